"""Files made by a stranger: nobody is asked, no login goes out, nothing foreign is opened without a question."""

from __future__ import annotations

import gzip
import json
import shutil
import socket
import sqlite3
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))

import contextlib

from driving import messages, press, wait_for
from http_proxy import Proxy, proxy_of_qgis
from http_server import WebServer, says, sends_to
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QInputDialog, QMessageBox, QPushButton, QWidget
from test_http_absurd import ABSURD, RawServer

from cpmr_migration_plugin.errors import BoundaryError, ExportError, PluginError
from cpmr_migration_plugin.gui.dataset_questions import DatasetQuestions
from cpmr_migration_plugin.gui.dialogs.refresh import RefreshDialog
from cpmr_migration_plugin.gui.dialogs.sources import _texts
from cpmr_migration_plugin.gui.options.table import DownloadsModel
from cpmr_migration_plugin.gui.widgets.presets_box import PresetsBox
from cpmr_migration_plugin.layouts.corner import check_logo
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.http.cache import Entry
from cpmr_migration_plugin.sources.http.errors import BadAnswer, HttpError, Refused
from cpmr_migration_plugin.sources.tables.write import csv_bytes
from cpmr_migration_plugin.workflows.assembly import load_job, refresh_job
from cpmr_migration_plugin.workflows.base import places as base_places
from cpmr_migration_plugin.workflows.base import web
from cpmr_migration_plugin.workflows.base.downloads import Download
from cpmr_migration_plugin.workflows.base.places import ForeignPlace
from cpmr_migration_plugin.workflows.exporting import export_presets
from cpmr_migration_plugin.workflows.loading import load_parameters
from cpmr_migration_plugin.workflows.loading.boundaries import boundary_source
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind, LayerRef
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.importing import read_dataset
from cpmr_migration_plugin.workflows.loading.load import LoadRequest, LoadResult
from cpmr_migration_plugin.workflows.loading.load_again import MissingFiles, source_words
from cpmr_migration_plugin.workflows.loading.load_parameters import (
    NotAllowed,
    allow_login,
    allow_site,
    read_load_parameters,
)
from cpmr_migration_plugin.workflows.loading.sources_list import new_source, put_source, remove_source

SURVEY = [["Region", "Country", "NUTS code", "Health: level"], ["Catalonia", "Spain", "ES51", "exclusive"]]
#: What a test puts in the place of it must be as long as no other number.
RECIPE_ID = "0123456789ab"


@pytest.fixture(autouse=True)
def own_places(qgis_app: QgsApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile of the test's own, and a cache."""
    folder = tmp_path / "profile"
    monkeypatch.setattr("cpmr_migration_plugin.workflows.base.profile.profile_folder", lambda: folder)
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: tmp_path / "cache")


def table(server: WebServer) -> str:
    return server.on("/survey.csv", says(csv_bytes(SURVEY)))


def gone(server: WebServer) -> str:
    """An address that has nothing: who asks, and with what login, is seen all the same, and soon."""
    return server.on("/survey.csv", says(b"", 404))


@pytest.fixture()
def ours() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture()
def theirs() -> Iterator[WebServer]:
    """Whom nobody here ever named."""
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture()
def mailed(atlas: LoadResult, tmp_path: Path) -> Callable[[dict[str, Any]], Path]:
    """Return a function that makes an atlas file with another recipe, as a stranger mails it."""

    def made(parts: dict[str, Any]) -> Path:
        path = tmp_path / "mail" / "atlas.gpkg"
        path.parent.mkdir(exist_ok=True)
        shutil.copy(atlas.atlas, path)
        forge(path, {"version": 1, "id": RECIPE_ID, "dataset": {}, "boundaries": {}, **parts})
        return path

    return made


def forge(path: Path, content: object) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    with sqlite3.connect(path) as database:
        database.execute("UPDATE provenance SET value = ? WHERE key = 'recipe'", (text,))
    database.close()


def recipe_in(path: Path) -> dict[str, Any]:
    with sqlite3.connect(path) as database:
        ((text,),) = database.execute("SELECT value FROM provenance WHERE key = 'recipe'")
    database.close()
    return json.loads(text)


def refreshed(path: Path, **options: bool) -> None:
    refresh_job(path, dry_run=True, **options).work(Progress())


def asks(path: Path, **options: bool) -> None:
    with pytest.raises(Refused):
        refreshed(path, **options)


def logins(server: WebServer) -> list[str]:
    return [headers.get("Authorization", "") for _, headers in server.asked]


# Logins and hosts of a recipe.


@pytest.fixture()
def loaded(ours: WebServer, login: str, mailed: Callable[..., Path]) -> Path:
    """An atlas that was loaded here from an address with a login."""
    path = mailed({})
    request = LoadRequest(path, dataset=Dataset(DatasetKind.TABLES, gone(ours), authcfg=login))
    forge(path, load_parameters.load_parameters_text(request, "own"))
    load_parameters.remember_places(request, "own")
    return path


