"""Filters: each does what it says, the order does not matter, more filters never find more."""

from __future__ import annotations

import json
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inspect_data import competence, edition, entry, large, of_today, region, rule

from cpmr_migration_plugin.model.inspect.choices import BLOCKS, MEMBERSHIPS
from cpmr_migration_plugin.model.inspect.filters import Filters, apply, from_json, to_json
from cpmr_migration_plugin.model.inspect.records import InspectData, level_rank, year_range
from cpmr_migration_plugin.model.inspect.search import Finder
from cpmr_migration_plugin.model.vocabulary import FIELDS, FIELDS_BY_ID, Basis, Kind, Level, Theme


@pytest.fixture(scope="module")
def data() -> InspectData:
    return edition(
        region("es-a", commission="Atlantic Arc; Islands", nuts_code="ES51"),
        region("es-b", commission="Islands", nuts_code="ES7"),
        region("fr-c", nuts_code="FRL03"),
        region("ma-d"),
        competence("es-a", "housing", "exclusive"),
        competence("es-a", "first_reception", "consultative"),
        competence("es-b", "housing", "none"),
        competence("fr-c", "first_reception", "unspecified"),
        entry("es-a", "reception", "experience", year="2015-2017"),
        entry("es-a", "services", "need", year="2020"),
        entry("es-b", "reception", "instrument"),
        entry("fr-c", "reception", "need", year="2017"),
    )


def ids(data: InspectData, **parts: object) -> list[str]:
    filters = Filters(**{k: frozenset(v) if isinstance(v, (list, set)) else v for k, v in parts.items()})
    return sorted(data.regions["region_id"][apply(data, filters).regions])


def test_countries_commissions_and_nuts_levels(data: InspectData) -> None:
    assert ids(data, countries=["ES"]) == ["es-a", "es-b"]
    assert ids(data, commissions=["Islands"]) == ["es-a", "es-b"]
    assert ids(data, commissions=["Atlantic Arc"]) == ["es-a"]
    assert ids(data, nuts_levels=[1, 3]) == ["es-b", "fr-c"]
    assert ids(data, nuts_levels=[-1]) == ["ma-d"]


def test_a_theme_asks_for_any_record_in_it_a_stated_none_included(data: InspectData) -> None:
    assert ids(data, themes=["reception"]) == ["es-a", "es-b", "fr-c"]
    assert ids(data, themes=["services"]) == ["es-a", "es-b"]


def test_theme_and_level_must_hold_in_one_record(data: InspectData) -> None:
    assert ids(data, level_at_least=Level.SHARED) == ["es-a"]
    # es-a is exclusive in housing only, and merely consulted in reception.
    assert ids(data, themes=["reception"], level_at_least=Level.SHARED) == []
    assert ids(data, themes=["reception"], level_at_least=Level.CONSULTATIVE) == ["es-a"]


def test_levels_are_ordered_by_reach_and_unspecified_stands_above_a_stated_none(data: InspectData) -> None:
    order = ["exclusive", "shared", "executive", "consultative", "unspecified", "none"]
    assert sorted(order, key=level_rank, reverse=True) == order
    assert ids(data, fields=["housing"], level_at_least=Level.UNSPECIFIED) == ["es-a"]
    assert ids(data, fields=["housing"], level_at_least=Level.NONE) == ["es-a", "es-b"]
    assert ids(data, fields=["first_reception"], level_at_least=Level.UNSPECIFIED) == ["es-a", "fr-c"]


def test_every_kind_asked_for_must_be_there(data: InspectData) -> None:
    assert ids(data, kinds=["need"]) == ["es-a", "fr-c"]
    assert ids(data, kinds=["need", "experience"]) == ["es-a"]
    assert ids(data, kinds=["need"], themes=["reception"]) == ["fr-c"]


