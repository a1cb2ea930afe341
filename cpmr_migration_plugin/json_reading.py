"""Read JSON from outside within limits: its size in memory is checked before it is parsed."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from typing import Any, Union

#: Bytes that Python takes for a list or object, for what is added by a name in an object, and for one entry more:
#: measured with Python 3.9 to 3.12, the dearest way of writing each.
_CONTAINER, _NAME, _ENTRY = 104, 110, 70
#: More digits than any figure has. Python from 3.11 on refuses more than 4300 itself; before, a number of a million
#: digits took minutes.
_DIGITS = 400
_KNOWS_LIMIT = hasattr(sys, "get_int_max_str_digits")

_WIDE = re.compile(rb"[\xf0-\xf4]")
#: How half of a character is written, alone or with its other half.
_HALF = r"\\u[dD][89a-fA-F]"
_HALVES, _HALVES_IN_BYTES = re.compile(_HALF), re.compile(_HALF.encode())

Text = Union[str, bytes]


class JsonTooLarge(ValueError):
    """The text would become more than its reader may take.

    :param megabytes: what it would have become, about
    """

    def __init__(self, megabytes: float) -> None:
        super().__init__(f"it would take about {megabytes:.0f} MB")
        self.megabytes = megabytes


def estimated_memory(text: Text) -> int:
    """Return about how many bytes of memory a JSON text becomes, never much less.

    Its signs are counted, those within texts too: in time that grows with the text, and without taking memory.
    """
    if isinstance(text, str):
        containers, names, entries = text.count("[") + text.count("{"), text.count(":"), text.count(",")
        width = 1
    else:
        containers, names, entries = text.count(b"[") + text.count(b"{"), text.count(b":"), text.count(b",")
        # One sign outside the first plane, and Python keeps every sign of the whole text in four bytes.
        width = 1 if text.isascii() else 4 if _WIDE.search(text) else 2
    return _CONTAINER * containers + _NAME * names + _ENTRY * entries + 2 * width * len(text)


def parse(text: Text, most: int, parse_constant: Callable[[str], Any] | None = None) -> Any:
    """Return what stands in a JSON text, with a byte order mark before it or not.

    :param text: UTF-8, or text
    :param most: bytes of memory it may become, see :func:`estimated_memory`
    :param parse_constant: makes something of ``NaN`` and ``Infinity``, which are no JSON; by default numbers
    :raises TooMuch: if it would become more; nothing was taken then
    :raises ValueError: if it is no JSON, no UTF-8, or nested too deeply
    """
    heavy = estimated_memory(text)
    if heavy > most:
        raise JsonTooLarge(heavy / 1e6)
    if isinstance(text, bytes):
        halves = _HALVES_IN_BYTES.search(text) is not None
        text = text.decode("utf-8-sig")
    else:
        halves = _HALVES.search(text) is not None
    try:
        found = json.loads(
            text.lstrip("\ufeff"), parse_constant=parse_constant, parse_int=None if _KNOWS_LIMIT else _whole_number
        )
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return _whole(found) if halves else found


def whole_text(text: str) -> str:
    """Return a text with a mark in place of every half of a character, which no file and no database takes."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _whole(found: Any) -> Any:
    """Return what was found with whole characters only: in steps, since it may be nested deeply."""
    top = [found]
    waiting: list[Any] = [top]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            items = [(whole_text(name), value) for name, value in one.items()]
            one.clear()
            one.update(items)
            places: Any = list(one)
        else:
            places = range(len(one))
        for place in places:
            if isinstance(one[place], str):
                one[place] = whole_text(one[place])
            elif isinstance(one[place], (dict, list)):
                waiting.append(one[place])
    return top[0]


def _whole_number(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise ValueError("a number of too many digits")
    return int(digits)
