"""Fill new tables of a GeoPackage by SQLite directly; through GDAL's features it takes ten times as long."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..progress import Progress
from ..translation import tr


@dataclass(frozen=True)
class Rows:
    """Rows of a table that is there and empty.

    :param columns: names of the columns, in the order of the values of each row
    """

    table: str
    columns: Sequence[str]
    rows: Iterable[Sequence]


def is_missing(value: Any) -> bool:
    """Return whether a value is written as NULL: nothing, empty text, not a number."""
    return value is None or value == "" or (isinstance(value, float) and math.isnan(value))


def fill(path: Path, tables: Sequence[Rows], progress: Progress) -> None:
    """Put rows into a file that nobody else has open, all in one transaction.

    What a value becomes is for the type of its column to say, as GDAL declared it.

    :raises RuntimeError: with what SQLite says, e.g. because the disk is full; nothing has been put in then
    :raises Cancelled: if the user cancelled; nothing has been put in then
    """
    try:
        with closing(sqlite3.connect(str(path), isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            for number, one in enumerate(tables):
                progress.step(tr("Writing table {name}").format(name=one.table), number / len(tables))
                _fill(connection, one)
            connection.execute("COMMIT")
    except (sqlite3.Error, UnicodeError) as error:
        raise RuntimeError(str(error)) from error


def _fill(connection: sqlite3.Connection, one: Rows) -> None:
    """Put rows into a table; they are counted once, not one by one as GDAL's trigger does."""
    table = one.table
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    columns = ", ".join(f'"{name}"' for name in one.columns)
    marks = ", ".join("?" for _ in one.columns)
    connection.executemany(
        f'INSERT INTO "{table}" ({columns}) VALUES ({marks})',  # noqa: S608 - our own names
        ([None if is_missing(value) else value for value in row] for row in one.rows),
    )
    if triggers:
        connection.execute(
            f'UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM "{table}") '  # noqa: S608
            "WHERE table_name = ?",
            (table,),
        )
    for _, sql in triggers:
        connection.execute(sql)
