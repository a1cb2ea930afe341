"""Whatever a service does: one clear sentence with a remedy, in time, and every file as it was."""

from __future__ import annotations

import contextlib
import itertools
import json
import random
import re
import shutil
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from http_proxy import Proxy, proxy_of_qgis
from http_server import (
    Request,
    Step,
    WebServer,
    announces,
    cut_short,
    endless,
    gzip_bomb,
    says,
    self_signed,
    sends_to,
    silent,
    trickle,
)
from outcomes import Outcomes, complaints, fingerprint
from qgis.core import QgsApplication, QgsProject, QgsSettings

from cpmr_migration_plugin.errors import Cancelled, PluginError
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.eurostat.errors import explain
from cpmr_migration_plugin.sources.eurostat.jsonstat import read_jsonstat
from cpmr_migration_plugin.sources.http.cache import Cache
from cpmr_migration_plugin.sources.http.errors import HttpError
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.base import web
from cpmr_migration_plugin.workflows.indicators import eurostat
from cpmr_migration_plugin.workflows.indicators.indicator_choice import IndicatorChoice, IndicatorRequest
from cpmr_migration_plugin.workflows.indicators.indicator_job import IndicatorJob
from cpmr_migration_plugin.workflows.loading import gisco_download
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.importing import read_dataset, save_edition
from cpmr_migration_plugin.workflows.loading.load import LoadRequest

ERRORS = Path(__file__).resolve().parents[3] / "shared/data/eurostat/errors"

pytestmark = pytest.mark.usefixtures("qgis_app")

TIMEOUT, DEADLINE = 1, 2
#: What a busy machine may add.
SLACK = 2.0

SOURCE = "https://example.org/map"
KML = b"""<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Regions</name><Folder><name>4 Entry and Reception</name>
<Placemark><name>Catalonia</name><ExtendedData><Data name="NUTS"><value>ES51</value></Data>
<Data name="First reception"><value>exclusive</value></Data></ExtendedData></Placemark></Folder></Document></kml>"""
JSONSTAT = json.dumps(
    {
        "version": "2.0", "class": "dataset", "id": ["geo", "time"], "size": [1, 1], "value": [7],
        "dimension": {"geo": {"category": {"index": ["ES51"]}}, "time": {"category": {"index": ["2024"]}}},
    }
).encode()  # fmt: skip
HTML = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to go on</body></html>"


