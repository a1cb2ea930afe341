"""Base of the dialogs that run a job: message bar, progress, run and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialogButtonBox, QProgressBar, QPushButton, QWidget

from .window import Window
from ..stepper import Stepper
from ..widgets.compact_tabs import ElidedLabel
from ...errors import PluginError
from ...progress import Progress, Steps
from ...translation import tr
from ...workflows.base.jobs import Job, begin
from ...workflows.base.threads import uncollected

T = TypeVar("T")


class Task(Protocol):
    """What runs and can be cancelled."""

    def cancel(self) -> Any:
        """Stop at the next step."""


class JobDialog(Window):
    """A dialog with a form, a job behind its first button, and progress while the job runs.

    Subclasses set :attr:`HELP` and fill :attr:`form`.

    :param name: object name; size and position are remembered under it
    """

    def __init__(self, name: str, title: str, run_text: str, parent: QWidget | None = None) -> None:
        super().__init__(name, title, parent)
        self._task: Task | None = None
        self.form = QWidget(self)
        self.step = ElidedLabel(self)
        self.step.setAccessibleName(tr("Progress"))
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 100)
        self.buttons = QDialogButtonBox(self)
        self.run_button = QPushButton(run_text, self)
        self.run_button.setDefault(True)
        self.buttons.addButton(self.run_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.buttons.accepted.connect(self.run)
        self.buttons.rejected.connect(self.reject)
        self.assemble(self.form, self.buttons, self.step, self.progress)
        self.middle.set_least_width(68 * self.fontMetrics().averageCharWidth())
        self.set_running(False)

    def run(self) -> None:
        """Start the job; subclasses do it."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Cancel the task; it stops at its next step."""
        if self._task is not None:
            self._task.cancel()

    def start_task(
        self,
        title: str,
        work: Callable[[Progress], object],
        done: Callable[[], None],
        failed: Callable[[PluginError], None],
        dropped: Callable[[], object] = lambda: None,
    ) -> None:
        """Begin a task whose progress is shown, and go on with *done* or *failed* when it ends.

        :param dropped: called in their place if this window has gone meanwhile: the plugin may be unloaded, and its
            windows with it, while the task runs
        """

        def go_on(call: Callable[[], None]) -> None:
            if sip.isdeleted(self):
                dropped()
                return
            self._task = None
            call()

        task = Job(title, work, lambda: go_on(done), lambda error: go_on(lambda: failed(error)))
        self._task = task
        task.step_changed.connect(self.show_step)
        begin(task)

    def take_last_steps(
        self, text: str, steps: Steps[T], done: Callable[[T], None], failed: Callable[[PluginError], None]
    ) -> None:
        """Take the last steps of a job, told in *text*: they take a moment and are not undone half-way."""
        self.show_step(text, 1.0)
        self.close_button.setEnabled(False)
        Stepper(uncollected(steps), done, failed, parent=self)

    def close_and(self, call: Callable[[], None]) -> None:
        """Close, and call what follows once this window has gone.

        QGIS announces a finished task itself, and what follows may say more, or ask.
        """
        self.set_running(False)
        self.accept()
        QTimer.singleShot(0, call)

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
