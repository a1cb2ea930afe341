"""A profile tells what each competence rests on, what else is said of it, and what is planned, dated or inferred."""

from __future__ import annotations

import pytest
from inspect_data import SOURCE, competence, edition, entry, kind_of_authority, region, rule

from cpmr_migration_plugin.model.inspect.compare import compare
from cpmr_migration_plugin.model.inspect.profile import FieldAnswer, FieldCell, Profile, Profiler
from cpmr_migration_plugin.model.inspect.profile_text import identity, to_html, to_text

REGIONER = kind_of_authority("se_region", "regions (21)", "regioner")
SE_A, SE_B = (region(f"se-{name}", authority_kind="se_region") for name in "ab")


def profile(region_id: str, *rows: dict) -> Profile:
    return Profiler(edition(*rows)).profile(region_id)


def cell(found: Profile, field: str) -> FieldCell:
    return next(cell for row in found.matrix for cell in row.cells if cell.field == field)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "by law for all regioner of Sweden, Act 2017:30"),
        ({"source_kind": "court"}, "by law for all regioner of Sweden, Act 2017:30"),
        ({"source_kind": "official", "legal_basis": ""}, "by general rule for all regioner of Sweden"),
        ({"applies_to": "se-a; se-c; se-d"}, "by law for 3 of the regioner of Sweden, Act 2017:30"),
        ({"applies_to": "all except se-b"}, "by law for the regioner of Sweden, 1 left out, Act 2017:30"),
        (
            {"applies_to": "se-a", "source_kind": "press", "legal_basis": "Act"},
            "by general rule for 1 of the regioner of Sweden, Act",
        ),
    ],
)
def test_a_competence_by_rule_tells_of_whom_the_rule_speaks_and_by_what(values: dict, words: str) -> None:
    found = profile("se-a", SE_A, SE_B, REGIONER, rule("r1", "health", **values))
    health = cell(found, "health")
    assert (health.basis_text, health.by_rule, health.words) == (words, True, "executive (delegated), by rule")
    assert (health.sign, health.sources, health.beside) == ("executive.rule", (f"{SOURCE}/law",), ())
    assert words in to_text(found)
    assert words in to_html(found)


def test_a_kind_without_a_local_name_is_called_by_its_english_one_and_an_unknown_one_by_its_id() -> None:
    named = profile("se-a", SE_A, kind_of_authority("se_region", "regions (21)"), rule("r1", "health"))
    assert cell(named, "health").basis_text.startswith("by law for all regions of Sweden")
    assert cell(profile("se-a", SE_A, rule("r1", "health")), "health").basis_text.startswith("by law for all se_region")


def test_the_regions_own_source_leads_and_the_rule_stands_beside_it() -> None:
    rows = (SE_A, REGIONER, rule("r1", "health"), rule("r2", "health", "unspecified"), competence("se-a", "health"))
    found = profile("se-a", *rows)
    health = cell(found, "health")
    assert (health.level, health.basis, health.sources) == ("shared", "own_source", (SOURCE,))
    assert [(r.rule_id, r.level, r.contradicts) for r in health.beside] == [
        ("r1", "executive", True), ("r2", "unspecified", False),
    ]  # fmt: skip
    assert health.is_contradicted
    said = "Contradicted by a rule: executive (delegated) (by law for all regioner of Sweden, Act 2017:30)"
    assert f"  {said} – {SOURCE}/law\n" in to_text(found)
    assert said in to_html(found)
    assert "A rule beside it: kind of power not stated" in to_text(found)


def test_a_rule_that_says_the_same_is_told_as_that() -> None:
    found = profile("se-a", SE_A, REGIONER, rule("r1", "health", "shared"), competence("se-a", "health"))
    assert not cell(found, "health").is_contradicted
    assert "A rule says the same: shared" in to_text(found)


