"""Everything an edition says about one region: who it is, figures, competence matrix, entries."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import Protocol

from .records import (
    NO_LEVEL,
    InspectData,
    addresses,
    country_name,
    field_title,
    kind_title,
    level_title,
    theme_title,
)
from .series import Figure, Series
from ..vocabulary import ANSWER_THEMES, FIELDS, Kind, Level
from ...translation import tr


@unique
class Answer(str, Enum):
    """What a region says on a field."""

    #: It holds a competence; its level says which.
    HELD = "held"
    #: It states that it holds none.
    STATED_NONE = "stated_none"
    #: It is in the edition and says nothing on the field; other regions do.
    NO_ANSWER = "no_answer"
    #: No region of the edition says anything on the field: it may not have been asked.
    NOT_ASKED = "not_asked"


def answer_title(answer: Answer) -> str:
    """Return an answer in words."""
    return {
        Answer.HELD: tr("competence"),
        Answer.STATED_NONE: tr("stated: none"),
        Answer.NO_ANSWER: tr("no answer"),
        Answer.NOT_ASKED: tr("no answer from any region"),
    }[answer]


@dataclass(frozen=True)
class FieldCell:
    """One field of the competence matrix.

    :param level: level id; empty where there is no answer
    :param level_title: level or kind of missing answer in words, never empty
    :param sources: http(s) addresses
    """

    theme: str
    field: str
    title: str
    answer: Answer
    level: str = ""
    level_title: str = ""
    legal_basis: str = ""
    field_text: str = ""
    level_text: str = ""
    as_of: str = ""
    note: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class ThemeRow:
    """A theme of the competence matrix with its fields, and how many entries the region has in it."""

    theme: str
    title: str
    cells: tuple[FieldCell, ...]
    entries: int


@dataclass(frozen=True)
class Card:
    """An experience, instrument, project, need or interest.

    :param links: http(s) addresses of the entry's own documents
    :param sources: http(s) addresses of where it is documented
    """

    experience_id: str
    theme: str
    theme_title: str
    kind: str
    kind_title: str
    title: str
    summary: str
    year: str
    note: str
    links: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class CountryNote:
    """What the edition says of all or some regions of the country, not of this one by name."""

    scope: str
    theme: str
    field_title: str
    level_title: str
    text: str
    legal_basis: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Profile:
    """One region.

    :param nuts_level: 0 to 3; None outside NUTS or if not known
    :param unit_id: the boundary unit it is drawn as; empty if it is not on the map
    :param factsheets: http(s) addresses
    :param matrix: one row per theme that has fields
    :param cards: newest first, those without a year last
    """

    region_id: str
    name: str
    name_local: str
    country: str
    country_title: str
    commissions: tuple[str, ...]
    membership: str
    code: str
    code_year: str
    nuts_level: int | None
    unit_id: str
    factsheets: tuple[str, ...]
    sources: tuple[str, ...]
    note: str
    matrix: tuple[ThemeRow, ...]
    cards: tuple[Card, ...]
    figures: tuple[Figure, ...]
    country_notes: tuple[CountryNote, ...]

    @property
    def is_silent(self) -> bool:
        """True if the region is in the edition and says nothing: no competence, no entry."""
        return not self.cards and all(not cell.level for row in self.matrix for cell in row.cells)

    def cards_of(self, *kinds: Kind) -> tuple[Card, ...]:
        """Return the cards of some kinds."""
        wanted = {kind.value for kind in kinds}
        return tuple(card for card in self.cards if card.kind in wanted)


class Profiler:
    """Makes profiles of one edition. Built once."""

    def __init__(self, data: InspectData) -> None:
        self.data = data
        self.series = Series(data)

    def profile(self, region_id: str) -> Profile:
        """Return the profile of a region.

        :raises KeyError: if the edition has no such region
        """
        data = self.data
        position = data.position(region_id)
        row = data.regions.iloc[position]
        level = int(row["nuts_level"])
        cards = cards_of(data, position)
        return Profile(
            region_id=region_id,
            name=row["name"],
            name_local=row["name_local"],
            country=row["country"],
            country_title=country_name(row["country"]),
            commissions=data.commissions[position],
            membership=row["membership"],
            code=row["nuts_code"],
            code_year=row["nuts_year"],
            nuts_level=None if level == NO_LEVEL else level,
            unit_id=row["unit_id"],
            factsheets=addresses(row["factsheet_url"]),
            sources=addresses(row["source_url"]),
            note=row["note"],
            matrix=matrix_of(data, position, cards),
            cards=cards,
            figures=self.series.figures(position),
            country_notes=_country_notes(data, row["country"]),
        )


class _CompetenceRow(Protocol):
    """A row of the competences as ``itertuples`` gives it."""

    level: str
    level_text: str
    legal_basis: str
    field_text: str
    as_of: str
    note: str
    source_url: str


def matrix_of(data: InspectData, position: int, cards: tuple[Card, ...] = ()) -> tuple[ThemeRow, ...]:
    """Return the competence matrix of a region: every field of the vocabulary, answered or not."""
    given = {row.field: row for row in data.competences_at(position).itertuples(index=False)}
    rows = []
    for theme in ANSWER_THEMES:
        fields = [field for field in FIELDS if field.theme is theme]
        if fields:
            cells = tuple(_cell(data, field.id, theme.value, given.get(field.id)) for field in fields)
            entries = sum(card.theme == theme.value for card in cards)
            rows.append(ThemeRow(theme.value, theme_title(theme.value), cells, entries))
    return tuple(rows)


def _cell(data: InspectData, field: str, theme: str, row: _CompetenceRow | None) -> FieldCell:
    if row is None:
        answer = Answer.NO_ANSWER if field in data.answered_fields else Answer.NOT_ASKED
        return FieldCell(theme, field, field_title(field), answer, level_title=answer_title(answer))
    stated_none = row.level == Level.NONE.value
    answer = Answer.STATED_NONE if stated_none else Answer.HELD
    return FieldCell(
        theme=theme,
        field=field,
        title=field_title(field),
        answer=answer,
        level=row.level or Level.UNSPECIFIED.value,
        level_title=answer_title(answer) if stated_none else level_title(row.level or Level.UNSPECIFIED.value),
        legal_basis=row.legal_basis,
        field_text=row.field_text,
        level_text=row.level_text,
        as_of=row.as_of,
        note=row.note,
        sources=addresses(row.source_url),
    )


def cards_of(data: InspectData, position: int) -> tuple[Card, ...]:
    """Return the entries of a region, newest first, those without a year last."""
    entries = data.experiences_at(position)
    newest = sorted(entries.itertuples(index=False), key=lambda row: row.year[-4:], reverse=True)
    return tuple(
        Card(
            experience_id=row.experience_id,
            theme=row.theme,
            theme_title=theme_title(row.theme),
            kind=row.kind,
            kind_title=kind_title(row.kind),
            title=row.title,
            summary=row.summary,
            year=row.year,
            note=row.note,
            links=addresses(row.link),
            sources=addresses(row.source_url),
        )
        for row in newest
    )


def _country_notes(data: InspectData, country: str) -> tuple[CountryNote, ...]:
    notes = data.country_notes[data.country_notes["country"] == country]
    return tuple(
        CountryNote(
            scope=row.scope,
            theme=row.theme,
            field_title=field_title(row.field) if row.field else "",
            level_title=level_title(row.level) if row.level else "",
            text=row.text,
            legal_basis=row.legal_basis,
            sources=addresses(row.source_url),
        )
        for row in notes.itertuples(index=False)
    )
