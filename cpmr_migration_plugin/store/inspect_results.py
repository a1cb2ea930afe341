"""Save a result (regions with a rank and reasons) into an atlas file: a table and a spatial view, at once."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from . import layout
from ..errors import TargetError
from ..model.atlas import EPSG
from ..model.inspect.folding import fold
from ..translation import tr

#: Every table and view of a result begins with this; nothing else in an atlas file does.
PREFIX = "result_"
_ROWS = "_rows"
_LONGEST = 40
#: Columns every result has: SQL type by name.
_COLUMNS = {
    "region_id": "TEXT", "name": "TEXT", "country": "TEXT", "rank": "INTEGER", "score": "REAL", "relation": "TEXT",
    "because": "TEXT",
}  # fmt: skip
#: How long another program may be writing before we give up.
_BUSY_SECONDS = 5.0


@dataclass(frozen=True)
class ResultRow:
    """One region of a result.

    :param score: 0 to 100; None where the result has none, e.g. of a search
    :param relation: why it is listed, in words; empty if the result has one reason for all
    :param because: plain text, one reason a line
    """

    region_id: str
    name: str
    country: str
    rank: int | None = None
    score: float | None = None
    relation: str = ""
    because: str = ""


@dataclass(frozen=True)
class SavedResult:
    """A result in an atlas file.

    :param view: name of the spatial view, by which a layer opens it
    :param on_map: regions that are on the map, of *rows*
    """

    view: str
    title: str
    rows: int
    on_map: int


@dataclass(frozen=True)
class Result:
    """What to save.

    :param name: what the person calls it; the view's name is made from it
    :param description: how it came about: query, filters, weights
    """

    name: str
    description: str = ""
    rows: Sequence[ResultRow] = field(default=())


def view_name(name: str) -> str:
    """Return the name of the view for a result: ``result_`` and the name's letters and digits."""
    slug = re.sub(r"[^a-z0-9]+", "_", fold(name)).strip("_")[:_LONGEST].strip("_")
    return PREFIX + (slug or "unnamed")


def save_result(path: Path, result: Result, *, overwrite: bool = False) -> SavedResult:
    """Write a result into an atlas file in one transaction: all of it is there afterwards, or nothing.

    :param overwrite: whether a result of the same name may be replaced
    :raises TargetError: if there is one and it may not, or the file cannot be written to
    """
    view = view_name(result.name)
    if not path.is_file():
        raise TargetError(
            tr("The atlas file “{path}” is not there.").format(path=path),
            remedy=tr("It may have been moved or renamed. Point to the file, or save the result as CSV."),
        )
    try:
        address = f"{path.resolve().as_uri()}?mode=rw"
        with closing(sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)) as connection:
            return _save(connection, view, result, overwrite)
    except sqlite3.Error as error:
        raise TargetError(
            tr("The result could not be saved in “{file}”.").format(file=path.name),
            details=str(error),
            remedy=tr("The file may be read-only or in use by another program. Save the result as CSV instead."),
        ) from error


def results_in(path: Path) -> list[SavedResult]:
    """Return the results saved in an atlas file, in order of title; none if it cannot be read."""
    try:
        address = f"{path.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=1.0)) as connection:
            found = connection.execute(
                "SELECT table_name, identifier FROM gpkg_contents WHERE data_type = 'features'"
            ).fetchall()
            return sorted(
                (_counted(connection, name, title) for name, title in found if _is_result(name)),
                key=lambda saved: saved.title,
            )
    except (sqlite3.Error, OSError):
        return []


