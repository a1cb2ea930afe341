"""Dialog: a problem report that the user reads and edits before sending it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QFontDatabase, QShowEvent
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from .window import Window
from ..messages import show_error, show_info
from ...__about__ import TRACKER
from ...errors import PluginError
from ...translation import tr
from ...workflows.base.help_topics import Topic


class ProblemReportDialog(Window):
    """Shows the report; nothing is sent.

    :param report: the text, without personal data
    """

    HELP = Topic.PROBLEM

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__("problem_dialog", tr("Report a Problem"), parent)
        intro = QLabel(
            tr(
                "Say what you did, what you expected and what happened. Names, folders, logins and addresses are taken "
                "out of what stands below; read it, and delete what you do not want to tell. Nothing is sent: copy the "
                "text and paste it into a new entry of the tracker."
            ),
            self,
        )
        intro.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Report"))
        questions = (tr("What I did:"), tr("What I expected:"), tr("What happened instead:"))
        self.text.setPlainText("\n\n\n".join((*questions, report)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        self.copy_button = QPushButton(tr("Co&py"), self)
        self.copy_button.setToolTip(tr("Copy the text as it stands here"))
        self.copy_button.clicked.connect(lambda _checked: self.copy())
        self.tracker_button = QPushButton(tr("Open &Tracker"), self)
        self.tracker_button.setToolTip(TRACKER)
        self.tracker_button.clicked.connect(lambda _checked: self.open_tracker())
        for button in (self.copy_button, self.tracker_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (intro, self.text):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self.assemble(content, buttons)
        self.resize(92 * self.fontMetrics().averageCharWidth(), 32 * self.fontMetrics().height())
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.NextBlock)
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show the first question, not only the line to answer it in: the cursor was set in a window not yet high."""
        super().showEvent(event)
        self.text.verticalScrollBar().setValue(0)

    def copy(self) -> None:
        """Put the text as it stands there on the clipboard."""
        QgsApplication.clipboard().setText(self.text.toPlainText())
        self.bar.clearWidgets()
        show_info(self.bar, tr("Copied."))

    def open_tracker(self) -> None:
        """Open the tracker in the browser; where there is none, say its address."""
        if not QDesktopServices.openUrl(QUrl(TRACKER)):
            error = PluginError(
                tr("The tracker could not be opened in a browser."),
                remedy=tr("Its address is {url}").format(url=TRACKER),
            )
            show_error(self.bar, error, self)
