"""The real windows, driven: choose, run, cancel, bad input."""

from __future__ import annotations

import csv
import shutil
import sqlite3

import bundled_figures as bundled
import pytest
from driving import messages, open_without_layouts, press, wait_for
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder


def opened(plugin, name: str):
    """Open a dialog the way a user does: through its action."""
    next(a for a in plugin._actions if a.objectName() == f"cpmr_migration_{name}").trigger()
    return plugin._controller._dialogs[-1]


class Answer:
    """Answers the one question a dialog may ask."""

    def __init__(self, monkeypatch, button) -> None:
        self.asked: list[str] = []

        def question(_parent, _title, text, *_args):
            self.asked.append(text)
            return button

        monkeypatch.setattr(QMessageBox, "question", staticmethod(question))


# Load edition.


def test_loading_into_an_empty_qgis_opens_the_project_and_says_how_many_regions_are_placed(plugin, tmp_path):
    dialog = opened(plugin, "load")
    dialog.atlas.setFilePath(str(tmp_path / "mine.gpkg"))
    steps = set()
    dialog.step.setText("")
    press(dialog.run_button)
    assert dialog.is_running()
    assert dialog.close_button.text() == "Cancel"

    def done() -> bool:
        steps.add(dialog.step.text() if plugin._controller._dialogs else "")
        return not plugin._controller._dialogs

    wait_for(done)
    wait_for(plugin._iface.messages)
    assert bundled.PLACED in plugin._iface.messages()[0]
    assert len(steps) > 3
    project = QgsProject.instance()
    assert project.fileName() == str(tmp_path / "mine.qgz")
    assert list(builder.theme_layers_of(builder.our_groups(project)[0])) == list(Theme)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mine.gpkg", "mine.qgz"]


def test_loading_into_a_project_with_work_in_it_adds_to_it(small_world, plugin, tmp_path):
    project = QgsProject.instance()
    mine = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    project.addMapLayer(mine)
    dialog = opened(plugin, "load")
    dialog.atlas.setFilePath(str(tmp_path / "mine"))
    dialog.with_project.setChecked(False)
    dialog.layers.set_themes([Theme.NEEDS])
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    assert project.mapLayer(mine.id()) is mine
    assert list(builder.theme_layers_of(builder.our_groups(project)[0])) == [Theme.NEEDS]
    assert [layout.name() for layout in project.layoutManager().layouts()] == ["8 Issues, Needs, Innovative Practices"]
    assert [p.name for p in tmp_path.iterdir()] == ["mine.gpkg"]


def test_choices_are_remembered(small_world, plugin, tmp_path):
    dialog = opened(plugin, "load")
    dialog.atlas.setFilePath(str(tmp_path / "mine.gpkg"))
    dialog.boundaries.year.setCurrentIndex(1)
    dialog.with_project.setChecked(False)
    dialog.layers.set_themes([Theme.RECEPTION, Theme.NEEDS])
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    again = opened(plugin, "load")
    assert again.boundaries.year.currentData() == "2021"
    assert not again.with_project.isChecked()
    assert again.layers.themes() == (Theme.RECEPTION, Theme.NEEDS)
    # The folder is remembered, and a name that overwrites nothing is offered.
    assert again.atlas.filePath() == str(tmp_path / "cpmr-migration.gpkg")


@pytest.mark.parametrize("step", ["Reading", "Drawing", "Writing"])
def test_cancelling_leaves_everything_as_it_was_and_the_window_open(small_world, plugin, tmp_path, step):
    dialog = opened(plugin, "load")
    dialog.atlas.setFilePath(str(tmp_path / "mine.gpkg"))
    press(dialog.run_button)
    dialog._task.step_changed.connect(
        lambda text, _fraction: dialog._task is not None and text.startswith(step) and dialog.reject()
    )
    wait_for(lambda: not dialog.is_running())
    assert dialog.isVisible()
    assert "Nothing was changed" in messages(dialog)
    assert list(tmp_path.iterdir()) == []
    assert QgsProject.instance().mapLayers() == {}
    assert dialog.run_button.isEnabled()


