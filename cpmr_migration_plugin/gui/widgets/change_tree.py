"""A tree of what would change: regions, their rows, the values that differ."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from .elided import ElidedInTheMiddle
from ...translation import labelled, tr
from ...workflows.base.report_cells import neutral
from ...workflows.refreshing.changes import change_words, column_words, table_words

if TYPE_CHECKING:
    from ...model.changes import CellChange, Changes, RowChange

_WHAT, _CHANGE, _OLD, _NEW = range(4)

#: Regions are opened at once when there are no more rows than this.
_FEW = 40

#: A cell shows this much of a long text; the rest is in its tool tip.
_LONG = 200


class ChangeTree(QTreeWidget):
    """Shows changes by region; the rows of a region are made when it is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Changes"))
        self.setHeaderLabels([tr("Region, row, value"), tr("Change"), tr("Before"), tr("After")])
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(_WHAT, ElidedInTheMiddle(self))
        self.itemExpanded.connect(self._open)
        for column, width in ((_WHAT, 380), (_CHANGE, 280), (_OLD, 180)):
            self.setColumnWidth(column, width)
        self._tables = table_words()
        self._words = change_words()
        self._shown: list[tuple[str, list[RowChange]]] = []

    def show_changes(self, changes: Changes, text: str = "", change: str = "", table: str = "") -> int:
        """Show the changes that hold a text, of a kind and in a table; returns the number of rows.

        :param change: ``added``, ``removed`` or ``changed``; empty for all
        """
        self.clear()
        wanted = text.casefold()
        kind = next((row.change for row in changes.rows if row.change.value == change), None) if change else None
        self._shown = []
        for (_, name), rows in changes.owners().items():
            title = name or tr("The atlas as a whole")
            found = rows
            if change:
                found = [row for row in found if row.change is kind]
            if table:
                found = [row for row in found if row.table == table]
            if wanted:
                found = [row for row in found if self._holds(row, title, wanted)]
            if found:
                self._shown.append((title, found))
        for number, (title, rows) in enumerate(self._shown):
            item = QTreeWidgetItem(self, [title, self._counted(rows)])
            item.setData(_WHAT, Qt.ItemDataRole.UserRole, number)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        total = sum(len(rows) for _, rows in self._shown)
        if total <= _FEW:
            self.expandAll()
            for number in range(self.topLevelItemCount()):
                _expand_changed(self.topLevelItem(number))
        return total

    def lines(self) -> Iterator[str]:
        """Yield the rows of the selected regions, rows or values, or of all shown, as text for a spreadsheet."""
        yield "\t".join((tr("Region"), tr("Table"), tr("Row"), tr("Change"), tr("Value"), tr("Before"), tr("After")))
        chosen = self._chosen()
        for title, rows in self._shown:
            for row in rows:
                for cell in row.cells:
                    if chosen is not None and not {(title,), (title, id(row)), (title, id(row), id(cell))} & chosen:
                        continue
                    texts = (
                        title, self._tables.get(row.table, row.table), row.label, self._words[row.change.value],
                        column_words(row.table).get(cell.column, cell.column), cell.old, cell.new,
                    )  # fmt: skip
                    yield "\t".join(neutral(" ".join(text.split())) for text in texts)

    def _chosen(self) -> set[tuple] | None:
        """Return the keys of what is selected, None if nothing is."""
        items = self.selectedItems()
        return {item.data(_CHANGE, Qt.ItemDataRole.UserRole) or (item.text(_WHAT),) for item in items} or None

    def _holds(self, row: RowChange, title: str, wanted: str) -> bool:
        texts = (title, row.label, *(text for cell in row.cells for text in (cell.old, cell.new)))
        return any(wanted in text.casefold() for text in texts)

    def _counted(self, rows: list[RowChange]) -> str:
        changes = [row.change for row in rows]
        # Comparing is quicker than looking up: the hash of an enum is worked out in Python.
        there = sorted((kind for kind in type(changes[0]) if kind in changes), key=changes.index)
        return ", ".join(f"{changes.count(kind)} {self._words[kind.value]}" for kind in there)

    def _open(self, item: QTreeWidgetItem) -> None:
        """Make the rows of a region when it is opened for the first time."""
        number = item.data(_WHAT, Qt.ItemDataRole.UserRole)
        if item.parent() is not None or item.childCount() or number is None:
            return
        title, rows = self._shown[number]
        for row in rows:
            # The name of a region's own row stands above it already.
            table = self._tables.get(row.table, row.table)
            label = table if row.label in ("", title) else labelled(table, row.label)
            child = QTreeWidgetItem(item, [_short(label), self._words[row.change.value]])
            child.setData(_CHANGE, Qt.ItemDataRole.UserRole, (title, id(row)))
            child.setToolTip(_WHAT, f"<p>{html.escape(label)}</p>")
            child.setIcon(_CHANGE, _icon(row.change.value))
            words = column_words(row.table)
            for cell in row.cells:
                texts = [words.get(cell.column, cell.column), "", _short(cell.old), _short(cell.new)]
                value = QTreeWidgetItem(child, texts)
                value.setData(_CHANGE, Qt.ItemDataRole.UserRole, (title, id(row), id(cell)))
                _tell_long(value, cell)
            if len(row.cells) == 1:
                # A single value needs no line of its own to be seen.
                name = words.get(row.cells[0].column, row.cells[0].column)
                child.setText(_CHANGE, labelled(self._words[row.change.value], name))
                child.setText(_OLD, _short(row.cells[0].old))
                child.setText(_NEW, _short(row.cells[0].new))
                _tell_long(child, row.cells[0])


def _expand_changed(item: QTreeWidgetItem) -> None:
    for number in range(item.childCount()):
        item.child(number).setExpanded(item.child(number).childCount() > 1)


def _icon(change: str) -> QIcon:
    names = {"added": "symbologyAdd.svg", "removed": "symbologyRemove.svg", "changed": "mActionToggleEditing.svg"}
    return QgsApplication.getThemeIcon(f"/{names[change]}")


def _tell_long(item: QTreeWidgetItem, cell: CellChange) -> None:
    for column, text in ((_OLD, cell.old), (_NEW, cell.new)):
        if text:
            # A tool tip takes what looks like HTML for HTML.
            item.setToolTip(column, f"<p>{html.escape(text)}</p>")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else line[: _LONG - 1] + "…"
