"""Read an atlas file for queries, whole and once; detect changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from . import layout
from .causes import not_there, unreadable
from .reading import AtlasReader, lacking_columns, lacking_tables, reader_of
from .readonly import FileStamp, is_writable, stamp_of
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
    stamp: FileStamp
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
    with reader_of(path) as reader:
        # What a stopped program left has been put right by now.
        stamp = stamp_of(path)
        if stamp is None:
            raise not_there(path)
        provenance = reader.provenance()
        names = reader.tables()
        tables = {name: reader.raw_frame(name) for name in _READ if name in names}
        anchors = _anchors(reader)
        indicators = _indicators(provenance)
    missing = [name for name in _NEEDED if name not in tables or "region_id" not in tables[name].columns]
    if missing:
        raise unreadable(path, lacking_tables(missing))
    return AtlasTables(
        path=path,
        stamp=stamp,
        provenance=provenance,
        tables=tables,
        fingerprint=_fingerprint(tables),
        notes=_gaps(tables),
        writable=is_writable(path),
        indicators=indicators,
        anchors=anchors,
    )


def _anchors(reader: AtlasReader) -> dict[str, tuple[float, float]]:
    columns = ("unit_id", "anchor_x", "anchor_y")
    if not {*columns} <= {*reader.columns(layout.UNITS)}:
        return {}  # an older schema has no anchors: links between regions are not drawn then
    rows = reader.sql(f"SELECT {', '.join(columns)} FROM {layout.UNITS}")  # noqa: S608 - our own names
    return {unit: (x, y) for unit, x, y in rows if isinstance(x, float) and isinstance(y, float)}


def _gaps(tables: Mapping[str, pd.DataFrame]) -> tuple[str, ...]:
    """Return what the file lacks of today's schema: an older plugin, or another program, made it so."""
    notes = []
    for table in TABLES:
        if table.name not in tables:
            if not table.optional:
                notes.append(tr("The atlas file has no table “{table}”.").format(table=tr(table.title)))
            continue
        there = tables[table.name].columns
        lacking = [tr(c.title) for c in table.columns if not c.later and c.name not in there]
        if lacking:
            notes.append(lacking_columns(tr(table.title), lacking))
    return tuple(notes)


def _indicators(provenance: Mapping[str, str]) -> tuple[IndicatorInfo, ...]:
    """Return what the file says of its indicators; nothing if an older plugin made it."""
    try:
        items = json.loads(provenance.get("edition_indicators", "") or "[]")
    except (ValueError, RecursionError):
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