def test_broken_data_package_shows_every_problem_behind_details(plugin, tmp_path):
    package = tmp_path / "package"
    shutil.copytree(BUNDLED_EDITION, package)
    text = (package / "competences.csv").read_text(encoding="utf-8")
    (package / "competences.csv").write_text(text.replace(",exclusive,", ",absolute,"), encoding="utf-8")
    dialog = opened(plugin, "load")
    dialog.dataset.kind.setCurrentIndex(1)
    assert not dialog.run_button.isEnabled()
    assert dialog.run_button.toolTip() == "Choose the file of the dataset."
    dialog.dataset.place.setFilePath(str(package))
    dialog.atlas.setFilePath(str(tmp_path / "mine.gpkg"))
    press(dialog.run_button)
    wait_for(lambda: not dialog.is_running())
    count = sum(row["level"] == "exclusive" for row in csv.DictReader(text.splitlines()))
    assert f"cannot be loaded: {count} problems" in messages(dialog)
    assert [b.text() for b in dialog.bar.findChildren(QPushButton) if b.text()] == ["Details"]
    assert not (tmp_path / "mine.gpkg").exists()


def test_missing_folder_is_told(plugin, tmp_path):
    dialog = opened(plugin, "load")
    dialog.atlas.setFilePath(str(tmp_path / "nowhere" / "mine.gpkg"))
    press(dialog.run_button)
    wait_for(lambda: not dialog.is_running())
    assert "does not exist" in messages(dialog)
    assert "Create the folder or choose another one." in messages(dialog)


def test_existing_files_are_replaced_only_after_a_yes(small_world, plugin, tmp_path, monkeypatch):
    target = tmp_path / "mine.gpkg"
    target.write_text("old")
    dialog = opened(plugin, "load")
    dialog.atlas.setFilePath(str(target))
    answer = Answer(monkeypatch, QMessageBox.StandardButton.No)
    press(dialog.run_button)
    assert len(answer.asked) == 1
    assert "mine.gpkg" in answer.asked[0]
    assert not dialog.is_running()
    assert target.read_text() == "old"
    Answer(monkeypatch, QMessageBox.StandardButton.Yes)
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    assert target.read_bytes().startswith(b"SQLite")


def test_file_that_another_program_writes_to_is_not_replaced(small_world, plugin, tmp_path, atlas, monkeypatch):
    target = tmp_path / "mine.gpkg"
    shutil.copy(atlas.atlas, target)
    before = target.stat().st_size
    other = sqlite3.connect(target)
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("CREATE TABLE busy (x)")
    other.commit()
    dialog = opened(plugin, "load")
    dialog.atlas.setFilePath(str(target))
    Answer(monkeypatch, QMessageBox.StandardButton.Yes)
    press(dialog.run_button)
    wait_for(lambda: not dialog.is_running())
    assert "is open in another program or project" in messages(dialog)
    assert other.execute("SELECT count(*) FROM units").fetchone()[0] > 400
    other.close()
    assert target.stat().st_size >= before


def test_files_of_the_open_project_are_never_replaced(plugin, tmp_path, atlas):
    shutil.copy(atlas.atlas, tmp_path / "mine.gpkg")
    finish(builder.adding_atlas(QgsProject.instance(), builder.open_atlas(tmp_path / "mine.gpkg")))
    dialog = opened(plugin, "load")
    dialog.atlas.setFilePath(str(tmp_path / "mine.gpkg"))
    press(dialog.run_button)
    assert not dialog.is_running()
    assert "is in use by the open project" in messages(dialog)


# Join report.


@pytest.fixture()
def report(plugin, atlas):
    open_without_layouts(QgsProject.instance(), atlas.project)
    return opened(plugin, "report")


def test_report_says_first_how_many_regions_are_placed(report):
    assert report.summary.text() == bundled.PLACED
    assert report.page().model.rowCount() == bundled.TOTAL


def test_report_can_be_searched_filtered_and_sorted(report):
    page = report.regions
    view, model, kinds, count, search = page.view, page.model, page.kinds, page.count, page.search
    search.setText("catalonia")
    assert model.rowCount() == 1
    assert count.text() == f"1 of {bundled.TOTAL} rows"
    search.setText("")
    kinds.setCurrentIndex(kinds.findText("not placed"))
    names = {row["name"] for row in bundled.rows("regions") if row["region_id"] in bundled.NOT_DRAWN}
    assert {model.index(row, 0).data() for row in range(model.rowCount())} == names
    kinds.setCurrentIndex(0)
    agreement = page.model.columns.index("agreement")
    view.sortByColumn(agreement, Qt.SortOrder.DescendingOrder)
    numbers = [model.index(row, agreement).data() for row in range(model.rowCount())]
    numbers = [float(number) for number in numbers if number]
    assert numbers == sorted(numbers, reverse=True)


