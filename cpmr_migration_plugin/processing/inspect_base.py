"""Base of the algorithms that query an atlas file: input file, output files and layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from . import late
from .base import CpmrAlgorithm, progress_for
from ..model.inspect.choices import MEMBERSHIPS, RULE_WEIGHT, membership_title
from ..model.vocabulary import ANSWER_THEMES, FIELDS
from ..progress import Steps
from ..project.unmarked import without_markup
from ..store.file_rollback import FileRollback
from ..translation import tr
from ..workflows.base.main_thread import on_main_thread

if TYPE_CHECKING:
    import pandas as pd

    from ..layouts.table_page import TablePage
    from ..model.inspect.filters import Filters
    from ..store.inspect_results import ResultRow, SavedResult
    from ..workflows.regions.inspect import Inspection


class InspectAlgorithm(CpmrAlgorithm):
    """An algorithm that reads an atlas file and writes a table and, if asked for, a layer into the file."""

    ATLAS = "ATLAS"
    COUNTRIES = "COUNTRIES"
    COMMISSIONS = "COMMISSIONS"
    MEMBERSHIP = "MEMBERSHIP"
    RULE_WEIGHT = "RULE_WEIGHT"
    NAME_IN_ATLAS = "NAME_IN_ATLAS"
    TABLE = "TABLE"
    #: Whether a result can be saved as a layer.
    MAKES_LAYER = True
    #: Whether the table can be a PDF.
    MAKES_PDF = True
    #: Processing does not keep what styles a layer once it is loaded, nor for long the algorithm.
    _styles: dict[str, _Style] = {}

    def __init__(self) -> None:
        super().__init__()
        self._atlas: Path | None = None

    def add_atlas_parameter(self) -> None:
        """Declare the atlas file."""
        self.addParameter(
            QgsProcessingParameterFile(
                self.ATLAS, tr("Atlas file"), extension="gpkg", optional=True, fileFilter=tr("Atlas file (*.gpkg)")
            )
        )

    def add_region_filters(self) -> None:
        """Declare which regions may be listed."""
        for name, title in (
            (self.COUNTRIES, tr("Only these countries")),
            (self.COMMISSIONS, tr("Only these CPMR commissions")),
        ):
            self._add_advanced(QgsProcessingParameterString(name, title, "", optional=True))

    def add_membership(self) -> None:
        """Declare which memberships of the CPMR regions that are listed may have; after what 0.1.0 had."""
        titles = [membership_title(value) for value in MEMBERSHIPS]
        self._add_advanced(
            QgsProcessingParameterEnum(
                self.MEMBERSHIP, tr("Only these memberships of the CPMR"), titles, allowMultiple=True,
                defaultValue=[], optional=True,
            )
        )  # fmt: skip

    def add_rule_weight(self) -> None:
        """Declare what competences by general rule count; after what 0.1.0 had."""
        self._add_advanced(
            QgsProcessingParameterNumber(
                self.RULE_WEIGHT, tr("What a competence by general rule counts, 0 to 1"),
                QgsProcessingParameterNumber.Type.Double, RULE_WEIGHT, minValue=0, maxValue=1,
            )
        )  # fmt: skip

    def memberships(self, parameters: dict[str, Any], context: QgsProcessingContext) -> frozenset[str]:
        """Return the memberships chosen; none asks for nothing."""
        return frozenset(MEMBERSHIPS[i] for i in self.chosen(parameters, context, self.MEMBERSHIP))

    def add_outputs(self) -> None:
        """Declare the table, the layer and the number of rows."""
        if self.MAKES_LAYER:
            self.addParameter(
                QgsProcessingParameterString(
                    self.NAME_IN_ATLAS, tr("Save in the atlas file as a layer of this name"), "", optional=True
                )
            )
        self.addParameter(
            QgsProcessingParameterBoolean(self.OVERWRITE, tr("Overwrite existing files and layers"), defaultValue=False)
        )
        kinds = "CSV (*.csv);;XLSX (*.xlsx);;ODS (*.ods);;HTML (*.html)"
        if self.MAKES_PDF:
            kinds += ";;PDF (*.pdf)"
        table = QgsProcessingParameterFileDestination(self.TABLE, tr("Table"), kinds, optional=True)
        self.addParameter(table)
        self.addOutput(QgsProcessingOutputNumber("ROWS", tr("Rows")))
        if self.MAKES_LAYER:
            self.addOutput(QgsProcessingOutputString("LAYER", tr("Layer in the atlas file")))

    def _add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | advanced)
        self.addParameter(parameter)

    def prepareAlgorithm(  # noqa: N802 - Qt's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, _: QgsProcessingFeedback
    ) -> bool:
        """Find the atlas file while on the main thread: the project belongs there."""
        return self.prepared(lambda: self._find_atlas(parameters, context))

    def _find_atlas(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        given = self.parameterAsFile(parameters, self.ATLAS, context).strip()
        if given:
            self._atlas = Path(given)
            return
        project = context.project()
        found = late.inspect.atlases_in(project) if project is not None else []
        self._atlas = found[0].path if found else None

    def found_atlas(self) -> Path:
        """Return the atlas file that was found when the algorithm began.

        :raises QgsProcessingException: if there is none
        """
        if self._atlas is None:
            raise QgsProcessingException(tr("Choose an atlas file, or open a project that holds one."))
        return self._atlas

    def inspection(self, feedback: QgsProcessingFeedback) -> Inspection:
        """Read the atlas file and tell what is missing in it."""
        inspection = late.inspect.read_inspection(self.found_atlas(), progress_for(feedback).part(0.0, 0.5))
        for note in inspection.notes:
            feedback.pushWarning(note)
        return inspection

    def filters(self, parameters: dict[str, Any], context: QgsProcessingContext, inspection: Inspection) -> Filters:
        """Return which regions may be listed."""
        countries = self.parameterAsString(parameters, self.COUNTRIES, context)
        commissions = self.parameterAsString(parameters, self.COMMISSIONS, context)
        found = late.lookup.region_filters(inspection.data, countries, commissions)
        asked = self.parameterDefinition(self.MEMBERSHIP) is not None
        return replace(found, memberships=self.memberships(parameters, context)) if asked else found

    def finish(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        inspection: Inspection,
        table: pd.DataFrame,
        title: str,
        rows: list[ResultRow] | None = None,
        description: str = "",
        page: Callable[[str, str], TablePage] | None = None,
        feedback: QgsProcessingFeedback | None = None,
    ) -> dict[str, Any]:
        """Write what was asked for and return the outputs.

        :param page: makes the pages of a PDF from title and source
        :param feedback: is told what a layer leaves out
        """
        overwrite = self.parameterAsBool(parameters, self.OVERWRITE, context)
        outputs: dict[str, Any] = {"ROWS": len(table)}
        target = self.parameterAsFileOutput(parameters, self.TABLE, context)
        name = self.parameterAsString(parameters, self.NAME_IN_ATLAS, context).strip() if self.MAKES_LAYER else ""
        # Both are looked at before either is written, and neither stays if the other fails.
        path = Path(target) if target else None
        endings = (*late.inspect_results.ENDINGS, ".pdf") if page is not None else late.inspect_results.ENDINGS
        late.inspect_results.check_targets(inspection, path, name, overwrite=overwrite, endings=endings)
        with FileRollback(path) as former:
            if path is not None and path.suffix.lower() == ".pdf" and page is not None:
                on_main_thread(_writing(page(title, late.result_pages.source_words(inspection)), path))
            elif path is not None:
                note = late.inspect_results.source_note(inspection)
                if description:
                    note = f"{description}\n{note}"
                late.inspect_results.write_table(path, table, title, overwrite=overwrite, note=note)
            if path is not None:
                former.wrote(path)
                outputs[self.TABLE] = str(path)
            if name and rows:
                saved = late.inspect_results.save_in_atlas(inspection, name, rows, description, overwrite=overwrite)
                outputs["LAYER"] = self._load(context, inspection.path, saved)
                told = late.inspect_results.left_out(inspection, rows)
                if told and feedback is not None:
                    feedback.pushWarning(told)
        return outputs

    def _load(self, context: QgsProcessingContext, path: Path, saved: SavedResult) -> str:
        """Have the layer added to the open project, if there is one, and return its address."""
        address = f"{path}|layername={saved.view}"
        if context.project() is not None:
            details = QgsProcessingContext.LayerDetails(without_markup(saved.title), context.project(), "LAYER")
            details.setPostProcessor(self._styles.setdefault(address, _Style(saved)))
            context.addLayerToLoadOnCompletion(address, details)
        return address

    def themes_and_fields(
        self, parameters: dict[str, Any], context: QgsProcessingContext, themes: str, fields: str
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Return the ids of the themes and fields chosen."""
        chosen = [self.chosen(parameters, context, name) for name in (themes, fields)]
        return frozenset(ANSWER_THEMES[i].value for i in chosen[0]), frozenset(FIELDS[i].id for i in chosen[1])


class _Style(QgsProcessingLayerPostProcessorInterface):
    """Styles a result's layer when Processing has loaded it."""

    def __init__(self, saved: SavedResult) -> None:
        super().__init__()
        self._saved = saved

    def postProcessLayer(  # noqa: N802 - Qt's name
        self, layer: QgsVectorLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        """Give the layer its style and words; called on the main thread."""
        late.result_layer.dress(layer, self._saved)


def _writing(page: TablePage, path: Path) -> Steps[None]:
    """Write a PDF: layouts are made on the main thread."""
    late.result_pages.write_pdf(page, path)
    yield
