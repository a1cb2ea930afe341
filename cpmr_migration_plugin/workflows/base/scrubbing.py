"""Remove names, folders and logins from a text before it is shown to strangers.

What cannot be told from harmless text by its form is taken out too: a report that says less is better than one
that says too much. A person reads the result before it leaves the computer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit

#: Services of the plugin's own, whose addresses hold nothing personal.
KNOWN_HOSTS = ("ec.europa.eu", "gisco-services.ec.europa.eu", "raw.githubusercontent.com")
#: Services that everybody uses: the rest of an address tells whose document it is. Other hosts tell who works there.
PUBLIC_HOSTS = ("docs.google.com", "drive.google.com", "maps.google.com", "www.google.com", "github.com")

#: Names that a machine gives to everybody, and that are words of other texts.
_COMMON_NAMES = {"root", "user", "users", "admin", "qgis", "home", "public", "default", "guest"}
_SHORTEST_NAME = 3

_URL = re.compile(r"\b[a-z][a-z0-9+.-]{1,20}:(?:/|\\){2,3}[^\s\"'<>|`]+", re.IGNORECASE)
_UNC = re.compile(r"(?<![:\w/\\])(?:\\{2,4}|//)[^\\/\s\"'<>|]+[\\/][^\"'<>|\r\n]*")
# A folder of people: up to the next separator, since names have blanks.
_HOMES = re.compile(
    r"(?:\b[a-z]:[\\/]+(?:Users|Documents and Settings)"
    r"|/home|/Users|/export/home|/var/home|/run/user|/media|/run/media)"
    r"[\\/]+(?:[^\\/:*?\"<>|\r\n]+?(?=[\\/])|[^\\/\s:*?\"<>|]+)",
    re.IGNORECASE,
)
# Folders on shares and other disks are called after departments, clients and projects, those of programs are not.
_SHARES = re.compile(
    r"((?<![\w/\\])[a-z]:[\\/]+(?!(?:Program Files|ProgramData|Windows|OSGeo4W)[^\\/]*[\\/])"
    r"|(?<![\w/\\~>])/(?:mnt|srv|data|Volumes|net|nas|shares?)/+)(?:[^\\/:*?\"<>|\r\n]+[\\/]+)+",
    re.IGNORECASE,
)
_AT_HOST = re.compile(r"(?<![^\s'\"(=])[^\s/@:'\"]{1,80}:[^\s/@]{1,80}@[\w.-]{1,200}")
_HOST = r"[\w-]{1,63}(?:\.[\w-]{1,63})"
_NAMED_HOST = re.compile(
    rf"\b((?:host|hostname|server|proxy|dns)(?:\s*=\s*|\s*:\s+)['\"]?)({_HOST}{{0,8}})"
    rf"|\b((?:host|hostname|server|proxy)\s+['\"]?)({_HOST}{{1,8}})(?![\w-])",
    re.IGNORECASE,
)
_HOST_AND_PORT = re.compile(rf"(?<![\w@./\\<-])(?=[\w.-]{{0,250}}[a-z])({_HOST}{{1,8}})(?<!\.py)(?=:\d{{2,5}}\b)", re.I)
#: What urllib3 says of an address whose host it named before.
_REST_OF_URL = re.compile(r"\b(url: /)[^\s'\"]+", re.IGNORECASE)
_MAIL = re.compile(r"(?<![\w.+'’-])[\w.+'’-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*")
_LOGIN = re.compile(
    r"\b(authcfg|auth\w*|bearer|passw\w*|pwd|token|secret|\w*key|sig\w*|sid|session\w*|cookie|login|user\w*)"
    r"(\s*[=:]\s*|\s+(?=\S{16}))(\"[^\"]*\"|'[^']*'|(?:Basic|Bearer|Digest)\s+\S+|[^\s,;&\"']+)",
    re.IGNORECASE,
)
_QUOTED_LOGIN = re.compile(r"\b(user|user name|username|login|password|role)\s+(\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_IPV4 = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)")
_IPV6 = re.compile(
    r"(?<![\w:])\[?(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\]?(?![\w:])|(?<![\w:])[0-9a-f:]*::[0-9a-f:]*", re.I
)
#: Names that only an intranet gives to its machines.
_INTRANET = re.compile(
    r"(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}"
    r"\.(?:local|localdomain|lan|intra|intranet|corp|internal|home|private|priv|domain|ad)\b",
    re.I,
)


@dataclass(frozen=True)
class Identity:
    """Who must not be recognised.

    :param home: home folders, in each way they are written
    :param names: login name, full name
    :param machine: names of the computer
    :param places: other folders, with what stands for them, e.g. that of the plugin
    """

    home: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    machine: tuple[str, ...] = ()
    places: tuple[tuple[str, str], ...] = field(default=())


def scrubbed(text: str, person: Identity) -> str:
    """Return a text without what tells who *person* is: folders, names, logins, addresses, hosts."""
    text = _URL.sub(_url, text)
    for folder, stand_in in sorted((*person.places, *((home, "~") for home in person.home)), key=_longest_first):
        text = _folder(folder).sub(lambda _, name=stand_in: name, text) if len(folder) > 1 else text
    text = _HOMES.sub("~", text)
    text = _UNC.sub(_network_place, text)
    text = _SHARES.sub(r"\1…/", text)
    text = _AT_HOST.sub("<removed>", text)
    text = _REST_OF_URL.sub(r"\1…", text)
    text = _NAMED_HOST.sub(_named_host, text)
    text = _HOST_AND_PORT.sub(_host, text)
    text = _QUOTED_LOGIN.sub(r"\1 <removed>", text)
    text = _LOGIN.sub(r"\1\2<removed>", text)
    text = _MAIL.sub("<e-mail>", text)
    for names, stand_in in ((person.names, "<name>"), (person.machine, "<computer>")):
        spelled = {name for whole in names for name in (whole, quote(whole), *whole.split())}
        for name in sorted(spelled, key=len, reverse=True):
            if len(name) >= _SHORTEST_NAME and name.casefold() not in _COMMON_NAMES:
                text = re.sub(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", stand_in, text, flags=re.IGNORECASE)
    text = _IPV6.sub(_address, text)
    text = _IPV4.sub("<address>", text)
    return _INTRANET.sub("<host>", text)


def _longest_first(place: tuple[str, str]) -> int:
    return -len(place[0])


def _folder(path: str) -> re.Pattern[str]:
    """Return what finds a folder, whatever its separators, and how often they are doubled."""
    parts = [re.escape(part) for part in re.split(r"[\\/]+", path.rstrip("\\/"))]
    # Looked for from the first separator of a row only: from each, a long row would take forever.
    begin = "" if parts[0] else r"(?<![\\/])"
    return re.compile(begin + r"[\\/]+".join(parts) + r"(?![\w-])", re.IGNORECASE)


def _url(found: re.Match[str]) -> str:
    """Keep of an address which service it is, if everybody uses it: no login, query, and only known services' paths."""
    text = found.group(0)
    if text.lower().startswith("file:"):
        # A path in another coat: what takes folders out goes on from here.
        return unquote(
            re.sub(r"^file:[\\/]*(?=[a-z]:)|^file:[\\/]{2}(?=[\\/])|^file:(?=[\\/]{2}[^\\/])", "", text, flags=re.I)
        )
    try:
        parts = urlsplit(text.replace("\\", "/"))
        host = (parts.hostname or "").casefold()
    except ValueError:
        return "<address>"
    if host in KNOWN_HOSTS:
        return f"{parts.scheme}://{host}{parts.path}" + ("?…" if parts.query else "")
    if host not in PUBLIC_HOSTS:
        return f"{parts.scheme}:<host>"
    more = "/…" if parts.path.strip("/") or parts.query or parts.fragment else parts.path
    return f"{parts.scheme}://{host}{more}"


def _host(found: re.Match[str]) -> str:
    return found.group(1) if found.group(1).casefold() in (*KNOWN_HOSTS, *PUBLIC_HOSTS) else "<host>"


def _named_host(found: re.Match[str]) -> str:
    word, host = found.group(1) or found.group(3), found.group(2) or found.group(4)
    return found.group(0) if host.casefold() in (*KNOWN_HOSTS, *PUBLIC_HOSTS) else f"{word}<host>"


def _network_place(found: re.Match[str]) -> str:
    return "<network folder>" + ("" if found.group(0).endswith(("\\", "/")) else "/…")


def _address(found: re.Match[str]) -> str:
    text = found.group(0)
    return text if text.strip("[]:") == "" else "<address>"
