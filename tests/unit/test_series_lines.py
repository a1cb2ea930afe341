"""The lines of a chart over time: where a period stands, where a line breaks, which lines are worth drawing."""

from __future__ import annotations

import math

import pytest

from cpmr_migration_plugin.model.edition import IndicatorInfo
from cpmr_migration_plugin.model.inspect.series import Figure, MedianPoint, Point
from cpmr_migration_plugin.model.inspect.series_lines import (
    ComparisonLines,
    can_draw,
    drawn_lines,
    pairs_of,
    runs_of,
    year_of,
)


@pytest.mark.parametrize(
    ("time", "year"),
    [
        ("2019", 2019.0), ("2019-Q1", 2019.0), ("2019-Q3", 2019.5), ("2019-07", 2019.5), ("2019-M07", 2019.5),
        ("2019-S1", 2019.0), ("2019-S2", 2019.5), ("2019-W01", 2019.0), ("2019-W53", 2019 + 52 / 53),
        ("2019-", 2019.0), ("2019-later", 2019.0), ("2019-٣", 2019.0),
        ("", None), ("latest", None), ("19", None), ("٢٠١٩", None), ("20199", None),
    ],
)  # fmt: skip
def test_a_period_stands_where_it_begins(time: str, year: float | None) -> None:
    assert year_of(time) == (None if year is None else pytest.approx(year))


def test_a_line_breaks_where_a_figure_is_missing_and_what_has_no_time_is_left_out() -> None:
    points = [
        Point("2018", 1.0), Point("2019", None, ":"), Point("2020", 2.0), Point("2021", 3.0),
        Point("2022", math.inf), Point("latest", 9.0), Point("2023", 4.0),
    ]  # fmt: skip
    pairs = pairs_of(points)
    assert pairs == [(2018.0, 1.0), None, (2020.0, 2.0), (2021.0, 3.0), None, (2023.0, 4.0)]
    assert runs_of(pairs) == [[(2018.0, 1.0)], [(2020.0, 2.0), (2021.0, 3.0)], [(2023.0, 4.0)]]
    assert runs_of([]) == runs_of([None, None]) == []


def figure(series: list[float | None], country: list[float], median: list[float]) -> Figure:
    points = tuple(Point(str(2015 + n), value) for n, value in enumerate(series))
    return Figure(
        indicator=IndicatorInfo("share", "Share", "PC", "%", "ratio"), geo="ES51", borrowed=False, unit="%",
        dataset="d", sources=(), latest=None, series=points,
        country=tuple(Point(str(2015 + n), value) for n, value in enumerate(country)), country_dataset="d",
        median=tuple(MedianPoint(str(2015 + n), value, 3) for n, value in enumerate(median)),
    )  # fmt: skip


@pytest.mark.parametrize(("series", "drawn"), [([1.0, 2.0], True), ([1.0, None], False), ([1.0], False), ([], False)])
def test_two_figures_make_a_line(series: list[float | None], drawn: bool) -> None:
    assert can_draw(figure(series, [], [])) is drawn


def test_a_line_beside_which_the_regions_would_be_flat_is_left_out() -> None:
    assert drawn_lines(figure([5.0, -10.0], [60.0], [3.0])) == ComparisonLines(country=True, median=True)
    assert drawn_lines(figure([5.0, 10.0], [-60.1], [])) == ComparisonLines(country=False, median=False)
