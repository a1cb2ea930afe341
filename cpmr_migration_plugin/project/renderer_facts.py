"""Facts on what a layer draws now: the basis of captions, alternative texts and checks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, unique

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsGraduatedSymbolRenderer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from .bivariate import Grid, grid_of
from .classify import breaks_of, midpoint_of
from .members import MARKED
from .preset_drawn import preset_of
from .preset_fit import figures
from .subjects.subject import Subject
from ..model.style.classes import rounded_breaks
from ..model.style.preset import Drawing, Method
from ..model.style.preset_palettes import PaletteKind

#: Columns of figures: ratios and totals of themes, and what an indicator's layer shows.
_RATIOS, _TOTALS = ("ratio", "value"), ("total", "value")
_BOUND = re.compile(r'"(\w+)" (?:>=|<) (-?[\d.]+(?:e[+-]?\d+)?)', re.IGNORECASE)
_EXCLUDED = re.compile(r"NOT IN \([^)]*\)", re.IGNORECASE)
_SILENT = ("no_answer", "not_surveyed", "not_available")


@unique
class Diagram(str, Enum):
    """What symbols a layer draws beside its colours."""

    NONE = ""
    CIRCLES = "circles"
    PIES = "pies"
    BARS = "bars"


@dataclass(frozen=True)
class RendererFacts:
    """What a layer draws.

    :param classes: classes of data by colour; those for missing data are left out
    :param ratio: the column whose figures are parted into classes; empty if classes are answers, or one colour
    :param breaks: between the classes of figures, ascending
    :param grid: classes of two topics
    :param attributes: what the diagrams show, as expressions
    :param total: the column of totals that the diagrams show; empty if they count what is documented
    """

    classes: int
    ratio: str = ""
    breaks: tuple[float, ...] = ()
    grid: Grid | None = None
    diagram: Diagram = Diagram.NONE
    attributes: tuple[str, ...] = ()
    total: str = ""

    @property
    def counts_documented(self) -> bool:
        """Whether its diagrams count what is documented."""
        return self.diagram is not Diagram.NONE and not self.total


@dataclass(frozen=True)
class Classification:
    """How figures were parted into classes.

    :param rounded: whether breaks are rounded
    :param middle: where a diverging palette turns
    """

    method: Method
    rounded: bool = False
    middle: float | None = None


def renderer_facts(layer: QgsVectorLayer) -> RendererFacts:
    """Return what a layer draws now."""
    renderer = layer.renderer()
    bounds: dict[str, set[float]] = {}
    for condition in conditions(renderer):
        for column, number in _BOUND.findall(condition):
            bounds.setdefault(column, set()).add(float(number))
    ratio = next((column for column in _RATIOS if column in bounds), "")
    breaks = tuple(sorted(bounds.get(ratio, ())))
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        shown = renderer.classAttribute().strip('"')
        ratio = shown if shown in _RATIOS else ""
        breaks = tuple(one.upperValue() for one in renderer.ranges())[:-1] if ratio else ()
    kind, attributes, total = _diagrams(layer)
    return RendererFacts(_classes(renderer), ratio, breaks, grid_of(renderer), kind, attributes, total)


def classification_of(layer: QgsVectorLayer, what: RendererFacts, subject: Subject) -> Classification | None:
    """Return how the figures of a layer were parted; None where the classes are others than any method made.

    A user may have changed them, or the data may have changed since.
    """
    if not what.ratio or not what.breaks:
        return None
    preset, values = preset_of(layer), figures(layer, subject)
    if preset is not None and preset.drawing in (Drawing.CLASSES, Drawing.BIVARIATE):
        breaks = tuple(breaks_of(preset, values))
        if what.breaks == (breaks[:2] if preset.drawing is Drawing.BIVARIATE else breaks):
            turns = preset.palette.kind is PaletteKind.DIVERGING and bool(values)
            chosen = preset.method not in (Method.THRESHOLDS, Method.PRETTY)
            return Classification(
                preset.method, preset.rounded and chosen, midpoint_of(preset, values) if turns else None
            )
    if what.breaks == tuple(rounded_breaks(values)):
        return Classification(Method.QUANTILE, rounded=True)
    return None


def conditions(renderer: QgsFeatureRenderer | None) -> list[str]:
    """Return the filters of the rules that a renderer draws."""
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return []
    return [rule.filterExpression() for rule in renderer.rootRule().descendants() if rule.active() and rule.symbol()]


def stands_for(condition: str) -> str:
    """Return the kind of missing data that a class stands for, e.g. ``no_answer``; empty for a class of data.

    :param condition: value of a category, or filter of a rule
    """
    # Up to the last bracket only: behind it, every list that is not closed would be read to the end.
    last = condition.rfind(")") + 1
    text = _EXCLUDED.sub("", condition[:last]) + condition[last:]
    named = next((one for one in _SILENT if text == one or f"'{one}'" in text), "")
    if named:
        return named
    if "IS NULL" in text:
        return "not_available"
    return "no_answer" if text.endswith(") = 0") else ""


def missing_keys(renderer: QgsFeatureRenderer | None) -> frozenset[str]:
    """Return the keys of the entries of a renderer's legend that stand for missing data."""
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        pairs = zip(renderer.legendSymbolItems(), renderer.categories())
        return frozenset(item.ruleKey() for item, category in pairs if stands_for(str(category.value())))
    if isinstance(renderer, QgsRuleBasedRenderer):
        rules = renderer.rootRule().descendants()
        return frozenset(rule.ruleKey() for rule in rules if stands_for(rule.filterExpression()))
    return frozenset()


def _classes(renderer: QgsFeatureRenderer | None) -> int:
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        return sum(1 for one in renderer.categories() if one.renderState() and not stands_for(str(one.value())))
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        return sum(1 for one in renderer.ranges() if one.renderState())
    if isinstance(renderer, QgsRuleBasedRenderer):
        return sum(1 for condition in conditions(renderer) if not stands_for(condition) and condition != MARKED)
    return 1 if renderer is not None else 0


def _diagrams(layer: QgsVectorLayer) -> tuple[Diagram, tuple[str, ...], str]:
    renderer = layer.diagramRenderer()
    settings = renderer.diagramSettings() if renderer is not None else []
    if not settings or not settings[0].enabled:
        return Diagram.NONE, (), ""
    attributes = tuple(settings[0].categoryAttributes)
    total = next((one for one in _TOTALS if all(f'"{one}"' in text for text in attributes)), "")
    if renderer.diagram().diagramName() == "Histogram":
        return Diagram.BARS, attributes, total
    return Diagram.CIRCLES if total else Diagram.PIES, attributes, total
