"""What the README of the edition counts: the program writes it, people write the rest."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import pandas as pd

from cpmr_migration_plugin.model.rules import by_rule, own_rows
from cpmr_migration_plugin.model.schema import TABLES_BY_NAME
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Level

from .descriptor import TITLES
from .indicators import INDICATORS
from .tables import EditionError, Row, Tables

BEGIN, END = "<!-- counts: written by make_edition.py -->", "<!-- end of counts -->"

#: Regions of 2026.11 with a power or an entry, by theme and in all; of 103. Counted then as now.
BEFORE = {"governance": 28, "reception": 21, "services": 10, "inclusion": 32, "external": 7, "needs": 9,
          "cooperation": 5, "": 42}  # fmt: skip


def involved(competences: pd.DataFrame, experiences: pd.DataFrame) -> dict[str, dict[str, set[str]]]:
    """Return the regions by theme and by what is known of them; the theme ``""`` stands for all.

    A field that is general, not migration itself, counts nothing.

    :param competences: with the rules applied, see :mod:`cpmr_migration_plugin.model.rules`
    """
    result: dict[str, dict[str, set[str]]] = {}
    counted = competences[[not FIELDS_BY_ID[field].general for field in competences["field"]]]
    for theme in ("", *(theme.value for theme in ANSWER_THEMES)):
        rows = counted[counted["theme"] == theme] if theme else counted
        entries = experiences[experiences["theme"] == theme] if theme else experiences
        powers = rows[rows["level"] != Level.NONE.value]
        none = rows[rows["level"] == Level.NONE.value]
        found = {
            "own": set(own_rows(powers)["region_id"]),
            "rule": set(by_rule(powers)["region_id"]),
            "stated_none": set(none[none["level_stated"] != "no"]["region_id"]),
            "inferred_none": set(none[none["level_stated"] == "no"]["region_id"]),
            "entries": set(entries["region_id"]),
        }
        found["power_or_entry"] = found["own"] | found["rule"] | found["entries"]
        result[theme] = found
    return result


def with_general_fields(competences: pd.DataFrame, experiences: pd.DataFrame, theme: str) -> int:
    """Count the regions with a power or an entry in a theme where general fields are counted as well."""
    powers = competences[(competences["theme"] == theme) & (competences["level"] != Level.NONE.value)]
    return len({*powers["region_id"], *experiences[experiences["theme"] == theme]["region_id"]})


def table_of_themes(competences: pd.DataFrame, experiences: pd.DataFrame, regions: Iterable[str]) -> list[str]:
    """Return what is known per theme as rows of a Markdown table."""
    every = set(regions)
    lines = [
        "| theme | power, own source | power, by rule | none, stated | none, inferred | entries | nothing "
        "| power or entry | 2026.11 |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    found = involved(competences, experiences)
    for theme in (*(theme.value for theme in ANSWER_THEMES), ""):
        sets = found[theme]
        nothing = every.difference(*sets.values())
        cells = [len(sets[name]) for name in ("own", "rule", "stated_none", "inferred_none", "entries")]
        cells += [len(nothing), len(sets["power_or_entry"]), BEFORE[theme]]
        lines.append(f"| {theme or '**in all**'} | " + " | ".join(map(str, cells)) + " |")
    return lines


def coverage(
    regions: list[Row], indicators: list[Row], same: Mapping[tuple[str, str], frozenset[str]]
) -> list[tuple[str, int, int]]:
    """Count the regions that have each indicator: by own code, and by any code of the same territory.

    :raises EditionError: if a code is not in the table of same territories
    """
    geos: dict[str, set[str]] = defaultdict(set)
    for row in indicators:
        geos[row["indicator"]].add(row["geo"])
    coded = [(row["nuts_code"], row["nuts_year"]) for row in regions if row["nuts_code"]]
    unknown = sorted(set(coded) - set(same))
    if unknown:
        raise EditionError(f"same_territory.csv: no row for {unknown}; run make_figures.py")
    result = []
    for indicator in INDICATORS:
        have = geos[indicator.id]
        own = sum(code in have for code, _ in coded)
        either = sum(bool(same[key] & have) for key in coded)
        if either:
            result.append((indicator.id, own, either))
    return result


def counts(
    tables: Tables, competences: pd.DataFrame, experiences: pd.DataFrame,
    same: Mapping[tuple[str, str], frozenset[str]],
) -> str:  # fmt: skip
    """Return the part of the README that is computed, as Markdown."""
    lines = ["| table | rows |", "|---|---|"]
    lines += [f"| {name} | {len(rows)} |" for name, rows in tables.items()]
    regions = tables["regions"]
    for column, table in (
        ("membership", "regions"), ("level", "competences"), ("level", "rules"), ("kind", "experiences"),
        ("status", "experiences"), ("actor", "experiences"), ("source_kind", "experiences"),
    ):  # fmt: skip
        found = Counter(row[column] for row in tables[table])
        values = [*TABLES_BY_NAME[table].column(column).values, ""]
        listed = ", ".join(f"{value or 'not said'} {found[value]}" for value in values if found[value])
        lines += ["", f"{TITLES[table]}, by {column}: {listed}."]
    none = competences[competences["level"] == Level.NONE.value]
    inferred = int((none["level_stated"] == "no").sum())
    coded = sum(bool(row["nuts_code"]) for row in regions)
    lines += [
        "",
        f"With the rules applied: {len(competences)} competences, {len(by_rule(competences))} of them by rule; "
        f"{len(none)} are *none*, {inferred} of those inferred.",
        "",
        f"Of {len(regions)} regions, {coded} have a NUTS code. Regions by theme, one region counted once a column; "
        "*power or entry* counts no *none*, and regional development alone counts nothing:",
        "",
        *table_of_themes(competences, experiences, (row["region_id"] for row in regions)),
        "",
        f"The last column is of 103 regions. With regional development counted, governance has "
        f"{with_general_fields(competences, experiences, 'governance')} regions with a power or an entry.",
        "",
        "Regions that have a figure, by their own code, and by any code of the same territory:",
        "",
        "| indicator | own code | same territory |",
        "|---|---|---|",
    ]
    covered = coverage(regions, tables["indicators"], same)
    lines += [f"| {name} | {own} | {either} |" for name, own, either in covered]
    return "\n".join(lines)


def update_readme(path: Path, text: str) -> None:
    """Replace the computed part of the README, if there is a README; the rest is written by people."""
    if not path.is_file():
        return
    before, found, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, closed, after = rest.partition(END)
    if not (found and closed):
        raise EditionError(f"{path.name}: the marks around the counts are missing")
    path.write_bytes(f"{before}{BEGIN}\n{text}\n{END}{after}".encode())
