"""What a map shows of what is known: which territories have data, and which of them lie within a page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
    QgsVectorLayer,
)

from .map_facts import MISSING, Symbols, number_of, text_of
from ..errors import AtlasError
from ..gate import gate
from ..model.atlas import EPSG
from ..model.vocabulary import Theme
from ..project.layers import ROLE_PROPERTY, source_file
from ..project.renderer_facts import renderer_facts
from ..store.causes import unreadable
from ..store.layout import DRAWN_COLUMN, UNITS
from ..store.reading import read_rows

#: A map that is zoomed to regions is so much larger than they are.
_MARGIN = 1.1
#: Longitude and latitude: what lies elsewhere is nowhere.
_WORLD = QgsRectangle(-180.0, -90.0, 180.0, 90.0)


def units_with_data(layer: QgsVectorLayer) -> list[str]:
    """Return the ids of the units that a layer has an answer or a figure of, with the style and filter it has now.

    A stated "none" is an answer. Reads the attributes once, without geometry. Main thread.
    """
    theme = {theme.value: theme for theme in Theme}.get(str(layer.customProperty(ROLE_PROPERTY) or ""))
    column = DRAWN_COLUMN.get(theme, "status")
    what = renderer_facts(layer)
    symbols = Symbols(what)
    found = []
    for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        code = text_of(feature, column)
        told = code and code not in MISSING
        if told or number_of(feature, what.ratio) is not None or symbols.size(feature) is not None:
            found.append(text_of(feature, "unit_id"))
    return found


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
