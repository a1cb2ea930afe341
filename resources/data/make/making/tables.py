"""Rows of text: read, tidied, joined, paired with their decisions, and written."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from cpmr_migration_plugin.model.schema import TABLES

Row = dict[str, str]
Tables = dict[str, list[Row]]

#: Joins several values in one cell, as the facts themselves do.
JOIN = " | "

#: The columns and keys of the edition are those of the plugin.
COLUMNS: dict[str, tuple[str, ...]] = {table.name: tuple(table.names) for table in TABLES}
KEYS: dict[str, tuple[str, ...]] = {table.name: table.key for table in TABLES}


class EditionError(Exception):
    """The sources and the decisions do not fit together, or the result breaks a rule."""


def read_rows(path: Path) -> list[Row]:
    """Return the rows of a UTF-8 CSV file; white space is tidied, nothing else is changed."""
    with path.open(encoding="utf-8", newline="") as handle:
        return [{key: tidy(value or "") for key, value in row.items()} for row in csv.DictReader(handle)]


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Write rows as UTF-8 CSV without a byte order mark, lines ending in LF."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def shaped(name: str, row: Row) -> Row:
    """Return *row* with exactly the columns of the table, in their order; what is not said is empty.

    :raises EditionError: if the row has a column that the table has not
    """
    strange = sorted(set(row) - set(COLUMNS[name]))
    if strange:
        raise EditionError(f"{name}: no such columns: {', '.join(strange)}")
    return {column: row.get(column, "") for column in COLUMNS[name]}


def tidy(text: str) -> str:
    """Return *text* with runs of white space (also no-break spaces) turned into one blank."""
    return " ".join(text.split())


def slug(text: str) -> str:
    """Return the ASCII slug of a name, e.g. ``Møre og Romsdal`` gives ``more-og-romsdal``."""
    # Letters that Unicode does not decompose into a base letter and an accent.
    for letter, plain in (("ø", "o"), ("Ø", "O"), ("æ", "ae"), ("Æ", "Ae"), ("ł", "l"), ("ß", "ss")):
        text = text.replace(letter, plain)
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    # An apostrophe separates (Côte d'Azur); NFKD keeps the straight one.
    return re.sub(r"[^a-z0-9]+", "-", ascii_text.lower()).strip("-")


def parts(cell: str, mark: str = ";") -> list[str]:
    """Return the values that are listed in one cell."""
    return [part.strip() for part in cell.split(mark) if part.strip()]


def joined(values: Iterable[str]) -> str:
    """Join the distinct, non-empty values, in order of first appearance."""
    return JOIN.join(dict.fromkeys(value for value in values if value))


def sentences(values: Iterable[str]) -> str:
    """Join the distinct, non-empty remarks to one text."""
    return " ".join(dict.fromkeys(value for value in values if value))


def decide(
    name: str, source: list[Row], decisions: list[Row], key: Callable[[Row], tuple[str, ...]]
) -> list[tuple[Row, Row]]:
    """Pair every source row with its decision.

    :param name: what the rows are, for messages
    :param key: the columns that identify a row in both tables
    :returns: (source row, decision) in the order of the source
    :raises EditionError: if a row has no decision, a decision no row, or a key is not unique
    """
    for rows, what in ((source, "source"), (decisions, "decision")):
        doubled = [k for k, n in Counter(map(key, rows)).items() if n > 1]
        if doubled:
            raise EditionError(f"{name}: the {what} rows {doubled} are not unique")
    by_key = {key(row): row for row in decisions}
    missing = [key(row) for row in source if key(row) not in by_key]
    orphans = sorted(set(by_key) - {key(row) for row in source})
    if missing or orphans:
        raise EditionError(f"{name}: no decision for {missing}; no source row for {orphans}")
    return [(row, by_key[key(row)]) for row in source]
