"""Who may do what, in words: a cell, the regions it applies to, notes; and as tables to export."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from .power_cells import (
    NOTE,
    VARIES,
    Footnote,
    OwnPower,
    Part,
    PowerCell,
    PowerColumn,
    PowerRow,
    Powers,
    Scope,
    Statement,
)
from .records import level_title, title_of
from ..rules import Agreement
from ..vocabulary import Level, SourceKind, Tier
from ...translation import labelled, tr

#: Names in a cell before the rest is only counted; lists and tool tips have all.
_NAMED = 4


def no_rule_text() -> str:
    """Return what is said of a cell without a rule."""
    return tr("nothing in the edition")


def level_word(level: str, *, inferred: bool = False) -> str:
    """Return a level of a cell or part in words; of one that no source states it says so."""
    if level == VARIES:
        return tr("varies")
    if level == NOTE:
        return tr("see the note")
    if not level:
        return no_rule_text()
    word = level_title(level)
    return tr("{level}, inferred").format(level=word) if inferred else word


def cell_word(cell: PowerCell) -> str:
    """Return a cell in one or two words."""
    return level_word(cell.level, inferred=cell.inferred)


def short_level(level: str, *, inferred: bool = False) -> str:
    """Return a level in as few words as a narrow cell has room for; :func:`level_word` has more."""
    short = {Level.EXECUTIVE.value: tr("executive"), Level.UNSPECIFIED.value: tr("kind not stated")}
    word = short.get(level)
    if word is None:
        return level_word(level, inferred=inferred)
    return tr("{level}, inferred").format(level=word) if inferred else word


def scope_words(part: Part, most: int = 0) -> str:
    """Return of whom a part speaks.

    :param most: names told at most, the rest is counted; 0 for all
    """
    names = some(part.named, most)
    return {
        Scope.ALL: tr("all of this kind"),
        Scope.EACH: tr("each by name: {names}"),
        Scope.ALL_BUT: tr("all but {names}"),
        Scope.ONLY: tr("only {names}"),
    }[part.scope].format(names=names)


def some(names: Sequence[str], most: int) -> str:
    """Return names parted by commas, those beyond *most* counted."""
    if not most or len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])} +{len(names) - most}"


def own_words(cell: PowerCell) -> list[str]:
    """Return what regions' own sources say beside a rule: one line for each way, nothing where they agree."""
    lines = []
    for owns, one, many in (
        (cell.otherwise, tr("1 region says otherwise"), tr("{n} regions say otherwise")),
        (cell.without_rule, tr("1 region by its own source"), tr("{n} regions by their own source")),
    ):
        if owns:
            lines.append(one if len(owns) == 1 else many.format(n=len(owns)))
    return lines


def tier_title(tier: str) -> str:
    """Return a tier in words; its id if it is not one of ours, nothing if it is not stated."""
    return title_of(Tier, tier)


def agreement_title(agreement: Agreement | None) -> str:
    """Return what an own source says of the rule, in words."""
    return {
        Agreement.SAME: tr("as the rule"),
        Agreement.COMPATIBLE: tr("less or more exactly than the rule"),
        Agreement.CONTRADICTION: tr("otherwise than the rule"),
        None: tr("no rule speaks of the region"),
    }[agreement]


def regions_word(row: PowerRow) -> str:
    """Return how many regions of the edition are of a kind."""
    return tr("{n} in the edition").format(n=len(row.regions)) if row.regions else tr("none in the edition")


def summary(row: PowerRow, column: PowerColumn, cell: PowerCell) -> str:
    """Return a cell in a sentence, for those who hear it and for tool tips: who, what, level, of whom, beside it."""
    parts = [
        f"{level_word(part.level, inferred=part.inferred)} ({scope_words(part, _NAMED)})" for part in cell.parts
    ] or [no_rule_text()]
    said = "; ".join([*parts, *own_words(cell)])
    return labelled(f"{row.name}, {row.country_title}, {column.title}", said)


