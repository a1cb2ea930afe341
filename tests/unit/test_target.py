"""Nobody loses a file: it is replaced when the new one is complete, or it stays as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hot_journal import Program, leave_hot_journal

from cpmr_migration_plugin.errors import TargetError
from cpmr_migration_plugin.store.folders import check_folder
from cpmr_migration_plugin.store.seizing import check_geopackage, move_over
from cpmr_migration_plugin.store.target import Replacement, replacing


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def old(tmp_path: Path) -> Path:
    target = tmp_path / "report.csv"
    target.write_text("old")
    return target


@pytest.fixture
def umask() -> Iterator[None]:
    """Set a umask of our own for the test."""
    before = os.umask(0o027)
    yield
    os.umask(before)


@pytest.fixture
def geopackage(tmp_path: Path) -> Path:
    """A database in write-ahead mode that no one has open."""
    path = tmp_path / "atlas.gpkg"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE t (a)")
        connection.commit()
    return path


# --- replacing ----------------------------------------------------------------------------------


def test_a_complete_file_takes_the_place_of_the_old_one(old: Path) -> None:
    with replacing(old) as partial:
        partial.write_text("new")
        assert old.read_text() == "old", "nothing changes before the file is complete"
    assert old.read_text() == "new"
    assert names(old.parent) == ["report.csv"]


def test_a_new_file_appears_when_it_is_complete(tmp_path: Path) -> None:
    with replacing(tmp_path / "new.csv") as partial:
        partial.write_text("new")
        assert not (tmp_path / "new.csv").exists()
    assert names(tmp_path) == ["new.csv"]


@pytest.mark.parametrize(
    ("error", "told"), [(ValueError, ValueError), (KeyboardInterrupt, KeyboardInterrupt), (OSError, TargetError)]
)
def test_a_failure_leaves_the_old_file_and_nothing_else(
    old: Path, error: type[BaseException], told: type[BaseException]
) -> None:
    with pytest.raises(told), replacing(old) as partial:
        partial.write_text("half")
        Path(f"{partial}-wal").write_text("log")
        Path(f"{partial}-shm").write_text("memory")
        raise error
    assert old.read_text() == "old"
    assert names(old.parent) == ["report.csv"]


def test_what_a_database_leaves_beside_the_partial_file_goes_with_success_too(old: Path) -> None:
    with replacing(old) as partial:
        partial.write_text("new")
        Path(f"{partial}-journal").write_text("")
    assert names(old.parent) == ["report.csv"]


def test_other_files_of_a_like_name_stay(tmp_path: Path) -> None:
    (tmp_path / "a[1].csv").write_text("other")
    (tmp_path / ".a-keep.csv").write_text("other")
    with replacing(tmp_path / "a.csv") as partial:
        partial.write_text("new")
    assert names(tmp_path) == [".a-keep.csv", "a.csv", "a[1].csv"]


def test_brackets_in_a_name_are_no_pattern(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="stop"), replacing(tmp_path / "a[bc].csv") as partial:
        partial.write_text("half")
        raise ValueError("stop")
    assert names(tmp_path) == []


def test_the_partial_file_lies_beside_the_target_and_keeps_its_ending(old: Path) -> None:
    with replacing(old) as partial:
        assert partial.parent == old.parent
        assert partial.suffix == ".csv"
        partial.write_text("new")


@pytest.mark.usefixtures("umask")
def test_the_file_has_the_permissions_a_person_asks_for_by_umask(tmp_path: Path) -> None:
    with replacing(tmp_path / "a.csv") as partial:
        partial.write_text("new")
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o640
    assert os.umask(0o027) == 0o027, "the umask of QGIS stays as it was"


def test_a_block_that_writes_nothing_is_an_error_and_the_old_file_stays(old: Path) -> None:
    with pytest.raises(TargetError), replacing(old):
        pass
    assert old.read_text() == "old"


def test_a_missing_folder_is_told_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="does not exist") as caught, replacing(tmp_path / "no" / "a.csv"):
        pytest.fail("the work began")
    assert caught.value.remedy


def test_a_file_in_place_of_the_folder_is_told(old: Path) -> None:
    with pytest.raises(TargetError, match="does not exist"), replacing(old / "a.csv"):
        pytest.fail("the work began")


def test_a_folder_in_place_of_the_target_is_told_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(TargetError, match="is a folder"), replacing(tmp_path / "a.csv"):
        pytest.fail("the work began")
    assert names(tmp_path) == ["a.csv"]


def test_a_name_that_the_disk_does_not_take_is_told(tmp_path: Path) -> None:
    with pytest.raises(TargetError) as caught, replacing(tmp_path / ("a." + "x" * 300)):
        pytest.fail("the work began")
    assert caught.value.remedy
    assert names(tmp_path) == []


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder in which even root cannot write")
def test_a_folder_in_which_nothing_can_be_written_is_told() -> None:
    with pytest.raises(TargetError, match="Nothing can be written") as caught:
        check_folder(Path("/proc/self"))
    assert caught.value.details
    assert caught.value.remedy


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(TargetError, match="Nothing can be written"):
            check_folder(tmp_path)
    finally:
        tmp_path.chmod(0o755)


def test_checking_a_folder_leaves_nothing_in_it(tmp_path: Path) -> None:
    check_folder(tmp_path)
    assert names(tmp_path) == []


def test_a_target_that_cannot_be_replaced_stays(tmp_path: Path) -> None:
    partial = tmp_path / "partial"
    partial.write_text("new")
    (tmp_path / "a.csv").mkdir()
    (tmp_path / "a.csv" / "inside").write_text("old")
    with pytest.raises(TargetError, match="cannot be replaced"):
        move_over(partial, tmp_path / "a.csv")
    assert (tmp_path / "a.csv" / "inside").read_text() == "old"


# --- GeoPackages in use -------------------------------------------------------------------------


def test_a_geopackage_that_is_open_here_is_refused(geopackage: Path) -> None:
    with closing(sqlite3.connect(geopackage)) as connection:
        connection.execute("SELECT * FROM t").fetchall()
        with pytest.raises(TargetError, match="open in another program"):
            check_geopackage(geopackage)


def test_a_geopackage_that_another_program_has_open_is_refused_and_stays(geopackage: Path) -> None:
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('INSERT INTO t VALUES (1)'); "
        "c.commit(); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(geopackage)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(TargetError, match="open in another program"), replacing(geopackage):
            pytest.fail("the work began")
        other.communicate(b"", timeout=20)
    with closing(sqlite3.connect(geopackage)) as connection:
        assert connection.execute("SELECT a FROM t").fetchall() == [(1,)]
    assert names(geopackage.parent) == ["atlas.gpkg"]


def test_a_geopackage_opened_during_the_work_is_not_replaced_under_its_reader(geopackage: Path) -> None:
    replacement = Replacement(geopackage)
    replacement.partial.write_text("new")
    before = geopackage.read_bytes()
    with closing(sqlite3.connect(geopackage)) as connection:
        connection.execute("SELECT * FROM t").fetchall()
        with pytest.raises(TargetError, match="open in another program"):
            replacement.commit()
    assert geopackage.read_bytes() == before
    assert names(geopackage.parent) == ["atlas.gpkg"]


def test_an_empty_log_that_a_program_left_behind_does_not_stop_the_work(geopackage: Path) -> None:
    geopackage.with_name("atlas.gpkg-wal").touch()
    check_geopackage(geopackage)
    with replacing(geopackage) as partial:
        partial.write_text("new")
    assert geopackage.read_text() == "new"
    assert names(geopackage.parent) == ["atlas.gpkg"]


def test_a_log_that_outlived_its_file_does_not_damage_the_new_one(geopackage: Path) -> None:
    with closing(sqlite3.connect(geopackage)) as connection:
        connection.execute("INSERT INTO t VALUES ('stale')")
        connection.commit()
        log = geopackage.with_name("atlas.gpkg-wal").read_bytes()
    assert log
    geopackage.unlink()
    geopackage.with_name("atlas.gpkg-wal").write_bytes(log)
    with replacing(geopackage) as partial, closing(sqlite3.connect(partial)) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.execute("INSERT INTO t VALUES ('new')")
        connection.commit()
    with closing(sqlite3.connect(geopackage)) as connection:
        assert connection.execute("SELECT a FROM t").fetchall() == [("new",)]
    assert names(geopackage.parent) == ["atlas.gpkg"]


def test_a_geopackage_at_rest_may_be_replaced(geopackage: Path) -> None:
    check_geopackage(geopackage)
    with replacing(geopackage) as partial:
        partial.write_text("new")
    assert geopackage.read_text() == "new"


# --- GeoPackages that other programs are at work with -------------------------------------------------------


@pytest.fixture
def atlas(tmp_path: Path) -> Path:
    """A database as most GeoPackages are: no log, and nobody who has it open holds a lock."""
    path = tmp_path / "atlas.gpkg"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a, b)")
        connection.executemany("INSERT INTO t VALUES (?, ?)", [(number, "old" * 200) for number in range(2000)])
        connection.commit()
    return path


def put_new(path: Path) -> None:
    with replacing(path) as partial, closing(sqlite3.connect(partial)) as connection:
        connection.execute("CREATE TABLE t (a, b)")
        connection.execute("INSERT INTO t VALUES (1, 'new')")
        connection.commit()


def held(path: Path, column: str = "b") -> list:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [value for (value,) in connection.execute(f"SELECT DISTINCT {column} FROM t")]  # noqa: S608


def test_a_file_put_in_the_place_of_one_that_a_program_was_killed_in_is_the_new_one(atlas: Path) -> None:
    leave_hot_journal(atlas)
    put_new(atlas)
    assert held(atlas) == ["new"]
    assert names(atlas.parent) == ["atlas.gpkg"]


def test_a_program_killed_during_the_work_does_not_damage_the_new_file(atlas: Path) -> None:
    replacement = Replacement(atlas)
    with closing(sqlite3.connect(replacement.partial)) as connection:
        connection.execute("CREATE TABLE t (a, b)")
        connection.execute("INSERT INTO t VALUES (1, 'new')")
        connection.commit()
    leave_hot_journal(atlas)
    replacement.commit()
    assert held(atlas) == ["new"]
    assert names(atlas.parent) == ["atlas.gpkg"]


@pytest.mark.parametrize("spill", [False, True], ids=["in memory", "in the file"])
def test_a_change_that_another_program_is_making_is_not_lost(atlas: Path, spill: bool) -> None:
    with Program(atlas, "UPDATE t SET b = 'theirs'", spill=spill) as program:
        assert program.said == "changed"
        with pytest.raises(TargetError, match="open in another program") as caught, replacing(atlas):
            pytest.fail("the work began")
        assert caught.value.remedy
        assert program.commit() == "ended"
    assert held(atlas) == ["theirs"]
    assert names(atlas.parent) == ["atlas.gpkg"]


def test_a_change_that_another_program_began_during_the_work_is_not_lost(atlas: Path) -> None:
    replacement = Replacement(atlas)
    shutil.copy(atlas, replacement.partial)
    with Program(atlas, "UPDATE t SET b = 'theirs'") as program:
        with pytest.raises(TargetError, match="open in another program"):
            replacement.commit()
        assert program.commit() == "ended"
    assert held(atlas) == ["theirs"]
    assert names(atlas.parent) == ["atlas.gpkg"]


@pytest.mark.skipif(os.name == "nt", reason="Windows puts no file in the place of an open one")
def test_a_program_that_still_has_the_old_file_open_is_told_when_it_writes_and_may_read(atlas: Path) -> None:
    """On other systems it goes on with a file that has no name any more: its work would be lost without a word."""
    with (
        Program(atlas, "INSERT INTO t VALUES (1, 'lost')", begin="") as program,
        closing(sqlite3.connect(atlas)) as reader,
    ):
        assert reader.execute("SELECT count(*) FROM t").fetchone() == (2000,)
        put_new(atlas)
        program.go()
        assert "replaced by a new one" in program.outcome()
        assert reader.execute("SELECT count(*) FROM t").fetchone() == (2000,)
        with pytest.raises(sqlite3.IntegrityError, match="replaced by a new one"):
            reader.execute("DELETE FROM t")
        reader.rollback()
    assert held(atlas) == ["new"]
    assert names(atlas.parent) == ["atlas.gpkg"]


@pytest.mark.skipif(os.name == "nt", reason="Windows puts no file in the place of an open one")
def test_a_program_that_waits_for_the_lock_is_told(atlas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Program(atlas, "INSERT INTO t VALUES (1, 'lost')", begin="") as program:
        rename = Path.replace

        def renamed(path: Path, place: Path) -> Path:
            if place == atlas:
                program.go()  # it waits now
                time.sleep(0.3)
            return rename(path, place)

        monkeypatch.setattr(Path, "replace", renamed)
        put_new(atlas)
        assert "replaced by a new one" in program.outcome()
    assert held(atlas) == ["new"]


def test_a_file_with_a_second_name_stays_as_it_is_under_that(atlas: Path, tmp_path: Path) -> None:
    os.link(atlas, tmp_path / "second.gpkg")
    put_new(atlas)
    with closing(sqlite3.connect(tmp_path / "second.gpkg")) as connection:
        connection.execute("INSERT INTO t VALUES (1, 'more')")
        connection.commit()
    assert held(tmp_path / "second.gpkg") == ["old" * 200, "more"]


def test_a_journal_that_outlived_its_file_does_not_damage_the_new_one(atlas: Path) -> None:
    leave_hot_journal(atlas)
    atlas.unlink()
    put_new(atlas)
    assert held(atlas) == ["new"]
    assert names(atlas.parent) == ["atlas.gpkg"]


def test_a_journal_beside_what_is_no_database_does_not_damage_the_new_file(atlas: Path) -> None:
    leave_hot_journal(atlas)
    atlas.write_bytes(b"something else" * 1000)
    put_new(atlas)
    assert held(atlas) == ["new"]
    assert names(atlas.parent) == ["atlas.gpkg"]


def test_a_damaged_file_may_be_replaced(atlas: Path) -> None:
    with closing(sqlite3.connect(atlas)) as connection:
        connection.executescript("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE TABLE x('")
    put_new(atlas)
    assert held(atlas) == ["new"]


def test_a_read_only_file_is_not_replaced(atlas: Path) -> None:
    atlas.chmod(0o444)
    with pytest.raises(TargetError, match="read-only"):
        put_new(atlas)
    assert held(atlas) == ["old" * 200]


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_looking_whether_a_file_may_be_replaced_leaves_it_as_it_was(atlas: Path, mode: str) -> None:
    with closing(sqlite3.connect(atlas)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
    before = atlas.read_bytes()
    check_geopackage(atlas)
    assert atlas.read_bytes() == before
    assert names(atlas.parent) == ["atlas.gpkg"]


def test_what_is_asked_under_the_lock_decides(atlas: Path) -> None:
    def refuse(old: sqlite3.Connection | None) -> None:
        assert old is not None
        assert old.execute("SELECT count(*) FROM t").fetchone() == (2000,)
        with Program(atlas, "DELETE FROM t", patience=0.1) as program:
            assert "locked" in program.said
        raise TargetError("not now")

    replacement = Replacement(atlas, refuse)
    shutil.copy(atlas, replacement.partial)
    with pytest.raises(TargetError, match="not now"):
        replacement.commit()
    assert held(atlas) == ["old" * 200]
    assert names(atlas.parent) == ["atlas.gpkg"]
