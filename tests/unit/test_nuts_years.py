"""Figures come to the boundaries of a NUTS year by rule, and every one that does not is accounted for."""

from __future__ import annotations

import csv
import json
import math

import pandas as pd
import pytest
from eurostat_files import held

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.matching import Recoding
from cpmr_migration_plugin.model.nuts_years import COLUMNS, UnplacedReason, is_aggregate, place_figures
from cpmr_migration_plugin.paths import CROSSWALK
from cpmr_migration_plugin.sources.boundaries.crosswalk import read_recodings
from cpmr_migration_plugin.sources.eurostat.tsv import read_tsv

NAN = math.nan


def step(
    old: str, new: str, kind: str, share: float | None = 1.0, years: tuple[str, str] = ("2016", "2021")
) -> Recoding:
    return Recoding(years[0], old, years[1], new, kind, share)


STEPS = [
    step("OLD1", "NEW1", "recoded"),
    step("PA11", "ALL1", "merged"),
    step("PA12", "ALL1", "merged"),
    step("SP11", "LF11", "split", 0.4),
    step("SP11", "RT11", "split", 0.6),
    step("SH11", "SX11", "boundary_shift", 0.5),
    step("SH12", "SX11", "merged"),
    step("GO11", "", "discontinued", None, ("2021", "2024")),
    step("AN11", "OLD1", "recoded", 1.0, ("2013", "2016")),
    step("NEW1", "FUT1", "recoded", 1.0, ("2021", "2024")),
]


def figures(*rows: tuple) -> pd.DataFrame:
    return pd.DataFrame([(*row, "", "")[:4] for row in rows], columns=["geo", "time", "value", "flag"])


def place(rows, target, nature="total", year="2021", steps=STEPS, figures_year=""):
    return place_figures(figures(*rows), nature, set(target), year, steps, figures_year)


def found(result) -> list[tuple]:
    return [(row.geo, row.time, row.value, row.how, row.from_codes) for row in result.frame.itertuples()]


def reasons(result) -> dict[str, UnplacedReason]:
    return {entry.code: entry.why for entry in result.unplaced}


def test_a_figure_under_the_regions_own_code_is_kept_with_its_flag():
    result = place([("NEW1", "2020", 7.0, "bp")], ["NEW1"])
    assert found(result) == [("NEW1", "2020", 7.0, "exact", "NEW1")]
    assert result.frame.loc[0, "flag"] == "bp"
    assert list(result.frame.columns) == list(COLUMNS)
    assert result.unplaced == ()


@pytest.mark.parametrize(
    ("code", "target", "year"),
    [
        ("OLD1", "NEW1", "2021"),  # one step forward
        ("AN11", "NEW1", "2021"),  # two
        ("AN11", "FUT1", "2024"),  # three
        ("NEW1", "OLD1", "2016"),  # newer figures on older boundaries
        ("FUT1", "AN11", "2013"),
    ],
)
@pytest.mark.parametrize("nature", ["total", "ratio"])
def test_the_same_territory_under_another_code_is_moved_and_marked(code, target, year, nature):
    result = place([(code, "2018", 7.0, "e")], [target], nature, year)
    assert found(result) == [(target, "2018", 7.0, "recoded", code)]
    assert code in result.frame.loc[0, "note"]
    assert result.frame.loc[0, "flag"] == "e"
    assert result.unplaced == ()


def test_totals_of_regions_that_wholly_make_up_a_new_one_are_summed_and_marked():
    result = place([("PA11", "2018", 7.0, "b"), ("PA12", "2018", 5.0, "p")], ["ALL1"])
    assert found(result) == [("ALL1", "2018", 12.0, "summed", "PA11;PA12")]
    assert result.frame.loc[0, "flag"] == "bp"
    assert "PA11, PA12" in result.frame.loc[0, "note"]


def test_totals_of_the_parts_a_region_was_split_into_are_summed_on_the_old_boundaries():
    result = place([("LF11", "2022", 7.0), ("RT11", "2022", 5.0)], ["SP11"], year="2016")
    assert found(result) == [("SP11", "2022", 12.0, "summed", "LF11;RT11")]


