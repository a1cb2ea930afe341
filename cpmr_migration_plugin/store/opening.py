"""The one place where an atlas file is opened: what a stopped program left is put right, errors tell their cause.

A program that is stopped while it writes leaves a rollback journal beside the file: what SQLite puts back from it is
the file, what the file itself holds is half of a change. SQLite puts it back when the file is opened for writing, and
only SQLite may: by its locks it tells a stopped program from one that is at work. Nothing here touches a journal by
hand.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from enum import Enum, unique
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from ..errors import AtlasError, NotAnAtlas, PluginError, TargetError
from ..gate import cause as words_of
from ..gate import gate
from ..translation import tr

#: Seconds to wait for a program that works with the file.
PATIENCE = 2.0
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


def address(path: Path, options: str) -> str:
    """Return the address by which SQLite opens a file, e.g. ``file:///C:/a%20b.gpkg?mode=ro``.

    Not :meth:`Path.as_uri`, which puts the server of a network path where SQLite allows none.
    """
    plain = path.absolute().as_posix()
    return f"file://{quote(plain if plain.startswith('/') else '/' + plain, safe='/:')}?{options}"


def connect(path: Path, mode: str = "rw", patience: float | None = None) -> sqlite3.Connection:
    """Open a database that is there; transactions are begun and ended by whoever asked for it.

    :param mode: ``ro``, ``rw`` or ``rwc``, as SQLite has them
    :param patience: seconds to wait for a program that works with the file; by default :data:`PATIENCE`
    :raises sqlite3.Error: if it cannot be opened
    """
    seconds = PATIENCE if patience is None else patience
    return sqlite3.connect(address(path, f"mode={mode}"), uri=True, timeout=seconds, isolation_level=None)


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


def settle(path: Path, kind: type[PluginError] = AtlasError) -> None:
    """Put a file right that a program was stopped in while it wrote; does nothing where there is no journal.

    To be called before anything opens an atlas file: a reader of ours, GDAL, a layer of QGIS.

    :param kind: of the error
    :raises AtlasError: if it cannot be put right here, or another program is writing to it just now
    """
    if not has_content(beside(path, "-journal")) or not path.is_file():
        return
    try:
        with closing(connect(path)) as database:
            database.execute("SELECT count(*) FROM sqlite_master").fetchone()
            tidy(database)
    except sqlite3.Error as error:
        if cause_in(str(error)) in (Cause.OTHER, Cause.READ_ONLY, Cause.DISK):
            raise _halted(path, str(error), kind) from error
        raise trouble(path, error, kind) from error


def tidy(database: sqlite3.Connection) -> None:
    """Let SQLite take a journal away that says nothing any more, unless a program is using it."""
    with suppress(sqlite3.Error):
        if database.execute("PRAGMA journal_mode").fetchone()[0] == "delete":
            database.execute("PRAGMA journal_mode = PERSIST")
            database.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file for reading only, and leave nothing beside it.

    :raises AtlasError: if a program was stopped while it wrote and that cannot be put right here
    :raises sqlite3.Error: if it cannot be read
    """
    settle(path)
    log = beside(path, "-wal")
    had_log = log.exists()
    try:
        with closing(_connection(path)) as connection:
            yield connection
    finally:
        # SQLite makes one where the header of the file asks for it.
        if not had_log and log.exists():
            _take_log_away(path)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open an atlas file for reading only, as :func:`opened` does; every error within the block tells its cause.

    :raises AtlasError: if it cannot be read, for whatever reason
    """
    with gate(lambda text: damaged(path, text)):
        try:
            if not path.is_file():
                raise not_there(path) if not path.exists() else not_an_atlas(path)
            with opened(path) as database:
                yield database
        except (sqlite3.Error, OSError) as error:
            raise trouble(path, error, AtlasError) from error


@contextmanager
def writing(path: Path, refused: Callable[[str], TargetError] | None = None) -> Iterator[sqlite3.Connection]:
    """Hold the lock for writing on an atlas file; what is done in the block is one transaction.

    What is read in the block is what nobody else can change before the end of it. Layers may have the file open.

    :param refused: makes what a person is told where the cause is not known, from what SQLite says
    :raises TargetError: if the file cannot be written; it is then as it was
    """
    check_writable(path)
    settle(path, TargetError)
    try:
        with closing(connect(path)) as database:
            # All pages at once, at the end: who reads without locks never sees half of them.
            database.execute("PRAGMA cache_spill = OFF")
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                database.execute("COMMIT")
            except BaseException:
                if database.in_transaction:
                    database.execute("ROLLBACK")
                raise
    except (sqlite3.Error, UnicodeError) as error:
        raise trouble(path, error, TargetError, refused) from error


def check_writable(path: Path) -> None:
    """Make sure that the rights on a file let us write; whether others are writing is not asked.

    :raises TargetError: if it is not there or read-only
    """
    from .readonly import check_rights

    try:
        mode = path.stat().st_mode
        # Asked first: an administrator could write, and would not mean to.
        if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise PermissionError(tr("The file is read-only."))
        check_rights(path)
    except FileNotFoundError as error:
        told = not_there(path)
        raise TargetError(told.message, remedy=told.remedy) from error
    except OSError as error:
        raise _read_only(path, str(error), TargetError) from error


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
    """Return what a person is told about an error of SQLite: its true cause, in one sentence.

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


