"""Make the fixtures: work as a user does with the plugin of a checkout, and pack what is left of it.

Usage: make.py CHECKOUT FOLDER

CHECKOUT holds commit 524154c (version 0.1.0); the archive is written into FOLDER. Runs in the Python of QGIS; see
README.md. Nothing is faked: windows, algorithms and the functions behind them are those of the checkout.
"""

from __future__ import annotations

import json
import lzma
import os
import shutil
import socket
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CHECKOUT, TARGET = (Path(given).resolve() for given in sys.argv[1:3])
#: Where the user works. Settings, places and QGIS's own layouts keep it in full, so that it tells of no machine.
FOLDER = Path("/tmp/cpmr-fixtures-of-0.1.0")  # noqa: S108 - refused if it is there
WORK, PROFILE = FOLDER / "work", FOLDER / "profiles" / "default"

_HOME = Path(tempfile.mkdtemp(prefix="cpmr-home-"))
for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    (_HOME / name).mkdir(mode=0o700)
    os.environ[name] = str(_HOME / name)
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "QGIS_CUSTOM_CONFIG_PATH": str(FOLDER)}
sys.path[:0] = [str(HERE), str(CHECKOUT), str(CHECKOUT / "tests"), str(CHECKOUT / "tests" / "qgis")]

import inputs  # noqa: E402
import seen  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402


def application() -> QgsApplication:
    """Return a running QGIS with a profile of its own, in English, with a small world map."""
    QCoreApplication.setOrganizationName("QGIS")
    QCoreApplication.setApplicationName("QGIS3")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(PROFILE))
    QLocale.setDefault(QLocale("en"))
    running = QgsApplication([], True)
    running.initQgis()
    assert Path(QgsApplication.qgisSettingsDirPath()) == PROFILE, QgsApplication.qgisSettingsDirPath()
    shipped = Path(QgsApplication.pkgDataPath())
    inputs.write_world_map(shipped / "resources/data/world_map.gpkg", WORK / "world.gpkg")
    # The windows have no field for a world map: a copy of QGIS's data folder, of links but for this file.
    own = _HOME / "pkgdata"
    (own / "resources/data").mkdir(parents=True)
    for there, here in ((shipped, own), (shipped / "resources", own / "resources")):
        for entry in there.iterdir():
            if not (here / entry.name).exists():
                (here / entry.name).symlink_to(entry)
    (own / "resources/data/world_map.gpkg").symlink_to(WORK / "world.gpkg")
    QgsApplication.setPkgDataPath(str(own))
    return running


def run(name: str, project: QgsProject | None = None, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm of the plugin."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")
    context = QgsProcessingContext()
    context.setProject(project or QgsProject())
    values = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    possible, message = algorithm.checkParameterValues(values, context)
    assert possible, f"{name}: {message}"
    outputs, done = algorithm.run(values, context, QgsProcessingFeedback(), {}, False)
    assert done, name
    print(f"{name}: {sorted(outputs)}", flush=True)
    return outputs


# --- headless: the atlas file that most of the tests open ------------------------------------------


