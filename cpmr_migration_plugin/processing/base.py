"""What the algorithms share: naming, errors, progress."""

from __future__ import annotations

import logging

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtGui import QIcon

from ..__about__ import HOMEPAGE
from ..errors import PluginError
from ..paths import icon
from ..progress import Progress

_LOG = logging.getLogger(__name__)


class CpmrAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of this plugin. Subclasses set the attributes in capitals.

    ``NAME`` never changes: models and scripts call it.
    """

    NAME = ""
    ICON = "plugin.svg"

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
        """Return where the manual is."""
        return HOMEPAGE


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
        from ..workflows.jobs import unexpected

        _LOG.error("an algorithm failed", exc_info=error)
        error = unexpected(error)
    return QgsProcessingException(error.full_text())