def test_none_inferred_is_an_answer_of_its_own_and_never_looks_stated() -> None:
    rows = (rule("r1", "health", "none"), rule("r2", "housing", "none", level_stated="no"))
    found = profile("se-a", SE_A, REGIONER, *rows)
    stated, inferred = cell(found, "health"), cell(found, "housing")
    assert (stated.answer, stated.words, stated.sign) == (FieldAnswer.STATED_NONE, "stated: none, by rule", "none.rule")
    assert (inferred.answer, inferred.words) == (FieldAnswer.INFERRED_NONE, "none, inferred, by rule")
    assert inferred.sign == "none.rule.inferred"
    services = next(row for row in found.matrix if row.theme == "services")
    assert (services.own_powers, services.rule_powers) == (0, 0)


def test_a_power_whose_level_no_source_states_says_so_and_one_of_no_stated_kind_says_it_once() -> None:
    rows = (rule("r1", "health", level_stated="no"), rule("r2", "housing", "unspecified", level_stated="no"))
    found = profile("se-a", SE_A, REGIONER, *rows)
    assert cell(found, "health").words == "executive (delegated), inferred, by rule"
    assert cell(found, "housing").words == "kind of power not stated, by rule"
    assert cell(found, "housing").sign == "unspecified.rule"


def test_the_head_names_the_authority_and_its_kind() -> None:
    kinds = (REGIONER, kind_of_authority("se_island", "islands"))
    found = profile("se-a", region("se-a", authority="Region A", authority_kind="se_region; se_island"), *kinds)
    pairs = dict(identity(found))
    assert pairs["Authority"] == "Region A"
    assert pairs["Kind of authority"] == "regions (21) – regioner; islands"


def test_facts_on_the_regions_country_are_dated_and_have_their_source() -> None:
    fact = {
        "country": "SE", "fact": "pact_situation", "value": "under_migratory_pressure", "date": "2025-11-11",
        "note": "For the cycle of 2026", "source_url": SOURCE,
    }  # fmt: skip
    other = {**fact, "country": "FI"}
    unknown = {**fact, "fact": "some_new_fact", "value": "21 000 places", "date": ""}
    found = profile("se-a", SE_A, fact, other, unknown)
    assert len(found.country_facts) == 2
    text = to_text(found)
    assert "Situation under the Pact on Migration and Asylum: Under migratory pressure (11 November 2025)\n" in text
    assert "some new fact: 21 000 places\n" in text
    assert text.count(SOURCE) == 3  # the region's, and each fact's
    assert f'<a href="{SOURCE}">Source</a>' in to_html(found)


def test_what_is_planned_a_position_or_dated_by_inference_says_so() -> None:
    found = profile(
        "es-a",
        region("es-a"),
        entry("es-a", "needs", title="Centre", year="2027", status="planned", actor="state"),
        entry("es-a", "needs", title="Wish", status="proposed", source_kind="position", actor="region"),
        entry("es-a", "needs", title="School", year="2022", year_inferred="yes", status="done"),
    )
    assert [(c.title, c.is_done) for c in found.cards] == [("Centre", False), ("School", True), ("Wish", False)]
    text, markup = to_text(found), to_html(found)
    for words in (
        "Centre (planned, 2027)", "Wish (proposed)", "School (2022 (inferred))", "Who acts: the State",
        "Kind of source: political position",
    ):  # fmt: skip
        assert words in text
        assert words in markup
    assert "Who acts: the region" not in text


def test_a_comparison_tells_rules_and_inference_and_compares_by_the_level() -> None:
    data = edition(
        SE_A, SE_B, REGIONER, rule("r1", "health", "shared"), rule("r2", "housing", "none", level_stated="no"),
        competence("se-a", "health", "shared"), competence("se-a", "housing", "none"),
        entry("se-a", "needs", title="Centre", status="planned"),
    )  # fmt: skip
    rows = {row.label: row for row in compare(Profiler(data), ["se-a", "se-b"]).rows}
    health, housing = rows["Health"], rows["Housing"]
    assert [(c.text, c.sign) for c in health.cells] == [("shared", "shared"), ("shared, by rule", "shared.rule")]
    assert not health.differs
    assert "by law for all regioner of Sweden, Act 2017:30" in health.cells[1].detail
    assert [c.text for c in housing.cells] == ["stated: none", "none, inferred, by rule"]
    assert housing.differs
    assert rows["Experience"].cells[0].text == "1: Centre (planned)"
