"""Whatever a server says and whatever became of the cache: an error with words, or the answer; never a traceback."""

from __future__ import annotations

import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.http.cache import Cache, Entry
from cpmr_migration_plugin.sources.http.errors import HttpError
from cpmr_migration_plugin.sources.http.session import Response, Retry, fetch

NINES = b"9" * 5000
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood"


class RawServer:
    """Answers every connection with the next of some bytes, whatever they are; the last are repeated."""

    def __init__(self, *answers: bytes) -> None:
        self._answers = list(answers)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/data"
        self.asked: list[bytes] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                self.asked.append(connection.recv(65536))
                connection.sendall(self._answers.pop(0) if len(self._answers) > 1 else self._answers[0])

    def stop(self) -> None:
        self._socket.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., RawServer]]:
    servers: list[RawServer] = []

    def start(*answers: bytes) -> RawServer:
        servers.append(RawServer(*answers))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def get(url: str, **options: object) -> Response:
    options = {"retry": Retry(attempts=2, first_wait=0.01), "timeout": (2.0, 2.0), "deadline": 10.0, **options}
    return fetch(url, progress=Progress(), **options)


def head(*lines: bytes, status: bytes = b"200 OK") -> bytes:
    return b"\r\n".join((b"HTTP/1.1 " + status, *lines, b"", b"body"))


CUT = head(b"Accept-Ranges: bytes", b'ETag: "a"', b"Content-Length: 9")
ABSURD = {
    "length of 5,000 digits": (head(b"Content-Length: " + NINES),),
    "length below zero": (head(b"Content-Length: -5"), head(b"Content-Length: --", b"Transfer-Encoding: gzip, x")),
    "length in other digits": (head("Content-Length: ٣".encode()),),
    "range of 5,000 digits": (CUT, head(b"Content-Range: bytes 4-%b/%b" % (NINES, NINES), status=b"206 Partial")),
    "range of no numbers": (CUT, head(b"Content-Range: bytes x-y/z", status=b"206 Partial")),
    "wait of 5,000 digits": (head(b"Retry-After: " + NINES, status=b"503 Busy"),),
    "wait until year 9999": (head(b"Retry-After: Fri, 31 Dec 9999 23:59:59 -2359", status=b"503 Busy"),),
    "wait until year 1": (head(b"Retry-After: Mon, 01 Jan 0001 00:00:00 +2359", status=b"503 Busy"),),
    "redirect to a bad port": (head(b"Location: http://127.0.0.1:99999/", status=b"302 Found"),),
    "redirect to a port of words": (head(b"Location: http://127.0.0.1:port/", status=b"302 Found"),),
    "redirect to half a host": (head(b"Location: http://[::1/", status=b"302 Found"),),
    "redirect to a name too long": (head(b"Location: http://%b.org/" % (b"a" * 5000), status=b"302 Found"),),
    "redirect to bytes": (head(b"Location: http://\xff\xfe\x00/", status=b"302 Found"),),
    "redirect to halves of characters": (head(b"Location: http://\xed\xa0\x80.org/", status=b"302 Found"),),
    "redirect to a number": (head(b"Location: http://2130706433:port", status=b"302 Found"),),
    "packed in what nobody knows": (head(b"Content-Encoding: \xff" + b"x" * 5000),),
    "kind of bytes": (head(b"Content-Type: text/html; charset=" + b"\xff" * 500),),
    "status of 40 digits": (b"HTTP/1.1 " + b"9" * 40 + b" OK\r\n\r\n",),
    "no status": (b"\x00\xff" * 500,),
    "nothing": (b"",),
}


@pytest.mark.parametrize("name", ABSURD)
def test_absurd_headers_are_told_or_passed_over(serve: Callable[..., RawServer], tmp_path: Path, name: str) -> None:
    server = serve(*ABSURD[name])
    try:
        answer = get(server.url, cache=Cache(tmp_path), expect=("json",))
    except HttpError as error:
        assert error.remedy or error.passing
        error.full_text().encode("utf-8")
    else:
        pytest.fail(f"taken for JSON: {answer}")


def test_what_a_reader_makes_of_an_answer_is_told_and_the_last_good_one_is_used(
    serve: Callable[..., RawServer], tmp_path: Path
) -> None:
    server = serve(GOOD)
    get(server.url, cache=Cache(tmp_path))
    for error in (RecursionError("deep"), OverflowError("large"), MemoryError(), UnicodeError("odd"), OSError("no")):

        def reader(_content: bytes, error: Exception = error) -> None:
            raise error

        answer = get(server.url, cache=Cache(tmp_path), validate=reader)
        assert (answer.content, answer.stale) == (b"good", True)
        with pytest.raises(HttpError, match="cannot be read"):
            get(server.url, validate=reader)


def test_what_a_server_says_of_itself_is_said_again_only_if_it_can_be(
    serve: Callable[..., RawServer], tmp_path: Path
) -> None:
    server = serve(head(b"ETag: \xff\xfe", b"Last-Modified: " + b"x" * 5000, b"Content-Length: 4"), GOOD)
    get(server.url, cache=Cache(tmp_path))
    assert get(server.url, cache=Cache(tmp_path)).content == b"good"
    assert b"If-None-Match" not in server.asked[1]
    assert b"If-Modified-Since" not in server.asked[1]


