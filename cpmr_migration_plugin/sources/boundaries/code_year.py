"""NUTS year of a file or layer, found from its codes, never from its name alone."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from .layer_codes import CodeBook
from ...model.notes import Notes, note
from ...translation import tr

#: As GISCO names its files.
_YEAR = re.compile(r"_(2003|2006|2010|2013|2016|2021|2024)(?=_|\b)")

#: How many codes are named in a sentence.
_NAMED = 12


@dataclass(frozen=True)
class CodeYear:
    """Of which NUTS year some codes are.

    :param year: by which they are looked up
    :param known: whether it is known, or only one of several that would do
    :param notes: what a user should know of it; none if the codes alone tell
    """

    year: str
    known: bool = True
    notes: Notes = ()

    @property
    def words(self) -> str:
        """The edition of NUTS in words."""
        return f"NUTS {self.year}" if self.known else tr("NUTS, year unknown")


def code_year(codes: Collection[str], name: str, book: CodeBook, stated: str = "") -> CodeYear:
    """Return of which NUTS year the codes of a file or layer are.

    Where the codes belong to several years alike, what a user states decides, then the name of the file; the name
    decides, too, where it has a year before 2013: no list of those codes is at hand.

    :param name: of the file or layer
    :param stated: the year that a user stated
    """
    years = book.years_of(codes)
    if stated:
        other = bool(years) and stated not in years
        return CodeYear(
            stated, notes=(note("year_not_asked_for", years=", ".join(years), year=stated),) if other else ()
        )
    found = _YEAR.search(name)
    named = found.group(1) if found else ""
    listed = any(named in of for of in book.years.values())
    if named and not listed and not (len(years) == 1 and book.is_whole(codes, years[0])):
        return CodeYear(named, notes=(note("year_by_name", year=named, name=name),))
    if len(years) == 1:
        misnamed = note("year_not_named", year=years[0], other=named, name=name)
        notes = (misnamed,) if named not in ("", years[0]) else _strangers(codes, years[0], book)
        return CodeYear(years[0], notes=notes)
    if named in years:
        return CodeYear(named, notes=(note("year_by_name_alike", year=named, name=name, years=", ".join(years)),))
    if not years:
        return CodeYear("2024", known=False, notes=(note("year_unknown"),))
    return CodeYear(years[0], known=False, notes=(note("year_unclear", years=", ".join(years)),))


def _strangers(codes: Collection[str], year: str, book: CodeBook) -> Notes:
    """Return that some codes are those of other years, or nothing."""
    others = sorted(code for code in set(codes) & book.years.keys() if year not in book.years[code])
    if not others:
        return ()
    shown = ", ".join(others[:_NAMED]) + (f" (+ {len(others) - _NAMED})" if len(others) > _NAMED else "")
    return (note("codes_of_other_years", year=year, codes=shown),)
