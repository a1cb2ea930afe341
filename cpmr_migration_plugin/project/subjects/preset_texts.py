"""The words of a page whose layer draws something else than it was made with: symbols, two topics, pies, bars."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.core import QgsVectorLayer

from .map_texts import MapTexts, PageWords, edition_date
from .power_texts import of_basis, of_levels, of_situation
from .theme_texts import map_texts
from ..bivariate import grid_of
from ..layers import AtlasInfo
from ..members import marks_members
from ..preset_drawn import preset_drawn
from ...model.style.preset import BivariateAxis, Drawing, StylePreset
from ...model.vocabulary import Theme
from ...numbers import number
from ...translation import speaking, tr


def preset_texts(layer: QgsVectorLayer, atlas: AtlasInfo, theme: Theme, spec: PageWords) -> MapTexts:
    """Return the words of a theme's map for what its layer draws now, in the page's language."""
    texts = map_texts(atlas, theme, spec)
    preset = preset_drawn(layer)
    if preset is None:
        return texts
    with speaking(spec.language):
        return _with_members(_of_preset(texts, layer, preset, atlas, theme, spec), layer, atlas)


def _of_preset(
    texts: MapTexts, layer: QgsVectorLayer, preset: StylePreset, atlas: AtlasInfo, theme: Theme, spec: PageWords
) -> MapTexts:
    wordings: dict[Drawing, Callable[[], MapTexts]] = {
        Drawing.SYMBOLS: lambda: _of_symbols(texts, atlas, theme, spec),
        Drawing.BIVARIATE: lambda: _of_two_topics(texts, layer, preset, atlas, spec),
        Drawing.PIES: lambda: _of_parts(texts, atlas, theme, spec),
        Drawing.BARS: lambda: _of_parts(texts, atlas, theme, spec),
        Drawing.LEVEL: lambda: of_levels(texts, preset, atlas, theme, spec),
        Drawing.FIELD: lambda: of_levels(texts, preset, atlas, theme, spec),
        Drawing.BASIS: lambda: of_basis(texts, atlas, theme, spec),
        Drawing.SITUATION: lambda: of_situation(texts, atlas, spec),
    }
    return wordings.get(preset.drawing, lambda: texts)()


def _with_members(texts: MapTexts, layer: QgsVectorLayer, atlas: AtlasInfo) -> MapTexts:
    if not marks_members(layer.renderer()):
        return texts
    line = tr("CPMR members: {n} of {m} regions.")
    said = line.format(n=number(atlas.said.members), m=number(atlas.said.regions))
    return replace(texts, note=f"{texts.note} {said}")


def _of_symbols(texts: MapTexts, atlas: AtlasInfo, theme: Theme, spec: PageWords) -> MapTexts:
    total = atlas.figure_text(theme, "total")
    by_country = theme is Theme.COUNTRY_DATA
    title = tr("{what} in Europe, by country") if by_country else tr("{what} in Europe’s maritime regions")
    return replace(
        texts,
        title=spec.title.strip() or title.format(what=total.split(",")[0]),
        subtitle=tr("Circles: {figure}").format(figure=total),
        legend=tr("Territory"),
        symbols=total,
    )


def _of_two_topics(
    texts: MapTexts, layer: QgsVectorLayer, preset: StylePreset, atlas: AtlasInfo, spec: PageWords
) -> MapTexts:
    share = atlas.figure_text(Theme.REGIONAL_DATA, "ratio")
    what = tr("Involvement of the region") if preset.across is BivariateAxis.INVOLVEMENT else tr("Widest competence")
    figures = map_texts(atlas, Theme.REGIONAL_DATA, spec)
    # A list of classes has one heading, a square a title for each of its axes.
    square = grid_of(layer.renderer()) is not None
    return replace(
        texts,
        subtitle=tr("{what}, and {share}").format(what=what, share=share[:1].lower() + share[1:]),
        legend=what if square else tr("{what}; {share}").format(what=what, share=share[:1].lower() + share[1:]),
        symbols=share if square else "",
        source="\n".join((texts.source, figures.source)),
    )


def _of_parts(texts: MapTexts, atlas: AtlasInfo, theme: Theme, spec: PageWords) -> MapTexts:
    what = tr("Competences and entries documented, edition of {date}").format(date=edition_date(atlas))
    if theme is not Theme.REGIONAL_DATA:
        return replace(texts, subtitle=what, legend=tr("Territory"), symbols=tr("Documented, by kind"))
    answers = map_texts(atlas, Theme.GOVERNANCE, spec)
    silent = tr("“No answer”: the edition has no entry for the region.")
    outside = tr("“Not surveyed”: no region of the edition.")
    return replace(
        texts,
        title=spec.title.strip() or tr("What Europe’s maritime regions document in migration, by theme"),
        subtitle=what,
        legend=tr("Territory"),
        symbols=tr("Documented, by theme"),
        note=tr("Note: {text}").format(text=" ".join((silent, outside, spec.note)).strip()),
        source=answers.source,
    )
