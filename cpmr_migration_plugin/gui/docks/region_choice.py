"""A menu of the regions at one place of the map, of which one is to be read: authorities overlap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...translation import tr, tr_data

if TYPE_CHECKING:
    from ...model.inspect.records import InspectData


class RegionChoice(QMenu):
    """Offers regions; by mouse or keyboard, the one pointed at is told. It is gone once it is closed."""

    #: The id of the region that was chosen.
    chosen = pyqtSignal(str)
    #: The boundary unit of the region that is pointed at.
    pointed = pyqtSignal(str)

    def __init__(self, data: InspectData, region_ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.addSection(tr("Regions here"))
        for region_id in region_ids:
            name, unit = (data.cells["regions"][c][data.positions[region_id]] for c in ("name", "unit_id"))
            action = self.addAction(tr_data(name).replace("&", "&&"))
            action.triggered.connect(lambda _checked, region_id=region_id: self.chosen.emit(region_id))
            action.hovered.connect(lambda unit=unit: self.pointed.emit(unit))
        # What is chosen is told after it has been hidden.
        self.aboutToHide.connect(self.deleteLater)
