"""Labels readable at the scale of Europe: few, small, haloed, without collisions.

A name stands inside its region, or beside it with a thin line that leads to it; on maps with circles beside its
circle, see circle_labels.py.
"""

from __future__ import annotations

from qgis.core import (
    QgsCallout,
    QgsExpression,
    QgsLabeling,
    QgsLabelObstacleSettings,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsSimpleLineCallout,
    QgsTextBufferSettings,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..compat import text_format
from ..model.recognition.countries import codes, country_names
from ..model.style import palette
from ..translation import Language, page_language, tr_data

#: The names of the edition, as an expression, and how another one of ours for names begins.
_COLUMN = '"name"'
_NAMED = "coalesce(map_get(map("

#: Points and millimetres.
_SIZE = 7.0
_HALO = 0.5
_BESIDE = 1.2

_MM = QgsUnitTypes.RenderUnit.RenderMillimeters


def label_regions(layer: QgsVectorLayer, condition: str) -> None:
    """Label the features of *layer* that meet *condition* with their name, inside or beside them.

    :param condition: an expression; regions with nothing to say stay unlabelled
    """
    settings = name_settings()
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    # A label that does not fit into its region stands beside it, so that it does not hide the fill.
    outside = QgsLabeling.PolygonPlacementFlag.AllowPlacementOutsideOfPolygon
    settings.setPolygonPlacementFlags(settings.polygonPlacementFlags() | outside)
    settings.setCallout(_leader())
    # Without it QGIS keeps off by two dots of the picture, and at 300 dpi half of the names find no place.
    settings.dist, settings.distUnits = _BESIDE, _MM
    # Other regions with something to say are kept free, as far as that leaves room for a name.
    obstacle = QgsLabelObstacleSettings()
    obstacle.setIsObstacle(True)
    obstacle.setType(QgsLabelObstacleSettings.ObstacleType.PolygonInterior)
    obstacle.setFactor(0.4)
    settings.setObstacleSettings(obstacle)
    settings.priority = 8
    label(layer, settings, condition)


def name_settings() -> QgsPalLayerSettings:
    """Return settings with our type, without placement."""
    settings = QgsPalLayerSettings()
    settings.wrapChar = ""
    # A name may lie on a neighbour: its halo and its leader line tell where it belongs.
    obstacle = settings.obstacleSettings()
    obstacle.setIsObstacle(False)
    settings.setObstacleSettings(obstacle)
    settings.autoWrapLength = 14
    style = text_format(_SIZE, QColor(palette.TEXT))
    style.setLineHeight(0.9)
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(_HALO)
    buffer.setSizeUnit(_MM)
    buffer.setColor(QColor(palette.SEA_PAPER))
    style.setBuffer(buffer)
    settings.setFormat(style)
    return settings


def _leader() -> QgsCallout:
    """Return the line from a label to the region it stands beside."""
    callout = QgsSimpleLineCallout()
    callout.setEnabled(True)
    callout.setAnchorPoint(QgsCallout.AnchorPoint.PointOnSurface)
    callout.setMinimumLength(0.8)
    callout.setMinimumLengthUnit(_MM)
    callout.setLineSymbol(
        QgsLineSymbol.createSimple({"line_color": palette.TEXT, "line_width": "0.12", "line_width_unit": "MM"})
    )
    return callout


def says_name(settings: QgsPalLayerSettings) -> bool:
    """Return whether a label shows the name of a territory, in whatever language."""
    return settings.fieldName == "name" or settings.fieldName.startswith(_NAMED)


def say_name(settings: QgsPalLayerSettings, layer: QgsVectorLayer) -> None:
    """Let a label show the name of a territory in the language that is spoken, where that has one."""
    said = name_expression(layer)
    settings.isExpression = said != _COLUMN
    settings.fieldName = said if settings.isExpression else "name"


def name_expression(layer: QgsVectorLayer) -> str:
    """Return the expression that gives the name of a territory in the language that is spoken, where that has one.

    It holds the names itself: a project is read without this plugin, too.
    """
    if page_language() is Language.EN:  # names are English where we know others
        return _COLUMN
    names = sorted(map(str, layer.uniqueValues(layer.fields().lookupField("name"))))
    entered = entered_names()
    said = {name: tr_data(entered.get(name, name)) for name in names}
    quoted = QgsExpression.quotedString
    pairs = [f"{quoted(name)}, {quoted(other)}" for name, other in said.items() if name != other]
    return f"{_NAMED}{', '.join(pairs)}), {_COLUMN}), {_COLUMN})" if pairs else _COLUMN


def entered_names() -> dict[str, str]:
    """Return the names that our catalogues have of countries, by every name a dataset may have of them."""
    return {name: country_names(code)[0] for code in codes() for name in country_names(code)}


def label(layer: QgsVectorLayer, settings: QgsPalLayerSettings, condition: str) -> None:
    """Label the features of *layer* that meet *condition* with their name, in the way that *settings* tell."""
    say_name(settings, layer)
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(QgsRuleBasedLabeling.Rule(settings, 0, 0, condition))
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)
