"""Sweep what a process of ours left behind when it was killed; a user's files and a living process's never.

Swept is only what bears the mark of :mod:`.partial_names`, is a day old and was made by a process of this computer
that has gone; what another computer made on a network folder, after a month. Version 0.1.0 named its incomplete files
after the target, ``.name-xxxxxxxx.gpkg`` and ``saving-xxxxxxxx.qgs``: a user's file may be called so, and they stay,
but in the plugin's own folder of the profile.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import TargetError
from .partial_names import OwnerProcess, owner_of, partial_prefix, this_process
from .translation import tr

DAY = 86_400.0
#: After how long nobody writes any more who cannot be asked whether they live (seconds).
_ELSEWHERE = 30 * DAY
#: How long a folder may be looked through (seconds): it may be large, and on a network.
_BUDGET = 0.1
#: What version 0.1.0 called incomplete files in the profile.
_OF_THE_PROFILE = re.compile(r"\..{1,40}-[a-z0-9_]{8}\.(?:csv|json|zip)")

#: Folders that this process has looked through.
_swept: set[str] = set()


def sweep_once(folder: Path, *, own: bool = False) -> None:
    """Sweep a folder the first time that this process writes into it; never raises.

    :param own: whether the folder is the plugin's own, in the profile
    """
    key = str(folder.absolute())
    if key not in _swept:
        _swept.add(key)
        sweep(folder, own=own)


def sweep(folder: Path, *, own: bool = False) -> list[str]:
    """Remove strays from a folder; never raises, and takes a moment at most.

    :param own: whether the folder is the plugin's own, in the profile
    :return: the names of what was removed
    """
    removed: list[str] = []
    until = time.monotonic() + _BUDGET
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if time.monotonic() > until:
                break
            with suppress(OSError):
                if _is_stray(entry, own=own):
                    path = Path(entry.path)
                    shutil.rmtree(path) if entry.is_dir(follow_symlinks=False) else path.unlink()
                    removed.append(entry.name)
    return removed


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Give a folder that is gone when the block ends.

    :raises TargetError: if none can be made
    """
    folder = make_temporary_folder()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def make_temporary_folder() -> Path:
    """Make a folder for what a job needs for a while; the job removes it.

    :raises TargetError: if it cannot be made
    """
    try:
        sweep_once(Path(tempfile.gettempdir()))
        return Path(tempfile.mkdtemp(prefix=partial_prefix(hidden=False)))
    except OSError as error:
        raise TargetError(
            tr("No folder for temporary files can be made."),
            details=str(error),
            remedy=tr("Make room on the disk, or see that the folder may be written to."),
        ) from error


def _is_stray(entry: os.DirEntry[str], *, own: bool) -> bool:
    maker = owner_of(entry.name)
    of_the_profile = own and _OF_THE_PROFILE.fullmatch(entry.name) is not None
    if maker is None and not of_the_profile:
        return False
    is_folder = entry.is_dir(follow_symlinks=False)
    if not is_folder and not entry.is_file(follow_symlinks=False):
        return False
    if is_folder and (maker is None or entry.name.startswith(".")):
        return False
    facts = entry.stat(follow_symlinks=False)
    # The folder for temporary files is everybody's.
    if hasattr(os, "getuid") and facts.st_uid != os.getuid():
        return False
    age = time.time() - (_last_change(Path(entry.path)) if is_folder else facts.st_mtime)
    return age > DAY and (maker is None or _is_gone(maker, age))


def _last_change(folder: Path) -> float:
    """Return when something in a folder was changed last."""
    return max(path.lstat().st_mtime for path in (folder, *folder.rglob("*")))


def _is_gone(maker: OwnerProcess, age: float) -> bool:
    here = this_process()
    if maker.host != here.host:
        return age > _ELSEWHERE
    return maker.process != here.process and not _lives(maker.process)


def _lives(process: int) -> bool:
    """Return whether a process of this computer lives; where it cannot be told, that it does."""
    if os.name == "nt":  # there, os.kill would end it
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - known on Windows only
        handle = kernel.OpenProcess(0x1000, False, process)
        if handle:
            kernel.CloseHandle(handle)
        return bool(handle) or kernel.GetLastError() != 87  # there is no such process
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
