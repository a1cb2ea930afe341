"""Which style presets can draw a layer of an atlas, and the figures they are made from."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from .subjects.subject import Subject
from ..model.style.preset import Drawing, StylePreset
from ..model.style.preset_palettes import PaletteKind
from ..model.vocabulary import PACT_SITUATION
from ..store.layout import BY_BASIS, FIELD_LEVELS, LEVEL_CLASS
from ..translation import tr


def hindrance(preset: StylePreset, subject: Subject, layer: QgsVectorLayer) -> str:
    """Return why a preset cannot draw the layer of a subject, in a sentence; empty if it can."""
    columns = frozenset(layer.fields().names())
    checks = {
        Drawing.CLASSES: _no_classes,
        Drawing.SYMBOLS: _no_symbols,
        Drawing.BIVARIATE: _no_two_topics,
        Drawing.PIES: _no_parts,
        Drawing.BARS: _no_parts,
        Drawing.LEVEL: _no_powers,
        Drawing.BASIS: _no_powers,
        Drawing.FIELD: _no_field,
        Drawing.SITUATION: _no_situation,
    }
    check = checks.get(preset.drawing)
    reason = "" if check is None else check(preset, subject, columns)
    return reason or (_no_members(subject) if preset.members else "")


def _no_powers(_preset: StylePreset, subject: Subject, columns: frozenset[str]) -> str:
    if not subject.fields:
        return tr("Powers are documented in themes 3 to 7.")
    return "" if {LEVEL_CLASS, BY_BASIS, FIELD_LEVELS} <= columns else _older_file()


def _no_field(preset: StylePreset, subject: Subject, columns: frozenset[str]) -> str:
    reason = _no_powers(preset, subject, columns)
    if reason or preset.field in [field.id for field in subject.fields]:
        return reason
    named = ", ".join(tr("{title} ({id})").format(title=tr(field.title), id=field.id) for field in subject.fields)
    return tr("Choose one of the fields of this theme: {names}.").format(names=named)


def _no_situation(_preset: StylePreset, subject: Subject, columns: frozenset[str]) -> str:
    if not subject.tells_situation:
        return tr("The situation under the Pact is known by country: choose Country Data.")
    return "" if PACT_SITUATION in columns else _older_file()


def _no_members(subject: Subject) -> str:
    if not subject.has_members:
        return tr("Members are regions: choose a theme of regions.")
    return ""


def _no_symbols(_preset: StylePreset, subject: Subject, _columns: frozenset[str]) -> str:
    if subject.maximum > 0:
        return ""
    return tr("“{layer}” has no totals to draw as symbols.").format(layer=subject.title)


def _no_two_topics(_preset: StylePreset, subject: Subject, columns: frozenset[str]) -> str:
    if not subject.tells_involvement:
        return tr("Two topics at once need a layer with involvement: themes 4 to 7.")
    return "" if "ratio" in columns else _older_file()


def _no_parts(preset: StylePreset, subject: Subject, columns: frozenset[str]) -> str:
    if not subject.parts():
        return tr("Pies and bars count what regions documented: choose Regional Data or a layer of answers.")
    if preset.palette.kind is not PaletteKind.CATEGORICAL:
        return tr("Parts of pies and bars need contrasting colours.")
    counted = {column for part in subject.parts() for column in part.columns}
    return "" if counted <= columns else _older_file()


def _no_classes(preset: StylePreset, subject: Subject, _columns: frozenset[str]) -> str:
    kind = preset.palette.kind
    if subject.is_answers:
        if kind is PaletteKind.DIVERGING:
            return tr("Answers have no middle that a palette could turn around.")
        return ""
    if not subject.ratio:
        return tr("“{layer}” shows totals: colours would mislead, symbols do not.").format(layer=subject.title)
    if kind is PaletteKind.CATEGORICAL:
        return tr("Contrasting colours have no order: figures need a palette from light to dark.")
    return ""


def _older_file() -> str:
    return tr("The atlas file is from an older version of the plugin. Load the edition again.")


def figures(layer: QgsVectorLayer, subject: Subject) -> list[float]:
    """Return the figures by which a layer is parted into classes: the ratio, of regions that have one."""
    return [value for _, value in _values(layer, subject.ratio or "ratio")]


def _values(layer: QgsVectorLayer, column: str) -> Iterator[tuple[str, float]]:
    index = layer.fields().indexOf(column)
    if index < 0:
        return
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setFilterExpression(f'"{column}" IS NOT NULL')
    for feature in layer.getFeatures(request):
        yield str(feature.id()), float(feature[index])


def largest(layer: QgsVectorLayer, columns: list[str]) -> tuple[float, float]:
    """Return the largest sum of some columns in a feature, and the largest of their values."""
    indexes = [layer.fields().indexOf(column) for column in columns]
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(indexes)
    total, one = 0.0, 0.0
    for feature in layer.getFeatures(request):
        found = [float(feature[index] or 0) for index in indexes]
        total, one = max(total, sum(found)), max(one, *found)
    return total, one
