"""Answers of a region on each field of competence: level, basis, notes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import Protocol

from .basis import RuleStatement, basis_title, level_words, none_words, rules_said, sign_key, with_basis
from .cards import Card
from .records import InspectData, addresses, field_title, theme_title
from ..vocabulary import ANSWER_THEMES, FIELDS, Basis, Level
from ...translation import tr


@unique
class FieldAnswer(str, Enum):
    """What a region says on a field."""

    #: It holds a competence; its level says which.
    HELD = "held"
    #: It states that it holds none.
    STATED_NONE = "stated_none"
    #: It is in the edition and says nothing on the field; other regions do.
    NO_ANSWER = "no_answer"
    #: No region of the edition says anything on the field: it may not have been asked.
    NOT_ASKED = "not_asked"
    #: No source says that it holds none; it follows from who else has the task.
    INFERRED_NONE = "inferred_none"


def answer_title(answer: FieldAnswer) -> str:
    """Return an answer in words."""
    return {
        FieldAnswer.HELD: tr("competence"),
        FieldAnswer.STATED_NONE: none_words(inferred=False),
        FieldAnswer.INFERRED_NONE: none_words(inferred=True),
        FieldAnswer.NO_ANSWER: tr("no answer"),
        FieldAnswer.NOT_ASKED: tr("no answer from any region"),
    }[answer]


@dataclass(frozen=True)
class FieldCell:
    """One field of the competence matrix.

    :param level: level id; empty where there is no answer
    :param level_title: level or kind of missing answer in words, never empty
    :param sources: http(s) addresses
    :param basis: id of what it rests on; empty where there is no answer
    :param basis_text: the same in words, e.g. “by law for all regioner of Sweden, Act 2017:30”
    :param stated: whether a source states the level; False: it is inferred
    :param rules: that speak of the region and field; of a competence by rule the first is its own
    """

    theme: str
    field: str
    title: str
    answer: FieldAnswer
    level: str = ""
    level_title: str = ""
    legal_basis: str = ""
    field_text: str = ""
    level_text: str = ""
    as_of: str = ""
    note: str = ""
    sources: tuple[str, ...] = ()
    basis: str = ""
    basis_text: str = ""
    stated: bool = True
    rules: tuple[RuleStatement, ...] = ()

    @property
    def by_rule(self) -> bool:
        """Whether it rests on a rule of the kind of authority, not on a source of the region."""
        return self.basis == Basis.GENERAL_RULE.value

    @property
    def beside(self) -> tuple[RuleStatement, ...]:
        """Rules that stand beside the statement that leads."""
        return self.rules[1:] if self.by_rule else self.rules

    @property
    def is_contradicted(self) -> bool:
        """Whether a rule says something else than the statement that leads."""
        return any(rule.contradicts for rule in self.rules)

    @property
    def words(self) -> str:
        """Level and basis in few words: “shared, by rule”."""
        return with_basis(self.level_title, by_rule=self.by_rule)

    @property
    def details(self) -> str:
        """What the source says of it, in one line; may be empty."""
        # The words of a rule name its legal basis.
        basis = "" if self.by_rule and self.rules else self.legal_basis
        return "; ".join(part for part in (self.level_text, self.field_text, basis, self.as_of) if part)

    @property
    def sign(self) -> str:
        """By what the sign of the cell is drawn, see :func:`.basis.sign_key`; of a missing answer its id."""
        if not self.level:
            return self.answer.value
        return sign_key(self.level, by_rule=self.by_rule, inferred=not self.stated)


@dataclass(frozen=True)
class ThemeRow:
    """A theme of the competence matrix with its fields, and how many entries the region has in it."""

    theme: str
    title: str
    cells: tuple[FieldCell, ...]
    entries: int

    @property
    def answered(self) -> tuple[FieldCell, ...]:
        """The fields on which something is said."""
        return tuple(cell for cell in self.cells if cell.level)

    @property
    def missing(self) -> tuple[tuple[FieldAnswer, tuple[FieldCell, ...]], ...]:
        """The fields on which nothing is said, by the kind of missing answer; kinds without a field are left out."""
        kinds = (
            (kind, tuple(c for c in self.cells if c.answer is kind))
            for kind in (FieldAnswer.NO_ANSWER, FieldAnswer.NOT_ASKED)
        )
        return tuple((kind, cells) for kind, cells in kinds if cells)

    @property
    def own_powers(self) -> int:
        """Powers by a source of the region."""
        return sum(cell.answer is FieldAnswer.HELD and not cell.by_rule for cell in self.cells)

    @property
    def rule_powers(self) -> int:
        """Powers by rule."""
        return sum(cell.answer is FieldAnswer.HELD and cell.by_rule for cell in self.cells)


class _CompetenceRow(Protocol):
    """A row of the competences as ``itertuples`` gives it."""

    level: str
    level_text: str
    legal_basis: str
    field_text: str
    as_of: str
    note: str
    source_url: str
    basis: str
    level_stated: str


def matrix_of(data: InspectData, position: int, cards: tuple[Card, ...] = ()) -> tuple[ThemeRow, ...]:
    """Return the competence matrix of a region: every field of the vocabulary, answered or not."""
    given = {row.field: row for row in data.competences_at(position).itertuples(index=False)}
    region_id = data.cells["regions"]["region_id"][position]
    rows = []
    for theme in ANSWER_THEMES:
        fields = [field for field in FIELDS if field.theme is theme]
        if fields:
            cells = tuple(_cell(data, region_id, field.id, theme.value, given.get(field.id)) for field in fields)
            entries = sum(card.theme == theme.value for card in cards)
            rows.append(ThemeRow(theme.value, theme_title(theme.value), cells, entries))
    return tuple(rows)


def _cell(data: InspectData, region_id: str, field: str, theme: str, row: _CompetenceRow | None) -> FieldCell:
    if row is None:
        answer = FieldAnswer.NO_ANSWER if field in data.answered_fields else FieldAnswer.NOT_ASKED
        return FieldCell(theme, field, field_title(field), answer, level_title=answer_title(answer))
    level = row.level or Level.UNSPECIFIED.value
    stated = row.level_stated != "no"
    answer = FieldAnswer.HELD
    if level == Level.NONE.value:
        answer = FieldAnswer.STATED_NONE if stated else FieldAnswer.INFERRED_NONE
    rules = rules_said(data, data.rules_of.get((region_id, field), ()), level)
    by_rule = row.basis == Basis.GENERAL_RULE.value
    return FieldCell(
        theme=theme,
        field=field,
        title=field_title(field),
        answer=answer,
        level=level,
        level_title=level_words(level, inferred=not stated),
        legal_basis=row.legal_basis,
        field_text=row.field_text,
        level_text=row.level_text,
        as_of=row.as_of,
        note=row.note,
        sources=addresses(row.source_url),
        basis=row.basis or Basis.OWN_SOURCE.value,
        basis_text=rules[0].words if by_rule and rules else basis_title(row.basis),
        stated=stated,
        rules=rules,
    )
