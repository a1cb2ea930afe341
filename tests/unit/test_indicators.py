"""Which figure each unit of an atlas shows, of which time, in which classes."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model import flags, notes
from cpmr_migration_plugin.model.indicator_report import leftovers, remarks
from cpmr_migration_plugin.model.indicators import DRAWN_COLUMNS, Period, Target, draw, own_codes, place_on_units, scale
from cpmr_migration_plugin.model.matching import Recoding

NAN = math.nan

STEPS = [
    Recoding("2021", "OLD1", "2024", "NEW1", "recoded", 1.0),
    Recoding("2021", "AB11", "2024", "AB99", "merged", 1.0),
    Recoding("2021", "AB12", "2024", "AB99", "merged", 1.0),
    Recoding("2021", "SP11", "2024", "SP21", "split", 0.4),
    Recoding("2021", "SP11", "2024", "SP22", "split", 0.6),
]


def rows(*figures: tuple) -> pd.DataFrame:
    return pd.DataFrame([(*one, "", "")[:4] for one in figures], columns=["geo", "time", "value", "flag"])


def target(code: str, *same: str, year: str = "2024") -> Target:
    return Target(f"U:{code}", (code, *same) if code else (), year)


def placed(figures, targets, nature="total"):
    return place_on_units(rows(*figures), nature, targets, STEPS)


def shown(figures, targets, nature="total", mode=Period.LATEST, period=""):
    drawn = draw(placed(figures, targets, nature), targets, mode, period)
    return {row.unit_id[2:]: (row.status, row.value, row.time) for row in drawn.values.itertuples()}, drawn


def test_units_of_mixed_levels_and_years_take_the_figures_of_their_own_code():
    figures = [("DE1", "2024", 1.0), ("ES51", "2024", 2.0), ("SE110", "2024", 3.0), ("OLD1", "2024", 4.0)]
    targets = [target("DE1"), target("ES51"), target("SE110"), target("OLD1", year="2021")]
    found, _ = shown(figures, targets)
    assert {unit: value for unit, (_, value, _) in found.items()} == {"DE1": 1, "ES51": 2, "SE110": 3, "OLD1": 4}


def test_a_figure_comes_across_nuts_years_only_where_the_territory_is_the_same_and_says_so():
    series = placed([("OLD1", "2020", 5.0, "p")], [target("NEW1")])
    row = series.frame.iloc[0]
    assert (row["value"], row["how"], row["from_codes"], row["flag"]) == (5.0, "recoded", "OLD1", "p")
    assert "OLD1" in row["note"]


@pytest.mark.parametrize(("nature", "expected"), [("total", 30.0), ("ratio", None)])
def test_totals_of_merged_regions_are_summed_and_ratios_are_not(nature, expected):
    figures = [("AB11", "2023", 10.0), ("AB12", "2023", 20.0), ("ES51", "2023", 1.0)]
    found, drawn = shown(figures, [target("AB99"), target("ES51")], nature)
    status, value, _ = found["AB99"]
    assert status == ("value" if expected else "not_available")
    assert (value == expected) if expected else math.isnan(value)
    summed = drawn.values[drawn.values["how"] == "summed"]
    assert list(summed["from_codes"]) == (["AB11;AB12"] if expected else [])


def test_a_sum_with_a_part_missing_is_not_drawn():
    found, _ = shown([("AB11", "2023", 10.0), ("ES51", "2023", 1.0)], [target("AB99"), target("ES51")])
    assert found["AB99"][0] == "not_available"


def test_the_very_same_territory_under_a_code_of_another_level_helps_out_and_is_told():
    targets = [target("DE3", "DE30", "DE300")]
    series = placed([("DE30", "2023", 4.0), ("DE300", "2023", 5.0), ("DE30", "2024", 6.0)], targets)
    assert list(series.frame["value"]) == [4.0, 6.0]
    assert all("DE30" in note for note in series.frame["note"])
    own = placed([("DE30", "2023", 4.0), ("DE3", "2023", 7.0)], targets)
    assert list(own.frame["value"]) == [7.0]
    assert list(own.frame["note"]) == [""]


def test_nothing_is_handed_down_from_a_larger_region_or_up_from_smaller_ones():
    figures = [("DE", "2024", 1.0), ("DE11", "2024", 2.0), ("DE2", "2024", 3.0)]
    found, _ = shown(figures, [target("DE1"), target("DE2")])
    assert found["DE1"][0] == "not_available"


def test_a_code_that_only_the_units_of_another_year_have_is_not_reported_as_lost():
    series = placed([("OLD1", "2024", 4.0), ("ES51", "2024", 2.0)], [target("ES51"), target("OLD1", year="2021")])
    assert series.unplaced == ()


def test_parts_of_a_unit_of_another_year_are_of_another_level_not_lost():
    figures = [("ES51", "2024", 4.0), ("UKC11", "2019", 2.0), ("UKC", "2019", 9.0), ("BEZZ", "2019", 1.0)]
    targets = [target("ES51"), target("ES52"), target("UKC", year="2021"), target("BE1")]
    series = placed(figures, targets)
    assert {entry.code: entry.why.value for entry in series.unplaced} == {"UKC11": "other_level", "BEZZ": "extra_regio"}


def test_a_unit_without_a_code_is_not_available():
    found, _ = shown([("ES51", "2024", 2.0)], [target(""), target("ES51")])
    assert found[""][0] == "not_available"


# The time that is drawn.

SERIES = [
    ("ES51", "2022", 1.0), ("ES51", "2023", 2.0), ("ES51", "2024", 3.0),
    ("ES52", "2022", 4.0), ("ES52", "2023", 5.0),
    ("ES53", "2021", 6.0), ("ES53", "2024", NAN, "c"),
]  # fmt: skip
SPAIN = [target("ES51"), target("ES52"), target("ES53"), target("ES54")]


def test_latest_takes_each_units_own_and_tells_the_oldest():
    found, drawn = shown(SERIES, SPAIN)
    assert [found[u][2] for u in ("ES51", "ES52", "ES53", "ES54")] == ["2024", "2023", "2021", ""]
    assert drawn.period == '[{"note":"period","latest":"2024","oldest":"2021"}]'
    assert notes.shown(drawn.period) == "2024 or latest available (oldest 2021)"
    assert drawn.placed == 3


def test_common_takes_the_latest_period_that_most_units_have():
    found, drawn = shown(SERIES, SPAIN, mode=Period.COMMON)
    assert drawn.period == "2023"
    assert [found[u][1] for u in ("ES51", "ES52")] == [2.0, 5.0]
    assert found["ES53"][0] == "not_available"


def test_a_period_by_name_or_a_sentence_with_those_there_are():
    found, drawn = shown(SERIES, SPAIN, mode=Period.EXPLICIT, period="2022")
    assert (drawn.period, found["ES52"][1]) == ("2022", 4.0)
    with pytest.raises(PluginError) as error:
        shown(SERIES, SPAIN, mode=Period.EXPLICIT, period="1999")
    assert "1999" in error.value.message
    assert error.value.details == "2021, 2022, 2023, 2024"


def test_figures_of_nowhere_on_the_map_are_refused_with_their_codes():
    with pytest.raises(PluginError) as error:
        shown([("EU27_2020", "2024", 1.0), ("BEZZ", "2024", 1.0)], SPAIN)
    assert "EU27_2020" in error.value.details
    assert "countries" in error.value.remedy


def test_every_unit_is_drawn_exactly_once_with_all_columns():
    _, drawn = shown(SERIES, [*SPAIN, target("ES51")])
    assert list(drawn.values.columns) == list(DRAWN_COLUMNS)
    assert drawn.values["unit_id"].is_unique
    assert not drawn.values.drop(columns="value").isna().any().any()


def test_flags_are_kept_in_letters_and_words():
    _, drawn = shown([("ES51", "2024", 3.0, "bp")], SPAIN)
    row = drawn.values.set_index("unit_id").loc["U:ES51"]
    assert row["flag"] == "bp"
    assert flags.in_words(row["flag"]) == "break in the series, provisional"
    assert flags.counted(["p", "bp", ""]) == "p:2 b:1"
    assert flags.in_words("x") == "x"


# Codes.


def test_greece_and_the_united_kingdom_come_under_either_code():
    frame = own_codes(rows(("GR", "2024", 1.0), ("gb ", "2024", 2.0), ("GR30", "2024", 3.0), ("GRC", "2024", 4.0)))
    assert list(frame["geo"]) == ["EL", "UK", "EL30", "ELC"]


def test_eurostats_own_spelling_wins_over_the_other():
    frame = own_codes(rows(("GR", "2024", 1.0), ("EL", "2024", 2.0), ("GR", "2023", 3.0)))
    assert sorted(zip(frame["geo"], frame["time"], frame["value"])) == [("EL", "2023", 3.0), ("EL", "2024", 2.0)]


def test_two_figures_for_one_territory_and_time_are_refused():
    with pytest.raises(PluginError, match="more than one figure"):
        placed([("ES51", "2024", 1.0), ("ES51", "2024", 2.0)], SPAIN)


# Classes.


def test_a_ratio_of_one_sign_gets_at_most_five_rounded_classes():
    found = scale([float(n) for n in range(1, 200)])
    assert not found.diverging
    assert len(found.breaks) == 4


def test_a_ratio_around_zero_is_parted_at_zero_and_has_at_most_six_classes():
    found = scale([n / 10 for n in range(-100, 201)])
    assert found.diverging
    assert 0.0 in found.breaks
    assert len(found.breaks) <= 5
    assert list(found.breaks) == sorted(set(found.breaks))


def test_each_side_of_zero_has_classes_by_its_share_of_the_figures():
    found = scale([n / 10 for n in range(-100, 201)])
    assert [len([b for b in found.breaks if (b > 0) is side]) for side in (False, True)] == [2, 2]
    most = scale([*(n / 10 for n in range(-10, 0)), *(float(n) for n in range(200))])
    assert [len([b for b in most.breaks if b < 0]), len([b for b in most.breaks if b > 0])] == [0, 2]


@pytest.mark.parametrize("values", [[-3.0, 5.0], [-1.0, 0.0, 1.0], [-0.1] + [float(n) for n in range(100)]])
def test_few_figures_on_one_side_of_zero_make_one_class_there(values):
    found = scale(values)
    assert found.diverging
    assert [b for b in found.breaks if b < 0] == []


@pytest.mark.parametrize("values", [[5.0], [0.0, 1.0], [-2.0, -1.0], [-2.0, 0.0], []])
def test_figures_on_one_side_of_zero_are_not_parted_there(values):
    assert not scale(values).diverging


# What is told.


def test_kinds_of_territory_are_told_once_and_lost_regions_one_by_one():
    figures = [
        ("ES51", "2024", 1.0), ("EU27_2020", "2024", 1.0), ("EA20", "2024", 1.0), ("ES511", "2023", 1.0),
        ("ES512", "2023", 1.0), ("SP11", "2019", 1.0), ("SP11", "2020", 1.0),
    ]  # fmt: skip
    targets = [target("ES51"), target("SP21"), target("SP22")]
    found = {item.key: item for item in leftovers(placed(figures, targets), "x", "Title")}
    assert set(found) == {"EA20, EU27_2020", "ES511, ES512", "SP11"}
    assert "2 codes" in found["ES511, ES512"].reason
    assert "divided" in found["SP11"].reason
    assert "2019 … 2020" in found["SP11"].reason
    assert {item.what for item in found.values()} == {"indicator:x"}
    assert {item.name for item in found.values()} == {"Title"}


def test_a_map_tells_sums_older_codes_and_lost_regions_of_its_time():
    figures = [
        ("AB11", "2023", 10.0), ("AB12", "2023", 20.0), ("OLD1", "2023", 3.0), ("SP11", "2023", 1.0),
    ]  # fmt: skip
    targets = [target("AB99"), target("NEW1"), target("SP21")]
    series = placed(figures, targets)
    told = remarks(draw(series, targets, Period.LATEST), series.unplaced)
    assert [one.words.split()[0] for one in told] == ["Sums", "Published", "Regions"]
    older = placed([*figures[:3], ("SP11", "2009", 1.0)], targets)
    assert len(remarks(draw(older, targets, Period.LATEST), older.unplaced)) == 2
