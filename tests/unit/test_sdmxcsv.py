"""The CSV files people download from Eurostat, whichever of their headers they have."""

from __future__ import annotations

import csv
import gzip
import math

import pytest
from eurostat_files import held

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.sources.eurostat.errors import EurostatError, Problem
from cpmr_migration_plugin.sources.eurostat.sdmxcsv import read_sdmx_csv

CODES = """DATAFLOW,LAST UPDATE,freq,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
ESTAT:TEST_R$DEFAULTVIEW(1.0),27/03/25 23:00:00,A,T,AT,2022,12.5,bp,
ESTAT:TEST_R$DEFAULTVIEW(1.0),27/03/25 23:00:00,A,T,AT,2023,,u,
ESTAT:TEST_R$DEFAULTVIEW(1.0),27/03/25 23:00:00,A,T,BE,2022,-3,,
ESTAT:TEST_R$DEFAULTVIEW(1.0),27/03/25 23:00:00,A,T,BE,2023,,,C
ESTAT:TEST_R$DEFAULTVIEW(1.0),27/03/25 23:00:00,A,T,CZ,2023,,,
"""
NAMES = (
    CODES.replace(",A,T,AT,", ",Annual,Total,Austria,")
    .replace(",A,T,BE,", ",Annual,Total,Belgium,")
    .replace(",A,T,CZ,", ",Annual,Total,Czechia,")
)
BOTH = """STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,sex,Sex,geo,Place,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_FLAG,F,CONF_STATUS,C
dataflow,ESTAT:TEST_R(1.0),"A title, with a comma",A,Annual,T,Total,AT,Austria,2022,,12.5,,bp,x,,
dataflow,ESTAT:TEST_R(1.0),"A title, with a comma",A,Annual,T,Total,AT,Austria,2023,,,,u,x,,
dataflow,ESTAT:TEST_R(1.0),"A title, with a comma",A,Annual,T,Total,BE,Belgium,2022,,-3,,,,,
dataflow,ESTAT:TEST_R(1.0),"A title, with a comma",A,Annual,T,Total,BE,Belgium,2023,,,,,,C,x
"""  # noqa: E501 - a row of a file
EXPLORER = """"TIME","GEO","SEX","Value","Flag and Footnotes"
"2022","Austria","Total","1,012,345","bp"
"2023","Austria","Total",":","u"
"2022","Belgium","Total","-3.5",""
"2023","Belgium","Total",":",""
"2022","Czechia","Total",": c",""
"""

CELLS = {
    ("AT", "2022"): (12.5, "bp", ""),
    ("AT", "2023"): (None, "u", ""),
    ("BE", "2022"): (-3.0, "", ""),
    ("BE", "2023"): (None, "", "C"),
}


def cells(cube) -> dict[tuple[str, str], tuple]:
    return {
        (row.geo, row.time): (None if math.isnan(row.value) else row.value, row.flag, row.conf)
        for row in cube.data.itertuples()
    }


def test_codes_are_read_with_values_flags_and_confidentiality():
    cube = read_sdmx_csv(CODES.encode())
    assert cells(cube) == CELLS
    assert (cube.code, cube.updated, cube.warnings) == ("TEST_R", "2025-03-27T23:00:00", ())
    assert [dim.id for dim in cube.dims] == ["freq", "sex", "geo", "time"]
    assert cube.dimension("geo").codes == ("AT", "BE", "CZ")


def test_labels_in_place_of_codes_are_read_and_told():
    cube = read_sdmx_csv(NAMES.encode())
    assert cells(cube)["Austria", "2022"] == (12.5, "bp", "")
    assert "labels instead of codes" in cube.warnings[0]


def test_pairs_of_codes_and_labels_give_both():
    cube = read_sdmx_csv(BOTH.encode())
    assert cells(cube) == CELLS
    assert (cube.code, cube.title) == ("TEST_R", "A title, with a comma")
    assert cube.dimension("geo").label == "Place"
    assert cube.dimension("geo").label_of("BE") == "Belgium"
    assert cube.dimension("time").codes == ("2022", "2023")


def test_the_data_explorer_of_2017_is_read_with_its_thousands_commas():
    cube = read_sdmx_csv(EXPLORER.encode())
    assert cells(cube) == {
        ("Austria", "2022"): (1012345.0, "bp", ""),
        ("Austria", "2023"): (None, "u", ""),
        ("Belgium", "2022"): (-3.5, "", ""),
        ("Czechia", "2022"): (None, "", "C"),
    }
    assert [dim.id for dim in cube.dims] == ["geo", "sex", "time"]


@pytest.mark.parametrize(
    "body",
    [
        b"\xef\xbb\xbf" + CODES.encode(),
        CODES.replace("\n", "\r\n").encode(),
        gzip.compress(CODES.encode(), mtime=0),
        CODES.encode() + b"\n\n",
    ],
    ids=["BOM", "CRLF", "gzip", "blank lines"],
)
def test_the_wrapping_of_the_file_does_not_matter(body):
    assert cells(read_sdmx_csv(body)) == CELLS