def make_atlas() -> None:
    """Make an atlas file with placements, indicators, results and a style of the user's own, and other files."""
    from eurostat_service import jsonstat

    atlas = WORK / "atlas.gpkg"
    load = {"DATASET": 1, "PLACE": WORK / "dataset", "WORLD_MAP": WORK / "world.gpkg", "ATLAS": atlas}
    run("loadedition", **load)
    placements = [
        "region_id,name,country,nuts_code,action,unit_id,unit_code,unit_year,unit_name,when",
        "es-somewhere,Somewhere inland,ES,,assign,NUTS2024:ES24,ES24,2024,Aragon,2026-11-02T10:00:00+00:00",
        "es-murcia,Murcia,ES,ES62,remove,,,,,2026-11-02T10:01:00+00:00",
    ]
    (WORK / "given.csv").write_text("\n".join(placements) + "\n", encoding="utf-8")
    run("setplacements", ATLAS=atlas, PLACEMENTS=WORK / "given.csv", PROFILE=True, SAVED=WORK / "placements.csv")
    run("loadedition", **load, PROJECT=WORK / "atlas.qgz", REPORT=WORK / "report.csv", USE_PROFILE=True, OVERWRITE=True)
    codes = ("ES51", "ES11", "ES61", "PT11", "PT30", "ES24")
    years = (2022, 2023, 2024)
    figures = {(code, str(year)): 100.0 * rank + year for rank, code in enumerate(codes) for year in years}
    (WORK / "figures.json").write_bytes(jsonstat(figures))
    run("loadindicators", ATLAS=atlas, FILE=WORK / "figures.json", TITLE="Newcomers", UNIT="persons", KIND=2)
    rates = {key: round(value / 70, 2) for key, value in figures.items()}
    (WORK / "rates.json").write_bytes(
        jsonstat(rates, {"freq": {"A": "Annual"}, "unit": {"PC": "Percentage"}}, code="X")
    )
    run("loadindicators", ATLAS=atlas, FILE=WORK / "rates.json", TITLE="Share of newcomers", UNIT="%", KIND=1)
    run("findregions", ATLAS=atlas, WORDS="health", NAME_IN_ATLAS="Health", TABLE=WORK / "found.csv")
    run("findexpertise", ATLAS=atlas, THEMES=[2], NAME_IN_ATLAS="Expertise in services", TABLE=WORK / "expertise.csv")
    run("findpartners", ATLAS=atlas, REGION="es-catalonia", NAME_IN_ATLAS="Partners", TABLE=WORK / "partners.csv")
    run("compareregions", ATLAS=atlas, REGIONS="es-catalonia, es-galicia", TABLE=WORK / "compared.csv")
    run("regionmatrix", ATLAS=atlas, TABLE=WORK / "matrix.csv")
    run("applystyle", ATLAS=atlas, LAYER="regional_data", PRESET="Blue", CLASSES=4, QML=WORK / "blue.qml")
    save_own_style(atlas)


def save_own_style(atlas: Path) -> None:
    """Edit a style in QGIS and save it as the default of its layer, over ours, and another beside ours."""
    layer = QgsVectorLayer(f"{atlas}|layername=reception", "reception", "ogr")
    recolour(layer, "#112233")
    assert layer.saveStyleToDatabase("Ours in dark", "saved by a user", True, "") == ""
    del layer
    layer = QgsVectorLayer(f"{atlas}|layername=services", "services", "ogr")
    recolour(layer, "#445566")
    assert layer.saveStyleToDatabase("Beside", "saved by a user, not the default", False, "") == ""


def recolour(layer: QgsVectorLayer, colour: str) -> None:
    """Give the first class of a layer another colour and words of the user's."""
    renderer = layer.renderer().clone()
    categories = renderer.categories()
    symbol = categories[0].symbol().clone()
    symbol.setColor(QColor(colour))
    renderer.updateCategorySymbol(0, symbol)
    renderer.updateCategoryLabel(0, "Both, as we say it")
    layer.setRenderer(renderer)


def edit_project() -> None:
    """Change layers, labels, styles and layouts of the atlas's project as a user does in QGIS, and save it."""
    from cpmr_migration_plugin.progress import finish
    from cpmr_migration_plugin.project import builder
    from cpmr_migration_plugin.project.result_layer import add_result, result_layer
    from cpmr_migration_plugin.store.indicators import read_indicators
    from cpmr_migration_plugin.store.inspect_results import results_in
    from cpmr_migration_plugin.workflows import styles

    project = QgsProject.instance()
    assert project.read(str(WORK / "atlas.qgz"))
    (group,) = builder.our_groups(project)
    atlas = builder.atlas_path_of(group)
    finish(builder.adding_indicators(project, group, builder.open_atlas(atlas), read_indicators(atlas)))
    for saved in results_in(atlas):
        add_result(project, group, result_layer(atlas, saved))
    themed = {theme.value: layer for theme, layer in builder.theme_layers_of(group).items()}
    recolour(themed["services"], "#778899")
    themed["services"].setName("Services, as we call them")
    label(themed["inclusion"], 'upper("name")', 9.5, "#aa0000")
    themed["external"].setOpacity(0.8)
    styles.apply(themed["needs"], styles.find("Colour-blind-safe contrast"))
    styles.apply(themed["governance"], styles.find("Grey with hatching"))
    styles.apply(themed["regional_data"], styles.find("Pies by theme"))
    newcomers = next(one for one in builder.indicator_layers_of(group).values() if "Share" in one.name())
    label(newcomers, '"nuts_code"', 7.0, "#00aa00")
    newcomers.setName("Share of newcomers, our map")
    group.setName("Our atlas")
    own = QgsVectorLayer(str(WORK / "squares.geojson"), "My squares", "ogr")
    project.addMapLayer(own)
    edit_layouts(project)
    project.setTitle("Our project")
    assert project.write()
    project.clear()


