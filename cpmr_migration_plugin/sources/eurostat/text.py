"""Decode the bytes of an answer or file, and parse a cell into a figure and its flags."""

from __future__ import annotations

import io
import math
import re
import zlib
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .errors import EurostatError, Problem, raise_if_error
from ...errors import PluginError
from ...translation import tr

#: The largest body that is read, packed or not: whole datasets of regions are below it.
MAX_BYTES = 200_000_000
#: Cells with something in them; each takes some 150 bytes before it is chosen from.
MAX_CELLS = 3_000_000

_GZIP = b"\x1f\x8b"
_CHUNK = 1 << 20
_BLANKS = b"\xef\xbb\xbf \t\r\n"

#: The largest text that is read as JSON, whatever else may be larger: it becomes many times as much in memory. The
#: 500 000 cells that Eurostat answers at once with are at most 20 MB of it.
MAX_JSON_BYTES = 48_000_000

#: A figure: decimal point, no thousands marks.
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$", re.ASCII)
#: A figure with thousands commas, as the Data Explorer of 2017 wrote them.
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$", re.ASCII)
#: A value or ``:``, then flags: ``-2.2 b``, ``: c``, ``:c``, ``407700 bp``.
_CELL = re.compile(r"(:|[+-]?[\d.,]+(?:[eE][+-]?\d+)?)?\s*([bcdefinprsuvz]{0,6})$", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True)
class Cell:
    """One printed cell.

    :param value: None if there is none
    :param flag: Eurostat's letters without the one for confidentiality
    :param conf: ``C`` if the figure is confidential
    :param readable: False if the cell holds something that is no figure
    """

    value: float | None
    flag: str = ""
    conf: str = ""
    readable: bool = True


def open_body(body: bytes, limit: int = MAX_BYTES) -> bytes:
    """Return a body as it is meant: unpacked if it is gzip, which ``compressed=true`` answers with.

    :raises PluginError: if it is empty, damaged or larger than *limit* bytes
    """
    if body[:2] == _GZIP:
        body = _unpack(body, limit)
    limit = _limit_of(body, limit)
    if len(body) > limit:
        raise _too_large(limit)
    if not body.strip(_BLANKS):
        raise PluginError(tr("The answer is empty."), remedy=tr("Try again, or choose another file."))
    return body


def open_table(body: bytes) -> tuple[str, list[str]]:
    """Return the text of a CSV or TSV body, and warnings.

    :raises EurostatError: if the body is an error message, or JSON, instead of a table
    :raises PluginError: if it cannot be unpacked
    """
    body = open_body(body)
    raise_if_error(body)
    if body.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"["):
        raise EurostatError(
            Problem.NOT_DATA,
            tr("This file is JSON, not a table."),
            remedy=tr("Open it as JSON-stat."),
        )
    try:
        return body.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        # Eurostat writes UTF-8; a spreadsheet that saved the file again may not.
        return body.decode("cp1252", "replace"), [tr("The file is not UTF-8; it was read as Windows-1252.")]


def lines_of(text: str) -> Iterator[str]:
    """Yield the lines of a text with their ends, one by one: a list of all would take as much again."""
    if "\n" not in text:
        text = text.replace("\r", "\n")
    place = 0
    while place < len(text):
        end = text.find("\n", place) + 1 or len(text)
        yield text[place:end]
        place = end


class Cells:
    """The cells of a table while it is read: a list per dimension, and their values, flags and marks.

    :param ids: of the dimensions
    """

    def __init__(self, ids: Sequence[str]) -> None:
        self._dims: list[list[str]] = [[] for _ in ids]
        self._ids = tuple(ids)
        self._values = array("d")
        self._flags: list[str] = []
        self._marks: list[str] = []
        self._same: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._values)

    def same(self, text: str) -> str:
        """Return one object for equal texts: codes repeat in every row."""
        return self._same.setdefault(text, text)

    def add(self, key: Sequence[str], value: float | None, flag: str, conf: str) -> None:
        """Add a cell; its key has a code per dimension."""
        for column, part in zip(self._dims, key):
            column.append(part)
        self._values.append(math.nan if value is None else value)
        self._flags.append(flag)
        self._marks.append(conf)

    def columns(self) -> dict[str, Any]:
        """Return the columns for :func:`...model.cube.build_cube`, once: each list is given up for its array."""
        named = {name: _array(column) for name, column in zip(self._ids, self._dims)}
        values = np.frombuffer(self._values, dtype=float) if self._values else np.empty(0)
        return {**named, "value": values, "flag": _array(self._flags), "conf": _array(self._marks)}


def _array(column: list[str]) -> Any:
    found = np.empty(len(column), dtype=object)
    found[:] = column
    column.clear()
    return found


def read_cell(text: str) -> Cell:
    """Return what a printed cell holds: value and flags, ``:`` for missing, thousands commas allowed."""
    match = _CELL.match(text.strip())
    # Letters alone are no flags: Eurostat writes them behind a value or a colon.
    if match is None or (match.group(2) and not match.group(1)):
        return Cell(None, readable=False)
    printed, letters = match.group(1) or "", match.group(2).lower()
    value: float | None = None
    readable = True
    if printed and printed != ":":
        value = number(printed)
        readable = value is not None
    conf = "C" if "c" in letters else ""
    return Cell(value, letters.replace("c", ""), conf, readable)


def number(text: str) -> float | None:
    """Return the number a text stands for, or None if it is none (or not finite)."""
    if _THOUSANDS.match(text):
        text = text.replace(",", "")
    if not _NUMBER.match(text):
        return None
    value = float(text)
    return value if abs(value) != float("inf") else None


def _limit_of(body: bytes, limit: int) -> int:
    return min(limit, MAX_JSON_BYTES) if body[:4096].lstrip(_BLANKS)[:1] in (b"{", b"[") else limit


def _unpack(body: bytes, limit: int) -> bytes:
    unpacked = io.BytesIO()
    stream = zlib.decompressobj(wbits=31)
    rest = body
    try:
        while rest and not stream.eof:
            chunk = stream.decompress(rest, _CHUNK)
            if not unpacked.tell():
                limit = _limit_of(chunk, limit)
            unpacked.write(chunk)
            if unpacked.tell() > limit:
                raise _too_large(limit)
            rest = stream.unconsumed_tail
    except zlib.error as error:
        raise _damaged(str(error)) from error
    if not stream.eof:
        raise _damaged("the stream ends early")
    return unpacked.getvalue()


def _damaged(details: str) -> PluginError:
    return PluginError(
        tr("The answer is packed and cannot be unpacked: it is damaged or incomplete."),
        details=details,
        remedy=tr("Download it again."),
    )


def _too_large(limit: int) -> PluginError:
    return PluginError(
        tr("The answer is larger than {n} MB.").format(n=limit // 1_000_000),
        remedy=tr("Narrow the selection: one level of regions, one indicator, fewer years."),
    )
