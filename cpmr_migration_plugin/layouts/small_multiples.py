"""A page of many small maps of the same extent: by field of competence, theme or block of the Pact, one legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)

from . import items
from .corner import check_logo
from .multiples_grid import arranged_page, set_columns
from .page import SMALLEST, Box, PageSpec
from .page_texts import page_texts
from ..errors import ExportError
from ..model.multiples import Multiples
from ..model.style.map_words import inferred_note
from ..model.vocabulary import ANSWER_THEMES, FIELDS, FIELDS_BY_ID, PACT_BLOCKS, Theme, fields_of_block
from ..progress import Steps
from ..project import builder
from ..project.field_style import documented_levels, field_style, levels_of_blocks, plain_style
from ..project.layers import AtlasInfo
from ..project.subjects.map_texts import MapTexts, edition_date
from ..project.subjects.theme_texts import map_texts
from ..store import layout as tables
from ..translation import labelled, speaking, tr, tr_data

#: Maps a page has at least where there is enough to show, and at most.
FEWEST, MOST = 9, 30
#: Maps by default: those with most regions.
_USUAL = 12
#: Points on A4.
_LEGEND = 7.5


@dataclass(frozen=True)
class SmallMap:
    """One of the maps.

    :param style: how its layer is drawn on it
    """

    identifier: str
    title: str
    layer: QgsVectorLayer
    style: str


def laying_out_multiples(
    project: QgsProject, group: QgsLayerTreeGroup, what: Multiples, spec: PageSpec, fields: Sequence[str] = ()
) -> Steps[QgsPrintLayout]:
    """Lay out a page of small maps in short steps; it is not yet added to the project's layouts.

    Every map has a style of its own, which QGIS keeps with the map (“Lock styles for layers”).

    :param fields: ids of the fields wanted, with :attr:`Multiples.FIELDS`; empty: those with most regions
    :raises ExportError: if there is nothing to show
    """
    check_logo(spec)
    atlas = builder.open_atlas(builder.atlas_path_of(group))
    with speaking(spec.language):
        if what is Multiples.PACT:
            maps = _of_blocks(group, atlas)
        else:
            maps = _of_fields(group, atlas, fields) if what is Multiples.FIELDS else _of_themes(group)
        texts = _texts(atlas, what, spec)
    yield
    page = QgsPrintLayout(project)
    page.initializeDefaults()
    page.setName(texts.title)
    size = QgsLayoutSize(spec.width, spec.height, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
    page.pageCollection().page(0).setPageSize(size)
    words = page_texts(texts, spec)
    places = words.places(spec)
    legend = _legend(page, what, spec)
    shown = _common(group)
    thin = {shown[0].id(): plain_style(shown[0].clone())} if shown[0] is not None else {}
    first = _map(page, maps[0], shown, Box(0, 0, 60, 40), {one.layer.id(): one.style for one in reversed(maps)} | thin)
    with speaking(spec.language):
        _fill_legend(legend, what, maps)
    # After its layers, and with their small styles: the legend shows what the maps draw.
    legend.setLinkedMap(first)
    legend.model().setLayerStyleOverrides(first.layerStyleOverrides())
    for node in legend.model().rootGroup().findLayers():
        legend.model().refreshLayerLegend(node)
    yield
    titles = [one.title for one in maps]
    arranged = arranged_page(legend, first, what, places.body, titles, spec)
    for share in items.SMALLER_LEGENDS:
        if arranged.is_legible(spec) or share * spec.points(_LEGEND) < SMALLEST:
            break
        # Maps come first: the legend is set smaller where it leaves them too little.
        _size_legend(legend, spec, share)
        arranged = arranged_page(legend, first, what, places.body, titles, spec)
    set_columns(legend, what, arranged.columns)
    items.place(legend, arranged.legend)
    cells, line, points = arranged.cells, arranged.line, arranged.points
    for one, cell in zip(maps, cells):
        title = Box(cell.x, cell.y, cell.width, line)
        items.label(page, f"title_{one.identifier}", one.title, title, points, bold=True)
        box = Box(cell.x, cell.y + line, cell.width, cell.height - line)
        map_ = first if one is maps[0] else _map(page, one, shown, box, {one.layer.id(): one.style} | thin)
        items.place(map_, box)
        map_.setExtent(_europe(box))
        yield
    words.add(page, places, spec)
    return page


def _of_fields(group: QgsLayerTreeGroup, atlas: AtlasInfo, fields: Sequence[str]) -> list[SmallMap]:
    layer = _regional_layer(group)
    levels = documented_levels(atlas.path)
    unknown = [field for field in fields if field not in FIELDS_BY_ID]
    if unknown or (not levels and not fields):
        raise ExportError(
            tr("There are no fields of competence to draw."),
            details=", ".join(unknown),
            remedy=tr("Choose fields of the taxonomy, or an edition that documents competences."),
        )
    # Those with most regions, in the order of the taxonomy; a field that is not of migration must be asked for.
    order = [field.id for field in sorted(FIELDS, key=lambda field: field.theme.number)]
    own = [field for field in order if not FIELDS_BY_ID[field].general]
    usual = sorted((field for field in own if field in levels), key=lambda field: -len(levels[field]))[:_USUAL]
    rest = [field for field in own if field not in levels][: max(0, FEWEST - len(usual))]
    chosen = [field for field in order if field in (fields or (*usual, *rest))][:MOST]
    return [
        SmallMap(field, tr(FIELDS_BY_ID[field].title), layer, field_style(layer, levels.get(field, {})))
        for field in chosen
    ]


def _of_blocks(group: QgsLayerTreeGroup, atlas: AtlasInfo) -> list[SmallMap]:
    """Return a map per building block of the Pact that has fields: the widest power held in one of them."""
    layer = _regional_layer(group)
    blocks = levels_of_blocks(documented_levels(atlas.path))
    if not any(blocks.values()):
        raise ExportError(
            tr("There are no fields of competence to draw."),
            remedy=tr("Choose fields of the taxonomy, or an edition that documents competences."),
        )
    return [
        SmallMap(f"block_{block}", f"{block} {tr_data(PACT_BLOCKS[block])}", layer, field_style(layer, held))
        for block, held in blocks.items()
    ]


def _of_themes(group: QgsLayerTreeGroup) -> list[SmallMap]:
    held = builder.theme_layers_of(group)
    if not held:
        raise ExportError(tr("The project holds no layers of themes."), remedy=tr("Load the edition again."))
    return [
        SmallMap(theme.value, f"{theme.number} {tr(theme.title)}", layer, plain_style(layer.clone()))
        for theme, layer in held.items()
    ]


def _regional_layer(group: QgsLayerTreeGroup) -> QgsVectorLayer:
    held = builder.theme_layers_of(group)
    found = next((held[theme] for theme in (*ANSWER_THEMES, Theme.REGIONAL_DATA) if theme in held), None)
    if found is None:
        raise ExportError(tr("The project holds no layers of regions."), remedy=tr("Load the edition again."))
    return found


def _texts(atlas: AtlasInfo, what: Multiples, spec: PageSpec) -> MapTexts:
    """Return the words of the page; *spec* may replace the title and add to the note."""
    answers = map_texts(atlas, Theme.RECEPTION, spec)
    figures = map_texts(atlas, Theme.REGIONAL_DATA, spec)
    fields = what.shows_powers
    titles = {
        Multiples.FIELDS: tr("What Europe’s maritime regions may decide in migration, field by field"),
        Multiples.THEMES: tr("Migration in Europe’s maritime regions, theme by theme"),
        Multiples.PACT: tr("What Europe’s maritime regions may decide, by building block of the EU’s Pact"),
    }
    title = titles[what]
    subtitle = (
        tr("Kind of power documented for the regional authority, edition of {date}")
        if fields
        else tr("Figures, competences and experiences, edition of {date}")
    )
    silent = tr("“No answer”: the edition names nothing for the region.")
    outside = tr("“Not surveyed”: no region of the edition.")
    missing = "" if fields else tr("“Not available”: no figure at the region’s level.")
    inferred = inferred_note() if fields and any(one.inferred for one in atlas.said.themes.values()) else ""
    blocks = _on_blocks() if what is Multiples.PACT else ""
    note = " ".join(part for part in (blocks, silent, inferred, outside, missing, spec.note.strip()) if part)
    return MapTexts(
        title=spec.title.strip() or title,
        subtitle=subtitle.format(date=edition_date(atlas)),
        legend="",
        symbols="",
        note=tr("Note: {text}").format(text=note),
        source=answers.source if fields else "\n".join((answers.source, figures.source)),
        boundaries=answers.boundaries,
        disclaimer=answers.disclaimer,
        edition=answers.edition,
    )


def _on_blocks() -> str:
    """Return which fields stand behind each block, and whose proposal that is."""
    named = "; ".join(
        labelled(f"{block}", ", ".join(tr(field.title) for field in fields_of_block(block)))
        for block in PACT_BLOCKS
        if fields_of_block(block)
    )
    return tr("Widest power in the fields of each block, as we propose them: {fields}.").format(fields=named)


def _common(group: QgsLayerTreeGroup) -> tuple[QgsVectorLayer | None, QgsVectorLayer | None]:
    return builder.layer_of(group, tables.BORDERS), builder.layer_of(group, tables.GROUND)


def _map(
    page: QgsPrintLayout,
    one: SmallMap,
    common: tuple[QgsVectorLayer | None, QgsVectorLayer | None],
    box: Box,
    styles: dict[str, str],
) -> QgsLayoutItemMap:
    map_ = items.map_item(page, f"map_{one.identifier}", box)
    map_.setCrs(builder.project_crs())
    map_.setLayers([layer for layer in (common[0], one.layer, common[1]) if layer is not None])
    map_.setKeepLayerSet(True)
    map_.setKeepLayerStyles(True)
    map_.setLayerStyleOverrides(styles)
    return map_


def _europe(box: Box) -> QgsRectangle:
    """Return Europe in the proportions of a map."""
    extent = QgsRectangle(builder.EUROPE)
    spare = extent.width() / (box.width / box.height) - extent.height()
    if spare > 0:
        extent.setYMinimum(extent.yMinimum() - spare / 2)
        extent.setYMaximum(extent.yMaximum() + spare / 2)
    else:
        more = extent.height() * (box.width / box.height) - extent.width()
        extent.setXMinimum(extent.xMinimum() - more / 2)
        extent.setXMaximum(extent.xMaximum() + more / 2)
    return extent


def _legend(page: QgsPrintLayout, what: Multiples, spec: PageSpec) -> QgsLayoutItemLegend:
    """Add the one legend: a row of classes for fields, a column of classes for each kind of theme."""
    item = QgsLayoutItemLegend(page)
    item.setId("legend")
    # First of all: a legend that follows the project does so anew at every change made to it.
    item.setAutoUpdateModel(False)
    item.model().rootGroup().clear()
    page.addLayoutItem(item)
    _size_legend(item, spec)
    item.setBoxSpace(0.0)
    item.setWrapString("\n")
    item.setSplitLayer(False)
    item.setEqualColumnWidth(False)
    item.setResizeToContents(True)
    return item


def _size_legend(item: QgsLayoutItemLegend, spec: PageSpec, share: float = 1.0) -> None:
    scale = share * spec.scale
    items.set_legend_type(item, share * spec.points(_LEGEND), share * spec.points(_LEGEND))
    for style in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.Symbol):
        item.rstyle(style).setMargin(QgsLegendStyle.Side.Top, 0.8 * scale)
    item.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Bottom, 0.8 * scale)
    item.setSymbolWidth(5.5 * scale)
    item.setSymbolHeight(3.2 * scale)
    item.setColumnSpace(4.0 * scale)


def _fill_legend(item: QgsLayoutItemLegend, what: Multiples, maps: Sequence[SmallMap]) -> None:
    """Put the classes of all maps into the legend."""
    model = item.model()
    groups: dict[str, list[SmallMap]] = {}
    for one in maps:
        key = one.layer.id() if what.shows_powers else _classes(one.layer)
        groups.setdefault(key, []).append(one)
    for alike in groups.values():
        node = model.rootGroup().addLayer(alike[0].layer)
        if what.shows_powers:
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
            continue
        numbers = [one.title.split(" ", 1)[0] for one in alike]
        heading = (
            alike[0].title if len(alike) == 1 else tr("{first} to {last}").format(first=numbers[0], last=numbers[-1])
        )
        node.setCustomProperty(items.HEADING, items.wrap_legend_text(heading, 30))
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Subgroup)


def _classes(layer: QgsVectorLayer) -> str:
    """Return the classes of a layer as text: layers with the same share an entry of the legend."""
    entries = (one for one in layer.renderer().legendSymbolItems() if one.symbol() is not None)
    return "\n".join(f"{one.label()} {one.symbol().color().name()}" for one in entries)
