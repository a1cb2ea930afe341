"""Fetching over QGIS's own network stack: real QGIS, a real server, a real proxy, a real certificate."""

from __future__ import annotations

import contextlib
import gzip
import socket
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import requests
from http_proxy import Proxy, proxy_of_qgis
from http_server import Request, WebServer, says, self_signed
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from cpmr_migration_plugin.__about__ import VERSION
from cpmr_migration_plugin.errors import Cancelled, PluginError
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.http import adapter
from cpmr_migration_plugin.sources.http.adapter import QgisAdapter, ReplyStream
from cpmr_migration_plugin.sources.http.cache import Cache, default_folder
from cpmr_migration_plugin.sources.http.connection import new_session
from cpmr_migration_plugin.sources.http.errors import BadAnswer, Refused, Unreachable
from cpmr_migration_plugin.sources.http.session import Response, Retry, fetch

GOOD = b'{"value": {"0": 1}}'
QUICK = Retry(attempts=3, first_wait=0.05)

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture(params=["worker", "main"])
def run(request: pytest.FixtureRequest) -> Callable[[Callable[[], Any]], Any]:
    """Run something in a worker while the main thread turns, or in the main thread itself."""
    return in_worker if request.param == "worker" else lambda work: work()


def in_worker(work: Callable[[], Any]) -> Any:
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work)
        until = time.monotonic() + 30
        while not future.done() and time.monotonic() < until:
            QgsApplication.processEvents()
            time.sleep(0.005)
        return future.result(1)


def get(url: str, **options: object) -> Response:
    options = {"progress": Progress(), "retry": QUICK, "timeout": (2.0, 2.0), "deadline": 20.0, **options}
    return fetch(url, **options)


def good(request: Request) -> None:
    request.answer(GOOD, Content_Type="application/json", ETag='"one"')


def trickle(request: Request) -> None:
    request.head(Content_Length=1000)
    while not request.server.stopping.wait(0.1):
        request.wfile.write(b"x")


def silent(request: Request) -> None:
    request.server.stopping.wait(15)


Run = Callable[[Callable[[], Any]], Any]


def test_inside_qgis_sessions_go_over_its_network() -> None:
    for address in ("https://a", "http://a"):
        assert isinstance(new_session().get_adapter(address), QgisAdapter)


def test_an_answer_comes_through(web: WebServer, run: Run) -> None:
    answer = run(lambda: get(web.on("/data", good), params=[("geo", "DE1"), ("geo", "É 1")], expect=("json",)))
    assert (answer.content, answer.status, answer.content_type) == (GOOD, 200, "application/json")
    path, headers = web.asked[0]
    assert path == "/data?geo=DE1&geo=%C3%89+1"
    assert "QGIS/" in headers["User-Agent"]
    assert headers["X-User-Agent"] == f"CPMR Migration for QGIS/{VERSION}"


def test_the_interface_of_requests_works_as_its_users_know_it(web: WebServer, run: Run) -> None:
    url = web.on("/data", good)
    response = run(lambda: new_session().get(url, timeout=2))
    assert (response.json(), response.ok, response.reason, response.url) == ({"value": {"0": 1}}, True, "OK", url)
    response = run(lambda: new_session().head(url, timeout=2))
    assert (response.status_code, response.content, response.headers["content-length"]) == (200, b"", str(len(GOOD)))


def test_a_response_that_outlives_its_thread_does_no_harm(web: WebServer) -> None:
    url = web.on("/data", trickle)
    response = in_worker(lambda: new_session().get(url, timeout=5, stream=True))
    abandoned = len(adapter._abandoned)
    response.close()  # QGIS may crash if Qt's objects are touched here
    assert len(adapter._abandoned) == abandoned + 1
    assert in_worker(lambda: get(web.on("/other", good))).content == GOOD


def test_statuses_are_answers(web: WebServer, run: Run) -> None:
    url = web.on("/data", lambda request: request.answer(b'{"error": "TOO_BIG"}', 413))
    with pytest.raises(Refused) as caught:
        run(lambda: get(url))
    assert (caught.value.status, caught.value.content) == (413, b'{"error": "TOO_BIG"}')
    url = web.on("/busy", lambda request: request.answer(b"", 503, Retry_After="1"), good)
    begin = time.monotonic()
    assert run(lambda: get(url)).content == GOOD
    assert time.monotonic() - begin > 0.8


