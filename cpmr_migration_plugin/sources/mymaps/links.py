"""Addresses of Google My Maps: recognise them, and tell a map from the page that stands in for it.

The addresses and what they answer: ``docs/web-services.md`` §4.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

from ...errors import PluginError
from ...translation import tr

#: Google's own hosts, national ones included. What is found there is always rewritten to www.google.com.
_HOST = re.compile(r"(?:www\.|maps\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})\Z")
_OLD_HOST = "mapsengine.google.com"
_PATH = re.compile(r"/maps/d/(?:u/\d+/)?(?:[a-z]+/?)?\Z")
_OLD_PATH = re.compile(r"/map/(?:u/\d+/)?[a-z]+/?\Z")
_SHORT_HOSTS = {"goo.gl", "maps.app.goo.gl", "g.co"}

#: Ids of today have 27 to 33 characters; old ones look like ``zXXXX.kYYYY``.
_MID = re.compile(r"[A-Za-z0-9_-]{15,60}\Z|z[A-Za-z0-9_-]{3,40}\.k[A-Za-z0-9_-]{3,40}\Z")
_LAYER = re.compile(r"[A-Za-z0-9_.-]{1,80}\Z")
_IFRAME = re.compile(r"<iframe\b[^>]*?\bsrc\s*=\s*[\"']([^\"']+)[\"']", re.IGNORECASE)
_TITLE = re.compile(r"<title[^<>]*>([^<]{0,200})", re.IGNORECASE)
#: Longer than the address of any map, or the frame that embeds one.
_LONGEST = 4000

_BASE = "https://www.google.com/maps/d"
#: A page tells what it is within its first characters.
_HEAD = 65536


@dataclass(frozen=True)
class MapLink:
    """A map of Google My Maps.

    :param mid: the map's id
    :param layers: ids of single layers asked for; empty for the whole map
    """

    mid: str
    layers: tuple[str, ...] = ()

    @property
    def kml_url(self) -> str:
        """Address that answers with KML text, never scoped to an account."""
        query = [("mid", self.mid), ("forcekml", "1"), *(("lid", layer) for layer in self.layers)]
        return f"{_BASE}/kml?{urlencode(query)}"

    @property
    def viewer_url(self) -> str:
        """Address a user opens the map at."""
        return f"{_BASE}/viewer?{urlencode([('mid', self.mid)])}"


def find_link(text: str) -> MapLink | None:
    """Return the map that an address or an embedding ``<iframe>`` names; None if it is not Google My Maps."""
    text = text.strip()
    frame = _IFRAME.search(text[:_LONGEST])
    address = html.unescape(frame.group(1) if frame else text[: _LONGEST + 1])
    if len(address) > _LONGEST or any(ord(c) <= 32 for c in address):
        return None
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    # A name or a port before the path is how a look-alike dresses up: no map of Google's has one.
    if parts.scheme.lower() not in ("http", "https") or "@" in parts.netloc or "\\" in address or port:
        return None
    host = (parts.hostname or "").lower()
    today = _HOST.match(host) and _PATH.match(parts.path)
    old = host == _OLD_HOST and _OLD_PATH.match(parts.path)
    if not today and not old:
        return None
    query = parse_qs(parts.query)
    mids = set(query.get("mid", ()))
    if len(mids) != 1:
        return None
    mid = mids.pop()
    layers = tuple(layer for layer in query.get("lid", ()) if _LAYER.match(layer))
    return MapLink(mid, layers) if _MID.match(mid) else None


def read_link(text: str) -> MapLink:
    """Return the map that an address names.

    :raises PluginError: if it is no address of Google My Maps
    """
    link = find_link(text)
    if link is not None:
        return link
    shown = text.strip()[:200]
    if is_short(shown):
        raise PluginError(
            tr("“{address}” is a short address that does not tell which map it stands for.").format(address=shown),
            remedy=tr("Open it in a web browser and copy the address that the browser then shows."),
        )
    raise PluginError(
        tr("“{address}” is not the address of a map in Google My Maps.").format(address=shown),
        remedy=tr("Open the map in a web browser and copy its address: google.com/maps/d/… with “mid=” in it."),
    )


def is_own(address: str) -> bool:
    """Return whether an address is what :attr:`MapLink.kml_url` gives."""
    return address.startswith(f"{_BASE}/")


def is_short(address: str) -> bool:
    """Return whether an address is one of Google's short ones, which stand for anything."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        return (parts.hostname or "").lower() in _SHORT_HOSTS
    except ValueError:
        return False


def check_answer(data: bytes) -> None:
    """Check that an answer is a map and not the page Google sends in its place, often with status 200.

    :raises PluginError: if it is empty or a web page
    """
    if not data.strip():
        raise PluginError(
            tr("What should be a map is empty."),
            remedy=tr("Try again later, or export the map to a KML or KMZ file and load that."),
        )
    title = page_title(data)
    if title is None:
        return
    raise PluginError(
        tr("The map is not shared publicly: a web page came in its place."),
        details=title,
        remedy=tr(
            "In Google My Maps choose Share and let anyone with the link view the map, or ask its owner to; "
            "or export it to a KML or KMZ file and load that."
        ),
    )


def page_title(data: bytes) -> str | None:
    """Return the title of a web page, empty if it has none; None if the bytes are no web page."""
    if data[:4] == b"PK\x03\x04":
        return None
    head = data[:_HEAD].decode("utf-8", errors="replace")
    lower = head.lower()
    if re.search(r"<(?:\w+:)?kml[\s>]", lower) or not re.search(r"<!doctype\s+html|<html[\s>]", lower):
        return None
    title = _TITLE.search(head)
    return " ".join(html.unescape(title.group(1)).split()) if title else ""
