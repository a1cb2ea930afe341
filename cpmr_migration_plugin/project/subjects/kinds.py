"""Every kind of map there is, and which of them a layer or an atlas file shows."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsVectorLayer

from .indicator_subject import IndicatorSubject
from .subject import Subject
from .theme_subject import ThemeSubject
from ..builder import open_atlas
from ..layers import ROLE_PROPERTY, AtlasInfo, source_file
from ...errors import PluginError
from ...translation import tr

#: The kinds of subjects, in the order they are listed. A new kind is a file and a line here.
KINDS: list[type[Subject]] = [ThemeSubject, IndicatorSubject]


def subjects_in(atlas: AtlasInfo) -> dict[str, Subject]:
    """Return what the maps of an atlas file show, by view: themes first.

    :raises AtlasError: if the file cannot be read
    """
    return {subject.table: subject for kind in KINDS for subject in kind.all_in(atlas)}


def subject_of(layer: QgsVectorLayer) -> Subject:
    """Return what a layer of an atlas shows.

    :raises PluginError: if it is none, or its file cannot be read
    """
    role = str(layer.customProperty(ROLE_PROPERTY) or "")
    kind = next((kind for kind in KINDS if kind.draws(role)), None)
    if layer.isValid() and kind is not None:
        found = next((one for one in kind.all_in(open_atlas(source_file(layer))) if one.table == role), None)
        if found is not None:
            return found
    raise PluginError(
        tr("“{layer}” is not a map of a migration atlas.").format(layer=layer.name()),
        remedy=tr("Choose one of the layers of themes or indicators."),
    )


def map_layers_of(group: QgsLayerTreeGroup) -> dict[str, QgsVectorLayer]:
    """Return the valid layers of one of our groups that show a subject, by their view: themes in their fixed order."""
    held: dict[str, QgsVectorLayer] = {}
    for node in group.findLayers():
        layer = node.layer()
        role = str(layer.customProperty(ROLE_PROPERTY) or "") if layer is not None else ""
        if role and layer.isValid():
            held[role] = layer
    return {table: held[table] for kind in KINDS for table in sorted(filter(kind.draws, held), key=kind.place_of)}


def further_layers_of(group: QgsLayerTreeGroup) -> dict[str, QgsVectorLayer]:
    """Return the layers of one of our groups that show anything else than a theme, by their view."""
    return {table: layer for table, layer in map_layers_of(group).items() if not ThemeSubject.draws(table)}
