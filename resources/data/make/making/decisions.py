"""Decisions on single cells and rows, applied to tables: each must find its row and its old value.

A table of decisions has the columns ``table, id, action, column, old, new, why`` (and ``origin`` where it answers
a finding). ``action`` is ``change`` (one row per cell), ``drop`` (the whole row) or ``keep`` (a finding that asks
for nothing). The id of a competence is ``region_id/field``, that of a fact on a country ``country/fact/value``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from .tables import COLUMNS, KEYS, EditionError, Row, Tables, read_rows

ACTIONS = ("change", "drop", "keep")

#: What those who read the curated tables call our tables and columns.
TABLE_NAMES = {
    "practice": "experiences",
    "practices": "experiences",
    "more_practices": "experiences",
    "experience": "experiences",
    "rule": "rules",
    "statutory": "rules",
    "competence": "competences",
    "country_note": "country_notes",
    "region": "regions",
}
#: Columns that make the id in a decision, where they are not the key: a date may be mended.
IDS = {"country_facts": ("country", "fact", "value")}
COLUMN_NAMES = {"practice_id": "experience_id", "authority_kind_id": "authority_kind", "name_en": "name"}


def table_of(decision: Row) -> str:
    """Return the table of the edition that a decision is about."""
    return TABLE_NAMES.get(decision["table"], decision["table"])


def id_columns(name: str) -> tuple[str, ...]:
    """Return the columns that the id of a decision on this table stands for."""
    return IDS.get(name, KEYS[name])


def key_of(name: str, identifier: str) -> tuple[str, ...]:
    """Return the values of the id columns, e.g. of ``es-catalonia/health`` of a competence."""
    count = len(id_columns(name))
    if count == 1:
        return (identifier,)
    if name != "competences":
        return tuple(identifier.split("/", count - 1))
    words = [word for word in re.split(r"[\s/|,;:]+", identifier) if word]
    # A theme may stand between region and field: the field says which.
    return (words[0], words[-1]) if len(words) > 1 else (identifier,)


def apply_decisions(tables: Tables, decisions: Iterable[Row], origin: str) -> set[tuple[str, tuple[str, ...]]]:
    """Apply decisions to the tables in place.

    :param origin: the file they are from, for messages
    :returns: the rows that were dropped, as (table, key)
    :raises EditionError: listing every decision that finds no row, no column or another old value
    """
    rows = {
        name: {tuple(row[column] for column in id_columns(name)): row for row in found}
        for name, found in tables.items()
    }
    dropped: set[tuple[str, tuple[str, ...]]] = set()
    wrong: list[str] = []
    for decision in decisions:
        problem = _apply(rows, dropped, decision)
        if problem:
            wrong.append(f"{origin}{decision.get('row', '')}: {decision['table']} {decision['id']}: {problem}")
    if wrong:
        raise EditionError("\n".join(wrong))
    for name, found in tables.items():
        gone = {key for table, key in dropped if table == name}
        if gone:
            found[:] = [row for row in found if tuple(row[column] for column in id_columns(name)) not in gone]
    return dropped


def _apply(
    rows: dict[str, dict[tuple[str, ...], Row]], dropped: set[tuple[str, tuple[str, ...]]], decision: Row
) -> str:
    """Apply one decision; return what is wrong with it."""
    name, action = table_of(decision), decision["action"]
    key = key_of(name, decision["id"]) if name in rows else ()
    row = rows.get(name, {}).get(key)
    if row is None:
        return "no such row" if name in rows else "no such table"
    if not decision["why"] or action not in ACTIONS:
        return f"unknown action {action!r}" if decision["why"] else "no reason"
    if action == "drop":
        dropped.add((name, key))
    return _change(row, name, decision) if action == "change" else ""


def _change(row: Row, name: str, decision: Row) -> str:
    """Change one cell; return what is wrong."""
    column = COLUMN_NAMES.get(decision["column"], decision["column"])
    if column not in COLUMNS[name] or column in id_columns(name):
        return f"no column {decision['column']!r} to change"
    # Two who decided the same agree.
    if row[column] not in (decision["old"], decision["new"]):
        return f"{column} is {row[column]!r}, not {decision['old']!r}"
    row[column] = decision["new"]
    return ""


def without(decisions: Iterable[Row], dropped: set[tuple[str, tuple[str, ...]]]) -> list[Row]:
    """Return the decisions on rows that no earlier decision dropped: what is gone needs no mending."""
    return [row for row in decisions if (table_of(row), key_of(table_of(row), row["id"])) not in dropped]


def read_decisions(path: Path) -> list[Row]:
    """Return a table of decisions, each with its row in the file; a missing file holds none.

    :raises EditionError: if a column is missing
    """
    if not path.is_file():
        return []
    rows = read_rows(path)
    missing = {"table", "id", "action", "column", "old", "new", "why"} - set(rows[0] if rows else ())
    if rows and missing:
        raise EditionError(f"{path.name}: no column {', '.join(sorted(missing))}")
    for number, row in enumerate(rows, 2):
        row["row"] = f", row {number}"
    return rows