def statement_lines(statement: Statement) -> list[str]:
    """Return the words, the legal basis, and year and kind of source of a rule or note."""
    origin = ", ".join(part for part in (title_of(SourceKind, statement.source_kind), statement.as_of) if part)
    basis = labelled(tr("Legal basis"), statement.legal_basis) if statement.legal_basis else ""
    return [line for line in (statement.text, basis, statement.note, origin) if line]


def to_frame(powers: Powers) -> pd.DataFrame:
    """Return the table to export: a row per kind of authority, a column per field, cells in words."""
    columns = [tr("Country"), tr("Kind of authority"), tr("Local name"), tr("Tier"), tr("Regions in the edition")]
    columns += [labelled(column.group_title, column.title) for column in powers.columns]
    rows = [
        [row.country_title, row.name, row.name_local, tier_title(row.tier), len(row.regions), *map(_cell, row.cells)]
        for row in powers.rows
    ]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def _cell(cell: PowerCell) -> str:
    parts = [
        level_word(part.level, inferred=part.inferred)
        + ("" if part.scope is Scope.ALL else f" ({scope_words(part, _NAMED)})")
        for part in cell.parts
    ] or [no_rule_text()]
    return "\n".join([*parts, *own_words(cell)])


def details_frame(powers: Powers) -> pd.DataFrame:
    """Return what every cell rests on, one row per rule, note and own source, and the notes that stand in no cell."""
    columns = [
        tr("Country"), tr("Kind of authority"), tr("Local name"), tr("Group"), tr("Field"), tr("Basis"), tr("Level"),
        tr("Level stated by the source"), tr("Applies to"), tr("Level, as the source words it"), tr("Legal basis"),
        tr("As of"), tr("Kind of source"), tr("Source"), tr("Note"), tr("Rule"),
    ]  # fmt: skip
    rows: list[list[str]] = []
    for row in powers.rows:
        for column, cell in zip(powers.columns, row.cells):
            who = [row.country_title, row.name, row.name_local, column.group_title, column.title]
            rows += [who + line for part in cell.parts for line in _of_part(part, by_note=cell.by_note)]
            rows += [who + _of_own(own) for own in cell.own]
    rows += [_of_footnote(note) for note in powers.footnotes]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def _of_part(part: Part, *, by_note: bool) -> Iterable[list[str]]:
    for said in part.statements:
        yield [
            tr("country note") if by_note else tr("general rule"), level_title(said.level), _stated(said),
            scope_words(part), said.text, said.legal_basis, said.as_of, title_of(SourceKind, said.source_kind),
            " | ".join(said.sources), said.note, said.rule_id,
        ]  # fmt: skip


def _of_own(own: OwnPower) -> list[str]:
    return [
        tr("own source"), level_title(own.level), _stated(own), own.name, "", own.legal_basis, own.as_of, "",
        " | ".join(own.sources), agreement_title(own.agreement), "",
    ]  # fmt: skip


def _of_footnote(note: Footnote) -> list[str]:
    return [
        note.country_title, note.scope, "", "", note.field_title, tr("country note"), level_title(note.level), "",
        note.scope, note.text, note.legal_basis, "", "", " | ".join(note.sources), "", "",
    ]  # fmt: skip


def _stated(said: Statement | OwnPower) -> str:
    return tr("no") if said.inferred or said.level == Level.UNSPECIFIED.value else tr("yes")


def left_out(powers: Powers) -> list[str]:
    """Return what the table does not show, and why, one sentence each."""
    lines = []
    if powers.unspoken:
        lines.append(tr("Fields of which no rule speaks, left out: {names}").format(names=", ".join(powers.unspoken)))
    if powers.unblocked:
        lines.append(
            tr("Fields that belong to no building block of the Pact, left out: {names}").format(
                names=", ".join(powers.unblocked)
            )
        )
    if powers.silent:
        lines.append(
            tr("Kinds of authority without a region and without a word in these fields, left out: {names}").format(
                names="; ".join(powers.silent)
            )
        )
    if powers.without_kind:
        lines.append(
            tr("Regions that name no kind of authority, so that no row speaks of them: {names}").format(
                names=", ".join(powers.without_kind)
            )
        )
    return lines
