"""A Qt model of a pandas table."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from ..plain import as_text

if TYPE_CHECKING:
    import pandas as pd

#: What needs attention, on a light and on a dark ground.
_ATTENTION = ("#A8483F", "#F2A79F")


def attention_color(widget: QWidget) -> QColor:
    """Return the colour of text that needs attention, readable on the ground of *widget*."""
    dark = widget.palette().color(QPalette.ColorRole.Base).lightness() < 128
    return QColor(_ATTENTION[dark])


class FrameModel(QAbstractTableModel):
    """Shows some columns of a frame, sorted and filtered by itself.

    Qt's proxies would ask for every cell many times through Python, which takes half a second for a
    thousand rows.

    :param columns: titles by name of the column
    :param words: words for the values of a column, by column and value
    :param tips: what a column means, by name
    """

    def __init__(
        self,
        frame: pd.DataFrame,
        columns: Mapping[str, str],
        words: Mapping[str, Mapping[str, str]],
        parent: QWidget,
        tips: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.frame = frame
        self.columns = list(columns)
        self._titles = list(columns.values())
        self._words = words
        self._tips = tips or {}
        self._widget = parent
        self._cells = {name: frame[name].tolist() for name in self.columns}
        #: Columns as text, made when something is sorted or looked for by it.
        self._texts: dict[str, list[str]] = {}
        self._order = list(range(len(frame)))
        self._kept: Callable[[int], bool] = lambda _row: True
        #: Rows of the frame in the order shown.
        self.shown = list(self._order)

    @property
    def total(self) -> int:
        """Number of rows, shown or not."""
        return len(self._order)

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            if role == Qt.ItemDataRole.ToolTipRole:
                return as_text(self._tips.get(self.columns[section], "")) or None
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the text of a cell; numbers sort as numbers."""
        column, row = self.columns[index.column()], self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(column, self._cells[column][row])
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tool tip takes what looks like HTML for HTML.
            return as_text(self._text(column, self._cells[column][row])) or None
        if role == Qt.ItemDataRole.ForegroundRole and column == "how" and self._cells[column][row] == "not_placed":
            return attention_color(self._widget)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: numbers as numbers, missing ones lowest, words as they are shown."""
        cells, texts = self._cells[self.columns[column]], self._texts_of(self.columns[column])

        def key(row: int) -> tuple[float, str]:
            value = cells[row]
            if isinstance(value, float):
                return (-math.inf if math.isnan(value) else value, "")
            return (0.0, texts[row].casefold())

        self._order.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self._show()

    def keep(self, column: str, text: str, words: str) -> None:
        """Show only rows whose *column* reads *text* (any if empty) and that hold *words* somewhere."""
        wanted = words.casefold()

        def kept(row: int) -> bool:
            if text and self._texts_of(column)[row] != text:
                return False
            return not wanted or any(wanted in self._texts_of(name)[row].casefold() for name in self.columns)

        self._kept = kept
        self._show()

    def set_column(self, name: str, values: Sequence[str]) -> None:
        """Replace the values of a column."""
        self.frame[name] = self._cells[name] = list(values)
        self._texts.pop(name, None)
        if self.shown:
            column = self.columns.index(name)
            self.dataChanged.emit(self.index(0, column), self.index(self.rowCount() - 1, column))

    def _show(self) -> None:
        self.beginResetModel()
        self.shown = [row for row in self._order if self._kept(row)]
        self.endResetModel()

    def _texts_of(self, column: str) -> list[str]:
        if column not in self._texts:
            self._texts[column] = [self._text(column, value) for value in self._cells[column]]
        return self._texts[column]

    def _text(self, column: str, value: Any) -> str:
        if isinstance(value, float):
            return "" if value != value else f"{value:.2f}"  # noqa: PLR0124 - NaN
        return self._words.get(column, {}).get(value, str(value))
