"""What a folder holds: the content of atlas files, and whether every other file is whole."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

#: When something was written, names made at random, and what was reckoned from them: no content.
_LEFT_OUT = {"fid", "id", "last_change", "update_time", "fetched", "when", "definition", "style_digest"}
_PROVENANCE = ("created_at", "recipe", "edition_created", "style_checksums")
#: Options of styles: QGIS 3.24 and later draw lots for patterns of points, from which a digest is reckoned.
_BY_LOT = ("seed", "cpmr_migration/style_digest")
_IDS = re.compile(r"\{?[0-9a-f]{8}(?:[-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}\}?")


def atlas_digest(path: Path) -> str:
    """Return a digest of everything a GeoPackage holds, times and random names left out.

    SQLite puts right what a killed program left; so it is called after everything else was tried.

    :raises sqlite3.Error: if it is damaged
    """
    digest = hashlib.sha256()
    with closing(sqlite3.connect(path)) as database:
        found = database.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        objects = database.execute("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
        for name, kind in sorted(objects):
            if not name.startswith(("sqlite_", "rtree_")):
                # Row numbers depend on how often a table was filled.
                columns = [
                    row[1] for row in database.execute(f'PRAGMA table_info("{name}")') if row[1] not in _LEFT_OUT
                ]
                rows = _rows(database, name, columns) if kind == "table" else []
                digest.update(_IDS.sub("", f"{kind} {name} {columns} {rows}").encode())
    return digest.hexdigest()[:16]


def _rows(database: sqlite3.Connection, table: str, columns: list[str]) -> list[str]:
    """Return the rows of a table in an order of their own."""
    listed = ", ".join(f'"{column}"' for column in columns)
    found = database.execute(f'SELECT {listed} FROM "{table}"').fetchall()  # noqa: S608 - of the file itself
    if table == "provenance":
        found = [row for row in found if row[0] not in _PROVENANCE]
    if table == "layer_styles":
        at = columns.index("styleQML")
        found = [(*row[:at], _style(row[at]), *row[at + 1 :]) for row in found]
    return sorted(map(repr, found))


def _style(qml: str) -> list[str]:
    """Return what a style holds; QGIS writes attributes and some elements in another order each time."""
    root = ElementTree.fromstring(qml)  # noqa: S314 - made by the job
    held = (one for one in root.iter() if one.get("name") not in _BY_LOT)
    texts = (f"{one.tag} {sorted(one.attrib.items())} {(one.text or '').strip()}" for one in held)
    return sorted(_IDS.sub("", text) for text in texts)


def wrong_with(path: Path) -> str:
    """Return why a file under its final name is not whole; nothing if it is."""
    data = path.read_bytes()
    try:
        return _WHOLE.get(path.suffix.lower(), _any)(path, data)
    except (ValueError, zipfile.BadZipFile, ElementTree.ParseError, sqlite3.Error, UnicodeDecodeError) as error:
        return f"{path.name}: {error}"


def _any(path: Path, data: bytes) -> str:
    return "" if data else f"{path.name} is empty"


def _pdf(path: Path, data: bytes) -> str:
    whole = data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")
    return "" if whole else f"{path.name} has no end"


def _png(path: Path, data: bytes) -> str:
    return "" if data.endswith(b"IEND\xaeB`\x82") else f"{path.name} has no end"


def _zip(path: Path, _data: bytes) -> str:
    with zipfile.ZipFile(path) as archive:
        bad = archive.testzip()
        for name in archive.namelist():
            if name.endswith((".qgs", ".xml")):
                ElementTree.fromstring(archive.read(name))  # noqa: S314 - made by the job
    return f"{path.name}: {bad}" if bad else ""


def _xml(_path: Path, data: bytes) -> str:
    ElementTree.fromstring(data)  # noqa: S314 - made by the job
    return ""


def _json(_path: Path, data: bytes) -> str:
    json.loads(data)
    return ""


def _text(path: Path, data: bytes) -> str:
    data.decode("utf-8-sig")
    return "" if data.endswith(b"\n") else f"{path.name} ends within a line"


def _gpkg(path: Path, _data: bytes) -> str:
    atlas_digest(path)
    return ""


_WHOLE = {
    ".pdf": _pdf, ".png": _png, ".svg": _xml, ".qml": _xml, ".qgz": _zip, ".zip": _zip, ".xlsx": _zip, ".ods": _zip,
    ".json": _json, ".geojson": _json, ".csv": _text, ".txt": _any, ".gpkg": _gpkg,
}  # fmt: skip


def files(folder: Path) -> dict[str, Path]:
    """Return every file below a folder by its relative path."""
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
