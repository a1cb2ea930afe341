"""Asking Eurostat, at its real paths on loopback: figures, refusals, stale answers, the shape of a dataset."""

from __future__ import annotations

import csv
import math

import pytest
from indicator_world import World  # also puts the helpers of the plain tests on the path

from eurostat_files import EUROSTAT, held  # isort: skip
from eurostat_service import jsonstat  # isort: skip
from qgis.core import QgsSettings

from cpmr_migration_plugin.errors import Cancelled, PluginError
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.eurostat.errors import EurostatError, Problem
from cpmr_migration_plugin.sources.eurostat.jsonstat import read_jsonstat
from cpmr_migration_plugin.sources.eurostat.query import STATISTICS, Query
from cpmr_migration_plugin.sources.http import session
from cpmr_migration_plugin.sources.http.errors import BadAnswer, NotInCache
from cpmr_migration_plugin.sources.http.session import Retry
from cpmr_migration_plugin.workflows.base import web
from cpmr_migration_plugin.workflows.indicators.eurostat import fetch_cube, read_shape, service_base

ONE = {("ES51", "2024"): (7.5, "p"), ("ES52", "2023"): 3}


@pytest.fixture
def world(qgis_app, tmp_path, atlas, monkeypatch):
    monkeypatch.setitem(session.fetch.__kwdefaults__, "retry", Retry(attempts=2, first_wait=0.01))
    world = World(tmp_path, atlas.atlas)
    yield world
    world.close()


def ask(world: World, dataset: str = "demo_r_gind3", **more):
    return fetch_cube(Query(dataset, geo_level="nuts2", **more), Progress(), world.cache)


def test_without_the_setting_eurostat_itself_is_asked(qgis_app):
    assert service_base() == STATISTICS


def test_figures_come_with_flags_and_the_question_is_what_the_service_understands(world):
    world.serve(figures=ONE)
    found = ask(world, fixed={"indic_de": ("JAN",)}, lang="FR", since="2020")
    assert dict(zip(found.cube.data["geo"], found.cube.data["value"])) == {"ES51": 7.5, "ES52": 3.0}
    assert list(found.cube.data["flag"]) == ["p", ""]
    assert found.warning == ""
    assert world.service.queries() == [
        {"format": ["JSON"], "lang": ["FR"], "indic_de": ["JAN"], "geoLevel": ["nuts2"], "sinceTimePeriod": ["2020"]}
    ]


