"""The page of one map: map, insets, title, legend, note, source, attribution, disclaimer, scale bar."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)

from . import bivariate, insets, items
from .corner import check_logo
from .counts import add_counts
from .frames import Frames, frames, hides_land, legend_room, scale_bar_length, scale_bar_place
from .ocean import cut_islands_out
from .page import Box, PageSpec
from .page_texts import page_texts
from ..progress import Steps, finish
from ..project import builder
from ..project.bivariate import grid_of
from ..project.layers import ROLE_PROPERTY, draws_countries, source_file
from ..project.subjects.kinds import map_layers_of, subjects_in
from ..project.subjects.map_texts import MapTexts
from ..project.subjects.subject import Subject
from ..store import layout as tables

#: Share of a map's spare width that goes to the Atlantic, where the legend stands.
_WEST = 0.5

#: Share of a map's spare height that goes to the south, where the legend of a portrait page stands.
_SOUTH = 0.85


def adding_layouts(
    project: QgsProject, group: QgsLayerTreeGroup, spec: PageSpec, tables: Collection[str] | None = None
) -> Steps[None]:
    """Add a layout for every map of an atlas group that has none to *project*, in short steps.

    :param tables: the maps asked for, by their views; None for all
    """
    path = builder.atlas_path_of(group)
    if path is None:
        return
    subjects = subjects_in(builder.open_atlas(path))
    manager = project.layoutManager()
    for table, layer in map_layers_of(group).items():
        if table not in subjects or (tables is not None and table not in tables) or _has_layout(project, layer):
            continue
        page = yield from laying_out(project, group, subjects[table], spec)
        page.setName(builder.unique_name(layer.name(), (layout.name() for layout in manager.layouts())))
        manager.addLayout(page)
        yield


def _has_layout(project: QgsProject, layer: QgsVectorLayer) -> bool:
    """Return whether a layout of ours shows a layer on its map."""
    role = layer.customProperty(ROLE_PROPERTY)
    pages = project.layoutManager().printLayouts()
    maps = [page.itemById("map") for page in pages if page.customProperty(ROLE_PROPERTY) == role]
    return any(layer in map_.layers() for map_ in maps if isinstance(map_, QgsLayoutItemMap))


def map_layout(project: QgsProject, group: QgsLayerTreeGroup, subject: Subject, spec: PageSpec) -> QgsPrintLayout:
    """Return the layout of a subject at once; see :func:`laying_out`."""
    return finish(laying_out(project, group, subject, spec))


def laying_out(
    project: QgsProject, group: QgsLayerTreeGroup, subject: Subject, spec: PageSpec
) -> Steps[QgsPrintLayout]:
    """Lay out the page of a subject in short steps; it is not yet added to the project's layouts.

    :param group: the atlas group that holds its layer
    :raises KeyError: if the group has no layer of it
    """
    layer = map_layers_of(group)[subject.table]
    return (yield from laying_out_layer(project, group, layer, subject.texts(layer, spec), spec))


def laying_out_layer(
    project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer, texts: MapTexts, spec: PageSpec
) -> Steps[QgsPrintLayout]:
    """Lay out the page of one layer of an atlas group in short steps; it is not yet added to the project's layouts.

    :raises ExportError: if the logo is not there or cannot be read
    """
    check_logo(spec)
    page = QgsPrintLayout(project)
    page.initializeDefaults()
    page.setName(layer.name())
    page.setCustomProperty(ROLE_PROPERTY, layer.customProperty(ROLE_PROPERTY))
    size = QgsLayoutSize(spec.width, spec.height, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
    page.pageCollection().page(0).setPageSize(size)
    words = page_texts(texts, spec)
    places = words.places(spec)
    yield
    yield from _adding_maps(page, project, group, layer, places.body, texts, spec)
    yield
    words.add(page, places, spec)
    return page


def _adding_maps(
    page: QgsPrintLayout,
    project: QgsProject,
    group: QgsLayerTreeGroup,
    layer: QgsVectorLayer,
    body: Box,
    texts: MapTexts,
    spec: PageSpec,
) -> Steps[None]:
    """Add the map of Europe, its legend and scale bar, and the insets."""
    frame = items.frame(page, "frame")  # first, so that all else stands on it
    map_ = items.map_item(page, "map", body)
    map_.setCrs(builder.project_crs())
    shown = [builder.layer_of(group, tables.BORDERS), layer, builder.layer_of(group, tables.GROUND)]
    map_.setLayers([one for one in shown if one is not None])
    map_.setKeepLayerSet(True)
    name = builder.map_theme_name(layer)
    if builder.follows_map_theme(project, layer):
        # A map theme survives what is ticked in the layer panel, and keeps up with new styles.
        map_.setFollowVisibilityPreset(True)
        map_.setFollowVisibilityPresetName(name)
    yield
    found = insets.territories(source_file(layer))
    core = found.core if spec.insets else builder.EUROPE
    wanted = insets.chosen(found, spec, max(core.width() / body.width, core.height() / body.height))
    # Not zoomToExtent: it divides by the extent the map has before, which is empty.
    map_.setExtent(core)
    yield
    classes = grid_of(layer.renderer())
    square = None
    if classes is not None:
        axes = (texts.legend, texts.symbols)
        square = yield from bivariate.adding_square(page, map_, layer, classes, axes, spec)
        legend = page.itemById(bivariate.PLATE)
        room = (square.plate.width, square.plate.height)
    else:
        legend = yield from items.legend_item(page, "legend", map_, layer, (texts.legend, texts.symbols), spec)
        yield from _fit(legend, map_, layer, body, spec)
        room = (legend.rect().width(), legend.rect().height())
    yield
    parts = yield from _dividing(None if square else legend, room, map_, body, (len(wanted), core), spec)
    items.place(frame, parts.frame)
    items.place(map_, parts.map)
    map_.setFrameEnabled(False)
    map_.setExtent(parts.view)
    if wanted:
        cut_islands_out(page, map_, parts.map, parts.view)
    items.place(legend, parts.legend)
    if square is not None:
        bivariate.place_square(page, classes, square, parts.legend.x, parts.legend.y)
    # A country is drawn whole, with its islands in the Atlantic.
    of_countries = draws_countries(layer)
    length = scale_bar_length(parts, spec)
    bar = items.scale_bar(page, "scale_bar", map_, spec, length)
    size = (bar.rect().width(), bar.rect().height())
    items.place(bar, scale_bar_place(parts, size, spec, islands=of_countries or not wanted))
    for item in (legend, bar):
        map_.addLabelBlockingItem(item)  # no name may begin below it
    yield
    # A map of countries has data for every territory of theirs.
    told = found.drawn if of_countries else found.surveyed
    circles = insets.with_circles(layer, found)
    yield from insets.adding(page, map_, wanted, parts.insets, told, spec, circles)


def _dividing(
    legend: QgsLayoutItemLegend | None,
    room: tuple[float, float],
    map_: QgsLayoutItemMap,
    body: Box,
    shown: tuple[int, QgsRectangle],
    spec: PageSpec,
) -> Steps[Frames]:
    """Divide a body between map, legend and insets; a legend that would lie on land is made smaller.

    :param legend: None if it cannot be made smaller
    :param room: width and height of the legend
    :param shown: number of insets, and what the map must show
    """
    parts = frames(body, room, *shown, spec)
    steps = iter(()) if legend is None else items.smaller_legends(legend, map_, spec)
    while hides_land(parts, spec, islands=not shown[0]) and next(steps, False):
        yield
        parts = frames(body, (legend.rect().width(), legend.rect().height()), *shown, spec)
    return parts


def _fit(
    legend: QgsLayoutItemLegend, map_: QgsLayoutItemMap, layer: QgsVectorLayer, body: Box, spec: PageSpec
) -> Steps[None]:
    """Add counts to a legend, where they are wanted, and fit it into its room."""
    if spec.counts:
        yield
        add_counts(legend, layer)
        items.fit_legend(legend, map_)
    items.fit_legend_into(legend, map_, spec, legend_room(body, spec))


def view_extent(box: Box) -> QgsRectangle:
    """Return Europe in the proportions of a map frame; spare height goes to the south."""
    europe = builder.EUROPE
    wanted = box.width / box.height
    if wanted > europe.width() / europe.height():
        spare = europe.height() * wanted - europe.width()
        return QgsRectangle(
            europe.xMinimum() - _WEST * spare,
            europe.yMinimum(),
            europe.xMaximum() + (1 - _WEST) * spare,
            europe.yMaximum(),
        )
    spare = europe.width() / wanted - europe.height()
    return QgsRectangle(
        europe.xMinimum(),
        europe.yMinimum() - _SOUTH * spare,
        europe.xMaximum(),
        europe.yMaximum() + (1 - _SOUTH) * spare,
    )
