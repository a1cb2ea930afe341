"""What a stopped program left is put right before anything is read or written, and errors tell their true cause."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hot_journal import Program, is_hot, leave_hot_journal, leave_log

from cpmr_migration_plugin.errors import AtlasError, NotAnAtlas, PluginError, TargetError
from cpmr_migration_plugin.partial_names import partial_prefix
from cpmr_migration_plugin.store import opening
from cpmr_migration_plugin.store.causes import path_too_long
from cpmr_migration_plugin.store.layout import SCHEMA_VERSION
from cpmr_migration_plugin.store.opening import reading, settle, writing
from cpmr_migration_plugin.store.reading import read_provenance, read_rows
from cpmr_migration_plugin.store.target import Replacement, check_target

ROOT = Path(__file__).resolve().parents[2]


def make(path: Path, mode: str = "DELETE", rows: int = 2000) -> Path:
    """Make a database as an atlas file is one, as far as these tests look."""
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA journal_mode = {mode}")
        database.execute("CREATE TABLE provenance (fid INTEGER PRIMARY KEY, key TEXT, value TEXT)")
        database.executemany(
            "INSERT INTO provenance (key, value) VALUES (?, ?)", [("schema_version", "1"), ("created_at", "now")]
        )
        database.execute("CREATE TABLE regions (fid INTEGER PRIMARY KEY, region_id TEXT, note TEXT)")
        database.executemany(
            "INSERT INTO regions (region_id, note) VALUES (?, ?)", [(f"r{n}", "kept " * 20) for n in range(rows)]
        )
        database.commit()
    return path


def notes(path: Path) -> set[str]:
    return {note for (note,) in read_rows(path, "regions", ("note",))}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    return make(tmp_path / "folder" / "atlas.gpkg")


@pytest.fixture
def frozen(tmp_path: Path) -> Iterator[Path]:
    """A folder that :func:`freeze` makes read-only, whoever asks."""
    folder = tmp_path / "frozen"
    folder.mkdir()
    mount = shutil.which("mount")
    mounted = (
        mount is not None
        and os.geteuid() == 0
        and not subprocess.call([mount, "-t", "tmpfs", "tmpfs", folder], stderr=subprocess.DEVNULL)
    )
    if os.geteuid() == 0 and not mounted:
        pytest.skip("root may write everywhere, and this machine does not let a disk be mounted")
    yield folder
    folder.chmod(0o755) if not mounted else subprocess.run(["umount", "-l", folder], check=True)


def freeze(folder: Path) -> None:
    if os.geteuid() == 0:
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    else:
        folder.chmod(0o555)


# --- a program was stopped while it wrote --------------------------------------------------------


def test_reading_first_takes_back_what_a_killed_program_left(path: Path) -> None:
    leave_hot_journal(path)
    assert notes(path) == {"kept " * 20}
    assert names(path.parent) == ["atlas.gpkg"]


def test_writing_first_takes_back_what_a_killed_program_left(path: Path) -> None:
    leave_hot_journal(path)
    with writing(path) as database:
        database.execute("UPDATE regions SET note = 'mine' WHERE region_id = 'r1'")
    assert notes(path) == {"kept " * 20, "mine"}
    assert names(path.parent) == ["atlas.gpkg"]


def test_what_stands_in_the_log_of_a_killed_program_is_read(path: Path) -> None:
    leave_log(path, "UPDATE regions SET note = 'in the log'")
    assert notes(path) == {"in the log"}


def test_the_journal_of_a_program_at_work_is_left_alone(path: Path) -> None:
    with Program(path, "UPDATE regions SET note = 'mine' WHERE region_id = 'r1'") as program:
        assert path.with_name("atlas.gpkg-journal").exists()
        assert notes(path) == {"kept " * 20}
        assert path.with_name("atlas.gpkg-journal").exists()
        assert program.commit() == "ended"
    assert "mine" in notes(path)


def test_a_journal_beside_the_file_that_a_link_leads_to_is_found(path: Path, tmp_path: Path) -> None:
    leave_hot_journal(path)
    link = tmp_path / "link.gpkg"
    link.symlink_to(path)
    assert notes(link) == {"kept " * 20}
    assert names(path.parent) == ["atlas.gpkg"]


def test_a_journal_that_says_nothing_does_not_hinder(path: Path) -> None:
    path.with_name("atlas.gpkg-journal").write_bytes(bytes(512))
    assert notes(path) == {"kept " * 20}
    assert names(path.parent) == ["atlas.gpkg"]


def test_where_it_cannot_be_put_right_that_is_said_and_the_file_is_never_read_as_it_is(frozen: Path) -> None:
    path = make(frozen / "atlas.gpkg")
    leave_hot_journal(path)
    freeze(frozen)
    before = path.read_bytes()
    for open_it in (notes, settle, read_provenance):
        with pytest.raises(AtlasError, match="A program was stopped while it wrote into “atlas") as caught:
            open_it(path)
        assert "atlas.gpkg-journal" in caught.value.remedy
        assert not isinstance(caught.value, NotAnAtlas)
    with pytest.raises(PluginError), writing(path):
        pytest.fail("it was written to")
    assert path.read_bytes() == before
    assert is_hot(path)


def test_the_door_for_files_that_nobody_changes_stays_shut_beside_a_journal(path: Path, monkeypatch) -> None:
    """As user root nothing is refused: the refusal is made here."""
    leave_hot_journal(path)
    real, asked = sqlite3.connect, []

    def refusing(address: str, **options: object) -> sqlite3.Connection:
        asked.append(address)
        if "immutable" not in address:
            raise sqlite3.OperationalError("attempt to write a readonly database")
        return real(address, **options)

    monkeypatch.setattr(sqlite3, "connect", refusing)
    monkeypatch.setattr(opening, "settle", lambda _: None)
    with pytest.raises(AtlasError):
        notes(path)
    assert asked
    assert not any("immutable" in address for address in asked)


def test_changes_in_a_log_that_cannot_be_read_are_told_and_not_passed_over(frozen: Path) -> None:
    path = make(frozen / "atlas.gpkg")
    leave_log(path, "UPDATE regions SET note = 'in the log'")
    path.with_name("atlas.gpkg-shm").unlink()
    freeze(frozen)
    try:
        assert notes(path) == {"in the log"}  # where SQLite finds a way
    except AtlasError as error:
        assert "The last changes of “atlas.gpkg” are in “atlas.gpkg-wal”" in error.message
        assert "atlas.gpkg-wal" in error.remedy


def test_a_file_at_rest_in_a_read_only_folder_is_read(frozen: Path) -> None:
    path = make(frozen / "atlas.gpkg", "WAL")
    freeze(frozen)
    assert notes(path) == {"kept " * 20}


# --- the true cause --------------------------------------------------------------------------------


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 0.1)


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("spill", [False, True], ids=["exclusive", "spilled"])
def test_a_file_that_another_program_holds_is_in_use_and_not_something_else(path: Path, spill: bool) -> None:
    begin = "BEGIN IMMEDIATE" if spill else "BEGIN EXCLUSIVE"
    with Program(path, "UPDATE regions SET note = 'mine' || fid", begin=begin, spill=spill) as program:
        for read in (notes, read_provenance):
            with pytest.raises(AtlasError, match="in use by another program") as caught:
                read(path)
            assert not isinstance(caught.value, NotAnAtlas)
            if Path("/proc/locks").exists():
                assert f"({program.pid})" in caught.value.details, "who it is"
        with pytest.raises(TargetError, match="in use by another program"), writing(path):
            pytest.fail("it was written to")
        assert program.commit() == "ended"
    assert notes(path) != {"kept " * 20}


def test_the_thread_of_a_window_waits_a_moment_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "qgis.utils", SimpleNamespace(iface=object()))
    with Program(path, "UPDATE regions SET note = 'mine' || fid", begin="BEGIN EXCLUSIVE") as program:
        begun = time.monotonic()
        with pytest.raises(AtlasError, match="in use by another program"):
            notes(path)
        with pytest.raises(TargetError, match="in use by another program"), writing(path):
            pytest.fail("it was written to")
        assert time.monotonic() - begun < 1.5
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(notes, path)
            time.sleep(0.6)
            assert not waiting.done(), "a thread beside it has the time"
            assert program.commit() == "ended"
            assert waiting.result() != {"kept " * 20}


def test_a_file_of_another_make_is_told_apart_from_one_of_ours_that_cannot_be_read(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gpkg"
    for content in (b"", b"text", b"PK\x03\x04" * 300, bytes(5000)):
        other.write_bytes(content)
        with pytest.raises(NotAnAtlas):
            read_provenance(other)
    for damage, match in (
        (f"UPDATE provenance SET value = {SCHEMA_VERSION + 1} WHERE key = 'schema_version'", "newer version"),  # noqa: S608
        ("UPDATE provenance SET value = '9999999999999' WHERE key = 'schema_version'", "newer version"),
        ("UPDATE provenance SET value = NULL", "cannot be read"),
        ("CREATE TABLE overrides (x); DROP TABLE provenance", "cannot be read"),
        ("UPDATE provenance SET value = CAST(x'ff' AS TEXT)", "damaged"),
        (
            "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE TABLE x(' WHERE name = 'regions'",
            "damag",
        ),
    ):
        shutil.copy(path, other)
        with closing(sqlite3.connect(other)) as database:
            database.executescript(damage)
        with pytest.raises(AtlasError, match=match) as caught:
            read_provenance(other)
        assert not isinstance(caught.value, NotAnAtlas), damage


def test_a_file_cut_off_in_the_middle_is_damaged_and_not_something_else(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(AtlasError) as caught:
        notes(path)
    assert not isinstance(caught.value, NotAnAtlas)


def test_whatever_a_reader_stumbles_over_is_told(path: Path) -> None:
    with pytest.raises(AtlasError, match="damaged") as caught, reading(path):
        raise RecursionError("too deep")
    assert "RecursionError" in caught.value.details


def test_a_full_disk_is_told_as_that_and_nothing_has_changed(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(TargetError, match="not enough room"), writing(path) as database:
        pages = database.execute("PRAGMA page_count").fetchone()[0]
        database.execute(f"PRAGMA max_page_count = {pages}")
        database.execute("UPDATE regions SET note = note || note || note")
    assert path.read_bytes() == before


def test_an_error_within_the_block_takes_everything_back(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ZeroDivisionError), writing(path) as database:
        database.execute("DELETE FROM regions")
        1 / 0  # noqa: B018
    assert path.read_bytes() == before


_NO_LOCKS = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
static int refused(int command) { return command == F_SETLK || command == F_SETLKW || command == F_GETLK; }
#define DOOR(name) int name(int file, int command, ...) { \\
    static int (*real)(int, int, ...); va_list list; va_start(list, command); void *more = va_arg(list, void *); \\
    va_end(list); if (refused(command)) { errno = ENOLCK; return -1; } \\
    if (!real) real = dlsym(RTLD_NEXT, #name); return real(file, command, more); }
DOOR(fcntl)
DOOR(fcntl64)
"""

