"""An export in progress: its steps, its failures, and whether to continue."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from .export_report import ExportReport
from ..base.jobs import unexpected, without_frames
from ...errors import Cancelled, PluginError
from ...progress import Progress
from ...store.folders import check_folder
from ...translation import tr

T = TypeVar("T")

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class ExportRun:
    """An export that is going on.

    :param keep_going: whether a file that fails does not stop the others
    """

    folder: Path
    keep_going: bool
    progress: Progress
    report: ExportReport

    def attempt(self, work: Callable[[], T], paths: Sequence[Path]) -> tuple[bool, T | None]:
        """Do some work and return that it went well, and what it returns.

        If it fails, keep that in the report for *paths*.

        :raises PluginError: if it fails and the export does not keep going, or the folder is gone
        :raises Cancelled: if the user cancelled
        """
        try:
            return True, work()
        except Cancelled:
            raise self._cancelled() from None
        except PluginError as error:
            failure = without_frames(error)
        except Exception as error:
            _LOG.exception("a file could not be exported")
            failure = unexpected(error)
        self.report.fail(paths, failure)
        if not self.keep_going:
            raise failure
        # Without its folder nothing else can be written, either.
        check_folder(self.folder)
        return False, None

    def step(self, text: str) -> None:
        """Tell what comes next.

        :raises Cancelled: if the user cancelled; its details tell what was not begun
        """
        done, failed = len(self.report.written), len(self.report.failed)
        try:
            self.progress.step(text, (done + failed) / len(self.report.planned))
        except Cancelled:
            raise stopped(self.report) from None


def stopped(report: ExportReport, remedy: str = "") -> Cancelled:
    """Return what is told where the user cancelled an export of which some files are complete."""
    return Cancelled(
        tr("Cancelled. {n} files are complete and stay.").format(n=len(report.written)),
        details="\n".join(report.lines()),
        remedy=remedy,
    )
