"""Apply a style preset to a layer of an atlas, and restore the former style byte for byte."""

from __future__ import annotations

import json
from dataclasses import dataclass

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsReadWriteContext,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtXml import QDomDocument

from . import preset_diagrams, preset_renderers
from .classify import breaks_of
from .country_style import SITUATION_SHOWN, set_situation
from .indicator_layers import dress, indicator_layer
from .layer_update import plain_text
from .layers import opening_theme, style_theme
from .level_style import basis_renderer, field_level, field_of, field_renderer, level_renderer, name_answers
from .members import mark_members, marks_members, shown_by
from .preset_subject import Subject, figures, hindrance, subject_of
from .. import json_reading
from ..__about__ import SLUG
from ..errors import PluginError
from ..model.style.preset import Drawing, StylePreset, from_json, to_json
from ..model.vocabulary import Theme
from ..progress import finish
from ..store.layout import BY_BASIS, LEVEL_CLASS
from ..translation import Language, page_language, speaking, tr

#: Custom property of a layer: the preset it was given last, as JSON.
PRESET_PROPERTY = f"{SLUG}/preset"

#: Custom property of a copy of a layer: the language its classes were said in last; that of the interface if none.
_SAID_IN = f"{SLUG}/said_in"

#: Bytes of memory that a preset may become: a project of somebody else may hold anything under that name.
_MOST_MEMORY = 2_000_000

_CATEGORY = QgsMapLayer.StyleCategory
_LOOK = _CATEGORY.Symbology | _CATEGORY.Labeling | _CATEGORY.Diagrams
_LABELS = "labeling"


@dataclass(frozen=True)
class PreviousStyle:
    """How a layer looked before a preset was put on it.

    :param layer: id of the layer
    :param style: its style as QML
    :param preset: its preset as JSON; empty if it had none
    """

    layer: str
    style: str
    preset: str


@dataclass(frozen=True)
class ShownClass:
    """A class of a layer's legend.

    :param symbol: how it is drawn; None for a part of a diagram
    :param color: of a part of a diagram, ``#RRGGBB``
    :param count: features in it; None for a part of a diagram
    """

    label: str
    symbol: QgsSymbol | None
    color: str
    count: int | None


def put_on(layer: QgsVectorLayer, preset: StylePreset) -> PreviousStyle:
    """Give a layer the look of a preset; labels that a user edited stay.

    The look is made on a copy and taken over as from a file: a renderer that Python sets on a layer which a
    layout's legend shows by a map theme is deleted by the legend, and QGIS crashes (seen in 3.22).

    :return: what :func:`put_back` needs
    :raises PluginError: if the preset cannot draw the layer; nothing is changed then
    """
    subject = subject_of(layer)
    copy = dressed(layer, preset, subject)
    document = _exported(copy, _LOOK)
    former = PreviousStyle(layer.id(), _exported(layer).toString(-1), str(layer.customProperty(PRESET_PROPERTY) or ""))
    _take_over(layer, document)
    layer.setCustomProperty(PRESET_PROPERTY, json.dumps(to_json(preset)))
    return former


def put_back(layer: QgsVectorLayer, former: PreviousStyle) -> None:
    """Give a layer the look it had.

    :raises PluginError: if QGIS refuses the style
    """
    document = QDomDocument()
    document.setContent(former.style)
    _take_over(layer, document)
    if former.preset:
        layer.setCustomProperty(PRESET_PROPERTY, former.preset)
    else:
        layer.removeCustomProperty(PRESET_PROPERTY)


def preset_of(layer: QgsVectorLayer) -> StylePreset | None:
    """Return the preset a layer was given last; None if there is none that this plugin can read."""
    try:
        return from_json(json_reading.parse(str(layer.customProperty(PRESET_PROPERTY) or "null"), _MOST_MEMORY))
    except (PluginError, ValueError):
        return None


def preset_drawn(layer: QgsVectorLayer) -> StylePreset | None:
    """Return the preset a layer was given last, if the layer still draws that; colours may have been edited.

    What is told by the values it draws needs no preset: such a style may come from QGIS's own list of styles.
    """
    preset = preset_of(layer)
    if preset is not None and _still_draws(layer, preset):
        return preset
    return _told_by_values(layer)


