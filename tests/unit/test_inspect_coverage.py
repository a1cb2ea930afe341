"""Overview and coverage tell what comes from rules, from the region itself, and which kind of nothing there is."""

from __future__ import annotations

import numpy as np
import pytest
from inspect_data import competence, edition, entry, large, of_today, region, rule

from cpmr_migration_plugin.model.inspect import overview as ov
from cpmr_migration_plugin.model.inspect.choices import BLOCKS
from cpmr_migration_plugin.model.inspect.coverage import CoverageCounts, coverage
from cpmr_migration_plugin.model.inspect.records import InspectData
from cpmr_migration_plugin.model.vocabulary import FIELDS, FIELDS_BY_ID


@pytest.fixture(scope="module")
def data() -> InspectData:
    return edition(
        region("se-a", authority_kind="se_region", membership="member"),
        region("se-b", authority_kind="se_region", membership="member"),
        region("fi-c", authority_kind="fi_region", membership="participant"),
        region("fr-d", membership="not_seen"),
        region("fr-e"),
        region("fr-f"),
        rule("r1", "health", "executive"),
        rule("r2", "education", "shared", level_stated="no"),
        rule("r3", "asylum_reception", "none", level_stated="no"),
        rule("r4", "regional_development", "exclusive"),
        rule("f1", "asylum_reception", "none", "fi_region"),
        competence("se-a", "health", "shared"),
        entry("se-a", "services"),
        entry("fr-d", "services"),
        competence("fr-e", "housing", "none"),
    )


def cell(data: InspectData, shown: ov.Overview, region_id: str, column: str) -> tuple[ov.Value, str]:
    place = shown.positions.index(data.position(region_id)), shown.columns.index(column)
    return shown.cell(*place), shown.text(*place)


def test_powers_by_rule_are_counted_beside_the_regions_own_records(data: InspectData) -> None:
    shown = ov.overview(data)
    assert cell(data, shown, "se-a", "services") == (ov.Value(2.0, 1), "documented: 2; powers by rule: 1")
    assert cell(data, shown, "se-b", "services") == (ov.Value(0.0, 2), "powers by rule: 2")
    assert cell(data, shown, "se-b", "reception") == (ov.Value(0.0, 0, inferred=True), "none, inferred")
    assert cell(data, shown, "fi-c", "reception") == (ov.Value(0.0), "stated: none")
    assert cell(data, shown, "fr-f", "services")[1] == "no answer"
    # Regional development alone says nothing on governance.
    assert cell(data, shown, "se-a", "governance")[0].is_missing


def test_levels_tell_their_basis_and_whether_they_are_inferred(data: InspectData) -> None:
    shown = ov.overview(data, ov.Columns.FIELDS)
    assert cell(data, shown, "se-a", "health") == (ov.Value(4.0), "shared")
    assert cell(data, shown, "se-b", "health") == (ov.Value(3.0, 1), "executive (delegated), by rule")
    assert cell(data, shown, "se-b", "education") == (ov.Value(4.0, 1, inferred=True), "shared, inferred, by rule")
    assert cell(data, shown, "se-b", "asylum_reception")[1] == "none, inferred, by rule"
    assert cell(data, shown, "se-b", "regional_development")[1] == "exclusive, by rule"


def test_fields_stand_by_theme_with_later_fields_among_those_of_their_theme(data: InspectData) -> None:
    shown = ov.overview(data, ov.Columns.FIELDS)
    assert sorted(shown.columns) == sorted(field.id for field in FIELDS)
    assert shown.columns.index("regional_development") < shown.columns.index("international_protection")
    assert shown.column_groups[0] == "3. Multilevel Governance, Policy, Instruments"


def test_fields_stand_by_block_of_the_pact_and_none_is_left_out(data: InspectData) -> None:
    shown = ov.overview(data, ov.Columns.BLOCKS)
    assert sorted(shown.columns) == sorted(field.id for field in FIELDS)
    groups = dict(zip(shown.columns, shown.column_groups))
    assert (groups["asylum_reception"], groups["settlement"]) == ("3. Reception", "7. Solidarity")
    assert groups["health"] == "In no block that is shown here"
    assert list(dict.fromkeys(shown.column_groups))[: len(BLOCKS)] == [groups[f] for f in (
        "asylum_reception", "legal_assistance", "settlement",
    )]  # fmt: skip
    frame = ov.to_frame(data, shown)
    assert "3. Reception: First reception" in frame.columns
    assert (
        frame["3. Reception: Reception of asylum seekers and refugees"].tolist().count("none, inferred, by rule") == 2
    )


def test_by_a_column_an_own_power_comes_before_the_same_by_rule_and_more_by_rule_before_fewer() -> None:
    rows = [region(f"se-{name}", authority_kind="se_region") for name in "abc"]
    rows += [rule("r1", "health", "shared"), rule("r2", "housing", "shared", applies_to="se-b; se-c")]
    data = edition(*rows, competence("se-c", "health", "shared"))

    def order(kind: ov.Columns, column: str) -> list[str]:
        shown = ov.overview(data, kind, ov.Order.COLUMN, column=column)
        return [data.regions["region_id"].iat[p] for p in shown.positions]

    assert order(ov.Columns.FIELDS, "health") == ["se-c", "se-a", "se-b"]
    assert order(ov.Columns.THEMES, "services") == ["se-c", "se-b", "se-a"]


def test_what_an_edition_says_is_counted_apart(data: InspectData) -> None:
    found = coverage(data)
    themes = {part.group: part.holdings for part in found["theme"]}
    assert themes["services"] == CoverageCounts(
        own=1, rule=2, entries=2, only_rule=1, only_entries=1, stated_none=1, inferred_none=0, nothing=2
    )
    assert themes["reception"] == CoverageCounts(stated_none=1, inferred_none=2, nothing=3)
    assert themes["governance"] == CoverageCounts(nothing=6)
    total = found["total"][0]
    assert total.holdings == CoverageCounts(
        own=1, rule=2, entries=2, only_rule=1, only_entries=1, stated_none=2, inferred_none=0, nothing=1
    )
    assert total.memberships == {"member": 2, "participant": 1, "not_seen": 1, "": 2}
    assert {part.group: part.holdings.nothing for part in found["country"]} == {"SE": 0, "FI": 0, "FR": 1}


def test_the_parts_that_do_not_overlap_make_up_all_regions() -> None:
    big = of_today(large(80, 60))
    for parts in coverage(big).values():
        for part in parts:
            held = part.holdings
            told = (held.own, held.only_rule, held.only_entries, held.stated_none, held.inferred_none, held.nothing)
            assert sum(told) == part.of_regions
            assert sum(part.memberships.values()) == part.of_regions
            assert part.of_regions - held.nothing == part.regions


def test_an_edition_without_rules_counts_as_before() -> None:
    plain = large(60, 200)
    shown = ov.overview(plain)
    assert not shown.rules.any()
    services = shown.columns.index("services")
    for row, position in enumerate(shown.positions):
        records = [
            int(table["theme"].iat[n] == "services" and table.get("level", table["theme"]).iat[n] != "none")
            for table, owners in (
                (plain.competences, plain.competence_positions), (plain.experiences, plain.experience_positions),
            )
            for n in np.flatnonzero(owners == position)
        ]  # fmt: skip
        value = shown.cell(row, services)
        assert value.is_missing or value.value == sum(records)
    assert FIELDS_BY_ID["regional_development"].general
