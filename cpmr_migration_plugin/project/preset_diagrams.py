"""Diagrams of style presets: proportional symbols, pies and bars, as QGIS's own diagram panel edits them."""

from __future__ import annotations

from qgis.core import (
    QgsDataDefinedSizeLegend,
    QgsDiagramSettings,
    QgsHistogramDiagram,
    QgsLinearlyInterpolatedDiagramRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from . import renderers
from .circle_labels import label_circles, label_sized
from .preset_fit import largest
from .preset_renderers import documented_renderer
from .subjects.subject import Part, Subject
from ..model.style import palette
from ..model.style.classes import count_values
from ..model.style.preset import Drawing, StylePreset
from ..model.style.preset_palettes import colors
from ..numbers import number
from ..translation import tr

_BAR = 0.11


def count_of(parts: list[Part]) -> str:
    """Return the expression that counts what all parts show."""
    return f"({' + '.join(part.expression for part in parts)})"


def set_symbols(layer: QgsVectorLayer, preset: StylePreset, subject: Subject) -> None:
    """Draw the totals of a copy of a layer as filled circles, their names below them."""
    subject.set_circles(layer, preset.symbol)
    inside = "\"role\" = 'region' AND " if subject.on_regions else ""
    condition = f'{inside}"{subject.total}" IS NOT NULL'
    label_circles(layer, condition, subject.maximum, subject.total, preset.symbol)


def set_parts(layer: QgsVectorLayer, preset: StylePreset, subject: Subject) -> None:
    """Draw pies or bars on a copy of a layer, and the territory below them."""
    parts = subject.parts()
    most, tallest = largest(layer, [column for part in parts for column in part.columns])
    if len(parts[0].columns) > 1:
        tallest = max(largest(layer, list(part.columns))[0] for part in parts)
    settings = QgsDiagramSettings()
    settings.categoryAttributes = [part.expression for part in parts]
    settings.categoryColors = [QColor(color) for color in colors(preset.palette, len(parts))]
    settings.categoryLabels = [part.label for part in parts]
    settings.penColor = QColor(palette.REGION_BORDER)
    settings.penWidth = 0.15
    count = count_of(parts)
    pies = preset.drawing is Drawing.PIES
    if pies:
        renderer = renderers.scaled_circles(settings, max(most, 1.0), preset.symbol)
        renderer.setClassificationAttributeIsExpression(True)
        renderer.setClassificationAttributeExpression(count)
        sizes = QgsDataDefinedSizeLegend(renderer.dataDefinedSizeLegend())
        sizes.setClasses(
            [
                QgsDataDefinedSizeLegend.SizeClass(value, tr("{n} documented").format(n=number(value, 0)))
                for value in count_values(most)
            ]
        )
        renderer.setDataDefinedSizeLegend(sizes)
        label = tr("Something documented")
    else:
        renderer = _bars(settings, max(tallest, 1.0), preset.symbol, len(parts))
        label = tr("Something documented; tallest bar: {n}").format(n=number(tallest, 0))
    renderer.setAttributeLegend(True)
    layer.setRenderer(documented_renderer(subject, count, label))
    layer.setDiagramRenderer(renderer)
    layer.setDiagramLayerSettings(renderers.small_on_large(count, max(most, 1.0)))
    documented = f"\"role\" = 'region' AND {count} > 0"
    if pies:
        label_sized(layer, documented, count, max(most, 1.0), preset.symbol)
    else:
        # Below the middle of the tallest bar; most are lower by far.
        label_sized(layer, documented, f"if({count} > 0, 1, 0)", 1.0, preset.symbol / 2)


def _bars(
    settings: QgsDiagramSettings, tallest: float, height: float, bars: int
) -> QgsLinearlyInterpolatedDiagramRenderer:
    """Return the renderer of bars.

    :param tallest: the count of the tallest bar; *height* is its height in millimetres
    """
    settings.diagramOrientation = QgsDiagramSettings.DiagramOrientation.Up
    settings.barWidth = height * _BAR
    settings.setSpacing(0.0)
    settings.setShowAxis(False)
    size = QSizeF(height * _BAR * bars, height)
    return renderers.scaled_from_zero(QgsHistogramDiagram(), settings, tallest, size)
