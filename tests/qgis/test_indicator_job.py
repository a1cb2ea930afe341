"""Adding indicators to an atlas file: what is written, what is replaced, and that nothing else ever changes."""

# ruff: noqa: S608 - the SQL is the tests' own

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from indicator_world import FIGURES, World

from eurostat_files import held, rows  # isort: skip
from eurostat_service import jsonstat  # isort: skip
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer

from cpmr_migration_plugin.errors import AtlasError, Cancelled, PluginError, TargetError
from cpmr_migration_plugin.model.indicators import Territory
from cpmr_migration_plugin.model.notes import shown
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.sources.http import session
from cpmr_migration_plugin.sources.http.session import Retry
from cpmr_migration_plugin.store import indicators as store
from cpmr_migration_plugin.workflows.base import web
from cpmr_migration_plugin.workflows.indicators.indicator_choice import IndicatorChoice, read_fixed
from cpmr_migration_plugin.workflows.indicators.indicator_job import showing_indicators

POPULATION = IndicatorChoice(entry="population_1jan")
RATE = IndicatorChoice(entry="net_migration_rate")


@pytest.fixture
def world(qgis_app, tmp_path, atlas, monkeypatch):
    monkeypatch.setitem(session.fetch.__kwdefaults__, "retry", Retry(attempts=2, first_wait=0.01))
    world = World(tmp_path, atlas.atlas)
    world.serve()
    yield world
    world.close()


def sql(world: World, query: str) -> list[tuple]:
    with closing(sqlite3.connect(world.atlas)) as connection:
        return connection.execute(query).fetchall()


def drawn(world: World, layer: str = "population_1jan") -> dict[str, tuple]:
    query = (
        "SELECT u.code, f.status, f.value, f.time FROM indicator_figures f "
        f"JOIN units u ON u.unit_id = f.unit_id WHERE f.layer = '{layer}' AND u.code IS NOT NULL"
    )
    return {code: rest for code, *rest in sql(world, query)}


# What is written.


def test_every_region_shows_the_figure_of_its_own_code_and_level(world):
    result = world.add()
    shown = drawn(world)
    for code in ("DE1", "DE9", "ES11", "ES51", "ITG1", "EL43", "SE110"):
        assert shown[code] == ["value", FIGURES[code, "2024"], "2024"], code
    have = [code for code, (status, *_) in shown.items() if status == "value"]
    assert result.layers[0].placed == len(have)
    assert "DE11" not in shown
    assert all(status == "not_available" for code, (status, *_) in shown.items() if (code, "2024") not in FIGURES)


def test_only_the_levels_that_the_atlas_draws_are_asked_for(world):
    world.add(since="2022")
    asked = [query["geoLevel"][0] for query in world.service.queries()]
    assert asked == ["country", "nuts1", "nuts2", "nuts3"]
    assert {query["sinceTimePeriod"][0] for query in world.service.queries()} == {"2022"}


def test_countries_are_a_layer_of_their_own_with_greece_and_the_united_kingdom(world):
    result = world.add(territory="countries")
    assert [query["geoLevel"] for query in world.service.queries()] == [["country"]]
    assert result.layers[0].view == "indicator_population_1jan_countries"
    shown = drawn(world, "population_1jan_countries")
    assert shown["EL"] == ["value", FIGURES["EL", "2024"], "2024"]
    assert shown["UK"] == ["value", FIGURES["UK", "2024"], "2024"]


def test_the_whole_series_is_kept_with_flags_units_and_sources(world):
    figures = FIGURES | {("ES51", "2024"): (5, "bp"), ("ES51", "2023"): (None, "|C")}
    world.serve(figures=figures)
    world.add()
    found = sql(
        world,
        "SELECT time, value, flag, unit, dataset, source_url FROM indicators "
        "WHERE indicator = 'population_1jan' AND dataset = 'demo_r_gind3' AND geo = 'ES51' ORDER BY time",
    )
    assert [row[:3] for row in found] == [
        ("2020", FIGURES["ES51", "2020"], None), ("2021", FIGURES["ES51", "2021"], None),
        ("2022", FIGURES["ES51", "2022"], None), ("2023", None, "c"), ("2024", 5.0, "bp"),
    ]  # fmt: skip
    assert found[0][3:] == (
        "persons", "demo_r_gind3", "https://ec.europa.eu/eurostat/databrowser/view/demo_r_gind3/default/table",
    )  # fmt: skip


