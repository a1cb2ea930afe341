"""The box that chooses boundaries, driven in the load window, and the same choices headless."""

from __future__ import annotations

import json
import sqlite3
import sys
import zipfile
from pathlib import Path

import pytest
from gisco_service import Gisco, countries, labels, regions, square
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

sys.path.insert(0, str(Path(__file__).parent))

from driving import open_without_layouts, wait_for
from small_edition import REGIONS
from test_dialogs import opened

from cpmr_migration_plugin.gui.window_size import free_area
from cpmr_migration_plugin.model.notes import shown as in_words
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.processing.load_edition import LoadEditionAlgorithm
from cpmr_migration_plugin.processing.provider import CpmrMigrationProvider
from cpmr_migration_plugin.workflows.base.web import OFFLINE
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryKind
from cpmr_migration_plugin.workflows.loading.gisco_download import BASE_URL

#: Of the small edition; the boundaries of these tests have one or three of them, the world map the others.
DRAWN = len(REGIONS) - 1

CATALONIA = "Polygon ((0.2 40.5, 3.4 40.5, 3.4 42.9, 0.2 42.9, 0.2 40.5))"


@pytest.fixture()
def gisco(qgis_app, tmp_path, monkeypatch):
    folder = tmp_path / "profile"
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: folder)
    service = Gisco()
    service.put(
        "nuts/geojson/NUTS_RG_20M_2024_4326.geojson",
        regions({"ES511": square(0, 40), "ES512": square(1, 40), "ES521": square(0, 39), "FR101": square(2, 48)}),
    )
    service.put("countries/geojson/CNTR_RG_20M_2024_4326.geojson", countries({"ES": square(0, 39, 2)}))
    service.put("nuts/geojson/NUTS_LB_2024_4326.geojson", labels({"ES51": (0.5, 40.5)}))
    yield service
    service.server.stop()


@pytest.fixture()
def plugin(small_world, plugin, gisco):
    QgsSettings().setValue(BASE_URL, gisco.address)
    return plugin


def layer(rows, name: str = "mine") -> QgsVectorLayer:
    made = QgsVectorLayer("Polygon?crs=EPSG:4258&field=id:integer&field=nuts:string&field=name:string", name, "memory")
    features = []
    for number, (code, wkt) in enumerate(rows):
        feature = QgsFeature(made.fields())
        feature.setAttributes([number, code, f"Name {number}"])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def choose(box, kind: BoundaryKind) -> None:
    box.kind.setCurrentIndex(box.kind.findData(kind.value))


def provenance(path: Path, key: str) -> str:
    with sqlite3.connect(path) as connection:
        return in_words(connection.execute("SELECT value FROM provenance WHERE key = ?", (key,)).fetchone()[0])


def load(plugin, dialog, target: Path) -> str:
    """Press Load and return what QGIS is told in the end."""
    dialog.atlas.setFilePath(str(target))
    dialog.layers.set_themes([Theme.NEEDS])
    dialog.with_project.setChecked(False)
    assert dialog.run_button.isEnabled(), dialog.run_button.toolTip()
    QTest.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not plugin._controller._dialogs)
    wait_for(plugin._iface.messages)
    return plugin._iface.messages()[-1]


