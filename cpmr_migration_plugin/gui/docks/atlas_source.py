"""Tracks the atlas files of the open project and reads the selected one in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...errors import Cancelled, PluginError
from ...progress import Progress
from ...project import builder
from ...translation import tr
from ...workflows.base.jobs import Job, begin
from ...workflows.regions.inspect import Inspection, read_inspection

#: How often the files are looked at, milliseconds; one look is one question to the disk.
WATCH_EVERY = 2500


@dataclass(frozen=True)
class AtlasEntry:
    """An atlas file of the project.

    :param name: name of its layer group
    """

    path: Path
    name: str


class AtlasSource(QObject):
    """Tells which atlas files the project has and holds the content of the chosen one.

    Only the layers' custom properties are needed, so it works in any session the project is opened in.
    """

    #: The list of atlas files changed.
    listed = pyqtSignal()
    #: Reading has begun.
    reading = pyqtSignal()
    #: ``inspection`` is another one now, or None; the flag says whether it is new content of the same file.
    changed = pyqtSignal(bool)
    #: The chosen file could not be read: a PluginError.
    failed = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.entries: tuple[AtlasEntry, ...] = ()
        self.chosen: Path | None = None
        self.inspection: Inspection | None = None
        self.error: PluginError | None = None
        self._job: Job | None = None
        self._stamp_of_failure: tuple[int, int] | None = None
        # Layers come and go by the dozen: the list is made once when that is over.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(50)
        self._soon.timeout.connect(self.refresh)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_EVERY)
        self._watch.timeout.connect(self.look)
        self._signals = (project.cleared, project.readProject, project.layersAdded, project.layersRemoved)
        for signal in self._signals:
            signal.connect(self._later)

    def close(self) -> None:
        """Stop following; nothing is told any more."""
        for signal in self._signals:
            signal.disconnect(self._later)
        self._soon.stop()
        self._watch.stop()
        self._drop_job()
        # When Python collects our cycles it also drops every Python slot, of other plugins too, of the Qt objects
        # whose wrapper is in them: the project must not be.
        self._signals, self._project = (), None

    def set_watching(self, watching: bool) -> None:
        """Look at the files from time to time, or not while nobody sees the result."""
        if watching:
            self.refresh()
            self._watch.start()
        else:
            self._watch.stop()

    def choose(self, path: Path) -> None:
        """Read another of the project's atlas files."""
        if path != self.chosen:
            self.chosen = path
            self._forget()
            self._read()

    def refresh(self) -> None:
        """Make the list of atlas files anew; read the first if none is chosen, forget one that has left."""
        self._soon.stop()
        if self._project is None:
            return
        entries: dict[Path, AtlasEntry] = {}
        for group in builder.our_groups(self._project):
            path = builder.atlas_path_of(group)
            if path is not None:
                entries.setdefault(path, AtlasEntry(path, group.name()))
        listed = tuple(entries.values())
        if listed != self.entries:
            self.entries = listed
            self.listed.emit()
        if self.chosen in entries:
            return
        self.chosen = listed[0].path if listed else None
        self._forget()
        self.listed.emit()
        if self.chosen is not None:
            self._read()

    def look(self) -> None:
        """Read the chosen file again if it was written to, was replaced, or has come back."""
        self.refresh()
        if self.chosen is None or self._job is not None:
            return
        if self.inspection is None:
            if self.error is not None and self.chosen.is_file() and self._stamp_of_failure != _stamp(self.chosen):
                self._read()
        elif self.inspection.state().value != "same":
            self._read()

    def read_again(self) -> None:
        """Read the chosen file now."""
        if self.chosen is not None and self._job is None:
            self._read()

    # Reading.

    def _later(self, *_args: object) -> None:
        self._soon.start()

    def _forget(self) -> None:
        self._drop_job()
        had = self.inspection is not None or self.error is not None
        self.inspection, self.error = None, None
        if had or self.chosen is None:
            self.changed.emit(False)

    def _drop_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _read(self) -> None:
        path = self.chosen
        found: list[Inspection] = []
        self._stamp_of_failure = _stamp(path)

        def work(progress: Progress) -> None:
            found.append(read_inspection(path, progress))

        job = Job(
            tr("Read atlas file"), work, lambda: self._done(job, found[0]), lambda error: self._failed(job, error)
        )
        self._job = job
        if self.inspection is None:
            self.reading.emit()
        begin(job)

    def _done(self, job: Job, inspection: Inspection) -> None:
        if job is not self._job:
            return
        self._job = None
        before, self.inspection, self.error = self.inspection, inspection, None
        # QGIS touches files that it only has open: nothing is told unless the content differs.
        if before is None or not before.same_content(inspection):
            self.changed.emit(before is not None)

    def _failed(self, job: Job, error: PluginError) -> None:
        if job is not self._job:
            return
        self._job = None
        if isinstance(error, Cancelled):
            error = PluginError(tr("Reading the atlas file was cancelled."), remedy=tr("Press “Try Again”."))
        self.inspection, self.error = None, error
        self.failed.emit(error)


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
