"""What a killed process left is swept; a user's files, those of living processes and fresh ones never."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from cpmr_migration_plugin import leftover_files, partial_names
from cpmr_migration_plugin.errors import TargetError
from cpmr_migration_plugin.leftover_files import DAY, sweep, temporary_folder
from cpmr_migration_plugin.sources.tables.write import write_bytes
from cpmr_migration_plugin.store.target import Replacement, replacing

HOST = partial_names.this_process().host


@pytest.fixture(scope="module")
def gone() -> int:
    """The number of a process that has ended."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def aged(path: Path, days: float = 2.0) -> Path:
    then = time.time() - days * DAY
    os.utime(path, (then, then))
    return path


def stray(folder: Path, maker: int, name: str = "a-x1y2z3w4.gpkg", host: str = HOST, days: float = 2.0) -> Path:
    path = folder / f".cpmr-partial-{host}-{maker}-{name}"
    path.write_text("half")
    return aged(path, days)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_written_bears_the_mark_of_its_process_and_is_hidden(tmp_path):
    for suffix in (".gpkg", ".csv", ".qgz"):
        partial = Replacement(tmp_path / f"Région {'é' * 60}{suffix}").partial
        assert partial.name.startswith(".cpmr-partial-")
        assert partial_names.owner_of(partial.name) == partial_names.OwnerProcess(HOST, os.getpid())
        assert partial.suffix == suffix
        assert len(partial.name.encode()) < 200
    seen = []
    real = Path.replace
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", lambda path, to: (seen.append(path.name), real(path, to))[1])
        write_bytes(tmp_path / "t.csv", b"x")
    assert partial_names.owner_of(seen[0]) is not None


def test_an_old_partial_of_a_process_that_is_gone_is_swept_when_its_folder_is_written_into(tmp_path, gone):
    for name in ("a-x1y2z3w4.gpkg", "a-x1y2z3w4.gpkg-journal", "b-x.pdf"):
        stray(tmp_path, gone, name)
    aged(tmp_path / "mine.gpkg") if (tmp_path / "mine.gpkg").write_text("mine") else None
    with replacing(tmp_path / "new.csv") as partial:
        partial.write_text("new")
    assert names(tmp_path) == ["mine.gpkg", "new.csv"]


@pytest.mark.parametrize(
    "name",
    [
        ".cpmr-partial-notes.txt", ".cpmr-partial-", f".cpmr-partial-{HOST}", ".cpmr-partial-zzzzzzzz-1-a.gpkg",
        "cpmr-notes", "saving-projects.qgs", ".atlas-backup_1.gpkg", ".atlas-x1y2z3w4.gpkg", "my.cpmr-partial-00.gpkg",
        ".overrides-x1y2z3w4.csv", "cpmr-x1y2z3w4",
    ],
)  # fmt: skip
def test_a_file_that_may_be_a_persons_is_left(tmp_path, name):
    (tmp_path / name).write_text("mine")
    aged(tmp_path / name, 400)
    assert sweep(tmp_path) == []
    assert names(tmp_path) == [name]


def test_what_is_fresh_or_of_a_living_process_is_left(tmp_path, gone):
    living = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    try:
        stray(tmp_path, gone, days=0.9)
        stray(tmp_path, living.pid, "living.gpkg", days=400)
        stray(tmp_path, os.getpid(), "own.gpkg", days=400)
        stray(tmp_path, 1, "first.gpkg", days=400)
        before = names(tmp_path)
        assert sweep(tmp_path) == []
        assert names(tmp_path) == before
    finally:
        living.kill()
        living.wait()
    assert len(sweep(tmp_path)) == 1


def test_what_another_computer_left_goes_after_a_month(tmp_path, gone):
    stray(tmp_path, gone, "theirs.gpkg", host="0" * 8, days=20)
    assert sweep(tmp_path) == []
    stray(tmp_path, gone, "older.gpkg", host="0" * 8, days=31)
    assert len(sweep(tmp_path)) == 1


def test_a_link_is_never_followed(tmp_path, gone):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "work.txt").write_text("mine")
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, target in (("link", mine), ("other", mine / "work.txt")):
        link = folder / f"cpmr-partial-{HOST}-{gone}-{name}"
        link.symlink_to(target)
        os.utime(link, (1, 1), follow_symlinks=False)
    assert sweep(folder) == []
    assert (mine / "work.txt").read_text() == "mine"


def test_an_old_folder_for_temporary_files_goes_with_what_is_in_it(tmp_path, gone):
    old, used = (tmp_path / f"cpmr-partial-{HOST}-{gone}-{name}" for name in ("old", "used"))
    for folder in (old, used):
        (folder / "inner").mkdir(parents=True)
        (folder / "inner" / "atlas.gpkg").write_text("half")
    aged(old / "inner" / "atlas.gpkg")
    aged(old / "inner")
    aged(old)
    aged(used)
    assert sweep(tmp_path) == [old.name]
    assert names(tmp_path) == [used.name]


def test_a_job_finds_a_folder_of_its_own_and_sweeps_those_before_it(tmp_path, gone, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    old = tmp_path / f"cpmr-partial-{HOST}-{gone}-old"
    old.mkdir()
    aged(old)
    with temporary_folder() as folder:
        assert folder.parent == tmp_path
        assert not old.exists()
        (folder / "x").write_text("x")
    assert names(tmp_path) == []
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(TargetError), temporary_folder():
        pass


def test_in_the_profile_the_names_of_the_first_version_are_known_too(tmp_path):
    for name in (".overrides-x1y2z3w4.csv", ".sources-abc_1234.json", ".overrides-fresh123.csv"):
        (tmp_path / name).write_text("half")
    for name in names(tmp_path)[1:]:
        aged(tmp_path / name)
    fresh = names(tmp_path)[0]
    for name in ("overrides.csv", "sources.broken.json", ".hidden"):
        aged(tmp_path / name, 400) if (tmp_path / name).write_text("mine") else None
    sweep(tmp_path, own=True)
    assert names(tmp_path) == sorted([fresh, "overrides.csv", "sources.broken.json", ".hidden"])


def test_a_folder_is_looked_through_once_and_not_for_long(tmp_path, gone, monkeypatch):
    looked = []
    monkeypatch.setattr(leftover_files, "sweep", lambda path, own=False: looked.append(str(path)))
    for number in range(3):
        with replacing(tmp_path / f"{number}.csv") as partial:
            partial.write_text("x")
    assert looked.count(str(tmp_path)) == 1
    for number in range(500):
        stray(tmp_path, gone, f"{number}.csv")
    monkeypatch.setattr(leftover_files, "_BUDGET", 0.0)
    assert sweep(tmp_path) == []
    monkeypatch.setattr(leftover_files, "_BUDGET", 60.0)
    assert len(sweep(tmp_path)) == 500


def test_a_folder_that_cannot_be_read_is_no_error(tmp_path):
    assert sweep(tmp_path / "gone") == []
