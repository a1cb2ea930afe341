"""Legends in the language of a page: texts of ours are translated, texts of a user stay.

A layer's legend is worded when the layer is made, in the language of the interface, and is kept with its style.
Only copies of layers are relabelled, in the project that pages are exported from.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDataDefinedSizeLegend,
    QgsDiagramRenderer,
    QgsFeatureRenderer,
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsPalLayerSettings,
    QgsRendererRange,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from .labels import say_name, says_name
from .presets import reword_preset
from ..model.style.class_labels import people, range_label, signed_label
from ..model.style.map_classes import answer_classes, basis_classes, level_classes, situation_words
from ..model.vocabulary import ANSWER_THEMES, POWER_THEMES
from ..numbers import number
from ..translation import Language, interface_language, speaking, tr, tr_data

#: Ends of a class in the filter of its rule.
_LOW = re.compile(r'"\w+" >= (-?[\d.]+(?:e[+-]?\d+)?)', re.IGNORECASE)
_HIGH = re.compile(r'"\w+" < (-?[\d.]+(?:e[+-]?\d+)?)', re.IGNORECASE)


def relabel_group(group: QgsLayerTreeGroup, language: Language | None) -> None:
    """Let the legends of all layers of a group speak *language* (None: that of the interface)."""
    for node in group.findLayers():
        layer = node.layer()
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            relabel(layer, language)


def relabel(layer: QgsVectorLayer, language: Language | None) -> None:
    """Let a layer speak *language* (None: that of the interface): classes, numbers and sizes of its legend, countries.

    A label that is not one of ours, in any language, is left as it is.
    """
    with speaking(language):
        if reword_preset(layer):
            _relabel_names(layer)
            return
        if layer.renderer() is not None:
            renderer = layer.renderer().clone()
            _relabel_classes(renderer)
            layer.setRenderer(renderer)
        _relabel_names(layer)
        if layer.diagramRenderer() is not None:
            circles = layer.diagramRenderer().clone()
            _relabel_circles(circles)
            layer.setDiagramRenderer(circles)


def _relabel_names(layer: QgsVectorLayer) -> None:
    """Let labels that show the name of a territory say it in the language that is spoken, where that has one."""
    labeling = layer.labeling()
    if not isinstance(labeling, QgsRuleBasedLabeling):
        return
    labeling = labeling.clone()
    for rule in labeling.rootRule().descendants():
        settings = rule.settings()
        if settings is not None and says_name(settings):
            settings = QgsPalLayerSettings(settings)
            say_name(settings, layer)
            rule.setSettings(settings)
    layer.setLabeling(labeling)


def _relabel_classes(renderer: QgsFeatureRenderer) -> None:
    words = _said_again()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for place, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(place, words.get(category.label(), category.label()))
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            low, high = _end(_LOW, rule.filterExpression()), _end(_HIGH, rule.filterExpression())
            label = words.get(rule.label(), rule.label())
            rule.setLabel(_reworded(label, *_class_words(low, high)))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for place, one in enumerate(renderer.ranges()):
            renderer.updateRangeLabel(place, _range_label(renderer, one, words))


def _our_words() -> list[str]:
    """Return every label of our legends but those with numbers, always in the same order."""
    answers = [one.label for theme in ANSWER_THEMES for one in answer_classes(theme)]
    powers = [one.label for theme in POWER_THEMES for one in (*basis_classes(theme), *level_classes())]
    countries = [*situation_words().values(), tr("None published"), tr("CPMR member")]
    return [
        *answers,
        *powers,
        *countries,
        tr("Not available"),
        tr("Figure available"),
        tr("Gain"),
        tr("Loss"),
        tr("All values"),
    ]


def _said_again() -> dict[str, str]:
    """Return our labels in the language that is spoken, by what they are in each."""
    said: dict[str, str] = {}
    now = _our_words()
    for language in (interface_language(), *Language):
        with speaking(language):
            for before, after in zip(_our_words(), now):
                said.setdefault(before, after)
    return said


def _reworded(label: str, *ours: Callable[[], str]) -> str:
    """Return a label in the language that is spoken if it is one of ours in any language; else a user edited it.

    :param ours: make the label of the numbers that the renderer holds
    """
    for say in ours:
        for language in Language:
            with speaking(language):
                before = say()
            if label == before:
                return say()
    return label


def _end(pattern: re.Pattern[str], expression: str) -> float | None:
    found = pattern.search(expression)
    return None if found is None else float(found[1])


def _class_words(low: float | None, high: float | None) -> list[Callable[[], str]]:
    """Return how we may have worded a class."""
    if low is None and high is None:
        return []
    plain = [partial(range_label, low, high, percent) for percent in (True, False)]
    return [*plain, *(partial(signed_label, low, high, percent=percent) for percent in (True, False))]


def _range_label(renderer: QgsGraduatedSymbolRenderer, one: QgsRendererRange, words: dict[str, str]) -> str:
    """Return the label of a graduated class, where it is ours or the one that QGIS makes of its numbers."""
    low, high = one.lowerValue(), one.upperValue()
    ends = ((low, high), (None, high), (low, None))
    label = _reworded(words.get(one.label(), one.label()), *(saying for pair in ends for saying in _class_words(*pair)))
    method = renderer.classificationMethod()
    if label == one.label() and label == method.labelForRange(one):
        precision = method.labelPrecision()
        first, last = (number(round(value, precision)) for value in (low, high))
        return method.labelFormat().replace("%1", first).replace("%2", last)
    return label


def _relabel_circles(renderer: QgsDiagramRenderer) -> None:
    words = _said_again()
    settings = renderer.diagramSettings()
    if settings:
        one = settings[0]
        one.categoryLabels = [words.get(label, tr_data(label)) for label in one.categoryLabels]
        if hasattr(renderer, "setDiagramSettings"):
            renderer.setDiagramSettings(one)
    legend = getattr(renderer, "dataDefinedSizeLegend", lambda: None)()
    if legend is None:
        return
    sizes = QgsDataDefinedSizeLegend(legend)
    sizes.setTitle(tr_data(legend.title()))
    sizes.setClasses(
        [
            QgsDataDefinedSizeLegend.SizeClass(one.size, _reworded(one.label, partial(people, one.size)))
            for one in legend.classes()
        ]
    )
    renderer.setDataDefinedSizeLegend(sizes)