def test_what_has_not_changed_is_not_sent_again(web: WebServer, tmp_path: Path, run: Run) -> None:
    url = web.on("/data", good, lambda request: request.head(304))
    run(lambda: get(url, cache=Cache(tmp_path)))
    answer = run(lambda: get(url, cache=Cache(tmp_path)))
    assert web.asked[1][1]["If-None-Match"] == '"one"'
    assert (answer.content, answer.from_cache, answer.stale) == (GOOD, True, False)


def test_redirects_are_judged_by_us(web: WebServer, run: Run) -> None:
    def redirect(target: str) -> Callable[[Request], None]:
        return lambda request: request.answer(b"", 302, Location=target)

    end = web.on("/end", good)
    assert run(lambda: get(web.on("/data", redirect("/end")))).url == end
    with pytest.raises(BadAnswer, match="not safe"):
        run(lambda: get(web.on("/data", redirect("file:///etc/hostname"))))
    with pytest.raises(BadAnswer, match="without end"):
        run(lambda: get(web.on("/loop", redirect("/loop"))))


def test_a_packed_body_is_unpacked_within_the_limit(web: WebServer, run: Run) -> None:
    body = gzip.compress(b"0" * 20 * 1024**2)
    url = web.on("/data", lambda request: request.answer(body, Content_Encoding="gzip"))
    assert run(lambda: get(url)).content == b"0" * 20 * 1024**2
    with pytest.raises(BadAnswer, match="larger than"):
        run(lambda: get(url, max_bytes=1024**2))


def endless(request: Request) -> None:
    request.head()
    while not request.server.stopping.is_set():
        request.wfile.write(b"x" * 65536)


def test_an_endless_body_is_left_at_the_limit(web: WebServer, run: Run) -> None:
    with pytest.raises(BadAnswer, match="larger than"):
        run(lambda: get(web.on("/data", endless), max_bytes=1024**2))


def test_a_server_that_is_faster_than_the_reader_is_held_back(web: WebServer) -> None:
    sent = [0]

    def fast(request: Request) -> None:
        request.head(Content_Length=200 * 1024**2)
        for _ in range(200):
            request.wfile.write(b"x" * 1024**2)
            sent[0] += 1

    def read_a_little() -> None:
        with new_session().get(web.on("/data", fast), timeout=5, stream=True) as response:
            for _ in range(20):
                response.raw.read1(65536)
                QgsApplication.processEvents()  # Qt takes what it may take meanwhile
                time.sleep(0.02)

    read_a_little()
    assert sent[0] < 32  # what the buffers of two sockets hold, not 200 MB in memory


def test_a_body_that_is_cut_short_is_no_answer(web: WebServer, run: Run) -> None:
    def cut_short(request: Request) -> None:
        request.head(Content_Length=1000)
        request.wfile.write(GOOD)
        request.close_connection = True

    with pytest.raises(BadAnswer, match="cut short"):
        run(lambda: get(web.on("/data", cut_short)))
    assert len(web.asked) == 3


def test_a_download_that_breaks_off_is_gone_on_with(web: WebServer, run: Run) -> None:
    body, same = GOOD * 20_000, {"ETag": '"one"', "Accept_Ranges": "bytes"}

    def breaks_off(request: Request) -> None:
        request.head(Content_Length=len(body), **same)
        request.wfile.write(body[:150_000])
        request.close_connection = True

    def rest(request: Request) -> None:
        begin = int(request.headers["Range"].removeprefix("bytes=").removesuffix("-"))
        where = f"bytes {begin}-{len(body) - 1}/{len(body)}"
        request.answer(body[begin:], 206, Content_Range=where, **same)

    url = web.on("/data", breaks_off, rest)
    assert run(lambda: get(url)).content == body
    assert web.asked[1][1]["If-Range"] == '"one"'
    assert web.asked[1][1]["Range"] != "bytes=0-"


def test_a_chunked_body_that_is_cut_short_is_no_answer(web: WebServer, run: Run) -> None:
    def cut_short(request: Request) -> None:
        request.head(Transfer_Encoding="chunked")
        request.wfile.write(b"10\r\n0123456789abcdef\r\n20\r\nhalf")
        request.close_connection = True

    with pytest.raises(BadAnswer, match="cut short"):
        run(lambda: get(web.on("/data", cut_short)))


@pytest.mark.parametrize("step", [trickle, silent])
def test_cancel_is_heard_at_once(web: WebServer, run: Run, step: Callable[[Request], None]) -> None:
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        progress = Progress(None, lambda: time.monotonic() - begin > 0.4)
        run(lambda: get(web.on("/data", step), progress=progress, timeout=(10.0, 10.0)))
    assert time.monotonic() - begin < 1.0


