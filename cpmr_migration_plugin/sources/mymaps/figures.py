"""Figures of countries and regions in the columns of a placemark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, unique

from .rows import Value
from ...model.recognition.answers import is_missing
from ...model.recognition.text import plain

#: Indicators we know by the heading of a column: id, unit, whether a ratio; searched in this order.
_SHARE = r"(share|percentage|percent|part|proportion|taux|pourcentage|porcentaje|proporcion|percentuale|quota).*"
_FOREIGN = r"(non nationals|non nationaux|no nacionales|non nazionali|foreign|etrang|extranjer|stranier)"
_KNOWN: tuple[tuple[str, str, str, bool], ...] = (
    (_SHARE + r"(foreign born|born abroad|nes a l etranger|nacidos en el extranjero|nati all estero)",
     "foreign_born_share", "PC", True),
    (_SHARE + _FOREIGN, "foreign_citizens_share", "PC", True),
    (r"refugees|refugies|refugiados|rifugiati", "refugees", "NR", False),
    (_FOREIGN, "population_foreign", "NR", False),
    (r"nationals|nationaux|nacionales|nazionali", "population_nationals", "NR", False),
    (r"^(total )?(population|poblacion|popolazione)( total\w*| totale)?$", "population_1jan", "NR", False),
)  # fmt: skip

#: Letters of a heading that are looked at.
_LONGEST = 400
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)", re.ASCII)


@unique
class FigureProblem(str, Enum):
    """Why a cell gives no figure."""

    NOT_A_NUMBER = "not_a_number"
    #: 1.234 is one and a bit in one country and a thousand and more in another.
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True)
class Figure:
    """A figure.

    :param value: as a plain decimal number; empty where the map says that there is none
    :param year: four digits; empty if the map does not tell
    """

    indicator: str
    value: str
    unit: str
    year: str
    label: str


def read_figure(value: Value, row_year: str) -> Figure | FigureProblem:
    """Return the figure in a column, of the year in its heading or else of the row's."""
    years = _YEAR.findall(value.label)
    heading = plain(_YEAR.sub(" ", value.label.replace("%", " share ")))
    heading = " ".join(heading.split())
    indicator, unit, ratio = _known(heading)
    percent = "%" in value.text or "%" in value.label
    if not indicator:
        indicator, unit, ratio = heading.replace(" ", "_")[:60], "PC" if percent else "", percent
    elif percent and not ratio:  # “non-nationals: 12 %” is a share, whatever the heading says
        indicator = "foreign_citizens_share" if indicator == "population_foreign" else f"{indicator}_share"
        unit, ratio = "PC", True
    year = years[0] if len(years) == 1 else ("" if years else row_year)
    if is_missing(value.text):
        return Figure(indicator, "", unit, year, value.label)
    number = read_number(value.text, ratio=ratio, known=bool(unit))
    return number if isinstance(number, FigureProblem) else Figure(indicator, number, unit, year, value.label)


def _known(heading: str) -> tuple[str, str, bool]:
    heading = heading[:_LONGEST]
    for pattern, indicator, unit, ratio in _KNOWN:
        if re.search(pattern, heading):
            return indicator, unit, ratio
    return "", "", False


def read_number(text: str, *, ratio: bool, known: bool) -> str | FigureProblem:
    """Return a number written in any of the map's countries as a plain decimal number.

    :param ratio: whether it is a share, where a single sign parts decimals, or a total, where it parts thousands
    :param known: whether that is known; if not, a sign before three last digits is in doubt
    """
    digits = re.sub(r"[\s\u00a0\u202f'’%]", "", text)
    if not re.match(r"[+-]?\d[\d.,]*\Z", digits, re.ASCII):
        return FigureProblem.NOT_A_NUMBER
    signs = [c for c in digits if c in ".,"]
    if not signs:
        return digits
    last = signs[-1]
    tail = digits.rpartition(last)[2]
    if len(set(signs)) == 2:  # the last one parts decimals, the other thousands
        return _joined(digits, last) if digits.count(last) == 1 else FigureProblem.NOT_A_NUMBER
    grouped = re.match(rf"[+-]?\d{{1,3}}(?:{re.escape(last)}\d{{3}})+\Z", digits, re.ASCII)
    if len(signs) > 1:
        return digits.replace(last, "") if grouped else FigureProblem.NOT_A_NUMBER
    if grouped and not ratio:
        return digits.replace(last, "") if known else FigureProblem.AMBIGUOUS
    return _joined(digits, last) if tail else FigureProblem.NOT_A_NUMBER


def _joined(digits: str, decimal: str) -> str:
    other = "," if decimal == "." else "."
    return digits.replace(other, "").replace(decimal, ".")
