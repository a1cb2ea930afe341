"""The window “Style”, driven: choose, preview, apply, undo, save, share, keyboard, a project that changes below it."""

from __future__ import annotations

import re

import pytest
from driving import messages, press, wait_for
from interface import Interface
from qgis.core import QgsProject, QgsRuleBasedRenderer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QFileDialog, QLabel, QMessageBox

import cpmr_migration_plugin
from cpmr_migration_plugin.model.style.preset import Drawing, Method
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.preset_drawn import preset_of
from cpmr_migration_plugin.workflows.styling import styles


@pytest.fixture(scope="module")
def project(qgis_app, atlas):
    QgsSettings().remove("cpmr_migration")
    project = QgsProject.instance()
    project.clear()
    finish(
        builder.adding_atlas(
            project, builder.open_atlas(atlas.atlas), (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA, Theme.RECEPTION)
        )
    )
    yield project
    project.clear()


@pytest.fixture
def plugin(project, own_profile):
    QgsSettings().remove("cpmr_migration")
    (own_profile / "styles.json").unlink(missing_ok=True)
    plugin = cpmr_migration_plugin.classFactory(Interface())
    plugin.initGui()
    yield plugin
    plugin.unload()
    QgsSettings().remove("cpmr_migration")
    (own_profile / "styles.json").unlink(missing_ok=True)


@pytest.fixture
def dialog(plugin):
    return opened(plugin)


def opened(plugin):
    next(a for a in plugin._actions if a.objectName() == "cpmr_migration_style").trigger()
    wait_for(lambda: plugin._controller is not None and plugin._controller._dialogs)
    return plugin._controller._dialogs[-1]


def choose(dialog, layer: str = "", preset: str = "") -> None:
    if layer:
        dialog.layer.setCurrentIndex(dialog.layer.findText(layer))
    if preset:
        dialog.preset.setCurrentIndex(dialog.preset.findText(preset))
        dialog.preset.activated.emit(dialog.preset.currentIndex())


def shown(dialog) -> dict[str, str]:
    rows = (dialog.classes.topLevelItem(row) for row in range(dialog.classes.topLevelItemCount()))
    return {row.text(0): row.text(1) for row in rows}


def layer_of(project, theme: Theme):
    return builder.theme_layers_of(builder.our_groups(project)[0])[theme]


def test_preview_counts_every_region_before_anything_is_changed(dialog, project):
    layer = layer_of(project, Theme.REGIONAL_DATA)
    before = styles.qml_of(layer)
    assert dialog.layer.currentText() == "2 Regional Data"
    choose(dialog, preset="Blue")
    assert sum(int(count) for count in shown(dialog).values() if count) == layer.featureCount()
    assert {"Not available", "Not surveyed"} <= shown(dialog).keys()
    assert not dialog.classes.topLevelItem(0).icon(0).isNull()
    assert styles.qml_of(layer) == before


def test_apply_and_undo_change_the_layer_and_give_it_back_exactly(dialog, project):
    layer = layer_of(project, Theme.RECEPTION)
    before = styles.qml_of(layer)
    assert not dialog.undo_button.isEnabled()
    choose(dialog, "4 Entry and Reception", "Involvement and share")
    press(dialog.apply_button)
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    assert preset_of(layer).drawing is Drawing.BIVARIATE
    choose(dialog, "2 Regional Data")
    press(dialog.undo_button)
    assert styles.qml_of(layer) == before
    assert dialog.layer.currentText() == "4 Entry and Reception"
    assert dialog.preset.currentText() == "Default"
    assert not dialog.undo_button.isEnabled()


def test_settings_follow_what_is_typed_and_say_what_is_wrong(dialog):
    choose(dialog, "2 Regional Data", "Quantiles")
    dialog.form.method.setCurrentIndex(dialog.form.method.findData(Method.THRESHOLDS.value))
    assert dialog.form.thresholds.isVisible()
    assert not dialog.form.classes.isVisible()
    wait_for(dialog.reason.isVisible)
    assert not dialog.apply_button.isEnabled()
    QTest.keyClicks(dialog.form.thresholds, "20 5")
    wait_for(lambda: "5 to under 20%" in shown(dialog))
    assert dialog.apply_button.isEnabled()
    QTest.keyClicks(dialog.form.thresholds, " x")
    wait_for(lambda: "not a number" in dialog.reason.text())
    assert dialog.classes.topLevelItemCount() == 0


