"""Map tool: a click opens the profile of the region that is there."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolIdentify
from qgis.PyQt.QtCore import Qt


class OpenRegionTool(QgsMapToolIdentify):
    """Opens regions by click.

    :param layers: returns the layers to ask, the best first
    :param open_unit: called with the boundary unit that was hit; with an empty text where there is none
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        layers: Callable[[], list[QgsVectorLayer]],
        open_unit: Callable[[str], None],
    ) -> None:
        super().__init__(canvas)
        self._layers = layers
        self._open_unit = open_unit
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Identify))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._open_unit(self.unit_at(event.pos().x(), event.pos().y()))

    def unit_at(self, x: int, y: int) -> str:
        """Return the boundary unit at a pixel of the canvas; empty if there is none.

        Any layer will do, as all regional layers draw the same units; the first is asked.
        """
        for layer in self._layers()[:1]:
            mode = QgsMapToolIdentify.IdentifyMode.TopDownStopAtFirst
            for result in self.identify(x, y, [layer], mode):
                return str(result.mFeature["unit_id"] or "")
        return ""
