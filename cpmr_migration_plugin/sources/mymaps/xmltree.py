"""Parse untrusted XML: no document type, no entities, limits on size, depth and number of elements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from ...errors import PluginError
from ...translation import tr

#: Google takes 5 MB of KML; the largest export seen has 1.6 MB.
MAX_BYTES = 50 * 1024 * 1024
MAX_DEPTH = 60
#: Google Maps takes 20 000 placemarks; each has some ten elements, and two more a column.
MAX_ELEMENTS = 500_000
#: Bytes of one tag: the parser holds each whole, with an object for every attribute.
MAX_TAG = 1024**2
_CHUNK = 256 * 1024


@dataclass
class Element:
    """An element of XML; prefixes are dropped, so that sloppy namespaces do not matter.

    :param tag: local name
    :param attributes: by local name
    :param text: the element's own text, CDATA included, without that of its children
    """

    tag: str
    attributes: dict[str, str]
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self, *tags: str) -> Iterator[Element]:
        """Yield the children of these names, in order."""
        return (child for child in self.children if child.tag in tags)

    def first(self, *tags: str) -> Element | None:
        """Return the first child of these names."""
        return next(self.all(*tags), None)

    def value(self, tag: str) -> str:
        """Return the text of the first child of this name, stripped; empty if there is none."""
        child = self.first(tag)
        return "" if child is None else child.text.strip()


class _Refused(Exception):
    """What the handlers raise inside expat; it leaves the parser as it is."""


class _Builder:
    """Builds the tree and counts as it goes, so that a bomb is refused before it is in memory."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._text: list[list[str]] = []
        self._count = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise _Refused(tr("it has more than {n} elements").format(n=MAX_ELEMENTS))
        if len(self._open) >= MAX_DEPTH:
            raise _Refused(tr("its elements are nested more than {n} deep").format(n=MAX_DEPTH))
        element = Element(_local(tag), {_local(name): value for name, value in attributes.items()})
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)
        self._text.append([])

    def text(self, text: str) -> None:
        if self._text:
            self._text[-1].append(text)

    def end(self, _tag: str) -> None:
        self._open.pop().text = "".join(self._text.pop())


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _no_doctype(*_args: object) -> None:
    raise _Refused(tr("it declares a document type, which no map does"))


def _no_entity(*_args: object) -> None:
    raise _Refused(tr("it declares entities, which no map does"))


def parse_xml(data: bytes, name: str) -> Element:
    """Return the root element of an XML document.

    :param name: what the document is called in messages
    :raises PluginError: if it is broken (with the line), or is refused (with the reason)
    """
    if len(data) > MAX_BYTES:
        raise _refusal(name, tr("it is larger than {n} MB").format(n=MAX_BYTES // 1024**2))
    # Blank lines before the declaration are against the rules and common; the line numbers allow for them.
    skipped = data[: len(data) - len(data.lstrip())]
    builder = _Builder()
    # Without namespace processing: a prefix nobody declared would otherwise be an error.
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.EntityDeclHandler = _no_entity
    parser.ExternalEntityRefHandler = _no_entity
    try:
        _feed(parser, memoryview(data)[len(skipped) :])
    except _Refused as error:
        raise _refusal(name, str(error)) from None
    except expat.ExpatError as error:
        line = error.lineno + skipped.count(b"\n")
        raise _broken(name, expat.ErrorString(error.code), line) from error
    except (LookupError, ValueError, UnicodeError) as error:  # an encoding nobody knows
        raise _broken(name, str(error)) from error
    if builder.root is None:  # expat reports that itself; this is for the type checker's peace and ours
        raise _broken(name, tr("it is empty"))
    return builder.root


def _feed(parser: expat.XMLParserType, data: memoryview) -> None:
    """Hand a document over in pieces, so that one endless tag is seen before all of its attributes are objects."""
    for start in range(0, len(data), _CHUNK):
        end = start + _CHUNK
        parser.Parse(bytes(data[start:end]), False)
        # What is read stands before this place, what begins a tag without an end behind it.
        if min(end, len(data)) - max(parser.CurrentByteIndex, 0) > MAX_TAG + _CHUNK:
            raise _Refused(tr("one of its tags is larger than {n} MB").format(n=MAX_TAG // 1024**2))
    parser.Parse(b"", True)


def _refusal(name: str, reason: str) -> PluginError:
    return PluginError(
        tr("“{file}” does not look like a map: {reason}.").format(file=name, reason=reason),
        details=reason,
        remedy=tr("Export the map from Google My Maps again as KML or KMZ and load that file."),
    )


def _broken(name: str, reason: str, line: int = 1) -> PluginError:
    return PluginError(
        tr("“{file}” is damaged at line {line}, or is no KML file.").format(file=name, line=line),
        details=reason,
        remedy=tr("The file may have been cut short on its way. Export or download the map again."),
    )