@pytest.fixture(scope="module")
def running() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture
def server(running: WebServer) -> WebServer:
    running.asked.clear()
    return running


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return self_signed(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(scope="module")
def used_cache(running: WebServer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that holds something, to be copied."""
    cache = Cache(tmp_path_factory.mktemp("used"))
    for number in range(3):
        web.ask(running.on(f"/{number}", says(KML + b" " * number, ETag='"a"')), Progress(), cache=cache)
    return cache.folder.parent


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcomes]:
    outcomes = Outcomes()
    yield outcomes
    outcomes.write(tmp_path_factory.getbasetemp() / "bad_answers.txt")


@pytest.fixture(scope="module")
def one_region(qgis_app: QgsApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An atlas of one region."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "mine.kml").write_bytes(KML)
    job = load_job(
        LoadRequest(folder / "atlas.gpkg", dataset=Dataset(DatasetKind.MAP, str(folder / "mine.kml"), SOURCE))
    )
    job.work(Progress())
    return job.publish().atlas


@dataclass
class Desk:
    """A user's files before something goes wrong: cache, atlas, project, report."""

    folder: Path

    @property
    def atlas(self) -> Path:
        """An atlas file that indicators can be added to."""
        return self.folder / "atlas.gpkg"

    @property
    def request(self) -> LoadRequest:
        return LoadRequest(*(self.folder / f"mine.{ending}" for ending in ("gpkg", "qgz", "csv")))


@pytest.fixture
def desk(tmp_path: Path, used_cache: Path, one_region: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    folder = tmp_path / "desk"
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: folder / "cache")
    QgsSettings().remove("cpmr_migration")
    for key, value in ((web.TIMEOUT_S, TIMEOUT), (web.DEADLINE_S, DEADLINE), (web.REPEATS, 0)):
        QgsSettings().setValue(key, value)
    folder.mkdir()
    for ending in ("gpkg", "qgz", "csv"):
        (folder / f"mine.{ending}").write_bytes(f"the old {ending}".encode())
    (folder / "mine.kml").write_bytes(KML)
    shutil.copy(one_region, folder / "atlas.gpkg")
    shutil.copytree(used_cache, folder / "cache")
    yield Desk(folder)
    QgsSettings().remove("cpmr_migration")


# Who asks the web.


def generic(url: str, _desk: Desk) -> None:
    web.ask(url, Progress(), expect=("json",), max_bytes=4 * 1024**2)


def a_map(url: str, desk: Desk) -> None:
    request = desk.request
    job = load_job(LoadRequest(request.atlas, request.project, request.report, Dataset(DatasetKind.MAP, url)))
    try:
        job.work(Progress())
    finally:
        job.discard()


def figures(url: str, _desk: Desk) -> None:
    """Ask as whoever wants figures of Eurostat does."""
    try:
        web.ask(url, Progress(), validate=read_jsonstat, max_bytes=4 * 1024**2)
    except HttpError as error:
        said = explain(error.content, error.status, "demo_gind") if error.content else None
        raise said or error from error


def an_indicator(url: str, desk: Desk) -> None:
    """Add an indicator of any dataset: its code is the last part of the address."""
    base, dataset = url.rsplit("/", 1)
    adding(base, IndicatorChoice(dataset=dataset, fixed={"freq": "A"}), desk)


def of_the_catalogue(url: str, desk: Desk) -> None:
    adding(f"{url}?dataset=", IndicatorChoice(entry="population_1jan"), desk)


def adding(base: str, choice: IndicatorChoice, desk: Desk) -> None:
    QgsSettings().setValue(eurostat.BASE, base)
    job = IndicatorJob(IndicatorRequest(desk.atlas, (choice,)))
    job.work(Progress())
    job.publish()


def boundaries(url: str, desk: Desk) -> None:
    """Load an edition on boundaries to be downloaded."""
    QgsSettings().setValue(gisco_download.BASE_URL, f"{url}?file=")
    wanted = BoundaryChoice(BoundaryKind.DOWNLOAD, nuts_year="2021", scale="60M", levels=(2,))
    request = desk.request
    dataset = Dataset(DatasetKind.MAP, str(desk.folder / "mine.kml"), SOURCE)
    job = load_job(LoadRequest(request.atlas, request.project, request.report, dataset, wanted))
    try:
        job.work(Progress())
    finally:
        job.discard()


CONSUMERS = {
    "fetch": generic, "map": a_map, "figures": figures, "indicator": an_indicator, "catalogue": of_the_catalogue,
    "boundaries": boundaries,
}  # fmt: skip

# What goes wrong.


def eurostat_says(name: str, status: int) -> Step:
    def step(request: Request) -> None:
        request.answer((ERRORS / name).read_bytes(), status, Content_Type="application/json")

    return step


def big(megabytes: int) -> bytes:
    return b"[" + b" " * (megabytes * 1024**2)


#: name: (steps of the server, what the sentence says to each consumer; one text for all, or by consumer)
BAD: dict[str, tuple[Step, str | dict[str, str]]] = {
    "401": (says(b"", 401), "asks for a login"),
    "403": (says(b"", 403), "does not give access"),
    "404": (says(b"", 404), "has nothing at this address|GISCO has no boundaries of NUTS 2021"),
    "413": (says(b"", 413), "finds the request too large"),
    "429, asks to wait an hour": (says(b"", 429, Retry_After="3600"), "asked too often"),
    "500": (says(b"", 500), "not available just now"),
    "503, asks to wait until a date": (
        says(b"", 503, Retry_After="Wed, 21 Oct 2099 07:28:00 GMT"),
        "not available just now",
    ),
    "418, nobody knows": (says(b"I'm a teapot", 418), {"fetch": "refused the request", "map": "refused the request"}),
    "204, nothing": (says(b"", 204), "something else than expected"),
    "an empty body": (
        says(b""),
        {"fetch": "sent an empty answer", "map": "should be a map is empty", "figures": "The answer is empty"},
    ),
    "a page in the place of data": (
        says(HTML, Content_Type="text/html"),
        {
            "fetch": "answered with a web page",
            "map": "not shared publicly",
            "figures": "Eurostat is not available",
        },
    ),
    "binary rubbish": (
        says(bytes(range(256)) * 8),
        {"fetch": "something else than expected", "map": "damaged at line 1, or is no KML", "figures": "no JSON-stat"},
    ),
    "less than announced": (cut_short(JSONSTAT, 5000), "was cut short"),
    "half a document, of its own length": (
        says(JSONSTAT[: len(JSONSTAT) // 2]),
        {"map": "damaged at line 1, or is no KML", "figures": "no JSON-stat"},
    ),
    "half a map, of its own length": (says(KML[:300]), {"map": "damaged at line 4"}),
    "5 GB announced": (announces(5 * 1024**3), "is larger than"),
    "a body without end": (endless, {"fetch": "is larger than", "figures": "is larger than"}),
    "a packed bomb": (
        gzip_bomb(64),
        {
            **dict.fromkeys(("fetch", "map", "figures"), "is larger than"),
            # Their largest answers are larger: unpacked within the limit, and then refused for what it holds.
            **dict.fromkeys(("indicator", "catalogue"), "larger than 48 MB"),
            "boundaries": "something else than expected",
        },
    ),
    "packed, damaged": (says(b"\x1f\x8b\x08rubbish", Content_Encoding="gzip"), "cannot be unpacked"),
    "packed in an unknown way": (says(KML, Content_Encoding="br"), "cannot be unpacked"),
    "silence": (silent, "did not answer in time"),
    "a trickle": (trickle, "did not answer in time"),
    "in circles": (sends_to("/bad"), "without end"),
    "to a file of this computer": (sends_to("file:///etc/hostname"), "not safe to follow"),
    "to a script": (sends_to("javascript:alert(1)"), "not safe to follow"),
    "JSON of another kind": (
        says(b'{"hello": "world"}'),
        {"map": "damaged at line 1, or is no KML", "figures": "no JSON-stat"},
    ),
    "nested without end": (says(b"[" * 200_000), {"figures": "no JSON-stat"}),
    "Eurostat: too big": (
        eurostat_says("statistics_413_extraction_too_big.json", 413),
        {"fetch": "too large", "figures": "too large for Eurostat"},
    ),
    "Eurostat: later, 413": (
        eurostat_says("statistics_413_asynchronous_response.json", 413),
        {"fetch": "too large", "figures": "still preparing"},
    ),
    "Eurostat: later, 200": (eurostat_says("statistics_async_warning.json", 200), {"figures": "still preparing"}),
    "Eurostat: too big, SOAP": (eurostat_says("sdmx_413_extraction_too_big.xml", 413), {"figures": "too large"}),
    "Eurostat: no dataset": (eurostat_says("statistics_404_not_found.json", 404), {"figures": "has no dataset"}),
    "Eurostat: no dimension": (
        eurostat_says("statistics_400_invalid_dimension.json", 400),
        {"figures": "does not understand the selection"},
    ),
    "Eurostat: queued, SOAP": (eurostat_says("async_status_submitted.xml", 200), {"figures": "still preparing"}),
}


def rows() -> list[tuple[str, str, str]]:
    """Return which answer who gets and what is said of it.

    All ask through :func:`web.ask`, and ``fetch`` nothing else: it gets every answer of which all say the same, and of
    the others one in turn. Who says something of its own gets the answer in any case.
    """
    others = itertools.cycle(consumer for consumer in CONSUMERS if consumer != "fetch")
    like_figures = itertools.cycle(("indicator", "catalogue"))
    found = []
    for name, (_, expected) in BAD.items():
        if isinstance(expected, str):
            found += [(name, who, expected) for who in ("fetch", next(others))]
            continue
        found += [(name, who, said) for who, said in expected.items()]
        like = next(like_figures)
        if "figures" in expected and like not in expected:
            found.append((name, like, expected["figures"]))
    return found


ROWS = rows()


def refused(consumer: str, url: str, desk: Desk, outcomes: Outcomes, what: str) -> PluginError:
    """Let a consumer ask, and hold what holds for every failure."""
    project = QgsProject.instance()
    before = fingerprint(desk.folder), project.isDirty(), set(project.mapLayers()), project.fileName()
    begin = time.monotonic()
    with pytest.raises(PluginError) as caught:
        CONSUMERS[consumer](url, desk)
    took = time.monotonic() - begin
    error = caught.value
    outcomes.add(what, consumer, error)
    assert complaints(error) == []
    assert took < DEADLINE + SLACK
    assert (fingerprint(desk.folder), project.isDirty(), set(project.mapLayers()), project.fileName()) == before
    return error


@pytest.mark.parametrize(("what", "consumer", "said"), ROWS, ids=[f"{row[0]}-{row[1]}" for row in ROWS])
def test_a_bad_answer_is_one_sentence_with_a_remedy(
    server: WebServer, desk: Desk, outcomes: Outcomes, what: str, consumer: str, said: str
) -> None:
    if what.startswith("Eurostat") and not ERRORS.is_dir():
        pytest.skip("the recorded answers of Eurostat are not here")
    error = refused(consumer, server.on("/bad", BAD[what][0]), desk, outcomes, what)
    assert re.search(said, error.message), error.message


@pytest.mark.parametrize("consumer", ["fetch", "boundaries"])
def test_no_connection(desk: Desk, outcomes: Outcomes, consumer: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        error = refused(consumer, f"http://127.0.0.1:{free.getsockname()[1]}/a", desk, outcomes, "refused")
    assert "no connection to 127.0.0.1" in error.message


@pytest.mark.parametrize("consumer", ["fetch", "map"])
def test_no_such_server(desk: Desk, outcomes: Outcomes, consumer: str) -> None:
    error = refused(consumer, "http://no-such-host.invalid/a", desk, outcomes, "no such server")
    assert "no-such-host.invalid" in error.message


@pytest.mark.parametrize("consumer", ["fetch", "catalogue"])
def test_a_certificate_nobody_vouches_for(desk: Desk, outcomes: Outcomes, certificate: Path, consumer: str) -> None:
    secure = WebServer(certificate)
    try:
        error = refused(consumer, secure.on("/a", says(KML)), desk, outcomes, "certificate")
    finally:
        secure.stop()
    assert "not secure" in error.message


@pytest.mark.parametrize("consumer", ["fetch", "indicator"])
def test_a_proxy_that_asks_for_a_login(server: WebServer, desk: Desk, outcomes: Outcomes, consumer: str) -> None:
    proxy = Proxy(server.server_port, login=True)
    try:
        with proxy_of_qgis(proxy.server_port):
            error = refused(consumer, "http://indicators.invalid/a", desk, outcomes, "proxy asks for a login")
    finally:
        proxy.stop()
    assert proxy.seen
    assert "proxy" in error.message.lower() + error.remedy.lower()


@pytest.mark.parametrize("consumer", CONSUMERS)
def test_working_offline_without_a_copy(server: WebServer, desk: Desk, outcomes: Outcomes, consumer: str) -> None:
    QgsSettings().setValue(web.OFFLINE, True)
    error = refused(consumer, server.on("/a", says(KML)), desk, outcomes, "offline")
    assert "You work offline" in error.message
    assert server.asked == []


# The last good answer.


@pytest.mark.parametrize(
    "what", ["500", "a page in the place of data", "less than announced", "a packed bomb", "silence"]
)
def test_the_last_good_map_is_used_when_the_service_fails_and_the_cache_stays(
    server: WebServer, desk: Desk, what: str
) -> None:
    url = server.on("/map.kml", says(KML, ETag='"a"'), BAD[what][0])
    read_dataset(Dataset(DatasetKind.MAP, url), Progress())
    before = fingerprint(desk.folder)
    again = read_dataset(Dataset(DatasetKind.MAP, url), Progress())
    assert list(again.edition.regions["name"]) == ["Catalonia"]
    assert any("last good one" in note.reason for note in again.notes)
    assert fingerprint(desk.folder) == before


def half_written(cache: Cache) -> None:
    (cache.folder / "half.part").write_bytes(b"<kml")
    for body in cache.folder.glob("bodies/*/*"):
        body.write_bytes(body.read_bytes()[:20])


def half_index(cache: Cache) -> None:
    index = cache.folder / "index.sqlite"
    index.write_bytes(index.read_bytes()[:5000])


def of_a_newer_version(cache: Cache) -> None:
    newer = cache.folder.parent / "v2"
    newer.mkdir()
    (newer / "index.sqlite").write_bytes(b"of a later version")


def other_columns(cache: Cache) -> None:
    import sqlite3

    with contextlib.closing(sqlite3.connect(cache.folder / "index.sqlite")) as index, index:
        index.execute("ALTER TABLE entries RENAME COLUMN digest TO checksum")


@pytest.mark.parametrize("damage", [half_written, half_index, of_a_newer_version, other_columns])
def test_a_damaged_or_newer_cache_is_no_trouble(server: WebServer, desk: Desk, damage: Callable[[Cache], None]) -> None:
    url = server.on("/map.kml", says(KML))
    web.ask(url, Progress())
    cache = web.own_cache()
    damage(cache)
    newer = {path: sum_ for path, sum_ in fingerprint(desk.folder).items() if path.startswith("cache/v2")}
    answer = web.ask(url, Progress())
    assert (answer.content, answer.stale, answer.trouble) == (KML, False, None)
    found = cache.get(url)
    assert found is not None
    assert found[1] == KML
    QgsSettings().setValue(web.OFFLINE, True)
    assert web.ask(url, Progress()).content == KML
    assert {p: s for p, s in fingerprint(desk.folder).items() if p.startswith("cache/v2")} == newer


# A full disk.


@contextlib.contextmanager
def small_disk(limit: int) -> Iterator[None]:
    """Let the kernel refuse files beyond *limit* bytes, as a full disk does."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_an_answer_that_finds_no_room_is_used_all_the_same(server: WebServer, desk: Desk, outcomes: Outcomes) -> None:
    body = KML + b" " * 2_000_000
    before = fingerprint(desk.folder)
    with small_disk(100_000):
        answer = web.ask(server.on("/map.kml", says(body)), Progress())
        with web.staging() as staged:
            read_dataset(Dataset(DatasetKind.MAP, server.on("/map.kml", says(body))), Progress())
        told = web.keep(staged)
    assert answer.content == body
    assert answer.trouble is not None
    outcomes.add("disk full", "cache", answer.trouble)
    assert complaints(answer.trouble) == []
    assert told == (answer.trouble.message,)
    assert fingerprint(desk.folder) == before


def test_an_atlas_and_a_package_that_find_no_room_leave_the_old_ones(desk: Desk, outcomes: Outcomes) -> None:
    before = fingerprint(desk.folder)
    for what, work in (
        ("atlas", lambda: load_job(desk.request).work(Progress())),
        ("package", lambda: save_edition(read_dataset(Dataset(), Progress()).edition, desk.folder / "mine.zip")),
    ):
        with pytest.raises(PluginError) as caught, small_disk(20_000):
            work()
        outcomes.add("disk full", what, caught.value)
        assert complaints(caught.value) == []
        assert fingerprint(desk.folder) == before


# Cancel.


def test_cancel_at_ten_random_moments_leaves_every_byte(server: WebServer, desk: Desk) -> None:
    seed = random.SystemRandom().randrange(10**6)
    print(f"seed of the moments: {seed}")
    moments = random.Random(seed)  # noqa: S311
    body = KML + b" " * 100_000

    def slow(request: Request) -> None:
        request.head(Content_Length=len(body), ETag='"new"')
        for start in range(0, len(body), 10_000):
            request.wfile.write(body[start : start + 10_000])
            time.sleep(0.02)

    url = server.on("/map.kml", says(KML, ETag='"old"'), slow)
    read_dataset(Dataset(DatasetKind.MAP, url), Progress())
    package = desk.folder / "mine.zip"
    package.write_bytes(b"the old package")
    before = fingerprint(desk.folder)
    cancelled = 0
    for _ in range(10):
        end = time.monotonic() + moments.uniform(0.0, 0.3)
        progress = Progress(None, lambda end=end: time.monotonic() > end)
        try:
            with web.staging():
                read_dataset(Dataset(DatasetKind.MAP, url), progress)
            progress.check()
        except Cancelled:
            cancelled += 1
        assert fingerprint(desk.folder) == before
    assert cancelled >= 5


def test_a_load_that_is_cancelled_after_its_download_keeps_nothing(server: WebServer, desk: Desk) -> None:
    url = server.on("/map.kml", says(KML))
    before = fingerprint(desk.folder)
    steps: list[str] = []
    progress = Progress(lambda text, _share: steps.append(text), lambda: any("Matching" in step for step in steps))
    request = desk.request
    job = load_job(LoadRequest(request.atlas, request.project, request.report, Dataset(DatasetKind.MAP, url)))
    with pytest.raises(Cancelled):
        job.work(progress)
    assert len(server.asked) == 1
    assert fingerprint(desk.folder) == before


# Logins.


def test_ask_sends_a_login_through_the_proxy_of_qgis_and_keeps_the_answer_for_it_alone(
    server: WebServer, desk: Desk, login: str
) -> None:
    server.on("/a", says(b'{"a": 1}'))
    proxy = Proxy(server.server_port)
    url = "http://indicators.invalid/a"
    try:
        with proxy_of_qgis(proxy.server_port):
            answer = web.ask(url, Progress(), authcfg=login, expect=("json",))
    finally:
        proxy.stop()
    assert answer.content == b'{"a": 1}'
    assert any("indicators.invalid" in target for _, target in proxy.seen)
    assert proxy.headers[0]["Authorization"] == "Basic bWU6aGlkZGVu"
    assert web.own_cache().get(url) is None
    assert web.own_cache().get(url, login) is not None
    QgsSettings().setValue(web.OFFLINE, True)
    assert web.ask(url, Progress(), authcfg=login).stale
    with pytest.raises(PluginError, match="You work offline"):
        web.ask(url, Progress())


def test_time_outs_and_repeats_are_those_of_the_settings(server: WebServer, desk: Desk) -> None:
    url = server.on("/busy", says(b"", 503))
    with pytest.raises(PluginError):
        web.ask(url, Progress(), wait=web.Timeouts(1, 5, repeats=2, pause=0.01))
    assert len(server.asked) == 3
    with pytest.raises(PluginError):
        web.ask(url, Progress())
    assert len(server.asked) == 4
