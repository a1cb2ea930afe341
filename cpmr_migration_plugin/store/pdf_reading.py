"""Read the structure of a PDF (object table, dictionaries, pages) without opening its streams."""

from __future__ import annotations

import re

#: Bytes from the end in which the last table of objects is named.
_TAIL = 2048
#: Updates of one file, and levels of its tree of pages.
_MOST_TABLES, _DEEPEST = 64, 32
#: Nodes of the tree of pages: one that leads back to itself has no end.
_MOST_PAGES = 50_000
#: More digits than the place of any object has.
_DIGITS = 15

_BLANKS = re.compile(rb"(?:[\x00\t\n\x0c\r ]+|%[^\r\n]*)*")
_REGULAR = re.compile(rb"[^\x00\t\n\x0c\r ()<>\[\]{}/%]+")
_REFERENCE = re.compile(rb"(\d{1,10})[\x00\t\n\x0c\r ]+(\d{1,5})[\x00\t\n\x0c\r ]+R(?![^\x00\t\n\x0c\r ()<>\[\]{}/%])")
_OBJECT = re.compile(rb"\s*(\d{1,10})\s+(\d{1,5})\s+obj\b")
_SECTION = re.compile(rb"\s*(\d{1,10})[ \t]+(\d{1,10})[ \t]*\r?\n?")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])")


class NotPlain(Exception):
    """The file is not laid out plainly: damaged, encrypted, or with its objects in compressed streams."""


class Objects:
    """The objects of a PDF, found by its tables.

    :raises NotPlain: if the tables cannot be read
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        found = re.findall(rb"startxref\s+(\d{1,15})", data[-_TAIL:])
        if not found:
            raise NotPlain
        #: Where the newest table stands.
        self.start = int(found[-1])
        self._offsets: dict[int, int] = {}
        self.trailer = self._tables()
        #: One more than the highest number of an object.
        self.size = max(self._count(self.trailer.get(b"Size", b"")), *(n + 1 for n in self._offsets), 1)
        if b"Encrypt" in self.trailer or b"Root" not in self.trailer:
            raise NotPlain

    def _tables(self) -> dict[bytes, bytes]:
        """Read all tables, the newest first; return the newest trailer."""
        newest: dict[bytes, bytes] | None = None
        place, seen = self.start, set()
        while True:
            if place in seen or len(seen) > _MOST_TABLES:
                raise NotPlain
            seen.add(place)
            trailer = self._table(place)
            newest = trailer if newest is None else newest
            if b"XRefStm" in trailer:
                raise NotPlain
            if b"Prev" not in trailer:
                return newest
            place = self._count(trailer[b"Prev"])

    def _table(self, place: int) -> dict[bytes, bytes]:
        data = self._data
        if data[place : place + 4] != b"xref":
            raise NotPlain
        place += 4
        while section := _SECTION.match(data, place):
            number, count = int(section[1]), int(section[2])
            place = section.end()
            if count * 20 > len(data):
                raise NotPlain
            for index in range(count):
                entry = _ENTRY.match(data, place + 20 * index)
                if entry is None:
                    raise NotPlain
                if entry[3] == b"n":
                    self._offsets.setdefault(number + index, int(entry[1]))
            place += 20 * count
        place = _BLANKS.match(data, place).end()
        if data[place : place + 7] != b"trailer":
            raise NotPlain
        return entries_of(data, place + 7)

    def number(self, reference: bytes) -> int:
        """Return the number of the object that a reference, such as ``12 0 R``, means."""
        match = _REFERENCE.fullmatch(reference.strip())
        if match is None:
            raise NotPlain
        return int(match[1])

    def _body(self, reference: bytes) -> int:
        """Return where an object's value begins."""
        number = self.number(reference)
        match = _OBJECT.match(self._data, self._offsets.get(number, len(self._data)))
        if match is None or int(match[1]) != number:
            raise NotPlain
        return match.end()

    def dictionary(self, reference: bytes) -> dict[bytes, bytes]:
        """Return the entries of a dictionary as they are written, by name."""
        return entries_of(self._data, self._body(reference))

    def array(self, value: bytes) -> list[bytes]:
        """Return the values of an array, which *value* is or refers to."""
        if _REFERENCE.fullmatch(value.strip()):
            start = _BLANKS.match(self._data, self._body(value)).end()
            value = self._data[start : _end(self._data, start)]
        return values_of(value)

    def pages(self) -> list[bytes]:
        """Return references to the pages, in order."""
        found: list[bytes] = []
        self._asked = 0
        self._add_pages(self.dictionary(self.trailer[b"Root"]).get(b"Pages", b""), found, _DEEPEST)
        if not found:
            raise NotPlain
        return found

    def _add_pages(self, reference: bytes, found: list[bytes], depth: int) -> None:
        self._asked += 1
        if self._asked > _MOST_PAGES:
            raise NotPlain
        entries = self.dictionary(reference)
        if b"Kids" not in entries:
            found.append(reference)
            return
        if depth == 0:
            raise NotPlain
        for kid in self.array(entries[b"Kids"]):
            self._add_pages(kid, found, depth - 1)

    @staticmethod
    def _count(value: bytes) -> int:
        if not value.strip().isdigit() or len(value.strip()) > _DIGITS:
            raise NotPlain
        return int(value)


