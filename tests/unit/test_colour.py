"""Differences of colours, against published and hand-computed values."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.model.style.colour import (
    ColourVision,
    ciede2000,
    difference,
    grey_difference,
    lab,
    lightness,
    linear_light,
    simulated_colour,
)

#: Test data of Sharma, Wu, Dalal (2005), table 1: the pairs that try every branch of the formula.
SHARMA = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, 3.1571, -77.2803), (50.0, 0.0, -82.7485), 2.8615),
    ((50.0, 2.8361, -74.0200), (50.0, 0.0, -82.7485), 3.4412),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0009), 7.1792),
    ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0011), 7.2195),
    ((50.0, -0.0010, 2.4900), (50.0, 0.0009, -2.4900), 4.8045),
    ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (61.0, -5.0, 29.0), 22.8977),
    ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("one", "other", "expected"), SHARMA)
def test_ciede2000_gives_the_published_differences(one, other, expected):
    assert ciede2000(one, other) == pytest.approx(expected, abs=5e-5)
    assert ciede2000(other, one) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(
    ("color", "expected"),
    [("#FFFFFF", (100.0, 0.0, 0.0)), ("#000000", (0.0, 0.0, 0.0)), ("#FF0000", (53.24, 80.09, 67.20)),
     ("#00FF00", (87.73, -86.18, 83.18)), ("#0000FF", (32.30, 79.19, -107.86))],
)  # fmt: skip
def test_primaries_have_their_known_place_in_cielab(color, expected):
    assert lab(linear_light(color)) == pytest.approx(expected, abs=0.02)


def test_mid_grey_of_the_srgb_curve():
    assert linear_light("#808080") == pytest.approx((0.21586,) * 3, abs=1e-5)
    assert lightness("#777777") == pytest.approx(50.03, abs=0.01)
    assert grey_difference("#000000", "#FFFFFF") == pytest.approx(100.0, abs=0.001)


def test_what_is_no_colour_is_refused():
    with pytest.raises(ValueError, match="red"):
        linear_light("red")


@pytest.mark.parametrize("sight", ColourVision)
def test_every_sight_sees_white_as_white_and_black_as_black(sight):
    assert simulated_colour("#FFFFFF", sight) == pytest.approx((1.0, 1.0, 1.0), abs=1e-5)
    assert simulated_colour("#000000", sight) == (0.0, 0.0, 0.0)


def test_pure_red_is_what_the_first_column_of_machados_matrix_says():
    assert simulated_colour("#FF0000", ColourVision.DEUTERANOPIA) == pytest.approx((0.367322, 0.280085, 0.0))
    assert simulated_colour("#FF0000", ColourVision.PROTANOPIA) == pytest.approx((0.152286, 0.114503, 0.0))


def test_red_and_green_of_one_lightness_fall_together_for_the_red_green_blind_only():
    red, green = "#C8544B", "#6F8A3C"
    assert difference(red, green) > 40
    assert difference(red, green, ColourVision.DEUTERANOPIA) < 0.4 * difference(red, green)
    assert difference("#1F78B4", "#F0A742", ColourVision.DEUTERANOPIA) > 40
