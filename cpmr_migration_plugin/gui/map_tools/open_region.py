"""Map tool: a click opens the profile of the region that is there; where several are, a user chooses."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsFeature, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolIdentify
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent


class OpenRegionTool(QgsMapToolIdentify):
    """Opens regions by click, and with Enter those in the middle of the map.

    :param layers: returns the layers to ask, the best first
    :param open_units: called with the boundary units that were hit, the smallest first, and the place on the screen;
        without any where there is none
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        layers: Callable[[], list[QgsVectorLayer]],
        open_units: Callable[[list[str], QPoint], object],
    ) -> None:
        super().__init__(canvas)
        self._layers = layers
        self._open_units = open_units
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Identify))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(event.pixelPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is in the middle of the map, which the arrow keys move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._open(self.canvas().viewport().rect().center())
        else:
            super().keyPressEvent(event)

    def _open(self, place: QPoint) -> None:
        self._open_units(self.units_at(place.x(), place.y()), self.canvas().viewport().mapToGlobal(place))

    def units_at(self, x: int, y: int) -> list[str]:
        """Return the boundary units of the regions at a pixel of the canvas, the one drawn last first.

        Where no region is, the territory between the regions. Any layer will do, as all regional layers draw the same
        units; the first is asked.
        """
        for layer in self._layers()[:1]:
            mode = QgsMapToolIdentify.IdentifyMode.TopDownStopAtFirst
            found = [result.mFeature for result in self.identify(x, y, [layer], mode)]
            regions = [feature for feature in found if feature["role"] == "region"]
            regions.sort(key=_order, reverse=True)
            return [str(feature["unit_id"] or "") for feature in regions or found[:1]]
        return []


def _order(feature: QgsFeature) -> int:
    """Return when a region is drawn: larger ones come before smaller ones."""
    return int(feature["draw_order"] or 0)
