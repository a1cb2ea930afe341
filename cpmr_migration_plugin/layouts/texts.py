"""The words on a map: title, subtitle, legend title, note, source, attribution, disclaimer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .page import PageSpec
from ..model.style.map_words import MapFigures, MapWords, disclaimer, noted, sourced, theme_words
from ..model.vocabulary import Theme
from ..numbers import long_date
from ..project.layers import AtlasInfo
from ..sources.boundaries.notices import notice_again
from ..translation import speaking, tr, tr_data


@dataclass(frozen=True)
class MapTexts:
    """Everything a page says, as plain text.

    :param legend: heading of the classes
    :param symbols: heading of the proportional symbols; empty if the theme has none
    """

    title: str
    subtitle: str
    legend: str
    symbols: str
    note: str
    source: str
    boundaries: str
    disclaimer: str
    edition: str

    @property
    def foot(self) -> str:
        """The small print below the note."""
        return "\n".join(part for part in (self.source, self.boundaries, self.disclaimer) if part)


def small_print(texts: MapTexts, spec: PageSpec) -> str:
    """Return what stands below the note: source, boundaries and disclaimer, on as few lines as a small page has."""
    return texts.foot.replace("\n", "  ·  ") if spec.template.flowing else texts.foot


def map_texts(atlas: AtlasInfo, theme: Theme, spec: PageSpec) -> MapTexts:
    """Return the words of a theme's map in the page's language; *spec* may replace the title and add to the note."""
    with speaking(spec.language):
        return _map_texts(atlas, theme, spec)


def _map_texts(atlas: AtlasInfo, theme: Theme, spec: PageSpec) -> MapTexts:
    words = theme_words(theme, map_figures(atlas, theme))
    version = atlas.provenance.get("edition_version", "–")
    return MapTexts(
        title=spec.title.strip() or words.title,
        subtitle=words.subtitle,
        legend=words.legend,
        symbols=words.symbols,
        note=noted(words.note, spec.note),
        source=sourced(words.source),
        boundaries=notice_again(atlas.boundary_attribution),
        disclaimer=disclaimer(),
        edition=tr("Edition {version}, {date}").format(version=version, date=edition_date(atlas)),
    )


def with_words(texts: MapTexts, words: MapWords, spec: PageSpec) -> MapTexts:
    """Return the texts of a page with the words of another drawing; *spec* as in :func:`map_texts`."""
    return replace(
        texts,
        title=spec.title.strip() or words.title,
        subtitle=words.subtitle,
        legend=words.legend,
        symbols=words.symbols,
        note=noted(words.note, spec.note),
        source=sourced(words.source),
    )


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


def edition_date(atlas: AtlasInfo) -> str:
    """Return the date of the edition as the page's language writes it."""
    return long_date(atlas.provenance.get("edition_created") or "–")
