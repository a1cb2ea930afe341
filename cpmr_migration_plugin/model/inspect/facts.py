"""Facts on countries in words: what was determined of a state, when, and where it is said."""

from __future__ import annotations

from dataclasses import dataclass

from .records import InspectData, addresses
from ..fact_words import fact_title, fact_value
from ...translation import tr_data


@dataclass(frozen=True)
class CountryFact:
    """A dated fact on a country.

    :param title: what the fact is about, in words
    :param value: in words
    :param date: year, month or day; empty if it is not known
    :param sources: http(s) addresses
    """

    country: str
    fact: str
    title: str
    value: str
    date: str
    note: str
    sources: tuple[str, ...]


def facts_of(data: InspectData, country: str) -> tuple[CountryFact, ...]:
    """Return the facts on a country in the order of the table."""
    facts = data.country_facts[data.country_facts["country"] == country]
    return tuple(
        CountryFact(
            country=row.country,
            fact=row.fact,
            title=fact_title(row.fact),
            value=fact_value(row.value),
            date=row.date,
            note=tr_data(row.note),
            sources=addresses(row.source_url),
        )
        for row in facts.itertuples(index=False)
    )
