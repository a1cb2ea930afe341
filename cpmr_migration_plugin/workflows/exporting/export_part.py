"""One kind of output of an export: what it writes, how, and what is left to do of it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .export_report import ExportReport
from ...progress import Progress

if TYPE_CHECKING:
    from qgis.core import QgsProject


@dataclass(frozen=True)
class ExportSource:
    """What parts are exported from.

    :param atlas: the atlas file
    :param make_project: returns a project of our own to draw maps from
    """

    atlas: Path
    make_project: Callable[[], QgsProject]


def _all_of_it(request: Any, _report: ExportReport) -> Any:
    return request


@dataclass(frozen=True)
class ExportPart:
    """One kind of output; see :data:`.publication.PARTS`.

    :param request: the type of its requests
    :param planned: gives the files that a request writes, if need be from the atlas file; where that is known only
        later, those that are there and look like it
    :param run: exports what a request asks for on the main thread, yielding each file when it is complete and None in
        between, and fills the report
    :param retry: gives the request for what a report says is to do
    """

    request: type
    planned: Callable[[Path, Any], Iterable[Path]]
    run: Callable[[ExportSource, Any, Progress, ExportReport], Generator[Path | None, None, Any]]
    retry: Callable[[Any, ExportReport], Any] = _all_of_it


def silent(progress: Progress) -> Progress:
    """Return a progress for a thread: it can be cancelled, and shows nothing in the window."""
    return Progress(None, progress.is_cancelled)
