"""Ask a user what a dataset leaves open: look into it in a task, show a dialog, hand on the answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QWidget

from ..errors import PluginError
from ..progress import cancelled
from ..sources.http.address import host_at
from ..translation import tr
from ..workflows.base.jobs import Job, begin
from ..workflows.loading.dataset import Dataset
from ..workflows.loading.dataset_questions import DatasetFindings, look_into, may_have_questions
from ..workflows.loading.decisions import MapAnswers, keep_answers, keep_mapping


class DatasetQuestions(QObject):
    """One run of questions about a dataset; nothing is asked where nothing is open.

    :param dataset: the dataset, with what was answered before
    :param window: the window that asks
    :param answered: called with the dataset and the answers, perhaps at once
    :param failed: called with the error, :class:`Cancelled` if the user does not answer
    :param always: show the dialog also if nothing is open
    """

    #: What is being done, in words, and the share done (0 to 1).
    step_changed = pyqtSignal(str, float)
    #: The answers are used but could not be kept for the next time; with the :class:`PluginError`.
    not_kept = pyqtSignal(object)

    def __init__(
        self,
        dataset: Dataset,
        window: QWidget,
        answered: Callable[[Dataset], None],
        failed: Callable[[PluginError], None],
        *,
        always: bool = False,
    ) -> None:
        super().__init__(window)
        self._dataset = dataset
        self._window = window
        self._answered = answered
        self._failed = failed
        self._always = always
        self._found: DatasetFindings | None = None
        self._links_left = False
        self._task: Job | None = None
        self.dialog: QDialog | None = None
        #: Whether a dialog was shown.
        self.asked = False

    def start(self) -> None:
        """Look into the dataset; the rest follows by itself."""
        if not may_have_questions(self._dataset):
            self._answered(self._dataset)
            return
        self._task = Job(tr("Look into the dataset"), self._look, self._ask, self._give_up)
        self._task.step_changed.connect(self.step_changed)
        begin(self._task)

    def cancel(self) -> None:
        """Stop looking, or close the dialog unanswered."""
        if self._task is not None:
            self._task.cancel()
        elif self.dialog is not None:
            self.dialog.reject()

    def _look(self, progress: object) -> None:
        self._found = look_into(self._dataset, progress)

    def _give_up(self, error: PluginError) -> None:
        if sip.isdeleted(self):  # the plugin was unloaded meanwhile
            return
        self._task = None
        self._failed(error)

    def _ask(self) -> None:
        """Show the dialog, if there is one to show; it blocks the window and nothing else."""
        if sip.isdeleted(self):
            return
        self._task = None
        found = self._found
        if found.closed and not self._links_left:
            self._ask_for_links(found.closed)
            return
        if found.trouble is not None:
            self._failed(found.trouble)
            return
        if not (found.is_open or self._always):
            self._answered(found.dataset)
            return
        if found.sheets is not None:
            from .dialogs.sheet_choice import SheetChoiceDialog

            self.dialog = SheetChoiceDialog(found.sheets.names, self._window)
        elif found.survey is not None:
            from .dialogs.column_mapping import ColumnMappingDialog

            self.dialog = ColumnMappingDialog(found.survey, found.dataset.source_url or self._address(), self._window)
        elif found.map is not None:
            from .dialogs.theme_questions import ThemeQuestionsDialog

            self.dialog = ThemeQuestionsDialog(found.map, found.dataset.source_url, found.dataset.year, self._window)
        else:
            self._answered(found.dataset)
            return
        self.asked = True
        self.step_changed.emit(tr("Waiting for what you say"), 0.0)
        self.dialog.accepted.connect(self._accepted)
        self.dialog.rejected.connect(self._rejected)
        self.dialog.open()

    def _ask_for_links(self, sites: Sequence[str]) -> None:
        """Ask whether what a map links to may be downloaded: a file must not make QGIS ask whom it likes."""
        hosts = ", ".join(host_at(at) for at in sites)
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Link in the map"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("The map's data is kept at {host}. Download it from there?").format(host=hosts))
        box.setStandardButtons(buttons.Yes | buttons.No | buttons.Cancel)
        box.setDefaultButton(buttons.No)
        self.dialog, self.asked = box, True
        self.step_changed.emit(tr("Waiting for what you say"), 0.0)
        box.finished.connect(lambda answer: self._links_answered(answer, sites))
        box.open()

    def _links_answered(self, answer: int, sites: Sequence[str]) -> None:
        buttons = QMessageBox.StandardButton
        self._done_with_dialog()
        if answer == buttons.Yes:
            self._dataset = replace(self._dataset, follow=(*self._dataset.follow, *sites))
            self.start()
        elif answer == buttons.No:
            self._links_left = True
            self._ask()
        else:
            self._failed(cancelled())

    def _address(self) -> str:
        """Return the address that stands for the source where none is given, for the preview only."""
        return self._dataset.place if self._dataset.is_address else ""

    def _rejected(self) -> None:
        self._done_with_dialog()
        self._failed(cancelled())

    def _accepted(self) -> None:
        dialog = self._done_with_dialog()
        found = self._found
        if found.sheets is not None:
            # The columns of the sheet chosen may be asked for next.
            self._dataset = replace(self._dataset, sheet=dialog.sheet())
            self.start()
            return
        self._answered(self._mapped(found, dialog) if found.survey is not None else self._themed(found, dialog))

    def _done_with_dialog(self) -> QDialog:
        dialog, self.dialog = self.dialog, None
        dialog.deleteLater()
        return dialog

    def _mapped(self, found: DatasetFindings, dialog: QDialog) -> Dataset:
        mapping = dialog.mapping()
        self._keep(lambda: keep_mapping(mapping))
        return replace(found.dataset, mapping=mapping)

    def _themed(self, found: DatasetFindings, dialog: QDialog) -> Dataset:
        answers = MapAnswers(dialog.themes(), dialog.figure_year() if found.map.without_year else found.dataset.year)
        self._keep(lambda: keep_answers([folder.key for folder in found.map.folders], answers))
        source_url = dialog.source_url() if found.map.without_source else found.dataset.source_url
        return replace(found.dataset, themes=answers.themes, year=answers.year, source_url=source_url)

    def _keep(self, keep: Callable[[], None]) -> None:
        """Keep answers for the next time; they are good for this time also where that fails."""
        try:
            keep()
        except PluginError as error:
            self.not_kept.emit(error)
