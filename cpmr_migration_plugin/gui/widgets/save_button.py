"""The button by which a page saves its result: as a table, or as a layer in the atlas file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...translation import tr


class SaveButton(QToolButton):
    """A button with a menu of ways to save.

    :param ways: text and what to do, in the order of the menu
    """

    def __init__(self, ways: Sequence[tuple[str, Callable[[], None]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Save"))
        self.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(tr("Save the result"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        for text, run in ways:
            menu.addAction(text, run)
        self.setMenu(menu)
