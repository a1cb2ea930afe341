"""Make the bundled edition: two collections of public facts, plus our decisions, become a Data Package.

Every judgement is in the tables beside this program (README.md); the program only applies them. It stops if a row
has no decision, a decision finds no row or another old value, or a row breaks a rule of coding. It reads nothing
outside the repository; figures are made apart (``make_figures.py``). The same input always gives the same bytes.

Usage: ``python3 make_edition.py [--out DIR]``
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from operator import itemgetter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from making.changes import change_competences, change_experiences, change_notes
from making.checks import check
from making.counts import counts, update_readme
from making.decisions import apply_decisions, read_decisions, table_of, without
from making.descriptor import descriptor
from making.figures import ORDER, references
from making.first_collection import first_collection
from making.nuts import read_same
from making.second_collection import rules_to_notes, second_collection
from making.tables import COLUMNS, KEYS, EditionError, Row, Tables, read_rows, write_rows

from cpmr_migration_plugin.sources.datapackage import read_datapackage

HERE = Path(__file__).resolve().parent

#: Decisions on single rows and cells of the curated tables, in the order in which they are applied.
DECISIONS = ("decisions_first.csv", "decisions_names.csv", "decisions_audit.csv", "decisions_coding.csv")
#: What those who read every row decided, one table each; one that is not there holds no decision.
REVIEWS = ("review_practices_a.csv", "review_practices_b.csv", "review_more_practices.csv", "review_rules.csv")
#: A fresh reading of the edition as it is made: applied last, to every table, notes made from rules included.
LAST = "decisions_audit60.csv"


def build(sources: Path, indicators: Path) -> Tables:
    """Return the tables of the edition, sorted by their keys.

    :param sources: folder that holds ``2026-11-22`` and ``2026-11-30``
    :param indicators: the table of figures as it stands
    :raises EditionError: if sources and decisions do not fit, or a rule is broken
    """
    first, folder = first_collection(sources / "2026-11-22"), sources / "2026-11-30"
    second = second_collection(folder)
    rules = read_rows(folder / "statutory.csv")
    first_tables = {name: first[name] for name in ("competences", "experiences", "country_notes")}
    change_experiences(first_tables | {"regions": second["regions"]}, first["regions"], folder)
    reviews = {name: read_decisions(folder / name) for name in REVIEWS}
    # Those who read every row read the competences as the first collection has them.
    own = [row for rows in reviews.values() for row in rows if table_of(row) == "competences"]
    change_competences(first_tables, rules, folder, own)
    change_notes(first_tables, rules, folder)
    tables: Tables = {name: [*first_tables.get(name, []), *second.get(name, [])] for name in COLUMNS}
    for row in tables["competences"]:
        row["basis"] = "own_source"
    dropped: set[tuple[str, tuple[str, ...]]] = set()
    for name in (*DECISIONS, *REVIEWS):
        found = reviews[name] if name in reviews else read_decisions(folder / name)
        decisions = without((row for row in found if table_of(row) != "competences"), dropped)
        dropped |= apply_decisions(tables, decisions, name)
    rules_to_notes(tables)
    apply_decisions(tables, without(read_decisions(folder / LAST), dropped), LAST)
    tables["indicators"] = read_rows(indicators)
    for name, rows in tables.items():
        rows.sort(key=itemgetter(*(ORDER if name == "indicators" else KEYS[name])))
    for told in check(tables, read_rows(folder / "looked_at.csv")):
        print(f"make_edition: {told}", file=sys.stderr)
    return tables


def write(tables: Tables, sources: Path, out: Path) -> None:
    """Write the data package to the folder *out*, read it as the plugin does, and count what it holds.

    :raises PluginError: if the plugin refuses the package
    """
    out.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        write_rows(out / f"{name}.csv", COLUMNS[name], rows)
    origins: list[Row] = references(read_rows(sources / "2026-11-22" / "curation_figures.csv"))
    text = json.dumps(descriptor(origins), ensure_ascii=False, indent=1) + "\n"
    (out / "datapackage.json").write_bytes(text.encode("utf-8"))
    edition = read_datapackage(out)
    for warning in edition.warnings:
        print(f"make_edition: {warning}", file=sys.stderr)
    same = read_same(read_rows(sources / "2026-11-30" / "same_territory.csv"))
    update_readme(out / "README.md", counts(tables, edition.competences, edition.experiences, same))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Make the bundled edition.")
    parser.add_argument("--sources", type=Path, default=HERE, help="folder of the collected and decided tables")
    parser.add_argument("--figures", type=Path, help="the table of indicators (default: that of the edition)")
    parser.add_argument("--out", type=Path, default=HERE.parent / "edition")
    options = parser.parse_args(arguments)
    try:
        tables = build(options.sources, options.figures or HERE.parent / "edition" / "indicators.csv")
        write(tables, options.sources, options.out)
    except EditionError as error:
        print(f"make_edition: {error}", file=sys.stderr)
        return 1
    print("\n".join(f"{name}: {len(rows)} rows" for name, rows in tables.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
