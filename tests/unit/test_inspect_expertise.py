"""Expertise: hand-computed scores, every point explained, more evidence never ranks lower, ties stay."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inspect_data import competence, edition, entry, large, region, rule

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.inspect.expertise import ExpertiseQuery, Ranked, Weights, describe, find_expertise
from cpmr_migration_plugin.model.inspect.filters import Filters
from cpmr_migration_plugin.model.inspect.search import Finder
from cpmr_migration_plugin.model.vocabulary import Level


def ranked(*rows: dict, **query: object) -> list[Ranked]:
    parts = {k: frozenset(v) if isinstance(v, (list, set)) else v for k, v in query.items()}
    return find_expertise(Finder(edition(*rows)), ExpertiseQuery(**parts))


def points(found: Ranked) -> dict[str, float]:
    return {p.criterion: round(p.points, 3) for p in found.points}


ROWS = (
    region("es-a"),
    region("fr-b"),
    region("it-c"),
    region("ma-d"),
    competence("es-a", "first_reception", "exclusive"),
    competence("es-a", "asylum_reception", "consultative"),
    competence("fr-b", "first_reception", "unspecified"),
    competence("it-c", "first_reception", "none"),
    entry("es-a", "reception", "experience", title="old", year="2014"),
    entry("fr-b", "reception", "project", title="new", year="2022-2024"),
    entry("fr-b", "reception", "instrument", title="law", year="2010"),
    entry("fr-b", "cooperation", "interest", title="Exchange"),
    entry("it-c", "reception", "need", title="asks, does not do"),
    entry("ma-d", "services", "experience", title="elsewhere", year="2025"),
)


def test_a_score_computed_by_hand() -> None:
    first, second = ranked(*ROWS, themes=["reception"])
    # Weights 3, 4, 2, 1 of 10: the criteria make up 30, 40, 20 and 10 points.
    # fr-b: unspecified 1/5; two entries 2/(2+2); newest of all; an interest in something else.
    assert points(first) == {"competence": 6.0, "experience": 20.0, "recency": 20.0, "interest": 5.0}
    assert (first.region_id, first.rank, first.score) == ("fr-b", 1, 51.0)
    # es-a: exclusive; one entry 1/(1+2); ten years before 2024, so two half-lives; no interest.
    assert points(second) == {"competence": 30.0, "experience": 13.333, "recency": 5.0, "interest": 0.0}
    assert (second.region_id, second.rank) == ("es-a", 2)
    assert second.score == pytest.approx(48.333333)


def test_only_regions_with_a_competence_or_something_done_are_listed() -> None:
    assert [r.region_id for r in ranked(*ROWS, themes=["reception"])] == ["fr-b", "es-a"]


def test_fields_ask_for_the_mean_of_their_levels_and_for_entries_in_their_themes() -> None:
    found = {r.region_id: r for r in ranked(*ROWS, fields=["first_reception", "asylum_reception"])}
    assert points(found["es-a"])["competence"] == pytest.approx(30 * (1.0 + 0.4) / 2)
    assert points(found["fr-b"])["competence"] == pytest.approx(30 * 0.2 / 2)
    assert found["fr-b"].experience_ids == ("x001", "x002")
    assert "ma-d" not in found


def test_with_fields_an_entry_that_names_one_counts_in_full_and_another_of_its_theme_a_quarter() -> None:
    rows = (
        region("es-a"), region("fr-b"),
        entry("es-a", "services", title="Flats", summary="Affordable housing", year="2014"),
        entry("es-a", "services", title="Clinics", year="2024"),
        entry("es-a", "inclusion", title="Choirs", year="2024"),
        entry("fr-b", "needs", "project", title="Emergency accommodation", year="2019"),
    )  # fmt: skip
    first, second = ranked(*rows, fields=["housing"])
    # fr-b names it in another theme: 1/(1+2), and is the newest that does; es-a: 1.25/(1.25+2), five years before.
    assert (first.region_id, points(first)) == (
        "fr-b",
        {"competence": 0, "experience": 13.333, "recency": 20, "interest": 0},
    )
    assert (second.region_id, points(second)) == (
        "es-a",
        {"competence": 0, "experience": 15.385, "recency": 10, "interest": 0},
    )
    assert "counting a quarter: 1" in second.explanation()
    assert second.experience_ids == ("x001", "x000")


def test_words_must_stand_in_the_entry() -> None:
    (found,) = ranked(*ROWS, words="LAW")
    assert (found.region_id, found.experience_ids) == ("fr-b", ("x002",))


def test_words_alone_choose_competences_too_but_a_theme_chooses_them_without_words() -> None:
    rows = (region("es-a"), region("fr-b"), competence("es-a", "housing"), competence("fr-b", "health"))
    assert [r.region_id for r in ranked(*rows, words="housing")] == ["es-a"]
    assert [r.region_id for r in ranked(*rows, words="anything", themes=["services"])] == ["fr-b", "es-a"]


def test_an_interest_that_fits_counts_twice_as_much_as_another() -> None:
    rows = (
        region("es-a"), region("fr-b"), competence("es-a", "housing"), competence("fr-b", "housing"),
        entry("es-a", "cooperation", "interest", title="Housing exchange"),
        entry("fr-b", "cooperation", "interest", title="Boats"),
    )  # fmt: skip
    first, second = ranked(*rows, words="housing")
    assert (first.region_id, points(first)["interest"], points(second)["interest"]) == ("es-a", 10.0, 5.0)


def test_every_point_is_explained_in_words() -> None:
    first, second = ranked(*ROWS, themes=["reception"])
    text = first.explanation()
    for words in (
        "Competence: 6.0 / 30.0", "First reception: kind of power not stated",
        "Documented experiences, projects and instruments: 2;",
        "“new”; “law”",
        "The newest is of 2024", "something else: “Exchange”",
    ):  # fmt: skip
        assert words in text
    assert "No interest to cooperate is documented." in second.explanation()
    assert sum(p.points for p in first.points) == pytest.approx(first.score)


def test_weights_are_adjustable_and_only_their_proportion_matters() -> None:
    only_power = ranked(*ROWS, themes=["reception"], weights=Weights(1, 0, 0, 0))
    assert [(r.region_id, r.score) for r in only_power] == [("es-a", 100.0), ("fr-b", 20.0)]
    double = ranked(*ROWS, themes=["reception"], weights=Weights(6, 8, 4, 2))
    assert [(r.region_id, r.score) for r in double] == [
        (r.region_id, r.score) for r in ranked(*ROWS, themes=["reception"])
    ]


@pytest.mark.parametrize("weights", [(0, 0, 0, 0), (-1, 1, 1, 1), (math.nan, 1, 1, 1), (math.inf, 1, 1, 1)])
def test_weights_that_mean_nothing_are_refused(weights: tuple[float, ...]) -> None:
    with pytest.raises(PluginError, match="Weights"):
        Weights(*weights)


def test_equal_scores_share_a_rank_and_stand_in_list_order() -> None:
    rows = [region(i, "Same name") for i in ("es-c", "es-a", "es-b", "fr-z")]
    rows += [competence(i, "housing") for i in ("es-b", "es-c", "es-a")] + [competence("fr-z", "housing", "executive")]
    found = ranked(*rows, themes=["services"])
    assert [(r.rank, r.region_id) for r in found] == [(1, "es-a"), (1, "es-b"), (1, "es-c"), (4, "fr-z")]


def test_the_list_may_be_narrowed_without_changing_a_score() -> None:
    everyone = {r.region_id: r.score for r in ranked(*ROWS, themes=["reception"])}
    (found,) = ranked(*ROWS, themes=["reception"], only=Filters(countries=frozenset({"ES"})))
    assert (found.region_id, found.score) == ("es-a", everyone["es-a"])


def test_nothing_found_is_an_empty_ranking() -> None:
    assert ranked(*ROWS, words="no such words") == []
    assert ranked(region("es-a"), themes=["reception"]) == []


RULED = (
    region("se-a", authority_kind="se_region"),
    region("se-b", authority_kind="se_region"),
    region("se-c", authority_kind="se_region"),
    rule("r1", "health", "exclusive"),
    rule("r2", "housing", "none", level_stated="no"),
    rule("r3", "regional_development", "exclusive"),
    competence("se-a", "health", "exclusive"),
    competence("se-b", "health", "unspecified"),
)


def test_a_competence_by_general_rule_counts_30_percent_and_says_so() -> None:
    own, named, by_rule = ranked(*RULED, fields=["health"])
    assert (own.region_id, points(own)["competence"]) == ("se-a", 30.0)
    assert (by_rule.region_id, points(by_rule)["competence"]) == ("se-c", pytest.approx(30 * 0.3))
    assert "Health: exclusive, by rule. By general rule: 1, counting 30%." in by_rule.explanation()
    # Its own source only names the field; the rule beside it is no less true for that.
    assert (named.region_id, points(named)["competence"]) == ("se-b", pytest.approx(30 * 0.3))
    assert "by rule" not in named.explanation()


def test_an_own_source_that_contradicts_the_rule_counts_as_it_says() -> None:
    rows = [row for row in RULED if row.get("level") != "unspecified"]
    found = ranked(*rows, competence("se-b", "health", "consultative"), fields=["health"])
    assert {r.region_id: round(points(r)["competence"], 6) for r in found} == {"se-a": 30, "se-b": 12, "se-c": 9}


@pytest.mark.parametrize(("weight", "listed"), [(0.0, ["se-a", "se-b"]), (1.0, ["se-a", "se-b", "se-c"])])
def test_the_weight_of_rules_is_adjustable(weight: float, listed: list[str]) -> None:
    found = ranked(*RULED, fields=["health"], rule_weight=weight)
    assert [r.region_id for r in found] == listed
    assert {r.region_id: round(points(r)["competence"], 6) for r in found} == {
        "se-a": 30, "se-b": 30 * max(weight, 0.2), **({"se-c": 30} if weight else {}),
    }  # fmt: skip
    assert f"count {100 * weight:.0f}%" in describe(ExpertiseQuery(rule_weight=weight))


@pytest.mark.parametrize("weight", [-0.1, 1.1, math.nan, math.inf])
def test_a_weight_of_rules_that_means_nothing_is_refused(weight: float) -> None:
    with pytest.raises(PluginError, match="general rule"):
        ExpertiseQuery(rule_weight=weight)


def test_nones_weigh_nothing_and_tell_whether_they_are_stated() -> None:
    done = (entry("se-a", "services", title="Housing"), competence("se-b", "housing", "none"))
    done += (entry("se-b", "services", title="Housing"),)
    found = {r.region_id: r for r in ranked(*RULED, *done, fields=["housing"])}
    assert {i: points(r)["competence"] for i, r in found.items()} == {"se-a": 0.0, "se-b": 0.0}
    assert "None, as inferred." in found["se-a"].explanation()
    assert "Stated: none." in found["se-b"].explanation()


def test_a_general_field_counts_only_where_it_is_asked_for() -> None:
    rows = [row for row in RULED if row.get("field") == "regional_development" or "field" not in row]
    assert ranked(*rows, themes=["governance"]) == []
    assert ranked(*rows) == []
    assert len(ranked(*rows, fields=["regional_development"])) == 3
    assert len(ranked(*rows, words="EU funds")) == 3


def test_what_is_planned_proposed_or_a_position_is_nothing_done_and_is_told() -> None:
    rows = (
        region("es-a"), region("fr-b"), competence("fr-b", "housing"),
        entry("es-a", "services", title="done", year="2020", status="done"),
        entry("es-a", "services", title="plan", year="2026", status="planned"),
        entry("es-a", "services", title="idea", status="proposed"),
        entry("es-a", "services", title="word", source_kind="position"),
        entry("fr-b", "services", title="plan", status="planned"),
    )  # fmt: skip
    found = {r.region_id: r for r in ranked(*rows, themes=["services"])}
    assert found["es-a"].experience_ids == ("x000",)
    assert points(found["es-a"]) == {"competence": 0, "experience": 13.333, "recency": 20, "interest": 0}
    assert "Planned, proposed or a political position, counting nothing: 3." in found["es-a"].explanation()
    assert "Nothing done is documented. Planned" in found["fr-b"].explanation()


@given(st.floats(0, 1))
def test_without_rules_their_weight_changes_nothing(weight: float) -> None:
    query = ExpertiseQuery(themes=frozenset({"reception"}), rule_weight=weight)
    assert find_expertise(FINDER, query) == find_expertise(FINDER, ExpertiseQuery(themes=frozenset({"reception"})))


REGIONS = ("es-a", "fr-b", "it-c", "se-d")
SOME_FIELDS = st.sampled_from(["first_reception", "asylum_reception", "housing", "health", "education"])
COMPETENCES = st.lists(
    st.builds(competence, st.sampled_from(REGIONS), SOME_FIELDS, st.sampled_from([v.value for v in Level])),
    max_size=12, unique_by=lambda row: (row["region_id"], row["field"]),
)  # fmt: skip
ENTRIES = st.lists(
    st.builds(
        entry,
        st.sampled_from(REGIONS),
        st.sampled_from(["reception", "services", "cooperation"]),
        st.sampled_from(["experience", "project", "instrument", "interest", "need"]),
        title=st.sampled_from(["housing for families", "boats", "health and housing"]),
        year=st.sampled_from(["", "1999", "2010-2015", "2020", "2024", "2031"]),
    ),
    max_size=14,
)
QUERIES = st.builds(
    ExpertiseQuery,
    themes=st.frozensets(st.sampled_from(["reception", "services"]), max_size=2),
    fields=st.frozensets(SOME_FIELDS, max_size=3),
    words=st.sampled_from(["", "housing", "health housing"]),
    weights=st.builds(Weights, *[st.integers(1, 5)] * 4),
)


@settings(max_examples=25)
@given(COMPETENCES, ENTRIES, st.lists(ENTRIES.filter(bool), min_size=1, max_size=1), QUERIES, st.sampled_from(REGIONS))
def test_more_entries_never_rank_a_region_lower(
    competences: list, entries: list, more: list, query: ExpertiseQuery, lucky: str
) -> None:
    extra = [{**row, "region_id": lucky} for row in more[0]]
    _never_lower(competences + entries, competences + entries + extra, query, lucky)


@settings(max_examples=25)
@given(COMPETENCES, ENTRIES, QUERIES, st.data())
def test_a_wider_or_a_further_competence_never_ranks_a_region_lower(
    competences: list, entries: list, query: ExpertiseQuery, choose: st.DataObject
) -> None:
    lucky = choose.draw(st.sampled_from(REGIONS))
    field = choose.draw(SOME_FIELDS)
    others = [row for row in competences if (row["region_id"], row["field"]) != (lucky, field)]
    own = [row for row in competences if row not in others]
    _never_lower(others + own + entries, [*others, competence(lucky, field, "exclusive"), *entries], query, lucky)


def _never_lower(before: list, after: list, query: ExpertiseQuery, lucky: str) -> None:
    regions = [region(i) for i in REGIONS]
    first = {r.region_id: r for r in find_expertise(Finder(edition(*regions, *before)), query)}
    second = {r.region_id: r for r in find_expertise(Finder(edition(*regions, *after)), query)}
    if lucky in first:
        assert second[lucky].score >= first[lucky].score - 1e-6
        assert second[lucky].rank <= first[lucky].rank
    for other in set(first) - {lucky}:
        assert second[other].score <= first[other].score + 1e-6


@given(QUERIES)
def test_scores_are_between_0_and_100_and_ranks_follow_them(query: ExpertiseQuery) -> None:
    found = find_expertise(FINDER, query)
    assert all(0 <= r.score <= 100.000001 for r in found)
    assert [r.score for r in found] == sorted((r.score for r in found), reverse=True)
    assert all(p.points <= p.most + 1e-9 for r in found for p in r.points)
    assert found == find_expertise(FINDER, query)


FINDER = Finder(large(40, 200))
