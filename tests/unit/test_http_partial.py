"""A download that breaks off is gone on with where it ended, if the service can do that and has the same still."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from http_server import Request, WebServer

from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.http import transfer
from cpmr_migration_plugin.sources.http.cache import Cache
from cpmr_migration_plugin.sources.http.errors import BadAnswer
from cpmr_migration_plugin.sources.http.session import Response, Retry, fetch

BODY = bytes(range(256)) * 2000
OTHER = BODY[::-1]
SAME = {"ETag": '"one"', "Accept_Ranges": "bytes"}


@pytest.fixture
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


def get(url: str, **options: object) -> Response:
    retry = Retry(attempts=4, first_wait=0.02, longest_wait=2.0)
    return fetch(url, **{"progress": Progress(), "retry": retry, "timeout": (2.0, 1.0), "deadline": 15.0, **options})


def breaks_off(length: int, **headers: str) -> Callable[[Request], None]:
    """Announce all of what is asked for and send *length* bytes of it."""

    def step(request: Request) -> None:
        begin = begin_of(request)
        send_head(request, begin, **headers)
        request.wfile.write(BODY[begin : begin + length])
        request.close_connection = True

    return step


def rest(**headers: str) -> Callable[[Request], None]:
    def step(request: Request) -> None:
        begin = begin_of(request)
        send_head(request, begin, **headers)
        request.wfile.write(BODY[begin:])

    return step


def begin_of(request: Request) -> int:
    return int(request.headers.get("Range", "bytes=0-").removeprefix("bytes=").removesuffix("-"))


def send_head(request: Request, begin: int, **headers: str) -> None:
    if begin:
        headers = {"Content_Range": f"bytes {begin}-{len(BODY) - 1}/{len(BODY)}", **headers}
    request.head(206 if begin else 200, Content_Length=len(BODY) - begin, **headers)


def ranges(web: WebServer) -> list[str | None]:
    return [headers.get("Range") for _, headers in web.asked]


def test_only_what_has_not_arrived_is_asked_for_again(web: WebServer, tmp_path: Path) -> None:
    url = web.on("/data", breaks_off(100_000, **SAME), breaks_off(50_000, **SAME), rest(**SAME))
    cache = Cache(tmp_path)
    answer = get(url, cache=cache)
    assert answer.content == BODY
    assert answer.status == 200
    assert ranges(web) == [None, "bytes=100000-", "bytes=150000-"]
    assert [headers.get("If-Range") for _, headers in web.asked] == [None, '"one"', '"one"']
    assert cache.get(url)[1] == BODY


def test_a_service_that_is_busy_in_between_does_not_begin_anew(web: WebServer) -> None:
    busy = lambda request: request.answer(b"{}", 503)  # noqa: E731
    assert get(web.on("/data", breaks_off(70_000, **SAME), busy, rest(**SAME))).content == BODY
    assert ranges(web) == [None, "bytes=70000-", "bytes=70000-"]


def test_a_pause_in_the_middle_is_gone_on_with(web: WebServer) -> None:
    def pauses(request: Request) -> None:
        send_head(request, 0, **SAME)
        request.wfile.write(BODY[:65_536])
        request.wfile.flush()
        request.server.stopping.wait(5)

    assert get(web.on("/data", pauses, rest(**SAME))).content == BODY
    assert ranges(web)[1] == "bytes=65536-"


def test_what_has_changed_meanwhile_is_taken_whole(web: WebServer) -> None:
    changed = lambda request: request.answer(OTHER, ETag='"two"', Accept_Ranges="bytes")  # noqa: E731
    assert get(web.on("/data", breaks_off(100_000, **SAME), changed)).content == OTHER


def test_progress_goes_on_where_it_was(web: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "_TELL", 0.0)
    seen: list[float] = []
    progress = Progress(lambda text, share: seen.append(share) if "kB of" in text or "MB of" in text else None)
    get(web.on("/data", breaks_off(400_000, **SAME), rest(**SAME)), progress=progress)
    assert seen[-1] == 1
    assert seen == sorted(seen)


@pytest.mark.parametrize(
    "wrong",
    [
        {"Content_Range": f"bytes 5-{len(BODY) - 1}/{len(BODY)}"},
        {"Content_Range": f"bytes 100000-{len(BODY) - 2}/{len(BODY)}"},
        {"Content_Range": ""},
        {"ETag": '"two"'},
        {"Content_Encoding": "gzip"},
    ],
    ids=["other place", "not to the end", "no place", "another", "packed"],
)
def test_a_rest_that_does_not_fit_is_not_put_to_it(web: WebServer, wrong: dict[str, str]) -> None:
    url = web.on("/data", breaks_off(100_000, **SAME), rest(**{**SAME, **wrong}), rest(**SAME))
    assert get(url).content == BODY
    assert ranges(web) == [None, "bytes=100000-", None]


def test_a_service_that_refuses_the_rest_is_asked_for_all(web: WebServer) -> None:
    refuses = lambda request: request.answer(b"", 416)  # noqa: E731
    assert get(web.on("/data", breaks_off(100_000, **SAME), refuses, rest(**SAME))).content == BODY
    assert ranges(web) == [None, "bytes=100000-", None]


@pytest.mark.parametrize(
    "headers",
    [
        {"ETag": '"one"'},
        {"Accept_Ranges": "none", "ETag": '"one"'},
        {"Accept_Ranges": "bytes"},
        {"Accept_Ranges": "bytes", "ETag": 'W/"one"'},
    ],
)
def test_where_it_cannot_be_gone_on_with_all_is_asked_for(web: WebServer, headers: dict[str, str]) -> None:
    assert get(web.on("/data", breaks_off(100_000, **headers), rest(**headers))).content == BODY
    assert ranges(web) == [None, None]


def test_a_date_will_do_where_there_is_no_tag(web: WebServer) -> None:
    headers = {"Accept_Ranges": "bytes", "Last_Modified": "Sun, 22 Nov 2026 10:00:00 GMT"}
    assert get(web.on("/data", breaks_off(100_000, **headers), rest(**headers))).content == BODY
    assert [headers.get("If-Range") for _, headers in web.asked][1] == "Sun, 22 Nov 2026 10:00:00 GMT"


def test_a_packed_body_is_asked_for_whole(web: WebServer) -> None:
    packed = gzip.compress(BODY)

    def short(request: Request) -> None:
        request.head(Content_Length=len(packed), Content_Encoding="gzip", **SAME)
        request.wfile.write(packed[:500])
        request.close_connection = True

    whole = lambda request: request.answer(packed, Content_Encoding="gzip", **SAME)  # noqa: E731
    assert get(web.on("/data", short, whole)).content == BODY
    assert ranges(web) == [None, None]


def test_the_limit_counts_all_of_it(web: WebServer) -> None:
    with pytest.raises(BadAnswer, match="larger than"):
        get(web.on("/data", breaks_off(100_000), rest()), max_bytes=len(BODY) - 1)
    url = web.on("/more", breaks_off(100_000, **SAME), more)
    with pytest.raises(BadAnswer, match="larger than"):
        get(url, max_bytes=len(BODY))


def more(request: Request) -> None:
    """Send more than the rest, without a length."""
    begin = begin_of(request)
    request.head(206, Content_Range=f"bytes {begin}-{len(BODY) - 1}/{len(BODY)}", **SAME)
    request.wfile.write(BODY)
    request.close_connection = True