def delete_result(path: Path, view: str) -> None:
    """Remove a result from an atlas file.

    :param view: name of its view
    :raises TargetError: if it is no result, or the file cannot be written to
    """
    if not _is_result(view):
        raise TargetError(tr("“{name}” is not a saved result.").format(name=view))
    try:
        address = f"{path.resolve().as_uri()}?mode=rw"
        with closing(sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            _drop(connection, view)
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise TargetError(tr("The result could not be removed."), details=str(error)) from error


def _is_result(view: str) -> bool:
    return bool(re.fullmatch(PREFIX + "[a-z0-9_]+", view))


def _save(connection: sqlite3.Connection, view: str, result: Result, overwrite: bool) -> SavedResult:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _exists(connection, view):
            if not overwrite:
                raise TargetError(
                    tr("The atlas file already holds a result “{name}”.").format(name=result.name),
                    remedy=tr("Choose another name, or allow overwriting."),
                )
            _drop(connection, view)
        _create(connection, view, result)
        saved = _counted(connection, view, result.name)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return saved


def _exists(connection: sqlite3.Connection, view: str) -> bool:
    names = (view, view + _ROWS)
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name IN (?, ?)", names).fetchone() is not None


def _drop(connection: sqlite3.Connection, view: str) -> None:
    connection.execute(f'DROP VIEW IF EXISTS "{view}"')
    connection.execute(f'DROP TABLE IF EXISTS "{view}{_ROWS}"')
    for name in (view, view + _ROWS):
        for table in ("gpkg_geometry_columns", "gpkg_contents"):
            connection.execute(f"DELETE FROM {table} WHERE table_name = ?", (name,))  # noqa: S608 - our own words
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (layout.STYLES,)).fetchone():
        connection.execute(f"DELETE FROM {layout.STYLES} WHERE f_table_name = ?", (view,))  # noqa: S608


def _create(connection: sqlite3.Connection, view: str, result: Result) -> None:
    table = view + _ROWS
    columns = ", ".join(f'"{name}" {kind}' for name, kind in _COLUMNS.items())
    connection.execute(f'CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {columns})')
    connection.executemany(
        f'INSERT INTO "{table}" ({", ".join(_COLUMNS)}) VALUES ({", ".join("?" for _ in _COLUMNS)})',  # noqa: S608
        [tuple(getattr(row, name) for name in _COLUMNS) for row in result.rows],
    )
    # A region may be listed for several reasons: each is a feature of its own, so its row's key is the feature's.
    shown = ", ".join(f't."{name}" AS "{name}"' for name in _COLUMNS)
    connection.execute(
        f'CREATE VIEW "{view}" AS SELECT t.fid AS OGC_FID, u.geom AS geom, {shown} FROM "{table}" t '  # noqa: S608
        f"JOIN regions r ON r.region_id = t.region_id JOIN {layout.UNITS} u ON u.unit_id = r.unit_id "
        "AND u.role = 'region'"
    )
    _register(connection, table, "attributes", result)
    _register(connection, view, "features", result)
    connection.execute(
        "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "
        "VALUES (?, 'geom', 'MULTIPOLYGON', ?, 0, 0)",
        (view, EPSG),
    )


def _register(connection: sqlite3.Connection, name: str, data_type: str, result: Result) -> None:
    """Enter a table or view into the file's contents, as the GeoPackage standard asks for."""
    box = (None, None, None, None)
    if data_type == "features":
        box = (
            connection.execute(
                "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?", (layout.UNITS,)
            ).fetchone()
            or box
        )
    # The standard wants an identifier that no other table has.
    title = result.name if data_type == "features" else f"{result.name} ({name})"
    taken = connection.execute("SELECT 1 FROM gpkg_contents WHERE identifier = ?", (title,)).fetchone()
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, "
        "min_x, min_y, max_x, max_y, srs_id) VALUES (?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?, ?, ?, ?, ?)",
        (
            name,
            data_type,
            f"{title} ({name})" if taken else title,
            result.description,
            *box,
            EPSG if data_type == "features" else None,
        ),
    )


def _counted(connection: sqlite3.Connection, view: str, title: str) -> SavedResult:
    def count(name: str) -> int:
        return connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - checked names

    if not _is_result(view):
        raise sqlite3.DatabaseError(view)
    return SavedResult(view, title, count(view + _ROWS), count(view))