def test_what_the_service_said_of_itself_is_kept(world):
    layer = world.add().layers[0]
    assert layer.updated == "2026-09-10T23:00:00+02:00"
    assert layer.source.startswith("Eurostat (demo_r_gind3), updated 10 September 2026, extracted ")
    (again,) = store.read_indicators(world.atlas)
    assert replace(again, style_digest="") == layer
    assert json.loads(again.definition)["entry"] == "population_1jan"


def test_titles_are_in_the_language_asked_for_as_far_as_the_service_has_them(world):
    dims = {"freq": {"A": "Annuelle"}, "indic_de": {"JAN": "Population au 1er janvier - total"}}
    world.serve(dims=dims)
    assert world.add(lang="FR").layers[0].title == "Population au 1er janvier - total"
    assert world.service.queries()[-1]["lang"] == ["FR"]


@pytest.mark.parametrize(
    ("options", "period", "time"),
    [
        ({"period": "latest"}, "2024 or latest available (oldest 2021)", "2021"),
        ({"period": "common"}, "2024", None),
        ({"period": "explicit", "at": "2021"}, "2021", "2021"),
    ],
)
def test_the_time_that_is_drawn_is_the_persons_choice_and_is_told(world, options, period, time):
    world.serve(figures={key: value for key, value in FIGURES.items() if key[0] != "ES51" or key[1] <= "2021"})
    assert world.add(**options).layers[0].when == period
    assert drawn(world)["ES51"][2] == time


def test_a_period_without_figures_is_told_with_those_there_are_and_changes_nothing(world):
    before = world.state(cache=False)
    with pytest.raises(PluginError) as error:
        world.add(period="explicit", at="1999")
    assert "2020, 2021, 2022, 2023, 2024" in error.value.details
    assert world.state(cache=False) == before


def test_what_has_no_place_is_in_the_join_report_and_so_is_why(world):
    result = world.add(levels=("nuts1", "nuts2", "nuts3"))
    found = sql(world, "SELECT key, reason FROM leftovers WHERE what = 'indicator:population_1jan'")
    assert len(found) == result.left_over
    assert any("DE11" in key and "another level" in shown(reason) for key, reason in found)


def test_figures_of_an_older_nuts_year_are_drawn_where_the_territory_is_the_same(world):
    # NL33 of NUTS 2021 is NL36 in 2024, the same territory under a new code.
    world.serve(figures=FIGURES | {("NL33", "2022"): 77.0, ("NL36", "2024"): 99.0})
    world.add(period="explicit", at="2022")
    (row,) = sql(
        world,
        "SELECT f.value, f.how, f.from_codes, f.note FROM indicator_figures f JOIN units u ON u.unit_id = f.unit_id "
        "WHERE u.code = 'NL36'",
    )
    assert row[:3] == (77.0, "recoded", "NL33")
    assert "NL33" in row[3]


def test_several_indicators_come_in_one_go_and_one_that_fails_does_not_keep_the_others_back(world):
    result = world.add(POPULATION, IndicatorChoice(entry="foreign_citizens"), RATE)
    assert [layer.indicator for layer in result.layers] == ["population_1jan", "net_migration_rate"]
    (warning,) = result.warnings
    assert warning.startswith("Foreign citizens and stateless persons")
    assert "countries" in warning


