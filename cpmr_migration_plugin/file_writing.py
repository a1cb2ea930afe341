"""The one way in which a file is written: beside its target, under a name of ours, and renamed when it is complete."""

from __future__ import annotations

import glob
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from .errors import TargetError
from .leftover_files import sweep_once
from .partial_names import partial_prefix
from .translation import tr


class PartialFile:
    """A file being written beside its target; its name is hidden and tells whose it is.

    What killed processes left in the folder is swept first. Errors are those of the system: whoever writes
    knows in which words a user is told.

    :param target: the file to write or replace
    :param prefix: how the name begins; by default as :func:`name_prefix` has it
    :ivar path: where to write; nothing is there at first
    :raises OSError: if the folder does not take it
    """

    def __init__(self, target: Path, prefix: str = "") -> None:
        sweep_once(target.parent)
        handle, name = tempfile.mkstemp(prefix=prefix or name_prefix(target), suffix=target.suffix, dir=target.parent)
        os.close(handle)
        self.path = Path(name)
        self.path.unlink()

    def discard(self) -> None:
        """Remove what has been written so far, with what a database puts beside it; the target stays as it was."""
        for leftover in self.path.parent.glob(glob.escape(self.path.name) + "*"):
            with suppress(OSError):
                leftover.unlink()


def name_prefix(target: Path) -> str:
    """Return how the name of a partial file begins."""
    return f"{partial_prefix()}{target.stem[:40]}-"


def put_in_place(partial: Path, target: Path) -> None:
    """Rename a complete file over its target.

    :raises OSError: if the system refuses; the target is then as it was
    """
    # A temporary file is private; what a user saves follows their umask.
    mask = os.umask(0)
    os.umask(mask)
    partial.chmod(0o666 & ~mask)
    partial.replace(target)


def write_file(target: Path, data: bytes) -> None:
    """Write a file, all of it or nothing.

    :raises OSError: if it cannot be written; an older file stays as it was
    """
    file = PartialFile(target)
    try:
        file.path.write_bytes(data)
        put_in_place(file.path, target)
    finally:
        file.discard()


def not_writable(path: Path, details: str, remedy: str = "") -> TargetError:
    """Return what is told if a file or folder cannot be written."""
    return TargetError(tr("“{file}” cannot be written.").format(file=path.name), details=details, remedy=remedy)


def exists_already(path: Path) -> TargetError:
    """Return what is told of a file that may not be overwritten."""
    return TargetError(
        tr("“{file}” exists already.").format(file=path.name), remedy=tr("Choose another name, or allow overwriting.")
    )


def room_remedy() -> str:
    """Return what a user can do where a file could not be written to its end."""
    return tr("Make sure that there is room on the disk and that the folder can be written to.")


def close_remedy() -> str:
    """Return what a user can do where another program may have a file open."""
    return tr("Close the file in other programs, or choose another folder or name.")
