"""Map tool: a click opens the profile of the region that is there; of several that overlap, one is chosen."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolIdentify
from qgis.PyQt.QtCore import Qt


class OpenRegionTool(QgsMapToolIdentify):
    """Opens regions by click.

    :param layers: returns the layers to ask, the best first
    :param open_units: called with the boundary units that were hit, the topmost first; with none where there is none
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        layers: Callable[[], list[QgsVectorLayer]],
        open_units: Callable[[list[str]], None],
    ) -> None:
        super().__init__(canvas)
        self._layers = layers
        self._open_units = open_units
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Identify))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._open_units(self.units_at(event.pos().x(), event.pos().y()))

    def units_at(self, x: int, y: int) -> list[str]:
        """Return the boundary units at a pixel of the canvas, each once, the topmost first.

        Any layer will do, as all regional layers draw the same units; the first is asked.
        """
        units: dict[str, None] = {}
        for layer in self._layers()[:1]:
            mode = QgsMapToolIdentify.IdentifyMode.TopDownAll
            for result in self.identify(x, y, [layer], mode):
                units[str(result.mFeature["unit_id"] or "")] = None
        units.pop("", None)
        return list(units)
