"""Which style preset a layer was given, and whether it still draws that."""

from __future__ import annotations

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from .country_style import SITUATION_SHOWN
from .level_style import field_level, field_of
from .members import marks_members, shown_by
from .. import json_reading
from ..__about__ import SLUG
from ..errors import PluginError
from ..model.style.preset import Drawing, StylePreset, from_json
from ..store.layout import BY_BASIS, LEVEL_CLASS
from ..translation import tr

#: Custom property of a layer: the preset it was given last, as JSON.
PRESET_PROPERTY = f"{SLUG}/preset"

#: Bytes of memory that a preset may become: a project of somebody else may hold anything under that name.
_MOST_MEMORY = 2_000_000


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