def shown(box) -> set[str]:
    visible = [label for label in box.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    return {label.text().replace("&", "") for label in visible}


def test_only_the_rows_of_the_chosen_source_are_shown(plugin):
    box = opened(plugin, "load").boundaries
    expected = {
        BoundaryKind.BUILTIN: {"Source", "NUTS year"},
        BoundaryKind.DOWNLOAD: {"Source", "NUTS year", "Scale", "Levels"},
        BoundaryKind.GISCO: {"Source", "File"},
        BoundaryKind.LAYER: {"Source", "Layer", "File", "Code field"},
    }
    for kind, rows in (*expected.items(), *reversed(expected.items())):
        choose(box, kind)
        assert shown(box) == rows, kind


def test_window_grows_with_the_rows_and_mnemonics_are_unique_in_the_box(plugin):
    dialog = opened(plugin, "load")
    box = dialog.boundaries
    for kind in BoundaryKind:
        choose(box, kind)
        wait_for(lambda: dialog.height() >= min(dialog.sizeHint().height(), free_area(dialog).height()))
        labels_ = [w for w in box.findChildren(QLabel) if w.isVisible() and "&" in w.text()]
        keys = [w.text()[w.text().index("&") + 1].lower() for w in labels_]
        keys += ["u"] if kind is BoundaryKind.DOWNLOAD else []  # the check box
        assert len(keys) == len(set(keys)), (kind, keys)
        assert not set(keys) & set("lpen"), "taken by Load, project file, Edition and Select None"


def test_2003_does_not_offer_the_coarsest_scale(plugin):
    box = opened(plugin, "load").boundaries
    choose(box, BoundaryKind.DOWNLOAD)
    official = box.official
    assert [official.scale.itemData(n) for n in range(official.scale.count())] == ["01M", "03M", "10M", "20M", "60M"]
    assert official.scale.currentData() == "20M"
    official.scale.setCurrentIndex(4)
    official.year.setCurrentIndex(official.year.findData("2003"))
    assert official.scale.count() == 4
    assert official.scale.currentData() == "20M"


def test_downloaded_boundaries_are_loaded_and_then_said_to_be_kept(plugin, tmp_path):
    dialog = opened(plugin, "load")
    choose(dialog.boundaries, BoundaryKind.DOWNLOAD)
    assert dialog.boundaries.official.hint.text().startswith("Will be downloaded")
    message = load(plugin, dialog, tmp_path / "mine.gpkg")
    assert "regions placed" in message
    assert provenance(tmp_path / "mine.gpkg", "boundaries_attribution").startswith("Administrative boundaries: © Euro")
    assert "NUTS_RG_20M_2024_4326.geojson" in provenance(tmp_path / "mine.gpkg", "boundaries_title")
    again = opened(plugin, "load")
    assert again.boundaries.choice().kind is BoundaryKind.DOWNLOAD
    assert again.boundaries.official.hint.text().startswith("Kept since")


def test_date_of_a_kept_copy_is_told_after_loading(plugin, tmp_path):
    dialog = opened(plugin, "load")
    choose(dialog.boundaries, BoundaryKind.DOWNLOAD)
    dialog.boundaries.official.around.setChecked(False)
    load(plugin, dialog, tmp_path / "first.gpkg")
    QgsSettings().setValue(OFFLINE, True)
    QgsProject.instance().clear()
    plugin._iface.bar.clearWidgets()
    message = load(plugin, opened(plugin, "load"), tmp_path / "second.gpkg")
    assert "last good answer" in message


def test_choices_of_a_download_are_remembered(plugin, tmp_path, gisco):
    dialog = opened(plugin, "load")
    box = dialog.boundaries
    choose(box, BoundaryKind.DOWNLOAD)
    box.official.year.setCurrentIndex(box.official.year.findData("2016"))
    box.official.scale.setCurrentIndex(box.official.scale.findData("60M"))
    box.official.levels.setCheckedItems(["NUTS 2", "NUTS 3"])
    box.official.around.setChecked(False)
    for level in (2, 3):
        gisco.put(
            f"nuts/geojson/NUTS_RG_60M_2016_4326_LEVL_{level}.geojson", regions({"ES511"[: level + 2]: square(0, 40)})
        )
    load(plugin, dialog, tmp_path / "mine.gpkg")
    choice = opened(plugin, "load").boundaries.choice()
    assert (choice.nuts_year, choice.scale, choice.levels, choice.around) == ("2016", "60M", (2, 3), False)


def test_list_is_refreshed_from_the_service_or_that_it_could_not_is_told(plugin, gisco):
    box = opened(plugin, "load").boundaries
    choose(box, BoundaryKind.DOWNLOAD)
    box.official.refresh.click()
    wait_for(box.official.refresh.isEnabled)
    assert "those last known" in box.official.hint.text()
    gisco.put("nuts/datasets.json", b'{"nuts-2027": {"files": "nuts-2027-files.json"}}')
    gisco.put("nuts/nuts-2027-files.json", b'{"geojson": {"NUTS_RG_10M_2027_4326.geojson": "x"}}')
    box.official.refresh.click()
    wait_for(box.official.refresh.isEnabled)
    assert box.official.year.itemData(0) == "2027"
    assert box.official.year.currentData() == "2024"


# A layer of one's own.


def test_code_field_of_a_project_layer_is_guessed_and_its_codes_counted(plugin):
    QgsProject.instance().addMapLayer(layer([("ES51", CATALONIA), ("nonsense", "Polygon ((0 0, 1 0, 1 1, 0 0))")]))
    dialog = opened(plugin, "load")
    box = dialog.boundaries
    choose(box, BoundaryKind.LAYER)
    box.layer.layer.setLayer(next(iter(QgsProject.instance().mapLayers().values())))
    wait_for(box.layer.code.count)
    assert box.layer.code.currentText() == "nuts"
    assert box.layer.hint.text().startswith("1 of 2 codes known")
    assert box.missing() == ""
    box.layer.code.setCurrentIndex(box.layer.code.findData("name"))
    assert "None of 2 codes" in box.layer.hint.text()
    box.layer.code.setCurrentIndex(-1)
    assert box.missing() == "Choose the field with the NUTS codes."
    assert not dialog.run_button.isEnabled()


def test_layer_in_memory_is_loaded_and_its_leftovers_are_in_the_join_report(plugin, tmp_path):
    QgsProject.instance().addMapLayer(layer([("es51", CATALONIA), ("nonsense", "Polygon ((0 0, 1 0, 1 1, 0 0))")]))
    dialog = opened(plugin, "load")
    choose(dialog.boundaries, BoundaryKind.LAYER)
    dialog.boundaries.layer.layer.setCurrentIndex(1)
    wait_for(lambda: not dialog.boundaries.missing())
    message = load(plugin, dialog, tmp_path / "mine.gpkg")
    assert f"{DRAWN} of {len(REGIONS)} regions placed." in message
    assert "lower case" in message
    with sqlite3.connect(tmp_path / "mine.gpkg") as connection:
        area = connection.execute("SELECT area_km2 FROM units WHERE code = 'ES51' AND role = 'region'").fetchone()[0]
        query = "SELECT key, reason FROM leftovers WHERE what = 'layer'"
        left = [(key, in_words(reason)) for key, reason in connection.execute(query)]
    assert area == pytest.approx(71_000, rel=0.02)
    assert ("nonsense", "“nonsense” is no NUTS code of 2013 to 2024.") in left
    # What the layer lacks, the world map draws: each region says so.
    assert {reason for key, reason in left if key != "nonsense"} <= {
        "Drawn from Natural Earth: the boundaries lack it, or a part of it."
    }


def test_file_is_looked_through_and_what_is_wrong_with_it_is_told(plugin, tmp_path):
    dialog = opened(plugin, "load")
    box = dialog.boundaries
    choose(box, BoundaryKind.LAYER)
    assert box.missing() == "Choose a layer of polygons, or a file."
    (tmp_path / "bad.geojson").write_text("no map")
    box.layer.file.setFilePath(str(tmp_path / "bad.geojson"))
    wait_for(lambda: "cannot be opened" in box.layer.hint.text())
    assert box.missing()
    (tmp_path / "good.geojson").write_bytes(regions({"ES51": square(0, 40)}))
    box.layer.file.setFilePath(str(tmp_path / "good.geojson"))
    wait_for(lambda: not box.missing())
    assert box.layer.code.currentText() == "NUTS_ID"
    choice = box.choice()
    assert choice.layer.source == str(tmp_path / "good.geojson")
    assert choice.snapshot is None


def test_layers_of_our_own_atlas_are_not_offered(plugin, small_atlas):
    open_without_layouts(QgsProject.instance(), small_atlas.project)
    box = opened(plugin, "load").boundaries
    choose(box, BoundaryKind.LAYER)
    assert [box.layer.layer.itemText(n) for n in range(box.layer.layer.count())] == ["A file…"]


def test_window_may_be_closed_while_a_layer_is_looked_through(plugin):
    QgsProject.instance().addMapLayer(layer([("ES51", CATALONIA)] * 3000))
    dialog = opened(plugin, "load")
    choose(dialog.boundaries, BoundaryKind.LAYER)
    dialog.boundaries.layer.layer.setCurrentIndex(1)
    dialog.reject()
    wait_for(lambda: not plugin._controller._dialogs)
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


# What a file does not tell is asked.


def in_metres(*codes_and_places) -> bytes:
    """Regions in EPSG:3035, in a file that does not say so."""
    shapes = {}
    to = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4258"),
        QgsCoordinateReferenceSystem("EPSG:3035"),
        QgsCoordinateTransformContext(),
    )
    assert to.isValid()
    for code, (x, y) in codes_and_places:
        shape = QgsGeometry.fromRect(QgsRectangle(x, y, x + 1, y + 1))
        assert shape.transform(to) == QgsGeometry.OperationResult.Success
        shapes[code] = json.loads(shape.asJson())
    return regions(shapes)


