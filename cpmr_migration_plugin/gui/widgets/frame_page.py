"""A table that can be searched, filtered by one column, sorted and copied."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QTableView, QVBoxLayout, QWidget

from .frame_model import FrameModel
from ...translation import tr
from ...workflows.base.report_cells import neutral

_WIDEST = 160


class FramePage(QWidget):
    """Shows a :class:`FrameModel` with a search box and a choice of kinds.

    :param choices: texts to choose among and the text a row must have in the filtered column for each
    :param filtered_column: name of that column
    """

    def __init__(
        self, model: FrameModel, choices: Sequence[tuple[str, str]], filtered_column: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search name, code or note"))
        self.search.setAccessibleName(tr("Search"))
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(tr("Rows shown"))
        for text, value in choices:
            self.kinds.addItem(text, value)
        self.count = QLabel(self)
        self._filtered = filtered_column
        self.view = self._make_view()
        self.search.textChanged.connect(self._refresh)
        self.kinds.currentIndexChanged.connect(self._refresh)
        self._refresh()
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.kinds)
        top.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.view)

    def _make_view(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self.model)
        view.setSortingEnabled(True)
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setAlternatingRowColors(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
        view.horizontalHeader().setStretchLastSection(True)
        for column in range(self.model.columnCount()):
            view.setColumnWidth(column, self._width(view, column))
        # The model forgets what was selected when it shows other rows, or in another order.
        self._selected: tuple[list[int], int | None] = ([], None)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._select_again)
        return view

    def _width(self, view: QTableView, column: int) -> int:
        """Return the width of a column; that of the first rows will do.

        Qt would ask for colour, font and icon of every cell, through Python.
        """
        role = Qt.ItemDataRole.DisplayRole
        metrics, margin = view.fontMetrics(), 3 * view.fontMetrics().averageCharWidth()
        rows = min(self.model.rowCount(), 60)
        texts = {self.model.index(row, column).data(role) for row in range(rows)}
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        title = view.horizontalHeader().sectionSizeHint(column)
        return min(max(title, widest + margin), _WIDEST)

    def _refresh(self) -> None:
        self.model.keep(self._filtered, self.kinds.currentData(), self.search.text())
        self.count.setText(tr("{n} of {m} rows").format(n=self.model.rowCount(), m=self.model.total))

    def _remember(self) -> None:
        self._selected = (self.selected_rows(), self.current_row())

    def _select_again(self) -> None:
        rows, current = self._selected
        places = {row: place for place, row in enumerate(self.model.shown)}
        selection = self.view.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        if current in places:
            selection.setCurrentIndex(self.model.index(places[current], 0), flag.NoUpdate)
        for row in rows:
            if row in places:
                selection.select(self.model.index(places[row], 0), flag.Select | flag.Rows)

    def current_row(self) -> int | None:
        """Return the row of the frame that is current."""
        index = self.view.currentIndex()
        return self._source_row(index) if index.isValid() else None

    def selected_rows(self) -> list[int]:
        """Return the rows of the frame that are selected."""
        return sorted(self._source_row(index) for index in self.view.selectionModel().selectedRows())

    def _source_row(self, index) -> int:  # noqa: ANN001 - QModelIndex
        return self.model.shown[index.row()]

    def text(self) -> tuple[str, int]:
        """Return the selected rows, or all rows shown, separated by tabs, with titles; and how many there are."""
        model, role = self.model, Qt.ItemDataRole.DisplayRole
        rows = sorted({index.row() for index in self.view.selectionModel().selectedRows()}) or range(model.rowCount())
        columns = range(model.columnCount())
        lines = ["\t".join(str(model.headerData(c, Qt.Orientation.Horizontal, role)) for c in columns)]
        for row in rows:
            cells = (str(model.data(model.index(row, c), role)) for c in columns)
            lines.append("\t".join(neutral(cell.replace("\t", " ").replace("\n", " ")) for cell in cells))
        return "\n".join(lines), len(rows)
