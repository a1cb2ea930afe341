"""Candidates for labels beside circles: position of the circles, size of the names, free sides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPalLabeling,
    QgsPalLayerSettings,
    QgsSimplifyMethod,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from .label_clearance import Circle, Name, free_sides
from .labels import entered_names
from ..model.atlas import MAP_CRS
from ..translation import other_names

#: Layers with more features are not looked through: in such a crowd only single names find room anyway.
_MOST = 2_000
#: How far a border may be off where only the middle of a unit is asked for, degrees and metres.
_ROUGHLY = {True: 0.05, False: 5_000.0}
_POINT = 0.352778


@dataclass(frozen=True)
class LabelCandidate:
    """What is known of a name beside a circle.

    :param x: easting of the middle of the circle on our maps, metres
    :param y: its northing
    :param limits: up to which denominator of a scale there is room on each side
    """

    x: float
    y: float
    limits: tuple[int, ...]


def known_names(
    layer: QgsVectorLayer, condition: str, radius: str, gap: float, settings: QgsPalLayerSettings
) -> dict[str, LabelCandidate]:
    """Return what is known of the names of a layer, by unit; nothing where there is none, or too much to look at.

    :param condition: the expression that tells which circles have names
    :param radius: the expression of a circle's radius, millimetres
    :param gap: between a circle and its name, millimetres
    :param settings: how names are set
    """
    middle = _Middle(layer)
    entered = entered_names()
    circles: list[Circle] = []
    units: list[str] = []
    names: list[Name] = []
    for count, (feature, size, said) in enumerate(_drawn(layer, condition, radius)):
        if count >= _MOST:
            return {}
        place = middle.of(feature.geometry())
        if place is None:
            continue
        if said:
            units.append(str(feature["unit_id"]))
            names.append(Name(len(circles), *_box(str(feature["name"]), entered, settings)))
        circles.append(Circle(*place, size))
    found = zip(units, names, free_sides(circles, names, gap))
    return {
        unit: LabelCandidate(circles[name.circle].x, circles[name.circle].y, limits) for unit, name, limits in found
    }


def _drawn(layer: QgsVectorLayer, condition: str, radius: str) -> Iterator[tuple[QgsFeature, float, bool]]:
    """Yield the features that have circles, their radii, and whether they are named.

    In one query, since some layers are views that take a moment.
    """
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    sized, said = QgsExpression(radius), QgsExpression(condition)
    columns = {"unit_id", "name"} | sized.referencedColumns() | said.referencedColumns()
    request = QgsFeatureRequest().setFilterExpression(f"({radius}) > 0")
    request.setSubsetOfAttributes(sorted(columns), layer.fields())
    # By far the most vertices of a border tell nothing about its middle.
    roughly = QgsSimplifyMethod()
    roughly.setMethodType(QgsSimplifyMethod.MethodType.OptimizeForRendering)
    roughly.setTolerance(_ROUGHLY[layer.crs().isGeographic()])
    roughly.setForceLocalOptimization(True)
    request.setSimplifyMethod(roughly)
    for feature in layer.getFeatures(request):
        context.setFeature(feature)
        yield feature, float(sized.evaluate(context)), bool(said.evaluate(context))


class _Middle:
    """Where QGIS draws circles: the middle of the largest part of a unit on our maps."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        target = QgsCoordinateReferenceSystem(MAP_CRS)
        self._to_map = QgsCoordinateTransform(layer.crs(), target, layer.transformContext())

    def of(self, geometry: QgsGeometry) -> tuple[float, float] | None:
        """Return easting and northing, metres; None where a unit has no shape, or none on a map of Europe."""
        parts = [part for part in geometry.asGeometryCollection() if not part.isEmpty()]
        if not parts:
            return None
        largest = max(parts, key=QgsGeometry.area) if len(parts) > 1 else parts[0]
        try:
            largest.transform(self._to_map)
        except QgsCsException:
            return None
        middle = largest.centroid()
        return None if middle.isEmpty() else (middle.asPoint().x(), middle.asPoint().y())


def _box(name: str, entered: Mapping[str, str], settings: QgsPalLayerSettings) -> tuple[float, float]:
    """Return the width and height of a name in millimetres, as large as in the language in which it is largest.

    A page may speak another language than the project it is made from.
    """
    style = settings.format()
    pixels = 100
    font = QFont(style.font())
    font.setPixelSize(pixels)
    metrics = QFontMetricsF(font)
    unit = style.size() * _POINT / pixels
    width = height = 0.0
    for text in (name, *other_names(entered.get(name, name))):
        lines = QgsPalLabeling.splitToLines(text, settings.wrapChar, settings.autoWrapLength, True)
        width = max(width, unit * max(map(metrics.horizontalAdvance, lines)))
        height = max(height, unit * metrics.height() * (1 + style.lineHeight() * (len(lines) - 1)))
    return width, height
