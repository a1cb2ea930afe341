"""NUTS year of a file or layer, found from its codes, never from its name alone."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from .layer_codes import CodeBook
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
    :param note: what a user should know of it, translated; empty if the codes alone tell
    """

    year: str
    known: bool = True
    note: str = ""

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
        note = ""
        if years and stated not in years:
            text = tr("The codes are those of NUTS {years}, not of NUTS {year}, which was asked for.")
            note = text.format(years=", ".join(years), year=stated)
        return CodeYear(stated, note=note)
    found = _YEAR.search(name)
    named = found.group(1) if found else ""
    listed = any(named in of for of in book.years.values())
    if named and not listed and not (len(years) == 1 and book.is_whole(codes, years[0])):
        text = tr("NUTS {year} is taken from the name “{name}”: the codes of that year are not at hand.")
        return CodeYear(named, note=text.format(year=named, name=name))
    if len(years) == 1:
        note = ""
        if named and named != years[0]:
            text = tr("The codes are those of NUTS {year}, not of NUTS {other} as the name “{name}” has it.")
            note = text.format(year=years[0], other=named, name=name)
        return CodeYear(years[0], note=note or _strangers(codes, years[0], book))
    if named in years:
        text = tr("NUTS {year} is taken from the name “{name}”: the codes are the same in NUTS {years}.")
        return CodeYear(named, note=text.format(year=named, name=name, years=", ".join(years)))
    if not years:
        return CodeYear("2024", known=False, note=tr("The NUTS year of the boundaries is not known."))
    text = tr("The NUTS year of the boundaries is not known: the codes are the same in NUTS {years}. State it with "
              "“Year of the codes” or BOUNDARIES_YEAR if it matters.")  # fmt: skip
    return CodeYear(years[0], known=False, note=text.format(years=", ".join(years)))


def _strangers(codes: Collection[str], year: str, book: CodeBook) -> str:
    """Return that some codes are those of other years, or nothing."""
    others = sorted(code for code in set(codes) & book.years.keys() if year not in book.years[code])
    if not others:
        return ""
    shown = ", ".join(others[:_NAMED]) + (f" (+ {len(others) - _NAMED})" if len(others) > _NAMED else "")
    return tr("Codes that are not of NUTS {year}, as most are: {codes}.").format(year=year, codes=shown)
