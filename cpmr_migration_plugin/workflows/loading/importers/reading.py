"""What importers share: the result of reading, and notes for the join report."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from .importer import Imported, ImporterWords
from ..dataset import Dataset
from ..dataset_files import Downloads
from ....errors import PluginError
from ....model.edition import EditionInfo, SourceInfo
from ....model.matching import Leftover
from ....model.notes import text_note
from ....sources.http.address import without_secrets
from ....translation import tr

if TYPE_CHECKING:
    from ....model.edition import Edition


def imported(
    edition: Edition, dataset: Dataset, downloads: Downloads, notes: list[Leftover], words: ImporterWords
) -> Imported:
    """Return what was read, unless it is nothing at all.

    :raises PluginError: if there are neither regions nor figures, telling why
    """
    counts = edition.counts()
    if not counts["regions"] and not counts["indicators"]:
        raise PluginError(
            tr("“{title}” holds no region of which anything could be read.").format(title=edition.info.title),
            details="\n".join(f"{note.key}: {note.reason}" for note in notes),
            remedy=words.nothing_read,
        )
    told = tuple(one.words for _, one in downloads.stale)
    edition = replace(edition, warnings=(*edition.warnings, *told, *_counted(len(notes))))
    return Imported(edition, tuple(notes), dataset, told)


def stale_notes(downloads: Downloads) -> list[Leftover]:
    """Return what is noted of answers that are not of now."""
    return [Leftover("import", url, "", (one,)) for url, one in downloads.stale]


def edition_info(title: str, dataset: Dataset) -> EditionInfo:
    """Return what is said of an edition that says nothing of itself: its version is the day it is read."""
    name = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-") or "edition"
    today = dt.datetime.now(dt.timezone.utc).date().isoformat()
    sources = (SourceInfo(title, without_secrets(dataset.source_url)),) if dataset.source_url else ()
    origin = without_secrets(dataset.place)
    return EditionInfo(name=name, title=title, version=today, created=today, sources=sources, origin=origin)


def import_note(key: str, message: str) -> Leftover:
    """Return a note on the import for the join report."""
    return Leftover("import", key, "", text_note(message))


def _counted(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (tr("{n} notes on the import are in the join report.").format(n=count),)
