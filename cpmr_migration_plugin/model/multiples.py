"""What the small maps of one page show. Nothing is imported here: algorithms offer it when QGIS starts."""

from __future__ import annotations

from enum import unique

from ..translation import Titled


@unique
class Multiples(Titled):
    """What the maps of a page show."""

    FIELDS = "fields"
    THEMES = "themes"

    def _title(self) -> str:
        """Return what the maps show, in English words."""
        return _MULTIPLES_TITLES[self]


_MULTIPLES_TITLES = {
    Multiples.FIELDS: "One map per field of competence",
    Multiples.THEMES: "One map per theme",
}
