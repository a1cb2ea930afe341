"""Say on the layouts of a project what an atlas file says now, where nobody changed the words."""

from __future__ import annotations

from qgis.core import QgsLayoutItemLabel, QgsLayoutItemLegend, QgsPrintLayout, QgsProject

from . import items
from .page import PageSpec
from .texts import MapTexts, foot_text, map_texts
from ..model.vocabulary import Theme
from ..progress import Steps
from ..project.layers import ROLE_PROPERTY, AtlasInfo
from ..project.renewal import layers_on

_TITLE = "legend/title-label"


def renewing_texts(project: QgsProject, old: AtlasInfo, new: AtlasInfo) -> Steps[None]:
    """Put the new title, note, source and dates on our layouts, in short steps.

    Only labels and legend titles that say word for word what *old* would say are touched.
    """
    themes = {theme.value: theme for theme in Theme}
    ours = {layer.id() for layer in layers_on(project, new.path)}
    for page in project.layoutManager().printLayouts():
        theme = themes.get(page.customProperty(ROLE_PROPERTY))
        if theme is None or not _shows(page, ours):
            continue
        before, after = (map_texts(atlas, theme, PageSpec()) for atlas in (old, new))
        words = {a: b for a, b in zip(_labels(before), _labels(after)) if a != b}
        for item in page.items():
            if isinstance(item, QgsLayoutItemLabel) and item.text() in words:
                item.setText(words[item.text()])
            elif isinstance(item, QgsLayoutItemLegend):
                _renew_legend(item, before, after)
        yield


def _labels(texts: MapTexts) -> tuple[str, ...]:
    return (texts.title, texts.subtitle, texts.note, foot_text(texts), texts.edition)


def _renew_legend(item: QgsLayoutItemLegend, before: MapTexts, after: MapTexts) -> None:
    if item.title() == items.wrapped(before.legend):
        item.setTitle(items.wrapped(after.legend))
    for node in item.model().rootGroup().findLayers():
        if node.customProperty(_TITLE) == items.wrapped(before.symbols) != items.wrapped(after.symbols):
            node.setCustomProperty(_TITLE, items.wrapped(after.symbols))
        item.model().refreshLayerLegend(node)
    item.updateLegend()


def _shows(page: QgsPrintLayout, layers: set[str]) -> bool:
    """Return whether a layout's map shows one of some layers."""
    map_ = page.itemById("map")
    return map_ is not None and any(layer is not None and layer.id() in layers for layer in map_.layers())
