"""Algorithm ``exportmultiples``: a page of many small maps, one per field of competence or per theme."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
)

from . import late
from .base import progress_for
from .export_base import PagesAlgorithm
from .page_parameters import add_page_parameters, page_at
from .preset_parameter import add_preset, preset_help, with_preset
from ..layouts.export import Format
from ..model.multiples import Multiples
from ..model.vocabulary import FIELDS
from ..translation import tr

#: What makes no sense for small maps: they have no insets, and one legend for all.
_WITHOUT = ("counts", "insets")


class ExportMultiplesAlgorithm(PagesAlgorithm):
    """Export a page of small maps."""

    NAME = "exportmultiples"

    WHAT = "WHAT"
    FIELDS = "FIELDS"
    FORMATS = "FORMATS"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Export small multiples")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Exports one page of many small maps of the same extent: one per field of competence or per theme.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        described = tr(
            "Makes one page of small maps of the same extent, each with its title, with one legend for all of them. "
            "The file is named small_multiples_fields, small_multiples_themes or small_multiples_pact_blocks.\n\n"
            "Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. Empty: "
            "the open project.\n"
            "Maps: one per field of competence, which shows the kind of power; one per theme, with the colours its "
            "layer has; or one per building block of the EU’s Pact on Migration and Asylum that has fields, with the "
            "widest power in them.\n"
            "Fields: which; none: the twelve with most regions.\n"
            "Overwrite: whether existing files may be replaced."
        )
        return f"{described}\n{preset_help()}"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_source()
        add_preset(self)
        kinds = [tr(one.title) for one in Multiples]
        self.addParameter(QgsProcessingParameterEnum(self.WHAT, tr("Maps"), kinds, defaultValue=0))
        fields = [tr(one.title) for one in FIELDS]
        self.addParameter(
            QgsProcessingParameterEnum(self.FIELDS, tr("Fields"), fields, allowMultiple=True, optional=True)
        )
        formats = [one.name for one in Format]
        self.addParameter(
            QgsProcessingParameterEnum(self.FORMATS, tr("Formats"), formats, allowMultiple=True, defaultValue=[0, 1])
        )
        add_page_parameters(self, without=_WITHOUT)
        self.add_resolution()
        self.add_folder()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Lay the page out and export it."""
        parameters = with_preset(self, parameters, context, feedback)
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        request = late.small_multiples.MultiplesRequest(
            folder=folder,
            what=list(Multiples)[self.parameterAsEnum(parameters, self.WHAT, context)],
            fields=tuple(FIELDS[index].id for index in self.chosen(parameters, context, self.FIELDS)),
            formats=tuple(list(Format)[index] for index in self.parameterAsEnums(parameters, self.FORMATS, context)),
            page=page_at(self, parameters, context, without=_WITHOUT),
            dpi=self.parameterAsInt(parameters, self.DPI, context),
            overwrite=self.parameterAsBool(parameters, self.OVERWRITE, context),
        )
        written = 0
        project = late.export_project.private_project(self.source(parameters, context))
        for path in late.small_multiples.export_multiples(project, request, progress_for(feedback)):
            feedback.pushInfo(str(path))
            written += 1
        return {self.FOLDER: str(folder), "FILES": written}
