"""Signs and charts as plain shapes: the same in pixels and in millimetres, and told apart."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from itertools import combinations
from xml.etree import ElementTree

import pytest

from cpmr_migration_plugin.model.inspect.basis import sign_key
from cpmr_migration_plugin.model.inspect.series_lines import ChartLines
from cpmr_migration_plugin.model.style import level_signs, palette, series_chart
from cpmr_migration_plugin.model.style.series_chart import DARK, LIGHT, Line
from cpmr_migration_plugin.model.style.shapes import Circle, Lines, Pen, Rect, svg
from cpmr_migration_plugin.model.vocabulary import Level

SIGNS = [
    *(sign_key(one.value, by_rule=by_rule) for one in Level for by_rule in (False, True)),
    *(sign_key(one.value, inferred=True) for one in Level if one is not Level.UNSPECIFIED),
    "no_answer",
    "not_asked",
]
OWN = ((2019.0, 1.0), (2020.0, 3.0), None, (2022.0, 2.0), None, (2024.0, 5.0), (2025.0, 4.0))
COUNTRY = ((2019.0, -1.0), (2025.0, 2.0))


def parts(value):
    """Yield the numbers and the words of shapes, one after the other."""
    if isinstance(value, (tuple, list)):
        for one in value:
            yield from parts(one)
    elif is_dataclass(value):
        yield type(value).__name__
        yield from parts([getattr(value, field.name) for field in fields(value)])
    else:
        yield value


def assert_same(large, small, factor):
    """The same shapes, all lengths enlarged; opacities are no lengths."""
    ones, others = list(parts(large)), list(parts(small))
    assert len(ones) == len(others)
    for one, other in zip(ones, others):
        lengths = isinstance(one, (float, int)) and not isinstance(one, bool)
        assert one == other or (lengths and one == pytest.approx(other * factor)), (one, other)


@pytest.mark.parametrize("key", SIGNS)
def test_a_sign_on_paper_is_that_of_the_window_in_other_units(key):
    window, page = level_signs.sign(key, 22.0, 14.0, 1.0), level_signs.sign(key, 5.5, 3.5, 0.25)
    assert_same(window, page, 4.0)
    assert all(isinstance(shape, (Rect, Circle, Lines)) for shape in window)


def test_every_sign_is_another():
    drawn = {key: level_signs.sign(key, 22.0, 14.0, 1.0) for key in SIGNS}
    for one, other in combinations(SIGNS, 2):
        assert drawn[one] != drawn[other]
    bars = [sum(1 for shape in drawn[level.value][1:] if shape.height > 2) for level in palette.LEVEL_BARS]
    assert bars == list(palette.LEVEL_BARS.values())


@pytest.mark.parametrize("key", SIGNS)
def test_a_sign_stays_in_its_box_and_is_readable_svg(key):
    shapes = level_signs.sign(key, 22.0, 14.0, 1.0)
    for shape in shapes:
        if isinstance(shape, Rect):
            assert 0 <= shape.x <= shape.x + shape.width <= 22 and 0 <= shape.y <= shape.y + shape.height <= 14
        elif isinstance(shape, Lines):
            assert all(0 <= x <= 22 and 0 <= y <= 14 for line in shape.lines for x, y in line)
    assert len(ElementTree.fromstring(f"<svg>{svg(shapes)}</svg>")) == len(shapes)  # noqa: S314 - our own


def test_a_rule_rings_and_what_is_inferred_has_a_broken_edge():
    own, rule = (level_signs.sign(sign_key("shared", by_rule=by_rule), 22, 14, 1) for by_rule in (False, True))
    inferred = level_signs.sign(sign_key("shared", inferred=True), 22, 14, 1)
    assert own[0].fill == inferred[0].fill == palette.LEVELS[Level.SHARED]
    assert rule[0].fill == "#FFFFFF" and rule[1].pen.color == palette.LEVELS[Level.SHARED]
    assert not own[0].pen.dash and inferred[0].pen.dash
    assert level_signs.sign("none.inferred", 22, 14, 1)[0].fill == "", "quiet in a dark window too"


@pytest.mark.parametrize("level", [*(level.value for level in Level), "several"])
def test_the_ground_of_a_cell_is_pale_and_paler_where_no_source_states_the_level(level):
    (stated,), (inferred, edge) = (level_signs.cell(level, 70, 40, 1, inferred=flag) for flag in (False, True))
    assert min(int(stated.fill[at : at + 2], 16) for at in (1, 3, 5)) > 0x90
    assert edge.pen.dash and not stated.pen
    assert level_signs.level_ground(level, inferred=True) == inferred.fill


def drawn(lines=ChartLines(OWN, COUNTRY), **changes):  # noqa: B008 - never changed
    asked = {"area": Rect(0, 0, 60, 20), "unit": 1.0, "colors": LIGHT, "axis": "#C9CFD2", "thin": 1.0, **changes}
    return series_chart.chart(lines, **asked)


def test_a_chart_on_paper_is_that_of_the_window_in_other_units():
    small = drawn(area=Rect(0, 0, 15, 5), unit=0.25, thin=0.25)
    assert_same(drawn().shapes, small.shapes, 4.0)


def test_a_chart_draws_stretches_dots_the_last_point_and_zero():
    found = drawn()
    assert (found.first, found.last, found.low, found.high) == (2019.0, 2025.0, -1.0, 5.0)
    axes, country, own, lone, last = found.shapes
    assert len(axes.lines) == 2, "the ground, and zero"
    assert country.pen.dash and not own.pen.dash
    assert [len(line) for line in own.lines] == [2, 2]
    assert (lone.x, last.x) == (pytest.approx(30.0), pytest.approx(60.0))
    assert last.radius > lone.radius
    assert {own.pen.color, country.pen.color} == {LIGHT[Line.OWN], LIGHT[Line.COUNTRY]}
    dark = drawn(colors=DARK)
    assert dark.shapes[2].pen.color == DARK[Line.OWN]


def test_a_chart_of_nothing_is_none_and_of_one_value_lies_in_the_middle():
    assert drawn(ChartLines((None,))) is None
    flat = drawn(ChartLines(((2019.0, 2.0), (2020.0, 2.0))))
    assert [y for _, y in flat.shapes[1].lines[0]] == pytest.approx([(20 - 3.2) / 2] * 2)


def test_svg_says_what_a_shape_has_and_no_more():
    assert svg([Rect(0, 1, 2, 3, "#FFFFFF")]) == '<rect x="0.00" y="1.00" width="2.00" height="3.00" fill="#FFFFFF"/>'
    dashed = svg([Lines((((0, 0), (1, 1)),), Pen("#000000", 0.5, (1, 2), rounded=True))])
    assert 'stroke-dasharray="1.00 2.00"' in dashed and 'stroke-linecap="round"' in dashed
    assert 'fill-opacity="0.50"' in svg([Rect(0, 0, 1, 1, "#000000", opacity=0.5)])
