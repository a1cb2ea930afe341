"""Placing a region in the join report, driven as a user does: keys, list, map."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from driving import messages
from interface import Interface
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsRectangle, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QPushButton

import cpmr_migration_plugin
from cpmr_migration_plugin.gui.dialogs.join_report import JoinReportDialog
from cpmr_migration_plugin.gui.map_tools.pick_unit import PickUnitTool
from cpmr_migration_plugin.gui.widgets.frame_model import attention_color
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.workflows.loading import manual_placement

#: In EPSG:3035: Palermo, Rabat, and the Atlantic.
PALERMO, RABAT, SEA = QgsPointXY(4631000, 1675000), QgsPointXY(2900000, 1250000), QgsPointXY(1500000, 3000000)

#: A region that QGIS's own boundaries have no unit for.
NOWHERE = "German-speaking Community"


@pytest.fixture()
def path(atlas, tmp_path, own_placements):
    own_placements.unlink(missing_ok=True)
    QgsSettings().remove("cpmr_migration")
    yield Path(shutil.copy(atlas.atlas, tmp_path / "atlas.gpkg"))
    own_placements.unlink(missing_ok=True)


@pytest.fixture()
def dialog(qgis_app, path):
    dialog = JoinReportDialog(path, lambda _: True, None, lambda _name, _done: None)
    begun = time.perf_counter()
    dialog.show()
    print(f"shown in {1000 * (time.perf_counter() - begun):.0f} ms")
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    yield dialog
    dialog.close()
    dialog.deleteLater()


def select(dialog, *names: str) -> None:
    model = dialog.regions.model
    dialog.regions.view.clearSelection()
    view = dialog.regions.view
    for row in range(model.rowCount()):
        if model.index(row, 0).data() in names:
            flag = view.selectionModel().SelectionFlag
            view.selectionModel().setCurrentIndex(model.index(row, 0), flag.Select | flag.Rows)


def cell(dialog, name: str, column: str) -> str:
    frame = dialog.regions.model.frame
    return frame[frame["name"] == name].iloc[0][column]


def codes(dialog) -> list[str]:
    return [unit.code for unit in dialog.panel.units.units]


# --- with the keyboard alone ------------------------------------------------------------------------


def test_a_region_is_placed_with_the_keyboard_alone(dialog, path):
    select(dialog, NOWHERE)
    dialog.activateWindow()
    dialog.regions.view.setFocus()
    QTest.keyClick(dialog.regions.view, Qt.Key.Key_F2)
    assert dialog.panel.isVisible()
    assert QApplication.focusWidget() is dialog.panel.search
    begun = time.perf_counter()
    QTest.keyClicks(QApplication.focusWidget(), "prov liege")
    print(f"a key stroke takes {100 * (time.perf_counter() - begun):.0f} ms")
    assert set(codes(dialog)) == {"BE33"}
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (kept,) = manual_placement.atlas_overrides(path)
    assert (kept.name, kept.unit_code) == (NOWHERE, "BE33")
    assert cell(dialog, NOWHERE, "placement") == "→ BE33 Prov. Liège"
    assert dialog.isVisible()
    dialog.regions.view.setFocus()
    QTest.keyClick(dialog.regions.view, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.pending.text().startswith("Placements not applied yet: 1.")
    dialog.regions.view.setFocus()
    QTest.keyClick(dialog.regions.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert manual_placement.atlas_overrides(path) == manual_placement.profile_overrides() == ()
    assert not dialog.pending.isVisible()


def test_arrow_keys_move_through_the_list_while_typing(dialog):
    select(dialog, NOWHERE)
    dialog.place()
    first = dialog.panel.view.currentIndex().row()
    QTest.keyClick(dialog.panel.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.panel.search, Qt.Key.Key_Down)
    assert dialog.panel.view.currentIndex().row() == first + 2
    QTest.keyClick(dialog.panel.search, Qt.Key.Key_Up)
    assert dialog.panel.view.currentIndex().row() == first + 1


def test_mnemonics_are_unique_in_the_window(dialog):
    dialog.place()
    texts = [button.text() for button in dialog.findChildren(QPushButton)]
    keys = [text.split("&")[1][0].casefold() for text in texts if "&" in text]
    assert sorted(keys) == sorted(set(keys))
    assert len(keys) >= 8


def test_several_regions_are_removed_and_given_back_at_once(dialog, path):
    select(dialog, "Sicily", "Catalonia")
    dialog.place()
    assert dialog.panel.title.text() == "2 regions"
    assert not dialog.panel.assign_button.isEnabled()
    assert not dialog.panel.search.isEnabled()
    dialog.regions.view.setFocus()
    QTest.keyClick(dialog.regions.view, Qt.Key.Key_Delete)
    assert {o.name for o in manual_placement.atlas_overrides(path)} == {"Sicily", "Catalonia"}
    assert cell(dialog, "Sicily", "placement") == "→ removed"
    assert len(dialog.regions.selected_rows()) == 2
    dialog.panel.automatic_button.click()
    assert manual_placement.atlas_overrides(path) == ()
    assert not dialog.panel.automatic_button.isEnabled()
    dialog.placing.undo()
    assert len(manual_placement.atlas_overrides(path)) == 2


# --- the list ------------------------------------------------------------------------------------------


def test_the_list_offers_every_kind_of_unit_and_suggestions_come_first(dialog):
    select(dialog, "Catalonia")
    dialog.place()
    assert codes(dialog)[0] == "ES51"
    assert dialog.panel.units.data(dialog.panel.units.index(0, 1), Qt.ItemDataRole.FontRole).bold()
    dialog.panel.search.setText("massa souss")
    assert [u.country for u in dialog.panel.units.units] == ["MA"]
    dialog.panel.search.setText("no such place")
    assert dialog.panel.units.units == []
    assert "No unit" in dialog.panel.hint.text()
    assert not dialog.panel.assign_button.isEnabled()


def test_a_unit_that_is_another_region_now_is_told_before_it_is_assigned(dialog):
    select(dialog, NOWHERE)
    dialog.place()
    dialog.panel.search.setText("ITG1")
    assert "Drawn as “Sicily” now" in dialog.panel.hint.text()


def test_the_text_of_a_dataset_is_no_markup(dialog):
    frame = dialog.regions.model.frame
    frame.loc[frame["name"] == "Sicily", "name"] = "<img src=x>"
    select(dialog, "Sicily")
    dialog.place()
    assert dialog.panel.title.text() == "<img src=x>"
    assert dialog.panel.title.textFormat() == Qt.TextFormat.PlainText
    select(dialog, NOWHERE)
    dialog.panel.search.setText("ITG1")
    assert dialog.panel.hint.textFormat() == Qt.TextFormat.PlainText
    index = dialog.panel.units.index(0, 1)
    assert "&lt;img" in dialog.panel.units.data(index, Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in dialog.panel.units.data(index, Qt.ItemDataRole.ToolTipRole)


def test_a_read_only_atlas_file_is_told_and_the_report_goes_on(dialog, path):
    path.chmod(0o444)
    before = path.read_bytes()
    select(dialog, "Sicily")
    dialog.placing.remove()
    assert "is read-only" in messages(dialog)
    assert path.read_bytes() == before
    assert cell(dialog, "Sicily", "placement") == ""


def test_opening_and_closing_changes_no_byte(dialog, path, own_placements):
    before = path.read_bytes()
    select(dialog, "Sicily")
    dialog.place()
    dialog.panel.search.setText("ES51")
    dialog.close()
    assert path.read_bytes() == before
    assert not own_placements.exists()


def test_placements_are_saved_and_loaded_from_the_window(dialog, path, tmp_path, monkeypatch):
    table = tmp_path / "mine.csv"
    select(dialog, "Sicily")
    dialog.placing.remove()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / "mine"), "")))
    dialog.placing.save_action.trigger()
    assert "1 placements saved" in messages(dialog)
    dialog.placing.undo()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_: (str(table), "")))
    dialog.placing.load_action.trigger()
    assert cell(dialog, "Sicily", "placement") == "→ removed"
    assert "Placements loaded: 1." in messages(dialog)
    table.write_text("region_id,action\nx,move\n")
    dialog.placing.load_action.trigger()
    assert "cannot be used" in messages(dialog)
    assert len(manual_placement.atlas_overrides(path)) == 1


@pytest.mark.parametrize("ground", ["#ffffff", "#1e1e1e"])
def test_not_placed_can_be_read_in_light_and_dark(dialog, ground):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(ground))
    dialog.setPalette(palette)

    def luminance(color: QColor) -> float:
        parts = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3])
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts))

    light, dark = sorted((luminance(attention_color(dialog)), luminance(QColor(ground))), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


# --- on the map ----------------------------------------------------------------------------------------------


@pytest.fixture()
def canvas(qgis_app):
    canvas = QgsMapCanvas()
    canvas.resize(600, 400)
    canvas.setDestinationCrs(builder.project_crs())
    canvas.setExtent(QgsRectangle(1_000_000, 900_000, 7_000_000, 4_900_000))
    canvas.show()
    yield canvas
    canvas.close()


def pixel(canvas: QgsMapCanvas, place: QgsPointXY) -> QPoint:
    return canvas.getCoordinateTransform().transform(place).toQPointF().toPoint()


def tool_on(canvas: QgsMapCanvas, path: Path) -> tuple[PickUnitTool, list]:
    tool, found = PickUnitTool(canvas, manual_placement.spot_finder(path)), []
    tool.finished.connect(found.append)
    tool.start()
    return tool, found


def click(canvas: QgsMapCanvas, place: QgsPointXY, button=Qt.MouseButton.LeftButton) -> None:
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, pixel(canvas, place))


def test_a_click_picks_the_unit_under_it_and_the_tool_before_comes_back(canvas, path):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    _tool, found = tool_on(canvas, path)
    click(canvas, PALERMO)
    assert [spot.code for spot in found[0]] == ["ITG1", "IT"]
    assert canvas.mapTool() is before


def test_the_unit_under_the_pointer_is_highlighted(canvas, path):
    tool, _found = tool_on(canvas, path)
    begun = time.perf_counter()
    QTest.mouseMove(canvas.viewport(), pixel(canvas, PALERMO))
    QgsApplication.processEvents()
    print(f"hovering takes {1000 * (time.perf_counter() - begun):.0f} ms")
    assert tool._band.asGeometry().boundingBox().contains(PALERMO)
    QTest.mouseMove(canvas.viewport(), pixel(canvas, SEA))
    QgsApplication.processEvents()
    assert tool._band.asGeometry().isEmpty()
    tool.cancel()


def test_where_nothing_is_drawn_a_click_does_nothing(canvas, path):
    tool, found = tool_on(canvas, path)
    click(canvas, SEA)
    assert found == []
    assert canvas.mapTool() is tool
    tool.cancel()


@pytest.mark.parametrize("how", ["escape", "right click", "another tool"])
def test_picking_is_cancelled_once_and_changes_nothing(canvas, path, how):
    before = path.read_bytes()
    tool, found = tool_on(canvas, path)
    other = QgsMapToolPan(canvas)
    if how == "escape":
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    elif how == "right click":
        click(canvas, PALERMO, Qt.MouseButton.RightButton)
    else:
        canvas.setMapTool(other)
        assert canvas.mapTool() is other
    assert found == [None]
    assert canvas.mapTool() is not tool
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("name", ["Lazio", NOWHERE])
def test_the_window_hides_while_picking_and_comes_back_with_the_choices(qgis_app, qgis_new_project, path, name):
    plugin = cpmr_migration_plugin.classFactory(Interface())
    plugin.initGui()
    project = QgsProject.instance()
    finish(builder.adding_atlas(project, builder.open_atlas(path)))
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_report").trigger()
    dialog = plugin._controller._dialogs[-1]
    canvas = plugin._iface.mapCanvas()
    plugin._iface.window.show()
    canvas.setDestinationCrs(builder.project_crs())
    canvas.setExtent(QgsRectangle(1_000_000, 900_000, 7_000_000, 4_900_000))
    select(dialog, name)
    dialog.place()
    dialog.panel.pick_button.click()
    assert not dialog.isVisible()
    assert f"Click where “{name}” lies" in plugin._iface.messages()[0]
    click(canvas, PALERMO)
    assert dialog.isVisible()
    assert plugin._iface.messages() == []
    assert dialog.panel.unit().unit_id == "NUTS2024:ITG1"
    assert {"IT", "ITG", "ITG1", "ITG12"} <= set(codes(dialog))
    QTest.keyClick(dialog.panel.view, Qt.Key.Key_Return)
    assert [(o.name, o.unit_code) for o in manual_placement.atlas_overrides(path)] == [(name, "ITG1")]
    dialog.panel.pick_button.click()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.panel.pick_button.click()
    plugin.unload()
    assert not isinstance(canvas.mapTool(), PickUnitTool)
    project.clear()


def test_a_place_outside_nuts_offers_the_units_of_its_country(canvas, path):
    search = manual_placement.unit_search(path)
    _tool, found = tool_on(canvas, path)
    click(canvas, RABAT)
    units, _best = manual_placement.units_at(search, found[0])
    assert {u.country for u in units} == {"MA"}
    assert len(units) > 5
