"""The export window, driven: preview, checks with Fix, presets, failures with Retry, what is remembered."""

from __future__ import annotations

import json
import shutil

import pytest
from driving import messages, open_without_layouts, press, wait_for
from interface import Interface
from prebuilt import copied
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton

import cpmr_migration_plugin
from cpmr_migration_plugin.model.multiples import Multiples
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.workflows.exporting import export_presets
from cpmr_migration_plugin.workflows.regions.powers import PowersRequest


@pytest.fixture()
def plugin(qgis_app, qgis_new_project, atlas, tmp_path):
    QgsSettings().remove("cpmr_migration")
    copy = copied(atlas, tmp_path)
    plugin = cpmr_migration_plugin.classFactory(Interface())
    plugin.initGui()
    open_without_layouts(QgsProject.instance(), copy.project)
    yield plugin
    plugin.unload()
    QgsProject.instance().clear()
    QgsSettings().remove("cpmr_migration")
    for name in export_presets.read_presets()[0]:
        export_presets.remove_preset(name)


def opened(plugin):
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_export").trigger()
    dialog = plugin._controller._dialogs[-1]
    # The screen of the tests is 800 pixels wide: the page as large as on a usual one, whatever has to be scrolled.
    dialog.preview.sheet.setMinimumSize(560, 420)
    return dialog


@pytest.fixture()
def export(plugin, tmp_path):
    dialog = opened(plugin)
    dialog.layers.set_themes([Theme.RECEPTION])
    dialog.folder.setFilePath(str(tmp_path / "maps"))
    dialog.dpi.setValue(72)
    dialog.pdf.setChecked(False)
    dialog.captions.setChecked(False)
    return dialog


def looked(dialog) -> None:
    wait_for(lambda: not dialog.is_looking())


def pictured(dialog) -> None:
    """Wait for the preview only."""
    wait_for(lambda: not dialog.preview.is_waiting() and dialog._looker is not None)
    wait_for(lambda: not dialog.preview.sheet.text or dialog._looker is None)


def colors(image) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def layer(theme: Theme = Theme.RECEPTION):
    return builder.theme_layers_of(builder.our_groups(QgsProject.instance())[0])[theme]


def found(dialog) -> list[str]:
    tree = dialog.checks.tree
    heads = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return [head.child(i).text(0) for head in heads for i in range(head.childCount())]


# Preview.