def _told_by_values(layer: QgsVectorLayer) -> StylePreset | None:
    """Return what a layer draws, if that is a drawing which its values alone make."""
    shown = shown_by(layer.renderer())
    marked = marks_members(layer.renderer())
    known = {LEVEL_CLASS: Drawing.LEVEL, BY_BASIS: Drawing.BASIS, SITUATION_SHOWN: Drawing.SITUATION}
    field = field_of(shown)
    if shown in known:
        return StylePreset(tr(known[shown].title), known[shown], members=marked)
    if field is not None:
        return StylePreset(tr(Drawing.FIELD.title), Drawing.FIELD, field=field.id, members=marked)
    return StylePreset(tr("Default, with members marked"), Drawing.DEFAULT, members=True) if marked else None


def _still_draws(layer: QgsVectorLayer, preset: StylePreset) -> bool:
    diagrams = layer.diagramRenderer()
    kind = diagrams.diagram().diagramName() if diagrams is not None else ""
    parts = len(diagrams.diagramAttributes()) if diagrams is not None else 0
    still = {
        Drawing.SYMBOLS: kind == "Pie",
        Drawing.PIES: kind == "Pie" and parts > 2,
        Drawing.BARS: kind == "Histogram",
        Drawing.BIVARIATE: isinstance(layer.renderer(), QgsRuleBasedRenderer)
        and any('"ratio" IS NULL' in rule.filterExpression() for rule in layer.renderer().rootRule().children()),
        Drawing.LEVEL: shown_by(layer.renderer()) == LEVEL_CLASS,
        Drawing.BASIS: shown_by(layer.renderer()) == BY_BASIS,
        Drawing.FIELD: shown_by(layer.renderer()) == field_level(preset.field),
        Drawing.SITUATION: shown_by(layer.renderer()) == SITUATION_SHOWN,
    }
    # Of the default and of classes by colour nothing tells; but not what only another drawing shows.
    other = _told_by_values(layer)
    if preset.drawing in (Drawing.DEFAULT, Drawing.CLASSES) and other is not None:
        return other.drawing is Drawing.DEFAULT
    return still.get(preset.drawing, True)


def say_again(layer: QgsVectorLayer) -> bool:
    """Let the classes of a copy of a layer, as a preset made them, speak the language that is spoken now.

    :return: False if the layer has no preset or a user edited what it made; nothing is changed then
    """
    preset = preset_of(layer)
    if preset is None:
        return False
    subject = subject_of(layer)
    if hindrance(preset, subject):
        return False
    languages = {language.value: language for language in Language}
    with speaking(languages.get(str(layer.customProperty(_SAID_IN) or ""))):
        before = dressed(layer, preset, subject)
    drawn = _CATEGORY.Symbology | _CATEGORY.Diagrams
    if plain_text(_exported(before, drawn)) != plain_text(_exported(layer, drawn)):
        return False
    now = dressed(layer, preset, subject)
    layer.setRenderer(now.renderer().clone())
    layer.setDiagramRenderer(now.diagramRenderer().clone() if now.diagramRenderer() is not None else None)
    layer.setCustomProperty(_SAID_IN, page_language().value)
    return True


def _take_over(layer: QgsVectorLayer, document: QDomDocument) -> None:
    done, message = layer.importNamedStyle(document, _LOOK)
    if not done:
        raise PluginError(tr("The style of “{layer}” cannot be changed.").format(layer=layer.name()), details=message)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def dressed(layer: QgsVectorLayer, preset: StylePreset, subject: Subject) -> QgsVectorLayer:
    """Return a copy of a layer with the look of a preset.

    :raises PluginError: saying why the preset cannot draw the layer
    """
    reason = hindrance(preset, subject)
    if reason:
        raise PluginError(
            tr("“{preset}” does not fit this layer.").format(preset=preset.name),
            details=reason,
            remedy=reason,
        )
    copy = layer.clone()
    own_labels = _own_labels(layer, subject)
    # Opacity and blending would turn a PDF into a picture.
    copy.setOpacity(1.0)
    copy.setBlendMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    copy.setFeatureBlendMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    copy.setDiagramRenderer(None)
    put_default(copy, subject)
    _draw(copy, preset, subject)
    if own_labels:
        copy.setLabeling(layer.labeling().clone() if layer.labeling() else None)
        copy.setLabelsEnabled(layer.labelsEnabled())
    return copy


def put_default(copy: QgsVectorLayer, subject: Subject) -> None:
    """Give a copy of a layer the style it was made with."""
    if isinstance(subject.what, Theme):
        style_theme(copy, subject.atlas, subject.what)
    else:
        dress(copy, subject.what)


