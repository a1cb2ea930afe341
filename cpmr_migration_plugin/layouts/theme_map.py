"""The page of one theme: map, title, legend, note, source, attribution, disclaimer, scale bar."""

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

from . import items
from .page import Box, Orientation, PageLines, PageSpec, foot_width, grid
from .texts import MapTexts, map_texts
from ..model.vocabulary import Theme
from ..progress import Steps, finish
from ..project import builder
from ..project.layers import ROLE_PROPERTY, AtlasInfo
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
    return (yield from laying_out_layer(project, group, layer, map_texts(atlas, theme, spec), spec))


def laying_out_layer(
    project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer, texts: MapTexts, spec: PageSpec
) -> Steps[QgsPrintLayout]:
    """Lay out the page of one layer of an atlas group in short steps; it is not yet added to the project's layouts."""
    scale = spec.scale
    foot = texts.foot
    places = grid(spec, _lines(texts, foot, spec))
    page = QgsPrintLayout(project)
    page.initializeDefaults()
    page.setName(layer.name())
    page.setCustomProperty(ROLE_PROPERTY, layer.customProperty(ROLE_PROPERTY))
    size = QgsLayoutSize(spec.width, spec.height, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
    page.pageCollection().page(0).setPageSize(size)
    yield
    yield from _adding_map(page, project, group, layer, places.map, texts, spec)
    yield
    items.label(page, "title", texts.title, places.title, items.TITLE * scale, bold=True)
    items.label(page, "subtitle", texts.subtitle, places.subtitle, items.SUBTITLE * scale)
    items.label(page, "note", texts.note, places.note, items.FOOT * scale)
    items.label(page, "foot", foot, places.foot, items.FOOT * scale)
    items.label(page, "edition", texts.edition, places.edition, items.FOOT * scale, right=True)
    return page


def _lines(texts: MapTexts, foot: str, spec: PageSpec) -> PageLines:
    """Return the lines that the texts of a page take, a title and a subtitle two at most."""
    scale = spec.scale
    wide, narrow = grid(spec).title.width, foot_width(spec)
    return PageLines(
        title=min(2, items.line_count(texts.title, wide, items.TITLE * scale, bold=True)),
        subtitle=min(2, items.line_count(texts.subtitle, wide, items.SUBTITLE * scale)),
        note=items.line_count(texts.note, narrow, items.FOOT * scale),
        foot=items.line_count(foot, narrow, items.FOOT * scale),
    )


def _adding_map(
    page: QgsPrintLayout,
    project: QgsProject,
    group: QgsLayerTreeGroup,
    layer: QgsVectorLayer,
    box: Box,
    texts: MapTexts,
    spec: PageSpec,
) -> Steps[None]:
    scale = spec.scale
    map_ = items.map_item(page, "map", box)
    map_.setCrs(builder.project_crs())
    shown = [builder.layer_of(group, tables.BORDERS), layer, builder.layer_of(group, tables.GROUND)]
    map_.setLayers([one for one in shown if one is not None])
    map_.setKeepLayerSet(True)
    name = builder.map_theme_name(layer)
    if project.mapThemeCollection().hasMapTheme(name):
        # A map theme survives what is ticked in the layer panel, and keeps up with new styles.
        map_.setFollowVisibilityPreset(True)
        map_.setFollowVisibilityPresetName(name)
    # Not zoomToExtent: it divides by the extent the map has before, which is empty.
    map_.setExtent(view_extent(box))
    yield
    corner = Box(box.x + 2 * scale, box.y + 2 * scale, 60 * scale, 40 * scale)
    headings = (texts.legend, texts.symbols)
    legend = yield from items.legend_item(page, "legend", map_, layer, headings, corner, scale)
    if spec.orientation is Orientation.PORTRAIT:
        # The Atlantic is too narrow for it there; south of the surveyed regions there is room.
        height = legend.rect().height()
        items.place(legend, Box(corner.x, box.bottom - 5 * scale - height, legend.rect().width(), height))
    yield
    items.scale_bar(page, "scale_bar", map_, box.right - 2 * scale, box.bottom - 2 * scale, scale)


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