def test_a_login_goes_to_the_host_it_was_given_for_and_to_no_other_without_a_question(
    loaded: Path, ours: WebServer, theirs: WebServer, login: str
) -> None:
    asks(loaded)
    assert logins(ours) == ["Basic bWU6aGlkZGVu"]
    # The same atlas comes back by mail, with another address beside the same account.
    content = recipe_in(loaded)
    content["dataset"]["place"] = gone(theirs)
    forge(loaded, content)
    with pytest.raises(NotAllowed) as caught:
        refreshed(loaded)
    assert str(theirs.server_port) in caught.value.message
    assert theirs.asked == []
    # Allowed to be asked is not allowed to have the login.
    at = f"http://127.0.0.1:{theirs.server_port}"
    allow_site(content["id"], at)
    with pytest.raises(NotAllowed) as caught:
        refreshed(loaded)
    assert (caught.value.login, theirs.asked) == (True, [])
    asks(loaded, without_login=True)
    assert logins(theirs) == [""]
    allow_login(content["id"], at)
    asks(loaded)
    assert logins(theirs) == ["", "Basic bWU6aGlkZGVu"]


@pytest.mark.parametrize(
    "place",
    [
        "http://localhost:{port}/survey.csv",
        "http://127.1:{port}/survey.csv",
        "https://127.0.0.1:{port}/survey.csv",
        "http://127.0.0.1/survey.csv",
        "http://me@127.0.0.1:{port}/survey.csv",
        "http://127.0.0.1:{port}@127.0.0.1:9/x",
    ],
)
def test_another_name_scheme_or_port_is_another_host(loaded: Path, ours: WebServer, place: str) -> None:
    content = recipe_in(loaded)
    content["dataset"]["place"] = place.format(port=ours.server_port)
    forge(loaded, content)
    with pytest.raises(PluginError):
        refreshed(loaded)
    assert [asked for asked in logins(ours) if asked] == []


def test_an_account_that_a_file_names_is_never_used(loaded: Path, ours: WebServer, login: str) -> None:
    content = recipe_in(loaded)
    content["id"] = RECIPE_ID
    content["dataset"]["authcfg"] = login
    forge(loaded, content)
    allow_site(RECIPE_ID, f"http://127.0.0.1:{ours.server_port}")
    asks(loaded)
    assert logins(ours) == [""]


def test_what_0_1_0_kept_of_a_login_is_asked_for_once_unless_the_sources_name_it(
    loaded: Path, ours: WebServer, login: str
) -> None:
    # 0.1.0 kept the account alone, and nothing of the address.
    places = base_places._PLACES
    identity = recipe_in(loaded)["id"]
    places.write({"places": {identity: {"dataset/authcfg": login}}})
    with pytest.raises(NotAllowed):
        refreshed(loaded)
    assert ours.asked == []
    source = new_source("Ours", Dataset(DatasetKind.TABLES, f"http://127.0.0.1:{ours.server_port}/x", authcfg=login))
    put_source(source)
    try:
        asks(loaded)
        assert logins(ours) == ["Basic bWU6aGlkZGVu"]
    finally:
        remove_source(source)
    allow_site(identity, f"http://127.0.0.1:{ours.server_port}")
    with pytest.raises(NotAllowed) as caught:
        refreshed(loaded)
    assert caught.value.login


