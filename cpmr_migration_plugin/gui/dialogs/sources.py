"""Dialog: the user's own editions, tested, refreshed and loaded from here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .base import JobDialog
from .edit_source import EditSourceDialog
from ..messages import show_error
from ..plain import as_text
from ..widgets.elided import ElidedInTheMiddle, shortened
from ...errors import PluginError
from ...model.schema import TABLES
from ...sources.http.address import without_secrets
from ...translation import tr
from ...workflows.base.help_topics import Topic
from ...workflows.loading.dataset import Dataset
from ...workflows.loading.sources_list import (
    PullJob,
    Source,
    SourceTest,
    best_dataset,
    copy_of,
    hold,
    kind_words,
    note_trouble,
    put_source,
    read_sources,
    remove_source,
    tidy,
    try_source,
)

_NAME, _KIND, _WHERE, _LAST, _ROWS, _STATE = range(6)


class SourcesDialog(JobDialog):
    """Keeps the list of a user's own editions.

    :param load: called with a dataset and what must be told of it, to load it
    """

    HELP = Topic.SOURCES

    def __init__(self, load: Callable[[Dataset, str], None], parent: QWidget | None = None) -> None:
        super().__init__("sources_dialog", tr("Sources"), tr("&Refresh"), parent)
        self._load = load
        self._sources: list[Source] = []
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        hint = QLabel(tr("Your own editions. The last good copy of each is kept in your profile."), self.form)
        hint.setWordWrap(True)
        layout.addWidget(hint)
        row = QHBoxLayout()
        row.addWidget(self._table(), 1)
        row.addLayout(self._side())
        layout.addLayout(row)
        self.detail = QLabel(self.form)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setWordWrap(True)
        self.detail.setMinimumHeight(2 * self.detail.fontMetrics().lineSpacing())
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.detail)
        self.run_button.setToolTip(tr("Read the selected source anew and keep what it gives as its last good copy"))
        tidy()
        trouble = self._fill()
        if trouble:
            show_error(self.bar, PluginError(trouble), self)
        self.resize(1060, 400)

    # The form.

    def _table(self) -> QTreeWidget:
        self.table = QTreeWidget(self.form)
        self.table.setAccessibleName(tr("Sources"))
        self.table.setHeaderLabels([tr("Name"), tr("Kind"), tr("Where"), tr("Last good"), tr("Rows"), tr("State")])
        self.table.setRootIsDecorated(False)
        self.table.setAlternatingRowColors(True)
        self.table.setUniformRowHeights(True)
        self.table.setItemDelegateForColumn(_WHERE, ElidedInTheMiddle(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.itemSelectionChanged.connect(self._update)
        self.table.itemDoubleClicked.connect(lambda *_: self.load())
        header = self.table.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(_WHERE, QHeaderView.ResizeMode.Interactive)
        return self.table

    def _side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.add_button = self._button(tr("&Add…"), tr("Add a file, a folder or an address"), self.add, column)
        self.edit_button = self._button(tr("&Edit…"), tr("Rename the source or say where it is now"), self.edit, column)
        self.remove_button = self._button(tr("Re&move"), tr("Take the source off the list"), self.remove, column)
        column.addSpacing(12)
        self.test_button = self._button(
            tr("&Test"), tr("Read the source and count what is in it; nothing is kept"), self.test, column
        )
        self.load_button = self._button(
            tr("&Load…"), tr("Load the source, or its last good copy if its file has gone"), self.load, column
        )
        self.copy_button = self._button(
            tr("Load &Copy…"), tr("Load the last good copy, whatever the source gives now"), self.load_copy, column
        )
        column.addStretch()
        return column

    def _button(self, text: str, tip: str, run: Callable[[], None], column: QVBoxLayout) -> QPushButton:
        button = QPushButton(text, self.form)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())
        column.addWidget(button)
        return button

    def _fill(self, selected: str = "") -> str:
        """Show the list anew and return what must be told of it."""
        selected = selected or (self.source().id if self.source() is not None else "")
        self._sources, trouble = read_sources()
        self.table.clear()
        for source in self._sources:
            item = QTreeWidgetItem(self.table, _texts(source))
            item.setData(_NAME, Qt.ItemDataRole.UserRole, source.id)
            item.setTextAlignment(_ROWS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(_WHERE, as_text(without_secrets(source.dataset.place)))
            item.setToolTip(_ROWS, _rows_text(source.rows))
            item.setToolTip(_STATE, as_text(_detail(source)))
            if source.id == selected:
                item.setSelected(True)
                self.table.setCurrentItem(item)
        for column in (_NAME, _KIND, _WHERE, _LAST, _ROWS):
            self.table.resizeColumnToContents(column)
            widest = {_NAME: 220, _WHERE: 220}.get(column, 200)
            self.table.setColumnWidth(column, min(self.table.columnWidth(column) + 12, widest))
        if self.source() is None and self._sources:
            self.table.setCurrentItem(self.table.topLevelItem(0))
        self._update()
        return trouble

    def _update(self) -> None:
        source = self.source()
        chosen = source is not None
        self.detail.setText(_detail(source) if source is not None else "")
        for button in (self.edit_button, self.remove_button, self.test_button, self.load_button):
            button.setEnabled(chosen)
        self.copy_button.setEnabled(source is not None and source.copy.is_file())
        if not self.is_running():
            self.run_button.setEnabled(chosen)

    def source(self) -> Source | None:
        """Return the selected source."""
        items = self.table.selectedItems()
        selected = items[0].data(_NAME, Qt.ItemDataRole.UserRole) if items else ""
        return next((source for source in self._sources if source.id == selected), None)

    # What is done at once.

    def add(self) -> None:
        """Ask for a source and add it to the list."""
        self._edit(None)

    def edit(self) -> None:
        """Ask for the name and place of the selected source."""
        self._edit(self.source())

    def _edit(self, source: Source | None) -> None:
        dialog = EditSourceDialog(source, [one.name for one in self._sources if one is not source], self)
        if dialog.exec():
            changed = dialog.source()
            self._kept(lambda: put_source(changed))
            self._fill(changed.id)
        dialog.deleteLater()

    def remove(self) -> None:
        """Take the selected source off the list; the message bar can put it back."""
        source = self.source()
        if source is None or not self._confirmed(source):
            return
        position = self._sources.index(source)
        if not self._kept(lambda: remove_source(source)):
            return
        hold(source, kept=False)
        self._fill()
        self.bar.clearWidgets()
        item = QgsMessageBar.createMessage("", as_text(tr("“{name}” was removed.").format(name=source.name)))
        undo = QPushButton(tr("&Undo"))
        undo.clicked.connect(lambda _checked: self._put_back(source, position))
        item.layout().addWidget(undo)
        self.bar.pushWidget(item, Qgis.MessageLevel.Info)

    def _confirmed(self, source: Source) -> bool:
        button = QMessageBox.StandardButton
        text = tr("Remove “{name}” and its last good copy? The file or map itself stays where it is.")
        text = text.format(name=shortened(source.name))
        answer = QMessageBox.question(self, tr("Remove source?"), as_text(text), button.Yes | button.No, button.No)
        return answer == button.Yes

    def _put_back(self, source: Source, position: int) -> None:
        if self._kept(lambda: put_source(source, position)):
            hold(source, kept=True)
            self.bar.clearWidgets()
            self._fill(source.id)

    def load(self) -> None:
        """Open the window that loads an edition with the selected source chosen."""
        source = self.source()
        if source is None:
            return
        try:
            dataset, told = best_dataset(source)
        except PluginError as error:
            self.bar.clearWidgets()
            show_error(self.bar, error, self)
            return
        self.accept()
        self._load(dataset, told)

    def load_copy(self) -> None:
        """Open the window that loads an edition with the last good copy of the selected source chosen."""
        source = self.source()
        if source is None:
            return
        told = tr("This is the last good copy of “{name}”, of {date}.")
        self.accept()
        self._load(copy_of(source), told.format(name=source.name, date=source.last_good[:10]))

    def _kept(self, change: Callable[[], Any]) -> bool:
        """Change the list; tell if it cannot be."""
        try:
            change()
        except PluginError as error:
            self.bar.clearWidgets()
            show_error(self.bar, error, self)
            return False
        return True

    # What runs in a task.

    def run(self) -> None:
        """Refresh the selected source."""
        source = self.source()
        if source is None:
            return
        job = PullJob(source)
        self._start(tr("Refresh source"), source, job.work, lambda: self._done(job.publish(), kept=True))

    def test(self) -> None:
        """Read the selected source and tell what is in it or wrong with it."""
        source = self.source()
        if source is None:
            return
        found: list[SourceTest] = []
        self._start(
            tr("Test source"),
            source,
            lambda progress: found.append(try_source(source, progress)),
            lambda: self._done(found[0], kept=False),
        )

    def _start(self, title: str, source: Source, work: Callable[..., Any], publish: Callable[[], None]) -> None:
        self.set_running(True)
        self.start_task(title, work, publish, lambda error: self._failed(source, error))

    def _done(self, tried: SourceTest, *, kept: bool) -> None:
        self.set_running(False)
        self._fill()
        text = tr("“{name}”: {rows}.").format(name=tried.source.name, rows=_rows_text(tried.rows, ", "))
        if tried.notes:
            text += " " + tr("{n} notes on the import, see the join report once it is loaded.").format(n=tried.notes)
        if kept and not tried.told:
            text += " " + tr("This is its last good copy now.")
        text = " ".join((*tried.told, text))
        level = Qgis.MessageLevel.Warning if tried.told else Qgis.MessageLevel.Success
        self.bar.pushMessage("", as_text(text), level, 0)

    def _failed(self, source: Source, error: PluginError) -> None:
        self.set_running(False)
        self._kept(lambda: note_trouble(source, error))
        self._fill()
        show_error(self.bar, error, self)

    def done(self, result: int) -> None:
        """Close, and remove the copies of what was taken off the list."""
        tidy()
        super().done(result)


def _texts(source: Source) -> list[str]:
    rows = f"{sum(source.rows.values()):n}" if source.rows else ""
    place = without_secrets(source.dataset.place)
    return [source.name, kind_words()[source.dataset.kind], place, source.last_good[:10], rows, _state(source)]


def _state(source: Source) -> str:
    """Return the state of a source in a word or two."""
    if not source.is_here:
        return tr("Gone, copy kept") if source.copy.is_file() else tr("Gone")
    if source.trouble:
        return tr("Problem")
    return tr("Good") if source.last_good else tr("Not refreshed")


def _detail(source: Source) -> str:
    """Return what there is to say of a source."""
    if not source.is_here:
        gone = tr("“{file}” is not there.").format(file=Path(source.dataset.place).name)
        kept = tr("Its last good copy, of {date}, can be loaded.").format(date=source.last_good[:10])
        return f"{gone} {kept}" if source.copy.is_file() else gone
    return source.trouble


def _rows_text(rows: dict[str, int], between: str = "\n") -> str:
    titles = {table.name: tr(table.title) for table in TABLES}
    return between.join(f"{titles.get(table, table)} {count}" for table, count in rows.items() if count)
