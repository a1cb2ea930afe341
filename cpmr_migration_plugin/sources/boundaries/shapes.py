"""Convert dissolved geometry to what an atlas file keeps: shapes, and borders between countries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from .topology import clean, dissolve
from ...model.atlas import EPSG, Border, Role, Shape
from ...model.units import Unit
from ...progress import Progress
from ...translation import tr

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_LINE = QgsWkbTypes.GeometryType.LineGeometry

#: Square degrees: what is left of an island drawn twice, far below any country.
_DUST = 1e-5


#: Degrees: vertices that are rounded to the grid move less, and so does the line between them.
_ROUNDING = 5e-6

#: Degrees: a border is longer; where two countries only touch, rounding makes a short line of it.
_TOUCHING = 1e-3


class ShapeMaker:
    """Makes shapes of geometries in :data:`...model.atlas.EPSG`; areas are measured on its ellipsoid."""

    def __init__(self) -> None:
        self._measure = QgsDistanceArea()
        crs = QgsCoordinateReferenceSystem(f"EPSG:{EPSG}")
        self._measure.setSourceCrs(crs, QgsCoordinateTransformContext())
        self._measure.setEllipsoid("EPSG:7019")

    def shape(self, unit: Unit, role: Role, geometry: QgsGeometry, anchor: tuple[float, float] | None = None) -> Shape:
        """Return the shape of a unit.

        :param geometry: polygon or multipolygon, not empty; it is made a multipolygon
        :param anchor: where its label should stand; taken if it lies inside
        """
        if anchor is None or not geometry.contains(QgsPointXY(*anchor)):
            largest = max(parts_of(geometry), key=lambda part: part.area())
            point = largest.pointOnSurface().asPoint()
            anchor = (point.x(), point.y())
        if not geometry.isMultipart():
            geometry.convertToMultiType()
        area = self._measure.measureArea(geometry) / 1e6
        return Shape(unit, role, bytes(geometry.asWkb()), area, anchor)


def parts_of(geometry: QgsGeometry) -> list[QgsGeometry]:
    """Return the parts of a geometry as copies."""
    return [QgsGeometry(part) for part in geometry.asGeometryCollection()]


def from_wkb(wkb: bytes) -> QgsGeometry:
    """Return the geometry of a WKB."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


class NeighbourIndex:
    """Finds the polygons near another one."""

    def __init__(self, geometries: Iterable[QgsGeometry]) -> None:
        self._geometries = list(geometries)
        self._index = QgsSpatialIndex()
        for number, geometry in enumerate(self._geometries):
            self._index.addFeature(number, geometry.boundingBox())

    def find(self, geometry: QgsGeometry) -> list[int]:
        """Return the positions of those whose box meets another one's."""
        return sorted(self._index.intersects(geometry.boundingBox()))

    def cut_out_of(self, geometry: QgsGeometry) -> QgsGeometry:
        """Return what they leave of a polygon."""
        return without(geometry, [self._geometries[number] for number in self.find(geometry)])


def without(geometry: QgsGeometry, others: Sequence[QgsGeometry]) -> QgsGeometry:
    """Return what *others* leave of a polygon, without the dust along common borders."""
    box = geometry.boundingBox()
    near = [other for other in others if other.boundingBox().intersects(box)]
    if not near:
        return geometry
    rest = geometry.difference(QgsGeometry.unaryUnion(near))
    if rest.lastError():  # GEOS could not: on the common grid it mostly can
        rest = clean(geometry).difference(dissolve(near))
    if rest.lastError():
        return geometry  # an overlap does less harm than a hole
    kept = [part for part in parts_of(rest) if part.type() == _POLYGON and part.area() > _DUST]
    return QgsGeometry.collectGeometry(kept) if kept else QgsGeometry()


def shared_borders(
    shapes: Sequence[Shape],
    progress: Progress,
    fits_around: bool = True,
    same_hand: Callable[[str, str], bool] = lambda _first, _second: True,
) -> Iterator[Border]:
    """Yield the lines that two countries share; the coast is in none of them.

    :param fits_around: False if the ground has other coasts and borders than the countries and lies
        below them: then the borders of the ground count only where a country of the ground alone is met
    :param same_hand: whether two countries are drawn by the same hand, so that they share every vertex
    """
    countries = [shape for shape in shapes if shape.role in (Role.COUNTRY, Role.GROUND)]
    surveyed = {shape.unit.country for shape in countries if shape.role is Role.COUNTRY}

    def counts(first: Shape, second: Shape) -> bool:
        if fits_around:
            return True
        if first.role is not second.role:
            return False
        return first.role is Role.COUNTRY or not {first.unit.country, second.unit.country} <= surveyed

    outlines = [(shape.unit.country, from_wkb(shape.wkb)) for shape in countries]
    boxes = [geometry.boundingBox() for _, geometry in outlines]
    lines = [QgsGeometry(geometry.constGet().boundary()) for _, geometry in outlines]
    for index, (country, _) in enumerate(outlines):
        progress.step(tr("Drawing the borders between countries"), index / len(outlines))
        line = lines[index]
        for other in range(index + 1, len(outlines)):
            if boxes[index].intersects(boxes[other]) and counts(countries[index], countries[other]):
                name, boundary = outlines[other][0], lines[other]
                if same_hand(country, name):
                    shared = _lines(line.intersection(boundary))
                else:
                    shared = _along(line, boundary, boxes[index].intersect(boxes[other]))
                if not shared.isEmpty():
                    yield Border((country, name), bytes(shared.asWkb()))


def _along(line: QgsGeometry, boundary: QgsGeometry, box: QgsRectangle) -> QgsGeometry:
    """Return the part of a line that runs along another one but for rounding."""
    box.grow(_DUST)
    strip = boundary.clipped(box).buffer(_ROUNDING, 2)
    found = parts_of(line.clipped(box).intersection(strip))
    kept = [part for part in found if part.type() == _LINE and part.length() > _TOUCHING]
    return _lines(QgsGeometry.collectGeometry(kept)) if kept else QgsGeometry()


def _lines(geometry: QgsGeometry) -> QgsGeometry:
    """Return the lines of a geometry, joined, without the points where borders only touch."""
    parts = [part for part in parts_of(geometry) if part.type() == _LINE]
    if not parts:
        return QgsGeometry()
    merged = QgsGeometry.collectGeometry(parts).mergeLines()
    if not merged.isMultipart():
        merged.convertToMultiType()
    return merged
