"""Change what a column holds, one choice at a time; its other settings follow."""

from __future__ import annotations

from .mapping import ColumnMapping, ColumnRole, Mapping
from ..recognition.topics import find_topic
from ..vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Kind, Theme

#: Kinds that an experience of the survey can be; needs and interests have roles of their own.
EXPERIENCE_KINDS = (Kind.EXPERIENCE, Kind.PROJECT, Kind.INSTRUMENT)

#: What is less sure than this deserves a look.
SURE = 0.6


def with_role(mapping: Mapping, index: int, role: ColumnRole) -> Mapping:
    """Return the mapping with another role of a column; theme, field and group are kept where they still fit."""
    column = mapping.columns[index]
    topic = find_topic(column.header)
    theme: Theme | None = None
    field = group = ""
    kind = Kind.EXPERIENCE
    if role.needs_field:
        field = column.field or (topic.field if topic else "")
        theme = FIELDS_BY_ID[field].theme if field else None
    elif role.needs_theme:
        theme = column.theme or (topic.theme if topic else None)
        theme = theme if theme in ANSWER_THEMES else None
        kind = column.kind if column.kind in EXPERIENCE_KINDS else Kind.EXPERIENCE
        group = column.group or _group_before(mapping, index, theme) or kind.value
    elif role is ColumnRole.NEED:
        theme, kind = Theme.NEEDS, Kind.NEED
    elif role is ColumnRole.INTEREST:
        theme, kind = Theme.COOPERATION, Kind.INTEREST
    return mapping.changed(index, role=role, theme=theme, field=field, group=group, kind=kind)


def with_field(mapping: Mapping, index: int, field: str) -> Mapping:
    """Return the mapping with another field of a column, by the field's id."""
    return mapping.changed(index, field=field, theme=FIELDS_BY_ID[field].theme)


def with_theme(mapping: Mapping, index: int, theme: Theme) -> Mapping:
    """Return the mapping with another theme of a column."""
    return mapping.changed(index, theme=theme)


def with_group(mapping: Mapping, index: int, group: str) -> Mapping:
    """Return the mapping with a column in another group, whose kind it takes."""
    group = " ".join(group.split())[:80] or mapping.columns[index].kind.value
    theme = mapping.columns[index].theme
    kind = next((c.kind for c in mapping.columns if _is_part(c, theme, group)), mapping.columns[index].kind)
    return mapping.changed(index, group=group, kind=kind)


def with_kind(mapping: Mapping, index: int, kind: Kind) -> Mapping:
    """Return the mapping with another kind of the experience a column is part of: all its parts have one kind."""
    chosen = mapping.columns[index]
    for column in mapping.columns:
        if column.index == index or _is_part(column, chosen.theme, chosen.group):
            same = column.index == index
            values = {} if same else {"confidence": column.confidence, "reason": column.reason}
            mapping = mapping.changed(column.index, kind=kind, **values)
    return mapping


def groups_of(mapping: Mapping, theme: Theme | None) -> list[str]:
    """Return the groups that columns of a theme are in, in the order of the sheet."""
    found = [c.group for c in mapping.columns if c.role.needs_theme and c.theme is theme and c.group]
    return list(dict.fromkeys(found))


def is_unsure(column: ColumnMapping) -> bool:
    """Return whether a column deserves a look: a weak guess, or something is still to be chosen."""
    return column.confidence < SURE or bool(column.lacks)


def _is_part(column: ColumnMapping, theme: Theme | None, group: str) -> bool:
    return column.role.needs_theme and column.theme is theme and column.group == group


def _group_before(mapping: Mapping, index: int, theme: Theme | None) -> str:
    """Return the group of the part that stands before a column, if it is of the same theme."""
    if index == 0:
        return ""
    before = mapping.columns[index - 1]
    return before.group if _is_part(before, theme, before.group) else ""
