"""Whatever stands in an atlas file, its readers return something sound or say that it cannot be read."""

# ruff: noqa: S608 - the SQL is the tests' own

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from indicator_world import World
from qgis.core import QgsPrintLayout, QgsProject

from cpmr_migration_plugin.errors import AtlasError, PluginError
from cpmr_migration_plugin.layouts.map_reach import units_within
from cpmr_migration_plugin.model.indicators import Territory
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.layers import FIGURE_THEMES, opening_theme
from cpmr_migration_plugin.store.available import SpotFinder, read_available
from cpmr_migration_plugin.store.data_tables import DataReader, Selection
from cpmr_migration_plugin.store.edition import read_edition
from cpmr_migration_plugin.store.indicators import read_indicators, read_targets
from cpmr_migration_plugin.store.inspect import read_atlas
from cpmr_migration_plugin.store.inspect_results import results_in
from cpmr_migration_plugin.store.lookup import read_lookup
from cpmr_migration_plugin.store.styles import style_checksums
from cpmr_migration_plugin.workflows.loading import manual_placement
from cpmr_migration_plugin.workflows.loading.join_report import read_leftovers, read_report
from cpmr_migration_plugin.workflows.loading.load import LoadResult


def words(path: Path) -> object:
    info = builder.open_atlas(path)
    return [(info.style(theme), info.figure_text(theme, "ratio"), info.indicator_titles) for theme in FIGURE_THEMES]


def spots(path: Path) -> object:
    finder = SpotFinder(path)
    try:
        return finder.at(2.1, 41.5)
    finally:
        finder.close()


def exported(path: Path) -> object:
    selection = Selection((Theme.COUNTRY_DATA, Theme.NEEDS))
    reader = DataReader(path, selection)
    return [reader.read(name) for name in selection.names]


def within(path: Path) -> object:
    layer = finish(opening_theme(builder.open_atlas(path), Theme.NEEDS))
    return units_within(QgsPrintLayout(QgsProject.instance()), layer, ["NUTS2024:ES51"])


READERS: dict[str, Callable[[Path], object]] = {
    "words": words,
    "layers": lambda path: finish(opening_theme(builder.open_atlas(path), Theme.COUNTRY_DATA)),
    "edition": read_edition,
    "inspection": read_atlas,
    "lookup": read_lookup,
    "indicators": read_indicators,
    "targets": lambda path: read_targets(path, Territory.REGIONS),
    "available": read_available,
    "spots": spots,
    "results": results_in,
    "checksums": style_checksums,
    "placements": manual_placement.placements,
    "report": lambda path: (read_report(path), read_leftovers(path)),
    "export": exported,
    "what a page shows": within,
}

_SCHEMA = "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = "

#: What is done to a file, and a reader that must say that it cannot be read.
DAMAGE: list[tuple[str, str]] = [
    (
        f"UPDATE provenance SET value = '{'[' * 200_000}' WHERE key IN ('edition_indicators', 'style_checksums')",
        "words",
    ),
    ("UPDATE provenance SET value = '[1]' WHERE key = 'edition_indicators'", "words"),
    ("UPDATE provenance SET value = '{\"a\": 1}' WHERE key = 'edition_indicators'", "words"),
    ("UPDATE provenance SET value = 'no JSON' WHERE key IN ('edition_indicators', 'style_checksums')", "words"),
    ("UPDATE provenance SET value = 'one two' WHERE key LIKE '%breaks'", "words"),
    ("UPDATE provenance SET value = '1 nan 3' WHERE key LIKE '%breaks'", "words"),
    ("UPDATE provenance SET value = '3 1 1e999' WHERE key LIKE '%breaks'", "words"),
    ("UPDATE provenance SET value = x'00ff' WHERE key LIKE 'edition%'", "words"),
    ("INSERT INTO provenance SELECT NULL, key, 'twice' FROM provenance WHERE key <> 'schema_version'", "words"),
    ("UPDATE available_units SET kind = 'unheard of'", "available"),
    ("UPDATE available_units SET kind = NULL, level = NULL", "available"),
    ("UPDATE map_figures SET theme = 'weather'", "words"),
    ("UPDATE map_figures SET theme = NULL", "words"),
    ("UPDATE map_figures SET total = 9e999", "words"),
    ("UPDATE units SET role = 'moon'", "spots"),
    ("UPDATE units SET role = NULL, area_km2 = 'large', unit_id = NULL", "spots"),
    ("UPDATE regions SET name = CAST(x'ff' AS TEXT)", "edition"),
    ("INSERT INTO overrides (region_id, action) VALUES ('it-puglia', 'move')", "placements"),
    ("ALTER TABLE experiences RENAME COLUMN theme TO x", "lookup"),
    ("ALTER TABLE regions RENAME COLUMN unit_id TO x", "targets"),
    ("ALTER TABLE units RENAME COLUMN role TO x", "targets"),
    ("DROP TABLE join_report", "report"),
    ("DROP TABLE regions", "edition"),
    (f"{_SCHEMA} 'CREATE TABLE regions (' WHERE name = 'regions'", "edition"),
    (f"{_SCHEMA} x'00ff' WHERE name = 'provenance'", "words"),
    (f"{_SCHEMA} 'no SQL' WHERE type = 'trigger'", "edition"),
    (f"{_SCHEMA} 'CREATE VIEW needs AS SELECT * FROM needs' WHERE name = 'needs'", "export"),
    ("PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'competences'", "edition"),
]


