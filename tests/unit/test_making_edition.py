"""The program that makes the bundled edition: decisions find their rows, or it stops; nothing else is needed."""

from __future__ import annotations

import csv
import importlib.util
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "resources" / "data" / "make"))

from making import changes
from making.decisions import apply_decisions, read_decisions, without
from making.first_collection import first_collection, merge
from making.nuts import NutsLists
from making.second_collection import notes_of_rules, second_collection
from making.tables import EditionError, Row, Tables, decide, read_rows, shaped, write_rows

ROOT = Path(__file__).resolve().parents[2]
EDITION = ROOT / "resources" / "data" / "edition"
MAKE = ROOT / "resources" / "data" / "make"
SHARED = ROOT.parent / "shared" / "data"
SECOND = MAKE / "2026-11-30"

needs_sources = pytest.mark.skipif(
    not (SHARED / "figures").is_dir(), reason="the figures are not beside this copy of the repository"
)


def program(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, MAKE / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    for folder in ("2026-11-22", "2026-11-30"):
        shutil.copytree(MAKE / folder, tmp_path / "sources" / folder)
    return tmp_path / "sources"


@pytest.fixture
def tables() -> Tables:
    region = {"region_id": "xx-a", "name": "A", "country": "XX", "source_url": "https://a.example/"}
    power = {"region_id": "xx-a", "field": "health", "theme": "services", "level": "shared", "note": "Old."}
    entry = {"experience_id": "xx-a-needs-01", "region_id": "xx-a", "theme": "needs", "title": "A call"}
    return {
        "regions": [shaped("regions", region)],
        "competences": [shaped("competences", power)],
        "experiences": [shaped("experiences", entry)],
    }


def decision(table: str, identifier: str, action: str, column: str = "", old: str = "", new: str = "") -> Row:
    return {
        "table": table, "id": identifier, "action": action, "column": column, "old": old, "new": new, "why": "so",
    }  # fmt: skip


def rewritten(path: Path, rows: list[Row]) -> None:
    write_rows(path, list(rows[0]), rows)


# --- the whole -----------------------------------------------------------------------------------


def test_the_edition_is_made_again_to_the_byte_from_a_copy_of_the_repository_alone(tmp_path: Path) -> None:
    copy = tmp_path / "deep" / "copy"
    for part in ("cpmr_migration_plugin", "resources/data/make", "resources/data/edition"):
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "metadata.txt", copy)
    for path in (copy / "resources" / "data" / "edition").iterdir():
        if path.name not in ("README.md", "indicators.csv"):
            path.unlink()
    command = [sys.executable, str(copy / "resources" / "data" / "make" / "make_edition.py")]
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for path in EDITION.iterdir():
        assert (copy / "resources" / "data" / "edition" / path.name).read_bytes() == path.read_bytes(), path.name


@needs_sources
def test_the_figures_are_what_their_program_makes_today(tmp_path: Path) -> None:
    arguments = ["--figures", str(SHARED / "figures"), "--nuts", str(SHARED / "nuts")]
    figures = program("make_figures")
    assert figures.main([*arguments, "--out", str(tmp_path), "--same", str(tmp_path)]) == 0
    assert (tmp_path / "indicators.csv").read_bytes() == (EDITION / "indicators.csv").read_bytes()
    assert (tmp_path / "same_territory.csv").read_bytes() == (SECOND / "same_territory.csv").read_bytes()


# --- decisions -----------------------------------------------------------------------------------


def test_decisions_change_cells_and_drop_rows(tables: Tables) -> None:
    dropped = apply_decisions(
        tables,
        [
            decision("competences", "xx-a/health", "change", "note", "Old.", "New."),
            decision("competences", "xx-a services health", "change", "level", "shared", "unspecified"),
            decision("more_practices", "xx-a-needs-01", "drop"),
            decision("regions", "xx-a", "keep"),
        ],
        "decisions.csv",
    )
    assert (tables["competences"][0]["note"], tables["competences"][0]["level"]) == ("New.", "unspecified")
    assert tables["experiences"] == []
    assert dropped == {("experiences", ("xx-a-needs-01",))}
    # What is gone needs no mending.
    assert without([decision("practices", "xx-a-needs-01", "change", "title", "A call", "B")], dropped) == []


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (decision("practices", "xx-a-needs-02", "drop"), "no such row"),
        (decision("treaties", "xx-a", "drop"), "no such table"),
        (decision("practices", "xx-a-needs-01", "change", "title", "Another", "B"), "title is 'A call', not 'Another'"),
        (decision("practices", "xx-a-needs-01", "change", "colour", "", "red"), "no column 'colour'"),
        (decision("practices", "xx-a-needs-01", "change", "practice_id", "", "red"), "no column 'practice_id'"),
        (decision("practices", "xx-a-needs-01", "burn"), "unknown action 'burn'"),
        (decision("practices", "xx-a-needs-01", "drop") | {"why": ""}, "no reason"),
    ],
)
def test_decisions_that_do_not_fit_are_all_listed_with_their_rows(
    tables: Tables, tmp_path: Path, wrong: Row, words: str
) -> None:
    fits = decision("regions", "xx-a", "change", "name", "A", "B")
    rewritten(tmp_path / "review.csv", [wrong, fits, wrong])
    with pytest.raises(EditionError) as caught:
        apply_decisions(tables, read_decisions(tmp_path / "review.csv"), "review.csv")
    assert [line.split(":")[0] for line in str(caught.value).splitlines()] == ["review.csv, row 2", "review.csv, row 4"]
    assert words in str(caught.value)


