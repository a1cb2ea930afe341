"""Names of windows, and what they and the functions behind them keep in settings and profile."""

from __future__ import annotations

import importlib
import json
from contextlib import suppress
from typing import Any

from names_in_files import shape
from names_world import HOME, PACKAGE, SLUG, WORK
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox


def windows() -> dict[str, Any]:
    """Open every window, press what keeps something, and return the names of windows and actions."""
    from driving import wait_for
    from interface import Interface

    import cpmr_migration_plugin

    yes = QMessageBox.StandardButton.Yes
    QMessageBox.question = staticmethod(lambda *_: yes)
    QFileDialog.getSaveFileName = staticmethod(lambda *_: (str(WORK / "chosen.json"), ""))
    QFileDialog.getOpenFileName = staticmethod(lambda *_: (str(HOME / "fixtures/work/styles.json"), ""))
    iface = Interface()
    iface.window.show()
    plugin = cpmr_migration_plugin.classFactory(iface)
    plugin.initGui()
    importlib.import_module(f"{PACKAGE}.gui.dialogs.load_edition")
    project = QgsProject.instance()
    assert project.read(str(WORK / "atlas.qgz"))
    found: dict[str, str] = {}

    def opened(name: str) -> Any:
        next(one for one in plugin._actions if one.objectName() == f"{SLUG}_{name}").trigger()
        settle()
        window = plugin._controller._dialogs[-1]
        found[window.objectName()] = "window"
        return window

    def settle() -> None:
        for _ in range(5):
            QgsApplication.processEvents()

    def close(window: Any) -> None:
        wait_for(lambda: not window.is_running() if hasattr(window, "is_running") else True)
        window.reject()
        settle()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    web = importlib.import_module(f"{PACKAGE}.workflows.base.web")
    web.keep_choices(web.Choices(offline=True))
    window = opened("load")
    window.atlas.setFilePath(str(WORK / "never.gpkg"))
    for kind in range(window.boundaries.kind.count()):
        window.boundaries.kind.setCurrentIndex(kind)
        window.dataset.kind.setCurrentIndex(1)
        window.dataset.place.setFilePath(str(WORK / "nothing"))
        window.run()
        wait_for(lambda: not window.is_running())
    close(window)
    for name in ("sources", "refresh", "sample", "report"):
        close(opened(name))
    window = opened("style")
    window.import_styles()
    window.export_style()
    close(window)
    window = opened("export")
    window.set_settings({"multiples": ["fields"], "data": ["csv"], "factsheets": True})
    window.presets.names.setEditText("Ours")
    window.presets.save()
    window.presets.write_file(WORK / "preset.json")
    window._keep()
    close(window)
    window = opened("indicators")
    window.catalogue.choose(["population_1jan"])
    window.run()
    close(window)
    plugin._controlled().show_regions()
    dock = plugin._controller.regions
    wait_for(lambda: dock.source.inspection is not None)
    dock.find.search.setText("health")
    wait_for(lambda: dock.find.found is not None)
    search = importlib.import_module(f"{PACKAGE}.gui.widgets.saved_searches").Search
    filters = importlib.import_module(f"{PACKAGE}.model.inspect.filters")
    level = importlib.import_module(f"{PACKAGE}.model.vocabulary").Level.SHARED
    every = filters.Filters(
        frozenset({"ES"}), frozenset({"Islands Commission"}), frozenset({2}), frozenset({"services"}),
        frozenset({"health"}), level, frozenset({"need"}), 2020, 2024,
    )  # fmt: skip
    dock.find.saved._save(search("health", every))
    dock.find.map_mode.setCurrentIndex(1)
    dock.compare.only_differing.setChecked(True)
    dock.desk.ask_file(dock, "", "x.csv", "")
    found[dock.objectName()] = "panel"
    page = importlib.import_module(f"{PACKAGE}.gui.options.page").OptionsPage()
    page.cache_mb.setValue(77)
    page.apply()
    settle()
    for name in ("loading.gisco_download.base_url", "indicators.eurostat.base"):
        module, call = name.rsplit(".", 1)
        for candidate in (call, f"_{call}", "base", "service", "address"):
            function = getattr(importlib.import_module(f"{PACKAGE}.workflows.{module}"), candidate, None)
            if callable(function):
                with suppress(TypeError):
                    function()
    keep_in_profile()
    plugin._reopen_regions()
    actions = {one.objectName(): "action" for one in plugin._actions}
    bars = {one.objectName(): "toolbar or menu" for one in (plugin._toolbar, plugin._menu)}
    search = json.loads(QgsSettings().value(f"{SLUG}/regions/searches"))
    export = json.loads(QgsSettings().value(f"{SLUG}/export/settings"))
    project.clear()
    return {
        "objects": found | actions | bars,
        "settings ▸ regions/searches": shape(search),
        "settings ▸ export/settings": shape(export),
    }


def keep_in_profile() -> None:
    """Keep a source, and what was decided about a survey and a map."""
    listed = importlib.import_module(f"{PACKAGE}.workflows.loading.sources_list")
    dataset = importlib.import_module(f"{PACKAGE}.workflows.loading.dataset")
    decisions = importlib.import_module(f"{PACKAGE}.workflows.loading.decisions")
    survey = importlib.import_module(f"{PACKAGE}.model.survey")
    progress = importlib.import_module(f"{PACKAGE}.progress")
    mapping = survey.from_json((WORK / "mapping.json").read_text(encoding="utf-8"))
    theme = importlib.import_module(f"{PACKAGE}.model.vocabulary").Theme.SERVICES
    kind, place = dataset.DatasetKind.TABLES, "https://example.org/survey.csv"
    full = dataset.Dataset(kind, place, "https://example.org", mapping, (("A folder", theme),), "2024", "abc1234")
    listed.put_source(listed.new_source("Somebody's", full))
    source = listed.new_source("Ours", dataset.Dataset(dataset.DatasetKind.DATAPACKAGE, str(WORK / "dataset")))
    listed.put_source(source)
    job = listed.PullJob(source)
    job.work(progress.Progress())
    job.publish()
    decisions.keep_mapping(mapping)
    decisions.keep_answers(["A folder"], decisions.MapAnswers((("A folder", theme),), "2024"))
