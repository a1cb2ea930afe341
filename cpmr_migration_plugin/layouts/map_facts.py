"""Facts counted on the layer a map draws: the basis of captions and alternative texts."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsVectorLayer

from ..model.vocabulary import Documented, Involvement
from ..project.class_counts import drawn_classes, features_of
from ..project.renderer_facts import Classification, RendererFacts, classification_of, missing_keys, renderer_facts
from ..project.subjects.subject import Subject, TerritoryKind

#: What a unit of the ground outside the edition is drawn as.
_OUTSIDE = Involvement.NOT_SURVEYED.value
#: Columns that tell when a figure is of.
_TIMES = {"ratio": "ratio_time", "total": "total_time", "value": "time"}
#: What a unit is drawn as of which nothing is known.
_MISSING = {Involvement.NO_ANSWER.value, Documented.NO_ANSWER.value, _OUTSIDE, "not_available"}


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

    of: TerritoryKind
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


def map_facts(layer: QgsVectorLayer, subject: Subject) -> MapFacts:
    """Return what the layer of a subject shows, with the style and the filter it has now.

    Reads the attributes once, without geometry: some milliseconds. Main thread.
    """
    column = subject.drawn_column
    what = renderer_facts(layer)
    symbols = _Symbols(what)
    figures: tuple[list[Figure], list[Figure]] = ([], [])
    inside, silent, around = Counter(), Counter(), Counter()
    units = unclassed = outside = 0
    with drawn_classes(layer) as drawn:
        labels = {item.ruleKey(): item.label() for item in drawn.items}
        for feature in features_of(layer):
            code, keys = text_of(feature, column), drawn.keys_of(feature)
            if code == _OUTSIDE:
                outside += 1
                around.update(keys)
                continue
            units += 1
            unclassed += not keys
            inside.update(keys)
            silent.update(keys if code in _MISSING else ())
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
    parting = classification_of(layer, what, subject)
    counts = (units, tuple(classes), unclassed, outside)
    return MapFacts(subject.counted, *counts, tuple(ratios), tuple(totals), what, parting)


def units_with_data(layer: QgsVectorLayer, subject: Subject) -> list[str]:
    """Return the ids of the units that a layer has an answer or a figure of, with the style and filter it has now.

    A stated "none" is an answer. Reads the attributes once, without geometry. Main thread.
    """
    column = subject.drawn_column
    what = renderer_facts(layer)
    symbols = _Symbols(what)
    found = []
    for feature in features_of(layer):
        code = text_of(feature, column)
        told = code and code not in _MISSING
        if told or number_of(feature, what.ratio) is not None or symbols.size(feature) is not None:
            found.append(text_of(feature, "unit_id"))
    return found


class _Symbols:
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
