"""The cache keeps answers whole or not at all, for two QGIS at a time, within its size."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cpmr_migration_plugin.sources.http.cache import Cache, CacheError, CacheRemoval, Entry
from cpmr_migration_plugin.sources.http.staging import StagedCache

BODY = b'{"value": 1}'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def entry(url: str = "http://a/1", *, account: str = "", at: str = "2026-11-22T10:00:00+00:00") -> Entry:
    return Entry(url, account, url, "Eurostat", "application/json", '"x"', "", at, 0, "")


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_answer_comes_back_with_date_and_origin(folder: Path) -> None:
    put = Cache(folder).put(entry(), BODY)
    assert (put.size, put.digest) == (len(BODY), hashlib.sha256(BODY).hexdigest())
    assert Cache(folder).get("http://a/1") == (put, BODY)
    assert Cache(folder).get("http://a/2") is None
    assert Cache(folder).get("http://a/1", "account") is None


def test_a_later_answer_takes_the_place_of_the_earlier(folder: Path) -> None:
    cache = Cache(folder)
    cache.put(entry(), b"old")
    cache.put(entry(at="2026-11-23T10:00:00+00:00"), b"new")
    assert [(item.fetched_at[:10], item.size) for item in cache.entries()] == [("2026-11-23", 3)]
    assert cache.get("http://a/1")[1] == b"new"
    assert len(list(folder.rglob("bodies/*/*"))) == 1


def test_entries_come_latest_first_and_a_body_at_two_addresses_counts_once(folder: Path) -> None:
    cache = Cache(folder)
    cache.put(entry("http://a/1", at="2026-01-01"), BODY)
    cache.put(entry("http://a/2", at="2026-01-02"), BODY)
    cache.put(entry("http://a/3", at="2026-01-03"), b"other")
    assert [item.url[-1] for item in cache.entries()] == ["3", "2", "1"]
    assert cache.size() == len(BODY) + 5


def test_looking_writes_nothing(folder: Path) -> None:
    cache = Cache(folder)
    assert (cache.get("http://a/1"), cache.entries(), cache.size()) == (None, [], 0)
    cache.remove("http://a/1")
    cache.clear()
    assert not folder.exists()
    Cache(folder).put(entry(), BODY)
    before = files(folder)
    Cache(folder).get("http://a/1")
    Cache(folder).entries()
    assert files(folder) == before


def test_removing_and_clearing(folder: Path) -> None:
    cache = Cache(folder)
    for n in range(3):
        cache.put(entry(f"http://a/{n}"), b"%d" % n)
    cache.remove("http://a/0")
    assert sorted(item.url[-1] for item in cache.entries()) == ["1", "2"]
    assert len(list(folder.rglob("bodies/*/*"))) == 2
    cache.clear()
    assert (cache.entries(), cache.size(), files(folder)) == ([], 0, {})
    cache.put(entry(), BODY)
    assert cache.size() == len(BODY)


@pytest.mark.parametrize("damage", ["changed", "cut", "empty", "missing"])
def test_a_damaged_body_counts_as_absent(folder: Path, damage: str) -> None:
    Cache(folder).put(entry(), BODY)
    body = next(folder.rglob("bodies/*/*"))
    if damage == "missing":
        body.unlink()
    else:
        body.write_bytes({"changed": BODY.replace(b"1", b"2"), "cut": BODY[:5], "empty": b""}[damage])
    assert Cache(folder).get("http://a/1") is None
    Cache(folder).put(entry(), BODY)
    assert Cache(folder).get("http://a/1")[1] == BODY


@pytest.mark.parametrize("damage", [b"", b"this is not SQLite" * 100, None])
def test_a_damaged_index_counts_as_empty_and_is_begun_anew(folder: Path, damage: bytes | None) -> None:
    Cache(folder).put(entry(), BODY)
    index = folder / "v1" / "index.sqlite"
    whole = index.read_bytes()
    index.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert Cache(folder).get("http://a/1") is None
    for _ in range(2):  # a file cut in half is noticed while writing; the next time it is begun anew
        try:
            Cache(folder).put(entry(), BODY)
        except CacheError:
            continue
    assert Cache(folder).get("http://a/1")[1] == BODY


def test_what_a_later_version_keeps_is_left_alone(folder: Path) -> None:
    later = folder / "v2" / "index.sqlite"
    later.parent.mkdir(parents=True)
    later.write_bytes(b"of the future")
    cache = Cache(folder)
    cache.put(entry(), BODY)
    cache.clear()
    assert later.read_bytes() == b"of the future"


def test_the_least_recently_used_goes_first(folder: Path) -> None:
    for n in range(4):
        Cache(folder, 10**6).put(entry(f"http://a/{n}"), b"%d" % n * 100)
        time.sleep(0.01)
    cache = Cache(folder, 300)
    cache.get("http://a/0")
    cache.put(entry("http://a/9"), b"9" * 100)
    assert sorted(item.url[-1] for item in cache.entries()) == ["0", "3", "9"]
    assert cache.size() == 300
    assert len(list(folder.rglob("bodies/*/*"))) == 3


def test_what_is_in_use_or_held_never_goes(folder: Path) -> None:
    for n in range(3):
        Cache(folder).put(entry(f"http://a/{n}"), b"%d" % n * 100)
    Cache(folder).keep("http://a/0")
    cache = Cache(folder, 50)
    cache.get("http://a/1")
    cache.put(entry("http://a/9"), b"9" * 100)
    assert sorted(item.url[-1] for item in cache.entries()) == ["0", "1", "9"]
    Cache(folder).keep("http://a/0", kept=False)
    Cache(folder, 50).put(entry("http://a/9"), b"9" * 100)
    assert [item.url[-1] for item in cache.entries()] == ["9"]


def test_a_hold_outlives_a_new_answer(folder: Path) -> None:
    cache = Cache(folder)
    cache.put(entry(), b"old")
    cache.keep("http://a/1")
    cache.put(entry(), b"new")
    Cache(folder, 1).put(entry("http://a/2"), b"other")
    assert Cache(folder).get("http://a/1")[1] == b"new"


def test_a_full_disk_leaves_what_was_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(folder)
    cache.put(entry(), BODY)
    before = files(folder)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CacheError, match="cannot be kept") as caught:
        cache.put(entry(), b"new")
    assert "No space left" in caught.value.details
    assert files(folder) == before


def test_an_index_that_cannot_be_written_leaves_what_was_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(folder)
    cache.put(entry(), BODY)

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(Cache, "_evict", full)
    with pytest.raises(CacheError):
        cache.put(entry(), b"new")
    monkeypatch.undo()
    assert Cache(folder).get("http://a/1")[1] == BODY
    Cache(folder).put(entry("http://a/2"), b"other")  # sweeps the body that nobody names
    assert len(list(folder.rglob("bodies/*/*"))) == 2


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file")
    assert (cache.get("http://a/1"), cache.entries()) == (None, [])
    with pytest.raises(CacheError) as caught:
        cache.put(entry(), BODY)
    assert caught.value.remedy


PROCESS = """
import sys
from pathlib import Path
from cpmr_migration_plugin.sources.http.cache import Cache, Entry
cache = Cache(Path(sys.argv[1]))
for n in range(25):
    cache = Cache(Path(sys.argv[1]), 2000)
    url = f"http://a/{n % 5 if n % 2 else sys.argv[2] + str(n)}"
    body = f"{sys.argv[2]} {n}".encode() * 20
    cache.put(Entry(url, "", url, "", "", "", "", str(n), 0, ""), body)
    found = cache.get(url)  # the other one may have needed the room, but what is there is whole
    assert found is None or n % 2 or found[1] == body
