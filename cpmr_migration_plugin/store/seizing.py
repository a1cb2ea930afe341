"""Replace or remove a GeoPackage so that nobody loses what they write into it: it is held while that is done."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial as bound
from pathlib import Path

from .causes import BESIDE, Cause, beside, cause_in, has_content, trouble
from .folders import remove
from .opening import check_writable, connect, tidy
from ..errors import TargetError
from ..file_writing import put_in_place
from ..translation import tr

#: Seconds to wait for a program that works with a GeoPackage that is to be replaced.
_PATIENCE = 0.5
#: How the triggers of a file are called that was replaced.
_CLOSED = "cpmr_replaced_"


def check_geopackage(path: Path) -> None:
    """Make sure that a GeoPackage may be replaced now: no other program is at work with it.

    What a program that was stopped left beside it is put right. Changes nothing else.

    :raises TargetError: if the file is in use, read-only or cannot be put right here
    """
    if path.is_file():
        database = _seize(path, _exclude)
        if database is not None:
            database.close()
        _check_nothing_left(path, "-journal")


@contextmanager
def lock_target(path: Path) -> Iterator[sqlite3.Connection | None]:
    """Hold a GeoPackage that is to be replaced, so that no other program reads or writes it meanwhile.

    A new file put in the place of one that is being written to would take the other program's work away; one put
    under a journal or log of the old file would be damaged by that. None of these is beside it in the block.

    :return: the open file; None if there is none, or it is no database
    :raises TargetError: if the file is in use, read-only or cannot be put right here
    """
    database = None
    if path.is_file() or any(has_content(beside(path, ending)) for ending in BESIDE):
        database = _seize(path, _at_rest)
    try:
        _check_nothing_left(path, *BESIDE)
        yield database
    finally:
        if database is not None:
            with suppress(sqlite3.Error):
                database.execute("ROLLBACK")
            database.close()


def _seize(path: Path, prepare: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection | None:
    """Return a connection that nobody gets past; None if the file is no database."""
    there = path.is_file()
    if there:
        check_writable(path)
    # A journal or log that outlived its file is thrown away by SQLite when it finds an empty file there.
    database = connect(path, "rw" if there else "rwc", _PATIENCE)
    try:
        prepare(database)
        database.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        database.close()
        if cause_in(str(error)) is Cause.NO_DATABASE:
            return None
        if cause_in(str(error)) is Cause.BUSY:
            busy = trouble(path, error, TargetError)
            raise TargetError(
                tr("“{file}” is open in another program or project.").format(file=path.name),
                details=busy.details,
                remedy=tr("Close it there, or choose another file name."),
            ) from error
        raise trouble(path, error, TargetError, bound(not_replaced, path)) from error
    return database


def _exclude(database: sqlite3.Connection) -> None:
    """Ask for a lock that excludes readers, also where they read from a write-ahead log."""
    database.execute("PRAGMA locking_mode = EXCLUSIVE")


def _at_rest(database: sqlite3.Connection) -> None:
    """Let SQLite merge a log into the file and roll a journal back, so that nothing is beside it."""
    try:
        if database.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise sqlite3.OperationalError("database is locked")
        tidy(database)
        # The end of the transaction writes nothing beside what is the new file then.
        database.execute("PRAGMA journal_mode = MEMORY")
    except sqlite3.DatabaseError as error:
        # The lock can be taken on a damaged file as well.
        if cause_in(str(error)) is not Cause.DAMAGED:
            raise


def _check_nothing_left(path: Path, *endings: str) -> None:
    left = [str(beside(path, ending)) for ending in endings if has_content(beside(path, ending))]
    if left:
        raise not_replaced(path, "\n".join(left))


def move_over(
    partial: Path,
    target: Path,
    check: Callable[[sqlite3.Connection | None], None] | None = None,
    second: Path | None = None,
) -> None:
    """Rename a complete file over *target*.

    A GeoPackage is held while that is done, so that no other program loses what it writes into the old one.

    :param check: see :class:`.target.Replacement`
    :param second: see :meth:`.target.Replacement.commit`
    :raises TargetError: if the target is in use or cannot be replaced
    """
    if target.suffix.lower() != ".gpkg":
        _rename(partial, target)
        return
    with lock_target(target) as old:
        if check is not None:
            check(old)
        # Under a name that is a user's own the file goes on as it is.
        ours = 2 if second is not None and _are_one(second, target) else 1
        only = old is not None and target.is_file() and target.stat().st_nlink == ours
        _rename(partial, target, old)
        if only:
            _close_to_writers(old)


def remove_target(target: Path, check: Callable[[sqlite3.Connection | None], None]) -> None:
    """Remove a GeoPackage that nobody else is at work with.

    :param check: see :class:`.target.Replacement`
    :raises TargetError: if it is in use or cannot be removed
    """
    with lock_target(target) as old:
        check(old)
        try:
            target.unlink()
        except PermissionError:  # Windows, see below
            if old is not None:
                old.close()
            remove(target)


def _are_one(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False


def _rename(partial: Path, target: Path, old: sqlite3.Connection | None = None) -> None:
    try:
        try:
            put_in_place(partial, target)
        except PermissionError:
            # Windows puts no file in the place of an open one, be it ours; nor of one that another program has open:
            # once ours is closed the system itself refuses for theirs.
            if old is None:
                raise
            old.close()
            put_in_place(partial, target)
    except OSError as error:
        raise not_replaced(target, str(error)) from error


def _close_to_writers(old: sqlite3.Connection) -> None:
    """Let whoever still has the old file open, which has no name any more, be told when they write into it.

    Their work would be lost without a word; they may read on. What this writes goes with the file.
    """
    with suppress(sqlite3.Error):  # closed already, or damaged: nobody writes into it then
        tables = old.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
            "AND sql NOT LIKE 'CREATE VIRTUAL%'"
        ).fetchall()
        said = "this file has been replaced by a new one: open it again"
        for number, (table,) in enumerate(tables):
            for event in ("INSERT", "UPDATE", "DELETE"):
                name = '"' + table.replace('"', '""') + '"'
                old.execute(
                    f'CREATE TRIGGER "{_CLOSED}{event}_{number}" BEFORE {event} ON {name} '
                    f"BEGIN SELECT RAISE(ABORT, '{said}'); END"
                )
        old.execute("COMMIT")


def open_to_writers(path: Path) -> None:
    """Undo what was done to a file as it was replaced, before it is put back.

    :raises sqlite3.Error: if that cannot be done
    """
    with closing(connect(path, patience=_PATIENCE)) as database:
        database.execute("BEGIN IMMEDIATE")
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            if re.fullmatch(rf"{_CLOSED}\w+", name):
                database.execute(f"DROP TRIGGER {name}")
        database.execute("COMMIT")


def not_replaced(path: Path, details: str) -> TargetError:
    """Return what is told if a file cannot be replaced."""
    return TargetError(
        tr("“{file}” cannot be replaced.").format(file=path.name),
        details=details,
        remedy=tr("Close the file in other programs, or choose another file name."),
    )
