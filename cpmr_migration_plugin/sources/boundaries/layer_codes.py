"""NUTS codes in a layer of the user's own: repair, check against every year, guess their field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, unique

from .crosswalk import iso_country, read_code_years
from ...model.figures import EUROSTAT_COUNTRY

_BLANKS = re.compile(r"[\s\u00a0\u200b\ufeff]+")
#: The id of a region outside NUTS, as the table of regions has it, e.g. ``ma-tanger-tetouan``.
_REGION_ID = re.compile(r"[a-z]{2}(-[a-z0-9]+)+$")

#: What a field with NUTS codes is called, the likeliest first; years and blanks are left out.
_CODE_NAMES = ("nutsid", "nutscode", "nuts", "nutscd", "nuts3id", "nuts2id", "nuts1id", "geo", "geocode", "code", "id")
#: What a field with names is called.
_NAME_NAMES = (
    "namelatn", "nutsname", "namelatin", "name", "nameen", "nameengl", "regionname", "region", "nom", "nombre",
    "nome", "denominazione", "label", "title",
)  # fmt: skip
#: Fewer known codes than this share of the features, and a field is not taken for the code field.
_ENOUGH = 0.3


@unique
class Repair(str, Enum):
    """What was amiss with a code that is one otherwise."""

    BLANKS = "blanks"
    CASE = "case"
    COUNTRY = "country"


@dataclass(frozen=True)
class Code:
    """A code of a feature.

    :param code: the NUTS code, or the id of a region outside NUTS; empty if it is neither
    :param country: ISO 3166-1 alpha-2
    :param level: NUTS level; -1 outside NUTS
    """

    code: str
    country: str = ""
    level: int = -1
    repairs: frozenset[Repair] = frozenset()


@dataclass(frozen=True)
class FieldCheck:
    """How a field does as code field.

    :param features: features looked at
    :param known: features with a NUTS code of any year
    :param distinct: different NUTS codes
    :param year: the NUTS year that most of them belong to, the newest of equals; empty if there is none
    :param years: all years that equally many of them belong to, the newest first
    """

    name: str
    features: int
    known: int
    distinct: int
    year: str = ""
    years: tuple[str, ...] = ()


class CodeBook:
    """The NUTS codes of 2013 to 2024."""

    def __init__(self) -> None:
        self.years = read_code_years()

    def code(self, value: object) -> Code:
        """Return the code that a value of a field stands for."""
        text = "" if value is None else str(value)
        repairs = set()
        plain = _BLANKS.sub("", text)
        if plain != text:
            repairs.add(Repair.BLANKS)
        upper = plain.upper()
        if plain != upper:
            repairs.add(Repair.CASE)
        eurostat = EUROSTAT_COUNTRY.get(upper[:2])
        if eurostat is not None and upper not in self.years:
            upper = eurostat + upper[2:]
            repairs.add(Repair.COUNTRY)
        if upper in self.years:
            return Code(upper, iso_country(upper), len(upper) - 2, frozenset(repairs))
        if _REGION_ID.match(text.strip()):
            return Code(text.strip(), text.strip()[:2].upper())
        return Code("")

    def year_of(self, codes: Iterable[str]) -> str:
        """Return the NUTS year that most codes belong to, the newest of equals; empty if none does."""
        return next(iter(self.years_of(codes)), "")

    def years_of(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Return the NUTS years that most codes belong to, the newest first: several where the codes do not tell.

        Of years with equally many of the codes, one of which they are all there are tells.
        """
        held = set(codes)
        votes = Counter(year for code in held for year in self.years.get(code, ()))
        most = max(votes.values(), default=0)
        years = sorted((year for year, count in votes.items() if count == most), reverse=True)
        whole = [year for year in years if self.is_whole(held, year)]
        return tuple(whole) if len(whole) == 1 else tuple(years)

    def is_whole(self, codes: Iterable[str], year: str) -> bool:
        """Return whether codes are all there are in a year, at their levels in their countries."""
        held = set(codes) & self.years.keys()
        kinds = {(code[:2], len(code)) for code in held}
        wanted = {code for code, years in self.years.items() if year in years and (code[:2], len(code)) in kinds}
        return bool(held) and held == wanted

    def complete(self, code: str, held: Mapping[str, object], year: str) -> bool:
        """Return whether some regions cover a region, being it or all its parts in a NUTS year."""
        if code in held:
            return True
        parts = [part for part in self._parts(code) if year in self.years[part]]
        return bool(parts) and all(self.complete(part, held, year) for part in parts)

    def _parts(self, code: str) -> list[str]:
        return [part for part in self.years if len(part) == len(code) + 1 and part.startswith(code)]


def check_field(name: str, values: Sequence[object], book: CodeBook) -> FieldCheck:
    """Return how a field does as code field."""
    codes = [found.code for found in map(book.code, values) if found.level >= 0]
    distinct = set(codes)
    years = book.years_of(distinct)
    return FieldCheck(name, len(values), len(codes), len(distinct), next(iter(years), ""), years)


def guess_code_field(checks: Sequence[FieldCheck]) -> str:
    """Return the field that most likely holds the NUTS codes, or nothing.

    The one with the most different codes, since a field of countries has NUTS codes too; of equals the one whose
    name says so.
    """
    usable = [check for check in checks if check.features and check.known >= _ENOUGH * check.features]
    best = max(usable, key=lambda check: (check.distinct, check.known, -_rank(check.name, _CODE_NAMES)), default=None)
    return best.name if best is not None else ""


def guess_name_field(names: Sequence[str], code_field: str = "") -> str:
    """Return the field that most likely holds the names of the regions, or nothing."""
    ranked = sorted((_rank(name, _NAME_NAMES), index) for index, name in enumerate(names) if name != code_field)
    return names[ranked[0][1]] if ranked and ranked[0][0] < len(_NAME_NAMES) else ""


def _rank(name: str, names: Sequence[str]) -> int:
    plain = re.sub(r"(19|20)\d\d|[^a-z0-9]", "", name.casefold())
    return names.index(plain) if plain in names else len(names)
