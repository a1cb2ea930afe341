"""Base of the algorithms: names, errors, progress."""

from __future__ import annotations

import logging
from abc import abstractmethod
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtGui import QIcon

from ..errors import PluginError
from ..model.vocabulary import Theme
from ..paths import icon
from ..progress import Progress
from ..translation import tr
from ..workflows.base.help_topics import PROCESSING_PAGE, address
from ..workflows.base.jobs import unexpected

_LOG = logging.getLogger(__name__)


class CpmrAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of this plugin. Subclasses set the attributes in capitals.

    ``NAME`` never changes: models and scripts call it.
    """

    NAME = ""
    ICON = "plugin.svg"

    OVERWRITE = "OVERWRITE"

    def __init__(self) -> None:
        super().__init__()
        self._refusal: QgsProcessingException | None = None

    def name(self) -> str:
        """Return the identifier."""
        return self.NAME

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802 - Qt's name
        """Return a new instance."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the icon."""
        return QIcon(icon(self.ICON))

    def helpUrl(self) -> str:  # noqa: N802 - Qt's name
        """Return where the user guide explains it."""
        return address(PROCESSING_PAGE, self.NAME)

    def chosen(self, parameters: dict[str, Any], context: QgsProcessingContext, name: str) -> list[int]:
        """Return the entries chosen of a list that may be left empty."""
        # Where nothing is given, QGIS 3.22 takes the first entry for chosen.
        return [] if parameters.get(name) in (None, "", []) else self.parameterAsEnums(parameters, name, context)

    def prepared(self, prepare: Callable[[], None]) -> bool:
        """Do what belongs into ``prepareAlgorithm``; what goes wrong is told when the algorithm runs.

        Processing tells an error of ``prepareAlgorithm`` to nobody but its log.
        """
        try:
            prepare()
        except Exception as error:
            self._refusal = raised(error)
        return True

    def processAlgorithm(  # noqa: N802 - Qt's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run :meth:`work`; whatever goes wrong is told as Processing shows it.

        :raises QgsProcessingException: with what is wrong, also while preparing
        """
        if self._refusal is not None:
            raise self._refusal
        try:
            return self.work(parameters, context, feedback)
        except Exception as error:
            raise raised(error) from error

    @abstractmethod
    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs; in a thread, unless the flags say otherwise."""

    def add_overwrite(self) -> None:
        """Declare the parameter that allows existing files to be replaced."""
        self.addParameter(
            QgsProcessingParameterBoolean(self.OVERWRITE, tr("Overwrite existing files"), defaultValue=False)
        )

    def refuse_existing(self, parameters: dict[str, Any], context: QgsProcessingContext, *targets: Path | None) -> None:
        """Refuse to replace files unless that is allowed.

        :raises QgsProcessingException: naming the files that exist
        """
        existing = [str(path) for path in targets if path is not None and path.exists()]
        if existing and not self.parameterAsBool(parameters, self.OVERWRITE, context):
            raise QgsProcessingException(
                tr("These files exist already: {files}. Set OVERWRITE to replace them.").format(
                    files=", ".join(existing)
                )
            )


def layers_parameter(name: str) -> QgsProcessingParameterEnum:
    """Return the parameter that chooses among the nine layers, all of them by default."""
    titles = [f"{theme.number} {tr(theme.title)}" for theme in Theme]
    everything = list(range(len(Theme)))
    return QgsProcessingParameterEnum(name, tr("Layers"), titles, allowMultiple=True, defaultValue=everything)


def themes_at(indexes: Iterable[int]) -> tuple[Theme, ...]:
    """Return the layers at some positions, in their fixed order; all of them if none is given."""
    chosen = sorted(set(indexes)) or range(len(Theme))
    return tuple(list(Theme)[index] for index in chosen)


def progress_for(feedback: QgsProcessingFeedback) -> Progress:
    """Return a progress that reports to Processing."""

    def report(text: str, fraction: float) -> None:
        feedback.setProgress(100.0 * fraction)
        feedback.setProgressText(text)

    return Progress(report, feedback.isCanceled)


def raised(error: Exception) -> QgsProcessingException:
    """Return any error as Processing shows it: message, remedy, details; never a traceback."""
    if isinstance(error, QgsProcessingException):
        return error
    if not isinstance(error, PluginError):
        _LOG.error("an algorithm failed", exc_info=error)
        error = unexpected(error)
    return QgsProcessingException(error.full_text())
