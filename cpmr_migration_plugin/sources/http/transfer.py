"""One GET: redirects checked, time limited, retried where that may help."""

from __future__ import annotations

import email.utils
import http.client
import socket
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
import urllib3

from .address import may_send_to, site
from .body import CHUNK, CutShort, TooLarge, Unreadable, read_body
from .connection import Session, new_session
from .errors import BadAnswer, HttpError, bad_status, causes, host_of, is_unknown_host, no_answer
from .partial import Partial, partial_of
from ...numbers import number
from ...progress import Progress
from ...translation import tr

MAX_REDIRECTS = 10
_REDIRECTS = {301, 302, 303, 307, 308}
#: What requests, urllib3 (read without requests), http.client and sockets raise.
_BELOW_HTTP = (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError)
#: Among or inside these, what says that a body ended early: urllib3 2 counts bytes, http.client chunks.
_CUT_SHORT = (
    requests.exceptions.ChunkedEncodingError,
    urllib3.exceptions.IncompleteRead,
    http.client.IncompleteRead,
)
_PULSE = 0.1
#: How often a user is told of bytes, in seconds.
_TELL = 0.2


@dataclass(frozen=True)
class Retry:
    """How often and after how long a failed request is repeated.

    :param attempts: requests in all
    :param first_wait: seconds before the second; doubled each time
    :param longest_wait: a service that asks for more (``Retry-After``) is not waited for
    """

    attempts: int = 3
    first_wait: float = 1.0
    longest_wait: float = 60.0


@dataclass(frozen=True)
class Limits:
    """The bounds of a transfer.

    :param max_bytes: of the body, packed and unpacked
    :param timeout: seconds to wait for a connection and between two pieces of the answer
    :param deadline: seconds for everything, waiting included
    """

    max_bytes: int
    timeout: tuple[float, float]
    deadline: float
    retry: Retry = field(default_factory=Retry)


@dataclass(frozen=True)
class TransferResult:
    """A complete answer: 200 with its body, or 304 without."""

    status: int
    url: str
    headers: Any
    content: bytes


