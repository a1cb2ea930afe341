"""The crosswalk tables hold what their README says, and known facts about NUTS."""

from __future__ import annotations

import csv
import importlib.util
import re
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CROSSWALK = ROOT / "resources" / "data" / "crosswalk"
MAKE = ROOT / "resources" / "data" / "make"
NUTS = ROOT.parent / "shared" / "data" / "nuts"
TABLES = ("admin1_nuts", "nuts_agreement", "nuts_codes", "places", "recoding", "region_admin1", "region_nuts")
YEARS = ("2021", "2024")


def read(table: str) -> list[dict[str, str]]:
    with (CROSSWALK / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def units() -> list[dict[str, str]]:
    return read("admin1_nuts")


@pytest.fixture(scope="module")
def agreement() -> dict[tuple[str, str], dict[str, str]]:
    return {(row["year"], row["code"]): row for row in read("nuts_agreement")}


@pytest.fixture(scope="module")
def recodings() -> dict[tuple[str, str, str], dict[str, str]]:
    return {(row["from_year"], row["from_code"], row["to_code"]): row for row in read("recoding")}


@pytest.fixture(scope="module")
def codes() -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in read("nuts_codes")}


@pytest.mark.parametrize("table", TABLES)
def test_table_is_utf8_with_lf_and_composed_characters(table):
    data = (CROSSWALK / f"{table}.csv").read_bytes()
    assert b"\r" not in data
    assert data.endswith(b"\n")
    assert not data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8")
    assert unicodedata.normalize("NFC", text) == text


def test_every_unit_is_in_the_table_once_by_key_and_position(units):
    assert not [k for k, n in Counter((u["unit"], u["lon"], u["lat"]) for u in units).items() if n > 1]


def test_position_is_given_exactly_where_the_key_is_shared(units):
    count = Counter(u["unit"] for u in units)
    for unit in units:
        assert bool(unit["lon"]) == bool(unit["lat"])
        assert count[unit["unit"]] == 1 or unit["lon"]


def test_key_is_made_of_country_name_and_fips_code(units):
    for unit in units:
        country, name, fips = unit["unit"].split("|")
        assert (name, fips) == (unit["name"], unit["fips"])
        assert re.fullmatch(r"[A-Z]{2,3}", country)
        assert re.fullmatch(r"[A-Z]{2}", unit["iso_a2"])


def test_codes_of_a_unit_nest(units):
    for unit in units:
        for year in YEARS:
            found = [unit[f"nuts{level}_{year}"] for level in (3, 2, 1, 0)]
            claimed = [code for code in found if code]
            for finer, coarser in zip(claimed, claimed[1:]):
                assert finer.startswith(coarser), unit["unit"]
            for level, code in zip((3, 2, 1, 0), found):
                assert len(code) in (0, level + 2)


def test_code_lies_in_the_country_of_the_unit(units):
    iso = {"EL": "GR", "UK": "GB"}
    for unit in units:
        for year in YEARS:
            code = unit[f"nuts0_{year}"]
            assert not code or iso.get(code, code) == unit["iso_a2"]


def test_codes_of_units_are_exactly_the_claimed_regions(units, agreement):
    used = {(year, u[f"nuts{level}_{year}"]) for u in units for year in YEARS for level in range(4)}
    used = {(year, code) for year, code in used if code}
    assert used == {key for key, row in agreement.items() if row["claimed"] == "yes"}


def test_number_of_units_is_the_one_measured(units, agreement):
    """Units with other spellings in other versions of the file (same codes, same FIPS code) count once."""
    members: dict[tuple[str, str], set[tuple[str, ...]]] = defaultdict(set)
    respelled = {"Seine-et-Marne": "Seien-et-Marne"}
    for unit in units:
        name = respelled.get(unit["name"], unit["name"])
        for year in YEARS:
            for level in range(4):
                members[year, unit[f"nuts{level}_{year}"]].add((name, unit["fips"], unit["lon"], unit["lat"]))
    for key, row in agreement.items():
        if row["claimed"] == "yes":
            assert len(members[key]) == int(row["units"]), key


