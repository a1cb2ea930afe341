"""How to cite a map: for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .atlas_map import AtlasMap, maps_in
from .export_project import topmost_group
from ...errors import ExportError
from ...layouts.page import PageSpec
from ...model.vocabulary import Theme
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
    return _map_of(group, theme).citation(spec or PageSpec())


def _map_of(group: QgsLayerTreeGroup, theme: Theme | str) -> AtlasMap:
    themes = [one for one in Theme if one.value == theme]
    maps = maps_in(group, themes, () if themes else (theme,))
    if not maps:
        raise ExportError(
            tr("The map “{name}” is not in the project.").format(name=tr(themes[0].title) if themes else theme),
            remedy=tr("Load the edition again with this layer."),
        )
    return maps[0]
