"""The page of one theme: map, insets, title, legend, note, source, attribution, disclaimer, scale bar."""

from __future__ import annotations

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)

from . import insets, items, two_topics
from .corner import add_corner, check_logo, corner_lines
from .counts import add_counts
from .frames import frames, scale_bar_length, scale_bar_place
from .page import FOOT, SMALLEST, SUBTITLE, TITLE, Box, PageLines, PageSpec, foot_width, grid, title_width
from .preset_texts import preset_texts
from .texts import MapTexts, small_print
from ..model.vocabulary import Theme
from ..progress import Steps, finish
from ..project import builder
from ..project.layers import ROLE_PROPERTY, AtlasInfo, source_file
from ..project.two_topics import grid_of
from ..store import layout as tables

#: Share of a map's spare width that goes to the Atlantic, where the legend stands.
_WEST = 0.5

#: Share of a map's spare height that goes to the south, where the legend of a portrait page stands.
_SOUTH = 0.85


def adding_theme_layouts(project: QgsProject, group: QgsLayerTreeGroup, spec: PageSpec) -> Steps[None]:
    """Add a layout for every theme of an atlas group to *project*, in short steps."""
    path = builder.atlas_path_of(group)
    if path is None:
        return
    atlas = builder.open_atlas(path)
    for theme, layer in builder.theme_layers_of(group).items():
        page = yield from laying_out(project, group, atlas, theme, spec)
        taken = (layout.name() for layout in project.layoutManager().layouts())
        page.setName(builder.unique_name(layer.name(), taken))
        project.layoutManager().addLayout(page)
        yield


def theme_layout(
    project: QgsProject, group: QgsLayerTreeGroup, atlas: AtlasInfo, theme: Theme, spec: PageSpec
) -> QgsPrintLayout:
    """Return the layout of a theme at once; see :func:`laying_out`."""
    return finish(laying_out(project, group, atlas, theme, spec))


def laying_out(
    project: QgsProject, group: QgsLayerTreeGroup, atlas: AtlasInfo, theme: Theme, spec: PageSpec
) -> Steps[QgsPrintLayout]:
    """Lay out the page of a theme in short steps; it is not yet added to the project's layouts.

    :param group: the atlas group that holds the theme's layer
    :raises KeyError: if the group has no layer of the theme
    """
    layer = builder.theme_layers_of(group)[theme]
    return (yield from laying_out_layer(project, group, layer, preset_texts(layer, atlas, theme, spec), spec))


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
    places = grid(spec, _lines(texts, spec))
    yield
    yield from _adding_maps(page, project, group, layer, places.body, texts, spec)
    yield
    items.label(page, "title", texts.title, places.title, spec.points(TITLE), bold=True)
    items.label(page, "subtitle", texts.subtitle, places.subtitle, spec.points(SUBTITLE))
    small = spec.points(FOOT)
    # A note that is too long is cut: in smaller type nobody in the back of a room could read the rest either.
    items.label(page, "note", texts.note, places.note, small, smallest=max(SMALLEST, 0.9 * small))
    items.label(page, "foot", small_print(texts, spec), places.foot, small)
    yield
    add_corner(page, texts.edition, places.edition, places.logo, spec)
    return page


def _lines(texts: MapTexts, spec: PageSpec) -> PageLines:
    """Return the lines that the texts of a page take, a subtitle two at most."""
    wide, narrow = title_width(spec), foot_width(spec)
    return PageLines(
        title=_title_lines(texts.title, spec),
        subtitle=min(2, items.line_count(texts.subtitle, wide, spec.points(SUBTITLE))),
        note=items.line_count(texts.note, narrow, spec.points(FOOT)),
        foot=items.line_count(small_print(texts, spec), narrow, spec.points(FOOT)),
        edition=corner_lines(texts.edition, spec),
    )


def _title_lines(title: str, spec: PageSpec) -> float:
    """Return the lines of a title: two at most, in smaller type if need be; three if it is still too long."""
    wished = spec.points(TITLE)
    sizes = [share * wished for share in (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7) if share * wished >= SMALLEST]
    for most in (2, 3):
        for size in sizes:
            lines = items.line_count(title, title_width(spec), size, bold=True)
            if lines <= most:
                return max(1, lines) * size / wished
    return 3 * sizes[-1] / wished


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
    if project.mapThemeCollection().hasMapTheme(name):
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
        square = yield from two_topics.adding_square(page, map_, layer, classes, axes, spec)
        legend = page.itemById(two_topics.PLATE)
        room = (square.plate.width, square.plate.height)
    else:
        legend = yield from items.legend_item(page, "legend", map_, layer, (texts.legend, texts.symbols), spec)
        if spec.counts:
            yield
            add_counts(legend, layer)
            items.fit_legend(legend, map_)
        room = (legend.rect().width(), legend.rect().height())
    yield
    parts = frames(body, room, len(wanted), core, spec)
    items.place(frame, parts.frame)
    items.place(map_, parts.map)
    map_.setFrameEnabled(False)
    map_.setExtent(parts.view)
    items.place(legend, parts.legend)
    if square is not None:
        two_topics.place_square(page, classes, square, parts.legend.x, parts.legend.y)
    length = scale_bar_length(parts, spec)
    bar = items.scale_bar(page, "scale_bar", map_, spec, length)
    size = (bar.rect().width(), bar.rect().height())
    items.place(bar, scale_bar_place(parts, size, spec, islands=not wanted))
    for item in (legend, bar):
        map_.addLabelBlockingItem(item)  # no name may begin below it
    yield
    yield from insets.adding(page, map_, wanted, parts.insets, found.surveyed, spec)


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
