"""Competence by rule: whom a rule speaks of, what leads, and what is wrong with rules."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from cpmr_migration_plugin.errors import InvalidEdition
from cpmr_migration_plugin.model.changes import compare_editions
from cpmr_migration_plugin.model.edition import Edition, EditionInfo, build_edition
from cpmr_migration_plugin.model.rules import Agreement, agreement, applies_to
from cpmr_migration_plugin.model.schema import TABLES_BY_NAME
from cpmr_migration_plugin.model.summary import summarise
from cpmr_migration_plugin.sources.datapackage import read_datapackage
from cpmr_migration_plugin.sources.tables.sheets import read_edition
from cpmr_migration_plugin.sources.tables.write import workbook_bytes
from cpmr_migration_plugin.store.datapackage import write_datapackage

SOURCE = "https://example.org/law"
Row = dict[str, str]


def frame(table: str, rows: Sequence[Row]) -> pd.DataFrame:
    """Return rows as the raw table of a file: the header is its line 1."""
    columns = TABLES_BY_NAME[table].names
    cells = [[row.get(name, "") for name in columns] for row in rows]
    return pd.DataFrame(cells, columns=columns, index=range(2, len(rows) + 2), dtype=str)


def region(region_id: str, kind: str = "se_region") -> Row:
    return {
        "region_id": region_id, "name": region_id, "country": region_id[:2].upper(), "source_url": SOURCE,
        "authority_kind": kind,
    }  # fmt: skip


def rule(rule_id: str, field: str = "health", theme: str = "services", **values: str) -> Row:
    return {
        "rule_id": rule_id, "country": "SE", "authority_kind": "se_region", "applies_to": "all", "theme": theme,
        "field": field, "level": "executive", "level_stated": "yes", "legal_basis": "Act 2017:30", "source_url": SOURCE,
    } | values  # fmt: skip


def own(region_id: str, field: str = "health", theme: str = "services", level: str = "shared", **values: str) -> Row:
    return {"region_id": region_id, "theme": theme, "field": field, "level": level, "source_url": SOURCE} | values


def built(
    regions: Sequence[Row], rules: Sequence[Row], competences: Sequence[Row] = (), kinds: Sequence[Row] | None = None
) -> Edition:
    tables = {
        "regions": frame("regions", regions), "competences": frame("competences", competences),
        "experiences": frame("experiences", ()), "indicators": frame("indicators", ()),
    }  # fmt: skip
    if rules:
        tables["rules"] = frame("rules", rules)
    if kinds is not None:
        tables["authority_kinds"] = frame("authority_kinds", kinds)
    return build_edition(EditionInfo("small", "Small"), tables)


def said(edition: Edition) -> dict[tuple[str, str], tuple[str, str, str]]:
    rows = edition.competences.itertuples()
    return {(row.region_id, row.field): (row.level, row.basis, row.rule_id) for row in rows}


def problems(*arguments: object, **named: object) -> list[str]:
    with pytest.raises(InvalidEdition) as caught:
        built(*arguments, **named)  # type: ignore[arg-type]
    return [str(problem) for problem in caught.value.problems]


# ------------------------------------------------------------------------------------------------ applying


def test_a_rule_says_it_of_every_region_of_its_kind_and_of_no_other() -> None:
    edition = built([region("se-a"), region("se-b"), region("se-c", "se_municipality")], [rule("r1")])
    assert said(edition) == {
        ("se-a", "health"): ("executive", "general_rule", "r1"),
        ("se-b", "health"): ("executive", "general_rule", "r1"),
    }
    assert set(edition.competences["legal_basis"]) == {"Act 2017:30"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("all", ["se-a", "se-b", "se-c"]),
        ("All", ["se-a", "se-b", "se-c"]),
        ("all except se-b", ["se-a", "se-c"]),
        ("all except se-b; se-c", ["se-a"]),
        ("se-c;se-a", ["se-a", "se-c"]),
    ],
)
def test_it_may_name_those_it_is_for_or_not_for(words: str, expected: list[str]) -> None:
    edition = built([region(f"se-{letter}") for letter in "abc"], [rule("r1", applies_to=words)])
    assert edition.competences["region_id"].tolist() == expected


def test_a_region_of_several_kinds_takes_the_rules_of_each() -> None:
    rules = [rule("r1"), rule("r2", "education", authority_kind="se_municipality")]
    edition = built([region("se-gotland", "se_region; se_municipality")], rules)
    assert said(edition).keys() == {("se-gotland", "health"), ("se-gotland", "education")}


def test_a_region_without_a_kind_takes_none() -> None:
    assert said(built([region("se-a"), region("se-b", "")], [rule("r1")])).keys() == {("se-a", "health")}


def test_an_own_source_leads_and_the_rule_is_named_beside_it() -> None:
    edition = built([region("se-a"), region("se-b")], [rule("r1")], [own("se-a")])
    assert said(edition)["se-a", "health"] == ("shared", "own_source", "r1")
    assert said(edition)["se-b", "health"] == ("executive", "general_rule", "r1")


def test_a_stated_level_leads_an_inferred_one_and_a_known_kind_an_unknown() -> None:
    rules = [
        rule("guess", level="none", level_stated="no"),
        rule("law", level="none", level_stated="yes"),
        rule("vague", "education", level="unspecified"),
        rule("clear", "education", level="shared"),
    ]
    edition = built([region("se-a")], rules)
    assert said(edition)["se-a", "health"][2] == "law"
    assert said(edition)["se-a", "education"][2] == "clear"


def test_rows_by_rule_in_a_file_are_made_anew_and_what_they_said_otherwise_is_told() -> None:
    written = own("se-a", level="exclusive", basis="general_rule", rule_id="r1")
    edition = built([region("se-a")], [rule("r1")], [written])
    assert said(edition)["se-a", "health"] == ("executive", "general_rule", "r1")
    assert any("se-a / health" in warning for warning in edition.warnings)
    same = edition.competences.to_dict("records")
    assert not built([region("se-a")], [rule("r1")], same).warnings


def test_an_edition_without_rules_is_as_it_was() -> None:
    edition = built([region("se-a", "")], [], [own("se-a")])
    assert said(edition) == {("se-a", "health"): ("shared", "own_source", "")}
    assert edition.rules.empty
    assert not edition.warnings


# ------------------------------------------------------------------------------------------------ what is wrong


@pytest.mark.parametrize(
    ("change", "column", "word"),
    [
        ({"authority_kind": "se_duchy"}, "authority_kind", "se_duchy"),
        ({"field": "magic"}, "field", "magic"),
        ({"level": "total"}, "level", "total"),
        ({"level_stated": "maybe"}, "level_stated", "maybe"),
        ({"applies_to": "se-a; se-nowhere"}, "applies_to", "se-nowhere"),
        ({"applies_to": "all except se-nowhere"}, "applies_to", "se-nowhere"),
        ({"applies_to": "all except"}, "applies_to", "all except"),
        ({"applies_to": ""}, "applies_to", "required"),
        ({"source_url": ""}, "source_url", "required"),
        ({"source_url": "a law"}, "source_url", "a law"),
        ({"theme": "inclusion"}, "theme", "inclusion"),
        ({"as_of": "last year"}, "as_of", "last year"),
        ({"rule_id": "r0"}, "rule_id", "r0"),
    ],
)
def test_a_rule_that_cannot_stand_is_told_with_its_row_and_column(change: Row, column: str, word: str) -> None:
    found = problems([region("se-a")], [rule("r0", "education"), rule("r1") | change])
    assert any("rules, row 3" in text and column in text and word in text for text in found), found


def test_a_country_that_is_not_the_kind_s_is_told() -> None:
    kinds = [{"authority_kind": "se_region", "country": "SE", "name": "regions"}]
    found = problems([region("se-a")], [rule("r1", country="DK")], kinds=kinds)
    assert any("rules, row 2, column country" in text for text in found)


def test_a_region_that_names_an_unknown_kind_is_told() -> None:
    kinds = [{"authority_kind": "se_region", "country": "SE", "name": "regions"}]
    found = problems([region("se-a"), region("se-b", "se_regoin")], [rule("r1")], kinds=kinds)
    assert any("regions, row 3, column authority_kind" in text and "se_regoin" in text for text in found)


@pytest.mark.parametrize("levels", [("none", "executive"), ("shared", "exclusive"), ("none", "unspecified")])
def test_two_rules_that_disagree_are_refused_and_named(levels: tuple[str, str]) -> None:
    rules = [rule("r1", level=levels[0]), rule("r2", level=levels[1], applies_to="se-b")]
    found = problems([region("se-a"), region("se-b")], rules)
    assert any("rules, row 3, column level" in text and "r1" in text and "se-b" in text for text in found)


def test_rules_that_disagree_on_different_regions_do_not_disagree() -> None:
    rules = [rule("r1", level="none", applies_to="all except se-b"), rule("r2", level="shared", applies_to="se-b")]
    assert len(built([region("se-a"), region("se-b")], rules).competences) == 2


def test_a_competence_by_a_rule_that_is_not_there_is_told() -> None:
    found = problems([region("se-a")], [rule("r1")], [own("se-a", basis="general_rule", rule_id="gone")])
    assert any("competences, row 2, column rule_id" in text and "gone" in text for text in found)


def test_a_rule_may_name_a_member_of_its_kind_that_the_edition_does_not_have() -> None:
    kinds = [{"authority_kind": "se_region", "country": "SE", "name": "regions", "members": "se-a; se-far"}]
    edition = built([region("se-a")], [rule("r1", applies_to="se-a; se-far")], kinds=kinds)
    assert edition.competences["region_id"].tolist() == ["se-a"]


def test_a_rule_for_nobody_and_regions_without_any_kind_are_told() -> None:
    kinds = [
        {"authority_kind": kind, "country": "SE", "name": kind, "members": "se-far"}
        for kind in ("se_region", "se_county")
    ]
    nobody = built([region("se-a")], [rule("r1", authority_kind="se_county")], kinds=kinds)
    assert any("rules, row 2, column applies_to" in text and "r1" in text for text in nobody.warnings)
    kindless = built([region("se-a", "")], [rule("r1", applies_to="se-far")], kinds=kinds)
    assert any("regions, column authority_kind" in text for text in kindless.warnings)
    assert kindless.competences.empty


# ------------------------------------------------------------------------------------------------ words and classes


def test_what_two_levels_say_of_each_other() -> None:
    assert agreement("shared", "shared") is Agreement.SAME
    assert agreement("unspecified", "shared") is Agreement.COMPATIBLE
    assert agreement("shared", "exclusive") is Agreement.CONTRADICTION
    assert agreement("none", "unspecified") is Agreement.CONTRADICTION


def test_whom_a_rule_names() -> None:
    assert applies_to(" all ") == (True, ())
    assert applies_to("all except a; b;") == (True, ("a", "b"))
    assert applies_to("a;b; a") == (False, ("a", "b"))


def themed(edition: Edition, region_id: str, theme: str) -> dict[str, object]:
    rows = summarise(edition)
    row = rows[(rows["region_id"] == region_id) & (rows["theme"] == theme)]
    return dict(row.iloc[0])


def test_none_inferred_is_a_class_of_its_own_and_a_stated_one_leads_it() -> None:
    inferred = rule("r1", level="none", level_stated="no")
    edition = built([region("se-a")], [inferred])
    row = themed(edition, "se-a", "services")
    assert (row["involvement"], row["level_class"]) == ("inferred_none", "inferred_none")
    assert (row["stated_none"], row["inferred_none"], row["competences"]) == (0, 1, 0)
    both = built([region("se-a")], [inferred, rule("r2", "education", level="none")])
    assert themed(both, "se-a", "services")["involvement"] == "stated_none"


def test_powers_by_own_source_and_by_rule_are_told_apart() -> None:
    edition = built([region("se-a"), region("se-b")], [rule("r1")], [own("se-a")])
    a, b = themed(edition, "se-a", "services"), themed(edition, "se-b", "services")
    assert (a["by_basis"], a["own_powers"], a["rule_powers"], a["level_class"]) == ("competence_own", 1, 0, "shared")
    assert (b["by_basis"], b["own_powers"], b["rule_powers"]) == ("competence_rule", 0, 1)
    assert a["involvement"] == b["involvement"] == "competence_only"


def test_regional_development_alone_sets_no_class() -> None:
    general = rule("r1", "regional_development", "governance")
    edition = built([region("se-a")], [general])
    row = themed(edition, "se-a", "governance")
    assert (row["documented"], row["level_class"], row["competences"]) == ("no_answer", "no_answer", 0)
    more = built([region("se-a")], [general, rule("r2", "participation", "governance")])
    assert themed(more, "se-a", "governance")["documented"] == "other_activity"


def test_governance_tells_what_is_stated_and_inferred_as_none() -> None:
    stated = built([region("se-a")], [rule("r1", "immigration_law", "governance", level="none")])
    assert themed(stated, "se-a", "governance")["documented"] == "stated_none"


# ------------------------------------------------------------------------------------------------ tables of one's own


def test_rules_are_read_from_a_workbook_in_the_words_of_four_languages(tmp_path: Path) -> None:
    sheets = {
        "Regions": [["Region id", "Name", "Country", "Source", "Type d’autorité"], ["se-a", "A", "Suède", SOURCE, "r"]],
        "Competences": [["Region id", "Theme", "Field", "Level", "Source"]],
        "Experiences": [
            ["Experience id", "Region id", "Theme", "Kind", "Title", "Source", "Status", "Kind of source"],
            ["e1", "se-a", "services", "experience", "Clinics", SOURCE, "Planned", "official page"],
        ],
        "Règles": [
            [
                "Règle",
                "Pays",
                "Type d’autorité",
                "S’applique à",
                "Thème",
                "Domaine",
                "Niveau",
                "Niveau énoncé",
                "Source",
            ],
            ["r1", "SE", "r", "all", "services", "Health", "none", "non", SOURCE],
        ],
    }
    path = tmp_path / "edition.xlsx"
    path.write_bytes(workbook_bytes(sheets, ".xlsx"))
    edition = read_edition(path, EditionInfo("own", "Own"))
    row = edition.competences.iloc[0]
    assert (row["region_id"], row["level"], row["level_stated"], row["rule_id"]) == ("se-a", "none", "no", "r1")
    assert edition.experiences["source_kind"].tolist() == ["official"]


def test_a_package_keeps_own_rows_and_rules_and_gives_the_same_edition_again(tmp_path: Path) -> None:
    edition = built([region("se-a"), region("se-b")], [rule("r1")], [own("se-a")])
    path = tmp_path / "edition.zip"
    write_datapackage(edition, path)
    with zipfile.ZipFile(path) as archive:
        assert len(archive.read("competences.csv").decode().splitlines()) == 2
    again = read_datapackage(path)
    for table in TABLES_BY_NAME:
        pd.testing.assert_frame_equal(again.table(table), edition.table(table), check_dtype=False)
    assert not again.warnings


def test_a_comparison_tells_a_changed_rule_once_and_takes_what_0_1_0_left_unsaid_as_meant() -> None:
    regions = [region(f"se-{letter}") for letter in "abc"]
    before, after = (
        built(regions, [rule("r1")], [own("se-a")]),
        built(regions, [rule("r1", level="shared")], [own("se-a")]),
    )
    (change,) = compare_editions(before, after).rows
    assert (change.table, [(cell.column, cell.new) for cell in change.cells]) == ("rules", [("level", "shared")])
    unsaid = replace(before, competences=before.competences.assign(basis="", rule_id="", level_stated=""))
    unsaid = replace(unsaid, competences=unsaid.competences[unsaid.competences["region_id"] == "se-a"])
    assert not compare_editions(unsaid, before).rows
