"""Comparisons and overviews: what differs is marked, what is missing is said, tables are complete."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inspect_data import competence, edition, entry, figure, large, region

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.inspect import overview as ov
from cpmr_migration_plugin.model.inspect.compare import Comparison, Section, compare, to_html
from cpmr_migration_plugin.model.inspect.coverage import coverage
from cpmr_migration_plugin.model.inspect.filters import Filters
from cpmr_migration_plugin.model.inspect.profile import Profiler
from cpmr_migration_plugin.model.inspect.records import InspectData
from cpmr_migration_plugin.model.inspect.saved import SavedSearch, dumps, loads
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS, Level, Theme

ROWS = (
    region("es-a", "Alpha", nuts_code="ES51", commission="Islands"),
    region("es-b", "Beta", nuts_code="ES52"),
    region("fr-c", "Gamma", commission="Islands; North Sea"),
    competence("es-a", "housing", "shared", legal_basis="Law A"),
    competence("es-b", "housing", "shared", legal_basis="Law B"),
    competence("fr-c", "housing", "none"),
    competence("es-a", "health", "exclusive"),
    entry("es-a", "reception", title="One", year="2019"),
    entry("es-b", "reception", title="Other"),
    entry("es-b", "reception", title="Third"),
    figure("ES51", "share", "2024", 12.5, unit="%"),
    figure("ES52", "share", "2024", 12.5, unit="%"),
)


def compared(*ids: str) -> Comparison:
    return compare(Profiler(edition(*ROWS)), ids)


def row(found: Comparison, label: str, section: Section = Section.COMPETENCES):
    return next(r for r in found.rows if r.label == label and r.section is section)


def test_levels_are_compared_not_their_legal_basis() -> None:
    housing = row(compared("es-a", "es-b"), "Housing")
    assert not housing.differs
    assert [c.detail for c in housing.cells] == ["Law A", "Law B"]
    assert row(compared("es-a", "fr-c"), "Housing").differs


def test_a_stated_none_differs_from_no_answer() -> None:
    found = row(compared("es-b", "fr-c"), "Health")
    assert [c.text for c in found.cells] == ["no answer", "no answer"]
    assert not found.differs
    housing = row(compared("fr-c", "es-a", "es-b"), "Housing")
    assert [c.text for c in housing.cells] == ["stated: none", "shared", "shared"]


def test_figures_are_equal_only_with_value_and_time_and_missing_ones_are_said() -> None:
    assert not row(compared("es-a", "es-b"), "share", Section.FIGURES).differs
    found = row(compared("es-a", "fr-c"), "share", Section.FIGURES)
    assert ([c.text for c in found.cells], found.differs) == (["12.5 % (2024)", "not available"], True)


def test_entries_are_listed_by_theme_and_kind_and_differ_by_their_number() -> None:
    found = row(compared("es-a", "es-b"), "Experience", Section.ENTRIES)
    assert [c.text for c in found.cells] == ["1: One (2019)", "2: Other; Third"]
    assert found.differs
    assert row(compared("es-a", "fr-c"), "Experience", Section.ENTRIES).cells[1].text == "nothing documented"
    lines = [(r.group, r.label) for r in compared("es-a", "es-b").rows if r.section is Section.ENTRIES]
    assert lines == [("Entry and Reception", "Experience")]


def test_only_rows_that_differ_on_demand() -> None:
    found = compared("es-a", "es-b")
    assert {r.label for r in found.differing().rows} == {"Health", "Experience"}
    assert all(r.section is not Section.IDENTITY for r in found.differing().rows)


def test_every_field_has_a_row() -> None:
    found = compared("es-a", "es-b", "fr-c")
    assert [r.label for r in found.rows if r.section is Section.COMPETENCES] == [
        f.title for theme in Theme for f in FIELDS if f.theme is theme
    ]
    assert all(c.text for r in found.rows for c in r.cells)


def test_the_table_has_a_column_per_region_and_names_twins_by_their_id() -> None:
    data = edition(region("es-a", "Twin"), region("es-b", "Twin"))
    frame = compare(Profiler(data), ["es-a", "es-b"]).to_frame()
    assert list(frame.columns) == ["Section", "Theme", "Row", "Twin (ES) [es-a]", "Twin (ES) [es-b]", "Differs"]
    assert set(frame["Differs"]) == {""}


@pytest.mark.parametrize("ids", [[], ["es-a"], ["es-a", "es-a"], ["es-a", "xx"], [f"r{n}" for n in range(7)]])
def test_too_few_too_many_twice_or_unknown_is_refused_in_words(ids: list[str]) -> None:
    with pytest.raises(PluginError) as caught:
        compared(*ids)
    assert caught.value.message


def test_six_regions_are_compared() -> None:
    data = edition(*(region(f"es-{n}") for n in range(6)))
    assert len(compare(Profiler(data), [f"es-{n}" for n in range(6)]).headings) == 6


def test_html_is_escaped() -> None:
    evil = "<script>alert(1)</script>"
    data = edition(region("es-a", evil), region("es-b"), entry("es-a", "needs", "need", title=evil))
    markup = to_html(compare(Profiler(data), ["es-a", "es-b"]))
    assert "<script" not in markup
    assert "&lt;script&gt;" in markup


@pytest.fixture(scope="module")
def data() -> InspectData:
    return edition(*ROWS)


def cell(shown: ov.Overview, data: InspectData, region_id: str, column: str) -> float:
    return shown.values[shown.positions.index(data.position(region_id)), shown.columns.index(column)]


def test_fields_hold_levels_and_no_answer_is_not_zero(data: InspectData) -> None:
    shown = ov.overview(data, ov.Columns.FIELDS)
    assert cell(shown, data, "es-a", "health") == 5
    assert cell(shown, data, "fr-c", "housing") == 0
    assert np.isnan(cell(shown, data, "es-b", "health"))
    row = shown.positions.index(data.position("fr-c"))
    assert shown.text(row, shown.columns.index("housing")) == "stated: none"
    assert shown.text(row, shown.columns.index("health")) == "no answer"


def test_themes_hold_numbers_of_records_and_a_stated_none_is_an_answer(data: InspectData) -> None:
    shown = ov.overview(data)
    assert cell(shown, data, "es-a", "services") == 2
    assert cell(shown, data, "es-b", "reception") == 2
    assert cell(shown, data, "fr-c", "services") == 0
    assert np.isnan(cell(shown, data, "fr-c", "reception"))


def names(data: InspectData, shown: ov.Overview) -> list[str]:
    return [data.regions["name"].iat[p] for p in shown.positions]


def test_orders(data: InspectData) -> None:
    assert names(data, ov.overview(data)) == ["Alpha", "Beta", "Gamma"]
    by_column = ov.overview(data, ov.Columns.FIELDS, ov.Order.COLUMN, column="housing")
    assert names(data, by_column) == ["Alpha", "Beta", "Gamma"]
    reception = ov.overview(data, ov.Columns.THEMES, ov.Order.COLUMN, column="reception")
    assert names(data, reception) == ["Beta", "Alpha", "Gamma"]
    assert names(data, ov.overview(data, order=ov.Order.ANSWERS))[-1] == "Gamma"


def test_alike_regions_stand_together_and_silent_ones_last() -> None:
    rows = [region(i) for i in ("es-a", "es-b", "es-c", "es-d", "es-e")]
    rows += [competence(i, "housing") for i in ("es-a", "es-d")] + [competence(i, "culture") for i in ("es-b", "es-e")]
    data = edition(*rows)
    order = [data.regions["region_id"].iat[p] for p in ov.overview(data, order=ov.Order.LIKENESS).positions]
    assert order == ["es-a", "es-d", "es-b", "es-e", "es-c"]


def test_groups(data: InspectData) -> None:
    shown = ov.overview(data, grouping=ov.Grouping.COUNTRY)
    assert list(zip(shown.groups, names(data, shown))) == [("France", "Gamma"), ("Spain", "Alpha"), ("Spain", "Beta")]
    shown = ov.overview(data, grouping=ov.Grouping.COMMISSION)
    assert shown.groups == ("Islands", "Islands; North Sea", "no commission known")


def test_an_overview_of_what_was_found(data: InspectData) -> None:
    shown = ov.overview(data, positions=[data.position("es-b")])
    assert names(data, shown) == ["Beta"]
    assert ov.overview(data, positions=[]).values.shape == (0, len(ANSWER_THEMES))


def test_the_exported_table_is_complete(data: InspectData) -> None:
    frame = ov.to_frame(data, ov.overview(data, ov.Columns.FIELDS, grouping=ov.Grouping.COUNTRY))
    assert frame.shape == (3, 4 + len(FIELDS))
    assert list(frame["Housing"]) == ["stated: none", "shared", "shared"]


def test_coverage_counts_answers_by_theme_and_country(data: InspectData) -> None:
    found = coverage(data)
    (total,) = found["total"]
    assert (total.answered, total.asked, total.regions, total.of_regions) == (5, 3 * len(ANSWER_THEMES), 3, 3)
    themes = {c.group: (c.answered, c.share) for c in found["theme"]}
    assert themes["services"] == (3, 1.0)
    assert themes["reception"] == (2, pytest.approx(2 / 3))
    assert themes["cooperation"] == (0, 0.0)
    assert {c.group: (c.answered, c.of_regions) for c in found["country"]} == {"FR": (1, 1), "ES": (4, 2)}


def test_an_edition_without_regions_has_an_empty_overview() -> None:
    empty = edition()
    assert ov.overview(empty, order=ov.Order.LIKENESS).positions == ()
    assert coverage(empty)["total"][0].share == 0.0


BIG = large(50, 200)


@given(st.sampled_from(list(ov.Columns)), st.sampled_from(list(ov.Order)), st.sampled_from(list(ov.Grouping)))
def test_every_region_stands_in_the_overview_once_in_any_order(
    kind: ov.Columns, order: ov.Order, group: ov.Grouping
) -> None:
    shown = ov.overview(BIG, kind, order, group)
    assert sorted(shown.positions) == list(range(len(BIG.regions)))
    plain = ov.overview(BIG, kind)
    rows = {p: plain.values[i] for i, p in enumerate(plain.positions)}
    assert all(np.array_equal(shown.values[i], rows[p], equal_nan=True) for i, p in enumerate(shown.positions))
    assert list(shown.groups) == sorted(shown.groups, key=lambda g: (g == "no commission known", g))


def test_saved_searches_come_back() -> None:
    searches = [
        SavedSearch("Ports", '"first reception" ñ', Filters(countries=frozenset({"ES"}), level_at_least=Level.SHARED)),
        SavedSearch("جهة"),
    ]
    assert loads(dumps(searches)) == searches


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"searches": 3}',
        '{"searches": [1, null, {}, {"name": 3}, {"name": " "}]}',
        "[" * 100_000,
    ],
)
def test_damaged_saved_searches_are_passed_over(text: str) -> None:
    assert loads(text) == []


def test_a_damaged_part_of_a_saved_search_is_passed_over() -> None:
    item = {"name": "x", "text": 5, "filters": {"themes": ["reception", "nonsense"]}}
    assert loads(json.dumps({"searches": [item]})) == [SavedSearch("x", "", Filters(themes=frozenset({"reception"})))]
