"""Who may do what in the Overview, by mouse and keyboard."""

from __future__ import annotations

import csv
from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QRectF, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QPainter, QPalette
from qgis.PyQt.QtTest import QTest
from regions_driver import Driver, wait_for
from test_regions_dock_pages import answer_file, saved

from cpmr_migration_plugin.gui.docks.powers_view import PowersView
from cpmr_migration_plugin.gui.widgets.powers_table import paint_powers
from cpmr_migration_plugin.model.inspect.power_cells import PowerCell, PowerRow


@pytest.fixture(scope="module")
def opened(atlas, tmp_path_factory) -> Iterator[Driver]:
    """The panel, opened once: no test here changes the atlas file."""
    driver = Driver(atlas, tmp_path_factory.mktemp("powers"))
    driver.open_project()
    driver.dock.setFloating(True)
    driver.dock.resize(900, 800)
    yield driver
    driver.close()


@pytest.fixture()
def view(opened: Driver) -> PowersView:
    page = opened.dock.overview
    opened.dock.tabs.setCurrentWidget(page)
    page.what.setCurrentIndex(page.what.findData("powers"))
    view = page.powers
    for box in (view.countries, view.themes):
        box.set_chosen(())
    for box in (view.groups, view.order):
        box.setCurrentIndex(0)
    view.refresh()
    QgsApplication.processEvents()
    view.driver = opened
    return view


def headings(view: PowersView) -> list[str]:
    return [row for row in view.table.powers.rows if isinstance(row, str)]


def kinds(view: PowersView) -> list[PowerRow]:
    return [row for row in view.table.powers.rows if not isinstance(row, str)]


def go_to(view: PowersView, kind: str, field: str) -> PowerCell:
    """Put the keyboard on a cell."""
    model = view.table.powers
    row = next(n for n, one in enumerate(model.rows) if not isinstance(one, str) and one.kind == kind)
    column = next(n for n, one in enumerate(view.shown.columns) if one.field == field)
    view.table.setFocus()
    view.table.setCurrentIndex(model.index(row, column))
    return model.at(view.table.currentIndex())[2]


def test_it_takes_the_place_of_the_heat_map_and_gives_it_back(view):
    page = view.driver.dock.overview
    assert page.stack.currentWidget() is view
    assert not page.order.isVisible()
    assert not page.compare_button.isVisible()
    page.what.setCurrentIndex(0)
    assert page.stack.currentWidget() is not view
    assert page.order.isVisible()
    assert page.compare_button.isVisible()


