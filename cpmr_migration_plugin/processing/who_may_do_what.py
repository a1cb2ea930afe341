"""Algorithm ``whomaydowhat``: kinds of authority by country × fields, as table and as pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from . import late
from .inspect_base import InspectAlgorithm
from .page_parameters import add_page_parameters, page_at
from ..layouts.page import PageSpec
from ..model.vocabulary import ANSWER_THEMES
from ..store.file_rollback import FileRollback
from ..translation import speaking, tr
from ..workflows.base.main_thread import on_main_thread

if TYPE_CHECKING:
    from ..workflows.regions.inspect import Inspection
    from ..workflows.regions.powers import PowersChoice

_TABLES = "XLSX (*.xlsx);;CSV (*.csv);;ODS (*.ods);;HTML (*.html)"
#: By what the columns are grouped, in the order of the parameter.
_GROUPS = ("theme", "pact_block")
#: What makes no sense for a table.
_WITHOUT = ("counts", "insets")


class WhoMayDoWhatAlgorithm(InspectAlgorithm):
    """Tell who may do what."""

    NAME = "whomaydowhat"
    MAKES_LAYER = False

    THEMES = "THEMES"
    GROUPING = "GROUPING"
    DETAILS = "DETAILS"
    PAGES = "PAGES"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Who may do what")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Tells which kind of authority of each country holds which power, by field, with its legal basis.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Makes a table with a row per kind of authority, by country, and a column per field of competence: what "
            "the rules of the edition say of all of the kind, or of those named. A level that no source states is "
            "marked as inferred. Where there is no rule, nothing is in the edition; that is not “none”. Regions whose "
            "own source says otherwise are counted beside the rule.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.\n"
            "Countries: names or codes, parted by commas; empty: all.\n"
            "Themes: none: all.\n"
            "Columns grouped by: theme, or building block of the EU’s Pact on Migration and Asylum; fields that belong "
            "to no block are then left out, and told.\n"
            "Table: XLSX, CSV, ODS or HTML, by the ending; all but CSV hold the legal bases and sources as well.\n"
            "Legal bases and sources: a table of their own, one row per rule, note and own source.\n"
            "Pages: the table as PDF, with legend, notes on countries, source and edition."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_atlas_parameter()
        self.addParameter(QgsProcessingParameterString(self.COUNTRIES, tr("Only these countries"), "", optional=True))
        themes = [tr(theme.title) for theme in ANSWER_THEMES]
        self.addParameter(
            QgsProcessingParameterEnum(self.THEMES, tr("Themes"), themes, allowMultiple=True, optional=True)
        )
        groups = [tr("Theme"), tr("Building block of the Pact")]
        self.addParameter(QgsProcessingParameterEnum(self.GROUPING, tr("Columns grouped by"), groups, defaultValue=0))
        add_page_parameters(self, without=_WITHOUT)
        self.add_overwrite()
        for name, title, kinds in (
            (self.TABLE, tr("Table"), _TABLES),
            (self.DETAILS, tr("Legal bases and sources"), _TABLES),
            (self.PAGES, tr("Pages"), "PDF (*.pdf)"),
        ):
            # Made only where a file is named.
            self.addParameter(
                QgsProcessingParameterFileDestination(name, title, kinds, optional=True, createByDefault=False)
            )
        self.addOutput(QgsProcessingOutputNumber("ROWS", tr("Rows")))
        self.addOutput(QgsProcessingOutputNumber("FIELDS", tr("Fields")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, arrange and write; runs in a thread."""
        inspection = self.inspection(feedback)
        countries = self.parameterAsString(parameters, self.COUNTRIES, context)
        choice = late.power_tables.PowersChoice(
            _GROUPS[self.parameterAsEnum(parameters, self.GROUPING, context)],
            late.lookup.countries_named(countries, late.powers.countries_of(inspection.data)),
            frozenset(ANSWER_THEMES[index].value for index in self.chosen(parameters, context, self.THEMES)),
        )
        found = late.power_tables.powers_of(inspection, choice)
        for line in late.powers_text.left_out(found):
            feedback.pushInfo(line)
        spec = page_at(self, parameters, context, without=_WITHOUT)
        outputs = self._write(parameters, context, inspection, choice, spec)
        return outputs | {"ROWS": len(found.rows), "FIELDS": len(found.columns)}

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        inspection: Inspection,
        choice: PowersChoice,
        spec: PageSpec,
    ) -> dict[str, Any]:
        """Write the files that are named: all are looked at before one is written, and none stays if one fails."""
        overwrite = self.parameterAsBool(parameters, self.OVERWRITE, context)
        names = {name: self.parameterAsFileOutput(parameters, name, context) for name in (
            self.TABLE, self.DETAILS, self.PAGES
        )}  # fmt: skip
        paths = {name: Path(text) for name, text in names.items() if text}
        for name, path in paths.items():
            endings = (".pdf",) if name == self.PAGES else late.inspect_results.ENDINGS
            late.inspect_results.check_targets(inspection, path, "", overwrite=overwrite, endings=endings)
        with FileRollback(*paths.values()) as former:
            for name, path in paths.items():
                if name == self.PAGES:
                    on_main_thread(late.power_tables.writing_pdf(path, inspection, choice, spec))
                else:
                    powers = late.power_tables
                    write = powers.write_powers_table if name == self.TABLE else powers.write_powers_details
                    with speaking(spec.language):
                        write(path, inspection, choice, overwrite=overwrite)
                former.wrote(path)
        return {name: str(path) for name, path in paths.items()}
