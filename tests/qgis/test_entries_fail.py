"""Algorithms that cannot put in place what they made fail for whoever called them, and leave what was there."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from eurostat_service import jsonstat
from outcomes import fingerprint
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer
from test_real_qgis import program

from cpmr_migration_plugin.project import files
from cpmr_migration_plugin.sources.http.cache import Cache
from cpmr_migration_plugin.workflows.base.main_thread import is_main_thread
from cpmr_migration_plugin.workflows.indicators import indicator_job
from cpmr_migration_plugin.workflows.loading import load

PLUGIN = "cpmr_migration_plugin"
FIGURES = {("ES51", "2024"): 7.5, ("DEF", "2024"): 8.5}


# qgis_process: what a script sees is the exit code.


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list]:
    """``qgis_process`` with the plugin in a profile of its own: called with an algorithm and its parameters."""
    # Debian's wrapper hands over an option that the program takes for a command.
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if found is None:
        pytest.skip("qgis_process is not installed")
    profile = tmp_path_factory.mktemp("profile")
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    package = profile / "plugin.zip"
    program("package").build(package)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    environment = os.environ | {"QGIS_CUSTOM_CONFIG_PATH": str(profile), "QGIS_PLUGINPATH": str(plugins)}
    subprocess.run([found, "plugins", "enable", PLUGIN], env=environment, capture_output=True, check=True)

    def run(name: str, **parameters: object) -> tuple[int, str]:
        command = [found, "run", f"cpmr_migration:{name}", "--", *(f"{k}={v}" for k, v in parameters.items())]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    return run


@pytest.fixture
def own_atlas(small_atlas, tmp_path):
    """A copy of the atlas file that another program may lock."""
    return Path(shutil.copy(small_atlas.atlas, tmp_path / "atlas.gpkg"))


@pytest.fixture
def figures(tmp_path):
    path = tmp_path / "figures.json"
    path.write_bytes(jsonstat(FIGURES))
    return path


def test_qgis_process_fails_where_the_project_has_no_room(qgis_process, tmp_path, full_disk):
    code, said = qgis_process("loadedition", ATLAS=tmp_path / "a.gpkg", PROJECT=full_disk / "p.qgz")
    assert code != 0
    assert "p.qgz" in said, said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["disk"]
    assert list(full_disk.iterdir()) == []


def test_qgis_process_fails_where_the_atlas_file_is_locked(qgis_process, own_atlas, figures):
    with closing(sqlite3.connect(own_atlas)) as other:
        other.execute("BEGIN IMMEDIATE")
        code, said = qgis_process("loadindicators", ATLAS=own_atlas, FILE=figures, TITLE="Mine")
    assert code != 0, said


def test_qgis_process_succeeds_where_all_is_well(qgis_process, own_atlas, figures, tmp_path):
    project = tmp_path / "p.qgz"
    code, said = qgis_process("loadindicators", ATLAS=own_atlas, FILE=figures, TITLE="Mine", PROJECT=project)
    assert code == 0, said
    assert project.exists()


# Every stage, on the main thread and in a thread as the Toolbox runs it.


class Feedback(QgsProcessingFeedback):
    """Does something when a step begins."""

    def __init__(self, at: str, then: object) -> None:
        super().__init__()
        self._at, self._then = at, then

    def setProgressText(self, text: str) -> None:
        if text.startswith(self._at) and self._then is not None:
            then, self._then = self._then, None
            then()


def in_the_console(name: str, parameters: dict, feedback: QgsProcessingFeedback | None = None) -> dict:
    """Run an algorithm as ``processing.run`` does."""
    feedback = feedback or QgsProcessingFeedback()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    return algorithm.run(parameters, context, feedback, {}, False)[0]


def in_the_toolbox(name: str, parameters: dict, feedback: QgsProcessingFeedback | None = None) -> dict:
    """Run an algorithm as the Toolbox does: in a thread, while the window goes on."""
    feedback = feedback or QgsProcessingFeedback()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")
    context, project, ended = QgsProcessingContext(), QgsProject(), []
    context.setProject(project)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda ok, results: ended.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    end = time.monotonic() + 120
    while not ended and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.002)
    ((ok, results),) = ended
    if not ok:
        raise QgsProcessingException(feedback.textLog())
    return results


@pytest.mark.parametrize(("way", "there"), [(in_the_console, True), (in_the_toolbox, False)])
def test_a_load_that_cannot_write_its_project_leaves_what_was_there(
    provider, small_world, tmp_path, monkeypatch, way, there
):
    names = ("a.gpkg", "a.csv", "a.qgz") if there else ()
    for name in names:
        (tmp_path / name).write_text(f"mine: {name}")
    before = fingerprint(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_pack", full)
    parameters = {"ATLAS": "a.gpkg", "PROJECT": "a.qgz", "REPORT": "a.csv"}
    with pytest.raises(QgsProcessingException, match=r"a\.qgz"):
        way("loadedition", {key: str(tmp_path / n) for key, n in parameters.items()} | {"OVERWRITE": True})
    assert fingerprint(tmp_path) == before


def test_a_load_into_a_folder_that_goes_away_fails(provider, small_world, tmp_path):
    folder = tmp_path / "gone"
    folder.mkdir()
    feedback = Feedback("Writing", lambda: shutil.rmtree(folder))
    with pytest.raises(QgsProcessingException):
        in_the_toolbox("loadedition", {"ATLAS": str(folder / "a.gpkg")}, feedback)
    assert not folder.exists()


def test_a_load_over_a_file_that_is_locked_meanwhile_fails(provider, small_world, own_atlas):
    with closing(sqlite3.connect(own_atlas, check_same_thread=False, isolation_level=None)) as other:

        def begin() -> None:
            other.execute("PRAGMA journal_mode=WAL")
            other.execute("CREATE TABLE mine (x)")
            other.execute("BEGIN IMMEDIATE")
            other.execute("INSERT INTO mine VALUES (1)")

        feedback = Feedback("Writing", begin)
        with pytest.raises(QgsProcessingException, match="open in another program"):
            in_the_toolbox("loadedition", {"ATLAS": str(own_atlas), "OVERWRITE": True}, feedback)
        other.execute("COMMIT")
        assert other.execute("SELECT count(*) FROM mine").fetchone() == (1,)


def test_indicators_for_an_atlas_that_is_locked_fail(provider, own_atlas, figures, tmp_path, monkeypatch):
    monkeypatch.setattr(indicator_job, "own_cache", lambda: Cache(tmp_path / "cache"))
    before = own_atlas.read_bytes()
    with closing(sqlite3.connect(own_atlas)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(QgsProcessingException):
            in_the_toolbox("loadindicators", {"ATLAS": str(own_atlas), "FILE": str(figures), "TITLE": "Mine"})
    assert own_atlas.read_bytes() == before


def test_indicators_whose_project_has_no_room_are_not_begun(provider, own_atlas, figures, full_disk):
    before = own_atlas.read_bytes()
    parameters = {"ATLAS": str(own_atlas), "FILE": str(figures), "TITLE": "Mine"}
    for project, told in ((full_disk / "p.qgz", "Nothing can be written"), (full_disk / "gone/p.qgz", "does not exist"),
                          (full_disk / "p.txt", "must end in")):  # fmt: skip
        if told.startswith("Nothing") and shutil.disk_usage(full_disk).free > 1_000_000:
            continue  # the disk is full by a limit of this process only
        with pytest.raises(QgsProcessingException, match=told):
            in_the_console("loadindicators", parameters | {"PROJECT": str(project)})
    assert own_atlas.read_bytes() == before
    assert list(full_disk.iterdir()) == []


def test_indicators_that_are_in_without_their_project_are_told(provider, own_atlas, figures, tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_pack", full)
    parameters = {"ATLAS": str(own_atlas), "FILE": str(figures), "TITLE": "Mine", "PROJECT": str(tmp_path / "p.qgz")}
    with pytest.raises(QgsProcessingException, match="The indicators are in the atlas file"):
        in_the_toolbox("loadindicators", parameters)
    assert not (tmp_path / "p.qgz").exists()


@pytest.mark.parametrize(("way", "ending"), [(in_the_toolbox, "pdf"), (in_the_console, "csv")])
def test_a_table_that_has_no_room_leaves_no_layer_in_the_atlas_file(provider, own_atlas, full_disk, way, ending):
    (full_disk / "filler").write_bytes(b"x" * 98_000)
    before = own_atlas.read_bytes()
    parameters = {"ATLAS": str(own_atlas), "NAME_IN_ATLAS": "Found", "TABLE": str(full_disk / f"t.{ending}")}
    with pytest.raises(QgsProcessingException, match=rf"t\.{ending}"):
        way("findregions", parameters)
    assert own_atlas.read_bytes() == before
    assert [path.name for path in full_disk.iterdir()] == ["filler"]


def test_a_layer_that_finds_the_atlas_file_locked_leaves_no_table(provider, own_atlas, tmp_path):
    parameters = {"ATLAS": str(own_atlas), "NAME_IN_ATLAS": "Found", "TABLE": str(tmp_path / "t.csv")}
    with closing(sqlite3.connect(own_atlas)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(QgsProcessingException):
            in_the_toolbox("findregions", parameters)
    assert [path.name for path in tmp_path.iterdir()] == ["atlas.gpkg"]


def test_a_refresh_that_finds_the_atlas_file_locked_leaves_no_table(provider, own_atlas, tmp_path):
    with closing(sqlite3.connect(own_atlas)) as edited, edited:
        edited.execute("DELETE FROM competences WHERE rowid IN (SELECT rowid FROM competences LIMIT 3)")
    before = own_atlas.read_bytes()
    with closing(sqlite3.connect(own_atlas, check_same_thread=False)) as other:
        feedback = Feedback("Comparing", lambda: other.execute("BEGIN IMMEDIATE"))
        with pytest.raises(QgsProcessingException):
            in_the_toolbox("refresh", {"ATLAS": str(own_atlas), "CHANGES": str(tmp_path / "c.csv")}, feedback)
    assert own_atlas.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["atlas.gpkg"]


@pytest.mark.parametrize("name", ["loadedition", "refresh", "exportfactsheets"])
def test_what_goes_wrong_before_the_work_is_told_in_words(provider, tmp_path, monkeypatch, name):
    from cpmr_migration_plugin.errors import PluginError

    modules = {"loadedition": "loading.boundaries.layer_choice", "refresh": "refreshing.refresh.RefreshJob.ready",
               "exportfactsheets": "exporting.export_project.private_project"}  # fmt: skip

    def gone(*_: object, **__: object) -> None:
        raise PluginError("The layer went away.")

    monkeypatch.setattr(f"{PLUGIN}.workflows.{modules[name]}", gone)
    if name == "loadedition":
        monkeypatch.setattr(f"{PLUGIN}.processing.load_edition.LoadEditionAlgorithm.parameterAsVectorLayer", gone)
    parameters = {"ATLAS": str(tmp_path / "a.gpkg"), "SOURCE": str(tmp_path / "p.qgz"), "FOLDER": str(tmp_path)}
    with pytest.raises(QgsProcessingException, match="The layer went away"):
        in_the_console(name, parameters)


def test_the_window_goes_on_while_a_load_of_the_toolbox_publishes_on_the_main_thread(
    provider, small_world, tmp_path, monkeypatch
):
    seen: list[str] = []
    timer = QTimer()
    timer.timeout.connect(lambda: seen.append("window"))
    timer.start(0)
    real = load.LoadJob.publishing

    def watched(job: load.LoadJob, **more: object) -> object:
        steps = real(job, **more)
        while True:
            seen.append("main" if is_main_thread() else "thread")
            try:
                next(steps)
            except StopIteration as end:
                return end.value
            yield

    monkeypatch.setattr(load.LoadJob, "publishing", watched)
    outputs = in_the_toolbox("loadedition", {"ATLAS": str(tmp_path / "a.gpkg"), "PROJECT": str(tmp_path / "a.qgz")})
    timer.stop()
    assert Path(outputs["PROJECT"]).exists()
    assert "thread" not in seen
    steps = [place for place, what in enumerate(seen) if what == "main"]
    assert len(steps) > 50
    breaths = sum("window" in seen[one:two] for one, two in zip(steps, steps[1:]))
    assert breaths > len(steps) / 2
