"""Fix the style of a layer in an open project; the former style stays available."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsReadWriteContext,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtXml import QDomDocument

from . import symbols
from .builder import unique_name
from .members import as_rules, shown_by
from .preset_drawn import preset_drawn
from .preset_fit import hindrance
from .presets import styled_copy
from .renderer_facts import renderer_facts, stands_for
from .style_facts import points
from .subjects.subject import Subject
from ..errors import PluginError
from ..model.vocabulary import Involvement
from ..store.layout import BY_BASIS, LEVEL_CLASS
from ..translation import tr

_CATEGORY = QgsMapLayer.StyleCategory
_LOOK = _CATEGORY.Symbology | _CATEGORY.Labeling | _CATEGORY.Diagrams
_SYMBOLS = {
    "no_answer": symbols.no_answer,
    "not_surveyed": symbols.not_surveyed,
    "not_available": symbols.not_available,
}


def restyle(layer: QgsVectorLayer, change: Callable[[QgsVectorLayer], None], kept_as: str) -> str:
    """Change the look of a layer of an open project; returns the name under which its style was kept.

    The change is made on a copy and taken over as from a file: a renderer that Python sets on a layer which a
    layout's legend shows by a map theme is deleted by the legend, and QGIS crashes (seen in 3.22).

    :param change: is given the copy
    :param kept_as: name wished for the style as it was, among the layer's own styles
    :raises PluginError: if QGIS refuses the new style
    """
    copy = layer.clone()
    change(copy)
    document = QDomDocument()
    copy.exportNamedStyle(document, QgsReadWriteContext(), _LOOK)
    manager = layer.styleManager()
    kept = unique_name(kept_as, manager.styles())
    manager.addStyleFromLayer(kept)
    done, message = layer.importNamedStyle(document, _LOOK)
    if not done:
        raise PluginError(tr("The style of “{layer}” cannot be changed.").format(layer=layer.name()), details=message)
    layer.triggerRepaint()
    return kept


def put_default_style(layer: QgsVectorLayer, subject: Subject) -> None:
    """Give a copy of a layer the renderer and the diagrams it was made with; labels stay."""
    labeling, shown = layer.labeling().clone() if layer.labeling() else None, layer.labelsEnabled()
    subject.dress(layer)
    layer.setLabeling(labeling)
    layer.setLabelsEnabled(shown)


def put_default_colours(layer: QgsVectorLayer, subject: Subject) -> None:
    """Give the classes of a copy of a layer their first symbols; the whole style if its classes are others now."""
    first = layer.clone()
    put_default_style(first, subject)
    if _rules(first) != _rules(layer):
        first = _as_preset(layer, subject) or first
    renderer, default = layer.renderer().clone(), first.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and isinstance(default, QgsCategorizedSymbolRenderer):
        # Copies: a symbol goes with the list it was taken from.
        known = {category.value(): category.symbol().clone() for category in default.categories()}
        if all(category.value() in known for category in renderer.categories()):
            for number, category in enumerate(renderer.categories()):
                renderer.updateCategorySymbol(number, known[category.value()].clone())
            layer.setRenderer(renderer)
            first = layer
    elif isinstance(renderer, QgsRuleBasedRenderer) and isinstance(default, QgsRuleBasedRenderer):
        rules = {rule.filterExpression(): rule.symbol() for rule in default.rootRule().descendants() if rule.symbol()}
        own = [rule for rule in renderer.rootRule().descendants() if rule.symbol() is not None]
        if all(rule.filterExpression() in rules for rule in own):
            for rule in own:
                rule.setSymbol(rules[rule.filterExpression()].clone())
            layer.setRenderer(renderer)
            first = layer
    if first is not layer:
        layer.setRenderer(first.renderer().clone())
    if first.diagramRenderer() is not None:
        layer.setDiagramRenderer(first.diagramRenderer().clone())


def _as_preset(layer: QgsVectorLayer, subject: Subject) -> QgsVectorLayer | None:
    """Return a copy of a layer as its preset made it; None if it has none, or classes of its own."""
    preset = preset_drawn(layer)
    if preset is None:
        return None
    if hindrance(preset, subject, layer):
        return None
    again = styled_copy(layer, preset, subject)
    return again if _rules(again) == _rules(layer) else None


def _rules(layer: QgsVectorLayer) -> list[str]:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return []
    return [rule.filterExpression() for rule in renderer.rootRule().descendants()]


def add_silent_classes(layer: QgsVectorLayer, subject: Subject) -> bool:
    """Give a copy of a layer the classes for missing data that it lacks; False if its renderer has no classes."""
    renderer = layer.renderer().clone()
    column = subject.drawn_column
    if shown_by(renderer) in (BY_BASIS, LEVEL_CLASS):
        column = shown_by(renderer)
    shown = renderer_facts(layer)
    silent = subject.silent_classes(counts_documented=shown.counts_documented)
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute().strip('"') == column:
        for status, label in silent:
            index = renderer.categoryIndexForValue(status)
            if index >= 0:
                renderer.updateCategoryRenderState(index, True)
            else:
                renderer.addCategory(QgsRendererCategory(status, _SYMBOLS[status](), label))
        layer.setRenderer(renderer)
        return True
    if isinstance(renderer, (QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer)):
        renderer = as_rules(renderer, layer)
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return False
    for status, label in silent:
        condition = f"\"{column}\" = '{status}'"
        if shown.counts_documented and status == Involvement.NO_ANSWER.value:
            # Whoever documents something has answered, whatever the column of the theme says.
            inside = "\"role\" = 'region'" if column == "status" else condition
            condition = f"{inside} AND ({' + '.join(shown.attributes)}) = 0"
        there = [rule for rule in renderer.rootRule().descendants() if stands_for(rule.filterExpression()) == status]
        for rule in there:
            rule.setActive(True)
        if not there:
            rule = QgsRuleBasedRenderer.Rule(_SYMBOLS[status](), 0, 0, condition, label)
            renderer.rootRule().appendChild(rule)
    layer.setRenderer(renderer)
    return True


def raise_label_size(layer: QgsVectorLayer, least: float) -> None:
    """Set the labels of a copy of a layer in *least* points where they are smaller."""
    labeling = layer.labeling().clone()
    if isinstance(labeling, QgsRuleBasedLabeling):
        for rule in labeling.rootRule().descendants():
            if rule.settings() is not None:
                rule.setSettings(_raised(rule.settings(), least))
    else:
        labeling = QgsVectorLayerSimpleLabeling(_raised(labeling.settings(), least))
    layer.setLabeling(labeling)


def _raised(settings: QgsPalLayerSettings, least: float) -> QgsPalLayerSettings:
    copy = QgsPalLayerSettings(settings)
    text = copy.format()
    size = points(text)
    if size is not None and size < least:
        text.setSize(text.size() * least / size)
        copy.setFormat(text)
    return copy
