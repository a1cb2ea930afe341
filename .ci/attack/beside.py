"""Other programs at the same file: one that died in the middle of its writing, one that is in the middle of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

#: Writes more than SQLite keeps in memory, so that the file itself is half changed, and dies.
_DIES = """
import os, signal, sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA cache_size = 5")
database.execute("BEGIN IMMEDIATE")
database.execute("UPDATE layer_styles SET styleQML = styleQML || styleQML")
database.execute("DELETE FROM regions")
database.execute("UPDATE provenance SET value = 'half' WHERE key <> 'schema_version'")
os.kill(os.getpid(), signal.SIGKILL)
"""

_WRITES = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=5)
database.execute("BEGIN IMMEDIATE")
database.execute("UPDATE regions SET note = 'of another program'")
print("inside", flush=True)
sys.stdin.readline()
try:
    database.execute("COMMIT")
    print("", flush=True)
except sqlite3.Error as error:
    print(error, flush=True)
"""


def leave_hot_journal(database: Path) -> None:
    """Let a program die in the middle of a transaction on *database*; its journal is left beside the half changed file.

    :raises RuntimeError: if none is left
    """
    subprocess.run([sys.executable, "-c", _DIES, str(database)], check=False)
    journal = database.with_name(database.name + "-journal")
    if not journal.exists() or not journal.stat().st_size:
        raise RuntimeError("no journal was left")


class Beside:
    """A program that is inside a transaction on a file, from the beginning of the block until :meth:`commit`."""

    def __init__(self, database: Path) -> None:
        self._process: subprocess.Popen[str] = subprocess.Popen(
            [sys.executable, "-c", _WRITES, str(database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        if self._line() != "inside":
            raise RuntimeError("the other program is not inside a transaction")

    def _line(self) -> str:
        return self._process.stdout.readline().rstrip("\n") if self._process.stdout else ""

    def commit(self) -> str:
        """Let it end its transaction; returns why it could not, nothing if it could."""
        if self._process.stdin:
            self._process.stdin.write("\n")
            self._process.stdin.flush()
        return self._line()

    def __enter__(self) -> Beside:
        return self

    def __exit__(self, *_: Any) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()
