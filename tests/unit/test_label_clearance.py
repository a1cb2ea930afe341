"""Names beside circles: on which side, and up to which scale, they cross no other circle."""

from __future__ import annotations

import math
import random

import pytest

from cpmr_migration_plugin.project.label_clearance import EVERYWHERE, Circle, Name, Side, free_sides, offset

GAP = 0.6


def box_of(circle: Circle, name: Name, side: Side, scale: float) -> tuple[float, float, float, float]:
    """Return where a name stands on paper: left, lower, right, upper."""
    right, above = offset(side)
    x = circle.x * 1000 / scale + right * (circle.radius + GAP)
    y = circle.y * 1000 / scale + above * (circle.radius + GAP)
    left = {1: x, 0: x - name.width / 2, -1: x - name.width}[side.direction[0]]
    lower = {1: y, 0: y - name.height / 2, -1: y - name.height}[side.direction[1]]
    return left, lower, left + name.width, lower + name.height


def clearance(circle: Circle, box: tuple[float, float, float, float], scale: float) -> float:
    """Return how far a circle is from a box on paper, millimetres; below 0 where they overlap."""
    x, y = circle.x * 1000 / scale, circle.y * 1000 / scale
    dx, dy = max(box[0] - x, 0, x - box[2]), max(box[1] - y, 0, y - box[3])
    return math.hypot(dx, dy) - circle.radius


def crowd(seed: int, count: int = 30) -> tuple[list[Circle], list[Name]]:
    rng = random.Random(seed)  # noqa: S311 - not for secrets
    circles = [
        Circle(rng.uniform(2e6, 5e6), rng.uniform(1e6, 5e6), rng.choice([0.3, 1.0, 2.5, 5.0])) for _ in range(count)
    ]
    return circles, [Name(n, rng.uniform(4, 25), rng.choice([3.4, 6.5])) for n in rng.sample(range(count), count // 2)]


@pytest.mark.parametrize("seed", range(5))
def test_a_name_crosses_no_circle_at_its_limit_and_at_no_larger_scale(seed: int) -> None:
    circles, names = crowd(seed)
    for name, limits in zip(names, free_sides(circles, names, GAP)):
        own = circles[name.circle]
        for side in Side:
            for larger in (1.0, 0.9, 0.5, 0.1):
                scale = limits[side] * larger
                box = box_of(own, name, side, scale)
                assert clearance(own, box, scale) >= GAP - 0.01, (side, "its own circle")
                assert min(clearance(one, box, scale) for one in circles if one is not own) >= 0.3 - 0.01, side


@pytest.mark.parametrize("seed", range(5))
def test_a_little_beyond_its_limit_a_name_is_too_near_to_a_circle(seed: int) -> None:
    """No name is hidden for nothing: just below the smallest scale at which there is room, something is near."""
    circles, names = crowd(seed)
    found = free_sides(circles, names, GAP)
    checked = 0
    for name, limits in zip(names, found):
        own = circles[name.circle]
        for side in Side:
            if limits[side] < EVERYWHERE:
                scale = limits[side] * 1.001
                box = box_of(own, name, side, scale)
                air = 0.3 if 0 in side.direction else 2.0
                assert min(clearance(one, box, scale) for one in circles if one is not own) < air + 0.01, side
                checked += 1
    assert checked > 50


def test_alone_there_is_room_at_every_scale() -> None:
    assert free_sides([Circle(0, 0, 5)], [Name(0, 10, 3)], GAP) == [(EVERYWHERE,) * len(Side)]
    assert free_sides([], [], GAP) == []


def test_two_circles_side_by_side() -> None:
    """A name right of the left circle ends where the right one begins: reckoned by hand."""
    west, east = Circle(0, 0, 2), Circle(100_000, 0, 3)
    (limits,) = free_sides([west, east], [Name(0, 10, 3)], GAP)
    # 2 mm + gap + 10 mm of name + air + 3 mm lie between the middles where they touch: 15.9 mm for 100 km.
    assert limits[Side.RIGHT] == pytest.approx(100_000 * 1000 / 15.9, rel=1e-6)
    # Left of it the name ends 2.6 mm off: the other circle comes so near only when its middle is 0.7 mm away.
    assert limits[Side.LEFT] == pytest.approx(100_000 * 1000 / 0.7, rel=1e-6)
    # Below, the name reaches 5 mm east and begins 2.6 mm south of the middle line: its upper corner is what is
    # touched, from a middle sqrt(3.3² − 2.6²) further east.
    assert limits[Side.BELOW] == pytest.approx(100_000 * 1000 / (5 + math.sqrt(3.3**2 - 2.6**2)), rel=1e-6)
    assert limits[Side.ABOVE] == limits[Side.BELOW]


def test_circles_at_the_same_place_leave_no_room_where_the_larger_one_covers_the_name() -> None:
    small, large = Circle(7, 7, 1), Circle(7, 7, 30)
    inner, outer = free_sides([small, large], [Name(0, 5, 3), Name(1, 5, 3)], GAP)
    assert inner == (0,) * len(Side)
    assert outer == (EVERYWHERE,) * len(Side)


def test_what_is_looked_at_in_parts_is_found_as_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    circles, names = crowd(99)
    whole = free_sides(circles, names, GAP)
    monkeypatch.setattr("cpmr_migration_plugin.project.label_clearance._TOGETHER", 70)
    assert free_sides(circles, names, GAP) == whole
