"""Questions a dataset leaves open, found before it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .dataset import Dataset
from .dataset_findings import DatasetFindings
from .importing import check_chosen, importer_of
from ...dependencies import require
from ...model.survey import apply
from ...progress import Progress
from ...translation import tr

if TYPE_CHECKING:
    from ...model.survey import Mapping, Sheet


def may_have_questions(dataset: Dataset) -> bool:
    """Return whether a dataset is of a kind that may leave something to be asked."""
    return importer_of(dataset.kind).look_into is not None


def look_into(dataset: Dataset, progress: Progress) -> DatasetFindings:
    """Return what a dataset needs asked. Reads it, and downloads it if it is on the web; for a thread.

    :raises PluginError: if it cannot be read
    :raises Cancelled: if the user cancelled
    """
    require("pandas")
    progress.step(tr("Looking into the dataset"), 0.0)
    look = importer_of(dataset.kind).look_into
    if look is None:
        return DatasetFindings(dataset)
    check_chosen(dataset)
    return look(dataset, progress)


@dataclass(frozen=True)
class Preview:
    """What a survey becomes with a mapping.

    :param rows: number of rows by table
    :param problems: what keeps it from being loaded, translated
    :param unknown: why nothing can be said before it is loaded, translated; empty if it can
    """

    rows: dict[str, int]
    problems: tuple[str, ...] = ()
    unknown: str = ""


def preview(sheet: Sheet, mapping: Mapping, source_url: str) -> Preview:
    """Return what a survey becomes with a mapping; 150 rows of 60 columns take a fifth of a second: for a thread.

    :param source_url: source of the rows that name none
    """
    missing = [c.header for c in mapping.columns if c.role.is_used and c.index in sheet.dropped]
    if missing:
        text = tr(
            "The cells of {columns} are not kept here, since they tell of who answered. Load to see what is read."
        )
        return Preview({}, unknown=text.format(columns=", ".join(f"“{header}”" for header in missing)))
    result = apply(sheet, mapping, default_source_url=source_url)
    rows = {name: len(frame) for name, frame in result.tables.items()}
    return Preview(rows, tuple(str(problem) for problem in result.problems))