def settle(box) -> None:
    """Wait until what was chosen is looked through, and see that nothing is missing."""
    wait_for(lambda: "still being looked through" not in box.missing())
    assert box.missing() == ""


SPAIN = (("ES51", (1, 41)), ("ES52", (-1, 39)), ("ES61", (-5, 37)))


@pytest.mark.parametrize("kind", [BoundaryKind.GISCO, BoundaryKind.LAYER])
def test_coordinates_that_a_file_does_not_state_are_asked_with_a_guess_and_remembered(plugin, tmp_path, kind):
    path = tmp_path / "metres.geojson"
    path.write_bytes(in_metres(*SPAIN))
    dialog = opened(plugin, "load")
    box = dialog.boundaries
    choose(box, kind)
    rows = box.regions if kind is BoundaryKind.GISCO else box.layer
    assert "Coordinates" not in shown(box)
    rows.file.setFilePath(str(path))
    settle(box)
    assert {"Coordinates", "Year of the codes"} <= shown(box)
    assert "do not lie where their codes say" in rows.hint.text()
    assert rows.answers.crs.crs().authid() == "EPSG:3035"
    assert rows.answers.crs.toolTip()
    rows.answers.year.setCurrentIndex(rows.answers.year.findData("2021"))
    rows.answers.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:3034"))
    choice = box.choice()
    assert (choice.crs, choice.codes_year) == ("EPSG:3034", "2021")
    rows.answers.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    load(plugin, dialog, tmp_path / "mine.gpkg")
    assert "NUTS 2021" in provenance(tmp_path / "mine.gpkg", "boundaries_title")
    kept = json.loads(provenance(tmp_path / "mine.gpkg", "recipe"))["boundaries"]
    assert (kept["crs"], kept["codes_year"]) == ("EPSG:3035", "2021")
    again = opened(plugin, "load").boundaries
    settle(again)
    assert (again.choice().crs, again.choice().codes_year) == ("EPSG:3035", "2021")
    # Answers for one file are no answers for another.
    other = tmp_path / "degrees.geojson"
    other.write_bytes(regions({code: square(*place) for code, place in SPAIN}))
    (again.regions if kind is BoundaryKind.GISCO else again.layer).file.setFilePath(str(other))
    settle(again)
    assert (again.choice().crs, again.choice().codes_year) == ("", "")


