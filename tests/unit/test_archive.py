"""Zip archives from strangers are read within limits, or refused with the reason."""

from __future__ import annotations

import tracemalloc
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.sources import archive
from cpmr_migration_plugin.sources.archive import TooLarge, open_zip, read_zip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.zip"


def pack(path: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return path


def refusal(path: Path) -> PluginError:
    with pytest.raises(PluginError) as caught:
        read_zip(path)
    assert "data.zip" in caught.value.message
    return caught.value


def test_files_come_by_their_path_inside(path: Path) -> None:
    files = {"a.csv": b"x", "in/ner/b.csv": "é".encode()}
    assert read_zip(pack(path, files)) == files


def test_folders_are_no_files(path: Path) -> None:
    assert read_zip(pack(path, {"folder/": b"", "folder/a.csv": b"x"})) == {"folder/a.csv": b"x"}


@pytest.mark.parametrize(
    "name", ["../a.csv", "in/../../a.csv", "/etc/a.csv", "..\\a.csv", "in\\..\\..\\a.csv", "\\a.csv"]
)
def test_a_path_that_leads_out_is_refused_and_named(path: Path, name: str) -> None:
    assert f"“{name}” leads out" in refusal(pack(path, {"ok.csv": b"x", name: b"x"})).details


def test_a_bomb_is_refused_by_its_ratio_before_it_is_unpacked(path: Path) -> None:
    pack(path, {"a.csv": b"0" * (20 * 1024**2)})
    assert path.stat().st_size < 100_000
    assert "times its size" in refusal(path).details


def test_a_table_that_compresses_well_is_no_bomb(path: Path) -> None:
    text = "".join(f"ES51,population,{n},{n * 7919}\n" for n in range(100_000)).encode()
    assert len(text) > 2 * 1024**2
    assert read_zip(pack(path, {"a.csv": text})) == {"a.csv": text}


def test_an_archive_that_unpacks_to_too_much_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "DATASET", replace(archive.DATASET, total=1024**2))
    pack(path, {"a": b"x" * 600_000, "b": b"y" * 600_000}, zipfile.ZIP_STORED)
    assert "unpacks to more than 1 MB" in refusal(path).details


def test_an_archive_that_lies_about_its_size_is_refused(path: Path) -> None:
    pack(path, {"a.csv": b"0" * 100_000})
    data = bytearray(path.read_bytes())
    size = (100_000).to_bytes(4, "little")
    while size in data:
        place = data.index(size)
        data[place : place + 4] = (10).to_bytes(4, "little")
    path.write_bytes(data)
    refusal(path)


def test_too_many_files_are_refused(path: Path) -> None:
    assert "more than 200 files" in refusal(pack(path, {f"{n}.csv": b"" for n in range(201)})).details
    assert len(read_zip(pack(path, {f"{n}.csv": b"" for n in range(200)}))) == 200


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA], ids=["bzip2", "lzma"])
def test_unusual_ways_of_packing_are_refused(path: Path, method: int) -> None:
    assert "a.csv" in refusal(pack(path, {"a.csv": b"x" * 100}, method)).details


def test_every_reason_is_given_at_once(path: Path) -> None:
    pack(path, {"../a": b"0" * (3 * 1024**2), **{f"{n}": b"" for n in range(201)}})
    assert len(refusal(path).details.splitlines()) == 3


def test_a_file_that_is_no_zip_is_refused_with_a_remedy(path: Path) -> None:
    path.write_text("region_id,name\n")
    assert refusal(path).remedy


def test_a_zip_that_was_cut_off_is_refused(path: Path) -> None:
    data = pack(path, {"a.csv": bytes(range(256)) * 100}).read_bytes()
    path.write_bytes(data[: len(data) // 2])
    refusal(path)


@pytest.mark.parametrize("offset", range(5, 90, 6))
def test_a_zip_with_damaged_contents_is_refused(path: Path, offset: int) -> None:
    text = "".join(f"{n * 7919 % 1013},{n}\n" for n in range(200)).encode()
    pack(path, {"a.csv": text})
    data = bytearray(path.read_bytes())
    start = 30 + len("a.csv")
    for place in range(start + offset, start + offset + 20):
        data[place] ^= 0xFF
    path.write_bytes(data)
    refusal(path)


def test_an_encrypted_zip_is_refused(path: Path) -> None:
    pack(path, {"a.csv": b"x"})
    data = bytearray(path.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + flags] |= 1
    path.write_bytes(data)
    assert "encrypted" in refusal(path).details


def test_a_missing_file_is_refused(path: Path) -> None:
    refusal(path)


@pytest.mark.parametrize("name", ["CON", "in/nul.csv", "a?.csv", "a/./", "x" * 300, "d/" * 40 + "a.csv"])
def test_a_path_that_no_computer_or_not_every_one_takes_is_refused(path: Path, name: str) -> None:
    pack(path, {"ok.csv": b"x"})
    with zipfile.ZipFile(path, "a") as target:
        info = zipfile.ZipInfo("placeholder")
        info.filename = name if not name.endswith("/") else name + "."
        target.writestr(info, b"x")
    assert refusal(path).details


def test_two_files_that_are_one_on_some_computers_are_refused(path: Path) -> None:
    assert "Regions.csv" in refusal(pack(path, {"regions.csv": b"x", "Regions.csv": b"y"})).details
    assert "a" in refusal(pack(path, {"a": b"x", "a/b.csv": b"y"})).details


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_stands_in_it_twice_is_refused_instead_of_one_being_chosen(path: Path) -> None:
    pack(path, {"a.csv": b"one"})
    with zipfile.ZipFile(path, "a") as target:
        target.writestr("a.csv", b"two")
    assert "“a.csv” stands in it more than once" in refusal(path).details


def test_what_is_unpacked_is_counted_whatever_the_archive_says(path: Path) -> None:
    """Python unpacks all that is there before it looks at the size an archive states."""
    pack(path, {"a.csv": b"0" * (50 * 1024**2)})
    data = bytearray(path.read_bytes())
    size = (50 * 1024**2).to_bytes(4, "little")
    while size in data:
        place = data.index(size)
        data[place : place + 4] = (10).to_bytes(4, "little")
    path.write_bytes(data)
    tracemalloc.start()
    refusal(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10 * 1024**2


def test_a_file_is_unpacked_up_to_its_limit_only(path: Path) -> None:
    pack(path, {"a.csv": b"0123456789" * 100_000}, zipfile.ZIP_STORED)
    with open_zip(path) as opened:
        assert opened.names == ["a.csv"]
        assert len(opened.read("a.csv", 1_000_000)) == opened.size("a.csv") == 1_000_000
        with pytest.raises(TooLarge, match=r"a\.csv"):
            opened.read("a.csv", 999_999)
        with pytest.raises(KeyError):
            opened.read("b.csv")


def test_thousands_of_entries_are_refused_before_python_makes_a_list_of_them(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(path, "w") as target:
        for n in range(301):
            target.writestr(f"{n}", b"")
    monkeypatch.setattr(archive, "MAX_ENTRIES", 300)
    monkeypatch.setattr(zipfile, "ZipFile", lambda *_: pytest.fail("opened"))
    assert "more than 200 files" in refusal(path).details


@pytest.mark.parametrize("error", [MemoryError, RecursionError, NotImplementedError, AssertionError])
def test_whatever_goes_wrong_while_a_file_is_unpacked_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def fail(*_args: object) -> bytes:
        raise error("deep inside")

    pack(path, {"a.csv": b"x"})
    monkeypatch.setattr(archive, "unpack_limited", fail)
    assert error.__name__ in refusal(path).details
