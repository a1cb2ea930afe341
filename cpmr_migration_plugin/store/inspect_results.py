"""Save a result (regions with rank and reasons) into an atlas file as a table and a spatial view."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from . import layout
from .contents import create_view, drop_view, register
from .reading import AtlasReader, reader_of
from .updating import Updater, updating
from ..errors import TargetError
from ..model.inspect.folding import fold
from ..translation import tr

#: Every table and view of a result begins with this; nothing else in an atlas file does.
PREFIX = "result_"
_ROWS = "_rows"
_LONGEST = 40
#: Columns every result has: SQL type by name. A region may stand in several rows, once per reason; the
#: first of them is shown on the map, with the reasons of all.
_COLUMNS = {
    "region_id": "TEXT", "name": "TEXT", "country": "TEXT", "rank": "INTEGER", "score": "REAL", "relation": "TEXT",
    "because": "TEXT",
}  # fmt: skip
_SHOWN = {"all_relations": "TEXT", "all_because": "TEXT"}


@dataclass(frozen=True)
class ResultRow:
    """One region of a result, or one of several reasons to list it.

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
    :param on_map: regions that are on the map; one that has several rows counts once
    """

    view: str
    title: str
    rows: int
    on_map: int


@dataclass(frozen=True)
class Result:
    """What to save.

    :param name: what the user calls it; the view's name is made from it
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
    try:
        with updating(path, partial(_refused, path)) as updater:
            return _save(updater, view, result, overwrite)
    except TargetError as error:
        remedy = tr("Save the result as CSV instead.")
        if remedy not in error.remedy:
            error.remedy = f"{error.remedy} {remedy}".strip()
        raise


def _refused(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("The result could not be saved in “{file}”.").format(file=path.name),
        details=details,
        remedy=tr("The file may be read-only or in use by another program. Save the result as CSV instead."),
    )


def results_in(path: Path) -> list[SavedResult]:
    """Return the results saved in an atlas file, in order of title.

    :raises AtlasError: if it cannot be read
    """
    with reader_of(path) as reader:
        found = reader.sql(
            "SELECT table_name, CAST(identifier AS TEXT) FROM gpkg_contents WHERE data_type = 'features'"
        )
        there = reader.tables()
        return sorted(
            (
                _counted(reader, name, title or name)
                for name, title in found
                if _is_result(name) and {name, name + _ROWS} <= there
            ),
            key=lambda saved: saved.title,
        )


def _is_result(view: str) -> bool:
    return isinstance(view, str) and bool(re.fullmatch(PREFIX + "[a-z0-9_]+", view))


def _save(updater: Updater, view: str, result: Result, overwrite: bool) -> SavedResult:
    if updater.has(view) or updater.has(view + _ROWS):
        if not overwrite:
            raise held_already(result.name)
        _drop(updater, view)
    _create(updater, view, result)
    return _counted(updater, view, result.name)


def held_already(name: str) -> TargetError:
    """Return what is told of a result that an atlas file holds and that may not be replaced."""
    return TargetError(
        tr("The atlas file already holds a result “{name}”.").format(name=name),
        remedy=tr("Choose another name, or allow overwriting."),
    )


def _drop(updater: Updater, view: str) -> None:
    drop_view(updater.database, view, view + _ROWS)
    if updater.has(layout.STYLES):
        updater.sql(f"DELETE FROM {layout.STYLES} WHERE f_table_name = ?", view)  # noqa: S608 - our own name


def _create(updater: Updater, view: str, result: Result) -> None:
    database, table = updater.database, view + _ROWS
    columns = ", ".join(f'"{name}" {kind}' for name, kind in (_COLUMNS | _SHOWN).items())
    database.execute(f'CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {columns})')
    names = [*_COLUMNS, *_SHOWN]
    database.executemany(
        f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({", ".join("?" for _ in names)})',  # noqa: S608
        _values(result.rows),
    )
    register(
        database,
        table,
        "attributes",
        _identifier(updater, table, f"{result.name} ({table})"),
        description=result.description,
        srs_id=None,
    )
    shown = {name: name for name in _COLUMNS} | {"relation": "all_relations", "because": "all_because"}
    chosen = ", ".join(f't."{column}" AS "{name}"' for name, column in shown.items())
    create_view(
        database,
        view,
        _identifier(updater, view, result.name),
        f'SELECT t.fid AS OGC_FID, u.geom AS geom, {chosen} FROM "{table}" t '  # noqa: S608
        f"JOIN regions r ON r.region_id = t.region_id JOIN {layout.UNITS} u ON u.unit_id = r.unit_id "
        "AND u.role = 'region' WHERE t.all_relations IS NOT NULL",
        description=result.description,
    )


def _identifier(updater: Updater, name: str, title: str) -> str:
    """Return a title that no other table of the file has: the GeoPackage standard asks for that."""
    return f"{title} ({name})" if updater.sql("SELECT 1 FROM gpkg_contents WHERE identifier = ?", title) else title


def _values(rows: Sequence[ResultRow]) -> list[tuple]:
    """Return what is written of each row; the first one of a region also says what all of them say."""
    by_region: dict[str, list[ResultRow]] = {}
    for row in rows:
        by_region.setdefault(row.region_id, []).append(row)
    result = []
    for row in rows:
        together = by_region[row.region_id]
        relations = reasons = None
        if together[0] is row:
            relations = " + ".join(dict.fromkeys(r.relation for r in together if r.relation))
            parts = (f"{r.relation}:\n{r.because}" if r.relation else r.because for r in together)
            reasons = "\n\n".join(part for part in parts if part)
        result.append((*(getattr(row, name) for name in _COLUMNS), relations, reasons))
    return result


def _counted(reader: AtlasReader, view: str, title: str) -> SavedResult:
    def count(name: str) -> int:
        return reader.sql(f'SELECT count(*) FROM "{name}"')[0][0]  # noqa: S608 - checked names

    if not _is_result(view):
        raise sqlite3.DatabaseError(view)
    return SavedResult(view, title, count(view + _ROWS), count(view))