def test_if_none_can_be_had_the_first_reason_is_told(world):
    with pytest.raises(PluginError, match="published for countries only"):
        world.add(IndicatorChoice(entry="foreign_citizens"), IndicatorChoice(entry="immigration"))
    with pytest.raises(PluginError, match="no indicator “nonsense”"):
        world.add(IndicatorChoice(entry="nonsense"))
    with pytest.raises(PluginError, match="No indicator was chosen"):
        world.job().__class__(replace(world.request(), choices=()), world.cache).work(Progress())


def test_an_empty_answer_is_told(world):
    world.serve(figures={})
    with pytest.raises(PluginError, match="no figures in demo_r_gind3"):
        world.add()


# Datasets and files of one's own.


def test_any_dataset_with_one_code_per_dimension_is_added(world):
    dims = {"freq": {"A": "Annual"}, "unit": {"PC": "Percentage"}, "c_birth": {"FOR": "Foreign country"}}
    world.serve("lfst_x", dims=dims, code="LFST_X", label="Employment rate")
    choice = IndicatorChoice(dataset="lfst_x", fixed={"freq": "A", "unit": "PC", "c_birth": "FOR"})
    layer = world.add(choice).layers[0]
    assert (layer.nature, layer.unit, layer.dataset) == ("ratio", "Percentage", "lfst_x")
    assert layer.title == "Employment rate – Foreign country"
    assert layer.layer.startswith("lfst_x_for_")
    assert {query["c_birth"][0] for query in world.service.queries()} == {"FOR"}


def test_a_dimension_left_open_is_refused_with_its_name(world, tmp_path):
    path = tmp_path / "open.csv"
    head = "DATAFLOW,LAST UPDATE,freq,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
    lines = "".join(f"ESTAT:X1(1.0),27/03/25 23:00:00,A,{sex},ES51,2024,5,,\n" for sex in ("F", "M"))
    path.write_text(head + lines, encoding="utf-8")
    with pytest.raises(PluginError, match="Choose one code of “sex” first"):
        world.add(IndicatorChoice(file=path))
    layer = world.add(IndicatorChoice(file=path, fixed={"sex": "F"}, title="Women", unit="persons")).layers[0]
    assert (layer.title, layer.dataset, layer.updated) == ("Women", "x1", "2025-03-27T23:00:00")
    assert world.service.asked == []


def test_a_file_works_without_any_network(world, tmp_path):
    QgsSettings().setValue(web.OFFLINE, True)
    path = tmp_path / "figures.json"
    path.write_bytes(jsonstat(FIGURES))
    assert world.add(IndicatorChoice(file=path)).layers[0].placed > 5


@pytest.mark.parametrize(
    ("name", "dataset", "source"),
    [
        ("demo_r_gind3 (1).tsv", "demo_r_gind3", "https://ec.europa.eu/eurostat/databrowser/view/demo_r_gind3/"),
        ("net migration 2023 final.tsv", "net migration 2023 final.tsv", "net migration 2023 final.tsv"),
    ],
)
def test_a_file_names_a_dataset_of_eurostat_only_if_it_is_one_and_says_where_that_comes_from(
    world, tmp_path, name, dataset, source
):
    codes = [code for (code,) in sql(world, "SELECT nuts_code FROM regions WHERE length(nuts_code) = 4 LIMIT 8")]
    lines = [f"A,JAN,{code}\t{number} " for number, code in enumerate(codes, 1)]
    path = tmp_path / name
    path.write_text("\n".join(["freq,indic_de,geo\\TIME_PERIOD\t2023 ", *lines]) + "\n", encoding="utf-8")
    result = world.add(IndicatorChoice(file=path))
    layer = result.layers[0]
    assert layer.dataset == dataset
    assert layer.source_url.startswith(source)
    assert layer.title.strip(" –")
    assert ("Eurostat" in layer.source) == (dataset == "demo_r_gind3")
    assert any("name of the file" in warning or "does not tell" in warning for warning in result.warnings)


