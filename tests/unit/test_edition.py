"""An edition holds exactly the columns of the schema, with figures as numbers and gaps as gaps."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest
from small_package import SmallPackage

from cpmr_migration_plugin.errors import InvalidEdition
from cpmr_migration_plugin.model.edition import Edition, EditionInfo, build_edition, nuts_spelling, refused
from cpmr_migration_plugin.model.problems import Problem
from cpmr_migration_plugin.model.schema import TABLES

ReadEdition = Callable[[], Edition]


def test_tables_have_exactly_the_columns_of_the_schema(small_edition: ReadEdition) -> None:
    edition = small_edition()
    for table in TABLES:
        assert list(edition.table(table.name).columns) == table.names


def test_columns_that_were_not_given_are_empty_text(small_edition: ReadEdition) -> None:
    edition = small_edition()
    assert list(edition.regions["commission"]) == ["", "", ""]
    assert len(edition.country_notes) == 0


def test_a_missing_figure_stays_missing_and_never_takes_the_one_above(small_edition: ReadEdition) -> None:
    values = small_edition().indicators["value"]
    assert values.isna().tolist() == [False, False, True]
    assert values[1] == 17.2


def test_figures_are_floats_even_if_all_are_whole(package: SmallPackage, small_edition: ReadEdition) -> None:
    package.cell("indicators", 3, "value", "17")
    package.cell("indicators", 4, "value", "0")
    values = small_edition().indicators["value"]
    assert values.dtype == float
    assert values.tolist() == [8012231.0, 17.0, 0.0]


def test_figures_of_an_empty_table_are_floats_too(package: SmallPackage, small_edition: ReadEdition) -> None:
    del package.tables["indicators"][1:]
    edition = small_edition()
    assert len(edition.indicators) == 0
    assert edition.indicators["value"].dtype == float


def test_columns_that_are_not_used_are_told_and_left_out(package: SmallPackage, small_edition: ReadEdition) -> None:
    package.tables["regions"][0].append("mayor")
    for row in package.tables["regions"][1:]:
        row.append("x")
    edition = small_edition()
    assert "mayor" not in edition.regions.columns
    assert [warning for warning in edition.warnings if "mayor" in warning and "regions" in warning]


def test_counts_are_the_rows_of_each_table(small_edition: ReadEdition) -> None:
    assert small_edition().counts() == {
        "regions": 3, "competences": 3, "experiences": 2, "indicators": 3, "country_notes": 0, "rules": 0,
        "authority_kinds": 0, "country_facts": 0,
    }  # fmt: skip


def test_an_indicator_nobody_described_is_known_by_its_id(package: SmallPackage, small_edition: ReadEdition) -> None:
    package.descriptor["resources"] = [
        {"name": name, "path": f"{name}.csv"} for name in ("regions", "competences", "experiences")
    ]
    package.descriptor["resources"].append(
        {
            "name": "indicators",
            "path": "indicators.csv",
            "cpmr:indicators": [{"id": "population_1jan", "title": "Population"}],
        }
    )
    edition = small_edition()
    assert edition.indicator("population_1jan").title == "Population"
    assert edition.indicator("foreign_citizens_share").title == "foreign_citizens_share"


def test_problems_stop_the_edition_and_are_counted_in_the_message() -> None:
    with pytest.raises(InvalidEdition) as caught:
        build_edition(EditionInfo("x", "My survey"), {"regions": pd.DataFrame({"region_id": ["a"]}, index=[2])})
    error = caught.value
    assert "My survey" in error.message
    assert str(len(error.problems)) in error.message
    assert error.details.count("\n") + 1 == len(error.problems)
    assert "Nothing was loaded" in error.remedy


def test_the_bundled_edition_says_what_it_is(bundled: Edition) -> None:
    info = bundled.info
    assert info.title
    assert info.version
    assert info.created[:2] == "20"
    assert info.licenses
    assert all(source.title for source in info.sources)
    assert bundled.warnings == ()
    known = {indicator.id for indicator in info.indicators}
    assert set(bundled.indicators["indicator"]) <= known


@pytest.mark.parametrize(
    ("given", "read"), [("GR43", "EL43"), (" es 61 ", "ES61"), ("gbm", "UKM"), ("FR", "FR"), ("", "")]
)
def test_nuts_codes_are_read_in_their_own_spelling(given: str, read: str) -> None:
    assert nuts_spelling(given) == read


def test_a_single_problem_is_told_in_the_singular() -> None:
    assert refused("Mine", [Problem("regions", 2, "name", "is empty")], "Mend it.").message.endswith(": 1 problem.")
    assert refused("Mine", [Problem("regions", 2, "name", "is empty")] * 2, "Mend it.").message.endswith("2 problems.")
