"""Finish a PDF written by QGIS: language, title, bookmarks and links, which neither Qt nor QGIS can write.

What is new is appended as an incremental update (ISO 32000-1, 7.5.6): not a byte of what is there changes. No library
that comes with QGIS writes any of it. Only what QGIS makes is read: plain tables of objects, as Qt and GDAL write them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from .pdf_reading import NotPlain, Objects, values_of

_POINTS_PER_MM = 72.0 / 25.4
#: What a web address may hold besides letters and digits; parentheses and backslashes would need an escape.
_ADDRESS = "%:/?#[]@!$&'*+,;=-._~"


class Bookmark(NamedTuple):
    """A line of the table of contents that viewers show beside the pages.

    :param page: counted from 1
    :param level: 0 for a heading, 1 for what stands below it, and so on
    """

    title: str
    page: int
    level: int = 0


class Link(NamedTuple):
    """A rectangle that leads to a web page when it is clicked.

    :param page: counted from 1
    :param x: distance from the left edge of the page, millimetres
    :param y: distance from the upper edge of the page, millimetres
    :param address: http(s); any other is left out
    """

    page: int
    x: float
    y: float
    width: float
    height: float
    address: str


def finish_pdf(
    path: Path,
    *,
    title: str,
    language: str,
    bookmarks: Sequence[Bookmark | tuple[str, int]] = (),
    links: Iterable[Link] = (),
) -> bool:
    """Write into the PDF at *path* what QGIS leaves out; to be called before the file gets its final name.

    Viewers then show the title instead of the file name, screen readers speak the language, and the bookmarks
    stand open beside the pages.

    :param title: shown in the window's title; kept as it is in the file if empty
    :param language: of the text, as in ``en`` or ``pt-BR``
    :param bookmarks: in the order of the pages; titles and pages (from 1), and the level if they nest
    :returns: False if the file is not laid out as Qt and GDAL do it, or a bookmark's page is missing: nothing was
        written then, and the file is as good as before
    :raises OSError: if the file cannot be read or written
    """
    data = path.read_bytes()
    try:
        update = _Update(Objects(data))
        update.catalog(language)
        if title:
            update.title(title)
        update.bookmarks([Bookmark(*one) for one in bookmarks])
        update.links(links)
    except NotPlain:
        return False
    with path.open("ab") as file:
        file.write(update.written(len(data)))
    return True


class _Update:
    """Objects that replace or join those of a file."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._pages = objects.pages()
        self._size = objects.size
        self._new: dict[int, bytes] = {}
        self._catalog = objects.dictionary(objects.trailer.get(b"Root", b""))
        self._info = objects.trailer.get(b"Info", b"")

    def catalog(self, language: str) -> None:
        """Set the language, and let viewers show the title."""
        self._catalog[b"Lang"] = b"(%s)" % re.sub("[^A-Za-z0-9-]", "", language).encode("ascii")
        self._catalog[b"ViewerPreferences"] = b"<< /DisplayDocTitle true >>"

    def title(self, title: str) -> None:
        """Set the title among what the file says of itself."""
        held = self._objects.dictionary(self._info) if self._info else {}
        held[b"Title"] = _text(title)
        number = self._objects.number(self._info) if self._info else self._next()
        self._info = b"%d 0 R" % number
        self._new[number] = _dictionary(held)

    def bookmarks(self, bookmarks: list[Bookmark]) -> None:
        """Add an outline with all of its levels open."""
        if not bookmarks:
            return
        root = self._next()
        numbers = [self._next() for _ in bookmarks]
        children: dict[int, list[int]] = {root: []}
        parents: list[int] = []
        trail: list[tuple[int, int]] = []  # level and number of the bookmarks that the next one may stand below
        for bookmark, number in zip(bookmarks, numbers):
            while trail and trail[-1][0] >= bookmark.level:
                trail.pop()
            parent = trail[-1][1] if trail else root
            parents.append(parent)
            children.setdefault(parent, []).append(number)
            children[number] = []
            trail.append((bookmark.level, number))
        places = {number: place for held in children.values() for place, number in enumerate(held)}
        below = {number: len(children[number]) for number in children}
        for number, parent in zip(reversed(numbers), reversed(parents)):
            below[parent] += below[number]
        for bookmark, number, parent in zip(bookmarks, numbers, parents):
            if not 1 <= bookmark.page <= len(self._pages):
                raise NotPlain
            siblings = children[parent]
            place = places[number]
            held = {
                b"Title": _text(bookmark.title),
                b"Parent": b"%d 0 R" % parent,
                b"Dest": b"[%s /Fit]" % self._pages[bookmark.page - 1],
            }
            if place:
                held[b"Prev"] = b"%d 0 R" % siblings[place - 1]
            if place + 1 < len(siblings):
                held[b"Next"] = b"%d 0 R" % siblings[place + 1]
            self._new[number] = _dictionary({**held, **_ends(children[number], below[number])})
        self._new[root] = _dictionary({b"Type": b"/Outlines", **_ends(children[root], below[root])})
        self._catalog[b"Outlines"] = b"%d 0 R" % root
        self._catalog[b"PageMode"] = b"/UseOutlines"

    def links(self, links: Iterable[Link]) -> None:
        """Add areas that lead to web pages."""
        by_page: dict[int, list[Link]] = {}
        for link in links:
            if link.address.lower().startswith(("http://", "https://")):
                by_page.setdefault(link.page, []).append(link)
        for page, held in by_page.items():
            if not 1 <= page <= len(self._pages):
                raise NotPlain
            reference = self._pages[page - 1]
            entries = self._objects.dictionary(reference)
            _left, bottom, _right, top = self._box(entries)
            annotations = self._objects.array(entries.get(b"Annots", b"[ ]"))
            for link in held:
                number = self._next()
                self._new[number] = _annotation(link, top - bottom)
                annotations.append(b"%d 0 R" % number)
            entries[b"Annots"] = b"[ " + b" ".join(annotations) + b" ]"
            self._new[self._objects.number(reference)] = _dictionary(entries)

    def _box(self, page: dict[bytes, bytes]) -> list[float]:
        try:
            left, bottom, right, top = (float(value) for value in values_of(page[b"MediaBox"]))
        except (KeyError, ValueError) as error:
            raise NotPlain from error
        return [left, bottom, right, top]

    def _next(self) -> int:
        self._size += 1
        return self._size - 1

    def written(self, start: int) -> bytes:
        """Return the update as it stands behind the *start* bytes of the file."""
        root = self._objects.trailer[b"Root"]
        self._new[self._objects.number(root)] = _dictionary(self._catalog)
        parts, place, table = [b"\n"], start + 1, []
        for number in sorted(self._new):
            body = b"%d 0 obj\n%s\nendobj\n" % (number, self._new[number])
            table.append(b"%d 1\n%010d 00000 n \n" % (number, place))
            parts.append(body)
            place += len(body)
        trailer = {b"Size": b"%d" % self._size, b"Root": root, b"Prev": b"%d" % self._objects.start}
        if self._info:
            trailer[b"Info"] = self._info
        if b"ID" in self._objects.trailer:
            trailer[b"ID"] = self._objects.trailer[b"ID"]
        parts += [b"xref\n", *table, b"trailer\n", _dictionary(trailer), b"\nstartxref\n%d\n%%%%EOF\n" % place]
        return b"".join(parts)


