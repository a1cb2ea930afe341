"""Tell a person what happened: a message bar, details on demand."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageViewer
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..errors import Cancelled, PluginError
from ..translation import tr

LOG_TAG = "CPMR Migration"


def show_error(bar: QgsMessageBar, error: PluginError, parent: QWidget) -> None:
    """Show an error in a message bar, with its details behind a button, and log it."""
    if isinstance(error, Cancelled):
        bar.pushMessage("", error.message, Qgis.MessageLevel.Info, 5)
        return
    QgsMessageLog.logMessage(error.full_text(), LOG_TAG, Qgis.MessageLevel.Warning)
    text = " ".join(part for part in (error.message, error.remedy) if part)
    item = QgsMessageBar.createMessage(tr("CPMR Migration"), text)
    if error.details:
        button = QPushButton(tr("Details"))
        button.clicked.connect(lambda: show_details(error, parent))
        item.layout().addWidget(button)
    bar.pushWidget(item, Qgis.MessageLevel.Warning)


def show_success(bar: QgsMessageBar, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
    """Show good news in a message bar, with a button for what comes next.

    :param action: text of the button; none if empty
    """
    QgsMessageLog.logMessage(text, LOG_TAG, Qgis.MessageLevel.Success)
    item = QgsMessageBar.createMessage(tr("CPMR Migration"), text)
    if action and run is not None:
        button = QPushButton(action)
        button.clicked.connect(lambda _checked: run())
        item.layout().addWidget(button)
    bar.pushWidget(item, Qgis.MessageLevel.Success, 0)


def show_details(error: PluginError, parent: QWidget) -> None:
    """Show everything that is known of an error, as text that can be selected and copied."""
    viewer = QgsMessageViewer(parent)
    viewer.setWindowTitle(tr("CPMR Migration – Details"))
    viewer.setMessageAsPlainText(error.full_text())
    viewer.showMessage(False)
