"""Convert stored values of workbook cells to displayed ones: numbers, dates, errors."""

from __future__ import annotations

import datetime as dt
import re

#: A number as a computer keeps it, not as anyone typed it: 17.199999999999999, 1E-3.
_BINARY = re.compile(r"-?\d+\.\d{10,}$|-?\d(\.\d+)?[eE][+-]?\d{1,2}$", re.ASCII)
#: No program writes more digits; more are text.
_LONGEST_NUMBER = 400
_WHOLE = re.compile(r"(-?\d{1,15})\.0+$", re.ASCII)
#: Errors of formulas as programs show them in our languages: files hold them in English, pasted ones do not.
_ERRORS = frozenset({
    "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
    "#GETTING_DATA", "#N/D", "#VALEUR!", "#NOM?", "#NOMBRE!", "#NUL!", "#¡REF!", "#¡VALOR!", "#¡DIV/0!",
    "#¿NOMBRE?", "#¡NULO!", "#¡NUM!", "#VALOR!", "#RIF!", "#VALORE!", "#NOME?", "#NULLO!", "#BEZUG!", "#NV",
    "#WERT!", "#ZAHL!",
})  # fmt: skip
_ERROR_NUMBER = re.compile(r"Err:\d{3}$", re.ASCII)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?", re.ASCII)
_DURATION = re.compile(r"-?PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:[.,]\d{0,20})?S)?$", re.ASCII)

#: Formats that every program knows by number (ECMA-376, part 1, 18.8.30), some of them by language only.
_DATES = {*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)}
_TIMES = {*range(18, 23), *range(32, 36), 45, 46, 47}
_LARGEST_SERIAL = 2_958_466  # the day after 31 December 9999
_DAY = 24 * 60 * 60


def is_error(text: str) -> bool:
    """Return whether a cell shows the error of a formula."""
    return text[:1] in "#E" and (text.upper() in _ERRORS or bool(_ERROR_NUMBER.match(text)))


def number_text(text: str) -> str:
    """Return a number as a user sees it: whole ones without decimals, no traces of binary fractions."""
    if len(text) <= _LONGEST_NUMBER and _BINARY.match(text):
        text = repr(float(text))
    whole = _WHOLE.match(text)
    return whole[1] if whole else text


def unescaped(text: str) -> str:
    """Return a text of XLSX with its escapes (``_x000D_``) undone; what is no character is dropped."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda match: _character(int(match[1], 16)), text)


def _character(number: int) -> str:
    if number in (9, 10, 13) or (number >= 32 and not 0xD800 <= number < 0xE000 and number < 0xFFFE):
        return chr(number)
    return ""


def date_kind(number: int, code: str) -> str:
    """Return what a number format shows: ``date``, ``time``, ``both``, ``elapsed`` or nothing of these.

    :param number: the format's number
    :param code: its code, e.g. ``[$-409]d\\ mmmm\\ yyyy``; empty for those known by number
    """
    if not code:
        if number == 46:
            return "elapsed"
        return {(True, True): "both", (True, False): "date", (False, True): "time"}.get(
            (number in _DATES, number in _TIMES), ""
        )
    letters, elapsed = _letters(code[:1000].lower())
    if elapsed:
        return "elapsed"
    time = bool(letters & {"h", "s"})
    # An m is a month, unless it stands with hours or seconds only.
    date = bool(letters & {"y", "d"}) or ("m" in letters and not time)
    return {(True, True): "both", (True, False): "date", (False, True): "time"}.get((date, time), "")


def _letters(code: str) -> tuple[set[str], bool]:
    """Return the letters of a format's first section that are no words, and whether it shows elapsed time."""
    found: set[str] = set()
    if code in ("general", "standard"):
        return found, False
    place = 0
    while place < len(code) and code[place] != ";":
        sign = code[place]
        if sign == '"':
            end = code.find('"', place + 1)
            place = len(code) if end < 0 else end
        elif sign in "\\_*":
            place += 1
        elif sign == "[":
            end = code.find("]", place)
            inner = code[place + 1 : end] if end >= 0 else ""
            if inner and len(set(inner)) == 1 and inner[0] in "hms":
                return found, True
            place = len(code) if end < 0 else end
        elif sign.isalpha():
            found.add(sign)
        place += 1
    return found, False


def serial_text(text: str, kind: str, from_1904: bool) -> str:
    """Return the date or time that a number stands for, ISO 8601; the number if it stands for none.

    :param kind: see :func:`date_kind`
    :param from_1904: whether days are counted from 1 January 1904
    """
    try:
        value = float(text)
    except ValueError:
        return text
    if not 0 <= value < _LARGEST_SERIAL:  # NaN, too
        return number_text(text)
    seconds = round(value * _DAY)
    if kind == "elapsed":
        return _clock(seconds)
    days, rest = divmod(seconds, _DAY)
    if kind == "time":
        return _clock(rest)
    first = dt.date(1904, 1, 1)
    if not from_1904:
        # 29 February 1900, which never was, is day 60 of Excel's.
        first = dt.date(1899, 12, 31) if days < 60 else dt.date(1899, 12, 30)
    try:
        day = (first + dt.timedelta(days=days)).isoformat()
    except OverflowError:
        return number_text(text)
    return f"{day}T{_clock(rest)}" if kind == "both" and rest else day


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def iso_text(text: str) -> str:
    """Return a date of ISO 8601 as it is shown: without a time at midnight, without fractions of a second."""
    found = _ISO.match(text)
    if not found:
        return text
    return found[1] if found[2] in (None, "00:00:00") else f"{found[1]}T{found[2]}"


def duration_text(text: str) -> str:
    """Return a time as ODS keeps it (``PT09H30M00S``) as hours, minutes and seconds."""
    found = _DURATION.match(text)
    if not found:
        return text
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return _clock(hours * 3600 + minutes * 60 + seconds)
