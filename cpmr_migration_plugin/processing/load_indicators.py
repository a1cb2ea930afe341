"""Algorithm ``loadindicators``: statistics of Eurostat become layers of an atlas file."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from . import late
from .base import CpmrAlgorithm, progress_for
from ..errors import PluginError
from ..paths import EUROSTAT_CATALOGUE
from ..progress import Steps
from ..store.folders import check_room
from ..store.target import check_target
from ..translation import tr
from ..workflows.base.main_thread import on_main_thread
from ..workflows.indicators.indicator_choice import IndicatorChoice, IndicatorRequest, level_words, read_fixed

if TYPE_CHECKING:
    from qgis.core import QgsProject

    from ..workflows.indicators.indicator_job import IndicatorJob, IndicatorResult

_TERRITORIES = ("regions", "countries")
_LEVELS = ("country", "nuts1", "nuts2", "nuts3")
_PERIODS = ("latest", "common", "explicit")
_NATURES = ("", "ratio", "total")
_LANGUAGES = ("EN", "FR", "DE")


def _ids() -> list[str]:
    """Return the ids of the catalogue, without the reader of it: parameters are declared while QGIS starts."""
    try:
        with EUROSTAT_CATALOGUE.open(encoding="utf-8", newline="") as file:
            return [row["id"] for row in csv.DictReader(file)]
    except (OSError, KeyError, ValueError):  # told by the job, which reads all of it
        return []


class LoadIndicatorsAlgorithm(CpmrAlgorithm):
    """Add indicators to an atlas file."""

    NAME = "loadindicators"
    ICON = "indicators.svg"

    ATLAS = "ATLAS"
    INDICATORS = "INDICATORS"
    DATASET = "DATASET"
    FILE = "FILE"
    DIMENSIONS = "DIMENSIONS"
    KIND = "KIND"
    TITLE = "TITLE"
    UNIT = "UNIT"
    TERRITORY = "TERRITORY"
    LEVELS = "LEVELS"
    PERIOD = "PERIOD"
    AT = "AT"
    SINCE = "SINCE"
    LANGUAGE = "LANGUAGE"
    PROJECT = "PROJECT"

    def displayName(self) -> str:  # noqa: N802 - Qt's name
        """Return the name in the Toolbox."""
        return tr("Add indicators")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does, in one sentence."""
        return tr("Adds statistics of Eurostat to a migration atlas, as layers of their own.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's name
        """Return what it does and what the parameters mean."""
        return tr(
            "Fetches figures from Eurostat, or reads a file downloaded there, brings them to the units of an atlas "
            "file across NUTS years and writes them into it in one transaction: the whole series into the table of "
            "figures, and a styled layer per indicator. Figures that fit no unit are listed in the join report. An "
            "indicator that is there already is replaced. If the open project shows the atlas, it shows the new "
            "layers too. Without a network the last good answers are used.\n\n"
            "Atlas file: a GeoPackage made with “Load edition”.\n"
            "Indicators: ids of the catalogue.\n"
            "Dataset: the code of any other dataset of Eurostat with territories.\n"
            "File: JSON-stat, SDMX-CSV with codes, or TSV, packed with gzip or not.\n"
            "Dimensions: one code for each dimension of the dataset or file that has several, as in "
            "“freq=A;sex=T;unit=NR”.\n"
            "Kind, title, unit: of the dataset or file; taken from Eurostat's words if left empty.\n"
            "Draw on: the regions of the atlas, each at its own level, or its countries.\n"
            "Levels: what is asked of Eurostat; by default the levels that the atlas draws.\n"
            "Time: the latest figure of each territory, one common period, or the period named under “Period”.\n"
            "Series from: first period of the series that is kept.\n"
            "Language: of titles and units.\n"
            "Project file: a project of its own for the atlas file with all its layers, if it is named.\n"
            "Overwrite: whether an existing project file may be replaced.\n"
            "Figures placed, territories, left over: counts over all indicators; layers: names of their views, "
            "separated by commas."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""

        def choice(name: str, title: str, options: list[str], **more: Any) -> None:
            self.addParameter(QgsProcessingParameterEnum(name, title, options, **more))

        def text(name: str, title: str) -> None:
            self.addParameter(QgsProcessingParameterString(name, title, "", optional=True))

        self.addParameter(QgsProcessingParameterFile(self.ATLAS, tr("Atlas file"), fileFilter="GeoPackage (*.gpkg)"))
        # Ids and not positions: models and scripts must mean the same when the catalogue grows.
        choice(self.INDICATORS, tr("Indicators"), _ids(), allowMultiple=True, optional=True, usesStaticStrings=True)
        text(self.DATASET, tr("Dataset"))
        self.addParameter(QgsProcessingParameterFile(self.FILE, tr("File"), optional=True))
        text(self.DIMENSIONS, tr("Dimensions"))
        kinds = [tr("Guess from the unit"), tr("Ratio – drawn by colour"), tr("Total – drawn by circles")]
        choice(self.KIND, tr("Kind"), kinds, defaultValue=0)
        text(self.TITLE, tr("Title"))
        text(self.UNIT, tr("Unit"))
        choice(self.TERRITORY, tr("Draw on"), [tr("Regions"), tr("Countries")], defaultValue=0)
        levels = [level_words(level) for level in _LEVELS]
        choice(self.LEVELS, tr("Levels"), levels, allowMultiple=True, optional=True)
        periods = [tr("Latest available"), tr("One common period"), tr("The period named below")]
        choice(self.PERIOD, tr("Time"), periods, defaultValue=0)
        text(self.AT, tr("Period"))
        text(self.SINCE, tr("Series from"))
        choice(self.LANGUAGE, tr("Language"), ["English", "Français", "Deutsch"], defaultValue=0)
        self.add_overwrite()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.PROJECT, tr("Project file"), tr("QGIS project (*.qgz *.qgs)"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputFile("OUTPUT", tr("Atlas file")))
        self.addOutput(QgsProcessingOutputString("LAYER_NAMES", tr("Layers")))
        for name, title in (
            ("PLACED", tr("Figures placed")),
            ("TERRITORIES", tr("Territories")),
            ("LEFT_OVER", tr("Left over")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(  # noqa: N802 - Qt's name
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything is fetched."""
        try:
            request = self._request(parameters, context)
        except PluginError as error:
            return False, error.full_text()
        if not request.choices:
            return False, tr("Choose indicators of the catalogue, a dataset or a file.")
        if request.period == "explicit" and not request.at:
            return False, tr("Name the period, e.g. 2022, 2024-06 or 2024-Q1.")
        return super().checkParameterValues(parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Fetch and place in a thread; write, show the layers and save the project on the main thread."""
        given = parameters.get(self.PROJECT) not in (None, "")
        target = Path(self.parameterAsFileOutput(parameters, self.PROJECT, context)) if given else None
        self.refuse_existing(parameters, context, target)
        if target is not None:
            check_target(target, ".qgz", ".qgs")
        job = late.indicator_job.IndicatorJob(self._request(parameters, context))
        job.work(progress_for(feedback))
        result = on_main_thread(_publishing(job, context.project(), target), feedback.isCanceled)
        feedback.pushInfo(result.sentence())
        for layer in result.layers:
            feedback.pushInfo(f"{layer.view}: {layer.text}; {layer.source}")
        for warning in result.warnings:
            feedback.pushWarning(warning)
        outputs = {
            "OUTPUT": str(result.atlas),
            "LAYER_NAMES": ",".join(layer.view for layer in result.layers),
            "PLACED": sum(layer.placed for layer in result.layers),
            "TERRITORIES": sum(layer.units for layer in result.layers),
            "LEFT_OVER": result.left_over,
        }
        return outputs | ({self.PROJECT: str(target)} if target is not None else {})

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> IndicatorRequest:
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        def at(name: str, values: tuple[str, ...]) -> str:
            return values[self.parameterAsEnum(parameters, name, context)]

        def given(name: str) -> bool:
            # QGIS takes an enumeration that is left out for its first option.
            return parameters.get(name) not in (None, "", [])

        chosen = self.parameterAsEnumStrings(parameters, self.INDICATORS, context) if given(self.INDICATORS) else []
        levels = self.parameterAsEnums(parameters, self.LEVELS, context) if given(self.LEVELS) else []
        choices = [IndicatorChoice(entry=entry) for entry in chosen]
        file = self.parameterAsFile(parameters, self.FILE, context)
        own = {"fixed": read_fixed(text(self.DIMENSIONS)), "nature": at(self.KIND, _NATURES)}
        own |= {"title": text(self.TITLE), "unit": text(self.UNIT)}
        if text(self.DATASET):
            choices.append(IndicatorChoice(dataset=text(self.DATASET), **own))
        if file:
            choices.append(IndicatorChoice(file=Path(file), **own))
        return IndicatorRequest(
            atlas=Path(self.parameterAsFile(parameters, self.ATLAS, context)),
            choices=tuple(choices),
            territory=at(self.TERRITORY, _TERRITORIES),
            levels=tuple(_LEVELS[index] for index in levels),
            period=at(self.PERIOD, _PERIODS),
            at=text(self.AT),
            since=text(self.SINCE),
            lang=at(self.LANGUAGE, _LANGUAGES),
        )


def _publishing(job: IndicatorJob, project: QgsProject | None, target: Path | None) -> Steps[IndicatorResult]:
    """Write into the atlas file, show the layers in *project* and write one of its own to *target*.

    :raises PluginError: with what is wrong; if the atlas file holds the indicators all the same, that is said
    """
    if target is not None:
        check_room(target.parent)
    result = yield from job.publishing()
    try:
        if project is not None:
            yield from late.indicator_job.showing_indicators(project, result)
        if target is not None:
            yield from late.load.writing_project(result.atlas, target)
    except PluginError as error:
        remedy = tr("The indicators are in the atlas file. {remedy}").format(remedy=error.remedy).strip()
        raise PluginError(error.message, details=error.details, remedy=remedy) from error
    return result
