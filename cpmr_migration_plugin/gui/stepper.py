"""Run the steps of a job on the main thread, with event processing between two of them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

from ..errors import PluginError
from ..workflows.base.jobs import unexpected, without_frames

_LOG = logging.getLogger(__name__)


class Stepper(QObject):
    """Takes one step whenever QGIS has nothing more urgent to do.

    :param steps: the work; what it yields is handed to *stepped*
    :param done: called with what the work returns
    :param failed: called with the error that ended it
    """

    def __init__(
        self,
        steps: Generator[Any, None, Any],
        done: Callable[[Any], None],
        failed: Callable[[PluginError], None],
        stepped: Callable[[Any], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._done = done
        self._failed = failed
        self._stepped = stepped
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._timer.start(0)

    def stop(self) -> None:
        """Take no further step; what the work holds is let go of, and nobody is told."""
        self._timer.stop()
        self._steps.close()
        self.deleteLater()

    def _next(self) -> None:
        try:
            value = next(self._steps)
        except StopIteration as end:
            self._end(self._done, end.value)
        except PluginError as error:
            self._end(self._failed, without_frames(error))
        except Exception as error:  # told to the user, never a traceback
            _LOG.exception("a step failed")
            self._end(self._failed, unexpected(error))
        else:
            if self._stepped is not None:
                self._stepped(value)
            # Armed anew after each step, so that what a user does meanwhile comes first.
            self._timer.start(0)

    def _end(self, tell: Callable[[Any], None], value: Any) -> None:
        self._timer.stop()
        self.deleteLater()
        tell(value)
