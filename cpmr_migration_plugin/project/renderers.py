"""Renderers of the themes: native ones that QGIS's styling panel can edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDataDefinedSizeLegend,
    QgsDiagram,
    QgsDiagramLayerSettings,
    QgsDiagramSettings,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsLinearlyInterpolatedDiagramRenderer,
    QgsMarkerSymbol,
    QgsPieDiagram,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from . import symbols
from ..model.style import map_classes, palette
from ..model.style.class_labels import people
from ..model.style.classes import symbol_values
from ..model.style.map_classes import MapClass
from ..model.vocabulary import DOCUMENTED_THEMES, INVOLVEMENT_THEMES, Theme
from ..store.layout import DRAWN_COLUMN


@dataclass(frozen=True)
class FigureStyle:
    """What a data layer draws.

    :param breaks: inner class breaks of the ratio, ascending
    :param percent: whether the ratio is a percentage
    :param maximum: largest total on the map; 0 if there is none
    """

    breaks: tuple[float, ...]
    percent: bool
    maximum: float


def answer_renderer(theme: Theme) -> QgsFeatureRenderer:
    """Return the categorised renderer of themes 3 to 9."""
    return categorised(DRAWN_COLUMN[theme], map_classes.answer_classes(theme))


def categorised(drawn: str, classes: Sequence[MapClass]) -> QgsFeatureRenderer:
    """Return a categorised renderer of regions.

    :param drawn: a column or an expression
    """
    categories = [QgsRendererCategory(c.value, symbols.drawn(c.fill), c.label) for c in classes]
    renderer = QgsCategorizedSymbolRenderer(drawn, categories)
    order(renderer, drawn)
    return renderer


def figure_renderer(style: FigureStyle, *, surveyed: bool) -> QgsFeatureRenderer:
    """Return the renderer of a data layer: ratio by colour, missing figures by pattern.

    Rules and not a graduated renderer, because a graduated one cannot draw what has no figure.

    :param surveyed: whether territory outside the edition is a class of the layer
    """
    classes = map_classes.figure_classes(style.breaks, percent=style.percent, surveyed=surveyed)
    renderer = by_rules(classes, "ratio")
    if surveyed:
        order(renderer, "status")
    return renderer


def by_rules(classes: Sequence[MapClass], column: str) -> QgsRuleBasedRenderer:
    """Return a renderer with a rule for each class of figures and of what has none.

    :param column: of the figures
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for one in classes:
        condition = f"\"status\" = '{one.value}'"
        if one.low is not None:
            condition += f' AND "{column}" >= {one.low!r}'
        if one.high is not None:
            condition += f' AND "{column}" < {one.high!r}'
        root.appendChild(QgsRuleBasedRenderer.Rule(symbols.drawn(one.fill), 0, 0, condition, one.label))
    return QgsRuleBasedRenderer(root)


def order(renderer: QgsFeatureRenderer, drawn: str) -> None:
    """Draw what says nothing first, then larger regions, then smaller ones.

    A region inside another stays visible, unless it has nothing to say and the other one has.

    :param drawn: the column or the expression the layer is drawn by
    """
    nothing = "'no_answer', 'not_surveyed', 'not_available'"
    value = f'"{drawn}"' if drawn.isidentifier() else drawn
    clauses = [
        QgsFeatureRequest.OrderByClause(f"CASE WHEN {value} IN ({nothing}) THEN 0 ELSE 1 END", True),
        QgsFeatureRequest.OrderByClause("draw_order", True),
    ]
    renderer.setOrderBy(QgsFeatureRequest.OrderBy(clauses))
    renderer.setOrderByEnabled(True)


def set_circles(layer: QgsVectorLayer, style: FigureStyle, title: str) -> None:
    """Draw the totals of a data layer as circles scaled by area, with a legend of sizes.

    :param title: what the circles show, in words
    """
    if style.maximum <= 0:
        return
    settings = QgsDiagramSettings()
    settings.categoryAttributes = ['"total"']
    settings.categoryColors = [QColor(0, 0, 0, 0)]
    settings.categoryLabels = [title]
    settings.penColor = QColor(palette.TOTAL)
    settings.penWidth = 0.25
    renderer = scaled_circles(settings, style.maximum)
    renderer.setClassificationField("total")
    renderer.setAttributeLegend(False)
    layer.setDiagramRenderer(renderer)
    layer.setDiagramLayerSettings(circle_placement(1))