def label(layer: QgsVectorLayer, expression: str, size: float, colour: str) -> None:
    """Label a layer as a user does."""
    settings = QgsPalLayerSettings(layer.labeling().settings() if layer.labeling().type() == "simple" else
                                   QgsPalLayerSettings())  # fmt: skip
    text = QgsTextFormat()
    text.setSize(size)
    text.setColor(QColor(colour))
    settings.setFormat(text)
    settings.fieldName, settings.isExpression = expression, True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def edit_layouts(project: QgsProject) -> None:
    """Change texts and places on a page, rename one, add one of the user's own."""
    millimetres = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    manager = project.layoutManager()
    page = next(one for one in manager.printLayouts() if "Reception" in one.name())
    page.itemById("title").setText("Our title of the map of reception")
    page.itemById("legend").attemptMove(QgsLayoutPoint(12.0, 60.0, millimetres))
    words = QgsLayoutItemLabel(page)
    words.setId("ours")
    words.setText("Draft, for the committee")
    words.adjustSizeToText()
    words.attemptMove(QgsLayoutPoint(30.0, 100.0, millimetres))
    page.addLayoutItem(words)
    next(one for one in manager.printLayouts() if "Services" in one.name()).setName("Page for the report")
    own = QgsPrintLayout(project)
    own.initializeDefaults()
    own.setName("A page of my own")
    map_ = QgsLayoutItemMap(own)
    map_.setId("my map")
    map_.attemptResize(QgsLayoutSize(200.0, 150.0, millimetres))
    map_.setExtent(QgsRectangle(2_000_000, 1_000_000, 4_000_000, 3_000_000))
    own.addLayoutItem(map_)
    manager.addLayout(own)


# --- in the windows: settings, and what the profile keeps ------------------------------------------


def in_windows() -> None:
    """Open the windows, choose and press as a user does; the profile keeps it."""
    from driving import press, wait_for
    from interface import Interface

    import cpmr_migration_plugin

    iface = Interface()
    iface.window.show()
    plugin = cpmr_migration_plugin.classFactory(iface)
    plugin.initGui()
    # pandas and the windows are read by now: an action opens its window at once.
    from cpmr_migration_plugin.gui.dialogs import load_edition  # noqa: F401

    def opened(name: str) -> Any:
        print(f"window: {name}", flush=True)
        next(a for a in plugin._actions if a.objectName() == f"cpmr_migration_{name}").trigger()
        QgsApplication.processEvents()
        return plugin._controller._dialogs[-1] if plugin._controller._dialogs else None

    def closed() -> None:
        wait_for(lambda: not plugin._controller._dialogs)

    load(opened, closed, press, wait_for)
    keep_sources(opened, closed, press, wait_for)
    keep_styles(opened, closed)
    keep_exports(opened, closed, press)
    keep_indicators(opened, closed, press)
    keep_searches(plugin, wait_for)
    keep_options()
    QgsProject.instance().write()
    plugin.unload()
    QgsProject.instance().clear()


def load(opened: Callable, closed: Callable, press: Callable, wait_for: Callable) -> None:
    """Load a survey on a layer of the user's own, in the window: it asks about the columns, then once about a map."""
    from cpmr_migration_plugin.gui.dialogs.column_mapping import ColumnMappingDialog
    from cpmr_migration_plugin.gui.dialogs.theme_questions import ThemeQuestionsDialog
    from cpmr_migration_plugin.gui.widgets.mapping_words import Column
    from cpmr_migration_plugin.model.survey import ColumnRole
    from cpmr_migration_plugin.model.vocabulary import Theme

    def asked(window: Any, kind: type) -> Any:
        wait_for(lambda: [one for one in window.findChildren(kind) if one.isVisible()])
        return next(one for one in window.findChildren(kind) if one.isVisible())

    window = opened("load")
    window.dataset.kind.setCurrentIndex(3)
    window.dataset.place.setFilePath(str(WORK / "map.kml"))
    window.atlas.setFilePath(str(WORK / "of-a-map.gpkg"))
    window.with_project.setChecked(False)
    press(window.run_button)
    folders = asked(window, ThemeQuestionsDialog)
    untitled = folders._choices[1]
    untitled.setCurrentIndex(untitled.findData(Theme.SERVICES.value))
    press(folders.ok)
    closed()
    QgsProject.instance().clear()

    window = opened("load")
    window.dataset.kind.setCurrentIndex(2)
    window.dataset.place.setFilePath(str(WORK / "survey.csv"))
    window.boundaries.kind.setCurrentIndex(3)
    window.boundaries.layer.file.setFilePath(str(WORK / "squares.geojson"))
    window.layers.set_themes([Theme.SERVICES, Theme.NEEDS])
    window.atlas.setFilePath(str(WORK / "of-a-survey.gpkg"))
    window.with_project.setChecked(True)
    wait_for(window.run_button.isEnabled)
    press(window.run_button)
    columns = asked(window, ColumnMappingDialog)
    columns.model.change([columns.model.rowCount() - 1], Column.ROLE, ColumnRole.NEED.value)
    press(columns.ok)
    closed()


