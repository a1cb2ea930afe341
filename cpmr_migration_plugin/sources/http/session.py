"""Fetch an address: the only entry point for content from the web.

>>> answer = fetch(url, progress=progress, cache=Cache(default_folder()), expect=("json",))
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Union

from ...dependencies import require

require("requests")  # before anything here imports it, so that its absence is told with the remedy

from urllib.parse import urlsplit  # noqa: E402

import requests  # noqa: E402

from .address import site, without_secrets  # noqa: E402
from .body import check_kind  # noqa: E402
from .cache import Cache, CacheError, Entry  # noqa: E402
from .connection import new_session  # noqa: E402
from .errors import BadAnswer, HttpError, NotInCache, Refused, host_of  # noqa: E402
from .transfer import Limits, Retry, Transfer, TransferResult  # noqa: E402
from ..path_rules import printable  # noqa: E402
from ...errors import Cancelled, PluginError  # noqa: E402
from ...gate import cause, gate  # noqa: E402
from ...progress import Progress  # noqa: E402
from ...translation import tr  # noqa: E402

__all__ = ["Response", "Retry", "fetch", "new_session"]

#: The largest file of GISCO (all levels at 1:1 million) and the largest table a user may ask for stay below.
DEFAULT_MAX_BYTES = 100 * 1024**2
DEFAULT_TIMEOUT = (10.0, 30.0)
DEFAULT_DEADLINE = 600.0

_HEADER = re.compile(r"[!-~](?:[ -~]{0,498}[!-~])?")

Params = Union[Mapping[str, Any], "list[tuple[str, str]]", None]


@dataclass(frozen=True)
class Response:
    """What an address gave.

    :param url: the address after redirects
    :param status: the HTTP status it came with: 200, also where a 304 said that it is still so
    :param fetched_at: when the service last gave or confirmed it, ISO 8601 in UTC
    :param stale: the service was not asked (offline) or did not give a usable answer: tell its date
    :param from_cache: the content was not transferred now
    :param origin: the name of the source, for a user
    :param trouble: why the answer is stale, or why it could not be kept for later
    """

    content: bytes
    status: int
    content_type: str
    url: str
    fetched_at: str
    etag: str
    last_modified: str
    stale: bool
    from_cache: bool
    origin: str
    trouble: PluginError | None = None


def fetch(
    url: str,
    *,
    params: Params = None,
    progress: Progress,
    cache: Cache | None = None,
    max_bytes: int = DEFAULT_MAX_BYTES,
    timeout: tuple[float, float] = DEFAULT_TIMEOUT,
    deadline: float = DEFAULT_DEADLINE,
    offline: bool = False,
    expect: tuple[str, ...] | None = None,
    validate: Callable[[bytes], Any] | None = None,
    authcfg: str = "",
    origin: str = "",
    retry: Retry = Retry(),  # noqa: B008 - frozen
) -> Response:
    """Return what an http(s) address gives, or the last good answer if the service is away.

    :param params: of the query, as requests takes them; a list repeats a parameter
    :param progress: told of steps and bytes, asked for a cancel, always in the calling thread
    :param cache: where the answer is kept and the last good one is found; None keeps nothing
    :param max_bytes: limit of the body, packed and unpacked
    :param timeout: seconds to wait for a connection, and between two pieces
    :param deadline: seconds for all of it, repeats and waiting included
    :param offline: use the cache only
    :param expect: kinds of content that are taken (:data:`.body.KINDS`), else anything
    :param validate: reads the content; a ``ValueError`` or :class:`PluginError` from it says that it is
        garbage, which is not kept
    :param authcfg: id of an authentication configuration of QGIS, not sent to other sites
    :param origin: the name of the source; by default its host
    :raises HttpError: if there is no answer that can be used, see :mod:`.errors` for the kinds
    :raises Cancelled: if the user cancelled; nothing was kept
    """
    progress.check()
    address = _address(url, params)
    origin = origin or host_of(address)
    known = cache.get(address, authcfg) if cache is not None else None
    if offline:
        if known is None:
            raise NotInCache(
                tr("You work offline, and this was not downloaded from {origin} before.").format(origin=origin),
                details=address,
                remedy=tr("Switch off “Work offline” in Settings ▸ Options ▸ CPMR Migration and try again."),
            )
        return _kept(*known, stale=True)
    transfer = Transfer(address, Limits(max_bytes, timeout, deadline, retry), progress, authcfg)
    try:
        # Whatever a server says and whatever that does to a library or a reader: it is told, never a traceback.
        with gate(lambda cause: _unforeseen(address, cause)):
            received = transfer.run(_conditions(known[0]) if known is not None else {})
            if received.status != 304:
                check_kind(received.content, received.headers.get("Content-Type", ""), expect, received.url)
                _validate(received, validate)
            elif known is None:
                raise _unforeseen(address, "HTTP 304")
    except Refused:
        raise
    except HttpError as error:
        if known is None:
            raise
        return replace(_kept(*known, stale=True), trouble=error)
    if received.status == 304 and known is not None:
        return _confirmed(cache, *known, received)
    return _new(cache, address, authcfg, origin, received)


def _unforeseen(address: str, cause: str) -> BadAnswer:
    return BadAnswer(
        tr("{host} sent something else than expected.").format(host=host_of(address)),
        details=f"{address}\n{cause}",
        remedy=tr("Try again later."),
    )


def _address(url: str, params: Params) -> str:
    """Return the address with its query, which is also its name in the cache."""
    no_address = PluginError(
        tr("“{url}” is not an address on the web.").format(url=printable(without_secrets(url))),
        remedy=tr("An address begins with “https://” or “http://”."),
    )
    try:
        parts = urlsplit(url.strip())
    except ValueError as error:
        raise no_address from error
    if not site(url):
        raise no_address
    if parts.username is not None:
        raise PluginError(
            tr("The address of {host} holds a user name, which would be kept in the open.").format(host=parts.hostname),
            remedy=tr("Leave it out of the address and choose an authentication configuration of QGIS."),
        )
    try:
        prepared = requests.Request("GET", url.strip(), params=params).prepare()
    except (requests.RequestException, ValueError) as error:
        raise no_address from error
    return (prepared.url or "").split("#")[0]


def _conditions(entry: Entry) -> dict[str, str]:
    # What a server said, or a changed cache, is said again only if it can stand in a header.
    conditions = {"If-None-Match": entry.etag, "If-Modified-Since": entry.last_modified}
    return {name: value for name, value in conditions.items() if _HEADER.fullmatch(value)}


def _validate(received: TransferResult, validate: Callable[[bytes], Any] | None) -> None:
    if validate is None:
        return
    try:
        validate(received.content)
    except Cancelled:
        raise
    except PluginError as error:  # the reader knows best what is wrong
        raise _garbage(received, error.message, error.remedy, error.details) from error
    except Exception as error:
        message = tr("What {host} sent cannot be read.").format(host=host_of(received.url))
        raise _garbage(received, message, "", cause(error)) from error


def _garbage(received: TransferResult, message: str, remedy: str, details: str) -> BadAnswer:
    return BadAnswer(
        message,
        details=f"{received.url}\n{details}".strip(),
        remedy=remedy or tr("Check the address, or try again later."),
        status=received.status,
        content=received.content[:65536],
    )


def _now() -> str:
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")


def _kept(entry: Entry, content: bytes, *, stale: bool) -> Response:
    return Response(
        content, 200, entry.content_type, entry.final_url, entry.fetched_at, entry.etag, entry.last_modified,
        stale=stale, from_cache=True, origin=entry.origin,
    )  # fmt: skip


def _confirmed(cache: Cache | None, entry: Entry, content: bytes, received: TransferResult) -> Response:
    entry = replace(
        entry,
        fetched_at=_now(),
        etag=received.headers.get("ETag", entry.etag),
        last_modified=received.headers.get("Last-Modified", entry.last_modified),
    )
    answer = _kept(entry, content, stale=False)
    try:
        if cache is not None:
            cache.confirm(entry)
    except CacheError as error:
        return replace(answer, trouble=error)
    return answer


def _new(cache: Cache | None, address: str, authcfg: str, origin: str, received: TransferResult) -> Response:
    get = received.headers.get
    entry = Entry(
        address, authcfg, received.url, origin, get("Content-Type", ""), get("ETag", ""), get("Last-Modified", ""),
        _now(), 0, "",
    )  # fmt: skip
    answer = replace(_kept(entry, received.content, stale=False), from_cache=False)
    try:
        if cache is not None:
            cache.put(entry, received.content)
    except CacheError as error:  # the answer is good all the same
        return replace(answer, trouble=error)
    return answer