def scaled_circles(
    settings: QgsDiagramSettings, maximum: float, diameter: float = palette.SYMBOL_LARGEST
) -> QgsLinearlyInterpolatedDiagramRenderer:
    """Return the renderer of circles scaled by area, with a legend of sizes; what it scales by is for the caller.

    :param settings: what is drawn, in which colours and lines; the rest is set here
    :param maximum: the value of the largest circle
    :param diameter: of the largest circle, millimetres
    """
    settings.scaleByArea = True
    renderer = scaled_from_zero(QgsPieDiagram(), settings, maximum, QSizeF(diameter, diameter))
    renderer.setDataDefinedSizeLegend(size_legend(maximum))
    return renderer


def scaled_from_zero(
    diagram: QgsDiagram, settings: QgsDiagramSettings, maximum: float, largest: QSizeF
) -> QgsLinearlyInterpolatedDiagramRenderer:
    """Return a renderer of diagrams sized by value, millimetres; nothing has no diagram.

    :param settings: the rest is set here
    :param maximum: the value of the diagram of size *largest*
    """
    settings.backgroundColor = QColor(0, 0, 0, 0)
    settings.sizeType = QgsUnitTypes.RenderUnit.RenderMillimeters
    settings.lineSizeUnit = QgsUnitTypes.RenderUnit.RenderMillimeters
    # No floor: what has no total must get no circle, and a circle's area must tell the truth.
    settings.minimumSize = 0.0
    settings.enabled = True
    renderer = QgsLinearlyInterpolatedDiagramRenderer()
    renderer.setDiagram(diagram)
    renderer.setDiagramSettings(settings)
    renderer.setLowerValue(0)
    renderer.setLowerSize(QSizeF(0, 0))
    renderer.setUpperValue(maximum)
    renderer.setUpperSize(largest)
    return renderer


def circle_placement(depth: float) -> QgsDiagramLayerSettings:
    """Return where circles stand: over the point of their unit, all of them, in the way of no name.

    :param depth: what lies deeper is drawn first
    """
    placement = QgsDiagramLayerSettings()
    placement.setPlacement(QgsDiagramLayerSettings.Placement.OverPoint)
    placement.setShowAllDiagrams(True)
    placement.setIsObstacle(False)
    placement.setZIndex(depth)
    return placement


def size_legend(maximum: float) -> QgsDataDefinedSizeLegend:
    """Return a legend of three rounded sizes of circles."""
    legend = QgsDataDefinedSizeLegend()
    legend.setLegendType(QgsDataDefinedSizeLegend.LegendType.LegendSeparated)
    legend.setSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": "255,255,255,0", "outline_color": palette.TOTAL, "outline_width": "0.25"}
        )
    )
    classes = [QgsDataDefinedSizeLegend.SizeClass(value, people(value)) for value in symbol_values(maximum)]
    legend.setClasses(classes)
    return legend


def ground_renderer() -> QgsFeatureRenderer:
    """Return the renderer of land that no theme draws."""
    return QgsSingleSymbolRenderer(symbols.fill(palette.GROUND, palette.GROUND, 0.1))


def border_renderer() -> QgsFeatureRenderer:
    """Return the renderer of borders between countries."""
    return QgsSingleSymbolRenderer(symbols.border_line())


def theme_renderer(theme: Theme, style: FigureStyle | None) -> QgsFeatureRenderer:
    """Return the renderer of any theme; data themes need their *style*."""
    if theme in (*INVOLVEMENT_THEMES, *DOCUMENTED_THEMES):
        return answer_renderer(theme)
    return figure_renderer(style or FigureStyle((), False, 0.0), surveyed=theme is Theme.REGIONAL_DATA)


def small_on_large(size: str, maximum: float) -> QgsDiagramLayerSettings:
    """Return a placement in which smaller symbols lie on larger ones, and names on all of them."""
    placement = circle_placement(-1)
    properties = placement.dataDefinedProperties()
    depth = QgsProperty.fromExpression(f"-1 - {size} / {maximum!r}")
    properties.setProperty(QgsDiagramLayerSettings.Property.ZIndex, depth)
    placement.setDataDefinedProperties(properties)
    return placement
