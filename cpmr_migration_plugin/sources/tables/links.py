"""Addresses of Google Sheets, and the page that stands in for a table that is not shared.

An address as a browser shows it leads to a page; the workbook itself is at its export address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

_HOST = "docs.google.com"
_BASE = f"https://{_HOST}/spreadsheets/d"
#: /spreadsheets/d/<id>/edit, /spreadsheets/u/1/d/<id>/view: a sheet; /spreadsheets/d/e/<id>/pubhtml: a published one.
_SHARED = re.compile(r"/(?:a/[^/]+/)?spreadsheets/(?:u/\d+/)?d/(?!e/)([A-Za-z0-9_-]{20,100})(?:/|\Z)")
_PUBLISHED = re.compile(r"/(?:a/[^/]+/)?spreadsheets/(?:u/\d+/)?d/e/([A-Za-z0-9_-]{20,200})(?:/|\Z)")
_FORMATS = ("xlsx", "ods", "csv", "tsv")
_NUMBER = re.compile(r"\d{1,20}\Z", re.ASCII)


@dataclass(frozen=True)
class SheetLink:
    """A document of Google Sheets.

    :param table_url: address that answers with a workbook or a table
    :param viewer_url: address a user opens it at
    :param ending: of the file that *table_url* gives, e.g. ``.xlsx``
    """

    table_url: str
    viewer_url: str
    ending: str


def find_sheet(text: str) -> SheetLink | None:
    """Return the document that an address names; None if it is not Google Sheets."""
    text = text.strip()
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    # A name or a port before the path is how a look-alike dresses up.
    if parts.scheme.lower() not in ("http", "https") or "@" in parts.netloc or "\\" in text or port:
        return None
    if (parts.hostname or "").lower() != _HOST:
        return None
    published, shared = _PUBLISHED.match(parts.path), _SHARED.match(parts.path)
    query = parse_qs(parts.query)
    if published:
        return _published(published.group(1), query)
    if shared:
        return _shared(shared.group(1), query)
    return None


def _published(identifier: str, query: dict[str, list[str]]) -> SheetLink:
    asked = query.get("output", [""])[0]
    ending = asked if asked in _FORMATS else "xlsx"
    base = f"{_BASE}/e/{identifier}"
    wanted = [("gid", query.get("gid", [""])[0]), ("single", query.get("single", [""])[0])]
    # Who published one sheet of several gave its number.
    kept = [(name, value) for name, value in wanted if _NUMBER.match(value) or value == "true"]
    return SheetLink(f"{base}/pub?{urlencode([*kept, ('output', ending)])}", f"{base}/pubhtml", f".{ending}")


def _shared(identifier: str, query: dict[str, list[str]]) -> SheetLink:
    asked = query.get("format", [""])[0]
    # The whole workbook: the sheet that a browser shows need not be the one that holds the answers.
    ending = asked if asked in _FORMATS else "xlsx"
    base = f"{_BASE}/{identifier}"
    gid = query.get("gid", [""])[0]
    kept = [("gid", gid)] if ending in ("csv", "tsv") and _NUMBER.match(gid) else []
    return SheetLink(f"{base}/export?{urlencode([('format', ending), *kept])}", f"{base}/edit", f".{ending}")
