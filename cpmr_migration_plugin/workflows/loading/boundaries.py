"""The boundaries that a user asks for, read from where they are."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .boundary_choice import BoundaryChoice, BoundaryKind, LayerRef
from .boundary_facts import BoundaryLayer, examined, unforeseen
from .gisco_download import GiscoFiles, fetch_official
from ...errors import PluginError
from ...gate import gate
from ...model.notes import Notes, note
from ...sources.boundaries.builtin import BuiltinBoundaries
from ...sources.boundaries.gisco.boundaries import GiscoBoundaries
from ...sources.boundaries.layer_boundaries import UserLayerBoundaries
from ...sources.boundaries.layer_codes import guess_name_field
from ...sources.boundaries.location_check import stated_crs
from ...sources.boundaries.user_layer import open_file, open_source, read_layer, snapshot_of
from ...translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsCoordinateTransformContext, QgsProject, QgsVectorLayer

    from ...model.matching import Leftover
    from ...progress import Progress
    from ...sources.boundaries.dissolved_boundaries import DissolvedBoundaries
    from ...sources.boundaries.user_layer import LayerSnapshot

#: Notes on the boundaries that are told in the message after loading.
_TOLD = 2


def layer_choice(layer: QgsVectorLayer, code_field: str, name_field: str = "", **others: Any) -> BoundaryChoice:
    """Return the choice of a layer of a project; on the main thread."""
    ref = LayerRef(layer.source(), code_field, name_field, layer.providerType(), layer.id(), layer.name())
    return BoundaryChoice(BoundaryKind.LAYER, layer=ref, **others)


def prepared(choice: BoundaryChoice, project: QgsProject) -> BoundaryChoice:
    """Return a choice that a thread can work with: a layer of the project is noted as it is now.

    To be called on the main thread; a layer that is a file of its own is opened later, in the thread.

    :raises PluginError: if the layer is not there any more
    """
    from qgis.core import QgsVectorLayer

    ref = choice.layer
    if choice.kind is not BoundaryKind.LAYER or ref is None or not ref.layer_id:
        return choice
    layer = project.mapLayer(ref.layer_id)
    if isinstance(layer, QgsVectorLayer) and layer.isValid():
        return snapshot_taken(choice, layer, project.transformContext())
    if ref.provider == "ogr":
        return choice
    raise _not_in_project(ref)


def _not_in_project(ref: LayerRef) -> PluginError:
    return PluginError(
        tr("The layer “{name}” is not in the project.").format(name=ref.name or ref.layer_id),
        remedy=tr("Add it to the project again, or choose other boundaries."),
    )


def snapshot_taken(
    choice: BoundaryChoice, layer: QgsVectorLayer, context: QgsCoordinateTransformContext
) -> BoundaryChoice:
    """Return a choice with the features of its layer as they are now; in the thread the layer lives in.

    :raises BoundaryError: if the layer holds no polygons
    """
    return replace(choice, snapshot=snapshot_of(layer, context))


def boundary_source(choice: BoundaryChoice, progress: Progress) -> DissolvedBoundaries:
    """Return the boundaries a user asks for; runs in any thread.

    :raises BoundaryError: if a file or layer cannot be read or downloaded
    :raises Cancelled: if the user cancelled
    """
    makers = {
        BoundaryKind.BUILTIN: _built_in,
        BoundaryKind.GISCO: _file,
        BoundaryKind.DOWNLOAD: _download,
        BoundaryKind.LAYER: _layer,
    }
    with gate(unforeseen):
        return makers[choice.kind](choice, progress)


def _built_in(choice: BoundaryChoice, _progress: Progress) -> DissolvedBoundaries:
    return BuiltinBoundaries(choice.nuts_year, choice.world_map)


def _file(choice: BoundaryChoice, progress: Progress) -> DissolvedBoundaries:
    if choice.path is None:
        raise PluginError(
            tr("No boundary file was chosen."),
            remedy=tr("Choose a file of NUTS regions, such as NUTS_RG_20M_2024_4326.geojson from GISCO."),
        )

    return GiscoBoundaries.of_file(
        choice.path, choice.codes_year, choice.world_map, progress, choice.file_layer, choice.crs
    )


def _download(choice: BoundaryChoice, progress: Progress) -> DissolvedBoundaries:
    wanted = GiscoFiles(choice.nuts_year, choice.scale, choice.levels, choice.around)
    official = fetch_official(wanted, progress)
    boundaries = GiscoBoundaries(
        official.regions,
        choice.nuts_year,
        official.title,
        official.origin,
        choice.world_map,
        official.countries,
        official.labels,
    )
    boundaries.tell(official.notes)
    return boundaries


def _layer(choice: BoundaryChoice, progress: Progress) -> DissolvedBoundaries:
    ref = choice.layer
    if ref is not None and ref.provider != "ogr" and choice.snapshot is None:
        raise _not_in_project(ref)  # databases and services are opened by their user, never by name
    if ref is None or not (ref.source or choice.snapshot):
        raise PluginError(
            tr("No layer was chosen."), remedy=tr("Choose a layer of polygons, and the field with the NUTS codes.")
        )

    snapshot, told_of = _snapshot(choice, ref, progress)
    code_field = ref.code_field or _guessed(examined(snapshot, progress.part(0.0, 0.3)), snapshot.name)
    name_field = ref.name_field or guess_name_field(snapshot.fields, code_field)
    content = read_layer(snapshot, code_field, name_field, progress.part(0.3, 1.0), choice.codes_year)
    boundaries = UserLayerBoundaries(content, choice.world_map)
    if not ref.code_field:
        boundaries.tell((note("codes_from_field", field=code_field),))
    boundaries.tell(told_of)
    if content.when is not None:
        boundaries.tell(content.when.notes)
    return boundaries


def _snapshot(choice: BoundaryChoice, ref: LayerRef, progress: Progress) -> tuple[LayerSnapshot, Notes]:
    """Return the layer with the coordinates that were stated, and what a user should know of how it was chosen."""
    notes: Notes = ()
    path = _file_of(ref)
    if choice.snapshot is not None:
        snapshot = choice.snapshot
    elif path is not None:
        snapshot, found = open_file(path, _layer_of(ref.source) or choice.file_layer, ref.name, progress.part(0.0, 0.1))
        notes = found.notes
    else:
        snapshot = open_source(ref.source, ref.provider, ref.name)
    return (replace(snapshot, crs=stated_crs(choice.crs)) if choice.crs else snapshot), notes


def _file_of(ref: LayerRef) -> Path | None:
    """Return the file of a layer; None if it is none, or more than a layer of it is asked for."""
    path, _, rest = ref.source.partition("|")
    plain = not rest or (rest.startswith("layername=") and "|" not in rest)
    return Path(path) if ref.provider == "ogr" and plain and is_there(path) else None


def is_there(path: str) -> bool:
    """Return whether a file or folder is there; never raises, whatever the text."""
    return os.path.exists(path)  # noqa: PTH110 - Path's raises on names that are too long


def _layer_of(source: str) -> str:
    """Return the layer in a file that a source names, or nothing."""
    return source.partition("|layername=")[2]


def _guessed(facts: BoundaryLayer, name: str) -> str:
    if facts.code_field:
        return facts.code_field
    known = "\n".join(f"{check.name}: {check.known} / {check.features}" for check in facts.checks)
    raise PluginError(
        tr("No field of the layer “{name}” holds NUTS codes.").format(name=name),
        details=known,
        remedy=tr("Name the field with the codes, or choose another layer."),
    )


def file_source(path: Path, layer_name: str = "") -> str:
    """Return a layer of a file as QGIS's provider takes it."""
    return f"{path}|layername={layer_name}" if layer_name else str(path)


def told(leftovers: Iterable[Leftover]) -> tuple[str, ...]:
    """Return what of the notes on boundaries a user is told at once; the join report has all of them."""
    notes = [item.reason for item in leftovers if item.what == "boundaries"]
    if len(notes) <= _TOLD:
        return tuple(notes)
    return (notes[0], tr("{n} more notes on the boundaries are in the join report.").format(n=len(notes) - 1))
