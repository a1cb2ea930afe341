"""Digest of a file's content when a job began, compared again under the write lock before anything is written.

Between checking and applying a user edits a note in QGIS, another window or another program writes. A time or a size
does not tell that; the content does.
"""

from __future__ import annotations

import hashlib
import marshal
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from . import layout
from .reading import reader_of
from .sql import quoted
from ..errors import ChangedMeanwhile, NotAnAtlas
from ..translation import tr

#: Under this name stands what is there besides rows: tables, views, indexes, triggers, and what they are called.
_SCHEMA = "sqlite_master"
#: Written by GDAL and SQLite for themselves.
_OWN = ("gpkg_", "rtree_", "sqlite_")
#: Rows read in one go: other threads wait for no longer.
_ROWS = 500


@dataclass(frozen=True)
class ContentDigest:
    """The content of a file at one moment.

    :param tables: a digest by table
    """

    tables: Mapping[str, str] = field(default_factory=dict)

    def without(self, *tables: str) -> ContentDigest:
        """Return the basis without some tables."""
        return replace(self, tables={name: value for name, value in self.tables.items() if name not in tables})

    def with_tables(self, other: ContentDigest, *tables: str) -> ContentDigest:
        """Return the basis with some tables as they were at another moment."""
        return ContentDigest(
            {**self.without(*tables).tables, **{t: other.tables[t] for t in tables if t in other.tables}}
        )

    def differing(self, other: ContentDigest) -> list[str]:
        """Return the tables that are not the same."""
        names = {*self.tables, *other.tables}
        return sorted(name for name in names if self.tables.get(name) != other.tables.get(name))


def basis_of(path: Path, only: Sequence[str] = ()) -> ContentDigest | None:
    """Return what a file holds now; None if it is no database.

    :param only: the tables wanted; by default all but those that GDAL and SQLite keep for themselves
    :raises AtlasError: if it is there and cannot be read
    """
    try:
        with reader_of(path) as reader:
            return basis_in(reader.database, only)
    except NotAnAtlas:
        return None


def basis_in(database: sqlite3.Connection, only: Sequence[str] = ()) -> ContentDigest:
    """Return what a database that is open holds.

    :param only: the tables wanted; by default all but those that GDAL and SQLite keep for themselves
    :raises sqlite3.Error: if it cannot be read
    """
    before, database.text_factory = database.text_factory, _text
    try:
        objects = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        tables = {}
        for kind, name, _, sql in objects:
            wanted = name in only if only else not name.startswith(_OWN)
            if kind == "table" and wanted and not (sql or "").upper().startswith("CREATE VIRTUAL"):
                tables[name] = _digest(database, f"SELECT * FROM {quoted(name)}")  # noqa: S608 - quoted
        if not only:
            # Styles are compared apart: QGIS makes their table with the first that is saved.
            shown = [row for row in objects if row[2] != layout.STYLES and not row[1].startswith("sqlite_")]
            tables[_SCHEMA] = hashlib.sha256(marshal.dumps(shown, 2)).hexdigest() + _digest(
                database,
                "SELECT table_name, data_type, identifier, description FROM gpkg_contents "  # noqa: S608 - our own words
                f"WHERE table_name <> '{layout.STYLES}' ORDER BY table_name",
                there=any(row[1] == "gpkg_contents" for row in objects),
            )
        return ContentDigest(tables)
    finally:
        database.text_factory = before


def _text(content: bytes) -> str:
    """Return text that need not be UTF-8 to be the same, and is not the same as bytes."""
    return content.decode("utf-8", "surrogateescape")


def check_same(database: sqlite3.Connection, path: Path, basis: ContentDigest, remedy: str, *ignored: str) -> None:
    """Make sure that a file still holds what work was based on; to be called under its lock.

    :param remedy: what the user can do about it
    :param ignored: tables that may be others now
    :raises ChangedMeanwhile: if it does not
    """
    differing = basis.without(*ignored).differing(basis_in(database).without(*ignored))
    if differing:
        raise changed(path, remedy, ", ".join(differing))


def changed(path: Path, remedy: str, details: str = "") -> ChangedMeanwhile:
    """Return what is told where a file is not any more what work was based on."""
    return ChangedMeanwhile(
        tr("“{file}” was changed in the meantime.").format(file=path.name), details=details, remedy=remedy
    )


def _digest(database: sqlite3.Connection, query: str, *, there: bool = True) -> str:
    digest = hashlib.sha256()
    cursor = database.execute(query if there else "SELECT 1 WHERE 0")
    while True:
        rows = cursor.fetchmany(_ROWS)
        if not rows:
            return digest.hexdigest()
        # Version 2: equal rows give equal bytes, whoever else holds the same text.
        digest.update(marshal.dumps(rows, 2))
