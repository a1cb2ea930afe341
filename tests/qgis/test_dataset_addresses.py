"""Datasets at addresses: spreadsheets, tables, data packages and maps from a real server, and what else comes."""

from __future__ import annotations

import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from http_server import Request, WebServer

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.bundled import read_bundled
from cpmr_migration_plugin.sources.mymaps import links as map_links
from cpmr_migration_plugin.sources.mymaps.convert import folders_of
from cpmr_migration_plugin.sources.tables import links as sheet_links
from cpmr_migration_plugin.sources.tables.write import csv_bytes, workbook_bytes
from cpmr_migration_plugin.store.datapackage import write_datapackage
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.dataset_files import Downloads
from cpmr_migration_plugin.workflows.loading.importing import Imported, read_dataset, read_document

ID = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789"
LOGIN = b"<!DOCTYPE html><html><head><title>Google Sheets: Sign-in</title></head><body></body></html>"
SURVEY = [["Region", "Country", "NUTS code", "Health: level"], ["Catalonia", "Spain", "ES51", "exclusive"]]


@pytest.fixture(autouse=True)
def profile(qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(
        "cpmr_migration_plugin.workflows.loading.decisions.decisions_folder", lambda: tmp_path / "decisions"
    )


@pytest.fixture()
def server() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


def giving(body: bytes, status: int = 200, kind: str = "application/octet-stream"):
    def answer(request: Request) -> None:
        request.answer(body, status, Content_Type=kind)

    return answer


def read(kind: DatasetKind, address: str, **decided: object) -> Imported:
    return read_dataset(Dataset(kind, address, **decided), Progress())


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/survey.csv", csv_bytes(SURVEY)),
        ("/survey.csv", "\n".join(";".join(row) for row in SURVEY).encode("latin-1")),
        ("/download", csv_bytes(SURVEY)),
        ("/survey.xlsx", workbook_bytes({"Survey": SURVEY}, ".xlsx")),
        ("/survey.ods", workbook_bytes({"Survey": SURVEY}, ".ods")),
        ("/download/7", workbook_bytes({"Survey": SURVEY}, ".xlsx")),
    ],
    # Not the bytes: a workbook holds the time it was made at, and every worker of the tests makes its own.
    ids=["commas", "semicolons", "without ending", "xlsx", "ods", "xlsx without ending"],
)
def test_a_table_at_an_address_becomes_an_edition_with_the_address_as_source(
    server: WebServer, path: str, body: bytes
) -> None:
    address = server.on(path, giving(body))
    imported = read(DatasetKind.TABLES, address)
    row = imported.edition.competences.iloc[0]
    assert (row["region_id"], row["field"], row["level"]) == ("es-catalonia", "health", "exclusive")
    assert row["source_url"] == address
    assert imported.edition.info.origin == address


def test_a_google_sheet_is_read_from_its_export_address(server: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    path = f"/spreadsheets/d/{ID}/export"
    address = server.on(path, giving(workbook_bytes({"Survey": SURVEY}, ".xlsx")))
    monkeypatch.setattr(sheet_links, "_BASE", address.removesuffix(f"/{ID}/export"))
    imported = read(DatasetKind.TABLES, f"https://docs.google.com/spreadsheets/d/{ID}/edit#gid=0")
    assert [asked for asked, _ in server.asked] == [f"{path}?format=xlsx"]
    assert list(imported.edition.regions["nuts_code"]) == ["ES51"]


@pytest.mark.parametrize("status", [200, 401, 403])
def test_a_google_sheet_that_is_not_shared_says_how_to_share_it(
    server: WebServer, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    address = server.on(f"/spreadsheets/d/{ID}/export", giving(LOGIN, status, "text/html"))
    monkeypatch.setattr(sheet_links, "_BASE", address.removesuffix(f"/{ID}/export"))
    with pytest.raises(PluginError, match="not shared publicly") as caught:
        read(DatasetKind.TABLES, f"https://docs.google.com/spreadsheets/d/{ID}/edit")
    assert "Publish to web" in caught.value.remedy


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (LOGIN, "leads to a web page"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old kind"),
        (b"", "empty answer"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "something else than expected"),
        (b"PK\x03\x04 cut", "cannot be read"),
    ],
)
def test_what_is_no_table_is_told_for_what_it_is(server: WebServer, body: bytes, message: str) -> None:
    with pytest.raises(PluginError, match=message) as caught:
        read(DatasetKind.TABLES, server.on("/survey.xlsx", giving(body)))
    assert caught.value.remedy


def test_a_server_that_is_away_gives_the_last_good_table_and_says_so(server: WebServer) -> None:
    address = server.on("/survey.csv", giving(csv_bytes(SURVEY)), giving(LOGIN, 200, "text/html"))
    assert [note for note in read(DatasetKind.TABLES, address).notes if note.key == address] == []
    again = read(DatasetKind.TABLES, address)
    assert list(again.edition.regions["nuts_code"]) == ["ES51"]
    told = [note.reason for note in again.notes if note.key == address]
    assert len(told) == 1
    assert "this is its last good one" in told[0]


def test_a_data_package_is_read_from_a_zip_and_from_its_description(server: WebServer, tmp_path: Path) -> None:
    bundled = read_bundled()
    write_datapackage(bundled, tmp_path / "edition.zip")
    address = server.on("/edition.zip", giving((tmp_path / "edition.zip").read_bytes()))
    imported = read(DatasetKind.DATAPACKAGE, address)
    assert imported.edition.counts() == bundled.counts()
    assert imported.edition.info.origin == address
    for file in BUNDLED_EDITION.iterdir():
        if file.suffix in (".json", ".csv"):
            server.on(f"/edition/{file.name}", giving(file.read_bytes()))
    address = server.on("/edition/datapackage.json", giving((BUNDLED_EDITION / "datapackage.json").read_bytes()))
    again = read(DatasetKind.DATAPACKAGE, address)
    for name in bundled.counts():
        assert again.edition.table(name).equals(bundled.table(name)), name


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b'{"resources": [{"name": "regions", "path": "../../regions.csv"}]}', "outside its own folder"),
        (b'{"resources": [{"name": "regions", "path": "https://evil.org/x.csv"}]}', "outside its own folder"),
        (b'{"resources": 3}', "no description"),
        (b"[1, 2]", "no description"),
        (LOGIN, "leads to a web page"),
    ],
)
def test_a_description_that_leads_elsewhere_or_is_none_is_refused(server: WebServer, body: bytes, message: str) -> None:
    with pytest.raises(PluginError, match=message):
        read(DatasetKind.DATAPACKAGE, server.on("/datapackage.json", giving(body)))
    assert len(server.asked) == 1