def _ends(children: list[int], count: int) -> dict[bytes, bytes]:
    if not children:
        return {}
    return {b"First": b"%d 0 R" % children[0], b"Last": b"%d 0 R" % children[-1], b"Count": b"%d" % count}


def _annotation(link: Link, page_height: float) -> bytes:
    left, right = link.x * _POINTS_PER_MM, (link.x + link.width) * _POINTS_PER_MM
    top = page_height - link.y * _POINTS_PER_MM
    low = top - link.height * _POINTS_PER_MM
    address = quote(link.address, safe=_ADDRESS).encode("ascii")
    return _dictionary(
        {
            b"Type": b"/Annot",
            b"Subtype": b"/Link",
            b"Rect": b"[%.2f %.2f %.2f %.2f]" % (left, low, right, top),
            b"Border": b"[0 0 0]",
            b"F": b"4",  # printed as it stands
            b"Contents": _text(link.address),
            b"A": b"<< /S /URI /URI (%s) >>" % address,
        }
    )


def _text(text: str) -> bytes:
    """Return text as PDF writes it: UTF-16 with a mark, in hexadecimal digits; half characters are replaced."""
    plain = re.sub("[\x00-\x1f]+", " ", text)
    return b"<FEFF" + plain.encode("utf-16-be", "replace").hex().upper().encode("ascii") + b">"


def _dictionary(entries: dict[bytes, bytes]) -> bytes:
    return b"<< " + b" ".join(b"/%s %s" % item for item in entries.items()) + b" >>"
