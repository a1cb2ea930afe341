"""Build the layer group of an atlas file in a project: nine themes, base, tables, map themes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsLayerTreeModel,
    QgsMapLayerDependency,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import forms
from .indicator_layers import opening_indicator
from .layers import (
    LATER_TABLES,
    ROLE_PROPERTY,
    SHOWN_TABLES,
    AtlasInfo,
    base_layers,
    opening_theme,
    source_file,
    table_layer,
    table_layers,
)
from .level_style import add_styles
from .unmarked import without_markup
from ..__about__ import AUTHOR, SLUG
from ..gate import gate
from ..model.atlas import MAP_CRS
from ..model.indicators import IndicatorLayer
from ..model.schema import REGIONS
from ..model.style import palette
from ..model.vocabulary import Theme
from ..progress import Steps
from ..store import layout
from ..store.causes import unreadable
from ..store.indicators import read_indicators
from ..store.power_sums import sums_in
from ..store.reading import has_table, reader_of
from ..translation import tr, tr_data

#: Europe in the maps' CRS, widened from the continent to the Canary Islands, the Azores and Türkiye.
EUROPE = QgsRectangle(700_000, 850_000, 7_400_000, 5_500_000)

#: Custom property of a theme's layer: the map theme that shows it.
MAP_THEME_PROPERTY = f"{SLUG}/map_theme"

_GROUP = "group"
#: Role of the group that holds the nine layers.
THEMES_GROUP = "themes"
_TABLES_GROUP = "tables"
#: Tables whose rows decide how regions are drawn.
EDITED_TABLES = (REGIONS.name, "competences", "experiences")
_INDICATORS_GROUP = "indicators_group"


def open_atlas(path: Path) -> AtlasInfo:
    """Return what the atlas file at *path* says about itself.

    :raises AtlasError: if it cannot be read or is from a newer plugin
    """
    with reader_of(path) as reader:
        provenance = reader.provenance()
        totals = reader.rows(layout.MAP_FIGURES, ("theme", "total"))
        said = sums_in(reader)
    maxima: dict[Theme, float] = {}
    with gate(partial(unreadable, path)):
        for theme, total in totals:
            value = float(total or 0.0)
            if not math.isfinite(value):
                raise ValueError(value)
            maxima[Theme(theme)] = max(maxima.get(Theme(theme), 0.0), value)
    return AtlasInfo(path, provenance, maxima, said)


def adding_atlas(
    project: QgsProject, atlas: AtlasInfo, themes: Sequence[Theme] = tuple(Theme)
) -> Steps[QgsLayerTreeGroup]:
    """Add the group of an atlas file on top of a project's layers, in short steps; returns the group.

    The group holds the country borders, the themes (one shown at a time), the ground below them, and
    the tables; every theme gets a map theme and relations to the tables.

    :param themes: the layers wanted, always in their fixed order
    :raises AtlasError: if the file lacks a layer; the project is then as it was
    """
    wanted = [theme for theme in Theme if theme in themes]
    # Everything is opened before anything is added: a broken file changes nothing.
    yield
    borders, ground = base_layers(atlas)
    themed = {}
    for theme in wanted:
        yield
        themed[theme] = yield from opening_theme(atlas, theme)
    tables = yield from table_layers(atlas)
    yield
    taken = (node.name() for node in project.layerTreeRoot().findGroups())
    group = project.layerTreeRoot().insertGroup(0, unique_name(group_title(atlas), taken))
    group.setCustomProperty(ROLE_PROPERTY, _GROUP)
    _add(project, group, borders)
    themes_group = group.addGroup(tr("Themes"))
    themes_group.setCustomProperty(ROLE_PROPERTY, THEMES_GROUP)
    for layer in themed.values():
        _add(project, themes_group, layer).setExpanded(False)
    _add(project, group, ground).setExpanded(False)
    tables_group = group.addGroup(tr("Tables"))
    tables_group.setCustomProperty(ROLE_PROPERTY, _TABLES_GROUP)
    tables_group.setExpanded(False)
    for layer in tables.values():
        _add(project, tables_group, layer)
    yield
    _relate(project, themed, tables)
    yield
    # Opaque layers over each other show only the uppermost: ticking one unticks the others.
    themes_group.setIsMutuallyExclusive(True, 0)
    _add_map_themes(project, group, themed)
    yield
    for theme, layer in themed.items():
        add_styles(layer, theme)
        yield
    yield from adding_indicators(project, group, atlas, read_indicators(atlas.path))
    return group


def group_title(atlas: AtlasInfo) -> str:
    """Return the name of the group of an atlas file."""
    return tr("CPMR Migration – {edition}").format(edition=tr_data(atlas.title))


def adding_indicators(
    project: QgsProject, group: QgsLayerTreeGroup, atlas: AtlasInfo, indicators: Sequence[IndicatorLayer]
) -> Steps[None]:
    """Add indicators of an atlas file to its group that it has no layer of, in short steps.

    :raises AtlasError: if the file lacks one of them
    """
    there = indicator_layers_of(group)
    for indicator in indicators:
        yield
        if indicator.view not in there:
            layer = yield from opening_indicator(atlas, indicator)
            yield
            yield from adding_map(project, group, layer)
    yield


def adding_map(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer) -> Steps[None]:
    """Add the layer of a further map to an atlas group beside the themes, with a map theme, in short steps."""
    _add(project, _indicators_group(group), layer).setExpanded(False)
    yield
    _add_map_theme(project, group, layer)


def _indicators_group(group: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    """Return the subgroup of indicators, made if it is missing: one of the themes, as it were."""
    found = {node.customProperty(ROLE_PROPERTY): node for node in group.findGroups(True)}
    if _INDICATORS_GROUP in found:
        return found[_INDICATORS_GROUP]
    subgroup = found.get(THEMES_GROUP, group).addGroup(tr("Indicators"))
    subgroup.setCustomProperty(ROLE_PROPERTY, _INDICATORS_GROUP)
    subgroup.setItemVisibilityChecked(False)
    subgroup.setIsMutuallyExclusive(True, -1)
    return subgroup


def reload_tables(group: QgsLayerTreeGroup) -> None:
    """Let the tables of a group show what has been written into their atlas file."""
    for table in SHOWN_TABLES:
        layer = layer_of(group, table)
        if layer is not None and layer.isValid() and not layer.isEditable():
            layer.dataProvider().reloadData()
            layer.triggerRepaint()


def show_indicator(project: QgsProject, layer: QgsVectorLayer) -> None:
    """Make an indicator's layer the one that is seen of its atlas."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)


