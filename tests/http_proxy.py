"""A real proxy on loopback, and QGIS set to use it."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from qgis.core import QgsNetworkAccessManager, QgsSettings


class Proxy(ThreadingHTTPServer):
    """A forwarding proxy: every host name leads to one server on loopback."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, port: int, *, login: bool = False) -> None:
        self.seen: list[tuple[str, str]] = []
        self.headers: list[dict[str, str]] = []
        seen, headers = self.seen, self.headers

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

            def do_GET(self) -> None:
                seen.append((self.command, self.path))
                headers.append(dict(self.headers))
                if login:
                    self.send_response(407)
                    self.send_header("Proxy-Authenticate", 'Basic realm="proxy"')
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                parts = urlsplit(self.path)
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
                connection.request("GET", f"{parts.path}?{parts.query}", headers={"Via": "1.1 test"})
                answer = connection.getresponse()
                body = answer.read()
                connection.close()
                self.send_response(answer.status)
                self.send_header("Content-Length", str(len(body)))
                if answer.getheader("Location"):
                    self.send_header("Location", answer.getheader("Location"))
                self.end_headers()
                self.wfile.write(body)

            def do_CONNECT(self) -> None:
                seen.append((self.command, self.path))
                with socket.create_connection(("127.0.0.1", port), timeout=5) as upstream:
                    self.send_response(200)
                    self.end_headers()
                    back = threading.Thread(target=pump, args=(upstream, self.connection), daemon=True)
                    back.start()
                    pump(self.connection, upstream)

        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def handle_error(self, *_: object) -> None:
        pass

    def stop(self) -> None:
        self.shutdown()
        self.server_close()


def pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while piece := source.recv(65536):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


@contextlib.contextmanager
def proxy_of_qgis(port: int) -> Iterator[None]:
    """Set a proxy the way Settings › Options › Network does, and take it away again."""
    settings = QgsSettings()
    values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1", "proxyPort": str(port)}
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    try:
        yield
    finally:
        settings.remove("proxy")
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
