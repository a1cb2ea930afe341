"""Dialog: pull the sources of the loaded atlas again, see what would change, apply it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgsFilterLineEdit, QgsMessageBar
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QShortcut,
    QVBoxLayout,
    QWidget,
)

from .base import JobDialog
from ..messages import show_error, show_info, show_success
from ..plain import as_text
from ..settings import SavedChoices
from ..widgets.change_tree import ChangeTree
from ...errors import PluginError
from ...progress import Progress, Steps
from ...sources.http.address import host_at
from ...translation import tr
from ...workflows.base.help_topics import Topic
from ...workflows.base.places import MissingPlace
from ...workflows.loading.load_parameters import NotAllowed, allow_login, allow_site, place_again, read_load_parameters
from ...workflows.refreshing.changes import change_words, table_words, write_changes
from ...workflows.refreshing.refresh import MissingFiles, RefreshFindings, RefreshJob, RefreshResult, source_words


class RefreshDialog(JobDialog):
    """Looks for changes as soon as it is shown, and applies them when it is told to.

    :param atlas: the atlas file
    :param publish: gives the steps, on the main thread, that put the new content in place
    :param refreshed: called with the result when everything is in place
    :raises PluginError: if the file does not tell what it was loaded from
    """

    HELP = Topic.REFRESH

    def __init__(
        self,
        atlas: Path,
        publish: Callable[[RefreshJob], Steps[RefreshResult]],
        refreshed: Callable[[RefreshResult], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("refresh_dialog", tr("Refresh – {file}").format(file=atlas.name), tr("&Apply"), parent)
        self._atlas = atlas
        self._publish = publish
        self._refreshed = refreshed
        self._job: RefreshJob | None = None
        self._findings: RefreshFindings | None = None
        self._without_login = False
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        self.sources = self._label(source_words(atlas))
        self.summary = self._label([])
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        self.told = self._label([])
        layout.addWidget(self.sources)
        layout.addWidget(self.summary)
        layout.addWidget(self.told)
        layout.addWidget(self._list(), 1)
        self.again_button = self._button(tr("Check A&gain"), tr("Pull the sources once more"), self.check)
        self.copy_button = self._button(
            tr("&Copy"), tr("Copy the selected rows, or all rows shown, for a spreadsheet"), self.copy
        )
        self.save_button = self._button(tr("&Save as CSV…"), tr("Save all changes"), self.save)
        self._update()
        self.resize(1080, 580)
        QTimer.singleShot(0, self.check)

    # The form.

    def _label(self, lines: Sequence[str]) -> QLabel:
        label = QLabel("\n".join(lines), self.form)
        label.setWordWrap(True)
        # What stands here comes from files: never read as HTML.
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _list(self) -> QWidget:
        self.list = QWidget(self.form)
        self.search = QgsFilterLineEdit(self.list)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search region or value"))
        self.search.setAccessibleName(tr("Search"))
        self.kinds = QComboBox(self.list)
        self.kinds.setAccessibleName(tr("Kind of change"))
        self.kinds.addItem(tr("All changes"), "")
        for change, word in change_words().items():
            self.kinds.addItem(word, change)
        self.tables = QComboBox(self.list)
        self.tables.setAccessibleName(tr("Table"))
        self.tables.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tables.addItem(tr("All tables"), "")
        self.count = QLabel(self.list)
        self.tree = ChangeTree(self.list)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.tree)
        shortcut.activated.connect(self.copy)
        # Typing redraws the tree when it pauses, not at every letter.
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self._typing.timeout.connect(self._filter)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.kinds.currentIndexChanged.connect(lambda _: self._filter())
        self.tables.currentIndexChanged.connect(lambda _: self._filter())
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        for widget in (self.kinds, self.tables, self.count):
            top.addWidget(widget)
        layout = QVBoxLayout(self.list)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.tree)
        return self.list

    def _button(self, text: str, tip: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())
        self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _update(self) -> None:
        """Show what there is, and allow what makes sense."""
        findings, running = self._findings, self.is_running()
        changes = findings is not None and bool(findings.changes)
        self.summary.setText(findings.sentence() if findings is not None else "")
        self.told.setText("\n".join(findings.told) if findings is not None else "")
        self.told.setVisible(findings is not None and bool(findings.told))
        self.list.setEnabled(changes)
        self.run_button.setEnabled(bool(findings) and not running)
        self.run_button.setToolTip(
            tr("Write the changes into the atlas file and show them; styles you edited are kept")
            if findings
            else tr("There is nothing to apply.")
        )
        self.again_button.setEnabled(not running)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(changes and not running)

    def _show(self, findings: RefreshFindings) -> None:
        self._findings = findings
        words = table_words()
        self.tables.blockSignals(True)
        self.tables.clear()
        self.tables.addItem(tr("All tables"), "")
        for table in findings.changes.tables():
            self.tables.addItem(words.get(table, table), table)
        self.tables.blockSignals(False)
        self._filter()
        self._update()

    def _filter(self) -> None:
        if self._findings is None:
            return
        changes = self._findings.changes
        shown = self.tree.show_changes(
            changes, self.search.text(), self.kinds.currentData() or "", self.tables.currentData() or ""
        )
        self.count.setText(tr("{n} of {m} rows").format(n=shown, m=len(changes.rows)))

    # The jobs.

    def check(self) -> None:
        """Pull the sources and show what would change."""
        if self.is_running():
            return
        self._drop()
        job = self._job = RefreshJob(self._atlas, without_login=self._without_login)
        try:
            job.ready(QgsProject.instance())
        except PluginError as error:
            self._failed(error)
            return

        def work(progress: Progress) -> None:
            changes = job.work(progress).changes
            changes.owners(), changes.tables()  # worked out here, for the window

        self._start(tr("Refresh"), work, lambda: self._checked(job))

    def run(self) -> None:
        """Apply the changes."""
        job = self._job
        if job is None or self._findings is None:
            return
        self._start(tr("Apply the changes"), job.prepare, lambda: self._prepared(job))

    def _start(self, title: str, work: Callable[[Progress], object], publish: Callable[[], None]) -> None:
        self.set_running(True)
        self._update()
        self.start_task(title, work, publish, self._failed, self._job.discard)

    def _checked(self, job: RefreshJob) -> None:
        self.set_running(False)
        self._show(job.findings)

    def _prepared(self, job: RefreshJob) -> None:
        self.take_last_steps(tr("Putting the changes in place"), self._publish(job), self._applied, self._failed)

    def _applied(self, result: RefreshResult) -> None:
        self._job = None
        refreshed = self._refreshed
        self.close_and(lambda: refreshed(result))

    def _failed(self, error: PluginError) -> None:
        self._drop()
        self.set_running(False)
        self._update()
        if isinstance(error, MissingFiles):
            self._ask_where(error)
        elif isinstance(error, NotAllowed) and not error.near:
            self._ask_leave(error)
        else:
            show_error(self.bar, error, self)

    def _drop(self) -> None:
        """Forget what was found."""
        if self._job is not None:
            self._job.discard()
        self._job = None
        self._findings = None
        self.tree.clear()
        self.count.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Return, typed behind a word to search for, neither apply nor close."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), QPushButton):
            event.accept()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close, and remove what was written for comparing."""
        self._drop()
        super().done(result)

    # Hosts and logins that nobody allowed yet.

    def _ask_leave(self, error: NotAllowed) -> None:
        """Ask whether a host may be asked, or given the login; what is said is remembered for this atlas."""
        host = host_at(error.at)
        if error.login:
            question = tr("Use the stored login for {host}?").format(host=host)
            answers = {tr("Use the &Login"): self._with_login, tr("&Without Login"): self._go_without_login}
        else:
            question = tr("This atlas is refreshed from {host}. Download from there?").format(host=host)
            answers = {tr("&Download from There"): self._allow}
        self._ask(question, {text: lambda run=run: run(error.at) for text, run in answers.items()})

    def _ask(self, question: str, answers: Mapping[str, Callable[[], None]]) -> None:
        item = QgsMessageBar.createMessage("", as_text(question))
        for text, run in answers.items():
            button = QPushButton(text)
            button.clicked.connect(lambda _checked, run=run: self._answer(run))
            item.layout().addWidget(button)
        self.bar.pushWidget(item, Qgis.MessageLevel.Warning)

    def _answer(self, run: Callable[[], None]) -> None:
        """Do what was answered; the atlas file may be gone by then, or in use."""
        try:
            run()
        except PluginError as error:
            show_error(self.bar, error, self)

    def _allow(self, at: str) -> None:
        allow_site(read_load_parameters(self._atlas).id, at)
        self._again()

    def _with_login(self, at: str) -> None:
        allow_login(read_load_parameters(self._atlas).id, at)
        self._again()

    def _go_without_login(self, _at: str) -> None:
        self._without_login = True
        self._again()

    def _again(self) -> None:
        self.bar.clearWidgets()
        self.check()

    # Files that are not where they were.

    def _ask_where(self, error: MissingFiles) -> None:
        self._ask(f"{error.message} {error.remedy}", {tr("&Where Is It…"): lambda: self._choose(error.missing)})

    def _choose(self, missing: Sequence[MissingPlace]) -> None:
        """Ask where each file is now; check again once all are known."""
        remembered = SavedChoices("refresh")
        start = str(remembered.folder("folder") or self._atlas.parent)
        for place in missing:
            title = tr("Where is “{name}” now?").format(name=place.name)
            if place.is_address:
                chosen = self._whole_address(place)
            elif Path(place.name).suffix:
                chosen, _ = QFileDialog.getOpenFileName(self, title, start)
            else:
                chosen = QFileDialog.getExistingDirectory(self, title, start)
            if not chosen:
                return
            if not place.is_address:
                remembered.keep(folder=Path(chosen).parent)
            try:
                place_again(read_load_parameters(self._atlas), place.key, chosen, self._atlas)
            except PluginError as error:
                show_error(self.bar, error, self)
                return
        self.sources.setText("\n".join(source_words(self._atlas)))
        self.check()

    def _whole_address(self, place: MissingPlace) -> str:
        text, given = QInputDialog.getText(self, tr("Whole address"), tr("Address, with its key:"), text=place.name)
        return text.strip() if given else ""

    # What can be done with the list.

    def copy(self) -> None:
        """Copy the selected rows, or all rows shown, as text separated by tabs, with titles."""
        lines = list(self.tree.lines())
        QgsApplication.clipboard().setText("\n".join(lines))
        show_info(self.bar, tr("{n} lines copied.").format(n=len(lines) - 1))

    def save(self) -> None:
        """Save all changes as CSV."""
        if self._findings is None:
            return
        remembered = SavedChoices("refresh")
        start = (remembered.folder("folder") or self._atlas.parent) / "changes.csv"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the changes"), str(start), "CSV (*.csv)")
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(".csv")
        try:
            write_changes(self._findings.changes, target)
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        remembered.keep(folder=target.parent)
        show_success(self.bar, tr("Saved as {path}.").format(path=target))
