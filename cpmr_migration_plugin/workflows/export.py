"""Export maps: one page per theme, as PDF and PNG."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import Cancelled, ExportError, PluginError
from ..layouts.export import Format
from ..layouts.page import PageSpec
from ..model.vocabulary import Theme
from ..progress import Progress
from ..translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsLayerTreeGroup, QgsProject

    from ..model.indicators import IndicatorLayer


@dataclass(frozen=True)
class ExportRequest:
    """Which maps to export, how, and where to.

    :param folder: created if it is missing (its parent must exist)
    :param indicators: views of the indicators to export, e.g. ``indicator_net_migration_rate``; None for all there are
    :param dpi: resolution of PNG, and of what a PDF must rasterise
    """

    folder: Path
    themes: tuple[Theme, ...] = tuple(Theme)
    formats: tuple[Format, ...] = (Format.PDF, Format.PNG)
    page: PageSpec = field(default_factory=PageSpec)
    dpi: int = 300
    overwrite: bool = False
    indicators: tuple[str, ...] | None = None


def export_maps(project: QgsProject, request: ExportRequest, progress: Progress) -> Iterator[Path]:
    """Export maps of the topmost atlas group in *project*, yielding each file when it is complete.

    A generator, so that a window can breathe between two files. Runs on the main thread. The project
    is one of our own (see :func:`private_project`): its metadata is set to each map's title.

    :raises PluginError: if a map cannot be exported; finished files stay
    :raises Cancelled: if the person cancelled; finished files stay
    """
    from ..layouts.export import export_layout
    from ..layouts.indicator_map import indicator_layout
    from ..layouts.theme_map import theme_layout
    from ..project import builder
    from ..project.relabel import relabel_group

    group = _topmost_group(project)
    relabel_group(group, request.page.language)
    atlas = builder.open_atlas(builder.atlas_path_of(group))
    held = builder.theme_layers_of(group)
    themes = [theme for theme in request.themes if theme in held]
    indicators = _indicators_of(group, request)
    if not themes and not indicators:
        raise ExportError(
            tr("None of the chosen layers is in the project."), remedy=tr("Load the edition again with these layers.")
        )
    targets = planned_files(request, tuple(themes), tuple(indicators))
    _prepare_folder(request, targets)
    done = 0
    pages = [(held[theme].name(), partial(theme_layout, project, group, atlas, theme)) for theme in themes]
    pages += [(one.title, partial(indicator_layout, project, group, atlas, one)) for one in indicators.values()]
    page = None
    try:
        for name, layout in pages:
            page = layout(request.page)
            metadata = project.metadata()
            metadata.setTitle(page.itemById("title").currentText())
            project.setMetadata(metadata)
            for file_format in request.formats:
                _step(progress, name, done, len(targets))
                target = targets[done]
                export_layout(page, target, file_format, request.dpi)
                done += 1
                yield target
    finally:
        # Before the project goes, whose layers its legend and maps listen to.
        del page


def _indicators_of(group: QgsLayerTreeGroup, request: ExportRequest) -> dict[str, IndicatorLayer]:
    """Return the indicators to export, by view: those asked for that the group holds."""
    from ..project import builder
    from ..store.indicators import read_indicators

    held = builder.indicator_layers_of(group)
    wanted = held if request.indicators is None else request.indicators
    path = builder.atlas_path_of(group)
    return {one.view: one for one in read_indicators(path) if one.view in held and one.view in wanted}


def _step(progress: Progress, name: str, done: int, total: int) -> None:
    """Tell what comes next; when cancelled, tell what stays."""
    try:
        progress.step(tr("Exporting {layer}").format(layer=name), done / total)
    except Cancelled:
        raise Cancelled(tr("Cancelled. {n} files are complete and stay.").format(n=done)) from None


def planned_files(
    request: ExportRequest, themes: tuple[Theme, ...] | None = None, indicators: tuple[str, ...] | None = None
) -> list[Path]:
    """Return the files an export writes, in the order it writes them."""
    stems = [theme.file_stem for theme in (request.themes if themes is None else themes)]
    stems += (request.indicators or ()) if indicators is None else indicators
    return [request.folder / f"{stem}.{f.value}" for stem in stems for f in request.formats]


def _prepare_folder(request: ExportRequest, targets: list[Path]) -> None:
    from ..store.target import check_folder

    existing = [target.name for target in targets if target.exists()]
    if existing and not request.overwrite:
        raise ExportError(
            tr("{n} files are already there and would be overwritten.").format(n=len(existing)),
            details="\n".join(existing),
            remedy=tr("Allow overwriting, or choose another folder."),
        )
    if not request.folder.is_dir():
        check_folder(request.folder.parent)
        request.folder.mkdir()
    check_folder(request.folder)


def _topmost_group(project: QgsProject) -> QgsLayerTreeGroup:
    from ..project import builder

    groups = [
        group
        for group in builder.our_groups(project)
        if builder.theme_layers_of(group) or builder.indicator_layers_of(group)
    ]
    if not groups:
        raise ExportError(
            tr("The project holds no layers of a migration atlas."), remedy=tr("Use “Load edition…” first.")
        )
    return groups[0]


def private_project(source: Path | QgsProject) -> QgsProject:
    """Return a project of our own to export from, so that the person's project is never touched.

    :param source: an atlas file, a project file, or an open project whose layers (with the styles
        they have now) are copied
    :raises PluginError: if it cannot be read
    """
    from qgis.core import QgsProject

    from ..project import builder

    if not isinstance(source, Path):
        return _copy_of(source)
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
    builder.add_atlas(project, atlas)
    return project


def _copy_of(source: QgsProject) -> QgsProject:
    """Return a project with copies of the topmost atlas group's layers."""
    from qgis.core import QgsProject

    from ..project import builder

    group = _topmost_group(source)
    path = builder.atlas_path_of(group)
    project = QgsProject()
    project.setTransformContext(source.transformContext())
    builder.dress_project(project, builder.open_atlas(path))
    copy = project.layerTreeRoot().addGroup(group.name())
    for key in group.customProperties():
        copy.setCustomProperty(key, group.customProperty(key))
    for node in group.findLayers():
        layer = node.layer()
        if layer is not None and layer.isValid():
            clone = layer.clone()
            project.addMapLayer(clone, False)
            copy.addLayer(clone)
    return project
