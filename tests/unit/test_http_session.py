"""Fetching over the ordinary transport, from a real server that misbehaves in every way we know of."""

from __future__ import annotations

import email.utils
import gzip
import socket
import sys
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from http_server import Request, WebServer

from cpmr_migration_plugin.__about__ import VERSION
from cpmr_migration_plugin.errors import Cancelled, PluginError
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.http.cache import Cache
from cpmr_migration_plugin.sources.http.errors import (
    BadAnswer,
    HttpError,
    NotInCache,
    Refused,
    ServiceDown,
    Unreachable,
)
from cpmr_migration_plugin.sources.http.session import Response, Retry, fetch

GOOD = b'{"value": {"0": 1}}'
PAGE = b"\xef\xbb\xbf \n<!-- down --><!DOCTYPE html><html><body>We are back soon</body></html>"
QUICK = Retry(attempts=3, first_wait=0.05, longest_wait=2.0)


@pytest.fixture
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def get(url: str, **options: object) -> Response:
    options = {"progress": Progress(), "retry": QUICK, "timeout": (2.0, 2.0), "deadline": 15.0, **options}
    return fetch(url, **options)


def good(request: Request) -> None:
    request.answer(GOOD, Content_Type="application/json", ETag='"one"', Last_Modified="Sun, 22 Nov 2026 10:00:00 GMT")


def status(code: int, body: bytes = b"{}", **headers: object) -> Callable[[Request], None]:
    return lambda request: request.answer(body, code, **headers)


def redirect(target: str, code: int = 302) -> Callable[[Request], None]:
    return lambda request: request.answer(b"", code, Location=target)


def endless(request: Request) -> None:
    request.head()
    request.close_connection = True
    while not request.server.stopping.is_set():
        request.wfile.write(b"x" * 65536)


def trickle(request: Request) -> None:
    request.head(Content_Length=1000)
    while not request.server.stopping.wait(0.1):
        request.wfile.write(b"x")


def cut_short(request: Request) -> None:
    request.head(Content_Length=1000)
    request.wfile.write(GOOD)
    request.close_connection = True


def test_an_answer_says_what_came_and_when(web: WebServer, cache: Cache) -> None:
    url = web.on("/data", good)
    answer = get(url, params=[("geo", "DE1"), ("geo", "FR1")], cache=cache, expect=("json",), origin="Eurostat")
    assert (answer.content, answer.status, answer.content_type) == (GOOD, 200, "application/json")
    assert answer.url == url + "?geo=DE1&geo=FR1"
    assert (answer.etag, answer.last_modified) == ('"one"', "Sun, 22 Nov 2026 10:00:00 GMT")
    assert (answer.stale, answer.from_cache, answer.origin, answer.trouble) == (False, False, "Eurostat", None)
    assert answer.fetched_at.startswith("20")
    assert answer.fetched_at.endswith("+00:00")
    assert web.asked[0][1]["User-Agent"] == f"CPMR Migration for QGIS/{VERSION}"


def test_a_service_that_is_busy_twice_is_asked_again(web: WebServer) -> None:
    steps: list[str] = []
    url = web.on("/data", status(503), status(429), good)
    answer = get(url, progress=Progress(lambda text, share: steps.append(text)))
    assert answer.content == GOOD
    assert len(web.asked) == 3
    assert any("Trying again" in step for step in steps)


def test_the_wait_doubles_and_the_attempts_are_bounded(web: WebServer) -> None:
    url = web.on("/data", status(503))
    begin = time.monotonic()
    with pytest.raises(ServiceDown) as caught:
        get(url, retry=Retry(attempts=3, first_wait=0.2))
    assert len(web.asked) == 3
    assert 0.6 <= time.monotonic() - begin < 3
    assert caught.value.status == 503
    assert caught.value.remedy


@pytest.mark.parametrize("as_date", [False, True])
def test_the_service_says_how_long_to_wait(web: WebServer, as_date: bool) -> None:
    def busy(request: Request) -> None:
        later = email.utils.formatdate(time.time() + 2, usegmt=True) if as_date else "1"
        request.answer(b"", 503, Retry_After=later)

    url = web.on("/data", busy, good)
    begin = time.monotonic()
    assert get(url).content == GOOD
    assert 0.8 <= time.monotonic() - begin < 4


def test_a_wait_beyond_the_bound_is_told_instead(web: WebServer) -> None:
    url = web.on("/data", status(503, Retry_After="3600"), good)
    with pytest.raises(ServiceDown, match="not available") as caught:
        get(url)
    assert len(web.asked) == 1
    assert caught.value.retry_after == 3600
    assert "60 minutes" in caught.value.remedy