def test_layer_of_a_file_is_asked_for_where_several_could_be_meant(plugin, tmp_path):
    path = tmp_path / "two.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, size in (("coarse", 1.0), ("fine", 0.9)):
            archive.writestr(f"{name}.geojson", regions({code: square(*place, size) for code, place in SPAIN}))
    dialog = opened(plugin, "load")
    box = dialog.boundaries
    choose(box, BoundaryKind.GISCO)
    box.file.setFilePath(str(path))
    wait_for(lambda: "still being looked through" not in box.missing())
    assert box.missing() == "Choose the layer in the file."
    assert "Layer in the file" in shown(box)
    assert "several layers of regions" in box.regions.hint.text()
    box.regions.answers.sublayer.setCurrentIndex(1)
    box.regions.answers.sublayer.activated.emit(1)
    settle(box)
    assert box.choice().file_layer == "fine"
    load(plugin, dialog, tmp_path / "mine.gpkg")
    again = opened(plugin, "load").boundaries
    settle(again)
    assert again.choice().file_layer == "fine"


def test_project_layer_without_coordinates_is_asked_about(plugin):
    made = layer([("ES51", CATALONIA)], name="unstated")
    made.setCrs(QgsCoordinateReferenceSystem())
    QgsProject.instance().addMapLayer(made)
    box = opened(plugin, "load").boundaries
    choose(box, BoundaryKind.LAYER)
    box.layer.layer.setLayer(made)
    settle(box)
    assert "Coordinates" in shown(box)
    assert "No coordinate reference system is stated." in box.layer.hint.text()
    assert box.choice().crs == "EPSG:4258"