def indicator_layers_of(group: QgsLayerTreeGroup) -> dict[str, QgsVectorLayer]:
    """Return the valid layers of indicators in one of our groups, by their view in the atlas file."""
    found = {}
    for node in group.findLayers():
        layer = node.layer()
        role = layer.customProperty(ROLE_PROPERTY) if layer is not None else None
        if role and str(role).startswith("indicator_") and layer.isValid():
            found[str(role)] = layer
    return found


def unique_name(name: str, taken: Iterable[str]) -> str:
    """Return *name*, with a number behind it if it is taken."""
    names = set(taken)
    number, candidate = 2, name
    while candidate in names:
        candidate, number = f"{name} ({number})", number + 1
    return candidate


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer):  # noqa: ANN202
    project.addMapLayer(layer, False)
    return group.addLayer(layer)


def _relate(project: QgsProject, themed: dict[Theme, QgsVectorLayer], tables: dict[str, QgsVectorLayer]) -> None:
    """Relate every answer theme with competences and experiences, and lay out its form."""
    manager = project.relationManager()
    for theme, parent in themed.items():
        if theme is Theme.COUNTRY_DATA:
            continue
        related = []
        for table in ("competences", "experiences"):
            title = tables[table].name()
            item = forms.relation(
                project, parent, tables[table], f"cpmr_{parent.id()}_{table}", f"{parent.name()} – {title}"
            )
            manager.addRelation(item)
            related.append((title, manager.relation(item.id())))
        forms.set_form(parent, related)
        follow(parent, [tables[name] for name in EDITED_TABLES])
    _relate_tables(project, tables)


