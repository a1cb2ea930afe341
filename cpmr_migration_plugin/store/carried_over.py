"""What a renewed atlas file has other than the old one, and what it takes over from that: work of users, and styles."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from . import causes, layout, opening
from .content_update import not_renewed
from .sql import listed, quoted, text
from .styles import STYLE_CHECKSUMS, style_checksum, style_checksums
from ..errors import TargetError

#: Tables and columns that tell when and how a file was written, or in words that depend on the language.
_NOT_CONTENT = {layout.PROVENANCE, layout.STYLES, layout.LEFTOVERS}
_NOT_CONTENT_COLUMNS = {"fid", "uuid", "note", "fetched", "definition", "style_digest"}

_VIRTUAL = re.compile(r"^\s*CREATE\s+VIRTUAL\s", re.IGNORECASE)


def differing_tables(old: Path, new: Path) -> list[str]:
    """Return the tables of *new* whose rows differ from those in *old*, whatever their order.

    Provenance, styles, notes and what only *old* has are left out.

    :raises TargetError: if one of the files cannot be read
    """
    found = []
    with _attached(new, old) as database:
        old_tables = set(_names(database, "other", "table"))
        for table in _content_tables(database):
            columns = [name for name in _columns(database, "main", table) if name not in _NOT_CONTENT_COLUMNS]
            if table not in old_tables or not {*columns} <= {*_columns(database, "other", table)}:
                found.append(table)
                continue
            chosen = listed(columns)
            ours, theirs = (f"SELECT {chosen} FROM {schema}.{quoted(table)}" for schema in ("main", "other"))  # noqa: S608
            query = f"SELECT EXISTS({ours} EXCEPT {theirs}) OR EXISTS({theirs} EXCEPT {ours})"
            counts = [database.execute(f"SELECT count(*) FROM ({one})").fetchone() for one in (ours, theirs)]  # noqa: S608
            if counts[0] != counts[1] or database.execute(query).fetchone()[0]:
                found.append(table)
    return found


def carry_over(old: Path, new: Path) -> list[str]:
    """Copy into *new* what a user or another job put into *old* beside our tables; returns their names.

    Tables, views, indexes, triggers and what the GeoPackage says of them, and entries of the
    provenance that *new* has not. Styles are left to :func:`carry_over_styles`.

    :raises TargetError: if one of the files cannot be read or written
    """
    with _attached(new, old) as database:
        own = {*_names(database, "main", "table"), *_names(database, "main", "view")}
        objects = database.execute(
            "SELECT type, name, tbl_name, sql FROM other.sqlite_master WHERE sql IS NOT NULL "
            "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"
        ).fetchall()
        objects = [entry for entry in objects if entry[2] not in own and entry[2] != layout.STYLES]
        virtual = [name for kind, name, _, sql in objects if kind == "table" and _VIRTUAL.match(sql)]
        # The tables behind a virtual one come with it.
        shadows = {name for _, name, _, _ in objects if any(name.startswith(f"{table}_") for table in virtual)}
        tables = [entry[1] for entry in objects if entry[0] == "table" and entry[1] not in shadows]
        for table in tables:
            database.execute(next(sql for kind, name, _, sql in objects if (kind, name) == ("table", table)))
            database.execute(f"INSERT INTO main.{quoted(table)} SELECT * FROM other.{quoted(table)}")  # noqa: S608
        for wanted in ("index", "view", "trigger"):
            for kind, name, table, sql in objects:
                if kind == wanted and table not in shadows and name not in shadows:
                    database.execute(sql)
        extra = [*tables, *(name for kind, name, _, _ in objects if kind == "view")]
        _carry_over_registry(database, extra, own)
        database.execute(
            f"INSERT INTO main.{layout.PROVENANCE} (key, value) SELECT key, value FROM other.{layout.PROVENANCE} "  # noqa: S608
            f"WHERE key NOT IN (SELECT key FROM main.{layout.PROVENANCE}) AND key <> ?",
            (STYLE_CHECKSUMS,),
        )
        return [name for name in extra if name not in virtual]


def _carry_over_registry(database: sqlite3.Connection, tables: Sequence[str], own: Iterable[str]) -> None:
    """Copy what the GeoPackage's own tables say about some tables."""
    _insert_missing(database, "gpkg_spatial_ref_sys", "1")
    wanted = ", ".join(map(text, tables))
    for registry in sorted(name for name in own if name.startswith("gpkg_")):
        if "table_name" in _columns(database, "main", registry) and _columns(database, "other", registry):
            _insert_missing(database, registry, f"table_name IN ({wanted})")


