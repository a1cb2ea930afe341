"""Run by ``test_migration.py`` with ``calls.so`` preloaded: update an atlas file, killed at one call after the other.

Usage: migrate_and_die.py ATLAS FOLDER MOMENTS

Each time ATLAS is copied to FOLDER, updated in a copy of this process that dies at a call, and looked at. Writes one
line (JSON) for each: what was left. The last line is that of an update that nobody kills.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.store.migration import migrate

CALLS = ctypes.CDLL(None)
CALLS.attack_count.restype = ctypes.c_long
ATLAS, FOLDER, MOMENTS = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])


def fresh() -> Path:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    return Path(shutil.copy(ATLAS, FOLDER / "atlas.gpkg"))


def die_at(call: int, torn: bool) -> None:
    path = fresh()
    child = os.fork()
    if child == 0:
        CALLS.attack_watch(str(FOLDER).encode())
        CALLS.attack_arm(ctypes.c_long(call), int(torn))
        migrate(path, Progress())
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(json.dumps({"call": call, "killed": os.WIFSIGNALED(status), **left(path)}), flush=True)


def content(path: Path) -> dict[str, list]:
    """Return schema and rows as SQLite gives them once it has put right what was interrupted."""
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        schema = database.execute("SELECT value FROM provenance WHERE key = 'schema_version'").fetchone()[0]
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        rows = database.execute("SELECT count(*), sum(length(coalesce(title, ''))) FROM experiences").fetchone()
        columns = [row[1] for row in database.execute("PRAGMA table_info(competences)")]
    return {
        "schema": schema,
        "triggers": sum(name.startswith("cpmr_") for name in names),
        "rows": list(rows),
        "uuid": "uuid" in columns,
    }


def left(path: Path) -> dict:
    copies = sorted(one for one in FOLDER.glob("atlas (schema*.gpkg"))
    seen = sorted(one.name for one in FOLDER.iterdir() if not one.name.startswith("."))
    return {"file": content(path), "copies": [content(one) for one in copies], "seen": seen}


path = fresh()
CALLS.attack_watch(str(FOLDER).encode())
CALLS.attack_arm(ctypes.c_long(0), 0)
before = content(path)
CALLS.attack_watch(str(FOLDER).encode())
migrate(path, Progress())
count = CALLS.attack_count()
CALLS.attack_watch(b"")
whole = left(path)
for number in range(MOMENTS):
    die_at(1 + number * max(1, count - 1) // max(1, MOMENTS - 1), torn=bool(number % 2))
print(json.dumps({"before": before, "calls": count, **whole}), flush=True)
