"""Several files are replaced together: all of them or none, and nothing that others write is lost over it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

pytest.importorskip("osgeo", reason="the content of an atlas file is compared by a module that needs GDAL")

from cpmr_migration_plugin.errors import TargetError
from cpmr_migration_plugin.store.file_rollback import FileRollback
from cpmr_migration_plugin.store.target import Replacement, replacing


class Failed(Exception):
    pass


def make(path: Path, text: str) -> Path:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE t (a)")
        database.execute("INSERT INTO t VALUES (?)", (text,))
        database.commit()
    return path


def held(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return [text for (text,) in database.execute("SELECT a FROM t")]


def replaced(atlas: Path, former: FileRollback) -> None:
    replacement = Replacement(atlas)
    make(replacement.partial, "new")
    replacement.commit(former.second(atlas))
    former.wrote(atlas)


@pytest.fixture(params=["links", "no links"])
def atlas(request, tmp_path: Path, monkeypatch) -> Path:
    if request.param == "no links":

        def refused(*_args, **_more) -> None:
            raise PermissionError(1, "no links here")

        monkeypatch.setattr(os, "link", refused)
    return make(tmp_path / "atlas.gpkg", "old")


def alone(atlas: Path) -> bool:
    return [path.name for path in atlas.parent.iterdir()] == [atlas.name]


def test_an_atlas_file_is_put_back_where_a_later_file_fails_and_can_be_written_to_again(atlas):
    with pytest.raises(Failed), FileRollback(atlas) as former:
        replaced(atlas, former)
        assert held(atlas) == ["new"]
        raise Failed
    assert held(atlas) == ["old"] and alone(atlas)
    with closing(sqlite3.connect(atlas)) as database:
        database.execute("INSERT INTO t VALUES ('more')")
        database.commit()
    assert held(atlas) == ["old", "more"]


def test_what_a_program_holds_open_still_refuses_its_changes_where_others_are_replaced_with_it(atlas):
    with closing(sqlite3.connect(atlas)) as program:
        assert program.execute("SELECT a FROM t").fetchall() == [("old",)]
        with FileRollback(atlas) as former:
            replaced(atlas, former)
            with pytest.raises(sqlite3.IntegrityError, match="replaced by a new one"):
                program.execute("INSERT INTO t VALUES ('lost')")
            program.rollback()
        with pytest.raises(sqlite3.IntegrityError, match="replaced by a new one"):
            program.execute("INSERT INTO t VALUES ('lost')")
    assert held(atlas) == ["new"] and alone(atlas)


def test_a_file_under_a_name_of_its_users_own_stays_open_to_changes(atlas, tmp_path):
    try:
        os.link(atlas, tmp_path / "own.gpkg")
    except PermissionError:
        pytest.skip("a second name needs links")
    with FileRollback(atlas) as former:
        replaced(atlas, former)
    with closing(sqlite3.connect(tmp_path / "own.gpkg")) as database:
        database.execute("INSERT INTO t VALUES ('more')")


def test_what_another_program_wrote_into_the_new_file_is_not_put_back_over(atlas):
    with pytest.raises(Failed), FileRollback(atlas) as former:
        replaced(atlas, former)
        with closing(sqlite3.connect(atlas)) as program:
            program.execute("INSERT INTO t VALUES ('theirs')")
            program.commit()
        raise Failed
    assert held(atlas) == ["new", "theirs"] and alone(atlas)


def test_what_another_program_is_writing_into_the_new_file_is_not_taken_away(atlas):
    with ExitStack() as open_till_the_end:
        with pytest.raises(Failed), FileRollback(atlas) as former:
            replaced(atlas, former)
            program = open_till_the_end.enter_context(closing(sqlite3.connect(atlas, isolation_level=None)))
            program.execute("BEGIN IMMEDIATE")
            program.execute("INSERT INTO t VALUES ('theirs')")
            raise Failed
        program.execute("COMMIT")
    assert held(atlas) == ["new", "theirs"]


@pytest.mark.parametrize("before", [True, False], ids=["replaced", "made"])
def test_where_nothing_was_put_in_place_nothing_is_put_back(atlas, before):
    if not before:
        atlas.unlink()
    theirs = atlas.with_name("theirs.gpkg")
    with pytest.raises(Failed), FileRollback(atlas):
        make(theirs, "theirs").replace(atlas)
        raise Failed
    assert held(atlas) == ["theirs"] and alone(atlas)


def test_an_atlas_file_that_was_not_there_is_taken_away_again(atlas):
    atlas.unlink()
    with pytest.raises(Failed), FileRollback(atlas) as former:
        replaced(atlas, former)
        raise Failed
    assert list(atlas.parent.iterdir()) == []


def test_changes_in_a_write_ahead_log_are_put_back_too(atlas):
    with closing(sqlite3.connect(atlas)) as program:
        program.execute("PRAGMA journal_mode = WAL")
        program.execute("INSERT INTO t VALUES ('in the log')")
        program.commit()
        # The log outlives a program that is killed.
        log = atlas.with_name("atlas.gpkg-wal").read_bytes()
        whole = atlas.read_bytes()
    atlas.write_bytes(whole)
    atlas.with_name("atlas.gpkg-wal").write_bytes(log)
    with pytest.raises(Failed), FileRollback(atlas) as former:
        replaced(atlas, former)
        raise Failed
    assert held(atlas) == ["old", "in the log"]


@pytest.mark.parametrize("theirs", [False, True], ids=["untouched", "changed since"])
def test_a_table_is_put_back_unless_somebody_changed_it_since(tmp_path, theirs):
    table = tmp_path / "report.csv"
    table.write_text("old")
    with pytest.raises(Failed), FileRollback(table) as former:
        with replacing(table) as partial:
            partial.write_text("new")
        former.wrote(table)
        if theirs:
            table.write_text("theirs, and longer")
        raise Failed
    assert table.read_text() == ("theirs, and longer" if theirs else "old") and alone(table)


def test_what_is_no_database_is_put_back_as_well(atlas):
    atlas.write_bytes(b"something else")
    with pytest.raises(Failed), FileRollback(atlas) as former:
        replaced(atlas, former)
        raise Failed
    assert atlas.read_bytes() == b"something else" and alone(atlas)


def test_a_file_that_cannot_be_kept_changes_nothing(atlas, monkeypatch):
    with closing(sqlite3.connect(atlas, isolation_level=None)) as program:
        program.execute("BEGIN EXCLUSIVE")
        with pytest.raises(TargetError), FileRollback(atlas):
            pass
    assert held(atlas) == ["old"] and alone(atlas)
