"""Labels beside proportional circles: at each scale only on sides where they cross no other circle.

QGIS does not know circles of polygons as obstacles: as diagrams they give way to each other where they crowd, and a
geometry generator is not what it keeps labels off. So which sides are free, and up to which scale, is reckoned when
a layer is styled, for the CRS of our maps, and stands in its labels: a project is read without this plugin, too. Among
those sides QGIS chooses, so that names do not collide with each other. A unit that the labels do not know has its
name below.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import (
    QgsExpression,
    QgsPalLayerSettings,
    QgsProperty,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .label_candidates import LabelCandidate, known_names
from .label_clearance import Side
from .labels import label, name_settings
from .page_scale import NAMES, SYMBOLS
from ..model.atlas import MAP_CRS
from ..model.style import palette

#: Millimetres between a circle and its name. QGIS sets names above and below 0.7 nearer, for the air there is above
#: letters; nearer than their circle's frame it sets none at all.
_GAP = 0.75
#: Beyond the edge of every map, millimetres: QGIS counts a name there among those without room.
_NOWHERE = 10_000
#: What QGIS calls the sides.
_CODES = {
    Side.BELOW: "B", Side.RIGHT: "R", Side.LEFT: "L", Side.ABOVE: "T",
    Side.BELOW_RIGHT: "BR", Side.ABOVE_RIGHT: "TR", Side.BELOW_LEFT: "BL", Side.ABOVE_LEFT: "TL",
}  # fmt: skip
#: What the numbers in labels count: metres on the ground, and denominators of scales.
_METRES, _SCALES = 100, 10_000
#: Where the circle of a unit stands that is not known yet.
_MIDDLE = "centroid(geometry_n(order_parts($geometry, 'area($geometry)', false), 1))"
_MM = QgsUnitTypes.RenderUnit.RenderMillimeters


def label_circles(
    layer: QgsVectorLayer,
    condition: str,
    maximum: float,
    column: str = "total",
    largest: float = palette.SYMBOL_LARGEST,
) -> None:
    """Label the features of *layer* that meet *condition* with their name, right beside their circle.

    :param maximum: the total that the largest circle stands for
    :param column: the column the circles are sized by; negative totals by their absolute value
    :param largest: diameter of the largest circle, millimetres
    """
    label_sized(layer, condition, f'abs(coalesce("{column}", 0))', maximum, largest)


def label_sized(layer: QgsVectorLayer, condition: str, size: str, maximum: float, largest: float) -> None:
    """Label features right beside a symbol whose area follows an expression, e.g. a pie.

    :param size: the expression; *maximum* is its largest value
    :param largest: diameter of the largest symbol, millimetres
    """
    settings = name_settings()
    radius = f"{largest / 2} * sqrt(({size}) / {max(maximum, 1.0)!r})"
    away = f"coalesce(@{SYMBOLS}, 1) * {radius} + {_GAP}"
    known = known_names(layer, condition, radius, _GAP, settings)
    placed = _beside(settings, away, known) if known else _below(settings, away)
    properties = settings.dataDefinedProperties()
    for key, expression in placed.items():
        properties.setProperty(key, QgsProperty.fromExpression(expression))
    share = f"10 * sqrt(({size}) / {max(maximum, 1.0)!r})"
    properties.setProperty(QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(share))
    # The small maps of a page say themselves which territory they show.
    properties.setProperty(
        QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression("left(coalesce(@map_id, ''), 6) <> 'inset_'")
    )
    settings.setDataDefinedProperties(properties)
    label(layer, settings, condition)


def _below(settings: QgsPalLayerSettings, away: str) -> dict[QgsPalLayerSettings.Property, str]:
    """Let names stand below their circles, whatever else is there."""
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantBelow
    settings.offsetUnits = _MM
    settings.centroidWhole = True
    return {QgsPalLayerSettings.Property.OffsetXY: f"array(0, {away})"}


def _beside(
    settings: QgsPalLayerSettings, away: str, known: Mapping[str, LabelCandidate]
) -> dict[QgsPalLayerSettings.Property, str]:
    """Let QGIS choose among the sides of their circles on which names cross no other one.

    :param away: the expression of the distance from the middle of a circle to its name, millimetres
    """
    numbers = {unit: _numbers(one) for unit, one in known.items()}
    text = QgsExpression.quotedString(json.dumps(numbers, separators=(",", ":")))
    unit = f'map_get(from_json({text}), "unit_id")'
    settings.geometryGeneratorEnabled = True
    settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
    settings.geometryGenerator = (
        f"with_variable('unit', {unit}, CASE WHEN @unit IS NULL THEN {_MIDDLE} "
        f"ELSE transform(make_point({_METRES} * @unit[0], {_METRES} * @unit[1]), '{MAP_CRS}', @layer_crs) END)"
    )
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.distUnits = _MM
    # Where a page draws circles and names larger, they crowd as at a smaller scale; see page_scale.py.
    scale = f"@map_scale / {_SCALES} * max(coalesce(@{SYMBOLS}, 1), coalesce(@{NAMES}, 1))"
    # Few functions: looking for one takes longer than all the rest, each time that QGIS reads the style.
    free = " || ".join(f"CASE WHEN @scale <= @unit[{side + 3}] THEN '{_CODES[side]},' ELSE '' END" for side in Side)
    below = f"CASE WHEN @unit IS NULL OR @scale > @unit[2] THEN '{_CODES[Side.BELOW]}'"
    order = f"with_variable('unit', {unit}, with_variable('scale', {scale}, {below} ELSE {free} END))"
    room = f"with_variable('unit', {unit}, coalesce({scale} <= @unit[2], true))"
    return {
        QgsPalLayerSettings.Property.PredefinedPositionOrder: order,
        QgsPalLayerSettings.Property.LabelDistance: f"CASE WHEN {room} THEN {away} ELSE {_NOWHERE} END",
    }


def _numbers(known: LabelCandidate) -> list[int]:
    """Return what labels hold of a name: where its circle stands, the smallest scale with any room, and the limits."""
    limits = [limit // _SCALES for limit in known.limits]
    return [round(known.x / _METRES), round(known.y / _METRES), max(limits), *limits]