def test_years_ask_for_an_entry_that_falls_in_them_at_least_in_part(data: InspectData) -> None:
    assert ids(data, year_from=2016, year_to=2016) == ["es-a"]
    assert ids(data, year_from=2017, year_to=2019) == ["es-a", "fr-c"]
    assert ids(data, year_from=2018) == ["es-a"]
    assert ids(data, year_to=2014) == []
    assert ids(data, kinds=["need"], year_to=2017) == ["fr-c"]


def test_an_entry_without_a_year_is_in_no_span_of_years(data: InspectData) -> None:
    assert "es-b" not in ids(data, year_from=1)


@pytest.fixture(scope="module")
def ruled() -> InspectData:
    """Two regions of a kind with rules; one with a source of its own, and entries that are done, planned, proposed."""
    return edition(
        region("se-a", authority_kind="se_region", membership="member"),
        region("se-b", authority_kind="se_region", membership="participant"),
        region("se-c", authority_kind="se_region"),
        region("fr-d", membership="not_seen"),
        rule("r1", "health", "shared"),
        rule("r2", "asylum_reception", "none", level_stated="no"),
        rule("r3", "regional_development", "exclusive"),
        rule("r4", "settlement", "executive", applies_to="se-a; se-b"),
        competence("se-a", "health", "executive"),
        entry("se-a", "reception", "experience", status="planned"),
        entry("se-b", "reception", "experience", status="done"),
        entry("fr-d", "reception", "experience", status="proposed"),
        entry("fr-d", "needs", "need"),
    )


def test_a_basis_asks_for_a_competence_that_rests_on_it(ruled: InspectData) -> None:
    assert ids(ruled, basis=Basis.OWN_SOURCE) == ["se-a"]
    assert ids(ruled, basis=Basis.GENERAL_RULE) == ["se-a", "se-b", "se-c"]
    assert ids(ruled, basis=Basis.GENERAL_RULE, fields=["health"]) == ["se-b", "se-c"]
    assert ids(ruled, basis=Basis.OWN_SOURCE, themes=["reception"]) == []


def test_memberships_are_told_apart_and_what_the_edition_does_not_say_is_none_of_them(ruled: InspectData) -> None:
    assert ids(ruled, memberships=["member"]) == ["se-a"]
    assert ids(ruled, memberships=["participant", "not_seen"]) == ["fr-d", "se-b"]


def test_a_block_of_the_pact_asks_for_a_competence_in_one_of_its_fields(ruled: InspectData) -> None:
    assert ids(ruled, pact_blocks=[7]) == ["se-a", "se-b"]
    assert ids(ruled, pact_blocks=[3]) == ["se-a", "se-b", "se-c"]
    assert ids(ruled, pact_blocks=[3], level_at_least=Level.UNSPECIFIED) == []
    assert ids(ruled, pact_blocks=[3, 7], level_at_least=Level.UNSPECIFIED) == ["se-a", "se-b"]
    assert ids(ruled, pact_blocks=[5]) == []


def test_a_none_is_no_power_whatever_it_rests_on(ruled: InspectData) -> None:
    assert ids(ruled, themes=["reception"], level_at_least=Level.UNSPECIFIED) == ["se-a", "se-b"]
    assert ids(ruled, fields=["asylum_reception"], level_at_least=Level.UNSPECIFIED) == []


def test_a_general_field_counts_where_it_is_asked_for_by_name_only(ruled: InspectData) -> None:
    assert ids(ruled, themes=["governance"]) == []
    assert ids(ruled, level_at_least=Level.EXCLUSIVE) == []
    assert ids(ruled, fields=["regional_development"]) == ["se-a", "se-b", "se-c"]
    assert ids(ruled, themes=["governance"], fields=["regional_development"]) == ["se-a", "se-b", "se-c"]


def test_only_what_is_done_leaves_out_what_is_planned_and_an_entry_without_status_is_done(ruled: InspectData) -> None:
    assert ids(ruled, done_only=True) == ["fr-d", "se-b"]
    assert ids(ruled, done_only=True, kinds=["experience"]) == ["se-b"]
    # Competences in the theme do not make up for an entry that was asked for.
    assert ids(ruled, done_only=True, themes=["reception"]) == ["se-b"]


