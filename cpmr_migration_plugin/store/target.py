"""Atomic file writing: beside the target first, renamed when complete."""

from __future__ import annotations

import glob
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial as bound
from pathlib import Path

from .causes import BESIDE, Cause, beside, cause_in, has_content, locks_refused, no_locks, path_too_long, trouble
from .leftover_files import sweep_once
from .opening import check_writable, connect, tidy
from ..errors import PluginError, TargetError
from ..partial_names import partial_prefix
from ..translation import tr

#: QGIS takes this for an escaped character of an address.
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")
#: Seconds to wait for a program that works with a GeoPackage that is to be replaced.
_PATIENCE = 0.5
#: How the triggers of a file are called that was replaced.
_CLOSED = "cpmr_replaced_"


def check_folder(folder: Path) -> None:
    """Make sure that files can be written into *folder*.

    :raises TargetError: if it does not exist or cannot be written to
    """
    if not folder.is_dir():
        raise TargetError(
            tr("The folder “{folder}” does not exist.").format(folder=folder),
            remedy=tr("Create the folder or choose another one."),
        )
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise TargetError(
            tr("Nothing can be written into the folder “{folder}”.").format(folder=folder),
            details=str(error),
            remedy=tr("Choose another folder, or make room or ask for the right to write there."),
        ) from error


def make_folder(folder: Path) -> None:
    """Make a folder of the plugin's own, with those above it, if it is missing.

    :raises TargetError: if it cannot be made
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TargetError(
            tr("The folder “{folder}” cannot be made.").format(folder=folder),
            details=str(error),
            remedy=tr("Make sure that there is room on the disk and that the folder can be written to."),
        ) from error


def remove(path: Path) -> None:
    """Remove a file of ours that is of no use any more, if it is there.

    :raises TargetError: if it cannot be removed
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise TargetError(
            tr("“{file}” cannot be removed.").format(file=path.name),
            details=str(error),
            remedy=tr("Close the file in other programs, or choose another folder or name."),
        ) from error


def check_room(folder: Path, wanted: int = 4_000_000) -> None:
    """Make sure that some room is left where *folder* is; for what cannot be undone once a file has no room.

    :param wanted: bytes; by default those of a project file while it is written
    :raises TargetError: if there is not
    """
    try:
        free = shutil.disk_usage(folder).free
    except OSError:  # not every system tells: the write will
        return
    if free < wanted:
        raise TargetError(
            tr("Nothing can be written into the folder “{folder}”.").format(folder=folder),
            details=f"{free} bytes left, {wanted} wanted",
            remedy=tr("Choose another folder, or make room or ask for the right to write there."),
        )


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
def seized(path: Path) -> Iterator[sqlite3.Connection | None]:
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
        raise trouble(path, error, TargetError, bound(_not_replaced, path)) from error
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
        raise _not_replaced(path, "\n".join(left))


def check_target(path: Path, *endings: str) -> None:
    """Make sure that a file can be written at *path*.

    :param endings: the file name must have one of these, in lower case with the dot
    :raises TargetError: if the folder cannot be written to, or the path cannot be a file of ours
    """
    check_folder(path.parent)
    if path.suffix.lower() not in endings:
        raise TargetError(
            tr("“{file}” must end in {endings}.").format(file=path.name, endings=" / ".join(endings)),
            remedy=tr("Choose another file name."),
        )
    if path.is_dir():
        raise TargetError(tr("“{path}” is a folder.").format(path=path), remedy=tr("Choose the name of a file."))
    if path.suffix.lower() == ".gpkg":
        check_path(path)
    if "|" in str(path) or _ESCAPE.search(str(path)):
        raise TargetError(
            tr("QGIS cannot open files whose path holds “|”, or “%” followed by two digits: “{path}”.").format(
                path=path
            ),
            remedy=tr("Choose another folder or file name."),
        )


def check_path(path: Path) -> None:
    """Make sure that QGIS could open and change a GeoPackage at *path* once it is written.

    :raises TargetError: if the path is too long, or files in the folder cannot be locked
    """
    # It is written under another name first, which may be longer.
    too_long = path_too_long(path) or path_too_long(_with_stem(path, partial_prefix()), path.name)
    if too_long:
        raise TargetError(too_long, remedy=tr("Choose a folder with a shorter path, or a shorter file name."))
    reason = locks_refused(path.parent)
    if reason:
        raise no_locks(path.parent, reason, TargetError)


