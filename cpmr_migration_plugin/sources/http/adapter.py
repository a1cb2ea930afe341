"""Transport adapter: sends the requests of ``requests`` over the network stack of QGIS.

QGIS's stack knows the proxy, the certificates and the authentication configurations as the user
set them. It is used through ``QgsNetworkAccessManager`` (every thread has its own) and not through
``QgsBlockingNetworkRequest``: that one follows redirects by itself, on QGIS 3.40 and 3.44 whatever the
policy of the request says, to ``file:`` addresses too and with the login of the first host, and it
hands a body over only when all of it is in memory. Here a redirect is an answer like any other
(:mod:`.transfer` judges it), and the body is read while it arrives, with Qt holding back the server.
"""

from __future__ import annotations

import io
import socket
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import requests
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from ...errors import PluginError
from ...translation import tr

T = TypeVar("T")

#: How long a cancel may go unnoticed while nothing arrives.
_PULSE_MS = 50
#: What Qt takes from the network before we have read it.
_BUFFER = 256 * 1024

_E = QNetworkReply.NetworkError
_FAILURES: dict[Any, type[requests.RequestException]] = {
    _E.ConnectionRefusedError: requests.ConnectionError,
    _E.RemoteHostClosedError: requests.ConnectionError,
    _E.TimeoutError: requests.Timeout,
    # We never cancel and go on, so this is QGIS's own time-out (Settings › Options › Network).
    _E.OperationCanceledError: requests.Timeout,
    _E.SslHandshakeFailedError: requests.exceptions.SSLError,
    _E.TemporaryNetworkFailureError: requests.ConnectionError,
    _E.NetworkSessionFailedError: requests.ConnectionError,
    _E.TooManyRedirectsError: requests.TooManyRedirects,
    _E.ProxyConnectionRefusedError: requests.exceptions.ProxyError,
    _E.ProxyConnectionClosedError: requests.exceptions.ProxyError,
    _E.ProxyNotFoundError: requests.exceptions.ProxyError,
    _E.ProxyTimeoutError: requests.exceptions.ProxyError,
    _E.ProxyAuthenticationRequiredError: requests.exceptions.ProxyError,
    _E.UnknownProxyError: requests.exceptions.ProxyError,
    _E.UnknownNetworkError: requests.ConnectionError,
    _E.ProtocolFailure: requests.ConnectionError,
}
#: Where a proxy stands between, it is the proxy that refused or is not known; Qt does not say so for http.
_AT_THE_FIRST_HOP = (_E.ConnectionRefusedError, _E.HostNotFoundError)


class QgisAdapter(BaseAdapter):
    """A transport adapter for GET and HEAD; certificates are always verified, proxies are QGIS's.

    Works in any thread. In a worker the main thread must be free to run its events, for QGIS asks for
    logins there; in the main thread an event loop without the user's input runs meanwhile.

    :param authcfg: id of an authentication configuration of QGIS
    :param check: called at least every 50 ms while waiting, in the calling thread; stops the
        transfer by raising
    """

    def __init__(self, authcfg: str = "", check: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._authcfg = authcfg
        self._check = check or (lambda: None)

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float, float] | None = None,
        verify: bool | str = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send a request; ``verify``, ``cert`` and ``proxies`` are QGIS's own matter and passed over.

        :param timeout: seconds to wait for a connection and between two pieces
        :raises requests.RequestException: of the kind requests' own adapter would raise
        :raises PluginError: if the authentication configuration cannot be used
        """
        if request.method not in {"GET", "HEAD"}:
            raise requests.exceptions.InvalidSchema(f"{request.method} is not carried over QGIS")
        body = ReplyStream(self._qt_request(request), request.method, self._authcfg, timeout, self._check)
        try:
            body.wait_for_head()
            return self._response(request, body)
        except BaseException:
            body.close()
            raise

    def close(self) -> None:
        """Do nothing: the connections are QGIS's."""

    @staticmethod
    def _qt_request(request: requests.PreparedRequest) -> QNetworkRequest:
        try:
            address = (request.url or "").encode("ascii")
            headers = [(name.encode("latin-1"), _raw(value)) for name, value in request.headers.items()]
        except UnicodeError as error:
            raise requests.exceptions.InvalidHeader(ascii(error)) from error
        result = QNetworkRequest(QUrl.fromEncoded(address))
        attribute = QNetworkRequest.Attribute
        result.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        # We keep answers ourselves, with their origin; QGIS's cache would answer in the place of the service.
        result.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        result.setAttribute(attribute.CacheSaveControlAttribute, False)
        for name, text in headers:
            if name.lower() == b"user-agent":
                # QGIS puts its own User-Agent over every request; this is where ours can still be read.
                result.setRawHeader(b"X-User-Agent", text)
            if name.lower() != b"connection":
                result.setRawHeader(name, text)
        return result

    def _response(self, request: requests.PreparedRequest, body: ReplyStream) -> requests.Response:
        response = requests.Response()
        response.status_code = body.status
        response.reason = body.reason
        response.headers = CaseInsensitiveDict(body.headers)
        response.encoding = requests.utils.get_encoding_from_headers(response.headers)
        response.request = request
        response.url = request.url or ""
        response.raw = body
        response.connection = self  # type: ignore[attr-defined]
        return response


