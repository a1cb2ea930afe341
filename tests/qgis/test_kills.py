"""A job that is killed loses nothing: ten of the attacks of ``make attack``, on jobs that take little time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / ".ci"))

from attack.state import atlas_digest, wrong_with  # isort: skip

ROOT = Path(__file__).resolve().parents[2]
QUICK = ("placements", "style", "result", "data", "refresh")
#: Twice each job; together they begin with every kind of trouble.
KILLS = 2 * len(QUICK)


def attack(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT / ".ci")}
    return subprocess.run(
        [sys.executable, "-m", "attack", "--folder", str(folder), *arguments],
        env=environment, cwd=ROOT, capture_output=True, text=True, timeout=500, check=False,
    )  # fmt: skip


def test_kills_leave_old_or_new_and_the_next_job_runs(tmp_path: Path) -> None:
    done = attack(tmp_path, "--kills", str(KILLS), "--jobs", "1", "--only", *QUICK)
    print(done.stdout)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"
    assert int(re.search(r"(\d+) killed", done.stdout)[1]) == KILLS
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in done.stdout.splitlines() if "|" in line]
    assert sorted(row[0] for row in rows[2:]) == sorted(QUICK)
    begun = {rows[0][column]: sum(int(row[column]) for row in rows[2:]) for column in (2, 3, 4)}
    assert begun.keys() == {"clean", "hot journal", "second process"}
    assert all(begun.values()), begun
    assert (tmp_path / "report.md").read_text(encoding="utf-8") == done.stdout.rstrip("\n") + "\n"


# What the harness itself can tell: it would be green for ever if it saw nothing.


def test_a_change_of_one_cell_is_another_atlas(atlas, tmp_path: Path) -> None:
    import sqlite3

    copy = tmp_path / "atlas.gpkg"
    copy.write_bytes(atlas.atlas.read_bytes())
    before = atlas_digest(copy)
    with sqlite3.connect(copy) as database:
        database.execute("UPDATE competences SET note = 'x' WHERE rowid = 1")
    database.close()
    assert atlas_digest(copy) != before


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("half.pdf", b"%PDF-1.5\n1 0 obj"), ("half.png", b"\x89PNG\r\n\x1a\n"), ("half.svg", b"<svg><g>"),
        ("half.xlsx", b"PK\x03\x04"), ("half.json", b'{"a": '), ("half.csv", b"a,b\n1,"), ("empty.txt", b""),
    ],
)  # fmt: skip
def test_half_a_file_is_seen(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert wrong_with(path)
