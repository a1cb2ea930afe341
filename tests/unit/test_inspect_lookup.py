"""Which region, country or commission a text means, and small answers read from an atlas file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from inspect_data import edition, region

from cpmr_migration_plugin import translation
from cpmr_migration_plugin.errors import AtlasError, PluginError
from cpmr_migration_plugin.model.inspect.lookup import region_filters, region_named, regions_named
from cpmr_migration_plugin.model.inspect.records import InspectData
from cpmr_migration_plugin.model.inspect.search import Finder
from cpmr_migration_plugin.store import lookup as lookups
from cpmr_migration_plugin.store.lookup import LookupCache, read_lookup
from cpmr_migration_plugin.store.opening import address


@pytest.fixture(scope="module")
def data() -> InspectData:
    return edition(
        region("es-catalonia", "Catalonia", name_local="Catalunya", nuts_code="ES51", commission="Islands; North Sea"),
        region("no-more", "Møre og Romsdal", country="NO", nuts_code="NO0A3"),
        region("es-twin", "Twin"),
        region("fr-twin", "Twin", nuts_code="FRL0"),
    )


@pytest.mark.parametrize(
    ("text", "region_id"),
    [
        ("es-catalonia", "es-catalonia"), (" Catalonia ", "es-catalonia"), ("CATALUNYA", "es-catalonia"),
        ("es51", "es-catalonia"),
        ("more og romsdal", "no-more"), ("fr-twin", "fr-twin"), ("FRL0", "fr-twin"),
    ],
)  # fmt: skip
def test_a_region_is_meant_by_id_code_name_or_local_name(data: InspectData, text: str, region_id: str) -> None:
    assert region_named(data, text) == region_id


@pytest.fixture()
def french() -> Iterator[None]:
    """French strings for the names of a region and of a commission."""
    strings = {"Catalonia": "Catalogne", "North Sea": "Mer du Nord"}
    translation.install_catalogues(
        lambda language: lambda _, text: strings.get(text, "") if language is translation.Language.FR else ""
    )
    yield
    translation.install_catalogues(None)


def test_a_region_and_a_commission_are_meant_by_their_names_in_any_language(data: InspectData, french: None) -> None:
    assert region_named(data, "catalogne") == region_named(data, "Catalonia") == "es-catalonia"
    assert region_filters(data, commissions="mer du nord").commissions == {"North Sea"}
    assert region_filters(data, commissions="north sea").commissions == {"North Sea"}
    finder = Finder(data)
    place = [data.positions["es-catalonia"]]
    for words in ("catalogne", "catalonia", "mer du nord", "north sea"):
        assert finder.search(words).positions.tolist() == place
    with pytest.raises(PluginError):
        region_named(data, "Mer du Nord")


def test_several_of_one_name_are_never_guessed(data: InspectData) -> None:
    with pytest.raises(PluginError, match="es-twin, fr-twin"):
        region_named(data, "twin")


@pytest.mark.parametrize(("text", "near"), [("catal", "es-catalonia"), ("Atlantis", ""), ("", ""), ("%", "")])
def test_an_unknown_region_is_told_with_those_of_a_similar_name(data: InspectData, text: str, near: str) -> None:
    with pytest.raises(PluginError) as caught:
        region_named(data, text)
    assert caught.value.details == near


def test_several_regions_are_read_from_a_list(data: InspectData) -> None:
    assert regions_named(data, "ES51, fr-twin;\nCatalonia,") == ["es-catalonia", "fr-twin"]
    assert regions_named(data, " , ") == []


def test_countries_and_commissions_are_read_from_names_and_codes(data: InspectData) -> None:
    filters = region_filters(data, "Spain, no; Francia", "north sea")
    assert filters.countries == {"ES", "NO", "FR"}
    assert filters.commissions == {"North Sea"}
    assert not region_filters(data)
    for arguments in (("Italy", ""), ("", "Baltic Sea")):
        with pytest.raises(PluginError, match="no region in this") as told:
            region_filters(data, *arguments)
        assert told.value.remedy.startswith("Known are: ")
        assert not told.value.remedy.endswith("–")


@pytest.mark.parametrize(("count", "rest"), [(5, ""), (6, ", … +1")])
def test_of_many_regions_of_one_name_five_are_told(count: int, rest: str) -> None:
    twins = edition(*(region(f"es-{n}", "Twin") for n in range(count)))
    with pytest.raises(PluginError) as told:
        region_named(twins, "Twin")
    assert f"es-0, es-1, es-2, es-3, es-4{rest}" in f"{told.value} {told.value.details} {told.value.remedy}"
    assert "+0" not in f"{told.value} {told.value.details} {told.value.remedy}"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.gpkg"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            """
            CREATE TABLE regions (region_id TEXT, nuts_code TEXT);
            CREATE TABLE join_report (region_id TEXT, unit_code TEXT);
            CREATE TABLE competences (region_id TEXT, field TEXT, level TEXT);
            CREATE TABLE experiences (region_id TEXT, theme TEXT, kind TEXT, title TEXT, year TEXT);
            INSERT INTO regions VALUES ('es-a', 'ES51'), ('es-b', NULL), (NULL, NULL);
            INSERT INTO join_report VALUES ('es-b', 'ES52');
            INSERT INTO competences VALUES ('es-a', 'housing', 'none'), ('es-a', 'health', NULL);
            INSERT INTO experiences VALUES ('es-a', 'needs', 'need', 'Old', '2001'),
                ('es-a', 'needs', 'need', NULL, '2020'),
                ('es-a', 'services', 'project', 'Undated', NULL), ('es-a', NULL, NULL, 'Span', '2010-2024');
            """
        )
    return path


def test_levels_and_entries_are_answered(file: Path) -> None:
    found = read_lookup(file)
    assert found.level("es-a", "housing") == found.level("ES51", "housing") == "none"
    assert found.level("es-a", "health") == "unspecified"
    assert found.level("ES52", "housing") == "no_answer"
    assert found.level("xx", "housing") == "not_surveyed"
    assert found.entries("es-a") == ["Span (2010-2024)", " (2020)", "Old (2001)", "Undated"]
    assert found.entries("es-a", "needs", "need") == [" (2020)", "Old (2001)"]
    assert found.entries("es-b") == found.entries("xx") == []


def test_a_file_is_read_once_by_many_threads_and_again_when_it_has_changed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[Path] = []
    real = read_lookup
    monkeypatch.setattr(lookups, "read_lookup", lambda path: reads.append(path) or real(path))
    monkeypatch.setattr(lookups, "_LOOK_AGAIN_SECONDS", 0.0)
    cache = LookupCache()
    threads = [threading.Thread(target=lambda: [cache.lookup(file) for _ in range(50)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(reads) == 1
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE competences SET level = 'shared'")
        connection.commit()
    assert cache.lookup(file).level("es-a", "housing") == "shared"
    assert len(reads) == 2


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (PureWindowsPath(r"C:\maps\a b%20#?.gpkg"), "file:///C:/maps/a%20b%2520%23%3F.gpkg?mode=ro"),
        (PureWindowsPath(r"\\server\share\a.gpkg"), "file:////server/share/a.gpkg?mode=ro"),
        (PurePosixPath("/home/ñ/a.gpkg"), "file:///home/%C3%B1/a.gpkg?mode=ro"),
    ],
)
def test_addresses_are_what_sqlite_takes(path: PurePath, expected: str) -> None:
    class Absolute:
        def absolute(self) -> PurePath:
            return path

    assert address(Absolute(), "mode=ro") == expected


@pytest.mark.parametrize("name", ["a b.gpkg", "100%20 #1?.gpkg", "ñ ا.gpkg", "a&b=c.gpkg"])
def test_files_of_any_name_are_opened(file: Path, name: str) -> None:
    assert read_lookup(file.rename(file.with_name(name))).level("es-a", "housing") == "none"


def test_a_file_that_cannot_be_read_is_asked_once_not_for_every_feature(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_bytes(b"nonsense" * 1000)
    tries: list[Path] = []
    real = read_lookup
    monkeypatch.setattr(lookups, "read_lookup", lambda path: tries.append(path) or real(path))
    cache = LookupCache()
    for _ in range(100):
        with pytest.raises(AtlasError):
            cache.lookup(file)
    assert len(tries) == 1
