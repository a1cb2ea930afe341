"""Update the texts of a project's layouts from the atlas file, where no user changed them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt import sip

from . import items
from .page import PageSpec
from .page_texts import single_line
from ..progress import Steps
from ..project.layer_update import layers_on
from ..project.layers import ROLE_PROPERTY, AtlasInfo
from ..project.subjects.map_texts import MapTexts
from ..project.subjects.subject import Subject

#: The labels of a page that say a text of its map, and the texts.
_IDS = ("title", "subtitle", "note", "foot", "edition")
_CORNER = QgsLayoutItem.ReferencePoint.UpperLeft
#: What a layer stands in a legend for: its classes or its sizes, by the legend's uuid and the layer's place in it.
Whole = dict[tuple[str, int], bool]


def complete_legends(project: QgsProject, atlas: AtlasInfo) -> Whole:
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


def renewing_texts(
    project: QgsProject, before: Mapping[str, Subject], now: Mapping[str, Subject], whole: Whole
) -> Steps[None]:
    """Put the new title, note, source, dates and classes on our layouts, in short steps.

    Only labels and legend titles that say word for word what they said *before* are touched, and only legends that
    were *whole*.

    :param before: what the maps showed, by view; a map that was not there is left as it is
    :param now: what they show now
    """
    atlas = next((subject.atlas for subject in now.values()), None)
    for page, table in [] if atlas is None else list(_pages(project, atlas)):
        if table not in before or table not in now or sip.isdeleted(page):  # a user may remove it meanwhile
            continue
        layer = next((one for one in page.itemById("map").layers() if one.customProperty(ROLE_PROPERTY) == table), None)
        if layer is None:
            continue
        old, new = (subjects[table].texts(layer, PageSpec()) for subjects in (before, now))
        for item in page.items():
            if isinstance(item, QgsLayoutItemLabel):
                _renew_label(item, old, new)
        for item in _legends(page):
            if not sip.isdeleted(item):
                yield from _renewing_legend(item, old, new, whole)
        yield


def _renew_label(item: QgsLayoutItemLabel, old: MapTexts, new: MapTexts) -> None:
    """Say in a label what is right now, if it says what was right before."""
    said = single_line(item.text())
    words = {single_line(a): b for a, b in zip(_labels(old), _labels(new)) if a and a != b}
    if said.endswith("…") and item.id() in _IDS:
        # A text that did not fit was shortened when the page was made.
        was, is_now = (getattr(texts, item.id()) for texts in (old, new))
        if was != is_now and single_line(was).startswith(said.rstrip(" …")):
            words[said] = is_now
    if said in words:
        item.setText(items.literal(words[said]))


def _labels(texts: MapTexts) -> tuple[str, ...]:
    # Titles of the axes of two topics are labels, too.
    return (*(getattr(texts, name) for name in _IDS), texts.legend, texts.symbols)


def _renewing_legend(item: QgsLayoutItemLegend, before: MapTexts, after: MapTexts, whole: Whole) -> Steps[None]:
    places = range(len(item.model().rootGroup().findLayers()))
    if bool(before.symbols) != bool(after.symbols) and all((item.uuid(), place) in whole for place in places):
        # Ratios have become totals, or the other way round: the layer has other entries altogether.
        headings = (before.legend, before.symbols), (after.legend, after.symbols)
        yield from items.refreshing_legend(item, *headings)
        return
    pairs = ((before.legend, after.legend), (before.symbols, after.symbols))
    renewed = {items.wrap_legend_text(old): items.wrap_legend_text(new) for old, new in pairs if old != new and old}
    if item.title() in renewed:  # an earlier version of the plugin set the heading of the classes there
        item.setTitle(renewed[item.title()])
    renewed_any = False
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
            renewed_any = True
    item.updateLegend()
    if renewed_any and item.linkedMap() is not None and item.referencePoint() == _CORNER:
        items.fit_legend(item, item.linkedMap())


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
