"""Algorithm ``findregions``: the finder's search box and filters, headless."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from . import late
from .inspect_base import InspectAlgorithm
from ..model.inspect.choices import BLOCKS, basis_choice, block_title
from ..model.vocabulary import ANSWER_THEMES, FIELDS, WIDEST_FIRST, Basis, Kind
from ..translation import tr

if TYPE_CHECKING:
    from ..layouts.table_page import TablePage


class FindRegionsAlgorithm(InspectAlgorithm):
    """List the regions that words and filters find."""

    NAME = "findregions"

    WORDS = "WORDS"
    THEMES = "THEMES"
    FIELDS = "FIELDS"
    LEVEL = "LEVEL"
    KINDS = "KINDS"
    NUTS_LEVELS = "NUTS_LEVELS"
    YEAR_FROM = "YEAR_FROM"
    YEAR_TO = "YEAR_TO"
    BASIS = "BASIS"
    PACT_BLOCK = "PACT_BLOCK"
    DONE_ONLY = "DONE_ONLY"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Find regions")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Lists the regions of an atlas file that words and filters find.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Lists regions in whose names, codes, country, fields of competence or documented entries all words "
            "stand. Accents and case do not matter, “quotes” keep words together, there are no wildcards. Notes on "
            "general rules are not searched: they often speak of other regions.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.\n"
            "Filters hold all at once. A theme, field and level must hold in one competence; levels are ordered "
            "exclusive, shared, executive, consultative, kind of power not stated, none (any answer). Of the kinds of "
            "entries the region must have each. Years: an entry must fall in them at least in part.\n"
            "“None” is no competence, whatever it rests on: ask for a level to find powers.\n"
            "Basis: a competence that rests on a source of the region itself, or on a general rule, which holds for "
            "every authority of its kind. Where both say it, it is by the region's own source.\n"
            "Block of the Pact: the region says something on a field of a building block of the EU's Pact on "
            "Migration and Asylum. General fields, such as regional development, count only where they are chosen.\n"
            "Only what is done: leaves out entries that are planned or proposed.\n"
            "Only these countries, commissions: names or codes, parted by commas.\n"
            "Name: if given, the result is also saved in the atlas file as a layer.\n"
            "Table: CSV, XLSX, ODS, HTML or PDF, by the ending."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_atlas_parameter()
        self.addParameter(QgsProcessingParameterString(self.WORDS, tr("Words"), "", optional=True))
        for name, title, words in (
            (self.THEMES, tr("Themes"), [tr(theme.title) for theme in ANSWER_THEMES]),
            (self.FIELDS, tr("Fields"), [tr(field.title) for field in FIELDS]),
            (self.KINDS, tr("Has entries of these kinds"), [tr(kind.title) for kind in Kind]),
            (self.NUTS_LEVELS, tr("NUTS levels"), ["0", "1", "2", "3", tr("outside NUTS")]),
        ):
            self.addParameter(
                QgsProcessingParameterEnum(name, title, words, allowMultiple=True, defaultValue=[], optional=True)
            )
        levels = [tr("Any or none"), *(tr(level.title) for level in WIDEST_FIRST)]
        self.addParameter(QgsProcessingParameterEnum(self.LEVEL, tr("Level at least"), levels, defaultValue=0))
        for name, title in ((self.YEAR_FROM, tr("From year")), (self.YEAR_TO, tr("To year"))):
            kind = QgsProcessingParameterNumber.Type.Integer
            self.addParameter(QgsProcessingParameterNumber(name, title, kind, optional=True, minValue=0, maxValue=9999))
        self.add_region_filters()
        self.add_outputs()
        # After what 0.1.0 had.
        bases = [tr("Any basis"), *(basis_choice(basis) for basis in Basis)]
        self.addParameter(QgsProcessingParameterEnum(self.BASIS, tr("Basis"), bases, defaultValue=0))
        self.add_membership()
        blocks = [block_title(block) for block in BLOCKS]
        self.addParameter(
            QgsProcessingParameterEnum(
                self.PACT_BLOCK, tr("Blocks of the Pact on Migration and Asylum"), blocks, allowMultiple=True,
                defaultValue=[], optional=True,
            )
        )  # fmt: skip
        self.addParameter(QgsProcessingParameterBoolean(self.DONE_ONLY, tr("Only what is done"), defaultValue=False))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, search and write; runs in a thread."""
        inspection = self.inspection(feedback)
        themes, fields = self.themes_and_fields(parameters, context, self.THEMES, self.FIELDS)
        level = self.parameterAsEnum(parameters, self.LEVEL, context)
        basis = self.parameterAsEnum(parameters, self.BASIS, context)
        filters = replace(
            self.filters(parameters, context, inspection),
            themes=themes,
            fields=fields,
            kinds=frozenset(list(Kind)[i].value for i in self.chosen(parameters, context, self.KINDS)),
            nuts_levels=frozenset(-1 if i == 4 else i for i in self.chosen(parameters, context, self.NUTS_LEVELS)),
            level_at_least=WIDEST_FIRST[level - 1] if level else None,
            year_from=self._year(parameters, context, self.YEAR_FROM),
            year_to=self._year(parameters, context, self.YEAR_TO),
            basis=list(Basis)[basis - 1] if basis else None,
            pact_blocks=frozenset(BLOCKS[i] for i in self.chosen(parameters, context, self.PACT_BLOCK)),
            done_only=self.parameterAsBool(parameters, self.DONE_ONLY, context),
        )
        words = self.parameterAsString(parameters, self.WORDS, context)
        found = inspection.finder.search(words, filters)
        feedback.pushInfo(tr("{n} regions found.").format(n=len(found)))
        description = "\n".join([tr("Words: {words}").format(words=words), *filters.words()])
        table = late.inspect_results.found_table(inspection, found)
        rows = late.inspect_results.found_rows(inspection, found)

        def page(title: str, note: str) -> TablePage:
            return late.result_pages.found_page(inspection, found, title, note)

        title = tr("Regions found: {search}").format(search=filters.heading(words) or tr("all"))
        return self.finish(parameters, context, inspection, table, title, rows, description, page, feedback)

    def _year(self, parameters: dict[str, Any], context: QgsProcessingContext, name: str) -> int:
        return 0 if parameters.get(name) in (None, "") else self.parameterAsInt(parameters, name, context)
