"""Folders that files are to be written into: whether they take any, and have room."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from ..errors import TargetError
from ..file_writing import close_remedy, room_remedy
from ..translation import tr


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
        raise _takes_nothing(folder, str(error)) from error


def _takes_nothing(folder: Path, details: str) -> TargetError:
    return TargetError(
        tr("Nothing can be written into the folder “{folder}”.").format(folder=folder),
        details=details,
        remedy=tr("Choose another folder, or make room or ask for the right to write there."),
    )


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
            remedy=room_remedy(),
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
            remedy=close_remedy(),
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
        raise _takes_nothing(folder, f"{free} bytes left, {wanted} wanted")
