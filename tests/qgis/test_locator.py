"""Places become regions by the polygon they lie in, at the level a country's regions have."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpmr_migration_plugin.errors import Cancelled
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.boundaries.builtin import BuiltinBoundaries
from cpmr_migration_plugin.sources.mymaps.locator import Locator


@pytest.fixture(scope="module")
def locate(qgis_app: object) -> Locator:
    return Locator(Progress())


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ((2.17, 41.38), ("ES", "ES51")),  # a community
        ((9.99, 53.55), ("DE", "DE6")),  # a Land
        ((13.0, 55.6), ("SE", "SE224")),  # a län
        ((-0.58, 44.84), ("FR", "FRI")),  # a region of today, not the one it was merged from
        ((55.5, -21.1), ("FR", "FRY4")),  # a region, not all outermost ones together
        ((-3.18, 51.48), ("GB", "UKL")),  # the edition has Wales
        ((14.9, 55.1), ("DK", "dk-bornholm")),  # drawn from parts of a unit
        ((-4.5, 54.2), ("IM", "im-isle-of-man")),  # a country that is a region
        ((28.22, 36.44), ("GR", "gr-south-aegean")),
        ((2.20, 41.34), ("ES", "ES51")),  # a harbour, off the generalised coast
        ((-9.14, 38.72), ("PT", "")),  # no region on offer is drawn there
        ((-1.9, 34.7), ("MA", "")),
    ],
)
def test_a_place_is_in_the_region_of_its_countrys_level(locate: Locator, place: tuple, expected: tuple) -> None:
    assert locate(*place)[:2] == expected


@pytest.mark.parametrize("place", [(-20.0, 45.0), (139.7, 35.7)])
def test_the_sea_and_the_rest_of_the_world_are_in_no_region(locate: Locator, place: tuple) -> None:
    assert locate(*place) is None


def test_a_missing_world_map_finds_nothing_and_says_so(qgis_app: object, tmp_path: Path) -> None:
    locate = Locator(Progress(), BuiltinBoundaries(world_map=tmp_path / "none.gpkg"))
    assert locate(2.17, 41.38) is None
    assert "missing" in locate.trouble


def test_looking_for_places_can_be_cancelled(qgis_app: object) -> None:
    with pytest.raises(Cancelled):
        Locator(Progress(is_cancelled=lambda: True))(2.17, 41.38)