def test_label_points_are_told_before_loading(plugin, tmp_path):
    (tmp_path / "points.geojson").write_bytes(labels({"ES51": (1.5, 41.5)}))
    box = opened(plugin, "load").boundaries
    choose(box, BoundaryKind.GISCO)
    box.file.setFilePath(str(tmp_path / "points.geojson"))
    wait_for(lambda: "holds points" in box.regions.hint.text())


# Headless.


def run(name: str, **parameters):
    registry = QgsApplication.processingRegistry()
    # With windows, the algorithms are read once QGIS has started.
    wait_for(lambda: registry.algorithmById(f"cpmr_migration:{name}") is not None)
    algorithm = registry.algorithmById(f"cpmr_migration:{name}").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    ok, message = algorithm.checkParameterValues(parameters, context)
    if not ok:
        return {}, False, message
    results, ok = algorithm.run(parameters, context, feedback)
    return results, ok, feedback.textLog()


@pytest.fixture()
def algorithms(plugin):
    registry = QgsApplication.processingRegistry()
    provider = None
    if registry.providerById("cpmr_migration") is None:
        provider = CpmrMigrationProvider()
        registry.addProvider(provider)
    yield run
    if provider is not None:
        registry.removeProvider(provider)


def test_edition_is_loaded_headless_with_downloaded_boundaries(algorithms, tmp_path):
    target = tmp_path / "x.gpkg"
    results, ok, log = algorithms("loadedition", BOUNDARIES=2, NUTS_YEAR=0, SCALE=3, ATLAS=str(target))
    assert ok, log
    assert results["REGIONS_PLACED"] == DRAWN
    assert "© EuroGeographics" in provenance(target, "boundaries_attribution")


def test_edition_is_loaded_headless_with_a_layer_whose_code_field_is_guessed(algorithms, tmp_path):
    QgsProject.instance().addMapLayer(layer([("ES51", CATALONIA)], name="headless"))
    target = tmp_path / "x.gpkg"
    results, ok, log = algorithms("loadedition", BOUNDARIES=3, BOUNDARY_LAYER="headless", ATLAS=str(target))
    assert ok, log
    assert results["REGIONS_PLACED"] == DRAWN
    assert "headless" in provenance(target, "boundaries_attribution")
    assert "from the field “nuts”" in log


def test_what_cannot_work_is_refused_headless_before_anything_is_read(algorithms, tmp_path):
    assert algorithms("loadedition", BOUNDARIES=3, ATLAS=str(tmp_path / "x.gpkg"))[2] == "Choose the boundary layer."
    _, ok, log = algorithms("loadedition", BOUNDARIES=0, NUTS_YEAR=2, ATLAS=str(tmp_path / "x.gpkg"))
    assert not ok
    assert "2024, 2021 only" in log


