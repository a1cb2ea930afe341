"""A table of a dataset, as Qt shows it."""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    import pandas as pd

#: What needs attention, on a light and on a dark ground.
_ATTENTION = ("#A8483F", "#F2A79F")


def attention_color(widget: QWidget) -> QColor:
    """Return the colour of text that needs attention, readable on the ground of *widget*."""
    dark = widget.palette().color(QPalette.ColorRole.Base).lightness() < 128
    return QColor(_ATTENTION[dark])


class FrameModel(QAbstractTableModel):
    """Shows some columns of a frame.

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
        # Sorting and filtering ask for every cell many times, which a frame answers slowly.
        self._cells = {name: frame[name].tolist() for name in self.columns}

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.frame)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            if role == Qt.ItemDataRole.ToolTipRole:
                return html.escape(self._tips.get(self.columns[section], "")) or None
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the text of a cell; numbers sort as numbers."""
        column = self.columns[index.column()]
        value = self._cells[column][index.row()]
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
            return attention_color(self._widget)
        return None

    def set_column(self, name: str, values: Sequence[str]) -> None:
        """Replace the values of a column."""
        self.frame[name] = self._cells[name] = list(values)
        column = self.columns.index(name)
        self.dataChanged.emit(self.index(0, column), self.index(self.rowCount() - 1, column))

    def _text(self, column: str, value: Any) -> str:
        if isinstance(value, float):
            return "" if value != value else f"{value:.2f}"  # noqa: PLR0124 - NaN
        return self._words.get(column, {}).get(value, str(value))
