"""In which classes of its legend a layer draws each feature, whatever its renderer: the ground of every count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsLegendSymbolItem,
    QgsRenderContext,
    QgsVectorLayer,
)


@dataclass(frozen=True)
class DrawnClasses:
    """The classes that a layer draws.

    :param items: those of its legend, in its order
    :param keys_of: the keys of the classes that a feature is drawn in; none if it is not drawn
    :param context: of the feature that was asked for last
    """

    items: list[QgsLegendSymbolItem]
    keys_of: Callable[[QgsFeature], set[str]]
    context: QgsExpressionContext


@contextmanager
def drawn_classes(layer: QgsVectorLayer) -> Iterator[DrawnClasses]:
    """Give the classes of a layer's legend, and what tells those that a feature is drawn in. Main thread."""
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    if layer.renderer() is None:
        yield DrawnClasses([], lambda _feature: set(), context.expressionContext())
        return
    # A copy: the layer's own may be drawing.
    renderer = layer.renderer().clone()
    items = renderer.legendSymbolItems()
    listed = {item.ruleKey() for item in items}

    def keys_of(feature: QgsFeature) -> set[str]:
        context.expressionContext().setFeature(feature)
        return set(renderer.legendKeysForFeature(feature, context)) & listed

    renderer.startRender(context, layer.fields())
    try:
        yield DrawnClasses(items, keys_of, context.expressionContext())
    finally:
        renderer.stopRender(context)


def features_of(layer: QgsVectorLayer) -> Iterator[QgsFeature]:
    """Yield the features of a layer without their geometry, with the filter it has now."""
    return layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry))


def count_classes(layer: QgsVectorLayer) -> Counter[str]:
    """Return how many features each class of a layer draws, by the key of the class."""
    counts: Counter[str] = Counter()
    with drawn_classes(layer) as drawn:
        for feature in features_of(layer):
            counts.update(drawn.keys_of(feature))
    return counts
