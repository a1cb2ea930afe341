"""Parse the XML inside workbooks as a stream: without entities, bounded in elements, bytes and length of a piece."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import IO
from xml.parsers import expat  # nosec B405 - declarations, which entities need, are refused

from ...progress import Progress
from ...translation import tr

#: Elements of all parts of a workbook: cells, their values, rows. Twice as many as the cells that may be filled, and
#: room for formatted empty ones; reading so many takes some seconds.
MAX_ELEMENTS = 8_000_000
_CHUNK = 1 << 16
#: What is not at its end yet (a tag, a comment) is looked at again with every chunk, so it must not be long.
_LONGEST_PIECE = 1 << 20

#: Pairs of names and values, one after the other, as they stand.
Attributes = list[str]


class Unreadable(Exception):
    """The XML is not what a workbook holds; says why, translated."""


class Handler:
    """What is done with the elements of one part, by their local names.

    :param spaces: the namespaces whose elements count; those of others are handed on without a name. None for all
    """

    def __init__(self, spaces: Collection[str] | None) -> None:
        self.spaces = spaces

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """A piece of text."""


class Budget:
    """What the parts of a workbook may have together."""

    def __init__(self) -> None:
        self.elements = 0

    def check(self) -> None:
        """Refuse more elements than a workbook may have.

        :raises Unreadable: if there are more
        """
        if self.elements > MAX_ELEMENTS:
            raise Unreadable(tr("it has more than {n} cells and marks").format(n=MAX_ELEMENTS))


def parse(stream: IO[bytes], handler: Handler, budget: Budget, progress: Progress) -> None:
    """Hand the elements of an XML part to a handler; nothing is kept of them here.

    :raises Unreadable: if it declares a document type, or breaks a limit
    :raises expat.ExpatError: if it is not well-formed
    :raises Cancelled: if the user cancelled
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = _CHUNK
    parser.ordered_attributes = True
    parser.StartDoctypeDeclHandler = _refuse_declarations
    parser.EntityDeclHandler = _refuse_declarations
    parser.StartElementHandler, parser.EndElementHandler = _callbacks(handler, budget)
    parser.CharacterDataHandler = handler.text
    fed = 0
    while chunk := stream.read(_CHUNK):
        progress.check()
        parser.Parse(chunk, False)
        fed += len(chunk)
        budget.check()
        if fed - parser.CurrentByteIndex > _LONGEST_PIECE:
            raise Unreadable(tr("a mark in its XML is longer than {n} kB").format(n=_LONGEST_PIECE // 1024))
    parser.Parse(b"", True)


def _callbacks(handler: Handler, budget: Budget) -> tuple[Callable[[str, Attributes], None], Callable[[str], None]]:
    """Return what expat calls; names are looked up once each."""
    spaces, locals_ = handler.spaces, {}
    begin, finish = handler.start, handler.end

    def local(name: str) -> str:
        space, blank, rest = name.rpartition(" ")
        # Writers that know no namespaces leave them out altogether.
        found = rest if not blank or spaces is None or space in spaces else ""
        if len(locals_) < 10_000:
            locals_[name] = found
        return found

    def start(name: str, attributes: Attributes) -> None:
        budget.elements += 1
        begin(locals_[name] if name in locals_ else local(name), attributes)

    def end(name: str) -> None:
        finish(locals_[name] if name in locals_ else local(name))

    return start, end


def value_of(attributes: Attributes, name: str) -> str:
    """Return an attribute by its local name; empty if it is not there."""
    for place in range(0, len(attributes), 2):
        if attributes[place] == name or attributes[place].endswith(" " + name):
            return attributes[place + 1]
    return ""


def _refuse_declarations(*_: object) -> None:
    raise Unreadable(tr("its XML declares entities, which no workbook does"))
