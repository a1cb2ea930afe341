"""Algorithm ``updateatlas``: bring an atlas file of an older version to the present schema."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFile,
)

from . import late
from .base import CpmrAlgorithm, progress_for
from ..translation import tr


class UpdateAtlasAlgorithm(CpmrAlgorithm):
    """Update an atlas file, a copy kept."""

    NAME = "updateatlas"
    ICON = "refresh.svg"

    ATLAS = "ATLAS"
    COPY = "COPY"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Update atlas file")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Gives an atlas file of an older version the present form; a copy is kept.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Gives an atlas file that an older version of the plugin wrote the present form: edits in its tables then "
            "reach its maps, with and without the plugin, and every row has an id of its own. The file is changed in "
            "one step or not at all. Version 0.1.0 of the plugin refuses the updated file, and opens the copy.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”. One that is up to date is refused.\n"
            "Copy: the file as it was, beside it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.addParameter(QgsProcessingParameterFile(self.ATLAS, tr("Atlas file"), fileFilter="GeoPackage (*.gpkg)"))
        self.addOutput(QgsProcessingOutputFile(self.COPY, tr("Copy")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Update the file; runs in a thread."""
        atlas = Path(self.parameterAsFile(parameters, self.ATLAS, context))
        job = late.file_update.FileUpdateJob(atlas)
        job.work(progress_for(feedback))
        result = job.publish()
        feedback.pushInfo(result.sentence())
        return {self.ATLAS: str(atlas), self.COPY: str(result.copy)}
