"""Open a GeoPackage for reading only, and tell whether it has changed since. Without pandas or GDAL."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path
from urllib.parse import quote


@dataclass(frozen=True)
class Stamp:
    """What a file looked like from outside: cheap to take, changes whenever something is written.

    :param log: size and time of the write-ahead log, in which changes of open programs stand
    """

    size: int
    modified: int
    log: tuple[int, int] = (0, 0)


@unique
class State(str, Enum):
    """What has become of an atlas file since it was read."""

    SAME = "same"
    #: Something was written, by whomever; reading again tells whether the tables differ.
    TOUCHED = "touched"
    GONE = "gone"


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file; None if it is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    log = (0, 0)
    with suppress(OSError):
        beside = path.with_name(path.name + "-wal").stat()
        # A program that only has the file open leaves an empty log.
        log = (beside.st_size, beside.st_mtime_ns) if beside.st_size else log
    return Stamp(status.st_size, status.st_mtime_ns, log)


def state_of(path: Path, stamp: Stamp) -> State:
    """Return what has become of a file since *stamp* was taken."""
    now = stamp_of(path)
    if now is None:
        return State.GONE
    return State.SAME if now == stamp else State.TOUCHED


def address(path: Path, options: str) -> str:
    """Return the address by which SQLite opens a file, e.g. ``file:///C:/a%20b.gpkg?mode=ro``.

    Not :meth:`Path.as_uri`, which puts the server of a network path where SQLite allows none.
    """
    plain = path.absolute().as_posix()
    return f"file://{quote(plain if plain.startswith('/') else '/' + plain, safe='/:')}?{options}"


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file for reading only, and leave nothing beside it.

    :raises sqlite3.Error: if it cannot be read
    """
    log = path.with_name(path.name + "-wal")
    had_log = log.exists()
    try:
        with closing(_connection(path)) as connection:
            yield connection
    finally:
        # SQLite makes one where the header of the file asks for it.
        if not had_log and log.exists():
            _take_log_away(path)


def _connection(path: Path) -> sqlite3.Connection:
    """Connect for reading only.

    Where its folder cannot be written to, SQLite refuses a file whose header asks for a write-ahead
    log, unless told that nobody changes it.
    """
    try:
        return _probed(path, "mode=ro")
    except sqlite3.OperationalError as error:
        if "unable to open" not in str(error) and "readonly" not in str(error):
            raise
    return _probed(path, "mode=ro&immutable=1")


def _probed(path: Path, options: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address(path, options), uri=True, timeout=2.0, isolation_level=None)
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


def is_writable(path: Path) -> bool:
    """Return whether a file and its folder let us write, by trying without changing anything."""
    try:
        check_rights(path)
    except OSError:
        return False
    return os.access(path.parent, os.W_OK)


def check_rights(path: Path) -> None:
    """Make sure that the rights on a GeoPackage let us write; whether others are writing is not asked.

    Where closing it beside SQLite would loosen SQLite's locks, the system is asked; on Windows, which
    would not tell the rights of users, it is opened.

    :raises OSError: if it does not
    """
    if os.name == "nt":
        with path.open("r+b"):
            return
    path.stat()
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
