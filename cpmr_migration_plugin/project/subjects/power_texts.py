"""The words of maps of powers: by level, by what they rest on, in one field; and of the situation under the Pact."""

from __future__ import annotations

from .map_texts import MapTexts, PageWords
from .theme_texts import map_figures, with_words
from ..layers import AtlasInfo
from ...model.fact_words import fact_name, fact_value
from ...model.style.map_words import basis_words, level_words, situation_words
from ...model.style.preset import Drawing, StylePreset
from ...model.vocabulary import FIELDS_BY_ID, Theme
from ...numbers import long_date
from ...store.power_sums import Fact
from ...translation import labelled, tr


def of_levels(texts: MapTexts, preset: StylePreset, atlas: AtlasInfo, theme: Theme, spec: PageWords) -> MapTexts:
    """Return the words of a map of the level of power, in a theme or in one of its fields."""
    field = FIELDS_BY_ID[preset.field] if preset.drawing is Drawing.FIELD else None
    return with_words(texts, level_words(theme, map_figures(atlas, theme), field), spec)


def of_basis(texts: MapTexts, atlas: AtlasInfo, theme: Theme, spec: PageWords) -> MapTexts:
    """Return the words of a map on which powers by own source and by rule are told apart."""
    return with_words(texts, basis_words(theme, map_figures(atlas, theme)), spec)


def of_situation(texts: MapTexts, atlas: AtlasInfo, spec: PageWords) -> MapTexts:
    """Return the words of a map of the situation of countries under the Pact, with the facts on the EU as a whole."""
    said = map_figures(atlas, Theme.COUNTRY_DATA)
    return with_words(texts, situation_words(said, atlas.said.determined, map(_fact, atlas.said.union)), spec)


def _fact(fact: Fact) -> str:
    said = labelled(tr("EU, {what}").format(what=fact_name(fact.name)), fact_value(fact.value))
    return f"{said} ({long_date(fact.date)})" if fact.date else said
