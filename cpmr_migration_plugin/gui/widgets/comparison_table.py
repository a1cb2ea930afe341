"""The table of a comparison: a column per region, headings per theme, signs of levels, rows that differ marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPainter, QPalette, QTextLayout, QTextOption
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
from .mixed import faint
from ..plain import as_text
from ...model.inspect.compare import Cell, Comparison, Row, Section, section_title
from ...translation import labelled, tr

_MOST_LINES = 8


def _laid_out(text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
    """Return a text in lines, broken between words or, where one is longer than a line, within; and its height."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    for _ in range(_MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


@dataclass(frozen=True)
class Label:
    """The label of a row, where it stands above it."""

    row: Row

    @property
    def text(self) -> str:
        """The label, marked if the regions differ."""
        return f"≠ {self.row.label}" if self.row.differs else self.row.label


class ComparisonModel(QAbstractTableModel):
    """Rows of a comparison, with a heading where section or theme changes. The first column is the label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        #: Rows, labels that stand above their row, and headings.
        self._rows: list[Row | Label | str] = []
        self.stacked = False

    def show(self, comparison: Comparison | None, *, stacked: bool = False) -> None:
        """Show another comparison.

        :param stacked: whether labels stand above their rows, where there is no room beside them
        """
        self.beginResetModel()
        self.comparison, self.stacked = comparison, stacked
        self._rows = []
        before = None
        for row in comparison.rows if comparison is not None else ():
            here = (row.section, row.group)
            if here != before:
                title = section_title(row.section)
                self._rows.append(labelled(title, row.group) if row.group else title)
                before = here
            if stacked:
                self._rows.append(Label(row))
            self._rows.append(row)
        self.endResetModel()

    def is_heading(self, row: int) -> bool:
        """Return whether a row is a heading."""
        return isinstance(self._rows[row], str)

    def is_label(self, row: int) -> bool:
        """Return whether a row is a label that stands above its row."""
        return isinstance(self._rows[row], Label)

    def cell(self, index: QModelIndex) -> Cell | None:
        """Return a cell; None for headings and labels."""
        row = self.row(index.row())
        column = index.column() if self.stacked else index.column() - 1
        return row.cells[column] if row is not None and column >= 0 else None

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
        return len(self.comparison.headings) + (0 if self.stacked else 1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """Return the names of the regions."""
        if orientation != Qt.Orientation.Horizontal or self.comparison is None or section < 0:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            column = section if self.stacked else section - 1
            text = self.comparison.headings[column] if column >= 0 else ""
            return as_text(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return that headings cannot be chosen."""
        if not index.isValid() or self.row(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the text of a cell; what differs is said in words to those who cannot see the mark."""
        row, cell = self._rows[index.row()], self.cell(index)
        if not isinstance(row, Row):
            shown = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
            return (row if isinstance(row, str) else row.text) if shown else None
        result = None
        if role == Qt.ItemDataRole.DisplayRole:
            result = cell.text if cell is not None else Label(row).text
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            said = tr("{label}, differs") if row.differs else "{label}"
            result = labelled(row.label, cell.text) if cell is not None else said.format(label=row.label)
        elif role == Qt.ItemDataRole.UserRole and cell is not None and row.section is Section.COMPETENCES:
            result = cell.sign or cell.key
        elif role == Qt.ItemDataRole.ToolTipRole:
            lines = [row.label] if cell is None else [cell.text, cell.detail, *cell.sources]
            result = as_text("\n".join(line for line in dict.fromkeys(lines) if line))
        return result


class ComparisonDelegate(QStyledItemDelegate):
    """Draws cells with their sign, wrapped, and a bar at rows that differ."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a cell."""
        model: ComparisonModel = index.model()
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        heading = model.is_heading(index.row())
        if heading:
            painter.fillRect(option.rect, faint(option.palette, 0.1))
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        label = model.is_label(index.row()) or (not model.stacked and index.column() == 0 and not heading)
        differs = text.startswith("≠ ") and label
        painter.save()
        line = option.fontMetrics.height()
        if differs:
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), max(3, line // 5), option.rect.height()),
                             QBrush(QColor("#DE8F63")))  # fmt: skip
        box = self._text_box(option, index)
        key = index.data(Qt.ItemDataRole.UserRole)
        if key:
            paint_sign(painter, QRectF(option.rect.left() + 5, option.rect.top() + 5, 1.4 * line, 0.95 * line), key)
        font = QFont(option.font)
        font.setBold(heading or differs)
        painter.setFont(font)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = option.palette.color(QPalette.ColorGroup.Active, role)
        if key and key in ("no_answer", "not_asked") and not selected:
            ink.setAlpha(170)
        painter.setPen(ink)
        layout, _ = _laid_out(text, font, box.width())
        layout.draw(painter, box.topLeft())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the height the wrapped text needs."""
        self.initStyleOption(option, index)
        view: QTableView = option.widget
        # Headings and labels have the whole width.
        whole = index.model().row(index.row()) is None
        width = view.viewport().width() if whole else view.columnWidth(index.column())
        option.rect = QRect(0, 0, width, 10_000)
        box = self._text_box(option, index)
        line = option.fontMetrics.height()
        font = QFont(option.font)
        font.setBold(option.text.startswith("≠ ") or index.model().is_heading(index.row()))
        _, needed = _laid_out(option.text, font, box.width())
        return QSize(10, round(max(needed, line)) + 10)

    @staticmethod
    def _text_box(option: QStyleOptionViewItem, index: QModelIndex) -> QRectF:
        left = 5 + (1.4 * option.fontMetrics.height() + 6 if index.data(Qt.ItemDataRole.UserRole) else 0)
        if not index.data(Qt.ItemDataRole.UserRole):
            left = 9
        return QRectF(option.rect).adjusted(left, 5, -5, -4)


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
        self.setTabKeyNavigation(False)  # Tab leads on to the buttons
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
        header.sectionClicked.connect(self._clicked)
        header.sectionResized.connect(lambda *_: self.resizeRowsToContents())

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison."""
        self.clearSpans()
        columns = 1 + len(comparison.headings) if comparison is not None else 0
        self.comparison.show(comparison, stacked=1.3 * columns * self._least() > self.viewport().width())
        for row in range(self.comparison.rowCount()):
            if self.comparison.row(row) is None and self.comparison.columnCount() > 1:
                self.setSpan(row, 0, 1, self.comparison.columnCount())
        self._fit()

    def _least(self) -> int:
        """Return the smallest width at which a level can be read."""
        return 5 * self.fontMetrics().averageCharWidth() + 4 * self.fontMetrics().height()

    def _fit(self) -> None:
        """Share the width among the columns."""
        columns = self.comparison.columnCount()
        if not columns:
            return
        share = max(self._least(), self.viewport().width() // columns)
        header = self.horizontalHeader()
        header.blockSignals(True)
        for column in range(columns):
            self.setColumnWidth(column, share)
        header.blockSignals(False)
        self.resizeRowsToContents()

    def _clicked(self, column: int) -> None:
        region = column if self.comparison.stacked else column - 1
        if region >= 0:
            self.region_clicked.emit(region)

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Share the new width; labels go above their rows where it is narrow."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.show_comparison(self.comparison.comparison)