@pytest.mark.parametrize(
    ("name", "fixed"),
    [
        ("databrowser_asylum_applicants_total.csv", {}),
        ("databrowser_population_by_educational_attainment_level_and_citizenship.csv", {"isced11": "ED5-8"}),
    ],
)
def test_recorded_downloads_are_drawn_with_their_own_figures(world, name, fixed):
    path = held(f"csv/{name}")
    header = rows(f"csv/{name}")[0]
    dims = [d for d in header if d not in ("geo", "TIME_PERIOD")]
    from cpmr_migration_plugin.sources.eurostat.files import read_file

    cube = read_file(path)
    chosen = {dim.id: fixed.get(dim.id, dim.codes[0]) for dim in cube.dims if dim.id in dims}
    layer = world.add(IndicatorChoice(file=path, fixed=chosen), territory="countries", period="common").layers[0]
    expected = {
        row["geo"]: float(row["OBS_VALUE"])
        for row in rows(f"csv/{name}")
        if row["TIME_PERIOD"] == layer.period
        and row["OBS_VALUE"]
        and all(row[dim] == code for dim, code in chosen.items())
    }
    found = {code: value for code, (status, value, _) in drawn(world, layer.layer).items() if status == "value"}
    assert len(found) > 10
    assert {code: expected[code] for code in found} == found


def test_real_population_figures_arrive_unchanged_on_the_regions(world):
    path = held("jsonstat_samples/demo_gind.json").parents[2] / "figures" / "population_nuts.csv"
    if not path.is_file():
        pytest.skip(f"the published figures are not here ({path})")
    import csv

    with path.open(encoding="utf-8", newline="") as file:
        figures = {
            (row["geo"], row["time"]): float(row["value"])
            for row in csv.DictReader(file)
            if row["dataset"] == "demo_r_pjangrp3" and row["value"]
        }
    world.serve(figures=figures)
    layer = world.add(period="common").layers[0]
    found = {code: value for code, (status, value, _) in drawn(world).items() if status == "value"}
    exact = {code for code in found if (code, layer.period) in figures}
    assert len(exact) > 150
    assert {code: figures[code, layer.period] for code in exact} == {code: found[code] for code in exact}


@pytest.mark.parametrize(
    ("text", "found"), [("", {}), ("freq=A; sex=T", {"freq": "A", "sex": "T"}), ("a=1,b=2", {"a": "1", "b": "2"})]
)
def test_dimensions_are_read_from_text(text, found):
    assert read_fixed(text) == found


@pytest.mark.parametrize("text", ["freq", "=A", "freq=", "freq=A;T"])
def test_text_that_is_no_choice_is_refused(text):
    with pytest.raises(PluginError, match="no choice of a dimension"):
        read_fixed(text)


# Adding again.


def test_adding_again_replaces_the_figures_and_duplicates_nothing(world):
    world.add()
    world.serve(figures={key: value for key, value in FIGURES.items() if key[0] != "ES11"} | {("ES51", "2024"): 1.0})
    world.add()
    shown = drawn(world)
    assert shown["ES51"][1] == 1.0
    assert shown["ES11"][0] == "not_available"
    assert sql(world, "SELECT count(*) FROM indicators WHERE dataset = 'demo_r_gind3' AND geo = 'ES11'") == [(0,)]
    for table, key in (
        ("indicators", "geo, indicator, time, lower(dataset)"), ("indicator_figures", "layer, unit_id"),
        ("indicator_layers", "layer"), ("layer_styles", "f_table_name"), ("gpkg_contents", "table_name"),
        ("leftovers", "what, key, reason, name"),
    ):  # fmt: skip
        assert sql(world, f"SELECT {key}, count(*) AS n FROM {table} GROUP BY {key} HAVING n > 1") == [], table


def test_other_figures_of_the_edition_stay(world):
    query = "SELECT count(*) FROM indicators WHERE NOT (indicator = 'population_1jan' AND dataset = 'demo_r_gind3')"
    before = sql(world, query)
    world.add()
    assert sql(world, query) == before


