"""Algorithm ``exportdata``: the data of an atlas file as GeoPackage, GeoJSON, CSV and XLSX."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from . import late
from .base import layers_parameter, progress_for, themes_at
from .inspect_base import InspectAlgorithm
from .preset_parameter import add_preset, preset_help, with_preset
from ..model.vocabulary import Basis
from ..translation import Language, tr
from ..workflows.exporting.export_kinds import DataFormat
from ..workflows.exporting.export_report import ExportReport


class ExportDataAlgorithm(InspectAlgorithm):
    """Export the data behind the maps."""

    NAME = "exportdata"
    ICON = "export.svg"
    MAKES_LAYER = False

    LAYERS = "LAYERS"
    INDICATORS = "INDICATORS"
    REGIONS = "REGIONS"
    FORMATS = "FORMATS"
    LANGUAGE = "LANGUAGE"
    STEM = "STEM"
    FOLDER = "FOLDER"
    BASIS = "BASIS"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Export data")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Exports the data of a migration atlas as GeoPackage, GeoJSON, CSV or XLSX, with a codebook.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        described = tr(
            "Writes the regions, what each layer draws of them, and the tables of competences, experiences, notes and "
            "figures. The columns are named as in the data package, in every language; the codebook says in words "
            "what they hold. Every row keeps its source.\n\n"
            "GeoPackage: one file with a layer per theme (ETRS89) and all tables. GeoJSON: one file per layer (WGS84). "
            "CSV: one file per table (UTF-8, as Excel reads it). XLSX: one workbook, a sheet per table.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.\n"
            "Indicators: also those that were added with “Add indicators”.\n"
            "Regions: ids, NUTS codes or names, parted by commas; empty for all. Only these countries, commissions: "
            "names or codes, parted by commas. The data of their countries is exported with them.\n"
            "Name: what the names of all files begin with.\n"
            "Basis of competences: all, those a source of the region itself documents, or those that follow from a "
            "rule for its kind of authority.\n"
            "Overwrite: whether existing files may be replaced."
        )
        return f"{described}\n{preset_help()}"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_atlas_parameter()
        add_preset(self)
        self.addParameter(layers_parameter(self.LAYERS))
        self.addParameter(QgsProcessingParameterBoolean(self.INDICATORS, tr("Indicators"), defaultValue=True))
        self.addParameter(
            QgsProcessingParameterString(
                self.REGIONS, tr("Regions, parted by commas"), "", multiLine=True, optional=True
            )
        )
        self.add_region_filters()
        titles = [one.title for one in DataFormat]
        self.addParameter(
            QgsProcessingParameterEnum(self.FORMATS, tr("Formats"), titles, allowMultiple=True, defaultValue=[0, 3])
        )
        languages = [tr("As the interface"), *(one.title for one in Language)]
        self.addParameter(
            QgsProcessingParameterEnum(self.LANGUAGE, tr("Language of the codebook"), languages, defaultValue=0)
        )
        self.addParameter(QgsProcessingParameterString(self.STEM, tr("Name of the files"), "migration_data"))
        self.add_overwrite()
        self.addParameter(QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder")))
        bases = [tr("All"), *(tr(basis.title) for basis in Basis)]
        self.addParameter(QgsProcessingParameterEnum(self.BASIS, tr("Basis of competences"), bases, defaultValue=0))
        self.addOutput(QgsProcessingOutputNumber("FILES", tr("Files written")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, choose and write; runs in a thread."""
        parameters = with_preset(self, parameters, context, feedback)
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        report = ExportReport()
        request = late.data_export.DataRequest(
            folder=folder,
            formats=tuple(list(DataFormat)[i] for i in self.parameterAsEnums(parameters, self.FORMATS, context)),
            themes=themes_at(self.parameterAsEnums(parameters, self.LAYERS, context)),
            stem=self.parameterAsString(parameters, self.STEM, context),
            indicators=None if self.parameterAsBool(parameters, self.INDICATORS, context) else (),
            regions=self._regions(parameters, context, feedback),
            language=(None, *Language)[self.parameterAsEnum(parameters, self.LANGUAGE, context)],
            overwrite=self.parameterAsBool(parameters, self.OVERWRITE, context),
            basis=(None, *Basis)[self.parameterAsEnum(parameters, self.BASIS, context)],
        )
        for path in late.data_export.export_data(self.found_atlas(), request, progress_for(feedback), report):
            feedback.pushInfo(str(path))
        return {self.FOLDER: str(folder), "FILES": len(report.written)}

    def _regions(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> frozenset[str] | None:
        """Return the ids of the regions chosen; None where nothing restricts them."""
        names = [self.REGIONS, self.COUNTRIES, self.COMMISSIONS]
        named, countries, commissions = (self.parameterAsString(parameters, name, context).strip() for name in names)
        if not (named or countries or commissions):
            return None
        inspection = self.inspection(feedback)
        passed = late.filters.apply(inspection.data, self.filters(parameters, context, inspection))
        ids = set(inspection.data.regions["region_id"][passed.regions])
        return frozenset(ids & set(late.lookup.regions_named(inspection.data, named)) if named else ids)