@pytest.mark.parametrize("code", [400, 401, 403, 404, 410, 413])
def test_what_is_refused_is_not_asked_again_and_says_why(web: WebServer, cache: Cache, code: int) -> None:
    url = web.on("/data", good, status(code, b'{"error": [{"label": "EXTRACTION_TOO_BIG"}]}'))
    get(url, cache=cache)
    with pytest.raises(Refused) as caught:  # the last good answer is no answer to this
        get(url, cache=cache)
    assert (caught.value.status, len(web.asked)) == (code, 2)
    assert b"EXTRACTION_TOO_BIG" in caught.value.content
    assert "EXTRACTION_TOO_BIG" in caught.value.details


def test_cancel_in_mid_transfer(web: WebServer, cache: Cache) -> None:
    seen: list[str] = []
    url = web.on("/data", trickle)
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        progress = Progress(lambda text, share: seen.append(text), lambda: any("Downloading" in text for text in seen))
        get(url, cache=cache, progress=progress)
    assert time.monotonic() - begin < 2
    assert not cache.folder.exists()


def test_cancel_while_waiting_to_try_again(web: WebServer) -> None:
    seen: list[str] = []
    url = web.on("/data", status(503))
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        progress = Progress(lambda text, share: seen.append(text), lambda: any("again" in text for text in seen))
        get(url, progress=progress, retry=Retry(first_wait=30), deadline=60.0)
    assert time.monotonic() - begin < 2


def test_progress_tells_bytes_and_rises(web: WebServer) -> None:
    def slow(request: Request) -> None:
        request.head(Content_Length=3 * 1024**2)
        for _ in range(3):
            request.wfile.write(b"x" * 1024**2)
            time.sleep(0.25)

    seen: list[tuple[str, float]] = []
    get(web.on("/data", slow), progress=Progress(lambda text, share: seen.append((text, share))))
    told = [(text, share) for text, share in seen if "Downloading" in text]
    assert "of 3.0 MB" in told[-1][0]
    assert [share for _, share in told] == sorted(share for _, share in told)


def test_a_body_that_says_it_is_too_large_is_not_read(web: WebServer) -> None:
    with pytest.raises(BadAnswer, match=r"larger than 1 MB"):
        get(web.on("/data", lambda request: request.head(Content_Length=5 * 1024**3)), max_bytes=1024**2)
    assert len(web.asked) == 1


def test_an_endless_body_is_left_at_the_limit(web: WebServer) -> None:
    with pytest.raises(BadAnswer, match="larger than"):
        get(web.on("/data", endless), max_bytes=1024**2)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_packed_bomb_is_left_at_the_limit(web: WebServer, encoding: str) -> None:
    pack = gzip.compress if encoding == "gzip" else zlib.compress
    bomb = pack(b"\0" * 50 * 1024**2)
    assert len(bomb) < 100_000
    with pytest.raises(BadAnswer, match="larger than"):
        get(web.on("/data", lambda request: request.answer(bomb, Content_Encoding=encoding)), max_bytes=1024**2)


def test_an_endless_row_of_empty_gzip_members_is_left(web: WebServer) -> None:
    members = gzip.compress(b"") * 100_000
    with pytest.raises(BadAnswer, match="larger than"):
        get(
            web.on("/data", lambda request: request.head(Content_Encoding="gzip") or request.wfile.write(members)),
            max_bytes=1024**2,
        )


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(GOOD * 50_000, mtime=0)),
        ("gzip", gzip.compress(GOOD * 25_000, mtime=0) + gzip.compress(GOOD * 25_000, mtime=0)),
        ("gzip", gzip.compress(GOOD * 50_000, mtime=0) + b"\0" * 20),
        ("deflate", zlib.compress(GOOD * 50_000)),
        ("deflate", zlib.compress(GOOD * 50_000)[2:-4]),
        ("identity", GOOD * 50_000),
    ],
)
def test_every_packing_is_undone(web: WebServer, encoding: str, packed: bytes) -> None:
    url = web.on("/data", lambda request: request.answer(packed, Content_Encoding=encoding))
    assert get(url).content == GOOD * 50_000


@pytest.mark.parametrize(
    ("body", "encoding"), [(gzip.compress(GOOD, mtime=0)[:-9], "gzip"), (b"not packed", "gzip"), (GOOD, "br")]
)
def test_a_body_that_cannot_be_unpacked_is_refused(web: WebServer, body: bytes, encoding: str) -> None:
    with pytest.raises(BadAnswer):
        get(web.on("/data", lambda request: request.answer(body, Content_Encoding=encoding)))


def test_a_body_that_is_cut_short_is_asked_for_again(web: WebServer) -> None:
    assert get(web.on("/data", cut_short, good)).content == GOOD
    with pytest.raises(BadAnswer, match="cut short"):
        get(web.on("/short", cut_short))


