"""The words of every map as plain text: title, subtitle, heading of the legend, note and source."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.model.style.map_words import (
    MapFigures,
    basis_words,
    level_words,
    merged,
    noted,
    situation_words,
    theme_words,
)
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS_BY_ID, POWER_THEMES, Theme

SAID = MapFigures(
    edition="Map 2026", date="1 May 2026", ratio="Migrants, %, 2024", total="Migrants, 2024", population="residents",
    datasets=("Eurostat (a)", "Eurostat (b)"), powers=1200, by_rule=300,
)  # fmt: skip
OUTSIDE = "“Not surveyed”: no region of the edition."


@pytest.mark.parametrize("theme", Theme)
def test_every_theme_has_words_for_all_of_a_map(theme):
    words = theme_words(theme, SAID)
    assert words.title and "{" not in words.title
    assert words.legend
    assert words.note.endswith((OUTSIDE, "Share of: residents."))
    assert "  " not in words.note
    if theme not in ANSWER_THEMES:
        assert words.title.startswith("Migrants in Europe")
        assert words.subtitle == "Colour: Migrants, %, 2024  ·  Circles: Migrants, 2024"
        assert words.legend == SAID.ratio
        assert words.source == "Eurostat (a, b); as kept in Map 2026"
    else:
        assert SAID.date in words.subtitle
        assert words.source == "Map 2026; each entry with its own source in the data"


@pytest.mark.parametrize("theme", ANSWER_THEMES)
def test_powers_by_rule_are_told_where_there_are_any_and_inferred_ones_too(theme):
    assert "300 of 1,200 powers follow from general rules" in theme_words(theme, SAID).note
    plain = MapFigures("Map 2026", "1 May 2026", inferred=True)
    assert "powers follow" not in theme_words(theme, plain).note
    assert "“Inferred”" in theme_words(theme, plain).note
    assert "“Inferred”" not in theme_words(theme, SAID).note


@pytest.mark.parametrize("theme", POWER_THEMES)
def test_maps_of_powers_say_what_their_classes_mean(theme):
    level, field, basis = (
        level_words(theme, SAID),
        level_words(theme, SAID, FIELDS_BY_ID["health"]),
        basis_words(theme, SAID),
    )
    assert field.title == "Health: powers of Europe’s maritime regions"
    assert level.legend == field.legend == "Level of power"
    assert "widest power" in level.note and "widest power" not in field.note
    assert "300 of 1,200" in level.note and "300 of 1,200" not in field.note
    assert all("“Inferred”" in words.note and words.note.endswith(OUTSIDE) for words in (level, field, basis))
    assert basis.title == theme_words(theme, SAID).title
    assert basis.note.startswith("Own source: it speaks of the region itself.")


def test_a_map_of_situations_says_when_they_were_determined_and_what_holds_for_the_union():
    words = situation_words(SAID, ["2025-11-11"], ["EU, pool: 21,000"])
    assert words.subtitle == "As determined on 11 November 2025"
    assert words.note.endswith("for the country. EU, pool: 21,000.")
    assert situation_words(SAID, [], []).subtitle == ""


def test_publishers_are_named_once():
    assert merged(["Eurostat (a)", "Eurostat (b)", "UN"]) == "Eurostat (a, b); UN"
    assert noted("One.", "", " Two. ") == "Note: One. Two."
