"""Detect from outside whether a GeoPackage has changed or is read-only. It is opened in :mod:`.opening`."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path


@dataclass(frozen=True)
class FileStamp:
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


def stamp_of(path: Path) -> FileStamp | None:
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
    return FileStamp(status.st_size, status.st_mtime_ns, log)


def state_of(path: Path, stamp: FileStamp) -> State:
    """Return what has become of a file since *stamp* was taken."""
    now = stamp_of(path)
    if now is None:
        return State.GONE
    return State.SAME if now == stamp else State.TOUCHED


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
