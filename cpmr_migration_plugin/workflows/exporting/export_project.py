"""A separate project for an export, so that the user's project is never touched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import ExportError, PluginError
from ...progress import Steps, finish
from ...project import builder
from ...project.subjects.kinds import map_layers_of
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsLayerTreeGroup, QgsProject


def topmost_group(project: QgsProject) -> QgsLayerTreeGroup:
    """Return the topmost group of an atlas in a project.

    :raises ExportError: if it holds none
    """
    groups = [group for group in builder.our_groups(project) if map_layers_of(group)]
    if not groups:
        raise ExportError(
            tr("The project holds no layers of a migration atlas."), remedy=tr("Use “Load edition…” first.")
        )
    return groups[0]


def private_project(source: Path | QgsProject) -> QgsProject:
    """Return a project of our own to export from, so that the user's project is never touched.

    :param source: an atlas file, a project file, or an open project whose layers (with the styles
        they have now) are copied
    :raises PluginError: if it cannot be read
    """
    from qgis.core import QgsProject

    if not isinstance(source, Path):
        return finish(copying_project(source))
    project = QgsProject()
    if not source.is_file():
        raise PluginError(
            tr("The file “{path}” is not there.").format(path=source), remedy=tr("Choose an atlas file or a project.")
        )
    if source.suffix.lower() in (".qgz", ".qgs"):
        if not project.read(str(source)):
            raise PluginError(
                tr("The project “{file}” cannot be opened.").format(file=source.name), details=project.error()
            )
        return project
    atlas = builder.open_atlas(source)
    builder.dress_project(project, atlas)
    finish(builder.adding_atlas(project, atlas))
    return project


def copying_project(source: QgsProject) -> Steps[QgsProject]:
    """Return, in short steps, a project of our own with copies of the topmost atlas group's layers.

    :raises ExportError: if it has no such group
    """
    from qgis.core import QgsProject

    group = topmost_group(source)
    path = builder.atlas_path_of(group)
    project = QgsProject()
    project.setTransformContext(source.transformContext())
    atlas = builder.open_atlas(path)
    yield
    builder.dress_project(project, atlas)
    yield
    copy = project.layerTreeRoot().addGroup(group.name())
    for key in group.customProperties():
        copy.setCustomProperty(key, group.customProperty(key))
    for node in group.findLayers():
        layer = node.layer()
        if layer is not None and layer.isValid():
            clone = layer.clone()
            project.addMapLayer(clone, False)
            copy.addLayer(clone)
            yield
    return project
