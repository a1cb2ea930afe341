"""Boundary units are found by code and year; shared pieces tell that two of them overlap."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.model.units import Unit, UnitCatalogue, UnitKind, overlap


def unit(code: str, year: str = "2024", members: str = "", country: str = "") -> Unit:
    return Unit(
        f"NUTS{year}:{code}", UnitKind.NUTS, code, year, len(code) - 2, country or code[:2], code,
        frozenset(members.split()),
    )  # fmt: skip


def test_a_code_is_found_in_its_own_year_only() -> None:
    catalogue = UnitCatalogue([unit("NL33", "2021"), unit("NL36", "2024")], "2024")
    assert catalogue.by_code("NL33", "2024") is None
    found = catalogue.by_code("NL33", "2021")
    assert found is not None
    assert found.unit_id == "NUTS2021:NL33"


def test_the_year_asked_for_comes_first_then_the_newest() -> None:
    catalogue = UnitCatalogue([unit("A1", year) for year in ("2016", "2024", "2021")], "2021")
    assert catalogue.years == ["2021", "2024", "2016"]


def test_units_of_a_country_go_by_its_iso_code() -> None:
    catalogue = UnitCatalogue([unit("EL43", country="GR"), unit("ES51")], "2024")
    assert [found.code for found in catalogue.in_country("GR")] == ["EL43"]


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        (unit("BE2", members="a b"), unit("BE25", members="b"), True),
        (unit("BE2", members="a"), unit("BE25", members="b"), False),
        (unit("BE2"), unit("BE25"), True),
        (unit("BE25"), unit("BE2"), True),
        (unit("BE2"), unit("BE3"), False),
        (unit("BE2", "2021"), unit("BE25", "2024"), False),
    ],
    ids=["shared piece", "pieces beat codes", "code inside", "either way", "other code", "other year"],
)
def test_overlap(first: Unit, second: Unit, shared: bool) -> None:
    assert overlap(first, second) is shared
