"""How many regions each class of a legend has, counted as the layer draws them."""

from __future__ import annotations

from collections import Counter

from qgis.core import QgsLayoutItemLegend, QgsMapLayerLegendUtils, QgsVectorLayer

from . import items
from ..numbers import number
from ..project.class_counts import drawn_classes, features_of


def class_counts(layer: QgsVectorLayer) -> list[int | None]:
    """Return how many features each class of a layer draws, in the order of its renderer's legend.

    None for a class of nothing but territory outside the edition: its pieces are not regions.
    """
    fields = layer.fields()
    # Only layers of the nine themes know which pieces are regions; those of indicators give every piece a figure.
    role = fields.indexOf("role") if fields.indexOf("region_id") >= 0 else -1
    regions: Counter[str] = Counter()
    pieces: Counter[str] = Counter()
    with drawn_classes(layer) as drawn:
        for feature in features_of(layer):
            outside = role >= 0 and feature.attribute(role) != "region"
            (pieces if outside else regions).update(drawn.keys_of(feature))
    keys = [entry.ruleKey() for entry in drawn.items]
    return [None if pieces[key] and not regions[key] else regions[key] for key in keys]


def add_counts(legend: QgsLayoutItemLegend, layer: QgsVectorLayer) -> None:
    """Put the number of regions behind every class of a layer in a legend."""
    nodes = legend.model().rootGroup().findLayers()
    if not nodes:
        return
    # The model knows only of the entries that are listed, their names go by the positions of all.
    entries = legend.model().layerOriginalLegendNodes(nodes[0])
    counts = class_counts(layer)
    for entry, position in zip(entries, QgsMapLayerLegendUtils.legendNodeOrder(nodes[0])):
        if position < len(counts) and counts[position] is not None:
            label = f"{entry.data(0)} ({number(counts[position])})"
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(nodes[0], position, items.literal(label))
    legend.model().refreshLayerLegend(nodes[0])
