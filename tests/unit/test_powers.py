"""Who may do what: what a cell says, of whom, and what stands beside it."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from test_rules import Row, own, region, rule

from cpmr_migration_plugin.model.inspect.power_cells import NOTE, VARIES, FieldGroups, PowerCell, Powers, Scope
from cpmr_migration_plugin.model.inspect.powers import countries_of, has_powers, powers
from cpmr_migration_plugin.model.inspect.powers_text import (
    cell_word,
    details_frame,
    left_out,
    own_words,
    scope_words,
    to_frame,
)
from cpmr_migration_plugin.model.inspect.records import InspectData, build
from cpmr_migration_plugin.model.rules import apply_rules
from cpmr_migration_plugin.model.schema import TABLES_BY_NAME


def kind(kind_id: str = "se_region", country: str = "SE", members: str = "", **values: str) -> Row:
    return {
        "authority_kind": kind_id,
        "country": country,
        "name": kind_id,
        "tier": "region",
        "members": members,
    } | values


def note(scope: str, field: str = "health", level: str = "executive", **values: str) -> Row:
    return {
        "note_id": f"{scope}-{field}", "country": "SE", "scope": scope, "theme": "services", "field": field,
        "level": level, "text": f"{scope} do it", "source_url": "https://example.org/n",
    } | values  # fmt: skip


def data(
    regions: list[Row], rules: list[Row], owns: list[Row] = (), kinds: list[Row] = (), notes: list[Row] = ()
) -> InspectData:
    """Return an edition to inspect, rules applied as when it is built."""

    def frame(name: str, rows: Any) -> pd.DataFrame:
        columns = TABLES_BY_NAME[name].names
        return pd.DataFrame([[row.get(c, "") for c in columns] for row in rows], columns=columns, dtype=object)

    tables = {
        "regions": frame("regions", regions), "rules": frame("rules", rules),
        "authority_kinds": frame("authority_kinds", kinds),
        "country_notes": frame("country_notes", notes), "experiences": frame("experiences", ()),
    }  # fmt: skip
    tables["competences"] = apply_rules(tables["regions"], frame("competences", owns), tables["rules"])
    return build(tables)


def cell(found: Powers, kind: str = "se_region", field: str = "health") -> PowerCell:
    row = next(row for row in found.rows if row.kind == kind)
    return row.cells[[column.field for column in found.columns].index(field)]


TWO = [region("se-a"), region("se-b")]


def test_a_rule_for_all_says_its_level_of_the_whole_kind_with_its_legal_basis_and_source() -> None:
    found = cell(powers(data(TWO, [rule("r1", as_of="2017")])))
    (part,) = found.parts
    assert (found.level, found.inferred, part.scope, part.named) == ("executive", False, Scope.ALL, ())
    (said,) = part.statements
    assert (said.rule_id, said.legal_basis, said.as_of) == ("r1", "Act 2017:30", "2017")
    assert said.sources == ("https://example.org/law",)
    assert cell_word(found) == "executive (delegated)"


def test_an_inferred_level_is_said_to_be_and_one_that_is_not_stated_is_no_inference() -> None:
    rules = [
        rule("r1", level="none", level_stated="no"),
        rule("r2", "education", level="unspecified", level_stated="no"),
    ]
    found = powers(data(TWO, rules))
    assert cell_word(cell(found)) == "none, inferred"
    assert cell_word(cell(found, field="education")) == "kind of power not stated"


@pytest.mark.parametrize(
    ("applies_to", "scope", "words"),
    [
        ("se-a", Scope.ONLY, "only se-a"),
        ("all except se-a", Scope.ALL_BUT, "all but se-a"),
        ("all except se-a; se-b", Scope.ONLY, "only C"),
        ("se-a; se-b; se-c", Scope.EACH, "each by name: se-a, se-b, C"),
    ],
)
def test_a_rule_for_some_says_for_whom_members_that_are_not_drawn_included(
    applies_to: str, scope: Scope, words: str
) -> None:
    kinds = [kind(members="se-a; se-b; se-c")]
    (part,) = cell(powers(data(TWO, [rule("r1", applies_to=applies_to)], kinds=kinds))).parts
    assert (part.scope, scope_words(part)) == (scope, words)


def test_rules_that_differ_by_region_give_a_cell_of_parts_the_widest_power_first() -> None:
    rules = [
        rule("r1", level="none", level_stated="no", applies_to="all except se-a"),
        rule("r2", level="shared", applies_to="se-a"),
    ]
    found = cell(powers(data(TWO, rules)))
    assert found.level == VARIES
    assert [(part.level, part.inferred, scope_words(part)) for part in found.parts] == [
        ("shared", False, "only se-a"),
        ("none", True, "all but se-a"),
    ]
    assert found.rank == 4


def test_regions_whose_own_source_contradicts_the_rule_are_counted_beside_it_and_others_are_not() -> None:
    regions = [region(f"se-{letter}") for letter in "abcd"]
    owns = [own("se-a", level="none"), own("se-b", level="executive"), own("se-c", level="unspecified")]
    found = cell(powers(data(regions, [rule("r1")], owns)))
    assert found.level == "executive"
    assert [one.region_id for one in found.otherwise] == ["se-a"]
    assert len(found.own) == 3
    assert own_words(found) == ["1 region says otherwise"]


def test_without_a_rule_a_cell_is_empty_and_never_none_also_where_a_region_says_something() -> None:
    owns = [own("se-a", "housing", level="exclusive")]
    found = powers(data(TWO, [rule("r1")], owns))
    empty = cell(found, field="housing")
    assert (empty.parts, empty.level, cell_word(empty)) == ((), "", "nothing in the edition")
    assert own_words(empty) == ["1 region by its own source"]
    table = to_frame(found)
    assert table.filter(like="Housing").iloc[0, 0] == "nothing in the edition\n1 region by its own source"


def test_a_region_of_two_kinds_takes_the_rule_of_each_into_the_row_of_that_kind_only() -> None:
    rules = [rule("r1"), rule("r2", "education", authority_kind="se_city")]
    found = powers(data([region("se-a", "se_region; se_city")], rules))
    assert cell(found, "se_region").level == "executive"
    assert not cell(found, "se_region", "education").parts
    assert cell(found, "se_city", "education").level == "executive"


def test_rows_tell_the_regions_of_the_edition_and_kinds_without_a_word_are_told_as_left_out() -> None:
    kinds = [kind(), kind("se_board", tier="state"), kind("se_quiet")]
    found = powers(data([*TWO, region("se-q", "se_quiet"), region("se-x", "")], [rule("r1")], kinds=kinds))
    assert [(row.kind, len(row.regions)) for row in found.rows] == [("se_region", 2), ("se_quiet", 1)]
    told = " ".join(left_out(found))
    assert "se_board, Sweden" in told
    assert "no row speaks of them: se-x" in told
    assert "Fields of which no rule speaks, left out: Migration policy" in told


def test_notes_fill_the_row_of_a_kind_without_a_region_and_are_footnotes_otherwise() -> None:
    kinds = [kind(), kind("se_board", name="boards (21)", tier="state")]
    notes = [
        note("Boards"), note("boards (State)", "education", "unspecified"), note("se_region", "housing"),
        note("municipalities"), note("boards", level=""),
    ]  # fmt: skip
    found = powers(data(TWO, [rule("r1")], kinds=kinds, notes=notes))
    assert (cell(found, "se_board").level, cell(found, "se_board").by_note) == ("executive", True)
    # A note that names no kind of power is no claim that there is one.
    assert cell(found, "se_board", "education").level == NOTE
    assert [(one.scope, one.field_title) for one in found.footnotes] == [
        ("se_region", "Housing"), ("municipalities", "Health"), ("boards", "Health"),
    ]  # fmt: skip
    assert not cell(found).by_note


def test_countries_and_themes_narrow_rows_columns_and_notes() -> None:
    regions = [*TWO, region("dk-a", "dk_region")]
    rules = [rule("r1"), rule("r2", "integration", "inclusion"), rule("r3", country="DK", authority_kind="dk_region")]
    edition = data(regions, rules, notes=[note("towns")])
    assert countries_of(edition) == {"DK": "Denmark", "SE": "Sweden"}
    found = powers(edition, countries={"DK"}, themes={"services"})
    assert [row.kind for row in found.rows] == ["dk_region"]
    assert [column.field for column in found.columns] == ["health"]
    assert found.footnotes == ()
    assert [row.country for row in powers(edition).rows] == ["DK", "SE"]


def test_fields_are_grouped_by_theme_or_by_block_and_those_of_no_block_are_told() -> None:
    rules = [
        rule("r1"), rule("r2", "settlement", "reception"), rule("r3", "first_reception", "reception"),
        rule("r4", "regional_development", "governance"),
    ]  # fmt: skip
    edition = data(TWO, rules)
    by_theme = powers(edition)
    assert [column.field for column in by_theme.columns] == [
        "regional_development", "first_reception", "settlement", "health",
    ]  # fmt: skip
    by_block = powers(edition, FieldGroups.PACT_BLOCK)
    assert [(column.group_title, column.field) for column in by_block.columns] == [
        ("3 Reception", "first_reception"), ("7 Solidarity", "settlement"),
    ]  # fmt: skip
    assert "Health" in by_block.unblocked
    assert "belong to no building block" in left_out(by_block)[1]


def test_a_kind_that_only_rules_or_regions_name_has_a_row_with_its_id() -> None:
    found = powers(data([region("se-a", "se_city")], [rule("r1", authority_kind="se_county")]))
    assert {(row.name, row.country, row.tier) for row in found.rows} == {("se_county", "SE", ""), ("se_city", "SE", "")}
    # Nobody is known of the kind: the rule is for all of it all the same.
    assert cell(found, "se_county").parts[0].scope is Scope.ALL


def test_the_list_of_legal_bases_has_a_row_per_rule_note_and_own_source() -> None:
    rules = [rule("r1", level="none", level_stated="no", note="a note")]
    listed = details_frame(powers(data(TWO, rules, [own("se-a", level="shared")], notes=[note("towns")])))
    assert listed["Basis"].tolist() == ["general rule", "own source", "country note"]
    assert listed["Level stated by the source"].tolist() == ["no", "yes", ""]
    assert listed["Applies to"].tolist() == ["all of this kind", "se-a", "towns"]
    assert listed["Note"].tolist() == ["a note", "otherwise than the rule", ""]
    assert (listed["Source"] != "").all()


def test_an_edition_without_rules_and_kinds_has_no_powers() -> None:
    assert not has_powers(data([region("se-a", "")], []))
    assert has_powers(data(TWO, []))
    assert powers(data([], [])).rows == ()
