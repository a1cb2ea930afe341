"""The indicators on offer are complete, consistent and backed."""

from __future__ import annotations

import csv

import pytest
from eurostat_files import held, rows

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.paths import EUROSTAT_CATALOGUE
from cpmr_migration_plugin.sources.eurostat.catalogue import COLUMNS, LEVELS, load_catalogue
from cpmr_migration_plugin.sources.eurostat.query import Query, build_url, estimate
from cpmr_migration_plugin.sources.eurostat.sdmxcsv import read_sdmx_csv
from cpmr_migration_plugin.sources.eurostat.tsv import read_tsv

ENTRIES = load_catalogue()
BY_ID = {entry.id: entry for entry in ENTRIES}


def test_the_file_has_the_columns_that_are_read():
    with EUROSTAT_CATALOGUE.open(encoding="utf-8", newline="") as file:
        assert tuple(next(csv.reader(file))) == COLUMNS


def test_ids_are_unique_and_every_entry_is_filled():
    assert len(BY_ID) == len(ENTRIES) >= 30
    for entry in ENTRIES:
        assert entry.title_en and entry.unit_text and entry.population and entry.levels and entry.backing, entry.id
        assert entry.dataset == entry.dataset.lower()


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_every_dimension_but_geo_and_time_is_fixed(entry):
    assert len(entry.fixed) + 2 == entry.n_dims
    assert not {"geo", "time"} & set(entry.fixed)
    assert set(entry.unverified) <= set(entry.fixed)
    assert entry.fixed.get("unit", "") == entry.unit


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_every_entry_can_be_asked_at_every_level_it_has(entry):
    for level in entry.levels:
        fixed = {dimension: (code,) for dimension, code in entry.fixed.items()}
        query = Query(entry.dataset, fixed, geo_level=level, last_periods=10)
        assert f"geoLevel={level}" in build_url(query)
        assert estimate(query).warning == ""


def test_ratios_are_rates_and_totals_are_counts():
    for entry in ENTRIES:
        assert (entry.unit_text in ("%", "per 1,000 inhabitants")) == (entry.nature == "ratio"), entry.id


def test_what_comes_from_the_country_level_only_says_so():
    for entry in ENTRIES:
        if entry.dataset.startswith("migr_"):
            assert entry.levels == ("country",)
            assert "Country level only" in entry.note


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_the_dataset_exists_and_has_that_many_dimensions(entry):
    listed = {row["df_id"].lower(): row for row in rows("dataset_list_excerpt_2026-07-16.csv")}
    assert entry.dataset in listed
    assert listed[entry.dataset]["status"] == "ok"
    assert int(listed[entry.dataset]["n_dims"]) == entry.n_dims


@pytest.mark.parametrize(
    "entry", [entry for entry in ENTRIES if entry.backing.startswith("recorded")], ids=lambda entry: entry.id
)
def test_what_a_recorded_file_backs_is_in_it(entry):
    if entry.dataset == "demo_r_gind3":
        cube = read_tsv(held("tsv/demo_r_gind3_excerpt_freqformat_to2023.tsv").read_bytes())
    elif entry.dataset == "migr_asyappctza":
        cube = read_sdmx_csv(held("csv/databrowser_asylum_applicants_total.csv").read_bytes())
    else:
        name = "databrowser_population_by_educational_attainment_level_and_citizenship"
        cube = read_sdmx_csv(held(f"csv/{name}.csv").read_bytes())
    chosen = cube.select(**entry.fixed)
    assert chosen.open_dimensions() == []
    assert chosen.periods_with_values()


def test_a_damaged_file_is_told(tmp_path):
    path = tmp_path / "eurostat_catalogue.csv"
    good = EUROSTAT_CATALOGUE.read_text(encoding="utf-8")
    for text in (good.replace(",ratio,", ",other,"), good.replace("country", "planet"), good.replace("n_dims", "dims")):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(PluginError, match="missing or damaged"):
            load_catalogue(path)
    with pytest.raises(PluginError, match="missing or damaged"):
        load_catalogue(tmp_path / "nothing.csv")


def test_levels_are_those_of_the_service():
    assert {level for entry in ENTRIES for level in entry.levels} <= set(LEVELS)
