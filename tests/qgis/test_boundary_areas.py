"""What is drawn covers the countries, no more and no less, and nothing is drawn twice: measured, and printed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest
from gisco_service import NOT_AT_HAND, REAL, SHARED, Gisco
from qgis.core import QgsGeometry, QgsProject, QgsSettings, QgsSpatialIndex, QgsVectorLayer

from cpmr_migration_plugin.model.atlas import Role, Shape
from cpmr_migration_plugin.model.matching import Match, match_regions
from cpmr_migration_plugin.model.overlaps import mark_overlaps
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.boundaries.crosswalk import iso_country, read_recodings
from cpmr_migration_plugin.sources.boundaries.gisco.files import read_regions
from cpmr_migration_plugin.sources.boundaries.shapes import from_wkb
from cpmr_migration_plugin.sources.boundaries.topology import clean
from cpmr_migration_plugin.sources.bundled import read_bundled
from cpmr_migration_plugin.workflows.loading.boundaries import boundary_source, layer_choice, prepared
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind
from cpmr_migration_plugin.workflows.loading.gisco_download import BASE_URL

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason=NOT_AT_HAND)

#: Square degrees, about a tenth of a square kilometre: below it an overlap is a matter of rounding.
ROUNDING = 1e-5

#: Authorities of the edition that truly share territory: what lies in what, and a county of today in one of before.
LIES_IN = {
    "be-flanders": ("be-west-flanders",),
    "be-wallonia": ("be-german-speaking-community",),
    "dk-hovedstaden": ("dk-bornholm",),
    "gb-scotland": (
        "gb-aberdeen-city", "gb-aberdeenshire", "gb-fife", "gb-highland",
        "gb-orkney", "gb-shetland", "gb-western-isles",
    ),
    "no-viken": ("no-buskerud", "no-ostfold"),
    "no-vestfold-og-telemark": ("no-telemark", "no-vestfold"),
    # Each in the NUTS of its own year.
    "pt-lisbon-and-tagus-valley": ("pt-alentejo",),
}  # fmt: skip
SHARED_TERRITORY = {frozenset((whole, part)) for whole, parts in LIES_IN.items() for part in parts}

#: Year, scale and levels that are held, each as GISCO serves it.
SERVED = [
    ("2021", "60M", ()), ("2021", "60M", (2, 3)), ("2024", "20M", ()), ("2024", "60M", (1, 2, 3)), ("2016", "60M", ()),
]  # fmt: skip


@pytest.fixture(scope="module")
def gisco(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("cache")
    service = Gisco()
    service.put_real()
    patch = pytest.MonkeyPatch()
    patch.setattr("cpmr_migration_plugin.sources.http.cache.default_folder", lambda: folder)
    QgsSettings().setValue(BASE_URL, service.address)
    yield service
    service.server.stop()
    patch.undo()
    QgsSettings().remove(BASE_URL)


@pytest.fixture(scope="module")
def edition():
    return read_bundled().regions


@dataclass(frozen=True)
class Drawn:
    """
    :param borders: length of the border between every two countries in degrees
    :param matches: what is told of each region, by the id of its unit
    """

    shapes: list[Shape]
    borders: dict[frozenset[str], float]
    matches: dict[str, Match]

    def told(self, first: Shape, second: Shape) -> bool:
        """Whether the join report says of both regions that they share territory."""
        one, two = (self.matches.get(shape.unit.unit_id) for shape in (first, second))
        return one is not None and two is not None and two.name in one.note and one.name in two.note


def drawn(choice: BoundaryChoice, regions) -> Drawn:
    source = boundary_source(choice, Progress())
    matches = match_regions(regions, source.catalogue(), read_recodings())
    placed = [match.unit for match in matches if match.unit is not None]
    shapes, borders = source.shapes(placed, Progress())
    assert {unit.unit_id for unit in placed} == {s.unit.unit_id for s in shapes if s.role is Role.REGION}
    return Drawn(
        list(shapes),
        {frozenset(border.countries): from_wkb(border.wkb).length() for border in borders},
        {match.unit.unit_id: match for match in mark_overlaps(matches, source.common) if match.unit is not None},
    )


def territory(shapes: list[Shape]) -> list[tuple[Shape, QgsGeometry]]:
    return [(shape, from_wkb(shape.wkb)) for shape in shapes if shape.role in (Role.REGION, Role.FILL)]


def overlaps(pieces: list[tuple[Shape, QgsGeometry]]) -> list[tuple[float, Shape, Shape]]:
    """Return the common area of every two shapes that have one."""
    index = QgsSpatialIndex()
    for number, (_, geometry) in enumerate(pieces):
        index.addFeature(number, geometry.boundingBox())
    found = []
    for number, (shape, geometry) in enumerate(pieces):
        for other in index.intersects(geometry.boundingBox()):
            if other > number:
                area = geometry.intersection(pieces[other][1]).area()
                if area > ROUNDING:
                    found.append((area, shape, pieces[other][0]))
    return sorted(found, key=lambda item: -item[0])


def check(drawing: Drawn, official: QgsGeometry, countries: set[str], name: str) -> None:
    pieces = territory(drawing.shapes)
    inside = [geometry for shape, geometry in pieces if shape.unit.country in countries]
    area = QgsGeometry.unaryUnion(inside).area()
    difference = area / official.area() - 1.0
    found = overlaps(pieces)
    regions = [(a, one, two) for a, one, two in found if one.role is two.role is Role.REGION]
    pairs = {frozenset(drawing.matches[shape.unit.unit_id].region_id for shape in pair) for _, *pair in regions}
    print(f"\n{name}: {len(pieces)} shapes, area drawn differs by {difference:+.5%}; regions that share territory: "
          f"{sorted(map(sorted, pairs))}")  # fmt: skip
    unwanted = [(a, one.unit.unit_id, two.unit.unit_id) for a, one, two in found if (a, one, two) not in regions]
    assert abs(difference) < 1e-3
    assert unwanted == []
    assert pairs - SHARED_TERRITORY == set()
    assert [(one.unit.unit_id, two.unit.unit_id) for _, one, two in regions if not drawing.told(one, two)] == []
    assert all(geometry.isGeosValid() for _, geometry in pieces)


@pytest.mark.parametrize(("year", "scale", "levels"), SERVED)
def test_downloaded_boundaries_cover_the_countries_once(gisco, edition, year, scale, levels):
    choice = BoundaryChoice(BoundaryKind.DOWNLOAD, nuts_year=year, scale=scale, levels=levels)
    drawing = drawn(choice, edition)
    suffix = "" if not levels else f"_LEVL_{max(levels)}"
    path = SHARED / REAL[f"nuts/geojson/NUTS_RG_{scale}_{year}_4326{suffix}.geojson"]
    regions = read_regions(path, Progress())
    # Independent of what is drawn: the countries as GISCO has them, or its smallest regions where it has no level 0.
    level = min(region.level for region in regions)
    official = [clean(region.geometry) for region in regions if region.level == level]
    countries = {iso_country(region.code) for region in regions}
    check(drawing, QgsGeometry.unaryUnion(official), countries, f"GISCO {year} {scale} {levels or 'all levels'}")


def test_regions_of_three_levels_are_drawn_each_at_its_own(gisco, edition):
    choice = BoundaryChoice(BoundaryKind.DOWNLOAD, nuts_year="2024", scale="20M")
    some = edition[edition["country"].isin(["DE", "ES", "SE"])]
    shapes = drawn(choice, some).shapes
    levels = Counter((s.unit.country, s.unit.level) for s in shapes if s.role is Role.REGION)
    print(f"\n{dict(levels)}")
    assert levels["DE", 1] >= 2
    assert levels["ES", 2] >= 5
    assert levels["SE", 3] >= 3
    for country in ("DE", "ES", "SE"):
        pieces = [(s, g) for s, g in territory(shapes) if s.unit.country == country]
        whole = next(s for s in shapes if s.role is Role.COUNTRY and s.unit.country == country)
        assert sum(g.area() for _, g in pieces) == pytest.approx(from_wkb(whole.wkb).area(), rel=1e-6)
        assert overlaps(pieces) == []


LAYERS = {
    "all of Europe, all levels": "",
    "mixed levels of some countries": (
        "\"NUTS_ID\" IN ('ES51', 'ES52', 'ES13', 'SE232', 'SE231', 'DE1', 'DE6', 'FRJ1', 'FRJ11', 'PT')"
    ),
    "one country": '"CNTR_CODE" = \'IT\' AND "LEVL_CODE" = 3',
}


@pytest.mark.parametrize("name", LAYERS)
def test_layer_of_ones_own_and_what_is_around_it_cover_the_countries_once(gisco, edition, name):
    layer = QgsVectorLayer(str(SHARED / REAL["nuts/geojson/NUTS_RG_20M_2024_4326.geojson"]), "mine", "ogr")
    assert layer.setSubsetString(LAYERS[name])
    project = QgsProject()
    project.addMapLayer(layer)
    drawing = drawn(prepared(layer_choice(layer, "NUTS_ID"), project), edition)
    project.clear()
    countries = [s for s in drawing.shapes if s.role is Role.COUNTRY]
    whole = QgsGeometry.unaryUnion([from_wkb(s.wkb) for s in countries])
    check(drawing, whole, {s.unit.country for s in countries}, name)


def test_border_between_official_and_borrowed_regions_is_drawn_in_full(gisco, edition):
    """GISCO 2024 has Ireland and not the United Kingdom."""
    official = drawn(BoundaryChoice(BoundaryKind.DOWNLOAD, nuts_year="2024", scale="20M"), edition).borders
    built_in = drawn(BoundaryChoice(), edition).borders
    pair = frozenset({"IE", "GB"})
    assert official[pair] == pytest.approx(built_in[pair], rel=0.25)


def test_border_between_a_layer_and_what_is_around_it_is_drawn_in_full(gisco, edition):
    layer = QgsVectorLayer(str(SHARED / REAL["nuts/geojson/NUTS_RG_20M_2024_4326.geojson"]), "mine", "ogr")
    assert layer.setSubsetString("\"NUTS_ID\" IN ('PT', 'ES51')")
    project = QgsProject()
    project.addMapLayer(layer)
    mine = drawn(prepared(layer_choice(layer, "NUTS_ID"), project), edition).borders
    project.clear()
    built_in = drawn(BoundaryChoice(), edition).borders
    for pair in (frozenset({"PT", "ES"}), frozenset({"FR", "ES"}), frozenset({"FR", "IT"})):
        assert mine[pair] == pytest.approx(built_in[pair], rel=0.25), pair