def test_preview_shows_the_map_in_its_colours_and_the_project_stays_untouched(export):
    QgsProject.instance().setDirty(False)
    pictured(export)
    image = export.preview.sheet.image
    assert abs(image.width() / image.height() - 297 / 210) < 0.02
    assert QColor("#0A4A63").rgb() in colors(image)
    # In the map, right of the legend.
    right = image.copy(image.width() // 3, 0, image.width() // 3, image.height())
    assert QColor("#F0A742").rgb() in colors(right)
    assert not QgsProject.instance().isDirty()


def test_preview_follows_page_and_title(export):
    pictured(export)
    before = export.preview.sheet.image
    export.page.orientation.setCurrentIndex(1)
    QTest.keyClicks(export.page.title_edit, "My title")
    assert export.is_looking()
    pictured(export)
    assert export.preview.sheet.image.height() > export.preview.sheet.image.width()
    assert export.preview.sheet.image != before


def test_preview_shows_any_of_the_chosen_maps(export):
    export.layers.set_themes([Theme.RECEPTION, Theme.COUNTRY_DATA])
    assert [export.preview.choice.itemText(i) for i in range(2)] == ["1 Country Data", "4 Entry and Reception"]
    export.preview.choice.setCurrentIndex(export.preview.choice.findData("country_data"))
    pictured(export)
    assert QColor("#7A2A44").rgb() in colors(export.preview.sheet.image)
    export.layers.set_themes([])
    looked(export)
    assert export.preview.sheet.text == "Choose a map to see its page."


def test_closing_while_the_preview_is_made_lets_go_of_everything(plugin, export):
    wait_for(lambda: export._looker is not None)
    export.reject()
    assert plugin._controller._dialogs == []
    assert export._private is None


def test_closing_the_project_ends_the_look(export):
    wait_for(lambda: export._looker is not None)
    QgsProject.instance().clear()
    assert not export.is_looking()


# Checks.


def test_checks_find_a_deleted_class_and_fix_puts_it_back(export):
    mine = layer()
    renderer = mine.renderer().clone()
    renderer.deleteCategory(renderer.categoryIndexForValue("not_surveyed"))
    mine.setRenderer(renderer)
    press(export.preview.refresh)
    looked(export)
    assert "Missing data has no class of its own: “Not surveyed”." in found(export)
    assert "errors: 1" in export.checks.summary.text()
    press(export.checks.fix_buttons()[0])
    assert "Before the fix" in messages(export)
    assert mine.renderer().categoryIndexForValue("not_surveyed") >= 0
    looked(export)
    assert not any("Missing data" in text for text in found(export))


def test_the_age_of_figures_is_set_in_the_window(export):
    export.layers.set_themes([Theme.COUNTRY_DATA])
    export.checks.age.setValue(1)
    looked(export)
    assert any("years ago" in text for text in found(export))
    export.checks.age.setValue(60)
    looked(export)
    assert not any("years ago" in text for text in found(export))


def test_a_finding_leads_to_the_preview_of_its_map(export):
    export.layers.set_themes([Theme.RECEPTION, Theme.REGIONAL_DATA])
    looked(export)
    tree = export.checks.tree
    heads = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    head = next(one for one in heads if "Reception" in one.text(0))
    tree.setCurrentItem(head.child(0))
    assert export.preview.map_id() == "reception"


# Presets.


def test_a_preset_keeps_and_brings_back_the_settings(plugin, export):
    export.page.title_edit.setText("Kept")
    export.svg.setChecked(True)
    export.presets.names.setEditText("Policy paper")
    press(export.presets.save_button)
    export.page.title_edit.clear()
    export.layers.set_themes([Theme.NEEDS])
    export.svg.setChecked(False)
    export.presets.names.textActivated.emit("Policy paper")
    assert export.page.title_edit.text() == "Kept"
    assert export.layers.themes() == (Theme.RECEPTION,)
    assert export.svg.isChecked()
    export.presets.delete_action.trigger()
    assert export_presets.read_presets()[0] == {}


def test_a_preset_goes_through_a_file_and_what_is_none_is_told(export, tmp_path):
    export.dpi.setValue(144)
    export.presets.names.setEditText("Mine")
    export.presets.write_file(tmp_path / "mine.json")
    assert "maps" not in (tmp_path / "mine.json").read_text()  # no folder of this machine
    export.dpi.setValue(300)
    export.presets.read_file(tmp_path / "mine.json")
    assert export.dpi.value() == 144
    assert export.presets.name() == "Mine"
    (tmp_path / "bad.json").write_text('{"kind": "other"}')
    export.presets.read_file(tmp_path / "bad.json")
    assert "holds no preset" in messages(export)


def test_a_hostile_preset_changes_only_what_it_may(export):
    before = export.settings()
    export.set_settings({"themes": ["nothing"], "dpi": "many", "page": {"paper": "Z9", "title": 5}, "formats": 3})
    after = export.settings()
    assert after == {**before, "themes": []}


def test_choices_are_remembered_but_not_the_words_of_one_paper(plugin, export):
    export.page.title_edit.setText("One paper")
    export.page.language.setCurrentIndex(2)
    press(export.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    again = opened(plugin)
    assert again.layers.themes() == (Theme.RECEPTION,)
    assert again.page.language.currentIndex() == 2
    assert again.page.title_edit.text() == ""
    assert again.dpi.value() == 72
    assert again.folder.filePath() == str(export.files.path())


# Exporting.


def test_maps_and_data_are_exported_together_with_captions(plugin, export, tmp_path):
    export.captions.setChecked(True)
    next(iter(export.what.data.values())).setChecked(True)
    assert export.what.tabText(2).replace("&", "") == "Data (1)"
    press(export.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    names = sorted(path.name for path in (tmp_path / "maps").iterdir())
    assert names == ["04_reception.png", "04_reception.txt", "migration_data.gpkg"]
    assert "3 files written to" in plugin._iface.messages()[0]


def test_factsheets_are_made_of_the_regions_selected_on_the_map(plugin, tmp_path):
    layer().selectByExpression("\"region_id\" = 'es-catalonia'")
    dialog = opened(plugin)
    dialog.layers.set_themes([])
    dialog.folder.setFilePath(str(tmp_path / "out"))
    assert not dialog.run_button.isEnabled()
    dialog.what.factsheets.setChecked(True)
    dialog.what.regions.setCurrentIndex(1)
    assert dialog.what.regions.currentText() == "Selected on the map (1)"
    press(dialog.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["es-catalonia-factsheet.pdf"]


def test_what_failed_is_listed_and_retry_writes_only_that(plugin, export, tmp_path):
    folder = tmp_path / "maps"
    (folder / "04_reception.svg").mkdir(parents=True)  # no file can take its place
    (folder / "04_reception.svg" / "mine").write_text("mine")
    export.svg.setChecked(True)
    export._confirmed = lambda _count: True
    press(export.run_button)
    wait_for(lambda: not export.is_running())
    assert export.isVisible()
    assert "04_reception.svg" in messages(export)
    texts = [button.text() for button in export.bar.findChildren(QPushButton) if button.text()]
    assert texts == ["Retry", "Details", "Open Folder"]
    png = folder / "04_reception.png"
    before = png.stat().st_mtime_ns
    shutil.rmtree(folder / "04_reception.svg")
    press(next(b for b in export.bar.findChildren(QPushButton) if b.text() == "Retry"))
    wait_for(lambda: not plugin._controller._dialogs)
    assert (folder / "04_reception.svg").stat().st_size > 1000
    assert png.stat().st_mtime_ns == before


def test_cancelled_factsheets_continue_where_they_were_left(plugin, export, tmp_path):
    export.layers.set_themes([])
    export.what.factsheets.setChecked(True)
    folder = tmp_path / "maps"
    press(export.run_button)
    wait_for(lambda: folder.is_dir() and len(list(folder.glob("*-factsheet.pdf"))) >= 3)
    export.cancel()
    wait_for(lambda: not export.is_running())
    assert "files are complete and stay" in messages(export)
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert 3 <= len(before) < 20
    press(next(b for b in export.bar.findChildren(QPushButton) if b.text() == "Continue"))
    wait_for(lambda: len(list(folder.glob("*-factsheet.pdf"))) >= len(before) + 3)
    export.cancel()
    wait_for(lambda: not export.is_running())
    after = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert {name: after[name] for name in before} == before


# Small maps.


def test_a_page_of_small_maps_is_exported_beside_the_others(plugin, export, tmp_path):
    export.what.small[Multiples.FIELDS].setChecked(True)
    assert export.what.tabText(0) == "&Maps (2)"
    again = export.settings()
    assert again["multiples"] == ["fields"]
    press(export.run_button)
    wait_for(lambda: not plugin._controller._dialogs)
    names = sorted(path.name for path in (tmp_path / "maps").iterdir())
    assert names == ["04_reception.png", "small_multiples_fields.png"]


def test_small_maps_alone_are_enough(export):
    export.layers.set_themes([])
    assert not export.run_button.isEnabled()
    export.what.small[Multiples.THEMES].setChecked(True)
    assert export.run_button.isEnabled()
    (small,) = export.publication().requests
    assert small.what is Multiples.THEMES


def test_the_export_window_offers_the_pages_and_remembers_that_they_are_wanted(export):
    export.layers.set_themes([])
    assert not export.run_button.isEnabled()
    export.what.powers.setChecked(True)
    assert export.run_button.isEnabled()
    (powers,) = export.publication().requests
    assert isinstance(powers, PowersRequest)
    assert powers.folder == export.files.path()
    settings = export.settings()
    export.what.powers.setChecked(False)
    assert not export.publication()
    export.set_settings(settings)
    assert export.what.powers.isChecked()


# The clipboard.


def test_the_page_and_its_citation_are_copied(export):
    looked(export)
    QgsApplication.clipboard().clear()
    export.preview.copy_map.trigger()
    wait_for(lambda: "clipboard" in messages(export))
    image = QgsApplication.clipboard().image()
    assert abs(image.width() - 297 / 25.4 * 200) <= 2
    assert abs(image.height() - 210 / 25.4 * 200) <= 2
    assert len({image.pixel(x, y) for x in range(0, 2300, 23) for y in range(0, 1600, 23)}) > 5
    looked(export)
    export.preview.copy_citation.trigger()
    text = QgsApplication.clipboard().text()
    assert "Natural Earth" in text
    assert "citation" in messages(export)


# Keys and names.


def test_mnemonics_are_unique_within_what_is_seen_together(export):
    for number in range(export.what.count()):
        export.what.setCurrentIndex(number)
        seen = [w.text() for w in export.findChildren(QAbstractButton) if w.isVisible() and "&" in w.text()]
        seen += [w.text() for w in export.findChildren(QLabel) if w.isVisible() and "&" in w.text()]
        seen += [export.what.tabText(i) for i in range(export.what.count()) if export.what.isTabVisible(i)]
        keys = [text[text.index("&") + 1].lower() for text in seen if "&" in text]
        assert sorted(keys) == sorted(set(keys)), (number, seen)


def test_every_list_has_a_name_for_those_who_hear_it(export):
    for combo in export.findChildren(QComboBox):
        labels = [w for w in export.findChildren(QLabel) if w.buddy() is combo]
        assert labels or combo.accessibleName(), combo


def test_escape_closes_the_window(plugin, export):
    QTest.keyClick(export, Qt.Key.Key_Escape)
    assert plugin._controller._dialogs == []


def test_settings_are_plain_values(export):
    assert json.loads(json.dumps(export.settings())) == export.settings()
