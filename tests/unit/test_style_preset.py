"""Style presets: what they say, what is refused, and how far apart the colours of their palettes look."""

from __future__ import annotations

import itertools
import json

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.style import preset
from cpmr_migration_plugin.model.style.classes import class_counts, count_values, tidy_breaks
from cpmr_migration_plugin.model.style.colour import ColourVision, difference, lightness
from cpmr_migration_plugin.model.style.preset import (
    MOST_CLASSES,
    BivariateAxis,
    Drawing,
    Method,
    StylePreset,
    built_in,
    dumps,
    from_json,
    loads,
    to_json,
)
from cpmr_migration_plugin.model.style.preset_palettes import Palette, PaletteKind, answer_order, colors, hatchings

NOT_SURVEYED = "#E9E7E2"
SHARES = [1.0, 2.5, 2.6, 3.0, 3.5, 3.9, 4.4, 5.0, 5.0, 5.3, 6.5, 7.7, 9.6, 10.0, 11.7, 13.1, 14.2, 16.1, 22.2, 24.1]


def smallest(tones: list[str]) -> float:
    return min(difference(a, b, sight) for a, b in itertools.combinations(tones, 2) for sight in ColourVision)


# Palettes.


@pytest.mark.parametrize("palette", [Palette.WARM, Palette.BLUE])
@pytest.mark.parametrize(("classes", "least"), [(3, 8.5), (4, 8.5), (5, 8.5), (6, 8), (7, 8)])
def test_classes_of_one_direction_are_told_apart_by_everyone(palette, classes, least):
    tones = colors(palette, classes)
    assert len(set(tones)) == classes
    assert smallest([*tones, NOT_SURVEYED]) >= least
    light = [lightness(tone) for tone in tones]
    assert light == sorted(light, reverse=True)
    assert min(a - b for a, b in itertools.pairwise(light)) >= 9  # printed in grey


@pytest.mark.parametrize("classes", range(2, 8))
def test_the_arms_of_two_directions_are_never_taken_for_each_other(classes):
    tones = colors(Palette.DIVERGING, classes)
    assert len(set(tones)) == classes
    assert min(difference(a, b, s) for a, b in itertools.pairwise(tones) for s in ColourVision) >= 15
    under = classes // 2
    across = [difference(a, b, s) for a in tones[:under] for b in tones[under:] for s in ColourVision]
    assert min(across) >= 9


@pytest.mark.parametrize("classes", range(2, 8))
def test_contrasting_colours_are_told_apart_by_everyone(classes):
    assert smallest([*colors(Palette.CONTRAST, classes), NOT_SURVEYED]) >= 10


def test_nine_colours_of_two_topics_are_told_apart_and_darken_with_either_topic():
    tones = colors(Palette.BIVARIATE, 9)
    assert smallest([*tones, NOT_SURVEYED]) >= 9
    light = [[lightness(tones[3 * row + column]) for column in range(3)] for row in range(3)]
    assert all(row[0] > row[1] > row[2] for row in light)
    assert all(a > b > c for a, b, c in zip(*light))


@pytest.mark.parametrize("classes", range(2, 8))
def test_grey_classes_differ_from_their_neighbours_by_tone_and_hatching(classes):
    tones, lines = colors(Palette.GREY, classes), hatchings(Palette.GREY, classes)
    light = [lightness(tone) for tone in tones]
    assert min(a - b for a, b in itertools.pairwise(light)) >= 10
    assert all((a is None) != (b is None) for a, b in itertools.pairwise(lines))
    assert lines[0] is not None, "the lightest class looks like territory that is not surveyed"
    assert all(line is None or line.angle != 45.0 for line in lines), "45 degrees means no answer"


def test_the_first_answer_says_most_and_is_darkest():
    tones = colors(Palette.BLUE, 3)
    assert lightness(tones[answer_order(3)[0]]) == min(map(lightness, tones))


# Breaks.


def test_breaks_on_figures_are_moved_to_short_numbers_that_part_the_figures_alike():
    raw = [4.4, 9.6]  # figures themselves, which belong to the class below
    breaks = tidy_breaks(SHARES, raw, rounded=False, upper_included=True)
    assert class_counts(SHARES, breaks) == [
        sum(v <= 4.4 for v in SHARES),
        sum(4.4 < v <= 9.6 for v in SHARES),
        sum(v > 9.6 for v in SHARES),
    ]
    assert breaks == [5.0, 10.0]


def test_breaks_of_equal_intervals_stay_equal():
    raw = [1.0 + 23.1 * i / 4 for i in (1, 2, 3)]
    breaks = tidy_breaks(SHARES, raw, rounded=False, upper_included=False)
    assert all(abs(a - b) < 0.25 for a, b in zip(breaks, raw))
    assert class_counts(SHARES, breaks) == class_counts(SHARES, raw)


