"""Reading an atlas file for inspecting, and saving results in it, against real files in every bad state."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import bundled_figures as bundled
import pytest
from qgis.core import QgsProject, QgsVectorLayer

from cpmr_migration_plugin.errors import AtlasError, TargetError
from cpmr_migration_plugin.store import inspect_results as results
from cpmr_migration_plugin.store import layout, opening
from cpmr_migration_plugin.store.inspect import read_atlas
from cpmr_migration_plugin.store.inspect_results import Result, ResultRow
from cpmr_migration_plugin.store.lookup import read_lookup
from cpmr_migration_plugin.store.opening import opened
from cpmr_migration_plugin.store.reading import read_table
from cpmr_migration_plugin.store.readonly import State, stamp_of
from cpmr_migration_plugin.workflows.loading.load import LoadResult
from cpmr_migration_plugin.workflows.regions.inspect import atlases_in, read_inspection

ROWS = (
    ResultRow("es-catalonia", "Catalonia", "ES", 1, 90.5, because="one\ntwo"),
    ResultRow("it-puglia", "Puglia", "IT", 2, 50.0),
    ResultRow("xx-nowhere", "Nowhere", "XX", 3, 10.0),
)


@pytest.fixture
def file(atlas: LoadResult, tmp_path: Path) -> Path:
    copy = Path(shutil.copy2(atlas.atlas, tmp_path / "copy of 100 #1.gpkg"))
    # Where another test has the original open, the copy is made of a file with a write-ahead log.
    execute(copy, "PRAGMA journal_mode=DELETE")
    return copy


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_everything_the_edition_has_is_read_and_the_file_is_not_touched(file: Path) -> None:
    before = file.read_bytes()
    found = read_inspection(file)
    for table in ("regions", "experiences", "indicators", "country_notes", "rules", "authority_kinds", "country_facts"):
        assert len(getattr(found.data, table)) == len(bundled.rows(table)), table
    competences = found.data.competences
    own = competences[competences["basis"] != "general_rule"]
    assert Counter(own["region_id"]) == bundled.OWN_COMPETENCES
    assert len(competences) > 10 * len(own)
    assert found.notes == ()
    assert found.data.title
    assert found.data.indicator("population_1jan").title == "Population on 1 January"
    catalonia = found.data.regions.iloc[found.data.position("es-catalonia")]
    assert (catalonia["unit_code"], catalonia["nuts_level"]) == ("ES51", 2)
    assert found.data.indicators["value"].notna().sum() > 9000
    assert file.read_bytes() == before
    assert [p.name for p in file.parent.iterdir()] == [file.name]


def test_the_file_itself_says_what_its_indicators_are_called(file: Path) -> None:
    assert len(read_atlas(file).indicators) == len(set(read_inspection(file).data.indicators["indicator"]))
    execute(file, "DELETE FROM provenance WHERE key = 'edition_indicators'")
    assert read_atlas(file).indicators == ()
    assert read_inspection(file).data.indicator("population_1jan").title == "Population on 1 January"


def test_a_missing_or_moved_file_is_said_with_a_remedy(file: Path) -> None:
    source = read_inspection(file)
    file.rename(file.with_name("moved.gpkg"))
    assert source.state() is State.GONE
    with pytest.raises(AtlasError) as caught:
        read_atlas(file)
    assert "not there" in caught.value.message
    assert "moved" in caught.value.remedy


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_atlas_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.gpkg"
    path.write_bytes(content)
    with pytest.raises(AtlasError) as caught:
        read_atlas(path)
    assert "cannot be read as an atlas file" in caught.value.message


def test_a_folder_and_a_truncated_file_are_refused(file: Path) -> None:
    with pytest.raises(AtlasError):
        read_atlas(file.parent)
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 3])
    with pytest.raises(AtlasError):
        read_inspection(file)


def test_a_newer_schema_is_refused_with_the_remedy_to_update(file: Path) -> None:
    assert layout.SCHEMA_VERSION < 99
    execute(file, "UPDATE provenance SET value = '99' WHERE key = 'schema_version'")
    with pytest.raises(AtlasError) as caught:
        read_atlas(file)
    assert "newer version" in caught.value.message
    assert "Update the plugin" in caught.value.remedy


def test_an_older_schema_is_read_and_what_it_lacks_is_said(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        kinds = "SELECT type, name FROM sqlite_master WHERE type IN ('view', 'trigger')"
        execute(file, *(f'DROP {kind} "{name}"' for kind, name in connection.execute(kinds).fetchall()))
    execute(
        file,
        "UPDATE provenance SET value = '0' WHERE key = 'schema_version'",
        "DROP TABLE experiences",
        "DROP TABLE join_report",
        "ALTER TABLE competences RENAME COLUMN legal_basis TO something_else",
        "ALTER TABLE units RENAME COLUMN anchor_x TO old_x",
    )
    found = read_inspection(file)
    assert len(found.notes) == 2
    assert "Legal basis" in found.notes[0]
    assert "Experiences" in found.notes[1]
    assert found.source.anchors == {}
    profile = found.profiler.profile("es-catalonia")
    assert profile.cards == ()
    assert profile.nuts_level == 2
    assert any(cell.level and not cell.legal_basis for row in profile.matrix for cell in row.cells)


def test_a_file_without_regions_or_provenance_is_no_atlas(file: Path) -> None:
    execute(file, "DROP TABLE regions")
    with pytest.raises(AtlasError) as caught:
        read_inspection(file)
    assert "regions" in caught.value.details
    execute(file, "DROP TABLE provenance")
    with pytest.raises(AtlasError):
        read_inspection(file)


def test_a_change_by_another_program_is_seen_and_told_from_a_mere_touch(file: Path) -> None:
    first = read_inspection(file)
    assert first.state() is State.SAME
    os.utime(file, ns=(1, 1))
    assert first.state() is State.TOUCHED
    assert first.same_content(read_inspection(file))
    execute(file, "UPDATE experiences SET title = 'changed' WHERE region_id = 'es-catalonia'")
    assert first.state() is State.TOUCHED
    second = read_inspection(file)
    assert not first.same_content(second)
    assert {card.title for card in second.profiler.profile("es-catalonia").cards} == {"changed"}


def test_a_change_that_stands_in_the_write_ahead_log_is_seen(file: Path) -> None:
    execute(file, "PRAGMA journal_mode=WAL")
    first = read_inspection(file)
    with closing(sqlite3.connect(file)) as other:
        other.execute("UPDATE regions SET name = 'New name' WHERE region_id = 'es-catalonia'")
        other.commit()
        assert first.state() is State.TOUCHED
        assert read_inspection(file).profiler.profile("es-catalonia").name == "New name"


def lines(path: Path) -> int:
    """Count regions by the way that all tables are read."""
    with opened(path) as connection:
        return connection.execute("SELECT count(*) FROM regions").fetchone()[0]


@pytest.mark.parametrize(
    ("read", "found"),
    [
        (lines, bundled.TOTAL),
        (lambda path: len(read_inspection(path).data.regions), bundled.TOTAL),
        (lambda path: len(read_lookup(path).competences) > 0, True),
        (lambda path: len(read_table(path, "regions")), bundled.TOTAL),
        (results.results_in, []),
    ],
    ids=["opened", "inspection", "lookup", "table", "results"],
)
def test_reading_leaves_nothing_beside_a_file_that_asks_for_a_log(
    file: Path, read: Callable[[Path], object], found: object
) -> None:
    """SQLite leaves an empty log and its index where a file was opened for reading only."""
    execute(file, "PRAGMA journal_mode=WAL")
    before = file.read_bytes()
    assert before[18:20] == b"\x02\x02"
    assert read(file) == found
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_log_in_which_changes_stand_is_read_and_left(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("UPDATE regions SET name = 'New name' WHERE region_id = 'es-catalonia'")
        log = file.with_name(file.name + "-wal")
        before = file.read_bytes(), log.read_bytes()
        assert read_inspection(file).profiler.profile("es-catalonia").name == "New name"
        assert (file.read_bytes(), log.read_bytes()) == before


def test_a_half_written_change_of_another_program_is_not_seen(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM regions")
        assert len(read_inspection(file).data.regions) == bundled.TOTAL
        other.execute("ROLLBACK")


def test_a_file_that_qgis_has_open_is_read(file: Path) -> None:
    layer = QgsVectorLayer(f"{file}|layername=reception", "x", "ogr")
    assert layer.isValid()
    assert layer.featureCount() > 0
    assert len(read_inspection(file).data.regions) == bundled.TOTAL
    assert results.save_result(file, Result("While open", rows=ROWS)).rows == 3
    assert layer.dataProvider().featureCount() > 0


def test_a_read_only_file_in_a_read_only_folder_is_read(file: Path) -> None:
    execute(file, "PRAGMA journal_mode=WAL")
    file.chmod(stat.S_IREAD)
    file.parent.chmod(stat.S_IREAD | stat.S_IEXEC)
    try:
        assert len(read_inspection(file).data.regions) == bundled.TOTAL
    finally:
        file.parent.chmod(stat.S_IRWXU)
        file.chmod(stat.S_IRWXU)


def test_the_immutable_door_opens_what_the_ordinary_one_does_not(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests may run as a user whom no folder refuses; the refusal is then made here."""
    real = sqlite3.connect

    def refusing(address: str, **options: object) -> sqlite3.Connection:
        if "immutable=1" not in address:  # the folder of this test is called after it
            raise sqlite3.OperationalError("unable to open database file")
        return real(address, **options)

    monkeypatch.setattr(sqlite3, "connect", refusing)
    assert len(read_atlas(file).tables["regions"]) == bundled.TOTAL


