"""Labels that can be read at the scale of Europe: few, small, haloed, never colliding."""

from __future__ import annotations

from qgis.core import (
    QgsLabeling,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import palette
from ..compat import text_format

#: Points and millimetres.
_SIZE = 7.0
_HALO = 0.5


def set_labels(layer: QgsVectorLayer, condition: str, *, halo: str = palette.SEA_PAPER) -> None:
    """Label the features of *layer* that meet *condition* with their name.

    :param condition: an expression; regions with nothing to say stay unlabelled
    :param halo: colour of the ground the halo takes
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.isExpression = False
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    # A label that does not fit into its region stands beside it, so that it does not hide the fill.
    outside = QgsLabeling.PolygonPlacementFlag.AllowPlacementOutsideOfPolygon
    settings.setPolygonPlacementFlags(settings.polygonPlacementFlags() | outside)
    settings.wrapChar = ""
    settings.autoWrapLength = 14
    settings.multilineHeight = 0.9
    style = text_format(_SIZE, QColor(palette.TEXT))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(_HALO)
    buffer.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    buffer.setColor(QColor(halo))
    style.setBuffer(buffer)
    settings.setFormat(style)
    root = QgsRuleBasedLabeling.Rule(None)
    rule = QgsRuleBasedLabeling.Rule(settings, 0, 0, condition)
    root.appendChild(rule)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)
