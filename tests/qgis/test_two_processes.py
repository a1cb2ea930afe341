"""Two programs, or two windows, at work with one atlas file: nobody's work is lost, whoever comes first."""

from __future__ import annotations

import dataclasses
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hot_journal import Program, leave_hot_journal
from small_edition import SmallEdition

from cpmr_migration_plugin.errors import AtlasError, NotAnAtlas, PluginError, TargetError
from cpmr_migration_plugin.model.atlas import AtlasContent
from cpmr_migration_plugin.model.overrides import Override, Region, assign, remove
from cpmr_migration_plugin.model.style.preset import built_in
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.store import opening
from cpmr_migration_plugin.store.available import read_available
from cpmr_migration_plugin.store.content_update import replace_content
from cpmr_migration_plugin.store.edition import read_edition
from cpmr_migration_plugin.store.indicators import read_indicators
from cpmr_migration_plugin.store.inspect import read_atlas
from cpmr_migration_plugin.store.inspect_results import Result, ResultRow, results_in, save_result
from cpmr_migration_plugin.store.lookup import read_lookup
from cpmr_migration_plugin.store.styles import style_checksums
from cpmr_migration_plugin.workflows.assembly import load_job, refresh_job
from cpmr_migration_plugin.workflows.loading import load, manual_placement
from cpmr_migration_plugin.workflows.loading.importing import read_dataset
from cpmr_migration_plugin.workflows.loading.join_report import read_report
from cpmr_migration_plugin.workflows.loading.load import LoadRequest, LoadResult
from cpmr_migration_plugin.workflows.refreshing.refresh import RefreshJob
from cpmr_migration_plugin.workflows.styling import styles

ROOT = Path(__file__).resolve().parents[2]
NOTE = "UPDATE experiences SET summary = 'edited by hand' WHERE rowid = 1"


@pytest.fixture()
def path(small_atlas: LoadResult, tmp_path: Path, own_placements: Path) -> Iterator[Path]:
    """A copy of the small atlas file, and a profile without placements."""
    own_placements.unlink(missing_ok=True)
    copy = Path(shutil.copy(small_atlas.atlas, tmp_path / "atlas.gpkg"))
    # Other tests may have left it with a write-ahead log, as QGIS does; there, readers go on beside a writer.
    assert sql(copy, "PRAGMA journal_mode = DELETE") == [("delete",)]
    yield copy
    own_placements.unlink(missing_ok=True)


@pytest.fixture(scope="module")
def content(small_edition: SmallEdition) -> AtlasContent:
    """What goes into the small atlas file."""
    request = LoadRequest(Path("unused.gpkg"), dataset=small_edition.dataset, boundaries=small_edition.boundaries)
    return load.build_content(request, read_dataset(request.dataset, Progress()), Progress())


@pytest.fixture()
def quick(content: AtlasContent, monkeypatch: pytest.MonkeyPatch) -> None:
    """Load what has been matched and dissolved before: how that is done is tested elsewhere."""

    def build(request: LoadRequest, *_: object) -> AtlasContent:
        return dataclasses.replace(content, overrides=tuple(request.overrides or ()))

    monkeypatch.setattr(load, "build_content", build)


@pytest.fixture()
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 0.1)


def sql(path: Path, statement: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement).fetchall()


def sound(path: Path) -> bool:
    return sql(path, "PRAGMA integrity_check") == [("ok",)]


def a_removal(path: Path, name: str) -> Override:
    frame = read_report(path)
    row = frame[frame["name"] == name].iloc[0]
    return remove(Region(row["region_id"], row["name"], row["country"], row["given_code"]))


def place(path: Path, *regions: str) -> manual_placement.Change:
    decided = [a_removal(path, name) for name in regions]
    return manual_placement.change(path, {one.region_id: one for one in decided})


def edited(path: Path) -> bool:
    return bool(sql(path, "SELECT 1 FROM experiences WHERE summary = 'edited by hand'"))


# --- a program was killed while it wrote ----------------------------------------------------------------


READERS: list[Callable[[Path], object]] = [
    builder.open_atlas,
    read_edition,
    read_atlas,
    read_lookup,
    read_indicators,
    read_available,
    results_in,
    style_checksums,
    manual_placement.atlas_overrides,
]


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_every_reader_takes_half_of_a_change_back_first(path: Path, read: Callable[[Path], object]) -> None:
    before = read_edition(path).indicators
    leave_hot_journal(path)
    read(path)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert read_edition(path).indicators.equals(before)


