"""Shorten long names, cell texts and lists for display."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ...translation import tr

#: Signs of a name and names of a list that are shown in a question: it is as wide and high as its text.
_MOST_SIGNS = 60
_MOST_NAMES = 5


def shortened(name: str) -> str:
    """Return a name for a question: not longer than a line, not taken for markup."""
    name = name.replace("<", "‹")
    if len(name) <= _MOST_SIGNS:
        return name
    tail = _MOST_SIGNS // 3
    return f"{name[: _MOST_SIGNS - tail - 1]}…{name[-tail:]}"


def listed(names: Iterable[str]) -> str:
    """Return names for a question, one a line; how many more there are where they are many."""
    lines = [shortened(name) for name in names]
    more = len(lines) - _MOST_NAMES
    return "\n".join(lines if more <= 0 else [*lines[:_MOST_NAMES], tr("({n} more)").format(n=more)])


class ElidedInTheMiddle(QStyledItemDelegate):
    """Shortens the texts of a column in their middle: a path, or a title with its year at the end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # noqa: N802 - Qt's name
        """Say where the text is shortened."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
