"""Facts on a boundary file or layer before it is loaded, and the questions it leaves open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import BoundaryError
from ...gate import gate
from ...model.atlas import EPSG
from ...model.notes import words
from ...sources.boundaries.layer_codes import guess_code_field
from ...sources.boundaries.sublayers import Form, LayerUnclear, choose, sublayers
from ...sources.boundaries.user_layer import check_fields, open_source, where
from ...translation import tr

if TYPE_CHECKING:
    from ...progress import Progress
    from ...sources.boundaries.layer_codes import FieldCheck
    from ...sources.boundaries.user_layer import LayerSnapshot


@dataclass(frozen=True)
class BoundaryLayer:
    """What is known of a layer before it is read.

    :param checks: how each field does as code field
    :param code_field: the one that most likely holds the NUTS codes, or nothing
    :param layers: the layers of polygons in its file
    :param layer: the one that was looked at; empty if a user must choose
    :param crs: id of the CRS it states, or nothing
    :param doubt: what is amiss with its coordinates, in words; empty if nothing is
    :param guess: id of the CRS that its regions would lie right in
    :param note: what a user should know of how the layer was chosen
    :param swapped: whether longitude and latitude are swapped, which no other CRS would put right
    """

    checks: tuple[FieldCheck, ...]
    code_field: str
    layers: tuple[str, ...] = ()
    layer: str = ""
    crs: str = ""
    doubt: str = ""
    guess: str = ""
    note: str = ""
    swapped: bool = False


def examined(snapshot: LayerSnapshot, progress: Progress) -> BoundaryLayer:
    """Return which fields of a layer hold NUTS codes, and whether its regions lie where these say; in any thread.

    :raises Cancelled: if the user cancelled
    """
    checks = check_fields(snapshot, progress.part(0.0, 0.7))
    code_field = guess_code_field(checks)
    _, verdict = where(snapshot, code_field, progress.part(0.7, 1.0))
    crs = snapshot.crs.authid() if snapshot.crs.isValid() else ""
    doubt = ""
    if verdict.swapped:
        doubt = tr("Longitude and latitude of the regions are swapped.")
    elif verdict.wrong:
        doubt = tr("The regions do not lie where their codes say: state the coordinate reference system.")
    elif not crs:
        doubt = tr("No coordinate reference system is stated.")
    guess = verdict.guess or (f"EPSG:{EPSG}" if not crs and not verdict.wrong else "")
    return BoundaryLayer(tuple(checks), code_field, crs=crs, doubt=doubt, guess=guess, swapped=verdict.swapped)


def examined_file(path: Path, layer_name: str, progress: Progress) -> BoundaryLayer:
    """Return which layers of polygons a file has, and which fields of one of them hold NUTS codes.

    :param layer_name: of the layer looked at; the one that holds the regions if it is empty or not there
    :raises BoundaryError: if the file cannot be opened or has no polygons
    :raises Cancelled: if the user cancelled
    """
    return _examined_file(path, layer_name, "", progress)


def examined_official(path: Path, layer_name: str, progress: Progress) -> BoundaryLayer:
    """Return the same of a file of NUTS regions from GISCO.

    :raises BoundaryError: if it cannot be opened or is no file of NUTS regions
    :raises Cancelled: if the user cancelled
    """
    return _examined_file(path, layer_name, "NUTS_ID", progress)


def _examined_file(path: Path, layer_name: str, column: str, progress: Progress) -> BoundaryLayer:
    progress.step(tr("Opening the file"), 0.0)
    with gate(unforeseen):
        found = sublayers(path, progress)
    names = [one.title for one in found if one.form is Form.POLYGONS]
    asked = layer_name if layer_name in names else ""
    with gate(unforeseen):
        try:
            choice = choose(path, found, progress, asked, column)
        except LayerUnclear as error:
            return BoundaryLayer((), "", error.titles, "", note=error.message)
        facts = examined(open_source(choice.layer.source, "ogr", path.stem), progress)
    return replace(facts, layers=tuple(names), layer=choice.layer.title, note=words(choice.notes))


def unforeseen(cause: str) -> BoundaryError:
    """Return what is told of an error that no reader of boundaries foresaw."""
    return BoundaryError(
        tr("The boundaries cannot be read."), details=cause, remedy=tr("Choose another file or layer of boundaries.")
    )
