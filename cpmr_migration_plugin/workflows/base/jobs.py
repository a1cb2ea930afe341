"""Run work in the background of QGIS: prepare on the main thread, work on plain data, publish there."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, pyqtSignal

from .threads import COLLECTOR
from ...errors import PluginError
from ...progress import Progress, cancelled
from ...translation import tr

_LOG = logging.getLogger(__name__)

#: Jobs from their beginning to their end. QGIS holds a task, but not what Python made of it: a window that goes, with
#: the only reference to its job, would take ``run`` or ``finished`` away, and nobody would let the collector go.
_running: set[Job] = set()


class Job(QgsTask):
    """A task that calls *work* in a thread and *publish* on the main thread when that went well.

    ``run`` never raises: what goes wrong is handed to *failed* on the main thread. *work* must not
    touch the project, layers or widgets.

    :param work: gets a :class:`Progress`
    :param publish: called on the main thread after *work*
    :param failed: called on the main thread with the error; :class:`Cancelled` if it was cancelled
    """

    #: What is being done, in words, and the share done (0 to 1).
    step_changed = pyqtSignal(str, float)

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], Any],
        publish: Callable[[], None],
        failed: Callable[[PluginError], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._publish = publish
        self._failed = failed
        self._error: PluginError | None = None
        self._holds = False

    def run(self) -> bool:
        """Do the work; called by QGIS in a thread."""
        self._holds = True
        COLLECTOR.hold()
        try:
            self._work(Progress(self._report, self.isCanceled))
        except PluginError as error:
            self._error = without_frames(error)
            return False
        except Exception as error:  # an exception that escapes here would take QGIS down
            _LOG.exception("%s failed", self.description())
            self._error = unexpected(error)
            return False
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        """Publish or tell what went wrong; called by QGIS on the main thread."""
        _running.discard(self)
        try:
            self._go_on(result)
        finally:
            if self._holds:
                self._holds = False
                COLLECTOR.let_go()

    def _go_on(self, result: bool) -> None:
        if not result:
            self._tell(self._error or cancelled())
            return
        try:
            self._publish()
        except PluginError as error:
            self._tell(without_frames(error))
        except Exception as error:
            _LOG.exception("%s failed", self.description())
            self._tell(unexpected(error))

    def _tell(self, error: PluginError) -> None:
        try:
            self._failed(error)
        except RuntimeError:  # the window that would tell has gone
            _LOG.exception("nobody was told: %s", error.full_text())

    def _report(self, text: str, fraction: float) -> None:
        self.setProgress(100.0 * fraction)
        self.step_changed.emit(text, fraction)


def begin(job: Job) -> None:
    """Let QGIS run a job, which lives until it has ended, whoever forgets it."""
    _running.add(job)
    QgsApplication.taskManager().addTask(job)


def stop_all(seconds: float = 5.0) -> bool:
    """Cancel every job and wait until all have ended; on the main thread.

    Events go on meanwhile, since some wait for this thread.

    :return: whether none goes on
    """
    until = time.monotonic() + seconds
    for job in list(_running):
        if not sip.isdeleted(job):
            job.cancel()
    while _running and time.monotonic() < until:
        QgsApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
        time.sleep(0.005)
    return not _running


def without_frames(error: PluginError) -> PluginError:
    """Return an error that no longer holds what the functions it passed through held.

    A user may look at it for long. What it held would go only then, in whatever thread and order: Qt's objects of
    a job's thread on the main thread, a project in the middle of the deletion of a window.
    """
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            one.__traceback__ = None
            waiting += (one.__cause__, one.__context__)
    return error


def unexpected(error: Exception) -> PluginError:
    """Return what a user is told about an error nobody foresaw."""
    return PluginError(
        tr("Something unexpected went wrong."),
        details=f"{type(error).__name__}: {error}",
        remedy=tr("The log (View ▸ Panels ▸ Log Messages) has more; please report it with its details."),
    )


def not_loaded() -> PluginError:
    """Return what is told if the result of a job is asked for that has none."""
    return PluginError(tr("Nothing has been loaded yet."))
