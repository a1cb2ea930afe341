"""Algorithm ``setplacements``: put placements by hand into an atlas file, or get them out of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from . import late
from .base import CpmrAlgorithm, progress_for
from ..translation import tr


class SetPlacementsAlgorithm(CpmrAlgorithm):
    """Keep placements by hand in an atlas file."""

    NAME = "setplacements"
    ICON = "report.svg"

    ATLAS = "ATLAS"
    PLACEMENTS = "PLACEMENTS"
    REPLACE = "REPLACE"
    PROFILE = "PROFILE"
    SAVED = "SAVED"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Set placements")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Keeps in an atlas file which unit a region is drawn as, decided by hand.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Puts placements by hand into an atlas file: for a region the boundary unit it is drawn as, or that it is "
            "not drawn. They are applied when the edition is loaded again, into the same file or with the CSV as a "
            "parameter of “Load edition”. The atlas file is changed in one step or not at all.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”.\n"
            "Placements: CSV with the columns region_id, name, country, nuts_code, action (assign or remove), unit_id, "
            "unit_code, unit_year, unit_name, when; as “Save placements” writes it. A region is found by its id, else "
            "by its code and country, else by its name and country. What is wrong is listed in full, and then nothing "
            "is changed. Without a CSV nothing is changed, and the placements there are can be saved.\n"
            "Replace: whether the atlas file loses the placements it has; otherwise they are kept for other regions. "
            "With a CSV that has only its first line, all are removed.\n"
            "Keep in the profile: whether editions loaded in this profile from now on take the placements, too.\n"
            "Overwrite: whether an existing file of saved placements may be replaced.\n"
            "Saved placements: all placements of the atlas file afterwards, as CSV.\n"
            "Placements, placements not used: how many the atlas file has; how many of the CSV mean no region of it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.addParameter(QgsProcessingParameterFile(self.ATLAS, tr("Atlas file"), fileFilter="GeoPackage (*.gpkg)"))
        self.addParameter(
            QgsProcessingParameterFile(self.PLACEMENTS, tr("Placements"), optional=True, fileFilter="CSV (*.csv)")
        )
        self.addParameter(
            QgsProcessingParameterBoolean(self.REPLACE, tr("Replace the placements there are"), defaultValue=False)
        )
        self.addParameter(
            QgsProcessingParameterBoolean(self.PROFILE, tr("Keep in the profile, too"), defaultValue=False)
        )
        self.add_overwrite()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.SAVED, tr("Saved placements"), "CSV (*.csv)", optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Placements")))
        self.addOutput(QgsProcessingOutputNumber("UNUSED", tr("Placements not used")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, write and count; runs in a thread."""
        atlas = Path(self.parameterAsFile(parameters, self.ATLAS, context))
        given = self.parameterAsFile(parameters, self.PLACEMENTS, context).strip()
        saved = self.parameterAsFileOutput(parameters, self.SAVED, context) if parameters.get(self.SAVED) else ""
        self.refuse_existing(parameters, context, Path(saved) if saved else None)
        progress = progress_for(feedback)
        unused = 0
        if given:
            progress.step(tr("Keeping the placements"), 0.0)
            change = late.manual_placement.take_over(
                atlas,
                Path(given),
                replace=self.parameterAsBool(parameters, self.REPLACE, context),
                profile=self.parameterAsBool(parameters, self.PROFILE, context),
            )
            unused = len(change.unused)
            for override, why in change.unused:
                feedback.pushWarning(f"{override.name or override.region_id}: {why.words}")
        if saved:
            late.manual_placement.save_placements(atlas, Path(saved))
        count = len(late.manual_placement.atlas_overrides(atlas))
        outputs = {"COUNT": count, "UNUSED": unused, self.ATLAS: str(atlas)}
        return outputs | ({self.SAVED: saved} if saved else {})
