"""Help where it is needed: F1 and a Help button open the user guide at the page of the window."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox, QToolButton, QWidget

from .held import keep_until_deleted
from .messages import show_details, show_error
from ..errors import PluginError
from ..translation import tr
from ..workflows.base.help_topics import Topic, address, page_file


def open_help(topic: Topic, parent: QWidget, bar: QgsMessageBar | None = None) -> None:
    """Open the user guide in the system's browser; where there is none, say where the page is.

    :param parent: the window that asks
    :param bar: where that is said; by default the window's own ``bar``, else a window of its own
    """
    if QDesktopServices.openUrl(QUrl(address(topic.page, topic.anchor))):
        return
    error = PluginError(
        tr("The user guide could not be opened in a browser."),
        details=str(page_file(topic.page)),
        remedy=tr("Open the file named in the details with a browser."),
    )
    bar = bar or getattr(parent, "bar", None)
    if bar is not None:
        show_error(bar, error, parent)
    else:
        show_details(error, parent)


def add_help(window: QWidget, topic: Topic, buttons: QDialogButtonBox | None = None) -> None:
    """Let F1, and a Help button if there is a row of buttons, open the guide.

    :param window: a dialog, panel or page; its key counts wherever the keyboard is in it
    :param buttons: gets the button
    """
    keep_until_deleted(_HelpKey(window, topic))
    if buttons is not None:
        button = buttons.addButton(QDialogButtonBox.StandardButton.Help)
        button.setAutoDefault(False)
        button.setText(tr("Help"))  # Qt's own word is English where its translations are not installed
        button.setToolTip(tr("Explain this window (F1)"))
        buttons.helpRequested.connect(lambda: open_help(topic, window))


def help_button(window: QWidget, topic: Topic) -> QToolButton:
    """Return a small button that opens the guide, for a panel or page without a row of buttons."""
    button = QToolButton(window)
    button.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolTip(tr("Explain this window (F1)"))
    button.setAccessibleName(tr("Help"))
    button.clicked.connect(lambda _checked: open_help(topic, window))
    return button


class _HelpKey(QObject):
    """Opens the guide on F1, before QGIS's main window, whose own help has the same key, does so."""

    def __init__(self, window: QWidget, topic: Topic) -> None:
        super().__init__(window)
        self._topic = topic
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take F1, which comes up from whatever has the keyboard."""
        kind = event.type()
        if kind not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            open_help(self._topic, self.parent())
        return True
