"""Numbers and dates as a user reads them, by the rules of a language and not of the machine.

Separators are those of the Unicode CLDR; Spanish parts thousands with a blank, and from five digits on, as
the Real Academia Española and the EU's Interinstitutional Style Guide ask for.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from .translation import Language, page_language

MINUS = "\u2212"
_NARROW = "\u202f"
_BLANK = "\u00a0"

#: More decimals than figures of a map ever have; what lies beyond is noise of binary fractions.
_MOST = 6


@dataclass(frozen=True)
class _Signs:
    """How a language writes numbers.

    :param digits: digits before the decimal sign from which on thousands are parted
    :param percent: the percent sign with the blank before it, if there is one
    """

    decimal: str
    thousands: str
    digits: int
    percent: str


_SIGNS = {
    Language.EN: _Signs(".", ",", 4, "%"),
    Language.FR: _Signs(",", _NARROW, 4, f"{_NARROW}%"),
    Language.ES: _Signs(",", _BLANK, 5, f"{_BLANK}%"),
    Language.IT: _Signs(",", ".", 4, "%"),
}

_MONTHS = {
    Language.EN: "January February March April May June July August September October November December",
    Language.FR: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    Language.ES: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    Language.IT: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}

_DATE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2})(?:[T ].*)?)?", re.ASCII)


def number(value: float, decimals: int | None = None, language: Language | None = None) -> str:
    """Return a number in the language that is spoken: that of the page, else that of the interface.

    :param decimals: how many to print; None: as many as the number has, six at most
    :param language: another language than the spoken one
    :return: an en dash for what is not a number
    """
    if not math.isfinite(value):
        return "–"
    signs = _SIGNS[language or page_language()]
    text = f"{abs(value):.{_MOST if decimals is None else decimals}f}"
    whole, _, fraction = text.partition(".")
    if decimals is None:
        fraction = fraction.rstrip("0")
    if len(whole) >= signs.digits:
        whole = f"{int(whole):,}".replace(",", signs.thousands)
    text = whole + (signs.decimal + fraction if fraction else "")
    # What is rounded to nothing has no sign.
    return MINUS + text if value < 0 and re.search("[1-9]", text) else text


def percent(value: float, decimals: int | None = None, language: Language | None = None) -> str:
    """Return a number of per cent with its sign, e.g. ``percent(12.5)`` is "12.5%"."""
    return number(value, decimals, language) + percent_sign(language)


def percent_sign(language: Language | None = None) -> str:
    """Return the percent sign as it follows a number, with the blank that goes before it in some languages."""
    return _SIGNS[language or page_language()].percent


def long_date(iso: str, language: Language | None = None) -> str:
    """Return a date with its month in words, e.g. "22 November 2026".

    :param iso: ISO 8601 date, with or without a time, or year and month ("November 2026"); any other text is
        returned as it is
    """
    found = _DATE.fullmatch(iso.strip())
    language = language or page_language()
    months = _MONTHS[language].split()
    if found is None or not 1 <= int(found[2]) <= len(months):
        return iso
    of = " de " if language is Language.ES else " "
    month_and_year = f"{months[int(found[2]) - 1]}{of}{found[1]}"
    if found[3] is None:
        return month_and_year
    day = int(found[3])
    if not 1 <= day <= 31:
        return iso
    ordinal = "er" if language is Language.FR and day == 1 else ""
    return f"{day}{ordinal}{of}{month_and_year}"