class Transfer:
    """A GET of one address within limits; a repeat asks only for what has not arrived, if the service can do that."""

    def __init__(self, url: str, limits: Limits, progress: Progress, authcfg: str = "") -> None:
        self._url = url
        self._limits = limits
        self._progress = progress
        self._authcfg = authcfg
        self._end = time.monotonic() + limits.deadline
        self._told = 0.0
        self._partial: Partial | None = None

    def run(self, headers: dict[str, str]) -> TransferResult:
        """Return the answer.

        :param headers: further headers of the request
        :raises HttpError: if there is none that can be used
        :raises Cancelled: if the user cancelled, in mid-transfer or while waiting
        """
        attempt = 0
        while True:
            attempt += 1
            try:
                return self._once(headers)
            except HttpError as error:
                wait = self._wait_after(error, attempt)
                if wait is None:
                    raise
            self._pause(wait)

    def _wait_after(self, error: HttpError, attempt: int) -> float | None:
        """Return the seconds to wait before asking again, or None if that is of no use."""
        retry = self._limits.retry
        if not error.passing or attempt >= retry.attempts:
            return None
        wait = retry.first_wait * 2 ** (attempt - 1)
        if error.retry_after is not None:
            wait = max(error.retry_after, wait)
        left = self._end - time.monotonic()
        return wait if wait <= min(retry.longest_wait, left) else None

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._progress.step(
                tr("{host} is busy. Trying again in {n} s …").format(host=host_of(self._url), n=int(left) + 1), 0.0
            )
            time.sleep(min(_PULSE, left))

    def _once(self, headers: dict[str, str]) -> TransferResult:
        url, authcfg = self._url, self._authcfg
        if self._partial is not None and self._partial.content:
            headers = self._partial.conditions()
        self._progress.step(tr("Asking {host} …").format(host=host_of(url)), 0.0)
        for _ in range(MAX_REDIRECTS + 1):
            try:
                with new_session(authcfg, self._check) as session, self._get(session, url, headers) as response:
                    target = _redirect(response, url)
                    if not target:
                        return self._receive(response, url)
            except (TooLarge, CutShort, Unreadable) as error:
                raise self._bad_body(error, url) from error
            except _BELOW_HTTP as error:
                if any(isinstance(cause, _CUT_SHORT) for cause in causes(error)):
                    raise self._bad_body(CutShort(str(error)), url) from error
                raise no_answer(_kind(error), url, error) from error
            if site(target) != site(url):
                authcfg = ""  # a login is for the site it was given for
            url = target
        raise BadAnswer(
            tr("{host} sends from one address to the next without end.").format(host=host_of(self._url)),
            details=url,
            remedy=tr("Open the address in a browser and use the one it ends at."),
        )

    def _get(self, session: Session, url: str, headers: dict[str, str]) -> requests.Response:
        return session.get(
            url, headers=headers, stream=True, timeout=self._limits.timeout, allow_redirects=False, verify=True
        )

    def _receive(self, response: requests.Response, url: str) -> TransferResult:
        status = response.status_code
        if status == 304:
            return TransferResult(status, url, response.headers, b"")
        partial = self._partial
        if status == 206 and partial is not None and partial.is_gone_on_with(url, response.headers):
            return self._body(response, url, partial)
        if status == 200:
            return self._body(response, url, partial_of(url, response.headers))
        said = self._beginning(response)
        if partial is not None and partial.content and status in {206, 416}:
            self._partial = None  # the next repeat asks for all of it
            raise self._bad_body(CutShort(f"HTTP {status}"), url)
        if status < 400:  # 204, 206, 300 and the like: nobody asked for that
            raise BadAnswer(
                tr("{host} sent something else than expected.").format(host=host_of(url)),
                details=f"{url}\nHTTP {status}",
                remedy=tr("Check the address, or try again later."),
                status=status,
                content=said,
            )
        raise bad_status(status, url, said, _retry_after(response.headers.get("Retry-After", "")))

    def _body(self, response: requests.Response, url: str, partial: Partial | None) -> TransferResult:
        self._partial = partial
        body = bytearray() if partial is None else partial.content
        content = read_body(response.raw, response.headers, self._limits.max_bytes, self._arrived, body)
        return TransferResult(200, url, response.headers, content)

    def _beginning(self, response: requests.Response) -> bytes:
        """Return what a service says beside its error; that there is none of it is no second error."""
        try:
            return read_body(response.raw, response.headers, CHUNK, lambda read, expected: self._check())
        except (TooLarge, CutShort, Unreadable, *_BELOW_HTTP):
            return b""

    def _arrived(self, read: int, expected: int) -> None:
        self._check()
        now = time.monotonic()
        if now - self._told < _TELL:
            return
        self._told = now
        host = host_of(self._url)
        if expected:
            text = tr("Downloading from {host}: {done} of {total} …")
            self._progress.step(text.format(host=host, done=_size(read), total=_size(expected)), read / expected)
        else:
            text = tr("Downloading from {host}: {done} …")
            # The end is not known: come ever nearer to it.
            self._progress.step(text.format(host=host, done=_size(read)), read / (read + 1024**2))

    def _check(self) -> None:
        self._progress.check()
        if time.monotonic() > self._end:
            raise requests.Timeout(f"not complete within {self._limits.deadline:g} seconds")

    def _bad_body(self, error: Exception, url: str) -> BadAnswer:
        host, details = host_of(url), f"{url}\n{error}"
        if isinstance(error, TooLarge):
            return BadAnswer(
                tr("What {host} sends is larger than {n} MB.").format(
                    host=host, n=f"{self._limits.max_bytes / 1024**2:.3g}"
                ),
                details=details,
                remedy=tr("Check the address, or ask for less."),
            )
        if isinstance(error, CutShort):
            return BadAnswer(
                tr("The answer of {host} was cut short.").format(host=host),
                details=details,
                remedy=tr("Try again later."),
                passing=True,
            )
        return BadAnswer(
            tr("The answer of {host} cannot be unpacked.").format(host=host),
            details=details,
            remedy=tr("Try again later."),
        )


def _redirect(response: requests.Response, url: str) -> str:
    """Return the address a response sends to, or nothing.

    :raises BadAnswer: if it leads out of the web, from a secure to an open connection, or from the web into the
        network of whoever asks: what a stranger says must not make this computer ask its neighbours
    """
    location = response.headers.get("Location", "")
    if response.status_code not in _REDIRECTS or not location:
        return ""
    try:
        target = requests.utils.requote_uri(
            urljoin(url, location.encode("latin-1", "replace").decode("utf-8", "replace"))
        )
        parts = urlsplit(target)
    except (ValueError, requests.RequestException):
        target, parts = location, urlsplit("")
    open_again = parts.scheme == "http" and urlsplit(url).scheme == "https"
    if not site(target) or parts.username is not None or open_again or not may_send_to(url, target):
        raise BadAnswer(
            tr("{host} sends to an address that is not safe to follow.").format(host=host_of(url)),
            details=f"{url}\n→ {target}",
            remedy=tr("Check the address with whoever publishes it; Details show where it leads."),
        )
    return target


def _kind(error: BaseException) -> str:
    if isinstance(error, requests.exceptions.SSLError):
        return "tls"
    if isinstance(error, requests.exceptions.ProxyError):
        return "proxy"
    if isinstance(error, (requests.Timeout, urllib3.exceptions.TimeoutError, socket.timeout)):
        return "slow"
    if is_unknown_host(error):
        return "dns"
    return ""


def _retry_after(text: str) -> float | None:
    """Return the seconds a ``Retry-After`` header asks for, given as a number or as a date."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        return max(email.utils.parsedate_to_datetime(text).timestamp() - time.time(), 0.0)
    # What dates far away do to the clock of the system is not one family: year 1, year 9999.
    except (TypeError, ValueError, OverflowError, IndexError, OSError):
        return None


def _size(count: int) -> str:
    if count < 1024**2:
        return tr("{n} kB").format(n=max(1, round(count / 1024)) if count else 0)
    return tr("{n} MB").format(n=number(count / 1024**2, 1))