def test_a_chunked_body_that_is_cut_short_is_no_answer(web: WebServer) -> None:
    def chunked(request: Request) -> None:
        request.head(Transfer_Encoding="chunked")
        request.wfile.write(b"10\r\n0123456789abcdef\r\n20\r\nhalf")
        request.close_connection = True

    with pytest.raises(BadAnswer, match="cut short"):
        get(web.on("/data", chunked))


def test_a_slow_trickle_ends_at_the_deadline(web: WebServer) -> None:
    begin = time.monotonic()
    with pytest.raises(Unreachable, match="did not answer in time"):
        get(web.on("/data", trickle), deadline=1.0)
    assert time.monotonic() - begin < 3


def test_a_server_that_says_nothing_is_left_after_the_time_out(web: WebServer) -> None:
    begin = time.monotonic()
    with pytest.raises(Unreachable, match="did not answer in time"):
        get(web.on("/data", lambda request: request.server.stopping.wait(10)), timeout=(0.3, 0.3))
    assert len(web.asked) == 3
    assert time.monotonic() - begin < 3


def test_redirects_are_followed_to_the_end(web: WebServer) -> None:
    end = web.on("/end", good)
    for code in (301, 302, 303, 307, 308):
        assert get(web.on("/data", redirect("/end", code))).url == end


def test_a_redirect_loop_is_left(web: WebServer) -> None:
    with pytest.raises(BadAnswer, match="without end"):
        get(web.on("/data", redirect("/data")))
    assert len(web.asked) == 11


@pytest.mark.parametrize(
    "target", ["file:///etc/hostname", "ftp://127.0.0.1/x", "data:,x", "http://[x", "http://me:x@127.0.0.1/"]
)
def test_a_redirect_out_of_the_web_is_not_followed(web: WebServer, target: str) -> None:
    with pytest.raises(BadAnswer, match="not safe"):
        get(web.on("/data", redirect(target)))


def test_the_endless_body_of_a_redirect_is_not_read(web: WebServer) -> None:
    def step(request: Request) -> None:
        request.send_response(302)
        request.send_header("Location", "/end")
        endless(request)

    web.on("/end", good)
    assert get(web.on("/data", step), deadline=5.0).content == GOOD


def test_a_refused_connection_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/data"
        with pytest.raises(Unreachable, match=r"no connection to 127\.0\.0\.1"):
            get(url)


def test_an_unknown_server_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)  # the one thing loopback cannot do
    with pytest.raises(Unreachable, match=r"no server called “no-such-host\.invalid”"):
        get("http://no-such-host.invalid/data")


@pytest.mark.parametrize(
    "url", ["file:///etc/hostname", "ftp://example.org", "example.org", "", "http://", "http://[x"]
)
def test_only_the_web_is_fetched(url: str) -> None:
    with pytest.raises(PluginError):
        get(url)


def test_a_user_name_in_the_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(PluginError) as caught:
        get("http://me:hidden@127.0.0.1/data")
    assert "hidden" not in caught.value.full_text()


