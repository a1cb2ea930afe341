"""Algorithm ``savetemplate``: an empty survey or data package to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from .base import CpmrAlgorithm
from ..translation import tr
from ..workflows.loading.templates import TemplateKind, existing_files, save_template, template_path


class SaveTemplateAlgorithm(CpmrAlgorithm):
    """Write an empty survey or data package."""

    NAME = "savetemplate"
    ICON = "load.svg"

    KIND = "KIND"
    TEMPLATE = "TEMPLATE"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Save template")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Writes an empty survey or data package, to be filled in and loaded.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Writes an empty dataset of one's own. A survey has a row per region and a column per question; the "
            "columns of the template are understood without being asked for. A data package has one table per file, "
            "for those who keep a dataset with scripts. Both are loaded with “Load edition” or turned into a data "
            "package with “Import edition”.\n\n"
            "Template: what to write.\n"
            "Overwrite: whether files that exist may be replaced.\n"
            "File: where; its ending is that of the template. For a data package as a folder, the folder."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        titles = [tr(kind.title) for kind in TemplateKind]
        self.addParameter(QgsProcessingParameterEnum(self.KIND, tr("Template"), titles, defaultValue=0))
        self.add_overwrite()
        endings = " ".join(f"*{kind.ending}" for kind in TemplateKind if kind.ending)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.TEMPLATE, tr("File"), tr("Template ({endings})").format(endings=endings)
            )
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the template; runs in a thread."""
        kind = list(TemplateKind)[self.parameterAsEnum(parameters, self.KIND, context)]
        target = template_path(Path(self.parameterAsFileOutput(parameters, self.TEMPLATE, context)), kind)
        overwrite = self.parameterAsBool(parameters, self.OVERWRITE, context)
        self.refuse_existing(parameters, context, *existing_files(target, kind))
        return {self.TEMPLATE: str(save_template(target, kind, overwrite=overwrite))}
