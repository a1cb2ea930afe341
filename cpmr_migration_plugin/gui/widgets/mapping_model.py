"""A Qt model of a survey's columns and what they hold; a view edits it, and the mapping is what comes out."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, NamedTuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ...model.survey import ColumnMapping, ColumnRole, Mapping, Sheet
from ...model.survey.editing import (
    EXPERIENCE_KINDS,
    SURE,
    groups_of,
    is_unsure,
    with_field,
    with_group,
    with_kind,
    with_role,
    with_theme,
)
from ...model.survey.mapping import column_problems
from ...model.vocabulary import ANSWER_THEMES, FIELDS, FIELDS_BY_ID, Kind, Theme
from ...translation import tr

_EXAMPLES = 3
_EXAMPLE_LENGTH = 40
#: A line is drawn before these roles: region, competence, experience, wish, nothing.
_BEGIN = {ColumnRole.REGION_NAME, ColumnRole.LEVEL, ColumnRole.EXPERIENCE_TITLE, ColumnRole.NEED}


class Choice(NamedTuple):
    """One of the values a cell may take.

    :param begins: whether a line is drawn above it
    """

    text: str
    value: str
    begins: bool = False


class Column(IntEnum):
    """The columns of the view."""

    HEADER = 0
    EXAMPLES = 1
    ROLE = 2
    TOPIC = 3
    GROUP = 4
    KIND = 5
    CERTAINTY = 6


class MappingModel(QAbstractTableModel):
    """One row per column of the sheet.

    :param sheet: gives the examples
    """

    #: The mapping was changed by a person.
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
            return _role_choices()
        if column == Column.TOPIC and held.role.needs_field:
            return _field_choices()
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
            return _titles()[section]
        return _tips().get(section) if role == Qt.ItemDataRole.ToolTipRole else None

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
        """Set what a person chose in one cell."""
        if role == Qt.ItemDataRole.EditRole:
            self.change([index.row()], index.column(), str(value))
        return role == Qt.ItemDataRole.EditRole

    # Words.

    def _text(self, held: ColumnMapping, column: int) -> str:
        part = held.role.needs_theme
        texts = {
            Column.HEADER: held.header or tr("(no name)"),
            Column.EXAMPLES: " · ".join(self._examples[held.index]),
            Column.ROLE: tr(held.role.title),
            Column.TOPIC: _topic(held),
            Column.GROUP: held.group if part else "",
            Column.KIND: tr(held.kind.title) if part else "",
        }
        return texts[column] if column in texts else certainty(held)

    def _tip(self, held: ColumnMapping, column: int) -> str:
        found = [message for index, message in self.problems if index == held.index]
        if found and column in (Column.ROLE, Column.TOPIC, Column.CERTAINTY):
            return "\n".join(found)
        # What stands in the sheet must not be taken for markup.
        text = "\n".join(self._examples[held.index]) if column == Column.EXAMPLES else self._text(held, column)
        return text if "<" not in text else text.replace("<", "‹")

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


def certainty(column: ColumnMapping) -> str:
    """Return in words how sure it is what a column holds, and why."""
    if column.lacks == "field":
        return tr("not used until its field is chosen")
    if column.lacks == "theme":
        return tr("not used until its theme is chosen")
    if column.is_chosen:
        return tr("chosen by you")
    word = tr("no idea")
    for least, text in ((0.85, tr("sure")), (SURE, tr("likely")), (0.4, tr("a guess"))):
        if column.confidence >= least:
            word = text
            break
    return f"{word}: {column.reason}" if column.reason else word


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


def _topic(held: ColumnMapping) -> str:
    if held.lacks:
        return tr("choose…")
    if held.role.needs_field:
        return tr(FIELDS_BY_ID[held.field].title)
    return tr(held.theme.title) if held.role.needs_theme and held.theme else ""


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


def _titles() -> list[str]:
    return [
        tr("Column"), tr("Examples"), tr("Holds"), tr("Theme or field"), tr("Part of"), tr("Kind"), tr("How sure"),
    ]  # fmt: skip


def _tips() -> dict[int, str]:
    return {
        Column.HEADER: tr("What stands above the column in the sheet"),
        Column.TOPIC: tr("The field a competence is in, or the theme an experience belongs to"),
        Column.GROUP: tr("Title, summary, link and year of one experience have the same name here"),
        Column.KIND: tr("What the experience is; all its parts are of one kind"),
    }


def _role_choices() -> list[Choice]:
    roles = [ColumnRole.IGNORE, *(role for role in ColumnRole if role is not ColumnRole.IGNORE)]
    return [Choice(tr(role.title), role.value, role in _BEGIN) for role in roles]


def _field_choices() -> list[Choice]:
    choices = []
    theme = None
    for field in FIELDS:
        choices.append(Choice(tr(field.title), field.id, field.theme is not theme and theme is not None))
        theme = field.theme
    return choices