def keep_sources(opened: Callable, closed: Callable, press: Callable, wait_for: Callable) -> None:
    """Keep two sources of the user's own, and a last good copy of one."""
    from cpmr_migration_plugin.workflows.importing import Dataset, DatasetKind
    from cpmr_migration_plugin.workflows.sources_list import new_source, put_source

    put_source(new_source("Our package", Dataset(DatasetKind.DATAPACKAGE, str(WORK / "dataset"))))
    address = "https://example.org/survey.csv"
    put_source(new_source("Somebody's survey", Dataset(DatasetKind.TABLES, address, inputs.SOURCE)))
    window = opened("sources")
    window.table.setCurrentItem(window.table.topLevelItem(0))
    press(window.run_button)
    wait_for(lambda: not window.is_running())
    window.reject()
    closed()


def keep_styles(opened: Callable, closed: Callable) -> None:
    """Save two styles of the user's own, write them as a file, put one on a layer."""
    from dataclasses import replace

    from cpmr_migration_plugin.model.palettes import Palette
    from cpmr_migration_plugin.model.style_preset import Method, StylePreset
    from cpmr_migration_plugin.workflows import styles

    mine = StylePreset("Our thresholds", method=Method.THRESHOLDS, thresholds=(2.5, 5.0, 10.0), palette=Palette.BLUE)
    styles.save(mine)
    styles.save(replace(mine, name="Our pies", **vars_of(styles.find("Pies by theme"))))
    styles.export_file(WORK / "styles.json", styles.saved()[0])
    window = opened("style")
    window.reject()
    closed()


def vars_of(preset: Any) -> dict[str, Any]:
    """Return a preset's values but for its name."""
    return {key: value for key, value in vars(preset).items() if key != "name"}


def keep_exports(opened: Callable, closed: Callable, press: Callable) -> None:
    """Choose how maps are exported, save it as a preset and as a file; export the data alone."""
    window = opened("export")
    window.set_settings({
        "themes": ["services"], "formats": ["svg"], "dpi": 96, "captions": False, "max_age": 3, "data": ["csv"],
        "page": {"paper": "A3", "orientation": "portrait", "language": "fr", "counts": True, "date": False},
    })  # fmt: skip
    window.presets.names.setEditText("Our house")
    window.presets.save()
    window.presets.write_file(WORK / "preset.json")
    window.folder.setFilePath(str(WORK / "maps"))
    window._keep()
    window.reject()
    closed()


def keep_indicators(opened: Callable, closed: Callable, press: Callable) -> None:
    """Choose indicators; the request fails, as nothing is asked of the web, and the choices are kept."""
    from cpmr_migration_plugin.workflows import web

    web.keep_choices(web.Choices(offline=True))
    from driving import wait_for

    window = opened("indicators")
    window.catalogue.choose(["population_1jan", "net_migration_rate"])
    window.since.setText("2021")
    window.period.setCurrentIndex(1)
    window.run()
    wait_for(lambda: not window.is_running())
    window.reject()
    closed()


def keep_searches(plugin: Any, wait_for: Callable) -> None:
    """Search, save the search, weigh expertise, choose how the panel shows what it finds."""
    from cpmr_migration_plugin.gui.widgets.saved_searches import Search
    from cpmr_migration_plugin.model.inspect.filters import Filters

    plugin._controlled().show_regions()
    dock = plugin._controller.regions
    wait_for(lambda: dock.source.inspection is not None)
    dock.find.search.setText("health")
    wait_for(lambda: dock.find.found is not None)
    dock.find.saved._save(dock.find.current_search())
    dock.find.saved._save(Search("welcome", Filters(countries=frozenset({"ES"}))))
    dock.find.map_mode.setCurrentIndex(1)
    dock.compare.only_differing.setChecked(True)
    for slider, value in zip(dock.expertise.sliders.values(), (1, 2, 3, 4)):
        slider.setValue(value)
    for box in (dock.overview.what, dock.overview.order, dock.overview.grouping):
        box.setCurrentIndex(1)
    QgsApplication.processEvents()


