"""The words on the map of an indicator."""

from __future__ import annotations

from .map_texts import MapTexts, PageWords
from ..layers import AtlasInfo
from ...model.indicators import IndicatorLayer, Territory
from ...model.style.map_words import disclaimer
from ...numbers import number
from ...translation import speaking, tr, tr_data


def indicator_texts(atlas: AtlasInfo, indicator: IndicatorLayer, spec: PageWords) -> MapTexts:
    """Return the words of an indicator’s map in the page’s language; *spec* may replace title and add to the note."""
    with speaking(spec.language):
        return _indicator_texts(atlas, indicator, spec)


def _indicator_texts(atlas: AtlasInfo, indicator: IndicatorLayer, spec: PageWords) -> MapTexts:
    countries = indicator.territory is Territory.COUNTRIES
    title = tr("{what} in Europe, by country") if countries else tr("{what} in Europe, by region")
    figure = ", ".join(part for part in (tr_data(indicator.unit), indicator.when) if part)
    figure = figure[:1].upper() + figure[1:]
    ratio = indicator.nature == "ratio"
    parts = (_missing(indicator), _population(indicator), indicator.remarks, spec.note.strip())
    return MapTexts(
        title=spec.title.strip() or title.format(what=tr_data(indicator.title)),
        subtitle=figure,
        legend=figure if ratio else tr("Territory"),
        symbols="" if ratio else figure,
        note=tr("Note: {text}").format(text=" ".join(part for part in parts if part)),
        source=tr("Source: {text}").format(text=_source(indicator)),
        boundaries=atlas.boundary_attribution,
        disclaimer=disclaimer(),
        edition=tr("{placed} of {units} territories with a figure").format(
            placed=number(indicator.placed), units=number(indicator.units)
        ),
    )


def _missing(indicator: IndicatorLayer) -> str:
    if indicator.territory is Territory.COUNTRIES:
        return tr("“Not available”: the dataset has no figure for the country.")
    return tr(
        "Regions at the level of their authorities, other territory at the level it is drawn on. “Not available”: no "
        "figure at that level; none is taken over from a larger territory."
    )


def _population(indicator: IndicatorLayer) -> str:
    if not indicator.population:
        return ""
    return tr("Population: {population}.").format(population=tr_data(indicator.population))


def _source(indicator: IndicatorLayer) -> str:
    return f"© European Union, {indicator.source}" if indicator.source.startswith("Eurostat") else indicator.source
