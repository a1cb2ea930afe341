"""NUTS codes in a layer of one's own: repaired, checked, and the field that has them guessed."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.sources.boundaries.layer_codes import (
    CodeBook,
    FieldCheck,
    Repair,
    check_field,
    guess_code_field,
    guess_name_field,
)

BLANKS, CASE, COUNTRY = Repair.BLANKS, Repair.CASE, Repair.COUNTRY


@pytest.fixture(scope="module")
def book():
    return CodeBook()


@pytest.mark.parametrize(
    ("value", "code", "country", "level", "repairs"),
    [
        ("ES51", "ES51", "ES", 2, set()),
        (" ES51\u00a0", "ES51", "ES", 2, {BLANKS}),
        ("ES 51", "ES51", "ES", 2, {BLANKS}),
        ("es51", "ES51", "ES", 2, {CASE}),
        ("GR43", "EL43", "GR", 2, {COUNTRY}),
        ("gb", "UK", "GB", 0, {CASE, COUNTRY}),
        ("UKM", "UKM", "GB", 1, set()),
        ("EL", "EL", "GR", 0, set()),
        ("FR21", "FR21", "FR", 2, set()),  # of 2013
        ("DE600", "DE600", "DE", 3, set()),
    ],
)
def test_codes_are_taken_and_repaired(book, value, code, country, level, repairs):
    found = book.code(value)
    assert (found.code, found.country, found.level, found.repairs) == (code, country, level, repairs)


@pytest.mark.parametrize("value", [None, "", "XX99", "EU27_2020", "Cataluña", "12", 12, "ESZZ", "KR", "G", "GR999"])
def test_other_values_are_no_codes(book, value):
    assert book.code(value).code == ""


def test_id_of_a_region_outside_nuts_is_a_code_without_level(book):
    found = book.code("ma-tanger-tetouan")
    assert (found.code, found.country, found.level) == ("ma-tanger-tetouan", "MA", -1)


def test_year_is_the_one_most_codes_belong_to(book):
    assert book.year_of(["FR21", "FR22", "FR10"]) == "2013"
    assert book.year_of(["ES51"]) == "2024"
    assert book.year_of(["UKM5", "UKM6", "ES51"]) == "2021"
    assert book.year_of([]) == ""


def test_a_region_is_complete_with_all_its_parts_and_not_with_some(book):
    parts = ["ES511", "ES512", "ES513", "ES514"]
    assert book.complete("ES51", dict.fromkeys(parts), "2024")
    assert not book.complete("ES51", dict.fromkeys(parts[1:]), "2024")
    assert book.complete("ES51", {"ES51": None}, "2024")


def columns(book, **values):
    return [check_field(name, column, book) for name, column in values.items()]


def test_field_with_most_different_codes_is_the_code_field(book):
    checks = columns(
        book,
        CNTR_CODE=["ES", "ES", "FR"],
        name=["Cataluña", "Galicia", "Bretagne"],
        region=["ES51", "ES11", "FRH0"],
    )
    assert guess_code_field(checks) == "region"
    assert {check.name: check.known for check in checks} == {"CNTR_CODE": 3, "name": 0, "region": 3}


def test_of_equal_fields_the_one_whose_name_says_so_is_taken(book):
    codes = ["ES51", "ES11"]
    assert guess_code_field(columns(book, FID=codes, NUTS_ID=codes, id=codes)) == "NUTS_ID"
    assert guess_code_field(columns(book, other=codes, nuts_code_2021=codes)) == "nuts_code_2021"
    assert guess_code_field(columns(book, x=codes, GEO=codes)) == "GEO"


def test_no_field_is_taken_without_enough_codes(book):
    assert guess_code_field(columns(book, a=["ES51", "x", "y", "z"], b=["1", "2", "3", "4"])) == ""
    assert guess_code_field([]) == ""
    assert guess_code_field([FieldCheck("a", 0, 0, 0)]) == ""


def test_name_field_is_guessed_from_its_name():
    assert guess_name_field(["NUTS_ID", "NUTS_NAME", "NAME_LATN"], "NUTS_ID") == "NAME_LATN"
    assert guess_name_field(["code", "Nom"], "code") == "Nom"
    assert guess_name_field(["name"], "name") == ""
    assert guess_name_field(["a", "b"]) == ""
