"""Boundary units: what a region of the edition can be matched with, without any geometry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, unique
from functools import cached_property

from .names import normalised_name


@unique
class UnitKind(str, Enum):
    """What a boundary unit is."""

    NUTS = "nuts"
    ADMIN1 = "admin1"
    COUNTRY = "country"


@dataclass(frozen=True)
class Unit:
    """A territory that a boundary source can draw.

    :param unit_id: unique in its source, e.g. ``NUTS2024:ES51`` or ``ADMIN1:ee-saaremaa``
    :param code: NUTS code; empty for units outside NUTS
    :param year: NUTS year of the code; empty for units outside NUTS
    :param level: NUTS level 0 to 3; None outside NUTS
    :param country: ISO 3166-1 alpha-2
    :param members: the source's smallest pieces the unit is made of; shared pieces mean overlap
    :param agreement: intersection over union with the official boundary, if it was measured
    :param note: what a user should know of the unit
    """

    unit_id: str
    kind: UnitKind
    code: str
    year: str
    level: int | None
    country: str
    name: str
    members: frozenset[str] = frozenset()
    agreement: float | None = None
    note: str = ""


class UnitCatalogue:
    """The units a boundary source offers, found by code, region or name.

    :param units: all units
    :param year: the NUTS year asked for; other years the source knows come second
    :param regions: units that stand for a region of the edition by its id (outside NUTS)
    """

    def __init__(self, units: Iterable[Unit], year: str, regions: dict[str, Unit] | None = None) -> None:
        self.year = year
        self.units = tuple(units)
        self.regions = dict(regions or {})
        self._by_id = {unit.unit_id: unit for unit in (*self.units, *self.regions.values())}
        self._by_code: dict[str, list[Unit]] = defaultdict(list)
        for unit in self.units:
            if unit.code:
                self._by_code[unit.code].append(unit)

    @cached_property
    def years(self) -> list[str]:
        """NUTS years on offer, the one asked for first, then the newest."""
        others = sorted({unit.year for unit in self.units if unit.year} - {self.year}, reverse=True)
        return [self.year, *others]

    def by_code(self, code: str, year: str) -> Unit | None:
        """Return the unit with a NUTS code in one NUTS year."""
        return next((unit for unit in self._by_code.get(code, ()) if unit.year == year), None)

    def by_id(self, unit_id: str) -> Unit | None:
        """Return the unit with an id."""
        return self._by_id.get(unit_id)

    def by_name(self, name: str, country: str) -> Unit | None:
        """Return the first unit of a country (ISO code) that is called so, in whatever case and accents."""
        return self._by_name.get((country, normalised_name(name)))

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Unit]:
        found: dict[tuple[str, str], Unit] = {}
        for unit in self._by_id.values():
            for part in filter(None, map(normalised_name, unit.name.split("/"))):
                found.setdefault((unit.country, part), unit)
        return found

    def in_country(self, country: str) -> list[Unit]:
        """Return the units of a country (ISO code)."""
        return [unit for unit in self._by_id.values() if unit.country == country]

    def choices(self) -> list[Unit]:
        """Return the units a user may choose among: each territory once for every code it has.

        A code of another year is left out where the year asked for has it with the same territory.
        """
        return [
            unit
            for unit in self._by_id.values()
            if unit.year in ("", self.year) or not same_territory(unit, self.by_code(unit.code, self.year))
        ]


def same_territory(first: Unit, second: Unit | None) -> bool:
    """Return whether two units are the very same territory: of the same pieces, or one shared by two regions."""
    if second is None:
        return False
    if first.members and second.members:
        return first.members == second.members
    return own_id(first.unit_id) == own_id(second.unit_id)


#: Parts the id of a unit from the region it is drawn for once more.
_FOR = "@@"


def shared(unit: Unit, region_id: str) -> Unit:
    """Return a unit that is drawn for one region already, for another one: with an id of its own."""
    return replace(unit, unit_id=f"{own_id(unit.unit_id)}{_FOR}{region_id}")


def own_id(unit_id: str) -> str:
    """Return the id of a unit in its source, for whichever region it is drawn."""
    return unit_id.partition(_FOR)[0]


def overlap(first: Unit, second: Unit) -> bool:
    """Return whether two units share territory.

    Shared pieces tell; without pieces a NUTS code that begins with the other's does, within one year.
    """
    if first.members and second.members:
        return bool(first.members & second.members)
    if not first.code or not second.code or first.year != second.year:
        return False
    return first.code.startswith(second.code) or second.code.startswith(first.code)
