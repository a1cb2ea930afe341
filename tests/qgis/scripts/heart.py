"""Runs inside QGIS: does each job through its window and notes how long it kept the main thread from breathing.

What the test prepared (services on loopback, files) stands in ``world.json`` of the folder.
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import time
import traceback
from contextlib import contextmanager
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["CPMR_FOLDER"])
WORLD = json.loads((FOLDER / "world.json").read_text(encoding="utf-8"))
NAME = "cpmr_migration_plugin"
SEEN: dict = {"qgis": Qgis.QGIS_VERSION, "jobs": []}


class Heart:
    """Beats every 5 ms; a late beat tells how long the main thread was blocked, and how long it worked meanwhile.

    The two differ where the machine itself stood still, or Python was busy in another thread. Work of QGIS
    that cannot be cut into steps, the saving of a project, is counted apart.
    """

    def __init__(self) -> None:
        self.timer = QTimer()
        self.timer.setInterval(5)
        self.timer.timeout.connect(self.beat)
        gc.callbacks.append(self.collect)

    def start(self) -> None:
        self.block = self.work = self.saving = self.saved = self.collecting = 0.0
        #: The longest piece of our own work, without QGIS's saving, and what it was.
        self.piece: tuple[float, str] = (0.0, "")
        #: The block with the most work: what of it was ours.
        self.ours = self.most_ours = 0.0
        self.last, self.worked = time.perf_counter(), time.thread_time()
        self.timer.start()

    def beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.block = max(self.block, now - self.last)
        work = worked - self.worked - self.saved
        if work > self.work:
            self.work, self.most_ours = work, self.ours
        self.ours = self.saved = 0.0
        self.last, self.worked = now, worked

    @contextmanager
    def piece_of(self, name):
        """Count what happens inside as work of ours; *name* gives its name afterwards."""
        start, saved = time.thread_time(), self.saved
        try:
            yield
        finally:
            work = time.thread_time() - start - (self.saved - saved)
            self.ours += work
            if work > self.piece[0]:
                self.piece = (work, name())

    def save(self, write, *args):
        """Let QGIS save a project."""
        start = time.thread_time()
        try:
            return write(*args)
        finally:
            self.saved += time.thread_time() - start
            self.saving = max(self.saving, self.saved)

    def collect(self, phase: str, _info: dict) -> None:
        """Note how long Python collects its garbage, in whatever of our work that happens to be."""
        if phase == "start":
            self.since = time.thread_time()
        else:
            self.collecting = max(self.collecting, time.thread_time() - self.since)

    def told(self, job: str) -> dict:
        self.timer.stop()
        self.beat()
        return {
            "job": job, "block_ms": 1000 * self.block, "work_ms": 1000 * self.work, "ours_ms": 1000 * self.most_ours,
            "piece_ms": 1000 * self.piece[0], "piece": self.piece[1], "saving_ms": 1000 * self.saving,
            "collecting_ms": 1000 * self.collecting,
        }  # fmt: skip


HEART = Heart()
HEART.start()


def where(steps) -> str:
    """Return the function and line at which steps rest, those of the innermost generator."""
    found = ""
    while hasattr(steps, "gi_code"):
        if steps.gi_frame is not None:
            found = f"{Path(steps.gi_code.co_filename).stem}.{steps.gi_code.co_name}:{steps.gi_frame.f_lineno}"
        steps = steps.gi_yieldfrom
    return found or "its end"


def watch() -> None:
    """Count the steps of the stepper, what jobs publish, and QGIS's saving."""
    from cpmr_migration_plugin.gui.stepper import Stepper
    from cpmr_migration_plugin.workflows.base.jobs import Job

    take, finished, write = Stepper._next, Job.finished, QgsProject.write

    def counted(self) -> None:
        before = where(self._steps)
        with HEART.piece_of(lambda: f"{before} → {where(self._steps)}"):
            take(self)

    def published(self, result) -> None:
        with HEART.piece_of(lambda: f"publish of “{self.description()}”"):
            finished(self, result)

    Stepper._next, Job.finished = counted, published
    QgsProject.write = lambda *args: HEART.save(write, *args)


def told(job: str) -> None:
    SEEN["jobs"].append(HEART.told(job))


def open_window(show):
    """Open a window and return it."""
    with HEART.piece_of(lambda: "opening the window"):
        show()
    return controller()._dialogs[-1]


def press(dialog) -> None:
    with HEART.piece_of(lambda: "pressing the button"):
        dialog.run()


def controller():
    return plugins[NAME]._controlled()


def until(done, seconds: float = 90.0):
    """Wait; what a window asks meanwhile is answered by OK."""
    end = time.monotonic() + seconds
    while not done():
        for dialog in controller()._dialogs:
            asked = getattr(getattr(dialog, "_task", None), "dialog", None)
            if asked is not None and asked.isVisible():
                yield 300
                asked.accept()
        told_by = [item.text() for dialog in controller()._dialogs for item in dialog.bar.items()]
        if told_by or time.monotonic() > end:
            raise AssertionError(f"waited in vain: {told_by}")
        yield 20


