"""Change an existing atlas file in one transaction under the write lock; layers may have it open.

By SQLite itself: GDAL begins a transaction without the lock, and opens the file beside SQLite, by which the locks of
the whole process are loosened (https://www.sqlite.org/howtocorrupt.html, 2.2).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from osgeo import ogr

from .bulk import is_missing
from .layout import UNITS
from .opening import writing
from ..errors import TargetError
from ..model.atlas import EPSG

#: Types of columns, as GDAL declares them.
_DECLARED = {
    ogr.OFTString: "TEXT", ogr.OFTReal: "REAL", ogr.OFTInteger: "MEDIUMINT", ogr.OFTInteger64: "INTEGER",
    ogr.OFTDateTime: "DATETIME",
}  # fmt: skip
_NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"


class Updater:
    """Changes tables and views of an atlas file within a transaction."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database

    def sql(self, statement: str, *values: object) -> list[tuple]:
        """Run a statement and return its rows."""
        return self.database.execute(statement, values).fetchall()

    def has(self, name: str) -> bool:
        """Return whether there is a table or view."""
        return bool(self.sql("SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = ?", name))

    def columns(self, table: str) -> list[str]:
        """Return the names of the columns of a table."""
        return [row[1] for row in self.sql(f"PRAGMA table_info({quoted(table)})")]

    def table(self, name: str, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence] = ()) -> None:
        """Create a table without geometry and enter it into the file's contents, as GDAL does.

        :param columns: name and OGR field type
        """
        declared = ", ".join(f"{quoted(column)} {_DECLARED[kind]}" for column, kind in columns)
        self.sql(f"CREATE TABLE {quoted(name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {declared})")
        self.sql(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) "  # noqa: S608
            f"VALUES (?, 'attributes', ?, '', {_NOW}, 0)",
            name,
            name,
        )
        if self.has("gpkg_ogr_contents"):
            self.sql("INSERT INTO gpkg_ogr_contents (table_name, feature_count) VALUES (?, 0)", name)
            for event, sign in (("insert", "+"), ("delete", "-")):
                counted = f"feature_count = feature_count {sign} 1 WHERE lower(table_name) = lower({text(name)})"
                trigger = f"{quoted(f'trigger_{event}_feature_count_{name}')} AFTER {event} ON {quoted(name)}"
                self.sql(f"CREATE TRIGGER {trigger} BEGIN UPDATE gpkg_ogr_contents SET {counted}; END")  # noqa: S608
        self.append(name, rows, [column for column, _ in columns])

    def append(self, name: str, rows: Iterable[Sequence], columns: Sequence[str]) -> None:
        """Add rows to a table that is there.

        :param columns: what the rows hold, in order
        """
        listed, marks = ", ".join(map(quoted, columns)), ", ".join("?" for _ in columns)
        self.database.executemany(
            f"INSERT INTO {quoted(name)} ({listed}) VALUES ({marks})",  # noqa: S608 - quoted
            ([None if is_missing(value) else value for value in row] for row in rows),
        )
        self.sql(f"UPDATE gpkg_contents SET last_change = {_NOW} WHERE table_name = ?", name)  # noqa: S608

    def refill(self, name: str, rows: Iterable[Sequence], columns: Sequence[str]) -> None:
        """Replace the rows of a table."""
        self.sql(f"DELETE FROM {quoted(name)}")  # noqa: S608 - quoted
        self.append(name, rows, columns)

    def view(self, name: str, title: str, query: str) -> None:
        """Create a spatial view of units and register it, as the GeoPackage standard asks for."""
        self.sql(f"CREATE VIEW {quoted(name)} AS {query}")
        box = self.sql("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?", UNITS)
        self.sql(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, "  # noqa: S608
            f"min_x, min_y, max_x, max_y, srs_id) VALUES (?, 'features', ?, '', {_NOW}, ?, ?, ?, ?, {EPSG})",
            name,
            title,
            *(box[0] if box else (None, None, None, None)),
        )
        self.sql(
            "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "  # noqa: S608
            f"VALUES (?, 'geom', 'MULTIPOLYGON', {EPSG}, 0, 0)",
            name,
        )


@contextmanager
def updating(path: Path, refused: Callable[[str], TargetError]) -> Iterator[Updater]:
    """Give an updater on an atlas file that is there; what is done in the block is one transaction.

    The lock for writing is held from the beginning: what is read in the block stays so until its end.

    :param refused: makes what a user is told where the cause is none that is known
    :raises TargetError: if the file cannot be written; it is then as it was
    """
    with writing(path, refused) as database:
        yield Updater(database)


def quoted(name: str) -> str:
    """Return a name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """Return text as SQL writes it."""
    return "'" + value.replace("'", "''") + "'"
