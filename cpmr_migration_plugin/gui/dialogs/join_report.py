"""Dialog: every region and how it was placed; what is left over and why."""

from __future__ import annotations

import html
import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit, QgsGui, QgsMessageBar
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QShortcut,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..messages import show_error, show_info, show_success
from ..settings import Remembered
from ...__about__ import SLUG
from ...errors import PluginError
from ...translation import tr
from ...workflows.report import how_words, neutral, read_leftovers, read_report, write_report

if TYPE_CHECKING:
    import pandas as pd

_REGION_COLUMNS = ("name", "country", "given_code", "unit_code", "unit_name", "level", "how", "agreement", "note")
_LEFTOVER_COLUMNS = ("what", "key", "name", "reason")


class FrameModel(QAbstractTableModel):
    """Shows some columns of a frame.

    :param words: words for the values of a column, by column and value
    """

    def __init__(
        self, frame: pd.DataFrame, columns: dict[str, str], words: dict[str, dict[str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.frame = frame
        self._columns = list(columns)
        self._titles = list(columns.values())
        self._words = words

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.frame)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the text of a cell; numbers sort as numbers."""
        column = self._columns[index.column()]
        value = self.frame.iloc[index.row()][column]
        if role == Qt.ItemDataRole.UserRole:
            if isinstance(value, float):
                # NaN is neither smaller nor larger than anything: sorting would break at it.
                return -math.inf if math.isnan(value) else float(value)
            return str(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tool tip takes what looks like HTML for HTML.
            return html.escape(self._text(column, value)) or None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(column, value)
        if role == Qt.ItemDataRole.ForegroundRole and column == "how" and value == "not_placed":
            return QColor("#B2574F")
        return None

    def _text(self, column: str, value: Any) -> str:
        if isinstance(value, float):
            return "" if value != value else f"{value:.2f}"  # noqa: PLR0124 - NaN
        return self._words.get(column, {}).get(value, str(value))


class JoinReportDialog(QDialog):
    """Shows the join report of an atlas file.

    :param atlas: the atlas file
    :param zoom: called with a boundary unit's id to show it on the map; returns whether it is there
    """

    def __init__(self, atlas: Path, zoom: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{SLUG}_report_dialog")
        self.setWindowTitle(tr("Join Report – {file}").format(file=atlas.name))
        self._atlas = atlas
        self._zoom = zoom
        self.bar = QgsMessageBar(self)
        report, leftovers = read_report(atlas), read_leftovers(atlas)
        placed = int((report["how"] != "not_placed").sum())
        self.summary = QLabel(tr("{placed} of {total} regions placed.").format(placed=placed, total=len(report)), self)
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        self.tabs = QTabWidget(self)
        self._tables: list[tuple[QTableView, QSortFilterProxyModel, QComboBox, QLabel]] = []
        self._add_regions(report)
        self._add_leftovers(leftovers)
        layout = QVBoxLayout(self)
        for widget in (self.bar, self.summary, self.tabs, self._button_row()):
            layout.addWidget(widget)
        layout.setStretch(2, 1)
        self.resize(1120, 600)
        QgsGui.enableAutoGeometryRestore(self)

    def _add_regions(self, report: pd.DataFrame) -> None:
        titles = {
            "name": tr("Region"), "country": tr("Country"), "given_code": tr("Given code"),
            "unit_name": tr("Drawn as"),
            "unit_code": tr("Code"), "level": tr("Level"), "how": tr("How"), "agreement": tr("Agreement"),
            "note": tr("Note"),
        }  # fmt: skip
        model = FrameModel(report, {c: titles[c] for c in _REGION_COLUMNS}, {"how": how_words()}, self)
        choices = [(tr("All regions"), "")] + [(word, word) for word in how_words().values()]
        view = self._add_table(tr("Regions"), model, choices, _REGION_COLUMNS.index("how"))
        view.doubleClicked.connect(lambda _: self.zoom_to_region())

    def _add_leftovers(self, leftovers: pd.DataFrame) -> None:
        titles = {"what": tr("What"), "key": tr("Code"), "name": tr("Name"), "reason": tr("Reason")}
        words = {
            "import": tr("note on the import"),
            "unit": tr("boundary unit"),
            "competences": tr("competence"), "experiences": tr("experience"),
            "indicators": tr("figures"),
        }  # fmt: skip
        model = FrameModel(leftovers, {c: titles[c] for c in _LEFTOVER_COLUMNS}, {"what": words}, self)
        choices = [(tr("Everything"), "")] + [(word, word) for word in words.values()]
        self._add_table(tr("Left over"), model, choices, 0)

    def _add_table(
        self, title: str, model: FrameModel, choices: list[tuple[str, str]], filtered_column: int
    ) -> QTableView:
        page = QWidget(self.tabs)
        search = QgsFilterLineEdit(page)
        search.setShowSearchIcon(True)
        search.setPlaceholderText(tr("Search name, code or note"))
        kinds = QComboBox(page)
        for text, value in choices:
            kinds.addItem(text, value)
        count = QLabel(page)
        by_kind = QSortFilterProxyModel(page)
        by_kind.setSourceModel(model)
        by_kind.setFilterKeyColumn(filtered_column)
        by_text = QSortFilterProxyModel(page)
        by_text.setSourceModel(by_kind)
        by_text.setFilterKeyColumn(-1)
        by_text.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        by_text.setSortRole(Qt.ItemDataRole.UserRole)
        view = QTableView(page)
        view.setModel(by_text)
        view.setSortingEnabled(True)
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setAlternatingRowColors(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
        view.horizontalHeader().setStretchLastSection(True)
        view.resizeColumnsToContents()
        for column in range(model.columnCount()):
            view.setColumnWidth(column, min(view.columnWidth(column), 160))

        def refresh() -> None:
            value = kinds.currentData()
            by_kind.setFilterFixedString(value)
            by_text.setFilterFixedString(search.text())
            count.setText(tr("{n} of {m} rows").format(n=by_text.rowCount(), m=model.rowCount()))

        search.textChanged.connect(refresh)
        kinds.currentIndexChanged.connect(refresh)
        refresh()
        top = QHBoxLayout()
        top.addWidget(search, 1)
        top.addWidget(kinds)
        top.addWidget(count)
        layout = QVBoxLayout(page)
        layout.addLayout(top)
        layout.addWidget(view)
        self.tabs.addTab(page, title)
        self._tables.append((view, by_text, kinds, count))
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.copy)
        return view

    def _button_row(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.zoom_button = QPushButton(tr("&Zoom to Region"), self)
        self.zoom_button.setToolTip(tr("Show the selected region on the map (also: double-click)"))
        self.zoom_button.clicked.connect(self.zoom_to_region)
        self.copy_button = QPushButton(tr("&Copy"), self)
        self.copy_button.setToolTip(tr("Copy the selected rows, or all rows shown, for a spreadsheet"))
        self.copy_button.clicked.connect(self.copy)
        self.save_button = QPushButton(tr("&Save as CSV…"), self)
        self.save_button.clicked.connect(self.save)
        for button in (self.zoom_button, self.copy_button, self.save_button):
            buttons.addButton(button, role)
            button.setAutoDefault(False)
        return buttons

    def view(self) -> QTableView:
        """Return the table of the tab that is shown."""
        return self._tables[self.tabs.currentIndex()][0]

    def zoom_to_region(self) -> None:
        """Show the selected region on the map."""
        self.tabs.setCurrentIndex(0)
        view, proxy, *_ = self._tables[0]
        index = view.currentIndex()
        if not index.isValid():
            show_info(self.bar, tr("Select a region first."))
            return
        model = proxy.sourceModel().sourceModel()
        row = proxy.sourceModel().mapToSource(proxy.mapToSource(index)).row()
        region = model.frame.iloc[row]
        if not region["unit_id"]:
            show_info(
                self.bar, tr("“{name}” is not on the map: {note}").format(name=region["name"], note=region["note"])
            )
        elif not self._zoom(region["unit_id"]):
            show_info(self.bar, tr("The layers of this report are not in the project any more."))

    def copy(self) -> None:
        """Copy the selected rows, or all rows shown, as text separated by tabs, with titles."""
        view = self.view()
        model = view.model()
        rows = sorted({index.row() for index in view.selectionModel().selectedRows()}) or range(model.rowCount())
        columns = range(model.columnCount())
        role = Qt.ItemDataRole.DisplayRole
        lines = ["\t".join(str(model.headerData(c, Qt.Orientation.Horizontal, role)) for c in columns)]
        for row in rows:
            cells = (str(model.data(model.index(row, c), role)) for c in columns)
            lines.append("\t".join(neutral(cell.replace("\t", " ").replace("\n", " ")) for cell in cells))
        QgsApplication.clipboard().setText("\n".join(lines))
        show_info(self.bar, tr("{n} rows copied.").format(n=len(lines) - 1))

    def save(self) -> None:
        """Save the whole report as CSV."""
        remembered = Remembered("report")
        start = (remembered.folder("folder") or self._atlas.parent) / "join-report.csv"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the join report"), str(start), "CSV (*.csv)")
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(".csv")
        try:
            write_report(self._atlas, target)
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        remembered.keep(folder=target.parent)
        show_success(self.bar, tr("Saved as {path}.").format(path=target))