def test_layers_are_made_of_a_file_that_has_been_put_right(path: Path) -> None:
    info = builder.open_atlas(path)
    leave_hot_journal(path)
    project = QgsProject()
    finish(builder.adding_atlas(project, info))
    assert len(project.mapLayers()) > len(Theme)
    assert all(layer.isValid() and layer.featureCount() for layer in project.mapLayers().values())
    project.clear()


def test_every_writer_writes_into_a_file_that_has_been_put_right(path: Path) -> None:
    before = read_edition(path).indicators
    leave_hot_journal(path)
    place(path, "Puglia")
    leave_hot_journal(path)
    save_result(path, Result("Found", rows=[ResultRow("it-puglia", "Puglia", "IT")]))
    leave_hot_journal(path)
    preset = built_in()[0]
    made = styles.style_in_file(path, "regional_data", preset)
    styles.store_style(path, made.subject, preset, made.qml, made.basis)
    assert sound(path)
    assert read_edition(path).indicators.equals(before)
    assert len(manual_placement.atlas_overrides(path)) == len(results_in(path)) == 1
    assert sql(path, "SELECT styleName FROM layer_styles WHERE f_table_name = 'regional_data' AND useAsDefault") == [
        (preset.name,)
    ]


@pytest.mark.usefixtures("quick")
def test_loading_over_a_file_in_which_a_program_was_killed_keeps_the_placements_and_all_layers(path: Path) -> None:
    place(path, "Puglia")
    kept = manual_placement.atlas_overrides(path)
    leave_hot_journal(path)
    job = load_job(LoadRequest(path))
    job.work(Progress())
    leave_hot_journal(path)  # and again while the new one was made
    job.publish()
    assert sound(path)
    assert manual_placement.atlas_overrides(path) == kept
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    for theme in Theme:
        layer = QgsVectorLayer(f"{path}|layername={theme.value}", "x", "ogr")
        assert layer.isValid()
        assert layer.featureCount() > 0


# --- another program holds the file ------------------------------------------------------------------------


@pytest.mark.usefixtures("hasty")
def test_no_reader_takes_a_file_that_is_in_use_for_something_else(path: Path) -> None:
    with Program(path, NOTE, begin="BEGIN EXCLUSIVE") as program:
        for read in READERS:
            with pytest.raises(AtlasError, match="in use by another program") as caught:
                read(path)
            assert not isinstance(caught.value, NotAnAtlas)
        assert program.commit() == "ended"
    assert edited(path)


@pytest.mark.usefixtures("quick", "hasty")
@pytest.mark.parametrize(
    ("damage", "match"),
    [
        ("UPDATE provenance SET value = '99' WHERE key = 'schema_version'", "newer version"),
        ("UPDATE overrides SET action = 'unheard of'", "placements kept in “atlas.gpkg” are damaged"),
        ("DROP TABLE provenance", "cannot be read"),
        ("ALTER TABLE overrides RENAME COLUMN region_id TO x", "cannot be read"),
        ("CREATE TABLE indicator_layers (x)", "indicators of “atlas.gpkg” cannot be read"),
    ],
)
def test_loading_stops_before_a_file_whose_placements_or_indicators_cannot_be_read(
    path: Path, damage: str, match: str
) -> None:
    """An unreadable file was taken for no atlas at all, and what a user had decided was lost without a word."""
    place(path, "Puglia")
    sql(path, damage)
    before = path.read_bytes()
    job = load_job(LoadRequest(path))
    with pytest.raises(AtlasError, match=match.replace(".", "[.]")) as caught:
        job.work(Progress())
    assert caught.value.remedy
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_loading_stops_at_once_where_another_program_is_writing(path: Path) -> None:
    with Program(path, NOTE) as program:
        begun = time.monotonic()
        with pytest.raises(TargetError, match="open in another program"):
            load_job(LoadRequest(path)).work(Progress())
        assert time.monotonic() - begun < 5
        assert program.commit() == "ended"
    assert edited(path)


@pytest.mark.usefixtures("quick")
def test_what_a_person_did_while_an_edition_was_loaded_over_the_file_is_not_lost(path: Path, tmp_path: Path) -> None:
    job = load_job(LoadRequest(path))
    job.work(Progress())
    place(path, "Puglia")
    with pytest.raises(TargetError, match="was changed in the meantime") as caught:
        job.publish()
    assert "Load the edition again" in caught.value.remedy
    assert len(manual_placement.atlas_overrides(path)) == 1
    # A file that came to be meanwhile where none was.
    fresh = tmp_path / "fresh.gpkg"
    job = load_job(LoadRequest(fresh))
    job.work(Progress())
    shutil.copy(path, fresh)
    with pytest.raises(TargetError, match="was changed in the meantime"):
        job.publish()
    assert len(manual_placement.atlas_overrides(fresh)) == 1
    assert sorted(file.name for file in tmp_path.iterdir()) == ["atlas.gpkg", "fresh.gpkg"]


