"""The scale up to which a name beside a circle crosses no other circle.

Circles and names keep their size in millimetres at every scale, while their places draw nearer to each other the
smaller the scale is. So there is, for each side of a circle, a scale at which its name first touches another one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

#: Millimetres that are kept free between a name and the circle of another one: half a line, and a little air. A name
#: that stands askew is taken for that of any circle near it.
_AIR, _AIR_ASKEW = 0.3, 2.0
#: The denominator of a scale smaller than that of any map: there is room at all of them.
EVERYWHERE = 10**9
#: Pairs of names and circles that are looked at together, for the memory they take.
_TOGETHER = 5_000


class Side(IntEnum):
    """Where a name stands beside its circle, in the order in which the sides are tried."""

    BELOW = 0
    RIGHT = 1
    LEFT = 2
    ABOVE = 3
    BELOW_RIGHT = 4
    ABOVE_RIGHT = 5
    BELOW_LEFT = 6
    ABOVE_LEFT = 7

    @property
    def direction(self) -> tuple[int, int]:
        """Whether it lies right (1) or left (-1) of the circle's middle, and above (1) or below (-1) it."""
        return _DIRECTIONS[self]


_DIRECTIONS = {
    Side.BELOW: (0, -1), Side.RIGHT: (1, 0), Side.LEFT: (-1, 0), Side.ABOVE: (0, 1),
    Side.BELOW_RIGHT: (1, -1), Side.ABOVE_RIGHT: (1, 1), Side.BELOW_LEFT: (-1, -1), Side.ABOVE_LEFT: (-1, 1),
}  # fmt: skip


def offset(side: Side) -> tuple[float, float]:
    """Return how far right of and above a circle's middle its name begins, in shares of the radius and gap."""
    right, above = side.direction
    share = 1.0 if 0 in (right, above) else math.sqrt(0.5)  # on the diagonals where these meet the circle
    return share * right, share * above


@dataclass(frozen=True)
class Circle:
    """A circle on a map.

    :param x: easting of its middle, metres
    :param y: northing of its middle, metres
    :param radius: millimetres on paper
    """

    x: float
    y: float
    radius: float


@dataclass(frozen=True)
class Name:
    """A name that stands beside a circle.

    :param circle: position of its own circle among all
    :param width: millimetres on paper
    :param height: millimetres on paper
    """

    circle: int
    width: float
    height: float


def free_sides(circles: Sequence[Circle], names: Sequence[Name], gap: float) -> list[tuple[int, ...]]:
    """Return for each name, side by side, the denominator of the smallest scale at which it crosses no circle.

    At every scale larger than that it crosses none either. The name's own circle does not count.

    :param gap: between a name and its own circle, millimetres
    """
    places = np.array([(circle.x, circle.y) for circle in circles], dtype=float).reshape(-1, 2)
    radii = np.array([circle.radius for circle in circles], dtype=float)
    found: list[tuple[int, ...]] = []
    step = max(1, _TOGETHER // max(1, len(circles)))
    for start in range(0, len(names), step):
        found.extend(_rooms(places, radii, names[start : start + step], gap))
    return found


def _rooms(places: np.ndarray, radii: np.ndarray, names: Sequence[Name], gap: float) -> Iterable[tuple[int, ...]]:
    own = np.array([name.circle for name in names])
    away = (places[None, :, :] - places[own][:, None, :]).astype(np.float32)
    wide = np.array([name.width for name in names])
    high = np.array([name.height for name in names])
    boxes = np.array([_box(side, radii[own] + gap, wide, high) for side in Side], dtype=np.float32)
    air = np.array([_AIR if 0 in side.direction else _AIR_ASKEW for side in Side])
    reach = (radii + air[:, None, None]).astype(np.float32)
    touching = _last_touch(away[..., 0], away[..., 1], reach, boxes[..., None])
    touching[:, np.arange(len(names)), own] = 0.0
    # Millimetres on paper per metre; the denominator of a scale is a thousand over it.
    with np.errstate(divide="ignore"):
        limits = np.minimum(np.floor(1000.0 / touching.max(axis=2)), EVERYWHERE)
    return [tuple(int(limit) for limit in row) for row in limits.T]


def _box(side: Side, near: np.ndarray, wide: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, ...]:
    """Return the left, right, lower and upper edge of names on one side of their circles, from the circles' middles."""
    edges = []
    for toward, start, length in zip(side.direction, offset(side), (wide, high)):
        # In the middle, from there on, or up to there.
        low = start * near - length * (1 - toward) / 2
        edges += [low, low + length]
    return tuple(edges)


def _last_touch(dx: np.ndarray, dy: np.ndarray, reach: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Return the largest scale at which each circle touches a box, 0 where it does at none.

    A circle touches a box where its middle lies within the box grown by its radius, whose corners are round. With
    the scale t the middle goes straight away from the point the box belongs to, by t·(dx, dy), and leaves that convex
    shape once at most: where it leaves the grown box, or where it crosses the round corner that is nearest to there.

    :param dx: eastings of middles from that point, metres: names × circles
    :param dy: northings
    :param reach: radii and what is kept free around them, millimetres: sides × 1 × circles
    :param boxes: left, right, lower and upper edges from that point, millimetres: sides × 4 × names × 1
    :returns: sides × names × circles, millimetres per metre
    """
    left, right, lower, upper = (boxes[:, edge] for edge in range(4))
    together = (dx == 0) & (dy == 0)
    last = _through(dx, dy, left - reach, right + reach, lower - reach, upper + reach)
    x, y = last * dx, last * dy
    corner_x, corner_y = np.clip(x, left, right), np.clip(y, lower, upper)
    # |t·d − corner| = reach, its larger solution
    along, far = dx * corner_x + dy * corner_y, np.where(together, 1.0, dx**2 + dy**2)
    inner = along**2 - far * (corner_x**2 + corner_y**2 - reach**2)
    solution = np.where(inner >= 0, (along + np.sqrt(np.maximum(inner, 0))) / far, 0.0)
    last = np.where((x == corner_x) | (y == corner_y), last, np.maximum(solution, 0.0))
    # Where both are at the same place, it is so at every scale.
    apart = np.hypot(np.maximum(np.maximum(left, -right), 0), np.maximum(np.maximum(lower, -upper), 0))
    return np.where(together, np.where(apart <= reach, math.inf, 0.0), last)


def _through(
    dx: np.ndarray, dy: np.ndarray, left: np.ndarray, right: np.ndarray, lower: np.ndarray, upper: np.ndarray
) -> np.ndarray:
    """Return the largest t at which t·(dx, dy) lies in a box, 0 where it does at no t above 0."""
    # A millimetre is nothing on a map, and divides.
    per_x, per_y = 1 / np.where(dx == 0, 1e-3, dx), 1 / np.where(dy == 0, 1e-3, dy)
    x_one, x_other, y_one, y_other = left * per_x, right * per_x, lower * per_y, upper * per_y
    first = np.maximum(np.minimum(x_one, x_other), np.minimum(y_one, y_other))
    last = np.minimum(np.maximum(x_one, x_other), np.maximum(y_one, y_other))
    return np.where((last >= first) & (last > 0), last, 0.0)