def test_region_is_claimed_only_where_the_polygons_agree(agreement):
    for row in agreement.values():
        if row["claimed"] == "yes":
            assert float(row["iou"]) >= 0.7


def test_region_of_good_agreement_is_refused_only_with_a_reason(agreement):
    refused = [row for row in agreement.values() if row["claimed"] == "no" and float(row["iou"]) >= 0.7]
    assert all(row["note"].startswith("also holds ") for row in refused)
    assert agreement["2024", "PL92"]["note"] == "also holds PL91"


@pytest.mark.parametrize(("year", "level", "least"), [("2024", 0, 39), ("2024", 1, 110), ("2024", 2, 250)])
def test_most_of_europe_is_claimed(agreement, year, level, least):
    rows = [row for row in agreement.values() if (row["year"], row["level"]) == (year, str(level))]
    assert sum(row["claimed"] == "yes" for row in rows) >= least


def test_agreement_has_every_region_of_both_years(agreement, codes):
    for year in YEARS:
        listed = {code for code, row in codes.items() if year in row["years"].split(";")}
        assert listed == {code for y, code in agreement if y == year}


@pytest.mark.parametrize(
    ("unit", "column", "code"),
    [
        ("ES|Barcelona|SP86", "nuts2_2024", "ES51"),
        ("SE|Skåne|SW11", "nuts3_2024", "SE224"),
        ("FR|Haute-Corse|FR14", "nuts2_2024", "FRM0"),
        ("NO|Buskerud|NO04", "nuts3_2021", "NO082"),
        ("GR|Kriti|GR43", "nuts2_2024", "EL43"),
    ],
)
def test_well_known_units_are_where_they_belong(units, unit, column, code):
    found = [u for u in units if u["unit"] == unit]
    assert [u[column] for u in found] == [code]


def test_the_united_kingdom_is_in_2021_only(units):
    britain = [u for u in units if u["iso_a2"] == "GB" and u["nuts0_2021"]]
    assert britain
    assert not any(u["nuts0_2024"] for u in britain)


def test_units_of_regions_without_nuts_code_exist_and_are_whole(units):
    keys = Counter(u["unit"] for u in units)
    for row in read("region_admin1"):
        assert re.fullmatch(r"[a-z]{2}-[a-z0-9-]+", row["region_id"])
        assert row["note"]
        if row["unit"].startswith("country|"):
            assert row["unit"] == f"country|{row['region_id'][:2].upper()}|"
        elif row["unit"].startswith("part|"):
            assert keys[row["unit"].removeprefix("part|")] == 1
            assert row["lon"]
            assert row["lat"]
        else:
            assert keys[row["unit"]] == 1
            assert not row["lon"]


def test_regions_outside_nuts_are_regions_of_the_edition_without_claimed_code(agreement):
    path = ROOT / "resources" / "data" / "edition" / "regions.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        regions = {row["region_id"]: row["nuts_code"] for row in csv.DictReader(stream)}
    claimed = {code for (_, code), row in agreement.items() if row["claimed"] == "yes"}
    for row in read("region_admin1"):
        # Regions of other editions may be there, too.
        assert regions.get(row["region_id"]) not in claimed


@pytest.mark.parametrize(
    ("region", "unit"),
    [
        ("fr-mayotte", "FR|Mayotte|"),
        ("gr-ionian-islands", "GR|Ionioi Nisoi|GR25"),
        ("ua-odesa", "UA|Odessa|UP17"),
        ("ua-kherson", "UA|Kherson|UP08"),
        ("ge-samegrelo-zemo-svaneti", "GE|Samegrelo-Zemo Svaneti|GG71"),
    ],
)
def test_regions_without_claimed_code_are_drawn_from_the_unit_of_their_name(region, unit):
    assert [row["unit"] for row in read("region_admin1") if row["region_id"] == region] == [unit]


