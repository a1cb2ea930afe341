"""Compare, Expertise, Partners and Overview in the panel."""

from __future__ import annotations

import csv
import sqlite3
import zipfile
from contextlib import closing

import bundled_figures as bundled
import numpy
import pytest
from driving import press
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QDropEvent, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QTextBrowser,
)
from regions_driver import Driver, wait_for

from cpmr_migration_plugin.gui.widgets.region_list import MIME
from cpmr_migration_plugin.model.inspect.partners import Relation
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.result_layer import result_layers

THREE = ["es-catalonia", "it-sicily", "es-canary-islands"]


@pytest.fixture()
def dock(kept_regions: Driver):
    kept_regions.dock.driver = kept_regions
    return kept_regions.dock


def answer_file(monkeypatch, path) -> None:
    """Choose a file in the one window that asks for it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(path), "")))


def saved(dock) -> None:
    wait_for(lambda: not dock.desk._jobs)
    QgsApplication.processEvents()


# Compare.


def rows_of(dock) -> list[list[str]]:
    model = dock.compare.table.model()
    columns = range(model.columnCount())
    return [[model.data(model.index(row, column)) or "" for column in columns] for row in range(model.rowCount())]


def test_regions_are_added_from_the_list_and_stand_side_by_side(dock):
    page = dock.find
    page.list.select_region(THREE[0])
    dock.driver.click(page.compare_button)
    assert dock.tabs.currentWidget() is dock.compare
    assert dock.compare.stack.currentWidget() is dock.compare.empty
    assert "one more region" in dock.compare.empty.text.text()
    dock.open_region(THREE[1])
    dock.driver.click(dock.profile.compare_button)
    assert dock.compare.region_ids == THREE[:2]
    texts = rows_of(dock)
    assert any("Education" in row[0] for row in texts)
    assert any("kind of power not stated" in cell for row in texts for cell in row)


def test_only_differences_leaves_what_differs_and_is_remembered(dock):
    dock.compare.add(THREE)
    every = dock.compare.table.model().rowCount()
    dock.compare.only_differing.click()
    model = dock.compare.table.model()
    assert 0 < model.rowCount() < every
    assert all(row.differs for n in range(model.rowCount()) if (row := model.row(n)) is not None)
    assert dock._remembered.flag("only_differing", False)


def test_rows_that_differ_are_marked_in_text_too(dock):
    dock.compare.add(THREE)
    marked = [row[0] for row in rows_of(dock) if row[0].startswith("≠ ")]
    assert marked
    assert "≠ Country" not in marked


def test_at_most_six_regions_and_each_once(dock):
    ids = list(dock.source.inspection.data.positions)[:8]
    dock.compare.add([ids[0], ids[0], "no-such-region", *ids])
    assert dock.compare.region_ids == ids[:6]
    assert "At most 6" in dock.driver.said()


def test_region_is_added_by_its_name_and_taken_out_by_its_button(dock):
    dock.tabs.setCurrentWidget(dock.compare)
    box = dock.compare.box
    box.setFocus()
    QTest.keyClicks(box.lineEdit(), "cataluna")
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert dock.compare.region_ids == ["es-catalonia"]
    box.lineEdit().setText("nowhere at all")
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert "no region “nowhere at all”" in dock.driver.said()
    dock.compare.add(["it-sicily"])
    chip = next(b for b in dock.compare.chips.findChildren(QAbstractButton) if b.text() == "Catalonia")
    chip.click()
    assert dock.compare.region_ids == ["it-sicily"]


def test_regions_are_dropped_from_the_list(dock):
    dock.find.list.select_region(THREE[0])
    model = dock.find.list.regions
    mime = model.mimeData(dock.find.list.selectedIndexes())
    assert isinstance(mime, QMimeData)
    assert mime.text() == "Catalonia"
    assert mime.hasFormat(MIME)
    place = QPointF(5, 5) if hasattr(QDropEvent, "position") else QPoint(5, 5)
    place = place if not isinstance(place, QPoint) else QPointF(place)
    event = QDropEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    dock.compare.dropEvent(event)
    assert dock.compare.region_ids == [THREE[0]]


@pytest.mark.parametrize("ending", ["csv", "xlsx", "html"])
def test_comparison_is_saved_as_a_table(dock, tmp_path, monkeypatch, ending):
    target = tmp_path / f"mine.{ending}"
    answer_file(monkeypatch, target)
    dock.compare.add(THREE)
    dock.compare.save()
    saved(dock)
    assert "Saved as" in dock.driver.said()
    if ending == "csv":
        with target.open(encoding="utf-8-sig", newline="") as stream:
            head = next(csv.reader(stream))
        assert "Catalonia (ES)" in head
    elif ending == "xlsx":
        assert zipfile.is_zipfile(target)
    else:
        assert "<th>Catalonia (ES)</th>" in target.read_text(encoding="utf-8")


def test_results_of_the_panel_become_layouts_of_the_project(dock):
    manager = QgsProject.instance().layoutManager()
    before = {layout.name() for layout in manager.layouts()}
    dock.compare.add(THREE)
    for adding in (dock.compare.add_layout, dock.compare.add_layout, dock.find.add_layout):
        adding()
        QgsApplication.processEvents()
    dock._find_partners("es-catalonia")
    wait_for(lambda: dock.partners.partners is not None)
    # QGIS takes seconds to break the long reasons of the others into lines.
    dock.partners.relation.setCurrentIndex(dock.partners.relation.findData(Relation.ALIKE.value))
    dock.partners.add_layout()
    added = sorted({layout.name() for layout in manager.layouts()} - before)
    assert len(added) == 4
    assert [name for name in added if name.startswith("Comparison Catalonia, Sicily")] == added[:2]
    assert "Partners of Catalonia" in added
    assert "is added to the project" in dock.driver.said()
    opened: list[str] = []
    dock.driver.iface.openLayoutDesigner = lambda layout: opened.append(layout.name())
    dock.compare.add_layout()
    button = next(b for item in dock.bar.items() for b in item.findChildren(QPushButton) if b.text() == "Open Layout")
    press(button)
    assert len(opened) == 1
    assert opened[0].startswith("Comparison Catalonia")


def test_saving_where_nothing_can_be_written_is_told(dock, tmp_path, monkeypatch):
    answer_file(monkeypatch, tmp_path / "no such folder" / "mine.csv")
    dock.compare.add(THREE)
    dock.compare.save()
    saved(dock)
    assert dock.bar.items()
    assert "Saved" not in dock.driver.said()


def test_narrow_and_wide_tables_show_the_same(dock):
    dock.compare.add(THREE)
    dock.tabs.setCurrentWidget(dock.compare)
    table = dock.compare.table
    table.comparison.show(dock.compare.shown(), stacked=False)
    wide = {row[0] for row in rows_of(dock)}
    table.comparison.show(dock.compare.shown(), stacked=True)
    assert wide <= {row[0] for row in rows_of(dock)} | {""}


def test_column_title_opens_the_profile(dock):
    dock.compare.add(THREE)
    dock.compare.table.region_clicked.emit(1)
    assert dock.profile.profile.region_id == THREE[1]


# Expertise.


def test_expertise_ranks_at_every_change_and_explains_every_point(dock):
    page = dock.expertise
    dock.tabs.setCurrentWidget(page)
    everything = len(page.ranking)
    page.themes.set_chosen(["reception"])
    assert 0 < len(page.ranking) < everything
    first = page.ranking[0]
    assert page.panel.list.current_row().region_id == first.region_id
    why = page.panel.why.toPlainText()
    assert f"{first.score:.1f} of 100 points" in why
    for points in first.points:
        assert f"{points.points:.1f} / {points.most:.1f}" in why
        assert points.because in why
    QTest.keyClick(page.panel.list, Qt.Key.Key_Down)
    assert page.ranking[1].name in page.panel.why.toPlainText()
    QTest.keyClick(page.panel.list, Qt.Key.Key_Return)
    assert dock.profile.profile.region_id == page.ranking[1].region_id


def test_weights_change_the_ranking_are_remembered_and_never_all_zero(dock):
    page = dock.expertise
    before = [item.score for item in page.ranking]
    page.sliders["recency"].setFocus()
    QTest.keyClick(page.sliders["recency"], Qt.Key.Key_End)
    assert [item.score for item in page.ranking] != before
    assert dock._remembered.number("weight_recency", 0) == 20
    for slider in page.sliders.values():
        slider.setValue(0)
    assert page.ranking == []
    assert "Weights must be 0 or more" in page.panel.empty.text.text()
    page.reset_weights()
    assert [item.score for item in page.ranking] == before


def test_nothing_documented_is_said(dock):
    dock.expertise.words.setText("qqqq")
    assert "No region documents this" in dock.expertise.panel.empty.text.text()
    assert not dock.expertise.panel.save_button.isEnabled()
    dock.expertise.clear()
    assert dock.expertise.ranking


def test_ranking_becomes_a_layer_in_the_atlas_file_with_a_map_theme(dock):
    page = dock.expertise
    page.themes.set_chosen(["reception"])
    count = len(page.ranking)
    page.save_layer()
    saved(dock)
    assert "Expertise: Entry and Reception" in dock.driver.said()
    layers = result_layers(dock.driver.project)
    assert [layer.name() for layer in layers] == ["Expertise: Entry and Reception"]
    assert layers[0].featureCount() <= count
    assert layers[0].name() in dock.driver.project.mapThemeCollection().mapThemes()
    group = builder.our_groups(dock.driver.project)[0]
    assert group.findLayer(layers[0].id()) is not None
    page.save_layer()
    saved(dock)
    assert len(result_layers(dock.driver.project)) == 2
    # The file was written to by us: that is no news.
    dock.bar.clearWidgets()
    dock.source.look()
    wait_for(lambda: dock.source._job is None)
    assert dock.driver.said() == ""
    assert dock.source.inspection is not None


def test_ranking_is_selected_on_the_map_and_compared(dock):
    page = dock.expertise
    page.themes.set_chosen(["reception"])
    page.panel.select_button.click()
    chosen = {feature["region_id"] for feature in dock.driver.layer("reception").selectedFeatures()}
    assert chosen <= {item.region_id for item in page.ranking}
    assert chosen
    page.panel.list.selectAll()
    page.panel.compare_button.click()
    assert len(dock.compare.region_ids) == 6


# Partners.


def partners_of(dock, region_id: str):
    dock.desk.partners_wanted.emit(region_id)
    wait_for(lambda: dock.partners.partners is not None)
    return dock.partners


def test_partners_are_found_with_reasons_for_a_region(dock):
    page = partners_of(dock, "es-catalonia")
    assert dock.tabs.currentWidget() is page
    relations = {partner.relation for partner in page.partners.found}
    assert Relation.ALIKE in relations
    row = page.panel.list.current_row()
    best = next(p for p in page.partners.found if p.region_id == row.region_id)
    assert best.because[0].split(":")[0] in page.panel.why.toPlainText()
    page.relation.setCurrentIndex(page.relation.findData(Relation.ALIKE.value))
    assert {p.relation for p in page.shown().found} == {Relation.ALIKE}


def test_filters_of_partners_restrict_them(dock):
    page = partners_of(dock, "es-catalonia")
    every = {(p.relation, p.region_id) for p in page.partners.found}
    page.language.click()
    wait_for(lambda: page.partners is not None and page._job is None and not page._soon.isActive())
    fewer = {(p.relation, p.region_id) for p in page.partners.found}
    assert fewer < every


def test_links_are_drawn_on_demand_follow_the_crs_and_go_away(dock):
    from qgis.core import QgsCoordinateReferenceSystem

    page = partners_of(dock, "es-catalonia")
    canvas = dock.driver.iface.canvas
    before = len(canvas.scene().items())
    assert dock.links.count() == 0
    page.link_box.click()
    drawn = dock.links.count()
    assert drawn > 0
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert dock.links.count() == drawn
    dock.driver.action.trigger()  # closes the panel
    QgsApplication.processEvents()
    assert dock.links.count() == 0
    assert len(canvas.scene().items()) == before
    dock.driver.action.trigger()


def test_region_that_asks_for_nothing_says_so(dock):
    silent = next(
        i for i in dock.source.inspection.data.positions if dock.source.inspection.profiler.profile(i).is_silent
    )
    page = partners_of(dock, silent)
    assert "no need and no interest" in page.notes.text()
    assert page.panel.stack.currentWidget() is page.panel.empty


def test_partners_become_a_layer(dock):
    page = partners_of(dock, "es-catalonia")
    page.save_layer()
    saved(dock)
    assert [layer.name() for layer in result_layers(dock.driver.project)] == ["Partners of Catalonia"]


# Overview.


def overview_of(dock):
    dock.tabs.setCurrentWidget(dock.overview)
    wait_for(lambda: dock.overview.overview is not None)
    return dock.overview


def test_heat_map_tells_every_cell_in_words(dock):
    page = overview_of(dock)
    model = page.map.model()
    names = [model.headerData(row, Qt.Orientation.Vertical, 0) for row in range(model.rowCount())]
    row = names.index("Catalonia")
    said = [model.data(model.index(row, c), Qt.ItemDataRole.AccessibleTextRole) for c in range(model.columnCount())]
    shown = page.overview
    own = int(shown.cell(shown.positions.index(dock.source.inspection.data.position("es-catalonia")), 0).value)
    assert own > 0
    assert said[0] == f"Catalonia, Multilevel Governance, Policy, Instruments: documented: {own}"
    silent = names.index(next(
        dock.source.inspection.data.regions["name"].iat[position]
        for row, position in enumerate(shown.positions) if shown.cell(row, 0).is_missing
    ))  # fmt: skip
    assert "no answer" in model.data(model.index(silent, 0), Qt.ItemDataRole.ToolTipRole)


def test_heat_map_is_sorted_by_a_column_and_grouped(dock):
    page = overview_of(dock)
    page.map.column_clicked.emit("services")
    assert page.order.currentData() == "column"
    column = page.overview.columns.index("services")
    values = page.overview.values[:, column]
    known = values[~numpy.isnan(values)].tolist()
    assert known == sorted(known, reverse=True)
    page.grouping.setCurrentIndex(page.grouping.findData("country"))
    model = page.map.model()
    assert model.headerData(0, Qt.Orientation.Vertical, 0) == min(dock.source.inspection.data.countries.values())
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_alike_regions_are_put_together_in_the_background(dock):
    page = overview_of(dock)
    page.order.setCurrentIndex(page.order.findData("likeness"))
    assert page.stack.currentWidget() is page.empty
    wait_for(lambda: page._job is None)
    assert len(page.overview.positions) == len(dock.source.inspection.data.regions)


def test_only_the_regions_found_are_shown(dock):
    dock.find.search.setText("catalonia")
    page = overview_of(dock)
    page.only_found.click()
    assert page._names() == [name for name in dock.driver.listed() if "(" not in name]
    dock.find.search.setText("qqqq")
    page.refresh()
    assert page.stack.currentWidget() is page.empty


def test_coverage_is_told_in_words(dock):
    page = overview_of(dock)
    page.what.setCurrentIndex(page.what.findData("coverage"))
    text = page.covered.toPlainText()
    with closing(sqlite3.connect(dock.driver.atlas)) as database:
        (saying,) = database.execute(
            "SELECT count(*) FROM (SELECT region_id FROM competences UNION SELECT region_id FROM experiences)"
        ).fetchone()
    assert f"{saying} of {bundled.TOTAL} regions say something" in text
    assert "Entry and Reception" in text
    assert "Spain" in text


def test_row_opens_the_profile(dock):
    page = overview_of(dock)
    page.map.setFocus()
    page.map.setCurrentIndex(page.map.model().index(3, 0))
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    assert dock.profile.profile.name == page._names()[3]


@pytest.mark.parametrize("kind", ["themes", "fields"])
def test_whole_heat_map_is_saved_as_picture_and_table(dock, tmp_path, monkeypatch, kind):
    page = overview_of(dock)
    page.what.setCurrentIndex(page.what.findData(kind))
    for ending in ("png", "svg"):
        answer_file(monkeypatch, tmp_path / f"all.{ending}")
        page.save_picture()
    image = QImage(str(tmp_path / "all.png"))
    assert image.height() > bundled.TOTAL * 20
    drawing = (tmp_path / "all.svg").read_text(encoding="utf-8")
    assert "Catalonia" in drawing
    assert "<image" not in drawing
    answer_file(monkeypatch, tmp_path / "all.csv")
    page.save_table()
    saved(dock)
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.reader(stream))) == bundled.TOTAL + 1


# For everyone.


def test_every_control_of_every_page_has_a_name(dock):
    nameless = []
    dock.compare.add(THREE)
    partners_of(dock, "es-catalonia")
    overview_of(dock)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QTextBrowser, QAbstractSlider)
    for page in dock.pages:
        for kind in kinds:
            for widget in page.findChildren(kind):
                inner = isinstance(widget.parent(), (QComboBox, QAbstractItemView, QLineEdit))
                if inner or isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
                    continue
                if widget.isWindow() or widget.parent().metaObject().className() == "QComboBoxPrivateContainer":
                    continue
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                if not (widget.accessibleName() or text) and widget.isVisibleTo(page):
                    nameless.append((page, widget))
    assert nameless == []


def test_all_pages_are_reached_by_the_keyboard(dock):
    dock.tabs.tabBar().setFocus()
    seen = []
    for _ in range(dock.tabs.count()):
        seen.append(dock.tabs.currentWidget())
        QTest.keyClick(dock.tabs.tabBar(), Qt.Key.Key_Right)
    assert seen == dock.pages


def test_letters_of_the_tabs_are_free_in_qgis_menus(dock):
    letters = [title[title.index("&") + 1].lower() for title in dock.tabs._titles]
    assert len(set(letters)) == len(letters)
    assert not set(letters) & set("jevlsprodwmch")


def test_tabs_drop_titles_rather_than_cut_them(dock):
    tabs = dock.tabs
    tabs.resize(1200, 400)
    tabs._fit()
    assert all(tabs.tabText(n) for n in range(tabs.count()))
    tabs.resize(330, 400)
    tabs._fit()
    assert sum(bool(tabs.tabText(n)) for n in range(tabs.count())) <= 1
    assert [tabs.tabBar().accessibleTabName(n) for n in range(tabs.count())] == [
        "Find", "Profile", "Compare", "Expertise", "Partners", "Overview",
    ]  # fmt: skip
