"""A small chart of a figure over time: the region's series beside its country's and the median region's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique

from . import palette
from .shapes import Circle, Lines, Pen, Place, Rect, Shape
from ..inspect.series_lines import ChartLines, Pair, runs_of


@unique
class Line(str, Enum):
    """The lines of a chart, in the order of their colours."""

    OWN = "own"
    COUNTRY = "country"
    MEDIAN = "median"


#: Colours on a light and on a dark ground.
LIGHT = dict(zip(Line, palette.SERIES))
DARK = dict(zip(Line, ("#7FC8DC", "#F0A742", "#A9B4B8")))

#: Widths of lines and radius of the last point, in units of a chart.
_OWN, _BESIDE, _LAST = 2.2, 1.6, 3.2


@dataclass(frozen=True)
class Chart:
    """A chart without its texts.

    :param first: first year, as is *last*
    :param low: least value, as is *high* the greatest
    """

    shapes: tuple[Shape, ...]
    first: float
    last: float
    low: float
    high: float


def chart(lines: ChartLines, area: Rect, unit: float, colors: dict[Line, str], axis: str, thin: float) -> Chart | None:
    """Return a chart in an area; None if there is nothing to draw.

    :param unit: that widths of lines are multiples of
    :param axis: colour of the ground line, and of that of zero
    :param thin: width of these two
    """
    known = [pair for line in (lines.own, lines.country, lines.median) for pair in line if pair is not None]
    if not known:
        return None
    years, values = [year for year, _ in known], [value for _, value in known]
    first, last, low, high = min(years), max(years), min(values), max(values)
    # Points on the lowest value stand on the ground line, not in it.
    height, bottom = area.height - _LAST * unit, area.y + area.height

    def place(pair: Pair) -> Place:
        across = (pair[0] - first) / ((last - first) or 1)
        up = (pair[1] - low) / (high - low) if high > low else 0.5
        return area.x + across * area.width, area.y + (1 - up) * height

    levels = [bottom, *([place((first, 0.0))[1]] if low < 0 < high else [])]
    axes = tuple(((area.x, y), (area.x + area.width, y)) for y in levels)
    shapes: list[Shape] = [Lines(axes, Pen(axis, thin))]
    for which, line in ((Line.MEDIAN, lines.median), (Line.COUNTRY, lines.country), (Line.OWN, lines.own)):
        shapes += _line(which, [[place(pair) for pair in run] for run in runs_of(line)], unit, colors[which])
    ends = [pair for pair in lines.own if pair is not None][-1:]
    shapes += [Circle(*place(pair), _LAST * unit, colors[Line.OWN]) for pair in ends]
    return Chart(tuple(shapes), first, last, low, high)


def sample(which: Line, length: float, unit: float) -> Lines:
    """Return the sample of a line for a key, from 0, 0 to the right."""
    return Lines((((0.0, 0.0), (length, 0.0)),), pen_of(which, unit, LIGHT[which]))


def pen_of(which: Line, unit: float, color: str) -> Pen:
    """Return how a line is drawn: the region's unbroken, the country's in dashes, the median's in dots."""
    if which is Line.OWN:
        return Pen(color, _OWN * unit, rounded=True)
    width = _BESIDE * unit
    return Pen(color, width, (4 * width, 2 * width) if which is Line.COUNTRY else (width, 2 * width))


def _line(which: Line, runs: Sequence[Sequence[Place]], unit: float, color: str) -> list[Shape]:
    """Return the stretches of a line; a point alone is a dot."""
    pen = pen_of(which, unit, color)
    stretches = tuple(tuple(run) for run in runs if len(run) > 1)
    dots: list[Shape] = [Circle(*run[0], 0.9 * pen.width, color) for run in runs if len(run) == 1]
    return [*([Lines(stretches, pen)] if stretches else []), *dots]
