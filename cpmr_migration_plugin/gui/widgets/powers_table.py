"""The table of who may do what: a row per kind of authority, a column per field, level by colour, sign and word."""

from __future__ import annotations

import html
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QPointF, QRect, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from .level_sign import paint_level, paint_sign
from .powers_header import GroupedHeader
from ..plain import as_text
from ...model.inspect.basis import sign_key
from ...model.inspect.power_cells import PowerCell, PowerColumn, PowerRow, Powers, Scope
from ...model.inspect.powers_text import cell_word, regions_word, short_level, summary, tier_title
from ...model.style import palette
from ...model.vocabulary import Level
from ...sources.tables.write import neutralised
from ...translation import tr

#: Parts of a cell that are drawn; the tool tip and the details have all.
_PARTS = 3
_INK = QColor(palette.TEXT)
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)


class PowersModel(QAbstractTableModel):
    """A row per kind, a heading where the country or tier changes. Names stand in the header, so that they stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.powers: Powers | None = None
        #: Per row: the kind, or a heading.
        self.rows: list[PowerRow | str] = []

    def show(self, powers: Powers | None, rows: list[PowerRow | str]) -> None:
        """Show another table.

        :param rows: of the table, in the order wanted, with headings between them
        """
        self.beginResetModel()
        self.powers, self.rows = powers, rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return one column per field."""
        return 0 if self.powers is None or (parent is not None and parent.isValid()) else len(self.powers.columns)

    def at(self, index: QModelIndex) -> tuple[PowerRow, PowerColumn, PowerCell] | None:
        """Return who, what and the cell; None for headings and outside."""
        row = self.rows[index.row()] if index.isValid() else ""
        if isinstance(row, str) or self.powers is None:
            return None
        return row, self.powers.columns[index.column()], row.cells[index.column()]

    def is_heading(self, row: int) -> bool:
        """Return whether a row is a heading."""
        return isinstance(self.rows[row], str)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return that headings cannot be chosen."""
        if self.at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """Return the title of a field, or the name of a kind."""
        if self.powers is None or section < 0:
            return None
        if orientation == Qt.Orientation.Horizontal:
            column = self.powers.columns[section]
            if role == Qt.ItemDataRole.ToolTipRole:
                said = html.escape(tr("Click to sort by this column"))
                return f"<b>{html.escape(column.title)}</b><br>{html.escape(column.group_title)}<br>{said}"
            return column.title if role == Qt.ItemDataRole.DisplayRole else None
        return self._named(self.rows[section], role)

    def _named(self, row: PowerRow | str, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.name
        if role == Qt.ItemDataRole.FontRole and isinstance(row, str):
            bold = QFont()
            bold.setBold(True)
            return bold
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and not isinstance(row, str):
            lines = (row.name, row.name_local, row.country_title, tier_title(row.tier), regions_word(row), row.note)
            text = "\n".join(line for line in dict.fromkeys(lines) if line)
            return as_text(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the word of a cell; the whole of it in words for those who hear it, and in the tool tip."""
        found = self.at(index)
        if found is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_word(found[2])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return summary(*found)
        if role == Qt.ItemDataRole.ToolTipRole:
            bases = dict.fromkeys(said.legal_basis for part in found[2].parts for said in part.statements)
            return as_text("\n".join([summary(*found), *(basis for basis in bases if basis)]))
        return None


class PowersDelegate(QStyledItemDelegate):
    """Paints the parts of a cell, one below the other, and what stands beside them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a cell."""
        found = index.model().at(index)
        if found is None:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.AlternateBase))
            return
        cell = found[2]
        painter.save()
        painter.setClipRect(option.rect)
        line = QColor(option.palette.color(QPalette.ColorRole.Text))
        line.setAlpha(45)
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        paint_powers(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), cell, option.palette)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
        painter.restore()


def paint_powers(painter: QPainter, box: QRectF, cell: PowerCell, colors: QPalette) -> None:
    """Paint a cell into *box*: its parts, a corner where some of the kind are not spoken of, regions beside it."""
    metrics = painter.fontMetrics()
    line = metrics.height()
    bold = QFont(painter.font())
    bold.setBold(True)
    marks = cell_signs(cell)
    room = QFontMetricsF(bold).horizontalAdvance(marks) + 6 if marks else 0.0
    shown = cell.parts[:_PARTS]
    high = box.height() / max(1, len(shown))
    for number, part in enumerate(shown):
        area = QRectF(box.left(), box.top() + number * high, box.width(), high - (1 if len(shown) > 1 else 0))
        paint_level(painter, area, part.level, inferred=part.inferred)
        sign = QRectF(area.left() + 4, area.top() + max(2.0, (area.height() - 0.95 * line) / 2), 1.3 * line, 0.9 * line)
        if part.level in Level._value2member_map_:
            paint_sign(painter, sign, sign_key(part.level, inferred=part.inferred))
        # Marks stand below at the right: the last part leaves them their room.
        words = area.adjusted(1.3 * line + 8, 0, -3 - (room if number == len(shown) - 1 else 0), 0)
        painter.setPen(_INK)
        text = short_level(part.level, inferred=part.inferred)
        if area.height() < 2 * line:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, _WRAPPED, text)
        if part.scope in (Scope.ALL_BUT, Scope.ONLY):
            _corner(painter, area, 0.45 * line)
    if marks:
        painter.setFont(bold)
        painter.setPen(_INK if cell.parts else colors.color(QPalette.ColorRole.Text))
        below = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(box.adjusted(2, 0, -4, -1), int(below), marks)