def test_two_decisions_that_want_the_same_agree_and_others_do_not(tables: Tables) -> None:
    twice = [decision("regions", "xx-a", "change", "name", "A", "B")] * 2
    apply_decisions(tables, twice, "decisions.csv")
    with pytest.raises(EditionError, match="name is 'B', not 'A'"):
        apply_decisions(tables, [decision("regions", "xx-a", "change", "name", "A", "C")], "decisions.csv")


def test_a_table_of_decisions_that_is_not_there_holds_none(tmp_path: Path) -> None:
    assert read_decisions(tmp_path / "review_rules.csv") == []
    (tmp_path / "review_rules.csv").write_text("table,id,action\nrules,a,drop\n", encoding="utf-8")
    with pytest.raises(EditionError, match="no column column, new, old, why"):
        read_decisions(tmp_path / "review_rules.csv")


@pytest.mark.parametrize("name", ["competences", "experiences", "regions"])
def test_a_fact_without_decision_stops_the_program(sources: Path, name: str) -> None:
    path = sources / "2026-11-22" / f"curation_{name}.csv"
    rewritten(path, read_rows(path)[:-1])
    with pytest.raises(EditionError, match=f"{name}: no decision for"):
        first_collection(sources / "2026-11-22")


def test_decisions_and_rows_are_paired_or_nothing_is() -> None:
    rows, choices = [{"region": "A"}, {"region": "B"}], [{"region": "A"}, {"region": "B"}]

    def key(row: Row) -> tuple[str, ...]:
        return (row["region"],)

    assert len(decide("regions", rows, choices, key)) == 2
    with pytest.raises(EditionError, match="no decision for"):
        decide("regions", [*rows, {"region": "C"}], choices, key)
    with pytest.raises(EditionError, match="no source row for"):
        decide("regions", rows, [*choices, {"region": "C"}], key)
    with pytest.raises(EditionError, match="not unique"):
        decide("regions", rows, [*choices, {"region": "A"}], key)


@pytest.mark.parametrize(
    ("file", "column", "value", "words"),
    [
        ("corrections_applied.csv", "old_value", "something else", "something else"),
        ("corrections_applied.csv", "row_key", "xx-nowhere", "no decision for"),
        ("decisions_corrections.csv", "handling", "burnt", "is no way to handle it"),
        ("edition_competences_changes.csv", "old_level", "consultative", "no such competence with level consultative"),
        ("decisions_levels.csv", "action", "burn", "'burn' is no action"),
        ("decisions_levels.csv", "action", "drop", "or not the one that the change asks for"),
        ("edition_country_notes_changes.csv", "decision", "burn", "unknown decision"),
    ],
)
def test_a_correction_that_finds_no_row_stops_the_program(
    sources: Path, file: str, column: str, value: str, words: str
) -> None:
    folder = sources / "2026-11-30"
    rows = read_rows(folder / file)
    # The last correction is one of an entry, told cell by cell.
    rows[-1][column] = value
    rewritten(folder / file, rows)
    with pytest.raises(EditionError, match=words):
        program("make_edition").build(sources, EDITION / "indicators.csv")


def test_the_last_decisions_see_the_edition_as_it_is_made(sources: Path) -> None:
    path = sources / "2026-11-30" / "decisions_audit60.csv"
    note = decision("country_notes", "es-autonomous-city-education-01", "drop")  # made from a rule
    power = decision("competences", "it-puglia/education", "change", "level", "shared", "unspecified")
    rewritten(path, [*read_rows(path), note, power])
    made = program("make_edition").build(sources, EDITION / "indicators.csv")
    assert note["id"] not in {row["note_id"] for row in made["country_notes"]}
    assert {
        row["level"] for row in made["competences"] if row["region_id"] == "it-puglia" and row["field"] == "education"
    } == {"unspecified"}
    rewritten(path, [*read_rows(path), power | {"old": "exclusive", "new": "shared"}])
    with pytest.raises(EditionError, match=r"decisions_audit60\.csv, row .*level is 'unspecified'"):
        program("make_edition").build(sources, EDITION / "indicators.csv")


# --- what is made of them ------------------------------------------------------------------------


