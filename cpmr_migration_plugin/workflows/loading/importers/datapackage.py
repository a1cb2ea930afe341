"""A Tabular Data Package: folder, zip, or their address."""

from __future__ import annotations

from dataclasses import replace

from .importer import Imported, Importer, ImporterWords
from .reading import imported, stale_notes
from ..dataset import Dataset, DatasetKind
from ..dataset_files import Downloads, package_of
from ....progress import Progress
from ....sources.datapackage import read_datapackage
from ....sources.http.address import without_secrets
from ....translation import tr


def _words() -> ImporterWords:
    return ImporterWords(
        tr("Data package"),
        tr("Data package – a folder or zip"),
        tr("Data package (datapackage.json *.zip)"),
        tr("folder, zip or https://…"),
        nothing_read=tr("A dataset has a row per region. Details show what was not used."),
    )


def _read(dataset: Dataset, progress: Progress) -> Imported:
    downloads = Downloads(progress, dataset, dataset.place)
    with package_of(dataset, downloads) as path:
        edition = read_datapackage(path)
    if dataset.is_address:
        edition = replace(edition, info=replace(edition.info, origin=without_secrets(dataset.place)))
    return imported(edition, dataset, downloads, stale_notes(downloads), _words())


IMPORTER = Importer(DatasetKind.DATAPACKAGE, _words, _read, is_versioned=True)
