"""A group box: the downloads that are kept, their limit, and removing them."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit, QgsMessageBar
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QShortcut,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from .background import in_background
from .table import ADDRESS, DATE, HELD, SIZE, SOURCE, DownloadFilter, DownloadsModel
from ..messages import show_error, show_info
from ...errors import PluginError
from ...translation import tr
from ...workflows.base import downloads
from ...workflows.base.downloads import Downloads, Key


class DownloadsBox(QGroupBox):
    """Lists what was downloaded, from the moment it is first shown.

    :param bar: where outcomes are told
    :param limit: how much may stay
    """

    def __init__(self, bar: QgsMessageBar, limit: QSpinBox, parent: QWidget | None = None) -> None:
        super().__init__(tr("Downloads kept for later"), parent)
        self._bar = bar
        self._was_read = False
        self.model = DownloadsModel(self)
        self._found = DownloadFilter(self)
        self._found.setSourceModel(self.model)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search source, address or date"))
        self.search.setAccessibleName(tr("Search downloads"))
        self.search.textChanged.connect(self._search)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.view = self._table()
        self.remove_button = self._button(tr("Remove &Selected"), tr("Remove the selected downloads at once"))
        self.remove_button.clicked.connect(self.remove_selected)
        self.clear_button = self._button(tr("&Clear…"), tr("Remove all downloads but those ticked “Always keep”"))
        self.clear_button.clicked.connect(self.clear)
        self.folder_button = self._button(tr("Open &Folder"), str(downloads.folder()))
        self.folder_button.clicked.connect(self.open_folder)
        note = QLabel(tr("Removing takes effect at once, not with OK."), self)
        note.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("Keep &up to"), limit)
        bottom = QHBoxLayout()
        for widget in (self.remove_button, self.clear_button, self.folder_button):
            bottom.addWidget(widget)
        bottom.addWidget(note, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.search)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addLayout(bottom)
        self._show(Downloads())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the list when the page is first looked at; QGIS makes all pages whenever one is opened."""
        super().showEvent(event)
        if not self._was_read:
            self._was_read = True
            self.read()

    def read(self) -> None:
        """Read the list of downloads."""
        self.summary.setText(tr("Reading…"))
        in_background(tr("Reading the list of downloads"), downloads.listing, self._show, self._failed, self)

    def take_changes(self) -> dict[Key, bool]:
        """Return the ticks that were changed, which then count as taken over."""
        changes, self.model.changes = self.model.changes, {}
        return changes

    def remove_selected(self) -> None:
        """Remove the selected downloads, after asking."""
        rows = self.view.selectionModel().selectedRows()
        chosen = [self.model.downloads[self._found.mapToSource(index).row()] for index in rows]
        if chosen:
            self._remove([download.key for download in chosen], sum(d.entry.size for d in chosen))

    def clear(self) -> None:
        """Remove all downloads that are not ticked, after asking."""
        chosen = [download for download in self.model.downloads if not self.model.is_held(download)]
        everything = len(chosen) == len(self.model.downloads)
        self._remove([download.key for download in chosen], sum(d.entry.size for d in chosen), everything)

    def open_folder(self) -> None:
        """Show the folder of the downloads."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(downloads.folder())))

    def _remove(self, keys: list[Key], size: int, everything: bool = False) -> None:
        if not keys:
            show_info(self._bar, tr("All downloads are ticked “Always keep”."))
            return
        text = tr("Remove {n} downloads ({size})?") if len(keys) > 1 else tr("Remove this download ({size})?")
        text = text.format(n=len(keys), size=downloads.size_text(size)) + "\n\n"
        text += tr("They can be downloaded again, but until then not be used offline. Atlas files are not touched.")
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, tr("Remove Downloads"), text, yes | no, no) != yes:
            return

        def work() -> tuple[str, Downloads]:
            removed = downloads.clear() if everything else downloads.remove(keys)
            return downloads.removed_text(removed), downloads.listing()

        for button in (self.remove_button, self.clear_button):
            button.setEnabled(False)
        in_background(tr("Removing downloads"), work, self._removed, self._failed, self)

    def _removed(self, result: tuple[str, Downloads]) -> None:
        show_info(self._bar, result[0])
        self._show(result[1])

    def _failed(self, error: PluginError) -> None:
        show_error(self._bar, error, self)
        self._show(downloads.listing())

    def _show(self, found: Downloads) -> None:
        self.model.show(found.items)
        self._size = found.size
        self.folder_button.setEnabled(downloads.folder().is_dir())
        self._tell()

    def _tell(self) -> None:
        total, shown = len(self.model.downloads), self._found.rowCount()
        if not total:
            self.summary.setText(tr("Nothing was downloaded yet."))
        elif shown < total:
            self.summary.setText(tr("{n} of {m} downloads").format(n=shown, m=total))
        else:
            text = tr("{n} downloads, {size}") if total > 1 else tr("1 download, {size}")
            self.summary.setText(text.format(n=total, size=downloads.size_text(self._size)))
        self.clear_button.setEnabled(bool(total))
        self.search.setEnabled(bool(total))
        self._selected()

    def _search(self, text: str) -> None:
        self._found.setFilterFixedString(text)
        self._tell()

    def _selected(self) -> None:
        self.remove_button.setEnabled(self.view.selectionModel().hasSelection())

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _table(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self._found)
        view.setAccessibleName(tr("Downloads"))
        view.setSortingEnabled(True)
        view.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setTabKeyNavigation(False)
        view.setMinimumHeight(8 * view.fontMetrics().height())
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
        header = view.horizontalHeader()
        header.setSectionResizeMode(ADDRESS, QHeaderView.ResizeMode.Stretch)
        letter = view.fontMetrics().averageCharWidth()
        for column, letters in ((SOURCE, 18), (DATE, 15), (SIZE, 11), (HELD, 15)):
            view.setColumnWidth(column, letters * letter)
        view.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.remove_selected)
        return view
