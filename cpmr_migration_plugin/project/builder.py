"""Build the layer group of an atlas file in a project: nine themes, base, tables, map themes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsLayerTreeModel,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import forms, palette
from .layers import ROLE_PROPERTY, AtlasInfo, base_layers, table_layers, theme_layer
from ..__about__ import AUTHOR, SLUG
from ..model.vocabulary import Theme
from ..progress import Steps, finish
from ..store import layout
from ..store.atlas import read_provenance, read_rows
from ..translation import tr

PROJECT_CRS = "EPSG:3035"

#: Europe in EPSG:3035, widened from the continent to the Canary Islands, the Azores and Türkiye.
EUROPE = QgsRectangle(700_000, 850_000, 7_400_000, 5_500_000)

#: Custom property of a theme's layer: the map theme that shows it.
MAP_THEME_PROPERTY = f"{SLUG}/map_theme"

_GROUP = "group"
#: Role of the group that holds the nine layers.
THEMES_GROUP = "themes"
_TABLES_GROUP = "tables"


def open_atlas(path: Path) -> AtlasInfo:
    """Return what the atlas file at *path* says about itself.

    :raises AtlasError: if it cannot be read or is from a newer plugin
    """
    provenance = read_provenance(path)
    maxima: dict[Theme, float] = {}
    for theme, total in read_rows(path, layout.MAP_FIGURES, ("theme", "total")):
        maxima[Theme(theme)] = max(maxima.get(Theme(theme), 0.0), float(total or 0.0))
    return AtlasInfo(path, provenance, maxima)


def add_atlas(project: QgsProject, atlas: AtlasInfo, themes: Sequence[Theme] = tuple(Theme)) -> QgsLayerTreeGroup:
    """Add the group of an atlas file to a project at once; see :func:`adding_atlas`."""
    return finish(adding_atlas(project, atlas, themes))


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
    borders, ground = base_layers(atlas)
    themed = {}
    for theme in wanted:
        yield
        themed[theme] = theme_layer(atlas, theme)
    yield
    tables = table_layers(atlas)
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
    return group


def group_title(atlas: AtlasInfo) -> str:
    """Return the name of the group of an atlas file."""
    return tr("CPMR Migration – {edition}").format(edition=atlas.title)


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


def _add_map_themes(project: QgsProject, group: QgsLayerTreeGroup, themed: dict[Theme, QgsVectorLayer]) -> None:
    """Add a map theme per layer; the first theme stays visible."""
    root = project.layerTreeRoot()
    model = QgsLayerTreeModel(root)
    before = {node: node.itemVisibilityChecked() for node in root.children() if node is not group}
    for node in before:
        node.setItemVisibilityChecked(False)
    for layer in reversed(list(themed.values())):
        root.findLayer(layer.id()).setItemVisibilityChecked(True)
        record = QgsMapThemeCollection.createThemeFromCurrentState(root, model)
        name = unique_name(layer.name(), project.mapThemeCollection().mapThemes())
        layer.setCustomProperty(MAP_THEME_PROPERTY, name)
        project.mapThemeCollection().insert(name, record)
    for node, checked in before.items():
        node.setItemVisibilityChecked(checked)


def map_theme_name(layer: QgsVectorLayer) -> str:
    """Return the name of the map theme that shows *layer*."""
    return layer.customProperty(MAP_THEME_PROPERTY) or layer.name()


def project_crs() -> QgsCoordinateReferenceSystem:
    """Return the CRS of projects and maps."""
    return QgsCoordinateReferenceSystem(PROJECT_CRS)


def dress_project(project: QgsProject, atlas: AtlasInfo) -> None:
    """Set what a project of its own gets: CRS, view of Europe, background and metadata."""
    crs = project_crs()
    project.setCrs(crs)
    project.setEllipsoid("EPSG:7019")
    # More places tried for every name: at the scale of Europe most are taken.
    engine = project.labelingEngineSettings()
    engine.setMaximumPolygonCandidatesPerCmSquared(15)
    project.setLabelingEngineSettings(engine)
    project.setBackgroundColor(QColor(palette.SEA_SCREEN))
    project.setTitle(tr("CPMR migration atlas – {edition}").format(edition=atlas.title))
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
    metadata.setAbstract("\n".join(part for part in parts if part))
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
            return Path(layer.source().split("|", 1)[0])
    return None