def test_silence_and_trickle_end_in_time(web: WebServer, run: Run) -> None:
    begin = time.monotonic()
    with pytest.raises(Unreachable, match="did not answer in time"):
        run(lambda: get(web.on("/silent", silent), timeout=(0.2, 0.2), retry=Retry(attempts=1)))
    with pytest.raises(Unreachable, match="did not answer in time"):
        run(lambda: get(web.on("/trickle", trickle), deadline=1.0))
    assert time.monotonic() - begin < 4


@pytest.mark.parametrize("cut_off", ["at birth", "at the start", "at every wait"])
def test_a_reply_that_pyqt_takes_for_deleted_is_read_to_its_end(
    web: WebServer, run: Run, monkeypatch: pytest.MonkeyPatch, cut_off: str
) -> None:
    body = GOOD * 50_000
    start, wait, ask = ReplyStream._start, ReplyStream._wait, QgsNetworkAccessManager.get

    def asking(access: QgsNetworkAccessManager, request: QNetworkRequest) -> QNetworkReply:
        reply = ask(access, request)
        sip.setdeleted(reply)
        return reply

    def starting(stream: ReplyStream, *args: Any) -> None:
        start(stream, *args)
        sip.setdeleted(stream._reply)

    def waiting(stream: ReplyStream) -> None:
        wait(stream)
        if not sip.isdeleted(stream._reply):
            sip.setdeleted(stream._reply)

    if cut_off == "at birth":
        monkeypatch.setattr(QgsNetworkAccessManager, "get", asking)
    else:
        monkeypatch.setattr(ReplyStream, "_start", starting)
    if cut_off == "at every wait":
        monkeypatch.setattr(ReplyStream, "_wait", waiting)
    assert run(lambda: get(web.on("/data", says(body)), retry=Retry(attempts=1))).content == body
    assert not QgsNetworkAccessManager.instance().findChildren(QNetworkReply)


@pytest.mark.parametrize("what", ["timer", "loop"])
@pytest.mark.parametrize("when", ["before it is asked", "while it is waited for", "at the end"])
def test_a_timer_or_loop_that_pyqt_takes_for_deleted_is_made_anew(
    web: WebServer, run: Run, monkeypatch: pytest.MonkeyPatch, what: str, when: str
) -> None:
    body, lost = GOOD * 50_000, []
    start, wait, let_go = ReplyStream._start, ReplyStream._wait, ReplyStream._let_go

    def lose(stream: ReplyStream) -> None:
        one = stream._pulse if what == "timer" else stream._loop
        if one is None or len(lost) == 3:
            return
        if what == "timer":
            one.stop()  # or it would end with this thread, in another one
        lost.append(one)
        adapter._abandoned.append(one)  # what Qt has of it may ask for it
        sip.setdeleted(one)

    def starting(stream: ReplyStream, *args: Any) -> None:
        lose(stream)
        start(stream, *args)

    def waiting(stream: ReplyStream) -> None:
        wait(stream)
        lose(stream)

    def letting_go(stream: ReplyStream) -> None:
        lose(stream)
        let_go(stream)

    name, do = {
        "before it is asked": ("_start", starting),
        "while it is waited for": ("_wait", waiting),
        "at the end": ("_let_go", letting_go),
    }[when]
    monkeypatch.setattr(ReplyStream, name, do)
    assert run(lambda: get(web.on("/data", says(body)), retry=Retry(attempts=1))).content == body
    assert lost
    assert not QgsNetworkAccessManager.instance().findChildren(QNetworkReply)


def test_a_reply_that_has_gone_is_a_broken_connection_and_asked_for_again(
    web: WebServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, gone = ReplyStream._start, []

    def going(stream: ReplyStream, *args: Any) -> None:
        start(stream, *args)
        if not gone:
            gone.append(stream._reply)
            sip.delete(stream._reply)

    monkeypatch.setattr(ReplyStream, "_start", going)
    assert run(lambda: get(web.on("/data", good))).content == GOOD
    assert len(gone) == 1


def test_a_refused_connection_is_told(run: Run) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(Unreachable, match="no connection to"):
            run(lambda: get(f"http://127.0.0.1:{free.getsockname()[1]}/data"))


def test_an_unknown_server_is_told(run: Run) -> None:
    with pytest.raises(Unreachable, match=r"no server called|no connection|in time"):
        run(lambda: get("http://no-such-host.invalid/", retry=Retry(attempts=1)))


def test_it_works_in_a_task_and_the_main_thread_stays_free(web: WebServer) -> None:
    class Job(QgsTask):
        content = b""

        def run(self) -> bool:
            self.content = get(url).content
            return True

    def slow(request: Request) -> None:
        request.head(Content_Length=20 * 1024**2)
        for _ in range(20):
            request.wfile.write(b"x" * 1024**2)
            time.sleep(0.02)

    url = web.on("/data", slow)
    job = Job("fetch")
    QgsApplication.taskManager().addTask(job)
    longest, until = 0.0, time.monotonic() + 20
    while job.status() not in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated):
        begin = time.monotonic()
        assert begin < until
        QgsApplication.processEvents()
        time.sleep(0.001)
        longest = max(longest, time.monotonic() - begin)
    print(f"longest block of the main thread: {longest * 1000:.0f} ms")
    assert len(job.content) == 20 * 1024**2
    assert longest < 0.5  # 0.1 on an idle machine