def entries_of(data: bytes, place: int) -> dict[bytes, bytes]:
    """Return the entries of the dictionary that begins at *place*, or after blanks there."""
    place = _BLANKS.match(data, place).end()
    if data[place : place + 2] != b"<<":
        raise NotPlain
    found: dict[bytes, bytes] = {}
    place += 2
    while True:
        place = _BLANKS.match(data, place).end()
        if data[place : place + 2] == b">>":
            return found
        name = _REGULAR.match(data, place + 1)
        if data[place : place + 1] != b"/" or name is None:
            raise NotPlain
        start = _BLANKS.match(data, name.end()).end()
        place = _end(data, start)
        found[name[0]] = data[start:place]


def values_of(array: bytes) -> list[bytes]:
    """Return the values of an array as they are written."""
    place = _BLANKS.match(array).end()
    if array[place : place + 1] != b"[":
        raise NotPlain
    found: list[bytes] = []
    place = _BLANKS.match(array, place + 1).end()
    while array[place : place + 1] != b"]":
        end = _end(array, place)
        found.append(array[place:end])
        place = _BLANKS.match(array, end).end()
    return found


def _end(data: bytes, place: int) -> int:
    """Return where the value that begins at *place* ends."""
    first = data[place : place + 1]
    if data[place : place + 2] == b"<<" or first == b"[":
        return _end_of_many(data, place)
    if first == b"(":
        return _end_of_text(data, place)
    if first == b"<":
        end = data.find(b">", place)
        if end < 0:
            raise NotPlain
        return end + 1
    if first == b"/":
        name = _REGULAR.match(data, place + 1)
        return name.end() if name else place + 1
    match = _REFERENCE.match(data, place) or _REGULAR.match(data, place)
    if match is None:
        raise NotPlain
    return match.end()


def _end_of_many(data: bytes, place: int) -> int:
    """Return the end of a dictionary or an array, whatever is nested in it."""
    closing: list[bytes] = []
    while True:
        place = _BLANKS.match(data, place).end()
        if data[place : place + 2] == b"<<":
            closing.append(b">>")
            place += 2
        elif data[place : place + 1] == b"[":
            closing.append(b"]")
            place += 1
        elif closing and data.startswith(closing[-1], place):
            place += len(closing.pop())
            if not closing:
                return place
        else:
            place = _end(data, place)


def _end_of_text(data: bytes, place: int) -> int:
    """Return the end of a text in parentheses, which may nest and be escaped."""
    depth = 0
    for mark in re.compile(rb"\\.|[()]", re.DOTALL).finditer(data, place):
        depth += {b"(": 1, b")": -1}.get(mark[0], 0)
        if depth == 0:
            return mark.end()
    raise NotPlain
