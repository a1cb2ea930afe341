"""How one field of competence is drawn on the regions: the kind of power, and every kind of silence."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsExpression,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayerStyle,
    QgsPointPatternFillSymbolLayer,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)

from . import palette, renderers, symbols
from ..model.vocabulary import FIELDS, Level
from ..store.atlas import read_rows
from ..translation import tr

#: From the widest power to none; what the source does not say stands between.
_ORDER = (Level.EXCLUSIVE, Level.SHARED, Level.EXECUTIVE, Level.CONSULTATIVE, Level.UNSPECIFIED, Level.NONE)

#: Width of lines on a small map against those on a page of its own.
_FINER = 0.4


def documented_levels(atlas: Path) -> dict[str, dict[str, Level]]:
    """Return what an atlas file says of each field: the level by region; fields without any are left out.

    :raises AtlasError: if the file cannot be read
    """
    known = {level.value: level for level in Level}
    found: dict[str, dict[str, Level]] = {}
    for region, field, level in read_rows(atlas, "competences", ("region_id", "field", "level")):
        if level not in known:
            continue
        held = found.setdefault(str(field), {})
        before = held.get(region)
        if before is None or _ORDER.index(known[level]) < _ORDER.index(before):
            held[region] = known[level]
    return {field.id: found[field.id] for field in FIELDS if field.id in found}


def field_style(layer: QgsVectorLayer, levels: Mapping[str, Level]) -> str:
    """Return the style with which a regional layer shows one field, without names and symbols of its own.

    Every map has the same classes, so that one legend is right for all of them.

    :param layer: a layer of the regions; it is not changed
    :param levels: the level by id of region
    :return: as a map item of a layout takes it
    """
    copy = layer.clone()
    copy.setRenderer(_field_renderer(levels))
    return plain_style(copy)


def _field_renderer(levels: Mapping[str, Level]) -> QgsRuleBasedRenderer:
    """Return the renderer of one field.

    A function of its own: a rule that Python still holds when its renderer is deleted corrupts memory (QGIS 3.22).
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for level in _ORDER:
        regions = ", ".join(QgsExpression.quotedString(region) for region, held in levels.items() if held is level)
        condition = f'"region_id" IN ({regions})' if regions else "false"
        root.appendChild(QgsRuleBasedRenderer.Rule(_symbol(level), 0, 0, condition, level_title(level)))
    said = ", ".join(QgsExpression.quotedString(region) for region in levels) or "''"
    silent = f'"role" = \'region\' AND "region_id" NOT IN ({said})'
    root.appendChild(QgsRuleBasedRenderer.Rule(symbols.no_answer(), 0, 0, silent, tr("No answer")))
    outside = "\"role\" <> 'region'"
    root.appendChild(QgsRuleBasedRenderer.Rule(symbols.not_surveyed(), 0, 0, outside, tr("Not surveyed")))
    renderer = QgsRuleBasedRenderer(root)
    renderers.order(renderer, "role")
    return renderer


def plain_style(copy: QgsVectorLayer) -> str:
    """Return the style of a copy of a layer without names and diagrams: small maps have no room for them."""
    copy.setLabelsEnabled(False)
    copy.setDiagramRenderer(None)
    renderer = copy.renderer().clone()
    for symbol in renderer.symbols(QgsRenderContext()):
        _make_finer(symbol)
    copy.setRenderer(renderer)
    style = QgsMapLayerStyle()
    style.readFromLayer(copy)
    return style.xmlData()


def _make_finer(symbol: QgsSymbol) -> None:
    """Make borders and patterns of a symbol finer, for a map a quarter as wide."""
    for part in symbol.symbolLayers():
        if isinstance(part, QgsSimpleFillSymbolLayer):
            part.setStrokeWidth(_FINER * part.strokeWidth())
        elif isinstance(part, QgsSimpleLineSymbolLayer):
            part.setWidth(_FINER * part.width())
        elif isinstance(part, QgsLinePatternFillSymbolLayer):
            part.setDistance(0.7 * part.distance())
        elif isinstance(part, QgsPointPatternFillSymbolLayer):
            part.setDistanceX(0.7 * part.distanceX())
            part.setDistanceY(0.7 * part.distanceY())
            part.setDisplacementX(0.7 * part.displacementX())


def level_title(level: Level) -> str:
    """Return a kind of power as a legend says it."""
    if level is Level.NONE:
        return tr("No competence, as stated")
    title = tr(level.title)
    return title[:1].upper() + title[1:]


def _symbol(level: Level) -> QgsFillSymbol:
    if level is Level.NONE:
        return symbols.stated_none()
    if level is Level.UNSPECIFIED:
        return symbols.hatched_class(palette.LEVELS[level], "#FFFFFF", 135.0)
    return symbols.fill(palette.LEVELS[level])
