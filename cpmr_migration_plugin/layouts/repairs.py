"""Mend what a page of an open project lacks; every step can be undone in the layout's window."""

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
from .checks import main_map
from .page import Box
from ..compat import label_points, legend_points, set_label_format, set_legend_format, text_format
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


def restore_legend(page: QgsPrintLayout, layer: QgsVectorLayer) -> bool:
    """List every class of a layer in the first legend of a page that lists some."""
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