@pytest.mark.parametrize("name", ["demo_gind", "nama_10_gdp"])
def test_recorded_answers_arrive_cell_by_cell_as_the_tables_beside_them(world, name):
    body = held(f"jsonstat_samples/{name}.json").read_bytes()
    QgsSettings().setValue(
        "cpmr_migration/eurostat/base", world.service.serve(name, lambda request: request.answer(body))
    )
    cube = ask(world, name).cube
    labels = [dict(zip(dim.codes, dim.labels)) for dim in cube.dims]
    names = [dim.id for dim in cube.dims]
    cells = {
        tuple(words[code] for words, code in zip(labels, row[: len(names)])): row[len(names) :]
        for row in cube.data[[*names, "value", "flag"]].itertuples(index=False)
    }
    compared = 0
    with held(f"jsonstat_samples/{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            key = tuple(row.values())[: len(names)]
            value, flag = cells.pop(key, (None, ""))
            expected = float(row["value"]) if row["value"] else None
            assert (None if value is None or math.isnan(value) else value) == expected, key
            assert flag == row.get("status", "").strip(), key
            compared += 1
    assert cells == {}
    assert compared > 50


SAMPLES = ("jsonstat_org/canada", "jsonstat_org/galicia", "jsonstat_org/hierarchy", "jsonstat_org/order")


@pytest.mark.parametrize("name", [*SAMPLES, "jsonstat_samples/une_rt_a_DE_2019_one_cell"])
def test_a_sample_served_by_the_service_is_read_as_from_its_file(world, name):
    """The files themselves are compared with the tables beside them, cell by cell, in the tests of the reader."""
    body = held(f"{name}.json").read_bytes()
    dataset = name.rpartition("/")[2]
    QgsSettings().setValue(
        "cpmr_migration/eurostat/base", world.service.serve(dataset, lambda request: request.answer(body))
    )
    cube, expected = ask(world, dataset).cube, read_jsonstat(body)
    # One sample has names where figures stand: that is said.
    assert len(cube.data) > 0 or "no figures" in cube.warnings[0]
    assert [dim.id for dim in cube.dims] == [dim.id for dim in expected.dims]
    assert cube.data.equals(expected.data)


def test_a_sample_of_an_old_version_is_refused_with_the_reason(world):
    body = held("jsonstat_org/oecd-canada.json").read_bytes()
    QgsSettings().setValue(
        "cpmr_migration/eurostat/base", world.service.serve("oecd", lambda request: request.answer(body))
    )
    with pytest.raises(PluginError, match="version 1"):
        ask(world, "oecd")


def test_every_sample_is_served():
    held("jsonstat_org/order.json")
    every = {f"{path.parent.name}/{path.stem}" for path in EUROSTAT.glob("jsonstat_*/*.json")}
    recorded = {"jsonstat_samples/demo_gind", "jsonstat_samples/nama_10_gdp"}
    assert every == {*SAMPLES, *recorded, "jsonstat_samples/une_rt_a_DE_2019_one_cell", "jsonstat_org/oecd-canada"}


SAID = {
    "async_400_data_not_yet_available.xml": (400, Problem.LATER, "still preparing"),
    "async_400_unknown_request.xml": (400, Problem.EXPIRED, "no longer holds"),
    "async_status_submitted.xml": (200, Problem.LATER, "still preparing"),
    "sdmx_413_extraction_too_big.xml": (413, Problem.TOO_BIG, "about 420,709,314 figures"),
    "statistics_400_invalid_dimension.json": (400, Problem.BAD_SELECTION, "does not understand"),
    "statistics_404_not_found.json": (404, Problem.NOT_FOUND, "has no dataset demo_r_gind3"),
    "statistics_413_asynchronous_response.json": (413, Problem.LATER, "still preparing"),
    "statistics_413_extraction_too_big.json": (413, Problem.TOO_BIG, "about 10,110,240,000 figures"),
    "statistics_async_warning.json": (200, Problem.LATER, "still preparing"),
}


def test_every_recorded_refusal_is_in_the_table():
    held("errors/statistics_404_not_found.json")
    assert {path.name for path in (EUROSTAT / "errors").iterdir()} == set(SAID)


@pytest.mark.parametrize("name", SAID)
def test_every_recorded_refusal_becomes_its_sentence_with_a_remedy_and_is_not_kept(world, name):
    status, problem, words = SAID[name]
    body = held(f"errors/{name}").read_bytes()
    base = world.service.serve("demo_r_gind3", lambda request: request.answer(body, status))
    QgsSettings().setValue("cpmr_migration/eurostat/base", base)
    with pytest.raises(EurostatError) as error:
        ask(world)
    assert error.value.problem is problem
    assert words in error.value.message
    assert error.value.remedy
    assert world.cache.entries() == []


OTHER = [
    (b"<html><title>Maintenance</title></html>", 503, "not available at the moment"),
    (b"<!DOCTYPE html><html><title>Login</title></html>", 200, "not available at the moment"),
    (b"", 503, "is not available just now"),
    (b"", 429, "asked too often"),
    (b"", 401, "asks for a login"),
    (b'{"version":"2.0","class":"dataset","id":["geo"],', 200, "no JSON-stat file"),
    (b'{"class":"dataset"}', 200, "no JSON-stat file"),
]


@pytest.mark.parametrize(("body", "status", "words"), OTHER)
def test_what_is_no_answer_is_a_sentence_with_a_remedy(world, body, status, words):
    base = world.service.serve("demo_r_gind3", lambda request: request.answer(body, status))
    QgsSettings().setValue("cpmr_migration/eurostat/base", base)
    with pytest.raises(PluginError) as error:
        ask(world)
    assert words in error.value.message
    assert error.value.remedy
    assert world.cache.entries() == []


def test_a_truncated_answer_is_not_kept(world):
    world.serve(figures=ONE)
    body = jsonstat(ONE)

    def cut(request):
        request.head(200, Content_Length=len(body))
        request.wfile.write(body[:50])
        request.close_connection = True

    world.service.serve("demo_r_gind3", cut)
    with pytest.raises((BadAnswer, PluginError)):
        ask(world)
    assert world.cache.entries() == []


def test_if_the_service_is_away_the_last_good_answer_is_used_and_its_date_told(world):
    world.serve(figures=ONE)
    first = ask(world)
    world.service.serve("demo_r_gind3", lambda request: request.answer(b"busy", 503))
    again = ask(world)
    assert again.cube.data.equals(first.cube.data)
    assert first.fetched[:10] in again.warning
    assert again.warning.startswith("Eurostat ")


def test_a_refusal_is_told_even_if_there_is_an_older_answer(world):
    world.serve(figures=ONE)
    ask(world)
    world.service.serve(
        "demo_r_gind3",
        lambda request: request.answer(b'{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4"}]}', 404),
    )
    with pytest.raises(EurostatError) as error:
        ask(world)
    assert error.value.problem is Problem.NOT_FOUND


def test_offline_nothing_is_asked_and_the_date_is_told(world):
    world.serve(figures=ONE)
    ask(world)
    QgsSettings().setValue(web.OFFLINE, True)
    found = ask(world)
    assert "You work offline" in found.warning
    assert len(world.service.asked) == 1
    with pytest.raises(NotInCache) as error:
        ask(world, "other_dataset")
    assert "Work offline" in error.value.remedy


def test_a_cancel_in_the_middle_of_an_answer_keeps_nothing(world):
    world.serve(figures=ONE)
    stop = []

    def slow(request):
        request.head(200, Content_Length=1_000_000)
        for _ in range(100):
            request.wfile.write(b" " * 1000)
            stop.append(True)
            if world.service.stopping.wait(0.02):
                return

    world.service.serve("demo_r_gind3", slow)
    with pytest.raises(Cancelled):
        fetch_cube(Query("demo_r_gind3", geo_level="nuts2"), Progress(is_cancelled=lambda: bool(stop)), world.cache)
    assert world.cache.entries() == []


# The shape of a dataset.

DIMS = {"freq": {"A": "Annual"}, "citizen": {"FOR": "Foreign", "NAT": "National"}, "unit": {"PC": "Percentage"}}


def test_dimensions_come_with_labels_from_a_small_question(world):
    world.serve("lfst_x", {("DE", "2024"): 1.0}, dims={"freq": {"A": "Annual"}, "sex": {"T": "Total"}})
    shape = read_shape("lfst_x", "EN", Progress(), world.cache)
    assert [(dim.id, dim.codes, dim.labels) for dim in shape.dims] == [
        ("freq", ("A",), ("Annual",)), ("sex", ("T",), ("Total",)),
    ]  # fmt: skip
    assert shape.latest == "2024"
    (query,) = world.service.queries()
    assert query == {"format": ["JSON"], "lang": ["EN"], "geo": ["DE", "FR", "ES"], "lastTimePeriod": ["1"]}


def test_a_dataset_without_countries_is_asked_for_its_regions(world):
    world.serve("tgs00099", {("ES51", "2024"): 1.0})
    body = b'{"error":[{"status":400,"id":150,"label":"INVALID_QUERY_DIMENSION_VALUE: not allowed"}]}'
    good = jsonstat({("ES51", "2024"): 1.0})
    world.service.serve("tgs00099", lambda request: request.answer(body, 400), lambda request: request.answer(good))
    assert [dim.id for dim in read_shape("tgs00099", "EN", Progress(), world.cache).dims] == ["freq", "indic_de"]
    assert [query.get("geoLevel") for query in world.service.queries()] == [None, ["nuts2"]]


def test_a_dataset_that_does_not_exist_is_told_at_once(world):
    world.serve("x", {})
    body = b'{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4: NOPE is not available"}]}'
    world.service.serve("nope", lambda request: request.answer(body, 404))
    with pytest.raises(EurostatError) as error:
        read_shape("nope", "EN", Progress(), world.cache)
    assert error.value.problem is Problem.NOT_FOUND
    assert len(world.service.asked) == 1


@pytest.mark.parametrize("code", ["", "a b", "../x", "demo?x=1", "é"])
def test_what_is_no_code_of_a_dataset_never_reaches_the_network(world, code):
    world.serve("x", {})
    with pytest.raises(PluginError, match="cannot be asked of Eurostat"):
        read_shape(code, "EN", Progress(), world.cache)
    assert world.service.asked == []
