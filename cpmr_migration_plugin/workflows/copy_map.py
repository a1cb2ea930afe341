"""A map as a picture, and how to cite it: for the clipboard and for previews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .export_project import topmost_group
from .map_of_atlas import AtlasMap, maps_in
from ..errors import ExportError
from ..layouts.page import PageSpec
from ..model.vocabulary import Theme
from ..translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsLayerTreeGroup, QgsProject
    from qgis.PyQt.QtGui import QImage


def map_image(
    project: QgsProject, group: QgsLayerTreeGroup | None, theme: Theme | str, spec: PageSpec, dpi: int = 150
) -> QImage:
    """Return the page of a map as a picture. Main thread; 0.2 to 0.5 s for A4 at 150 dpi.

    The project is only read: the page is not added to its layouts. The legend speaks the language its layer was made
    in; for that of the page, relabel the group of a private project first (:func:`..project.relabel.relabel_group`).

    :param group: an atlas group of the project; None for the topmost
    :param theme: a theme, or the view of an indicator, e.g. ``indicator_net_migration_rate``
    :raises ExportError: if the project does not hold the map, or there is not enough memory for the picture
    """
    from ..layouts.export import layout_image
    from ..project import builder

    group = group or topmost_group(project)
    one = _map_of(group, theme)
    atlas = builder.open_atlas(builder.atlas_path_of(group))
    dirty = project.isDirty()
    page = one.layout(project, group, atlas, spec)
    try:
        return layout_image(page, dpi)
    finally:
        # Before the project goes, whose layers its legend and maps listen to.
        del page
        # A layout calls its project changed, even one that is not among its layouts.
        project.setDirty(dirty)


def map_citation(
    project: QgsProject, group: QgsLayerTreeGroup | None, theme: Theme | str, spec: PageSpec | None = None
) -> str:
    """Return how to cite a map, in the language of the page.

    :param theme: as for :func:`map_image`
    :raises ExportError: if the project does not hold the map
    """
    from ..project import builder

    group = group or topmost_group(project)
    atlas = builder.open_atlas(builder.atlas_path_of(group))
    return _map_of(group, theme).citation(atlas, spec or PageSpec())


def map_caption(
    project: QgsProject, group: QgsLayerTreeGroup | None, theme: Theme | str, spec: PageSpec | None = None
) -> str:
    """Return caption, alternative text and citation of a map, as the file beside it has them.

    :param theme: as for :func:`map_image`
    :raises ExportError: if the project does not hold the map
    """
    from ..project import builder

    group = group or topmost_group(project)
    atlas = builder.open_atlas(builder.atlas_path_of(group))
    return _map_of(group, theme).caption(atlas, spec or PageSpec())


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
