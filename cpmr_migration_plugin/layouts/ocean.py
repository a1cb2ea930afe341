"""The map of Europe without the islands in the Atlantic that have maps of their own.

The map is as large as its frame, so that no coast ends in the middle of the sea. A shape leaves out what lies in the
part of the ocean with the islands; a map of countries shows them all the same, as parts of their countries.
"""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemPolygon,
    QgsMapClippingRegion,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QPolygonF

from .page import Box

#: Between the Azores in the north-west and the coast of Africa, which it follows, in EPSG:3035.
_NORTH, _EAST = 2_900_000.0, 2_250_000.0
_ALONG_AFRICA = ((_EAST, 1_080_000.0), (2_055_000.0, 890_000.0))
_FAR_WEST = -10_000_000.0
#: Metres between two corners of the shape: QGIS looks for features inside it in the coordinates of their layer, where
#: a long straight edge lies elsewhere.
_STEP = 50_000.0


def islands_of_the_atlantic() -> QgsGeometry:
    """Return the part of the ocean with the Azores, Madeira and the Canary Islands, in EPSG:3035."""
    south = _ALONG_AFRICA[-1][1]
    corners = ((_FAR_WEST, _NORTH), (_EAST, _NORTH), *_ALONG_AFRICA, (_FAR_WEST, south))
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]])


def cut_islands_out(page: QgsPrintLayout, map_: QgsLayoutItemMap, box: Box, view: QgsRectangle) -> None:
    """Let a map show everything but the islands of the Atlantic, if it shows any of them.

    :param box: where the map stands
    :param view: what it shows, in EPSG:3035
    """
    shown = QgsGeometry.fromRect(view)
    islands = islands_of_the_atlantic()
    if not shown.intersects(islands):
        return
    units = view.width() / box.width
    ring = shown.difference(islands).densifyByDistance(_STEP).asPolygon()[0]
    points = [
        QPointF(box.x + (p.x() - view.xMinimum()) / units, box.y + (view.yMaximum() - p.y()) / units) for p in ring
    ]
    shape = QgsLayoutItemPolygon(QPolygonF(points), page)
    shape.setId("map_shape")
    shape.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"}))
    shape.setLocked(True)
    page.addLayoutItem(shape)
    clip = map_.itemClippingSettings()
    clip.setSourceItem(shape)
    # Features are drawn whole or not at all: where QGIS cuts them, it loses their diagrams.
    clip.setFeatureClippingType(QgsMapClippingRegion.FeatureClippingType.NoClipping)
    clip.setForceLabelsInsideClipPath(True)
    clip.setEnabled(True)
