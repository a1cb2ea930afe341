"""Keep event filters and other watchers of a Qt window referenced until Qt has deleted the window."""

from __future__ import annotations

from typing import TypeVar

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

_Watcher = TypeVar("_Watcher", bound=QObject)

_HELD: list[QObject] = []


def keep_until_deleted(watcher: _Watcher) -> _Watcher:
    """Hold an object as long as Qt has it: Python lets go of what only a window holds, and Qt goes on asking it."""
    _HELD[:] = [one for one in _HELD if not sip.isdeleted(one)]
    _HELD.append(watcher)
    return watcher