def test_regions_and_countries_of_one_indicator_do_not_take_each_others_figures(world):
    world.add()
    count = "SELECT count(*) FROM indicators WHERE dataset = 'demo_r_gind3' AND length(geo) > 2"
    before = sql(world, count)
    world.add(territory="countries")
    assert sql(world, count) == before
    assert len(store.read_indicators(world.atlas)) == 2


def test_a_default_style_that_a_person_saved_is_kept(world):
    world.add()
    with closing(sqlite3.connect(world.atlas)) as connection:
        connection.execute("UPDATE layer_styles SET styleQML = 'mine' WHERE f_table_name = 'indicator_population_1jan'")
        connection.commit()
    world.add()
    assert sql(world, "SELECT styleQML FROM layer_styles WHERE f_table_name = 'indicator_population_1jan'") == [
        ("mine",)
    ]


# Nothing else changes.


def test_the_feature_counts_that_qgis_reads_are_right(world):
    world.add()
    for table in ("indicators", "indicator_figures", "leftovers"):
        ((count,),) = sql(world, f"SELECT count(*) FROM {table}")
        kept = sql(world, f"SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = '{table}'")
        assert kept[0][0] in (count, None), table  # None: to be counted when it is asked for
    assert sql(world, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize("seed", range(10))
def test_cancelling_at_a_random_moment_leaves_every_file_byte_identical(world, seed):
    project = QgsProject()
    if seed % 3 == 0:  # the atlas is open in a project
        finish(builder.adding_atlas(project, builder.open_atlas(world.atlas)))
    before = world.state()
    checks, rng = [0], random.Random(seed)  # noqa: S311 - moments, not secrets
    world.job(POPULATION, RATE).work(Progress(is_cancelled=lambda: checks.__setitem__(0, checks[0] + 1) or False))
    left = [rng.randrange(1, checks[0])]

    def cancelled() -> bool:
        left[0] -= 1
        return left[0] <= 0

    with pytest.raises(Cancelled):
        world.job(POPULATION, RATE).work(Progress(is_cancelled=cancelled))
    assert world.state() == before
    project.clear()


@pytest.mark.parametrize(
    ("at", "opened"),
    [
        ("BEGIN", False),
        ('INSERT INTO "leftovers"', True),
        ("CREATE VIEW", False),
        ("CREATE TABLE", True),
        ("DELETE FROM indicators", False),
        ("COMMIT", True),
    ],
)
def test_a_failure_while_writing_leaves_the_file_byte_identical(world, monkeypatch, at, opened):
    project = QgsProject()
    if opened:
        finish(builder.adding_atlas(project, builder.open_atlas(world.atlas)))
    world_before = world.state(cache=False)
    job = world.job(POPULATION, RATE)
    job.work(Progress())
    real = sqlite3.connect

    class Failing(sqlite3.Connection):
        def execute(self, statement, *values):
            self._fail(statement)
            return super().execute(statement, *values)

        def executemany(self, statement, *values):
            self._fail(statement)
            return super().executemany(statement, *values)

        @staticmethod
        def _fail(statement):
            if statement.startswith(at):
                raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: real(*a, factory=Failing, **k))
    with pytest.raises(TargetError, match="not enough room") as error:
        job.publish()
    assert error.value.details == "database or disk is full"
    assert world.state(cache=False) == world_before
    monkeypatch.undo()
    assert world.add().layers[0].placed > 5  # and it can be written afterwards
    project.clear()


