"""Lines of a time series chart: the region's, its country's and the median region's."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

from .series import Figure, MedianPoint, Point

#: Year and value.
Pair = tuple[float, float]
Points = Sequence[Union[Point, MedianPoint]]

#: Parts of a year by the letter that Eurostat writes before their number; months also stand without one.
_PARTS = {"S": 2, "Q": 4, "M": 12, "W": 53}


def year_of(time: str) -> float | None:
    """Return the place of ``2019``, ``2019-S2``, ``2019-Q3``, ``2019-07`` or ``2019-W31`` on the axis of years.

    :return: the beginning of the period; None if it is no time
    """
    head, _, tail = time.partition("-")
    if not (head.isascii() and head.isdecimal() and len(head) == 4):
        return None
    kind, part = ("M", tail) if tail[:1].isdigit() else (tail[:1], tail[1:])
    if kind not in _PARTS or not (part.isascii() and part.isdecimal()):
        return float(head)
    return int(head) + (int(part) - 1) / _PARTS[kind]


def pairs_of(points: Points) -> list[Pair | None]:
    """Return the points that can be drawn; None where a figure is missing, so that the line breaks there."""
    pairs: list[Pair | None] = []
    for point in points:
        year = year_of(point.time)
        if year is not None:
            value = point.value
            pairs.append((year, float(value)) if value is not None and math.isfinite(value) else None)
    return pairs


def runs_of(pairs: Sequence[Pair | None]) -> list[list[Pair]]:
    """Return the stretches without a gap."""
    runs: list[list[Pair]] = [[]]
    for pair in pairs:
        if pair is None:
            runs.append([])
        else:
            runs[-1].append(pair)
    return [run for run in runs if run]


@dataclass(frozen=True)
class ChartLines:
    """Lines of a chart, None where a figure is missing; an empty one is not drawn."""

    own: tuple[Pair | None, ...]
    country: tuple[Pair | None, ...] = ()
    median: tuple[Pair | None, ...] = ()


def can_draw(figure: Figure) -> bool:
    """Return whether there are at least two figures of the region to draw a line through."""
    return sum(pair is not None for pair in pairs_of(figure.series)) >= 2


@dataclass(frozen=True)
class ComparisonLines:
    """Which lines stand beside the region's."""

    country: bool
    median: bool


def drawn_lines(figure: Figure) -> ComparisonLines:
    """Return which lines can be drawn beside the region's: beside those of another order of size it would be flat."""
    own = [abs(y) for _, y in filter(None, pairs_of(figure.series))]
    highest = max(own, default=0.0)

    def fits(points: Points) -> bool:
        values = [abs(y) for _, y in filter(None, pairs_of(points))]
        return bool(values) and max(values) <= 6 * highest

    return ComparisonLines(fits(figure.country), fits(figure.median))


def chart_lines(figure: Figure) -> ChartLines:
    """Return the lines of the chart of a figure."""
    drawn = drawn_lines(figure)
    return ChartLines(
        tuple(pairs_of(figure.series)),
        tuple(pairs_of(figure.country)) if drawn.country else (),
        tuple(pairs_of(figure.median)) if drawn.median else (),
    )
