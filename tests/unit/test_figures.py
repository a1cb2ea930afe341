"""A layer draws the latest figure of the very territory, says its time and source, and invents nothing."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest
from small_package import SOURCE, SmallPackage

from cpmr_migration_plugin.model.atlas import MapFigures
from cpmr_migration_plugin.model.edition import Edition
from cpmr_migration_plugin.model.figures import (
    COUNTRY_RATIOS,
    REGIONAL_RATIOS,
    VALUE_COLUMNS,
    Place,
    choose,
    dataset_text,
    latest,
    map_figures,
    stored_period,
)
from cpmr_migration_plugin.model.notes import shown

ReadEdition = Callable[[], Edition]
SHARE = "foreign_citizens_share"
EUROSTAT = "https://ec.europa.eu/eurostat/databrowser/view/x"


def figure(
    package: SmallPackage,
    geo: str,
    indicator: str,
    time: str,
    value: str,
    dataset: str = "d",
    source: str = SOURCE,
) -> None:
    package.tables["indicators"].append([geo, indicator, time, value, dataset, source])


def values(figures: MapFigures) -> dict[str, dict[str, object]]:
    return {row["unit_id"]: row for row in figures.values.to_dict("records")}


def test_the_latest_figure_with_a_value_is_taken_with_its_own_time(
    package: SmallPackage, small_edition: ReadEdition
) -> None:
    figure(package, "ES51", SHARE, "2025", "")
    figure(package, "ES51", SHARE, "2019", "12.0")
    rows = latest(small_edition(), SHARE)
    assert list(rows.index) == ["ES51"]
    assert (rows.loc["ES51", "time"], rows.loc["ES51", "value"]) == ("2024", 17.2)


def test_of_two_datasets_for_one_time_the_first_in_the_edition_wins(
    package: SmallPackage, small_edition: ReadEdition
) -> None:
    figure(package, "ES51", SHARE, "2024", "99", dataset="other")
    assert latest(small_edition(), SHARE).loc["ES51", "dataset"] == "lfst"


def test_the_first_candidate_that_has_a_figure_for_the_places_is_drawn(small_edition: ReadEdition) -> None:
    edition = small_edition()
    assert choose(edition, REGIONAL_RATIOS, {"ES51"}) == SHARE
    assert choose(edition, REGIONAL_RATIOS, {"ITI1"}) == "", "a row without a value is no figure"
    assert choose(edition, COUNTRY_RATIOS, {"XX"}) == ""


@pytest.mark.parametrize(
    ("times", "text"),
    [
        ([], ""),
        (["", ""], ""),
        (["2024", "2024"], "2024"),
        (["2021", "2024", ""], "2024 or latest available (oldest 2021)"),
    ],
)
def test_the_period_of_a_map_admits_older_figures(times: list[str], text: str) -> None:
    assert shown(stored_period(times)) == text


@pytest.mark.parametrize(
    ("sources", "text"),
    [
        ([EUROSTAT, EUROSTAT], "Eurostat (a, b)"),
        ([EUROSTAT, SOURCE], "a, b"),
        (["https://evil.example/eurostat/", EUROSTAT], "a, b"),
    ],
)
def test_eurostat_is_named_only_where_all_figures_are_its(sources: list[str], text: str) -> None:
    assert dataset_text(pd.DataFrame({"dataset": ["b", "a"], "source_url": sources})) == text


def test_no_figures_are_no_dataset() -> None:
    assert dataset_text(pd.DataFrame({"dataset": [], "source_url": []}, dtype=str)) == ""


def test_missing_not_surveyed_and_value_are_three_things(small_edition: ReadEdition) -> None:
    places = [Place("A", ("ES51",)), Place("B", ("ITI1",)), Place("C", ("ES51",), surveyed=False)]
    figures = map_figures(small_edition(), REGIONAL_RATIOS, places)
    found = values(figures)
    assert {unit: row["status"] for unit, row in found.items()} == {
        "A": "value", "B": "not_available", "C": "not_surveyed",
    }  # fmt: skip
    assert found["A"]["ratio"] == 17.2
    assert pd.isna(found["B"]["ratio"])
    assert pd.isna(found["C"]["total"])


def test_a_zero_is_a_value(package: SmallPackage, small_edition: ReadEdition) -> None:
    package.cell("indicators", 4, "value", "0")
    found = values(map_figures(small_edition(), REGIONAL_RATIOS, [Place("B", ("ITI1",))]))
    assert (found["B"]["status"], found["B"]["ratio"]) == ("value", 0.0)


def test_no_figure_is_handed_down_from_a_larger_territory(package: SmallPackage, small_edition: ReadEdition) -> None:
    figure(package, "IT", SHARE, "2024", "8.9")
    figure(package, "ITI", SHARE, "2024", "10.9")
    found = values(map_figures(small_edition(), REGIONAL_RATIOS, [Place("B", ("ITI1",))]))
    assert found["B"]["status"] == "not_available"


def test_a_figure_under_another_code_of_the_same_territory_is_used_and_said(
    package: SmallPackage, small_edition: ReadEdition
) -> None:
    figure(package, "DE50", SHARE, "2023", "20.5")
    found = values(map_figures(small_edition(), REGIONAL_RATIOS, [Place("A", ("DE5", "DE50"))]))
    assert (found["A"]["ratio"], found["A"]["ratio_time"]) == (20.5, "2023")
    assert "DE50" in str(found["A"]["note"])


def test_a_figure_under_the_own_code_needs_no_note(small_edition: ReadEdition) -> None:
    found = values(map_figures(small_edition(), REGIONAL_RATIOS, [Place("A", ("ES51", "ES5X"))]))
    assert found["A"]["note"] == ""


def test_the_map_says_what_it_draws_when_and_from_where(package: SmallPackage, small_edition: ReadEdition) -> None:
    figure(package, "FRL0", SHARE, "2021", "6", dataset="cens")
    places = [Place("A", ("ES51",)), Place("F", ("FRL0",))]
    figures = map_figures(small_edition(), REGIONAL_RATIOS, places)
    assert figures.ratio == SHARE
    assert figures.ratio_times == ("2024", "2021")
    assert figures.ratio_dataset == "cens, lfst"
    assert (figures.total, figures.total_dataset) == ("population_1jan", "demo_r_d2jan")
    assert list(figures.values.columns) == list(VALUE_COLUMNS)


def test_a_dataset_without_figures_draws_none_and_claims_none(
    package: SmallPackage, small_edition: ReadEdition
) -> None:
    del package.tables["indicators"][1:]
    figures = map_figures(small_edition(), REGIONAL_RATIOS, [Place("A", ("ES51",))])
    assert (figures.ratio, figures.total, figures.breaks) == ("", "", ())
    assert figures.ratio_times == figures.total_times == ("", "")
    assert values(figures)["A"]["status"] == "not_available"


def test_the_bundled_edition_has_shares_of_most_member_states(bundled: Edition) -> None:
    codes = ("AT", "BE", "DE", "EL", "ES", "FI", "FR", "IE", "IT", "PT", "SE")
    figures = map_figures(bundled, COUNTRY_RATIOS, [Place(code, (code,)) for code in codes])
    assert (figures.values["status"] == "value").all()
    assert figures.values["ratio"].between(0, 100).all()
    assert 1 <= len(figures.breaks) <= 4
