"""The page of an indicator: its words, made new or brought up to date."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayerTreeGroup, QgsPrintLayout, QgsProject

from . import items
from .page import PageSpec
from .page_texts import flat
from .texts import MapTexts
from .theme_map import laying_out_layer
from ..model.figures import period_again
from ..model.indicator_report import remarks_again
from ..model.indicators import IndicatorLayer, Territory
from ..model.style.map_words import disclaimer
from ..numbers import number
from ..progress import Steps, finish
from ..project import builder
from ..project.layers import ROLE_PROPERTY, AtlasInfo
from ..sources.boundaries.notices import notice_again
from ..store.indicators import read_indicators
from ..translation import speaking, tr, tr_data


def indicator_texts(atlas: AtlasInfo, indicator: IndicatorLayer, spec: PageSpec) -> MapTexts:
    """Return the words of an indicator’s map in the page’s language; *spec* may replace title and add to the note."""
    with speaking(spec.language):
        return _indicator_texts(atlas, indicator, spec)


def _indicator_texts(atlas: AtlasInfo, indicator: IndicatorLayer, spec: PageSpec) -> MapTexts:
    countries = indicator.territory is Territory.COUNTRIES
    title = tr("{what} in Europe, by country") if countries else tr("{what} in Europe, by region")
    figure = ", ".join(part for part in (tr_data(indicator.unit), period_again(indicator.period)) if part)
    figure = figure[:1].upper() + figure[1:]
    ratio = indicator.nature == "ratio"
    parts = (_missing(indicator), _population(indicator), remarks_again(indicator.note), spec.note.strip())
    return MapTexts(
        title=spec.title.strip() or title.format(what=tr_data(indicator.title)),
        subtitle=figure,
        legend=figure if ratio else tr("Territory"),
        symbols="" if ratio else figure,
        note=tr("Note: {text}").format(text=" ".join(part for part in parts if part)),
        source=tr("Source: {text}").format(text=_source(indicator)),
        boundaries=notice_again(atlas.boundary_attribution),
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


def indicator_layout(
    project: QgsProject, group: QgsLayerTreeGroup, atlas: AtlasInfo, indicator: IndicatorLayer, spec: PageSpec
) -> QgsPrintLayout:
    """Return the layout of an indicator at once; see :func:`laying_out_indicator`."""
    return finish(laying_out_indicator(project, group, atlas, indicator, spec))


def laying_out_indicator(
    project: QgsProject, group: QgsLayerTreeGroup, atlas: AtlasInfo, indicator: IndicatorLayer, spec: PageSpec
) -> Steps[QgsPrintLayout]:
    """Lay out the page of an indicator in short steps; it is not yet added to the project's layouts.

    :param group: the atlas group that holds its layer
    :raises KeyError: if the group has no layer of the indicator
    """
    layer = builder.indicator_layers_of(group)[indicator.view]
    return (yield from laying_out_layer(project, group, layer, indicator_texts(atlas, indicator, spec), spec))


def adding_indicator_layouts(
    project: QgsProject, group: QgsLayerTreeGroup, spec: PageSpec, before: Sequence[IndicatorLayer] = ()
) -> Steps[None]:
    """Add a layout for every indicator of an atlas group that has none, in short steps.

    In a layout that is there, words nobody has changed are brought up to date; everything else stays.

    :param before: the indicators as they were, by which changed words are told from ours
    """
    path = builder.atlas_path_of(group)
    if path is None:
        return
    atlas = builder.open_atlas(path)
    layers = builder.indicator_layers_of(group)
    old = {indicator.view: indicator for indicator in before}
    manager = project.layoutManager()
    pages = {page.customProperty(ROLE_PROPERTY): page for page in manager.printLayouts()}
    for indicator in read_indicators(path):
        if indicator.view not in layers:
            continue
        yield
        page = pages.get(indicator.view)
        if page is None:
            page = yield from laying_out_indicator(project, group, atlas, indicator, spec)
            page.setName(builder.unique_name(layers[indicator.view].name(), (p.name() for p in manager.layouts())))
            manager.addLayout(page)
        elif indicator.view in old:
            was, is_now = (indicator_texts(atlas, one, spec) for one in (old[indicator.view], indicator))
            yield from rewording(page, was, is_now)


def rewording(page: QgsPrintLayout, old: MapTexts, new: MapTexts, *, legend: bool = True) -> Steps[None]:
    """Replace, in short steps, the words of a page that are still those it was made with.

    :param legend: whether its legend is to follow the layer, too
    """
    for name in ("title", "subtitle", "note", "foot", "edition"):
        item = page.itemById(name)
        # A text that did not fit was shortened when the page was made.
        if item is not None and item.text() and flat(getattr(old, name)).startswith(flat(item.text()).rstrip(" …")):
            item.setText(items.literal(getattr(new, name)))
    item = page.itemById("legend")
    if item is not None and legend:
        yield from items.refreshing_legend(item, (old.legend, old.symbols), (new.legend, new.symbols))
