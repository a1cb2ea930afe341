"""The boundaries that come with QGIS become a map without gaps and overlaps, or a clear error.

Areas are in square degrees unless said otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsGeometry, QgsPointXY

from cpmr_migration_plugin.errors import BoundaryError, Cancelled
from cpmr_migration_plugin.model.atlas import AtlasContent, Role, Shape
from cpmr_migration_plugin.model.units import overlap
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.boundaries.builtin import BuiltinBoundaries, world_map_path
from cpmr_migration_plugin.sources.boundaries.crosswalk import normalised, read_admin1

#: What rounding to the grid of 10 cm may leave: some 10 m².
NOTHING = 1e-9

#: Share of a country's area that rounding may change.
ROUNDING = 1e-5

Drawn = list["tuple[Shape, QgsGeometry]"]


@pytest.fixture(scope="module")
def drawn(content: AtlasContent) -> Drawn:
    found = []
    for shape in content.shapes:
        geometry = QgsGeometry()
        geometry.fromWkb(shape.wkb)
        found.append((shape, geometry))
    return found


@pytest.fixture(scope="module")
def countries(drawn: Drawn) -> dict[str, QgsGeometry]:
    return {shape.unit.country: geometry for shape, geometry in drawn if shape.role is Role.COUNTRY}


def at(drawn: Drawn, lon: float, lat: float) -> set[tuple[str, str]]:
    """Return role and country of everything drawn at a place."""
    point = QgsGeometry.fromPointXY(QgsPointXY(lon, lat))
    return {(shape.role.value, shape.unit.country) for shape, geometry in drawn if geometry.contains(point)}


# --- the catalogue ------------------------------------------------------------------------------


@pytest.mark.parametrize("year", ["2021", "2024"])
def test_the_catalogue_offers_most_of_nuts(qgis_app: object, year: str) -> None:
    units = [unit for unit in BuiltinBoundaries(year).catalogue().units if unit.year == year]
    levels = {level: sum(unit.level == level for unit in units) for level in range(4)}
    assert 35 <= levels[0] <= 45
    assert 100 <= levels[1] <= 130
    assert 230 <= levels[2] <= 340
    assert 500 <= levels[3] <= 1500
    assert len({unit.unit_id for unit in units}) == len(units)
    assert all(unit.members for unit in units)


def test_the_united_kingdom_is_offered_with_its_last_nuts_year(qgis_app: object) -> None:
    catalogue = BuiltinBoundaries("2024").catalogue()
    assert catalogue.by_code("UKL", "2024") is None
    wales = catalogue.by_code("UKL", "2021")
    assert wales is not None
    assert wales.country == "GB"


def test_claimed_regions_agree_with_the_official_boundary(qgis_app: object) -> None:
    units = BuiltinBoundaries().catalogue().units
    assert [unit.unit_id for unit in units if unit.agreement is not None and unit.agreement < 0.7] == []
    assert sum(unit.agreement is not None for unit in units) > 0.9 * sum(bool(unit.code) for unit in units)


# --- the shapes ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "role",
    [
        Role.REGION,
        Role.FILL,
        Role.COUNTRY,
        Role.GROUND,
    ],
)
def test_shapes_are_valid_polygons(drawn: Drawn, role: Role) -> None:
    shapes = [(shape, geometry) for shape, geometry in drawn if shape.role is role]
    assert shapes
    assert [s.unit.unit_id for s, geometry in shapes if not geometry.isGeosValid() or geometry.isEmpty()] == []


def test_every_placed_region_has_one_shape(content: AtlasContent) -> None:
    placed = sorted(match.unit.unit_id for match in content.matches if match.unit is not None)
    assert sorted(s.unit.unit_id for s in content.shapes if s.role is Role.REGION) == placed


def test_the_anchor_of_a_shape_lies_in_it(drawn: Drawn) -> None:
    outside = [
        shape.unit.unit_id
        for shape, geometry in drawn
        if not geometry.contains(QgsGeometry.fromPointXY(QgsPointXY(*shape.anchor)))
    ]
    assert outside == []


@pytest.mark.parametrize(
    ("unit_id", "area"), [("NUTS2024:ES51", 32_113), ("NUTS2024:ITI1", 22_987), ("COUNTRY:PT", 92_200)]
)
def test_areas_are_square_kilometres(content: AtlasContent, unit_id: str, area: float) -> None:
    shape = next(shape for shape in content.shapes if shape.unit.unit_id == unit_id)
    assert shape.area == pytest.approx(area, rel=0.03)


def test_regions_and_fill_overlap_only_where_the_report_says_so(drawn: Drawn, content: AtlasContent) -> None:
    parts = [(shape, geometry) for shape, geometry in drawn if shape.role in (Role.REGION, Role.FILL)]
    found = {
        frozenset((a.unit.unit_id, b.unit.unit_id))
        for (a, first), (b, second) in combinations(parts, 2)
        if first.boundingBox().intersects(second.boundingBox()) and first.intersection(second).area() > NOTHING
    }
    placed = [match for match in content.matches if match.unit is not None]
    reported = {
        frozenset((a.unit.unit_id, b.unit.unit_id))
        for a, b in combinations(placed, 2)
        if a.unit and b.unit and overlap(a.unit, b.unit) and a.name in b.note and b.name in a.note
    }
    assert found == reported
    assert frozenset(("NUTS2024:BE2", "NUTS2024:BE25")) in reported


def test_regions_and_fill_leave_no_gap_in_a_country(drawn: Drawn, countries: dict[str, QgsGeometry]) -> None:
    parts = defaultdict(list)
    for shape, geometry in drawn:
        if shape.role in (Role.REGION, Role.FILL):
            parts[shape.unit.country].append(geometry)
    gaps = {
        country: difference
        for country, whole in countries.items()
        if (difference := QgsGeometry.unaryUnion(parts[country]).symDifference(whole).area()) > NOTHING
    }
    assert gaps == {}


def test_no_polygon_of_the_world_map_is_lost_in_a_country(countries: dict[str, QgsGeometry]) -> None:
    """Sums the polygons of the file itself, so that a polygon that no shape has taken up is missed."""
    surveyed = [row for row in read_admin1() if any(level == 0 for _, level in row.codes)]
    keys = {(row.admin, row.name, row.fips): row.country for row in surveyed}
    areas: dict[str, float] = defaultdict(float)
    dataset = gdal.OpenEx(str(world_map_path()), gdal.OF_VECTOR | gdal.OF_READONLY)
    for feature in dataset.GetLayerByName("states_provinces"):
        key = tuple(normalised(feature.GetField(name)) for name in ("admin", "name", "fips"))
        if key in keys:
            areas[keys[key]] += feature.GetGeometryRef().Area()
    # Municipalities that the file lacks are filled in Malta.
    gained = countries["MT"].area() - areas["MT"]
    assert 0.0 < gained < 0.001
    areas["MT"] += gained
    # Åland is a country of its own in ISO 3166, and in NUTS a part of Finland.
    areas["FI"] += areas.pop("AX", 0.0)
    lost = {
        country: areas[country] - whole.area()
        for country, whole in countries.items()
        if abs(areas[country] - whole.area()) > ROUNDING * whole.area()
    }
    assert lost == {}


def test_countries_do_not_overlap_each_other_nor_the_ground(drawn: Drawn) -> None:
    surveyed = [(s.unit.country, geometry) for s, geometry in drawn if s.role is Role.COUNTRY]
    around = [(s.unit.country, geometry) for s, geometry in drawn if s.role is Role.GROUND]
    pairs = [*combinations(surveyed, 2), *((a, b) for a in surveyed for b in around)]
    found = [
        (a, b)
        for (a, first), (b, second) in pairs
        if first.boundingBox().intersects(second.boundingBox()) and first.intersection(second).area() > NOTHING
    ]
    assert found == []


def test_bornholm_is_drawn_by_itself_and_cut_from_the_capital_region(drawn: Drawn) -> None:
    assert at(drawn, 14.92, 55.13) == {("region", "DK"), ("country", "DK")}
    (island,) = [geometry for shape, geometry in drawn if shape.unit.unit_id == "ADMIN1:dk-bornholm"]
    capital = [g for s, g in drawn if s.role is Role.FILL and s.unit.country == "DK" and g.intersects(island)]
    assert [geometry.intersection(island).area() for geometry in capital if geometry.area() > 0] == []
    # The capital region is a region of some editions, and holds the island then.
    assert at(drawn, 12.3, 55.9) - {("country", "DK")} in ({("fill", "DK")}, {("region", "DK")})


@pytest.mark.parametrize(
    ("place", "lon", "lat", "country"),
    [
        ("Simferopol", 34.10, 44.95, "UA"),
        ("Sevastopol", 33.60, 44.60, "UA"),
        ("Kerch", 36.40, 45.35, "UA"),
        ("Kyrenia", 33.32, 35.30, "CY"),
        ("Rizokarpaso", 34.38, 35.60, "CY"),
    ],
)
def test_occupied_territory_is_drawn_as_the_country_it_belongs_to(
    drawn: Drawn, place: str, lon: float, lat: float, country: str
) -> None:
    assert {(role, c) for role, c in at(drawn, lon, lat) if role in ("country", "ground")} == {("country", country)}


def test_northern_cyprus_is_no_ground_of_its_own(drawn: Drawn) -> None:
    names = {shape.unit.name for shape, _ in drawn if shape.role is Role.GROUND}
    assert not [name for name in names if "Cyprus" in name]


def test_borders_are_between_neighbours_and_not_along_the_coast(
    content: AtlasContent, countries: dict[str, QgsGeometry]
) -> None:
    pairs = {frozenset(border.countries) for border in content.borders}
    assert len(pairs) == len(content.borders)
    assert {frozenset(("ES", "PT")), frozenset(("DE", "PL")), frozenset(("UA", "RU"))} <= pairs
    assert not pairs & {frozenset(("ES", "IT")), frozenset(("GB", "FR"))}
    line = QgsGeometry()
    line.fromWkb(next(b.wkb for b in content.borders if set(b.countries) == {"ES", "PT"}))
    assert line.distance(QgsGeometry.fromPointXY(QgsPointXY(-9.5, 38.8))) > 1, "Cabo da Roca is coast"


# --- when the file is not what it should be -----------------------------------------------------


def fails(path: Path) -> BoundaryError:
    with pytest.raises(BoundaryError) as caught:
        BuiltinBoundaries(world_map=path).shapes([], Progress())
    assert caught.value.remedy
    assert str(path) in caught.value.message
    return caught.value


def geopackage(path: Path, layers: dict[str, list[str]]) -> Path:
    """Write a GeoPackage with one feature in each of some layers."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name, columns in layers.items():
        layer = dataset.CreateLayer(name, None, ogr.wkbPolygon)
        for column in columns:
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((0 50, 1 50, 1 51, 0 50))"))
        layer.CreateFeature(feature)
    return path


