"""Algorithm ``importedition``: tables or a map become a data package, with a list of what was not used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from . import late
from .base import CpmrAlgorithm, progress_for
from .decisions import decided, decision_parameters, mapping_used, sheet_help, sheet_parameter, write_text
from .hosts import hosts_at, hosts_parameter, sites_of
from ..translation import tr
from ..workflows.base.web import keep, staging
from ..workflows.loading.dataset import Dataset, DatasetKind, guess_kind

_KINDS = (None, DatasetKind.DATAPACKAGE, DatasetKind.TABLES, DatasetKind.MAP)


class ImportEditionAlgorithm(CpmrAlgorithm):
    """Turn a dataset of one's own into a data package."""

    NAME = "importedition"
    ICON = "load.svg"

    PLACE = "PLACE"
    KIND = "KIND"
    SOURCE_URL = "SOURCE_URL"
    MAPPING = "MAPPING"
    THEMES = "THEMES"
    YEAR = "YEAR"
    PACKAGE = "PACKAGE"
    SAVED_MAPPING = "SAVED_MAPPING"
    SHEET = "SHEET"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Import edition")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Turns tables, a survey or a Google My Maps map into a data package.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        about = tr(
            "Reads a dataset and writes it as a Tabular Data Package (zip), the form in which an edition is kept, "
            "mailed and loaded again. Everything that was not used is listed in the log; "
            "what is wrong with the dataset is "
            "listed in full, and then nothing is written.\n\n"
            "File, folder or address: CSV, XLSX or ODS with one sheet or file per table, or a survey with a row per "
            "region and a column per question; a KML or KMZ file; a data package. Or where such a file is on "
            "the web; a Google Sheets document or a Google My Maps map by the address a browser shows.\n"
            "Kind: what it is; guessed from the name if left to that.\n"
            "Source of rows that name none: where it was published. Every row needs a source.\n"
            "Mapping of columns: what the columns of a survey hold, as a file this algorithm wrote. Without it what "
            "was said in the window about columns of these names is used, else a guess.\n"
            "Themes of folders: lines “folder = theme” for the folders of a map whose title does not tell their theme; "
            "the theme by its id, number or title, or “-” to leave the folder out.\n"
            "Year of figures: of those in a map whose column names none.\n"
            "Mapping used: the mapping the survey was read with, to be looked at, changed and given again.\n"
            "Hosts that may be asked: those of links in a map file on this computer; none is followed else. Several "
            "are separated by blanks."
        )
        return f"{about}\n{sheet_help()}"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.addParameter(QgsProcessingParameterString(self.PLACE, tr("File, folder or address of the dataset")))
        kinds = [tr("Guess"), tr("Data package"), tr("Tables (CSV, XLSX, ODS)"), tr("Google My Maps, KML or KMZ")]
        self.addParameter(QgsProcessingParameterEnum(self.KIND, tr("Kind"), kinds, defaultValue=0))
        self.addParameter(
            QgsProcessingParameterString(self.SOURCE_URL, tr("Source of rows that name none"), "", optional=True)
        )
        for parameter in decision_parameters(self.MAPPING, self.THEMES, self.YEAR):
            self.addParameter(parameter)
        self.add_overwrite()
        self.addParameter(
            QgsProcessingParameterFileDestination(self.PACKAGE, tr("Data package"), tr("Data package (*.zip)"))
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.SAVED_MAPPING, tr("Mapping used"), "JSON (*.json)", optional=True, createByDefault=False
            )
        )
        self.addParameter(sheet_parameter(self.SHEET))
        self.addParameter(hosts_parameter())
        self.addOutput(QgsProcessingOutputNumber("REGIONS", tr("Regions")))
        self.addOutput(QgsProcessingOutputNumber("NOTES", tr("Notes on the import")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read and write; runs in a thread."""
        place = self.parameterAsString(parameters, self.PLACE, context).strip()
        target = Path(self.parameterAsFileOutput(parameters, self.PACKAGE, context))
        wanted = parameters.get(self.SAVED_MAPPING) not in (None, "")
        mapping = Path(self.parameterAsFileOutput(parameters, self.SAVED_MAPPING, context)) if wanted else None
        self.refuse_existing(parameters, context, target, mapping)
        kind = _KINDS[self.parameterAsEnum(parameters, self.KIND, context)] or guess_kind(place)
        source_url = self.parameterAsString(parameters, self.SOURCE_URL, context).strip()
        dataset = decided(
            Dataset(kind, place, source_url, follow=sites_of(hosts_at(self, parameters, context))),
            self.parameterAsFile(parameters, self.MAPPING, context),
            self.parameterAsString(parameters, self.THEMES, context),
            self.parameterAsString(parameters, self.YEAR, context),
            self.parameterAsString(parameters, self.SHEET, context),
        )
        with staging() as downloads:
            imported = late.importing.read_dataset(dataset, progress_for(feedback))
        used = mapping_used(imported) if mapping is not None else ""
        late.importing.save_edition(imported.edition, target)
        if mapping is not None:
            write_text(used, mapping)
        for warning in keep(downloads):
            feedback.pushWarning(warning)
        for note in imported.notes:
            feedback.pushInfo(f"{note.key}: {note.reason}")
        counts = imported.edition.counts()
        for table, rows in counts.items():
            feedback.pushInfo(f"{table}: {rows}")
        outputs = {self.PACKAGE: str(target), "REGIONS": counts["regions"], "NOTES": len(imported.notes)}
        return outputs if mapping is None else {**outputs, self.SAVED_MAPPING: str(mapping)}
