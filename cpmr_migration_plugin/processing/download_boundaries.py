"""Algorithm ``downloadboundaries``: official NUTS boundaries from GISCO become a file for use elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from . import late
from .base import CpmrAlgorithm, progress_for
from .official_parameters import SCALES, YEARS, levels_at, levels_parameter, scale_parameter, year_parameter
from ..translation import tr


class DownloadBoundariesAlgorithm(CpmrAlgorithm):
    """Download official boundaries."""

    NAME = "downloadboundaries"
    ICON = "load.svg"

    YEAR = "YEAR"
    SCALE = "SCALE"
    LEVELS = "LEVELS"
    BOUNDARIES = "BOUNDARIES"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Download boundaries")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Downloads official NUTS regions from GISCO, the geographical service of Eurostat.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Downloads the regions of a NUTS year at a scale and writes them as one layer, with the notice that "
            "must stand on every map made with them in its metadata. What has been downloaded before is kept in the "
            "profile: it is only asked for changes, and used if the service is away or you work offline; the log "
            "then says of which date it is.\n\n"
            "NUTS year: 2003 to 2024; NUTS 2003 has no scale of 1:60 million.\n"
            "Scale: 1:60 million for a page with all of Europe, 1:1 million for a single region (a large file).\n"
            "Levels: all of them in one layer unless some are chosen; the column LEVL_CODE tells them apart.\n"
            "Boundaries: a GeoPackage or GeoJSON file, longitude and latitude.\n"
            "Overwrite: whether an existing file may be replaced; it is replaced only when the new one is complete.\n\n"
            "Administrative boundaries: © EuroGeographics, © TurkStat. Commercial use needs EuroGeographics."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.addParameter(year_parameter(self.YEAR))
        self.addParameter(scale_parameter(self.SCALE))
        self.addParameter(levels_parameter(self.LEVELS))
        self.add_overwrite()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.BOUNDARIES, tr("Boundaries"), f"GeoPackage (*.gpkg);;{tr('GeoJSON')} (*.geojson)"
            )
        )
        self.addOutput(QgsProcessingOutputNumber("REGIONS", tr("Regions")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Download and write; runs in a thread."""
        target = Path(self.parameterAsFileOutput(parameters, self.BOUNDARIES, context))
        self.refuse_existing(parameters, context, target)
        wanted = late.gisco_download.GiscoFiles(
            YEARS[self.parameterAsEnum(parameters, self.YEAR, context)],
            SCALES[self.parameterAsEnum(parameters, self.SCALE, context)],
            levels_at(self.parameterAsEnums(parameters, self.LEVELS, context)),
            around=False,
        )
        saved = late.gisco_download.save_official(wanted, target, progress_for(feedback))
        for note in saved.notes:
            feedback.pushWarning(note.words)
        feedback.pushInfo(saved.info.title)
        feedback.pushInfo(saved.info.attribution)
        return {self.BOUNDARIES: str(target), "REGIONS": saved.count}
