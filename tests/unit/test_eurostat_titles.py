"""Indicators are called what the service calls them, and files are read by what they hold."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest
from eurostat_files import EUROSTAT, held

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from eurostat_service import jsonstat

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.cube import Cube
from cpmr_migration_plugin.sources.eurostat.catalogue import load_catalogue
from cpmr_migration_plugin.sources.eurostat.files import read_file
from cpmr_migration_plugin.sources.eurostat.jsonstat import read_jsonstat
from cpmr_migration_plugin.sources.eurostat.query import Query, build_url, is_period
from cpmr_migration_plugin.sources.eurostat.titles import guess_nature, indicator_id, title_of, unit_of

FRENCH = {
    "freq": {"A": "Annuelle"},
    "unit": {"PC": "Pourcentage"},
    "c_birth": {"FOR": "Pays étranger"},
    "sex": {"T": "Total"},
}


def cube(dims: dict, label: str = "Taux d'emploi") -> Cube:
    return read_jsonstat(jsonstat({("ES51", "2024"): 1.0}, dims, label=label))


def entry(identifier: str):
    return next(one for one in load_catalogue() if one.id == identifier)


def test_english_titles_are_those_of_the_catalogue():
    rate = entry("employment_rate_foreign_born")
    found = cube(FRENCH)
    assert title_of(found, rate.fixed, "EN", rate) == rate.title_en
    assert unit_of(found, rate.fixed, "EN", rate) == "%"


def test_other_languages_are_the_services_and_name_what_was_chosen():
    rate = entry("employment_rate_foreign_born")
    fixed = {"freq": "A", "unit": "PC", "c_birth": "FOR", "sex": "T"}
    assert title_of(cube(FRENCH), fixed, "FR", rate) == "Taux d'emploi – Pays étranger"
    assert unit_of(cube(FRENCH), fixed, "FR", rate) == "Pourcentage"


def test_a_dimension_of_indicators_gives_the_title():
    dims = {"freq": {"A": "Annuelle"}, "indic_de": {"CNMIGRAT": "Solde migratoire"}}
    rate = entry("net_migration")
    assert title_of(cube(dims), rate.fixed, "FR", rate) == "Solde migratoire"


def test_a_service_without_words_leaves_the_english_title():
    rate = entry("net_migration")
    assert title_of(cube({"freq": {"A": "A"}}, label=""), rate.fixed, "DE", rate) == rate.title_en


@pytest.mark.parametrize(
    ("code", "label", "title", "nature"),
    [
        ("PC", "Percentage", "", "ratio"),
        ("P_THAB", "Per thousand inhabitants", "", "ratio"),
        ("NR", "Number", "Employment rate", "total"),
        ("THS_PER", "Thousand persons", "", "total"),
        ("EUR_HAB", "Euro per inhabitant", "", "ratio"),
        ("MIO_EUR", "Million euro", "", "total"),
        ("", "", "Crude rate of net migration", "ratio"),
        ("", "", "Net migration", "total"),
    ],
)
def test_ratio_or_total_is_guessed_from_the_unit_first(code, label, title, nature):
    assert guess_nature(code, label, title) == nature


def test_the_catalogues_own_units_are_guessed_as_the_catalogue_says():
    for one in load_catalogue():
        assert guess_nature(one.unit, one.unit_text, one.title_en) == one.nature, one.id


def test_the_same_choice_has_the_same_id_and_another_has_another():
    first = indicator_id("LFST_R_X", {"sex": "T", "c_birth": "FOR"})
    assert first == indicator_id("lfst_r_x", {"c_birth": "FOR", "sex": "T"})
    assert first != indicator_id("lfst_r_x", {"c_birth": "NAT", "sex": "T"})
    assert first.startswith("lfst_r_x_for_")
    assert indicator_id("A'; DROP", {"x": "Ω" * 99}).replace("_", "").isalnum()


def test_another_service_is_asked_at_its_own_address():
    url = build_url(Query("demo_r_gind3", geo_level="nuts2"), "http://127.0.0.1:1/x/data/")
    assert url == "http://127.0.0.1:1/x/data/demo_r_gind3?format=JSON&lang=EN&geoLevel=nuts2"


@pytest.mark.parametrize(
    ("text", "good"), [("2022", True), ("2024-06", True), ("2024-Q1", True), ("22", False), ("", False)]
)
def test_periods_are_recognised(text, good):
    assert is_period(text) is good


# Files.


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", ["figures.json", "figures.dat"])
def test_content_tells_the_format_and_gzip_does_not_matter(tmp_path, packed, name):
    body = jsonstat({("ES51", "2024"): 7.5})
    path = tmp_path / name
    path.write_bytes(gzip.compress(body) if packed else body)
    assert list(read_file(path).data["value"]) == [7.5]


def test_tsv_takes_the_code_of_its_dataset_from_its_name(tmp_path):
    path = tmp_path / "demo_r_gind3.tsv.gz"
    path.write_bytes(gzip.compress(b"freq,indic_de,geo\\TIME_PERIOD\t2023 \t2024 \r\nA,JAN,ES51\t1 p\t: \r\n"))
    found = read_file(path)
    assert (found.code, found.data.loc[0, "flag"], len(found.data)) == ("demo_r_gind3", "p", 1)


def test_sdmx_csv_is_read(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(
        "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
        "ESTAT:TPS1(1.0),27/03/25 23:00:00,A,ES,2024,5,b,\n",
        encoding="utf-8",
    )
    assert read_file(path).code == "TPS1"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"<html><title>no</title></html>", b"a,b\n1,2\n", b"\x00\x01\x02", json.dumps({"error": []}).encode()],
)
def test_what_is_no_such_file_is_refused_with_a_remedy(tmp_path, content):
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    with pytest.raises(PluginError) as error:
        read_file(path)
    assert error.value.message
    assert error.value.remedy


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(PluginError, match=r"none\.json"):
        read_file(tmp_path / "none.json")


@pytest.mark.parametrize("name", sorted(p.name for p in (EUROSTAT / "csv").glob("databrowser_*.csv")) or ["missing"])
def test_every_recorded_download_is_read(name):
    found = read_file(held(f"csv/{name}"))
    assert found.data["value"].notna().any()
