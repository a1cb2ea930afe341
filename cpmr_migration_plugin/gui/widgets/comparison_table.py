"""The table of a comparison: a column per region, headings per theme, signs of levels, rows that differ marked."""

from __future__ import annotations

import html
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from .level_sign import paint_sign
from ...model.inspect.compare import Comparison, Row, Section, section_title
from ...translation import tr

_MOST_LINES = 8


class ComparisonModel(QAbstractTableModel):
    """Rows of a comparison, with a heading where section or theme changes. The first column is the label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self._rows: list[Row | str] = []

    def show(self, comparison: Comparison | None) -> None:
        """Show another comparison."""
        self.beginResetModel()
        self.comparison = comparison
        self._rows = []
        before = None
        for row in comparison.rows if comparison is not None else ():
            here = (row.section, row.group)
            if here != before:
                title = section_title(row.section)
                self._rows.append(f"{title}: {row.group}" if row.group else title)
                before = here
            self._rows.append(row)
        self.endResetModel()

    def is_heading(self, row: int) -> bool:
        """Return whether a row is a heading."""
        return isinstance(self._rows[row], str)

    def row(self, number: int) -> Row | None:
        """Return a row; None for headings."""
        row = self._rows[number]
        return row if isinstance(row, Row) else None

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return one column for the label and one per region."""
        if self.comparison is None or (parent is not None and parent.isValid()):
            return 0
        return 1 + len(self.comparison.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """Return the names of the regions."""
        if orientation != Qt.Orientation.Horizontal or self.comparison is None or section < 0:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = "" if section == 0 else self.comparison.headings[section - 1]
            return html.escape(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return that headings cannot be chosen."""
        if not index.isValid() or self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the text of a cell; what differs is said in words to those who cannot see the mark."""
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        text = row.label if index.column() == 0 else row.cells[index.column() - 1].text
        if role == Qt.ItemDataRole.DisplayRole:
            return f"≠ {text}" if index.column() == 0 and row.differs else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{text}, {tr('differs')}" if index.column() == 0 and row.differs else text
        if role == Qt.ItemDataRole.UserRole and index.column() and row.section is Section.COMPETENCES:
            return row.cells[index.column() - 1].key
        if role == Qt.ItemDataRole.ToolTipRole:
            cell = row.cells[index.column() - 1] if index.column() else None
            lines = [text] if cell is None else [cell.text, cell.detail, *cell.sources]
            return "<br>".join(html.escape(line) for line in dict.fromkeys(lines) if line)
        return None


class ComparisonDelegate(QStyledItemDelegate):
    """Draws cells with their sign, wrapped, and a bar at rows that differ."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a cell."""
        model: ComparisonModel = index.model()
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        heading = model.is_heading(index.row())
        if heading:
            painter.fillRect(option.rect, _band(option.palette))
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        row = model.row(index.row())
        differs = row is not None and row.differs
        painter.save()
        line = option.fontMetrics.height()
        if differs and index.column() == 0:
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), max(3, line // 5), option.rect.height()),
                             QBrush(QColor("#DE8F63")))  # fmt: skip
        box = self._text_box(option, index)
        key = index.data(Qt.ItemDataRole.UserRole)
        if key:
            paint_sign(painter, QRectF(option.rect.left() + 5, option.rect.top() + 5, 1.4 * line, 0.95 * line), key)
        font = QFont(option.font)
        font.setBold(heading or (index.column() == 0 and differs))
        painter.setFont(font)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        if key and key in ("no_answer", "not_asked") and not selected:
            ink.setAlpha(170)
        painter.setPen(ink)
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft), text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the height the wrapped text needs."""
        self.initStyleOption(option, index)
        view: QTableView = option.widget
        option.rect = QRect(0, 0, view.columnWidth(index.column()), 10_000)
        box = self._text_box(option, index)
        flags = int(Qt.TextFlag.TextWordWrap)
        line = option.fontMetrics.height()
        if index.model().is_heading(index.row()):
            return QSize(10, line + 10)
        needed = option.fontMetrics.boundingRect(box.toRect(), flags, option.text).height()
        return QSize(10, min(max(needed, line), _MOST_LINES * line) + 10)

    @staticmethod
    def _text_box(option: QStyleOptionViewItem, index: QModelIndex) -> QRectF:
        left = 5 + (1.4 * option.fontMetrics.height() + 6 if index.data(Qt.ItemDataRole.UserRole) else 0)
        if index.column() == 0:
            left = 9
        return QRectF(option.rect).adjusted(left, 5, -5, -4)


def _band(colors: QPalette) -> QColor:
    text, base = colors.color(QPalette.ColorRole.Text), colors.color(QPalette.ColorRole.Base)
    return QColor(*[round(0.1 * a + 0.9 * b) for a, b in zip(text.getRgb()[:3], base.getRgb()[:3])])


class ComparisonTable(QTableView):
    """The table; columns share the width there is, and scroll where they would get too narrow."""

    #: A column's heading was clicked: the number of the region.
    region_clicked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison = ComparisonModel(self)
        self.setModel(self.comparison)
        self.setItemDelegate(ComparisonDelegate(self))
        self.setAccessibleName(tr("Comparison"))
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setToolTip(tr("Click a region to open its profile"))
        header.sectionClicked.connect(lambda column: column and self.region_clicked.emit(column - 1))
        header.sectionResized.connect(lambda *_: self.resizeRowsToContents())

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison."""
        self.clearSpans()
        self.comparison.show(comparison)
        for row in range(self.comparison.rowCount()):
            if self.comparison.is_heading(row):
                self.setSpan(row, 0, 1, self.comparison.columnCount())
        self.fit()

    def fit(self) -> None:
        """Share the width among the columns."""
        columns = self.comparison.columnCount()
        if not columns:
            return
        least = 13 * self.fontMetrics().averageCharWidth() + 2 * self.fontMetrics().height()
        share = max(least, self.viewport().width() // columns)
        header = self.horizontalHeader()
        header.blockSignals(True)
        for column in range(columns):
            self.setColumnWidth(column, share)
        header.blockSignals(False)
        self.resizeRowsToContents()

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Share the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
