"""What the dialogs that run a job share: message bar, progress in words, run and cancel."""

from __future__ import annotations

from qgis.gui import QgsGui, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..help import add_help
from ...__about__ import SLUG
from ...translation import tr
from ...workflows.manual import Topic


class JobDialog(QDialog):
    """A dialog with a form, a job behind its first button, and progress while the job runs.

    Subclasses set :attr:`HELP`.

    :param name: object name; size and position are remembered under it
    """

    #: Where the user guide explains it.
    HELP = Topic.INDEX

    def __init__(self, name: str, title: str, run_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{SLUG}_{name}")
        self.setWindowTitle(title)
        self.bar = QgsMessageBar(self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.form = QWidget(self)
        self.step = QLabel(self)
        self.step.setTextFormat(Qt.TextFormat.PlainText)
        self.step.setAccessibleName(tr("Progress"))
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 100)
        self.buttons = QDialogButtonBox(self)
        self.run_button = QPushButton(run_text, self)
        self.run_button.setDefault(True)
        self.buttons.addButton(self.run_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        add_help(self, self.HELP, self.buttons)
        self.buttons.accepted.connect(self.run)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.bar, self.form, self.step, self.progress, self.buttons):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self.setMinimumWidth(34 * self.fontMetrics().averageCharWidth() * 2)
        self.set_running(False)
        QgsGui.enableAutoGeometryRestore(self)

    def run(self) -> None:
        """Start the job; subclasses do it."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Cancel the running job; subclasses do it."""
        raise NotImplementedError

    def is_running(self) -> bool:
        """Return whether the job is running."""
        return not self.form.isEnabled()

    def set_running(self, running: bool) -> None:
        """Lock the form and show progress, or the other way round."""
        self.form.setEnabled(not running)
        self.run_button.setEnabled(not running)
        self.step.setVisible(running)
        self.progress.setVisible(running)
        self.close_button.setEnabled(True)
        self.close_button.setText(tr("Cancel") if running else tr("Close"))
        if running:
            self.bar.clearWidgets()
            self.show_step("", 0.0)

    def show_step(self, text: str, fraction: float) -> None:
        """Show what is being done and the share done (0 to 1)."""
        self.step.setText(text)
        self.progress.setValue(round(100 * fraction))

    def reject(self) -> None:
        """Cancel the job if one is running, close the dialog otherwise (Escape, Close, window)."""
        if self.is_running() and not self.close_button.isEnabled():
            return
        if self.is_running():
            self.show_step(tr("Cancelling…"), self.progress.value() / 100)
            self.cancel()
        else:
            super().reject()
