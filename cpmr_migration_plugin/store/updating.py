"""Change an existing atlas file in one transaction under the write lock; layers may have it open.

By SQLite itself: GDAL begins a transaction without the lock, and opens the file beside SQLite, by which the locks of
the whole process are loosened (https://www.sqlite.org/howtocorrupt.html, 2.2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from osgeo import ogr

from .bulk import is_missing
from .contents import create_view, register
from .opening import writing
from .reading import AtlasReader
from .sql import NOW, listed, quoted, text
from ..errors import TargetError

#: Types of columns, as GDAL declares them.
_DECLARED = {
    ogr.OFTString: "TEXT", ogr.OFTReal: "REAL", ogr.OFTInteger: "MEDIUMINT", ogr.OFTInteger64: "INTEGER",
    ogr.OFTDateTime: "DATETIME",
}  # fmt: skip


class Updater(AtlasReader):
    """Changes tables and views of an atlas file within a transaction, and reads what nobody else can change then."""

    def table(self, name: str, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence] = ()) -> None:
        """Create a table without geometry and enter it into the file's contents, as GDAL does.

        :param columns: name and OGR field type
        """
        declared = ", ".join(f"{quoted(column)} {_DECLARED[kind]}" for column, kind in columns)
        self.sql(f"CREATE TABLE {quoted(name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {declared})")
        register(self.database, name, "attributes", name)
        if self.has("gpkg_ogr_contents"):
            self.sql("INSERT INTO gpkg_ogr_contents (table_name, feature_count) VALUES (?, 0)", name)
            for event, sign in (("insert", "+"), ("delete", "-")):
                counted = f"feature_count = feature_count {sign} 1 WHERE lower(table_name) = lower({text(name)})"
                trigger = f"{quoted(f'trigger_{event}_feature_count_{name}')} AFTER {event} ON {quoted(name)}"
                self.sql(f"CREATE TRIGGER {trigger} BEGIN UPDATE gpkg_ogr_contents SET {counted}; END")  # noqa: S608
        self.append(name, rows, [column for column, _ in columns])

    def add_columns(self, name: str, columns: Sequence[tuple[str, int]]) -> None:
        """Add the columns that a table lacks, behind those that it has.

        :param columns: name and OGR field type
        """
        held = {*self.columns(name)}
        for column, kind in columns:
            if column not in held:
                self.sql(f"ALTER TABLE {quoted(name)} ADD COLUMN {quoted(column)} {_DECLARED[kind]}")

    def append(self, name: str, rows: Iterable[Sequence], columns: Sequence[str]) -> None:
        """Add rows to a table that is there.

        :param columns: what the rows hold, in order
        """
        marks = ", ".join("?" for _ in columns)
        self.database.executemany(
            f"INSERT INTO {quoted(name)} ({listed(columns)}) VALUES ({marks})",  # noqa: S608 - quoted
            ([None if is_missing(value) else value for value in row] for row in rows),
        )
        self.sql(f"UPDATE gpkg_contents SET last_change = {NOW} WHERE table_name = ?", name)  # noqa: S608

    def refill(self, name: str, rows: Iterable[Sequence], columns: Sequence[str]) -> None:
        """Replace the rows of a table."""
        self.sql(f"DELETE FROM {quoted(name)}")  # noqa: S608 - quoted
        self.append(name, rows, columns)

    def view(self, name: str, title: str, query: str) -> None:
        """Create a spatial view of units and register it."""
        create_view(self.database, name, title, query)


@contextmanager
def updating(path: Path, refused: Callable[[str], TargetError]) -> Iterator[Updater]:
    """Give an updater on an atlas file that is there; what is done in the block is one transaction.

    The lock for writing is held from the beginning: what is read in the block stays so until its end.

    :param refused: makes what a user is told where the cause is none that is known
    :raises TargetError: if the file cannot be written; it is then as it was
    """
    with writing(path, refused) as database:
        yield Updater(database, path)
