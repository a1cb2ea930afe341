"""The legend of a bivariate map: a square of classes between two axes, classes without data below it.

All of it is made of QGIS's own items: two legends, which follow the colours of the layer, labels and arrows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from . import items
from .counts import add_counts, class_counts
from .measure import line_height, text_size
from .page import FOOT, SMALLEST, Box, PageSpec
from ..compat import set_label_format, set_legend_format, text_format
from ..model.style import palette
from ..model.style.class_labels import figure
from ..model.style.colour import lightness
from ..numbers import number, percent_sign
from ..progress import Steps
from ..project.bivariate import Grid, grid_of

_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters

#: Names of the items, by which tests and repairs find them. The legend of all other classes is named as ever.
PLATE, SQUARE, UP, RIGHT = "legend_plate", "legend_square", "legend_up", "legend_right"
LEGEND = "legend"
_ARROW_UP, _ARROW_RIGHT = "legend_arrow_up", "legend_arrow_right"

#: On A4, millimetres: side of a class, room around everything, for an arrow, between parts, between square and words.
_CELL = 8.0
_AROUND = 2.5
_ARROW = 3.2
_GAP = 1.0
_BESIDE = 1.6
#: On A4: width up to which the name of a row stands on one line, and of names on two lines at least and at most.
_ONE_LINE, _NARROWEST, _WIDEST = 40.0, 24.0, 48.0
#: CIELAB lightness below which what stands on a colour is white.
_DARK = 55.0
#: An empty name would be replaced by that of the class; this one has no width.
_NAMELESS = "\u200b"
_STYLE, _SIDE = QgsLegendStyle.Style, QgsLegendStyle.Side
_STYLES = (_STYLE.Title, _STYLE.Group, _STYLE.Subgroup, _STYLE.Symbol, _STYLE.SymbolLabel)
_SIDES = (_SIDE.Top, _SIDE.Bottom, _SIDE.Left, _SIDE.Right)


@dataclass(frozen=True)
class LegendPlan:
    """Where the parts of the legend stand, from its own upper left corner.

    :param rows: of the names of the rows, the uppermost first
    :param breaks: of the breaks below the square, from left to right
    :param others: of the classes that are not in the square
    """

    plate: Box
    up: Box
    arrow_up: Box
    square: Box
    rows: tuple[Box, ...]
    arrow_right: Box
    breaks: tuple[Box, ...]
    right: Box
    others: Box

    def boxes(self) -> list[Box]:
        """Return all boxes but the plate."""
        alone = (self.up, self.arrow_up, self.square, self.arrow_right, self.right, self.others)
        return [*alone, *self.rows, *self.breaks]


def break_texts(grid: Grid) -> list[str]:
    """Return the breaks of the share as the axis prints them, in the language that is spoken."""
    return [figure(one) + percent_sign() for one in grid.breaks]


def plan(grid: Grid, axes: tuple[str, str], others: tuple[float, float], spec: PageSpec) -> LegendPlan:
    """Return where everything stands.

    :param axes: titles of rows and columns
    :param others: width and height of the legend of all other classes
    """
    scale = spec.scale
    title, words, small = (spec.points(size) for size in (items.LEGEND_TITLE, items.LEGEND, FOOT))
    around, arrow, gap = (scale * one for one in (_AROUND, _ARROW, _GAP))
    cell = _cell(words, spec)
    names = _names_width(grid, words, spec)
    side, height = grid.columns * cell, len(grid.rows) * cell
    width = max(arrow + side + scale * _BESIDE + names, others[0])
    x, y = around, around
    up = Box(x, y, width, _height(axes[0], width, title))
    arrow_up = Box(x, up.bottom + gap, arrow, height)
    square = Box(arrow_up.right, arrow_up.y, side, height)
    left = square.right + scale * _BESIDE
    rows = tuple(Box(left, square.y + row * cell, names, cell) for row in range(len(grid.rows)))
    arrow_right = Box(square.x, square.bottom, side, arrow)
    line = 1.05 * line_height(small)
    breaks = tuple(
        Box(square.x + (place + 0.5) * cell, arrow_right.bottom - 0.2 * scale, cell, line)
        for place in range(len(grid.breaks))
    )
    bottom = max((box.bottom for box in breaks), default=arrow_right.bottom)
    right = Box(x, bottom + 0.4 * gap, width, _height(axes[1], width, title))
    below = Box(x, right.bottom + 2.0 * gap, *others)
    plate = Box(0.0, 0.0, width + 2 * around, below.bottom + around)
    return LegendPlan(plate, up, arrow_up, square, rows, arrow_right, breaks, right, below)


def _cell(points: float, spec: PageSpec) -> float:
    """Return the side of a class: two lines of a name fit beside it."""
    return max(_CELL * spec.scale, 2.1 * line_height(points))


def _names_width(grid: Grid, points: float, spec: PageSpec) -> float:
    """Return the width of the names of rows: all on one line, or on two at most if that would take too much."""
    longest = 1.03 * max(text_size(name, 1000.0, points)[0] for name in grid.rows)
    if longest <= _ONE_LINE * spec.scale:
        return longest
    width, room = _NARROWEST * spec.scale, _cell(points, spec)
    while width < _WIDEST * spec.scale and not all(_fits(name, width, room, points) for name in grid.rows):
        width += spec.scale
    return width


def _fits(text: str, width: float, height: float, points: float) -> bool:
    longest = max(text.split(), key=len, default="")
    within = text_size(longest, width, points)[0] <= 0.98 * width
    return within and text_size(text, width, points)[1] <= 0.98 * height


def _height(text: str, width: float, points: float) -> float:
    return 1.03 * text_size(text, width, points, bold=True)[1]


def adding_square(
    layout: QgsPrintLayout,
    map_: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    grid: Grid,
    axes: tuple[str, str],
    spec: PageSpec,
) -> Steps[LegendPlan]:
    """Add, in short steps, the legend of two topics; where it stands is left to :func:`place_square`.

    :param grid: of the layer's classes
    :param axes: titles of rows and columns
    """
    _plate(layout)
    others = yield from items.legend_item(layout, LEGEND, map_, layer, ("", ""), spec, elsewhere=grid.cells)
    others.setFrameEnabled(False)
    others.setBackgroundEnabled(False)
    others.setBoxSpace(0.0)
    if spec.counts:
        add_counts(others, layer)
    items.fit_legend(others, map_)
    yield
    parts = plan(grid, axes, (others.rect().width(), others.rect().height()), spec)
    _square(layout, map_, layer, grid, spec)
    yield
    for identifier, text, box in ((UP, axes[0], parts.up), (RIGHT, axes[1], parts.right)):
        items.label(layout, identifier, text, box, spec.points(items.LEGEND_TITLE), bold=True)
    for place, (text, box) in enumerate(zip(grid.rows, parts.rows)):
        label = items.label(layout, f"legend_row_{place}", text, box, spec.points(items.LEGEND))
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    if spec.counts:
        yield
        _counts(layout, layer, grid, parts, spec)
    for place, (text, box) in enumerate(zip(break_texts(grid), parts.breaks)):
        label = items.label(layout, f"legend_break_{place}", text, box, spec.points(FOOT))
        label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    for identifier in (_ARROW_UP, _ARROW_RIGHT):
        _arrow(layout, identifier, parts, spec)
    return parts


def _counts(layout: QgsPrintLayout, layer: QgsVectorLayer, grid: Grid, parts: LegendPlan, spec: PageSpec) -> None:
    """Put the number of regions on every class of the square."""
    counts = class_counts(layer)
    entries = layer.renderer().legendSymbolItems()
    points = spec.points(FOOT)
    for (identifier, box), position in zip(_cells(grid, parts).items(), chain.from_iterable(grid.positions)):
        label = items.label(layout, identifier, number(counts[position] or 0), box, points)
        label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        dark = lightness(entries[position].symbol().color().name()) < _DARK
        set_label_format(label, text_format(points, QColor(palette.SEA_PAPER if dark else palette.TEXT)))


def _cells(grid: Grid, parts: LegendPlan) -> dict[str, Box]:
    """Return the box of each class of the square by the name of its count, row by row."""
    side = parts.square.width / grid.columns
    return {
        f"legend_count_{row}_{column}": Box(parts.square.x + column * side, parts.square.y + row * side, side, side)
        for row in range(len(grid.rows))
        for column in range(grid.columns)
    }


def _plate(layout: QgsPrintLayout) -> None:
    item = QgsLayoutItemShape(layout)
    item.setId(PLATE)
    item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    style = {"color": palette.SEA_PAPER, "outline_color": palette.FRAME, "outline_width": "0.1"}
    item.setSymbol(QgsFillSymbol.createSimple(style))
    layout.addLayoutItem(item)


def _square(layout: QgsPrintLayout, map_: QgsLayoutItemMap, layer: QgsVectorLayer, grid: Grid, spec: PageSpec) -> None:
    """Add the classes as a legend without words, a column of it for each class of the share."""
    item = QgsLayoutItemLegend(layout)
    item.setId(SQUARE)
    item.setAutoUpdateModel(False)
    model = item.model()
    model.rootGroup().clear()
    layout.addLayoutItem(item)
    node = model.rootGroup().addLayer(layer)
    order = [row[column] for column in range(grid.columns) for row in grid.positions]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, order)
    for position in order:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, position, _NAMELESS)
    for position in grid.positions[0][1:]:
        QgsMapLayerLegendUtils.setLegendNodeColumnBreak(node, position, True)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    model.refreshLayerLegend(node)
    item.setLinkedMap(map_)
    # A text that has no width is not to have a height that parts the rows, either.
    small = text_format(SMALLEST, QColor(palette.TEXT))
    for style in _STYLES:
        for side in _SIDES:
            item.rstyle(style).setMargin(side, 0.0)
    set_legend_format(item, QgsLegendStyle.Style.SymbolLabel, small)
    item.setTitle("")
    item.setColumnCount(grid.columns)
    item.setSplitLayer(True)
    item.setEqualColumnWidth(True)
    item.setColumnSpace(0.0)
    item.setBoxSpace(0.0)
    side = _cell(spec.points(items.LEGEND), spec)
    item.setSymbolWidth(side)
    item.setSymbolHeight(side)
    item.setBackgroundEnabled(False)
    item.setResizeToContents(True)


def _arrow(layout: QgsPrintLayout, identifier: str, parts: LegendPlan, spec: PageSpec) -> None:
    """Add an arrow along a side of the square, drawn where the legend's corner is that of the page."""
    line = QgsLayoutItemPolyline(_arrow_line(identifier, parts), layout)
    line.setId(identifier)
    width = 0.25 * spec.scale
    line.setSymbol(QgsLineSymbol.createSimple({"line_color": palette.TEXT, "line_width": str(width)}))
    line.setEndMarker(QgsLayoutItemPolyline.MarkerMode.ArrowHead)
    line.setArrowHeadWidth(1.5 * spec.scale)
    line.setArrowHeadFillColor(QColor(palette.TEXT))
    line.setArrowHeadStrokeColor(QColor(palette.TEXT))
    line.setArrowHeadStrokeWidth(0.1 * spec.scale)
    layout.addLayoutItem(line)


