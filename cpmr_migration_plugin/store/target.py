"""Atomic file writing: beside the target first, renamed when complete."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .causes import locks_refused, no_locks, path_too_long, too_long
from .folders import check_folder
from .seizing import check_geopackage, move_over
from ..errors import PluginError, TargetError
from ..file_writing import PartialFile, name_prefix, not_writable, room_remedy
from ..partial_names import partial_prefix
from ..translation import tr

#: QGIS takes this for an escaped character of an address.
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")


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
    reason = path_too_long(path) or path_too_long(_with_stem(path, partial_prefix()), path.name)
    if reason:
        raise too_long(reason, TargetError)
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
            self._file = PartialFile(target, _prefix(target))
        except OSError as error:  # a name the disk does not take
            raise not_writable(target, str(error), tr("Choose another file name.")) from error
        self.target = target
        self.partial = self._file.path
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
        self._file.discard()


def _prefix(target: Path) -> str:
    """Return how the name of a partial file begins; the whole of it is no longer than a path may be."""
    stem = name_prefix(target)
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
        remedy=room_remedy(),
    )
