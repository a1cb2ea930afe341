"""Facts counted on the layer a map draws: the basis of captions and alternative texts."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, unique

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsRenderContext,
    QgsVectorLayer,
)

from ..model.vocabulary import Documented, Involvement, Theme
from ..project.layers import ROLE_PROPERTY
from ..project.renderer_facts import Classification, RendererFacts, classification_of, missing_keys, renderer_facts
from ..store.layout import DRAWN_COLUMN

#: What a unit of the ground outside the edition is drawn as.
_OUTSIDE = Involvement.NOT_SURVEYED.value
#: Columns that tell when a figure is of.
_TIMES = {"ratio": "ratio_time", "total": "total_time", "value": "time"}
#: What a unit is drawn as of which nothing is known.
MISSING = {Involvement.NO_ANSWER.value, Documented.NO_ANSWER.value, _OUTSIDE, "not_available"}


@unique
class CountedUnit(str, Enum):
    """What a map counts."""

    COUNTRIES = "countries"
    REGIONS = "regions"
    TERRITORIES = "territories"


@dataclass(frozen=True)
class ClassCount:
    """A class of the legend and how many units it has.

    :param missing: whether it stands for missing data
    """

    label: str
    count: int
    missing: bool = False


@dataclass(frozen=True)
class Figure:
    """The figure of one unit.

    :param time: period as the dataset writes it, e.g. ``2024``
    """

    name: str
    value: float
    time: str = ""


@dataclass(frozen=True)
class MapFacts:
    """What a map shows.

    :param of: what is counted: regions of the edition, countries, or all territory of an indicator
    :param units: how many there are
    :param classes: every class of the legend, in its order; those for territory outside the edition are left out
    :param unclassed: units that the renderer draws in no class, and so does not show
    :param outside: units outside the edition
    :param ratios: figures shown by colour, the highest first
    :param totals: figures shown by symbols, the largest symbol first
    :param drawn: what the layer draws
    :param parting: how the figures shown by colour were parted into classes, where that can be told
    """

    of: CountedUnit
    units: int
    classes: tuple[ClassCount, ...]
    unclassed: int = 0
    outside: int = 0
    ratios: tuple[Figure, ...] = ()
    totals: tuple[Figure, ...] = ()
    drawn: RendererFacts | None = None
    parting: Classification | None = None

    @property
    def missing(self) -> int:
        """Units without data."""
        return sum(entry.count for entry in self.classes if entry.missing)


def map_facts(layer: QgsVectorLayer) -> MapFacts:
    """Return what the layer of a theme or an indicator shows, with the style and the filter it has now.

    Reads the attributes once, without geometry: some milliseconds. Main thread.
    """
    theme = {theme.value: theme for theme in Theme}.get(str(layer.customProperty(ROLE_PROPERTY) or ""))
    column = DRAWN_COLUMN.get(theme, "status")
    what = renderer_facts(layer)
    symbols = Symbols(what)
    figures: tuple[list[Figure], list[Figure]] = ([], [])
    inside, silent, around = Counter(), Counter(), Counter()
    units = unclassed = outside = 0
    with _classes(layer) as (labels, keys_of):
        for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
            code, keys = text_of(feature, column), keys_of(feature)
            if code == _OUTSIDE:
                outside += 1
                around.update(keys)
                continue
            units += 1
            unclassed += not keys
            inside.update(keys)
            silent.update(keys if code in MISSING else ())
            for found, number, time in (
                (figures[0], number_of(feature, what.ratio), _TIMES.get(what.ratio, "")),
                (figures[1], symbols.size(feature), _TIMES.get(what.total, "")),
            ):
                if number is not None:
                    found.append(Figure(text_of(feature, "name"), number, text_of(feature, time)))
    known = missing_keys(layer.renderer())
    classes = [
        ClassCount(label, inside[key], missing=key in known or 0 < inside[key] == silent[key])
        for key, label in labels.items()
        if inside[key] or not around[key]
    ]
    ratios = sorted(figures[0], key=lambda one: (-one.value, one.name))
    totals = sorted(figures[1], key=lambda one: (-abs(one.value), one.name))
    of = (
        CountedUnit.TERRITORIES
        if theme is None
        else CountedUnit.COUNTRIES
        if theme is Theme.COUNTRY_DATA
        else CountedUnit.REGIONS
    )
    parting = classification_of(layer, what)
    return MapFacts(of, units, tuple(classes), unclassed, outside, tuple(ratios), tuple(totals), what, parting)


class Symbols:
    """How large the symbols of features are."""

    def __init__(self, what: RendererFacts) -> None:
        self._total = what.total
        self._parts = [] if what.total else [QgsExpression(text) for text in what.attributes]
        self._context = QgsExpressionContext()

    def size(self, feature: QgsFeature) -> float | None:
        """Return the total of a feature, or what its parts count together; None where it has no symbol."""
        if not self._parts:
            return number_of(feature, self._total)
        self._context.setFeature(feature)
        self._context.setFields(feature.fields())
        counted = [part.evaluate(self._context) for part in self._parts]
        return sum(float(one) for one in counted if isinstance(one, (int, float))) or None


@contextmanager
def _classes(layer: QgsVectorLayer) -> Iterator[tuple[dict[str, str], Callable[[QgsFeature], set[str]]]]:
    """Give the classes of a layer's legend, label by key, and what tells those that a feature is drawn in."""
    if layer.renderer() is None:
        yield {}, lambda _feature: set()
        return
    # A copy: the layer's own may be drawing.
    renderer = layer.renderer().clone()
    labels = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))

    def keys_of(feature: QgsFeature) -> set[str]:
        context.expressionContext().setFeature(feature)
        return set(renderer.legendKeysForFeature(feature, context)) & labels.keys()

    renderer.startRender(context, layer.fields())
    try:
        yield labels, keys_of
    finally:
        renderer.stopRender(context)


def text_of(feature: QgsFeature, column: str) -> str:
    """Return a text of a feature; nothing where there is none."""
    value = _value(feature, column)
    return value if isinstance(value, str) else ""


def number_of(feature: QgsFeature, column: str) -> float | None:
    """Return a number of a feature; None where there is none."""
    value = _value(feature, column)
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else None


def _value(feature: QgsFeature, column: str) -> object:
    """Return a value; None where the layer has no such column."""
    return feature[column] if column and feature.fields().indexOf(column) >= 0 else None