@pytest.fixture
def use_proxy() -> Iterator[Callable[[int], None]]:
    """Return a function that sets a proxy the way Settings › Options › Network does."""
    with contextlib.ExitStack() as stack:
        yield lambda port: stack.enter_context(proxy_of_qgis(port))


def test_the_proxy_of_qgis_is_used(web: WebServer, use_proxy: Callable[[int], None], run: Run) -> None:
    web.on("/data", good)
    proxy = Proxy(web.server_port)
    try:
        use_proxy(proxy.server_port)
        # A name that nobody on earth knows: only through the proxy can there be an answer.
        assert run(lambda: get("http://indicators.invalid/data?geo=DE1")).content == GOOD
    finally:
        proxy.stop()
    assert any("indicators.invalid" in target for _, target in proxy.seen)
    assert web.asked[0][0] == "/data?geo=DE1"


def test_a_proxy_that_asks_for_a_login_is_told(web: WebServer, use_proxy: Callable[[int], None], run: Run) -> None:
    proxy = Proxy(web.server_port, login=True)
    try:
        use_proxy(proxy.server_port)
        with pytest.raises((Unreachable, Refused), match=r"proxy|login"):
            run(lambda: get("http://indicators.invalid/data"))
    finally:
        proxy.stop()
    assert web.asked == []
    assert proxy.seen


def test_a_proxy_that_is_away_is_told(use_proxy: Callable[[int], None], run: Run) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        use_proxy(free.getsockname()[1])
        with pytest.raises(Unreachable, match="The proxy"):
            run(lambda: get("http://indicators.invalid/data"))


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[WebServer]:
    """A server with a certificate that it has signed itself."""
    server = WebServer(self_signed(tmp_path))
    yield server
    server.stop()


def test_a_certificate_nobody_vouches_for_is_refused(secure: WebServer, run: Run) -> None:
    url = secure.on("/data", good)
    with pytest.raises(Unreachable, match="not secure"):
        run(lambda: get(url))
    with pytest.raises(requests.exceptions.SSLError):  # there is no way to switch it off
        run(lambda: new_session().get(url, timeout=2, verify=False))
    assert secure.asked == []


def test_a_certificate_is_verified_outside_qgis_too(secure: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.connection._inside_qgis", lambda: False)
    with pytest.raises(Unreachable, match="not secure"):
        get(secure.on("/data", good))
    assert secure.asked == []


def test_an_authentication_configuration_is_sent_to_its_own_site_only(
    web: WebServer, run: Run, login: str, tmp_path: Path
) -> None:
    other = WebServer()
    other.on("/data", good)
    try:
        web.on("/data", good)
        away = web.on("/away", lambda request: request.answer(b"", 302, Location=other.on("/data", good)))
        cache = tmp_path / "cache"
        assert run(lambda: get(web.on("/data", good), authcfg=login, cache=Cache(cache))).content == GOOD
        assert web.asked[0][1]["Authorization"] == "Basic bWU6aGlkZGVu"
        assert run(lambda: get(away, authcfg=login)).content == GOOD
        assert "Authorization" not in other.asked[0][1]
        # What was fetched with a login is not given to who has none.
        assert Cache(cache).get(web.on("/data", good)) is None
        assert not any(b"hidden" in path.read_bytes() for path in cache.rglob("*") if path.is_file())
    finally:
        other.stop()


def test_an_unknown_authentication_configuration_is_told(web: WebServer, run: Run) -> None:
    with pytest.raises(PluginError, match="authentication configuration"):
        run(lambda: get(web.on("/data", good), authcfg="zzzzzzz"))
    assert web.asked == []


def test_the_cache_stands_in_the_profile() -> None:
    assert default_folder() == Path(QgsApplication.qgisSettingsDirPath()) / "cpmr_migration" / "cache"