def test_hostile_cells_are_read_as_they_are(file: Path) -> None:
    execute(
        file,
        "UPDATE regions SET name = '<script>alert(1)</script>', factsheet_url = 'javascript:alert(1)' "
        "WHERE region_id = 'es-catalonia'",
        "UPDATE regions SET name = x'ff00fe', country = 5 WHERE region_id = 'it-puglia'",
        "INSERT INTO regions (region_id, name) VALUES ('es-catalonia', 'twin'), (NULL, 'nobody')",
        "INSERT INTO competences (region_id, field, level) VALUES ('zz', 'health', 'shared')",
    )
    found = read_inspection(file)
    assert found.profiler.profile("es-catalonia").factsheets == ()
    assert found.profiler.profile("it-puglia").country == "5"
    assert len(found.notes) == 2


def test_text_that_is_no_utf8_is_an_error_in_words(file: Path) -> None:
    execute(file, "UPDATE regions SET name = CAST(x'ff00fe' AS TEXT) WHERE region_id = 'it-puglia'")
    with pytest.raises(AtlasError) as caught:
        read_inspection(file)
    assert caught.value.details


def layer_of(path: Path, view: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={view}", view, "ogr")
    assert layer.isValid()
    return layer


def test_a_saved_result_is_a_layer_with_the_geometry_of_its_regions(file: Path) -> None:
    saved = results.save_result(file, Result("Où est l’accueil? 2024", "themes: reception", ROWS))
    assert (saved.view, saved.rows, saved.on_map) == ("result_ou_est_l_accueil_2024", 3, 2)
    layer = layer_of(file, saved.view)
    features = {f["region_id"]: f for f in layer.getFeatures()}
    assert set(features) == {"es-catalonia", "it-puglia"}
    assert features["es-catalonia"].geometry().area() > 1
    assert (features["es-catalonia"]["rank"], features["es-catalonia"]["score"]) == (1, 90.5)
    assert layer.crs().authid() == "EPSG:4258"
    assert QgsVectorLayer(f"{file}|layername={saved.view}_rows", "rows", "ogr").featureCount() == 3
    assert results.results_in(file) == [saved]


def test_a_saved_result_leaves_the_edition_as_it_was(file: Path) -> None:
    first = read_inspection(file)
    results.save_result(file, Result("x", rows=ROWS))
    assert first.same_content(read_inspection(file))


def test_a_result_of_the_same_name_is_replaced_only_if_allowed(file: Path) -> None:
    results.save_result(file, Result("Name", rows=ROWS))
    before = file.read_bytes()
    with pytest.raises(TargetError) as caught:
        results.save_result(file, Result("NAME!", rows=ROWS[:1]))
    assert "already holds" in caught.value.message
    assert file.read_bytes() == before
    assert results.save_result(file, Result("Name", rows=ROWS[:1]), overwrite=True).rows == 1
    assert [(r.title, r.rows) for r in results.results_in(file)] == [("Name", 1)]


def test_a_failure_in_the_middle_leaves_no_trace(file: Path) -> None:
    before = file.read_bytes()
    bad = ResultRow("es-catalonia", "x", "ES", rank=object())  # SQLite takes no such value
    with pytest.raises(TargetError):
        results.save_result(file, Result("Broken", rows=(*ROWS, bad)))
    assert file.read_bytes() == before
    assert results.results_in(file) == []


def test_a_locked_or_missing_file_is_refused_in_words(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 0.1)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(TargetError, match="in use by another program") as caught:
            results.save_result(file, Result("x", rows=ROWS))
        assert "CSV" in caught.value.remedy
    with pytest.raises(TargetError):
        results.save_result(file.with_name("none.gpkg"), Result("x", rows=ROWS))
    assert not file.with_name("none.gpkg").exists()


@pytest.mark.parametrize(
    ("name", "view"),
    [
        ("Ærø & ø", "result_aero_o"),
        ("  ", "result_unnamed"),
        ("x" * 300, "result_" + "x" * 40),
        ("'; DROP--", "result_drop"),
    ],
)
def test_names_of_views_are_plain(name: str, view: str) -> None:
    assert results.view_name(name) == view


def test_the_atlas_files_of_a_project_are_found(atlas: LoadResult) -> None:
    project = QgsProject()
    assert atlases_in(project) == []
    assert project.read(str(atlas.project))
    (found,) = atlases_in(project)
    assert (found.path, found.title.startswith("CPMR Migration")) == (atlas.atlas, True)
    project.clear()


def test_there_is_no_stamp_of_what_is_not_there(tmp_path: Path) -> None:
    assert stamp_of(tmp_path / "none") is None
