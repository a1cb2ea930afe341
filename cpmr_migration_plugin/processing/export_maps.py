"""Algorithm ``exportmaps``: atlas file or project to maps as PDF, PNG and SVG, and what to say of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from . import late
from .base import layers_parameter, progress_for, themes_at
from .export_base import PagesAlgorithm
from .page_parameters import add_page_parameters, page_at
from .preset_parameter import add_preset, preset_help, with_preset
from ..layouts.export import Format, can_write_geo_pdf
from ..translation import tr
from ..workflows.exporting.export_report import ExportReport

#: What the parameter FORMAT of older models means, by its value.
_OLD_FORMATS = (
    (Format.PDF, Format.PNG),
    (Format.PDF,),
    (Format.PNG,),
)


class ExportMapsAlgorithm(PagesAlgorithm):
    """Export one map per layer."""

    NAME = "exportmaps"

    LAYERS = "LAYERS"
    INDICATORS = "INDICATORS"
    FORMATS = "FORMATS"
    OLD_FORMAT = "FORMAT"
    GEO_PDF = "GEO_PDF"
    CAPTIONS = "CAPTIONS"
    KEEP_GOING = "KEEP_GOING"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Export maps")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Exports one map per layer of a migration atlas as PDF, PNG or SVG, with captions.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        described = tr(
            "Makes one page per layer, with title, subtitle, legend, note, source, boundary attribution, disclaimer "
            "and scale bar, and writes it as PDF and SVG (text as text) or PNG. Files are named after the layers: "
            "01_country_data.pdf … 09_cooperation.pdf; those in a language of their own end in it: "
            "01_country_data_fr.pdf.\n\n"
            "Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers, which "
            "are then drawn with the styles they have there. Empty: the open project.\n"
            "Indicators: also one map per indicator that was added with “Add indicators”.\n"
            "Captions: a text file beside each map with its caption, a description for readers who cannot see it, "
            "and how to cite it.\n"
            "Layers and coordinates in PDF: a GeoPDF, where this QGIS can write one.\n"
            "Title: replaces the title of every map; leave it empty to keep each map's own.\n"
            "Note: added to every map's note.\n"
            "Language: of the pages and captions.\n"
            "Go on after a failure: a map that fails does not stop the others. In the end the algorithm fails "
            "nevertheless and tells which files are missing and why; those that are written stay.\n"
            "Overwrite: whether existing files may be replaced."
        )
        return f"{described}\n{preset_help()}"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_source()
        add_preset(self)
        self.addParameter(layers_parameter(self.LAYERS))
        self.addParameter(QgsProcessingParameterBoolean(self.INDICATORS, tr("Indicators"), defaultValue=True))
        self.addParameter(
            QgsProcessingParameterEnum(
                self.FORMATS,
                tr("Formats"),
                [one.name for one in Format],
                allowMultiple=True,
                defaultValue=[0, 1],
            )
        )
        old = QgsProcessingParameterEnum(self.OLD_FORMAT, tr("Format"), ["PDF + PNG", "PDF", "PNG"], optional=True)
        old.setFlags(old.flags() | QgsProcessingParameterDefinition.Flag.FlagHidden)
        self.addParameter(old)
        self.addParameter(QgsProcessingParameterBoolean(self.CAPTIONS, tr("Captions"), defaultValue=True))
        add_page_parameters(self)
        self.add_resolution()
        for name, title in (
            (self.GEO_PDF, tr("Layers and coordinates in PDF (GeoPDF)")),
            (self.KEEP_GOING, tr("Go on after a failure")),
        ):
            parameter = QgsProcessingParameterBoolean(name, title, defaultValue=False)
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.add_folder()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Export the maps one after the other."""
        parameters = with_preset(self, parameters, context, feedback)
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        request = late.map_export.ExportRequest(
            folder=folder,
            themes=themes_at(self.parameterAsEnums(parameters, self.LAYERS, context)),
            formats=self._formats(parameters, context),
            page=page_at(self, parameters, context),
            dpi=self.parameterAsInt(parameters, self.DPI, context),
            overwrite=self.parameterAsBool(parameters, self.OVERWRITE, context),
            indicators=None if self.parameterAsBool(parameters, self.INDICATORS, context) else (),
            captions=self.parameterAsBool(parameters, self.CAPTIONS, context),
            geo_pdf=self.parameterAsBool(parameters, self.GEO_PDF, context),
            keep_going=self.parameterAsBool(parameters, self.KEEP_GOING, context),
        )
        if request.geo_pdf and not can_write_geo_pdf():
            feedback.pushWarning(tr("This QGIS cannot write GeoPDF: the files are ordinary PDFs."))
        report = ExportReport()
        project = late.export_project.private_project(self.source(parameters, context))
        for path in late.map_export.export_maps(project, request, progress_for(feedback), report):
            feedback.pushInfo(str(path))
        for line in report.left_out:
            feedback.pushWarning(line)
        report.raise_failures()
        count = len(report.written)
        return {self.FOLDER: str(folder), "FILES": count}

    def _formats(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Format, ...]:
        if parameters.get(self.OLD_FORMAT) not in (None, "") and parameters.get(self.FORMATS) in (None, "", []):
            return _OLD_FORMATS[self.parameterAsEnum(parameters, self.OLD_FORMAT, context)]
        return tuple(list(Format)[index] for index in self.parameterAsEnums(parameters, self.FORMATS, context))
