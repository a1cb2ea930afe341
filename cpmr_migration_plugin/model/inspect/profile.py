"""Everything an edition says about one region: who it is, figures, competence matrix, entries."""

from __future__ import annotations

from dataclasses import dataclass

from .answers import FieldAnswer, FieldCell, ThemeRow, answer_title, matrix_of
from .basis import authority_kind_words
from .cards import Card, cards_of
from .facts import CountryFact, facts_of
from .records import NO_LEVEL, InspectData, addresses, country_name, field_title, level_title
from .series import Figure, Series
from ..vocabulary import Kind

__all__ = [
    "FieldAnswer", "Card", "CountryFact", "CountryNote", "FieldCell", "Profile", "Profiler", "ThemeRow", "answer_title",
    "cards_of", "matrix_of",
]  # fmt: skip


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
    :param authority_kind: kinds of authority it is of, in words
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
    authority: str = ""
    authority_kind: str = ""
    country_facts: tuple[CountryFact, ...] = ()

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
            authority=row["authority"],
            authority_kind=authority_kind_words(data, row["authority_kind"]),
            country_facts=facts_of(data, row["country"]),
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
