"""Regions dissolved from the world map that ships with QGIS fit together."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from time import thread_time

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from osgeo import ogr
from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsWkbTypes

from cpmr_migration_plugin.sources.boundaries.topology import GRID, clean, dissolve, fill_holes

ROOT = Path(__file__).resolve().parents[2]
CROSSWALK = ROOT / "resources" / "data" / "crosswalk"
MAKE = ROOT / "resources" / "data" / "make"
NUTS = ROOT.parent / "shared" / "data" / "nuts"

#: Square degrees; a square of 10 m is a hundred times that.
NOTHING = 1e-10


@pytest.fixture(scope="session")
def application():
    """The running QGIS, or one of our own where no other fixture has started it."""
    running = QgsApplication.instance()
    if running is not None:
        yield running
        return
    started = QgsApplication([], False)
    started.initQgis()
    yield started
    started.exitQgis()


@pytest.fixture(scope="session")
def world_map(application) -> Path:
    path = Path(application.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    if not path.is_file():
        pytest.skip("this QGIS ships no world map")
    return path


@pytest.fixture(scope="session")
def units(world_map) -> list[tuple[dict[str, str], QgsGeometry]]:
    """Rows of the crosswalk with the polygon of this QGIS's world map."""
    rows = defaultdict(list)
    with (CROSSWALK / "admin1_nuts.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            rows[row["unit"]].append(row)
    found = []
    dataset = ogr.Open(str(world_map))
    for feature in dataset.GetLayerByName("states_provinces"):
        country = feature["iso_a2"] if feature["iso_a2"] != "-1" else feature["adm0_a3"]
        key = f"{country}|{(feature['name'] or '').strip()}|{(feature['fips'] or '').strip()}"
        if key not in rows:
            continue
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        found.append((nearest(rows[key], geometry), geometry))
    return found


def nearest(rows: list[dict[str, str]], geometry: QgsGeometry) -> dict[str, str]:
    if len(rows) == 1:
        return rows[0]
    points = [QgsGeometry.fromPointXY(QgsPointXY(float(row["lon"]), float(row["lat"]))) for row in rows]
    return min(zip(rows, points), key=lambda pair: geometry.distance(pair[1]))[0]


def groups(units, column: str) -> dict[str, list[QgsGeometry]]:
    found = defaultdict(list)
    for row, geometry in units:
        if row[column]:
            found[row[column]].append(geometry)
    return dict(found)


@pytest.fixture(scope="session")
def regions(units) -> dict[str, QgsGeometry]:
    """All claimed NUTS 2 regions of 2024."""
    return {code: dissolve(pieces) for code, pieces in groups(units, "nuts2_2024").items()}


def holes(geometry: QgsGeometry) -> int:
    return sum(part.constGet().numInteriorRings() for part in geometry.asGeometryCollection())


def test_every_unit_of_the_crosswalk_is_in_this_world_map(units):
    with (CROSSWALK / "admin1_nuts.csv").open(encoding="utf-8", newline="") as stream:
        listed = list(csv.DictReader(stream))
    other_versions = {"Seien-et-Marne", "Seine-et-Marne", "Crimea", "Sevastopol"}
    found = [(row["unit"], row["lon"], row["lat"]) for row, _ in units]
    assert len(found) == len(set(found)) == 1871
    missing = {row["name"] for row in listed} - {row["name"] for row, _ in units}
    assert missing <= other_versions


def test_units_have_no_slivers_to_begin_with(units):
    pieces = [geometry for _, geometry in units]
    union = QgsGeometry.unaryUnion(pieces)
    assert sum(piece.area() for piece in pieces) == pytest.approx(union.area(), abs=NOTHING)


def test_dissolved_regions_are_valid_multipolygons(regions):
    assert len(regions) > 250
    for code, region in regions.items():
        assert region.isGeosValid(), code
        assert region.wkbType() == QgsWkbTypes.Type.MultiPolygon, code
        assert region.area() > 0.0


def test_dissolved_regions_do_not_overlap(regions):
    union = QgsGeometry.unaryUnion(list(regions.values()))
    assert sum(region.area() for region in regions.values()) == pytest.approx(union.area(), abs=NOTHING)
    names = sorted(regions)
    boxes = {name: regions[name].boundingBox() for name in names}
    for index, name in enumerate(names):
        for other in names[index + 1 :]:
            if boxes[name].intersects(boxes[other]):
                assert regions[name].intersection(regions[other]).area() < NOTHING, (name, other)


def test_dissolved_regions_leave_no_gap_between_them(units, regions):
    """The union of the regions is the union of their units: nothing lost, no hole that was not there."""
    pieces = [geometry for code in groups(units, "nuts2_2024").values() for geometry in code]
    before, after = QgsGeometry.unaryUnion(pieces), QgsGeometry.unaryUnion(list(regions.values()))
    assert holes(after) == holes(before)
    moved = before.symDifference(after).area()
    assert moved < GRID * before.length()


def test_regions_of_all_levels_share_their_borders(units):
    """A country is the same whether it is dissolved at once or from its regions."""
    country = {r["unit"]: g for r, g in units if r["nuts0_2024"] == "SE"}
    by_region = defaultdict(list)
    for row, geometry in units:
        if row["nuts0_2024"] == "SE":
            by_region[row["nuts3_2024"]].append(geometry)
    at_once = dissolve(country.values())
    from_regions = dissolve(dissolve(pieces) for pieces in by_region.values())
    assert at_once.symDifference(from_regions).area() < NOTHING
    assert holes(at_once) == 0


def test_enclaves_stay_open(regions):
    """San Marino lies between two Italian regions, Berlin in Brandenburg."""
    around = dissolve([regions["ITH5"], regions["ITI3"]])
    assert holes(around) >= 1
    assert not around.contains(QgsPointXY(12.46, 43.94))
    assert around.convexHull().contains(QgsPointXY(12.46, 43.94))
    assert holes(regions["DE40"]) == 1
    assert not regions["DE40"].contains(regions["DE30"])


def test_all_of_europe_dissolves_within_seconds(units):
    pieces = groups(units, "nuts2_2024")
    start = thread_time()
    for region in pieces.values():
        dissolve(region)
    assert thread_time() - start < 5.0


def test_arguments_are_not_changed(units):
    geometry = units[0][1]
    before = bytes(geometry.asWkb())
    clean(geometry, 0.1)
    dissolve([geometry, geometry], 0.1)
    fill_holes(geometry, 1.0)
    assert bytes(geometry.asWkb()) == before


# --- small cases ---------------------------------------------------------------------------------------


def test_nothing_dissolves_to_an_empty_multipolygon(application):
    for result in (dissolve([]), dissolve([QgsGeometry()]), clean(QgsGeometry.fromWkt("Polygon EMPTY"))):
        assert not result.isNull()
        assert result.isEmpty()
        assert result.wkbType() == QgsWkbTypes.Type.MultiPolygon


def test_self_intersection_is_repaired(application):
    bow = clean(QgsGeometry.fromWkt("Polygon ((0 0, 2 2, 2 0, 0 2, 0 0))"))
    assert bow.isGeosValid()
    assert bow.area() == pytest.approx(2.0)


def test_lines_and_points_left_by_a_repair_are_dropped(application):
    spike = clean(QgsGeometry.fromWkt("Polygon ((0 0, 0 1, 1 1, 1 0, 3 0, 0 0))"))
    assert spike.isGeosValid()
    assert spike.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert spike.area() == pytest.approx(1.0)


def test_sliver_between_neighbours_closes_and_a_lake_stays(application):
    lake = "(0.2 1, 0.4 1, 0.4 2, 0.2 2, 0.2 1)"
    left = QgsGeometry.fromWkt(f"Polygon ((0 0, 0 3, 1 3, 1 2, 1 1, 1 0, 0 0), {lake})")
    right = QgsGeometry.fromWkt("Polygon ((1 0, 1 1, 1.000004 1.5, 1 2, 1 3, 2 3, 2 0, 1 0))")
    both = dissolve([left, right])
    assert len(both.asGeometryCollection()) == 1
    assert holes(both) == 1
    assert both.area() == pytest.approx(6.0 - 0.2, abs=1e-5)


def test_vertices_nearer_than_the_grid_become_one(application):
    left = QgsGeometry.fromWkt("Polygon ((0 0, 0 1, 1.00000002 1, 1.00000003 0, 0 0))")
    right = QgsGeometry.fromWkt("Polygon ((1 0, 1 1, 2 1, 2 0, 1 0))")
    both = dissolve([left, right])
    assert len(both.asGeometryCollection()) == 1
    assert both.area() == pytest.approx(2.0)


def test_islands_stay_parts(application):
    squares = (f"Polygon (({x} 0, {x} 1, {x + 1} 1, {x + 1} 0, {x} 0))" for x in (0, 5))
    islands = dissolve(map(QgsGeometry.fromWkt, squares))
    assert len(islands.asGeometryCollection()) == 2


def test_curves_and_heights_become_plain_polygons(application):
    circle = "CurvePolygonZ (CircularStringZ (0 0 5, 1 1 5, 2 0 5, 1 -1 5, 0 0 5))"
    curved = clean(QgsGeometry.fromWkt(circle))
    assert curved.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert curved.area() == pytest.approx(3.1416, abs=0.01)


def test_holes_are_filled_by_size_on_request(application):
    wkt = "Polygon ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1), (4 4, 4 8, 8 8, 8 4, 4 4))"
    assert holes(fill_holes(QgsGeometry.fromWkt(wkt), 2.0)) == 1


# --- the table itself ----------------------------------------------------------------------------------


def test_crosswalk_is_what_its_program_computes_for_this_world_map(world_map, tmp_path):
    if not NUTS.is_dir():
        pytest.skip("the GISCO files are not beside the repository")
    script = MAKE / "make_crosswalk.py"
    command = [sys.executable, "-B", str(script), "--world-map", str(world_map), "--nuts", str(NUTS)]
    subprocess.run([*command, "--out", str(tmp_path)], check=True, capture_output=True)

    def lines(folder: Path, table: str) -> set[tuple[str, ...]]:
        with (folder / table).open(encoding="utf-8", newline="") as stream:
            return set(map(tuple, csv.reader(stream)))

    assert lines(tmp_path, "admin1_nuts.csv") <= lines(CROSSWALK, "admin1_nuts.csv")
    assert lines(tmp_path, "region_admin1.csv") == lines(CROSSWALK, "region_admin1.csv")
    fresh, kept = (
        {row[:4] + row[5:7]: row[4] for row in lines(folder, "nuts_agreement.csv") if row[0] != "year"}
        for folder in (tmp_path, CROSSWALK)
    )
    assert fresh.keys() == kept.keys()
    assert max(abs(float(fresh[key]) - float(kept[key])) for key in fresh) < 0.002
