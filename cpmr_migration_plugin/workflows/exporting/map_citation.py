"""How to cite a map: for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .atlas_map import AtlasMap, maps_in
from .export_project import topmost_group
from ...errors import ExportError
from ...layouts.page import PageSpec
from ...model.vocabulary import Theme
from ...project import builder
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsLayerTreeGroup, QgsProject


def map_citation(
    project: QgsProject, group: QgsLayerTreeGroup | None, theme: Theme | str, spec: PageSpec | None = None
) -> str:
    """Return how to cite a map, in the language of the page.

    :param group: an atlas group of the project; None for the topmost
    :param theme: a theme, or the view of an indicator, e.g. ``indicator_net_migration_rate``
    :raises ExportError: if the project does not hold the map
    """

    group = group or topmost_group(project)
    atlas = builder.open_atlas(builder.atlas_path_of(group))
    return _map_of(group, theme).citation(atlas, spec or PageSpec())


def _map_of(group: QgsLayerTreeGroup, theme: Theme | str) -> AtlasMap:
    ours = {one.value: one for one in Theme}
    theme = ours.get(theme, theme)
    maps = maps_in(group, (theme,), ()) if isinstance(theme, Theme) else maps_in(group, (), (theme,))
    if not maps:
        raise ExportError(
            tr("The map “{name}” is not in the project.").format(
                name=tr(theme.title) if isinstance(theme, Theme) else theme
            ),
            remedy=tr("Load the edition again with this layer."),
        )
    return maps[0]
