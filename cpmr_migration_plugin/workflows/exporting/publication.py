"""Export maps, factsheets and data in sequence, and keep the report of each."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import data_export, factsheets, map_export
from .data_export import DataRequest
from .export_report import ExportReport
from .factsheets import exporting_factsheets
from .small_multiples import MultiplesRequest, export_multiples
from ..base.threads import in_thread
from ..regions.inspect import read_inspection
from ..regions.powers import PowersRequest, exporting_powers
from ...errors import Cancelled, PluginError
from ...progress import Progress
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsProject


@dataclass(frozen=True)
class Publication:
    """What is to be exported.

    :param factsheets: a ``FactsheetRequest``
    """

    maps: map_export.ExportRequest | None = None
    factsheets: Any = None
    data: DataRequest | None = None
    multiples: tuple[MultiplesRequest, ...] = ()
    powers: PowersRequest | None = None

    def __bool__(self) -> bool:
        parts = (self.maps, self.factsheets, self.data, self.powers)
        return bool(self.multiples) or any(part is not None for part in parts)


@dataclass
class PublicationResult:
    """What became of a publication; it grows while the export goes on.

    :param reports: of maps, factsheets and data, by part
    :param errors: of parts that could not be exported at all or not to their end, by part
    :param ended: parts that were gone through to their end
    """

    written: list[Path] = field(default_factory=list)
    reports: dict[str, ExportReport] = field(default_factory=dict)
    errors: dict[str, PluginError] = field(default_factory=dict)
    ended: set[str] = field(default_factory=set)

    def lines(self) -> list[str]:
        """Return what failed, one per line; nothing if all is written."""
        lines = [line for report in self.reports.values() for line in report.lines() if report.failed]
        told = {failure.error.message for report in self.reports.values() for failure in report.failed}
        for error in self.errors.values():
            if error.message not in told:
                lines.append(" ".join(part for part in (error.message, error.remedy) if part))
        return lines

    def to_retry(self, publication: Publication) -> Publication:
        """Return what is left to do."""

        small = tuple(one for one in publication.multiples if one.what.value not in self.ended)
        return Publication(
            self._again("maps", publication.maps, map_export.retry_of),
            self._again("factsheets", publication.factsheets, factsheets.retry_of),
            self._again("data", publication.data, data_export.retry_of),
            small,
            None if "powers" in self.ended else publication.powers,
        )

    def _again(self, part: str, request: Any, retry_of: Callable[[Any, ExportReport], Any]) -> Any:
        """Return what is left to do of a part: only files that are not written, if it came so far; None if all are."""
        report = self.reports.get(part)
        if request is None or (part in self.ended and (report is None or not report.to_do)):
            return None
        return retry_of(request, report) if report is not None and report.to_do else request


def publishing(
    make_project: Callable[[], QgsProject],
    atlas: Path,
    publication: Publication,
    progress: Progress,
    outcome: PublicationResult,
) -> Generator[Path | None, None, PublicationResult]:
    """Export everything, yielding each file when it is complete, and None in between; returns the outcome.

    A part that fails does not stop the others.

    :param make_project: returns a project of our own to draw maps from
    :param atlas: the atlas file
    :raises Cancelled: if the user cancelled; finished files stay
    """
    parts: list[tuple[str, Callable[[Progress], Any]]] = []
    if publication.maps is not None:
        parts.append(("maps", lambda part: _maps(make_project, publication.maps, part, outcome)))
    for small in publication.multiples:
        parts.append((small.what.value, partial(_small, make_project, small)))
    if publication.powers is not None:
        parts.append(("powers", lambda part: _powers(atlas, publication.powers, part)))
    if publication.factsheets is not None:
        parts.append(("factsheets", lambda part: _factsheets(atlas, publication.factsheets, part, outcome)))
    if publication.data is not None:
        parts.append(("data", lambda part: _data(atlas, publication.data, part, outcome)))
    for number, (name, make) in enumerate(parts):
        part = progress.part(number / len(parts), (number + 1) / len(parts))
        yield None
        try:
            for path in make(part):
                if path is not None:
                    outcome.written.append(path)
                yield path
            outcome.ended.add(name)
        except PluginError as error:
            if _is_cancel(error):
                raise
            outcome.errors[name] = error
    return outcome


def _is_cancel(error: PluginError) -> bool:

    return isinstance(error, Cancelled)


def _maps(
    make_project: Callable[[], QgsProject],
    request: map_export.ExportRequest,
    progress: Progress,
    outcome: PublicationResult,
) -> Generator[Path | None, None, None]:
    project = make_project()
    yield None
    report = outcome.reports["maps"] = ExportReport()
    try:
        yield from map_export.export_maps(project, request, progress, report)
    finally:
        project.clear()


def _small(
    make_project: Callable[[], QgsProject], request: MultiplesRequest, progress: Progress
) -> Generator[Path | None, None, None]:
    project = make_project()
    yield None
    try:
        yield from export_multiples(project, request, progress)
    finally:
        project.clear()


def _powers(atlas: Path, request: PowersRequest, progress: Progress) -> Generator[Path | None, None, None]:

    progress.step(tr("Exporting {layer}").format(layer=tr("Who may do what")), 0.0)
    inspection = yield from in_thread(read_inspection, atlas, _silent(progress))
    yield from exporting_powers(inspection, request)


def _factsheets(
    atlas: Path, request: Any, progress: Progress, outcome: PublicationResult
) -> Generator[Path | None, None, None]:

    inspection = yield from in_thread(read_inspection, atlas, _silent(progress))
    report = outcome.reports["factsheets"] = ExportReport()
    yield from exporting_factsheets(inspection, request, progress.part(0.1, 1.0), report)


def _data(
    atlas: Path, request: DataRequest, progress: Progress, outcome: PublicationResult
) -> Generator[Path | None, None, None]:
    report = outcome.reports["data"] = ExportReport()
    files = data_export.export_data(atlas, request, _silent(progress), report)
    while True:
        done = len(report.written)
        progress.step(tr("Writing data"), done / max(1, len(report.planned)))
        # A file takes up to some seconds: the window goes on meanwhile.
        path = yield from in_thread(next, files, None)
        if path is None:
            return
        yield path


def _silent(progress: Progress) -> Progress:
    """Return a progress for a thread: it can be cancelled, and shows nothing in the window."""
    return Progress(None, progress.is_cancelled)