def _draw(copy: QgsVectorLayer, preset: StylePreset, subject: Subject) -> None:
    if preset.drawing is Drawing.CLASSES and subject.is_answers:
        copy.setRenderer(preset_renderers.answers_renderer(preset, subject.what))
    elif preset.drawing is Drawing.CLASSES:
        values = figures(copy, subject)
        breaks = breaks_of(preset, values)
        copy.setRenderer(preset_renderers.classes_renderer(preset, subject, breaks, values))
    elif preset.drawing is Drawing.SYMBOLS:
        copy.setRenderer(preset_renderers.totals_renderer(subject))
        preset_diagrams.set_symbols(copy, preset, subject)
    elif preset.drawing is Drawing.BIVARIATE:
        breaks = breaks_of(preset, figures(copy, subject))
        copy.setRenderer(preset_renderers.bivariate_renderer(preset, subject.what, breaks))
    elif preset.drawing in (Drawing.PIES, Drawing.BARS):
        preset_diagrams.set_parts(copy, preset, subject)
    elif preset.drawing is Drawing.LEVEL:
        copy.setRenderer(level_renderer())
        name_answers(copy, f'"{LEVEL_CLASS}"')
    elif preset.drawing is Drawing.BASIS:
        copy.setRenderer(basis_renderer(subject.what))
    elif preset.drawing is Drawing.FIELD:
        copy.setRenderer(field_renderer(preset.field))
        name_answers(copy, field_level(preset.field))
    elif preset.drawing is Drawing.SITUATION:
        set_situation(copy)
    if preset.members:
        mark_members(copy)


def _own_labels(layer: QgsVectorLayer, subject: Subject) -> bool:
    """Return whether a user edited the labels: they are neither the default ones nor those of the last preset."""
    now = _label_text(layer)
    given = preset_of(layer)
    plain = layer.clone()
    plain.setLabeling(None)
    put_default(plain, subject)
    if now == _label_text(plain):
        return False
    if given is None or hindrance(given, subject):
        return True
    _draw(plain, given, subject)
    return now != _label_text(plain)


def _label_text(layer: QgsVectorLayer) -> str:
    document = _exported(layer, _CATEGORY.Labeling)
    found = document.documentElement().firstChildElement(_LABELS)
    part = QDomDocument()
    part.appendChild(part.importNode(found, True))
    return f"{layer.labelsEnabled()} {plain_text(part)}"


def _exported(layer: QgsVectorLayer, categories: QgsMapLayer.StyleCategory | None = None) -> QDomDocument:
    document = QDomDocument()
    if categories is None:
        layer.exportNamedStyle(document)
    else:
        layer.exportNamedStyle(document, QgsReadWriteContext(), categories)
    return document


def shown_classes(layer: QgsVectorLayer) -> list[ShownClass]:
    """Return every class a layer draws, in the order of its legend, with the number of features in each."""
    renderer = layer.renderer().clone()
    items = [item for item in renderer.legendSymbolItems() if item.symbol() is not None]
    counts = dict.fromkeys((item.ruleKey() for item in items), 0)
    context = QgsRenderContext()
    expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    expressions.setFields(layer.fields())
    context.setExpressionContext(expressions)
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures(request):
        context.expressionContext().setFeature(feature)
        for key in renderer.legendKeysForFeature(feature, context):
            if key in counts:
                counts[key] += 1
    renderer.stopRender(context)
    shown = [ShownClass(item.label(), item.symbol().clone(), "", counts[item.ruleKey()]) for item in items]
    diagrams = layer.diagramRenderer()
    if diagrams is not None:
        for settings in diagrams.diagramSettings():
            for color, label in zip(settings.categoryColors, settings.categoryLabels):
                tone = QColor(color)
                shown.append(ShownClass(label, None, tone.name() if tone.alpha() else "", None))
    return shown


def dressed_theme(subject: Subject, preset: StylePreset) -> QgsVectorLayer:
    """Return a layer opened from the atlas file with the look of a preset; no project needs to have it.

    :raises PluginError: saying why the preset cannot draw it
    """
    if isinstance(subject.what, Theme):
        layer = finish(opening_theme(subject.atlas, subject.what))
    else:
        layer = indicator_layer(subject.atlas, subject.what)
    return dressed(layer, preset, subject_of(layer))
