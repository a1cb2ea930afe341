"""Choices of a page of small maps. Imports nothing: algorithms offer them when QGIS starts."""

from __future__ import annotations

from enum import unique

from ..translation import TitledEnum


@unique
class Multiples(TitledEnum):
    """What the maps of a page show."""

    FIELDS = "fields"
    THEMES = "themes"
    PACT = "pact_blocks"

    @property
    def shows_powers(self) -> bool:
        """Whether every map shows the kind of power, in classes that are the same for all of them."""
        return self is not Multiples.THEMES

    def _title(self) -> str:
        """Return what the maps show, in English words."""
        return _MULTIPLES_TITLES[self]


_MULTIPLES_TITLES = {
    Multiples.FIELDS: "One map per field of competence",
    Multiples.THEMES: "One map per theme",
    Multiples.PACT: "One map per building block of the EU’s Pact",
}
