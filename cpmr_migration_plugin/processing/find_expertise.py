"""Algorithm ``findexpertise``: who has done what is looked for, ranked by documented evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from . import late
from .inspect_base import InspectAlgorithm
from ..model.vocabulary import ANSWER_THEMES, FIELDS
from ..translation import tr

_WEIGHTS = {"competence": 3.0, "experience": 4.0, "recency": 2.0, "interest": 1.0}

if TYPE_CHECKING:
    from ..layouts.table_page import TablePage


class FindExpertiseAlgorithm(InspectAlgorithm):
    """Rank regions by their documented expertise."""

    NAME = "findexpertise"

    THEMES = "THEMES"
    FIELDS = "FIELDS"
    WORDS = "WORDS"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Find expertise")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Ranks regions by what is documented of their competence and experience in a theme, field or topic.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Ranks the regions of an atlas file by documented evidence. The score, 0 to 100, is the weighted mean of "
            "four criteria, each 0 to 1, and is explained in words in the table:\n"
            "Competence: exclusive 1, shared 0.8, executive 0.6, consultative 0.4, kind of power not stated 0.2. "
            "With fields chosen, the mean over them; else the widest level.\n"
            "A competence by general rule, a law that holds for every authority of its kind, counts 30 % of that, "
            "unless told otherwise; “none”, stated or inferred, counts nothing.\n"
            "Experience: n / (n + 2) for n matching experiences, projects and instruments, so that each further one "
            "adds less. With fields chosen, an entry that names one counts 1, another one in its theme ¼.\n"
            "What is planned or proposed, or is a political position, is nothing done.\n"
            "Recency: halves every 5 years before the newest entry found.\n"
            "Interest to cooperate: 1 if a stated interest fits, ½ if one on something else is stated.\n"
            "More evidence never ranks a region lower. Silence is no evidence; it is not the lack of expertise.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.\n"
            "Themes, fields, words: what is looked for; all words must stand in an entry, “quotes” keep words "
            "together. Empty parts ask for nothing.\n"
            "Weights: 0 or more; only their proportion matters.\n"
            "Only these countries, commissions: names or codes, parted by commas.\n"
            "Name: if given, the result is also saved in the atlas file as a layer.\n"
            "Table: CSV, XLSX, ODS, HTML or PDF, by the ending."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_atlas_parameter()
        themes = [tr(theme.title) for theme in ANSWER_THEMES]
        fields = [tr(field.title) for field in FIELDS]
        for name, title, words in ((self.THEMES, tr("Themes"), themes), (self.FIELDS, tr("Fields"), fields)):
            self.addParameter(
                QgsProcessingParameterEnum(name, title, words, allowMultiple=True, defaultValue=[], optional=True)
            )
        self.addParameter(QgsProcessingParameterString(self.WORDS, tr("Words"), "", optional=True))
        self.add_region_filters()
        titles = {
            "competence": tr("Weight of competence"),
            "experience": tr("Weight of experience"),
            "recency": tr("Weight of recency"),
            "interest": tr("Weight of interest to cooperate"),
        }
        for criterion, default in _WEIGHTS.items():
            kind = QgsProcessingParameterNumber.Type.Double
            parameter = QgsProcessingParameterNumber(_weight(criterion), titles[criterion], kind, default, minValue=0)
            self._add_advanced(parameter)
        self.add_outputs()
        self.add_membership()
        self.add_rule_weight()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, rank and write; runs in a thread."""
        inspection = self.inspection(feedback)

        themes, fields = self.themes_and_fields(parameters, context, self.THEMES, self.FIELDS)
        weights = {name: self.parameterAsDouble(parameters, _weight(name), context) for name in _WEIGHTS}
        query = late.expertise.ExpertiseQuery(
            themes=themes,
            fields=fields,
            words=self.parameterAsString(parameters, self.WORDS, context),
            weights=late.expertise.Weights(**weights),
            only=self.filters(parameters, context, inspection),
            rule_weight=self.parameterAsDouble(parameters, self.RULE_WEIGHT, context),
        )
        ranking = late.expertise.find_expertise(inspection.finder, query)
        for ranked in ranking[:10]:
            feedback.pushInfo(f"{ranked.rank}. {ranked.name} ({ranked.country}): {ranked.score:.1f}")
        table = late.inspect_results.ranking_table(ranking)
        rows = late.inspect_results.ranking_rows(ranking)

        def page(title: str, note: str) -> TablePage:
            return late.result_pages.ranking_page(ranking, title, note)

        about = late.expertise.describe(query)
        return self.finish(
            parameters, context, inspection, table, late.expertise.heading(query), rows, about, page, feedback
        )


def _weight(criterion: str) -> str:
    return f"WEIGHT_{criterion.upper()}"
