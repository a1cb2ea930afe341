"""The layer of a saved result: regions found, ranked or offered as partners, drawn and labelled."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsLayerTreeGroup,
    QgsLayerTreeModel,
    QgsMapThemeCollection,
    QgsProject,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from . import forms, labels, palette, symbols
from .builder import MAP_THEME_PROPERTY, unique_name
from .layers import ROLE_PROPERTY
from .renderers import range_label
from ..__about__ import SLUG
from ..compat import set_title
from ..errors import AtlasError
from ..model.classes import rounded_breaks
from ..store.inspect_results import SavedResult
from ..translation import tr

#: Role of every result's layer; which one it is stands in :data:`VIEW_PROPERTY`.
RESULT_ROLE = "result"
VIEW_PROPERTY = f"{SLUG}/result_view"

#: From the highest score to the lowest, at most so many classes.
_RAMP = (palette.BOTH, palette.DOCUMENTED, palette.COMPETENCE, "#AFDAD9")
_RELATIONS = (palette.BOTH, palette.COMPETENCE, palette.EXPERIENCE)


def result_layer(path: Path, saved: SavedResult) -> QgsVectorLayer:
    """Return the layer of a result in an atlas file, styled and worded, not yet in a project.

    :raises AtlasError: if the file has no such result
    """
    layer = QgsVectorLayer(f"{path}|layername={saved.view}", saved.title, "ogr")
    if not layer.isValid():
        raise AtlasError(
            tr("The result “{name}” cannot be opened.").format(name=saved.title), remedy=tr("Save the result again.")
        )
    dress(layer, saved)
    return layer


def dress(layer: QgsVectorLayer, saved: SavedResult) -> None:
    """Give an open layer of a result its role, style and words."""
    layer.setCustomProperty(ROLE_PROPERTY, RESULT_ROLE)
    layer.setCustomProperty(VIEW_PROPERTY, saved.view)
    layer.setRenderer(_renderer(layer))
    labels.label_regions(layer, "true")
    forms.set_words(layer, _words())
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(_map_tip())
    set_title(layer, saved.title, tr("Regions found with “{name}”.").format(name=saved.title))


def add_result(project: QgsProject, group: QgsLayerTreeGroup | None, layer: QgsVectorLayer) -> str:
    """Add a result's layer to a project, on top of our group, with a map theme of its own.

    Runs on the main thread.

    :param group: the group of the atlas file; None puts the layer on top of all
    :return: the name of the map theme
    """
    root = project.layerTreeRoot()
    project.addMapLayer(layer, False)
    node = (group or root).insertLayer(0, layer)
    node.setItemVisibilityChecked(True)
    record = QgsMapThemeCollection.createThemeFromCurrentState(root, QgsLayerTreeModel(root))
    name = unique_name(layer.name(), project.mapThemeCollection().mapThemes())
    layer.setCustomProperty(MAP_THEME_PROPERTY, name)
    project.mapThemeCollection().insert(name, record)
    return name


def result_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of results in a project."""
    layers = project.mapLayers().values()
    return [layer for layer in layers if layer.customProperty(ROLE_PROPERTY) == RESULT_ROLE and layer.isValid()]


def _words() -> dict[str, str]:
    return {
        "rank": tr("Rank"), "score": tr("Score (0–100)"), "relation": tr("Why it is listed"), "because": tr("Reasons"),
    }  # fmt: skip


def _renderer(layer: QgsVectorLayer) -> QgsFeatureRenderer:
    relations = [str(value) for value in layer.uniqueValues(layer.fields().indexOf("relation")) if value]
    if relations:
        # In the order of their best: what the result lists first.
        categories = [
            QgsRendererCategory(word, symbols.fill(_RELATIONS[i % len(_RELATIONS)]), word)
            for i, word in enumerate(_first_seen(layer, relations))
        ]
        return QgsCategorizedSymbolRenderer("relation", categories)
    index = layer.fields().indexOf("score")
    scores = [float(value) for value in layer.uniqueValues(index) if isinstance(value, (int, float))]
    if len(scores) < 2:
        return QgsSingleSymbolRenderer(symbols.fill(palette.DOCUMENTED))
    return _by_score(rounded_breaks(scores, len(_RAMP)))


def _first_seen(layer: QgsVectorLayer, relations: list[str]) -> list[str]:
    index = layer.fields().indexOf("relation")
    features = sorted(layer.getFeatures(), key=lambda feature: feature.id())
    seen = dict.fromkeys(str(feature.attribute(index)) for feature in features)
    return [word for word in seen if word in relations]


def _by_score(breaks: list[float]) -> QgsFeatureRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    edges = [None, *breaks, None]
    for (low, high), color in zip(reversed(list(zip(edges, edges[1:]))), _RAMP):
        parts = []
        if low is not None:
            parts.append(f'"score" >= {low!r}')
        if high is not None:
            parts.append(f'"score" < {high!r}')
        rule = QgsRuleBasedRenderer.Rule(symbols.fill(color), 0, 0, " AND ".join(parts), range_label(low, high, False))
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def _map_tip() -> str:
    head = f"<b>[% {forms.escaped('name')} %]</b>"
    rank = f"[% {forms.escaped(_CASE_RANK)} %]"
    return f"{head}<br>{rank}<br>[% {forms.escaped('relation')} %]<br>[% {forms.escaped('because')} %]"


_CASE_RANK = (
    "CASE WHEN \"rank\" IS NULL THEN '' ELSE to_string(\"rank\") || '. ' || "
    "coalesce(format_number(\"score\", 0), '') || ' / 100' END"
)
