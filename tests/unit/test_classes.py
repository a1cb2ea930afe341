"""Class breaks are few, round, ascending, and leave no class empty."""

from __future__ import annotations

import math
from bisect import bisect_right

import pytest

from cpmr_migration_plugin.model.edition import Edition
from cpmr_migration_plugin.model.style.classes import rounded_breaks, symbol_values

SHARES = [2.1, 3.4, 4.9, 5.2, 6.6, 7.3, 8.8, 9.4, 10.1, 11.7, 13.2, 15.8, 17.2, 21.5, 33.9]


def sizes(values: list[float], breaks: list[float]) -> list[int]:
    counts = [0] * (len(breaks) + 1)
    for value in values:
        counts[bisect_right(breaks, value)] += 1
    return counts


def test_five_classes_have_four_ascending_breaks() -> None:
    breaks = rounded_breaks(SHARES)
    assert len(breaks) == 4
    assert breaks == sorted(set(breaks))


def test_breaks_are_numbers_a_reader_remembers() -> None:
    assert all(value % 2.5 == 0 for value in rounded_breaks(SHARES))


@pytest.mark.parametrize(
    "values",
    [
        SHARES,
        [1.0] * 50 + [2.0, 3.0],
        [0.0] * 30 + [100.0],
        [0.001, 0.002, 0.0031, 0.0042, 0.005, 0.0061],
        [1e6, 2.5e6, 3.1e6, 9e6, 8.4e7],
        [-5.0, -2.0, 0.0, 1.0, 4.0],
        list(range(1000)),
    ],
)
def test_every_class_holds_a_value(values: list[float]) -> None:
    breaks = rounded_breaks(values)
    assert breaks
    assert min(sizes(values, breaks)) > 0


@pytest.mark.parametrize(("values", "classes"), [([], 0), ([7.0], 0), ([7.0, 7.0], 0), ([1.0, 9.0], 1)])
def test_few_distinct_values_make_fewer_classes(values: list[float], classes: int) -> None:
    assert len(rounded_breaks(values)) == classes


def test_missing_values_do_not_count() -> None:
    assert rounded_breaks([*SHARES, math.nan, math.inf]) == rounded_breaks(SHARES)


def test_the_order_of_the_values_does_not_matter() -> None:
    assert rounded_breaks(SHARES[::-1]) == rounded_breaks(SHARES)


def test_the_figures_of_the_bundled_edition_can_be_classed(bundled: Edition) -> None:
    for _, rows in bundled.indicators.groupby("indicator"):
        values = rows["value"].dropna().tolist()
        breaks = rounded_breaks(values)
        assert len(set(values)) < 2 or min(sizes(values, breaks)) > 0


@pytest.mark.parametrize("maximum", [1.0, 3.0, 9.99, 10.0, 84_000_000.0, 0.04])
def test_symbols_of_the_legend_are_three_and_fit_under_the_largest_value(maximum: float) -> None:
    values = symbol_values(maximum)
    assert len(values) == 3
    assert values == sorted(values, reverse=True)
    assert maximum / 2.5 <= values[0] <= maximum
    assert values[-1] > 0


@pytest.mark.parametrize("maximum", [0.0, -1.0, math.nan, math.inf])
def test_no_symbols_where_there_is_nothing_to_show(maximum: float) -> None:
    assert symbol_values(maximum) == []
