"""A Qt model of a survey's columns and what they hold; a view edits it, and the mapping is what comes out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from .mapping_words import Choice, Column, certainty, field_choices, role_choices, tips, titles, topic
from ..plain import as_text
from ...model.survey import ColumnMapping, ColumnRole, Mapping, Sheet
from ...model.survey.editing import (
    EXPERIENCE_KINDS,
    groups_of,
    is_unsure,
    with_field,
    with_group,
    with_kind,
    with_role,
    with_theme,
)
from ...model.survey.mapping import column_problems
from ...model.vocabulary import ANSWER_THEMES, Kind, Theme
from ...translation import tr

_EXAMPLES = 3
_EXAMPLE_LENGTH = 40


class MappingModel(QAbstractTableModel):
    """One row per column of the sheet.

    :param sheet: gives the examples
    """

    #: The mapping was changed by a user.
    mapping_changed = pyqtSignal()

    def __init__(self, sheet: Sheet, mapping: Mapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._examples = _examples(sheet)
        self._bold = QFont()
        self._bold.setBold(True)
        self._icons: dict[str, Any] = {}
        self.mapping = mapping
        self.problems: list[tuple[int | None, str]] = column_problems(mapping)

    def set_mapping(self, mapping: Mapping) -> None:
        """Show another mapping of the same columns."""
        self.mapping = mapping
        self.problems = column_problems(mapping)
        if mapping.columns:
            last = self.index(len(mapping.columns) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.mapping_changed.emit()

    def needs_look(self, row: int) -> bool:
        """Return whether a column deserves a look: unsure, incomplete, or part of a problem."""
        return is_unsure(self.mapping.columns[row]) or any(index == row for index, _ in self.problems)

    def incomplete(self) -> int:
        """Return how many columns are not used until their field or theme is chosen."""
        return sum(bool(column.lacks) for column in self.mapping.columns)

    # What can be chosen.

    def is_editable(self, row: int, column: int) -> bool:
        """Return whether there is something to choose in a cell."""
        role = self.mapping.columns[row].role
        if column == Column.TOPIC:
            return role.needs_field or role.needs_theme
        return column == Column.ROLE or (column in (Column.GROUP, Column.KIND) and role.needs_theme)

    def choices(self, row: int, column: int) -> list[Choice]:
        """Return the values a cell may take; none if it cannot be changed."""
        held = self.mapping.columns[row]
        if column == Column.ROLE:
            return role_choices()
        if column == Column.TOPIC and held.role.needs_field:
            return field_choices()
        if column == Column.TOPIC and held.role.needs_theme:
            return [Choice(f"{theme.number} {tr(theme.title)}", theme.value) for theme in ANSWER_THEMES]
        if column == Column.GROUP and held.role.needs_theme:
            return [Choice(group, group) for group in groups_of(self.mapping, held.theme)]
        if column == Column.KIND and held.role.needs_theme:
            return [Choice(tr(kind.title), kind.value) for kind in EXPERIENCE_KINDS]
        return []

    def change(self, rows: Iterable[int], column: int, value: str) -> None:
        """Set a value in several rows, as far as they can take it."""
        mapping = self.mapping
        for row in rows:
            if value in {choice.value for choice in self.choices(row, column)} or (
                column == Column.GROUP and mapping.columns[row].role.needs_theme
            ):
                mapping = _changed(mapping, row, column, value)
        if mapping is not self.mapping:
            self.set_mapping(mapping)

    # Qt's virtual functions.

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name, an empty value
        """Return the number of columns of the sheet."""
        return 0 if parent.isValid() else len(self.mapping.columns)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Return the number of columns of the view."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return titles above, and the place of each column in the sheet at the side."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return titles()[section]
        return tips().get(section) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Cells with something to choose can be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_editable(index.row(), index.column()) else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, its tool tip, and its value for the editor."""
        held, column = self.mapping.columns[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(held, column)
        if role == Qt.ItemDataRole.EditRole:
            return _value(held, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(held, column)
        if role == Qt.ItemDataRole.DecorationRole and column == Column.CERTAINTY:
            return self._icon(index.row())
        if role == Qt.ItemDataRole.FontRole and column == Column.ROLE and held.is_chosen:
            return self._bold
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Set what a user chose in one cell."""
        if role == Qt.ItemDataRole.EditRole:
            self.change([index.row()], index.column(), str(value))
        return role == Qt.ItemDataRole.EditRole

    # Words.

    def _text(self, held: ColumnMapping, column: int) -> str:
        part = held.role.needs_theme
        texts = {
            Column.HEADER: held.header or tr("(no name)"),
            Column.EXAMPLES: " · ".join(self._examples_of(held)),
            Column.ROLE: tr(held.role.title),
            Column.TOPIC: topic(held),
            Column.GROUP: held.group if part else "",
            Column.KIND: tr(held.kind.title) if part else "",
        }
        return texts[column] if column in texts else certainty(held)

    def _tip(self, held: ColumnMapping, column: int) -> str:
        found = [message for index, message in self.problems if index == held.index]
        if found and column in (Column.ROLE, Column.TOPIC, Column.CERTAINTY):
            return as_text("\n".join(found))
        text = "\n".join(self._examples_of(held)) if column == Column.EXAMPLES else self._text(held, column)
        return as_text(text)

    def _examples_of(self, held: ColumnMapping) -> list[str]:
        """Return examples of a column; what is about who answered is not shown to whoever looks on."""
        return [] if held.role is ColumnRole.ABOUT_ANSWER else self._examples[held.index]

    def _icon(self, row: int) -> Any:
        name = ""
        if any(index == row for index, _ in self.problems):
            name = "/mIconCritical.svg"
        elif is_unsure(self.mapping.columns[row]):
            name = "/mIconWarning.svg"
        if name and name not in self._icons:
            self._icons[name] = QgsApplication.getThemeIcon(name)
        return self._icons.get(name)


class MappingFilter(QSortFilterProxyModel):
    """Shows the rows asked for. They stay while they are worked on, also when they need no look any more."""

    def __init__(self, model: MappingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = set(range(model.rowCount()))
        self.setSourceModel(model)

    def show_rows(self, text: str, only_unsure: bool) -> None:
        """Show the columns whose header or examples hold a text; only those that need a look, if asked."""
        model, words = self.sourceModel(), text.casefold()
        self._shown = {
            row
            for row in range(model.rowCount())
            if (not only_unsure or model.needs_look(row))
            and any(words in str(model.index(row, c).data()).casefold() for c in (Column.HEADER, Column.EXAMPLES))
        }
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802 - Qt's name
        """Return whether a row is among those asked for."""
        return row in self._shown


def _changed(mapping: Mapping, row: int, column: int, value: str) -> Mapping:
    if column == Column.ROLE:
        return with_role(mapping, row, ColumnRole(value))
    if column == Column.GROUP:
        return with_group(mapping, row, value)
    if column == Column.KIND:
        return with_kind(mapping, row, Kind(value))
    if mapping.columns[row].role.needs_field:
        return with_field(mapping, row, value)
    return with_theme(mapping, row, Theme(value))


def _value(held: ColumnMapping, column: int) -> str:
    if column == Column.ROLE:
        return held.role.value
    if column == Column.TOPIC:
        return held.field if held.role.needs_field else getattr(held.theme, "value", "")
    return {Column.GROUP: held.group, Column.KIND: held.kind.value}.get(column, "")


def _examples(sheet: Sheet) -> list[list[str]]:
    """Return some different values of each column, shortened."""
    examples: list[list[str]] = []
    for index in range(len(sheet.header)):
        found: dict[str, None] = {}
        for row in sheet.sample():
            if row[index]:
                found.setdefault(" ".join(row[index][:200].split()))
            if len(found) == _EXAMPLES:
                break
        examples.append([v if len(v) <= _EXAMPLE_LENGTH else v[: _EXAMPLE_LENGTH - 1] + "…" for v in found])
    return examples
