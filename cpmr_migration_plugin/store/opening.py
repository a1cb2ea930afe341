"""The only place where an atlas file is opened: recovery after a crash, and errors with their cause.

A program that is stopped while it writes leaves a rollback journal beside the file: what SQLite puts back from it is
the file, what the file itself holds is half of a change. SQLite puts it back when the file is opened for writing, and
only SQLite may: by its locks it tells a stopped program from one that is at work. Nothing here touches a journal by
hand.
"""

from __future__ import annotations

import sqlite3
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from .causes import (
    Cause,
    beside,
    cause_in,
    damaged,
    has_content,
    interrupted,
    not_an_atlas,
    not_there,
    read_only,
    trouble,
)
from .readonly import check_rights
from ..errors import AtlasError, PluginError, TargetError
from ..gate import gate
from ..translation import tr

#: Seconds to wait for a program that works with the file; in the thread of a window, which stands still meanwhile.
PATIENCE, _HASTE = 2.0, 0.25


def address(path: Path, options: str) -> str:
    """Return the address by which SQLite opens a file, e.g. ``file:///C:/a%20b.gpkg?mode=ro``.

    Not :meth:`Path.as_uri`, which puts the server of a network path where SQLite allows none.
    """
    plain = path.absolute().as_posix()
    return f"file://{quote(plain if plain.startswith('/') else '/' + plain, safe='/:')}?{options}"


def connect(path: Path, mode: str = "rw", patience: float | None = None) -> sqlite3.Connection:
    """Open a database that is there; transactions are begun and ended by whoever asked for it.

    :param mode: ``ro``, ``rw`` or ``rwc``, as SQLite has them
    :param patience: seconds to wait for a program that works with the file; by default :data:`PATIENCE`, or less
    :raises sqlite3.Error: if it cannot be opened
    """
    seconds = _patience() if patience is None else patience
    return sqlite3.connect(address(path, f"mode={mode}"), uri=True, timeout=seconds, isolation_level=None)


def _patience() -> float:
    """Return how long this thread may wait: a window that is not drawn anew looks as if QGIS hung."""
    has_window = getattr(sys.modules.get("qgis.utils"), "iface", None) is not None
    return _HASTE if has_window and threading.current_thread() is threading.main_thread() else PATIENCE


def settle(path: Path, kind: type[PluginError] = AtlasError) -> None:
    """Put a file right that a program was stopped in while it wrote; does nothing where there is no journal.

    To be called before anything opens an atlas file: a reader of ours, GDAL, a layer of QGIS.

    :param kind: of the error
    :raises AtlasError: if it cannot be put right here, or another program is writing to it just now
    """
    if not has_content(beside(path, "-journal")) or not path.is_file():
        return
    try:
        with closing(connect(path)) as database:
            database.execute("SELECT count(*) FROM sqlite_master").fetchone()
            tidy(database)
    except sqlite3.Error as error:
        if cause_in(str(error)) in (Cause.OTHER, Cause.READ_ONLY, Cause.DISK):
            raise interrupted(path, str(error), kind) from error
        raise trouble(path, error, kind) from error


def tidy(database: sqlite3.Connection) -> None:
    """Let SQLite take a journal away that says nothing any more, unless a program is using it."""
    with suppress(sqlite3.Error):
        if database.execute("PRAGMA journal_mode").fetchone()[0] == "delete":
            database.execute("PRAGMA journal_mode = PERSIST")
            database.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file for reading only, and leave nothing beside it.

    :raises AtlasError: if a program was stopped while it wrote and that cannot be put right here
    :raises sqlite3.Error: if it cannot be read
    """
    settle(path)
    log = beside(path, "-wal")
    had_log = log.exists()
    try:
        with closing(_connection(path)) as connection:
            yield connection
    finally:
        # SQLite makes one where the header of the file asks for it.
        if not had_log and log.exists():
            _take_log_away(path)


def back_up(path: Path, target: Path) -> None:
    """Write what a file holds into a new one; others may read the file meanwhile.

    :raises sqlite3.Error: if one of them cannot be read or written
    """
    with closing(connect(path, "ro")) as source, closing(sqlite3.connect(str(target))) as copy:
        source.backup(copy)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open an atlas file for reading only, as :func:`opened` does; every error within the block tells its cause.

    :raises AtlasError: if it cannot be read, for whatever reason
    """
    with gate(lambda text: damaged(path, text)):
        try:
            if not path.is_file():
                raise not_there(path) if not path.exists() else not_an_atlas(path)
            with opened(path) as database:
                yield database
        except (sqlite3.Error, OSError) as error:
            raise trouble(path, error, AtlasError) from error


@contextmanager
def writing(path: Path, refused: Callable[[str], TargetError] | None = None) -> Iterator[sqlite3.Connection]:
    """Hold the lock for writing on an atlas file; what is done in the block is one transaction.

    What is read in the block is what nobody else can change before the end of it. Layers may have the file open.

    :param refused: makes what a user is told where the cause is not known, from what SQLite says
    :raises TargetError: if the file cannot be written; it is then as it was
    """
    check_writable(path)
    settle(path, TargetError)
    try:
        with closing(connect(path)) as database:
            # All pages at once, at the end: who reads without locks never sees half of them.
            database.execute("PRAGMA cache_spill = OFF")
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                database.execute("COMMIT")
            except BaseException:
                if database.in_transaction:
                    database.execute("ROLLBACK")
                raise
    except (sqlite3.Error, UnicodeError) as error:
        raise trouble(path, error, TargetError, refused) from error


def check_writable(path: Path) -> None:
    """Make sure that the rights on a file let us write; whether others are writing is not asked.

    :raises TargetError: if it is not there or read-only
    """
    try:
        mode = path.stat().st_mode
        # Asked first: an administrator could write, and would not mean to.
        if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise PermissionError(tr("The file is read-only."))
        check_rights(path)
    except FileNotFoundError as error:
        told = not_there(path)
        raise TargetError(told.message, remedy=told.remedy) from error
    except OSError as error:
        raise read_only(path, str(error), TargetError) from error


def _connection(path: Path) -> sqlite3.Connection:
    """Connect for reading only.

    Where its folder cannot be written to, SQLite refuses a file whose header asks for a write-ahead log, unless told
    that nobody changes it. It would not look at a journal then, nor at a log: where there is one, that is not told.
    """
    try:
        return _probed(path, "mode=ro")
    except sqlite3.OperationalError as error:
        if "unable to open" not in str(error) and "readonly" not in str(error):
            raise
        if beside(path, "-journal").exists() or has_content(beside(path, "-wal")):
            raise
    return _probed(path, "mode=ro&immutable=1")


def _probed(path: Path, options: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address(path, options), uri=True, timeout=_patience(), isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _take_log_away(path: Path) -> None:
    """Close a file as one who might have written: then SQLite takes its log away, unless others have it open.

    Only SQLite can tell, by its locks; and what opens and closes the file beside SQLite loosens those
    of the whole process (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    with suppress(sqlite3.Error), closing(sqlite3.connect(address(path, "mode=rw"), uri=True, timeout=0.1)) as last:
        last.execute("SELECT count(*) FROM sqlite_master").fetchone()
