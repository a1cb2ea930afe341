"""Put new content into an atlas file that a project has open.

A file under open layers must not be replaced: Windows refuses it, and a write-ahead log that belongs
to the old file would damage the new one. SQLite's own backup writes all pages of another
database in one transaction, under the locks that every program with the file open keeps to:
afterwards the file holds either all of the new content or, byte for byte, the old.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from . import causes, opening
from ..errors import PluginError, TargetError
from ..translation import tr

#: What SQLite answers when another program holds the file.
_BUSY = (5, 6)


def check_writable(path: Path) -> None:
    """Make sure that the file can be written to now; changes nothing.

    :raises TargetError: if it is read-only or another program is writing to it
    """
    with opening.writing(path, partial(_cause_unknown, path)):
        pass


def replace_content(new: Path, target: Path, check: Callable[[sqlite3.Connection], None] | None = None) -> None:
    """Make *target* hold exactly what *new* holds, in one transaction.

    Layers that have the file open keep it; they must be reloaded.

    :param check: called with the target, open, while nobody else can write to it; what it raises leaves it as it was
    :raises TargetError: if the target cannot be written; it is then as it was
    """
    opening.check_writable(target)
    opening.settle(target, TargetError)
    try:
        with closing(opening.connect(new, "ro")) as source, closing(opening.connect(target)) as database:
            # All pages at once, at the end: who reads without locks never sees half of them.
            database.execute("PRAGMA cache_spill = OFF")
            if database.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
                _replace_in_log(source, database, target, check)
            else:
                _replace_alone(source, database, check)
    except sqlite3.Error as error:
        raise not_renewed(target, error) from error


def _replace_alone(
    source: sqlite3.Connection, database: sqlite3.Connection, check: Callable[[sqlite3.Connection], None] | None
) -> None:
    """Compare and replace under one lock.

    A backup begins its own transaction, and takes none that is open. In the locking mode “exclusive” the lock outlives
    the transaction in which it was taken: between the comparison and the backup nobody gets in.
    """
    # A journal that is cut off instead of removed can be removed when the lock has been let go.
    database.execute("PRAGMA journal_mode = TRUNCATE")
    database.execute("PRAGMA locking_mode = EXCLUSIVE")
    try:
        database.execute("BEGIN EXCLUSIVE")
        try:
            if check is not None:
                check(database)
        finally:
            database.execute("COMMIT")  # of nothing; the lock stays
        source.backup(database, progress=_give_up_if_busy)
    finally:
        with suppress(sqlite3.Error):
            database.execute("PRAGMA busy_timeout = 0")
            database.execute("PRAGMA locking_mode = NORMAL")
            database.execute("SELECT count(*) FROM sqlite_master").fetchone()
            database.execute("PRAGMA journal_mode = DELETE")


def _replace_in_log(
    source: sqlite3.Connection,
    database: sqlite3.Connection,
    target: Path,
    check: Callable[[sqlite3.Connection], None] | None,
) -> None:
    """Compare and replace where others may read from a write-ahead log meanwhile.

    They keep the lock above from us, but the first step of the backup takes that for writing, beside which we may read.
    """
    asked = []

    def told(status: int, remaining: int, total: int) -> None:
        _give_up_if_busy(status, remaining, total)
        if check is not None and not asked:
            asked.append(True)
            with opening.opened(target) as beside:
                check(beside)

    source.backup(database, pages=1 if check is not None else -1, progress=told)


def _give_up_if_busy(status: int, _remaining: int, _total: int) -> None:
    if status in _BUSY:  # Python would try again for ever
        raise sqlite3.OperationalError("database is locked")


def not_renewed(path: Path, error: sqlite3.Error) -> PluginError:
    """Return what is told where SQLite refuses to renew an atlas file."""
    return causes.trouble(path, error, TargetError, partial(_cause_unknown, path))


def _cause_unknown(path: Path, details: str) -> TargetError:
    return TargetError(
        tr("“{file}” could not be renewed.").format(file=path.name),
        details=details,
        remedy=tr("Load the edition again into a new file. Nothing was changed."),
    )
