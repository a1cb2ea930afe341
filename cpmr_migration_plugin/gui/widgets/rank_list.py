"""A ranking as a list: rank, region, score as a number and a bar of its parts, with headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..plain import as_text
from ...model.style import palette

#: Colours of the parts of a score: those of the involvement legend, which were measured for all kinds of sight.
PARTS = (palette.BOTH, palette.COMPETENCE, palette.EXPERIENCE, palette.RATIO[3])


@dataclass(frozen=True)
class RankRow:
    """A row: a region with its score, or a heading.

    :param parts: points of each part of the score, 0 to 100 together
    :param tip: plain text
    :param key: what tells rows of one region apart
    :param color: of the bar, if it has no parts
    :param mark: a word behind the name, e.g. that it is interested
    """

    text: str
    region_id: str = ""
    rank: int = 0
    score: float = 0.0
    parts: tuple[float, ...] = ()
    tip: str = ""
    mark: str = ""
    key: Any = None
    color: str = ""

    @property
    def heading(self) -> bool:
        """Whether it is a heading."""
        return not self.region_id


class RankModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RankRow] = []

    def show(self, rows: Sequence[RankRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return that headings cannot be chosen."""
        if not index.isValid() or self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the row for the delegate, plain text for everyone else."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if row.heading else f"{row.rank}. {row.text}, {row.score:.0f}"
        if role == Qt.ItemDataRole.ToolTipRole and row.tip:
            return as_text(row.tip)
        return None


class RankDelegate(QStyledItemDelegate):
    """Draws rank, name, score and a bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return two lines for a region, one for a heading."""
        line = option.fontMetrics.height()
        return QSize(10, round((1.6 if index.data(Qt.ItemDataRole.UserRole).heading else 2.1) * line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a row."""
        row: RankRow = index.data(Qt.ItemDataRole.UserRole)
        self.initStyleOption(option, index)
        option.text = ""
        line = option.fontMetrics.height()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = option.palette.color(QPalette.ColorGroup.Active, role)
        box = QRectF(option.rect).adjusted(line / 2, 0, -line / 2, 0)
        painter.save()
        painter.setPen(ink)
        font = QFont(option.font)
        if row.heading:
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.text)
            painter.restore()
            return
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.setPen(ink)
        painter.setFont(font)
        metrics = option.fontMetrics
        top = box.top() + 0.2 * line
        rank, score = f"{row.rank}.", f"{row.score:.0f}"
        left = metrics.horizontalAdvance("000. ")
        right = metrics.horizontalAdvance("100 ")
        painter.drawText(QRectF(box.left(), top, left, line), Qt.AlignmentFlag.AlignLeft, rank)
        painter.drawText(QRectF(box.right() - right, top, right, line), Qt.AlignmentFlag.AlignRight, score)
        width = box.width() - left - right
        mark = f"  {row.mark}" if row.mark else ""
        name = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, round(width - metrics.horizontalAdvance(mark)))
        painter.drawText(QRectF(box.left() + left, top, width, line), Qt.AlignmentFlag.AlignLeft, name)
        if mark:
            dim = QColor(ink)
            dim.setAlpha(180)
            painter.setPen(dim)
            place = box.left() + left + metrics.horizontalAdvance(name)
            painter.drawText(QRectF(place, top, width, line), Qt.AlignmentFlag.AlignLeft, mark)
        self._bar(painter, QRectF(box.left() + left, top + 1.15 * line, box.width() - left, 0.4 * line), row, option)
        painter.restore()

    @staticmethod
    def _bar(painter: QPainter, box: QRectF, row: RankRow, option: QStyleOptionViewItem) -> None:
        """Draw the score as a bar, its parts parted by gaps."""
        ground = option.palette.color(QPalette.ColorRole.Mid)
        ground.setAlpha(70)
        painter.fillRect(box, ground)
        x = box.left()
        for number, points in enumerate(row.parts or (row.score,)):
            width = box.width() * points / 100
            if width > 0:
                painter.fillRect(
                    QRectF(x, box.top(), max(width - 1, 1.0), box.height()), QColor(row.color or PARTS[number % 4])
                )
                painter.setPen(QColor(255, 255, 255, 120))
                painter.drawRect(QRectF(x, box.top(), max(width - 1, 1.0), box.height()))
            x += width


class RankList(QListView):
    """The list."""

    #: A region was chosen to be read.
    opened = pyqtSignal(str)
    #: The row the keyboard is on: a RankRow, or None.
    shown = pyqtSignal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ranks = RankModel(self)
        self.setModel(self.ranks)
        self.setItemDelegate(RankDelegate(self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.doubleClicked.connect(self._open)

    def show_rows(self, rows: Sequence[RankRow]) -> None:
        """Show other rows, the first region current; the one that was current stays if it is still there."""
        before = self.current_row()
        self.ranks.show(rows)
        wanted = [
            n for n, row in enumerate(rows)
            if before is not None and (row.region_id, row.key) == (before.region_id, before.key)
        ]  # fmt: skip
        first = next((n for n, row in enumerate(rows) if not row.heading), -1)
        number = wanted[0] if wanted else first
        if number >= 0:
            self.setCurrentIndex(self.ranks.index(number))
        self.shown.emit(self.current_row())

    def current_row(self) -> RankRow | None:
        """Return the row the keyboard is on."""
        index = self.currentIndex()
        row = self.ranks.rows[index.row()] if 0 <= index.row() < len(self.ranks.rows) else None
        return row if row is not None and not row.heading else None

    def selected_ids(self) -> list[str]:
        """Return the selected regions in the order of the list."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return list(dict.fromkeys(self.ranks.rows[index.row()].region_id for index in indexes))

    def all_ids(self) -> list[str]:
        """Return all regions of the list, each once."""
        return list(dict.fromkeys(row.region_id for row in self.ranks.rows if row.region_id))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: N802 - Qt's name
        """Tell which row the keyboard is on."""
        super().currentChanged(current, previous)
        self.shown.emit(self.current_row())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self.ranks.rows[index.row()].region_id:
            self.opened.emit(self.ranks.rows[index.row()].region_id)
