"""Read an atlas file once, whole, for inspecting it; tell when it has changed or gone."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from . import layout
from .readonly import Stamp, is_writable, opened, stamp_of
from ..errors import AtlasError
from ..model.edition import IndicatorInfo
from ..model.schema import TABLES
from ..translation import tr

#: Tables without which there is nothing to inspect.
_NEEDED = ("regions",)
_READ = (*(table.name for table in TABLES), layout.JOIN_REPORT)


@dataclass(frozen=True)
class AtlasTables:
    """What an atlas file held at one moment; all tables belong together.

    :param tables: by name; a table or column the file does not have is missing here
    :param fingerprint: of the tables' content: two readings with the same one are equal
    :param notes: what an older schema lacks, translated
    :param writable: whether the file could be written to
    :param indicators: what the file says of its indicators; empty if an older plugin made it
    :param anchors: a point inside each boundary unit, longitude and latitude (ETRS89), by its id
    """

    path: Path
    stamp: Stamp
    provenance: Mapping[str, str]
    tables: Mapping[str, pd.DataFrame]
    fingerprint: str
    notes: tuple[str, ...] = ()
    writable: bool = True
    indicators: tuple[IndicatorInfo, ...] = ()
    anchors: Mapping[str, tuple[float, float]] = field(default_factory=dict)


def read_atlas(path: Path) -> AtlasTables:
    """Read the tables of an atlas file in one transaction, without ever writing to it.

    :raises AtlasError: if the file is missing, unreadable, not an atlas file, or of a newer schema
    """
    stamp = stamp_of(path)
    if stamp is None or not path.is_file():
        raise _missing(path)
    try:
        with opened(path) as connection:
            connection.execute("BEGIN")
            provenance = _provenance(connection, path)
            names = {
                row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
            }
            tables = {name: _table(connection, name) for name in _READ if name in names}
            anchors = _anchors(connection) if layout.UNITS in names else {}
            connection.rollback()
    # A cell that is no UTF-8 raises an OperationalError; one that is too large a MemoryError of its own.
    except (sqlite3.Error, OSError) as error:
        raise _unreadable(path, str(error)) from error
    missing = [name for name in _NEEDED if name not in tables or "region_id" not in tables[name].columns]
    if missing:
        raise _unreadable(path, tr("Missing tables: {names}").format(names=", ".join(missing)))
    return AtlasTables(
        path=path,
        stamp=stamp,
        provenance=provenance,
        tables=tables,
        fingerprint=_fingerprint(tables),
        notes=_gaps(tables),
        writable=is_writable(path),
        indicators=_indicators(provenance),
        anchors=anchors,
    )


def _provenance(connection: sqlite3.Connection, path: Path) -> dict[str, str]:
    try:
        rows = connection.execute(f"SELECT key, value FROM {layout.PROVENANCE}").fetchall()  # noqa: S608 - our own name
    except sqlite3.OperationalError as error:
        raise _unreadable(path, str(error)) from error
    found = {str(key): "" if value is None else str(value) for key, value in rows}
    version = found.get("schema_version", "")
    if not (version.isascii() and version.isdecimal()):
        raise _unreadable(path, tr("It does not say which schema it has."))
    if int(version) > layout.SCHEMA_VERSION:
        raise AtlasError(
            tr("“{file}” was made by a newer version of this plugin.").format(file=path.name),
            remedy=tr("Update the plugin, or load the edition again."),
        )
    return found


def _table(connection: sqlite3.Connection, name: str) -> pd.DataFrame:
    cursor = connection.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - our own name
    columns = [item[0] for item in cursor.description]
    return pd.DataFrame.from_records(cursor.fetchall(), columns=columns).drop(columns="fid", errors="ignore")


def _anchors(connection: sqlite3.Connection) -> dict[str, tuple[float, float]]:
    try:
        rows = connection.execute(f"SELECT unit_id, anchor_x, anchor_y FROM {layout.UNITS}").fetchall()  # noqa: S608
    except sqlite3.OperationalError:  # an older schema has no anchors: links between regions are not drawn then
        return {}
    return {unit: (x, y) for unit, x, y in rows if isinstance(x, float) and isinstance(y, float)}


def _gaps(tables: Mapping[str, pd.DataFrame]) -> tuple[str, ...]:
    """Return what the file lacks of today's schema: an older plugin, or another program, made it so."""
    notes = []
    for table in TABLES:
        if table.name not in tables:
            if not table.optional:
                notes.append(tr("The atlas file has no table “{table}”.").format(table=tr(table.title)))
            continue
        lacking = [tr(c.title) for c in table.columns if c.name not in tables[table.name].columns]
        if lacking:
            notes.append(
                tr("The atlas file lacks columns of “{table}”: {columns}").format(
                    table=tr(table.title), columns=", ".join(lacking)
                )
            )
    return tuple(notes)


def _indicators(provenance: Mapping[str, str]) -> tuple[IndicatorInfo, ...]:
    """Return what the file says of its indicators; nothing if an older plugin made it."""
    try:
        items = json.loads(provenance.get("edition_indicators", "") or "[]")
    except ValueError:
        return ()
    known = IndicatorInfo.__dataclass_fields__
    return tuple(
        IndicatorInfo(**{key: str(item.get(key, "")) for key in known})
        for item in (items if isinstance(items, list) else [])
        if isinstance(item, dict) and item.get("id")
    )


def _fingerprint(tables: Mapping[str, pd.DataFrame]) -> str:
    digest = hashlib.sha256()
    for name in sorted(tables):
        digest.update(repr((name, list(tables[name].columns))).encode())
        for column in tables[name].columns:
            digest.update(repr(tables[name][column].tolist()).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _missing(path: Path) -> AtlasError:
    return AtlasError(
        tr("The atlas file “{path}” is not there.").format(path=path),
        remedy=tr("It may have been moved or renamed. Load the edition again, or point to the file."),
    )


def _unreadable(path: Path, details: str) -> AtlasError:
    return AtlasError(
        tr("“{file}” cannot be read as an atlas file of this plugin.").format(file=path.name),
        details=details,
        remedy=tr("Choose a GeoPackage made with “Load edition…”."),
    )
