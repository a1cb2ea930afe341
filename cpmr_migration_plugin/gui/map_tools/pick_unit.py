"""Map tool: click a territory to say which unit is meant."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QToolTip

from ..plain import as_text
from ...model.atlas import EPSG
from ...store.available import Spot, SpotFinder

_LINE = QColor(200, 80, 0)
_FILL = QColor(255, 140, 0, 70)


class PickUnitTool(QgsMapTool):
    """Highlights what an atlas file draws under the pointer; a click picks it, Escape or a right click cancels.

    :param finder: is closed when the tool has finished
    """

    #: What lies at the place, the topmost first; None if the user cancelled. Once.
    finished = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, finder: SpotFinder) -> None:
        super().__init__(canvas)
        self._finder = finder
        self._before: QgsMapTool | None = None
        self._over: Spot | None = None
        self._ended = False
        self._crs = QgsCoordinateReferenceSystem(f"EPSG:{EPSG}")
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(_LINE)
        self._band.setFillColor(_FILL)
        self._band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def start(self) -> None:
        """Take over the canvas; the tool that was active comes back afterwards."""
        self._before = self.canvas().mapTool()
        self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def cancel(self) -> None:
        """Stop without picking anything."""
        self._end(None)

    def spots(self, place: QgsPointXY) -> list[Spot]:
        """Return what lies at a place of the map, the topmost first."""
        settings = self.canvas().mapSettings()
        transform = QgsCoordinateTransform(
            settings.destinationCrs(), self._crs, QgsProject.instance().transformContext()
        )
        try:
            point = transform.transform(place)
        except QgsCsException:  # outside of where the map's CRS is defined
            return []
        return self._finder.at(point.x(), point.y())

    # Events.

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Highlight what is under the pointer."""
        found = self.spots(event.mapPoint())
        over = found[0] if found else None
        if over == self._over:
            return
        self._over = over
        if over is None:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
            QToolTip.hideText()
            return
        shape = QgsGeometry()
        shape.fromWkb(over.wkb)
        self._band.setToGeometry(shape, self._crs)
        text = as_text(f"{over.code} {over.name}".strip())
        QToolTip.showText(self.canvas().mapToGlobal(event.pixelPoint()), text, self.canvas())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick what was clicked; where nothing is drawn nothing happens."""
        if event.button() == Qt.MouseButton.RightButton:
            self.cancel()
        elif event.button() == Qt.MouseButton.LeftButton:
            found = self.spots(event.mapPoint())
            if found:
                self._end(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Cancel with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.cancel()
        else:
            event.ignore()

    def deactivate(self) -> None:
        """Cancel when a user chooses another tool."""
        super().deactivate()
        self._end(None, give_back=False)

    def _end(self, found: list[Spot] | None, *, give_back: bool = True) -> None:
        if self._ended:
            return
        self._ended = True
        self._finder.close()
        self.canvas().scene().removeItem(self._band)
        QToolTip.hideText()
        if give_back:
            self.canvas().unsetMapTool(self)
            if self._before is not None and not sip.isdeleted(self._before):
                self.canvas().setMapTool(self._before)
        self.finished.emit(found)
