"""The classes of every map as plain data: what a second output draws without a QGIS project."""

from __future__ import annotations

import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest

from cpmr_migration_plugin.model.indicators import IndicatorLayer, Territory
from cpmr_migration_plugin.model.style import fills, palette
from cpmr_migration_plugin.model.style.colour import ColourVision, difference, grey_difference
from cpmr_migration_plugin.model.style.fills import Fill, Pattern
from cpmr_migration_plugin.model.style.map_classes import (
    LEVEL_ORDER,
    answer_classes,
    basis_classes,
    class_words,
    figure_classes,
    indicator_classes,
    level_classes,
    situation_classes,
    situation_words,
)
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, POWER_THEMES, Theme

ROOT = Path(__file__).resolve().parents[2]
BOTH, COMPETENCE, EXPERIENCE, DOCUMENTED = palette.BOTH, palette.COMPETENCE, palette.EXPERIENCE, palette.DOCUMENTED
NO_COMPETENCE = [("No competence, as stated", palette.STATED_NONE), ("No competence, inferred", palette.INFERRED_NONE)]
SILENT = [("No answer", "#FFFFFF"), ("Not surveyed", palette.NOT_SURVEYED)]
INVOLVED = [
    ("Competence and experience", BOTH), ("Competence only", COMPETENCE), ("Experience only", EXPERIENCE),
    *NO_COMPETENCE, *SILENT,
]  # fmt: skip
ANSWERS = {
    Theme.GOVERNANCE: [
        ("Policy or instrument", BOTH), ("Competence or other activity only", COMPETENCE), *NO_COMPETENCE, *SILENT,
    ],
    Theme.RECEPTION: INVOLVED,
    Theme.SERVICES: INVOLVED,
    Theme.INCLUSION: INVOLVED,
    Theme.EXTERNAL: INVOLVED,
    Theme.NEEDS: [
        ("Needs and innovative practices", BOTH), ("Innovative practices", COMPETENCE),
        ("Issues and needs", EXPERIENCE), *SILENT,
    ],
    Theme.COOPERATION: [("Cooperation or exchange documented", DOCUMENTED), *SILENT],
}  # fmt: skip


def seen(classes):
    """Label and ground of each class."""
    return [(one.label, one.fill.ground) for one in classes]


@pytest.mark.parametrize("theme", ANSWER_THEMES)
def test_every_answer_theme_has_its_classes_in_order(theme):
    assert seen(answer_classes(theme)) == ANSWERS[theme]


@pytest.mark.parametrize(("theme", "surveyed"), [(Theme.COUNTRY_DATA, False), (Theme.REGIONAL_DATA, True)])
def test_every_data_theme_has_classes_of_figures_and_of_what_is_missing(theme, surveyed):
    classes = figure_classes((5.0, 10.0), percent=True, surveyed=surveyed)
    expected = [
        ("under 5%", palette.RATIO[0]), ("5 to under 10%", palette.RATIO[2]), ("10% and more", palette.RATIO[4]),
        ("Not available", "#FFFFFF"), *(SILENT[1:] if surveyed else []),
    ]  # fmt: skip
    assert seen(classes) == expected, theme
    assert [(one.low, one.high) for one in classes[:3]] == [(None, 5.0), (5.0, 10.0), (10.0, None)]
    assert [one.value for one in classes[:4]] == ["value", "value", "value", "not_available"]


def test_levels_go_from_the_widest_power_to_none():
    classes = level_classes()
    assert [one.value for one in classes] == [*LEVEL_ORDER, "no_answer", "not_surveyed"]
    assert [one.label for one in classes[:5]] == [
        "Exclusive", "Shared", "Executive (delegated)", "Consultative", "Kind of power not stated",
    ]  # fmt: skip
    assert classes[2].fill.ground == classes[4].fill.ground
    assert classes[4].fill.pattern is Pattern.LINES, "told by lines from the level of the same colour"


