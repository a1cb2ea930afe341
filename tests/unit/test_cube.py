"""A cube answers what a map needs of it: a choice, a period, rows of figures."""

from __future__ import annotations

import math

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model import schema
from cpmr_migration_plugin.model.cube import Cube, Dimension, build_cube, period_code

NAN = math.nan


def dim(name: str, *codes: str) -> Dimension:
    return Dimension(name, name.title(), codes, tuple(f"label of {code}" for code in codes))


def cube(rows: list[tuple]) -> Cube:
    """Return a cube of (sex, geo, time, value, flag, conf)."""
    names = ("sex", "geo", "time", "value", "flag", "conf")
    columns = {name: [row[place] for row in rows] for place, name in enumerate(names)}
    dims = (dim("sex", "T", "F"), dim("geo", "AT", "BE", "CZ"), dim("time", "2021", "2022", "2023"))
    return build_cube("TEST", "A test", "", dims, columns)


ROWS = [
    ("T", "AT", "2021", 1.0, "", ""),
    ("T", "AT", "2022", 2.0, "bp", ""),
    ("T", "AT", "2023", 3.0, "", ""),
    ("T", "BE", "2021", 4.0, "", ""),
    ("T", "BE", "2022", 5.0, "", ""),
    ("T", "BE", "2023", None, "", "C"),
    ("F", "CZ", "2023", 6.0, "", ""),
]


def total() -> Cube:
    return cube(ROWS).select(sex="T")


def test_a_selection_keeps_the_cells_and_codes_that_were_asked_for():
    chosen = cube(ROWS).select(sex="T", geo=["BE", "AT"])
    assert len(chosen.data) == 6
    assert chosen.dimension("geo").codes == ("AT", "BE")
    assert chosen.dimension("geo").label_of("BE") == "label of BE"
    assert chosen.dimension("sex").codes == ("T",)


@pytest.mark.parametrize("fixed", [{"age": "TOTAL"}, {"sex": "M"}, {"geo": ["AT", "XX"]}])
def test_a_selection_that_does_not_exist_is_refused_and_says_what_does(fixed):
    with pytest.raises(PluginError) as caught:
        cube(ROWS).select(**fixed)
    assert caught.value.details
    assert caught.value.remedy


def test_periods_without_a_value_are_not_counted():
    rows = [*ROWS[:2], ("T", "AT", "2023", None, "", "C")]
    assert cube(rows).periods_with_values() == ["2021", "2022"]


def test_the_common_period_is_the_latest_with_the_most_territories():
    assert total().common_period() == "2022"
    assert total().common_period(tolerance=0.5) == "2023"
    assert cube([]).select(sex="T").common_period() == ""


def test_figures_are_not_mixed_while_a_dimension_is_open():
    with pytest.raises(PluginError, match="Sex"):
        cube(ROWS).common_period()


def test_rows_of_indicators_have_the_columns_of_the_schema_and_keep_flags():
    frame = total().to_indicator_rows("x", "PC", "test", "https://ec.europa.eu/eurostat/", "a note")
    assert list(frame.columns) == schema.INDICATORS.names
    assert frame["value"].dtype == float
    by_key = frame.set_index(["geo", "time"])
    assert by_key.loc[("AT", "2022"), "flag"] == "bp"
    assert by_key.loc[("BE", "2023"), "flag"] == "c"
    assert math.isnan(by_key.loc[("BE", "2023"), "value"])
    assert set(frame["note"]) == {"a note"}
    assert set(frame["unit"]) == {"PC"}


def test_a_dimension_may_not_take_the_name_of_our_columns():
    with pytest.raises(PluginError, match="value"):
        build_cube("", "", "", (dim("value", "1"),), {"value": [], "flag": [], "conf": []})


@pytest.mark.parametrize(
    ("old", "new"),
    [("2024M07", "2024-07"), ("2024Q3", "2024-Q3"), ("2024S2", "2024-S2"), ("2024W05", "2024-W05"), ("2024", "2024")],
)
def test_older_ways_to_write_a_period_are_understood(old, new):
    assert period_code(old) == new
