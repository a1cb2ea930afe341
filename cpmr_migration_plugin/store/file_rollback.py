"""Restore files if one of several replacements fails."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from types import TracebackType
from typing import Union

from .opening import connect, opened
from .seizing import move_over, not_replaced, open_to_writers, remove_target
from .target import Replacement, unwritten
from ..errors import PluginError

_LOG = logging.getLogger(__name__)

#: Raises if a file is not any more what was written; called with it, open, if it is a GeoPackage.
_Check = Callable[[Union[sqlite3.Connection, None]], None]


class FileRollback:
    """Files that a block replaces or makes; when it ends with an error, they are as they were before it.

    What was there is kept beside it under a second name, which needs no room where the disk knows hard links. Put back
    is only what the block wrote, as it told by :meth:`wrote`, and only while nobody else has changed that: what another
    program writes in the meantime stays.

    :param targets: the files; None for one that is not wanted
    :raises TargetError: if what is there cannot be kept; nothing has been changed then
    """

    def __init__(self, *targets: Path | None) -> None:
        self._targets = [path for path in targets if path is not None]
        self._kept: dict[Path, Path] = {}
        self._written: dict[Path, _Check] = {}

    def __enter__(self) -> FileRollback:
        try:
            for target in self._targets:
                if target.exists():
                    self._kept[target] = _second_name(target)
        except BaseException:
            self._forget()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, frames: TracebackType | None
    ) -> None:
        if error is not None:
            self._put_back()
        self._forget()

    def second(self, target: Path) -> Path | None:
        """Return the second name of what was there; None if nothing was."""
        return self._kept.get(target)

    def wrote(self, target: Path) -> None:
        """Note that the block has put its file in place."""
        self._written[target] = _unchanged_file(target) if target.suffix.lower() != ".gpkg" else _unchanged(target)

    def _put_back(self) -> None:
        for target, check in self._written.items():
            kept = self._kept.get(target)
            try:
                _put_back(target, kept, check)
            except (PluginError, OSError, sqlite3.Error):  # the error that led here is the one to tell
                _LOG.exception("“%s” could not be put back as it was", target)

    def _forget(self) -> None:
        for kept in self._kept.values():
            with suppress(OSError):
                kept.unlink()


def _put_back(target: Path, kept: Path | None, check: _Check) -> None:
    atlas = target.suffix.lower() == ".gpkg"
    if kept is None:
        if atlas:
            remove_target(target, check)
        else:
            check(None)
            target.unlink(missing_ok=True)
        return
    if atlas:
        with suppress(sqlite3.DatabaseError):  # what was there is no database
            open_to_writers(kept)
        move_over(kept, target, check)
    else:
        check(None)
        kept.replace(target)


def _unchanged(atlas: Path) -> _Check:
    """Return what makes sure that a GeoPackage is what it is now, whatever QGIS does to its journal."""
    from .basis import basis_of, changed, check_same

    written = basis_of(atlas)

    def check(database: sqlite3.Connection | None) -> None:
        if database is None or written is None:
            raise changed(atlas, "")
        check_same(database, atlas, written, "")

    return check


def _unchanged_file(path: Path) -> _Check:
    def facts() -> tuple[int, ...]:
        status = path.stat()
        return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns

    written = facts()

    def check(_: sqlite3.Connection | None) -> None:
        if facts() != written:
            raise unwritten(path, "changed by another program")

    return check


def _second_name(target: Path) -> Path:
    """Give the file at *target* a second name beside it and return that."""
    kept = Replacement(target).partial
    try:
        try:
            os.link(target, kept)
        except (OSError, NotImplementedError):  # FAT and many network folders
            _copy(target, kept)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            kept.unlink()
        raise not_replaced(target, str(error)) from error
    return kept


def _copy(target: Path, kept: Path) -> None:
    """Copy a file; a GeoPackage by SQLite, with what is in its write-ahead log only."""
    if target.suffix.lower() == ".gpkg":
        with suppress(sqlite3.DatabaseError), opened(target) as source, closing(connect(kept, "rwc")) as copy:
            source.backup(copy)
            shutil.copystat(target, kept)
            return
        kept.unlink(missing_ok=True)
    shutil.copy2(target, kept)
