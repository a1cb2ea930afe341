"""Algorithm ``findpartners``: who offers what a region needs, needs what it offers, or is like it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from . import late
from .inspect_base import InspectAlgorithm
from ..translation import tr

if TYPE_CHECKING:
    from ..layouts.table_page import TablePage


class FindPartnersAlgorithm(InspectAlgorithm):
    """List possible partners of one region."""

    NAME = "findpartners"

    REGION = "REGION"
    RELATIONS = "RELATIONS"
    SAME_COMMISSION = "SAME_COMMISSION"
    SAME_LANGUAGE = "SAME_LANGUAGE"
    INTERESTED = "INTERESTED"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Find partners")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Lists regions that offer what a region needs, need what it offers, or share its profile.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Lists possible partners of one region, with the reasons in words.\n"
            "Offers what it needs: the region's needs and cooperation interests are read for the fields they name; "
            "a partner's score is the mean of its documented expertise in them, 0 to 100 (see “Find expertise”, here "
            "with weights 3 competence, 4 experience, 2 recency). What is not understood is said in the log.\n"
            "Needs what it offers: the same, seen from the other side.\n"
            "Shares its profile: likeness of competences (levels) and themes (number of entries) by the weighted "
            "Jaccard coefficient of Ružička (1958), Σ min / Σ max, in per cent. It is the same seen from either "
            "region, and 100 for equal profiles. What both have by the same rule is left out of it: a law of their "
            "country does not make two regions alike. Elsewhere a competence by general rule counts 30 % of one by a "
            "region's own source, unless told otherwise.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.\n"
            "Region: its id, NUTS code or name.\n"
            "Same commission: only regions that are in a CPMR commission with it.\n"
            "Common language: only regions of states with an official language in common; languages of parts of a "
            "state are not known here.\n"
            "Name: if given, the result is also saved in the atlas file as a layer.\n"
            "Table: CSV, XLSX, ODS, HTML or PDF, by the ending."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_atlas_parameter()
        self.addParameter(QgsProcessingParameterString(self.REGION, tr("Region")))
        titles = [tr("Offers what it needs"), tr("Needs what it offers"), tr("Shares its profile")]
        everything = list(range(len(titles)))
        self.addParameter(
            QgsProcessingParameterEnum(
                self.RELATIONS, tr("Kinds of partners"), titles, allowMultiple=True, defaultValue=everything
            )
        )
        for name, title in (
            (self.SAME_COMMISSION, tr("Same CPMR commission (sea basin)")),
            (self.SAME_LANGUAGE, tr("Common official language")),
            (self.INTERESTED, tr("States an interest to cooperate")),
        ):
            self.addParameter(QgsProcessingParameterBoolean(name, title, defaultValue=False))
        self.add_region_filters()
        self.add_outputs()
        self.add_membership()
        self.add_rule_weight()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, look for partners and write; runs in a thread."""
        inspection = self.inspection(feedback)

        chosen = self.parameterAsEnums(parameters, self.RELATIONS, context)
        query = late.partners.PartnerQuery(
            region_id=late.lookup.region_named(
                inspection.data, self.parameterAsString(parameters, self.REGION, context)
            ),
            relations=frozenset(list(late.partners.Relation)[i] for i in chosen) or frozenset(late.partners.Relation),
            same_commission=self.parameterAsBool(parameters, self.SAME_COMMISSION, context),
            same_language=self.parameterAsBool(parameters, self.SAME_LANGUAGE, context),
            interested=self.parameterAsBool(parameters, self.INTERESTED, context),
            only=self.filters(parameters, context, inspection),
            rule_weight=self.parameterAsDouble(parameters, self.RULE_WEIGHT, context),
        )
        partners = late.partners.find_partners(inspection.finder, query)
        for note in partners.notes:
            feedback.pushInfo(note)
        table = late.inspect_results.partners_table(partners.found)
        rows = late.inspect_results.partners_rows(partners.found)

        def page(title: str, note: str) -> TablePage:
            return late.result_pages.partners_page(partners.found, title, note)

        title, about = late.partners.heading(inspection.data, query), late.partners.describe(inspection.data, query)
        return self.finish(parameters, context, inspection, table, title, rows, about, page, feedback)