@pytest.mark.parametrize("code", ["EL42", "EL62", "FRY2", "FRY5", "NL34", "PT20"])
def test_only_the_coast_of_a_unit_drawn_for_an_unclaimed_code_is_another(agreement, code):
    row = agreement["2024", code]
    assert (row["claimed"], row["units"]) == ("no", "1")
    assert float(row["land_iou"]) >= 0.9


def test_regions_of_several_codes_consist_of_codes_of_their_year_and_say_who_says_so(codes):
    rows = read("region_nuts")
    assert rows
    for row in rows:
        assert row["year"] in codes[row["code"]]["years"].split(";")
        assert re.search(r"https?://", row["note"])
    assert len({(row["year"], row["code"]) for row in rows}) == len(rows)


# --- places -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def places() -> dict[str, list[tuple[float, ...]]]:
    found: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    for row in read("places"):
        found[row["code"]].append(tuple(float(row[side]) for side in ("west", "south", "east", "north")))
    return found


@pytest.mark.parametrize(
    ("code", "lon", "lat"),
    [
        ("FRY1", -61.5, 16.2),
        ("FRY2", -61.0, 14.6),
        ("FRY3", -53.0, 4.0),
        ("FRY4", 55.5, -21.1),
        ("FRY5", 45.15, -12.8),
        ("EL62", 20.6, 38.2),
        ("UKN", -6.7, 54.6),
        ("UA", 30.7, 46.5),
        ("GE", 42.0, 42.6),
    ],
)
def test_places_hold_where_new_regions_lie_and_nothing_far_from_it(places, code, lon, lat):
    """The outermost regions have a box each, and none is taken for another one."""
    holding = [box for box in places[code] if box[0] <= lon <= box[2] and box[1] <= lat <= box[3]]
    assert len(holding) == 1
    assert code in ("UA", "GE") or (len(places[code]) == 1 and holding[0][2] - holding[0][0] < 4)


def test_tables_of_regions_and_places_are_what_their_program_computes(tmp_path):
    world_map = Path("/usr/share/qgis/resources/data/world_map.gpkg")
    if not NUTS.is_dir() or not world_map.is_file():
        pytest.skip("the GISCO files, or the world map of QGIS, are not at hand")
    if importlib.util.find_spec("osgeo") is None:
        pytest.skip("osgeo is not installed")
    command = [sys.executable, "-B", str(MAKE / "make_crosswalk.py"), "--world-map", str(world_map)]
    subprocess.run([*command, "--nuts", str(NUTS), "--out", str(tmp_path)], check=True, capture_output=True)
    for table in ("region_admin1", "region_nuts", "places"):
        assert (tmp_path / f"{table}.csv").read_bytes() == (CROSSWALK / f"{table}.csv").read_bytes()


# --- recoding -----------------------------------------------------------------------------------------


def test_recoding_joins_codes_of_the_years_it_names(recodings, codes):
    for row in recodings.values():
        assert row["from_year"] in codes[row["from_code"]]["years"].split(";")
        assert len(row["from_code"]) - 2 == int(row["level"])
        if row["kind"] == "discontinued":
            assert not row["to_code"]
        else:
            assert row["to_year"] in codes[row["to_code"]]["years"].split(";")
            assert row["from_code"] != row["to_code"]


def test_every_code_that_disappears_is_accounted_for(recodings, codes):
    told = {(row["from_year"], row["from_code"]) for row in recodings.values()}
    steps = {"2013": "2016", "2016": "2021", "2021": "2024"}
    for code, row in codes.items():
        for year in row["years"].split(";"):
            if year in steps and steps[year] not in row["years"]:
                assert (year, code) in told