def test_new_parts_are_told_in_words_and_saved_last() -> None:
    filters = Filters(
        countries=frozenset({"SE"}), basis=Basis.OWN_SOURCE, memberships=frozenset({"member"}),
        pact_blocks=frozenset({3}), done_only=True,
    )  # fmt: skip
    assert filters.words() == [
        "Country: Sweden", "Membership: member", "Pact block: 3. Reception", "Basis: own source only",
        "Only what is done",
    ]  # fmt: skip
    assert list(to_json(filters)) == ["countries", "basis", "memberships", "pact_blocks", "done_only"]


def test_a_search_saved_by_0_1_0_is_read_as_it_was() -> None:
    saved = {"countries": ["ES"], "level_at_least": "shared", "year_from": 2015}
    assert from_json(saved) == Filters(countries=frozenset({"ES"}), level_at_least=Level.SHARED, year_from=2015)
    assert to_json(from_json(saved)) == saved


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2019", (2019, 2019)),
        ("2016-2019", (2016, 2019)),
        ("", (0, 0)),
        ("soon", (0, 0)),
        ("2016-", (2016, 2016)),
        ("٢٠١٩", (0, 0)),
    ],
)
def test_years_are_read_or_left_alone(text: str, years: tuple[int, int]) -> None:
    assert year_range(text) == years


DATA = of_today(large(60, 240))
FINDER = Finder(DATA)


def some(values: list) -> st.SearchStrategy:
    return st.frozensets(st.sampled_from(values), max_size=3)


FILTERS = st.builds(
    Filters,
    countries=some(["ES", "FR", "IT", "SE", "XX"]),
    commissions=some(["North Sea", "Baltic Sea", "Islands"]),
    nuts_levels=some([-1, 2]),
    themes=some([t.value for t in Theme]),
    fields=some([f.id for f in FIELDS]),
    level_at_least=st.none() | st.sampled_from(list(Level)),
    kinds=some([k.value for k in Kind]),
    year_from=st.sampled_from([0, 2005, 2020]),
    year_to=st.sampled_from([0, 2010, 2024]),
    basis=st.none() | st.sampled_from(list(Basis)),
    memberships=some(list(MEMBERSHIPS)),
    pact_blocks=some(list(BLOCKS)),
    done_only=st.booleans(),
)
PARTS = (
    ("countries",), ("commissions",), ("nuts_levels",), ("themes",), ("fields",), ("level_at_least",), ("kinds",),
    ("year_from", "year_to"), ("basis",), ("memberships",), ("pact_blocks",), ("done_only",),
)  # fmt: skip


def parts_of(filters: Filters) -> list[Filters]:
    parts = [Filters(**{name: getattr(filters, name) for name in names}) for names in PARTS]
    return [part for part in parts if part]


@given(FILTERS, st.randoms())
def test_filters_commute_in_whatever_order_they_are_set(filters: Filters, random: object) -> None:
    parts = parts_of(filters)
    random.shuffle(parts)
    combined = Filters()
    for part in parts:
        combined = combined.also(part)
    assert combined == filters
    assert list(FINDER.search("", combined).positions) == list(FINDER.search("", filters).positions)


@given(FILTERS, FILTERS)
def test_filters_one_after_the_other_find_the_same_either_way_round(one: Filters, other: Filters) -> None:
    first, second = apply(DATA, one).regions, apply(DATA, other).regions
    assert (first & second == second & first).all()
    assert (apply(DATA, one).regions == first).all(), "filtering changed the data"


@given(FILTERS, st.sampled_from(["", "an", "north", "sund or"]))
def test_one_filter_more_never_finds_more(filters: Filters, text: str) -> None:
    found = set(FINDER.search(text, filters).positions)
    for part in parts_of(filters):
        assert found <= set(FINDER.search(text, part).positions)


