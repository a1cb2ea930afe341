"""Run the last steps of an algorithm on the main thread from any thread, and return the outcome."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QMetaObject, QObject, Qt, QThread, pyqtSlot

from .jobs import unexpected, without_frames
from .threads import uncollected
from ...errors import PluginError
from ...progress import Steps, cancelled, finish
from ...translation import tr

T = TypeVar("T")

_LOG = logging.getLogger(__name__)

#: How long a main thread that does something else is waited for (seconds); a script may block it for ever.
PATIENCE = 600.0
#: How often a thread that waits asks whether it is to go on waiting (seconds).
_PAUSE = 0.1

#: Callers that were not called yet: Qt's half of them waits in a queue of the main thread, Python's half here.
_callers: set[_Caller] = set()


def on_main_thread(steps: Steps[T], is_cancelled: Callable[[], bool] = lambda: False) -> T:
    """Take *steps* on the main thread and return their result; on it, at once.

    From another thread the window goes on between two steps. Processing calls ``postProcessAlgorithm`` on the main
    thread, too, but lets nobody know of its errors, and in a model it calls it in the model's thread.

    :param is_cancelled: asked until the first step has begun, not after it
    :raises Cancelled: if the user cancelled before the first step
    :raises PluginError: what the steps raise; whatever is no error of the plugin becomes one
    """
    if is_main_thread():
        return finish(steps)
    # No garbage is collected in between: it would be Qt's objects of the main thread, in this one.
    taken = uncollected(steps)
    ended: list[T] = []

    def one() -> bool:
        try:
            next(taken)
        except StopIteration as end:
            ended.append(end.value)
            return False
        return True

    more = _called(one, is_cancelled)
    while more:
        try:
            more = _called(one)
        except PluginError:
            if taken.gi_frame is not None:
                _close(taken)
            raise
    return ended[0]


def is_main_thread() -> bool:
    """Return whether this is the thread of QGIS's window, or there is no QGIS."""
    application = QgsApplication.instance()
    return application is None or application.thread() == QThread.currentThread()


def _close(steps: Steps[Any]) -> None:
    """Have steps that were given up tidy up: where Qt's objects they made are, if that thread still listens."""
    try:
        _called(lambda: steps.close() or False, patience=5.0)
    except PluginError:
        _LOG.warning("steps that were given up could not tidy up on the main thread")


def _called(
    work: Callable[[], bool], is_cancelled: Callable[[], bool] = lambda: False, patience: float | None = None
) -> bool:
    """Return what *work* returns on the main thread."""
    call = _Call(work)
    _post(_Caller(call))
    return call.wait(is_cancelled, PATIENCE if patience is None else patience)


def _post(caller: _Caller) -> None:
    """Let the main thread take a call, and then delete what takes it: no other thread may."""
    _callers.add(caller)
    sip.transferto(caller, None)
    caller.moveToThread(QgsApplication.instance().thread())
    QMetaObject.invokeMethod(caller, "take", Qt.ConnectionType.QueuedConnection)


class _Call:
    """A call that one thread wants and another takes, at most once."""

    def __init__(self, work: Callable[[], bool]) -> None:
        self._work: Callable[[], bool] | None = work
        self._begun = threading.Lock()
        self._ended = threading.Event()
        self._more = False
        self._error: PluginError | None = None

    def take(self) -> None:
        """Do the work, unless it was withdrawn; never raises."""
        if not self._begun.acquire(blocking=False):
            return
        work, self._work = self._work, None
        try:
            self._more = work()
        except PluginError as error:
            self._error = without_frames(error)
        except Exception as error:
            _LOG.exception("a last step failed")
            self._error = unexpected(error)
        finally:
            del work
            self._ended.set()

    def wait(self, is_cancelled: Callable[[], bool], patience: float) -> bool:
        """Return what the work returned."""
        until = time.monotonic() + patience
        while not self._ended.wait(_PAUSE):
            late = time.monotonic() > until or QCoreApplication.closingDown()
            # A work that has begun is waited for: nobody else could tell how it ended.
            if (late or is_cancelled()) and self._begun.acquire(blocking=False):
                if not late:
                    raise cancelled()
                raise PluginError(
                    tr("QGIS did not get to the last steps."),
                    remedy=tr("Wait until QGIS is idle, then run it again."),
                )
        if self._error is not None:
            raise self._error
        return self._more


class _Caller(QObject):
    """Takes a call on the thread it was moved to, then goes."""

    def __init__(self, call: _Call) -> None:
        super().__init__()
        self._call = call

    @pyqtSlot()
    def take(self) -> None:
        """Take the call; called by Qt."""
        _callers.discard(self)
        self._call.take()
        self.deleteLater()
