"""Fill new tables of a GeoPackage by SQLite directly; through GDAL's features it takes ten times as long."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .sql import listed, quoted
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


@contextmanager
def filling(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a new file that nobody else has open; what is done in the block is one transaction.

    :raises RuntimeError: with what SQLite says, e.g. because the disk is full; nothing has been put in then
    """
    try:
        with closing(sqlite3.connect(str(path), isolation_level=None)) as database:
            database.execute("BEGIN IMMEDIATE")
            yield database
            database.execute("COMMIT")
    except (sqlite3.Error, UnicodeError) as error:
        raise RuntimeError(str(error)) from error


def fill(database: sqlite3.Connection, tables: Sequence[Rows], progress: Progress) -> None:
    """Put rows into a file within :func:`filling`.

    What a value becomes is for the type of its column to say, as GDAL declared it.

    :raises Cancelled: if the user cancelled
    """
    for number, one in enumerate(tables):
        progress.step(tr("Writing table {name}").format(name=one.table), number / len(tables))
        _fill(database, one)


def _fill(database: sqlite3.Connection, one: Rows) -> None:
    """Put rows into a table; they are counted once, not one by one as GDAL's trigger does."""
    table = one.table
    triggers = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {quoted(name)}")
    marks = ", ".join("?" for _ in one.columns)
    database.executemany(
        f"INSERT INTO {quoted(table)} ({listed(one.columns)}) VALUES ({marks})",  # noqa: S608 - quoted
        ([None if is_missing(value) else value for value in row] for row in one.rows),
    )
    if triggers:
        database.execute(
            f"UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM {quoted(table)}) "  # noqa: S608
            "WHERE table_name = ?",
            (table,),
        )
    for _, sql in triggers:
        database.execute(sql)
