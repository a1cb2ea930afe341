"""What a kind of dataset is to the rest of the plugin: how it is named, chosen, looked into and read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..dataset import Dataset, DatasetKind
from ....progress import Progress

if TYPE_CHECKING:
    from ..dataset_findings import DatasetFindings
    from ....model.edition import Edition
    from ....model.matching import Leftover


@dataclass(frozen=True)
class Imported:
    """What was read.

    :param notes: what was not used, changed or interpreted, for the join report
    :param dataset: the dataset with everything that was decided or guessed about it, so that it can be read
        the same way again; None if it is unknown
    :param stale: what a user must be told of answers that are not of now
    """

    edition: Edition
    notes: tuple[Leftover, ...] = ()
    dataset: Dataset | None = None
    stale: tuple[str, ...] = ()


@dataclass(frozen=True)
class ImporterWords:
    """What users read of a kind of dataset, translated.

    :param title: in a list of sources
    :param choice: where it is chosen
    :param filter: of files to choose from
    :param example: what may be typed as its place
    :param check: the button that shows how it is read; nothing where there is nothing to say
    :param check_tip: what that button does
    :param nothing_read: what to do if nothing could be read of it
    """

    title: str
    choice: str
    filter: str = ""
    example: str = ""
    check: str = ""
    check_tip: str = ""
    nothing_read: str = ""


@dataclass(frozen=True)
class Importer:
    """A kind of dataset.

    :param words: gives its words in the language of the interface
    :param read: reads it, in a thread
    :param look_into: looks what a user should be asked before it is read, in a thread; None if there is never anything
    :param document_address: gives the address to download of a document that is known by the address a browser
        shows; nothing for any other place
    :param has_place: whether a user says where it is
    :param names_source: whether a user names the source of rows that name none
    :param is_versioned: whether it has a version of its own, and not that of the day it is read
    """

    kind: DatasetKind
    words: Callable[[], ImporterWords]
    read: Callable[[Dataset, Progress], Imported]
    look_into: Callable[[Dataset, Progress], DatasetFindings] | None = None
    document_address: Callable[[str], str] = lambda _place: ""
    has_place: bool = True
    names_source: bool = False
    is_versioned: bool = False
