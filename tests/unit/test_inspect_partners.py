"""Similarity by hand and by its properties; partners for what is needed, offered and alike."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inspect_data import competence, edition, entry, large, region, rule

from cpmr_migration_plugin.model.inspect.cluster import leaf_order
from cpmr_migration_plugin.model.inspect.filters import Filters
from cpmr_migration_plugin.model.inspect.languages import official_languages, share_language
from cpmr_migration_plugin.model.inspect.partners import PartnerQuery, Partners, Relation, asked_by, find_partners
from cpmr_migration_plugin.model.inspect.search import Finder
from cpmr_migration_plugin.model.inspect.similarity import (
    FEATURES,
    answered_together,
    rules_behind,
    ruzicka,
    same_rule,
    similarities,
    vectors,
)

VECTORS = st.lists(st.floats(0, 1).map(lambda v: round(v, 3)), min_size=5, max_size=5).map(np.array)


def test_similarity_computed_by_hand() -> None:
    data = edition(
        region("es-a"), region("es-b"), region("es-c"),
        competence("es-a", "housing", "exclusive"), competence("es-a", "health", "shared"),
        competence("es-b", "housing", "executive"), competence("es-b", "culture", "none"),
        competence("es-b", "health", "none"),
        entry("es-a", "reception"), entry("es-a", "reception", "project"),
        entry("es-b", "reception", "instrument"), entry("es-b", "needs", "need"),
    )  # fmt: skip
    matrix = vectors(data)
    # a: housing 1, health 0.8, reception 2/4; b: housing 0.6, reception 1/3; a need is nothing done.
    assert {FEATURES[c]: matrix[0, c] for c in np.flatnonzero(matrix[0])} == {
        "housing": 1.0, "health": 0.8, "reception": 0.5,
    }  # fmt: skip
    assert matrix[1, FEATURES.index("reception")] == pytest.approx(1 / 3)
    assert matrix[1].sum() == pytest.approx(0.6 + 1 / 3)
    expected = (0.6 + 1 / 3) / (1.0 + 0.8 + 0.5)
    assert ruzicka(matrix[0], matrix)[1] == pytest.approx(expected)
    assert answered_together(data, 0, 1) == 2
    assert np.isnan(ruzicka(matrix[2], matrix)[2])
    assert ruzicka(matrix[0], matrix)[2] == 0


@given(VECTORS, VECTORS)
def test_similarity_is_symmetric_and_between_0_and_1(one: np.ndarray, other: np.ndarray) -> None:
    there, back = ruzicka(one, other[None])[0], ruzicka(other, one[None])[0]
    assert there == back or (np.isnan(there) and np.isnan(back))
    assert np.isnan(there) or 0 <= there <= 1


@given(VECTORS)
def test_similarity_is_1_for_equal_vectors_and_not_defined_for_empty_ones(one: np.ndarray) -> None:
    value = ruzicka(one, one[None])[0]
    assert value == 1 if one.any() else np.isnan(value)


@given(VECTORS.filter(lambda v: v.any()), VECTORS)
def test_similarity_is_1_only_for_equal_vectors(one: np.ndarray, other: np.ndarray) -> None:
    assert (ruzicka(one, other[None])[0] == 1) == (one == other).all()


def partners(*rows: dict, of: str = "es-a", **query: object) -> Partners:
    return find_partners(Finder(edition(*rows)), PartnerQuery(of, **query))


ROWS = (
    region("es-a", commission="Islands"),
    region("fr-b", commission="Islands; Intermediterranean"),
    region("it-c", commission="North Sea"),
    region("pt-d"),
    entry("es-a", "needs", "need", title="More housing for newcomers", summary="Flats are missing."),
    entry("es-a", "services", "experience", title="School mentors", year="2020"),
    competence("es-a", "education", "shared"),
    competence("fr-b", "housing", "shared"),
    entry("fr-b", "cooperation", "interest", title="Partners on education"),
    competence("it-c", "housing", "exclusive"),
    entry("it-c", "services", "project", title="Housing project", year="2024"),
    competence("it-c", "education", "shared"),
)


def scores(found: Partners, relation: Relation) -> dict[str, float]:
    return {p.region_id: round(p.score, 3) for p in found.found if p.relation is relation}


def test_what_a_region_asks_for_is_understood_from_its_text() -> None:
    data = edition(
        *ROWS,
        entry("es-a", "needs", "need", title="Something unnamed"),
        entry("es-a", "inclusion", "need", title="Help"),
    )
    first, second, third = asked_by(data, data.position("es-a"))
    assert (first.fields, first.understood) == (("housing",), True)
    assert not second.understood
    assert (third.fields, third.themes) == ((), ("inclusion",))


def test_who_offers_what_it_needs_computed_by_hand() -> None:
    # Weights 3, 4, 2 of 9. it-c: exclusive housing, one entry of the newest year that names it.
    expected = 100 * (3 * 1.0 + 4 * (1 / 3) + 2 * 1.0) / 9
    found = partners(*ROWS, relations=frozenset({Relation.OFFERS}))
    assert scores(found, Relation.OFFERS) == {"it-c": round(expected, 3), "fr-b": round(100 * 3 * 0.8 / 9, 3)}
    best = found.found[0]
    assert (best.rank, best.interested) == (1, False)
    assert "“More housing for newcomers” (Need: Housing)" in best.because[0]
    assert "Housing: exclusive" in best.because[0]


def test_who_needs_what_it_offers_computed_by_hand() -> None:
    # fr-b asks for education: es-a shares the power (0.8), one entry that names it and is the newest of these.
    expected = 100 * (3 * 0.8 + 4 * (1 / 3) + 2 * 1.0) / 9
    found = partners(*ROWS, relations=frozenset({Relation.NEEDS}))
    assert scores(found, Relation.NEEDS) == {"fr-b": round(expected, 3)}
    assert found.found[0].interested


def test_who_is_alike_is_told_with_what_is_shared() -> None:
    found = partners(*ROWS, relations=frozenset({Relation.ALIKE}))
    # es-a: education 0.8, services 1/3; it-c: housing 1, education 0.8, services 1/3; fr-b shares nothing.
    assert scores(found, Relation.ALIKE) == {"it-c": round(100 * (0.8 + 1 / 3) / (0.8 + 1 / 3 + 1), 3)}
    assert found.found[0].because == (
        "Education: shared",
        "active in Basic Public Services",
        "Fields that both answer: 1",
    )


SWEDEN = (
    region("se-a", authority_kind="se_region", membership="member"),
    region("se-b", authority_kind="se_region", membership="member"),
    region("se-c", authority_kind="se_region"),
    region("fi-d", authority_kind="fi_region"),
    rule("r1", "health", "executive"), rule("r2", "housing", "executive"), rule("r3", "education", "executive"),
    rule("r4", "regional_development", "exclusive"),
    rule("f1", "health", "executive", "fi_region"),
    competence("se-a", "culture", "shared"), competence("se-b", "culture", "shared"),
    entry("se-a", "inclusion"), entry("se-c", "reception"),
)  # fmt: skip


def test_likeness_leaves_out_what_one_rule_gives_to_both_and_counts_the_rules_of_others_less() -> None:
    found = partners(*SWEDEN, of="se-a", relations=frozenset({Relation.ALIKE}))
    # se-a: culture 0.8, inclusion 1/3; se-b: culture 0.8. Of the four rules of both nothing counts. fi-d has health
    # by a rule of its own country: 0.3 · 0.6 of what se-a has by three rules, of its own.
    rules = 0.3 * 0.6
    assert scores(found, Relation.ALIKE) == {
        "se-b": round(100 * 0.8 / (0.8 + 1 / 3), 3),
        "fi-d": round(100 * rules / (0.8 + 1 / 3 + 3 * rules), 3),
    }
    because = {p.region_id: p.because for p in found.found}
    assert because["se-b"][:2] == ("Culture and interculturality: shared", "Left out, as one rule gives it to both: 3")
    assert because["fi-d"][0] == "Health: executive (delegated), by rule"


def test_regions_that_share_nothing_but_their_countrys_law_are_not_alike_and_that_is_told() -> None:
    law_only = [row for row in SWEDEN if "country" in row and row["country"] != "FI"]
    found = partners(*law_only, of="se-a", relations=frozenset({Relation.ALIKE}))
    assert found.found == ()
    assert found.notes == ("All that other regions share with this one follows from a rule that holds for both.",)


def test_a_rule_offers_less_than_an_own_competence_by_the_weight_that_is_asked_for() -> None:
    need = entry("fi-d", "needs", "need", title="More housing")
    for weight in (0.3, 1.0):
        found = partners(*SWEDEN, need, of="fi-d", relations=frozenset({Relation.OFFERS}), rule_weight=weight)
        expected = round(100 * 3 * weight * 0.6 / 9, 3)
        assert set(scores(found, Relation.OFFERS).values()) == {expected}
        share = f"By general rule: 1, counting {100 * weight:.0f}%."
        assert all(share in p.because[0] for p in found.found)


def test_only_members_may_be_listed() -> None:
    found = partners(*SWEDEN, of="fi-d", only=Filters(memberships=frozenset({"member"})))
    assert {p.region_id for p in found.found} == {"se-a", "se-b"}


def test_likeness_is_symmetric_where_rules_are_left_out() -> None:
    data = edition(*SWEDEN)
    matrix, rules = vectors(data), rules_behind(data)
    whole = np.array([ruzicka(matrix[i], matrix, same_rule(rules, i)) for i in range(len(matrix))])
    assert np.allclose(whole, whole.T, equal_nan=True)


def test_filters_keep_partners_of_the_same_sea_basin_of_a_common_language_or_who_are_interested() -> None:
    assert {p.region_id for p in partners(*ROWS).found} == {"fr-b", "it-c"}
    assert {p.region_id for p in partners(*ROWS, same_commission=True).found} == {"fr-b"}
    assert {p.region_id for p in partners(*ROWS, interested=True).found} == {"fr-b"}
    assert {p.region_id for p in partners(*ROWS, only=Filters(countries=frozenset({"IT"}))).found} == {"it-c"}
    assert partners(*ROWS, same_language=True).found == ()
    more = (*ROWS, region("es-e"), competence("es-e", "housing"))
    assert {p.region_id for p in partners(*more, same_language=True).found} == {"es-e"}


def test_a_region_is_never_its_own_partner() -> None:
    rows = (region("es-a"), entry("es-a", "services", "need", title="housing"), competence("es-a", "housing"))
    assert partners(*rows).found == ()


def test_what_cannot_be_told_is_said() -> None:
    notes = partners(region("es-a"), region("fr-b")).notes
    assert len(notes) == 3
    assert "no need and no interest" in notes[0]
    rows = (region("es-a"), entry("es-a", "needs", "need", title="<b>Things</b>"))
    assert any("“<b>Things</b>”" in note for note in partners(*rows).notes)


def test_an_unknown_region_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        partners(*ROWS, of="xx")


DATA = large(30, 150)
FINDER = Finder(DATA)


@given(st.sampled_from(list(DATA.regions["region_id"])), st.sampled_from(list(DATA.regions["region_id"])))
def test_likeness_is_the_same_seen_from_either_region(one: str, other: str) -> None:
    relations = frozenset({Relation.ALIKE})
    there = scores(find_partners(FINDER, PartnerQuery(one, relations)), Relation.ALIKE)
    back = scores(find_partners(FINDER, PartnerQuery(other, relations)), Relation.ALIKE)
    assert there.get(other) == back.get(one)


def test_languages_are_those_of_states() -> None:
    assert share_language("BE", "FR")
    assert share_language("CY", "GR")
    assert share_language("FI", "SE")
    assert not share_language("ES", "PT")
    assert not share_language("XX", "XX"), "what is not known cannot be shared"
    members = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905
    union = {language for country in members for language in official_languages(country)} - {"lb", "tr"}
    assert len(union) == 24, "the Union has 24 official languages"


def test_clusters_put_alike_things_beside_each_other() -> None:
    points = np.array([0.0, 10.0, 0.1, 10.1, 5.0, 0.2])
    order = leaf_order(np.abs(points[:, None] - points[None, :]))
    assert {tuple(sorted(order[:3])), tuple(sorted(order[3:]))} in (
        {(0, 2, 5), (1, 3, 4)},
        {(1, 3, 4), (0, 2, 5)},
    )


@given(st.lists(st.integers(0, 5), min_size=0, max_size=25))
def test_clustering_keeps_every_leaf_whatever_the_ties(values: list[int]) -> None:
    points = np.array(values, dtype=float)
    distances = np.abs(points[:, None] - points[None, :])
    before = distances.copy()
    order = leaf_order(distances)
    assert sorted(order) == list(range(len(values)))
    assert (distances == before).all()


@given(st.lists(st.floats(0, 100).map(lambda v: round(v, 2)), min_size=3, max_size=12, unique=True))
def test_clustering_merges_as_average_linkage_does_by_hand(values: list[float]) -> None:
    points = np.array(values)
    distances = np.abs(points[:, None] - points[None, :])
    order = leaf_order(distances)
    clusters = [[i] for i in range(len(values))]
    while len(clusters) > 1:
        pairs = [(a, b) for a in range(len(clusters)) for b in range(a + 1, len(clusters))]
        means = [np.mean([distances[i, j] for i in clusters[a] for j in clusters[b]]) for a, b in pairs]
        ranked = sorted(means)
        if len(ranked) > 1 and abs(ranked[0] - ranked[1]) < 1e-6:
            return  # a tie: several trees are right
        a, b = pairs[int(np.argmin(means))]
        clusters = [c for n, c in enumerate(clusters) if n not in (a, b)] + [clusters[a] + clusters[b]]
        # Whatever is one cluster stands together.
        places = sorted(order.index(i) for i in clusters[-1])
        assert places == list(range(places[0], places[0] + len(places)))


def test_all_pairs_are_as_one_by_one() -> None:
    matrix = vectors(DATA)
    whole = similarities(matrix)
    assert np.array_equal(whole, whole.T, equal_nan=True)
    assert np.array_equal(whole[3], ruzicka(matrix[3], matrix), equal_nan=True)
