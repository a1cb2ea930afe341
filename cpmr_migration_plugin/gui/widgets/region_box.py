"""A box to choose one region by typing part of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from ...errors import PluginError
from ...model.inspect.lookup import region_named
from ...translation import tr_data

if TYPE_CHECKING:
    from ...model.inspect.records import InspectData


class RegionBox(QComboBox):
    """Offers the regions of an edition; what is typed may stand anywhere in the name.

    :param hint: shown while nothing is typed
    """

    #: A region was chosen: its id.
    chosen = pyqtSignal(str)
    #: What was typed is no region, or several: a PluginError.
    refused = pyqtSignal(object)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: InspectData | None = None
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.lineEdit().setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.lineEdit().setAccessibleName(hint)
        self.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.activated.connect(self._activated)
        self.lineEdit().returnPressed.connect(self._typed)

    def set_data(self, data: InspectData | None) -> None:
        """Offer the regions of another edition."""
        self._data = data
        self.blockSignals(True)
        self.clear()
        if data is not None:
            for region_id, name, country in zip(
                data.regions["region_id"], data.regions["name"], data.regions["country"]
            ):
                self.addItem(f"{tr_data(name)} ({country})", region_id)
        self.setCurrentIndex(-1)
        self.blockSignals(False)

    def set_region(self, region_id: str) -> None:
        """Show a region without telling."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(region_id) if region_id else -1)
        self.blockSignals(False)

    def _activated(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self.itemData(row))

    def _typed(self) -> None:
        """Find what was typed, accents and case ignored, where the list had nothing that fits."""
        text = self.currentText().strip()
        if not text or self._data is None or self.findText(text, Qt.MatchFlag.MatchFixedString) >= 0:
            return
        try:
            region_id = region_named(self._data, text)
        except PluginError as error:
            self.refused.emit(error)
            return
        self.set_region(region_id)
        self.chosen.emit(region_id)
