"""Read an edition of any kind. A new kind is a file in ``importers``, and a line here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .dataset import Dataset, DatasetKind, not_chosen
from .importers import bundled, datapackage, map, tables
from .importers.importer import Imported, Importer
from ...dependencies import require
from ...progress import Progress
from ...store.datapackage import write_datapackage
from ...translation import tr

if TYPE_CHECKING:
    from ...model.edition import Edition

#: Every kind of dataset, in the order it is offered.
IMPORTERS = (
    bundled.IMPORTER,
    datapackage.IMPORTER,
    tables.IMPORTER,
    map.IMPORTER,
)
_BY_KIND = {importer.kind: importer for importer in IMPORTERS}


def importer_of(kind: DatasetKind) -> Importer:
    """Return what is known of a kind of dataset."""
    return _BY_KIND[kind]


def address_of(dataset: Dataset) -> str:
    """Return the address a dataset is downloaded from; nothing if it is a file."""
    if not dataset.is_address:
        return ""
    return importer_of(dataset.kind).document_address(dataset.place) or dataset.place


def is_document(dataset: Dataset) -> bool:
    """Return whether a dataset is a document of a service, such as Google's, whose address the plugin makes itself."""
    return bool(importer_of(dataset.kind).document_address(dataset.place))


def check_chosen(dataset: Dataset) -> None:
    """Make sure that it is said where a dataset is.

    :raises PluginError: if it is not
    """
    if importer_of(dataset.kind).has_place and not dataset.place.strip():
        raise not_chosen()


def read_dataset(dataset: Dataset, progress: Progress) -> Imported:
    """Return the edition of a dataset.

    :raises PluginError: if it cannot be read
    :raises InvalidEdition: listing everything that is wrong with it
    :raises Cancelled: if the user cancelled
    """
    require("pandas")
    progress.step(tr("Reading the dataset"), 0.0)
    check_chosen(dataset)
    return importer_of(dataset.kind).read(dataset, progress)


def save_edition(edition: Edition, target: Path) -> None:
    """Write an edition as a data package (zip).

    :raises TargetError: if it cannot be written; an older file stays as it was
    """
    write_datapackage(edition, target)