def test_all_corrections_changes_and_findings_are_accounted_for() -> None:
    first, second = first_collection(MAKE / "2026-11-22"), second_collection(SECOND)
    handled = changes.change_experiences(first | {"regions": second["regions"]}, first["regions"], SECOND)
    assert sum(handled.values()) == len(read_rows(SECOND / "corrections_applied.csv")) == 105
    assert handled["applied"] == 24
    assert len(read_rows(SECOND / "decisions_levels.csv")) == 82
    asked = {row["row"] for row in read_rows(SECOND / "audit_corrections.csv")}
    assert {row["id"] for row in read_rows(SECOND / "decisions_audit.csv")} == asked


def test_a_level_from_a_rule_says_what_it_rests_on_and_a_row_without_source_of_its_own_goes() -> None:
    with (EDITION / "competences.csv").open(encoding="utf-8", newline="") as handle:
        rows = {(row["region_id"], row["field"]): row for row in csv.DictReader(handle)}
    marche = rows["it-marche", "integration"]
    assert marche["level"] == "shared"
    assert marche["legal_basis"] == "Regional Law 13/2009; Legislative Decree 286/1998 art. 3(5)"
    assert "The level is that of the general rule" in marche["note"]
    for choice in read_rows(SECOND / "decisions_levels.csv"):
        assert ((choice["region_id"], choice["field"]) in rows) == (choice["action"] == "keep"), choice


def test_a_rule_of_a_kind_nobody_is_of_becomes_a_note_that_claims_no_more() -> None:
    rule = {
        "rule_id": "xx-town-health-01", "country": "XX", "authority_kind": "xx_town", "applies_to": "all",
        "theme": "services", "field": "health", "level": "executive", "level_stated": "no",
        "level_text": "Runs clinics.", "legal_basis": "Act 1", "note": "", "source_url": "https://a.example/",
    }  # fmt: skip
    kinds = [{"authority_kind": "xx_town", "name": "towns"}]
    (note,) = notes_of_rules([rule], kinds)
    assert (note["note_id"], note["scope"], note["level"]) == ("xx-town-health-01", "towns", "unspecified")
    (note,) = notes_of_rules([rule | {"level_stated": "yes"}], kinds)
    assert (note["level"], note["text"]) == ("executive", "Runs clinics. Kind of power: executive.")
    with pytest.raises(EditionError, match="unknown kind"):
        notes_of_rules([rule], [])


def test_nothing_is_lost_between_the_curated_tables_and_the_edition() -> None:
    with (EDITION / "experiences.csv").open(encoding="utf-8", newline="") as handle:
        ours = {row["experience_id"] for row in csv.DictReader(handle)}
    names = [path.name for path in sorted(SECOND.glob("*.csv")) if path.name.startswith(("decisions_", "review_"))]
    rows = [row for name in names if name not in ("decisions_corrections.csv", "decisions_levels.csv")
            for row in read_rows(SECOND / name)]  # fmt: skip
    dropped = {row["id"] for row in rows if row["action"] == "drop"}
    for name in ("practices", "more_practices"):
        ids = {row["practice_id"] for row in read_rows(SECOND / f"{name}.csv")}
        assert ids - ours <= dropped


def test_two_facts_on_one_field_become_one_row_with_the_strongest_level() -> None:
    weaker = {
        "level": "unspecified", "legal_basis": "Law 1", "source_url": "https://a.example/", "as_of": "2010",
        "field_text": "health", "level_text": "own law", "note": "A.",
    }  # fmt: skip
    stronger = weaker | {"level": "shared", "legal_basis": "Law 2", "as_of": "", "level_text": "shared", "note": ""}
    row = merge("xx-a", "health", [weaker, stronger])
    assert (row["level"], row["as_of"]) == ("shared", "")
    assert row["legal_basis"] == "Law 1 | Law 2"
    assert row["level_text"] == "own law | shared"
    assert "Merged from 2 source rows" in row["note"]


def test_a_region_with_one_child_is_the_same_territory_as_the_child() -> None:
    names = dict.fromkeys(("DEF", "DEF0", "DEF01", "DEF02", "FI2", "FI20", "FI200", "ES5", "ES51", "ES52"), "")
    nuts = NutsLists({"2021": names})
    assert nuts.same_territory("DEF", "2021") == {"DEF", "DEF0"}
    assert nuts.same_territory("DEF0", "2021") == {"DEF", "DEF0"}
    assert nuts.same_territory("DEF01", "2021") == {"DEF01"}
    assert nuts.same_territory("FI200", "2021") == {"FI2", "FI20", "FI200"}


@needs_sources
def test_figures_are_copied_unchanged() -> None:
    held: Counter[tuple[str, str, str]] = Counter()
    for path in (SHARED / "figures").glob("*.csv"):
        for row in read_rows(path):
            held[row["geo"], row["time"], row["value"]] += 1
    for row in read_rows(EDITION / "indicators.csv"):
        if row["indicator"] != "foreign_citizens_share":
            assert held[row["geo"], row["time"], row["value"]], row
