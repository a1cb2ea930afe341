"""Causes for which an atlas file cannot be opened, read or written, in one sentence."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, unique
from pathlib import Path
from typing import TypeVar

from ..errors import AtlasError, NotAnAtlas, PluginError
from ..gate import cause as words_of
from ..translation import tr

#: What SQLite itself puts beside a file.
BESIDE = ("-journal", "-wal", "-shm")

E = TypeVar("E", bound=PluginError)


@unique
class Cause(str, Enum):
    """Why SQLite could not do what it was asked for."""

    BUSY = "busy"
    FULL = "full"
    READ_ONLY = "read_only"
    DAMAGED = "damaged"
    NO_DATABASE = "no_database"
    DISK = "disk"
    OTHER = "other"


#: By what SQLite says; younger versions of Python tell a number as well, 3.9 does not.
_SAID = (
    (Cause.BUSY, ("locked", "busy")),
    (Cause.FULL, ("is full",)),
    (Cause.READ_ONLY, ("readonly", "read-only")),
    (Cause.NO_DATABASE, ("not a database",)),
    (Cause.DISK, ("disk i/o error", "permission denied")),
    (Cause.DAMAGED, ("malformed", "could not decode to utf-8", "unsupported file format")),
)


def cause_in(text: str) -> Cause:
    """Return the cause in a text of SQLite."""
    lower = text.lower()
    return next((cause for cause, words in _SAID if any(word in lower for word in words)), Cause.OTHER)


def beside(path: Path, ending: str) -> Path:
    """Return what SQLite puts beside a file; where the path is a link, beside the file itself."""
    real = Path(os.path.realpath(path))
    return real.with_name(real.name + ending)


def has_content(path: Path) -> bool:
    """Return whether a file is there and not empty."""
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def locks_refused(folder: Path) -> str:
    """Return why files in a folder cannot be locked, or nothing if they can.

    Some network drives refuse: SQLite then waits for whoever holds the lock, and nobody does.
    """
    import tempfile

    try:
        import fcntl
    except ImportError:  # Windows, where a disk that has no locks is not known
        return ""
    try:
        # A file of its own: closing one that SQLite has open would loosen SQLite's locks.
        with tempfile.TemporaryFile(dir=folder) as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return str(error)
    return ""


def trouble(
    path: Path, error: Exception | str, kind: type[E], refused: Callable[[str], PluginError] | None = None
) -> PluginError:
    """Return what a user is told about an error of SQLite: its true cause, in one sentence.

    :param kind: of the error: :class:`AtlasError` where something was read, :class:`TargetError` where written
    :param refused: what is told where the cause is none that is known
    """
    text = error if isinstance(error, str) else str(error) or words_of(error)
    cause = cause_in(text)
    if cause in _TOLD:
        return _TOLD[cause](path, text, kind)
    told = _unopened(path, text, kind) if "unable to open" in text else None
    if told is not None:
        return told
    if cause is Cause.NO_DATABASE:
        return not_an_atlas(path, text)
    return kind(**_not_an_atlas(path, text)) if refused is None else refused(text)


def not_there(path: Path) -> AtlasError:
    """Return what is told of an atlas file that is gone."""
    return AtlasError(
        tr("The atlas file “{path}” is not there.").format(path=path),
        remedy=tr("It may have been moved or renamed. Load the edition again, or point to the file."),
    )


def not_an_atlas(path: Path, details: str = "") -> NotAnAtlas:
    """Return what is told of a file that is something else."""
    return NotAnAtlas(**_not_an_atlas(path, details))


def unreadable(path: Path, details: str = "") -> AtlasError:
    """Return what is told of an atlas file that lacks what it should hold, or holds what it should not."""
    return AtlasError(**_not_an_atlas(path, details))


def damaged(path: Path, details: str, kind: type[E] = AtlasError) -> E:  # type: ignore[assignment]
    """Return what is told of a file that SQLite, or we, cannot make sense of."""
    return kind(
        tr("“{file}” is damaged.").format(file=path.name),
        details=details,
        remedy=tr("Take a copy of it that is sound, or load the edition again into a new file."),
    )


def _not_an_atlas(path: Path, details: str = "") -> dict[str, str]:
    return {
        "message": tr("“{file}” cannot be read as an atlas file of this plugin.").format(file=path.name),
        "details": details,
        "remedy": tr("Choose a GeoPackage made with “Load edition…”."),
    }


def _disk(path: Path, text: str, kind: type[E]) -> E:
    reason = locks_refused(path.parent) if os.access(path.parent, os.W_OK) else ""
    if reason:
        return no_locks(path.parent, reason, kind)
    return kind(
        tr("The disk reports an error with “{file}”.").format(file=path.name),
        details=text,
        remedy=tr("Try again, or copy the file to another disk and open it there."),
    )


def _busy(path: Path, text: str, kind: type[E]) -> E:
    reason = locks_refused(path.parent) if os.access(path.parent, os.W_OK) else ""
    if reason:
        return no_locks(path.parent, reason, kind)
    holders = _holders(path)
    return kind(
        tr("“{file}” is in use by another program.").format(file=path.name),
        details="\n".join([text, *holders]),
        remedy=tr("Save or close it there and try again. Nothing was changed."),
    )


def no_locks(folder: Path, details: str, kind: type[E]) -> E:
    """Return what is told of a folder in which files cannot be locked."""
    return kind(
        tr("The disk of the folder “{folder}” does not let programs lock files.").format(folder=folder),
        details=details,
        remedy=tr("Choose a folder on a disk of this computer."),
    )


def read_only(path: Path, text: str, kind: type[E]) -> E:
    """Return what is told of a file whose rights do not let us write."""
    return kind(
        tr("“{file}” is read-only.").format(file=path.name),
        details=text,
        remedy=tr("Ask for the right to write to it, or copy it to a folder of yours and open it there."),
    )


def interrupted(path: Path, text: str, kind: type[E]) -> E:
    """Return what is told of a file that a program was stopped in, where SQLite cannot put that right."""
    return kind(
        tr(
            "A program was stopped while it wrote into “{file}”. This cannot be put right here: "
            "the file or its folder cannot be written to."
        ).format(file=path.name),
        details=text,
        remedy=_with_journal(path, beside(path, "-journal")),
    )


def _with_journal(path: Path, journal: Path) -> str:
    return tr("Allow writing there, or copy “{file}” and “{journal}” to a folder of yours and open it there.").format(
        file=path.name, journal=journal.name
    )


def _unopened(path: Path, text: str, kind: type[E]) -> E | None:
    """Return why a file that is there cannot be opened, where that can be told."""
    reason = path_too_long(path)
    if reason:
        return too_long(reason, kind, text)
    log = beside(path, "-wal")
    if has_content(log):
        return kind(
            tr("The last changes of “{file}” are in “{log}” and cannot be read here.").format(
                file=path.name, log=log.name
            ),
            details=text,
            remedy=_with_journal(path, log),
        )
    return None


def too_long(reason: str, kind: type[E], details: str = "") -> E:
    """Return what is told of a path that is too long.

    :param reason: from :func:`path_too_long`
    """
    return kind(reason, details=details, remedy=tr("Choose a folder with a shorter path, or a shorter file name."))


def _full(path: Path, text: str, kind: type[E]) -> E:
    return kind(
        tr("There is not enough room on the disk for “{file}”.").format(file=path.name),
        details=text,
        remedy=tr("Make room and try again. Nothing was changed."),
    )


_TOLD: dict[Cause, Callable[[Path, str, type], PluginError]] = {
    Cause.BUSY: _busy,
    Cause.FULL: _full,
    Cause.READ_ONLY: read_only,
    Cause.DISK: _disk,
    Cause.DAMAGED: damaged,
}

#: Bytes of the longest path that SQLite opens (``MAX_PATHNAME`` of its ``os.h``), with what it puts beside the file.
_LONGEST_PATH = 512 if os.name != "nt" else 1040


def path_too_long(path: Path, name: str = "") -> str:
    """Return, in words, that SQLite, and so QGIS, could not open or write a file of this path; nothing if it could.

    Both count bytes, of the path without links; the folder's disk may set a limit to names.

    :param name: what the file is called in what is said; by default what it is called
    """
    real = Path(os.path.realpath(path))
    # As much as SQLite asks for: room for “-journal” behind the name.
    if len(os.fsencode(real)) + len(BESIDE[0]) > _LONGEST_PATH:
        return tr("The path of “{file}” is too long: QGIS could not open it.").format(file=name or path.name)
    limit = 255
    with suppress(OSError, ValueError, AttributeError):
        limit = os.pathconf(real.parent, "PC_NAME_MAX")
    if len(os.fsencode(real.name)) + len(BESIDE[0]) > limit:
        return tr("The file name “{file}” is too long: nothing could be written into it.").format(
            file=name or path.name
        )
    return ""


def _holders(path: Path) -> list[str]:
    """Return the programs that hold a lock on a file, where the system tells (Linux) without the file being opened."""
    found = []
    with suppress(OSError, ValueError, IndexError):
        inode = path.stat().st_ino
        for line in Path("/proc/locks").read_text(encoding="ascii", errors="replace").splitlines():
            words = line.split()
            if len(words) < 6 or words[1] == "->" or int(words[5].rpartition(":")[2]) != inode:
                continue
            number = int(words[4])
            with suppress(OSError):
                found.append(f"{Path(f'/proc/{number}/comm').read_text(encoding='utf-8').strip()} ({number})")
    return list(dict.fromkeys(found))
