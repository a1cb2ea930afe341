"""The words on the map of a theme, drawn as it was made: see :mod:`.preset_texts` for what else it may draw."""

from __future__ import annotations

from dataclasses import replace

from .map_texts import MapTexts, PageWords, edition_date
from ..layers import AtlasInfo
from ...model.style.map_words import MapFigures, MapWords, disclaimer, noted, sourced, theme_words
from ...model.vocabulary import Theme
from ...translation import speaking, tr, tr_data


def map_texts(atlas: AtlasInfo, theme: Theme, spec: PageWords) -> MapTexts:
    """Return the words of a theme's map in the page's language; *spec* may replace the title and add to the note."""
    with speaking(spec.language):
        return _map_texts(atlas, theme, spec)


def _map_texts(atlas: AtlasInfo, theme: Theme, spec: PageWords) -> MapTexts:
    words = theme_words(theme, map_figures(atlas, theme))
    version = atlas.provenance.get("edition_version", "–")
    return MapTexts(
        **_said(words, spec),
        boundaries=atlas.boundary_attribution,
        disclaimer=disclaimer(),
        edition=tr("Edition {version}, {date}").format(version=version, date=edition_date(atlas)),
    )


def with_words(texts: MapTexts, words: MapWords, spec: PageWords) -> MapTexts:
    """Return the texts of a page with the words of another drawing; *spec* as in :func:`map_texts`."""
    return replace(texts, **_said(words, spec))


def _said(words: MapWords, spec: PageWords) -> dict[str, str]:
    """Return the texts of a page that tell what is drawn; *spec* as in :func:`map_texts`."""
    return {
        "title": spec.title.strip() or words.title,
        "subtitle": words.subtitle,
        "legend": words.legend,
        "symbols": words.symbols,
        "note": noted(words.note, spec.note),
        "source": sourced(words.source),
    }


def map_figures(atlas: AtlasInfo, theme: Theme) -> MapFigures:
    """Return what the words of a theme's map say of an edition, in the language that is spoken."""
    said = atlas.said.of(theme)
    return MapFigures(
        edition=tr_data(atlas.title),
        date=edition_date(atlas),
        ratio=atlas.figure_text(theme, "ratio"),
        total=atlas.figure_text(theme, "total"),
        population=tr_data(atlas.figure(theme, "ratio_population")),
        datasets=tuple(atlas.figure(theme, f"{kind}_dataset") for kind in ("ratio", "total")),
        powers=said.powers,
        by_rule=said.by_rule,
        inferred=bool(said.inferred),
    )
