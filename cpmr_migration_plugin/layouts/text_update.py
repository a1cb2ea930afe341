"""Update the texts of a project's layouts from the atlas file, where no user changed them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
)

from . import items
from .indicator_map import indicator_texts, rewording
from .page import PageSpec
from .page_texts import flat
from .preset_texts import preset_texts
from .texts import MapTexts
from ..model.indicators import IndicatorLayer
from ..model.vocabulary import Theme
from ..progress import Steps
from ..project.layer_update import layers_on
from ..project.layers import ROLE_PROPERTY, AtlasInfo
from ..store.indicators import read_indicators

#: What a layer stands in a legend for: its classes or its sizes, by the legend's uuid and the layer's place in it.
Whole = dict[tuple[str, int], bool]


def whole_legends(project: QgsProject, atlas: AtlasInfo) -> Whole:
    """Return the layers of our legends that show all their classes (true) or all their sizes (false).

    A legend lists entries by number; one from which a user took some is left alone later on.
    """
    found: Whole = {}
    for page, _ in _pages(project, atlas):
        for item in _legends(page):
            for place, node in enumerate(item.model().rootGroup().findLayers()):
                if node.layer() is None:
                    continue
                classes, sizes = items.legend_parts(item, node)
                order = QgsMapLayerLegendUtils.legendNodeOrder(node)
                if order in (classes, sizes):
                    found[item.uuid(), place] = order == classes
    return found


def renewing_texts(project: QgsProject, old: AtlasInfo, new: AtlasInfo, whole: Whole) -> Steps[None]:
    """Put the new title, note, source, dates and classes on our layouts, in short steps.

    Only labels and legend titles that say word for word what *old* would say are touched, and only
    legends that were *whole*.
    """
    themes = {theme.value: theme for theme in Theme}
    for page, role in _pages(project, new):
        if role not in themes:
            continue
        theme = themes[role]
        layer = next((one for one in page.itemById("map").layers() if one.customProperty(ROLE_PROPERTY) == role), None)
        if layer is None:
            continue
        before, after = (preset_texts(layer, atlas, theme, PageSpec()) for atlas in (old, new))
        words = {flat(a): b for a, b in zip(_labels(before), _labels(after)) if a != b}
        for item in page.items():
            if isinstance(item, QgsLayoutItemLabel) and flat(item.text()) in words:
                item.setText(words[flat(item.text())])
        for item in _legends(page):
            _renew_legend(item, before, after, whole)
        yield


def renewing_indicators(
    project: QgsProject, old: AtlasInfo, new: AtlasInfo, before: Sequence[IndicatorLayer], whole: Whole
) -> Steps[None]:
    """Say on the layouts of indicators what they show now, in short steps; what a user changed stays.

    :param before: the indicators as they were
    """
    was = {indicator.view: indicator for indicator in before}
    now = {indicator.view: indicator for indicator in read_indicators(new.path)}
    for page, view in _pages(project, new):
        if view not in was or view not in now:
            continue
        texts = (indicator_texts(atlas, i, PageSpec()) for atlas, i in ((old, was[view]), (new, now[view])))
        entire = all(
            (legend.uuid(), place) in whole
            for legend in _legends(page)
            for place, _ in enumerate(legend.model().rootGroup().findLayers())
        )
        yield from rewording(page, *texts, legend=entire)
        yield


def _labels(texts: MapTexts) -> tuple[str, ...]:
    # Titles of the axes of two topics are labels, too.
    return (texts.title, texts.subtitle, texts.note, texts.foot, texts.edition, texts.legend, texts.symbols)


def _renew_legend(item: QgsLayoutItemLegend, before: MapTexts, after: MapTexts, whole: Whole) -> None:
    pairs = ((before.legend, after.legend), (before.symbols, after.symbols))
    renewed = {items.wrapped(old): items.wrapped(new) for old, new in pairs if old != new and old}
    if item.title() in renewed:  # an earlier version of the plugin set the heading of the classes there
        item.setTitle(renewed[item.title()])
    for place, node in enumerate(item.model().rootGroup().findLayers()):
        if node.layer() is None:
            continue
        # Making the entries of a legend anew takes a moment: only where something is another now.
        changed = False
        heading = node.customProperty(items.HEADING)
        if heading in renewed:
            node.setCustomProperty(items.HEADING, renewed[heading])
            changed = True
        if (item.uuid(), place) in whole:
            classes, sizes = items.legend_parts(item, node)
            order = classes if whole[item.uuid(), place] else sizes
            if order != QgsMapLayerLegendUtils.legendNodeOrder(node):
                QgsMapLayerLegendUtils.setLegendNodeOrder(node, order)
                changed = True
        if changed:
            item.model().refreshLayerLegend(node)
    item.updateLegend()


def _pages(project: QgsProject, atlas: AtlasInfo) -> Iterator[tuple[QgsPrintLayout, str]]:
    """Yield our layouts whose map shows a layer of an atlas file, with their theme or view of an indicator."""
    ours = {layer.id() for layer in layers_on(project, atlas.path)}
    for page in project.layoutManager().printLayouts():
        role = page.customProperty(ROLE_PROPERTY)
        map_ = page.itemById("map")
        shown = map_.layers() if hasattr(map_, "layers") else []
        if role and any(layer is not None and layer.id() in ours for layer in shown):
            yield page, str(role)


def _legends(page: QgsPrintLayout) -> list[QgsLayoutItemLegend]:
    return [item for item in page.items() if isinstance(item, QgsLayoutItemLegend)]
