"""Parse a placemark: description as plain lines and links, columns as pairs of label and text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import quote, urlsplit

#: A description is a few paragraphs; what is longer is cut and reported.
MAX_DESCRIPTION = 50_000

_BREAKS = {"br", "p", "div", "tr", "li", "ul", "ol", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "dt"}
_SILENT = {"script", "style", "head", "title", "template", "noscript", "iframe", "object"}
_HAS_BREAKS = re.compile(r"<(?:br|p|div|tr|li|h[1-6])\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"“”«»]+", re.IGNORECASE)
#: What validation takes for a web address, see ``model/validation.py``.
_VALID = re.compile(r"https?://[^\s/$.?#][^\s]*\Z", re.IGNORECASE)
_DECLARATION = re.compile(r"<[!?][^<>]{0,2000}>")
#: A “<” that opens no tag which ends soon. Python's parser looks for the end of each, over and over, and
#: gives up on some with an AssertionError.
_NO_TAG = re.compile(r"<(?!/?[A-Za-z][^<>]{0,4000}>)")
#: What ends a sentence or quotation, not an address.
_BEHIND = frozenset(".,;:!?'’”»|*")
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*)\s*:", re.IGNORECASE)
#: “label: text”; a label is a few words, never a web address or a sentence.
_PAIR = re.compile(r"([^:\n]{1,80}?)\s*:(?!//)\s*(.*)\Z", re.DOTALL)
_MAX_LABEL_WORDS = 10
#: Lines of a value that are compared with those of the description; a longer value is told twice, not lost.
_MOST_REPEATED = 100
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b\u2028\u2029\ufeff]")


@dataclass(frozen=True)
class Line:
    """One line of a description.

    :param text: the whole line
    :param label: what stands before the colon, if the line reads “label: text”; else empty
    """

    text: str
    label: str = ""
    value: str = ""


@dataclass(frozen=True)
class Description:
    """A description in plain text.

    :param lines: its lines, those that repeat a column left out
    :param links: http(s) addresses in it, in order
    :param refused: other links (e.g. ``javascript:``), which are not kept
    :param truncated: whether it was longer than :data:`MAX_DESCRIPTION`
    """

    lines: tuple[Line, ...] = ()
    links: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    truncated: bool = False


@dataclass
class _Text(HTMLParser):
    """Gathers text and links of HTML; nothing of it is run, and scripts are not even text."""

    keep_newlines: bool = True
    pieces: list[str] = field(default_factory=list)
    hrefs: list[str] = field(default_factory=list)
    _silent: int = 0
    _cells: int = 0

    def __post_init__(self) -> None:
        HTMLParser.__init__(self, convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        if tag in _BREAKS:
            self.pieces.append("\n")
            self._cells = 0
        if tag in ("td", "th", "dd"):
            # A row of a table with two cells reads like the other rows: “column: value”.
            self.pieces.append(": " if tag == "dd" or self._cells == 1 else " ")
            self._cells += 1
        if tag == "a":
            self.hrefs += [value for name, value in attrs if name == "href" and value]

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1
        if tag in _BREAKS and tag != "br":
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(data if self.keep_newlines else re.sub(r"[\r\n]+", " ", data))


def read_description(html: str, data: Sequence[tuple[str, str]] = ()) -> Description:
    """Return a description as plain lines and links.

    :param data: columns of the placemark; lines that only repeat them are left out, as Google My Maps
        writes every imported column into the description again
    """
    text, links, refused = plain_text(html[:MAX_DESCRIPTION])
    lines = [_line(part) for part in text.split("\n")]
    return Description(
        lines=tuple(_without_repeats(lines, data)),
        links=links,
        refused=refused,
        truncated=len(html) > MAX_DESCRIPTION,
    )


def plain_text(html: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Return the plain text of HTML (or of plain text), its http(s) links and the links refused."""
    hrefs: list[str] = []
    text = html
    if "<" in html or "&" in html:
        parser = _Text(keep_newlines=not _HAS_BREAKS.search(html))
        parser.feed(_tame(html))
        parser.close()
        text, hrefs = "".join(parser.pieces), parser.hrefs
    text = _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    text = "\n".join(line for line in lines if line)
    links, refused = [], []
    for href in (*hrefs, *_ADDRESS.findall(text)):
        link = clean_link(href)
        if link:
            links.append(link)
        elif _SCHEME.match(href):
            refused.append(href.strip()[:200])
    return text, tuple(dict.fromkeys(links)), tuple(dict.fromkeys(refused))


def _tame(html: str) -> str:
    """Take comments and declarations out of HTML, and make text of what is no tag."""
    kept, start = [], 0
    while (opened := html.find("<!--", start)) >= 0:
        kept.append(html[start:opened])
        closed = html.find("-->", opened + 4)
        start = closed + 3 if closed >= 0 else len(html)
    kept.append(html[start:])
    return _NO_TAG.sub("&lt;", _DECLARATION.sub("", "".join(kept)))


def clean_link(text: str) -> str:
    """Return an http(s) address as the dataset keeps it; empty if *text* is none."""
    address = _CONTROL.sub("", text).strip()
    if address.lower().startswith("www."):
        address = f"https://{address}"
    # A full stop or bracket at the end belongs to the sentence, unless the address opened the bracket.
    address = address[: _end_of(address)]
    # What is not ASCII stays as it is; blanks and quotes would break the list of links or a page.
    address = "".join(quote(c) if c.isspace() or c in "<>\"'`{}|\\^" else c for c in address)
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return ""
    return address if host and _VALID.match(address) else ""


def _end_of(address: str) -> int:
    """Return where an address ends that stands in a sentence."""
    more = {")": address.count(")") - address.count("("), "]": address.count("]") - address.count("[")}
    end = len(address)
    while end:
        last = address[end - 1]
        if more.get(last, 0) > 0:
            more[last] -= 1
        elif last not in _BEHIND:
            break
        end -= 1
    return end


def without_links(text: str) -> str:
    """Return text with web addresses taken out, for titles and levels."""
    rest = re.sub(r"\(\s*\)|\[\s*\]", " ", _ADDRESS.sub(" ", text))
    # An address takes the bracket after it along; the one before it is left.
    return " ".join(rest.split()).rstrip(" :;,-–—|([").lstrip(" :;,-–—|)]")


def _line(text: str) -> Line:
    pair = _PAIR.match(text)
    if not pair:
        return Line(text)
    label = pair.group(1).strip()
    if "http" in label.lower() or len(label.split()) > _MAX_LABEL_WORDS or not any(c.isalpha() for c in label):
        return Line(text)
    return Line(text, label, pair.group(2).strip())


def _without_repeats(lines: list[Line], data: Sequence[tuple[str, str]]) -> list[Line]:
    """Leave out the lines that say what the columns say; a value may run over several lines."""
    columns: dict[tuple[str, str], list[str]] = {}
    for label, value in data:
        first, *rest = plain_text(value)[0].split("\n")
        columns[_key(label), _key(first)] = [_key(line) for line in rest[: _MOST_REPEATED + 1]]
    keys = [_key(line.text) for line in lines]
    kept: list[Line] = []
    i = 0
    while i < len(lines):
        rest = columns.get((_key(lines[i].label), _key(lines[i].value))) if lines[i].label else None
        if rest is not None and len(rest) <= _MOST_REPEATED and keys[i + 1 : i + 1 + len(rest)] == rest:
            i += 1 + len(rest)
            continue
        if lines[i].text:
            kept.append(lines[i])
        i += 1
    return kept


def _key(text: str) -> str:
    return " ".join(text.casefold().split())
