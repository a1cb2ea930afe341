"""Whether regions lie where their codes say: wrong, missing and swapped coordinates are found out."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRectangle,
)

from cpmr_migration_plugin.errors import BoundaryError
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.boundaries.builtin import BuiltinBoundaries
from cpmr_migration_plugin.sources.boundaries.location_check import (
    CrsUnclear,
    FileRegion,
    check_places,
    judged,
    stated_crs,
)

#: Codes, countries and where they lie: longitude and latitude of a corner.
PLACES = {
    "ES51": ("ES", 1, 41), "PT15": ("PT", -9, 37), "FRJ1": ("FR", 3, 43), "DE21": ("DE", 11, 48),
    "EL43": ("GR", 24, 35), "PL63": ("PL", 17, 54), "FI1D7": ("FI", 26, 66), "NO071": ("NO", 14, 67),
    "UKM5": ("GB", -3, 57), "RO22": ("RO", 27, 44), "CY": ("CY", 33, 34), "ma-tanger-tetouan": ("MA", -6, 35),
}  # fmt: skip
CONTEXT = QgsCoordinateTransformContext()


@pytest.fixture(autouse=True)
def application(qgis_app):
    return qgis_app


def crs(text: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(text)


def seen(in_crs: str = "EPSG:4258", *, swapped: bool = False, codes=tuple(PLACES)) -> list[FileRegion]:
    """Regions in their right places, written down in the coordinates of a CRS."""
    transform = QgsCoordinateTransform(crs("EPSG:4258"), crs(in_crs), QgsProject.instance())
    found = []
    for code in codes:
        country, x, y = PLACES[code]
        box = transform.transformBoundingBox(QgsRectangle(x, y, x + 1, y + 1))
        if swapped:
            box = QgsRectangle(box.yMinimum(), box.xMinimum(), box.yMaximum(), box.xMaximum())
        found.append(FileRegion(code, country, box))
    return found


@pytest.mark.parametrize("written", ["EPSG:4258", "EPSG:3035", "EPSG:3857", "EPSG:25832", "EPSG:3034"])
def test_regions_in_the_coordinates_they_are_said_to_be_in_are_right(written):
    assert judged(seen(written), crs(written), CONTEXT).astray == ()


@pytest.mark.parametrize("read", ["", "EPSG:4326", "EPSG:4258"])
@pytest.mark.parametrize("written", ["EPSG:3035", "EPSG:3857", "EPSG:3034"])
def test_metres_are_never_taken_for_degrees_and_the_right_system_is_named(written, read):
    with pytest.raises(CrsUnclear) as caught:
        check_places("mine", seen(written), crs(read), CONTEXT)
    assert caught.value.guess == written
    assert written in caught.value.remedy
    assert "BOUNDARIES_CRS" in caught.value.remedy
    assert caught.value.stated is bool(read)


@pytest.mark.parametrize(
    ("written", "read"), [("EPSG:3035", "EPSG:3857"), ("EPSG:25830", "EPSG:25832"), ("EPSG:4258", "EPSG:3035")]
)
def test_a_stated_system_is_checked_against_the_coordinates(written, read):
    spain = ("ES51", "PT15") if written == "EPSG:25830" else tuple(PLACES)
    with pytest.raises(CrsUnclear, match=f"do not fit {read}"):
        check_places("mine", seen(written, codes=spain), crs(read), CONTEXT)


@pytest.mark.parametrize("written", ["EPSG:4258", "EPSG:3035"])
def test_swapped_coordinates_are_told_as_such(written):
    with pytest.raises(CrsUnclear) as caught:
        check_places("mine", seen(written, swapped=True), crs(written), CONTEXT)
    assert "swapped" in caught.value.remedy
    assert caught.value.guess == ""


def test_few_regions_astray_are_named_and_the_rest_is_read():
    off = [FileRegion("ES52", "ES", QgsRectangle(100, 40, 101, 41))]
    assert check_places("mine", [*seen(), *off], crs("EPSG:4258"), CONTEXT) == ("ES52",)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 1e300, -1e300])
def test_numbers_that_are_no_place_are_astray(number):
    rows = [
        FileRegion(code, country, QgsRectangle(number, number, number, number))
        for code, (country, _, _) in PLACES.items()
    ]
    for system in ("", "EPSG:3035"):
        assert len(judged(rows, crs(system), CONTEXT).astray) == len(PLACES)


def test_codes_of_nowhere_known_are_no_proof():
    assert not judged([FileRegion("xx-somewhere", "XX", QgsRectangle(0, 0, 1, 1))], crs("EPSG:4258"), CONTEXT).wrong


def test_name_of_no_system_is_refused():
    with pytest.raises(BoundaryError, match="no coordinate reference system that QGIS knows"):
        stated_crs("EPSG:999999")


def test_every_unit_of_the_world_map_lies_in_its_place():
    boundaries = BuiltinBoundaries()
    read = boundaries.read(Progress())
    rows = [
        FileRegion(code, piece.country, read.pieces[key].boundingBox())
        for piece in boundaries.pieces()
        for key in piece.keys & read.pieces.keys()
        for code in {piece.country, *piece.codes.values()}
    ]
    assert len(rows) > 3000
    assert set(judged(rows, crs("EPSG:4258"), CONTEXT).astray) <= {"NO0", "NO07", "NO071"}  # Jan Mayen