def test_ratios_are_never_summed():
    result = place([("PA11", "2018", 7.0), ("PA12", "2018", 5.0)], ["ALL1"], nature="ratio")
    assert found(result) == []
    assert reasons(result) == {"PA11": UnplacedReason.RATIO_OF_PARTS, "PA12": UnplacedReason.RATIO_OF_PARTS}


def test_a_sum_with_a_part_missing_is_not_made():
    result = place([("PA11", "2018", 7.0), ("PA12", "2018", NAN)], ["ALL1"])
    assert found(result) == []
    assert reasons(result) == {"PA11": UnplacedReason.PART_MISSING}


def test_parts_that_do_not_add_up_to_the_whole_are_not_summed():
    steps = [step("SP11", "LF11", "split", 0.4), step("SP11", "RT11", "split", 0.3)]
    result = place([("LF11", "2022", 7.0), ("RT11", "2022", 5.0)], ["SP11"], year="2016", steps=steps)
    assert found(result) == []


def test_a_region_that_also_took_a_part_of_another_is_no_sum():
    result = place([("SH11", "2018", 7.0), ("SH12", "2018", 5.0)], ["SX11"])
    assert found(result) == []
    assert reasons(result) == {"SH11": UnplacedReason.BOUNDARY_SHIFT, "SH12": UnplacedReason.JOINED_WITH_PARTS}


def test_the_figure_of_a_divided_region_is_not_shared_out():
    result = place([("SP11", "2018", 7.0)], ["LF11", "RT11"])
    assert found(result) == []
    assert reasons(result) == {"SP11": UnplacedReason.SPLIT}


def test_the_regions_own_figure_wins_and_the_other_is_reported():
    result = place([("NEW1", "2020", 1.0), ("OLD1", "2020", 2.0), ("OLD1", "2019", 3.0)], ["NEW1"])
    assert found(result) == [("NEW1", "2019", 3.0, "recoded", "OLD1"), ("NEW1", "2020", 1.0, "exact", "NEW1")]
    assert [(entry.code, entry.times, entry.why) for entry in result.unplaced] == [
        ("OLD1", ("2020",), UnplacedReason.SUPERSEDED)
    ]


def test_a_missing_figure_of_its_own_is_filled_from_the_old_code_and_else_kept_with_its_flag():
    rows = [("NEW1", "2019", NAN, ""), ("OLD1", "2019", 3.0, ""), ("NEW1", "2020", NAN, "c")]
    result = place(rows, ["NEW1"])
    assert found(result)[0] == ("NEW1", "2019", 3.0, "recoded", "OLD1")
    assert math.isnan(result.frame.loc[1, "value"])
    assert result.frame.loc[1, "flag"] == "c"


def test_a_code_that_lives_on_with_other_borders_is_exact_only_if_the_years_allow_it():
    steps = [step("XX11", "XX12", "boundary_shift", 0.2)]
    rows = [("XX11", "2018", 7.0)]
    assert len(place(rows, ["XX11"], steps=steps).frame) == 1
    result = place(rows, ["XX11"], steps=steps, figures_year="2016")
    assert found(result) == []
    assert reasons(result) == {"XX11": UnplacedReason.BORDERS_CHANGED}


@pytest.mark.parametrize("years", [("2013", "2016"), ("2021", "2024"), ("2013", "2024")])
def test_borders_that_changed_before_or_after_the_years_in_question_are_no_matter(years: tuple[str, str]):
    steps = [step("XX11", "XX11", "boundary_shift", 0.2, years), step("XX11", "XX11", "recoded")]
    result = place([("XX11", "2018", 7.0)], ["XX11"], steps=steps, figures_year="2016")
    assert found(result) == [("XX11", "2018", 7.0, "exact", "XX11")]
    assert reasons(result) == {}


@pytest.mark.parametrize("years", [("2016", "2021"), ("2021", "2016")])
def test_borders_that_changed_matter_in_both_directions(years: tuple[str, str]):
    steps = [step("XX11", "XX11", "boundary_shift", 0.2)]
    result = place([("XX11", "2018", 7.0)], ["XX11"], year=years[1], steps=steps, figures_year=years[0])
    assert reasons(result) == {"XX11": UnplacedReason.BORDERS_CHANGED}


