"""Which of the territories that have data lie within a page, and what a map must show so that they do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
    QgsVectorLayer,
)

from .map_facts import text_of
from ..errors import AtlasError
from ..gate import gate
from ..model.atlas import EPSG
from ..project.layers import source_file
from ..store.causes import unreadable
from ..store.layout import UNITS
from ..store.reading import read_rows

#: A map that is zoomed to regions is so much larger than they are.
_MARGIN = 1.1
#: Longitude and latitude: what lies elsewhere is nowhere.
_WORLD = QgsRectangle(-180.0, -90.0, 180.0, 90.0)


def units_within(page: QgsPrintLayout, layer: QgsVectorLayer, units: Sequence[str]) -> int | None:
    """Return how many units the maps of a page show, insets included: those whose point lies in one of them.

    :param layer: of the units; its file tells their points
    :return: None if the file does not
    """
    points = _points_of(layer, units)
    if points is None:
        return None
    shown: set[str] = set()
    for map_ in page.items():
        if isinstance(map_, QgsLayoutItemMap):
            shown |= _inside(map_, map_.extent(), {unit: at for unit, at in points.items() if unit not in shown})
    return len(shown)


def extent_of(
    layer: QgsVectorLayer, units: Sequence[str], map_: QgsLayoutItemMap, area: QgsRectangle
) -> QgsRectangle | None:
    """Return what a map must show so that some units are on it, with a margin; None if it can show none of them.

    :param area: in the map's CRS: what lies elsewhere, such as an outermost region, is left to insets if anything
        lies in it
    """
    points = _points_of(layer, units) or {}
    near, found = _inside(map_, area, points), QgsRectangle()
    wanted = near or set(units)
    transform = QgsCoordinateTransform(layer.crs(), map_.crs(), map_.layout().project())
    for feature in layer.getFeatures():
        box = feature.geometry().boundingBox()
        if text_of(feature, "unit_id") not in wanted or box.isEmpty() or not _WORLD.contains(box):
            continue
        try:
            box = transform.transformBoundingBox(box)
        except QgsCsException:
            continue
        if near:  # a country may have islands far off
            box = box.intersect(area)
        if found.isNull():
            found = QgsRectangle(box)
        found.combineExtentWith(box)
    if found.isNull():
        return None
    found.scale(_MARGIN)
    return found


def _inside(map_: QgsLayoutItemMap, area: QgsRectangle, points: dict[str, QgsPointXY]) -> set[str]:
    """Return the units whose points lie in an area of a map's CRS."""
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"), map_.crs(), map_.layout().project()
    )
    found = set()
    for unit, point in points.items():
        try:
            if _WORLD.contains(point) and area.contains(transform.transform(point)):
                found.add(unit)
        except QgsCsException:  # far beyond what the projection can show
            continue
    return found


def _points_of(layer: QgsVectorLayer, units: Sequence[str]) -> dict[str, QgsPointXY] | None:
    """Return the points of some units, None if the file of a layer does not tell any."""
    path = source_file(layer)
    try:
        stat = path.stat()
        points = _points(str(path), stat.st_mtime_ns, stat.st_size)
    except (AtlasError, OSError):
        return None
    return {unit: points[unit] for unit in units if unit in points}


@lru_cache(maxsize=4)
def _points(path: str, _changed: int, _size: int) -> dict[str, QgsPointXY]:
    with gate(partial(unreadable, Path(path))):
        rows = read_rows(Path(path), UNITS, ("unit_id", "anchor_x", "anchor_y"))
        return {str(unit): QgsPointXY(float(x or 0.0), float(y or 0.0)) for unit, x, y in rows}