#: What every reader can go on with, done all at once.
HARMLESS = [
    "UPDATE provenance SET value = '[\"a\"]' WHERE key = 'style_checksums'",
    "UPDATE provenance SET value = NULL WHERE key <> 'schema_version'",
    "UPDATE provenance SET key = NULL WHERE key <> 'schema_version'",
    "UPDATE available_units SET level = 'two', name = NULL",
    "UPDATE map_figures SET total = 'many', ratio = x'00'",
    "UPDATE units SET anchor_x = 'east'",
    "ALTER TABLE units RENAME COLUMN anchor_y TO x; ALTER TABLE units ADD COLUMN anchor_y TEXT DEFAULT 'north'",
    "UPDATE regions SET region_id = NULL",
    "UPDATE regions SET region_id = x'0061', name = 5, unit_id = 1.5",
    "UPDATE experiences SET theme = NULL, year = x'31', title = NULL",
    "UPDATE indicators SET value = 'many', time = NULL",
    "UPDATE join_report SET how = 5, agreement = 'all', unit_id = NULL",
    "INSERT INTO overrides DEFAULT VALUES",
    "UPDATE gpkg_contents SET identifier = NULL",
    "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('result_x', 'features', 'x')",
]


@pytest.fixture(scope="module")
def small(small_atlas: LoadResult, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An atlas file with few rows: every damage is shown to every reader."""
    path = Path(shutil.copy(small_atlas.atlas, tmp_path_factory.mktemp("small") / "atlas.gpkg"))
    tables = ("indicators", "leftovers", "available_units")
    harm(path, "".join(f"DELETE FROM {table} WHERE fid > 40;" for table in tables) + "VACUUM")
    return path


@pytest.fixture
def path(small: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(small, tmp_path / "atlas.gpkg"))


def harm(path: Path, statements: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):  # triggers of GDAL ask for them
            database.create_function(f"ST_{name}", 1, lambda _: 0)
        database.executescript(statements)
        database.commit()


def told_of(path: Path) -> dict[str, str]:
    """Return the details of what readers said, by reader; the errors would hold layers until QGIS has gone."""
    told = {}
    for name, read in READERS.items():
        try:
            read(path)
        except PluginError as error:
            assert error.message
            told[name] = error.details if isinstance(error, AtlasError) else ""
    return told


@pytest.mark.parametrize(("damage", "told_by"), DAMAGE, ids=[damage[:70] for damage, _ in DAMAGE])
def test_readers_return_or_say_so(path: Path, damage: str, told_by: str) -> None:
    harm(path, damage)
    told = told_of(path)
    assert told.get(told_by), sorted(told)


def test_odd_values_all_at_once_hinder_nobody(path: Path) -> None:
    harm(path, ";".join(HARMLESS))
    assert told_of(path) == {}


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE indicator_layers SET breaks = 'one'",
        "UPDATE indicator_layers SET breaks = NULL, territory = NULL",
        "UPDATE indicator_layers SET placed = NULL",
        "UPDATE indicator_layers SET layer = NULL",
        "UPDATE indicator_layers SET layer = 'x; DROP VIEW needs'",
        "UPDATE indicator_layers SET territory = 'moon'",
        "ALTER TABLE indicator_layers RENAME COLUMN nature TO x",
    ],
)
def test_indicators_that_cannot_be_understood_are_told(indicators: Path, tmp_path: Path, damage: str) -> None:
    path = Path(shutil.copy(indicators, tmp_path / "damaged.gpkg"))
    harm(path, damage)
    with pytest.raises(AtlasError) as caught:
        read_indicators(path)
    assert caught.value.details
    assert caught.value.remedy


@pytest.fixture(scope="module")
def indicators(qgis_app: object, small_atlas: LoadResult, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An atlas file with an indicator."""
    world = World(tmp_path_factory.mktemp("world"), small_atlas.atlas)
    world.serve()
    world.add()
    world.close()
    return world.atlas


def test_what_older_atlas_files_lack_is_no_damage(path: Path) -> None:
    harm(path, "DELETE FROM provenance WHERE key IN ('edition_indicators', 'style_checksums')")
    assert words(path)
    assert json.loads("[]") == read_indicators(path)
