"""Apply a style preset to a layer of an atlas, and restore the former style byte for byte."""

from __future__ import annotations

import json
from dataclasses import dataclass

from qgis.core import (
    QgsMapLayer,
    QgsReadWriteContext,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtXml import QDomDocument

from . import preset_diagrams, preset_renderers
from .class_counts import count_classes
from .classify import breaks_of
from .country_style import set_situation
from .level_style import field_level, field_renderer, level_renderer, name_answers
from .members import mark_members
from .preset_drawn import PRESET_PROPERTY, preset_of
from .preset_fit import figures, hindrance
from .renderers import categorised
from .style_edits import plain_text
from .subjects.kinds import subject_of
from .subjects.subject import Subject
from ..__about__ import SLUG
from ..errors import PluginError
from ..model.style.preset import Drawing, StylePreset, to_json
from ..progress import finish
from ..store.layout import BY_BASIS, LEVEL_CLASS
from ..translation import Language, page_language, speaking, tr

#: Custom property of a copy of a layer: the language its classes were said in last; that of the interface if none.
_SAID_IN = f"{SLUG}/said_in"

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


def apply_preset(layer: QgsVectorLayer, preset: StylePreset) -> PreviousStyle:
    """Give a layer the look of a preset; labels that a user edited stay.

    The look is made on a copy and taken over as from a file: a renderer that Python sets on a layer which a
    layout's legend shows by a map theme is deleted by the legend, and QGIS crashes (seen in 3.22).

    :return: what :func:`restore_style` needs
    :raises PluginError: if the preset cannot draw the layer; nothing is changed then
    """
    subject = subject_of(layer)
    copy = styled_copy(layer, preset, subject)
    document = _exported(copy, _LOOK)
    former = PreviousStyle(layer.id(), _exported(layer).toString(-1), str(layer.customProperty(PRESET_PROPERTY) or ""))
    _take_over(layer, document)
    layer.setCustomProperty(PRESET_PROPERTY, json.dumps(to_json(preset)))
    return former


def restore_style(layer: QgsVectorLayer, former: PreviousStyle) -> None:
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


def reword_preset(layer: QgsVectorLayer) -> bool:
    """Let the classes of a copy of a layer, as a preset made them, speak the language that is spoken now.

    :return: False if the layer has no preset or a user edited what it made; nothing is changed then
    """
    preset = preset_of(layer)
    if preset is None:
        return False
    subject = subject_of(layer)
    if hindrance(preset, subject, layer):
        return False
    languages = {language.value: language for language in Language}
    with speaking(languages.get(str(layer.customProperty(_SAID_IN) or ""))):
        before = styled_copy(layer, preset, subject)
    drawn = _CATEGORY.Symbology | _CATEGORY.Diagrams
    if plain_text(_exported(before, drawn)) != plain_text(_exported(layer, drawn)):
        return False
    now = styled_copy(layer, preset, subject)
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


def styled_copy(layer: QgsVectorLayer, preset: StylePreset, subject: Subject) -> QgsVectorLayer:
    """Return a copy of a layer with the look of a preset.

    :raises PluginError: saying why the preset cannot draw the layer
    """
    reason = hindrance(preset, subject, layer)
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
    subject.dress(copy)
    _draw(copy, preset, subject)
    if own_labels:
        copy.setLabeling(layer.labeling().clone() if layer.labeling() else None)
        copy.setLabelsEnabled(layer.labelsEnabled())
    return copy


def _draw(copy: QgsVectorLayer, preset: StylePreset, subject: Subject) -> None:
    if preset.drawing is Drawing.CLASSES and subject.is_answers:
        copy.setRenderer(preset_renderers.answers_renderer(preset, subject))
    elif preset.drawing is Drawing.CLASSES:
        values = figures(copy, subject)
        breaks = breaks_of(preset, values)
        copy.setRenderer(preset_renderers.classes_renderer(preset, subject, breaks, values))
    elif preset.drawing is Drawing.SYMBOLS:
        copy.setRenderer(preset_renderers.totals_renderer(subject))
        preset_diagrams.set_symbols(copy, preset, subject)
    elif preset.drawing is Drawing.BIVARIATE:
        breaks = breaks_of(preset, figures(copy, subject))
        copy.setRenderer(preset_renderers.bivariate_renderer(preset, subject, breaks))
    elif preset.drawing in (Drawing.PIES, Drawing.BARS):
        preset_diagrams.set_parts(copy, preset, subject)
    elif preset.drawing is Drawing.LEVEL:
        copy.setRenderer(level_renderer())
        name_answers(copy, f'"{LEVEL_CLASS}"')
    elif preset.drawing is Drawing.BASIS:
        copy.setRenderer(categorised(BY_BASIS, subject.classes(BY_BASIS)))
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
    subject.dress(plain)
    if now == _label_text(plain):
        return False
    if given is None or hindrance(given, subject, layer):
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
    items = [item for item in layer.renderer().legendSymbolItems() if item.symbol() is not None]
    counts = count_classes(layer)
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
    return styled_copy(finish(subject.opening()), preset, subject)
