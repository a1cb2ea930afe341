"""The words on a map: title, subtitle, legend title, note, source, attribution, disclaimer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ..layers import AtlasInfo
from ...numbers import long_date
from ...translation import Language


class PageWords(Protocol):
    """What a user says of the words of a page."""

    @property
    def title(self) -> str:
        """Replaces the map's own title; empty keeps it."""

    @property
    def note(self) -> str:
        """Added to the map's own note."""

    @property
    def language(self) -> Language | None:
        """Of the page's texts; None for that of the interface."""


@dataclass(frozen=True)
class MapTexts:
    """Everything a page says, as plain text.

    :param legend: heading of the classes
    :param symbols: heading of the proportional symbols; empty if the map has none
    """

    title: str
    subtitle: str
    legend: str
    symbols: str
    note: str
    source: str
    boundaries: str
    disclaimer: str
    edition: str

    @property
    def foot(self) -> str:
        """The small print below the note."""
        return "\n".join(part for part in (self.source, self.boundaries, self.disclaimer) if part)


def edition_date(atlas: AtlasInfo) -> str:
    """Return the date of the edition as the page's language writes it."""
    return long_date(atlas.provenance.get("edition_created") or "–")