class Replacement:
    """A file being written beside its target, which it becomes when it is complete.

    :param target: the file to write or replace
    :param check: called with a GeoPackage that is to be replaced, open, while nobody else can use it; with None if
        there is none, or it is no database. What it raises leaves the target as it was
    :raises TargetError: if the folder cannot be written to or the target is in use
    """

    def __init__(self, target: Path, check: Callable[[sqlite3.Connection | None], None] | None = None) -> None:
        check_folder(target.parent)
        try:
            if target.is_dir():
                raise TargetError(
                    tr("“{file}” is a folder.").format(file=target.name), remedy=tr("Choose another file name.")
                )
            if target.suffix.lower() == ".gpkg":
                check_path(target)
                check_geopackage(target)
            sweep_once(target.parent)
            handle, name = tempfile.mkstemp(prefix=_prefix(target), suffix=target.suffix, dir=target.parent)
        except OSError as error:  # a name the disk does not take
            raise TargetError(
                tr("“{file}” cannot be written.").format(file=target.name),
                details=str(error),
                remedy=tr("Choose another file name."),
            ) from error
        os.close(handle)
        self.target = target
        self.partial = Path(name)
        self.partial.unlink()
        self._check = check

    def commit(self, second: Path | None = None) -> None:
        """Rename the complete file over the target.

        :param second: another name of ours for what is replaced, see :mod:`.file_rollback`
        :raises TargetError: if the target is in use or cannot be replaced; it is then as it was
        """
        try:
            move_over(self.partial, self.target, self._check, second)
        finally:
            self.discard()

    def discard(self) -> None:
        """Remove what has been written so far; the target stays as it was."""
        for leftover in self.partial.parent.glob(glob.escape(self.partial.name) + "*"):
            with suppress(OSError):
                leftover.unlink()


def _prefix(target: Path) -> str:
    """Return how the name of a partial file begins; the whole of it is no longer than a path may be."""
    stem = f"{partial_prefix()}{target.stem[:40]}-"
    return partial_prefix() if path_too_long(_with_stem(target, stem)) else stem


def _with_stem(target: Path, stem: str) -> Path:
    """Return a path as ``mkstemp`` makes it: with eight signs by lot."""
    return target.with_name(f"{stem}12345678{target.suffix}")


@contextmanager
def replacing(target: Path, told: Callable[[str], PluginError] | None = None) -> Iterator[Path]:
    """Give a path to write to; it becomes *target* when the block ends without an error.

    :param told: makes the error a user sees if the block cannot write, from the cause in technical words
    :raises TargetError: if the folder or the target cannot be written to, unless *told* makes another
    """
    replacement = Replacement(target)
    try:
        yield replacement.partial
    except (OSError, UnicodeError) as error:  # a full disk; half a sign that no encoding takes
        replacement.discard()
        raise (told(str(error)) if told is not None else unwritten(target, str(error))) from error
    except BaseException:
        replacement.discard()
        raise
    replacement.commit()


def unwritten(target: Path, details: str) -> TargetError:
    """Return what is told if a file cannot be written to its end."""
    return TargetError(
        tr("“{file}” could not be written.").format(file=target.name),
        details=details,
        remedy=tr("Make sure that there is room on the disk and that the folder can be written to."),
    )


def move_over(
    partial: Path,
    target: Path,
    check: Callable[[sqlite3.Connection | None], None] | None = None,
    second: Path | None = None,
) -> None:
    """Rename a complete file over *target*.

    A GeoPackage is held while that is done, so that no other program loses what it writes into the old one.

    :param check: see :class:`Replacement`
    :param second: see :meth:`Replacement.commit`
    :raises TargetError: if the target is in use or cannot be replaced
    """
    if target.suffix.lower() != ".gpkg":
        _rename(partial, target)
        return
    with seized(target) as old:
        if check is not None:
            check(old)
        # Under a name that is a user's own the file goes on as it is.
        ours = 2 if second is not None and _are_one(second, target) else 1
        only = old is not None and target.is_file() and target.stat().st_nlink == ours
        _rename(partial, target, old)
        if only:
            _close_to_writers(old)


def take_away(target: Path, check: Callable[[sqlite3.Connection | None], None]) -> None:
    """Remove a GeoPackage that nobody else is at work with.

    :param check: see :class:`Replacement`
    :raises TargetError: if it is in use or cannot be removed
    """
    with seized(target) as old:
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
        # A temporary file is private; what a user saves follows their umask.
        mask = os.umask(0)
        os.umask(mask)
        partial.chmod(0o666 & ~mask)
        try:
            partial.replace(target)
        except PermissionError:
            # Windows puts no file in the place of an open one, be it ours; nor of one that another program has open:
            # once ours is closed the system itself refuses for theirs.
            if old is None:
                raise
            old.close()
            partial.replace(target)
    except OSError as error:
        raise _not_replaced(target, str(error)) from error


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


def _not_replaced(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("“{file}” cannot be replaced.").format(file=path.name),
        details=details,
        remedy=tr("Close the file in other programs, or choose another file name."),
    )
