"""Fix what the map checks found on a page of an open project; every step can be undone in the layout's window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsVectorLayer,
)

from . import items
from .bivariate import LEGEND, PLATE, SQUARE, adding_square, place_square
from .checks import main_map
from .map_facts import units_with_data
from .map_reach import extent_of
from .page import Box, PageSpec, PaperSize
from ..compat import label_points, legend_points, set_label_format, set_legend_format, text_format
from ..progress import finish
from ..project.bivariate import grid_of
from ..project.builder import EUROPE
from ..project.subjects.subject import Subject
from ..translation import tr


@contextmanager
def undoable(item: QgsLayoutItem, title: str) -> Iterator[None]:
    """Let what the block does to an item be one entry of the layout's history."""
    stack = item.layout().undoStack()
    stack.beginCommand(item, title)
    try:
        yield
    finally:
        stack.endCommand()


def raise_text(page: QgsPrintLayout, uuid: str, least: float) -> bool:
    """Set an item's text in *least* points where it is smaller; False if the item is gone."""
    item = page.itemByUuid(uuid)
    title = tr("Raise text to {n} pt").format(n=f"{least:g}")
    if isinstance(item, QgsLayoutItemLabel):
        with undoable(item, title):
            text = item.textFormat() if hasattr(item, "textFormat") else text_format(least, item.fontColor())
            if not hasattr(item, "textFormat"):
                text.setFont(item.font())
            text.setSize(max(least, label_points(item)))
            set_label_format(item, text)
    elif isinstance(item, QgsLayoutItemLegend):
        with undoable(item, title):
            for style in _LEGEND_STYLES:
                if legend_points(item, style) < least:
                    entry = item.rstyle(style)
                    text = entry.textFormat() if hasattr(entry, "textFormat") else text_format(least, item.fontColor())
                    if not hasattr(entry, "textFormat"):
                        text.setFont(entry.font())
                    text.setSize(least)
                    set_legend_format(item, style, text)
            item.adjustBoxSize()
    elif isinstance(item, QgsLayoutItemScaleBar):
        with undoable(item, title):
            text = item.textFormat()
            text.setSize(least)
            item.setTextFormat(text)
    else:
        return False
    return True


_LEGEND_STYLES = (
    QgsLegendStyle.Style.Title,
    QgsLegendStyle.Style.Group,
    QgsLegendStyle.Style.Subgroup,
    QgsLegendStyle.Style.SymbolLabel,
)


def restore_text(page: QgsPrintLayout, fresh: QgsPrintLayout, identifier: str) -> bool:
    """Give a page back a text that it had when it was made, e.g. ``foot``.

    :param fresh: the page as it would be laid out now
    """
    model = fresh.itemById(identifier)
    if not isinstance(model, QgsLayoutItemLabel):
        return False
    item = page.itemById(identifier)
    if isinstance(item, QgsLayoutItemLabel):
        with undoable(item, tr("Restore text")):
            item.setVisibility(True)
            item.setText(model.text())
        return True
    position, size = model.positionWithUnits(), model.rect()
    box = Box(position.x(), position.y(), size.width(), size.height())
    page.undoStack().beginMacro(tr("Restore text"))
    items.label(page, identifier, model.text(), box, label_points(model))
    page.undoStack().endMacro()
    return True


def restore_legend(page: QgsPrintLayout, layer: QgsVectorLayer, headings: tuple[str, str]) -> bool:
    """List every class of a layer in the first legend of a page that lists some.

    The classes of two topics become a square, and a square that is none any more becomes a list.

    :param headings: of classes and symbols, or of rows and columns
    """
    if grid_of(layer.renderer()) is not None or page.itemById(SQUARE) is not None:
        return _replace_legend(page, layer, headings)
    for item in page.items():
        if not isinstance(item, QgsLayoutItemLegend):
            continue
        for node in item.model().rootGroup().findLayers():
            if node.layer() is None or node.layer().id() != layer.id():
                continue
            with undoable(item, tr("List every class")):
                # The legend itself knows only of the entries it lists.
                classes = range(len(layer.renderer().legendSymbolItems()))
                QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(classes))
                item.model().refreshLayerLegend(node)
                item.adjustBoxSize()
            return True
    return False


