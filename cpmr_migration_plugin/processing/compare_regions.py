"""Algorithm ``compareregions``: two to six regions side by side, in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from . import late
from .inspect_base import InspectAlgorithm
from ..translation import tr

if TYPE_CHECKING:
    from ..layouts.table_page import TablePage


class CompareRegionsAlgorithm(InspectAlgorithm):
    """Put regions side by side."""

    NAME = "compareregions"
    MAKES_LAYER = False

    REGIONS = "REGIONS"
    ONLY_DIFFERENCES = "ONLY_DIFFERENCES"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Compare regions")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Puts two to six regions side by side: competences, figures and documented entries.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Writes a table with a column per region and a row per field of competence, figure, and kind of entry in "
            "each theme. Missing answers are said in words; rows in which the regions differ are marked: levels of "
            "competence by the level, figures by value and year, entries by their number.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.\n"
            "Regions: ids, NUTS codes or names, parted by commas.\n"
            "Only differences: leaves out the rows in which all regions say the same.\n"
            "Table: CSV, XLSX, ODS, HTML or PDF, by the ending."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_atlas_parameter()
        self.addParameter(QgsProcessingParameterString(self.REGIONS, tr("Regions, parted by commas"), multiLine=True))
        self.addParameter(
            QgsProcessingParameterBoolean(self.ONLY_DIFFERENCES, tr("Only differences"), defaultValue=False)
        )
        self.add_outputs()
        self.addOutput(QgsProcessingOutputNumber("DIFFERENT", tr("Rows in which the regions differ")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, compare and write; runs in a thread."""
        inspection = self.inspection(feedback)

        ids = late.lookup.regions_named(inspection.data, self.parameterAsString(parameters, self.REGIONS, context))
        comparison = late.compare.compare(inspection.profiler, ids)
        different = len(comparison.differing().rows)
        if self.parameterAsBool(parameters, self.ONLY_DIFFERENCES, context):
            comparison = comparison.differing()
        table = late.inspect_results.comparison_table(comparison)

        def page(title: str, note: str) -> TablePage:
            return late.result_pages.comparison_page(comparison, title, note)

        title = tr("Comparison {names}").format(names=", ".join(comparison.headings))
        outputs = self.finish(parameters, context, inspection, table, title, page=page)
        return outputs | {"DIFFERENT": different}
