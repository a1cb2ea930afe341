"""Divide the body of a page between map, legend and insets, and choose the extent of the map."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsRectangle

from .land import land_below
from .page import Box, PageSpec

#: Widest shape of an inset.
_WIDEST = 1.35
#: On A4: room between frames, and between a frame and what stands in it.
GUTTER = 2.0
INNER = 2.0

#: How much smaller than possible Europe may be drawn so that the legend stands on the sea, in steps.
_SMALLEST = 1.36
_STEP = 1.02
#: Share of an upright page's body that legend and insets may take.
_MOST_PANEL = 0.5
#: Steps in which a legend and a scale bar are moved along an edge of the map.
_PLACES = 12
#: Share of a map's spare height that goes to the south.
_SOUTH = 0.5


@dataclass(frozen=True)
class Frames:
    """Where the parts of a body stand.

    :param frame: around map and legend
    :param view: what the map shows, in EPSG:3035
    """

    frame: Box
    map: Box
    view: QgsRectangle
    legend: Box
    insets: tuple[Box, ...]


def frames(
    body: Box,
    legend: tuple[float, float],
    insets: int,
    core: QgsRectangle,
    spec: PageSpec,
) -> Frames:
    """Divide a body: insets in columns on the right of a landscape page, below the map of an upright one.

    The legend stands on the sea inside a wide map, and below an upright one.

    :param legend: width and height it needs
    :param insets: how many
    :param core: what the map must show, in EPSG:3035
    """
    gutter = GUTTER * spec.scale
    if spec.is_portrait:
        return _upright(body, legend, insets, core, gutter)
    cells = _columns(body, insets, gutter, spec.template.insets)
    left = min((cell.x for cell in cells), default=body.right + gutter)
    frame = Box(body.x, body.y, left - gutter - body.x, body.height)
    view, place = _with_legend(frame, legend, core, INNER * spec.scale, islands=not insets)
    return Frames(frame, frame, view, place, cells)


def hides_land(parts: Frames, spec: PageSpec, *, islands: bool) -> bool:
    """Return whether the legend of a wide page lies on land that the map is about: it is too large for the sea.

    :param islands: whether islands in the Atlantic are on the map, and not in insets
    """
    if spec.is_portrait:
        return False
    below = on_ground_units(parts.legend, parts.map, parts.view, 0.5 * INNER * spec.scale)
    return land_below(below, islands=islands) > 0


def legend_room(body: Box, spec: PageSpec) -> float:
    """Return how high a legend may be on a page."""
    return _MOST_PANEL * body.height if spec.is_portrait else body.height - 2 * INNER * spec.scale


def _upright(body: Box, legend: tuple[float, float], insets: int, core: QgsRectangle, gutter: float) -> Frames:
    wanted = body.width * core.height() / core.width()
    panel = min(max(body.height - wanted - gutter, legend[1]), _MOST_PANEL * body.height)
    map_ = Box(body.x, body.y, body.width, body.height - panel - gutter)
    place = Box(body.x, map_.bottom + gutter, *legend)
    left = place.right + gutter
    cells = _rows(Box(left, place.y, body.right - left, panel), insets, gutter)
    return Frames(map_, map_, _view(map_, core), place, cells)


def _columns(body: Box, count: int, gutter: float, share: float) -> tuple[Box, ...]:
    """Return cells in as many columns at the right edge of a body as make them largest."""
    best, shape = 0.0, (0, 0, 0.0, 0.0)
    for columns in range(1, 5):
        rows = -(-count // columns)
        if not rows:
            break
        height = (body.height - (rows - 1) * gutter) / rows
        width = min((share * body.width - (columns - 1) * gutter) / columns, height * _WIDEST)
        if min(width, height) > best:
            best, shape = min(width, height), (columns, rows, width, height)
    columns, rows, width, height = shape
    left = body.right - columns * width - (columns - 1) * gutter
    return tuple(
        Box(left + (i % columns) * (width + gutter), body.y + (i // columns) * (height + gutter), width, height)
        for i in range(count)
    )


def _rows(panel: Box, count: int, gutter: float) -> tuple[Box, ...]:
    """Return cells that fill the width of a panel, in as many columns as make them largest."""
    best, shape = 0.0, (1, 0.0, 0.0)
    for columns in range(1, max(1, count) + 1):
        rows = max(1, -(-count // columns))
        width = (panel.width - (columns - 1) * gutter) / columns
        height = min((panel.height - (rows - 1) * gutter) / rows, width)
        if min(width, height * _WIDEST) > best:
            best, shape = min(width, height * _WIDEST), (columns, width, height)
    columns, width, height = shape
    return tuple(
        Box(panel.x + (i % columns) * (width + gutter), panel.y + (i // columns) * (height + gutter), width, height)
        for i in range(count)
    )


def _with_legend(
    map_: Box, legend: tuple[float, float], core: QgsRectangle, inner: float, *, islands: bool
) -> tuple[QgsRectangle, Box]:
    """Return the largest view of Europe that leaves the sea below the legend, and where the legend stands."""
    least = max(core.width() / map_.width, core.height() / map_.height)
    best: tuple[int, QgsRectangle, Box] | None = None
    grown = 1.0
    while grown <= _SMALLEST:
        view = _view(map_, core, least * grown)
        for place in _corners(map_, legend, inner):
            cost = land_below(on_ground_units(place, map_, view, 0.5 * inner), islands=islands)
            if best is None or cost < best[0]:
                best = (cost, view, place)
            if not cost:
                return view, place
        grown *= _STEP
    return best[1:]


def _corners(map_: Box, size: tuple[float, float], inner: float) -> list[Box]:
    """Return places along the west of a map, those in the corners first."""
    width, height = size
    x, top, bottom = map_.x + inner, map_.y + inner, map_.bottom - inner - height
    between = [top + step * (bottom - top) / _PLACES for step in range(1, _PLACES)] if bottom > top else []
    return [Box(x, y, width, height) for y in (top, bottom, *between)]


def _view(map_: Box, core: QgsRectangle, units: float = 0.0) -> QgsRectangle:
    """Return a view of a map's shape around the core: spare width lies in the west, where the sea is.

    :param units: metres per millimetre; as few as possible if 0
    """
    units = units or max(core.width() / map_.width, core.height() / map_.height)
    width, height = units * map_.width, units * map_.height
    south = core.yMinimum() - _SOUTH * (height - core.height())
    return QgsRectangle(core.xMaximum() - width, south, core.xMaximum(), south + height)


def on_ground_units(place: Box, map_: Box, view: QgsRectangle, around: float = 0.0) -> QgsRectangle:
    """Return what a map shows below a box on the page.

    :param around: millimetres added on every side
    """
    units = view.width() / map_.width
    return QgsRectangle(
        view.xMinimum() + units * (place.x - around - map_.x),
        view.yMaximum() - units * (place.bottom + around - map_.y),
        view.xMinimum() + units * (place.right + around - map_.x),
        view.yMaximum() - units * (place.y - around - map_.y),
    )


def scale_bar_place(frames_: Frames, size: tuple[float, float], spec: PageSpec, *, islands: bool) -> Box:
    """Return where a scale bar of a size stands: in a lower corner of the map if one is sea, else elsewhere on it."""
    inner = INNER * spec.scale
    frame = frames_.frame
    left, right = frame.x + inner, frame.right - inner - size[0]
    top, bottom = frame.y + inner, frame.bottom - inner - size[1]
    across = [left + step * (right - left) / _PLACES for step in range(_PLACES + 1)]
    corners = [Box(left, bottom, *size), Box(right, bottom, *size)]
    rows = [bottom - step * (bottom - top) / _PLACES for step in range(_PLACES + 1)]
    places = (*corners, *(Box(x, y, *size) for y in rows for x in across))
    free = [one for one in places if not one.overlaps(frames_.legend)]
    return min(
        free, key=lambda one: land_below(on_ground_units(one, frames_.map, frames_.view, 0.5 * inner), islands=islands)
    )


def scale_bar_length(frames_: Frames, spec: PageSpec) -> float:
    """Return the length of a scale bar of the map of Europe, kilometres: round, and long enough for its numbers."""
    kilometres = frames_.view.width() / 1000 / frames_.map.width
    return next(length for length in (200, 500, 1000, 2000, 5000) if length / kilometres >= 14.0 * spec.scale)
