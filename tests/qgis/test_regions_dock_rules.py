"""The Regions panel on an edition with rules: what is own, by rule, inferred or planned looks and reads like it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import combinations
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage
from regions_driver import Driver, wait_for
from ruled_atlas import add_rules

from cpmr_migration_plugin.gui.widgets.level_sign import sign_image
from cpmr_migration_plugin.model.inspect.basis import sign_key
from cpmr_migration_plugin.model.inspect.overview import Columns
from cpmr_migration_plugin.model.vocabulary import Level
from cpmr_migration_plugin.workflows.loading.load import LoadResult


@pytest.fixture(scope="module")
def prepare_atlas() -> Callable[[Path], object]:
    return add_rules


@pytest.fixture
def ruled(kept_regions: Driver) -> Driver:
    return kept_regions


@pytest.fixture
def closed(atlas: LoadResult, tmp_path: Path) -> Iterator[Driver]:
    """With rules, to be changed before the project is opened."""
    driver = Driver(atlas, tmp_path)
    add_rules(driver.atlas)
    yield driver
    driver.close()


def change(driver: Driver, statement: str, *values: str) -> None:
    with closing(sqlite3.connect(driver.atlas)) as connection:
        connection.execute(statement, values)
        connection.commit()


def text_of(driver: Driver, region_id: str) -> str:
    assert driver.dock.open_region(region_id)
    return driver.dock.profile.browser.toPlainText()


def test_a_profile_tells_whose_law_gives_a_competence(ruled: Driver) -> None:
    text = text_of(ruled, "es-murcia")
    assert "by law for all regiones de prueba of Spain, Act 2017:30" in text
    assert "none, inferred" in text
    assert text.count("Inferred: no source states it; it is inferred from the division of tasks.") == 1
    assert "Region of Murcia" in text
    assert "test regions (3) – regiones de prueba" in text
    assert "Facts on Spain" in text
    assert "Under migratory pressure (11 November 2025)" in text
    html = ruled.dock.profile.browser.toHtml()
    assert "cpmr:sign/executive.rule" in html
    assert "cpmr:sign/none.rule.inferred" in html


def test_the_own_source_leads_and_a_rule_that_contradicts_it_is_seen_without_opening_anything(ruled: Driver) -> None:
    text = text_of(ruled, "es-catalonia")
    said = text.split("First reception\n")[1].split("▸")[0]
    assert "exclusive\n≠ contradicted by a rule" in said.replace("\u2028", "\n")
    assert "Act 2017:30" not in said
    ruled.dock.profile.browser.followed.emit("field/first_reception")
    opened = ruled.dock.profile.browser.toPlainText()
    assert "own source" in opened
    assert "executive (delegated): by law for all regiones de prueba of Spain, Act 2017:30" in opened


def test_what_is_planned_never_looks_like_what_is_done(closed: Driver) -> None:
    change(closed, "UPDATE experiences SET status = 'planned', year_inferred = 'yes', source_kind = 'position' "
                  "WHERE region_id = 'es-catalonia' AND kind = 'interest'")  # fmt: skip
    text = text_of(closed.open_project(), "es-catalonia")
    assert "Planned: Includ-EU partnership" in text
    assert "2020-2022 (inferred)" in text
    assert "Kind of source: political position" in text
    interests = sum(card.kind == "interest" for card in closed.dock.profile.profile.cards)
    assert f"Cooperation interests ({interests}, of which planned or proposed: {interests})" in text
    cards = closed.dock.profile.profile.cards
    open_ones = sum(not card.is_done for card in cards)
    assert 0 < open_ones < len(cards)
    assert closed.dock.profile.browser.toHtml().count("border-style:dashed") == open_ones


def test_names_of_kinds_and_laws_are_never_markup(closed: Driver) -> None:
    change(closed, "UPDATE authority_kinds SET name_local = '<img src=x><a href=\"javascript:1\">y</a>'")
    change(closed, "UPDATE rules SET legal_basis = '<script>z</script>'")
    text = text_of(closed.open_project(), "es-murcia")
    assert 'by law for all <img src=x><a href="javascript:1">y</a> of Spain, <script>z</script>' in text
    assert 'href="javascript' not in closed.dock.profile.browser.toHtml()


def test_the_list_tells_members_and_counts_by_rule_in_sight_and_words(ruled: Driver) -> None:
    regions = ruled.dock.find.list.regions
    ruled.dock.find.search.setText("murcia")
    index = regions.index(regions.row_of("es-murcia"))
    row = index.data(Qt.ItemDataRole.UserRole)
    assert row.membership == "participant"
    assert "2 by rule" in row.detail
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Murcia, participant, ES62 · ")
    assert "CPMR membership: participant" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert ruled.dock.find.marks.isVisible()


def test_filters_by_basis_membership_block_and_status_are_set_kept_and_told(ruled: Driver) -> None:
    page = ruled.dock.find
    panel = page.filters
    panel.basis.setCurrentIndex(2)
    panel.memberships.set_chosen(["participant"])
    panel.pact_blocks.set_chosen([3])
    assert page.list.regions.region_ids() == ["es-murcia"]
    search = page.current_search()
    assert search.full_name == "Membership: participant · Pact block: 3. Reception · Basis: by rule"
    page.saved._save(search)
    page.clear()
    assert len(page.list.regions.region_ids()) > 100
    page.saved.fill()
    next(a for a in page.saved.menu().actions() if a.text() == search.name).trigger()
    assert page.list.regions.region_ids() == ["es-murcia"]
    assert page.current_search() == search
    panel.done_only.setChecked(True)
    assert "Only what is done" in page.current_search().full_name


def test_the_weight_of_rules_is_set_said_and_used_for_partners_too(ruled: Driver) -> None:
    dock = ruled.dock
    page = dock.expertise
    page.fields.set_chosen(["legal_assistance"])
    murcia = next(item for item in page.ranking if item.region_id == "es-murcia")
    assert "Legal assistance: shared, by rule. By general rule: 1, counting 30%." in murcia.explanation()
    assert "Competences by general rule count 30%." in page.panel.why.toPlainText()
    page.rule_weight.setValue(0)
    assert not any(
        points.points
        for item in page.ranking
        if item.region_id == "es-murcia"
        for points in item.points
        if points.criterion == "competence"
    )
    assert page.rule_words.text() == "By rule: 0%"
    dock.desk.partners_wanted.emit("es-murcia")
    wait_for(lambda: dock.partners.partners is not None)
    assert dock.partners.query().rule_weight == 0
    page.reset_weights()
    assert page.rule_weight.value() == 30
    assert dock.partners.query().rule_weight == 0.3


def test_the_overview_shows_rules_beside_records_and_the_fields_by_block(ruled: Driver) -> None:
    dock = ruled.dock
    dock.tabs.setCurrentWidget(dock.overview)
    page = dock.overview
    model = page.map.heat
    row = next(n for n, r in enumerate(model.rows) if isinstance(r, int) and model.names[r] == "Murcia")
    column = page.overview.columns.index("services")
    index = model.index(row, column)
    assert "powers by rule: 1" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.UserRole).rules == 1
    page.what.setCurrentIndex(page.what.findData(Columns.BLOCKS.value))
    assert page.overview.column_groups[0] == "3. Reception"
    assert "3. Reception" in model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert page.title().startswith("Overview by fields by block of the Pact")


def test_the_coverage_tells_what_comes_from_rules_and_who_is_a_member(ruled: Driver) -> None:
    dock = ruled.dock
    dock.tabs.setCurrentWidget(dock.overview)
    dock.overview.what.setCurrentIndex(dock.overview.what.findData("coverage"))
    text = dock.overview.covered.toPlainText()
    assert "CPMR membership: member " in text
    part = text[text.index("Entry and Reception") :].split("\n")[:12]
    assert any("· by rule 2 ·" in line for line in part)


SIGNS = [
    sign_key(level.value, by_rule=by_rule, inferred=inferred)
    for level in Level
    for by_rule in (False, True)
    for inferred in (False, True)
    if level is not Level.UNSPECIFIED or not inferred
]


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_signs_tell_own_rule_and_inferred_apart_in_grey_on_light_and_dark(
    qgis_app: QgsApplication, ratio: float
) -> None:
    pictures = {}
    for key in SIGNS:
        for ground in (Qt.GlobalColor.white, Qt.GlobalColor.black):
            image = QImage(QSize(27, 17) * ratio, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(ratio)
            image.fill(ground)
            painter_image = sign_image(key, QSize(27, 17), ratio)
            _put(painter_image, image)
            pictures[key, ground] = image.convertToFormat(QImage.Format.Format_Grayscale8)
    for ground in (Qt.GlobalColor.white, Qt.GlobalColor.black):
        for one, other in combinations(SIGNS, 2):
            if {one, other} == {"none.inferred", "none.rule.inferred"}:
                continue  # a none that nobody states has no ring: there is no power to tell the basis of
            assert _unlike(pictures[one, ground], pictures[other, ground]) > 10 * ratio, (one, other)


def _put(sign: QImage, ground: QImage) -> None:
    from qgis.PyQt.QtGui import QPainter

    painter = QPainter(ground)
    painter.drawImage(0, 0, sign)
    painter.end()


def _unlike(one: QImage, other: QImage) -> int:
    """Return how many pixels are clearly lighter or darker in one of two grey pictures."""
    places = ((x, y) for x in range(one.width()) for y in range(one.height()))
    return sum(abs((one.pixel(x, y) & 255) - (other.pixel(x, y) & 255)) > 40 for x, y in places)
