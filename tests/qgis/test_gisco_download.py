"""Official boundaries downloaded: kept, asked for changes, used when the service is away, and refused when wrong."""

from __future__ import annotations

import json
import sqlite3
import time

import pytest
from gisco_service import NOT_AT_HAND, REAL, SHARED, Gisco, countries, labels, regions, square
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsSettings,
    QgsVectorLayer,
)

from cpmr_migration_plugin.errors import BoundaryError, Cancelled, TargetError
from cpmr_migration_plugin.model.atlas import Role
from cpmr_migration_plugin.processing.provider import CpmrMigrationProvider
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.boundaries.shapes import from_wkb
from cpmr_migration_plugin.workflows.base.web import OFFLINE
from cpmr_migration_plugin.workflows.loading import gisco_download
from cpmr_migration_plugin.workflows.loading.boundaries import boundary_source
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind
from cpmr_migration_plugin.workflows.loading.gisco_download import (
    BASE_URL,
    GiscoFiles,
    ask_listing,
    fetch_official,
    kept_files,
    kept_listing,
    save_official,
)

ALL = "nuts/geojson/NUTS_RG_20M_2024_4326.geojson"
COUNTRIES = "countries/geojson/CNTR_RG_20M_2024_4326.geojson"
LABELS = "nuts/geojson/NUTS_LB_2024_4326.geojson"
WANTED = GiscoFiles("2024", "20M")
ONLY = GiscoFiles("2024", "20M", around=False)

#: Four provinces of Portugal in the Atlantic; all levels, as in GISCO's file.
PORTUGAL = {
    "PT111": square(-20, 45), "PT119": square(-19, 45), "PT150": square(-20, 46), "PT200": square(-19, 46),
    "PT11": {"type": "Polygon", "coordinates": [[[-20, 45], [-18, 45], [-18, 46], [-20, 46], [-20, 45]]]},
    "PT": square(-20, 45, 2),
}  # fmt: skip


@pytest.fixture()
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache"
    monkeypatch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: folder)
    return folder


@pytest.fixture()
def gisco(qgis_app, cache):
    service = Gisco()
    QgsSettings().setValue(BASE_URL, service.address)
    service.put(ALL, regions(PORTUGAL))
    service.put(COUNTRIES, countries({"PT": square(-20, 45, 2), "MA": square(-20, 43)}))
    service.put(LABELS, labels({"PT111": (-19.9, 45.9), "PT119": (0.0, 0.0)}))
    yield service
    service.server.stop()
    QgsSettings().remove(BASE_URL)
    QgsSettings().remove(OFFLINE)