def _insert_missing(database: sqlite3.Connection, table: str, where: str) -> None:
    columns = _columns(database, "other", table)
    chosen = listed(name for name in _columns(database, "main", table) if name in columns)
    database.execute(
        f"INSERT OR IGNORE INTO main.{table} ({chosen}) SELECT {chosen} FROM other.{table} WHERE {where}"  # noqa: S608
    )


def carry_over_styles(old: Path, new: Path) -> list[str]:
    """Copy the styles a user saved in *old* into *new*; returns the tables that keep a default of theirs.

    A style that is as we wrote it gives way to the new one.

    :raises TargetError: if one of the files cannot be read or written
    """
    kept: list[str] = []
    with _attached(new, old) as database:
        if layout.STYLES not in _names(database, "other", "table"):
            return kept
        written = style_checksums(old)
        theirs = _columns(database, "other", layout.STYLES)
        columns = [c for c in _columns(database, "main", layout.STYLES) if c in theirs and c not in ("fid", "id")]
        chosen = listed(columns)
        rows = database.execute(f"SELECT {chosen} FROM other.{layout.STYLES}").fetchall()  # noqa: S608
        renewed = {name for (name,) in database.execute(f"SELECT f_table_name FROM {layout.STYLES}")}  # noqa: S608
        for values in rows:
            row = dict(zip(columns, values))
            table = row["f_table_name"]
            if table in renewed and written.get(table) == style_checksum(row["styleQML"] or ""):
                continue
            if table in renewed and row["useAsDefault"]:
                database.execute(f"UPDATE {layout.STYLES} SET useAsDefault = 0 WHERE f_table_name = ?", (table,))  # noqa: S608
                kept.append(table)
            # A user who saved over our style keeps the one under that name.
            database.execute(
                f"DELETE FROM {layout.STYLES} WHERE f_table_name = ? AND styleName = ?",  # noqa: S608
                (table, row["styleName"]),
            )
            marks = ", ".join("?" for _ in columns)
            database.execute(f"INSERT INTO {layout.STYLES} ({chosen}) VALUES ({marks})", values)  # noqa: S608
    return kept


def _content_tables(database: sqlite3.Connection) -> list[str]:
    hidden = ("gpkg_", "rtree_", "sqlite_")
    return [t for t in _names(database, "main", "table") if not t.startswith(hidden) and t not in _NOT_CONTENT]


def _names(database: sqlite3.Connection, schema: str, kind: str) -> list[str]:
    return [name for (name,) in database.execute(f"SELECT name FROM {schema}.sqlite_master WHERE type = ?", (kind,))]  # noqa: S608


def _columns(database: sqlite3.Connection, schema: str, table: str) -> list[str]:
    return [row[1] for row in database.execute(f"PRAGMA {schema}.table_info({quoted(table)})")]


@contextmanager
def _attached(path: Path, other: Path) -> Iterator[sqlite3.Connection]:
    """Open *path* for one transaction, with *other* attached as ``other``."""
    opening.settle(other, TargetError)
    try:
        with closing(opening.connect(path)) as database:
            if not other.is_file():
                raise causes.not_there(other)
            try:
                database.execute("ATTACH ? AS other", (opening.address(other, "mode=rw"),))
            except sqlite3.Error as error:
                raise not_renewed(other, error) from error
            database.execute("BEGIN")
            yield database
            database.execute("COMMIT")
    except sqlite3.Error as error:
        raise not_renewed(path, error) from error
