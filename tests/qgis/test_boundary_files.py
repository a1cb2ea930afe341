"""Files of boundaries: what is in them is found out, and nothing is chosen, assumed or filled in without a word."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path

import pytest
from gisco_service import square
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

from cpmr_migration_plugin import catalogues, translation
from cpmr_migration_plugin.errors import BoundaryError, PluginError
from cpmr_migration_plugin.model.matching import match_regions
from cpmr_migration_plugin.model.notes import shown, stored
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.boundaries.crosswalk import read_recodings
from cpmr_migration_plugin.sources.boundaries.location_check import CrsUnclear
from cpmr_migration_plugin.sources.boundaries.notices import gisco_nuts_in_natural_earth, with_filled
from cpmr_migration_plugin.sources.boundaries.sublayers import LayerUnclear
from cpmr_migration_plugin.sources.bundled import read_bundled
from cpmr_migration_plugin.store.reading import read_provenance, read_rows
from cpmr_migration_plugin.translation import Language, speaking
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.loading.boundaries import boundary_source
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind, LayerRef
from cpmr_migration_plugin.workflows.loading.boundary_facts import examined_file, examined_official
from cpmr_migration_plugin.workflows.loading.load import LoadRequest

CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases"
PLACES = {"ES51": (1, 41), "PT15": (-9, 37), "FRJ1": (3, 43), "DE21": (11, 48), "EL43": (24, 35), "PL63": (17, 54)}
_FROM_THE_WORLD_MAP = "Drawn from Natural Earth: the boundaries lack it, or a part of it."
SQUARES = {code: square(*place) for code, place in PLACES.items()}
KINDS = (BoundaryKind.GISCO, BoundaryKind.LAYER)


@pytest.fixture(autouse=True)
def application(qgis_app):
    return qgis_app


def projected(geometry: dict, crs: str) -> QgsGeometry:
    shape = QgsGeometry.fromWkt(ogr.CreateGeometryFromJson(json.dumps(geometry)).ExportToWkt())
    to = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4258"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    shape.transform(to)
    return shape


def write(
    path: Path, driver: str, shapes: dict, *, crs: str = "EPSG:4326", stated: bool = True, layer: str = "",
    column: str = "NUTS_ID",
) -> Path:  # fmt: skip
    """Write regions to a file in some coordinates, which it states or not."""
    source = gdal.OpenEx(str(path), gdal.OF_UPDATE) if path.exists() else None
    dataset = source or gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    reference = None
    if stated:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    kinds = {entry["type"] if entry else "Polygon" for entry in shapes.values()}
    kind = {"Point": ogr.wkbPoint, "LineString": ogr.wkbLineString}.get(next(iter(kinds)), ogr.wkbPolygon)
    made = dataset.CreateLayer(layer or path.stem, reference, kind if len(kinds) == 1 else ogr.wkbUnknown)
    made.CreateField(ogr.FieldDefn(column, ogr.OFTString))
    for code, geometry in shapes.items():
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField(column, code)
        if geometry:
            feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(projected(geometry, crs).asWkb())))
        made.CreateFeature(feature)
    del made, dataset, source
    return path


def geojson(path: Path, shapes: dict) -> Path:
    features = [
        {"type": "Feature", "properties": {"NUTS_ID": code}, "geometry": shape} for code, shape in shapes.items()
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def in_metres(shapes: dict) -> dict:
    return {code: json.loads(projected(shape, "EPSG:3035").asJson()) for code, shape in shapes.items()}


def topojson(path: Path, shapes: dict) -> Path:
    arcs = [shape["coordinates"][0] for shape in shapes.values()]
    geometries = [
        {"type": "Polygon", "arcs": [[number]], "properties": {"NUTS_ID": code}} for number, code in enumerate(shapes)
    ]
    objects = {"regions": {"type": "GeometryCollection", "geometries": geometries}}
    path.write_text(json.dumps({"type": "Topology", "objects": objects, "arcs": arcs}))
    return path


def choice(kind: BoundaryKind, path: Path, **more) -> BoundaryChoice:
    if kind is BoundaryKind.GISCO:
        return BoundaryChoice(kind, path, **more)
    return BoundaryChoice(kind, layer=LayerRef(str(path)), **more)


def read(kind: BoundaryKind, path: Path, **more):
    return boundary_source(choice(kind, path, **more), Progress())


def told(source) -> str:
    return "\n".join(note.reason for note in source.notes if note.what == "boundaries")


def own_codes(source) -> set[str]:
    """Codes of the regions that a file itself draws."""
    return {
        key.split("|")[1] for piece in source.pieces() for key in piece.keys if key.split("|")[0] in ("NUTS", "LAYER")
    }


# Label points and boundary lines.


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("ending", "driver"), [(".geojson", ""), (".gpkg", "GPKG"), (".shp", "ESRI Shapefile")])
@pytest.mark.parametrize("form", ["points", "lines"])
def test_label_points_and_boundary_lines_are_no_boundaries_in_any_format(tmp_path, kind, ending, driver, form):
    shapes = {
        code: {"type": "Point", "coordinates": place}
        if form == "points"
        else {"type": "LineString", "coordinates": [place, [place[0] + 1, place[1]]]}
        for code, place in PLACES.items()
    }
    path = tmp_path / f"NUTS_RG_60M_2021_4326{ending}"
    path = write(path, driver, shapes) if driver else geojson(path, shapes)
    with pytest.raises(BoundaryError, match="label" if form == "points" else "boundary lines") as caught:
        read(kind, path)
    assert "NUTS_RG_" in caught.value.remedy


@pytest.mark.parametrize("kind", KINDS)
def test_points_among_polygons_are_left_out_and_told(tmp_path, kind):
    shapes = {**SQUARES, "ITG1": {"type": "Point", "coordinates": [14, 37]}}
    source = read(kind, write(tmp_path / "mixed.gpkg", "GPKG", shapes))
    assert own_codes(source) == set(SQUARES)
    assert "no polygon" in told(source) or any("no polygon" in note.reason for note in source.notes)


# Coordinates.


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", ["geojson", "shapefile", "topojson", "geopackage", "flatgeobuf"])
def test_metres_without_a_stated_system_are_refused_until_it_is_stated(tmp_path, kind, what):
    path = {
        "geojson": lambda: geojson(tmp_path / "a.geojson", in_metres(SQUARES)),
        "topojson": lambda: topojson(tmp_path / "a.json", in_metres(SQUARES)),
        "shapefile": lambda: write(tmp_path / "a.shp", "ESRI Shapefile", SQUARES, crs="EPSG:3035", stated=False),
        "geopackage": lambda: write(tmp_path / "a.gpkg", "GPKG", SQUARES, crs="EPSG:3035", stated=False),
        "flatgeobuf": lambda: write(tmp_path / "a.fgb", "FlatGeobuf", SQUARES, crs="EPSG:3035", stated=False),
    }[what]()
    with pytest.raises(CrsUnclear) as caught:
        read(kind, path)
    assert caught.value.guess == "EPSG:3035"
    assert "BOUNDARIES_CRS" in caught.value.remedy
    source = read(kind, path, crs="EPSG:3035")
    box = next(
        geometry for key, geometry in source.read(Progress()).pieces.items() if key.endswith("|ES51")
    ).boundingBox()
    assert (box.xMinimum(), box.yMinimum()) == pytest.approx((1, 41), abs=0.05)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", ["shapefile", "topojson"])
def test_degrees_without_a_stated_system_are_read_and_that_is_told(tmp_path, kind, what):
    if what == "topojson":
        path = topojson(tmp_path / "a.json", SQUARES)
    else:
        path = write(tmp_path / "a.shp", "ESRI Shapefile", SQUARES, stated=False)
    assert "no coordinate reference system" in told(read(kind, path))


@pytest.mark.parametrize("kind", KINDS)
def test_a_system_that_a_file_states_wrongly_is_found_out_and_can_be_put_right(tmp_path, kind):
    path = write(tmp_path / "a.shp", "ESRI Shapefile", SQUARES, crs="EPSG:3035")
    for beside in tmp_path.glob("a.prj"):
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(3857)
        beside.write_text(reference.ExportToWkt())
    with pytest.raises(CrsUnclear, match="do not fit EPSG:3857"):
        read(kind, path)
    assert own_codes(read(kind, path, crs="EPSG:3035")) == set(SQUARES)


@pytest.mark.parametrize("kind", KINDS)
def test_swapped_longitude_and_latitude_are_refused_as_such(tmp_path, kind):
    path = geojson(tmp_path / "a.geojson", {code: square(y, x) for code, (x, y) in PLACES.items()})
    with pytest.raises(CrsUnclear) as caught:
        read(kind, path)
    assert "swapped" in caught.value.remedy


@pytest.mark.parametrize("kind", KINDS)
def test_a_wrongly_stated_system_is_refused_too(tmp_path, kind):
    path = geojson(tmp_path / "a.geojson", in_metres(SQUARES))
    with pytest.raises(CrsUnclear, match="EPSG:25832"):
        read(kind, path, crs="EPSG:25832")
    with pytest.raises(PluginError, match="no coordinate reference system that QGIS knows"):
        read(kind, path, crs="nonsense")


# Layers and archives.


def zipped(target: Path, *files: Path) -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for file in files:
            for part in sorted(file.parent.glob(f"{file.stem}.*")) if file.suffix == ".shp" else [file]:
                archive.write(part, part.name)
    return target


@pytest.fixture()
def parts(tmp_path):
    """Boundary lines, label points and regions, as GISCO packs them; the lines come first."""
    folder = tmp_path / "parts"
    folder.mkdir()
    lines = {
        code: {"type": "LineString", "coordinates": [place, [place[0] + 1, place[1]]]} for code, place in PLACES.items()
    }
    points = {code: {"type": "Point", "coordinates": place} for code, place in PLACES.items()}
    return [
        write(folder / "NUTS_BN_2021.shp", "ESRI Shapefile", lines),
        write(folder / "NUTS_LB_2021.shp", "ESRI Shapefile", points),
        write(folder / "NUTS_RG_2021.shp", "ESRI Shapefile", SQUARES),
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", ["zip", "zip in zip", "folder"])
def test_layer_of_regions_is_found_among_others_and_which_is_told(tmp_path, parts, kind, what):
    path = parts[0].parent
    if what != "folder":
        path = zipped(tmp_path / "ref.shp.zip", *parts)
    if what == "zip in zip":
        path = zipped(tmp_path / "all (1).zip", path)
    source = read(kind, path)
    assert own_codes(source) == set(SQUARES)
    assert "“NUTS_RG_2021” was read" in told(source)
    assert "NUTS_BN_2021 (lines), NUTS_LB_2021 (points)" in told(source)


@pytest.mark.parametrize("kind", KINDS)
def test_layers_of_several_years_or_scales_are_asked_for(tmp_path, kind):
    path = write(tmp_path / "two.gpkg", "GPKG", SQUARES, layer="coarse")
    write(path, "GPKG", {code: square(x, y, 0.9) for code, (x, y) in PLACES.items()}, layer="fine")
    with pytest.raises(LayerUnclear) as caught:
        read(kind, path)
    assert caught.value.titles == ("coarse", "fine")
    assert "BOUNDARIES_LAYER" in caught.value.remedy
    assert own_codes(read(kind, path, file_layer="fine")) == set(SQUARES)
    with pytest.raises(BoundaryError, match="has no layer “other”") as caught:
        read(kind, path, file_layer="other")
    assert "coarse, fine" in caught.value.remedy


@pytest.mark.parametrize("kind", KINDS)
def test_layer_that_holds_all_codes_of_the_others_is_taken_in_degrees_if_it_can_be(tmp_path, kind):
    path = write(tmp_path / "levels.gpkg", "GPKG", dict(list(SQUARES.items())[:3]), layer="some")
    write(path, "GPKG", SQUARES, layer="metres", crs="EPSG:3035")
    write(path, "GPKG", SQUARES, layer="degrees")
    source = read(kind, path)
    assert own_codes(source) == set(SQUARES)
    assert "“degrees” was read" in told(source)
    assert "metres (polygons)" in told(source)


def test_polygons_without_codes_are_no_rivals(tmp_path):
    path = write(
        tmp_path / "two.gpkg", "GPKG", {f"lake {n}": square(n, 40) for n in range(40)}, layer="lakes", column="x"
    )
    write(path, "GPKG", SQUARES, layer="regions")
    assert examined_file(path, "", Progress()).layer == "regions"
    for kind in KINDS:
        assert "“regions” was read" in told(read(kind, path))


@pytest.mark.parametrize("kind", KINDS)
def test_packed_geojson_is_read(tmp_path, kind):
    plain = geojson(tmp_path / "a.geojson", SQUARES)
    packed = tmp_path / "a.geojson.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    for path in (packed, zipped(tmp_path / "b.zip", plain)):
        assert own_codes(read(kind, path)) == set(SQUARES)


@pytest.mark.parametrize(
    "content",
    [
        '<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>/vsicurl/http://127.0.0.1:9/x</SrcDataSource>'
        "</OGRVRTLayer></OGRVRTDataSource>",
        "<OGRWFSDataSource><URL>http://127.0.0.1:9/wfs</URL></OGRWFSDataSource>",
        "\0" * 50,
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_only_leads_elsewhere_is_no_file_of_boundaries(tmp_path, kind, content):
    path = tmp_path / "NUTS_RG_60M_2021_4326.geojson"
    path.write_text(content)
    with pytest.raises(BoundaryError, match="says where they are" if content.startswith("<") else "cannot be opened"):
        read(kind, path)


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "nothing.geojson"])
@pytest.mark.parametrize("kind", KINDS)
def test_places_that_cannot_be_are_told_as_missing(tmp_path, kind, name):
    with pytest.raises(BoundaryError):
        read(kind, tmp_path / name)


def test_archives_made_to_grow_are_refused_before_anything_is_opened(tmp_path):
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.geojson", " " * 30_000_000)
    crowd = tmp_path / "crowd.zip"
    with zipfile.ZipFile(crowd, "w") as archive:
        for number in range(2_001):
            archive.writestr(f"{number}.geojson", "{}")
    nested = tmp_path / "nested.zip"
    with zipfile.ZipFile(nested, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.zip", zipped(tmp_path / "i.zip", geojson(tmp_path / "a.geojson", SQUARES)).read_bytes()
                         + b"\0" * 1_000_000)  # fmt: skip
    for path in (bomb, crowd, nested):
        for kind in KINDS:
            with pytest.raises(BoundaryError, match="refused"):
                read(kind, path)
    broken = tmp_path / "broken.zip"
    broken.write_bytes(zipped(tmp_path / "w.zip", geojson(tmp_path / "b.geojson", SQUARES)).read_bytes()[:-30])
    with pytest.raises(BoundaryError):
        read(BoundaryKind.GISCO, broken)


# The year.


@pytest.mark.parametrize("kind", KINDS)
def test_year_of_a_file_without_one_in_its_name_comes_from_its_codes_or_is_unknown(tmp_path, kind):
    source = read(kind, geojson(tmp_path / "regions.geojson", SQUARES))
    assert "year unknown" in source.info.title
    assert "2024" not in source.info.title + source.info.attribution
    assert "The NUTS year of the boundaries is not known" in told(source)
    stated = read(kind, tmp_path / "regions.geojson", codes_year="2021")
    assert "NUTS 2021" in stated.info.title
    assert stated.year == "2021"


def test_column_of_levels_is_not_asked_for(tmp_path):
    assert own_codes(read(BoundaryKind.GISCO, geojson(tmp_path / "a.geojson", SQUARES))) == set(SQUARES)


@pytest.mark.parametrize("kind", KINDS)
def test_features_with_the_same_code_are_united_and_that_is_told(tmp_path, kind):
    features = [
        {"type": "Feature", "properties": {"NUTS_ID": "ES53"}, "geometry": square(x, 39, 0.5)} for x in (1.5, 3, 4)
    ]
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    source = read(kind, path)
    assert "ES53 (3)" in told(source)
    pieces = source.read(Progress()).pieces
    assert next(shape for key, shape in pieces.items() if key.endswith("|ES53")).area() == pytest.approx(0.75)


# What is missing.


def placed(source) -> dict:
    matches = match_regions(read_bundled().regions, source.catalogue(), read_recodings())
    return {match.name: match.unit for match in matches if match.unit is not None}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("hole", [None, {"type": "Polygon", "coordinates": []}])
def test_regions_without_a_polygon_are_told_and_who_drew_them_is_in_the_attribution(tmp_path, kind, hole):
    source = read(kind, geojson(tmp_path / "a.geojson", {**SQUARES, "ES61": hole, "ES52": hole}))
    source.tell_filled(placed(source))
    left = {(note.key, note.reason) for note in source.notes if note.what in ("layer", "filled")}
    assert {("ES61", "It has no polygon."), ("ES52", "It has no polygon.")} <= left
    assert {("ES61", _FROM_THE_WORLD_MAP), ("ES52", _FROM_THE_WORLD_MAP)} <= left
    assert "Regions drawn from Natural Earth, because the boundaries lack them: " in told(source)
    assert "; ES52, ES61" in source.info.attribution
    assert source.info.attribution.endswith(": Natural Earth")
    assert source.catalogue().by_code("ES61", source.year) is not None


def test_atlas_file_says_which_regions_the_world_map_draws_instead(tmp_path):
    path = geojson(tmp_path / "NUTS_RG_60M_2021_4326_LEVL_2.geojson", {**SQUARES, "ES61": None})
    target = tmp_path / "atlas.gpkg"
    job = load_job(LoadRequest(target, boundaries=choice(BoundaryKind.GISCO, path), overrides=()))
    job.work(Progress())
    result = job.publish()
    provenance = read_provenance(target)
    assert "; ES61, " in shown(provenance["boundaries_attribution"])
    assert "NUTS 2021" in shown(provenance["boundaries_title"])
    rows = read_rows(target, "leftovers", ("what", "key", "reason"))
    left = {(what, key, shown(reason)) for what, key, reason in rows}
    assert ("layer", "ES61", "It has no polygon.") in left
    assert ("filled", "ES61", _FROM_THE_WORLD_MAP) in left
    assert any("ES61" in text for text in result.warnings)
    areas = dict(read_rows(target, "units", ("code", "area_km2")))
    assert areas["ES61"] == pytest.approx(87_600, rel=0.05)  # Andalusia as the world map has it


def test_nothing_is_said_to_be_filled_where_nothing_is(tmp_path):
    source = read(BoundaryKind.LAYER, geojson(tmp_path / "a.geojson", SQUARES))
    source.tell_filled({"Catalonia": source.catalogue().by_code("ES51", source.year)})
    assert source.info.attribution.endswith("Natural Earth (public domain)")
    assert "because the boundaries lack them" not in told(source)


def test_notice_with_filled_regions_is_said_in_every_language(monkeypatch):
    if catalogues.translator(Language.FR) is None:
        pytest.skip("the translations are not compiled: make build/i18n/.compiled")
    monkeypatch.setattr(translation, "_read_catalogue", catalogues.open_catalogue)
    monkeypatch.setattr(translation, "_catalogues", {})
    said = {}
    for language in Language:
        with speaking(language):
            said[language] = gisco_nuts_in_natural_earth().words
    assert len({*said.values()}) == len(Language)
    filled = with_filled(gisco_nuts_in_natural_earth(), ["ES51", "ES52", "ES53", "ES61", "ES62"])
    for language, notice in said.items():
        with speaking(language):
            assert shown(stored([filled])) == f"{notice}; ES51, ES52, ES53, ES61 (+ 1): Natural Earth"
    # A notice of an older file, and that of a user's boundaries, is a text.
    with speaking(Language.FR):
        assert shown(said[Language.IT]) == said[Language.IT]


# Looking before loading.


def test_what_must_be_asked_is_known_before_loading(tmp_path):
    facts = examined_official(geojson(tmp_path / "a.geojson", in_metres(SQUARES)), "", Progress())
    assert (facts.guess, facts.swapped) == ("EPSG:3035", False)
    assert "do not lie where their codes say" in facts.doubt
    facts = examined_official(geojson(tmp_path / "b.geojson", SQUARES), "", Progress())
    assert (facts.crs, facts.doubt, facts.guess) == ("EPSG:4326", "", "")
    facts = examined_file(write(tmp_path / "c.shp", "ESRI Shapefile", SQUARES, stated=False), "", Progress())
    assert facts.doubt == "No coordinate reference system is stated."
    assert facts.guess == "EPSG:4258"


def test_answers_are_written_down_with_the_choice_and_older_ones_have_none(tmp_path):
    asked = choice(BoundaryKind.GISCO, tmp_path / "a.zip", crs="EPSG:3035", file_layer="b/c", codes_year="2016")
    assert BoundaryChoice.from_json(asked.to_json()) == asked
    older = {
        key: value
        for key, value in json.loads(asked.to_json()).items()
        if key not in ("crs", "file_layer", "codes_year")
    }
    again = BoundaryChoice.from_json(json.dumps(older))
    assert (again.crs, again.file_layer, again.codes_year) == ("", "", "")


# The real files, where they are at hand.

needs_cases = pytest.mark.skipif(not CASES.is_dir(), reason="the cases in ../shared are not at hand")


@needs_cases
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("07-label-points-as-boundaries/NUTS_LB_2021_4326_LEVL_2.geojson", BoundaryError),
        ("09-3035-without-crs/NUTS_RG_60M_2021_3035_LEVL_2.geojson", CrsUnclear),
        ("09-3035-without-crs/noprj.shp", CrsUnclear),
        ("08-shapefile-2013-stat-levl/NUTS_RG_60M_2013.shp", "NUTS 2013"),
        ("10-zip-of-many-shapefiles/ref-nuts-2021-60m.shp.zip", "NUTS 2021"),
        ("10-zip-of-many-shapefiles/NUTS_RG_60M_2021_3035.shp.zip", "NUTS 2021"),
        ("11-topojson/NUTS_RG_60M_2021_4326_LEVL_2.json", "NUTS 2021"),
        ("13-no-year-in-file-name/regions.geojson", "NUTS 2016"),
        ("46-geojson-gz/NUTS_RG_03M_2021_4326_LEVL_0.geojson.gz", "NUTS 2021"),
        ("51-boundary-file-with-null-geometries/NUTS_RG_60M_2021_4326_LEVL_2.geojson", "NUTS 2021"),
    ],
)
def test_files_that_people_met_come_right(kind, name, outcome):
    if not isinstance(outcome, str):
        with pytest.raises(outcome):
            read(kind, CASES / name)
        return
    source = read(kind, CASES / name)
    assert outcome in source.info.title
    assert len(placed(source)) >= 100


@needs_cases
@pytest.mark.parametrize(("name", "count"), [("iso-prefix-lowercase", 334), ("nuts2json-like", 334)])
def test_codes_in_other_columns_and_letters_stay_readable_as_a_layer(name, count):
    assert len(own_codes(read(BoundaryKind.LAYER, CASES / f"12-national-codes/{name}.geojson"))) == count


def test_a_file_of_esri_json_holds_its_regions_itself(tmp_path):
    fields = [{"name": "NUTS_ID", "type": "esriFieldTypeString", "length": 5}]
    features = [
        {"attributes": {"NUTS_ID": code}, "geometry": {"rings": shape["coordinates"]}}
        for code, shape in SQUARES.items()
    ]
    content = {"geometryType": "esriGeometryPolygon", "spatialReference": {"wkid": 4326}, "fields": fields}
    path = tmp_path / "regions.json"
    path.write_text(json.dumps({**content, "features": features}))
    for kind in KINDS:
        choice = BoundaryChoice(kind, path=path, layer=LayerRef(str(path), "NUTS_ID"), codes_year="2021")
        catalogue = boundary_source(choice, Progress()).catalogue()
        assert {unit.code for unit in catalogue.choices()} >= set(SQUARES)
