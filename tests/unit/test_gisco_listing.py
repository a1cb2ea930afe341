"""What GISCO distributes: our table of it, and its own listing."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import pytest

from cpmr_migration_plugin.model.nuts_releases import SCALES, YEARS
from cpmr_migration_plugin.sources.boundaries.gisco.listing import (
    TABLE,
    Listing,
    address,
    built_in,
    listed_names,
    region_file,
    releases,
)

ROOT = Path(__file__).resolve().parents[2]
INDEX = ROOT.parent / "shared" / "data" / "nuts" / "gisco_files_index_nuts_countries.csv"


def test_every_year_has_every_scale_but_2003_the_coarsest():
    listing = built_in()
    assert listing.years() == list(YEARS)
    for year in YEARS:
        expected = [scale for scale in SCALES if (year, scale) != ("2003", "60M")]
        assert listing.scales(year) == expected
        assert all(listing.levels(year, scale) == [0, 1, 2, 3] for scale in expected)


def test_all_levels_are_one_file_and_some_levels_are_one_each():
    listing = built_in()
    assert listing.region_files("2024", "20M") == ["NUTS_RG_20M_2024_4326.geojson"]
    assert listing.region_files("2024", "20M", (0, 1, 2, 3)) == ["NUTS_RG_20M_2024_4326.geojson"]
    assert listing.region_files("2021", "60M", (3, 1)) == [
        "NUTS_RG_60M_2021_4326_LEVL_1.geojson",
        "NUTS_RG_60M_2021_4326_LEVL_3.geojson",
    ]
    for name in listing.region_files("2021", "60M", (3, 1)):
        assert name in listing.names


@pytest.mark.parametrize(
    ("year", "country_year"), [("2024", "2024"), ("2021", "2020"), ("2016", "2016"), ("2003", "2001")]
)
def test_countries_are_of_the_nearest_year_that_is_not_newer(year, country_year):
    name = built_in().country_file(year, "20M")
    assert name == f"CNTR_RG_20M_{country_year}_4326.geojson"
    assert name in built_in().names


def test_label_points_have_no_scale():
    assert built_in().label_file("2021") == "NUTS_LB_2021_4326.geojson"
    assert Listing(frozenset()).label_file("2021") == ""
    assert Listing(frozenset()).country_file("2021", "20M") == ""


def test_addresses_are_those_of_the_distribution():
    base = "https://gisco-services.ec.europa.eu/distribution/v2"
    assert address(f"{base}/", region_file("2024", "20M", 2)) == (
        f"{base}/nuts/geojson/NUTS_RG_20M_2024_4326_LEVL_2.geojson"
    )
    assert address(base, "CNTR_RG_20M_2024_4326.geojson") == f"{base}/countries/geojson/CNTR_RG_20M_2024_4326.geojson"


def test_listing_of_the_service_names_years_and_files():
    datasets = {"nuts-2021": {"files": "nuts-2021-files.json"}, "nuts-2024": {"files": "nuts-2024-files.json"}}
    assert releases(json.dumps(datasets).encode()) == {"2024": "nuts-2024-files.json", "2021": "nuts-2021-files.json"}
    name = "NUTS_RG_20M_2027_4326.geojson"
    files = {"geojson": {name: f"geojson/{name}"}, "shp": {"x": "y"}}
    assert Listing(listed_names(json.dumps(files).encode())).years() == ["2027"]


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>", b"[]", b"{}", b'{"nuts-2021": 3}', b'{"nuts-2021": {"files": "../../etc/passwd"}}',
     b'{"nuts-2021": {"files": "http://elsewhere.example/x.json"}}'],
)  # fmt: skip
def test_other_answers_are_no_list_of_years(content):
    with pytest.raises(ValueError):
        releases(content)


@pytest.mark.parametrize("content", [b"", b"<html>", b"[]", b'{"geojson": 3}', b'{"geojson": {"a": "b"}}'])
def test_other_answers_are_no_list_of_files(content):
    with pytest.raises(ValueError):
        listed_names(content)


@pytest.mark.skipif(not INDEX.is_file(), reason="the full index of GISCO is not part of the repository")
def test_table_is_what_the_full_index_says():
    sys.path.insert(0, str(ROOT / "resources" / "data" / "make"))
    try:
        import make_gisco_files
    finally:
        sys.path.pop(0)
    with TABLE.open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == make_gisco_files.rows(INDEX)
    with INDEX.open(encoding="utf-8", newline="") as file:
        files = {row["api_file"].partition("/")[2] for row in csv.DictReader(file) if row["ext"] == "geojson"}
    wanted = {
        name for name in files
        if "_4326" in name and (name.startswith(("NUTS_RG", "NUTS_LB", "CNTR_RG")))
    }  # fmt: skip
    assert built_in().names == wanted
