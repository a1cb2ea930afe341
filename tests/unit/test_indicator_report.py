"""What is said of figures that are on no unit or came there by a detour: join report, notes of maps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd
import pytest

from cpmr_migration_plugin import translation
from cpmr_migration_plugin.model.indicator_report import leftovers, remarks
from cpmr_migration_plugin.model.indicators import DrawnSeries, UnitSeries
from cpmr_migration_plugin.model.notes import note, shown, stored
from cpmr_migration_plugin.model.nuts_years import FigureOrigin, UnplacedFigures, UnplacedReason
from cpmr_migration_plugin.translation import Language, speaking

FRENCH = {
    "Sums of the regions that make up the territory: {n}.": "Sommes des régions du territoire : {n}.",
    "Flags of the source: {flags}.": "Indicateurs de la source : {flags}.",
    "provisional": "provisoire",
    "All usual residents on 1 January.": "Tous les résidents habituels au 1er janvier.",
}


def unplaced(code: str, why: UnplacedReason, *times: str) -> UnplacedFigures:
    return UnplacedFigures(code, times or ("2024",), why, "2024")


def because(why: UnplacedReason) -> str:
    return UnplacedFigures("", (), why, "2024").reason


def drawn(*figures: tuple[str, str, str]) -> DrawnSeries:
    """A map of figures: status, how it was placed, time."""
    frame = pd.DataFrame(list(figures), columns=["status", "how", "time"]).assign(flag="")
    return DrawnSeries(frame, "2024")


def said(drawn: DrawnSeries, unplaced: Sequence[UnplacedFigures]) -> list[str]:
    return [one.words for one in remarks(drawn, unplaced)]


EXACT, RECODED, SUMMED = FigureOrigin.EXACT.value, FigureOrigin.RECODED.value, FigureOrigin.SUMMED.value


def test_a_code_on_no_unit_is_told_with_its_reason_and_periods() -> None:
    found = leftovers(
        UnitSeries(
            pd.DataFrame(),
            (unplaced("A1", UnplacedReason.SPLIT), unplaced("B1", UnplacedReason.UNKNOWN, "2019", "2020", "2021")),
        ),
        "crude", "Crude rate",
    )  # fmt: skip
    assert [(one.what, one.key, one.name, one.reason) for one in found] == [
        ("indicator:crude", "A1", "Crude rate", f"{because(UnplacedReason.SPLIT)} (2024)"),
        ("indicator:crude", "B1", "Crude rate", f"{because(UnplacedReason.UNKNOWN)} (2019 … 2021)"),
    ]


@pytest.mark.parametrize(("count", "shown"), [(1, "C0"), (5, "C0, C1, C2, C3, C4"), (6, "C0, C1, C2, C3, C4 …")])
def test_whole_kinds_of_territory_are_one_row_with_five_codes_at_most(count: int, shown: str) -> None:
    series = [unplaced(f"C{n}", UnplacedReason.CITY) for n in range(count)]
    again = unplaced("C0", UnplacedReason.CITY, "2020")  # the same code, from another series
    (one,) = leftovers(UnitSeries(pd.DataFrame(), (*series, again)), "crude", "Crude rate")
    assert (one.key, one.reason) == (shown, f"{count} codes: {because(UnplacedReason.CITY)}")


def test_a_map_says_which_of_its_figures_came_by_a_detour() -> None:
    figures = (
        ("value", SUMMED, "2024"), ("value", SUMMED, "2023"), ("value", RECODED, "2024"), ("value", EXACT, "2024"),
        ("not_available", SUMMED, ""),
    )  # fmt: skip
    assert said(drawn(*figures), ()) == [
        "Sums of the regions that make up the territory: 2.",
        "Published under another NUTS code of the same territory: 1.",
    ]
    assert said(drawn(("value", EXACT, "2024")), ()) == []


def test_what_is_not_shown_is_counted_once_per_code_where_somebody_could_expect_it() -> None:
    figures = drawn(("value", EXACT, "2022"), ("value", EXACT, "2024"))
    lost = (
        unplaced("A1", UnplacedReason.SPLIT, "2022"), unplaced("A1", UnplacedReason.BORDERS_CHANGED, "2023"),
        unplaced("B1", UnplacedReason.SPLIT, "2010", "2021"),  # older than anything on the map
        unplaced("C1", UnplacedReason.CITY), unplaced("D1", UnplacedReason.SUPERSEDED),
    )  # fmt: skip
    assert said(figures, lost) == ["Regions of other borders, whose figures are not shown: 1."]
    assert said(figures, lost[2:]) == []
    assert said(drawn(), lost[:1]) == ["Regions of other borders, whose figures are not shown: 1."]


def test_flags_of_a_map_are_counted_in_one_sentence() -> None:
    figures = drawn(*[("value", EXACT, "2024")] * 4)
    flagged = DrawnSeries(figures.values.assign(flag=["p", "", "p", "e"]), "2024")
    assert said(flagged, ()) == ["Flags of the source: provisional (2), estimated (1)."]


@pytest.fixture()
def french() -> Iterator[None]:
    translation.install_catalogues(
        lambda language: lambda _context, text: FRENCH.get(text, "") if language is Language.FR else ""
    )
    with speaking(Language.FR):
        yield
    translation.install_catalogues(None)


def test_remarks_that_were_kept_are_said_in_the_language_of_the_page(french: None) -> None:
    kept = stored(
        [
            note("of_dataset", text="All usual residents on 1 January."), note("summed", n=3),
            note("flags", flags="p:2"), note("of_dataset", text="A note of a person."),
        ]
    )  # fmt: skip
    assert shown(kept) == (
        "Tous les résidents habituels au 1er janvier. Sommes des régions du territoire : 3. "
        "Indicateurs de la source : provisoire (2). A note of a person."
    )


def test_sentences_of_an_older_file_stay_as_they_are(french: None) -> None:
    kept = "Sums of the regions that make up the territory: 3. A note of a person."
    assert shown(kept) == kept
