"""An atlas file is read at one moment, whatever is in its cells, and what 0.1.0 did not know is empty."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cpmr_migration_plugin.errors import AtlasError
from cpmr_migration_plugin.store.reading import read_rows, reader_of

PACKAGE = Path(__file__).resolve().parents[2] / "cpmr_migration_plugin"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An atlas file as 0.1.0 made them, as far as these tests look, in write-ahead mode."""
    path = tmp_path / "atlas.gpkg"
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE provenance (fid INTEGER PRIMARY KEY, key TEXT, value TEXT)")
        database.execute("INSERT INTO provenance (key, value) VALUES ('schema_version', '1')")
        database.execute("CREATE TABLE competences (fid INTEGER PRIMARY KEY, region_id TEXT, level TEXT)")
        database.execute(
            "CREATE TABLE figures (fid INTEGER PRIMARY KEY, geom MULTIPOLYGON, value REAL, number MEDIUMINT)"
        )
        database.execute("INSERT INTO competences (region_id, level) VALUES ('es-a', NULL)")
        database.execute("INSERT INTO figures (value, number) VALUES ('2.5', '7')")
        database.commit()
    return path


def test_what_is_read_in_a_block_belongs_to_one_moment(path: Path) -> None:
    with reader_of(path) as reader, closing(sqlite3.connect(path)) as other:
        assert reader.rows("competences", ("level",)) == [("",)]
        other.execute("UPDATE competences SET level = 'own'")
        other.commit()
        assert reader.rows("competences", ("level",)) == [("",)]
    assert read_rows(path, "competences", ("level",)) == [("own",)]


def test_a_column_that_the_first_version_did_not_know_is_empty(path: Path) -> None:
    assert read_rows(path, "competences", ("basis", "region_id")) == [("", "es-a")]


@pytest.mark.parametrize("columns", [("region_id", "country"), ("nothing",)])
def test_another_column_that_is_missing_is_told(path: Path, columns: tuple[str, ...]) -> None:
    with pytest.raises(AtlasError, match="cannot be read") as caught:
        read_rows(path, "competences", columns)
    assert columns[-1] in caught.value.details


def test_a_table_that_is_missing_is_told_also_where_only_later_columns_are_asked_for(path: Path) -> None:
    with pytest.raises(AtlasError, match="cannot be read"):
        read_rows(path, "experiences", ("status",))


def test_cells_are_what_their_column_is_for_and_shapes_and_ids_are_no_columns(path: Path) -> None:
    with reader_of(path) as reader:
        assert reader.columns("figures") == {"value": "REAL", "number": "INTEGER"}
        assert reader.cells("figures", ("value", "number")) == [(2.5, 7)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("INSERT INTO gpkg_contents", {"store/contents.py"}),
        ("INSERT INTO gpkg_geometry_columns", {"store/contents.py"}),
        # Answers of the network are kept by their content, under the lock of an index.
        ("mkstemp(", {"file_writing.py", "sources/http/cache.py"}),
    ],
)
def test_every_kind_of_writing_is_done_in_one_place(text: str, places: set[str]) -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if text in path.read_text(encoding="utf-8")
    }
    assert found == places