def keep_options() -> None:
    """Set the page of QGIS's options."""
    from cpmr_migration_plugin.gui.options.page import OptionsPage

    page = OptionsPage()
    page.offline.setChecked(True)
    page.timeout.setValue(17)
    page.deadline.setValue(4)
    page.repeats.setValue(5)
    page.cache_mb.setValue(123)
    page.apply()


# --- packing ---------------------------------------------------------------------------------------


def record() -> dict[str, Any]:
    """Return what QGIS sees of the files now."""
    projects = {}
    for path in sorted(WORK.glob("*.qgz")):
        project = QgsProject()
        assert project.read(str(path))
        projects[path.name] = seen.project(project)
        project.clear()
    return {
        "qgis": Qgis.QGIS_VERSION,
        "projects": projects,
        "atlases": {path.name: seen.atlas(path) for path in sorted(WORK.glob("*.gpkg")) if path.stem != "world"},
    }


def pack(target: Path) -> None:
    """See that nothing of this machine is left in the files, and pack them."""
    private = [
        str(one).encode() for one in (CHECKOUT, _HOME, Path.home() / ".", HERE, tempfile.gettempdir() + "/cpmr-h")
    ]
    private += [socket.gethostname().encode()]
    # QGIS's own databases in a profile are none of the plugin's.
    others = {"qgis-auth.db", "qgis.db", "symbology-style.db", "bookmarks.xml"}
    files = sorted(path for path in FOLDER.rglob("*") if path.is_file() and path.name not in others)
    assert not [path for path in files if path.name.endswith(("-wal", "-shm", "-journal"))], files
    for path in files:
        parts = {path.name: path.read_bytes()}
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                parts |= {name: archive.read(name) for name in archive.namelist()}
        for name, content in parts.items():
            for word in private:
                if len(word) > 3 and word in content:
                    at = content.index(word)
                    raise SystemExit(f"{path}: {name} tells {content[max(0, at - 80) : at + 120]!r}")
    with (
        lzma.open(target, "wb", preset=9 | lzma.PRESET_EXTREME) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for path in files:
            info = tar.gettarinfo(str(path), path.relative_to(FOLDER).as_posix())
            info.uid = info.gid = 0
            info.uname = info.gname = ""
            info.mtime = 1_764_547_200
            info.mode = 0o644
            with path.open("rb") as file:
                tar.addfile(info, file)
    print(f"{target}: {target.stat().st_size} bytes of {sum(path.stat().st_size for path in files)}")


def main() -> None:
    """Make everything."""
    if FOLDER.exists():
        raise SystemExit(f"{FOLDER} exists already")
    WORK.mkdir(parents=True)
    PROFILE.mkdir(parents=True)
    inputs.write(WORK)
    running = application()  # noqa: F841 - it lives as long as this name
    import cpmr_migration_plugin

    assert Path(cpmr_migration_plugin.__file__).is_relative_to(CHECKOUT)
    headless = cpmr_migration_plugin.classFactory(None)
    headless.initProcessing()
    run("importedition", PLACE=WORK / "survey.csv", PACKAGE=WORK / "edition.zip", SAVED_MAPPING=WORK / "mapping.json")
    run("savetemplate", KIND=2, TEMPLATE=WORK / "template.csv")
    make_atlas()
    edit_project()
    headless.unload()
    in_windows()
    QSettings().sync()
    # Looked at by a process of its own: this one has the files open, as QGIS keeps connections.
    subprocess.run([sys.executable, __file__, *sys.argv[1:3], "--pack"], check=True)
    os._exit(0)


def look_and_pack() -> None:
    """Note what QGIS sees of the files, and pack them; the plugin is not loaded."""
    running = QgsApplication([], True)
    running.initQgis()
    facts = json.dumps(record(), indent=1, ensure_ascii=False, sort_keys=True)
    (FOLDER / "seen.json").write_text(facts + "\n", encoding="utf-8")
    version = ".".join(Qgis.QGIS_VERSION.split(".")[:2])
    TARGET.mkdir(parents=True, exist_ok=True)
    pack(TARGET / f"qgis-{version}.tar.xz")
    shutil.rmtree(FOLDER)
    os._exit(0)


if __name__ == "__main__":
    look_and_pack() if sys.argv[3:] == ["--pack"] else main()
