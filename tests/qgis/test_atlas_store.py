"""The atlas file is a sound GeoPackage that holds what it says, or it is not written at all."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr
from small_edition import SmallEdition

from cpmr_migration_plugin.errors import AtlasError, Cancelled, PluginError, TargetError
from cpmr_migration_plugin.model.atlas import AtlasContent
from cpmr_migration_plugin.model.matching import report_rows
from cpmr_migration_plugin.model.notes import stored
from cpmr_migration_plugin.model.schema import TABLES
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.store import layout
from cpmr_migration_plugin.store.atlas import write_atlas
from cpmr_migration_plugin.store.reading import read_provenance, read_rows, read_table
from cpmr_migration_plugin.store.target import replacing
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.loading.load import LoadResult

#: Units and layers are in one coordinate reference system (EPSG).
CRS = 4258
VIEWS = [*(theme.value for theme in Theme), layout.GROUND]


@pytest.fixture
def database(atlas: LoadResult) -> Iterator[sqlite3.Connection]:
    """The atlas file as any program sees it."""
    with closing(sqlite3.connect(f"file:{atlas.atlas}?mode=ro", uri=True)) as connection:
        yield connection


@pytest.fixture
def copy(atlas: LoadResult, tmp_path: Path) -> Path:
    """A copy of the atlas file that a test may damage."""
    return Path(shutil.copy(atlas.atlas, tmp_path / "copy.gpkg"))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """An older atlas file that must not be lost."""
    path = tmp_path / "atlas.gpkg"
    path.write_bytes(b"the old file")
    return path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for 1 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=False).returncode:
        pytest.skip("this machine does not let a small disk be mounted")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def rows(database: sqlite3.Connection, query: str) -> list[tuple]:
    return database.execute(query).fetchall()


def count(database: sqlite3.Connection, table: str) -> int:
    return int(rows(database, f'SELECT count(*) FROM "{table}"')[0][0])  # noqa: S608


# --- what is in it ------------------------------------------------------------------------------


def test_it_is_a_sound_geopackage(database: sqlite3.Connection) -> None:
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]
    assert rows(database, "PRAGMA foreign_key_check") == []
    assert rows(database, "PRAGMA application_id") == [(0x47504B47,)]
    systems = rows(database, "SELECT DISTINCT srs_id FROM gpkg_contents WHERE data_type = 'features'")
    assert systems == [(CRS,)]


def test_everything_registered_exists_and_everything_that_exists_is_registered(
    database: sqlite3.Connection,
) -> None:
    known = {name for (name,) in rows(database, "SELECT table_name FROM gpkg_contents")}
    ours = {table.name for table in TABLES} | {
        layout.UNITS, layout.BORDERS, layout.REGION_THEMES, layout.REGION_COUNTS, layout.MAP_FIGURES,
        layout.JOIN_REPORT, layout.LEFTOVERS, layout.PROVENANCE, layout.STYLES, layout.OVERRIDES,
        layout.AVAILABLE, *VIEWS,
    }  # fmt: skip
    assert known == ours
    existing = {name for (name,) in rows(database, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    assert known <= existing


@pytest.mark.parametrize("view", VIEWS)
def test_every_layer_is_a_registered_spatial_view_with_features(database: sqlite3.Connection, view: str) -> None:
    assert rows(database, f"SELECT type FROM sqlite_master WHERE name = '{view}'") == [("view",)]  # noqa: S608
    contents = f"SELECT data_type, srs_id FROM gpkg_contents WHERE table_name = '{view}'"  # noqa: S608
    assert rows(database, contents) == [("features", CRS)]
    columns = "SELECT column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns WHERE table_name = "
    assert rows(database, f"{columns}'{view}'") == [("geom", "MULTIPOLYGON", CRS)]
    assert count(database, view) > 0


@pytest.mark.parametrize("view", VIEWS)
def test_every_layer_opens_in_other_programs_with_unique_ids(atlas: LoadResult, view: str) -> None:
    dataset = ogr.Open(str(atlas.atlas))
    layer = dataset.GetLayerByName(view)
    found = [(feature.GetFID(), feature.GetGeometryRef() is not None) for feature in layer]
    assert found
    assert len({fid for fid, _ in found}) == len(found)
    assert all(drawn for _, drawn in found)


def test_every_geometry_is_stored_once(database: sqlite3.Connection, content: AtlasContent) -> None:
    stored = rows(
        database,
        "SELECT g.table_name FROM gpkg_geometry_columns g JOIN sqlite_master m ON m.name = g.table_name "
        "WHERE m.type = 'table'",
    )
    assert {name for (name,) in stored} == {layout.UNITS, layout.BORDERS}
    units = [unit for (unit,) in rows(database, "SELECT unit_id FROM units")]
    assert Counter(units) == Counter(shape.unit.unit_id for shape in content.shapes)
    assert max(Counter(units).values()) == 1
    assert rows(database, "SELECT count(*) FROM units WHERE geom IS NULL") == [(0,)]


@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_tables_of_the_edition_are_there_row_by_row(atlas: LoadResult, content: AtlasContent, table: str) -> None:
    frame = read_table(atlas.atlas, table)
    expected = content.edition.table(table)
    assert len(frame) == len(expected) == atlas.rows[table]
    for column in expected.columns:
        if expected[column].dtype == float:
            same = (frame[column] == expected[column]) | (frame[column].isna() & expected[column].isna())
        else:
            same = frame[column] == expected[column]
        assert same.all(), column


def test_every_placed_region_is_on_every_regional_layer_once(
    database: sqlite3.Connection, content: AtlasContent
) -> None:
    placed = Counter(match.region_id for match in content.matches if match.unit is not None)
    for theme in list(Theme)[1:]:
        found = rows(database, f"SELECT region_id FROM {theme.value} WHERE role = 'region'")  # noqa: S608
        assert Counter(region for (region,) in found) == placed, theme


def test_territory_that_no_region_covers_is_drawn_as_not_surveyed(database: sqlite3.Connection) -> None:
    for theme, column in layout.DRAWN_COLUMN.items():
        query = f"SELECT DISTINCT {column} FROM {theme.value} WHERE role = 'fill'"  # noqa: S608
        assert rows(database, query) == [("not_surveyed",)]
        query = f"SELECT count(*) FROM {theme.value} WHERE role = 'region' AND {column} IS NULL"  # noqa: S608
        assert rows(database, query) == [(0,)]


def test_a_missing_figure_is_null_and_never_zero(database: sqlite3.Connection) -> None:
    query = "SELECT count(*), count(ratio) FROM map_figures WHERE status <> 'value'"
    missing, ratios = rows(database, query)[0]
    assert missing > 0
    assert ratios == 0


def test_the_join_report_is_kept(database: sqlite3.Connection, content: AtlasContent) -> None:
    expected = [(row["region_id"], row["how"]) for row in report_rows(content.matches, content.draw_order)]
    assert rows(database, "SELECT region_id, how FROM join_report ORDER BY fid") == expected
    assert count(database, layout.LEFTOVERS) == len(content.leftovers)


def test_smaller_regions_are_drawn_after_larger_ones(database: sqlite3.Connection) -> None:
    areas = [a for (a,) in rows(database, "SELECT area_km2 FROM units WHERE role = 'region' ORDER BY draw_order")]
    assert areas == sorted(areas, reverse=True)


def test_it_says_where_everything_came_from(atlas: LoadResult, content: AtlasContent) -> None:
    found = read_provenance(atlas.atlas)
    info = content.edition.info
    assert found["schema_version"] == str(layout.SCHEMA_VERSION)
    assert (found["edition_title"], found["edition_version"]) == (info.title, info.version)
    assert all(source.title in found["edition_sources"] for source in info.sources)
    assert found["boundaries_attribution"] == stored(content.boundaries.credit)
    assert (found["regions_placed"], found["regions_total"]) == (str(atlas.placed), str(atlas.total))
    assert found["created_at"].endswith("+00:00")
    assert "Eurostat" in found["country_ratio_dataset"]
    assert not any(str(Path.home()) in value or str(atlas.atlas.parent) in value for value in found.values())


# --- files that are not ours --------------------------------------------------------------------


def not_ours(path: Path) -> AtlasError:
    with pytest.raises(AtlasError) as caught:
        read_provenance(path)
    assert caught.value.remedy
    return caught.value


def test_a_missing_file_is_told_apart_from_a_wrong_one(tmp_path: Path) -> None:
    assert "not there" in not_ours(tmp_path / "gone.gpkg").message
    (tmp_path / "text.gpkg").write_text("no database")
    assert "cannot be read" in not_ours(tmp_path / "text.gpkg").message


def test_an_empty_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.gpkg").touch()
    (tmp_path / "folder.gpkg").mkdir()
    not_ours(tmp_path / "empty.gpkg")
    not_ours(tmp_path / "folder.gpkg")


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE provenance",
        "DELETE FROM provenance",
        "UPDATE provenance SET value = 'two' WHERE key = 'schema_version'",
        "UPDATE provenance SET value = '²' WHERE key = 'schema_version'",
        "UPDATE provenance SET value = NULL WHERE key = 'schema_version'",
        "ALTER TABLE provenance RENAME COLUMN key TO name",
    ],
)
def test_a_geopackage_of_another_make_is_refused(copy: Path, statement: str) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(statement)
        connection.commit()
    not_ours(copy)


def test_the_world_map_of_qgis_is_no_atlas_file(qgis_app: object) -> None:
    from cpmr_migration_plugin.sources.boundaries.builtin import world_map_path

    not_ours(world_map_path())


def test_a_file_of_a_newer_plugin_is_refused_with_the_advice_to_update(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        newer = str(layout.SCHEMA_VERSION + 1)
        connection.execute("UPDATE provenance SET value = ? WHERE key = 'schema_version'", (newer,))
        connection.commit()
    error = not_ours(copy)
    assert "newer" in error.message
    assert "Update" in error.remedy


def test_a_missing_table_and_a_missing_column_are_refused(copy: Path) -> None:
    with pytest.raises(AtlasError):
        read_table(copy, "no_such_table")
    with pytest.raises(AtlasError):
        read_rows(copy, "regions", ("region_id", "no_such_column"))


def test_a_file_that_was_cut_off_is_refused_and_not_read_in_part(copy: Path) -> None:
    data = copy.read_bytes()
    copy.write_bytes(data[: len(data) // 2])
    with pytest.raises(AtlasError):
        read_table(copy, "indicators")


# --- when it cannot be written ------------------------------------------------------------------


def test_a_full_disk_is_told_and_the_old_file_stays(small_disk: Path, content: AtlasContent) -> None:
    old = small_disk / "atlas.gpkg"
    old.write_bytes(b"the old file")
    with pytest.raises(TargetError) as caught, replacing(old) as partial:
        write_atlas(partial, content, Progress())
    assert "room on the disk" in caught.value.remedy
    assert caught.value.details
    assert old.read_bytes() == b"the old file"
    assert [path.name for path in small_disk.iterdir()] == ["atlas.gpkg"]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs the list of open files")
def test_after_a_failure_no_file_is_held_open(small_disk: Path, content: AtlasContent) -> None:
    with pytest.raises(TargetError) as caught, replacing(small_disk / "atlas.gpkg") as partial:
        write_atlas(partial, content, Progress())
    assert caught.value.__traceback__ is not None
    held = [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    assert [path for path in held if str(small_disk) in path] == [], "Windows could not remove it then"


def test_a_job_on_a_full_disk_leaves_everything_as_it_was(small_disk: Path, small_edition: SmallEdition) -> None:
    old = small_disk / "atlas.gpkg"
    old.write_bytes(b"the old file")
    job = load_job(small_edition.request(old, small_disk / "atlas.qgz", small_disk / "report.csv"))
    with pytest.raises(TargetError):
        job.work(Progress())
    with pytest.raises(PluginError):
        job.publish()
    assert old.read_bytes() == b"the old file"
    assert [path.name for path in small_disk.iterdir()] == ["atlas.gpkg"]


def test_a_file_that_exists_is_not_written_into(old: Path, content: AtlasContent) -> None:
    with pytest.raises(TargetError):
        write_atlas(old.parent / "no" / "atlas.gpkg", content, Progress())
    assert old.read_bytes() == b"the old file"


def cancel_at(fraction: float) -> Progress:
    """Return a progress that is cancelled when this share of the work is done."""
    reached = [0.0]

    def report(_: str, share: float) -> None:
        reached[0] = share

    return Progress(report, lambda: reached[0] >= fraction)


@pytest.mark.parametrize("fraction", [0.0, 0.3, 0.6, 0.8])
def test_cancelling_while_it_is_written_leaves_the_old_file(old: Path, content: AtlasContent, fraction: float) -> None:
    with pytest.raises(Cancelled), replacing(old) as partial:
        write_atlas(partial, content, cancel_at(fraction))
        pytest.fail("it was not cancelled")
    assert old.read_bytes() == b"the old file"
    assert [path.name for path in old.parent.iterdir()] == ["atlas.gpkg"]


@pytest.mark.parametrize("fraction", [0.05, 0.4, 0.9, 0.98])
def test_cancelling_a_job_leaves_everything_as_it_was(small_edition: SmallEdition, old: Path, fraction: float) -> None:
    folder = old.parent
    job = load_job(small_edition.request(old, folder / "atlas.qgz", folder / "report.csv"))
    with pytest.raises(Cancelled):
        job.work(cancel_at(fraction))
    assert old.read_bytes() == b"the old file"
    assert [path.name for path in folder.iterdir()] == ["atlas.gpkg"]


def test_a_job_replaces_nothing_before_it_is_published(small_edition: SmallEdition, old: Path) -> None:
    job = load_job(small_edition.request(old))
    job.work(Progress())
    assert old.read_bytes() == b"the old file"
    job.discard()
    assert [path.name for path in old.parent.iterdir()] == ["atlas.gpkg"]


def test_checksum_tells_whether_two_copies_of_an_edition_are_the_same(content: AtlasContent, atlas: LoadResult) -> None:
    from dataclasses import replace

    from cpmr_migration_plugin.store.provenance import checksum

    edition = content.edition
    assert read_provenance(atlas.atlas)["edition_checksum"] == checksum(edition)
    changed = edition.regions.copy()
    changed.loc[0, "name"] += "!"
    assert checksum(replace(edition, regions=changed)) != checksum(edition)
