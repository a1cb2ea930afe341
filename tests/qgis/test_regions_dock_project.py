"""The panel follows the project: opened, closed, changed, moved, in a later session."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QDockWidget
from regions_driver import Driver, wait_for

from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder

SCRIPT = Path(__file__).parent / "scripts" / "reopened_project.py"


def state(driver: Driver) -> str:
    """Return what the panel says instead of its pages."""
    dock = driver.dock
    assert dock.stack.currentWidget() is dock.state
    return f"{dock.state.title.text()} {dock.state.text.text()}".replace("\u200b", "")


def test_without_an_atlas_the_panel_says_what_to_do_next(regions):
    assert "No atlas file in this project" in state(regions)
    assert regions.dock.state.button.text() == "Load Edition…"
    regions.click(regions.dock.state.button)
    assert [d.objectName() for d in regions.plugin._controller._dialogs] == ["cpmr_migration_load_dialog"]


def test_opening_a_project_fills_the_panel_and_clearing_it_empties_it(regions):
    regions.open_project()
    dock = regions.dock
    assert dock.stack.currentWidget() is dock.tabs
    assert dock.edition.text()
    dock.open_region("es-catalonia")
    regions.project.clear()
    wait_for(lambda: dock.source.inspection is None)
    assert "No atlas file" in state(regions)
    assert dock.profile.profile is None
    assert dock.find.list.regions.rowCount() == 0
    regions.open_project()
    assert dock.stack.currentWidget() is dock.tabs


def test_removing_the_layers_empties_the_panel(regions):
    regions.open_project()
    regions.dock.find.search.setText("ES70")
    regions.dock.find.show_on_map()
    group = builder.our_groups(regions.project)[0]
    regions.project.removeMapLayers([node.layerId() for node in group.findLayers()])
    wait_for(lambda: regions.dock.source.inspection is None)
    assert "No atlas file" in state(regions)


def test_removing_one_layer_leaves_the_panel_working(regions):
    regions.open_project()
    for theme in ("regional_data", "inclusion"):
        regions.project.removeMapLayer(regions.layer(theme).id())
    QgsApplication.processEvents()
    regions.dock.find.search.setText("ES70")
    regions.dock.find.show_on_map()
    assert regions.layer("needs").selectedFeatureCount() == 1
    assert regions.dock.map.zoom(regions.dock.find.list.regions.unit_ids())


def test_missing_file_is_told_with_its_remedy_and_read_when_it_is_back(regions):
    away = regions.folder / "away.gpkg"
    regions.atlas.rename(away)
    regions.project.read(str(regions.project_file))
    wait_for(lambda: regions.dock.source.error is not None)
    assert "is not there" in state(regions)
    assert "moved or renamed" in state(regions)
    assert regions.dock.state.button.text() == "Try Again"
    away.rename(regions.atlas)
    regions.click(regions.dock.state.button)
    wait_for(lambda: regions.dock.source.inspection is not None)
    assert regions.dock.stack.currentWidget() is regions.dock.tabs


def test_file_that_goes_away_while_it_is_read_is_told_of(regions):
    regions.open_project()
    # Another program moves the file; QGIS keeps its own handles.
    regions.atlas.rename(regions.folder / "moved.gpkg")
    regions.dock.source.look()
    wait_for(lambda: regions.dock.source.error is not None)
    assert "is not there" in state(regions)
    (regions.folder / "moved.gpkg").rename(regions.atlas)
    regions.dock.source.look()
    wait_for(lambda: regions.dock.source.inspection is not None)


def test_newer_schema_is_told_of(regions):
    with sqlite3.connect(regions.atlas) as connection:
        connection.execute("UPDATE provenance SET value = '99' WHERE key = 'schema_version'")
    connection.close()
    regions.project.read(str(regions.project_file))
    wait_for(lambda: regions.dock.source.error is not None)
    assert "newer version of this plugin" in state(regions)
    assert "Update the plugin" in state(regions)


def test_broken_file_is_told_of(regions):
    regions.project.read(str(regions.project_file))
    wait_for(lambda: regions.dock.source.inspection is not None)
    regions.project.clear()
    regions.atlas.write_bytes(b"not a database" * 1000)
    regions.project.read(str(regions.project_file))
    wait_for(lambda: regions.dock.source.error is not None)
    assert "cannot be read as an atlas file" in state(regions)


def change(path: Path, name: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE regions SET name_local = ? WHERE region_id = 'es-catalonia'", (name,))
    connection.close()


def test_change_by_another_program_is_noticed_and_the_place_is_kept(regions):
    regions.open_project()
    dock = regions.dock
    dock.find.search.setText("cat")
    dock.open_region("es-catalonia")
    before = dock.source.inspection
    dock.source.look()
    wait_for(lambda: dock.source._job is None)
    change(regions.atlas, "Catalunya (edited)")
    dock.source.look()
    wait_for(lambda: dock.source._job is None and dock.source.inspection is not before)
    assert "Catalunya (edited)" in dock.profile.browser.toPlainText()
    assert dock.tabs.currentWidget() is dock.profile
    assert dock.find.search.text() == "cat"
    assert "has changed and was read again" in regions.said()


def test_touching_without_a_change_tells_nothing(regions):
    regions.open_project()
    told = []
    regions.dock.source.changed.connect(told.append)
    regions.atlas.touch()
    regions.dock.source.look()
    wait_for(lambda: regions.dock.source._job is None)
    assert told == []
    assert regions.dock.source.inspection.state().value == "same"


def test_two_atlas_files_are_switched_with_the_box(regions):
    other = regions.folder / "other.gpkg"
    shutil.copy(regions.atlas, other)
    change(other, "The other file")
    regions.open_project()
    dock = regions.dock
    assert not dock.atlases.isVisible()
    finish(builder.adding_atlas(regions.project, builder.open_atlas(other)))
    wait_for(lambda: dock.atlases.count() == 2)
    assert dock.atlases.isVisible()
    row = dock.atlases.findData(str(other))
    dock.find.search.setText("catalonia")
    dock.find.show_on_map()
    dock.atlases.setCurrentIndex(row)
    dock.atlases.activated.emit(row)
    wait_for(lambda: dock.source.inspection is not None and dock.source.inspection.path == other)
    dock.open_region("es-catalonia")
    assert "The other file" in dock.profile.browser.toPlainText()
    # The selection moves from the layers of the one to those of the other.
    dock.find.show_on_map()
    counts = {
        builder.atlas_path_of(group).name: builder.theme_layers_of(group)[Theme.NEEDS].selectedFeatureCount()
        for group in builder.our_groups(regions.project)
    }
    assert counts == {"atlas.gpkg": 0, "other.gpkg": 1}


def test_an_empty_edition_is_shown_without_a_crash(regions):
    with sqlite3.connect(regions.atlas) as connection:
        for table in ("regions", "competences", "experiences", "indicators"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608
    connection.close()
    regions.open_project()
    assert regions.dock.find.count.text() == "0 regions"


def test_unloading_with_the_panel_in_full_use_leaves_nothing(regions):
    regions.open_project()
    dock, window, canvas = regions.dock, regions.iface.window, regions.iface.canvas
    dock.find.map_mode.setCurrentIndex(dock.find.map_mode.findData("filter"))
    dock.find.search.setText("ES70")
    dock.find.show_on_map()
    dock.open_region("es-canary-islands")
    canvas.setMapTool(dock.tool)
    dock.source.read_again()
    regions.plugin.unload()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDockWidget) == []
    assert canvas.mapTool() is None
    assert regions.layer("inclusion").subsetString() == ""
    assert regions.layer("inclusion").selectedFeatureCount() == 0
    regions.project.clear()
    regions.plugin.initGui()


def test_the_action_opens_and_closes_the_panel_and_knows_its_state(regions):
    assert regions.action.isChecked()
    regions.action.trigger()
    assert not regions.dock.isVisible()
    assert not regions.action.isChecked()
    regions.action.trigger()
    assert regions.dock.isVisible()
    assert regions.action.isChecked()
    regions.dock.close()
    QgsApplication.processEvents()
    assert not regions.action.isChecked()


def test_a_panel_that_was_open_comes_back_with_the_next_qgis(regions):
    regions.plugin.unload()
    regions.plugin.initGui()
    assert regions.plugin._controller is None  # nothing is made before QGIS is ready
    regions.plugin._reopen_regions()
    assert regions.plugin._controller.regions.isVisible()
    regions.plugin._controller.regions.close()
    QgsApplication.processEvents()
    regions.plugin.unload()
    regions.plugin.initGui()
    regions.plugin._reopen_regions()
    assert regions.plugin._controller is None


def test_a_reopened_project_in_a_fresh_qgis_drives_the_panel(atlas, tmp_path):
    folder = tmp_path / "moved here"
    folder.mkdir()
    shutil.copy(atlas.atlas, folder / "atlas.gpkg")
    shutil.copy(atlas.project, folder / "atlas.qgz")
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder / "atlas.qgz")],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["listed"] == ["Spain (1)", "Canary Islands"]
    assert seen["profile"] == "es-canary-islands"
    assert seen["selected"] == ["es-canary-islands"]
    assert seen["left"] == 0


def test_waiting_is_seen_and_nothing_blocks(regions):
    dock = regions.dock
    regions.project.read(str(regions.project_file))
    dock.source.refresh()
    assert dock.source._job is not None
    assert "Reading the atlas file" in state(regions)
    wait_for(lambda: dock.source.inspection is not None)


@pytest.mark.parametrize("moment", ["at once", "while reading"])
def test_project_closed_while_reading_is_no_trouble(regions, moment):
    regions.project.read(str(regions.project_file))
    regions.dock.source.refresh()
    if moment == "while reading":
        QgsApplication.processEvents()
    QgsProject.instance().clear()
    wait_for(lambda: regions.dock.source.chosen is None)
    for _ in range(20):
        QgsApplication.processEvents()
    assert regions.dock.source.inspection is None
    assert "No atlas file" in state(regions)


def test_area_of_the_panel(regions):
    area = regions.iface.window.dockWidgetArea(regions.dock)
    assert area == Qt.DockWidgetArea.RightDockWidgetArea