def test_a_file_locked_by_another_program_is_told_and_stays(world):
    job = world.job()
    job.work(Progress())
    with closing(sqlite3.connect(world.atlas, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(TargetError) as error:
            job.publish()
        other.execute("ROLLBACK")
    assert error.value.remedy
    assert store.read_indicators(world.atlas) == []


def test_a_file_that_is_no_atlas_is_refused_before_anything_is_asked(world, tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"no geopackage")
    job = world.job()
    job.request = replace(job.request, atlas=other)
    with pytest.raises(AtlasError):
        job.work(Progress())
    assert world.service.asked == []


def test_an_older_atlas_without_the_tables_gets_them(world):
    assert store.read_indicators(world.atlas) == []
    world.add()
    assert [layer.layer for layer in store.read_indicators(world.atlas)] == ["population_1jan"]
    layer = QgsVectorLayer(f"{world.atlas}|layername=indicator_population_1jan", "x", "ogr")
    assert layer.isValid()
    assert layer.featureCount() == len(store.read_targets(world.atlas, Territory.REGIONS))


def test_stale_answers_are_told_for_each_indicator(world):
    world.add()
    QgsSettings().setValue(web.OFFLINE, True)
    result = world.add()
    assert result.layers[0].placed > 5
    assert any("You work offline" in warning for warning in result.warnings)


# In the open project.


def test_the_open_project_shows_new_figures_in_a_layer_it_has_and_keeps_an_edited_style(world):
    project = QgsProject()
    group = finish(builder.adding_atlas(project, builder.open_atlas(world.atlas)))
    finish(showing_indicators(project, world.add(POPULATION, RATE)))
    layers = builder.indicator_layers_of(group)
    assert list(layers) == ["indicator_population_1jan", "indicator_net_migration_rate"]
    rate = layers["indicator_net_migration_rate"]
    rate.renderer().rootRule().children()[0].setLabel("mine")
    rate.setRenderer(rate.renderer().clone())
    world.serve(figures={key: 0.5 * value for key, value in FIGURES.items()})
    finish(showing_indicators(project, world.add(POPULATION, RATE)))
    again = builder.indicator_layers_of(group)
    assert {view: layer.id() for view, layer in again.items()} == {view: layer.id() for view, layer in layers.items()}
    assert rate.renderer().rootRule().children()[0].label() == "mine"
    values = {f["nuts_code"]: f["value"] for f in again["indicator_population_1jan"].getFeatures()}
    assert values["ES51"] == 0.5 * FIGURES["ES51", "2024"]
    wanted = {"geo": "ES51", "dataset": "demo_r_gind3", "time": "2024", "indicator": "population_1jan"}
    condition = " AND ".join(f"\"{column}\" = '{value}'" for column, value in wanted.items())
    found = [feature["value"] for feature in builder.layer_of(group, "indicators").getFeatures(condition)]
    assert found == [0.5 * FIGURES["ES51", "2024"]]
    project.clear()


# Beside other work.


def test_figures_placed_on_units_that_the_file_draws_no_more_are_not_written(world):
    job = world.job()
    job.work(Progress())
    with closing(sqlite3.connect(world.atlas)) as other:  # refreshed meanwhile
        for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):  # triggers of GDAL ask for them
            other.create_function(f"ST_{name}", 1, lambda _: 0)
        other.execute("UPDATE units SET code = 'XX1' WHERE code = 'ES51' AND role = 'region'")
        other.commit()
    with pytest.raises(TargetError, match="was changed in the meantime") as error:
        job.publish()
    assert "Add the indicators again" in error.value.remedy
    assert store.read_indicators(world.atlas) == []
    assert world.add().layers[0].placed > 5


def test_what_others_wrote_while_figures_were_fetched_stays_beside_them(world):
    first, second = world.job(POPULATION), world.job(RATE)
    first.work(Progress())
    second.work(Progress())
    with closing(sqlite3.connect(world.atlas)) as other:
        other.execute("UPDATE experiences SET summary = 'edited by hand' WHERE fid = 1")
        other.commit()
    first.publish()
    result = second.publish()
    assert [layer.layer for layer in result.before] == ["population_1jan"]
    assert {layer.layer for layer in store.read_indicators(world.atlas)} == {"population_1jan", "net_migration_rate"}
    assert sql(world, "SELECT summary FROM experiences WHERE fid = 1") == [("edited by hand",)]
