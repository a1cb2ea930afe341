"""The heat map of all regions as a table: fixed names, upright titles, cells explained in tool tips."""

from __future__ import annotations

import html
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QKeyEvent, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from .heat_cells import begins_group, halves, paint_cell
from ..plain import as_text
from ...model.inspect.overview import Overview
from ...translation import labelled, tr


class HeatModel(QAbstractTableModel):
    """A row per region; a heading where the group changes. Names stand in the header, so that they stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overview: Overview | None = None
        self.names: list[str] = []
        #: Per row: the row of the overview, or a heading.
        self.rows: list[int | str] = []

    def show(self, overview: Overview | None, names: list[str]) -> None:
        """Show another heat map.

        :param names: of the region of each row
        """
        self.beginResetModel()
        self.overview, self.names, self.rows = overview, names, []
        before = ""
        for row, group in enumerate(overview.groups if overview is not None else ()):
            if group != before:
                self.rows.append(group)
                before = group
            self.rows.append(row)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return one column per theme or field."""
        return len(self.overview.columns) if self.overview is not None else 0

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return that headings cannot be chosen."""
        if not index.isValid() or isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """Return the title of a column, or the name of a row's region."""
        if self.overview is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            title = self.overview.titles[section]
            if role == Qt.ItemDataRole.ToolTipRole:
                group = self.overview.column_groups[section]
                under = f"<br>{html.escape(group)}" if group else ""
                return f"<b>{html.escape(title)}</b>{under}<br>{html.escape(tr('Click to sort by this column'))}"
            return title if role == Qt.ItemDataRole.DisplayRole else None
        row = self.rows[section]
        name = row if isinstance(row, str) else self.names[row]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_text(name)
        if role == Qt.ItemDataRole.FontRole and isinstance(row, str):
            bold = QFont()
            bold.setBold(True)
            return bold
        return name if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the value; in words for those who hear it, and in the tool tip."""
        row, column = self.rows[index.row()], index.column()
        if isinstance(row, str):
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.overview.cell(row, column)
        words = labelled(f"{self.names[row]}, {self.overview.titles[column]}", self.overview.text(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words
        return as_text(words) if role == Qt.ItemDataRole.ToolTipRole else None


class HeatDelegate(QStyledItemDelegate):
    """Paints cells and headings."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a cell."""
        model: HeatModel = index.model()
        value = index.data(Qt.ItemDataRole.UserRole)
        if value is None:
            return
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if begins_group(model.overview, index.column()):
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Mid), 1))
            painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft())
        painter.setFont(option.font)
        paint_cell(painter, box, model.overview.kind, value)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))


class UprightHeader(QHeaderView):
    """A header whose titles stand upright, read from below, in up to two lines, so that columns may be narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        font = self.font()
        font.setPointSizeF(max(6.0, 0.88 * font.pointSizeF()))
        self.setFont(font)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height at which every title has room in two lines."""
        metrics = self.fontMetrics()
        model = self.model()
        titles = [model.headerData(i, Qt.Orientation.Horizontal, 0) or "" for i in range(model.columnCount())]
        longest = max((max(map(metrics.horizontalAdvance, halves(title))) for title in titles), default=0)
        return QSize(super().sizeHint().width(), longest + metrics.height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """Draw a title upright."""
        painter.save()
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Window))
        overview = self.model().overview
        if overview is not None and begins_group(overview, section):
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        metrics = self.fontMetrics()
        pad, height = metrics.height() // 3, metrics.height()
        text = self.model().headerData(section, Qt.Orientation.Horizontal, 0) or ""
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        lines = [text] if metrics.horizontalAdvance(text) <= rect.height() - 2 * pad else halves(text)
        top = (rect.width() - height * len(lines)) / 2
        for number, line in enumerate(lines):
            length = rect.height() - pad
            box = QRectF(pad, top + number * height, length, height)
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, length)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class HeatMap(QTableView):
    """The table."""

    #: A region was chosen to be read: its row in the overview.
    opened = pyqtSignal(int)
    #: A column's title was clicked: its id.
    column_clicked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = HeatModel(self)
        self._fitted = QSize()
        self.setModel(self.heat)
        self.setItemDelegate(HeatDelegate(self))
        self.setAccessibleName(tr("Heat map of regions and themes"))
        self.setTabKeyNavigation(False)  # Tab leads on to the buttons
        header = UprightHeader(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.sectionClicked.connect(self._clicked)
        self.verticalHeader().setSectionsClickable(True)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().sectionDoubleClicked.connect(lambda row: self._open(self.heat.index(row, 0)))
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)

    def show_overview(self, overview: Overview | None, names: list[str]) -> None:
        """Show another heat map."""
        self.clearSpans()
        self.heat.show(overview, names)
        line = self.fontMetrics().height()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(1.5 * line))
        self.fit()

    def fit(self) -> None:
        """Share the width: the names get what they need, up to two fifths."""
        columns = self.heat.columnCount()
        if not columns:
            return
        metrics, width = self.fontMetrics(), self.width() - self.verticalScrollBar().sizeHint().width() - 4
        names = [row if isinstance(row, str) else self.heat.names[row] for row in self.heat.rows[:2000]]
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        header = self.horizontalHeader()
        least = 2 * header.fontMetrics().height() + 1
        room = max(width - columns * least, round(0.32 * width), 6 * metrics.height())
        first = min(longest + metrics.height(), room)
        self.verticalHeader().setFixedWidth(first)
        share = max(least, min((width - first) // columns, 4 * metrics.height()))
        for column in range(columns):
            self.setColumnWidth(column, share)
        # In a low window the rows need the room more than long titles, which are in the tool tips too.
        most = max(round(0.4 * self.height()), 5 * metrics.height())
        header.setFixedHeight(min(header.sizeHint().height(), most))

    def selected_rows(self) -> list[int]:
        """Return the rows of the overview that are selected."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [row for number in rows if isinstance(row := self.heat.rows[number], int)]

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Share the new width."""
        super().resizeEvent(event)
        if self.size() != self._fitted:
            self._fitted = self.size()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _clicked(self, section: int) -> None:
        if self.heat.overview is not None:
            self.column_clicked.emit(self.heat.overview.columns[section])

    def _open(self, index: QModelIndex) -> None:
        row = self.heat.rows[index.row()] if index.isValid() else ""
        if isinstance(row, int):
            self.opened.emit(row)