def test_every_kind_stands_below_its_country_and_every_cell_is_said_in_words(view):
    assert headings(view)[:2] == ["Albania", "Austria"]
    model = view.table.powers
    cell = go_to(view, "se_region", "health")
    said = model.data(view.table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("regions (21, Gotland included), Sweden, Health: executive (delegated) (all of this kind)")
    assert cell.parts
    assert "regioner" in model.headerData(view.table.currentIndex().row(), Qt.Orientation.Vertical, 3)
    for widget in (view.groups, view.order, view.countries, view.themes, view.table, view.details):
        assert widget.accessibleName(), widget


def test_the_cell_that_has_the_keyboard_tells_its_legal_basis_and_sources(view):
    cell = go_to(view, "se_region", "health")
    (said,) = cell.parts[0].statements
    assert said.legal_basis in view.details.toPlainText()
    assert said.sources[0] in view.details.toHtml()
    QTest.keyClick(view.table, Qt.Key.Key_Left)
    assert "Health" not in view.details.toPlainText().splitlines()[0]
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert view.window().focusWidget() is view.details


def test_without_a_rule_it_says_that_nothing_is_in_the_edition(view):
    row = next(row for row in kinds(view) if any(not cell.parts for cell in row.cells))
    place = next(n for n, cell in enumerate(row.cells) if not cell.parts)
    go_to(view, row.kind, view.shown.columns[place].field)
    assert "nothing in the edition" in view.details.toPlainText()
    assert "does not mean" in view.details.toPlainText()


def test_regions_that_say_something_themselves_lead_to_their_profile(view):
    row, column, cell = next(
        (row, column, cell)
        for row in view.shown.rows
        for column, cell in zip(view.shown.columns, row.cells)
        if cell.own
    )
    go_to(view, row.kind, column.field)
    assert cell.own[0].name in view.details.toPlainText()
    view.details.follow(QUrl(f"cpmr:region/{cell.own[0].region_id}"))
    dock = view.driver.dock
    assert dock.tabs.currentWidget() is dock.profile
    assert dock.profile.profile.region_id == cell.own[0].region_id


def test_countries_themes_and_blocks_of_the_pact_narrow_it(view):
    view.countries.set_chosen({"SE", "FI"})
    assert headings(view) == ["Finland", "Sweden"]
    view.themes.set_chosen({"services"})
    assert {column.group for column in view.shown.columns} == {"services"}
    view.themes.set_chosen(set())
    view.groups.setCurrentIndex(1)
    assert {column.group for column in view.shown.columns} <= {"3", "4", "7"}
    view.themes.set_chosen({"cooperation"})
    assert view.stack.currentWidget() is view.empty
    assert not view.save_button.isEnabled()
    view.save_button.menu().actions()[0].trigger()  # asks nothing, breaks nothing


def test_a_click_on_a_title_sorts_by_the_widest_power_and_rows_then_name_their_country(view):
    place = next(n for n, column in enumerate(view.shown.columns) if column.field == "health")
    view.table.head.sectionClicked.emit(place)
    ranks = [row.cells[place].rank for row in kinds(view)]
    assert ranks == sorted(ranks, reverse=True)
    assert headings(view) == []
    assert all(row.name.startswith(f"{row.country_title}: ") for row in kinds(view))
    assert view.table.head.sorted_by == "health"
    view.order.setCurrentIndex(view.order.findData("tier"))
    assert headings(view)[0] == "region"
    assert QgsSettings().value("cpmr_migration/regions/powers_order") == "tier"


def test_chosen_cells_are_copied_with_their_titles(view):
    go_to(view, "se_region", "health")
    QgsApplication.clipboard().clear()
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QgsApplication.clipboard().text().splitlines()]
    assert lines == [
        ["Country", "Kind of authority", "Health"],
        ["Sweden", "regions (21, Gotland included)", "executive (delegated)"],
    ]


def test_table_and_legal_bases_are_saved_as_they_are_narrowed(view, tmp_path, monkeypatch):
    view.countries.set_chosen({"SE"})
    for action, name in ((0, "t.csv"), (1, "d.csv")):
        answer_file(monkeypatch, tmp_path / name)
        view.save_button.menu().actions()[action].trigger()
        saved(view.driver.dock)
        with (tmp_path / name).open(encoding="utf-8-sig", newline="") as stream:
            table = list(csv.DictReader(stream))
        assert {row["Country"] for row in table} == {"Sweden"}
    assert all(row["Source"] for row in table)
    assert "Saved as d.csv" in view.driver.said()


def test_pages_are_added_to_the_project_step_by_step(view):
    view.countries.set_chosen({"SE"})
    view.save_button.menu().actions()[2].trigger()
    assert not view.save_button.isEnabled()
    manager = QgsProject.instance().layoutManager()
    wait_for(lambda: any(layout.name().startswith("Who may do what") for layout in manager.layouts()))
    assert view.save_button.isEnabled()
    assert "is added to the project" in view.driver.said()


def test_an_edition_without_rules_says_so(view):
    old = view._inspection
    view._inspection = type(
        "Older", (), {"path": old.path, "data": old.data.__class__(
            old.data.regions.assign(authority_kind=""), old.data.competences, old.data.experiences,
            old.data.indicators, old.data.country_notes,
        )},
    )()  # fmt: skip
    view.refresh()
    said, shown = view.empty.title.text(), view.stack.currentWidget()
    view._inspection = old
    assert shown is view.empty
    assert "no rules by kind of authority" in said


def test_levels_and_what_is_inferred_look_different_and_nothing_stays_blank(view):
    def picture(cell: PowerCell) -> bytes:
        image = QImage(120, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_powers(painter, QRectF(0, 0, 120, 40), cell, QPalette())
        painter.end()
        return bytes(image.constBits().asarray(image.sizeInBytes()))

    cells = {(cell.level, cell.inferred): cell for row in view.shown.rows for cell in row.cells if not cell.own}
    blank = QImage(120, 40, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    pictures = {key: picture(cell) for key, cell in cells.items()}
    assert len(set(pictures.values())) == len(pictures) > 6
    assert pictures["", False] == bytes(blank.constBits().asarray(blank.sizeInBytes()))
