"""Eurostat's TSV, new and old."""

from __future__ import annotations

import gzip
import math
import tracemalloc

import pytest
from eurostat_files import held

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.sources.eurostat import tsv
from cpmr_migration_plugin.sources.eurostat.errors import EurostatError
from cpmr_migration_plugin.sources.eurostat.text import open_body, read_cell
from cpmr_migration_plugin.sources.eurostat.tsv import read_tsv

NEW = "freq,indic_de,geo\\TIME_PERIOD\t2022 \t2023 \r\nA,JAN,AT\t8978929 \t9104772 bp\r\nA,JAN,BE\t: \t:c \r\n"
OLD = "indic_de,geo\\time\t2023 \t2022 \nJAN,AT\t9104772 bp\t8978929 \nJAN,BE\t: c\t: \n"


def cells(cube) -> dict[tuple[str, str], tuple]:
    return {
        (row.geo, row.time): (None if math.isnan(row.value) else row.value, row.flag, row.conf)
        for row in cube.data.itertuples()
    }


CELLS = {
    ("AT", "2022"): (8978929.0, "", ""),
    ("AT", "2023"): (9104772.0, "bp", ""),
    ("BE", "2023"): (None, "", "C"),
}


@pytest.mark.parametrize(
    ("text", "dims"), [(NEW, ["freq", "indic_de", "geo", "time"]), (OLD, ["indic_de", "geo", "time"])]
)
def test_both_headers_give_the_same_cells(text, dims):
    cube = read_tsv(text.encode(), "DEMO_R_GIND3")
    assert cells(cube) == CELLS
    assert [dim.id for dim in cube.dims] == dims
    assert cube.dimension("time").codes == ("2022", "2023")
    assert cube.dimension("geo").codes == ("AT", "BE")
    assert cube.code == "DEMO_R_GIND3"


def test_a_packed_body_is_unpacked():
    assert cells(read_tsv(gzip.compress(NEW.encode()))) == CELLS


def test_months_of_the_bulk_files_are_written_as_today():
    cube = read_tsv(b"geo\\time\t2024M02 \t2024M01 \nAT\t2 \t1 \n")
    assert cells(cube) == {("AT", "2024-01"): (1.0, "", ""), ("AT", "2024-02"): (2.0, "", "")}


@pytest.mark.parametrize(
    ("printed", "value", "flag", "conf"),
    [
        ("5", 5.0, "", ""),
        ("-2.2 b", -2.2, "b", ""),
        ("407700 bp", 407700.0, "bp", ""),
        ("6.0 ", 6.0, "", ""),
        (": ", None, "", ""),
        (":", None, "", ""),
        (":c", None, "", "C"),
        (": c", None, "", "C"),
        (": cu", None, "u", "C"),
        (":z ", None, "z", ""),
        ("1.5e3", 1500.0, "", ""),
        ("", None, "", ""),
        ("1,234,567", 1234567.0, "", ""),
    ],
)
def test_a_printed_cell(printed, value, flag, conf):
    cell = read_cell(printed)
    assert (cell.value, cell.flag, cell.conf, cell.readable) == (value, flag, conf, True)


@pytest.mark.parametrize("printed", ["abc", "12 34", "1,2", "1.2.3", "nan", "inf", "=1+1", "1_000", "٣"])
def test_what_is_no_cell_is_not_guessed(printed):
    cell = read_cell(printed)
    assert (cell.value, cell.readable) == (None, False)


def test_series_that_stand_twice_and_cells_that_are_none_are_told():
    cube = read_tsv(NEW.replace("8978929", "many").encode() + b"A,JAN,AT\t1 \t1 \n")
    assert cells(cube)["AT", "2023"][0] == 9104772
    assert len(cube.warnings) == 2


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"a\tb\tc\n1\t2\t3\n", "header"),
        (b"geo\\time\t2022 \t2022 \nAT\t1 \t2 \n", "twice"),
        (b"geo\\time\tlast year \nAT\t1 \n", "no period"),
        (NEW.encode()[:-10], "line 3"),
        (NEW.replace("A,JAN,BE", "JAN,BE").encode(), "line 3"),
        (gzip.compress(NEW.encode(), mtime=0)[:-9], "unpacked"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason(body, words):
    with pytest.raises(PluginError) as caught:
        read_tsv(body)
    assert words in caught.value.message
    assert caught.value.remedy


def test_an_error_in_place_of_a_table_is_recognised():
    with pytest.raises(EurostatError, match="too large"):
        read_tsv(b"<S:Fault><faultcode>413</faultcode><faultstring>EXTRACTION_TOO_BIG: x</faultstring></S:Fault>")


def test_a_table_with_too_many_cells_is_refused(monkeypatch):
    monkeypatch.setattr(tsv, "MAX_CELLS", 3)
    with pytest.raises(PluginError, match="more than 3 cells"):
        read_tsv(NEW.encode())


def test_a_packed_bomb_is_not_unpacked_to_its_end():
    bomb = gzip.compress(b"0" * 50_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(PluginError, match="larger than 5 MB"):
            open_body(bomb, limit=5_000_000)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("name", "count"),
    [("demo_r_gind3_excerpt_freqformat_to2023", 504), ("demo_r_gind3_excerpt_legacy2020", 200)],
)
def test_every_cell_of_a_recorded_file_is_in_the_cube(name, count):
    raw = held(f"tsv/{name}.tsv").read_bytes()
    cube = read_tsv(raw)
    found = {tuple(row[: len(cube.dims)]): row[len(cube.dims) :] for row in cube.data.itertuples(index=False)}
    header, *lines = raw.decode().splitlines()
    periods = [cell.strip() for cell in header.split("\t")[1:]]
    seen = missing = 0
    for line in lines:
        key, *printed = line.split("\t")
        for period, text in zip(periods, printed):
            seen += 1
            value, _, flag = text.strip().partition(" ")
            cell = found.get((*key.split(","), period))
            if value == ":":
                missing += 1
                assert cell is None
            else:
                assert (cell[0], cell[1]) == (float(value), flag)
    assert seen == count
    assert len(cube.data) == count - missing