def bytes_of(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def drawn(choice: BoundaryChoice):
    source = boundary_source(choice, Progress())
    unit = source.catalogue().by_code("PT111", "2024")
    shapes, _ = source.shapes([unit], Progress())
    return source, shapes


DOWNLOAD = BoundaryChoice(BoundaryKind.DOWNLOAD, nuts_year="2024", scale="20M")


# What is downloaded is drawn.


def test_all_levels_come_in_one_file_with_countries_and_labels(gisco):
    found = fetch_official(WANTED, Progress())
    assert gisco.asked() == [path.rsplit("/", 1)[1] for path in (ALL, COUNTRIES, LABELS)]
    assert {region.code for region in found.regions} == set(PORTUGAL)
    assert {country.code for country in found.countries} == {"PT", "MA"}
    assert found.notes == ()


def test_downloaded_regions_countries_and_label_points_are_on_the_map(gisco):
    source, shapes = drawn(DOWNLOAD)
    by_role = {(shape.role, shape.unit.code or shape.unit.country): shape for shape in shapes}
    assert by_role[Role.REGION, "PT111"].anchor == (-19.9, 45.9)
    assert by_role[Role.FILL, "PT119"].anchor != (0.0, 0.0)
    morocco = from_wkb(by_role[Role.GROUND, "MA"].wkb)
    assert morocco.area() == pytest.approx(1.0)
    assert by_role[Role.GROUND, "MA"].unit.name == "Morocco"
    assert source.info.year == "2024"
    assert "NUTS_RG_20M_2024_4326.geojson" in source.info.title
    for word in ("© EuroGeographics", "© UN-FAO", "© TurkStat", "Eurostat/GISCO"):
        assert word in source.info.attribution


def test_label_point_outside_its_region_is_not_taken(gisco):
    source = boundary_source(DOWNLOAD, Progress())
    shapes, _ = source.shapes([source.catalogue().by_code("PT119", "2024")], Progress())
    x, y = next(s for s in shapes if s.role is Role.REGION).anchor
    assert -19 < x < -18
    assert 45 < y < 46


def test_some_levels_come_in_a_file_each(gisco):
    for level in (2, 3):
        shapes = {code: shape for code, shape in PORTUGAL.items() if len(code) == level + 2}
        gisco.put(f"nuts/geojson/NUTS_RG_60M_2024_4326_LEVL_{level}.geojson", regions(shapes))
    found = fetch_official(GiscoFiles("2024", "60M", (2, 3), around=False), Progress())
    assert {region.level for region in found.regions} == {2, 3}
    assert gisco.asked() == ["NUTS_RG_60M_2024_4326_LEVL_2.geojson", "NUTS_RG_60M_2024_4326_LEVL_3.geojson"]


# What is kept.


def test_second_time_only_changes_are_asked_for(gisco):
    assert kept_files(ONLY) is None
    fetch_official(ONLY, Progress())
    kept = kept_files(ONLY)
    assert kept.size == len(regions(PORTUGAL))
    again = fetch_official(ONLY, Progress())
    assert len(again.regions) == len(PORTUGAL)
    conditions = [headers.get("If-None-Match") for _, headers in gisco.server.asked]
    assert conditions[0] is None
    assert conditions[1]


def test_changed_file_is_taken(gisco):
    fetch_official(ONLY, Progress())
    gisco.put(ALL, regions({"PT111": square(-20, 45)}))
    assert len(fetch_official(ONLY, Progress()).regions) == 1


@pytest.mark.parametrize("answer", ["503", "html", "truncated"])
def test_last_good_copy_is_used_with_its_date_if_the_service_is_away(gisco, cache, answer):
    fetch_official(ONLY, Progress())
    body = regions(PORTUGAL)
    answers = {
        "503": lambda request: request.answer(b"away", 503),
        "html": lambda request: request.answer(b"<html>Maintenance</html>", Content_Type="text/html"),
        "truncated": lambda request: request.answer(body[: len(body) // 2]),
    }
    gisco.on(ALL, answers[answer])
    before = bytes_of(cache)
    found = fetch_official(ONLY, Progress())
    assert len(found.regions) == len(PORTUGAL)
    date = time.strftime("%Y-%m-%d", time.gmtime())
    assert "last good" in found.notes[0].words
    assert date in found.notes[0].words
    assert bytes_of(cache) == before


def test_date_of_the_last_good_copy_is_told_in_the_join_report_and_after_loading(gisco):
    boundary_source(DOWNLOAD, Progress())
    QgsSettings().setValue(OFFLINE, True)
    source = boundary_source(DOWNLOAD, Progress())
    assert len(source.notes) == 3
    assert all("You work offline" in note.reason for note in source.notes)


def test_offline_and_never_downloaded_names_the_remedies(gisco):
    QgsSettings().setValue(OFFLINE, True)
    with pytest.raises(BoundaryError) as caught:
        fetch_official(WANTED, Progress())
    assert "offline" in caught.value.message
    assert "Work offline" in caught.value.remedy
    assert "built-in boundaries" in caught.value.remedy
    assert gisco.asked() == []


def test_missing_countries_and_labels_do_not_hold_up_the_map(gisco):
    gisco.on(COUNTRIES, lambda request: request.answer(b"nothing", 404))
    gisco.on(LABELS, lambda request: request.answer(b"<html>", Content_Type="text/html"))
    source, shapes = drawn(DOWNLOAD)
    assert len(source.notes) == 2
    assert "CNTR_RG_20M_2024_4326.geojson is not used" in source.notes[0].reason
    assert "Natural Earth" in source.info.attribution
    assert "UN-FAO" not in source.info.attribution
    assert any(s.role is Role.GROUND and s.unit.country == "MA" for s in shapes)


# Bad input.


BODY = regions(PORTUGAL)
BAD = {
    "html": (b"<!doctype html><html><title>Sign in</title></html>", "web page"),
    "empty": (b"", "empty answer"),
    "kml": (b"<?xml version='1.0'?><kml></kml>", "something else"),
    "zip": (b"PK\x03\x04 and so on", "something else"),
    "other json": (b'{"error": "no"}', "cannot be read"),
    "no features": (b'{"type": "FeatureCollection", "features": []}', "is not a file of NUTS regions"),
    "countries": (countries({"PT": square(0, 0)}), "is not a file of NUTS regions"),
    "wrong codes": (regions({"nonsense": square(0, 0)}), "is not a file of NUTS regions"),
    "other year": (regions({f"FR{n}1": square(n, 0) for n in range(3, 9)}), "other regions than its name says"),
    "not a number": (BODY.replace(b"-20", b"minus twenty"), "cannot be read"),
    **{f"cut at {share}": (BODY[: int(len(BODY) * share)], "cannot be read") for share in (0.1, 0.3, 0.5, 0.8, 0.99)},
}


@pytest.mark.parametrize("name", BAD)
def test_other_answers_are_refused_with_the_reason_and_not_kept(gisco, cache, name):
    body, message = BAD[name]
    gisco.on(ALL, lambda request: request.answer(body))
    with pytest.raises(BoundaryError) as caught:
        fetch_official(ONLY, Progress())
    assert message in caught.value.message
    assert caught.value.remedy
    assert kept_files(ONLY) is None
    assert not [path for path in bytes_of(cache) if path.suffix != ".sqlite"]


def test_file_of_another_level_than_its_name_says_is_refused(gisco):
    gisco.put("nuts/geojson/NUTS_RG_20M_2024_4326_LEVL_2.geojson", regions({"PT111": square(-20, 45)}))
    with pytest.raises(BoundaryError) as caught:
        fetch_official(GiscoFiles("2024", "20M", (2,), around=False), Progress())
    assert "other regions than its name says" in caught.value.message


def test_scale_that_a_year_does_not_have_is_told_with_those_it_has(gisco):
    with pytest.raises(BoundaryError) as caught:
        fetch_official(GiscoFiles("2003", "60M"), Progress())
    assert caught.value.message == "GISCO has no boundaries of NUTS 2003 at 1:60 million."
    assert "1:1 million, 1:3 million, 1:10 million, 1:20 million" in caught.value.remedy


def test_file_that_is_too_large_is_refused_before_it_is_read(gisco, monkeypatch):
    monkeypatch.setattr(gisco_download, "_MAX_FILE", 1000)
    with pytest.raises(BoundaryError, match="larger than"):
        fetch_official(ONLY, Progress())


@pytest.mark.parametrize("step", ["Downloading", "Reading the official"])
def test_cancelled_download_leaves_the_cache_as_it_was(gisco, cache, step):
    body = regions({f"PT{n:03}": square(-20 + n / 100, 45, 0.01) for n in range(200)} | PORTUGAL)

    def slowly(request):
        request.head(200, Content_Length=len(body))
        for start in range(0, len(body), 4096):
            request.wfile.write(body[start : start + 4096])
            request.wfile.flush()
            time.sleep(0.05)

    gisco.on(ALL, slowly)
    before = bytes_of(cache) if cache.exists() else {}
    cancelled = []
    progress = Progress(lambda text, _: text.startswith(step) and cancelled.append(text), lambda: cancelled)
    with pytest.raises(Cancelled):
        fetch_official(ONLY, progress)
    assert (bytes_of(cache) if cache.exists() else {}) == before


def test_files_that_were_complete_when_it_was_cancelled_are_not_downloaded_again(gisco):
    cancelled = []
    gisco.on(COUNTRIES, lambda request: cancelled.append(1) or request.answer(b""))
    with pytest.raises(Cancelled):
        fetch_official(WANTED, Progress(None, lambda: cancelled))
    cancelled.clear()
    fetch_official(ONLY, Progress())
    last = gisco.server.asked[-1]
    assert last[0].endswith("NUTS_RG_20M_2024_4326.geojson")
    assert last[1].get("If-None-Match")


# The listing.


def test_listing_of_the_service_adds_to_the_table(gisco):
    name = "NUTS_RG_20M_2027_4326.geojson"
    gisco.put("nuts/datasets.json", json.dumps({"nuts-2027": {"files": "nuts-2027-files.json"}}).encode())
    gisco.put("nuts/nuts-2027-files.json", json.dumps({"geojson": {name: f"geojson/{name}"}}).encode())
    assert kept_listing().years()[0] == "2024"
    listing, note = ask_listing(Progress())
    assert note == ""
    assert listing.years()[:2] == ["2027", "2024"]
    assert kept_listing().years()[:2] == ["2027", "2024"]


@pytest.mark.parametrize("body", [None, b"<html>", b"{}", b'{"nuts-2027": {"files": "gone.json"}}'])
def test_without_a_listing_the_table_is_used_and_that_is_told(gisco, body):
    if body is not None:
        gisco.put("nuts/datasets.json", body)
    listing, note = ask_listing(Progress())
    assert listing.years()[0] == "2024"
    assert "those last known" in note


# Written as a file.


@pytest.mark.parametrize("ending", [".gpkg", ".geojson"])
def test_file_holds_every_region_and_what_must_be_said(gisco, tmp_path, ending):
    target = tmp_path / f"nuts{ending}"
    saved = save_official(WANTED, target, Progress())
    assert saved.count == len(PORTUGAL)
    layer = QgsVectorLayer(str(target), "x", "ogr")
    assert {f["NUTS_ID"] for f in layer.getFeatures()} == set(PORTUGAL)
    assert {f["LEVL_CODE"] for f in layer.getFeatures()} == {0, 2, 3}
    assert layer.crs().authid() == "EPSG:4326"
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [target.name]
    if ending == ".gpkg":
        assert layer.metadata().rights() == [saved.info.attribution]
        with sqlite3.connect(target) as connection:
            row = connection.execute("SELECT description FROM gpkg_contents WHERE table_name = 'nuts'").fetchone()
        assert "© EuroGeographics" in row[0]
    else:
        assert "© EuroGeographics" in json.loads(target.read_text(encoding="utf-8"))["attribution"]


@pytest.mark.parametrize("ending", [".gpkg", ".geojson"])
def test_cancelled_writing_leaves_the_old_file(gisco, tmp_path, ending):
    target = tmp_path / f"nuts{ending}"
    target.write_text("old")
    cancelled = []
    progress = Progress(
        lambda text, _: cancelled.append(text) if text.startswith("Writing") else None, lambda: cancelled
    )
    with pytest.raises(Cancelled):
        save_official(WANTED, target, progress)
    assert target.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [target.name]


def test_other_endings_are_refused_before_anything_is_downloaded(gisco, tmp_path):
    with pytest.raises(TargetError):
        save_official(WANTED, tmp_path / "nuts.shp", Progress())
    assert gisco.asked() == []


@pytest.fixture()
def provider(qgis_app):
    provider = CpmrMigrationProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def run(provider, name: str, **parameters):
    algorithm = provider.algorithm(name).create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    ok, message = algorithm.checkParameterValues(parameters, context)
    assert ok, message
    results, ok = algorithm.run(parameters, context, feedback)
    return results, ok, feedback.textLog()


def test_algorithm_writes_the_file_and_tells_the_notice(gisco, provider, tmp_path):
    target = tmp_path / "nuts.gpkg"
    results, ok, log = run(provider, "downloadboundaries", YEAR=0, SCALE=3, BOUNDARIES=str(target))
    assert ok, log
    assert results["REGIONS"] == len(PORTUGAL)
    assert "© EuroGeographics" in log
    dataset = ogr.Open(str(target))
    assert dataset.GetLayer(0).GetFeatureCount() == len(PORTUGAL)
    _, ok, log = run(provider, "downloadboundaries", YEAR=0, SCALE=3, BOUNDARIES=str(target))
    assert not ok
    assert "exist already" in log
    _, ok, log = run(provider, "downloadboundaries", YEAR=0, SCALE=3, BOUNDARIES=str(target), OVERWRITE=True)
    assert ok, log


def test_algorithm_tells_what_gisco_does_not_have(gisco, provider, tmp_path):
    _, ok, log = run(provider, "downloadboundaries", YEAR=6, SCALE=4, BOUNDARIES=str(tmp_path / "x.gpkg"))
    assert not ok
    assert "GISCO has no boundaries of NUTS 2003 at 1:60 million." in log
    assert not (tmp_path / "x.gpkg").exists()


# The real files.


@pytest.mark.skipif(not SHARED.is_dir(), reason=NOT_AT_HAND)
@pytest.mark.parametrize("path", [path for path in REAL if "NUTS_RG" in path])
def test_real_files_at_their_real_paths_are_read_in_full(gisco, path):
    gisco.put_real()
    name = path.rsplit("/", 1)[1]
    _, _, scale, year, *rest = name.removesuffix(".geojson").split("_")
    levels = (int(rest[-1]),) if "LEVL" in rest else ()
    found = fetch_official(GiscoFiles(year, scale, levels, around=False), Progress())
    expected = json.loads((SHARED / REAL[path]).read_text(encoding="utf-8"))["features"]
    assert {region.code for region in found.regions} == {f["properties"]["NUTS_ID"] for f in expected}
    assert len(found.regions) == len(expected)
