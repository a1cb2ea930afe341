"""Read the body of an answer: size limit, decompression, completeness, expected type."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .errors import BadAnswer, host_of
from ...translation import tr

CHUNK = 64 * 1024
_DIGITS = 19

#: What the beginning of a body may look like for each kind that can be expected.
KINDS = {
    "json": {"json"}, "geojson": {"json"}, "xml": {"xml"}, "kml": {"xml"}, "html": {"html"},
    "csv": {"text"}, "tsv": {"text"}, "text": {"text", "json", "xml"},
    "zip": {"zip"}, "kmz": {"zip"}, "xlsx": {"zip"}, "ods": {"zip"}, "gzip": {"gzip"}, "any": {
        "json", "xml", "html", "text", "zip", "gzip", "binary"},
}  # fmt: skip

_XML_PROLOGUE = re.compile(rb"\s*(<\?.*?\?>|<!--.*?-->|\s+)", re.DOTALL)
_HTML = re.compile(rb"<(!doctype\s+html|html|head|body|script|meta|title)\b", re.IGNORECASE)


class CutShort(Exception):
    """The body ended before it was complete."""


class TooLarge(Exception):
    """The body breaks the limit, packed or unpacked."""


class Unreadable(Exception):
    """The body is packed in a way that cannot be undone."""


def read_body(
    raw: Any,
    headers: Mapping[str, str],
    max_bytes: int,
    arrived: Callable[[int, int], None],
    body: bytearray | None = None,
) -> bytes:
    """Return the unpacked body of an answer.

    The stream is read here and not by requests, which neither notices a body that is cut short nor
    limits what it unpacks.

    :param raw: the ``raw`` of a response that was asked for with ``stream=True``
    :param max_bytes: limit for the body as it travels and as it is unpacked
    :param arrived: called after every piece with the bytes read so far and in all (0: unknown); may raise
    :param body: where it is put, also as far as it comes; what stands there was read before and counts
    """
    body = bytearray() if body is None else body
    before, expected = len(body), _length(headers)
    if before + expected > max_bytes:
        raise TooLarge(before + expected)
    unpack = _unpacker(headers.get("Content-Encoding", ""))
    read = 0
    while True:
        piece = _read_some(raw)
        read += len(piece)
        for part in unpack(piece):
            body += part
            if len(body) > max_bytes:
                raise TooLarge(len(body))
        if read > max_bytes:  # e.g. an endless row of empty gzip members
            raise TooLarge(read)
        arrived(before + read, before + expected if expected else 0)
        if not piece:
            break
    if expected and read != expected:
        raise CutShort(f"{read} of {expected} bytes")
    return bytes(body)


def _length(headers: Mapping[str, str]) -> int:
    if "Transfer-Encoding" in headers:  # then a length does not count: RFC 9112, 6.3
        return 0
    text = headers.get("Content-Length", "").strip()
    if not (text.isascii() and text.isdigit()):
        return 0
    # Python refuses to read numbers of thousands of digits. No body has as many bytes as a number of 19.
    return int(text) if len(text.lstrip("0")) < _DIGITS else 10**_DIGITS


def _read_some(raw: Any) -> bytes:
    """Return what has arrived, at most a chunk, without waiting for the chunk to be full; nothing at the end."""
    if hasattr(raw, "read1"):  # urllib3 2, and our own stream over QGIS
        return _plain_read1(raw)
    return raw._fp.read1(CHUNK) if raw._fp is not None else b""


def _plain_read1(raw: Any) -> bytes:
    try:
        return raw.read1(CHUNK, decode_content=False)
    except TypeError:
        return raw.read1(CHUNK)


def _unpacker(encoding: str) -> Callable[[bytes], Iterator[bytes]]:
    """Return a function that unpacks piece by piece; an empty piece says that the body has ended."""
    name = encoding.strip().lower()
    if name in {"", "identity"}:
        return lambda piece: iter((piece,))
    if name in {"gzip", "x-gzip", "deflate"}:
        return _Inflate().feed
    raise Unreadable(encoding)


class _Inflate:
    """gzip (one or more members) or zlib, told apart by zlib itself; never more than a chunk at a time."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        self._begun = False

    def feed(self, piece: bytes) -> Iterator[bytes]:
        if not piece:
            yield from self._rest()
        while piece:
            if self._inflate.eof:
                if not piece.startswith(b"\x1f\x8b"):  # what stands behind the last member is padding
                    return
                self._inflate = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
            try:
                part = self._inflate.decompress(piece, CHUNK)
            except zlib.error as error:
                if self._begun:
                    raise Unreadable(str(error)) from error
                part = self._bare(piece)
            self._begun = True
            yield part
            piece = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail

    def _rest(self) -> Iterator[bytes]:
        while self._begun and not self._inflate.eof:
            part = self._inflate.decompress(b"", CHUNK)
            if not part:
                raise CutShort("the packed body has no end")
            yield part

    def _bare(self, piece: bytes) -> bytes:
        # Some servers send deflate without zlib's header.
        self._inflate = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
        try:
            return self._inflate.decompress(piece, CHUNK)
        except zlib.error as error:
            raise Unreadable(str(error)) from error


def kind_of(content: bytes) -> str:
    """Return what a body looks like: json, xml, html, zip, gzip, text, binary or empty."""
    if content.startswith(b"PK\x03\x04"):
        return "zip"
    if content.startswith(b"\x1f\x8b"):
        return "gzip"
    start = content[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        return "empty"
    if start[:1] in b"{[":
        return "json"
    if start[:1] == b"<":
        while match := _XML_PROLOGUE.match(start):
            start = start[match.end() :]
        return "html" if _HTML.match(start) else "xml"
    # UTF-16, which spreadsheets write, has zero bytes too but says so.
    return "binary" if b"\0" in start and start[:2] not in {b"\xff\xfe", b"\xfe\xff"} else "text"


def check_kind(content: bytes, content_type: str, expect: tuple[str, ...] | None, url: str) -> None:
    """See that a body is what was expected.

    :param expect: names of :data:`KINDS`; None takes anything
    :raises BadAnswer: if it is something else, e.g. the page of a login or of a maintenance
    """
    if expect is None:
        return
    kind = kind_of(content)
    if kind in set().union(*(KINDS[name] for name in expect)):
        return
    host = host_of(url)
    details = f"{url}\n{content_type}\n{content[:500].decode('utf-8', 'replace')}"
    if kind == "html":
        raise BadAnswer(
            tr("{host} answered with a web page where data was expected.").format(host=host),
            details=details,
            remedy=tr("The service may be under maintenance or ask for a login. Open the address in a browser."),
            status=200,
            content=content[:CHUNK],
        )
    message = tr("{host} sent an empty answer.") if kind == "empty" else tr("{host} sent something else than expected.")
    raise BadAnswer(
        message.format(host=host),
        details=details,
        remedy=tr("Check the address, or try again later."),
        status=200,
        content=content[:CHUNK],
    )
