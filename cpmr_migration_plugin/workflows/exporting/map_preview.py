"""A preview picture of the page of a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .atlas_map import maps_in
from .export_project import topmost_group
from ...errors import ExportError
from ...layouts.map_page import laying_out
from ...layouts.page import PageSpec
from ...layouts.preview import painting_page
from ...model.vocabulary import Theme
from ...progress import Steps
from ...project.page_scale import fit_to_page
from ...project.relabel import relabel
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsProject
    from qgis.PyQt.QtGui import QImage


def previewing(
    project: QgsProject, map_id: str, spec: PageSpec, width: int, height: int, *, background: bool = True
) -> Steps[QImage]:
    """Return, in short steps, a picture of the page of a map.

    :param project: one of our own, see :func:`.export_project.private_project`
    :param map_id: theme or view of an indicator
    :param width: pixels that it may be wide at most
    :param height: pixels that it may be high at most
    :param background: whether an event loop runs between the steps
    :raises ExportError: if the project has no such map
    """
    group = topmost_group(project)
    yield
    themes = [theme for theme in Theme if theme.value == map_id]
    found = maps_in(group, themes, () if themes else (map_id,))
    if not found:
        raise ExportError(tr("The layer of this map cannot be read."))
    relabel(found[0].layer, spec.language)
    fit_to_page(found[0].layer, spec.scale, spec.symbols)
    yield
    page = yield from laying_out(project, group, found[0].subject, spec)
    try:
        return (yield from painting_page(page, width, height, background=background))
    finally:
        del page  # before its project
