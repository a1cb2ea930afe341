"""Style of an indicator: ratios by colour, totals by circles, both with a class for missing figures."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsDiagramLayerSettings,
    QgsDiagramSettings,
    QgsFeatureRenderer,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import renderers, symbols
from ..model.indicators import IndicatorLayer, Territory
from ..model.style import palette
from ..numbers import percent_sign
from ..translation import tr

_HAS_FIGURE = "\"status\" = 'value'"


def set_style(layer: QgsVectorLayer, indicator: IndicatorLayer) -> None:
    """Give an indicator's layer its renderer, and circles if it shows a total."""
    if indicator.nature == "ratio":
        layer.setRenderer(ratio_renderer(indicator))
    else:
        layer.setRenderer(total_renderer(indicator))
        set_circles(layer, indicator)


def ratio_renderer(indicator: IndicatorLayer) -> QgsFeatureRenderer:
    """Return the renderer of a ratio: rounded classes, around zero where figures lie on both sides of it.

    Rules and not a graduated renderer, because a graduated one cannot draw what has no figure.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    breaks = indicator.breaks
    colors = class_colors(breaks, diverging=indicator.diverging)
    edges = [None, *breaks, None]
    for low, high, color in zip(edges, edges[1:], colors):
        condition = _HAS_FIGURE
        if low is not None:
            condition += f' AND "value" >= {low!r}'
        if high is not None:
            condition += f' AND "value" < {high!r}'
        if indicator.diverging:
            label = signed_label(low, high, percent=indicator.percent)
        else:
            label = renderers.range_label(low, high, indicator.percent)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbols.fill(color), 0, 0, condition, label))
    return _with_missing(root, indicator)


def total_renderer(indicator: IndicatorLayer) -> QgsFeatureRenderer:
    """Return the renderer below the circles of a total: the territory, and what has no figure."""
    root = QgsRuleBasedRenderer.Rule(None)
    base = symbols.fill(palette.INDICATOR_BASE)
    root.appendChild(QgsRuleBasedRenderer.Rule(base, 0, 0, _HAS_FIGURE, tr("Figure available")))
    return _with_missing(root, indicator)


def _with_missing(root: QgsRuleBasedRenderer.Rule, indicator: IndicatorLayer) -> QgsFeatureRenderer:
    missing = "\"status\" = 'not_available'"
    root.appendChild(QgsRuleBasedRenderer.Rule(symbols.not_available(), 0, 0, missing, tr("Not available")))
    renderer = QgsRuleBasedRenderer(root)
    if indicator.territory is Territory.REGIONS:
        renderers.order(renderer, "status")
    return renderer


def class_colors(breaks: Sequence[float], *, diverging: bool) -> list[str]:
    """Return a colour per class: from light to dark, or from loss to gain around zero."""
    if not diverging:
        return palette.ratio_colors(len(breaks) + 1)
    losses = sum(1 for number in breaks if number < 0) + 1
    gains = sum(1 for number in breaks if number > 0) + 1
    # The strongest colours are for the ends, and the palest next to zero, however many classes there are.
    return [*_arm(palette.LOSS, losses)[::-1], *_arm(palette.GAIN, gains)]


def _arm(colors: Sequence[str], classes: int) -> list[str]:
    """Return colours of one arm from zero outwards."""
    last = len(colors) - 1
    if classes <= 1:
        return [colors[last // 2]]
    return [colors[round(i * last / (classes - 1))] for i in range(classes)]


def signed_label(low: float | None, high: float | None, *, percent: bool) -> str:
    """Return a class of a scale around zero in words, with signs: in grey both arms look alike."""
    unit = percent_sign() if percent else ""
    if low is None:
        return tr("under {high}").format(high=signed(high or 0.0) + unit)
    if high is None:
        return tr("{low} and more").format(low=signed(low) + unit)
    return tr("{low} to under {high}").format(low=signed(low), high=signed(high) + unit)


def signed(value: float) -> str:
    """Return a number with its sign, plus included; zero has none."""
    return ("+" if value > 0 else "") + renderers.figure(value)


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
    placement = renderers.circle_placement(-1)
    properties = placement.dataDefinedProperties()
    # Smaller circles lie on larger ones, and names on all of them.
    depth = f'-1 - abs("value") / {indicator.largest!r}'
    properties.setProperty(QgsDiagramLayerSettings.Property.ZIndex, QgsProperty.fromExpression(depth))
    placement.setDataDefinedProperties(properties)
    layer.setDiagramLayerSettings(placement)
