"""What is known of names beside circles: where these stand, how large the names are, on which sides there is room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPalLabeling,
    QgsPalLayerSettings,
    QgsSimplifyMethod,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from .labels import entered_names
from .name_room import Circle, Name, rooms
from ..model.atlas import MAP_CRS
from ..translation import other_names

#: Layers with more features are not looked through: in such a crowd only single names find room anyway.
_MOST = 2_000
#: How far a border may be off where only the middle of a unit is asked for, degrees and metres.
_ROUGHLY = {True: 0.02, False: 2_000.0}
_POINT = 0.352778


@dataclass(frozen=True)
class Known:
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
) -> dict[str, Known]:
    """Return what is known of the names of a layer, by unit; nothing where there is none, or too much to look at.

    :param condition: the expression that tells which circles have names
    :param radius: the expression of a circle's radius, millimetres
    :param gap: between a circle and its name, millimetres
    :param settings: how names are set
    """
    if not 0 < layer.featureCount() <= _MOST:
        return {}
    drawn, named = _drawn_and_named(layer, condition, radius)
    middles = _middles(layer, list(drawn)) if named else {}
    at = {fid: place for place, fid in enumerate(middles)}
    circles = [Circle(*middle, drawn[fid]) for fid, middle in middles.items()]
    named = {fid: words for fid, words in named.items() if fid in at}
    entered = entered_names()
    names = [Name(at[fid], *_box(name, entered, settings)) for fid, (_, name) in named.items()]
    found = zip(named.items(), rooms(circles, names, gap))
    return {unit: Known(*middles[fid], limits) for (fid, (unit, _)), limits in found}


def _drawn_and_named(
    layer: QgsVectorLayer, condition: str, radius: str
) -> tuple[dict[int, float], dict[int, tuple[str, str]]]:
    """Return the radii of circles, and the units and names of those that are labelled, by feature."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    sized, said = QgsExpression(radius), QgsExpression(condition)
    drawn, named = {}, {}
    for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        context.setFeature(feature)
        size = sized.evaluate(context)
        if isinstance(size, (int, float)) and size > 0:
            drawn[feature.id()] = float(size)
            if said.evaluate(context):
                named[feature.id()] = (str(feature["unit_id"]), str(feature["name"]))
    return drawn, named


def _middles(layer: QgsVectorLayer, fids: list[int]) -> dict[int, tuple[float, float]]:
    """Return where QGIS draws circles: the middle of the largest part of a unit on our maps, metres."""
    request = QgsFeatureRequest().setFilterFids(fids).setNoAttributes()
    # By far the most vertices of a border tell nothing about its middle.
    roughly = QgsSimplifyMethod()
    roughly.setMethodType(QgsSimplifyMethod.MethodType.OptimizeForRendering)
    roughly.setTolerance(_ROUGHLY[layer.crs().isGeographic()])
    roughly.setForceLocalOptimization(True)
    request.setSimplifyMethod(roughly)
    to_map = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(MAP_CRS), layer.transformContext())
    middles = {}
    for feature in layer.getFeatures(request):
        parts = [part for part in feature.geometry().asGeometryCollection() if not part.isEmpty()]
        if not parts:
            continue
        largest = max(parts, key=QgsGeometry.area)
        try:
            largest.transform(to_map)
        except QgsCsException:  # beyond what a map of Europe shows
            continue
        middle = largest.centroid()
        if not middle.isEmpty():
            middles[feature.id()] = (middle.asPoint().x(), middle.asPoint().y())
    return middles


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