def cell_signs(cell: PowerCell) -> str:
    """Return how many regions say otherwise, and how many say something where no rule speaks of them, as signs."""
    beside = (("≠", len(cell.otherwise)), ("+", len(cell.without_rule)))
    return " ".join(f"{sign}{number}" for sign, number in beside if number)


def _corner(painter: QPainter, area: QRectF, size: float) -> None:
    """Paint a corner turned down: not all of the kind."""
    right, top = area.right(), area.top()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(_INK))
    painter.drawPolygon(QPolygonF([QPointF(right - size, top), QPointF(right, top), QPointF(right, top + size)]))


class PowersTable(QTableView):
    """The table."""

    #: The title of a column was clicked: the field.
    column_clicked = pyqtSignal(str)
    #: Another cell has the keyboard, or the same once more.
    shown = pyqtSignal()
    #: The details of the cell were asked for by a key.
    entered = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.powers = PowersModel(self)
        self.setModel(self.powers)
        self.setItemDelegate(PowersDelegate(self))
        self.setAccessibleName(tr("Who may do what"))
        self.setTabKeyNavigation(False)  # Tab leads on to the details
        self.head = GroupedHeader(self)
        self.setHorizontalHeader(self.head)
        self.head.sectionClicked.connect(self._clicked)
        names = self.verticalHeader()
        names.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(int(Qt.TextFlag.TextWordWrap))
        )
        names.setSectionsClickable(True)
        names.setHighlightSections(False)
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setMinimumSectionSize(8)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_powers(self, powers: Powers | None, rows: list[PowerRow | str], sorted_by: str = "") -> None:
        """Show another table.

        :param sorted_by: the field that the rows are sorted by, which is brought into sight; empty for none
        """
        self.clearSpans()
        self.powers.show(powers, rows)
        columns = powers.columns if powers is not None else ()
        words = (word for column in columns for word in column.title.split())
        # As wide as the longest word of a title, and as “kind not stated” beside its sign in two lines.
        line = self.fontMetrics().height()
        longest = max(map(self.head.fontMetrics().horizontalAdvance, words), default=0)
        self.head.setDefaultSectionSize(max(round(6.2 * line), longest + line))
        self.head.show_columns(columns, sorted_by)
        for number, row in enumerate(rows):
            if isinstance(row, str) and self.powers.columnCount() > 1:
                self.setSpan(number, 0, 1, self.powers.columnCount())
        self._fit()
        place = next((n for n, column in enumerate(columns) if column.field == sorted_by), None)
        if place is not None:
            self.scrollTo(self.powers.index(0, place))
        self.shown.emit()

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Share the new width."""
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._fit()

    def _fit(self) -> None:
        """Give the names what they need, up to two fifths, and never more than leaves room for a field."""
        metrics = self.fontMetrics()
        names = [row if isinstance(row, str) else row.name for row in self.powers.rows]
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0) + metrics.height()
        # Half of it is enough where a name breaks into two lines.
        wanted = min(longest, max(round(0.6 * longest), 12 * metrics.averageCharWidth()))
        width = max(60, min(wanted, round(0.4 * self.width())))
        self.verticalHeader().setFixedWidth(width)
        line = metrics.height()
        for number, row in enumerate(self.powers.rows):
            if isinstance(row, str):
                self.setRowHeight(number, round(1.5 * line))
                continue
            name = metrics.boundingRect(QRect(0, 0, width - line, 10_000), _WRAPPED, row.name).height()
            parts = max(len(cell.parts) for cell in row.cells)
            self.setRowHeight(number, round(max(2.5 * line, name + 0.4 * line, 1.3 * line * min(parts, _PARTS))))
        # In a low window the rows need the room more than long titles, which are in the tool tips too.
        self.head.setFixedHeight(min(self.head.sizeHint().height(), max(round(0.42 * self.height()), 4 * line)))

    def selection_text(self) -> str:
        """Return the chosen cells with their titles, parted by tabs, for a spreadsheet."""
        cells = [index for index in self.selectedIndexes() if self.powers.at(index) is not None]
        rows, columns = (sorted({getattr(index, name)() for index in cells}) for name in ("row", "column"))
        if not cells or self.powers.powers is None:
            return ""
        titles = [tr("Country"), tr("Kind of authority"), *(self.powers.powers.columns[c].title for c in columns)]
        lines = [titles]
        for number in rows:
            row = self.powers.rows[number]
            if not isinstance(row, str):
                lines.append([row.country_title, row.name, *(cell_word(row.cells[c]) for c in columns)])
        return "\n".join("\t".join(neutralised(" ".join(cell.split())) for cell in line) for line in lines)

    def copy(self) -> None:
        """Put the chosen cells into the clipboard."""
        text = self.selection_text()
        if text:
            QApplication.clipboard().setText(text)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: N802 - Qt's name
        """Tell that another cell is looked at."""
        super().currentChanged(current, previous)
        self.shown.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy, and go to the details by Enter."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _clicked(self, section: int) -> None:
        if self.powers.powers is not None:
            self.column_clicked.emit(self.powers.powers.columns[section].field)