def test_a_missing_world_map_is_told_as_missing(qgis_app: object, tmp_path: Path) -> None:
    assert "missing" in fails(tmp_path / "gone.gpkg").message


def test_a_text_file_in_place_of_the_world_map_is_told(qgis_app: object, tmp_path: Path) -> None:
    (tmp_path / "world_map.gpkg").write_text("no database")
    assert "cannot be read" in fails(tmp_path / "world_map.gpkg").message


@pytest.mark.parametrize(
    "layers",
    [
        {},
        {"countries": ["iso_a2", "NAME"]},
        {"states_provinces": ["admin", "name", "fips"]},
        {"states_provinces": ["admin", "name", "fips"], "countries": ["iso_a2", "NAME"]},
    ],
    ids=["none", "no provinces", "no countries", "other provinces"],
)
def test_a_geopackage_that_is_not_the_world_map_is_told(
    qgis_app: object, tmp_path: Path, layers: dict[str, list[str]]
) -> None:
    fails(geopackage(tmp_path / "world_map.gpkg", layers))


def test_a_world_map_with_other_columns_is_told(qgis_app: object, tmp_path: Path) -> None:
    fails(geopackage(tmp_path / "world_map.gpkg", {"states_provinces": ["x"], "countries": ["x"]}))


def test_a_world_map_that_was_cut_off_is_told(qgis_app: object, tmp_path: Path) -> None:
    data = world_map_path().read_bytes()
    (tmp_path / "world_map.gpkg").write_bytes(data[: len(data) // 2])
    fails(tmp_path / "world_map.gpkg")


@pytest.mark.parametrize("fraction", [0.0, 0.1, 0.3, 0.5, 0.9])
def test_cancelling_stops_at_the_next_step(qgis_app: object, content: AtlasContent, fraction: float) -> None:
    reached = [-1.0]

    def report(_: str, share: float) -> None:
        assert reached[0] < fraction, "it went on"
        reached[0] = share

    placed = [match.unit for match in content.matches if match.unit is not None]
    with pytest.raises(Cancelled):
        BuiltinBoundaries().shapes(placed, Progress(report, lambda: reached[0] >= fraction))


def test_progress_never_goes_back(qgis_app: object) -> None:
    shares: list[float] = []
    BuiltinBoundaries().shapes([], Progress(lambda _, share: shares.append(share)))
    assert len(shares) > 100
    assert shares == sorted(shares)


def test_greenland_is_drawn_whole(drawn: Drawn) -> None:
    """Regression: cut off at a meridian, it had a straight coast in the middle of a map."""
    assert at(drawn, -45.0, 70.0) == at(drawn, -33.0, 70.0)
    assert at(drawn, -45.0, 70.0)
