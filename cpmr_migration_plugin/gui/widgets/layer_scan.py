"""State of form rows whose file or layer is being scanned in a task."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...errors import Cancelled, PluginError
from ...progress import Progress
from ...translation import tr
from ...workflows.base.jobs import Job, begin
from ...workflows.loading.boundary_facts import BoundaryLayer


class LayerScan(QObject):
    """Looks a layer through in a task, one at a time: it can be large or far away."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._facts: BoundaryLayer | None = None

    # What subclasses say.

    def _show(self, facts: BoundaryLayer | None) -> None:
        """Show what is known; nothing while it is not known."""
        raise NotImplementedError

    def _say(self, text: str) -> None:
        """Show a hint."""
        raise NotImplementedError

    # Looking.

    def is_looking(self) -> bool:
        """Return whether the layer is still being looked through."""
        return self._job is not None

    def _look(self, work: Callable[[Progress], BoundaryLayer]) -> None:
        """Look a layer through.

        :param work: what the task does, with nothing of the main thread's in it
        """
        found: list[BoundaryLayer] = []
        job = Job(
            tr("Look for NUTS codes"),
            lambda progress: found.append(work(progress)),
            lambda: self._looked(job, found[0]),
            lambda error: self._failed(job, error),
        )
        self._job = job
        self._say(tr("Looking for NUTS codes…"))
        self.changed.emit()
        begin(job)

    def _stop(self) -> None:
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()

    def _looked(self, job: Job, facts: BoundaryLayer) -> None:
        if sip.isdeleted(self) or job is not self._job:
            return
        self._job = None
        self._show(facts)
        self.changed.emit()

    def _failed(self, job: Job, error: PluginError) -> None:
        if sip.isdeleted(self) or job is not self._job:
            return
        self._job = None
        if not isinstance(error, Cancelled):
            self._say(error.message)
        self.changed.emit()
