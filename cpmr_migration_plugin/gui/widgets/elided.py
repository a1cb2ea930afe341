"""Shorten long texts where they tell least."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem


class ElidedInTheMiddle(QStyledItemDelegate):
    """Shortens the texts of a column in their middle: a path, or a title with its year at the end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # noqa: N802 - Qt's name
        """Say where the text is shortened."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
