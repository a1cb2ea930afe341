"""Show messages in a message bar, with details on demand."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageViewer
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QPushButton, QWidget

from .plain import as_text
from .widgets.message_room import fit_messages_in
from .window_size import keep_on_screen
from ..errors import Cancelled, PluginError
from ..translation import tr
from ..workflows.base.log_keeper import LOG_TAG


def show_error(bar: QgsMessageBar, error: PluginError, parent: QWidget) -> None:
    """Show an error in a message bar, with its details behind a button, and log it."""
    if isinstance(error, Cancelled):
        bar.pushMessage("", as_text(error.message), Qgis.MessageLevel.Info, 5)
        return
    QgsMessageLog.logMessage(error.full_text(), LOG_TAG, Qgis.MessageLevel.Warning)
    text = " ".join(part for part in (error.message, error.remedy) if part)
    # In a window of ours there is no need to say who speaks, and little room.
    title = "" if isinstance(parent, (QDialog, QDockWidget)) else tr("CPMR Migration")
    item = QgsMessageBar.createMessage(title, as_text(text))
    if error.details:
        button = QPushButton(tr("Details"))
        button.clicked.connect(lambda: show_details(error, parent))
        item.layout().addWidget(button)
    bar.pushWidget(item, Qgis.MessageLevel.Warning)
    fit_messages_in(item)


def show_info(bar: QgsMessageBar, text: str) -> None:
    """Show a remark in a message bar; it goes away by itself."""
    bar.pushMessage("", as_text(text), Qgis.MessageLevel.Info, 6)


def show_success(
    bar: QgsMessageBar,
    text: str,
    action: str = "",
    run: Callable[[], None] | None = None,
    level: Qgis.MessageLevel = Qgis.MessageLevel.Success,
) -> None:
    """Show what came out in a message bar, with a button for what comes next.

    :param action: text of the button; none if empty
    :param level: a warning if the outcome is not what a user hoped for
    """
    QgsMessageLog.logMessage(text, LOG_TAG, level)
    item = QgsMessageBar.createMessage(tr("CPMR Migration"), as_text(text))
    if action and run is not None:
        button = QPushButton(action)
        button.clicked.connect(lambda _checked: run())
        item.layout().addWidget(button)
    bar.pushWidget(item, level, 0)
    fit_messages_in(item)


def show_details(error: PluginError, parent: QWidget) -> None:
    """Show everything that is known of an error, as text that can be selected and copied."""
    viewer = QgsMessageViewer(parent)
    viewer.setWindowTitle(tr("CPMR Migration – Details"))
    viewer.setMessageAsPlainText(error.full_text())
    keep_on_screen(viewer)
    viewer.showMessage(False)
