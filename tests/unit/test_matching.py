"""Every region finds its own territory or is told why not; nothing is drawn on a guess."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import pytest
from small_package import SOURCE, SmallPackage

from cpmr_migration_plugin.model.edition import Edition
from cpmr_migration_plugin.model.matching import (
    Match,
    MatchMethod,
    Recoding,
    leftover_rows,
    leftover_units,
    match_regions,
    report_rows,
)
from cpmr_migration_plugin.model.names import normalised_name
from cpmr_migration_plugin.model.notes import shown
from cpmr_migration_plugin.model.overlaps import draw_order, mark_overlaps
from cpmr_migration_plugin.model.units import Unit, UnitCatalogue, UnitKind, own_id
from cpmr_migration_plugin.sources.boundaries.crosswalk import read_recodings

ReadEdition = Callable[[], Edition]


def nuts(code: str, year: str = "2024", name: str = "", members: str = "") -> Unit:
    return Unit(
        f"NUTS{year}:{code}", UnitKind.NUTS, code, year, len(code) - 2, code[:2], name or code,
        frozenset((members or f"piece-{year}-{code}").split()), 0.9,
    )  # fmt: skip


def admin1(region: str, kind: UnitKind = UnitKind.ADMIN1) -> Unit:
    return Unit(f"ADMIN1:{region}", kind, "", "", None, region[:2].upper(), region, frozenset([region]))


def regions(*rows: tuple[str, str, str]) -> pd.DataFrame:
    """Return a table of regions from id, code and year; the name is the id in capitals."""
    columns = ["region_id", "name", "country", "nuts_code", "nuts_year"]
    return pd.DataFrame(
        [(key, key[3:].title(), key[:2].upper(), code, year) for key, code, year in rows], columns=columns
    )


def match_one(
    code: str, year: str, units: Sequence[Unit], recodings: Sequence[Recoding] = (), wanted: str = "2024"
) -> Match:
    (match,) = match_regions(regions(("xx-region", code, year)), UnitCatalogue(units, wanted), recodings)
    return match


def step(years: str, old: str, new: str, kind: str = "recoded") -> Recoding:
    return Recoding(years[:4], old, years[5:], new, kind)


def unit_id(match: Match) -> str:
    return match.unit.unit_id if match.unit else ""


# --- by code ------------------------------------------------------------------------------------


def test_the_code_in_the_year_asked_for_is_exact() -> None:
    match = match_one("XX1", "2024", [nuts("XX1", "2021"), nuts("XX1")])
    assert (match.how, unit_id(match), match.note) == (MatchMethod.EXACT, "NUTS2024:XX1", "")


def test_a_code_without_a_year_is_exact_if_it_exists() -> None:
    assert match_one("XX1", "", [nuts("XX1")]).how is MatchMethod.EXACT


def test_a_code_that_only_another_year_knows_is_drawn_with_that_years_borders() -> None:
    match = match_one("XX1", "2021", [nuts("XX1", "2021"), nuts("XX2")])
    assert (match.how, unit_id(match)) == (MatchMethod.OTHER_YEAR, "NUTS2021:XX1")
    assert "2021" in match.note


def test_a_successor_of_the_same_territory_comes_before_another_years_borders() -> None:
    units = [nuts("XX1", "2021"), nuts("XX2")]
    assert match_one("XX1", "2021", units, [step("2021-2024", "XX1", "XX2")]).how is MatchMethod.RECODED


def test_a_recoded_region_is_found_under_its_new_code() -> None:
    match = match_one("XX1", "2016", [nuts("XX2")], [step("2016-2024", "XX1", "XX2")])
    assert (match.how, unit_id(match)) == (MatchMethod.RECODED, "NUTS2024:XX2")
    assert "XX1" in match.note
    assert "XX2" in match.note


def test_two_steps_of_recoding_are_followed() -> None:
    steps = [step("2021-2024", "XX2", "XX3"), step("2016-2021", "XX1", "XX2")]
    match = match_one("XX1", "2016", [nuts("XX3")], steps)
    assert (match.how, unit_id(match)) == (MatchMethod.RECODED, "NUTS2024:XX3")


def test_a_step_before_the_regions_year_is_not_followed() -> None:
    match = match_one("XX1", "2016", [nuts("XX9")], [step("2013-2016", "XX1", "XX9")])
    assert match.how is MatchMethod.NOT_PLACED


def test_recodings_in_a_circle_end() -> None:
    steps = [step("2016-2021", "XX1", "XX2"), step("2021-2024", "XX2", "XX1")]
    assert match_one("XX1", "", [nuts("YY1")], steps).how is MatchMethod.NOT_PLACED


@pytest.mark.parametrize("kind", ["split", "merged", "boundary_shift", "discontinued"])
def test_a_successor_with_other_borders_is_not_drawn(kind: str) -> None:
    match = match_one("XX1", "2016", [nuts("XX2")], [step("2016-2024", "XX1", "XX2", kind)])
    assert (match.how, match.unit) == (MatchMethod.NOT_PLACED, None)
    assert "XX1" in match.note


def test_a_code_that_lives_on_with_other_borders_is_not_exact() -> None:
    steps = [step("2021-2024", "XX1", "XX1", "boundary_shift")]
    assert match_one("XX1", "2021", [nuts("XX1")], steps).how is MatchMethod.NOT_PLACED
    both = [nuts("XX1"), nuts("XX1", "2021")]
    match = match_one("XX1", "2021", both, steps)
    assert (match.how, unit_id(match)) == (MatchMethod.OTHER_YEAR, "NUTS2021:XX1")


def test_a_code_that_got_other_borders_is_not_drawn_with_the_old_ones() -> None:
    steps = [step("2021-2024", "XX1", "XX1", "boundary_shift")]
    assert match_one("XX1", "2024", [nuts("XX1", "2021")], steps, wanted="2021").how is MatchMethod.NOT_PLACED
    assert match_one("XX1", "2016", [nuts("XX1")], steps).how is MatchMethod.NOT_PLACED


def test_a_change_before_the_regions_year_does_not_matter() -> None:
    steps = [step("2013-2016", "XX1", "XX1", "boundary_shift")]
    assert match_one("XX1", "2021", [nuts("XX1")], steps).how is MatchMethod.EXACT


def test_a_successor_that_got_other_borders_later_is_not_drawn() -> None:
    steps = [step("2016-2021", "XX1", "XX2"), step("2021-2024", "XX2", "XX2", "boundary_shift")]
    assert match_one("XX1", "2016", [nuts("XX2")], steps).how is MatchMethod.NOT_PLACED


def test_the_official_correspondence_takes_basse_normandie_of_2013_to_its_code_of_2024() -> None:
    match = match_one("FR25", "2013", [nuts("FRD1")], read_recodings())
    assert (match.how, unit_id(match)) == (MatchMethod.RECODED, "NUTS2024:FRD1")


def test_the_official_correspondence_places_no_region_that_was_split() -> None:
    units = [nuts(code) for code in ("FRB", "FRC", "FRD", "FRE", "FRF")]
    assert match_one("FR2", "2013", units, read_recodings()).how is MatchMethod.NOT_PLACED


# --- without a code -----------------------------------------------------------------------------


def test_a_region_outside_nuts_is_found_by_its_id() -> None:
    catalogue = UnitCatalogue([], "2024", {"ee-saare": admin1("ee-saare")})
    (match,) = match_regions(regions(("ee-saare", "", "")), catalogue)
    assert (match.how, unit_id(match)) == (MatchMethod.ADMIN1, "ADMIN1:ee-saare")


def test_a_region_that_is_a_country_is_said_to_be_one() -> None:
    catalogue = UnitCatalogue([], "2024", {"im-man": admin1("im-man", UnitKind.COUNTRY)})
    (match,) = match_regions(regions(("im-man", "", "")), catalogue)
    assert match.how is MatchMethod.COUNTRY


def test_a_region_whose_code_is_on_no_boundary_falls_back_to_its_unit_and_says_so() -> None:
    catalogue = UnitCatalogue([], "2024", {"dk-born": admin1("dk-born")})
    (match,) = match_regions(regions(("dk-born", "DK014", "2024")), catalogue)
    assert match.how is MatchMethod.ADMIN1
    assert "DK014" in match.note


@pytest.mark.parametrize("name", ["Oriental", "ORIENTAL Region", "L'Oriental / Oriental"])
def test_a_similar_name_is_suggested_and_never_drawn(name: str) -> None:
    catalogue = UnitCatalogue([nuts("MA1", name=name)], "2024")
    (match,) = match_regions(regions(("ma-oriental", "", "")), catalogue)
    assert (match.how, match.unit) == (MatchMethod.NOT_PLACED, None)
    assert match.suggestion is not None
    assert name in match.note


def test_a_similar_name_in_another_country_is_not_suggested() -> None:
    catalogue = UnitCatalogue([nuts("CU1", name="Oriental")], "2024")
    (match,) = match_regions(regions(("ma-oriental", "", "")), catalogue)
    assert match.suggestion is None


@pytest.mark.parametrize(
    ("one", "other"),
    [("Provence-Alpes-Côte d’Azur", "provence alpes cote d azur"), ("Østfold", "ostfold"), ("Łódź", "LODZ")],
)
def test_names_compare_without_accents_case_and_punctuation(one: str, other: str) -> None:
    assert normalised_name(one) == normalised_name(other)


# --- together -----------------------------------------------------------------------------------


def test_two_regions_of_one_territory_are_both_drawn_and_told_of_each_other() -> None:
    table = regions(("xx-first", "XX1", "2024"), ("xx-second", "XX1", "2024"), ("xx-third", "XX1", "2024"))
    catalogue = UnitCatalogue([nuts("XX1")], "2024")
    first, second, third = mark_overlaps(match_regions(table, catalogue))
    assert [match.how for match in (first, second, third)] == [MatchMethod.EXACT] * 3
    assert unit_id(first) == "NUTS2024:XX1"
    assert len({unit_id(match) for match in (first, second, third)}) == 3
    assert first.unit and second.unit and first.unit.members == second.unit.members
    assert first.note == "Same territory as Second, Third: a map shows one of them, a click there offers all."
    assert second.note == "Same territory as First, Third: a map shows one of them, a click there offers all."
    assert own_id(unit_id(third)) == "NUTS2024:XX1"


def test_two_regions_of_one_name_and_territory_are_both_drawn() -> None:
    table = regions(("xx-first", "XX1", "2024"), ("xx-second", "XX1", "2024")).assign(name="Same")
    matches = match_regions(table, UnitCatalogue([nuts("XX1")], "2024"))
    assert [match.how for match in matches] == [MatchMethod.EXACT, MatchMethod.EXACT]


def test_two_codes_of_one_territory_are_told_as_the_same() -> None:
    table = regions(("fr-one", "FRH", "2024"), ("fr-two", "FRH0", "2024"))
    units = [nuts("FRH", members="a b"), nuts("FRH0", members="a b")]
    one, two = mark_overlaps(match_regions(table, UnitCatalogue(units, "2024")))
    assert one.note.startswith("Same territory as Two")
    assert two.note.startswith("Same territory as One")


def test_a_unit_that_two_regions_share_is_not_left_over() -> None:
    catalogue = UnitCatalogue([nuts("XX1")], "2024")
    matches = match_regions(regions(("xx-first", "XX1", "2024"), ("xx-second", "XX1", "2024")), catalogue)
    assert leftover_units(matches, catalogue) == []


def test_an_overlap_is_noted_on_both_sides_and_nowhere_else() -> None:
    units = [nuts("BE2", members="a b"), nuts("BE25", members="b"), nuts("BE3", members="c")]
    table = regions(("be-flanders", "BE2", "2024"), ("be-west", "BE25", "2024"), ("be-wallonia", "BE3", "2024"))
    flanders, west, wallonia = mark_overlaps(match_regions(table, UnitCatalogue(units, "2024")))
    assert "West" in flanders.note
    assert "Flanders" in west.note
    assert wallonia.note == ""


def test_an_overlap_that_only_the_drawing_shows_is_told_in_the_same_sentence() -> None:
    units = [nuts("XX1", members="a b"), nuts("XX2", members="a"), nuts("XX3", "2021", members="other hand")]
    table = regions(("xx-nation", "XX1", "2024"), ("xx-isle", "XX2", "2024"), ("xx-shire", "XX3", "2021"))
    matches = match_regions(table, UnitCatalogue(units, "2024"))
    nation, isle, shire = mark_overlaps(matches, [frozenset((unit_id(matches[0]), unit_id(matches[2])))])
    assert nation.note.count("Overlaps with") == 1
    assert "Isle, Shire" in nation.note
    assert "Nation" in shire.note
    assert "Shire" not in isle.note


def test_larger_regions_are_drawn_first_and_those_of_one_size_by_their_ids() -> None:
    table = regions(("xx-b", "XX1", "2024"), ("xx-c", "XX2", "2024"), ("xx-a", "XX1", "2024"), ("xx-none", "", ""))
    matches = match_regions(table, UnitCatalogue([nuts("XX1"), nuts("XX2")], "2024"))
    areas = {unit_id(match): 100.0 for match in matches if match.unit} | {"NUTS2024:XX2": 2000.0}
    assert draw_order(matches, areas) == {"xx-c": 1, "xx-a": 2, "xx-b": 3}
    # Two computations of one area may differ in the last bit.
    areas[unit_id(matches[0])] += 1e-9
    assert draw_order(matches[::-1], areas) == {"xx-c": 1, "xx-a": 2, "xx-b": 3}


def test_regions_keep_the_order_of_the_table() -> None:
    table = regions(("xx-z", "XX3", "2024"), ("xx-a", "XX1", "2024"), ("xx-m", "", ""))
    matches = match_regions(table, UnitCatalogue([nuts("XX1"), nuts("XX3")], "2024"))
    assert [match.region_id for match in matches] == ["xx-z", "xx-a", "xx-m"]


def test_the_report_has_every_region_once_and_adds_up() -> None:
    table = regions(("xx-a", "XX1", "2024"), ("xx-b", "XX1", "2024"), ("xx-c", "", ""), ("xx-d", "XX2", "2021"))
    matches = match_regions(table, UnitCatalogue([nuts("XX1"), nuts("XX2", "2021")], "2024"))
    rows = report_rows(matches, {"xx-a": 1, "xx-b": 2, "xx-d": 3})
    assert [row["region_id"] for row in rows] == ["xx-a", "xx-b", "xx-c", "xx-d"]
    placed = [row for row in rows if row["unit_id"]]
    missing = [row for row in rows if row["how"] == "not_placed"]
    assert (len(placed), len(missing)) == (3, 1)
    assert all(row["note"] for row in missing)
    assert [row["draw_order"] for row in rows] == [1, 2, None, 3]
    assert (rows[0]["level"], rows[0]["agreement"], rows[3]["unit_year"]) == ("NUTS 1", 0.9, "2021")


# --- what is left over --------------------------------------------------------------------------


def test_a_unit_that_no_region_is_drawn_as_is_listed_with_what_lies_there() -> None:
    units = [
        nuts("ES5", members="a b c"),
        nuts("ES51", members="a b"),
        nuts("ES511", members="a"),
        nuts("ES53", members="c"),
        nuts("ES51", "2021", members="a b"),
    ]
    catalogue = UnitCatalogue(units, "2024")
    matches = match_regions(regions(("es-catalonia", "ES51", "2024")), catalogue)
    reasons = {item.key: item.reason for item in leftover_units(matches, catalogue)}
    assert reasons == {
        "ES5": "Drawn in part, as Catalonia.",
        "ES511": "Drawn at another level, as Catalonia.",
        "ES53": "No region of the edition lies here.",
    }


def test_rows_of_a_region_that_is_not_placed_are_listed_one_by_one(small_edition: ReadEdition) -> None:
    edition = small_edition()
    catalogue = UnitCatalogue([nuts("ES51"), nuts("ITI1")], "2024")
    matches = match_regions(edition.regions, catalogue)
    found = [(item.what, item.key, item.name, item.reason) for item in leftover_rows(edition, matches)]
    assert found == [
        ("experiences", "ma-oriental", "Housing for students", "Region “Oriental” is not placed."),
    ]


def test_figures_under_a_code_that_no_region_has_are_counted(package: SmallPackage, small_edition: ReadEdition) -> None:
    for time in ("2023", "2024"):
        package.tables["indicators"].append(["FRL0", "population_1jan", time, "5", "d", SOURCE])
    package.tables["indicators"].append(["FR", "population_1jan", "2024", "68", "d", SOURCE])
    edition = small_edition()
    matches = match_regions(edition.regions, UnitCatalogue([nuts("ES51"), nuts("ITI1")], "2024"))
    figures = [(i.key, shown(i.name)) for i in leftover_rows(edition, matches) if i.what == "indicators"]
    assert figures == [("FRL0", "figures: 2")], "codes of countries are drawn on the layer of countries"


def test_figures_of_a_region_that_is_not_placed_are_listed_too(small_edition: ReadEdition) -> None:
    edition = small_edition()
    matches = match_regions(edition.regions, UnitCatalogue([nuts("ES51")], "2024"))
    found = [item for item in leftover_rows(edition, matches) if item.what == "indicators"]
    assert [(item.key, item.reason) for item in found] == [("ITI1", "Region “Tuscany” is not placed.")]


def test_figures_under_another_code_of_the_same_territory_are_not_left_over(
    package: SmallPackage, small_edition: ReadEdition
) -> None:
    package.cell("indicators", 4, "geo", "ES510")
    edition = small_edition()
    matches = match_regions(edition.regions, UnitCatalogue([nuts("ES51")], "2024"))
    assert [i.key for i in leftover_rows(edition, matches, {"ES51": ["ES510"]}) if i.what == "indicators"] == []
