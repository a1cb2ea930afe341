"""Put new content into an atlas file that a project has open.

A file under open layers must not be replaced: Windows refuses it, and a write-ahead log that belongs
to the old file would damage the new one. SQLite's own backup writes all pages of another
database in one transaction, under the locks that every program with the file open keeps to:
afterwards the file holds either all of the new content or, byte for byte, the old.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from . import causes, layout, opening
from .sql import listed, quoted, text
from .styles import STYLE_CHECKSUMS, style_checksum, style_checksums
from ..errors import PluginError, TargetError
from ..translation import tr

#: What SQLite answers when another program holds the file.
_BUSY = (5, 6)

#: Tables and columns that tell when and how a file was written, or in words that depend on the language.
_NOT_CONTENT = {layout.PROVENANCE, layout.STYLES, layout.LEFTOVERS}
_NOT_CONTENT_COLUMNS = {"fid", "note", "fetched", "definition", "style_digest"}

_VIRTUAL = re.compile(r"^\s*CREATE\s+VIRTUAL\s", re.IGNORECASE)


def check_writable(path: Path) -> None:
    """Make sure that the file can be written to now; changes nothing.

    :raises TargetError: if it is read-only or another program is writing to it
    """
    with opening.writing(path, partial(_not_renewed, path)):
        pass


def replace_content(new: Path, target: Path, check: Callable[[sqlite3.Connection], None] | None = None) -> None:
    """Make *target* hold exactly what *new* holds, in one transaction.

    Layers that have the file open keep it; they must be reloaded.

    :param check: called with the target, open, while nobody else can write to it; what it raises leaves it as it was
    :raises TargetError: if the target cannot be written; it is then as it was
    """
    opening.check_writable(target)
    opening.settle(target, TargetError)
    try:
        with closing(opening.connect(new, "ro")) as source, closing(opening.connect(target)) as database:
            # All pages at once, at the end: who reads without locks never sees half of them.
            database.execute("PRAGMA cache_spill = OFF")
            if database.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
                _replace_in_log(source, database, target, check)
            else:
                _replace_alone(source, database, check)
    except sqlite3.Error as error:
        raise _refused(target, error) from error


def _replace_alone(
    source: sqlite3.Connection, database: sqlite3.Connection, check: Callable[[sqlite3.Connection], None] | None
) -> None:
    """Compare and replace under one lock.

    A backup begins its own transaction, and takes none that is open. In the locking mode “exclusive” the lock outlives
    the transaction in which it was taken: between the comparison and the backup nobody gets in.
    """
    # A journal that is cut off instead of removed can be removed when the lock has been let go.
    database.execute("PRAGMA journal_mode = TRUNCATE")
    database.execute("PRAGMA locking_mode = EXCLUSIVE")
    try:
        database.execute("BEGIN EXCLUSIVE")
        try:
            if check is not None:
                check(database)
        finally:
            database.execute("COMMIT")  # of nothing; the lock stays
        source.backup(database, progress=_give_up_if_busy)
    finally:
        with suppress(sqlite3.Error):
            database.execute("PRAGMA busy_timeout = 0")
            database.execute("PRAGMA locking_mode = NORMAL")
            database.execute("SELECT count(*) FROM sqlite_master").fetchone()
            database.execute("PRAGMA journal_mode = DELETE")


def _replace_in_log(
    source: sqlite3.Connection,
    database: sqlite3.Connection,
    target: Path,
    check: Callable[[sqlite3.Connection], None] | None,
) -> None:
    """Compare and replace where others may read from a write-ahead log meanwhile.

    They keep the lock above from us, but the first step of the backup takes that for writing, beside which we may read.
    """
    asked = []

    def told(status: int, remaining: int, total: int) -> None:
        _give_up_if_busy(status, remaining, total)
        if check is not None and not asked:
            asked.append(True)
            with opening.opened(target) as beside:
                check(beside)

    source.backup(database, pages=1 if check is not None else -1, progress=told)


def _give_up_if_busy(status: int, _remaining: int, _total: int) -> None:
    if status in _BUSY:  # Python would try again for ever
        raise sqlite3.OperationalError("database is locked")


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
                raise _refused(other, error) from error
            database.execute("BEGIN")
            yield database
            database.execute("COMMIT")
    except sqlite3.Error as error:
        raise _refused(path, error) from error


def _refused(path: Path, error: sqlite3.Error) -> PluginError:
    return causes.trouble(path, error, TargetError, partial(_not_renewed, path))


def _not_renewed(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("“{file}” could not be renewed.").format(file=path.name),
        details=details,
        remedy=tr("Load the edition again into a new file. Nothing was changed."),
    )