_TRY = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.store.reading import read_provenance
from cpmr_migration_plugin.store.opening import writing
from cpmr_migration_plugin.store.target import Replacement
path = Path(sys.argv[1])
def write():
    with writing(path): pass
for work in (lambda: read_provenance(path), write, lambda: Replacement(path.with_name("new.gpkg"))):
    begun = time.monotonic()
    try:
        work()
        print("worked")
    except PluginError as error:
        print(f"{time.monotonic() - begun:.1f} {error.message}")
"""


@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs a compiler for a disk that refuses locks")
def test_where_locks_are_refused_that_is_told_within_seconds(path: Path, tmp_path: Path) -> None:
    (tmp_path / "no_locks.c").write_text(_NO_LOCKS)
    library = tmp_path / "no_locks.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, tmp_path / "no_locks.c", "-ldl"], check=True)
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", _TRY, str(path), str(ROOT)],
        env={**os.environ, "LD_PRELOAD": str(library)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    print(f"in all {time.monotonic() - begun:.1f} s\n{done.stdout}")
    lines = done.stdout.splitlines()
    assert len(lines) == 3, done.stderr
    for line in lines:
        seconds, _, message = line.partition(" ")
        assert "does not let programs lock files" in message
        assert float(seconds) < 4.0
    assert names(path.parent) == ["atlas.gpkg"]


def test_databases_are_opened_in_one_place() -> None:
    """Whoever opens one elsewhere neither rolls back what a stopped program left nor tells the true cause."""
    package = ROOT / "cpmr_migration_plugin"
    found = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "sqlite3.connect(" in path.read_text(encoding="utf-8")
    }
    # The cache is no atlas file; a new file is filled before anybody else knows of it.
    assert found == {"store/opening.py", "store/bulk.py", "sources/http/cache.py"}


# --- paths that are too long -----------------------------------------------------------------------------


def deep(folder: Path, length: int, sign: str = "d") -> Path:
    """Make folders until the path of a file ``a.gpkg`` in the last of them has so many bytes."""
    rest = length - len(os.fsencode(folder)) - len("/a.gpkg")
    while rest:
        part = rest if rest <= 100 else min(100, rest - 2)  # with the stroke before it
        width = len(sign.encode())
        folder /= sign * ((part - 1) // width) + "x" * ((part - 1) % width)
        rest -= part
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "a.gpkg"


@pytest.mark.skipif(os.name == "nt", reason="Windows has limits of its own")
@pytest.mark.parametrize("sign", ["d", "é"], ids=["letters", "two bytes each"])
def test_a_path_is_refused_exactly_where_sqlite_could_not_write_to_it(tmp_path: Path, sign: str) -> None:
    found = {}
    for length in (470, 503, 504, 505, 520):
        path = deep(tmp_path, length, sign)
        assert len(os.fsencode(path)) == length
        try:
            with closing(sqlite3.connect(path)) as database:
                database.execute("CREATE TABLE t (a)")
            works = True
        except sqlite3.OperationalError:
            works = False
        found[length] = works
        assert bool(path_too_long(path)) is not works, length
    assert found[470]
    assert not found[520]


@pytest.mark.skipif(os.name == "nt", reason="Windows has limits of its own")
def test_what_could_not_be_opened_again_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    path = deep(tmp_path, 510)
    for refuse in (lambda: check_target(path, ".gpkg"), lambda: Replacement(path)):
        with pytest.raises(TargetError, match="too long") as caught:
            refuse()
        assert caught.value.remedy
    assert names(path.parent) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has limits of its own")
def test_a_short_link_to_a_path_that_is_too_long_is_refused(tmp_path: Path) -> None:
    path = deep(tmp_path / "long", 510)
    (tmp_path / "short").symlink_to(path.parent)
    with pytest.raises(TargetError, match="too long"):
        Replacement(tmp_path / "short" / "a.gpkg")


@pytest.mark.skipif(os.name == "nt", reason="Windows has limits of its own")
def test_the_longest_path_that_works_is_written_with_a_partial_file_that_works_too(tmp_path: Path) -> None:
    # The partial file is told by its name, which is longer.
    longest = 504 - (len(partial_prefix()) + 8 - len("a"))
    path = deep(tmp_path, longest)
    replacement = Replacement(path)
    make(replacement.partial, rows=1)
    replacement.commit()
    assert notes(path) == {"kept " * 20}
    assert names(path.parent) == ["a.gpkg"]
    with pytest.raises(TargetError, match=r"of “a\.gpkg” is too long"):
        Replacement(deep(tmp_path / "b", longest + 1))


@pytest.mark.parametrize("letters", [242, 247, 250])
def test_a_file_name_that_leaves_no_room_for_a_journal_is_refused(tmp_path: Path, letters: int) -> None:
    path = tmp_path / ("n" * (letters - 5) + ".gpkg")
    if letters + len("-journal") <= 255:
        Replacement(path).discard()
        return
    with pytest.raises(TargetError, match="too long"):
        Replacement(path)


def test_a_file_that_lies_too_deep_says_so_when_it_is_read(tmp_path: Path) -> None:
    path = deep(tmp_path, 510)
    shutil.copy(make(tmp_path / "b.gpkg", rows=1), path)
    with pytest.raises(AtlasError, match="too long"):
        read_provenance(path)