def follow(layer: QgsVectorLayer, tables: Sequence[QgsVectorLayer]) -> None:
    """Let a layer be drawn anew whenever rows of some tables change: QGIS knows nothing of the view between them."""
    layer.setDependencies({QgsMapLayerDependency(table.id()) for table in tables})


def _relate_tables(project: QgsProject, tables: dict[str, QgsVectorLayer]) -> None:
    """Relate competences with the rules they follow from, and rules with the kinds of authority they are for."""
    for parent, child, column in (("rules", "competences", "rule_id"), ("authority_kinds", "rules", "authority_kind")):
        if parent not in tables or child not in tables:
            continue
        one, other = tables[parent], tables[child]
        identifier = f"cpmr_{one.id()}_{child}"
        item = forms.relation(project, one, other, identifier, f"{one.name()} – {other.name()}", column)
        project.relationManager().addRelation(item)
        forms.refer(other, column, identifier)


def adding_tables(project: QgsProject, group: QgsLayerTreeGroup, atlas: AtlasInfo) -> Steps[list[str]]:
    """Add the tables that an atlas file has since it was given new content, in short steps; returns their names.

    Only those that 0.1.0 did not know: others a user has removed.
    """
    node = next((one for one in group.findGroups(True) if one.customProperty(ROLE_PROPERTY) == _TABLES_GROUP), None)
    missing = [name for name in LATER_TABLES if layer_of(group, name) is None and has_table(atlas.path, name)]
    if node is None or not missing:
        return []
    added = {}
    for name in missing:
        yield
        added[name] = table_layer(atlas, name)
        _add(project, node, added[name])
    held = {name: layer_of(group, name) for name in SHOWN_TABLES}
    _relate_tables(project, {name: layer for name, layer in held.items() if layer is not None})
    return [layer.name() for layer in added.values()]


def _add_map_themes(project: QgsProject, group: QgsLayerTreeGroup, themed: dict[Theme, QgsVectorLayer]) -> None:
    """Add a map theme per layer; the first theme stays visible."""
    root = project.layerTreeRoot()
    model = QgsLayerTreeModel(root)  # reads the legend of every layer: made once
    with _alone(project, group):
        for layer in reversed(list(themed.values())):
            root.findLayer(layer.id()).setItemVisibilityChecked(True)
            _record_map_theme(project, layer, model)


def _add_map_theme(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer) -> None:
    """Add a map theme that shows *layer*; what is visible stays so."""
    nodes = [node for node in (*group.findGroups(True), *group.findLayers()) if node is not group]
    before = [(node, node.itemVisibilityChecked()) for node in nodes]
    with _alone(project, group):
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(True)
        _record_map_theme(project, layer, QgsLayerTreeModel(project.layerTreeRoot()))
        # First what is to be hidden: ticking one layer of such a group unticks the others.
        for node, checked in sorted(before, key=lambda pair: pair[1]):
            node.setItemVisibilityChecked(checked)


def _record_map_theme(project: QgsProject, layer: QgsVectorLayer, model: QgsLayerTreeModel) -> None:
    record = QgsMapThemeCollection.createThemeFromCurrentState(project.layerTreeRoot(), model)
    name = unique_name(layer.name(), project.mapThemeCollection().mapThemes())
    layer.setCustomProperty(MAP_THEME_PROPERTY, name)
    project.mapThemeCollection().insert(name, record)


@contextmanager
def _alone(project: QgsProject, group: QgsLayerTreeGroup) -> Iterator[None]:
    """Hide everything that is not of a group while the block runs."""
    others = [node for node in project.layerTreeRoot().children() if node is not group]
    before = {node: node.itemVisibilityChecked() for node in others}
    for node in before:
        node.setItemVisibilityChecked(False)
    yield
    for node, checked in before.items():
        node.setItemVisibilityChecked(checked)