# --- refreshing beside other work ---------------------------------------------------------------------------


def edit_in_qgis(path: Path) -> None:
    """Edit a note as a user does it in the attribute table."""
    layer = QgsVectorLayer(f"{path}|layername=experiences", "x", "ogr")
    assert layer.startEditing()
    feature: QgsFeature = next(layer.getFeatures())
    assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("summary"), "edited by hand")
    assert layer.commitChanges(), layer.commitErrors()
    del layer


def add_figures(path: Path) -> None:
    sql(path, "INSERT INTO indicators (geo, indicator, time, value) VALUES ('IT', 'mine', '2024', 1.0)")


def figures_added(path: Path) -> bool:
    return bool(sql(path, "SELECT 1 FROM indicators WHERE indicator = 'mine'"))


WORK: dict[str, tuple[Callable[[Path], object], Callable[[Path], bool]]] = {
    "placements": (
        lambda path: place(path, "Puglia", "Catalonia"),
        lambda p: len(manual_placement.atlas_overrides(p)) == 2,
    ),
    "a note edited in QGIS": (edit_in_qgis, edited),
    "figures of an indicator": (add_figures, figures_added),
    "a table": (lambda p: sql(p, "CREATE TABLE mine (x)"), lambda p: sql(p, "SELECT count(*) FROM mine") == [(0,)]),
}


@pytest.fixture()
def refresh(path: Path, quick: None, content: AtlasContent, monkeypatch: pytest.MonkeyPatch) -> RefreshJob:
    """A refresh that has found a change and not applied it."""
    regions = content.edition.regions.copy()
    regions.loc[regions["region_id"] == "it-puglia", "name"] = "Apulia"
    changed = dataclasses.replace(content, edition=dataclasses.replace(content.edition, regions=regions))
    monkeypatch.setattr(load, "build_content", lambda *_: changed)
    job = refresh_job(path)
    assert job.work(Progress())
    return job


@pytest.mark.parametrize(
    ("work", "prepared"),
    [("placements", False), ("placements", True), *((work, True) for work in list(WORK)[1:])],
)
def test_what_was_done_since_the_check_is_not_overwritten(
    path: Path, refresh: RefreshJob, work: str, prepared: bool
) -> None:
    do, is_there = WORK[work]
    if prepared:
        refresh.prepare(Progress())
    do(path)
    with pytest.raises(TargetError, match="was changed in the meantime") as caught:
        refresh.publish(None)
    assert "Refresh it again" in caught.value.remedy
    assert is_there(path)
    assert sql(path, "SELECT name FROM regions WHERE region_id = 'it-puglia'") == [("Puglia",)]
    assert sound(path)


@pytest.mark.parametrize("late", [False, True], ids=["in the middle", "just before it is written"])
def test_at_whatever_step_another_program_writes_its_work_stays(
    path: Path, refresh: RefreshJob, monkeypatch: pytest.MonkeyPatch, late: bool
) -> None:
    """From the comparison on it is kept out; that is tested where the content is replaced."""

    def by_another() -> None:
        subprocess.run([sys.executable, "-c", _NOTE_BY_ANOTHER, str(path)], check=True)

    def late_by_another(*arguments: object) -> None:
        by_another()
        replace_content(*arguments)

    refresh.prepare(Progress())
    steps = refresh.publishing(None)
    if late:
        monkeypatch.setattr("cpmr_migration_plugin.workflows.refreshing.refresh.replace_content", late_by_another)
    else:
        for _ in range(12):
            next(steps)
        by_another()
    with pytest.raises(TargetError, match="was changed in the meantime"):
        finish(steps)
    assert edited(path)
    assert sql(path, "SELECT name FROM regions WHERE region_id = 'it-puglia'") == [("Puglia",)]


_NOTE_BY_ANOTHER = f"""
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("{NOTE}")
connection.commit()
"""


def test_a_style_saved_since_the_check_is_kept_and_no_reason_to_refuse(path: Path, refresh: RefreshJob) -> None:
    preset = built_in()[0]
    made = styles.style_in_file(path, "regional_data", preset)
    styles.store_style(path, made.subject, preset, made.qml, made.basis)
    refresh.publish(None)
    assert sql(path, "SELECT name FROM regions WHERE region_id = 'it-puglia'") == [("Apulia",)]
    found = sql(path, "SELECT styleName FROM layer_styles WHERE f_table_name = 'regional_data' AND useAsDefault")
    assert found == [(preset.name,)]