def test_rounded_breaks_leave_no_class_empty_that_held_a_figure():
    raw = [1.0 + 23.1 * i / 5 for i in range(1, 5)]
    breaks = tidy_breaks(SHARES, raw, rounded=True, upper_included=False)
    assert breaks == sorted(set(breaks))
    assert all(count for count in class_counts(SHARES, breaks))
    assert breaks != raw
    assert all(value == round(value, 1) for value in breaks)


@pytest.mark.parametrize("values", [[], [3.0], [3.0, 3.0]])
def test_figures_that_cannot_be_parted_have_no_breaks(values):
    assert tidy_breaks(values, [3.0], rounded=True, upper_included=True) == []


@pytest.mark.parametrize(("most", "shown"), [(24, [20, 5, 1]), (3, [2, 1]), (1, [1]), (0, []), (130, [100, 25, 1])])
def test_a_legend_of_counts_shows_whole_numbers(most, shown):
    assert count_values(most) == shown


# Presets.


def test_every_built_in_preset_survives_a_file():
    presets = built_in()
    assert loads(dumps(presets)) == presets
    assert len({preset.name for preset in presets}) == len(presets) >= 10
    assert {preset.drawing for preset in presets} == set(Drawing)
    assert {preset.palette.kind for preset in presets} == set(PaletteKind)


def test_a_preset_with_everything_in_it_survives_a_file():
    preset = StylePreset(
        "Über 5 % – 北", Drawing.CLASSES, Palette.DIVERGING, Method.THRESHOLDS, 6, False, (-2.5, 0.0, 7.25), 0.0, 8.5,
        BivariateAxis.LEVEL,
    )  # fmt: skip
    assert from_json(json.loads(json.dumps(to_json(preset)))) == preset


def text_with(**changes: object) -> str:
    content = to_json(StylePreset("mine")) | changes
    return json.dumps({"format": preset.FORMAT, "version": 1, "presets": [content]})


@pytest.mark.parametrize(
    "changes",
    [
        {"name": ""},
        {"name": " padded "},
        {"name": "x" * 81},
        {"name": "two\nlines"},
        {"name": None},
        {"name": ["list"]},
        {"classes": 8},
        {"classes": 1},
        {"classes": True},
        {"classes": 3.5},
        {"classes": "5"},
        {"rounded": 1},
        {"method": "thresholds"},
        {"method": "thresholds", "thresholds": [5, 5]},
        {"method": "thresholds", "thresholds": [9, 3]},
        {"method": "thresholds", "thresholds": [1, 2, 3, 4, 5, 6, 7]},
        {"thresholds": [float("nan")]},
        {"thresholds": [float("inf")]},
        {"thresholds": ["5"]},
        {"thresholds": {"a": 1}},
        {"thresholds": [10**400]},
        {"midpoint": "0"},
        {"midpoint": 1e15},
        {"thresholds": [-1e15]},
        {"symbol": 0},
        {"symbol": 1e9},
        {"symbol": float("nan")},
        {"palette": "rainbow"},
        {"palette": {"a": 1}},
        {"palette": "bivariate"},
        {"drawing": "bivariate"},
        {"drawing": "explode"},
        {"expression": "system('rm')"},
    ],
    ids=str,
)
def test_a_preset_that_cannot_be_drawn_is_refused_and_says_why(changes):
    with pytest.raises(PluginError) as refused:
        loads(text_with(**changes))
    assert refused.value.details
    assert refused.value.remedy


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not JSON",
        "[]",
        "{}",
        "null",
        "[" * 100_000,
        json.dumps({"format": preset.FORMAT, "version": 1}),
        json.dumps({"format": preset.FORMAT, "version": 1, "presets": []}),
        json.dumps({"format": preset.FORMAT, "version": 1, "presets": ["x"]}),
        json.dumps({"format": preset.FORMAT, "version": 2, "presets": [{}]}),
        json.dumps({"format": preset.FORMAT, "version": True, "presets": [{}]}),
        json.dumps({"format": "other", "version": 1, "presets": [{}]}),
        json.dumps({"format": preset.FORMAT, "version": 1, "presets": [to_json(StylePreset("a"))] * 201}),
        " " * 300_000,
    ],
    ids=lambda text: text[:30],
)
def test_a_text_that_is_no_file_of_presets_is_refused(text):
    with pytest.raises(PluginError):
        loads(text)


def test_no_more_than_seven_classes_are_ever_asked_for():
    assert MOST_CLASSES == 7
    with pytest.raises(PluginError, match="style presets"):
        StylePreset("mine", classes=8)