def follows_map_theme(project: QgsProject, layer: QgsVectorLayer) -> bool:
    """Return whether the map theme of a layer shows it with the style it has now, not with another of its styles."""
    themes, name = project.mapThemeCollection(), map_theme_name(layer)
    if not themes.hasMapTheme(name):
        return False
    records = [record for record in themes.mapThemeState(name).layerRecords() if record.layer() == layer]
    now = layer.styleManager().currentStyle()
    return all(not record.usingCurrentStyle or record.currentStyle == now for record in records)


def map_theme_name(layer: QgsVectorLayer) -> str:
    """Return the name of the map theme that shows *layer*."""
    return layer.customProperty(MAP_THEME_PROPERTY) or layer.name()


def project_crs() -> QgsCoordinateReferenceSystem:
    """Return the CRS of projects and maps."""
    return QgsCoordinateReferenceSystem(MAP_CRS)


def set_projection(project: QgsProject) -> None:
    """Set the CRS and the ellipsoid of a project of ours."""
    project.setCrs(project_crs())
    project.setEllipsoid("EPSG:7019")


def dress_project(project: QgsProject, atlas: AtlasInfo) -> None:
    """Set what a project of its own gets: CRS, view of Europe, background and metadata."""
    crs = project_crs()
    set_projection(project)
    # More places tried for every name: at the scale of Europe most are taken.
    engine = project.labelingEngineSettings()
    engine.setMaximumPolygonCandidatesPerCmSquared(15)
    project.setLabelingEngineSettings(engine)
    project.setBackgroundColor(QColor(palette.SEA_SCREEN))
    project.setTitle(without_markup(tr("CPMR migration atlas – {edition}").format(edition=tr_data(atlas.title))))
    extent = QgsReferencedRectangle(EUROPE, crs)
    project.viewSettings().setDefaultViewExtent(extent)
    project.viewSettings().setPresetFullExtent(extent)
    metadata = QgsProjectMetadata()
    metadata.setTitle(project.title())
    metadata.setAuthor(AUTHOR)
    parts = (
        atlas.provenance.get("edition_description", ""),
        atlas.boundary_attribution,
        atlas.provenance.get("edition_licenses", ""),
    )
    metadata.setAbstract(without_markup("\n".join(part for part in parts if part)))
    project.setMetadata(metadata)


def our_groups(project: QgsProject) -> list[QgsLayerTreeGroup]:
    """Return the groups of atlas files in a project, the topmost first."""
    return [g for g in project.layerTreeRoot().findGroups(True) if g.customProperty(ROLE_PROPERTY) == _GROUP]


def theme_layers_of(group: QgsLayerTreeGroup) -> dict[Theme, QgsVectorLayer]:
    """Return the theme layers of one of our groups, in their fixed order."""
    ids = {theme.value: theme for theme in Theme}
    found = {}
    for node in group.findLayers():
        layer = node.layer()
        theme = ids.get(layer.customProperty(ROLE_PROPERTY)) if layer is not None else None
        if theme is not None and layer.isValid():
            found[theme] = layer
    return {theme: found[theme] for theme in Theme if theme in found}


def layer_of(group: QgsLayerTreeGroup, table: str) -> QgsVectorLayer | None:
    """Return a layer of one of our groups by its table in the atlas file, e.g. ``borders``."""
    for node in group.findLayers():
        layer = node.layer()
        if layer is not None and layer.customProperty(ROLE_PROPERTY) == table:
            return layer
    return None


def atlas_path_of(group: QgsLayerTreeGroup) -> Path | None:
    """Return the atlas file that a group's layers read from now, even after it was moved."""
    for node in group.findLayers():
        layer = node.layer()
        if layer is not None and layer.customProperty(ROLE_PROPERTY):
            return source_file(layer)
    return None
