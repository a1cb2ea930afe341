"""Official NUTS boundaries from GISCO's files: made ones here, the real ones where they are at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsGeometry

from cpmr_migration_plugin.errors import BoundaryError
from cpmr_migration_plugin.model.atlas import Role
from cpmr_migration_plugin.model.matching import MatchMethod, match_regions
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.boundaries.crosswalk import read_recodings
from cpmr_migration_plugin.sources.boundaries.gisco.boundaries import GiscoBoundaries
from cpmr_migration_plugin.sources.boundaries.shapes import from_wkb
from cpmr_migration_plugin.sources.bundled import read_bundled

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "nuts"
FILES = {
    "2021/NUTS_RG_60M_2021_4326.geojson": "2021",
    "2024/derived_NUTS_RG_20M_2024_4326_from_giscoR.geojson": "2024",
    "2024/NUTS_RG_60M_2024_4326_LEVL_2.geojson": "2024",
    "2021/NUTS_RG_60M_2021_3035_LEVL_2.geojson": "2021",
    "2016/NUTS_RG_60M_2016_4326.geojson": "2016",
}


def box(x: float, y: float) -> dict:
    ring = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


def collection(regions: dict[str, dict], **properties: object) -> str:
    features = [
        {"type": "Feature", "properties": {"NUTS_ID": code, "LEVL_CODE": len(code) - 2, "NAME_LATN": f"Name {code} ",
                                           **properties}, "geometry": geometry}
        for code, geometry in regions.items()
    ]  # fmt: skip
    return json.dumps({"type": "FeatureCollection", "features": features})


@pytest.fixture()
def small(tmp_path):
    """Four squares of a country off its coast."""
    path = tmp_path / "NUTS_RG_60M_2021_4326_LEVL_3.geojson"
    squares = {"PT111": box(-11, 41), "PT112": box(-10, 41), "PT150": box(-9, 37), "PT200": box(-26, 37)}
    path.write_text(collection(squares), encoding="utf-8")
    return GiscoBoundaries.of_file(path)


def test_name_of_the_file_decides_between_the_years_that_the_codes_belong_to(small):
    assert small.info.year == "2021"
    assert "© EuroGeographics" in small.info.attribution


def test_coarser_levels_are_dissolved_from_the_finest(small):
    catalogue = small.catalogue()
    assert len(catalogue.by_code("PT11", "2021").members) == 2
    assert len(catalogue.by_code("PT1", "2021").members) == 3
    assert catalogue.by_code("PT111", "2021").name == "Name PT111"


def test_a_region_is_cut_out_of_the_territory_around_it(small):
    unit = small.catalogue().by_code("PT111", "2021")
    shapes, _ = small.shapes([unit], Progress())
    portugal = [s for s in shapes if s.unit.code.startswith("PT") and s.role in (Role.REGION, Role.FILL)]
    assert {(s.unit.code, s.role) for s in portugal} >= {("PT111", Role.REGION), ("PT112", Role.FILL)}
    total = sum(s.area for s in portugal)
    country = next(s for s in shapes if s.role is Role.COUNTRY and s.unit.code == "PT")
    assert total == pytest.approx(country.area, rel=1e-6)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("not a map", "cannot be opened"),
        (json.dumps({"type": "FeatureCollection", "features": []}), "NUTS"),
        (collection({"PT111": box(0, 0)}).replace("NUTS_ID", "CODE"), "is not a file of NUTS regions"),
        (collection({"nonsense code": box(0, 0)}), "is not a file of NUTS regions"),
    ],
)
def test_other_files_are_refused_with_the_reason(tmp_path, text, message):
    path = tmp_path / "NUTS_RG_60M_2021_4326.geojson"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BoundaryError, match=message) as caught:
        GiscoBoundaries.of_file(path)
    assert caught.value.remedy


def test_missing_file_is_told(tmp_path):
    with pytest.raises(BoundaryError, match="is not there"):
        GiscoBoundaries.of_file(tmp_path / "nothing.geojson")


@pytest.fixture(scope="module")
def regions():
    return read_bundled().regions


@pytest.mark.skipif(not SHARED.is_dir(), reason="GISCO's files may not be part of the repository and are not at hand")
@pytest.mark.parametrize("name", FILES)
def test_real_files_place_the_bundled_edition_without_gap_or_overlap(qgis_app, regions, name):
    source = GiscoBoundaries.of_file(SHARED / name)
    assert source.info.year == FILES[name]
    matches = match_regions(regions, source.catalogue(), read_recodings())
    placed = [match.unit for match in matches if match.unit is not None]
    assert len(placed) >= 100
    assert sum(match.how is MatchMethod.EXACT for match in matches) >= 75
    shapes, borders = source.shapes(placed, Progress())
    assert len(borders) > 100
    whole = {s.unit.country: s for s in shapes if s.role is Role.COUNTRY}
    areas: dict[str, list[QgsGeometry]] = {}
    for shape in shapes:
        if shape.role in (Role.REGION, Role.FILL):
            geometry = from_wkb(shape.wkb)
            assert geometry.isGeosValid(), shape.unit
            areas.setdefault(shape.unit.country, []).append(geometry)
    # Countries without a region of the edition: what is drawn is the country, no more and no less.
    for country in ("AT", "CH", "RO", "HU", "CZ", "TR"):
        drawn = sum(geometry.area() for geometry in areas[country])
        assert drawn == pytest.approx(from_wkb(whole[country].wkb).area(), rel=1e-3), country
    # Countries with regions of several levels.
    for country in ("ES", "IT", "SE", "NO", "DE", "PL"):
        united = QgsGeometry.unaryUnion(areas[country])
        assert united.area() == pytest.approx(from_wkb(whole[country].wkb).area(), rel=0.02), country


@pytest.mark.skipif(not SHARED.is_dir(), reason="GISCO's files may not be part of the repository and are not at hand")
def test_crimea_is_drawn_with_ukraine_in_every_world_map(qgis_app):
    source = GiscoBoundaries.of_file(SHARED / "2024/derived_NUTS_RG_20M_2024_4326_from_giscoR.geojson")
    shapes, borders = source.shapes([], Progress())
    simferopol = QgsGeometry.fromWkt("Point (34.1 45.0)")
    drawn = {s.unit.country for s in shapes if from_wkb(s.wkb).contains(simferopol)}
    assert drawn == {"UA"}
    isthmus = QgsGeometry.fromWkt("Polygon ((33.4 45.9, 34.0 45.9, 34.0 46.3, 33.4 46.3, 33.4 45.9))")
    assert not [b for b in borders if from_wkb(b.wkb).intersects(isthmus)]
