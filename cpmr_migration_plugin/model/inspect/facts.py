"""Facts on countries in words: what was determined of a state, when, and where it is said."""

from __future__ import annotations

from dataclasses import dataclass

from .records import InspectData, addresses
from ..vocabulary import Situation
from ...translation import tr, tr_data


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


def fact_title(fact: str) -> str:
    """Return what a fact is about; an id that is not known here reads as words."""
    known = {
        "pact_situation": tr("Situation under the Pact on Migration and Asylum"),
        "solidarity_pool_2026": tr("Solidarity pool of 2026"),
    }
    return known.get(fact) or _as_words(fact)


def fact_value(value: str) -> str:
    """Return the value of a fact in words; one that is not known here is the text it is."""
    if value in Situation._value2member_map_:
        return tr(Situation(value).title)
    return _as_words(value)


def _as_words(text: str) -> str:
    # An id has no blanks; a sentence stays as it is written.
    return text.replace("_", " ") if " " not in text else tr_data(text)