def test_shares_of_a_region_do_not_exceed_it(recodings):
    total: Counter[tuple[str, str]] = Counter()
    for (year, before, _), row in recodings.items():
        assert row["kind"] in {"recoded", "merged", "split", "boundary_shift", "discontinued"}
        if row["area_share"]:
            assert 0.0 <= float(row["area_share"]) <= 1.0
            total[year, before] += float(row["area_share"])
    assert max(total.values()) < 1.005


@pytest.mark.parametrize(
    ("year", "before", "after", "kind"),
    [
        ("2013", "FR30", "FRE1", "recoded"),
        ("2013", "FR81", "FRJ1", "recoded"),
        ("2013", "FR7", "FRK", "recoded"),
        ("2013", "HU10", "HU11", "split"),
        ("2013", "LT00", "LT01", "split"),
        ("2013", "PL34", "PL84", "recoded"),
        ("2013", "LT003", "LT023", "recoded"),
        ("2016", "HR04", "HR02", "split"),
        ("2016", "HR04", "HR05", "split"),
        ("2016", "HR04", "HR06", "split"),
        ("2016", "NO031", "NO082", "merged"),
        ("2016", "NO043", "NO0A1", "recoded"),
        ("2016", "ITG29", "ITG2D", "merged"),
        ("2021", "NL33", "NL36", "recoded"),
        ("2021", "PT16", "PT19", "split"),
        ("2021", "PT17", "PT1A", "split"),
        ("2021", "NO074", "NO073", "split"),
        ("2021", "NO082", "NO083", "split"),
        ("2021", "DEG0N", "DEG0R", "merged"),
        ("2021", "UKL", "", "discontinued"),
    ],
)
def test_known_changes_are_in_the_table(recodings, year, before, after, kind):
    assert recodings[year, before, after]["kind"] == kind


def test_alentejo_became_smaller(recodings):
    row = recodings["2021", "PT18", "PT1C"]
    assert row["kind"] == "boundary_shift"
    assert 0.8 < float(row["area_share"]) < 0.95


def test_fre_is_a_region_since_2016(codes):
    assert codes["FRE"]["years"] == "2016;2021;2024"
    assert codes["FR3"]["years"] == "2013"


@pytest.mark.parametrize(
    ("code", "same"),
    [
        ("LU", "LU0;LU00;LU000"),
        ("DEF", "DEF0"),
        ("FRL0", "FRL"),
        ("EL3", "EL30"),
        ("UKN", "UKN0"),
        ("ES51", ""),
    ],
)
def test_same_territory_is_a_chain_of_single_children(codes, code, same):
    assert codes[code]["same_as"] == same


def test_same_territory_is_mutual(codes):
    for code, row in codes.items():
        for other in filter(None, row["same_as"].split(";")):
            assert code in codes[other]["same_as"].split(";")


def test_countries_are_iso_codes(codes):
    assert {"GR", "GB"} <= {row["country"] for row in codes.values()}
    assert not {"EL", "UK"} & {row["country"] for row in codes.values()}
    assert all(row["name"] for row in codes.values())


def test_recoding_tables_are_what_their_program_computes(tmp_path):
    if not NUTS.is_dir():
        pytest.skip("the GISCO and Eurostat files are not beside the repository")
    if importlib.util.find_spec("osgeo") is None:
        pytest.skip("osgeo is not installed")
    command = [sys.executable, "-B", str(MAKE / "make_recoding.py"), "--nuts", str(NUTS)]
    subprocess.run([*command, "--out", str(tmp_path)], check=True, capture_output=True)
    assert (tmp_path / "nuts_codes.csv").read_bytes() == (CROSSWALK / "nuts_codes.csv").read_bytes()
    fresh, kept = (
        {row[:6]: row[6:9:2] for row in map(tuple, csv.reader(path.open(encoding="utf-8", newline="")))}
        for path in (tmp_path / "recoding.csv", CROSSWALK / "recoding.csv")
    )
    assert fresh.keys() == kept.keys()
    for key, numbers in fresh.items():
        for new, old in zip(numbers, kept[key]):
            assert new == old or abs(float(new) - float(old)) < 0.002
