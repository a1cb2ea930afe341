"""A real web server on loopback that answers what a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import ssl
import subprocess
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Request(BaseHTTPRequestHandler):
    """One request, with what tests answer by."""

    protocol_version = "HTTP/1.1"
    timeout = 20
    server: WebServer

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        try:
            self.server.script(self.path)(self)
        except OSError:  # the client went away: that is what some tests are for
            self.close_connection = True

    def do_HEAD(self) -> None:
        self.do_GET()

    def head(self, status: int = 200, **headers: object) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()

    def answer(self, body: bytes = b"", status: int = 200, **headers: object) -> None:
        self.head(status, Content_Length=len(body), **headers)
        if self.command != "HEAD":
            self.wfile.write(body)


Step = Callable[[Request], None]


class WebServer(ThreadingHTTPServer):
    """Answers each path by its list of steps; the last step is repeated."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, certificate: Path | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Request)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._steps: dict[str, list[Step]] = {}
        self.stopping = threading.Event()
        self._scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
            self._scheme = "https"
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def on(self, path: str, *steps: Step) -> str:
        """Set the steps of a path and return its address."""
        self._steps[path] = list(steps)
        return f"{self._scheme}://127.0.0.1:{self.server_port}{path}"

    def script(self, path: str) -> Step:
        steps = self._steps.get(path.split("?", maxsplit=1)[0], [lambda request: request.answer(b"nothing", 404)])
        return steps.pop(0) if len(steps) > 1 else steps[0]

    def handle_error(self, *_: object) -> None:
        pass

    def stop(self) -> None:
        self.stopping.set()
        self.shutdown()
        self.server_close()


def self_signed(folder: Path) -> Path:
    """Return the file of a certificate that the server has signed itself, with its key."""
    key, certificate, both = folder / "key.pem", folder / "cert.pem", folder / "both.pem"
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    )
    subprocess.run(
        [*command.split(), "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True, timeout=30
    )
    both.write_bytes(key.read_bytes() + certificate.read_bytes())
    return both


# What a server may do wrong.


def says(body: bytes = b"", status: int = 200, **headers: object) -> Step:
    return lambda request: request.answer(body, status, **headers)


def sends_to(target: str) -> Step:
    return says(b"", 302, Location=target)


def cut_short(body: bytes, length: int) -> Step:
    """Send less, or more, than is announced, and hang up."""

    def step(request: Request) -> None:
        request.head(Content_Length=length)
        request.wfile.write(body)
        request.close_connection = True

    return step


def announces(length: int) -> Step:
    """Announce a length that nobody would wait for, and begin to send."""

    def step(request: Request) -> None:
        request.head(Content_Length=length)
        request.wfile.write(b"x" * 65536)
        request.server.stopping.wait(10)

    return step


def trickle(request: Request) -> None:
    request.head(Content_Length=100_000)
    while not request.server.stopping.wait(0.1):
        request.wfile.write(b"x")


def silent(request: Request) -> None:
    request.server.stopping.wait(15)


def endless(request: Request) -> None:
    request.head()
    while not request.server.stopping.is_set():
        request.wfile.write(b"x" * 65536)


def gzip_bomb(megabytes: int) -> Step:
    """Send a small body that unpacks to a large one."""
    import zlib

    pack = zlib.compressobj(9, wbits=31)
    body = b"".join(pack.compress(bytes(1024**2)) for _ in range(megabytes)) + pack.flush()
    return says(body, Content_Encoding="gzip")