def test_a_file_that_is_not_utf8_is_read_and_told():
    cube = read_sdmx_csv(NAMES.replace("Austria", "Österreich").encode("cp1252"))
    assert ("Österreich", "2022") in cells(cube)
    assert any("UTF-8" in warning for warning in cube.warnings)


def test_cells_that_hold_no_figure_and_repeated_cells_are_told():
    text = CODES.replace("12.5", "twelve") + CODES.splitlines()[3].replace("-3", "99") + "\n"
    cube = read_sdmx_csv(text.encode())
    assert cells(cube)["BE", "2022"][0] == -3
    assert cells(cube)["AT", "2022"] == (None, "bp", "")
    assert any("1 cells hold something" in warning for warning in cube.warnings)
    assert any("1 cells stand more than once" in warning for warning in cube.warnings)


SOAP = b"""<?xml version="1.0"?><S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>
<ns0:syncResponse><queued><id>0f164c29</id><status>SUBMITTED</status></queued></ns0:syncResponse></S:Body></S:Envelope>"""


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (SOAP, Problem.LATER),
        (b"\xef\xbb\xbf\n" + SOAP, Problem.LATER),
        (gzip.compress(SOAP, mtime=0), Problem.LATER),
        (b"<!DOCTYPE html><html><head><title>Maintenance</title></head></html>", Problem.UNAVAILABLE),
        (b"<kml><Document/></kml>", Problem.NOT_DATA),
        (b'{"class": "dataset", "value": {}}', Problem.NOT_DATA),
        (b'{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4: X"}]}', Problem.NOT_FOUND),
    ],
)
def test_another_kind_of_answer_is_recognised(body, problem):
    with pytest.raises(EurostatError) as caught:
        read_sdmx_csv(body)
    assert caught.value.problem is problem


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"a,b,c\n1,2,3\n", "first line"),
        (CODES[:-30].encode(), "line 6"),
        (CODES.replace("freq,sex", "sex,sex").encode(), "more than once"),
        (CODES.replace("geo,TIME_PERIOD,OBS_VALUE", "TIME_PERIOD,geo,x,OBS_VALUE").encode(), "order"),
        ((CODES + CODES.splitlines()[1].replace("TEST_R", "OTHER").replace("2022", "2021") + "\n").encode(), "several"),
        (CODES.replace("-3", '"-3').encode(), "cannot be read"),
        (b"\x1f\x8b\x08\x00broken", "unpacked"),
        (gzip.compress(CODES.encode(), mtime=0)[:-12], "unpacked"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason(body, words):
    with pytest.raises(PluginError) as caught:
        read_sdmx_csv(body)
    assert words in caught.value.message
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("name", "code", "labels"),
    [
        ("databrowser_asylum_applicants_total", "MIGR_ASYAPPCTZA", False),
        ("databrowser_country_population", "DEMO_GIND", True),
        ("databrowser_mean_and_median_income_by_citizenship", "ILC_DI15", True),
        ("databrowser_migrants_illegally_present", "MIGR_EIPRE", True),
        ("databrowser_migration_permits_issued", "TPS00170", True),
        ("databrowser_population_by_educational_attainment_level_and_citizenship", "EDAT_LFS_9911", False),
        ("legacy2017_demo_pjan_1_Data", "", True),
        ("legacy2017_migr_asyappctza_1_Data", "", True),
    ],
)
def test_every_cell_of_a_recorded_file_is_in_the_cube(name, code, labels):
    path = held(f"csv/{name}.csv")
    cube = read_sdmx_csv(path.read_bytes())
    assert cube.code == code
    assert any("labels" in warning for warning in cube.warnings) is labels
    # Read a second time with nothing of ours, to compare with.
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    column = {dim.id: next(n for n in rows[0] if n.lower() in (dim.id, f"{dim.id}_period")) for dim in cube.dims}
    found = {tuple(row[: len(cube.dims)]): row[len(cube.dims) :] for row in cube.data.itertuples(index=False)}
    filled = 0
    for row in rows:
        value = row.get("OBS_VALUE", row.get("Value", "")).replace(",", "").replace(":", "").strip()
        flag = row.get("OBS_FLAG", row.get("Flag and Footnotes", ""))
        cell = found.get(tuple(row[column[dim.id]] for dim in cube.dims))
        if not value and not flag:
            assert cell is None
            continue
        filled += 1
        assert cell[1] == flag
        assert cell[0] == float(value) if value else math.isnan(cell[0])
    assert filled == len(cube.data)


@pytest.mark.parametrize("name", ["M01_avg_popchange", "M02_oldage_deprat", "M04_avgcruderate_netmig"])
def test_the_tables_of_a_map_are_not_taken_for_sdmx(name):
    with pytest.raises(PluginError, match="first line"):
        read_sdmx_csv(held(f"csv/regional_nuts3_CH08_{name}.csv").read_bytes())