def test_presets_that_do_not_fit_are_greyed_out_and_say_why(dialog):
    choose(dialog, "1 Country Data")
    item = dialog.preset.model().item(dialog.preset.findText("Involvement and share"))
    assert not item.isEnabled()
    assert "themes 4 to 7" in item.toolTip()
    assert dialog.classes.headerItem().text(1) == "Countries"
    choose(dialog, "4 Entry and Reception")
    assert dialog.preset.model().item(dialog.preset.findText("Involvement and share")).isEnabled()
    assert not dialog.form.method.isVisible()


def test_a_style_is_saved_chosen_again_and_deleted(dialog, plugin, monkeypatch):
    choose(dialog, "2 Regional Data", "Blue")
    dialog.form.classes.setValue(7)
    QTest.keyClicks(dialog.name, "Seven blues")
    press(dialog.save_button)
    assert dialog.preset.currentText() == "Seven blues"
    assert "Saved" in messages(dialog)
    dialog.reject()
    again = opened(plugin)
    choose(again, preset="Seven blues")
    assert again.form.classes.value() == 7
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *a: asked.append(a[2]) or QMessageBox.StandardButton.No)
    again.form.classes.setValue(4)
    QTest.keyClicks(again.name, "Seven blues")
    press(again.save_button)
    assert asked
    assert styles.find("Seven blues").classes == 7
    press(again.delete_button)
    assert again.preset.findText("Seven blues") == -1
    assert not again.delete_button.isEnabled()


def test_a_style_travels_in_a_file_and_a_hostile_one_is_refused_in_a_sentence(dialog, tmp_path, monkeypatch):
    choose(dialog, "2 Regional Data", "Grey with hatching")
    target = tmp_path / "grey"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(dialog.export_button)
    file = tmp_path / "grey.json"
    assert file.is_file()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    press(dialog.import_button)
    assert dialog.preset.currentText() == "Grey with hatching (2)"
    file.write_text('{"format": "cpmr-migration-styles", "version": 1, "presets": [{"name": "<b>x"}, {"name": 5}]}')
    press(dialog.import_button)
    assert "no style presets" in messages(dialog)
    assert "Traceback" not in messages(dialog)


def test_everything_is_reached_by_keys_and_every_mnemonic_is_its_own(dialog):
    choose(dialog, "2 Regional Data", "Around the middle")
    texts = [w.text() for w in dialog.findChildren(QLabel) if w.buddy() is not None and w.isVisible()]
    texts += [w.text() for w in dialog.findChildren(QAbstractButton) if w.isVisible()]
    keys = [found[1].lower() for found in (re.search(r"&(\w)", text) for text in texts) if found]
    assert len(keys) == len(set(keys)), sorted(keys)
    assert dialog.apply_button.isDefault()
    dialog.layer.setFocus()
    reached = set()
    for _ in range(40):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.add(dialog.focusWidget())
    assert {dialog.preset, dialog.form.palette_box, dialog.form.middle, dialog.name, dialog.classes} <= reached


def test_powers_one_field_and_members_are_offered_where_the_layer_has_them(dialog, project):
    choose(dialog, "4 Entry and Reception", "Level of power")
    assert next(iter(shown(dialog))) == "Exclusive"
    assert dialog.form.members.isVisible()
    assert not dialog.form.field.isVisible()
    choose(dialog, preset="One field of competence")
    assert dialog.apply_button.isEnabled(), "the first field is chosen, and seen"
    assert dialog.form.field.isVisible()
    assert dialog.form.field.findText("Housing") < 0, "fields of the theme only"
    dialog.form.field.setCurrentIndex(dialog.form.field.findText("First reception"))
    dialog.form.members.setChecked(True)
    dialog.show_preview()
    assert list(shown(dialog))[-1] == "CPMR member"
    dialog.apply()
    given = preset_of(layer_of(project, Theme.RECEPTION))
    assert (given.drawing, given.field, given.members) == (Drawing.FIELD, "first_reception", True)
    dialog.undo()
    choose(dialog, "1 Country Data", "Situation under the Pact")
    assert list(shown(dialog))[-1] == "None published"
    assert not dialog.form.members.isVisible()


def test_the_window_remembers_its_layer_and_follows_the_project(dialog, plugin, project, atlas):
    choose(dialog, "1 Country Data")
    dialog.reject()
    again = opened(plugin)
    assert again.layer.currentText() == "1 Country Data"
    count = again.layer.count()
    gone = layer_of(project, Theme.COUNTRY_DATA)
    styles.apply(gone, styles.find("Blue"))
    project.removeMapLayer(gone.id())
    wait_for(lambda: again.layer.count() == count - 1)
    assert again.chosen_layer() is not None
    press(again.apply_button)
    press(again.undo_button)
    assert messages(again) == ""
