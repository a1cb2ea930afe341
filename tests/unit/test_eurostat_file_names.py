"""Which dataset a file is of: what it says itself, else a name that is one of Eurostat's codes, else nothing."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from cpmr_migration_plugin.sources.eurostat.catalogue import load_catalogue
from cpmr_migration_plugin.sources.eurostat.files import code_of_name, read_file

TSV = b"freq,indic_de,geo\\TIME_PERIOD\t2022 \t2023 \r\nA,CNMIGRATRT,ES51\t1.5 \t1.6 p\r\n"


@pytest.mark.parametrize(
    "name",
    [
        "demo_r_gind3.tsv", "demo_r_gind3.tsv.gz", "DEMO_R_GIND3.TSV", "demo_r_gind3 (1).tsv",
        "demo_r_gind3(12).tsv.gz",
        "demo_r_gind3 (1) (2).tsv", "estat_demo_r_gind3.tsv", "estat_demo_r_gind3_filtered_en.csv",
        "demo_r_gind3__custom_19283_tabular.tsv", "demo_r_gind3_tabular.tsv", "demo_r_gind3_linear.csv",
        "demo_r_gind3_page_linear_2_0.csv", "demo_r_gind3-1.tsv", "demo_r_gind3_1_Data.csv", "demo_r_gind3 copy.tsv",
        "demo_r_gind3 - copie.tsv", "Copy of demo_r_gind3.tsv", "demo_r_gind3_20261130.tsv",
        "demo_r_gind3-2026-11-30.tsv", "demo_r_gind3_20261130_1015.tsv", "demo_r_gind3.tsv.txt",
        "demo_r_gind3.tsv.crdownload", "demo_r_gind3 (1)_tabular.tsv",
    ],
)  # fmt: skip
def test_what_browsers_and_people_add_to_the_name_is_no_part_of_the_code(name: str) -> None:
    assert code_of_name(name) == "demo_r_gind3"


@pytest.mark.parametrize(
    "name",
    [
        "net migration rates 2023 final.tsv", "net_migration_rates_2023_final.tsv", "figures.tsv", "data.tsv",
        "migration.tsv", "demo.tsv", "demo_2023.tsv", "demo_data_final.tsv", "regions_of_spain.tsv", "table (1).tsv",
        "population_by_region.tsv", "my_demo_r_gind3.tsv", "tgs.tsv", "tgs1.tsv", "(1).tsv", ".tsv", "", "demo_.tsv",
        "estat_.tsv", "demo_r_gind3 and others.tsv", "2024.tsv", "lfst_" + "a" * 400 + ".tsv",
    ],
)  # fmt: skip
def test_a_name_that_is_no_code_gives_none(name: str) -> None:
    assert code_of_name(name) == ""


def test_every_dataset_of_the_catalogue_is_known_by_its_name() -> None:
    for code in {entry.dataset for entry in load_catalogue()}:
        assert code_of_name(f"{code}.tsv.gz") == code
    for code in ("tps00001", "tec00114", "teilm020", "t2020_50", "sdg_10_60", "ilc_li41", "nama_10r_2gdp", "urb_cpop1"):
        assert code_of_name(f"estat_{code} (3).tsv") == code


@pytest.mark.parametrize(
    ("name", "code", "told"),
    [
        ("demo_r_gind3 (1).tsv", "demo_r_gind3", "taken from the name of the file"),
        ("net migration rates 2023 final.tsv", "", "does not tell which dataset"),
        # A dataset that we know, but with other dimensions: the name says something else than the file.
        ("migr_pop1ctz.tsv", "", "does not tell which dataset"),
    ],
)
def test_where_the_code_comes_from_is_told(tmp_path: Path, name: str, code: str, told: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(TSV))
    cube = read_file(path)
    assert cube.code == code
    assert [told in warning for warning in cube.warnings] == [True]


def test_a_file_that_says_its_dataset_itself_needs_no_telling(tmp_path: Path) -> None:
    path = tmp_path / "demo_r_gind3.csv"
    path.write_text(
        "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
        "ESTAT:TPS00001(1.0),27/03/25 23:00:00,A,ES,2024,5,b,\n",
        encoding="utf-8",
    )
    cube = read_file(path)
    assert (cube.code, cube.warnings) == ("TPS00001", ())