#: Qt objects whose thread is not the one that drops them: to destroy them here would crash QGIS. And timers and loops
#: that PyQt takes for deleted, see :meth:`ReplyStream._found`: Qt's half may live on and ask for the one in Python.
_abandoned: list[Any] = []


class ReplyStream(io.RawIOBase):
    """The body of a reply as a file that waits for what has not arrived yet.

    To be read and closed in the thread that made it. Qt's objects go as soon as the body has ended.
    """

    status: int = 0
    reason: str = ""

    def __init__(
        self,
        request: QNetworkRequest,
        method: str,
        authcfg: str,
        timeout: float | tuple[float, float] | None,
        check: Callable[[], None],
    ) -> None:
        super().__init__()
        self.headers: dict[str, str] = {}
        self._check = check
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        self._patience = None if connect is None or read is None else connect + read
        self._read_patience = read
        self._thread = threading.get_ident()
        self._reply: QNetworkReply | None = None
        self._name = f"cpmr-{uuid.uuid4()}"
        self._loop: QEventLoop | None = None
        self._pulse: QTimer | None = None
        # First of all: it gives a thread that is not Qt's what timers need, QGIS's own included.
        self._make_loop()
        main = QThread.currentThread() == QgsApplication.instance().thread()
        flag = QEventLoop.ProcessEventsFlag
        self._flags = flag.ExcludeUserInputEvents if main else flag.AllEvents
        self._start(_with_login(request, authcfg), method, authcfg)

    def _make_loop(self) -> None:
        """Make what waits, and what wakes it now and then once it is started."""
        self._loop, self._pulse = QEventLoop(), QTimer()
        self._pulse.timeout.connect(self._loop.quit)

    def _start(self, request: QNetworkRequest, method: str, authcfg: str) -> None:
        access = QgsNetworkAccessManager.instance()
        self._reply = access.get(request) if method == "GET" else access.head(request)
        try:
            self._reply.setObjectName(self._name)
        except RuntimeError:
            # Cut off already, see _found(): it is the youngest of this thread, and has no name yet.
            for reply in access.findChildren(QNetworkReply)[-1:]:
                if not reply.objectName():
                    reply.setObjectName(self._name)
        self._of(lambda reply: self._prepare(reply, authcfg))
        self._of(self._follow)
        self._heard = time.monotonic()

    @staticmethod
    def _prepare(reply: QNetworkReply, authcfg: str) -> None:
        reply.setReadBufferSize(_BUFFER)
        if authcfg:
            QgsApplication.authManager().updateNetworkReply(reply, authcfg)

    def _follow(self, reply: QNetworkReply) -> None:
        """Let the loop be left when something arrives.

        Never one that is cut off: PyQt would call it through Python when the reply ends, and QGIS does not survive
        the error that gives.
        """
        if self._is_cut_off():
            self._abandon_loop()
            self._make_loop()
        for signal in (reply.metaDataChanged, reply.readyRead, reply.finished):
            signal.connect(self._loop.quit)
        self._pulse.start(_PULSE_MS)

    def wait_for_head(self) -> None:
        """Wait until status and headers are there.

        :raises requests.RequestException: if there will be none
        """
        attribute = QNetworkRequest.Attribute
        code, reason = attribute.HttpStatusCodeAttribute, attribute.HttpReasonPhraseAttribute
        while not self._of(lambda reply: reply.attribute(code) or reply.isFinished()):
            self._wait()
        self.status = int(self._of(lambda reply: reply.attribute(code)) or 0)
        if not self.status:
            self._raise_failure(always=True)
        self.reason = str(self._of(lambda reply: reply.attribute(reason)) or "")
        for name, value in self._of(_headers):
            self.headers[name.decode("latin-1")] = value.decode("latin-1")
        self._patience = self._read_patience
        self._heard = time.monotonic()

    def readable(self) -> bool:
        """Say that this is for reading."""
        return True

    def read(self, size: int = -1, **_: Any) -> bytes:
        """Return the next bytes, waiting for at least one; nothing at the end."""
        while self._reply is not None:
            piece = self._of(lambda reply: bytes(reply.read(_BUFFER if size is None or size < 0 else size) or b""))
            if piece:
                self._heard = time.monotonic()
                return piece
            if self._of(lambda reply: reply.isFinished() and not reply.bytesAvailable()):
                try:
                    self._raise_failure()
                finally:
                    self._let_go()
                break
            self._wait()
        return b""

    read1 = read

    def release_conn(self) -> None:
        """Do what urllib3's responses do at the end."""
        self.close()

    def close(self) -> None:
        """Stop the transfer if it still runs."""
        if not self.closed:
            self._let_go()
        super().close()

    def _let_go(self) -> None:
        if self._pulse is None:
            return
        if threading.get_ident() != self._thread:
            _abandoned.append((self._reply, self._pulse, self._loop))
            self._reply = self._pulse = self._loop = None
            return
        reply = self._found()
        if self._is_cut_off():
            self._abandon_loop()
        else:
            self._pulse.stop()
        self._reply = self._pulse = self._loop = None
        if reply is not None:
            reply.abort()
            # At once: in a worker nothing would do it later but the thread's end.
            sip.delete(reply)

    def _wait(self) -> None:
        self._check()
        if self._patience is not None and time.monotonic() - self._heard > self._patience:
            raise requests.Timeout(f"nothing arrived for {self._patience:g} seconds")
        if self._is_cut_off():
            self._of(self._follow)
        self._loop.exec(self._flags)

    def _is_cut_off(self) -> bool:
        """Return whether PyQt takes the timer or the loop for deleted, as it does a reply; both were seen once."""
        return sip.isdeleted(self._pulse) or sip.isdeleted(self._loop)

    def _abandon_loop(self) -> None:
        if not sip.isdeleted(self._pulse):
            self._pulse.stop()
        _abandoned.append((self._pulse, self._loop))

    def _found(self) -> QNetworkReply | None:
        """Return the reply, or None if it has gone.

        Where several threads fetch, PyQt at times takes a reply that lives for deleted (once in a thousand, under
        stress: its object in Python is cut off, while Qt goes on receiving). So it is looked for by its name then.
        """
        if self._reply is not None and sip.isdeleted(self._reply):
            self._reply = QgsNetworkAccessManager.instance().findChild(QNetworkReply, self._name)
        return self._reply

    def _of(self, ask: Callable[[QNetworkReply], T]) -> T:
        """Return what the reply says.

        :raises requests.ConnectionError: if QGIS has taken it away
        """
        for _ in range(3):  # it may be cut off between being found and being asked
            reply = self._found()
            if reply is None:
                break
            try:
                return ask(reply)
            except RuntimeError:
                if not sip.isdeleted(reply):
                    raise
        raise requests.ConnectionError("QGIS gave the transfer up")

    def _raise_failure(self, *, always: bool = False) -> None:
        """Raise what happened below HTTP; statuses from 400 on are errors to Qt, but answers to us."""
        error, text, url = self._of(lambda reply: (reply.error(), reply.errorString(), reply.url()))
        if error in _AT_THE_FIRST_HOP and _has_proxy(url):
            raise requests.exceptions.ProxyError(text)
        if error == _E.HostNotFoundError:
            raise requests.ConnectionError(socket.gaierror(text))
        if error == _E.RemoteHostClosedError and self.status:  # in the middle of the body
            raise requests.exceptions.ChunkedEncodingError(text)
        failure = _FAILURES.get(error, requests.ConnectionError if always else None)
        if failure is not None:
            raise failure(text)


def _raw(value: str | bytes) -> bytes:
    return value.encode("latin-1") if isinstance(value, str) else value


def _headers(reply: QNetworkReply) -> list[tuple[bytes, bytes]]:
    return [(bytes(name), bytes(reply.rawHeader(name))) for name in reply.rawHeaderList()]


def _has_proxy(url: QUrl) -> bool:
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    proxies = factory.queryProxy(QNetworkProxyQuery(url)) if factory is not None else []
    kind = QNetworkProxy.ProxyType
    return bool(proxies) and proxies[0].type() not in (kind.NoProxy, kind.DefaultProxy)


def _with_login(request: QNetworkRequest, authcfg: str) -> QNetworkRequest:
    if not authcfg:
        return request
    manager = QgsApplication.authManager()
    done = False
    if authcfg in manager.configIds():
        done, request = manager.updateNetworkRequest(request, authcfg)
    if not done:
        raise PluginError(
            tr("The authentication configuration “{name}” cannot be used.").format(name=authcfg),
            remedy=tr("Check it in Settings › Options › Authentication."),
        )
    return request
