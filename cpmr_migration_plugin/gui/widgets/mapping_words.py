"""Words of the table of columns: choices, what is shown, and how sure a guess is."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from ...model.survey import ColumnMapping, ColumnRole
from ...model.survey.editing import SURE
from ...model.vocabulary import FIELDS, FIELDS_BY_ID
from ...translation import labelled, tr

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
    return labelled(word, column.reason) if column.reason else word


def topic(held: ColumnMapping) -> str:
    """Return the field or theme a column is about, or that it is still to be chosen."""
    if held.lacks:
        return tr("choose…")
    if held.role.needs_field:
        return tr(FIELDS_BY_ID[held.field].title)
    return tr(held.theme.title) if held.role.needs_theme and held.theme else ""


def titles() -> list[str]:
    """Return the titles of the table."""
    return [
        tr("Column"), tr("Examples"), tr("Holds"), tr("Theme or field"), tr("Part of"), tr("Kind"), tr("How sure"),
    ]  # fmt: skip


def tips() -> dict[int, str]:
    """Return the tool tips of the titles."""
    return {
        Column.HEADER: tr("What stands above the column in the sheet"),
        Column.TOPIC: tr("The field a competence is in, or the theme an experience belongs to"),
        Column.GROUP: tr("Title, summary, link and year of one experience have the same name here"),
        Column.KIND: tr("What the experience is; all its parts are of one kind"),
    }


def role_choices() -> list[Choice]:
    """Return everything a column may hold."""
    roles = sorted(ColumnRole, key=lambda role: role.is_used)
    return [Choice(tr(role.title), role.value, role in _BEGIN) for role in roles]


def field_choices() -> list[Choice]:
    """Return the fields of competence, a line between their themes."""
    choices = []
    theme = None
    for field in FIELDS:
        choices.append(Choice(tr(field.title), field.id, field.theme is not theme and theme is not None))
        theme = field.theme
    return choices
