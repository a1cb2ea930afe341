"""The dialog of columns, driven with mouse and keyboard; that of folders; both quick and plain-spoken."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial

import driving
import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QMessageBox

from cpmr_migration_plugin.gui.dialogs.column_mapping import ColumnMappingDialog
from cpmr_migration_plugin.gui.dialogs.theme_questions import ThemeQuestionsDialog
from cpmr_migration_plugin.gui.widgets.mapping_words import Column
from cpmr_migration_plugin.model.survey import ColumnRole, Sheet, guess
from cpmr_migration_plugin.model.vocabulary import FIELDS, Kind, Theme
from cpmr_migration_plugin.workflows.loading.dataset_findings import FolderFinding, MapFinding, SurveyFinding

SOURCE = "https://example.org/survey"
HEADER = ["Region", "Country", "Health: level", "What else?", "Housing: level", "Housing again: level", "<b>Odd</b>"]
ROWS = [
    ("Catalonia", "Spain", "exclusive", "Some words", "shared", "none", "<i>x</i>"),
    ("Sicily", "Italy", "shared", "Other words", "", "", ""),
]


wait_for = partial(driving.wait_for, seconds=20.0)


def survey(header: list[str], rows: list[tuple[str, ...]]) -> SurveyFinding:
    sheet = Sheet("Survey", tuple(header), tuple(rows), tuple(range(2, len(rows) + 2)))
    return SurveyFinding(sheet, guess(sheet.header, sheet.sample()), saved=False)


@pytest.fixture()
def dialog(qgis_app: object) -> Iterator[ColumnMappingDialog]:
    dialog = ColumnMappingDialog(survey(HEADER, ROWS), SOURCE)
    dialog.show()
    dialog.table.setFocus()
    yield dialog
    dialog.reject()
    dialog.deleteLater()


def shown(dialog: ColumnMappingDialog, row: int, column: Column) -> str:
    return dialog.model.index(row, column).data()


def choose(dialog: ColumnMappingDialog, row: int, column: Column, value: str) -> None:
    """Choose a value the way a user does with the keyboard: go there, Enter, type, Enter."""
    index = dialog.table.rows.mapFromSource(dialog.model.index(row, column))
    if not dialog.table.selectionModel().isRowSelected(index.row(), index.parent()):
        dialog.table.setCurrentIndex(index)
    dialog.table.selectionModel().setCurrentIndex(index, dialog.table.selectionModel().SelectionFlag.NoUpdate)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    editor = dialog.table.findChild(QComboBox)
    assert editor is not None
    QgsApplication.processEvents()
    assert dialog.isVisible()  # Enter opened the list and did not press OK
    editor.setCurrentIndex(editor.findData(value))
    editor.hidePopup()
    editor.activated.emit(editor.currentIndex())
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    QgsApplication.processEvents()


def test_guesses_are_shown_with_examples_and_how_sure_they_are(dialog: ColumnMappingDialog) -> None:
    assert shown(dialog, 0, Column.ROLE) == "Region: name"
    assert shown(dialog, 0, Column.EXAMPLES) == "Catalonia · Sicily"
    assert shown(dialog, 0, Column.CERTAINTY) == "sure: the header says it"
    assert (shown(dialog, 2, Column.ROLE), shown(dialog, 2, Column.TOPIC)) == ("Competence: level", "Health")
    assert shown(dialog, 3, Column.CERTAINTY) == "no idea: the header names nothing that is known"
    assert shown(dialog, 5, Column.CERTAINTY).startswith("a guess: column 5, “Housing: level”, already holds this")


def test_what_comes_of_it_is_counted_while_it_changes(dialog: ColumnMappingDialog) -> None:
    wait_for(lambda: "competences" in dialog.status.text())
    assert dialog.status.text() == "2 regions, 3 competences, 0 experiences, needs and interests."
    choose(dialog, 3, Column.ROLE, ColumnRole.NEED.value)
    wait_for(lambda: "2 experiences" in dialog.status.text())
    choose(dialog, 4, Column.ROLE, ColumnRole.IGNORE.value)
    wait_for(lambda: "2 competences" in dialog.status.text())
    assert shown(dialog, 3, Column.CERTAINTY) == "chosen by you"


def test_what_cannot_be_used_is_told_and_locks_ok_until_it_is_mended(dialog: ColumnMappingDialog) -> None:
    assert dialog.ok.isEnabled()
    choose(dialog, 0, Column.ROLE, ColumnRole.IGNORE.value)
    assert not dialog.ok.isEnabled()
    assert dialog.status.text() == "Cannot be used yet: no column is said to hold the region's name."
    assert dialog.ok.toolTip() == dialog.status.text()
    choose(dialog, 3, Column.ROLE, ColumnRole.REGION_NAME.value)
    assert dialog.ok.isEnabled()
    choose(dialog, 0, Column.ROLE, ColumnRole.REGION_NAME.value)
    assert dialog.status.text() == "Column 4, “What else?”: is said to hold the same as column 1, “Region”."


def test_a_field_that_is_not_chosen_is_told_and_chosen_from_the_list(dialog: ColumnMappingDialog) -> None:
    choose(dialog, 3, Column.ROLE, ColumnRole.FIELD_TEXT.value)
    assert (shown(dialog, 3, Column.TOPIC), dialog.ok.isEnabled()) == ("choose…", True)
    wait_for(lambda: "1 columns are not used until" in dialog.status.text())
    choose(dialog, 3, Column.TOPIC, "education")
    wait_for(lambda: "5 competences" in dialog.status.text())
    assert dialog.mapping().columns[3].field == "education"


def test_parts_of_an_experience_are_put_together(dialog: ColumnMappingDialog) -> None:
    choose(dialog, 3, Column.ROLE, ColumnRole.EXPERIENCE_TITLE.value)
    choose(dialog, 3, Column.TOPIC, Theme.RECEPTION.value)
    choose(dialog, 3, Column.KIND, Kind.PROJECT.value)
    index = dialog.model.index(3, Column.GROUP)
    assert dialog.model.setData(index, "our projects")
    held = dialog.mapping().columns[3]
    assert (held.theme, held.kind, held.group) == (Theme.RECEPTION, Kind.PROJECT, "our projects")


def test_several_columns_are_changed_at_once_and_left_out_with_delete(dialog: ColumnMappingDialog) -> None:
    model = dialog.table.selectionModel()
    for row in (3, 5, 6):
        model.select(dialog.table.rows.index(row, 0), model.SelectionFlag.Select | model.SelectionFlag.Rows)
    choose(dialog, 5, Column.ROLE, ColumnRole.INTEREST.value)
    assert [dialog.mapping().columns[row].role for row in (3, 4, 5, 6)] == [
        ColumnRole.INTEREST, ColumnRole.LEVEL, ColumnRole.INTEREST, ColumnRole.INTEREST,
    ]  # fmt: skip
    # What one of them is already is set for the others, too.
    choose(dialog, 3, Column.ROLE, ColumnRole.NEED.value)
    dialog.model.change([3], Column.ROLE, ColumnRole.IGNORE.value)
    choose(dialog, 3, Column.ROLE, ColumnRole.IGNORE.value)
    assert [dialog.mapping().columns[row].role for row in (3, 5, 6)] == [ColumnRole.IGNORE] * 3
    choose(dialog, 3, Column.ROLE, ColumnRole.NEED.value)
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert [dialog.mapping().columns[row].role for row in (3, 5, 6)] == [ColumnRole.IGNORE] * 3


def test_choosing_what_was_guessed_makes_it_certain_and_leaving_a_list_does_not(dialog: ColumnMappingDialog) -> None:
    dialog.table.setCurrentIndex(dialog.table.rows.index(5, Column.ROLE))
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    dialog.search.setFocus()
    QgsApplication.processEvents()
    assert not dialog.mapping().columns[5].is_chosen
    choose(dialog, 5, Column.ROLE, ColumnRole.IGNORE.value)
    assert dialog.mapping().columns[5].is_chosen
    assert dialog.unsure.text() == "Only what needs a &look (2)"


def test_tab_leads_from_search_to_table_to_ok(dialog: ColumnMappingDialog) -> None:
    ways = [dialog.search, dialog.unsure, dialog.again, dialog.table, dialog.ok]
    chain, widget = [], dialog.search
    while widget is not dialog.search or not chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    assert [widget for widget in chain if widget in ways] == ways
    assert not dialog.table.tabKeyNavigation()  # or Tab would stay in the table


def test_only_what_needs_a_look_is_shown_and_stays_while_it_is_worked_on(dialog: ColumnMappingDialog) -> None:
    assert dialog.unsure.text() == "Only what needs a &look (3)"
    dialog.unsure.setChecked(True)
    rows = dialog.table.rows
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == [HEADER[3], HEADER[5], HEADER[6]]
    choose(dialog, 3, Column.ROLE, ColumnRole.NOTE.value)
    assert rows.rowCount() == 3
    assert dialog.unsure.text() == "Only what needs a &look (2)"
    dialog.unsure.setChecked(False)
    dialog.search.setText("housing")
    assert rows.rowCount() == 2


def test_guessing_again_asks_before_it_forgets(dialog: ColumnMappingDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(dialog, 3, Column.ROLE, ColumnRole.NEED.value)
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or answers.pop(0))
    dialog.again.click()
    assert asked == ["What you chose for 1 columns is forgotten."]
    assert dialog.mapping().columns[3].role is ColumnRole.NEED
    dialog.again.click()
    assert dialog.mapping().columns[3].role is ColumnRole.IGNORE


def test_markup_of_a_sheet_stays_text(dialog: ColumnMappingDialog) -> None:
    tip = dialog.model.index(6, Column.HEADER).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "Odd" in tip
    assert dialog.status.textFormat() == Qt.TextFormat.PlainText


def test_a_click_opens_a_list_and_a_problem_in_the_cells_is_told(qgis_app: object) -> None:
    dialog = ColumnMappingDialog(survey(["Region", "Country", "Health: level"], [("A", "Atlantis", "none")]), "")
    dialog.show()
    cell = dialog.table.visualRect(dialog.table.rows.index(2, Column.ROLE)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert dialog.table.findChild(QComboBox) is not None
    wait_for(lambda: "To be mended" in dialog.status.text())
    assert "(2)" in dialog.status.text()  # no such country, no source
    assert "Atlantis" in dialog.status.toolTip()
    assert dialog.ok.isEnabled()
    dialog.reject()
    dialog.deleteLater()


def test_a_sheet_of_150_columns_opens_at_once(qgis_app: object) -> None:
    header = ["Region", "Country", "Source"]
    header += [f"{n}. {FIELDS[n % len(FIELDS)].title}: {'level' if n % 2 else 'please describe'}" for n in range(147)]
    rows = [(f"Region {n}", "Spain", SOURCE, *(f"answer {n} to {m}" for m in range(147))) for n in range(150)]
    found = survey(header, rows)
    times = []
    for _ in range(5):
        start = time.thread_time()  # work of the main thread, whatever else the machine does
        dialog = ColumnMappingDialog(found, SOURCE)
        dialog.resize(dialog.sizeHint())
        dialog.show()
        QgsApplication.processEvents()
        dialog.grab()
        times.append(time.thread_time() - start)
        if len(times) < 5:
            dialog.reject()
            dialog.deleteLater()
    changes = []
    for role in (ColumnRole.IGNORE, ColumnRole.NOTE, ColumnRole.IGNORE):
        start = time.thread_time()
        dialog.model.change(range(150), Column.ROLE, role.value)
        changes.append(time.thread_time() - start)
    # Of several, the fastest: within any of them Python may look through all that the tests before left behind.
    changed = min(changes)
    dialog.reject()
    dialog.deleteLater()
    print(f"150 columns: opened and drawn in {1000 * min(times):.0f} ms, all changed in {1000 * changed:.0f} ms")
    assert min(times) < 0.1
    assert changed < 0.1


# Folders.


def folders(**more: object) -> MapFinding:
    return MapFinding(
        "Regions",
        (
            FolderFinding("4 Entry and Reception", Theme.RECEPTION, None, False, Theme.RECEPTION, 31),
            FolderFinding("Santé, logement", None, None, False, Theme.SERVICES, 12),
            FolderFinding("Untitled layer", None, None, False, None, 3),
            FolderFinding("Old", None, None, True, Theme.NEEDS, 3),
        ),
        **more,
    )


def test_folders_are_shown_with_their_guess_and_answered_from_a_list(qgis_app: object) -> None:
    dialog = ThemeQuestionsDialog(folders())
    lists = dialog.table.findChildren(QComboBox)
    assert [choice.currentText() for choice in lists] == [
        "4 Entry and Reception", "5 Basic Public Services", "Do not use", "Do not use",
    ]  # fmt: skip
    assert [dialog.table.item(row, 3).text() for row in range(4)] == ["its title", "a guess", "nothing", "you"]
    assert lists[2].count() == 10
    assert lists[2].accessibleName() == "Theme of the folder Untitled layer"
    lists[2].setCurrentIndex(lists[2].findData("needs"))
    assert dialog.themes() == (("Santé, logement", Theme.SERVICES), ("Untitled layer", Theme.NEEDS), ("Old", None))
    lists[0].setCurrentIndex(0)
    assert dialog.themes()[0] == ("4 Entry and Reception", None)
    assert dialog.ok.isEnabled()
    dialog.deleteLater()


def test_address_and_year_are_asked_only_where_they_are_missing(qgis_app: object) -> None:
    plain = ThemeQuestionsDialog(folders())
    asking = ThemeQuestionsDialog(folders(without_source=5, without_year=2))
    plain.show()
    asking.show()
    assert [w.isVisible() for w in (plain.source, plain.year, asking.source, asking.year)] == [False, False, True, True]
    assert not asking.ok.isEnabled()
    assert asking.ok.toolTip() == "Give the address at which the map is opened in a web browser."
    asking.source.setText("https://example.org/map")
    asking.year.setText("20")
    assert asking.ok.toolTip() == "Give the year with four digits, or leave it empty."
    asking.year.setText("2023")
    assert asking.ok.isEnabled()
    assert (asking.source_url(), asking.figure_year()) == ("https://example.org/map", "2023")
    plain.deleteLater()
    asking.deleteLater()
