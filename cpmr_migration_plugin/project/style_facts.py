"""Facts on the style of a layer for the map checks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from .class_counts import drawn_classes, features_of
from .members import MARKED, shown_by
from .renderer_facts import stands_for
from ..model.checks import ClassFacts
from ..model.style.map_classes import class_words
from ..model.vocabulary import Involvement

_UNITS = QgsUnitTypes.RenderUnit
#: Points in a unit; sizes that change with the scale of the map are not measured.
_IN_POINTS = {
    _UNITS.RenderPoints: 1.0, _UNITS.RenderMillimeters: 72 / 25.4, _UNITS.RenderPixels: 0.75, _UNITS.RenderInches: 72.0,
}  # fmt: skip
_UPPER_BOUND = re.compile(r"<=?\s*(-?[\d.]+(?:e[+-]?\d+)?)", re.IGNORECASE)
_FLAT = "SimpleFill"


def class_facts(layer: QgsVectorLayer) -> tuple[ClassFacts, ...]:
    """Return the classes that a layer draws now, in the order of its legend."""
    return tuple(_class(symbol, label, key) for symbol, label, key in _drawn(layer.renderer()))


def unclassed(layer: QgsVectorLayer, column: str) -> tuple[tuple[str, int], ...]:
    """Return the answers of a layer that no class draws, in words, with the number of regions that have each.

    Missing data is left out: that it has a class is asked for elsewhere. Reads the attributes once, without geometry.

    :param column: that holds the answers, see :attr:`.subjects.subject.Subject.drawn_column`
    """
    shown = shown_by(layer.renderer()) or column
    value = QgsExpression(QgsExpression.quotedColumnRef(shown) if shown.isidentifier() else shown)
    found: Counter[str] = Counter()
    with drawn_classes(layer) as drawn:
        for feature in features_of(layer):
            if not drawn.keys_of(feature):
                found[str(value.evaluate(drawn.context))] += 1
    words = class_words()
    # What is no word of ours is a column of figures, or a value that a user made.
    told = ((words[one], count) for one, count in found.items() if one in words and not stands_for(one))
    return tuple(sorted((one, count) for one, count in told))


def covers_rest(renderer: QgsFeatureRenderer) -> bool:
    """Return whether a class takes in all that no other does."""
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        return any(c.renderState() and c.value() in ("", None) for c in renderer.categories())
    if isinstance(renderer, QgsRuleBasedRenderer):
        return any(rule.isElse() and rule.active() for rule in renderer.rootRule().descendants())
    return False


def total_by_colour(renderer: QgsFeatureRenderer, totals: tuple[str, ...]) -> str:
    """Return the column of totals that a renderer shows by colour, or nothing.

    :param totals: columns that hold totals
    """
    if len({symbol.color().name() for symbol, _, _ in _drawn(renderer)}) < 2:
        return ""
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        shown = renderer.classAttribute()
        # Divided by something, a total is a ratio.
        return next((c for c in totals if shown.strip('"') == c or (f'"{c}"' in shown and "/" not in shown)), "")
    if isinstance(renderer, QgsRuleBasedRenderer):
        filters = [rule.filterExpression() for rule in renderer.rootRule().descendants() if rule.active()]
        for column in totals:
            compared = re.compile(rf'"?\b{column}\b"?\s*(<|>)')
            if any(compared.search(text) and "/" not in text for text in filters):
                return column
    return ""


def diagram_colors(layer: QgsVectorLayer) -> tuple[str, ...]:
    """Return the colours of the parts of a layer's diagrams."""
    renderer = layer.diagramRenderer()
    if renderer is None:
        return ()
    colors = [color for one in renderer.diagramSettings() for color in one.categoryColors if color.alpha()]
    return tuple(dict.fromkeys(color.name() for color in colors))


def label_points(layer: QgsVectorLayer) -> tuple[float, ...]:
    """Return the sizes of a layer's labels in points; none if it has none or if they follow the map's scale."""
    sizes = (points(settings.format()) for settings in _label_settings(layer))
    return tuple(size for size in sizes if size is not None)


def points(text: QgsTextFormat) -> float | None:
    """Return the size of a text in points, None if it follows the scale of a map."""
    factor = _IN_POINTS.get(text.sizeUnit())
    return None if factor is None else text.size() * factor


def count_drawn(
    layer: QgsVectorLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject, most: int = 1
) -> int:
    """Return how many features a layer draws within an extent, counting no further than *most*."""
    try:
        transform = QgsCoordinateTransform(crs, layer.crs(), project)
        box = transform.transformBoundingBox(extent)
    except QgsCsException:  # an extent beyond what the projection can tell: all of it
        box = layer.extent()
    renderer = layer.renderer()
    if renderer is None:
        return 0
    renderer = renderer.clone()
    context = QgsRenderContext()
    expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setExpressionContext(expressions)
    renderer.startRender(context, layer.fields())
    request = QgsFeatureRequest().setFilterRect(box)
    count = 0
    try:
        for feature in layer.getFeatures(request):
            context.expressionContext().setFeature(feature)
            if feature.hasGeometry() and renderer.willRenderFeature(feature, context):
                count += 1
                if count >= most:
                    break
    finally:
        renderer.stopRender(context)
    return count


def _drawn(renderer: QgsFeatureRenderer | None) -> Iterator[tuple[QgsSymbol, str, str]]:
    """Yield symbol, label and what it stands for of each class that is drawn."""
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for category in renderer.categories():
            if category.renderState() and category.symbol() is not None:
                yield category.symbol(), category.label(), str(category.value())
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for one in renderer.ranges():
            if one.renderState():
                yield one.symbol(), one.label(), f"< {one.upperValue()!r}"
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            if rule.active() and rule.symbol() is not None:
                yield rule.symbol(), rule.label(), rule.filterExpression()
    elif renderer is not None:
        for item in renderer.legendSymbolItems():
            if item.symbol() is not None:
                yield item.symbol(), item.label(), ""


def _class(symbol: QgsSymbol, label: str, key: str) -> ClassFacts:
    status = stands_for(key)
    bound = _UPPER_BOUND.search(key)
    loss = bound is not None and not status and float(bound.group(1)) <= 0
    inferred = Involvement.INFERRED_NONE.value in key and key != MARKED
    return ClassFacts(label, symbol.color().name(), _pattern(symbol), status, loss, inferred, key == MARKED)


def _pattern(symbol: QgsSymbol) -> str:
    """Return what parts a symbol from a flat one of the same colour, or nothing."""
    parts = []
    for number, part in enumerate(symbol.symbolLayers()):
        kind = part.layerType()
        if kind == _FLAT:
            brush = part.brushStyle()
            # An outline on top is no pattern.
            if brush != Qt.BrushStyle.SolidPattern and not (number and brush == Qt.BrushStyle.NoBrush):
                parts.append(f"brush {brush}")
        elif "Fill" in kind:
            parts.append(kind)
    return " ".join(parts)


def _label_settings(layer: QgsVectorLayer) -> Iterator[QgsPalLayerSettings]:
    labeling = layer.labeling()
    if labeling is None or not layer.labelsEnabled():
        return
    for provider in labeling.subProviders():
        yield labeling.settings(provider)
