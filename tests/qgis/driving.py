"""What tests that drive windows share: waiting, pressing, reading messages."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton


def wait_for(condition: Callable[[], object], seconds: float = 180.0) -> None:
    """Let QGIS work until *condition* holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError("waited in vain")
        QgsApplication.processEvents()
        time.sleep(0.01)


def press(button: QAbstractButton) -> None:
    """Press a button the way a user does."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def messages(dialog) -> str:
    """Return what the message bar of a window says."""
    return " | ".join(item.text() for item in dialog.bar.items())


def open_without_layouts(project: QgsProject, file: Path) -> None:
    """Open a project file without its layouts, which take three quarters of the time."""
    assert project.read(str(file), QgsProject.ReadFlag.FlagDontLoadLayouts)
