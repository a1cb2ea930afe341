"""Web addresses: their site, its distance from another one, and removal of secrets.

Nothing here asks anybody, and names are not looked up: QGIS does that, perhaps through a proxy which alone knows the
answer. So a public name that stands for a private number is not recognised (and cannot be, reliably: it may stand for
another one at the next question).
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from enum import IntEnum, unique
from urllib.parse import unquote, urlsplit

_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?\.?|\[[0-9a-f:.]{2,60}(?:%25[\w.~-]{1,40})?\]", re.ASCII)
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)(?:\.(?:0x[0-9a-f]*|[0-9]+)){0,3}\.?", re.ASCII | re.IGNORECASE)
#: Full stops of other scripts, which browsers and Qt take for the one between the parts of a name.
_STOPS = str.maketrans("。．｡", "...")
#: Endings that only a network of one's own gives to its machines.
_INTRANET = (
    "local", "localdomain", "lan", "intra", "intranet", "corp", "internal", "home", "home.arpa", "private", "priv",
    "domain",
)  # fmt: skip
_OWN_NAMES = ("localhost", "localhost.localdomain", "localhost6", "ip6-localhost", "ip6-loopback")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

#: What a part of a query is called that lets in whoever has it, wherever in its name it stands, and as a whole.
_SECRET_WORD = re.compile(
    r"token|secret|passw|pwd|passphrase|signature|credential|auth|session|bearer|jwt|cookie|ticket|sas$", re.IGNORECASE
)
_SECRET_NAME = re.compile(r"(?:.*[^a-z])?(?:sig|sid|pw|pass|login|user|username|otp|pin)|.*key(?:id|_id|-id)?", re.I)
_SEPARATED = re.compile(r"([&;])")
_IN_TEXT = re.compile(r"\b[a-z][a-z0-9+.-]{1,20}://[^\s\"'<>|`“”]+", re.IGNORECASE)
#: What urllib3 says of an address whose host it named before.
_REST_IN_TEXT = re.compile(r"\b(url: )(/[^\s'\"]+)", re.IGNORECASE)
_USER = re.compile(r"(//)[^/?#\s]*@")


@unique
class HostScope(IntEnum):
    """How near a host is: what a stranger must not make this computer ask."""

    PUBLIC = 0
    NETWORK = 1
    LINK = 2
    COMPUTER = 3


def site(url: str) -> str:
    """Return scheme, host and port of an http(s) address, e.g. ``https://example.org``; nothing if it has none.

    Logins and permissions are bound to it. The port that everybody uses is left out; a name of another script is
    written as the web does (``xn--…``), so that a look-alike is not taken for another.
    """
    text = url.strip()
    if any(ord(c) < 32 or ord(c) == 127 for c in text):
        return ""
    try:
        parts = urlsplit(text)
        if "\\" in parts.netloc:  # a slash to browsers: the host would be another one
            return ""
        port = parts.port
        host = _plain_host(parts.hostname or "")
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not host:
        return ""
    shown = f"[{host}]" if ":" in host else host
    return f"{scheme}://{shown}" + (f":{port}" if port is not None and port != _PORTS[scheme] else "")


def host_at(place: str) -> str:
    """Return the host of a :func:`site`, as a user knows it."""
    return place.partition("://")[2]


def _plain_host(host: str) -> str:
    """Return a host in small letters and without a full stop at its end; nothing if it is none.

    :raises ValueError: if it is a name that cannot be written
    """
    host = unicodedata.normalize("NFKC", host).translate(_STOPS).lower()
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    bare = f"[{host}]" if ":" in host else host
    return host.rstrip(".") if _HOST.fullmatch(bare) else ""


def reach(url: str) -> HostScope:
    """Return how near the host of an address is; one that cannot be told is taken for this computer."""
    try:
        host = _plain_host(urlsplit(url.strip()).hostname or "")
    except ValueError:
        return HostScope.COMPUTER
    if not host:
        return HostScope.COMPUTER
    if ":" in host or _NUMBER.fullmatch(host):
        return _reach_of_number(host)
    if host in _OWN_NAMES or host.endswith(".localhost"):
        return HostScope.COMPUTER
    return (
        HostScope.NETWORK if "." not in host or host.endswith(tuple(f".{e}" for e in _INTRANET)) else HostScope.PUBLIC
    )


def _reach_of_number(host: str) -> HostScope:
    try:
        number: ipaddress.IPv4Address | ipaddress.IPv6Address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        # 2130706433, 0x7f.1 and 0177.0.0.1 are numbers, too, and each program reads them in its own way.
        return HostScope.COMPUTER
    if isinstance(number, ipaddress.IPv6Address):
        inside = number.ipv4_mapped or number.sixtofour or (number.teredo or (None, None))[1]
        if inside is None and (number in _NAT64 or int(number) < 2**32):
            inside = ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
        if inside is not None and not number.is_loopback and not number.is_unspecified:
            number = inside
    if number.is_loopback or number.is_unspecified:
        return HostScope.COMPUTER
    if number.is_link_local:
        return HostScope.LINK
    return HostScope.PUBLIC if number.is_global and not number.is_multicast else HostScope.NETWORK


def may_send_to(url: str, target: str) -> bool:
    """Return whether an address may send on to another: never from the web into a user's own network.

    What stands in one's own network may send to its like, as a server for tests on this computer does.
    """
    return reach(target) in (HostScope.PUBLIC, reach(url))


def without_secrets(url: str) -> str:
    """Return an address as it may be told: without user and password, and without what in its query lets in.

    The one rule for everything that leaves the profile: atlas files, exports, reports, messages, the log.
    """
    if "://" not in url:
        return url
    before, mark, fragment = _USER.sub(r"\1", url, count=1).partition("#")
    path, question, query = before.partition("?")
    path = re.sub(r";(?:jsessionid|phpsessid|sid)=[^/;]*", "", path, flags=re.IGNORECASE)
    query, fragment = _without(query), _without(fragment)
    return path + (question + query if query else "") + (mark + fragment if fragment else "")


def _without(query: str) -> str:
    pieces = _SEPARATED.split(query)
    kept = ""
    for position in range(0, len(pieces), 2):
        name, equals, _ = pieces[position].partition("=")
        if equals and is_secret(unquote(name)):
            continue
        kept += (pieces[position - 1] if kept and position else "") + pieces[position]
    return kept


def is_secret(name: str) -> bool:
    """Return whether a part of a query with this name may let in whoever has it."""
    name = name.strip("[] ").lower()
    return bool(_SECRET_WORD.search(name) or _SECRET_NAME.fullmatch(name))


def has_secrets(url: str) -> bool:
    """Return whether an address holds what must not be told."""
    return without_secrets(url) != url


def without_secrets_in(text: str) -> str:
    """Return a text with every address in it as it may be told."""
    text = _IN_TEXT.sub(lambda found: without_secrets(found.group(0)), text)
    return _REST_IN_TEXT.sub(lambda found: found.group(1) + without_secrets(f"x://{found.group(2)}")[4:], text)