"""


def test_two_processes_write_at_a_time(folder: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    running = [
        subprocess.Popen([sys.executable, "-c", PROCESS, str(folder), name], cwd=root, stderr=subprocess.PIPE)
        for name in ("one", "two")
    ]
    said = [process.communicate(timeout=60)[1].decode() for process in running]
    assert [process.returncode for process in running] == [0, 0], said
    cache = Cache(folder)
    assert cache.size() <= 2000
    assert all(cache.get(item.url) for item in cache.entries())
    assert {path.name for path in folder.rglob("bodies/*/*")} == {item.digest for item in cache.entries()}
    assert list(folder.rglob("*.part")) == []


def test_a_process_that_is_killed_while_writing_leaves_a_cache_that_works(folder: Path) -> None:
    Cache(folder).put(entry(), BODY)
    root = Path(__file__).resolve().parents[2]
    for delay in (0.2, 0.25, 0.3):
        process = subprocess.Popen([sys.executable, "-c", PROCESS.replace("25", "10000"), str(folder), "x"], cwd=root)
        time.sleep(delay)
        process.kill()
        process.wait(10)
        for item in Cache(folder).entries():
            assert Cache(folder).get(item.url) is not None
        assert Cache(folder, 10**6).put(entry(), BODY).size == len(BODY)


def test_a_staged_cache_writes_nothing_before_the_job_is_done(folder: Path) -> None:
    cache = Cache(folder)
    cache.put(entry("http://a/1"), b"old")
    before = files(folder)
    staged = StagedCache(cache)
    staged.put(entry("http://a/1"), b"new")
    staged.put(entry("http://a/2"), BODY)
    staged.confirm(entry("http://a/2", at="2027"))
    assert staged.get("http://a/1")[1] == b"new"
    assert staged.get("http://a/2")[0].fetched_at == "2027"
    assert files(folder) == before
    staged.commit()
    assert cache.get("http://a/1")[1] == b"new"
    assert cache.get("http://a/2")[1] == BODY


def test_a_staged_confirmation_keeps_the_body(folder: Path) -> None:
    cache = Cache(folder)
    first = cache.put(entry(at="2026"), BODY)
    staged = StagedCache(cache)
    staged.confirm(Entry(**{**first.__dict__, "fetched_at": "2027"}))
    assert staged.get("http://a/1")[0].fetched_at == "2027"
    assert cache.get("http://a/1")[0].fetched_at == "2026"
    staged.commit()
    assert cache.get("http://a/1") == (Entry(**{**first.__dict__, "fetched_at": "2027"}), BODY)


def test_what_was_removed_is_counted_and_a_shared_body_stays(folder: Path) -> None:
    cache = Cache(folder)
    for url in ("https://a/1", "https://a/2"):
        cache.put(entry(url), b"the same")
    cache.put(entry("https://a/3"), b"another")
    assert cache.remove("https://a/1") == CacheRemoval(1, 0)
    assert cache.forget([("https://a/2", ""), ("https://a/3", ""), ("https://a/none", "")]) == CacheRemoval(2, 15)
    assert list(cache.folder.glob("bodies/*/*")) == []
    assert cache.forget([("https://a/1", "")]) == CacheRemoval()
    assert cache.clear() == CacheRemoval()


def test_trimming_removes_what_is_beyond_the_size_but_not_what_is_held(folder: Path) -> None:
    cache = Cache(folder)
    for number in range(4):
        cache.put(entry(f"https://a/{number}"), bytes([number]) * 100)
    cache.keep("https://a/0")
    assert cache.held() == {("https://a/0", "")}
    assert Cache(folder, 250).trim() == CacheRemoval(2, 200)
    assert {found.url for found in cache.entries()} == {"https://a/0", "https://a/3"}
    assert Cache(folder, 250).trim() == CacheRemoval()


def test_a_table_of_other_columns_is_set_aside(folder: Path) -> None:
    cache = Cache(folder)
    cache.put(entry("https://a/1"), b"one")
    with contextlib.closing(sqlite3.connect(cache.folder / "index.sqlite")) as index, index:
        index.execute("ALTER TABLE entries RENAME COLUMN digest TO checksum")
    assert cache.entries() == []
    cache.put(entry("https://a/2"), b"two")
    assert [found.url for found in cache.entries()] == ["https://a/2"]
