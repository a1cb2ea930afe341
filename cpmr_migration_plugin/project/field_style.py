"""Style of one field of competence: levels, and every class without an answer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsExpression,
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

from . import renderers, symbols
from ..model.style.map_classes import LEVEL_ORDER, level_classes
from ..model.vocabulary import FIELDS, PACT_BLOCKS, Involvement, Level, fields_of_block
from ..store.reading import read_table

#: Width of lines on a small map against those on a page of its own.
_FINER = 0.4


def documented_levels(atlas: Path) -> dict[str, dict[str, str]]:
    """Return what an atlas file says of each field: the class of level by region; fields without any are left out.

    :raises AtlasError: if the file cannot be read
    """
    # A column that an older plugin did not write is empty.
    columns = ["region_id", "field", "level", "level_stated"]
    rows = read_table(atlas, "competences").reindex(columns=columns, fill_value="").itertuples(index=False)
    found: dict[str, dict[str, str]] = {}
    for region, field, level, stated in rows:
        held = level_class(str(level), str(stated))
        if held in LEVEL_ORDER:
            _keep_widest(found.setdefault(str(field), {}), str(region), held)
    return {field.id: found[field.id] for field in FIELDS if field.id in found}


def levels_of_blocks(levels: Mapping[str, Mapping[str, str]]) -> dict[int, dict[str, str]]:
    """Return the widest power that regions hold in the fields of each building block of the Pact that has fields."""
    found: dict[int, dict[str, str]] = {}
    for block in PACT_BLOCKS:
        for field in fields_of_block(block):
            held = found.setdefault(block, {})
            for region, level in levels.get(field.id, {}).items():
                _keep_widest(held, region, level)
    return found


def level_class(level: str, stated: str) -> str:
    """Return the class of a level; of none there are two: a source says so, or it is inferred."""
    if level != Level.NONE.value:
        return level
    return (Involvement.INFERRED_NONE if stated == "no" else Involvement.STATED_NONE).value


def _keep_widest(held: dict[str, str], region: str, level: str) -> None:
    if region not in held or LEVEL_ORDER.index(level) < LEVEL_ORDER.index(held[region]):
        held[region] = level


def field_style(layer: QgsVectorLayer, levels: Mapping[str, str]) -> str:
    """Return the style with which a regional layer shows one field, without names and symbols of its own.

    Every map has the same classes, so that one legend is right for all of them.

    :param layer: a layer of the regions; it is not changed
    :param levels: the class of level by id of region
    :return: as a map item of a layout takes it
    """
    copy = layer.clone()
    copy.setRenderer(_field_renderer(levels))
    return plain_style(copy)


def _field_renderer(levels: Mapping[str, str]) -> QgsRuleBasedRenderer:
    """Return the renderer of one field.

    A function of its own: a rule that Python still holds when its renderer is deleted corrupts memory (QGIS 3.22).
    """
    root = QgsRuleBasedRenderer.Rule(None)
    said = ", ".join(QgsExpression.quotedString(region) for region in levels) or "''"
    silent = {
        Involvement.NO_ANSWER.value: f'"role" = \'region\' AND "region_id" NOT IN ({said})',
        Involvement.NOT_SURVEYED.value: "\"role\" <> 'region'",
    }
    for one in level_classes():
        regions = ", ".join(QgsExpression.quotedString(region) for region, held in levels.items() if held == one.value)
        condition = silent.get(one.value) or (f'"region_id" IN ({regions})' if regions else "false")
        root.appendChild(QgsRuleBasedRenderer.Rule(symbols.drawn(one.fill), 0, 0, condition, one.label))
    renderer = QgsRuleBasedRenderer(root)
    renderers.order(renderer, f"if(\"region_id\" IN ({said}), '', '{Involvement.NO_ANSWER.value}')")
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
