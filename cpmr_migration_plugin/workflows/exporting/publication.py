"""Export maps, factsheets and data in sequence, and keep the report of each.

A new kind of output is a file with its :class:`.export_part.ExportPart`, and a line in :data:`PARTS`.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import data_export, factsheets, map_export, powers_export, small_multiples
from .export_part import ExportPart, ExportSource
from .export_report import ExportReport
from ...errors import Cancelled, PluginError
from ...progress import Progress

#: Everything that can be exported, in the order it is written.
PARTS = (
    map_export.PART,
    small_multiples.PART,
    powers_export.PART,
    factsheets.PART,
    data_export.PART,
)
_BY_REQUEST = {part.request: part for part in PARTS}


def part_of(request: Any) -> ExportPart:
    """Return the part of an export that a request is one of."""
    return _BY_REQUEST[type(request)]


@dataclass(frozen=True)
class ExportSequence:
    """What is to be exported.

    :param requests: of the types that :data:`PARTS` name
    """

    requests: tuple[Any, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.requests)

    def ordered(self) -> list[Any]:
        """Return the requests in the order of the parts."""
        return sorted(self.requests, key=lambda request: PARTS.index(part_of(request)))

    def of(self, kind: type) -> tuple[Any, ...]:
        """Return the requests of a type."""
        return tuple(request for request in self.requests if type(request) is kind)

    def existing(self, atlas: Path) -> set[Path]:
        """Return the files that are there and would be replaced.

        :raises PluginError: if the atlas file cannot be read
        """
        planned = (path for request in self.requests for path in part_of(request).planned(atlas, request))
        return {path for path in planned if path.exists()}


@dataclass
class _Outcome:
    """What became of one request."""

    report: ExportReport = field(default_factory=ExportReport)
    error: PluginError | None = None
    ended: bool = False


@dataclass
class PublicationResult:
    """What became of a publication; it grows while the export goes on."""

    written: list[Path] = field(default_factory=list)
    #: By the place of a request in the publication.
    _outcomes: dict[int, _Outcome] = field(default_factory=dict)

    @property
    def errors(self) -> list[PluginError]:
        """What kept requests from being exported at all, or to their end."""
        return [one.error for one in self._outcomes.values() if one.error is not None]

    def begin(self, position: int) -> _Outcome:
        """Return what is filled while a request is exported."""
        return self._outcomes.setdefault(position, _Outcome())

    def lines(self) -> list[str]:
        """Return what failed, one per line; nothing if all is written."""
        reports = [one.report for one in self._outcomes.values()]
        lines = [line for report in reports for line in report.lines() if report.failed]
        told = {failure.error.message for report in reports for failure in report.failed}
        for error in self.errors:
            if error.message not in told:
                lines.append(" ".join(part for part in (error.message, error.remedy) if part))
        return lines

    def to_retry(self, publication: ExportSequence) -> ExportSequence:
        """Return what is left to do: only files that are not written, of requests that came so far."""
        left = []
        for position, request in enumerate(publication.ordered()):
            outcome = self._outcomes.get(position, _Outcome())
            if outcome.report.to_do:
                left.append(part_of(request).retry(request, outcome.report))
            elif not outcome.ended:
                left.append(request)
        return ExportSequence(tuple(left))


def publishing(
    source: ExportSource, publication: ExportSequence, progress: Progress, outcome: PublicationResult
) -> Generator[Path | None, None, PublicationResult]:
    """Export everything, yielding each file when it is complete, and None in between; returns the outcome.

    A part that fails does not stop the others.

    :raises Cancelled: if the user cancelled; finished files stay
    """
    requests = publication.ordered()
    for number, request in enumerate(requests):
        part = progress.part(number / len(requests), (number + 1) / len(requests))
        one = outcome.begin(number)
        yield None
        try:
            for path in part_of(request).run(source, request, part, one.report):
                if path is not None:
                    outcome.written.append(path)
                yield path
            one.ended = True
        except Cancelled:
            raise
        except PluginError as error:
            one.error = error
    return outcome