def test_a_profile_that_cannot_be_written_asks_once_and_goes_on(
    mailed: Callable[..., Path], theirs: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    atlas = mailed({"dataset": {"kind": "tables", "place": gone(theirs)}, "id": "unkept"})

    def full(*_: object) -> None:
        raise PluginError("full")

    monkeypatch.setattr("cpmr_migration_plugin.workflows.base.profile.ProfileFile.write", full)
    allow_site("unkept", f"http://127.0.0.1:{theirs.server_port}")
    asks(atlas)
    assert len(theirs.asked) == 1


def dataset(kind: str, place: object) -> dict[str, Any]:
    return {"dataset": {"kind": kind, "place": place}}


def placed(**told: object) -> dict[str, Any]:
    return dataset("tables", {"~place": told})


def boundaries(**values: object) -> dict[str, Any]:
    return {"boundaries": values}


def layer(source: object, provider: str = "ogr", layer_id: str = "") -> dict[str, Any]:
    return boundaries(kind="layer", layer={"source": source, "provider": provider, "layer_id": layer_id})


def part_of_atlas(rest: str, near: str = "atlas.gpkg") -> dict[str, Any]:
    return layer({"~place": {"near": near, "rest": rest}})


MAPPING = '{"version": 1, "columns": [{"index": Infinity, "field": ""}]}'
#: Parts of a recipe, or its text.
FOREIGN: dict[str, Any] = {
    "an address": dataset("tables", "{http}/survey.csv"),
    "an address as a map": dataset("map", "{http}/map.kml"),
    "an address as a package": dataset("datapackage", "{http}/datapackage.json"),
    "an address with a key": placed(private=True, address="{http}/survey.csv"),
    "an address by GDAL": dataset("tables", "/vsicurl/{http}/survey.csv"),
    "a file by GDAL": dataset("datapackage", "/vsizip//vsicurl/{http}/e.zip"),
    "a file as address": dataset("tables", "file:///etc/passwd"),
    "a file as address, short": dataset("tables", "file:/etc/passwd"),
    "another scheme": dataset("tables", "ftp://127.0.0.1:{port}/survey.csv"),
    "a share": dataset("tables", "\\\\127.0.0.1\\share\\survey.csv"),
    "a share, slashes": dataset("map", "//127.0.0.1/share/map.kml"),
    "a file": dataset("tables", "/etc/passwd"),
    "a drive": dataset("tables", "C:\\Windows\\win.ini"),
    "a file by way of a place": placed(near="../../../../etc/passwd"),
    "a share by way of a place": placed(name="\\\\127.0.0.1\\share\\x"),
    "a path of 5,000 characters": placed(near="x" * 5000),
    "a name of no character": placed(near="a\0b", name="\0"),
    "half a character": placed(near="\ud800", name="\udfff"),
    "a device": placed(near="NUL", name="CON"),
    "the folder above": placed(name=".."),
    "boundaries at an address": boundaries(kind="gisco", path="{http}/NUTS.geojson"),
    "boundaries by GDAL": boundaries(kind="gisco", path="/vsicurl/{http}/NUTS.geojson"),
    "boundaries in the path": boundaries(kind="gisco", path='{{"type": "FeatureCollection"}}'),
    "a world map by GDAL": boundaries(world_map="/vsicurl/{http}/world_map.gpkg"),
    "a world map on a share": boundaries(world_map="\\\\127.0.0.1\\share\\world_map.gpkg"),
    "a layer by GDAL": layer("/vsicurl/{http}/r.gpkg"),
    "a layer of a service": layer("url='{http}/wfs'", "WFS"),
    "a layer in memory": layer("Polygon", "memory"),
    "a layer of a database": layer("host=127.0.0.1 port={port}", "postgres"),
    "a layer of a database by GDAL": layer("PG:host=127.0.0.1 port={port}"),
    "a layer of a database, of another project": layer("host=127.0.0.1 port={port}", "postgres", "x"),
    "a filter on a layer": part_of_atlas("|subset=SELECT 1"),
    "an option of a driver": part_of_atlas("|layername=units|option:X=Y"),
    "a way out behind a name": part_of_atlas("/../../../etc/passwd", "."),
    "a release that leads elsewhere": boundaries(kind="download", nuts_year="../../../x"),
    "a scale that is a pattern": boundaries(kind="download", scale="(a+)+$"),
    "levels without end": '{"version": 1, "boundaries": {"levels": [Infinity]}}',
    "columns without end": '{"version": 1, "dataset": {"mapping": ' + MAPPING + "}}",
    "a list in a list in a list": '{"version": 1, "dataset": ' + "[" * 50_000 + "]" * 50_000 + "}",
    "a number of 5,000 digits": '{"version": ' + "9" * 5000 + "}",
}


def filled(value: Any, **words: object) -> Any:
    if isinstance(value, dict):
        return {key: filled(entry, **words) for key, entry in value.items()}
    return value.format(**words) if isinstance(value, str) and "\0" not in value else value


@pytest.mark.parametrize("name", FOREIGN)
def test_a_forged_recipe_makes_nobody_be_asked_and_nothing_be_opened(
    mailed: Callable[..., Path], theirs: WebServer, name: str
) -> None:
    for path in ("/survey.csv", "/map.kml", "/datapackage.json", "/NUTS.geojson", "/world_map.gpkg", "/r.gpkg", "/wfs"):
        theirs.on(path, says(csv_bytes(SURVEY)))
    forged = FOREIGN[name]
    if isinstance(forged, dict):
        http = f"http://127.0.0.1:{theirs.server_port}"
        atlas = mailed(filled(forged, http=http, port=theirs.server_port))
    else:
        atlas = mailed({})
        forge(atlas, forged)
    before = atlas.read_bytes()
    with pytest.raises(PluginError) as caught:
        refreshed(atlas)
    assert caught.value.remedy
    caught.value.full_text().encode("utf-8")
    assert "passwd" not in caught.value.details
    with suppress(PluginError):  # what a window or an algorithm does first
        refresh_job(atlas).ready(QgsProject())
    assert theirs.asked == []
    assert atlas.read_bytes() == before


def test_what_a_user_chose_here_is_still_read_however_it_is_told(tmp_path: Path) -> None:
    """A filter, a file far away and a layer of the project were chosen by whoever loaded the atlas."""
    far, near = tmp_path / "far" / "away" / "regions.gpkg", tmp_path / "maps" / "atlas.gpkg"
    for path in (far, near):
        path.parent.mkdir(parents=True)
        path.write_bytes(b"")
    ref = LayerRef(f"{far}|layername=r|subset=CNTR = 'ES'", "code", layer_id="abc")
    request = LoadRequest(near, boundaries=BoundaryChoice(BoundaryKind.LAYER, layer=ref))
    text = load_parameters.load_parameters_text(request, RECIPE_ID)
    load_parameters.remember_places(request, RECIPE_ID)
    opened = base_places.Opened(near, base_places.known_places(RECIPE_ID))
    assert opened.value("boundaries/layer/source", json.loads(text)["boundaries"]["layer"]["source"]) == ref.source
    secret = LayerRef("host=db user='me' password='s3cr3t'", "code", provider="postgres", layer_id="abc")
    request = replace(request, boundaries=BoundaryChoice(BoundaryKind.LAYER, layer=secret))
    assert "s3cr3t" not in load_parameters.load_parameters_text(request, RECIPE_ID)
    with pytest.raises(PluginError, match="not in the project"):
        boundary_source(request.boundaries, Progress())


# Addresses with a key.


def test_the_key_of_an_address_stays_in_the_profile(small_world: object, ours: WebServer, tmp_path: Path) -> None:
    address = f"{table(ours)}?format=csv&token=s3cr3t&user=me"
    dataset = Dataset(DatasetKind.TABLES, address, f"{address}&sig=s3cr3t")
    atlas, report = tmp_path / "own.gpkg", tmp_path / "report.csv"
    job = load_job(LoadRequest(atlas, report=report, dataset=dataset))
    job.work(Progress())
    job.publish()
    imported = read_dataset(replace(dataset, source_url=""), Progress())
    told = [imported.edition.info.origin, imported.edition.competences.iloc[0]["source_url"], *source_words(atlas)]
    told += [str(note) for note in imported.notes]
    assert "?format=csv" in told[0]
    assert "s3cr3t" not in "\n".join(told)
    for file in (atlas, report):
        assert b"s3cr3t" not in file.read_bytes()
    ours.asked.clear()
    gone(ours)
    asks(atlas)
    assert ours.asked[0][0].endswith("?format=csv&token=s3cr3t&user=me")
    # Of an answer that is not of now the address is told without it, too.
    ours.on("/survey.csv", says(b"", 503))
    imported = read_dataset(dataset, Progress())
    assert imported.stale
    assert "s3cr3t" not in "".join(map(str, imported.notes))
    # Elsewhere the key is asked for; the host was allowed with it.
    (tmp_path / "profile" / "places.json").unlink()
    ours.asked.clear()
    with pytest.raises(MissingFiles, match="with a key"):
        refreshed(atlas)
    own = read_load_parameters(atlas)
    with pytest.raises(PluginError, match="another address"):
        load_parameters.place_again(own, "dataset/place", f"{address}&x=1", atlas)
    assert ours.asked == []
    load_parameters.place_again(own, "dataset/place", address, atlas)
    gone(ours)
    asks(atlas)
    assert "token=s3cr3t" in ours.asked[0][0]


def test_lists_show_addresses_without_their_key() -> None:
    address = "https://example.org/a.csv?x=1&token=s3cr3t"
    entry = Entry(address, "", f"{address}&sig=s3cr3t", "Example", "", "", "", "2026-11-22T10:00:00+00:00", 4, "0" * 64)
    shown = _texts(new_source("Ours", Dataset(DatasetKind.TABLES, address)))
    assert "https://example.org/a.csv?x=1" in shown
    table = DownloadsModel()
    table.show((Download(entry, held=False),))
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        for column in range(table.columnCount()):
            assert "s3cr3t" not in str(table.data(table.index(0, column), role))


# The window and the algorithm.


def buttons(dialog: QWidget) -> dict[str, QPushButton]:
    return {button.text(): button for button in dialog.bar.findChildren(QPushButton)}


def checked(dialog: RefreshDialog) -> None:
    wait_for(dialog.is_running)
    wait_for(lambda: not dialog.is_running())


def test_the_window_asks_for_the_host_and_then_for_the_login(
    loaded: Path, theirs: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = recipe_in(loaded)
    content["dataset"]["place"] = gone(theirs)
    forge(loaded, content)
    # The server of a test stands on this computer, of which no window asks.
    monkeypatch.setattr(load_parameters, "reach", lambda _at: load_parameters.HostScope.PUBLIC)
    dialog = RefreshDialog(loaded, lambda _job: iter(()), lambda _result: None)
    dialog.show()
    checked(dialog)
    assert f"127.0.0.1:{theirs.server_port}. Download from there?" in messages(dialog)
    assert theirs.asked == []
    press(buttons(dialog)["&Download from There"])
    checked(dialog)
    assert f"Use the stored login for 127.0.0.1:{theirs.server_port}?" in messages(dialog)
    assert theirs.asked == []
    press(buttons(dialog)["&Without Login"])
    checked(dialog)
    assert logins(theirs) == [""]
    dialog.reject()
    # What was allowed is remembered; the login was not.
    dialog = RefreshDialog(loaded, lambda _job: iter(()), lambda _result: None)
    dialog.show()
    checked(dialog)
    press(buttons(dialog)["Use the &Login"])
    checked(dialog)
    assert logins(theirs) == ["", "Basic bWU6aGlkZGVu"]
    dialog.reject()


def test_the_window_tells_that_the_atlas_file_has_gone_when_it_is_answered(
    mailed: Callable[..., Path], theirs: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    atlas = mailed({"dataset": {"kind": "tables", "place": table(theirs)}})
    monkeypatch.setattr(load_parameters, "reach", lambda _at: load_parameters.HostScope.PUBLIC)
    dialog = RefreshDialog(atlas, lambda _job: iter(()), lambda _result: None)
    dialog.show()
    checked(dialog)
    atlas.rename(atlas.with_name("elsewhere.gpkg"))
    press(buttons(dialog)["&Download from There"])
    assert "is not there" in messages(dialog)
    assert theirs.asked == []
    dialog.reject()


def test_the_window_does_not_offer_to_ask_ones_own_network(mailed: Callable[..., Path], theirs: WebServer) -> None:
    atlas = mailed({"dataset": {"kind": "tables", "place": table(theirs)}})
    dialog = RefreshDialog(atlas, lambda _job: iter(()), lambda _result: None)
    dialog.show()
    checked(dialog)
    assert "your own network" in messages(dialog)
    assert "&Download from There" not in buttons(dialog)
    assert theirs.asked == []
    dialog.reject()


def test_the_window_asks_for_the_key_of_an_address(
    ours: WebServer, mailed: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    address = gone(ours)
    atlas = mailed({"dataset": {"kind": "tables", "place": {"~place": {"private": True, "address": address}}}})
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_named: (f"{address}?token=s3cr3t", True))
    dialog = RefreshDialog(atlas, lambda _job: iter(()), lambda _result: None)
    dialog.show()
    checked(dialog)
    assert ours.asked == []
    press(buttons(dialog)["&Where Is It…"])
    checked(dialog)
    assert [asked for asked, _ in ours.asked] == ["/survey.csv?token=s3cr3t"]
    assert "s3cr3t" not in dialog.sources.text()
    dialog.reject()


@pytest.fixture()
def run(provider: None) -> Callable[..., dict]:
    def run(name: str, parameters: dict) -> dict:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")
        feedback = QgsProcessingFeedback()
        outputs, ok = algorithm.run(parameters, QgsProcessingContext(), feedback, {}, False)
        assert ok, feedback.textLog()
        return {**outputs, "LOG": feedback.textLog()}

    return run


def test_headless_a_host_and_a_login_are_parameters(
    loaded: Path, theirs: WebServer, login: str, run: Callable[..., dict]
) -> None:
    content = recipe_in(loaded)
    content["dataset"]["place"] = gone(theirs)
    forge(loaded, content)
    given = {"ATLAS": str(loaded), "DRY_RUN": True}
    host = f"127.0.0.1:{theirs.server_port}"
    with pytest.raises(QgsProcessingException, match="your own network"):
        run("refresh", given)
    with pytest.raises(QgsProcessingException, match=f"ALLOW_HOSTS={host}"):
        run("refresh", {**given, "ALLOW_HOSTS": "example.org 127.0.0.1"})
    with pytest.raises(QgsProcessingException, match="AUTHCFG"):
        run("refresh", {**given, "ALLOW_HOSTS": f"example.org {host}"})
    assert theirs.asked == []
    for parameters in ({**given, "AUTHCFG": login}, given):
        with pytest.raises(QgsProcessingException, match="has nothing at this address"):
            run("refresh", parameters)
    assert logins(theirs) == ["Basic bWU6aGlkZGVu"] * 2


# Maps that link on.


LINK = (
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{mark}<NetworkLink><Link><href>{href}</href></Link>'
    "</NetworkLink></Document></kml>"
)
MARK = """<Folder><name>4 Entry and Reception</name><Placemark><name>Catalonia</name>
<ExtendedData><Data name="NUTS"><value>ES51</value></Data><Data name="First reception"><value>shared</value></Data>
</ExtendedData><Point><coordinates>1.5,41.8,0</coordinates></Point></Placemark></Folder>"""
MAP = f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{MARK}</Document></kml>'.encode()


def local_map(tmp_path: Path, href: str, mark: str = "", ending: str = ".kml") -> Dataset:
    path = tmp_path / f"map{ending}"
    text = LINK.format(href=href, mark=mark)
    if ending == ".kmz":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("doc.kml", text)
    else:
        path.write_text(text)
    return Dataset(DatasetKind.MAP, str(path), "https://example.org/map")


@pytest.mark.parametrize("ending", [".kml", ".kmz"])
def test_a_map_on_this_computer_links_to_nobody_who_was_not_allowed(
    theirs: WebServer, tmp_path: Path, ending: str
) -> None:
    href = theirs.on("/linked.kml", says(MAP))
    alone = local_map(tmp_path, href, ending=ending)
    with pytest.raises(PluginError, match="only the address of the map") as caught:
        read_dataset(alone, Progress())
    closed = f"links to 127.0.0.1:{theirs.server_port}, which nobody allowed to ask. The window asks whether it may be;"
    assert closed in caught.value.remedy
    assert "ALLOW_HOSTS" in caught.value.remedy
    beside = read_dataset(local_map(tmp_path, f"{href}?token=s3cr3t", MARK, ending), Progress())
    assert "was not fetched" in "".join(note.reason for note in beside.notes)
    assert "which nobody allowed to ask" in "".join(note.reason for note in beside.notes)
    assert "s3cr3t" not in "".join(note.reason for note in beside.notes)
    assert theirs.asked == []
    alone = local_map(tmp_path, href, ending=ending)
    allowed = replace(alone, follow=(f"http://127.0.0.1:{theirs.server_port}",))
    assert list(read_dataset(allowed, Progress()).edition.regions["nuts_code"]) == ["ES51"]
    assert len(theirs.asked) == 1


def test_a_map_on_the_web_links_to_its_own_host_only_and_takes_no_login_elsewhere(
    ours: WebServer, theirs: WebServer, login: str
) -> None:
    own = ours.on("/linked.kml", says(MAP))
    foreign = theirs.on("/linked.kml", says(MAP))
    address = ours.on("/map.kml", says(LINK.format(href=own, mark="").encode()))
    read_dataset(Dataset(DatasetKind.MAP, address, authcfg=login), Progress())
    assert logins(ours) == ["Basic bWU6aGlkZGVu"] * 2
    ours.on("/map.kml", says(LINK.format(href=foreign, mark="").encode()))
    with pytest.raises(PluginError, match="only the address of the map"):
        read_dataset(Dataset(DatasetKind.MAP, address, authcfg=login), Progress())
    assert theirs.asked == []


def test_the_window_asks_before_a_link_is_followed_and_the_algorithm_has_a_parameter(
    theirs: WebServer, tmp_path: Path, run: Callable[..., dict], monkeypatch: pytest.MonkeyPatch
) -> None:
    dataset = local_map(tmp_path, theirs.on("/linked.kml", says(MAP)))
    monkeypatch.setattr(
        "cpmr_migration_plugin.workflows.loading.decisions.decisions_folder", lambda: tmp_path / "decisions"
    )
    window, answers, errors = QWidget(), [], []
    kinds = QMessageBox.StandardButton
    for count, answer in enumerate((kinds.Cancel, kinds.No, kinds.Yes), start=1):
        questions = DatasetQuestions(dataset, window, answers.append, errors.append)
        questions.start()
        wait_for(lambda questions=questions: isinstance(questions.dialog, QMessageBox))
        assert f"127.0.0.1:{theirs.server_port}" in questions.dialog.text()
        assert theirs.asked == []
        press(questions.dialog.button(answer))
        wait_for(lambda count=count: len(answers) + len(errors) == count)
    assert ["Cancelled" in error.message for error in errors] == [True, False]
    assert answers[0].follow == (f"http://127.0.0.1:{theirs.server_port}",)
    theirs.asked.clear()
    given = {"PLACE": dataset.place, "KIND": 3, "SOURCE_URL": dataset.source_url, "PACKAGE": str(tmp_path / "e.zip")}
    with pytest.raises(QgsProcessingException, match="only the address of the map"):
        run("importedition", given)
    assert theirs.asked == []
    assert run("importedition", {**given, "ALLOW_HOSTS": f"127.0.0.1:{theirs.server_port}"})["REGIONS"] == 1


# Packages.


@pytest.mark.parametrize(
    "path",
    [
        "",
        ".",
        "/etc/passwd",
        "a\x00b.csv",
        "x" * 400,
        f"{chr(0xD800)}.csv",
        "CON",
        "nul.csv",
        "a/" * 40 + "a.csv",
        "a.csv.",
        "%2e%2e/regions.csv",
        "http://127.0.0.1/x.csv",
        "//127.0.0.1/x.csv",
        "..\\x.csv",
        "a?b.csv",
        "data/",
        "C:x.csv",
    ],
)
def test_a_description_with_a_path_that_no_package_has_is_refused_before_anything_is_fetched(
    theirs: WebServer, path: str
) -> None:
    body = json.dumps({"resources": [{"name": "regions", "path": path}]}).encode()
    with pytest.raises(PluginError, match="The data package names") as caught:
        read_dataset(Dataset(DatasetKind.DATAPACKAGE, theirs.on("/p/datapackage.json", says(body))), Progress())
    assert len(theirs.asked) == 1
    caught.value.full_text().encode("utf-8")


@pytest.mark.parametrize(
    "paths", [("a.csv", "a.csv/b.csv"), ("a/b.csv", "a"), ("A.csv", "a.csv"), ("datapackage.json/a", "b")]
)
def test_a_description_whose_tables_take_each_others_place_is_refused(
    theirs: WebServer, paths: tuple[str, str]
) -> None:
    resources = [{"name": name, "path": path} for name, path in zip(("regions", "competences"), paths)]
    body = json.dumps({"resources": resources}).encode()
    with pytest.raises(PluginError, match="cannot stand in its folder"):
        read_dataset(Dataset(DatasetKind.DATAPACKAGE, theirs.on("/p/datapackage.json", says(body))), Progress())


@pytest.mark.parametrize(
    "body", [b'{"resources": ' + b"[" * 50_000, b'{"resources": [{"name": [1]}]}', b"\xff", b"9" * 5000]
)
def test_a_description_that_is_none_is_told(theirs: WebServer, body: bytes) -> None:
    with pytest.raises(PluginError):
        read_dataset(Dataset(DatasetKind.DATAPACKAGE, theirs.on("/datapackage.json", says(body))), Progress())


# Redirects, and what else servers say; over QGIS's network.


def test_the_web_does_not_send_into_ones_own_network(ours: WebServer, theirs: WebServer) -> None:
    """A name of the web, which only the proxy knows, sends to this computer."""
    secret = theirs.on("/secret.csv", says(csv_bytes(SURVEY)))
    proxy = Proxy(ours.server_port)
    try:
        with proxy_of_qgis(proxy.server_port):
            for target in (secret, secret.replace("127.0.0.1", "localhost"), "http://[::1]:9/", "http://intranet/x"):
                ours.on("/survey.csv", sends_to(target))
                with pytest.raises(BadAnswer, match="not safe to follow"):
                    web.ask("http://survey.example.org/survey.csv", Progress())
    finally:
        proxy.stop()
    assert theirs.asked == []


@pytest.mark.parametrize("name", [name for name in ABSURD if "redirect" in name or "digits" in name])
def test_absurd_headers_are_told_inside_qgis_too(name: str) -> None:
    server = RawServer(*ABSURD[name])
    try:
        with pytest.raises(HttpError):
            web.ask(server.url, Progress(), expect=("json",), wait=web.Timeouts(2, 4, 1, 0.01))
    finally:
        server.stop()


# Presets.


@pytest.fixture()
def listening() -> Iterator[tuple[int, list[object]]]:
    """A port on which nobody may knock, and who did."""
    knocks: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def wait() -> None:
            with contextlib.suppress(OSError):
                knocks.append(server.accept())

        thread = threading.Thread(target=wait, daemon=True)
        thread.start()
        yield server.getsockname()[1], knocks
        server.shutdown(socket.SHUT_RDWR)


LOGOS = ["\\\\127.0.0.1\\share\\logo.png", "//127.0.0.1/share/logo.svg", "http://127.0.0.1:{port}/logo.png",
         "/vsicurl/http://127.0.0.1:{port}/logo.png", "file://127.0.0.1/logo.png", "\\\\?\\UNC\\127.0.0.1\\s\\l.png",
         "smb://127.0.0.1/logo.png", "data:image/png;base64,AAAA"]  # fmt: skip


@pytest.mark.parametrize("logo", LOGOS)
def test_a_preset_from_a_file_opens_no_logo_elsewhere(
    tmp_path: Path, logo: str, listening: tuple[int, list[object]], atlas: LoadResult, run: Callable[..., dict]
) -> None:
    logo = logo.format(port=listening[0])
    file = tmp_path / "preset.json"
    export_presets.write_preset(file, "Theirs", {"page": {"logo": logo, "note": "Hello"}})
    given = {"ATLAS": str(atlas.atlas), "PRESET": str(file), "FOLDER": str(tmp_path / "maps"), "LAYERS": [0]}
    with pytest.raises(QgsProcessingException, match="LOGO"):
        run("exportmaps", given)
    assert not list(tmp_path.rglob("*.pdf"))
    chosen, told = [], []
    box = PresetsBox(dict, told.append)
    box.chosen.connect(chosen.append)
    box.read_file(file)
    assert chosen == [{"page": {"logo": "", "note": "Hello"}}]
    assert [logo in error.message for error in told] == [True]
    assert logo not in json.dumps(export_presets.read_presets()[0])
    # What was chosen and kept here is ours.
    export_presets.save_preset("Ours", {"page": {"logo": logo}})
    assert export_presets.find_preset(str(file))["page"]["logo"] == logo
    assert listening[1] == []


LINKED = {
    "a picture": '<image xlink:href="{other}"/>',
    "with a prefix": '<svg:image href = "{other}"/>',
    "in other quotes": "<image x='1' xlink:href='{other}'/>",
    "in lines": '<image\n xlink:href="file://{other}"/>',
    "as a reference": '<image xlink:href="&#47;tmp/x.png"/>',
    "behind a sign": '<image id=">" xlink:href="{other}"/>',
    "with a prefix of letters": '<é:image xmlns:é="http://www.w3.org/2000/svg" xlink:href="{other}"/>',
    "with a long prefix": '<{long}:image xmlns:{long}="http://www.w3.org/2000/svg" xlink:href="{other}"/>',
    "as an entity": '&picture;<image xlink:href="&place;"/>',
    "a style": '<?xml-stylesheet href="{other}"?><rect/>',
}


@pytest.mark.parametrize("name", LINKED)
@pytest.mark.parametrize("code", ["utf-8", "utf-16", "utf-7"])
def test_a_logo_that_shows_a_picture_elsewhere_is_refused(tmp_path: Path, name: str, code: str) -> None:
    other = tmp_path / "other.png"
    body = LINKED[name].format(other=other, long="x" * 60)
    head = (
        f'<?xml version="1.0" encoding="{code}"?><!DOCTYPE svg [<!ENTITY place "{other}"><!ENTITY picture "<g/>">]>'
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" width="5" height="5">'
    )
    logo = tmp_path / "logo.svg"

    def write(inside: str) -> None:
        rest = f"{inside}</svg>".encode(code)
        if code == "utf-7":
            rest = rest.replace(b"<", b"+ADw-").replace(b"&", b"+ACY-")
        logo.write_bytes((head.encode("ascii") if code == "utf-7" else head.encode(code)) + rest.lstrip(b"\xff\xfe"))

    write(body)
    with pytest.raises(ExportError) as caught:
        check_logo(PageSpec(logo=str(logo)))
    # Where Qt does not know an encoding, it draws nothing.
    assert "another file" in caught.value.details or (code == "utf-7" and "no SVG" in caught.value.details)
    if code == "utf-7":
        return
    for harmless in (
        '<a xlink:href="https://example.org"><rect width="5" height="5"/></a>',
        '<image xlink:href="data:,"/>',
    ):
        write(harmless)
        check_logo(PageSpec(logo=str(logo)))


def test_a_logo_whose_end_nobody_looks_at_is_refused(tmp_path: Path) -> None:
    text = f'<svg xmlns="http://www.w3.org/2000/svg">{" " * 21_000_000}<image href="/x.png"/></svg>'.encode()
    for logo, data in ((tmp_path / "logo.svg", text), (tmp_path / "logo.svgz", gzip.compress(text))):
        logo.write_bytes(data)
        with pytest.raises(ExportError) as caught:
            check_logo(PageSpec(logo=str(logo)))
        assert "larger than 20 MB" in caught.value.details


# Files that lead elsewhere.


VRT = '<OGRVRTDataSource><OGRVRTLayer name="r"><SrcDataSource>{source}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'
LEADING = {
    "a virtual layer": VRT,
    "a virtual layer of a file": VRT.replace("{source}", "/etc/passwd"),
    "a service": "<OGRWFSDataSource><URL>{http}/wfs</URL></OGRWFSDataSource>",
    "a schema": '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml" '
    'xsi:schemaLocation="x {http}/wfs?SERVICE=WFS&amp;REQUEST=DescribeFeatureType"></wfs:FeatureCollection>',
}  # fmt: skip


@pytest.mark.parametrize("name", LEADING)
@pytest.mark.parametrize("kind", [BoundaryKind.GISCO, BoundaryKind.LAYER])
def test_a_boundary_file_that_leads_elsewhere_is_not_opened(
    theirs: WebServer, tmp_path: Path, name: str, kind: BoundaryKind
) -> None:
    http = f"http://127.0.0.1:{theirs.server_port}"
    source = theirs.on("/regions.geojson", says(b'{"type": "FeatureCollection", "features": []}'))
    file = tmp_path / "regions.geojson"
    file.write_text(LEADING[name].format(source=f"/vsicurl/{source}", http=http))
    choice = BoundaryChoice(kind, path=file, layer=LayerRef(str(file), "code"))
    with pytest.raises(BoundaryError):
        boundary_source(choice, Progress()).catalogue()
    assert theirs.asked == []


def test_a_world_map_is_a_file_and_leads_nowhere(theirs: WebServer, tmp_path: Path) -> None:
    source = theirs.on("/world.gpkg", says(b"no"))
    file = tmp_path / "world_map.gpkg"
    file.write_text(VRT.format(source=f"/vsicurl/{source}"))
    with pytest.raises(PluginError):
        boundaries = boundary_source(BoundaryChoice(world_map=file), Progress())
        boundaries.shapes([boundaries.catalogue().choices()[0]], Progress())
    assert theirs.asked == []


def test_a_recipe_says_in_words_whose_address_it_names(mailed: Callable[..., Path], theirs: WebServer) -> None:
    atlas = mailed({"dataset": {"kind": "tables", "place": f"{table(theirs)}?token=s3cr3t"}})
    assert source_words(atlas)[0] == f"Dataset: http://127.0.0.1:{theirs.server_port}/survey.csv"
    with pytest.raises(ForeignPlace, match="which is not opened because a file says so") as caught:
        read_load_parameters(mailed({"dataset": {"kind": "tables", "place": "ftp://example.org/a?token=s3cr3t"}}))
    assert "s3cr3t" not in caught.value.full_text()
    assert theirs.asked == []