def _arrow_line(identifier: str, parts: LegendPlan) -> QPolygonF:
    if identifier == _ARROW_UP:
        box = parts.arrow_up
        x = box.x + 0.4 * box.width
        return QPolygonF([QPointF(x, box.bottom), QPointF(x, box.y + 0.1 * box.width)])
    box = parts.arrow_right
    y = box.y + 0.5 * box.height
    return QPolygonF([QPointF(box.x, y), QPointF(box.right - 0.1 * box.height, y)])


def place_square(layout: QgsPrintLayout, grid: Grid, parts: LegendPlan, x: float, y: float) -> None:
    """Move the legend of two topics to a place on the page; its items become one group there."""
    boxes = {PLATE: parts.plate, UP: parts.up, SQUARE: parts.square, RIGHT: parts.right, LEGEND: parts.others}
    boxes |= {f"legend_row_{place}": box for place, box in enumerate(parts.rows)}
    boxes |= {f"legend_break_{place}": box for place, box in enumerate(parts.breaks)}
    boxes |= _cells(grid, parts)
    found: list[QgsLayoutItem] = []
    for identifier, box in boxes.items():
        item = layout.itemById(identifier)
        if item is None:  # counts nobody wished for
            continue
        items.place(item, replace(box, x=x + box.x, y=y + box.y))
        found.append(item)
    for identifier in (_ARROW_UP, _ARROW_RIGHT):
        item = layout.itemById(identifier)
        item.attemptMoveBy(x, y)
        found.append(item)
    layout.groupItems(found)


def has_square_legend(layout: QgsPrintLayout, layer: QgsVectorLayer) -> bool:
    """Return whether the words beside a page's square are about the classes that the layer has now.

    A user may have worded some of them anew.
    """
    grid = grid_of(layer.renderer())
    if grid is None:
        return False
    rows = [_said(layout, f"legend_row_{place}") for place in range(len(grid.rows))]
    breaks = [_figures(_said(layout, f"legend_break_{place}")) for place in range(len(grid.breaks))]
    wanted = [_figures(text) for text in break_texts(grid)]
    return _some_same(rows, grid.rows) and _some_same(breaks, wanted)


def _some_same(said: Sequence[str], wanted: Sequence[str]) -> bool:
    return not wanted or any(one == other for one, other in zip(said, wanted))


def _said(layout: QgsPrintLayout, identifier: str) -> str:
    item = layout.itemById(identifier)
    return item.currentText() if isinstance(item, QgsLayoutItemLabel) else ""


def _figures(text: str) -> str:
    """Return the digits of a number, which are the same in every language."""
    return "".join(sign for sign in text if sign.isdigit())
