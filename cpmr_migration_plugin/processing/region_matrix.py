"""Algorithm ``regionmatrix``: all regions × themes or fields in one table, and how much is answered."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
)

from . import late
from .inspect_base import InspectAlgorithm
from ..translation import tr


class RegionMatrixAlgorithm(InspectAlgorithm):
    """Write the matrix of all regions."""

    NAME = "regionmatrix"
    MAKES_LAYER = False
    MAKES_PDF = False

    COLUMNS = "COLUMNS"
    ORDER = "ORDER"
    GROUPING = "GROUPING"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Matrix of all regions")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Writes a table of all regions by themes or fields, and tells how much of an edition is answered.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Writes a row per region and a column per theme (number of documented records, powers by rule told "
            "apart) or per field (level of competence, with “by rule” and “inferred” where it is so), by theme or by "
            "building block of the EU's Pact on Migration and Asylum. No answer is said in words; it is never zero. "
            "The log tells how much is answered by theme and country, and in how many regions by their own power, by "
            "rule, by entries, by none as stated or inferred.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.\n"
            "Order: by name; the most answered first; or alike regions beside each other (average linkage, UPGMA, on "
            "the weighted Jaccard likeness of “Find partners”).\n"
            "Table: CSV, XLSX, ODS or HTML, by the ending."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_atlas_parameter()
        for name, title, words in (
            (self.COLUMNS, tr("Columns"), [tr("Themes"), tr("Fields"), tr("Fields by block of the Pact")]),
            (self.ORDER, tr("Order"), [tr("Name"), tr("Most answered first"), tr("Alike beside each other")]),
            (self.GROUPING, tr("Grouped by"), [tr("Nothing"), tr("Country"), tr("CPMR commission")]),
        ):
            self.addParameter(QgsProcessingParameterEnum(name, title, words, defaultValue=0))
        self.add_outputs()
        self.add_membership()
        self.addOutput(QgsProcessingOutputNumber("ANSWERED", tr("Share answered, 0 to 1")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, arrange and write; runs in a thread."""
        inspection = self.inspection(feedback)
        import numpy as np

        chosen = [self.parameterAsEnum(parameters, n, context) for n in (self.COLUMNS, self.ORDER, self.GROUPING)]
        # Ordering by one column is for the eye; a table can be sorted by whoever opens it.
        orders = [late.overview.Order.NAME, late.overview.Order.ANSWERS, late.overview.Order.LIKENESS]
        wanted = late.filters.Filters(memberships=self.memberships(parameters, context))
        positions = np.flatnonzero(late.filters.apply(inspection.data, wanted).regions).tolist()
        kind, grouping = list(late.overview.Columns)[chosen[0]], list(late.overview.Grouping)[chosen[2]]
        shown = late.overview.overview(inspection.data, kind, orders[chosen[1]], grouping, positions=positions)
        answered = late.coverage.coverage(inspection.data)
        for part in (*answered["total"], *answered["theme"], *answered["country"]):
            said = f"{part.title}: {part.answered} / {part.asked} ({100 * part.share:.0f} %)"
            feedback.pushInfo(f"{said} – {late.coverage.holdings_words(part.holdings)}")
        table = late.overview.to_frame(inspection.data, shown)
        outputs = self.finish(parameters, context, inspection, table, tr("Matrix of all regions"))
        return outputs | {"ANSWERED": answered["total"][0].share}
