"""Style of an indicator: ratios by colour, totals by circles, both with a class for missing figures."""

from __future__ import annotations

from qgis.core import (
    QgsDiagramSettings,
    QgsFeatureRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import renderers
from ..model.indicators import IndicatorLayer, Territory
from ..model.style import palette
from ..model.style.map_classes import indicator_classes
from ..translation import tr


def set_style(layer: QgsVectorLayer, indicator: IndicatorLayer) -> None:
    """Give an indicator's layer its renderer, and circles if it shows a total."""
    layer.setRenderer(indicator_renderer(indicator))
    if indicator.nature != "ratio":
        set_circles(layer, indicator)


def indicator_renderer(indicator: IndicatorLayer) -> QgsFeatureRenderer:
    """Return the renderer of a ratio, or of the territory below the circles of a total.

    Rules and not a graduated renderer, because a graduated one cannot draw what has no figure.
    """
    renderer = renderers.by_rules(indicator_classes(indicator), "value")
    if indicator.territory is Territory.REGIONS:
        renderers.order(renderer, "status")
    return renderer


def set_circles(layer: QgsVectorLayer, indicator: IndicatorLayer, diameter: float = palette.SYMBOL_LARGEST) -> None:
    """Draw totals as circles scaled by area: one colour, or two where some are losses.

    :param diameter: of the largest circle, millimetres
    """
    if indicator.largest <= 0:
        return
    both = indicator.smallest < 0
    settings = QgsDiagramSettings()
    # A pie of two parts of which one is nothing: the sign gives the colour, natively and with a legend.
    gain, loss = 'max("value", 0)', 'max(-"value", 0)'
    settings.categoryAttributes = [gain, loss] if both else ['"value"']
    settings.categoryColors = [
        QColor(color) for color in ((palette.GAIN[-1], palette.LOSS[-1]) if both else (palette.CIRCLE,))
    ]
    settings.categoryLabels = [tr("Gain"), tr("Loss")] if both else [indicator.title]
    settings.penColor = QColor(palette.REGION_BORDER)
    settings.penWidth = 0.15
    renderer = renderers.scaled_circles(settings, indicator.largest, diameter)
    renderer.setClassificationAttributeIsExpression(True)
    renderer.setClassificationAttributeExpression('abs("value")')
    renderer.setAttributeLegend(both)
    layer.setDiagramRenderer(renderer)
    layer.setDiagramLayerSettings(renderers.small_on_large('abs("value")', indicator.largest))
