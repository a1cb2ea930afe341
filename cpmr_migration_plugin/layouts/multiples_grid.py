"""Positions of the small maps of a page and of their one legend."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsLayoutUtils, QgsLegendRenderer, QgsMapLayerLegendUtils

from .measure import line_count, line_height
from .page import SMALLEST, Box, PageSpec
from ..model.multiples import Multiples
from ..project import builder

#: On A4, millimetres: between two maps.
_GUTTER = 3.0
#: On A4, millimetres: width of a map on which a region of usual size can be seen.
_SMALLEST_MAP = 45.0
#: Points on A4, and how much smaller all titles may be set before they take two lines.
_MAP_TITLE, _LEAST_TITLE = 8.0, 0.85
#: How much higher than Europe a map may be, on a page that has room left.
_HIGHER = 1.12


@dataclass(frozen=True)
class GridLayout:
    """Where maps and legend stand.

    :param columns: of the legend
    :param line: height of the title of a map, millimetres
    :param points: its size of type
    """

    cells: list[Box]
    legend: Box
    columns: int
    line: float
    points: float

    def is_legible(self, spec: PageSpec) -> bool:
        """Return whether the maps are large enough for a region to be seen."""
        return self.cells[0].width >= _SMALLEST_MAP * spec.scale


def arranged_page(
    legend: QgsLayoutItemLegend,
    map_: QgsLayoutItemMap,
    what: Multiples,
    body: Box,
    titles: Sequence[str],
    spec: PageSpec,
) -> GridLayout:
    """Return where maps and legend stand: the legend below the maps or beside them, where that leaves most to them."""
    gap = 3.0 * spec.scale
    found: list[GridLayout] = []
    for columns, size in _legend_sizes(legend, map_, what):
        if size[0] <= body.width:
            above = Box(body.x, body.y, body.width, body.height - size[1] - gap)
            cells, line, points = _cells(above, titles, spec)
            lowest = max(cell.bottom for cell in cells)
            found.append(GridLayout(cells, Box(body.x, lowest + 0.67 * gap, *size), columns, line, points))
        if size[1] <= body.height and size[0] < 0.6 * body.width:
            beside = Box(body.x, body.y, body.width - size[0] - 2 * gap, body.height)
            cells, line, points = _cells(beside, titles, spec)
            down = min(line, body.height - size[1])
            place = Box(cells[0].x + beside.width + 2 * gap, body.y + down, *size)
            found.append(GridLayout(cells, place, columns, line, points))
    return max(found, key=lambda one: (one.cells[0].height - one.line) * one.cells[0].width)


def _legend_sizes(
    legend: QgsLayoutItemLegend, map_: QgsLayoutItemMap, what: Multiples
) -> list[tuple[int, tuple[float, float]]]:
    """Return columns that a legend may have, most first, and its width and height with them."""
    model = legend.model()
    nodes = model.rootGroup().findLayers()
    fields = what.shows_powers
    count = len(model.layerLegendNodes(nodes[0])) if fields else len(nodes)
    context = QgsLayoutUtils.createRenderContextForMap(map_, None, 300)
    sizes = []
    for columns in range(count, 0, -1):
        rows = math.ceil(count / columns)
        if fields and math.ceil(count / rows) != columns:
            continue
        set_columns(legend, what, columns)
        size = QgsLegendRenderer(model, legend.legendSettings()).minimumSize(context)
        sizes.append((columns, (size.width(), size.height())))
    return sizes


def set_columns(legend: QgsLayoutItemLegend, what: Multiples, columns: int) -> None:
    """Let a legend have so many columns.

    With fields its one layer is broken where we say: QGIS would fill some columns with more classes than others, and
    the kinds of power would not follow each other any more.
    """
    legend.setColumnCount(columns)
    if not what.shows_powers:
        return
    model = legend.model()
    node = model.rootGroup().findLayers()[0]
    count = len(model.layerOriginalLegendNodes(node))
    rows = math.ceil(count / columns)
    for place in range(count):
        QgsMapLayerLegendUtils.setLegendNodeColumnBreak(node, place, place > 0 and place % rows == 0)
    model.refreshLayerLegend(node)


def _title_points(titles: Sequence[str], width: float, lines: int, spec: PageSpec) -> float:
    """Return the one size of type in which the titles of all maps stand on so many lines; 0 if there is none."""
    points = spec.points(_MAP_TITLE)
    least = max(SMALLEST, _LEAST_TITLE * points)
    while any(line_count(title, width, points, bold=True) > lines for title in titles):
        if points <= least:
            return 0.0
        points = max(least, points - 0.25)
    return points


def _cells(body: Box, titles: Sequence[str], spec: PageSpec) -> tuple[list[Box], float, float]:
    """Return where the maps stand, in as many columns as make them largest; height and size of type of their titles."""
    gutter = _GUTTER * spec.scale
    europe = builder.EUROPE
    ratio = europe.width() / europe.height()
    best: tuple[float, int, float, float, float] | None = None
    for columns in range(1, len(titles) + 1):
        wide = (body.width - (columns - 1) * gutter) / columns
        rows = math.ceil(len(titles) / columns)
        for lines in (1, 2, 3):
            points = _title_points(titles, wide, lines, spec)
            if points or lines == 3:
                break
        points = points or SMALLEST
        line = lines * line_height(points) + 0.6 * spec.scale
        high = (body.height - (rows - 1) * gutter) / rows - line
        # Hardly higher than Europe: below it there would be desert.
        high = min(high, wide / ratio * _HIGHER)
        drawn = min(wide, high * ratio)
        if best is None or drawn > best[0]:
            best = (drawn, columns, high + line, line, points)
    _, columns, high, line, points = best
    wide = (body.width - (columns - 1) * gutter) / columns
    cells = [
        Box(body.x + (place % columns) * (wide + gutter), body.y + (place // columns) * (high + gutter), wide, high)
        for place in range(len(titles))
    ]
    return cells, line, points
