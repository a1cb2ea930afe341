"""Read an atlas file: what it says about itself and what its tables hold, whatever is in a cell."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from . import layout, opening
from .causes import not_an_atlas, unreadable
from .sql import quoted
from ..errors import AtlasError
from ..model.schema import TABLES_BY_NAME
from ..translation import tr

if TYPE_CHECKING:
    import pandas as pd

#: By the first word of the type a column is declared with; what is nothing of these is text.
_NUMBERS = {
    "REAL": "REAL", "DOUBLE": "REAL", "FLOAT": "REAL", "MEDIUMINT": "INTEGER", "SMALLINT": "INTEGER",
    "TINYINT": "INTEGER", "BOOLEAN": "INTEGER",
}  # fmt: skip
_IDS = {"FID", "OGC_FID"}
_GEOMETRIES = {
    "GEOMETRY", "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION",
}  # fmt: skip


class AtlasReader:
    """Reads an atlas file that is open. Whatever is wrong with it is an error of the block that opened it.

    :param path: of the file, for what a user is told
    """

    def __init__(self, database: sqlite3.Connection, path: Path) -> None:
        self.database = database
        self.path = path

    def sql(self, statement: str, *values: object) -> list[tuple]:
        """Run a statement and return its rows."""
        return self.database.execute(statement, values).fetchall()

    def tables(self) -> set[str]:
        """Return the names of the tables and views."""
        return {name for (name,) in self.sql("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}

    def has(self, name: str) -> bool:
        """Return whether there is a table or view."""
        return bool(self.sql("SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = ?", name))

    def columns(self, table: str) -> dict[str, str]:
        """Return the columns of a table but its id and geometry: ``TEXT``, ``REAL`` or ``INTEGER`` by name."""
        found = {}
        for _, name, declared, _, _, key in self.sql(f"PRAGMA table_info({quoted(table)})"):
            kind = re.split(r"\W", str(declared).upper(), maxsplit=1)[0]
            if not (key and kind == "INTEGER") and name.upper() not in _IDS and kind not in _GEOMETRIES:
                found[name] = _NUMBERS.get(kind, "TEXT")
        return found

    def provenance(self) -> dict[str, str]:
        """Return what the file says about itself.

        :raises NotAnAtlas: if the file is something else, and holds nothing of ours that could be lost
        :raises AtlasError: if it is unreadable or from a newer plugin
        """
        if not {*self.columns(layout.PROVENANCE)} >= {"key", "value"}:
            # One of ours that lost it still has work of a user in it.
            ours = self.tables() & {layout.OVERRIDES, layout.INDICATOR_LAYERS}
            raise unreadable(self.path) if ours else not_an_atlas(self.path)
        found = {key: value for key, value in self.cells(layout.PROVENANCE, ("key", "value")) if key}
        version = found.get("schema_version") or ""
        if not (version.isascii() and version.isdecimal()):
            raise unreadable(self.path, tr("It does not say which schema it has."))
        if len(version) > 9 or int(version) > layout.SCHEMA_VERSION:
            raise AtlasError(
                tr("“{file}” was made by a newer version of this plugin.").format(file=self.path.name),
                remedy=tr("Update the plugin, or load the edition again."),
            )
        return {key: value or "" for key, value in found.items()}

    def cells(self, table: str, columns: Sequence[str]) -> list[tuple]:
        """Return some columns of a table, missing values as None, whatever is in a cell as what its column is for.

        By SQLite itself: through GDAL's features a thousand rows take a tenth of a second. A column that 0.1.0 did not
        know is empty where the file has none.

        :raises KeyError: if the table or another column is missing
        """
        kinds = self.columns(table)
        later = _later(table)
        chosen = ("''" if name in later - {*kinds} else f"CAST({quoted(name)} AS {kinds[name]})" for name in columns)
        return self.sql(f"SELECT {', '.join(chosen)} FROM {quoted(table)}")  # noqa: S608 - quoted

    def rows(self, table: str, columns: Sequence[str]) -> list[tuple]:
        """Return some columns of a table as :meth:`cells` does, but missing values, and zero, as empty strings.

        :raises AtlasError: if the table or a column is missing
        """
        kinds = {*self.columns(table)}
        lacking = {*columns} - kinds - (_later(table) if kinds else set())
        if lacking:
            raise self._missing(table, lacking)
        return [tuple(value or "" for value in row) for row in self.cells(table, columns)]

    def frame(self, table: str) -> pd.DataFrame:
        """Return a table; missing values are empty strings, or NaN for numbers.

        :raises AtlasError: if it is missing
        """
        import pandas as pd

        kinds = self.columns(table)
        if not kinds:
            raise self._missing(table)
        frame = pd.DataFrame(self.cells(table, [*kinds]), columns=[*kinds])
        for column, kind in kinds.items():
            frame[column] = frame[column].fillna("") if kind == "TEXT" else pd.to_numeric(frame[column])
        return frame

    def raw_frame(self, table: str) -> pd.DataFrame:
        """Return a table with its cells as they are, missing values as None."""
        import pandas as pd

        cursor = self.database.execute(f"SELECT * FROM {quoted(table)}")  # noqa: S608 - quoted
        columns = [item[0] for item in cursor.description]
        return pd.DataFrame.from_records(cursor.fetchall(), columns=columns).drop(columns="fid", errors="ignore")

    def _missing(self, table: str, columns: Iterable[str] = ()) -> AtlasError:
        return unreadable(self.path, lacking_columns(table, sorted(columns)) if columns else lacking_tables([table]))


def _later(table: str) -> set[str]:
    """Return the columns of a table that 0.1.0 did not know."""
    return (
        {column.name for column in TABLES_BY_NAME[table].columns if column.later} if table in TABLES_BY_NAME else set()
    )


@contextmanager
def reader_of(path: Path) -> Iterator[AtlasReader]:
    """Open an atlas file for reading only: all that is read in the block belongs to one moment.

    :raises AtlasError: if the file is missing, in use or unreadable, for whatever reason
    """
    with opening.reading(path) as database:
        database.execute("BEGIN")
        yield AtlasReader(database, path)


def read_provenance(path: Path) -> dict[str, str]:
    """Return what an atlas file says about itself; see :meth:`AtlasReader.provenance`.

    :raises AtlasError: if the file cannot be read
    """
    with reader_of(path) as reader:
        return reader.provenance()


def read_table(path: Path, name: str) -> pd.DataFrame:
    """Return a table of an atlas file; see :meth:`AtlasReader.frame`.

    :raises AtlasError: if the file or table cannot be read
    """
    with reader_of(path) as reader:
        return reader.frame(name)


def read_rows(path: Path, table: str, columns: Sequence[str]) -> list[tuple]:
    """Return some columns of a table as tuples; see :meth:`AtlasReader.rows`.

    :raises AtlasError: if the file or table cannot be read
    """
    with reader_of(path) as reader:
        return reader.rows(table, columns)


def has_table(path: Path, name: str) -> bool:
    """Return whether an atlas file has a table; those of older versions of the plugin have fewer.

    :raises AtlasError: if the file cannot be read
    """
    with reader_of(path) as reader:
        reader.provenance()
        return reader.has(name)


def lacking_tables(names: Sequence[str]) -> str:
    """Return, in words, that a file has not some tables."""
    return tr("Missing tables: {names}").format(names=", ".join(names))


def lacking_columns(table: str, columns: Sequence[str]) -> str:
    """Return, in words, that a table has not some columns."""
    return tr("The atlas file lacks columns of “{table}”: {columns}").format(table=table, columns=", ".join(columns))
