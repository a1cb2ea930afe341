"""Algorithm ``exportfactsheets``: one or two pages per region, country or theme, as PDF or PNG."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from . import late
from .base import progress_for
from .export_base import PagesAlgorithm
from .inspect_base import InspectAlgorithm
from .preset_parameter import add_preset, preset_help, with_preset
from ..layouts.export import Format
from ..model.vocabulary import ANSWER_THEMES
from ..translation import Language, tr
from ..workflows.exporting.export_kinds import SheetSubject

if TYPE_CHECKING:
    from ..workflows.exporting.factsheets import FactsheetRequest
    from ..workflows.regions.inspect import Inspection

_FORMATS = (Format.PDF, Format.PNG)


class ExportFactsheetsAlgorithm(PagesAlgorithm, InspectAlgorithm):
    """Export factsheets."""

    NAME = "exportfactsheets"

    BY = "BY"
    REGIONS = "REGIONS"
    WORDS = "WORDS"
    THEMES = "THEMES"
    SINGLE = "SINGLE"
    FORMAT = "FORMAT"
    LANGUAGE = "LANGUAGE"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Export factsheets")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Exports one or two pages per region, country or theme of a migration atlas as PDF or PNG.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        described = tr(
            "Makes an A4 factsheet of one or two pages for every region: locator map, key figures with charts, "
            "competence matrix, experiences, policies, needs and cooperation interests, and numbered sources with "
            "links. What finds no room is counted.\n\n"
            "Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. "
            "Empty: the open project.\n"
            "One factsheet per: region, country or theme; those of countries and themes are about the chosen regions.\n"
            "Regions: ids, NUTS codes or names, parted by commas; empty for all. Words: as in “Find regions”. "
            "Themes, countries, commissions: only regions that have something in them.\n"
            "One PDF: all factsheets in one file with bookmarks. Otherwise one file each, named after the region's id: "
            "es-catalonia-factsheet.pdf.\n"
            "Language: of the pages, whatever that of QGIS.\n"
            "Overwrite: whether existing files may be replaced."
        )
        return f"{described}\n{preset_help()}"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_source()
        add_preset(self)
        subjects = [tr("Region"), tr("Country"), tr("Theme")]
        self.addParameter(QgsProcessingParameterEnum(self.BY, tr("One factsheet per"), subjects, defaultValue=0))
        for name, title in ((self.REGIONS, tr("Regions")), (self.WORDS, tr("Words"))):
            self.addParameter(QgsProcessingParameterString(name, title, "", optional=True))
        themes = [tr(theme.title) for theme in ANSWER_THEMES]
        self.addParameter(
            QgsProcessingParameterEnum(
                self.THEMES, tr("Themes"), themes, allowMultiple=True, defaultValue=[], optional=True
            )
        )
        self.add_region_filters()
        self.addParameter(QgsProcessingParameterBoolean(self.SINGLE, tr("One PDF with bookmarks"), defaultValue=False))
        self.addParameter(QgsProcessingParameterEnum(self.FORMAT, tr("Format"), ["PDF", "PNG"], defaultValue=0))
        languages = [tr("As in QGIS"), *(language.title for language in Language)]
        self.addParameter(QgsProcessingParameterEnum(self.LANGUAGE, tr("Language"), languages, defaultValue=0))
        self.add_resolution()
        self.add_folder()

    def prepareAlgorithm(  # noqa: N802 - Qt's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, _: QgsProcessingFeedback
    ) -> bool:
        """Find the atlas file: the one given, or that of the project given, or of the open one."""
        return self.prepared(lambda: self._find_atlas(parameters, context))

    def _find_atlas(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        given = self.parameterAsFile(parameters, self.SOURCE, context).strip()
        self._atlas = Path(given) if given else None
        project = context.project()
        if self._atlas is not None and self._atlas.suffix.lower() not in (".qgz", ".qgs"):
            return
        project = late.export_project.private_project(self._atlas) if self._atlas is not None else project
        found = late.inspect.atlases_in(project) if project is not None else []
        self._atlas = found[0].path if found else None

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Export the factsheets one after the other."""
        parameters = with_preset(self, parameters, context, feedback)
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        count = 0
        inspection = self.inspection(feedback)
        request = self._request(parameters, context, inspection, folder)
        for path in late.factsheets.export_factsheets(inspection, request, progress_for(feedback).part(0.5, 1.0)):
            count += 1
            feedback.pushInfo(str(path))
        return {self.FOLDER: str(folder), "FILES": count}

    def _request(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        inspection: Inspection,
        folder: Path,
    ) -> FactsheetRequest:
        language = self.parameterAsEnum(parameters, self.LANGUAGE, context)
        file_format = _FORMATS[self.parameterAsEnum(parameters, self.FORMAT, context)]
        single = self.parameterAsBool(parameters, self.SINGLE, context)
        if single and file_format is not Format.PDF:
            raise QgsProcessingException(tr("Only PDF holds several factsheets in one file."))
        themes = frozenset(ANSWER_THEMES[i].value for i in self.chosen(parameters, context, self.THEMES))
        named = self.parameterAsString(parameters, self.REGIONS, context).strip()
        words = self.parameterAsString(parameters, self.WORDS, context).strip()
        filters = replace(self.filters(parameters, context, inspection), themes=themes)
        regions = late.lookup.regions_named(inspection.data, named) if named else None
        if words:
            ids = inspection.data.regions["region_id"]
            found = {ids.iat[position] for position in inspection.finder.search(words, filters).positions}
            regions = [one for one in (ids.tolist() if regions is None else regions) if one in found]
        return late.factsheets.FactsheetRequest(
            folder=folder,
            by=list(SheetSubject)[self.parameterAsEnum(parameters, self.BY, context)],
            regions=None if regions is None else tuple(regions),
            filters=filters,
            single=single,
            file_format=file_format,
            language=list(Language)[language - 1] if language else None,
            dpi=self.parameterAsInt(parameters, self.DPI, context),
            overwrite=self.parameterAsBool(parameters, self.OVERWRITE, context),
        )