# The real maps, at the path where Google has them.

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "kml"
#: None of them is about regions and migration: file, and how many placemarks lie in folders of unknown theme.
MAPS = {
    "01_noto_2024_folders_points_lines.kml": 40,
    "04_nut_free_descriptions_cdata.kml": 19,
    "10_multigeometry_42_lines.kml": 1,
    "15_mapbox_addresses_extendeddata.kml": 15,
    "16_togeojson_bad.kml": 3,
    "16_togeojson_multigeometry_sibling.kml": 1,
}


@pytest.mark.parametrize("name", MAPS)
def test_real_maps_of_other_things_are_refused_with_the_reason_of_every_placemark(
    server: WebServer, monkeypatch: pytest.MonkeyPatch, name: str, tmp_path: Path
) -> None:
    path = REAL / name
    if not path.is_file():
        pytest.skip("the shared maps are not here")
    address = server.on("/maps/d/kml", giving(path.read_bytes(), 200, "application/vnd.google-earth.kml+xml"))
    monkeypatch.setattr(map_links, "_BASE", address.removesuffix("/kml"))
    kmz = tmp_path / "map.kmz"
    with zipfile.ZipFile(kmz, "w") as archive:
        archive.write(path, "doc.kml")
    viewer = f"https://www.google.com/maps/d/viewer?mid={ID}"
    for place in (f"https://www.google.com/maps/d/u/0/edit?mid={ID}", str(path), str(kmz)):
        with pytest.raises(PluginError, match="no region of which anything could be read") as caught:
            read(DatasetKind.MAP, place, source_url=viewer)
        waiting = re.findall(r"its (\d+) placemarks wait for an answer", caught.value.details)
        assert sum(map(int, waiting)) == MAPS[name]
        if place == str(path):
            continue
        # Given a theme, each placemark is placed by the polygon it lies in, or told of.
        dataset = Dataset(DatasetKind.MAP, place)
        document, _ = read_document(dataset, Downloads(Progress(), dataset))
        themes = tuple((folder.key, Theme.NEEDS) for folder in folders_of(document))
        if name.startswith("10_"):
            imported = read(DatasetKind.MAP, place, source_url=viewer, themes=themes)
            assert list(imported.edition.experiences["region_id"]) == ["it-lombardia"]
            assert [note.reason for note in imported.notes] == ["Taken as Lombardia, where it lies."]
            continue
        with pytest.raises(PluginError, match="no region of which anything could be read") as caught:
            read(DatasetKind.MAP, place, source_url=viewer, themes=themes)
        unplaced = re.findall(r"Which region it speaks of cannot be told|Names a country", caught.value.details)
        assert len(unplaced) == MAPS[name]
    assert {asked for asked, _ in server.asked} == {f"/maps/d/kml?mid={ID}&forcekml=1"}