@pytest.mark.parametrize(
    ("expect", "body", "taken"),
    [
        (("json",), GOOD, True),
        (("json",), PAGE, False),
        (("json",), b"", False),
        (("json",), b"<env:Envelope/>", False),
        (("xml",), b"<?xml version='1.0'?>\n<!-- x --><kml/>", True),
        (("kml",), b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html/>", False),
        (("csv",), "geo;value\nFRÉ;1".encode("latin-1"), True),
        (("csv",), PAGE, False),
        (("csv", "zip"), b"PK\x03\x04rest", True),
        (("zip",), GOOD, False),
        (("csv",), b"a\0b", False),
        (None, PAGE, True),
    ],
)
def test_what_was_not_expected_is_refused_and_not_kept(
    web: WebServer, cache: Cache, expect: tuple[str, ...] | None, body: bytes, taken: bool
) -> None:
    url = web.on("/data", lambda request: request.answer(body, Content_Type="application/json"))
    if taken:
        assert get(url, cache=cache, expect=expect).content == body
        return
    with pytest.raises(BadAnswer):
        get(url, cache=cache, expect=expect)
    assert cache.entries() == []


def test_content_that_does_not_pass_the_readers_check_is_not_kept(web: WebServer, cache: Cache) -> None:
    def check(content: bytes) -> None:
        if b"value" not in content:
            raise ValueError("no value")

    url = web.on("/data", good, lambda request: request.answer(b"{}"))
    get(url, cache=cache, validate=check)
    answer = get(url, cache=cache, validate=check)
    assert (answer.content, answer.stale) == (GOOD, True)
    assert "no value" in answer.trouble.details


def test_what_has_not_changed_is_not_sent_again(web: WebServer, cache: Cache) -> None:
    url = web.on("/data", good, lambda request: request.head(304, ETag='"one"'))
    first = get(url, cache=cache)
    entry = cache.entries()[0]
    cache.confirm(type(entry)(**{**entry.__dict__, "fetched_at": "2020-01-01T00:00:00+00:00"}))
    second = get(url, cache=cache)
    assert web.asked[1][1]["If-None-Match"] == '"one"'
    assert web.asked[1][1]["If-Modified-Since"] == "Sun, 22 Nov 2026 10:00:00 GMT"
    assert (second.content, second.status, second.content_type) == (GOOD, 200, first.content_type)
    assert (second.from_cache, second.stale) == (True, False)
    assert cache.entries()[0].fetched_at == second.fetched_at > "2026"


def test_a_304_nobody_asked_for_is_no_answer(web: WebServer) -> None:
    with pytest.raises(BadAnswer):
        get(web.on("/data", lambda request: request.head(304)))


def test_a_damaged_copy_is_fetched_whole(web: WebServer, cache: Cache) -> None:
    url = web.on("/data", good)
    get(url, cache=cache)
    next(cache.folder.glob("bodies/*/*")).write_bytes(b"damaged")
    assert get(url, cache=cache).content == GOOD
    assert "If-None-Match" not in web.asked[1][1]


@pytest.mark.parametrize(
    "away",
    [
        status(503),
        status(501),
        status(429, Retry_After="999"),
        cut_short,
        lambda request: request.answer(PAGE, Content_Type="text/html"),
        redirect("file:///etc/hostname"),
        lambda request: request.head(Content_Length=10**12),
    ],
    ids=["503", "501", "429", "cut short", "web page", "bad redirect", "too large"],
)
def test_when_the_service_is_away_the_last_good_answer_is_used(
    web: WebServer, cache: Cache, away: Callable[[Request], None]
) -> None:
    url = web.on("/data", good, away)
    first = get(url, cache=cache, expect=("json",))
    before = {path: path.read_bytes() for path in cache.folder.rglob("*") if path.is_file()}
    answer = get(url, cache=cache, expect=("json",))
    assert (answer.content, answer.stale, answer.from_cache) == (GOOD, True, True)
    assert answer.fetched_at == first.fetched_at
    assert isinstance(answer.trouble, HttpError)
    assert {path: path.read_bytes() for path in cache.folder.rglob("*") if path.is_file()} == before


def test_when_the_network_is_away_the_last_good_answer_is_used(web: WebServer, cache: Cache) -> None:
    url = web.on("/data", good)
    get(url, cache=cache)
    web.stop()
    answer = get(url, cache=cache)
    assert (answer.content, answer.stale) == (GOOD, True)
    assert isinstance(answer.trouble, Unreachable)


def test_offline_asks_nobody(web: WebServer, cache: Cache) -> None:
    url = web.on("/data", good)
    with pytest.raises(NotInCache, match="You work offline"):
        get(url, cache=cache, offline=True)
    with pytest.raises(NotInCache):
        get(url, offline=True)
    get(url, cache=cache)
    answer = get(url, cache=cache, offline=True)
    assert (answer.content, answer.from_cache, answer.stale) == (GOOD, True, True)
    assert len(web.asked) == 1


def test_an_answer_is_given_although_it_cannot_be_kept(web: WebServer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where the folder should be")
    answer = get(web.on("/data", good), cache=Cache(tmp_path / "file"))
    assert (answer.content, answer.stale) == (GOOD, False)
    assert "cannot be kept" in answer.trouble.message


def test_authentication_configurations_need_qgis(web: WebServer) -> None:
    with pytest.raises(PluginError, match="inside QGIS"):
        get(web.on("/data", good), authcfg="abc1234")
    assert web.asked == []


def test_requests_is_not_imported_by_the_cache() -> None:
    import subprocess

    code = "import sys; import cpmr_migration_plugin.sources.http.cache; sys.exit('requests' in sys.modules)"
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, timeout=30, check=False).returncode == 0


def test_threads_do_not_disturb_each_other(web: WebServer, cache: Cache) -> None:
    urls = [web.on(f"/{n}", lambda request, n=n: request.answer(b"%d" % n * 1000)) for n in range(8)]
    got: dict[str, bytes] = {}

    def work(url: str) -> None:
        got[url] = get(url, cache=Cache(cache.folder.parent)).content

    threads = [threading.Thread(target=work, args=(url,)) for url in urls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert got == {url: b"%d" % n * 1000 for n, url in enumerate(urls)}
    assert len(cache.entries()) == 8
