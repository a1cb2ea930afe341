"""A combo box in which several items are ticked."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget


class CheckableBox(QgsCheckableComboBox):
    """QGIS's box, which tells of every change: by mouse, by keyboard and by program.

    QGIS's own signal tells only of those made with the mouse.

    :param nothing: shown while nothing is ticked
    """

    #: What is ticked has changed.
    changed = pyqtSignal()

    def __init__(self, title: str, nothing: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._quiet = False
        self.setAccessibleName(title)
        self.setDefaultText(nothing)
        # It gives way in a narrow window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.model().dataChanged.connect(self._tell)

    def add_choices(self, choices: Iterable[tuple[str, Any]]) -> None:
        """Add choices: text and value."""
        for text, value in choices:
            self.addItemWithCheckState(text, Qt.CheckState.Unchecked, value)

    def chosen(self) -> list[Any]:
        """Return the values that are ticked."""
        rows = range(self.count())
        return [self.itemData(row) for row in rows if self.itemCheckState(row) == Qt.CheckState.Checked]

    def set_chosen(self, values: Container[Any]) -> None:
        """Tick these values and no others; tells a change once."""
        self._quiet, changed = True, False
        for row in range(self.count()):
            if (self.itemCheckState(row) == Qt.CheckState.Checked) != (self.itemData(row) in values):
                self.toggleItemCheckState(row)
                changed = True
        self._quiet = False
        if changed:
            self._tell()

    def replace_choices(self, choices: Iterable[tuple[str, Any]]) -> None:
        """Offer other choices; what is ticked stays ticked if it is still there. Tells nothing."""
        kept = self.chosen()
        self.blockSignals(True)
        self.clear()
        self.add_choices(choices)
        self.set_chosen(kept)
        self.blockSignals(False)

    def _tell(self, *_args: Any) -> None:
        if self._quiet:
            return
        # The words in the closed box are made anew when its size changes, not when a key ticks something.
        QgsApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))
        if self.lineEdit() is not None:
            self.lineEdit().home(False)
        self.changed.emit()
