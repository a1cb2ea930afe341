"""The layer of a saved result (regions found, ranked or offered as partners), styled and labelled."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
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

from . import forms, labels, symbols
from .builder import MAP_THEME_PROPERTY, THEMES_GROUP, unique_name
from .layers import ROLE_PROPERTY
from .unmarked import without_markup
from ..__about__ import SLUG
from ..compat import set_title
from ..errors import AtlasError
from ..model.style import palette
from ..model.style.class_labels import range_label
from ..model.style.classes import rounded_breaks
from ..store.inspect_results import SavedResult
from ..store.opening import settle
from ..translation import tr

#: Role of every result's layer; which one it is stands in :data:`VIEW_PROPERTY`.
RESULT_ROLE = "result"
VIEW_PROPERTY = f"{SLUG}/result_view"

#: From the highest score to the lowest, at most so many classes.
_RAMP = (palette.BOTH, palette.DOCUMENTED, palette.COMPETENCE, "#AFDAD9")
#: By the number of reasons to list a region: three, two, one.
_RELATIONS = {
    3: (palette.BOTH,),
    2: (palette.DOCUMENTED, "#5FAFC0", "#AFDAD9"),
    1: (palette.EXPERIENCE, palette.RATIO[3], palette.RATIO[4]),
}
#: What parts the reasons in the column ``relation``.
_PLUS = " + "


def result_layer(path: Path, saved: SavedResult) -> QgsVectorLayer:
    """Return the layer of a result in an atlas file, styled and worded, not yet in a project.

    :raises AtlasError: if the file has no such result
    """
    settle(path)
    layer = QgsVectorLayer(f"{path}|layername={saved.view}", without_markup(saved.title), "ogr")
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
    layer.setMapTipTemplate(_map_tip(labels.name_expression(layer)))
    title = without_markup(saved.title)
    text = tr("Regions found with “{name}”.").format(name=title)
    set_title(layer, title, text)
    # QGIS has read some from the file.
    metadata = layer.metadata()
    metadata.setTitle(title)
    metadata.setAbstract(without_markup(metadata.abstract()) or text)
    layer.setMetadata(metadata)


def add_result(project: QgsProject, group: QgsLayerTreeGroup | None, layer: QgsVectorLayer) -> str:
    """Add a result's layer to a project, on top of our group, with a map theme that shows it.

    The themes of our group are hidden, as two layers of filled regions cannot be read together. Runs on the
    main thread.

    :param group: the group of the atlas file; None puts the layer on top of all
    :return: the name of the map theme
    """
    root = project.layerTreeRoot()
    project.addMapLayer(layer, False)
    node = (group or root).insertLayer(0, layer)
    node.setItemVisibilityChecked(True)
    for other in group.children() if group is not None else ():
        role = other.customProperty(ROLE_PROPERTY)
        shown = other.layer().customProperty(ROLE_PROPERTY) if other is not node and hasattr(other, "layer") else ""
        if role == THEMES_GROUP or (shown == RESULT_ROLE and other is not node):
            other.setItemVisibilityChecked(False)
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
        return _by_relation(_first_seen(layer, relations))
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


def _by_relation(combinations: list[str]) -> QgsFeatureRenderer:
    """Return a category per combination of reasons, those with the most reasons first."""
    categories = []
    for count, colors in _RELATIONS.items():
        words = [word for word in combinations if min(len(word.split(_PLUS)), 3) == count]
        for i, word in enumerate(words):
            categories.append(QgsRendererCategory(word, symbols.fill(colors[i % len(colors)]), word))
    return QgsCategorizedSymbolRenderer("relation", categories)


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


def _map_tip(named: str) -> str:
    rank, score = (QgsExpression.quotedString(word + " ") for word in (tr("Rank"), tr("score (0–100)")))
    numbers = (
        f'CASE WHEN "rank" IS NULL THEN \'\' ELSE {rank} || to_string("rank") || '
        f"coalesce(', ' || {score} || format_number(\"score\", 0), '') END"
    )
    parts = (named, numbers, "relation", "because")
    name, *lines = (f"[% {forms.escaped(part)} %]" for part in parts)
    return "<br>".join([f"<b>{name}</b>", *lines])
