"""An atlas file of an older version is updated whole or not at all, a copy kept, and loses nothing."""

# ruff: noqa: S608 - the SQL is the tests' own
from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from made_by_0_1_0 import MADE_IN, Made, unpacked
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

sys.path.append(str(Path(__file__).resolve().parents[1]))

from hot_journal import Program

from cpmr_migration_plugin.errors import AtlasError, Cancelled, TargetError
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.store.layout import SCHEMA_VERSION
from cpmr_migration_plugin.store.migration import is_outdated, migrate, schema_of
from cpmr_migration_plugin.workflows.exporting.export_project import topmost_group
from cpmr_migration_plugin.workflows.refreshing.file_update import FileUpdateJob

ROOT = Path(__file__).resolve().parents[2]
ATLASES = ("atlas.gpkg", "of-a-map.gpkg", "of-a-survey.gpkg")
#: What the views drew, and said, in 0.1.0.
DRAWN = {
    "reception": ("region_id", "involvement", "competences", "stated_none", "entries", "top_level", "links"),
    "governance": ("region_id", "documented", "instruments"), "needs": ("region_id", "needs_class", "needs"),
    "regional_data": ("region_id", "ratio", "total", "services_entries", "services_competences"),
    "country_data": ("country", "ratio", "total"),
}  # fmt: skip


