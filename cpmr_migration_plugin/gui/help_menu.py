"""The last menu entries (help, problem report); apart from the controller, since they must work without pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject

from .help import open_help
from ..workflows.base.help_topics import Topic

if TYPE_CHECKING:
    from .dialogs.problem_report import ProblemReportDialog


class HelpMenu:
    """Opens the user guide and the report on a problem.

    :param iface: QGIS's interface
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.dialog: ProblemReportDialog | None = None

    def close(self) -> None:
        """Close and delete the dialog."""
        if self.dialog is not None:
            self.dialog.close()

    def open_guide(self) -> None:
        """Open the user guide in the browser."""
        open_help(Topic.INDEX, self._iface.mainWindow(), self._iface.messageBar())

    def report_problem(self) -> None:
        """Show the report; the one that is open stays as a user has changed it."""
        from .dialogs.problem_report import ProblemReportDialog
        from ..workflows.base.problem_report import problem_report

        if self.dialog is None:
            self.dialog = ProblemReportDialog(problem_report(QgsProject.instance()), self._iface.mainWindow())
            self.dialog.finished.connect(self._closed)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
