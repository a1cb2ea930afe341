"""Second programs at work with a database: one that is killed in the middle of a change, one inside a transaction.

Used by tests and by whatever attacks the plugin. Everything is done by real processes and by SQLite itself.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

_PROGRAM = """
import sqlite3, sys
path, begin, spill, timeout, *statements = sys.argv[1:]
database = sqlite3.connect(path, timeout=float(timeout), isolation_level=None)
try:
    if spill == "1":  # changed pages go into the file before the end of the transaction, as with a large change
        database.execute("PRAGMA cache_size = 1")
        database.execute("PRAGMA cache_spill = 1")
        database.execute("PRAGMA synchronous = OFF")  # the processes are killed, the machine is not
    if begin:
        database.execute(begin)
    print("ready", flush=True)
    if not begin:
        sys.stdin.readline()
    for statement in statements:
        database.execute(statement)
    print("changed", flush=True)
    if begin:
        database.execute(sys.stdin.readline().strip() or "ROLLBACK")
    print("ended", flush=True)
    sys.stdin.readline()
except sqlite3.Error as error:
    print(f"{type(error).__name__}: {error}", flush=True)
database.close()
"""


class Program:
    """Another program that works with a database, to be used in a ``with`` block.

    :param begin: how its transaction begins, e.g. ``BEGIN IMMEDIATE``; empty: it opens the file, reads it, and makes
        its changes one by one when :meth:`go` is called
    :param spill: whether changed pages go into the file before the end of the transaction
    :param patience: seconds it waits for others
    """

    def __init__(
        self, path: Path, *statements: str, begin: str = "BEGIN IMMEDIATE", spill: bool = False, patience: float = 10.0
    ) -> None:
        arguments = [str(path), begin, "1" if spill else "", str(patience), *statements]
        self._begin = begin
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.said = self._line()
        if begin and self.said == "ready":
            self.said = self._line()

    @property
    def pid(self) -> int:
        return self._process.pid

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def commit(self) -> str:
        """End the transaction; returns ``ended``, or the error."""
        self._tell("COMMIT")
        return self._line()

    def go(self) -> None:
        """Let a program without a transaction make its changes; what becomes of them says :meth:`outcome`."""
        self._tell("")

    def outcome(self) -> str:
        """Return ``ended``, or the error, of a program that was told to :meth:`go`."""
        said = self._line()
        return self._line() if said == "changed" else said

    def kill(self) -> None:
        """End the program at once, as a crash or a power cut of it would."""
        self._process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        self._process.wait(20)

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate(timeout=20)


def large_change(path: Path) -> str:
    """Return a statement that changes every row of the largest table of a database."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        names = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
            "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'gpkg%' AND name NOT LIKE 'rtree%' AND name <> 'units'"
        ).fetchall()
        rows = {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}  # noqa: S608
        table = max(rows, key=lambda name: rows[name])
        column = database.execute(f'PRAGMA table_info("{table}")').fetchall()[-1][1]
    return f'UPDATE "{table}" SET "{column}" = \'half of a change that was never to be seen\' || rowid'  # noqa: S608


def leave_hot_journal(path: Path, *statements: str) -> None:
    """Let a program be killed in the middle of a change, so that half of it is in the file and a hot journal beside it.

    :param statements: by default a change of every row of the largest table
    :raises AssertionError: if the journal is not hot, or nothing of the change is in the file
    """
    before = path.read_bytes()
    with Program(path, *(statements or (large_change(path),)), spill=True) as program:
        assert program.said == "changed", program.said
        program.kill()
    assert is_hot(path), "the journal is not hot: the change was too small to go into the file"
    assert path.read_bytes() != before, "nothing of the change is in the file"


def is_hot(path: Path) -> bool:
    """Return whether a journal lies beside a file that SQLite would roll back, no program being at work with it."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.read_bytes()[:1] not in (b"", b"\0")


def leave_log(path: Path, *statements: str) -> None:
    """Let a program be killed after a change that stands in a write-ahead log beside the file and nowhere else."""
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    with Program(path, *(statements or (large_change(path),))) as program:
        assert program.said == "changed", program.said
        assert program.commit() == "ended"
        # It still has the file open: closing it would merge the log.
        program.kill()
    assert path.with_name(path.name + "-wal").stat().st_size