@pytest.mark.parametrize("url", ["http://127.0.0.1:99999/", "http://[::1/", "http://a\ud800.org/", "http://a..org:b/"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(PluginError) as caught:
        get(url)
    caught.value.full_text().encode("utf-8")


def test_no_error_tells_what_an_address_lets_in_with(serve: Callable[..., RawServer], tmp_path: Path) -> None:
    server = serve(
        head(status=b"403 No"), b"", head(b"Location: http://127.0.0.1:1/?token=hidden", status=b"302 Found")
    )
    for _ in range(3):
        with pytest.raises(PluginError) as caught:
            get(f"{server.url}?x=1&token=hidden", retry=Retry(attempts=1))
        assert "hidden" not in caught.value.full_text()
    assert b"token=hidden" in server.asked[0]


# The cache.


def entry(url: str) -> Entry:
    return Entry(url, "", url, "Eurostat", "application/json", '"x"', "", "2026-11-22T10:00:00+00:00", 0, "")


def changed(column: str, value: object) -> Callable[[Path], None]:
    def change(index: Path) -> None:
        with sqlite3.connect(index) as database:
            database.execute(f"UPDATE entries SET {column} = ? WHERE url LIKE '%/data'", (value,))  # noqa: S608
        database.close()

    return change


def bad_schema(index: Path) -> None:
    with sqlite3.connect(index) as database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute("UPDATE sqlite_master SET sql = CAST(x'ff6f2061fe' AS TEXT) WHERE name = 'entries'")
    database.close()


def bad_page(index: Path) -> None:
    data = bytearray(index.read_bytes())
    data[100:400] = b"\xff" * 300
    index.write_bytes(data)


DAMAGE = {
    **{f"{column} is {value!r}": changed(column, value) for column, value in (
        ("size", "many"), ("size", -1), ("size", 1e300), ("size", None), ("size", b"\xff"), ("size", 2**63 - 1),
        ("digest", 7), ("digest", "../../../../etc/passwd"), ("digest", None), ("digest", b"\0"), ("digest", ""),
        ("etag", 5), ("etag", "a\nb"), ("etag", "\u20ac"), ("etag", None), ("last_modified", b"\xff"),
        ("final_url", None), ("final_url", 1.5), ("fetched_at", 5), ("fetched_at", "yesterday"), ("content_type", 1),
        ("origin", None), ("account", 3), ("kept", "yes"), ("used_at", "long ago"), ("used_at", b"\xff"),
    )},
    "text that is none": lambda index: changed("origin", None)(index) or _raw_text(index),
    "schema that is no text": bad_schema,
    "pages overwritten": bad_page,
    "another file": lambda index: index.write_bytes(b"\xff" * 5000),
}  # fmt: skip


def _raw_text(index: Path) -> None:
    with sqlite3.connect(index) as database:
        database.execute("UPDATE entries SET origin = CAST(x'fffe' AS TEXT)")
    database.close()


@pytest.mark.parametrize("name", DAMAGE)
def test_a_changed_cache_stops_no_job_and_is_renewed(
    serve: Callable[..., RawServer], tmp_path: Path, name: str
) -> None:
    server = serve(GOOD)
    get(server.url, cache=Cache(tmp_path))
    Cache(tmp_path).put(entry("http://a/other"), b"other")
    DAMAGE[name](tmp_path / "v1" / "index.sqlite")
    cache = Cache(tmp_path, max_bytes=100)
    assert cache.size() >= 0
    assert len(cache.entries()) >= 0
    assert cache.held() is not None
    assert get(server.url, cache=cache).content == b"good"
    # The first write may have found the damage; the next finds none.
    get(server.url, cache=cache)
    fresh = Cache(tmp_path, max_bytes=1)
    assert fresh.get(server.url)[1] == b"good"
    assert fresh.entry(server.url).size == 4
    fresh.put(entry("http://a/new"), b"new")
    fresh.trim()
    fresh.forget([(server.url, "")])
    assert fresh.get(server.url) is None
    fresh.clear()


def test_a_cache_left_within_a_write_is_read_all_the_same(tmp_path: Path) -> None:
    Cache(tmp_path / "one").put(entry("http://a/1"), b"one")
    index = tmp_path / "one" / "v1" / "index.sqlite"
    writer = sqlite3.connect(index, isolation_level=None)
    writer.execute("PRAGMA cache_size = 1")
    writer.execute("BEGIN IMMEDIATE")
    for number in range(2000):
        writer.execute("INSERT INTO entries (url, account, used_at) VALUES (?, '', 0)", ("x" * 400 + str(number),))
    # As after a crash: the file half written, the journal beside it.
    other = tmp_path / "two" / "v1"
    other.mkdir(parents=True)
    for file in (index, index.with_name("index.sqlite-journal")):
        (other / file.name).write_bytes(file.read_bytes())
    (index.parent / "bodies").rename(other / "bodies")
    writer.close()
    assert Cache(tmp_path / "two").get("http://a/1")[1] == b"one"