def test_layer_in_the_file_that_would_be_replaced_is_refused(algorithms, tmp_path):
    target = tmp_path / "x.gpkg"
    _, ok, log = algorithms("downloadboundaries", YEAR=0, SCALE=3, BOUNDARIES=str(target))
    assert ok, log
    before = target.read_bytes()
    _, ok, log = algorithms("loadedition", BOUNDARIES=3, BOUNDARY_LAYER=str(target), ATLAS=str(target), OVERWRITE=True)
    assert not ok
    assert "would be replaced" in log
    assert target.read_bytes() == before


def test_who_works_offline_is_told_that_nothing_is_downloaded(plugin):
    dialog = opened(plugin, "load")
    QgsSettings().setValue(OFFLINE, True)
    choose(dialog.boundaries, BoundaryKind.DOWNLOAD)
    text = dialog.boundaries.official.hint.text()
    assert text.startswith("Not downloaded yet.")
    assert "You work offline" in text


def test_headless_a_question_is_a_parameter_and_without_it_the_algorithm_fails_naming_it(algorithms, tmp_path):
    path = tmp_path / "metres.geojson"
    path.write_bytes(in_metres(*SPAIN))
    target = tmp_path / "x.gpkg"
    for given in ({"BOUNDARIES": 1, "BOUNDARY_FILE": str(path)}, {"BOUNDARIES": 3, "BOUNDARY_LAYER": str(path)}):
        _, ok, log = algorithms("loadedition", ATLAS=str(target), **given)
        assert not ok
        assert "BOUNDARIES_CRS" in log
        assert "EPSG:3035" in log
        assert not target.exists()
    _, ok, log = algorithms("loadedition", ATLAS=str(target), BOUNDARIES_CRS="nonsense", **given)
    assert not ok
    assert "“nonsense” is no coordinate reference system" in log
    results, ok, log = algorithms(
        "loadedition", ATLAS=str(target), BOUNDARIES_CRS="EPSG:3035", BOUNDARIES_YEAR=1, **given
    )
    assert ok, log
    assert results["REGIONS_PLACED"] == DRAWN
    assert "NUTS 2021" in provenance(target, "boundaries_title")


def test_headless_a_layer_of_the_project_comes_before_a_file_of_its_name(algorithms, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").write_text("no map")
    QgsProject.instance().addMapLayer(layer([("ES51", CATALONIA)]))
    _, ok, log = algorithms("loadedition", BOUNDARIES=3, BOUNDARY_LAYER="mine", ATLAS=str(tmp_path / "x.gpkg"))
    assert ok, log


def test_headless_no_layer_of_a_file_is_taken_because_it_is_the_first(algorithms, tmp_path):
    path = tmp_path / "two.gpkg"
    for name in ("coarse", "fine"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        made = layer([("ES51", CATALONIA)])
        QgsVectorFileWriter.writeAsVectorFormatV3(made, str(path), QgsCoordinateTransformContext(), options)
    target = tmp_path / "x.gpkg"
    _, ok, log = algorithms("loadedition", BOUNDARIES=3, BOUNDARY_LAYER=str(path), ATLAS=str(target))
    assert not ok
    assert "BOUNDARIES_LAYER" in log
    named = {"BOUNDARY_LAYER": str(path), "BOUNDARIES_LAYER": "fine"}
    for given in (named, {"BOUNDARY_LAYER": f"{path}|layername=fine"}):
        _, ok, log = algorithms("loadedition", BOUNDARIES=3, ATLAS=str(target), OVERWRITE=True, **given)
        assert ok, log


def test_new_parameters_come_last(plugin):
    algorithm = LoadEditionAlgorithm()
    algorithm.initAlgorithm()
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names.index("REPORT") < min(map(names.index, ("BOUNDARIES_CRS", "BOUNDARIES_LAYER", "BOUNDARIES_YEAR")))
