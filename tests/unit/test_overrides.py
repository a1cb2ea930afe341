"""What a user decided by hand comes first, survives other editions and years, and is never silently ignored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import pytest

from cpmr_migration_plugin.model import overrides
from cpmr_migration_plugin.model.matching import (
    Match,
    MatchMethod,
    Recoding,
    codes_of,
    leftover_overrides,
    match_regions,
    report_rows,
    without_shape,
)
from cpmr_migration_plugin.model.overrides import (
    COLUMNS,
    Action,
    Override,
    Region,
    RegionIndex,
    assign,
    merge_overrides,
    newest,
    parse,
    remove,
    resolve,
    rows,
)
from cpmr_migration_plugin.model.unit_search import UnitSearch
from cpmr_migration_plugin.model.units import Unit, UnitCatalogue, UnitKind


def nuts(code: str, year: str = "2024", name: str = "", members: str = "") -> Unit:
    return Unit(
        f"NUTS{year}:{code}", UnitKind.NUTS, code, year, len(code) - 2, code[:2], name or code,
        frozenset((members or f"piece-{year}-{code}").split()), 0.9,
    )  # fmt: skip


def admin(key: str, name: str, country: str = "MA") -> Unit:
    return Unit(f"ADMIN1:{key}", UnitKind.ADMIN1, "", "", None, country, name, frozenset([key]))


XX = Region("xx-one", "One", "XX", "XX1")
YY = Region("xx-two", "Two", "XX", "XX2")


def frame(*regions: Region, year: str = "2024") -> pd.DataFrame:
    columns = ["region_id", "name", "country", "nuts_code", "nuts_year"]
    return pd.DataFrame([(r.region_id, r.name, r.country, r.nuts_code, year) for r in regions], columns=columns)


def matched(
    regions: Sequence[Region],
    units: Sequence[Unit],
    decided: Sequence[Override],
    recodings: Sequence[Recoding] = (),
    year: str = "2024",
) -> list[Match]:
    return match_regions(frame(*regions), UnitCatalogue(units, year), recodings, decided)


def unit_id(match: Match) -> str:
    return match.unit.unit_id if match.unit else ""


# --- applied ------------------------------------------------------------------------------------


def test_a_region_without_any_code_is_assigned() -> None:
    region = replace(XX, nuts_code="")
    (match,) = matched([region], [nuts("XX9")], [assign(region, nuts("XX9"))])
    assert (match.how, unit_id(match), match.note) == (MatchMethod.MANUAL, "NUTS2024:XX9", "Placed by hand.")


def test_a_wrong_automatic_match_is_corrected() -> None:
    (match,) = matched([XX], [nuts("XX1"), nuts("XX9")], [assign(XX, nuts("XX9"))])
    assert unit_id(match) == "NUTS2024:XX9"
    assert report_rows([match], {})[0]["how"] == "manual"


def test_a_region_is_removed_and_told() -> None:
    (match,) = matched([XX], [nuts("XX1")], [remove(XX)])
    assert (match.unit, match.how, match.note) == (None, MatchMethod.NOT_PLACED, "Removed from the map by hand.")


def test_a_unit_outside_nuts_is_assigned_by_its_id() -> None:
    unit = admin("ma-souss", "Souss-Massa")
    (match,) = matched([XX], [nuts("XX1"), unit], [assign(XX, unit)])
    assert (match.how, unit_id(match)) == (MatchMethod.MANUAL, "ADMIN1:ma-souss")


def test_a_unit_of_a_region_outside_nuts_is_assigned_by_its_id() -> None:
    unit = admin("ma-oriental", "Oriental")
    catalogue = UnitCatalogue([nuts("XX1")], "2024", {"ma-oriental": unit})
    (match,) = match_regions(frame(XX), catalogue, (), [assign(XX, unit)])
    assert unit_id(match) == "ADMIN1:ma-oriental"


def test_other_regions_are_matched_as_before() -> None:
    one, two = matched([XX, YY], [nuts("XX1"), nuts("XX2"), nuts("XX9")], [assign(XX, nuts("XX9"))])
    assert (unit_id(one), unit_id(two), two.how) == ("NUTS2024:XX9", "NUTS2024:XX2", MatchMethod.EXACT)


def test_boundaries_of_another_year_draw_the_same_code() -> None:
    (match,) = matched([XX], [nuts("XX9", "2021"), nuts("XX1", "2021")], [assign(XX, nuts("XX9"))], year="2021")
    assert (match.how, unit_id(match)) == (MatchMethod.MANUAL, "NUTS2021:XX9")


def test_boundaries_of_another_year_draw_the_same_territory_under_its_new_code() -> None:
    step = Recoding("2021", "XX9", "2024", "XX8", "recoded")
    (match,) = matched([XX], [nuts("XX8")], [assign(XX, nuts("XX9", "2021"))], [step])
    assert (match.how, unit_id(match)) == (MatchMethod.MANUAL, "NUTS2024:XX8")
    assert match.note == "Placed by hand. XX9 is XX8 in NUTS 2024, the same territory."


def test_a_code_that_has_other_borders_today_is_drawn_with_those_that_were_chosen() -> None:
    step = Recoding("2021", "XX9", "2024", "XX9", "boundary_shift")
    (match,) = matched([XX], [nuts("XX9"), nuts("XX9", "2021")], [assign(XX, nuts("XX9", "2021"))], [step])
    assert unit_id(match) == "NUTS2021:XX9"
    assert "2021" in match.note


def test_a_unit_the_boundaries_do_not_offer_is_told_and_nothing_else_is_drawn() -> None:
    """An automatic match is what the user did not want."""
    (match,) = matched([XX], [nuts("XX1")], [assign(XX, nuts("ZZ9", "2013", "Far away"))])
    assert (match.unit, match.how) == (None, MatchMethod.NOT_PLACED)
    assert match.note == "Placed by hand as ZZ9 Far away (NUTS 2013), which these boundaries do not offer."


@pytest.mark.parametrize("first_is_manual", [True, False])
def test_of_two_regions_on_one_unit_the_one_placed_by_hand_keeps_it(first_is_manual: bool) -> None:
    manual, automatic = (XX, replace(YY, nuts_code="XX9")) if first_is_manual else (YY, replace(XX, nuts_code="XX9"))
    regions = sorted([manual, automatic], key=lambda r: r.region_id)
    found = {m.region_id: m for m in matched(regions, [nuts("XX9")], [assign(manual, nuts("XX9"))])}
    assert found[manual.region_id].how is MatchMethod.MANUAL
    loser = found[automatic.region_id]
    assert loser.unit is None
    assert loser.note == f"XX9 is already taken by {manual.name}, placed by hand."


def test_what_a_person_places_takes_its_unit_from_all_regions_that_shared_it() -> None:
    """The window says so before: whoever is drawn there will have no place any more."""
    two, three = replace(YY, nuts_code="XX9"), Region("xx-three", "Three", "XX", "XX9")
    shared = matched([XX, two, three], [nuts("XX9")], [])
    assert [unit_id(match) for match in shared] == ["", "NUTS2024:XX9", "NUTS2024:XX9@@xx-three"]
    taken = matched([XX, two, three], [nuts("XX9")], [assign(XX, nuts("XX9"))])
    assert [unit_id(match) for match in taken] == ["NUTS2024:XX9", "", ""]
    assert taken[1].note == taken[2].note == "XX9 is already taken by One, placed by hand."


def test_of_two_regions_placed_by_hand_on_one_unit_the_first_keeps_it_and_the_second_is_told() -> None:
    one, two = matched([XX, YY], [nuts("XX9")], [assign(XX, nuts("XX9")), assign(YY, nuts("XX9"))])
    assert (unit_id(one), unit_id(two)) == ("NUTS2024:XX9", "")
    assert two.note == "XX9 is already taken by One, placed by hand."


def test_figures_of_the_given_code_are_not_drawn_on_another_region() -> None:
    catalogue = [nuts("XX1"), nuts("XX9"), admin("a", "A", "XX")]
    (by_hand,) = matched([XX], catalogue, [assign(XX, nuts("XX9"))])
    (outside,) = matched([XX], catalogue, [assign(XX, catalogue[2])])
    (exact,) = matched([XX], catalogue, [])
    assert (codes_of(by_hand), codes_of(outside)) == (["XX9"], ["XX1"])
    assert set(codes_of(exact)) == {"XX1"}


def test_a_unit_without_a_shape_is_told() -> None:
    found = matched([XX], [nuts("XX1")], [])
    (match,) = without_shape(found, set())
    assert (match.unit, match.how) == (None, MatchMethod.NOT_PLACED)
    assert "no shape for XX1" in match.note
    assert without_shape(found, {"NUTS2024:XX1"}) == found


# --- which region is meant ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("region", "found"),
    [
        (Region("xx-one", "Renamed", "XX", "XX7"), True),  # the same id
        (Region("other-id", "Renamed", "XX", "XX1"), True),  # the same code in the same country
        (Region("other-id", "Óne region", "XX", "XX7"), True),  # the same name, but for accents
        (Region("other-id", "One", "YY", "XX1"), False),  # another country
        (Region("xx-one", "One", "YY", "XX1"), False),  # the id of a region of another country
        (Region("other-id", "Renamed", "XX", "XX7"), False),
    ],
)
def test_a_region_is_known_again_in_another_edition(region: Region, found: bool) -> None:
    assert RegionIndex([region]).find(remove(XX)) == (region.region_id if found else "")


def test_a_name_that_two_regions_have_means_neither() -> None:
    index = RegionIndex([Region("a", "One", "XX", ""), Region("b", "One", "XX", "")])
    assert index.find(remove(XX)) == ""


def test_names_in_other_scripts_are_compared_too() -> None:
    index = RegionIndex([Region("a", "Κρήτη", "GR", ""), Region("b", "Αττική", "GR", "")])
    assert index.find(Override("z", "Κρήτη", "GR", "", Action.REMOVE)) == "a"


def test_a_placement_of_no_region_is_left_over_with_a_reason() -> None:
    (item,) = leftover_overrides(frame(YY), [remove(XX)])
    assert (item.what, item.key, item.name) == ("placement", "xx-one", "One")
    assert "No region" in item.reason


def test_of_two_placements_of_one_region_the_later_counts_and_the_other_is_told() -> None:
    old = replace(remove(XX), region_id="", when="2026-01-01")
    new = assign(XX, nuts("XX9"))
    found = resolve([old, new], RegionIndex([XX]))
    assert found.by_region == {"xx-one": new}
    assert [override for override, _ in found.unused] == [old]


# --- tables -------------------------------------------------------------------------------------


def test_a_table_is_read_as_it_was_written() -> None:
    table = (assign(XX, nuts("XX9")), remove(YY))
    found, problems = parse(COLUMNS, enumerate(rows(table), start=2))
    assert (found, problems) == (table, [])


def test_columns_may_be_in_any_order_and_others_are_left_alone() -> None:
    header = ("Action", "comment", "region_id", "unit_code")
    found, problems = parse(header, [(2, ("assign", "hello", "xx-one", "XX9")), (3, ("", "", "", ""))])
    assert problems == []
    assert found == (Override("xx-one", "", "", "", Action.ASSIGN, unit_code="XX9"),)


def test_everything_that_is_wrong_with_a_table_is_listed() -> None:
    header = ("region_id", "name", "country", "action", "unit_id", "unit_year", "when")
    table = [
        ("xx-one", "", "", "move", "", "", ""),
        ("", "One", "", "remove", "", "", ""),
        ("xx-two", "", "xx", "assign", "", "24", "yesterday"),
        ("xx-ok", "", "", "remove", "", "", "2026-11-22"),
        ("xx-ok", "", "", "remove", "", "", "2026-11-22T10:00:00Z"),
    ]
    _, problems = parse(header, enumerate(table, start=2))
    assert [str(problem) for problem in problems] == [
        "placements, row 2, column action: “move” is not one of: assign, remove",
        "placements, row 3, column region_id: the region needs an id, or a country with a name or NUTS code",
        "placements, row 4, column country: “xx” is not a country code of two capital letters",
        "placements, row 4, column unit_id: a region that is assigned needs a unit, by id or code",
        "placements, row 4, column unit_year: “24” is not a year",
        "placements, row 4, column when: “yesterday” is not a date such as 2026-11-22",
        "placements, row 6, column region_id: the region is in row 5 already",
    ]


def test_a_table_of_something_else_is_refused() -> None:
    found, problems = parse(("a", "b"), [(2, ("1", "2"))])
    assert found == ()
    assert "no table of placements" in str(problems[0])


def test_the_newest_of_two_tables_counts_and_what_is_laid_over_counts_anyway() -> None:
    old, new = replace(remove(XX), when="2026-01-01"), assign(XX, nuts("XX9"), "2026-02-01")
    other = remove(YY, "2026-01-15")
    assert set(newest([new, other], [old])) == {new, other}
    assert merge_overrides([new, other], [old]) == (other, old)


def test_a_decision_knows_when_it_was_made() -> None:
    assert overrides.parse(COLUMNS, enumerate(rows([remove(XX)])))[1] == []
    assert remove(XX).when.endswith("+00:00")


# --- finding units --------------------------------------------------------------------------------

UNITS = [
    nuts("ES", name="España"), nuts("ES5", name="Este"), nuts("ES51", name="Cataluña"), nuts("ES511", name="Barcelona"),
    nuts("ES51", "2021", "Cataluña"), nuts("FR51", name="Pays de la Loire"), admin("MA|x", "Souss-Massa"),
    nuts("PL51", name="Dolnośląskie"), nuts("PL71", name="Łódzkie"),
]  # fmt: skip


def test_units_are_found_by_code_or_name_without_accents() -> None:
    search = UnitSearch(UNITS, "2024")
    assert [u.unit_id for u in search.find("cataluna")] == ["NUTS2024:ES51", "NUTS2021:ES51"]
    assert [u.code for u in search.find("LODZ")] == ["PL71"]
    assert [u.name for u in search.find("massa souss")] == ["Souss-Massa"]
    assert search.find("nowhere") == []


def test_only_some_units_are_searched_where_that_is_asked_for() -> None:
    search = UnitSearch(UNITS, "2024")
    newest = [unit for unit in UNITS if unit.year == "2024"]
    assert [u.unit_id for u in search.find("cataluna", among=newest)] == ["NUTS2024:ES51"]
    assert search.find("cataluna", among=[]) == []


def test_of_units_of_one_name_the_larger_come_first_and_those_outside_nuts_last() -> None:
    small, large, outside = nuts("XX111", name="Same"), nuts("XX1", name="Same"), admin("xx-s", "Same", "XX")
    found = UnitSearch([outside, small, large], "2024").find("same")
    assert [u.unit_id for u in found] == ["NUTS2024:XX1", "NUTS2024:XX111", "ADMIN1:xx-s"]


def test_an_exact_code_comes_first_and_the_regions_country_before_others() -> None:
    search = UnitSearch(UNITS, "2024")
    assert [u.code for u in search.find("es51", "ES")][:3] == ["ES51", "ES51", "ES511"]
    assert search.find("51", "FR")[0].code == "FR51"


def test_a_code_or_a_like_name_of_the_same_country_is_suggested() -> None:
    search = UnitSearch(UNITS, "2024")
    assert search.suggestions("Catalunya", "ES")[0].code == "ES51"
    assert search.suggestions("Anything", "ES", "ES511")[0].code == "ES511"
    assert search.suggestions("Souss Massa", "MA")[0].name == "Souss-Massa"
    assert search.suggestions("Cataluña", "FR") == []


def test_a_place_means_what_it_is_part_of_and_what_lies_in_it() -> None:
    search = UnitSearch(UNITS, "2024")
    assert [u.unit_id for u in search.around([("ES51", "2024")], "ES")] == [
        "NUTS2024:ES", "NUTS2024:ES5", "NUTS2024:ES51", "NUTS2024:ES511",
    ]  # fmt: skip
    assert [u.name for u in search.around([], "MA")] == ["Souss-Massa"]


def test_the_same_territory_is_offered_once_per_code() -> None:
    same = [nuts("XX1", members="a"), nuts("XX1", "2021", members="a")]
    changed = [nuts("XX2", members="b"), nuts("XX2", "2021", members="b c")]
    gone = [nuts("XX3", "2021", members="d")]
    region = admin("ma-o", "Oriental")
    catalogue = UnitCatalogue([*same, *changed, *gone], "2024", {"ma-o": region})
    assert {u.unit_id for u in catalogue.choices()} == {
        "NUTS2024:XX1", "NUTS2024:XX2", "NUTS2021:XX2", "NUTS2021:XX3", "ADMIN1:ma-o",
    }  # fmt: skip
