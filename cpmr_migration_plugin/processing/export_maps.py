"""Algorithm ``exportmaps``: atlas file or project to maps as PDF and PNG."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
)

from .base import CpmrAlgorithm, layers_parameter, progress_for, raised, themes_at
from ..layouts.page import Orientation, PageSpec, PaperSize
from ..translation import tr
from ..workflows.export import ExportRequest, Format, export_maps, private_project

_FORMATS = ((Format.PDF, Format.PNG), (Format.PDF,), (Format.PNG,))


class ExportMapsAlgorithm(CpmrAlgorithm):
    """Export one map per layer."""

    NAME = "exportmaps"
    ICON = "export.svg"

    SOURCE = "SOURCE"
    LAYERS = "LAYERS"
    INDICATORS = "INDICATORS"
    FORMAT = "FORMAT"
    PAPER = "PAPER"
    ORIENTATION = "ORIENTATION"
    TITLE = "TITLE"
    NOTE = "NOTE"
    DPI = "DPI"
    FOLDER = "FOLDER"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Export maps")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Exports one map per layer of a migration atlas as PDF and PNG.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Makes one page per layer, with title, subtitle, legend, note, source, boundary attribution, disclaimer "
            "and scale bar, and writes it as PDF (text as text) and PNG. Files are named after the layers: "
            "01_country_data.pdf … 09_cooperation.pdf.\n\n"
            "Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers, which "
            "are then drawn with the styles they have there. Empty: the open project.\n"
            "Indicators: also one map per indicator that was added with “Add indicators”.\n"
            "Title: replaces the title of every map; leave it empty to keep each map's own.\n"
            "Note: added to every map's note.\n"
            "Overwrite: whether existing files may be replaced."
        )

    def flags(self) -> Any:
        """Run on the main thread: layouts belong there."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterFile(
                self.SOURCE,
                tr("Atlas file or project"),
                optional=True,
                fileFilter=tr("Atlas file or project (*.gpkg *.qgz *.qgs)"),
            )
        )
        self.addParameter(layers_parameter(self.LAYERS))
        self.addParameter(QgsProcessingParameterBoolean(self.INDICATORS, tr("Indicators"), defaultValue=True))
        formats = [tr("PDF and PNG"), "PDF", "PNG"]
        self.addParameter(QgsProcessingParameterEnum(self.FORMAT, tr("Format"), formats, defaultValue=0))
        papers = [paper.title for paper in PaperSize]
        self.addParameter(QgsProcessingParameterEnum(self.PAPER, tr("Paper size"), papers, defaultValue=0))
        turns = [tr("Landscape"), tr("Portrait")]
        self.addParameter(QgsProcessingParameterEnum(self.ORIENTATION, tr("Orientation"), turns, defaultValue=0))
        self.addParameter(QgsProcessingParameterString(self.TITLE, tr("Title"), "", optional=True))
        self.addParameter(QgsProcessingParameterString(self.NOTE, tr("Note"), "", multiLine=True, optional=True))
        self.addParameter(
            QgsProcessingParameterNumber(
                self.DPI,
                tr("Resolution (dots per inch)"),
                QgsProcessingParameterNumber.Type.Integer,
                300,
                minValue=72,
                maxValue=1200,
            )
        )
        self.add_overwrite()
        self.addParameter(QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder")))
        self.addOutput(QgsProcessingOutputNumber("FILES", tr("Files written")))

    def processAlgorithm(  # noqa: N802 - Qt's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Export the maps one after the other."""
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        request = ExportRequest(
            folder=folder,
            themes=themes_at(self.parameterAsEnums(parameters, self.LAYERS, context)),
            formats=_FORMATS[self.parameterAsEnum(parameters, self.FORMAT, context)],
            page=PageSpec(
                size=list(PaperSize)[self.parameterAsEnum(parameters, self.PAPER, context)],
                orientation=list(Orientation)[self.parameterAsEnum(parameters, self.ORIENTATION, context)],
                title=self.parameterAsString(parameters, self.TITLE, context),
                note=self.parameterAsString(parameters, self.NOTE, context),
            ),
            dpi=self.parameterAsInt(parameters, self.DPI, context),
            overwrite=self.parameterAsBool(parameters, self.OVERWRITE, context),
            indicators=None if self.parameterAsBool(parameters, self.INDICATORS, context) else (),
        )
        count = 0
        try:
            project = private_project(self._source(parameters, context))
            for path in export_maps(project, request, progress_for(feedback)):
                count += 1
                feedback.pushInfo(str(path))
        except Exception as error:
            raise raised(error) from error
        return {self.FOLDER: str(folder), "FILES": count}

    def _source(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path | QgsProject:
        text = self.parameterAsFile(parameters, self.SOURCE, context)
        if text:
            return Path(text)
        project = context.project()
        if project is None:
            raise QgsProcessingException(tr("Choose an atlas file or a project."))
        return project
