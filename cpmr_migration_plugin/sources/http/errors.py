"""Errors between this computer and a service, each with a message and a remedy."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

from .address import without_secrets, without_secrets_in
from ...errors import PluginError
from ...translation import tr


class HttpError(PluginError):
    """An address could not be fetched.

    :param passing: whether asking again a little later may help
    :param status: the HTTP status, 0 if there was no answer
    :param content: the beginning of the answer's body; services explain themselves there
    :param retry_after: seconds the service asked to be left alone, if it did
    """

    def __init__(
        self,
        message: str,
        *,
        details: str = "",
        remedy: str = "",
        passing: bool = False,
        status: int = 0,
        content: bytes = b"",
        retry_after: float | None = None,
    ) -> None:
        # Messages are shown, logged and mailed: what an address lets in with is for the service alone.
        super().__init__(without_secrets_in(message), details=without_secrets_in(details), remedy=remedy)
        self.passing = passing
        self.status = status
        self.content = content
        self.retry_after = retry_after


class Unreachable(HttpError):
    """There was no answer: no network, no such server, refused, not secure, too slow."""


class Refused(HttpError):
    """The service understood and said no (a status from 400 to 499 but 429): a last good answer is no substitute."""


class ServiceDown(HttpError):
    """The service is away or overloaded (429, 500 to 599)."""


class BadAnswer(HttpError):
    """What came is not what was asked for: cut short, too large, a web page, a redirect to nowhere."""


class NotInCache(HttpError):
    """Working offline, and the address has not been fetched before."""


def host_of(url: str) -> str:
    """Return the host of an address as a user knows it, or the address."""
    try:
        return urlsplit(url).hostname or without_secrets(url)
    except ValueError:
        return without_secrets(url)


def no_answer(kind: str, url: str, cause: BaseException | str) -> Unreachable:
    """Return the error for an exchange that failed below HTTP.

    :param kind: ``tls``, ``proxy``, ``slow``, ``dns`` or anything else for “no connection”
    """
    host, details = host_of(url), f"{url}\n{cause}"
    if kind == "tls":
        return Unreachable(
            tr("The connection to {host} is not secure: its certificate cannot be verified.").format(host=host),
            details=details,
            remedy=tr("Check the date of this computer, and ask whether this network inspects connections."),
        )
    if kind == "proxy":
        return Unreachable(
            tr("The proxy of this network did not let QGIS reach {host}.").format(host=host),
            details=details,
            remedy=tr("Check address, user and password of the proxy in Settings › Options › Network."),
        )
    if kind == "slow":
        return Unreachable(
            tr("{host} did not answer in time.").format(host=host),
            details=details,
            remedy=tr("Try again later, or ask for less."),
            passing=True,
        )
    if kind == "dns":
        return Unreachable(
            tr("There is no server called “{host}”, or this computer is not connected.").format(host=host),
            details=details,
            remedy=tr("Check the connection to the internet and the spelling of the address."),
            passing=True,
        )
    return Unreachable(
        tr("There is no connection to {host}.").format(host=host),
        details=details,
        remedy=tr("Check the connection to the internet, or try again later."),
        passing=True,
    )


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and what is wrapped in it, the way requests and urllib3 wrap."""
    seen: set[int] = set()
    todo: list[object] = [error]
    while todo:
        item = todo.pop()
        if not isinstance(item, BaseException) or id(item) in seen:
            continue
        seen.add(id(item))
        yield item
        todo += [item.__cause__, item.__context__, getattr(item, "reason", None), *item.args]


def is_unknown_host(error: BaseException) -> bool:
    """Return whether an exchange failed because the name of the server is not known."""
    return any(isinstance(cause, socket.gaierror) for cause in causes(error))


def bad_status(status: int, url: str, content: bytes, retry_after: float | None) -> HttpError:
    """Return the error for a status that is not success."""
    if status == 407:  # not the service speaks, but what stands between
        return no_answer("proxy", url, f"HTTP {status}")
    host, details = host_of(url), _said(status, url, content)
    if status == 429 or status >= 500:
        message = (
            tr("{host} is asked too often just now.") if status == 429 else tr("{host} is not available just now.")
        )
        return ServiceDown(
            message.format(host=host),
            details=details,
            remedy=_later(retry_after),
            passing=status in {429, 500, 502, 503, 504},
            status=status,
            content=content,
            retry_after=retry_after,
        )
    if status == 401:
        message = tr("{host} asks for a login.")
        remedy = tr(
            "Choose an authentication configuration of QGIS for this source, "
            "or save the file with a web browser and choose that."
        )
    elif status == 403:
        message = tr("{host} does not give access to this address.")
        remedy = tr("Check that it is shared with everybody, or choose an authentication configuration.")
    elif status in {404, 410}:
        message = tr("{host} has nothing at this address.")
        remedy = tr("Check the address or the code; it may have been moved or withdrawn.")
    elif status == 413:
        message = tr("{host} finds the request too large.")
        remedy = tr("Ask for less: fewer years, one level, one indicator.")
    else:
        message = tr("{host} refused the request.")
        remedy = tr("Check the address; Details show what was answered.")
    return Refused(message.format(host=host), details=details, remedy=remedy, status=status, content=content)


def _said(status: int, url: str, content: bytes) -> str:
    return f"{url}\nHTTP {status}\n{content[:2000].decode('utf-8', 'replace')}".strip()


def _later(retry_after: float | None) -> str:
    if retry_after is None or retry_after > 2 * 86400:
        return tr("Try again later.")
    if retry_after < 100:
        return tr("It asks to be tried again in {n} seconds.").format(n=max(1, round(retry_after)))
    if retry_after < 100 * 60:
        return tr("It asks to be tried again in {n} minutes.").format(n=round(retry_after / 60))
    return tr("It asks to be tried again in {n} hours.").format(n=round(retry_after / 3600))
