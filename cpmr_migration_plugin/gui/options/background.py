"""Do something in the background for a widget that may be gone when it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ...errors import PluginError
from ...workflows.jobs import Job

T = TypeVar("T")

_running: set[Job] = set()


def in_background(
    title: str, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[PluginError], None], owner: QObject
) -> None:
    """Call *work* in a thread, then *done* with its result, or *failed*, on the main thread if *owner* still lives."""
    results: list[T] = []

    def end(tell: Callable[[], None]) -> None:
        _running.discard(job)
        if not sip.isdeleted(owner):
            tell()

    job = Job(
        title,
        lambda _progress: results.append(work()),
        lambda: end(lambda: done(results[0])),
        lambda error: end(lambda: failed(error)),
    )
    _running.add(job)
    QgsApplication.taskManager().addTask(job)