@pytest.mark.parametrize("theme", POWER_THEMES)
def test_a_power_by_rule_has_the_colour_of_one_by_own_source_and_lines(theme):
    said = {one.value: one for one in basis_classes(theme)}
    pairs = [(value, value.replace("_rule", "_own")) for value in said if value.endswith("_rule")]
    assert pairs
    for rule, own in pairs:
        assert said[rule].fill == fills.by_rule(said[own].fill.ground)
        assert said[own].fill == Fill(said[own].fill.ground)


def test_a_field_has_the_classes_of_levels_and_a_situation_its_own():
    risk, pressure = "at_risk_of_migratory_pressure", "under_migratory_pressure"
    alone = situation_classes([risk])
    assert seen(alone) == [
        ("Under migratory pressure", palette.PRESSURE), ("At risk of migratory pressure", palette.RISK),
        ("Significant migratory situation", palette.SIGNIFICANT), ("None published", "#FFFFFF"),
    ]  # fmt: skip
    both = situation_classes([f"{risk}; {pressure}"])[3]
    assert both.label == "Under migratory pressure; at risk of migratory pressure"
    assert both.fill == fills.lined(palette.PRESSURE, palette.ALSO, 45.0), "the graver one, and lines"
    assert len(situation_words()) == 7


def indicator(**changes) -> IndicatorLayer:
    facts = {
        "layer": "x", "indicator": "y", "territory": Territory.REGIONS, "title": "t", "nature": "ratio", "unit": "%",
        "dataset": "", "dataset_title": "", "updated": "", "fetched": "", "source_url": "", "period": "",
        "breaks": (-5.0, 0.0, 5.0), "diverging": True, "smallest": -9.0, "largest": 9.0, "population": "", "note": "",
        "placed": 1, "units": 1,
    }  # fmt: skip
    return IndicatorLayer(**{**facts, **changes})


def test_an_indicator_turns_around_zero_where_figures_lie_on_both_sides():
    labels = [one.label for one in indicator_classes(indicator())]
    assert labels == ["under −5%", "−5 to under 0%", "0 to under +5%", "+5% and more", "Not available"]
    plain = indicator_classes(indicator(diverging=False, breaks=(5.0,)))
    assert [one.fill.ground for one in plain[:2]] == [palette.RATIO[0], palette.RATIO[-1]]
    total = indicator_classes(indicator(nature="total"))
    assert seen(total) == [("Figure available", palette.INDICATOR_BASE), ("Not available", "#FFFFFF")]


@pytest.mark.parametrize("theme", POWER_THEMES)
def test_classes_are_told_apart_by_everyone_and_in_grey(theme):
    for classes in (level_classes(), basis_classes(theme), answer_classes(theme)):
        assert len({one.label for one in classes}) == len(classes)
        assert len({one.fill for one in classes}) == len(classes)
        flat = [one.fill.ground for one in classes if one.fill.pattern is Pattern.PLAIN]
        data = [color for color in flat if color != palette.NOT_SURVEYED]
        assert all(grey_difference(one, other) >= 8.0 for one, other in combinations(data, 2))
        for color, other in combinations(flat, 2):
            assert min(difference(color, other, sight) for sight in ColourVision) >= 8.0, (color, other)
    assert fills.STATED_NONE.pattern is Pattern.DOTS
    assert fills.INFERRED_NONE.pattern is Pattern.RINGS
    assert grey_difference(palette.STATED_NONE, palette.INFERRED_NONE) >= 4.0


def test_every_class_has_a_word():
    words = class_words()
    for theme in ANSWER_THEMES:
        assert {one.value for one in answer_classes(theme)} <= set(words)
    assert words["documented"] == "Documented", "of which kind depends on the theme"


def test_the_style_of_maps_needs_no_qgis():
    script = (
        "import sys\n"
        "sys.modules['qgis'] = None\n"
        "from cpmr_migration_plugin.model.style import map_classes\n"
        "from cpmr_migration_plugin.model.vocabulary import Theme\n"
        "assert map_classes.answer_classes(Theme.NEEDS) and map_classes.level_classes()\n"
        "assert not [name for name in sys.modules if name.startswith('PyQt')]\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT)