def _read_only(path: Path, text: str, kind: type[E]) -> E:
    return kind(
        tr("“{file}” is read-only.").format(file=path.name),
        details=text,
        remedy=tr("Ask for the right to write to it, or copy it to a folder of yours and open it there."),
    )


def _halted(path: Path, text: str, kind: type[E]) -> E:
    journal = beside(path, "-journal").name
    return kind(
        tr(
            "A program was stopped while it wrote into “{file}”. This cannot be put right here: "
            "the file or its folder cannot be written to."
        ).format(file=path.name),
        details=text,
        remedy=tr(
            "Allow writing there, or copy “{file}” and “{journal}” to a folder of yours and open it there."
        ).format(file=path.name, journal=journal),
    )


def _unopened(path: Path, text: str, kind: type[E]) -> E | None:
    """Return why a file that is there cannot be opened, where that can be told."""
    too_long = path_too_long(path)
    if too_long:
        return kind(too_long, details=text, remedy=tr("Choose a folder with a shorter path, or a shorter file name."))
    log = beside(path, "-wal")
    if has_content(log):
        return kind(
            tr("The last changes of “{file}” are in “{log}” and cannot be read here.").format(
                file=path.name, log=log.name
            ),
            details=text,
            remedy=tr(
                "Allow writing there, or copy “{file}” and “{journal}” to a folder of yours and open it there."
            ).format(file=path.name, journal=log.name),
        )
    return None


def _full(path: Path, text: str, kind: type[E]) -> E:
    return kind(
        tr("There is not enough room on the disk for “{file}”.").format(file=path.name),
        details=text,
        remedy=tr("Make room and try again. Nothing was changed."),
    )


_TOLD: dict[Cause, Callable[[Path, str, type], PluginError]] = {
    Cause.BUSY: _busy,
    Cause.FULL: _full,
    Cause.READ_ONLY: _read_only,
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


def _connection(path: Path) -> sqlite3.Connection:
    """Connect for reading only.

    Where its folder cannot be written to, SQLite refuses a file whose header asks for a write-ahead log, unless told
    that nobody changes it. It would not look at a journal then, nor at a log: where there is one, that is not told.
    """
    try:
        return _probed(path, "mode=ro")
    except sqlite3.OperationalError as error:
        if "unable to open" not in str(error) and "readonly" not in str(error):
            raise
        if beside(path, "-journal").exists() or has_content(beside(path, "-wal")):
            raise
    return _probed(path, "mode=ro&immutable=1")


def _probed(path: Path, options: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address(path, options), uri=True, timeout=PATIENCE, isolation_level=None)
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
