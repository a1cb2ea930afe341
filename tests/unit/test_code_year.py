"""The NUTS year of boundaries: what their codes tell, what a name may add, and what is not known."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.model.notes import words
from cpmr_migration_plugin.sources.boundaries.code_year import code_year
from cpmr_migration_plugin.sources.boundaries.layer_codes import CodeBook


@pytest.fixture(scope="module")
def book():
    return CodeBook()


def every(book, year: str, level: int) -> list[str]:
    return [code for code, years in book.years.items() if year in years and len(code) == level + 2]


@pytest.mark.parametrize("year", ["2013", "2016", "2021", "2024"])
@pytest.mark.parametrize("level", [2, 3])
def test_codes_of_all_regions_tell_their_year_whatever_the_file_is_called(book, year, level):
    found = code_year(every(book, year, level), "regions.geojson", book)
    assert (found.year, found.known, words(found.notes)) == (year, True, "")
    assert found.words == f"NUTS {year}"


def test_codes_beat_the_name_and_that_is_told(book):
    found = code_year(every(book, "2016", 2), "NUTS_RG_60M_2024_4326.geojson", book)
    assert (found.year, found.known) == ("2016", True)
    assert "of NUTS 2016, not of NUTS 2024 as the name" in words(found.notes)


def test_codes_of_several_years_alike_leave_the_year_unknown(book):
    found = code_year(["ES51", "ES52"], "regions.geojson", book)
    assert (found.year, found.known) == ("2024", False)
    assert "the same in NUTS 2024, 2021, 2016, 2013" in words(found.notes)
    assert "2024" not in found.words


def test_name_decides_between_years_alike_and_that_is_told(book):
    found = code_year(["ES51", "ES52"], "NUTS_RG_60M_2016_4326.geojson", book)
    assert (found.year, found.known) == ("2016", True)
    assert "taken from the name" in words(found.notes)


@pytest.mark.parametrize("name", ["survey 2021.geojson", "v2016.shp", "20210101_regions.gpkg", "NUTS_2021b.json"])
def test_other_numbers_in_a_name_are_no_year(book, name):
    assert not code_year(["ES51"], name, book).known


def test_name_of_a_year_without_a_list_of_codes_counts_and_is_told(book):
    codes = [*every(book, "2013", 2)[:-5], "UKM1"]
    found = code_year(codes, "NUTS_RG_60M_2010_4326.geojson", book)
    assert (found.year, found.known) == ("2010", True)
    assert "not at hand" in words(found.notes)
    # All codes of another year, and no other: the name is wrong.
    assert code_year(every(book, "2016", 2), "NUTS_RG_60M_2010_4326.geojson", book).year == "2016"


def test_what_a_person_states_counts_and_is_contradicted_if_need_be(book):
    found = code_year(["ES51"], "NUTS_RG_60M_2016_4326.geojson", book, stated="2021")
    assert (found.year, found.known, words(found.notes)) == ("2021", True, "")
    assert "not of NUTS 2021" in words(code_year(every(book, "2016", 2), "x", book, stated="2021").notes)


def test_no_codes_leave_the_year_unknown(book):
    assert not code_year([], "NUTS.geojson", book).known


def test_codes_of_other_years_among_them_are_named(book):
    found = code_year([*every(book, "2021", 2), "FR21", "FR22"], "regions.geojson", book)
    assert found.year == "2021"
    assert words(found.notes) == "Codes that are not of NUTS 2021, as most are: FR21, FR22."