def test_a_sliver_beside_the_same_territory_changes_nothing():
    steps = [step("AA11", "BB11", "recoded", 0.97), step("AA12", "BB11", "boundary_shift", 0.03)]
    result = place([("AA11", "2018", 1.0), ("AA12", "2018", 2.0)], ["BB11"], steps=steps)
    assert found(result) == [("BB11", "2018", 1.0, "recoded", "AA11")]
    assert reasons(result) == {"AA12": UnplacedReason.BOUNDARY_SHIFT}


def test_the_reason_is_found_behind_a_mere_new_code():
    steps = [step("AA11", "BB11", "recoded"), step("BB11", "", "discontinued", None, ("2021", "2024"))]
    assert reasons(place([("AA11", "2018", 1.0)], ["ZZ99"], year="2024", steps=steps)) == {
        "AA11": UnplacedReason.DISCONTINUED
    }


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("EU27_2020", UnplacedReason.AGGREGATE),
        ("EU28", UnplacedReason.AGGREGATE),
        ("EA20", UnplacedReason.AGGREGATE),
        ("EEA31", UnplacedReason.AGGREGATE),
        ("EEA30_2007", UnplacedReason.AGGREGATE),
        ("EFTA", UnplacedReason.AGGREGATE),
        ("DE_TOT", UnplacedReason.AGGREGATE),
        ("FX", UnplacedReason.AGGREGATE),
        ("BEZZ", UnplacedReason.EXTRA_REGIO),
        ("BGZZZ", UnplacedReason.EXTRA_REGIO),
        ("DE001C", UnplacedReason.CITY),
        ("AT001L3", UnplacedReason.CITY),
        ("DE001MC", UnplacedReason.CITY),
        ("DE_CAP", UnplacedReason.CITY),
        ("DE", UnplacedReason.OTHER_LEVEL),
        ("DE9", UnplacedReason.OTHER_LEVEL),
        ("DE001", UnplacedReason.OTHER_LEVEL),
        ("GO11", UnplacedReason.DISCONTINUED),
        ("ZY99", UnplacedReason.UNKNOWN),
        ("<B>", UnplacedReason.UNKNOWN),
    ],
)
def test_what_is_no_region_drawn_is_recognised_and_told(code, why):
    # DE00 is drawn: a code that only begins like it, or is as long, is never taken for it.
    result = place([(code, "2023", 1.0)], ["DE00", "BE10"], year="2024")
    assert found(result) == []
    assert reasons(result) == {code: why}
    assert result.unplaced[0].times == ("2023",)
    assert result.unplaced[0].reason.endswith(".")


def test_no_nuts_code_is_taken_for_an_aggregate():
    with (CROSSWALK / "nuts_codes.csv").open(encoding="utf-8", newline="") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    assert len(codes) > 2000
    assert [code for code in codes if is_aggregate(code)] == []


def test_blanks_and_small_letters_are_mended():
    assert found(place([(" new1 ", "2020", 7.0)], ["NEW1"])) == [("NEW1", "2020", 7.0, "exact", "NEW1")]


def test_two_figures_for_one_region_and_period_are_refused():
    with pytest.raises(PluginError, match="more than one figure"):
        place([("NEW1", "2020", 1.0), ("NEW1 ", "2020", 2.0)], ["NEW1"])


def test_every_figure_is_placed_or_reported_once():
    rows = [
        (code, time, 1.0) for code in ("NEW1", "OLD1", "PA11", "PA12", "SP11", "SH11", "EU28", "GO11") for time in "12"
    ]
    result = place(rows, ["NEW1", "ALL1", "LF11", "SX11", "GO11"])
    placed = {(code, row.time) for row in result.frame.itertuples() for code in row.from_codes.split(";")}
    reported = [(entry.code, time) for entry in result.unplaced for time in entry.times]
    assert len(reported) == len(set(reported))
    assert not placed & set(reported)
    assert placed | set(reported) == {(code, time) for code, time, _ in rows}


# --- the real correspondence ---------------------------------------------------------------------


def codes_of(year: str, length: int) -> set[str]:
    with (CROSSWALK / "nuts_codes.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"] for row in csv.DictReader(file) if year in row["years"] and len(row["code"]) == length}