@pytest.fixture(scope="module", params=MADE_IN)
def kept(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return unpacked(request.param, tmp_path_factory.mktemp("old"))


@pytest.fixture()
def atlas(kept: Made, tmp_path: Path) -> Path:
    return Path(shutil.copy(kept.work / "atlas.gpkg", tmp_path / "Ablage n° 1.gpkg"))


def rows(path: Path, query: str) -> list[tuple]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()


def tables(path: Path) -> dict[str, list[tuple]]:
    """Return the rows of every table, of the columns that an old file has."""
    names = [name for (name,) in rows(path, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    ours = [name for name in names if not name.startswith(("gpkg_", "rtree_", "sqlite_", "provenance"))]
    return {name: rows(path, f'SELECT * FROM "{name}" ORDER BY 1') for name in ours}


@pytest.mark.parametrize("name", ATLASES)
def test_every_row_and_what_every_map_draws_stays(kept: Made, tmp_path: Path, name: str) -> None:
    path = Path(shutil.copy(kept.work / name, tmp_path))
    assert is_outdated(path)
    held = tables(path)
    queries = {view: f"SELECT {', '.join(wanted)} FROM {view} ORDER BY 1, 2" for view, wanted in DRAWN.items()}
    drawn = {view: rows(path, query) for view, query in queries.items()}
    columns = {view: [c[1] for c in rows(path, f"PRAGMA table_info({view})")] for view in DRAWN}
    copy = migrate(path, Progress())
    assert schema_of(path) == SCHEMA_VERSION and not is_outdated(path)
    for view, query in queries.items():
        assert rows(path, query) == drawn[view], view
        now = [column[1] for column in rows(path, f"PRAGMA table_info({view})")]
        assert now[: len(columns[view])] == columns[view], "columns keep their places"
    after = tables(path)
    for table, before in held.items():
        if table in ("region_themes", "region_counts"):
            continue
        assert [row[: len(before[0])] for row in after[table]] == before if before else after[table] == [], table
    assert tables(copy) == held
    assert copy.name == f"{path.stem} (schema 1).gpkg"
    found = [
        value
        for table in ("regions", "competences", "experiences")
        for (value,) in rows(path, f"SELECT uuid FROM {table}")
    ]
    assert len({*found}) == len(found) > 3


def test_words_of_the_views_are_those_that_0_1_0_wrote(kept: Made, tmp_path: Path) -> None:
    """They were English sentences, and are made by the view now; old projects show them in map tips."""
    path = Path(shutil.copy(kept.work / "atlas.gpkg", tmp_path))
    query = "SELECT region_id, competence_text, entry_text FROM services WHERE region_id IS NOT NULL ORDER BY 1"
    before = rows(path, query)
    migrate(path, Progress())
    assert rows(path, query) == before
    assert any(text for _, text, _ in before) and any(text for *_, text in before)
    assert rows(path, "SELECT count(*) FROM region_themes WHERE coalesce(competence_text, entry_text) IS NOT NULL") == [
        (0,)
    ]


def test_an_edit_reaches_the_class_afterwards(atlas: Path) -> None:
    migrate(atlas, Progress())
    (region, theme) = rows(
        atlas, "SELECT region_id, theme FROM competences WHERE level <> 'none' AND theme = 'services'"
    )[0]
    with closing(sqlite3.connect(atlas)) as database, database:
        database.execute("DELETE FROM competences WHERE region_id = ? AND theme = ?", (region, theme))
        database.execute("DELETE FROM experiences WHERE region_id = ? AND theme = ?", (region, theme))
    assert rows(atlas, f"SELECT involvement FROM services WHERE region_id = '{region}'") == [("no_answer",)]


def test_one_that_is_up_to_date_is_refused_and_no_copy_is_made(atlas: Path) -> None:
    migrate(atlas, Progress())
    with pytest.raises(TargetError, match="up to date"):
        migrate(atlas, Progress())
    assert len(list(atlas.parent.glob("*.gpkg"))) == 2


def test_a_second_copy_gets_another_name(atlas: Path) -> None:
    (other := atlas.with_name(f"{atlas.stem} (schema 1).gpkg")).write_bytes(b"a user's")
    assert migrate(atlas, Progress()).name == f"{atlas.stem} (schema 1, 2).gpkg"
    assert other.read_bytes() == b"a user's"


def test_a_cancelled_update_leaves_file_and_folder_as_they_were(atlas: Path) -> None:
    before = atlas.read_bytes()
    steps: list[str] = []

    def told(text: str, _share: float) -> None:
        steps.append(text)

    with pytest.raises(Cancelled):
        migrate(atlas, Progress(told, lambda: "Step 2" in steps))
    assert atlas.read_bytes() == before
    assert [one.name for one in atlas.parent.iterdir()] == [atlas.name]


def test_a_file_that_is_read_only_or_in_use_is_left_alone(atlas: Path) -> None:
    before = atlas.read_bytes()
    with Program(atlas, begin="BEGIN IMMEDIATE"), pytest.raises(TargetError, match="another program"):
        migrate(atlas, Progress())
    atlas.chmod(0o444)
    with pytest.raises(TargetError):
        migrate(atlas, Progress())
    atlas.chmod(0o644)
    assert atlas.read_bytes() == before
    assert [one.name for one in atlas.parent.iterdir()] == [atlas.name]


@pytest.mark.parametrize("table", ["regions", "region_themes", "provenance"])
def test_a_damaged_file_is_told_and_left_as_it_was(atlas: Path, table: str) -> None:
    with closing(sqlite3.connect(atlas)) as database, database:
        database.execute(f"DROP TABLE {table}")
    before = tables(atlas)
    with pytest.raises((AtlasError, TargetError)):
        migrate(atlas, Progress())
    assert tables(atlas) == before
    assert [one.name for one in atlas.parent.iterdir()] == [atlas.name]


def test_killed_at_fifty_moments_it_is_old_or_new_and_the_copy_is_whole(kept: Made, tmp_path: Path) -> None:
    sys.path.append(str(ROOT / ".ci"))
    from attack.__main__ import compiled

    script = Path(__file__).parent / "scripts" / "migrate_and_die.py"
    environment = os.environ | {"LD_PRELOAD": str(compiled(tmp_path / "calls.so")), "PYTHONPATH": str(ROOT)}
    call = [sys.executable, str(script), str(kept.work / "of-a-survey.gpkg"), str(tmp_path / "work"), "50"]
    done = subprocess.run(call, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    *moments, whole = [json.loads(line) for line in done.stdout.splitlines()]
    old, new = whole["before"], whole["file"]
    assert (old["schema"], new["schema"], new["uuid"], old["triggers"]) == ("1", "2", True, 0)
    assert new["triggers"] > 10 and old["rows"] == new["rows"]
    assert len(moments) == 50 and sum(one["killed"] for one in moments) >= 49
    assert [one for one in moments if one["file"] not in (old, new)] == []
    assert [one for one in moments if one["file"] == new and one["copies"] != [old]] == [], "no new file without a copy"
    assert [one for one in moments if one["copies"] not in ([], [old])] == [], "no copy that is not whole"


# --- as a user does it --------------------------------------------------------------------------


def run(atlas: Path) -> tuple[dict, bool]:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cpmr_migration:updateatlas")
    return algorithm.run({"ATLAS": str(atlas)}, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)


def test_the_algorithm_does_it_and_fails_the_second_time(provider: None, atlas: Path) -> None:
    outputs, done = run(atlas)
    assert done and Path(outputs["COPY"]).is_file() and not is_outdated(atlas)
    with pytest.raises(QgsProcessingException, match="up to date"):
        run(atlas)


def test_it_is_refused_while_a_layer_is_being_edited(kept: Made, tmp_path: Path) -> None:
    for name in ("atlas.gpkg", "atlas.qgz"):
        shutil.copy(kept.work / name, tmp_path)
    project = QgsProject()
    assert project.read(str(tmp_path / "atlas.qgz"))
    layer = builder.layer_of(topmost_group(project), "competences")
    assert layer.startEditing()
    with pytest.raises(TargetError, match="being edited"):
        FileUpdateJob(tmp_path / "atlas.gpkg").ready(project)
    layer.rollBack()
