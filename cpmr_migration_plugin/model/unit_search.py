"""Search boundary units by code or name, and rank those a region most likely means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from .names import folded, normalised_name
from .units import Unit

#: How alike two names must be, 0 to 1, for one to be suggested for the other.
_ALIKE = 0.75
_SUGGESTIONS = 5


class UnitSearch:
    """Searches units.

    :param units: all that may be chosen
    :param year: NUTS year of the boundaries; its units come first
    """

    def __init__(self, units: Sequence[Unit], year: str = "") -> None:
        self.units = tuple(units)
        self._year = year
        self._texts = [folded(f"{unit.code} {unit.name} {unit.country}") for unit in self.units]

    def find(self, text: str, country: str = "", among: Sequence[Unit] | None = None) -> list[Unit]:
        """Return the units in which every word of *text* occurs, in code, name or country; best first.

        :param country: ISO code; its units come first
        :param among: only these are searched
        """
        words = folded(text).split()
        allowed = None if among is None else {unit.unit_id for unit in among}
        found = [
            unit
            for unit, haystack in zip(self.units, self._texts)
            if all(word in haystack for word in words) and (allowed is None or unit.unit_id in allowed)
        ]
        wanted = folded(text).strip()
        return sorted(found, key=lambda unit: self._rank(unit, wanted, country))

    def _rank(self, unit: Unit, wanted: str, country: str) -> tuple[bool, int, bool, int, str, str]:
        code, name = folded(unit.code), folded(unit.name)
        if wanted and wanted in (code, name):
            hit = 0
        elif wanted and (code.startswith(wanted) or name.startswith(wanted)):
            hit = 1
        else:
            hit = 2
        level = 9 if unit.level is None else unit.level
        return (unit.country != country, hit, unit.year not in (self._year, ""), level, unit.code, name)

    def suggestions(self, name: str, country: str, code: str = "") -> list[Unit]:
        """Return the units a region is most likely meant by, best first; a user must confirm.

        :param code: the NUTS code the dataset gives
        """
        scored = []
        for unit in self.units:
            if unit.country == country:
                likeness = 1.5 if code and unit.code == code else _likeness(name, unit.name)
                if likeness >= _ALIKE:
                    scored.append((-likeness, self._rank(unit, "", country), unit))
        scored.sort(key=lambda entry: entry[:2])
        return [unit for *_, unit in scored[:_SUGGESTIONS]]

    def around(self, codes: Sequence[tuple[str, str]], country: str) -> list[Unit]:
        """Return the units that a place on the map may mean: at each level, what it is part of and what lies in it.

        :param codes: NUTS code and year of what is drawn there; none outside NUTS
        :param country: ISO code, for what lies outside NUTS
        """
        found = []
        for unit in self.units:
            if any(
                unit.year == year and unit.code and (code.startswith(unit.code) or unit.code.startswith(code))
                for code, year in codes
            ) or (not codes and unit.country == country):
                found.append(unit)
        return found


def _likeness(first: str, second: str) -> float:
    wanted = normalised_name(first)
    names = [normalised_name(part) for part in re.split(r"[/,(]", second)]
    return max((SequenceMatcher(None, wanted, name).ratio() for name in names if name and wanted), default=0.0)
