"""The table in which a user says what the columns of a survey hold, with mouse or keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, QRect, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from .mapping_model import MappingFilter, MappingModel
from .mapping_words import Column
from ...model.survey import ColumnRole
from ...translation import tr

_ARROW = 9
#: Tells a list in which something was chosen from one that was only left.
_CHOSEN = "chosen"
#: Widths in average characters.
_WIDTHS = {
    Column.HEADER: 32, Column.EXAMPLES: 22, Column.ROLE: 25, Column.TOPIC: 28, Column.GROUP: 15, Column.KIND: 18,
}  # fmt: skip


class ChoiceDelegate(QStyledItemDelegate):
    """Edits a cell with a list that opens at once; draws an arrow where there is something to choose.

    :param change: called with an index and the value chosen
    """

    def __init__(self, change: Callable[[QModelIndex, str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._change = change
        self._arrow: QIcon | None = None

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # noqa: N802 - Qt's name
        """Put the arrow of a list to the right of the text of cells that have one."""
        super().initStyleOption(option, index)
        model, source = _source(index)
        if model.is_editable(source.row(), source.column()):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._arrow_of(option)
            option.decorationPosition = QStyleOptionViewItem.Position.Right
            option.decorationSize = QSize(_ARROW, _ARROW)

    def _arrow_of(self, option: QStyleOptionViewItem) -> QIcon:
        """Return the arrow as the style draws it, made once."""
        if self._arrow is None:
            arrow = QStyleOption()
            arrow.initFrom(option.widget)
            arrow.rect = QRect(0, 0, _ARROW, _ARROW)
            ratio = option.widget.devicePixelRatioF()
            pixmap = QPixmap(round(_ARROW * ratio), round(_ARROW * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            option.widget.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_IndicatorArrowDown, arrow, painter, option.widget
            )
            painter.end()
            self._arrow = QIcon(pixmap)
        return self._arrow

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:  # noqa: N802
        """Return a list of the values the cell may take."""
        model, source = _source(index)
        editor = QComboBox(parent)
        editor.setEditable(index.column() == Column.GROUP)
        for choice in model.choices(source.row(), source.column()):
            if choice.begins:
                editor.insertSeparator(editor.count())
            editor.addItem(choice.text, choice.value)
        editor.setMaxVisibleItems(30)
        editor.setAccessibleName(str(model.headerData(index.column(), Qt.Orientation.Horizontal)))
        editor.activated.connect(lambda _number: self._chosen(editor))
        if not editor.isEditable():
            QTimer.singleShot(0, editor.showPopup)  # PyQt drops it if the editor is gone by then
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802 - Qt's name
        """Show the value the cell has."""
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: QModelIndex) -> None:  # noqa: N802
        """Hand over what was chosen, if anything was; to choose what is guessed makes it certain."""
        value = editor.currentData() if not editor.isEditable() else editor.currentText().strip()
        if value and (editor.property(_CHOSEN) or value != index.data(Qt.ItemDataRole.EditRole)):
            self._change(index, value)

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex
    ) -> None:
        """Put the list over the cell."""
        editor.setGeometry(option.rect)

    def _chosen(self, editor: QComboBox) -> None:
        editor.setProperty(_CHOSEN, True)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class MappingTable(QTableView):
    """The columns of a survey, one below the other.

    Enter, F2 or Space opens the list of a cell, Delete leaves the selected columns out; what is chosen
    for one of several selected columns is set for all of them that can take it.
    """

    def __init__(self, model: MappingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mapping_model = model
        self.rows = MappingFilter(model, self)
        self.setModel(self.rows)
        self.setItemDelegate(ChoiceDelegate(self._change, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leads on to the buttons
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(tr("Columns of the survey and what they hold"))
        side, top = self.verticalHeader(), self.horizontalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(self.fontMetrics().height() + 10)
        top.setHighlightSections(False)
        top.setStretchLastSection(True)
        for column, characters in _WIDTHS.items():
            self.setColumnWidth(column, characters * self.fontMetrics().averageCharWidth())
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, Column.ROLE))

    def edit_current(self) -> None:
        """Open the list of the current cell, or else of what the column holds."""
        index = self.currentIndex()
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = index.sibling(index.row(), Column.ROLE)
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.NoUpdate)
        if index.isValid():
            self.edit(index)

    def leave_out(self) -> None:
        """Leave the selected columns out."""
        rows = [self.rows.mapToSource(index).row() for index in self.selectionModel().selectedRows()]
        self.mapping_model.change(rows, Column.ROLE, ColumnRole.IGNORE.value)

    def _change(self, index: QModelIndex, value: str) -> None:
        rows = {self.rows.mapToSource(selected).row() for selected in self.selectionModel().selectedRows()}
        row = self.rows.mapToSource(index).row()
        self.mapping_model.change(sorted(rows) if row in rows else [row], index.column(), value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open lists and leave columns out by keyboard; Enter must not press the window's button."""
        if self.state() != QAbstractItemView.State.EditingState:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
                self.edit_current()
                return
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.leave_out()
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open a cell's list with one click; in a selection of several rows it stays selected."""
        index = self.indexAt(event.pos())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() == Qt.MouseButton.LeftButton
        editable = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if plain and editable:
            if not (self.selectionModel().isRowSelected(index.row(), QModelIndex())):
                self.selectRow(index.row())
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.NoUpdate)
            self.edit(index)
            return
        super().mousePressEvent(event)


def _source(index: QModelIndex) -> tuple[MappingModel, QModelIndex]:
    proxy: Any = index.model()
    return proxy.sourceModel(), proxy.mapToSource(index)
