"""Dissolve polygons into regions without gaps and overlaps.

The admin-1 polygons of QGIS's world map share every vertex of a common border and do not overlap, so
that a union of some of them meets the union of their neighbours exactly. What is done here keeps it that
way: vertices move only by rounding to one common grid, which takes equal vertices to equal vertices, and
repairs touch only what is invalid.

Pure functions on copies of their arguments; they use neither the project nor a layer and may run in any
thread. Lengths are in the units of the coordinates, which are degrees for the world map.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPolygon, QgsWkbTypes

from ...errors import BoundaryError
from ...translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Common grid in degrees: some 10 cm, far below the precision of the polygons, far above that of doubles.
GRID = 1e-6

_POLYGONS = (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon)

#: Parts and holes whose mean width is below this many grid cells are slivers.
SLIVER_CELLS = 10.0


def clean(geometry: QgsGeometry, grid: float = GRID) -> QgsGeometry:
    """Round a polygon to the grid and make it valid.

    Shared vertices stay shared if all polygons are rounded to the same grid.

    :param geometry: polygon or multipolygon, curved or not, with heights or not; it is not changed.
    :param grid: size of the grid in units of the coordinates; 0 leaves the vertices where they are.
    :returns: a valid MultiPolygon, empty if nothing polygonal is left.
    :raises BoundaryError: if the polygon cannot be made valid.
    """
    result = QgsGeometry(geometry)
    if result.isNull() or result.isEmpty():
        return _multipolygon(())
    if result.constGet().hasCurvedSegments() or QgsWkbTypes.isCurvedType(result.wkbType()):
        result = QgsGeometry(result.constGet().segmentize())
    result.get().dropZValue()
    result.get().dropMValue()
    if grid > 0.0:
        result = result.snappedToGrid(grid, grid)
    if not result.isGeosValid():
        result = result.makeValid()
        if result.isNull():
            raise BoundaryError(tr("A boundary is damaged and cannot be repaired."), details=result.lastError())
    elif QgsWkbTypes.flatType(result.wkbType()) in _POLYGONS and not result.isEmpty():
        # Valid, so that none of its polygons is empty; they need not be taken apart.
        result.convertToMultiType()
        return result
    return _multipolygon(_polygons(result))


def dissolve(geometries: Iterable[QgsGeometry], grid: float = GRID, *, cleaned: bool = False) -> QgsGeometry:
    """Unite polygons into one region without inner borders.

    Lakes, enclaves and other holes that are wider than a sliver stay; see :func:`fill_holes`.

    :param geometries: polygons or multipolygons; they are not changed.
    :param grid: see :func:`clean`; use the same for all regions of a map.
    :param cleaned: whether all of them come from :func:`clean` with the same grid.
    :returns: a valid MultiPolygon, empty if there was nothing to unite.
    :raises BoundaryError: if the polygons cannot be united.
    """
    tidy = geometries if cleaned else (clean(geometry, grid) for geometry in geometries)
    pieces = [piece for piece in tidy if not piece.isEmpty()]
    if not pieces:
        return _multipolygon(())
    united = pieces[0] if len(pieces) == 1 else QgsGeometry.unaryUnion(pieces)
    if united.isNull():
        raise BoundaryError(tr("Boundaries cannot be united to a region."), details=united.lastError())
    width = SLIVER_CELLS * grid
    polygons = _polygons(united)
    holes = sum(polygon.numInteriorRings() for polygon in polygons)
    polygons = [_without_holes(polygon, 0.0, width) for polygon in polygons]
    filled = holes > sum(polygon.numInteriorRings() for polygon in polygons)
    result = _multipolygon([polygon for polygon in polygons if _width(polygon) >= width])
    # What is valid stays so when polygons go. Where a hole went, what lies in it overlaps now.
    return clean(result, 0.0) if filled and not result.isEmpty() and not result.isGeosValid() else result


def fill_holes(geometry: QgsGeometry, smaller_than: float) -> QgsGeometry:
    """Fill the holes of a polygon that are smaller than an area.

    For regions whose units are not all in the source, such as the municipalities of Malta. Do not use it
    where a small state, a city region or a lake may lie inside.

    :param smaller_than: area in squared units of the coordinates.
    :returns: a MultiPolygon.
    """
    polygons = [_without_holes(polygon, smaller_than, 0.0) for polygon in _polygons(geometry)]
    return _multipolygon(polygons)


def _polygons(geometry: QgsGeometry) -> list[QgsPolygon]:
    """Copies of the polygons in a geometry of any kind; lines and points are left out."""
    return [
        part.constGet().clone()
        for part in geometry.asGeometryCollection()
        if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry and part.area() > 0.0
    ]


def _multipolygon(polygons: Iterable[QgsPolygon]) -> QgsGeometry:
    """MultiPolygon of some polygons; takes them over."""
    result = QgsGeometry.fromWkt("MultiPolygon EMPTY")
    collection = result.get()
    for polygon in polygons:
        collection.addGeometry(polygon)
    return result


def _width(polygon: QgsPolygon) -> float:
    """Mean width of a polygon or ring: twice its area by its perimeter, exact for a long rectangle."""
    perimeter = polygon.perimeter()
    return 2.0 * polygon.area() / perimeter if perimeter > 0.0 else 0.0


def _without_holes(polygon: QgsPolygon, smaller_than: float, narrower_than: float) -> QgsPolygon:
    """Remove the holes of a polygon that are smaller or narrower than given; changes and returns it."""
    for index in reversed(range(polygon.numInteriorRings())):
        hole = QgsPolygon(polygon.interiorRing(index).clone())
        if hole.area() < smaller_than or _width(hole) < narrower_than:
            polygon.removeInteriorRing(index)
    return polygon
