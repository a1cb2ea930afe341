"""Algorithm ``clearcache``: remove what was downloaded and kept for later."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)

from .base import CpmrAlgorithm
from ..translation import tr
from ..workflows.base import downloads


class ClearCacheAlgorithm(CpmrAlgorithm):
    """Remove downloads, all of them or the old ones."""

    NAME = "clearcache"

    DAYS = "DAYS"
    HELD = "HELD"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Clear downloads")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Removes what was downloaded and kept for later.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Datasets, figures and boundaries that were downloaded are kept in the profile, so that they can be used "
            "again without a network. This removes them; atlas files and projects are not touched.\n\n"
            "Older than (days): only what the service has not given or confirmed since; 0 for everything.\n"
            "Also what is held: also what was ticked to be kept in the settings."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterNumber(
                self.DAYS, tr("Older than (days)"), QgsProcessingParameterNumber.Type.Integer, 0, minValue=0,
                maxValue=36500,
            )
        )  # fmt: skip
        self.addParameter(QgsProcessingParameterBoolean(self.HELD, tr("Also what is held"), defaultValue=False))
        self.addOutput(QgsProcessingOutputNumber("REMOVED", tr("Downloads removed")))
        self.addOutput(QgsProcessingOutputNumber("BYTES", tr("Bytes freed")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Remove; runs in a thread."""
        days = self.parameterAsInt(parameters, self.DAYS, context)
        removed = downloads.clear(days, with_held=self.parameterAsBool(parameters, self.HELD, context))
        feedback.pushInfo(downloads.removed_text(removed))
        return {"REMOVED": removed.entries, "BYTES": removed.size}
