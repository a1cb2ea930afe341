"""Run a function in the background for a widget that may be deleted before it ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ..messages import LOG_TAG
from ...errors import PluginError
from ...workflows.base.jobs import Job, begin

T = TypeVar("T")


def in_background(
    title: str, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[PluginError], None], owner: QObject
) -> None:
    """Call *work* in a thread, then *done* with its result, or *failed*, on the main thread if *owner* still lives.

    What fails when the owner is gone is written to the log.
    """
    results: list[T] = []

    def succeed() -> None:
        if not sip.isdeleted(owner):
            done(results[0])

    def fail(error: PluginError) -> None:
        if sip.isdeleted(owner):
            QgsMessageLog.logMessage(error.full_text(), LOG_TAG, Qgis.MessageLevel.Warning)
        else:
            failed(error)

    job = Job(title, lambda _progress: results.append(work()), succeed, fail)
    begin(job)
