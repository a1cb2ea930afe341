"""Write files so that nobody ever loses one: beside the target first, renamed when complete."""

from __future__ import annotations

import glob
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from .strays import sweep_once
from ..errors import PluginError, TargetError
from ..partials import partial_prefix
from ..translation import tr

#: QGIS takes this for an escaped character of an address.
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")


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
    """Make sure that no other program is working on the GeoPackage at *path*.

    A GeoPackage that is being written to has a write-ahead log beside it; a new file put under such
    a log would be damaged by it.

    :raises TargetError: if the file is in use
    """
    if not path.with_name(path.name + "-wal").exists():
        return
    mode = ""
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, timeout=0.5)) as connection:
        mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
    if mode != "delete":
        raise TargetError(
            tr("“{file}” is open in another program or project.").format(file=path.name),
            remedy=tr("Close it there, or choose another file name."),
        )


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
    if "|" in str(path) or _ESCAPE.search(str(path)):
        raise TargetError(
            tr("QGIS cannot open files whose path holds “|”, or “%” followed by two digits: “{path}”.").format(
                path=path
            ),
            remedy=tr("Choose another folder or file name."),
        )


class Replacement:
    """A file being written beside its target, which it becomes when it is complete.

    :param target: the file to write or replace
    :raises TargetError: if the folder cannot be written to or the target is in use
    """

    def __init__(self, target: Path) -> None:
        check_folder(target.parent)
        try:
            if target.is_dir():
                raise TargetError(
                    tr("“{file}” is a folder.").format(file=target.name), remedy=tr("Choose another file name.")
                )
            if target.suffix.lower() == ".gpkg" and target.exists():
                check_geopackage(target)
            sweep_once(target.parent)
            prefix = f"{partial_prefix()}{target.stem[:40]}-"
            handle, name = tempfile.mkstemp(prefix=prefix, suffix=target.suffix, dir=target.parent)
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

    def commit(self) -> None:
        """Rename the complete file over the target.

        :raises TargetError: if the target is in use or cannot be replaced; it is then as it was
        """
        try:
            move_over(self.partial, self.target)
        finally:
            self.discard()

    def discard(self) -> None:
        """Remove what has been written so far; the target stays as it was."""
        for leftover in self.partial.parent.glob(glob.escape(self.partial.name) + "*"):
            with suppress(OSError):
                leftover.unlink()


@contextmanager
def replacing(target: Path, told: Callable[[str], PluginError] | None = None) -> Iterator[Path]:
    """Give a path to write to; it becomes *target* when the block ends without an error.

    :param told: makes the error a person sees if the block cannot write, from the cause in technical words
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


def move_over(partial: Path, target: Path) -> None:
    """Rename a complete file over *target*.

    :raises TargetError: if the target is in use or cannot be replaced
    """
    if target.suffix.lower() == ".gpkg":
        check_geopackage(target)
    try:
        # A temporary file is private; what a person saves follows their umask.
        mask = os.umask(0)
        os.umask(mask)
        partial.chmod(0o666 & ~mask)
        partial.replace(target)
    except OSError as error:
        raise TargetError(
            tr("“{file}” cannot be replaced.").format(file=target.name),
            details=str(error),
            remedy=tr("Close the file in other programs, or choose another file name."),
        ) from error
