"""Open a GeoPackage for reading only, and tell whether it has changed since. Without pandas or GDAL."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path


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


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file for reading only.

    Where its folder cannot be written to, SQLite refuses a file whose header asks for a write-ahead
    log, unless told that nobody changes it.
    """
    address = path.resolve().as_uri()
    try:
        connection = sqlite3.connect(f"{address}?mode=ro", uri=True, timeout=2.0, isolation_level=None)
        with closing(connection):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            yield connection
            return
    except sqlite3.OperationalError as error:
        if "unable to open" not in str(error) and "readonly" not in str(error):
            raise
    with closing(sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True, isolation_level=None)) as connection:
        yield connection


def is_writable(path: Path) -> bool:
    """Return whether a file and its folder let us write, by trying without changing anything."""
    try:
        with path.open("r+b"):
            pass
    except OSError:
        return False
    return os.access(path.parent, os.W_OK)
