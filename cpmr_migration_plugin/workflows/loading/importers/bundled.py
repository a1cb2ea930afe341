"""The edition that comes with the plugin: public facts and figures."""

from __future__ import annotations

from .importer import Imported, Importer, ImporterWords
from ..dataset import Dataset, DatasetKind
from ....progress import Progress
from ....sources.bundled import read_bundled
from ....translation import tr


def _words() -> ImporterWords:
    return ImporterWords(tr("Bundled edition"), tr("Bundled edition – public facts and figures, offline"))


def _read(dataset: Dataset, _progress: Progress) -> Imported:
    return Imported(read_bundled(), dataset=dataset)


IMPORTER = Importer(DatasetKind.BUNDLED, _words, _read, has_place=False, is_versioned=True)
