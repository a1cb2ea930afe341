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
    QgsFillSymbol,
    QgsLinearlyInterpolatedDiagramRenderer,
    QgsMarkerSymbol,
    QgsPieDiagram,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from . import symbols
from ..model.style import palette
from ..model.style.classes import symbol_values
from ..model.vocabulary import DOCUMENTED_THEMES, INVOLVEMENT_THEMES, Documented, Involvement, Theme
from ..numbers import number, percent_sign
from ..store.layout import DRAWN_COLUMN
from ..translation import tr


@dataclass(frozen=True)
class LegendClass:
    """One class of a legend: the value it stands for, its symbol and its words."""

    value: str
    label: str
    symbol: QgsFillSymbol


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


def answer_classes(theme: Theme) -> list[LegendClass]:
    """Return every class of an answer theme's legend, those for missing data last."""
    if theme in INVOLVEMENT_THEMES:
        drawn = [
            LegendClass(Involvement.BOTH.value, tr("Competence and experience"), symbols.fill(palette.BOTH)),
            LegendClass(Involvement.COMPETENCE.value, tr("Competence only"), symbols.fill(palette.COMPETENCE)),
            LegendClass(Involvement.EXPERIENCE.value, tr("Experience only"), symbols.fill(palette.EXPERIENCE)),
            *no_competence(),
        ]
    elif theme is Theme.NEEDS:
        drawn = [
            LegendClass("needs_and_practices", tr("Needs and innovative practices"), symbols.fill(palette.BOTH)),
            LegendClass("practices", tr("Innovative practices"), symbols.fill(palette.COMPETENCE)),
            LegendClass("needs", tr("Issues and needs"), symbols.fill(palette.EXPERIENCE)),
        ]
    elif theme is Theme.GOVERNANCE:
        drawn = [
            LegendClass(Documented.YES.value, tr("Policy or instrument"), symbols.fill(palette.BOTH)),
            LegendClass(
                Documented.OTHER.value, tr("Competence or other activity only"), symbols.fill(palette.COMPETENCE)
            ),
            *no_competence(),
        ]
    else:
        label = tr("Cooperation or exchange documented")
        drawn = [LegendClass(Documented.YES.value, label, symbols.fill(palette.DOCUMENTED))]
    return [*drawn, *silent()]


def no_competence() -> list[LegendClass]:
    """Return the classes of regions that have no competence: a source says so, or it follows from what one says."""
    return [
        LegendClass(Involvement.STATED_NONE.value, tr("No competence, as stated"), symbols.stated_none()),
        LegendClass(Involvement.INFERRED_NONE.value, tr("No competence, inferred"), symbols.inferred_none()),
    ]


def silent() -> list[LegendClass]:
    """Return the classes of what says nothing."""
    return [
        LegendClass(Involvement.NO_ANSWER.value, tr("No answer"), symbols.no_answer()),
        LegendClass(Involvement.NOT_SURVEYED.value, tr("Not surveyed"), symbols.not_surveyed()),
    ]


def answer_renderer(theme: Theme) -> QgsFeatureRenderer:
    """Return the categorised renderer of themes 3 to 9."""
    return categorised(DRAWN_COLUMN[theme], answer_classes(theme))


def categorised(drawn: str, classes: Sequence[LegendClass]) -> QgsFeatureRenderer:
    """Return a categorised renderer of regions.

    :param drawn: a column or an expression
    """
    categories = [QgsRendererCategory(c.value, c.symbol, c.label) for c in classes]
    renderer = QgsCategorizedSymbolRenderer(drawn, categories)
    order(renderer, drawn)
    return renderer


def figure_renderer(style: FigureStyle, *, surveyed: bool) -> QgsFeatureRenderer:
    """Return the renderer of a data layer: ratio by colour, missing figures by pattern.

    Rules and not a graduated renderer, because a graduated one cannot draw what has no figure.

    :param surveyed: whether territory outside the edition is a class of the layer
    """
    root = QgsRuleBasedRenderer.Rule(None)
    colors = palette.ratio_colors(len(style.breaks) + 1)
    for (low, high), color in zip(_ranges(style.breaks), colors):
        condition = "\"status\" = 'value'"
        if low is not None:
            condition += f' AND "ratio" >= {low!r}'
        if high is not None:
            condition += f' AND "ratio" < {high!r}'
        rule = QgsRuleBasedRenderer.Rule(symbols.fill(color), 0, 0, condition, range_label(low, high, style.percent))
        root.appendChild(rule)
    missing = "\"status\" = 'not_available'"
    root.appendChild(QgsRuleBasedRenderer.Rule(symbols.not_available(), 0, 0, missing, tr("Not available")))
    if surveyed:
        outside = "\"status\" = 'not_surveyed'"
        root.appendChild(QgsRuleBasedRenderer.Rule(symbols.not_surveyed(), 0, 0, outside, tr("Not surveyed")))
    renderer = QgsRuleBasedRenderer(root)
    if surveyed:
        order(renderer, "status")
    return renderer


def _ranges(breaks: Sequence[float]) -> list[tuple[float | None, float | None]]:
    edges = [None, *breaks, None]
    return list(zip(edges, edges[1:]))


def range_label(low: float | None, high: float | None, percent: bool) -> str:
    """Return a class in words, with open ends said."""
    unit = percent_sign() if percent else ""
    if low is None and high is None:
        return tr("All values")
    if low is None:
        return tr("under {high}").format(high=figure(high) + unit)
    if high is None:
        return tr("{low} and more").format(low=figure(low) + unit)
    return tr("{low} to under {high}").format(low=figure(low), high=figure(high) + unit)


def figure(value: float) -> str:
    """Return a number as a legend prints it: without decimals from ten thousand on."""
    return number(value, 0 if abs(value) >= 10_000 else None)


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
    renderer = from_nothing_to(QgsPieDiagram(), settings, maximum, QSizeF(diameter, diameter))
    renderer.setDataDefinedSizeLegend(size_legend(maximum))
    return renderer


def from_nothing_to(
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


def people(value: float) -> str:
    """Return a number of people in words a legend has room for."""
    if value >= 1_000_000:
        return tr("{n} million").format(n=number(value / 1_000_000))
    return figure(round(value))


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