@pytest.mark.parametrize(
    ("rows", "target", "length", "year", "expected"),
    [
        # France 2016: Lorraine kept its territory under a new code.
        ([("FR41", "2014", 9.0)], "FRF3", 4, "2021", ("recoded", 9.0)),
        ([("FRF3", "2022", 9.0)], "FR41", 4, "2013", ("recoded", 9.0)),
        # Göttingen and Osterode were merged; Budapest and Pest were one region.
        ([("DE915", "2014", 2.0), ("DE919", "2014", 3.0)], "DE91C", 5, "2024", ("summed", 5.0)),
        ([("HU11", "2022", 2.0), ("HU12", "2022", 3.0)], "HU10", 4, "2013", ("summed", 5.0)),
        # Croatia's continental region was divided in three.
        ([("HR02", "2022", 1.0), ("HR05", "2022", 2.0), ("HR06", "2022", 3.0)], "HR04", 4, "2016", ("summed", 6.0)),
    ],
)
def test_known_changes_of_nuts(rows, target, length, year, expected):
    result = place_figures(figures(*rows), "total", codes_of(year, length), year, read_recodings())
    row = result.frame.set_index("geo").loc[target]
    assert (row["how"], row["value"]) == expected
    assert result.unplaced == ()


def test_the_recorded_table_of_mixed_years_is_accounted_for():
    cube = read_tsv(held("tsv/demo_r_gind3_excerpt_freqformat_to2023.tsv").read_bytes(), "DEMO_R_GIND3")
    rows = cube.select(freq="A", indic_de="JAN").to_indicator_rows(
        "population_1jan", "", "demo_r_gind3", "https://x.eu"
    )
    result = place_figures(rows, "total", codes_of("2024", 5) | codes_of("2024", 4), "2024", read_recodings())
    why = reasons(result)
    assert why == {"UKE3": UnplacedReason.DISCONTINUED}
    values = rows["value"].notna().sum()
    reported = sum(len(entry.times) for entry in result.unplaced)
    assert values == result.frame["value"].notna().sum() + reported
    assert set(result.frame["geo"]) >= {"PL518", "ITI4", "PT11C", "TR632"}


def test_the_recorded_map_of_net_migration_fits_nuts_3_of_2021_and_damaged_codes_are_reported():
    with held("csv/regional_nuts3_CH08_M04_avgcruderate_netmig.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["NUTS"], "average", float(row["rate"])) for row in csv.DictReader(file) if row["rate"] != ":"]
    result = place_figures(figures(*rows), "ratio", codes_of("2021", 5), "2021", read_recodings())
    assert len(rows) == 1192
    assert list(result.frame["how"]) == ["exact"] * 1186
    # A spreadsheet took DEC01 for a day in December.
    assert reasons(result) == {f"DEC-0{n}": UnplacedReason.UNKNOWN for n in range(1, 7)}


def test_the_recorded_map_is_accounted_for_on_the_boundaries_of_2024():
    with held("csv/regional_nuts3_CH08_M04_avgcruderate_netmig.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["NUTS"], "average", float(row["rate"])) for row in csv.DictReader(file) if row["rate"] != ":"]
    result = place_figures(figures(*rows), "ratio", codes_of("2024", 5), "2024", read_recodings())
    assert len(result.frame) + len(result.unplaced) == len(rows)
    assert reasons(result)["NO082"] is UnplacedReason.BOUNDARY_SHIFT
    assert reasons(result)["NO074"] is UnplacedReason.SPLIT
    assert "NL350" not in set(result.frame["geo"])


def test_the_recorded_shares_without_a_region_are_left_out():
    text = held("csv/regional_nuts2_masters_pct_with_null_and_ZZ.json").read_text(encoding="utf-8")
    rows = [(code, "2023", NAN if value is None else value) for code, value in json.loads(text).items()]
    assert any(code.endswith("ZZ") for code, _, _ in rows)
    result = place_figures(figures(*rows), "ratio", codes_of("2024", 4), "2024", read_recodings())
    assert not any(geo.endswith("ZZ") for geo in result.frame["geo"])
    values = sum(value == value for _, _, value in rows)  # noqa: PLR0124 - NaN is not equal to itself
    assert result.frame["value"].notna().sum() + sum(len(entry.times) for entry in result.unplaced) == values