@given(FILTERS)
def test_filters_find_what_a_plain_loop_finds(filters: Filters) -> None:
    assert list(FINDER.search("", filters).positions) == [p for p in range(len(DATA.regions)) if by_hand(filters, p)]


def by_hand(filters: Filters, position: int) -> bool:  # noqa: PLR0911
    row = DATA.regions.iloc[position]
    if filters.countries and row["country"] not in filters.countries:
        return False
    if filters.commissions and not set(row["commission"].split("; ")) & filters.commissions:
        return False
    if filters.nuts_levels and row["nuts_level"] not in filters.nuts_levels:
        return False
    if filters.memberships and row["membership"] not in filters.memberships:
        return False
    asked = bool(filters.fields or filters.level_at_least is not None or filters.basis or filters.pact_blocks)
    competences = [
        c
        for c in DATA.competences[DATA.competences["region_id"] == row["region_id"]].to_dict("records")
        if (not filters.themes or c["theme"] in filters.themes)
        and (not filters.fields or c["field"] in filters.fields)
        and (filters.level_at_least is None or level_rank(c["level"]) >= level_rank(filters.level_at_least.value))
        and (filters.basis is None or (c["basis"] == "general_rule") == (filters.basis is Basis.GENERAL_RULE))
        and (not filters.pact_blocks or FIELDS_BY_ID[c["field"]].pact_block in filters.pact_blocks)
        and (c["field"] in filters.fields or c["field"] != "regional_development" or not (filters.themes or asked))
    ]
    entries = [
        e
        for e in DATA.experiences[DATA.experiences["region_id"] == row["region_id"]].to_dict("records")
        if (not filters.themes or e["theme"] in filters.themes)
        and (not filters.year_from or int(e["year"]) >= filters.year_from)
        and (not filters.year_to or int(e["year"]) <= filters.year_to)
        and (not filters.done_only or e["status"] in ("", "done"))
    ]
    dated = filters.year_from or filters.year_to or filters.done_only
    if asked and not competences:
        return False
    if not filters.kinds <= {e["kind"] for e in entries}:
        return False
    if dated and not filters.kinds and not entries:
        return False
    if filters.themes and not (dated or filters.kinds or asked):
        return bool(competences or entries)
    return True


def test_the_order_of_all_permutations_of_three_parts() -> None:
    parts = [
        Filters(themes=frozenset({"reception"})), Filters(kinds=frozenset({"need"})), Filters(year_from=2010),
    ]  # fmt: skip
    results = set()
    for order in permutations(parts):
        filters = order[0].also(order[1]).also(order[2])
        results.add(tuple(FINDER.search("", filters).positions))
    assert len(results) == 1
    assert results != {()}


@given(FILTERS)
def test_filters_survive_being_saved(filters: Filters) -> None:
    assert from_json(json.loads(json.dumps(to_json(filters)))) == filters


@pytest.mark.parametrize(
    "values",
    [
        None, [], "x", {"themes": "reception"}, {"themes": [1, None, "nonsense"]}, {"level_at_least": ["shared"]},
        {"level_at_least": {}}, {"year_from": "2010"}, {"year_from": True}, {"year_to": -5},
        {"nuts_levels": ["2", True, 9]}, {"unknown": 1}, {"basis": "hearsay"}, {"basis": []}, {"memberships": ["king"]},
        {"pact_blocks": ["3", 11, True]}, {"done_only": "yes"}, {"done_only": 1},
    ],
)  # fmt: skip
def test_saved_nonsense_is_passed_over(values: object) -> None:
    assert from_json(values) == Filters()


def test_filters_are_told_in_words() -> None:
    filters = Filters(
        countries=frozenset({"ES"}), themes=frozenset({"reception"}), level_at_least=Level.SHARED, year_from=2015
    )
    assert filters.words() == [
        "Country: Spain",
        "Theme: Entry and Reception",
        "Level at least: shared",
        "Years: 2015–…",
    ]
    assert Filters().words() == []