def _replace_legend(page: QgsPrintLayout, layer: QgsVectorLayer, headings: tuple[str, str]) -> bool:
    """Put a new legend where the old one stands; False if the page has none, or no map."""
    old, map_ = page.itemById(PLATE) or page.itemById(LEGEND), main_map(page)
    if old is None or map_ is None:
        return False
    corner = old.positionWithUnits()
    spec = _spec_of(page)
    page.undoStack().beginMacro(tr("List every class"))
    try:
        groups = {item.parentGroup() for item in page.items() if _is_ours(item) and item.parentGroup() is not None}
        for item in [*groups, *(item for item in page.items() if _is_ours(item) and item.parentGroup() is None)]:
            page.removeLayoutItem(item)  # a group takes along what is in it
        grid = grid_of(layer.renderer())
        if grid is None:
            item = finish(items.legend_item(page, LEGEND, map_, layer, headings, spec))
            size = (item.rect().width(), item.rect().height())
            x, y = _within(spec, corner.x(), corner.y(), size)
            items.place(item, Box(x, y, *size))
        else:
            parts = finish(adding_square(page, map_, layer, grid, headings, spec))
            x, y = _within(spec, corner.x(), corner.y(), (parts.plate.width, parts.plate.height))
            place_square(page, grid, parts, x, y)
    finally:
        page.undoStack().endMacro()
    return True


def _is_ours(item: object) -> bool:
    """Return whether an item is a part of a legend that the plugin made."""
    name = item.id() if isinstance(item, QgsLayoutItem) else ""
    return name == LEGEND or name.startswith(f"{LEGEND}_")


def _spec_of(page: QgsPrintLayout) -> PageSpec:
    """Return the kind of page that comes nearest in size."""
    paper = page.pageCollection().page(0).rect()
    specs = (PageSpec(size, turn) for size in PaperSize for turn in size.orientations)
    return min(specs, key=lambda spec: abs(spec.width - paper.width()) + abs(spec.height - paper.height()))


def _within(spec: PageSpec, x: float, y: float, size: tuple[float, float]) -> tuple[float, float]:
    margin = spec.template.margin
    right, bottom = spec.width - margin - size[0], spec.height - margin - size[1]
    return max(margin, min(x, right)), max(margin, min(y, bottom))


def show_layers(page: QgsPrintLayout, fresh: QgsPrintLayout, by_id: dict[str, QgsVectorLayer]) -> bool:
    """Let the map of a page show the layers it was made for, instead of a map theme that is gone.

    :param fresh: the page as it would be laid out now
    :param by_id: layers of the page's project by what they are, see :data:`..project.layers.ROLE_PROPERTY`
    """
    from ..project.layers import ROLE_PROPERTY

    map_, model = main_map(page), main_map(fresh)
    if map_ is None or model is None:
        return False
    roles = [layer.customProperty(ROLE_PROPERTY) for layer in model.layers()]
    with undoable(map_, tr("Show the layers of the map")):
        map_.setFollowVisibilityPreset(False)
        map_.setLayers([by_id[role] for role in roles if role in by_id])
        map_.setKeepLayerSet(True)
        map_.refresh()
    return True


def show_regions(page: QgsPrintLayout, layer: QgsVectorLayer, subject: Subject) -> bool:
    """Let the map of a page show all territories that a layer has an answer or a figure of; False if there are none."""
    map_ = main_map(page)
    extent = extent_of(layer, units_with_data(layer, subject), map_, EUROPE) if map_ is not None else None
    if map_ is None or extent is None:
        return False
    with undoable(map_, tr("Show the regions")):
        map_.zoomToExtent(extent)
        map_.refresh()
    return True