def test_a_file_in_which_a_program_was_killed_since_the_check_is_put_right_and_refreshed(
    path: Path, refresh: RefreshJob
) -> None:
    leave_hot_journal(path)
    refresh.publish(None)
    assert sql(path, "SELECT name FROM regions WHERE region_id = 'it-puglia'") == [("Apulia",)]
    assert sound(path)


# --- placements, styles and indicators beside other work -------------------------------------------------------


_PLACING = """
import sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from cpmr_migration_plugin.model.overrides import Action, Override
from cpmr_migration_plugin.store.overrides import edit_overrides
print("ready", flush=True)
sys.stdin.readline()
for number in range(10):
    one = Override(f"{sys.argv[3]}-{number}", sys.argv[3], "IT", "", Action.REMOVE)
    edit_overrides(Path(sys.argv[1]), lambda before: (*before, one))
"""


def test_placements_that_two_programs_keep_at_the_same_time_are_all_kept(path: Path) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", _PLACING, str(path), str(ROOT), name], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for name in ("first", "second")
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == b"ready"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write(b"\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=120)
        assert program.returncode == 0
    kept = {override.region_id for override in manual_placement.atlas_overrides(path)}
    assert kept == {f"{name}-{number}" for name in ("first", "second") for number in range(10)}


def test_a_step_is_taken_from_what_the_file_holds_then(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another program placed between a user's look and their step stays, also when the step is undone."""
    first = place(path, "Catalonia")
    with Program(path, "UPDATE overrides SET name = 'Catalunya'") as program:
        assert program.commit() == "ended"
    second = place(path, "Puglia")
    assert [one.name for one in manual_placement.atlas_overrides(path)] == ["Catalunya", "Puglia"]
    manual_placement.undo(second)
    assert [one.name for one in manual_placement.atlas_overrides(path)] == ["Catalunya"]
    with pytest.raises(TargetError, match="was changed in the meantime"):
        manual_placement.undo(first)
    assert [one.name for one in manual_placement.atlas_overrides(path)] == ["Catalunya"]


def test_going_back_does_not_put_an_old_decision_beside_one_that_another_program_took(path: Path) -> None:
    place(path, "Puglia")
    region = Region("it-puglia", "Puglia", "IT", "ITF4")
    unit = next(unit for unit in manual_placement.unit_search(path).units if unit.unit_id == "NUTS2024:ITF4")
    automatic = manual_placement.change(path, {"it-puglia": None})
    manual_placement.change(path, {"it-puglia": assign(region, unit)})
    with pytest.raises(TargetError, match="was changed in the meantime"):
        manual_placement.undo(automatic)
    assert [one.unit_code for one in manual_placement.atlas_overrides(path)] == ["ITF4"]


def test_a_profile_that_cannot_be_kept_takes_back_only_its_own_step(path: Path, monkeypatch) -> None:
    from cpmr_migration_plugin.store.target import Replacement

    def commit(self: Replacement) -> None:
        sql(path, "INSERT INTO overrides (region_id, name, action) VALUES ('x', 'theirs', 'remove')")
        self.discard()
        raise TargetError("no room")

    monkeypatch.setattr(Replacement, "commit", commit)
    with pytest.raises(TargetError, match="no room"):
        place(path, "Puglia")
    assert [one.name for one in manual_placement.atlas_overrides(path)] == ["theirs"]


def test_a_style_made_for_other_figures_is_not_kept(path: Path) -> None:
    preset = built_in()[0]
    made = styles.style_in_file(path, "regional_data", preset)
    sql(path, "UPDATE map_figures SET ratio = 2 * ratio")
    before = sql(path, "SELECT * FROM layer_styles")
    with pytest.raises(TargetError, match="was changed in the meantime") as caught:
        styles.store_style(path, made.subject, preset, made.qml, made.basis)
    assert "again" in caught.value.remedy
    assert sql(path, "SELECT * FROM layer_styles") == before


@pytest.mark.usefixtures("hasty")
def test_every_writer_refuses_a_file_in_use_and_says_so(path: Path, qgis_app: QgsApplication) -> None:
    preset = built_in()[0]
    made = styles.style_in_file(path, "regional_data", preset)
    removal = a_removal(path, "Puglia")
    with Program(path, NOTE) as program:
        for write in (
            lambda: manual_placement.change(path, {removal.region_id: removal}),
            lambda: save_result(path, Result("Found", rows=[ResultRow("it-puglia", "Puglia", "IT")])),
            lambda: styles.store_style(path, made.subject, preset, made.qml, made.basis),
            lambda: refresh_job(path).work(Progress()),
        ):
            with pytest.raises(PluginError, match="in use by another program") as caught:
                write()
            assert caught.value.remedy
        assert program.commit() == "ended"
    assert edited(path)
    assert manual_placement.atlas_overrides(path) == ()
