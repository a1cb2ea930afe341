"""Export who may do what, kinds of authority by field of competence, as one PDF."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from .export_part import ExportPart, ExportSource, silent
from .export_report import ExportReport
from ..base.threads import in_thread
from ..regions.inspect import read_inspection
from ..regions.powers import PowersRequest, exporting_powers, planned_powers
from ...progress import Progress
from ...translation import tr


def _planned(_atlas: Path, request: PowersRequest) -> list[Path]:
    return [planned_powers(request)]


def _run(
    source: ExportSource, request: PowersRequest, progress: Progress, _report: ExportReport
) -> Generator[Path | None, None, None]:
    progress.step(tr("Exporting {layer}").format(layer=tr("Who may do what")), 0.0)
    inspection = yield from in_thread(read_inspection, source.atlas, silent(progress))
    yield from exporting_powers(inspection, request)


PART = ExportPart(PowersRequest, _planned, _run)
