"""New content is put into a file only if it still holds what that was based on; nobody gets in between."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hot_journal import Program, leave_hot_journal

from cpmr_migration_plugin.errors import TargetError
from cpmr_migration_plugin.store.basis import ContentDigest, basis_of, check_same
from cpmr_migration_plugin.store.content_update import replace_content

THEIRS = "UPDATE regions SET note = 'theirs' WHERE fid = 7"


def make(path: Path, note: str) -> Path:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE gpkg_contents (table_name, data_type, identifier, description, last_change)")
        database.execute("INSERT INTO gpkg_contents VALUES ('regions', 'attributes', 'regions', '', 'now')")
        database.execute("CREATE TABLE regions (fid INTEGER PRIMARY KEY, note TEXT)")
        database.executemany("INSERT INTO regions (note) VALUES (?)", [(note * 100,)] * 1000)
        database.commit()
    return path


def notes(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {note[:6] for (note,) in database.execute("SELECT note FROM regions")}


def other(path: Path) -> str:
    """Let another program write; returns what became of it."""
    with Program(path, THEIRS, begin="", patience=0.1) as program:
        program.go()
        return program.outcome()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return make(tmp_path / "old.gpkg", "old   ")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return make(tmp_path / "new.gpkg", "new   ")


@pytest.fixture(params=["DELETE", "TRUNCATE", "PERSIST", "WAL"])
def mode(request: pytest.FixtureRequest, old: Path) -> str:
    with closing(sqlite3.connect(old)) as database:
        database.execute(f"PRAGMA journal_mode = {request.param}")
    return request.param


def checking(path: Path, basis: ContentDigest | None) -> Callable[[sqlite3.Connection], None]:
    assert basis is not None
    return lambda database: check_same(database, path, basis, "Do it again.")


@pytest.mark.usefixtures("mode")
def test_what_is_unchanged_is_replaced_and_nothing_is_left_beside_it(old: Path, new: Path) -> None:
    replace_content(new, old, checking(old, basis_of(old)))
    assert notes(old) == {"new   "}
    assert sorted(path.name for path in old.parent.iterdir()) == ["new.gpkg", "old.gpkg"]
    assert other(old) == "ended", "the lock is let go"


@pytest.mark.usefixtures("mode")
def test_what_another_program_wrote_before_the_lock_stays(old: Path, new: Path) -> None:
    basis = basis_of(old)
    assert other(old) == "ended"
    with pytest.raises(TargetError, match="was changed in the meantime") as caught:
        replace_content(new, old, checking(old, basis))
    assert (caught.value.remedy, caught.value.details) == ("Do it again.", "regions")
    assert notes(old) == {"old   ", "theirs"}
    assert other(old) == "ended", "the lock is let go"


@pytest.mark.usefixtures("mode")
def test_from_the_comparison_to_the_end_nobody_else_can_write(old: Path, new: Path, monkeypatch) -> None:
    same, said = checking(old, basis_of(old)), []

    def check(database: sqlite3.Connection) -> None:
        said.append(other(old))
        same(database)
        said.append(other(old))

    class Slow(sqlite3.Connection):
        def backup(self, target: sqlite3.Connection, *, pages: int = 1, progress=None) -> None:
            def step(status: int, remaining: int, total: int) -> None:
                if remaining == total // 2:
                    said.append(other(old))
                progress(status, remaining, total)

            said.append("-" if old.with_name("old.gpkg-wal").exists() else other(old))  # between comparison and backup
            super().backup(target, pages=1, progress=step)

    real = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: real(*a, factory=Slow, **k))
    replace_content(new, old, check)
    monkeypatch.undo()
    assert len(said) == 4, said
    assert all("locked" in one or one == "-" for one in said), said
    assert notes(old) == {"new   "}
    assert other(old) == "ended"
    assert notes(old) == {"new   ", "theirs"}


def test_an_error_in_the_comparison_lets_the_lock_go(old: Path, new: Path, mode: str) -> None:
    def check(_: sqlite3.Connection) -> None:
        raise TargetError(mode)

    with pytest.raises(TargetError, match=mode):
        replace_content(new, old, check)
    assert other(old) == "ended"
    assert notes(old) == {"old   ", "theirs"}


def test_a_file_that_another_program_reads_from_a_log_is_compared_and_replaced(old: Path, new: Path) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as reader:
        reader.execute("PRAGMA journal_mode = WAL")
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM regions").fetchone() == (1000,)
        basis = basis_of(old)
        replace_content(new, old, checking(old, basis))
        assert reader.execute("SELECT substr(note, 1, 3) FROM regions LIMIT 1").fetchone() == ("old",)
        reader.execute("COMMIT")
        with pytest.raises(TargetError, match="changed in the meantime"):
            replace_content(new, old, checking(old, basis))
    assert notes(old) == {"new   "}


def test_half_of_a_change_of_a_killed_program_is_no_basis_and_is_not_replaced(old: Path, new: Path) -> None:
    basis = basis_of(old)
    leave_hot_journal(old)
    assert basis_of(old) == basis
    leave_hot_journal(old)
    replace_content(new, old, checking(old, basis))
    assert notes(old) == {"new   "}


@pytest.mark.parametrize(
    "statement",
    [
        THEIRS,
        "DELETE FROM regions WHERE fid = 1000",
        "UPDATE regions SET note = CAST(note AS BLOB)",
        "UPDATE regions SET note = CAST(x'ff' AS TEXT) WHERE fid = 1",
        "CREATE TABLE mine (x)",
        "CREATE VIEW mine AS SELECT 1",
        "CREATE TRIGGER mine AFTER INSERT ON regions BEGIN SELECT 1; END",
        "ALTER TABLE regions ADD COLUMN mine",
        "UPDATE gpkg_contents SET description = 'mine'",
    ],
)
def test_whatever_a_person_changes_is_seen(old: Path, statement: str) -> None:
    before = basis_of(old)
    with closing(sqlite3.connect(old)) as database:
        database.execute(statement)
        database.commit()
    assert before is not None
    assert before.differing(basis_of(old) or ContentDigest())


@pytest.mark.parametrize(
    "statement", ["VACUUM", "PRAGMA journal_mode = WAL", "UPDATE gpkg_contents SET last_change = 'later'", "ANALYZE"]
)
def test_what_changes_nothing_for_a_person_is_not_taken_for_a_change(old: Path, statement: str) -> None:
    before = basis_of(old)
    with closing(sqlite3.connect(old)) as database:
        database.execute(statement)
        database.commit()
    assert before == basis_of(old)


def test_what_is_no_database_has_no_basis(tmp_path: Path) -> None:
    (tmp_path / "text.gpkg").write_text("no database")
    assert basis_of(tmp_path / "text.gpkg") is None
