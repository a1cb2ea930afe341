"""Algorithm ``problemreport``: versions, state and last messages as a text file without personal data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
)

from .base import CpmrAlgorithm
from ..translation import tr
from ..workflows.base.problem_report import write_problem_report


class ProblemReportAlgorithm(CpmrAlgorithm):
    """Write what those who mend the plugin need to know."""

    NAME = "problemreport"
    ICON = "problem.svg"

    REPORT = "REPORT"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Problem report")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Writes versions and the last messages of the plugin as text, without personal data.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Collects what is needed to find a fault: versions of the plugin, QGIS and its libraries, the language, "
            "what the plugin has registered, which atlas files the project holds, and the last messages of the "
            "plugin. Names, folders of people, logins, addresses of machines and queries are taken out. Nothing is "
            "sent; read the file before you hand it on.\n\n"
            "Overwrite: whether a file that exists may be replaced.\n"
            "File: where the text is written."
        )

    def flags(self) -> Any:
        """Run on the main thread: layers of the project belong there."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_overwrite()
        self.addParameter(QgsProcessingParameterFileDestination(self.REPORT, tr("File"), tr("Text (*.txt)")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the report."""
        target = Path(self.parameterAsFileOutput(parameters, self.REPORT, context))
        self.refuse_existing(parameters, context, target)
        write_problem_report(target, context.project())
        return {self.REPORT: str(target)}
