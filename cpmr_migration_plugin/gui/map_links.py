"""Lines on the canvas from a region to its partners; nothing is added to the project."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from ..compat import LINE_BAND, POINT_BAND

Line = tuple[float, float, float, float]


class LinksOnMap(QObject):
    """Draws lines given in longitude and latitude (EPSG:4258) in whatever CRS the map has."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._lines: list[tuple[Line, QColor]] = []
        self._bands: list[QgsRubberBand] = []
        canvas.destinationCrsChanged.connect(self._draw)

    def close(self) -> None:
        """Take the lines away and stop listening."""
        self.clear()
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        # When Python collects our cycles it also drops every Python slot, of other plugins too, of the Qt objects
        # whose wrapper is in them: the project must not be.
        self._project = self._canvas = None

    def show(self, lines: Iterable[tuple[Line, QColor]]) -> int:
        """Draw these lines and no others; returns how many could be drawn."""
        self._lines = list(lines)
        self._draw()
        return len(self._bands) // 2

    def clear(self) -> None:
        """Take the lines away."""
        self._lines = []
        if self._canvas is not None:
            self._remove()

    def count(self) -> int:
        """Return how many lines are on the map."""
        return len(self._bands) // 2

    def _remove(self) -> None:
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    def _draw(self) -> None:
        self._remove()
        source = QgsCoordinateReferenceSystem("EPSG:4258")
        transform = QgsCoordinateTransform(source, self._canvas.mapSettings().destinationCrs(), self._project)
        for (x1, y1, x2, y2), color in self._lines:
            try:
                ends = [transform.transform(QgsPointXY(x, y)) for x, y in ((x1, y1), (x2, y2))]
            except QgsCsException:  # an end lies where the map's CRS has no place
                continue
            line = QgsRubberBand(self._canvas, LINE_BAND)
            line.setWidth(2)
            # A light seam keeps the line visible on dark fills.
            line.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
            end = QgsRubberBand(self._canvas, POINT_BAND)
            end.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            end.setIconSize(7)
            for band in (line, end):
                band.setColor(color)
                self._bands.append(band)
            for point in ends:
                line.addPoint(point)
            end.addPoint(ends[1])