def load(job: str, name: str, kind: str = "bundled", place: str = "", boundaries: str = "builtin", project=False):
    """Load through the window, from opening it until the map is drawn."""
    HEART.start()
    dialog = open_window(controller().load_edition)
    yield 300
    told(f"{job}: opening the window")
    dialog.dataset.kind.setCurrentIndex(dialog.dataset.kind.findData(kind))
    dialog.dataset.place.setFilePath(place)
    dialog.dataset.source_url.setText("https://example.org/" if place else "")
    dialog.boundaries.kind.setCurrentIndex(dialog.boundaries.kind.findData(boundaries))
    if boundaries == "download":
        dialog.boundaries.official.around.setChecked(False)
    dialog.atlas.setFilePath(str(FOLDER / f"{name}.gpkg"))
    dialog.with_project.setChecked(project)
    yield 200
    HEART.start()
    press(dialog)
    yield from until(lambda: not controller()._dialogs)
    yield from drawn()
    told(job)


def opened(job: str, show):
    """Open a window, draw it, close it."""
    HEART.start()
    dialog = open_window(show)
    yield 800
    told(job)
    dialog.close()
    yield 200


def drawn():
    """Wait until the map stands still."""
    yield 300
    while iface.mapCanvas().isDrawing():
        yield 50
    yield 100


def cleared():
    HEART.start()
    QgsProject.instance().clear()
    yield 300
    told("clearing the project (QGIS)")


def first_window():
    """Open a window from the menu before anything was read, as a user does first of all."""
    HEART.start()
    next(action for action in plugins[NAME]._actions if action.objectName() == "cpmr_migration_load").trigger()
    while plugins[NAME]._controller is None or not controller()._dialogs:
        yield 20
    yield 800
    told("the first window of a session")
    controller()._dialogs[-1].close()
    yield 200


def steps():
    yield from first_window()
    from cpmr_migration_plugin.workflows.indicators import eurostat
    from cpmr_migration_plugin.workflows.loading import gisco_download, sources_list
    from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind

    settings = QgsSettings()
    settings.setValue(gisco_download.BASE_URL, WORLD["gisco"])
    settings.setValue(eurostat.BASE, WORLD["eurostat"])
    watch()
    yield from load("load: bundled edition, with project", "bundled", project=True)
    yield from opened("join report", controller().join_report)
    yield from add_indicators()
    yield from opened("join report with indicators", controller().join_report)
    yield from cleared()
    yield from load("load: boundaries from GISCO", "gisco", boundaries="download")
    yield from cleared()
    yield from load("load: survey 150 × 60, with its columns asked", "survey", "tables", WORLD["survey"])
    yield from columns()
    yield from cleared()
    yield from load("load: My Maps KMZ", "kmz", "map", WORLD["kmz"])
    yield from cleared()
    for name, kind in (("package", "datapackage"), ("survey", "tables"), ("kmz", "map")):
        sources_list.put_source(sources_list.new_source(name, Dataset(DatasetKind(kind), WORLD[name])))
    yield from opened("sources", controller().sources)
    shutil.copytree(WORLD["package"], FOLDER / "package")
    yield from load("load: data package", "package", "datapackage", str(FOLDER / "package"))
    yield from add_indicators(" to it")
    shutil.copytree(WORLD["changed"], FOLDER / "package", dirs_exist_ok=True)
    yield from refresh()
    project = QgsProject.instance()
    SEEN["groups"] = len(project.layerTreeRoot().children())
    SEEN["valid"] = all(layer.isValid() for layer in project.mapLayers().values())
    SEEN["layouts"] = len(project.layoutManager().layouts())
    SEEN["messages"] = [item.text() for item in iface.messageBar().items()]
    yield from cleared()


def add_indicators(more: str = ""):
    HEART.start()
    dialog = open_window(controller().add_indicators)
    yield 300
    told(f"indicators{more}: opening the window")
    dialog.catalogue.choose(["population_1jan", "net_migration_rate", "net_migration"])
    HEART.start()
    press(dialog)
    yield from until(lambda: not controller()._dialogs)
    yield from drawn()
    told(f"adding three indicators{more}")


def columns():
    """Open the columns of the survey once more."""
    dialog = open_window(controller().load_edition)
    dialog.dataset.kind.setCurrentIndex(dialog.dataset.kind.findData("tables"))
    dialog.dataset.place.setFilePath(WORLD["survey"])
    yield 200
    HEART.start()
    dialog._check()
    yield from until(lambda: not dialog.is_running())
    yield 300
    told("columns of a survey")
    dialog.close()
    yield 200


def refresh():
    HEART.start()
    dialog = open_window(controller().refresh)
    yield 200
    yield from until(lambda: not dialog.is_running())
    yield 300
    told("refresh: check")
    SEEN["changes"] = dialog.summary.text()
    HEART.start()
    press(dialog)
    yield from until(lambda: not controller()._dialogs)
    yield from drawn()
    told("refresh: apply")


def advance(sequence) -> None:
    try:
        QTimer.singleShot(next(sequence), lambda: advance(sequence))
        return
    except StopIteration:
        pass
    except Exception:
        SEEN["error"] = traceback.format_exc()
    (FOLDER / "seen.json").write_text(json.dumps(SEEN), encoding="utf-8")
    os._exit(0)


def started():
    """Wait until QGIS has started, with the plugin."""
    while NAME not in plugins:
        yield 100
    yield 1000
    yield from steps()


QTimer.singleShot(500, lambda: advance(started()))