def test_report_is_copied_with_titles_as_a_table(report):
    press(report.copy_button)
    lines = QgsApplication.clipboard().text().splitlines()
    assert len(lines) == bundled.TOTAL + 1
    assert lines[0].startswith("Region\tCountry\tGiven code")
    assert all(line.count("\t") == lines[0].count("\t") for line in lines)


def test_report_zooms_to_the_selected_region_and_shows_a_layer_that_has_it(plugin, report):
    model = report.regions.model
    row = next(r for r in range(model.rowCount()) if model.index(r, 0).data() == "Sicily")
    report.regions.view.selectRow(row)
    press(report.zoom_button)
    canvas = plugin._iface.mapCanvas()
    layer = builder.theme_layers_of(builder.our_groups(QgsProject.instance())[0])[Theme.REGIONAL_DATA]
    assert QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()
    assert canvas.extent().width() < 20


def test_report_says_why_a_region_cannot_be_shown(report):
    model = report.regions.model
    row = next(r for r in range(model.rowCount()) if model.index(r, 0).data() == "Lisbon and Tagus Valley")
    report.regions.view.selectRow(row)
    press(report.zoom_button)
    assert "“Lisbon and Tagus Valley” is not on the map" in messages(report)


def test_report_without_layers_tells_what_to_do_first(plugin):
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_report").trigger()
    assert plugin._controller._dialogs == []
    assert "Load Edition…" in plugin._iface.messages()[0]


def test_report_of_a_file_that_is_gone_is_told(plugin, atlas, tmp_path):
    shutil.copy(atlas.atlas, tmp_path / "gone.gpkg")
    finish(builder.adding_atlas(QgsProject.instance(), builder.open_atlas(tmp_path / "gone.gpkg")))
    (tmp_path / "gone.gpkg").unlink()
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_report").trigger()
    assert "is not there" in plugin._iface.messages()[0]


# Export; more of it in test_export_dialog.py.


@pytest.fixture()
def export(plugin, atlas, tmp_path):
    open_without_layouts(QgsProject.instance(), atlas.project)
    dialog = opened(plugin, "export")
    dialog.folder.setFilePath(str(tmp_path / "maps"))
    dialog.dpi.setValue(72)
    dialog.pdf.setChecked(False)
    dialog.captions.setChecked(False)
    return dialog


def test_exporting_writes_the_chosen_maps_and_offers_the_folder(plugin, export, tmp_path):
    export.layers.set_themes([Theme.NEEDS, Theme.COOPERATION])
    press(export.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    assert sorted(p.name for p in (tmp_path / "maps").iterdir()) == ["08_needs.png", "09_cooperation.png"]
    assert "2 files written to" in plugin._iface.messages()[0]
    assert any(b.text() == "Open Folder" for b in plugin._iface.bar.findChildren(QPushButton))
    assert not QgsProject.instance().isDirty()


def test_cancelling_an_export_keeps_what_is_finished_and_says_so(export, tmp_path):
    press(export.run_button)
    wait_for(lambda: export._written == 2)
    export.reject()
    wait_for(lambda: not export.is_running())
    assert export.isVisible()
    files = list((tmp_path / "maps").iterdir())
    assert 2 <= len(files) < 9
    assert all(f.suffix == ".png" and f.stat().st_size > 1000 for f in files)
    assert f"Cancelled. {len(files)} files are complete and stay." in messages(export)


def test_export_needs_a_map_and_a_format(export):
    export.layers.set_themes([])
    assert not export.run_button.isEnabled()
    assert export.run_button.toolTip() == "Choose at least one map."
    export.layers.set_themes([Theme.NEEDS])
    export.png.setChecked(False)
    assert export.run_button.toolTip() == "Choose PDF, PNG or SVG."


def test_existing_maps_are_replaced_only_after_a_yes(export, tmp_path, monkeypatch):
    (tmp_path / "maps").mkdir()
    mine = tmp_path / "maps" / "08_needs.png"
    mine.write_text("mine")
    export.layers.set_themes([Theme.NEEDS])
    Answer(monkeypatch, QMessageBox.StandardButton.No)
    press(export.run_button)
    assert mine.read_text() == "mine"
    assert not export.is_running()


def test_export_into_a_missing_folder_is_told(export, tmp_path):
    export.folder.setFilePath(str(tmp_path / "a" / "b"))
    press(export.run_button)
    wait_for(lambda: not export.is_running())
    assert "does not exist" in messages(export)


def test_escape_closes_a_window_that_does_nothing(export, plugin):
    QTest.keyClick(export, Qt.Key.Key_Escape)
    assert plugin._controller._dialogs == []
