"""Boundaries from a layer of one's own: any polygons with a code field, in the project, in memory or in a file."""

from __future__ import annotations

import threading

import pytest
from gisco_service import regions, square
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from cpmr_migration_plugin.errors import BoundaryError, Cancelled, PluginError
from cpmr_migration_plugin.model.atlas import Role
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.boundaries.layer_boundaries import UserLayerBoundaries
from cpmr_migration_plugin.sources.boundaries.shapes import from_wkb
from cpmr_migration_plugin.sources.boundaries.user_layer import open_source, polygon_layers, read_layer, snapshot_of
from cpmr_migration_plugin.workflows.loading.boundaries import boundary_source, layer_choice, prepared, told
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind, LayerRef
from cpmr_migration_plugin.workflows.loading.boundary_facts import examined, examined_file

SQUARE = "(({x} {y}, {x2} {y}, {x2} {y2}, {x} {y2}, {x} {y}))"


def box(x: float, y: float, size: float = 1.0) -> str:
    return "Polygon " + SQUARE.format(x=x, y=y, x2=x + size, y2=y + size)


def memory(rows, crs: str = "EPSG:4258", kind: str = "Polygon", name: str = "mine") -> QgsVectorLayer:
    """A layer in memory with rows of code, name and WKT."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=code:string&field=name:string", name, "memory")
    features = []
    for code, label, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, label])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def content(layer, field="code", name_field="name", progress=None):
    return read_layer(snapshot_of(layer, QgsCoordinateTransformContext()), field, name_field, progress or Progress())


@pytest.fixture(autouse=True)
def application(qgis_app):
    return qgis_app


# Reading.


def test_regions_codes_names_and_year_are_read():
    read = content(memory([("ES51", "Catalonia", box(1, 41)), ("ES511", " Barcelona ", box(1, 41, 0.5))]))
    assert [(r.code, r.level, r.name) for r in read.regions] == [("ES51", 2, "Catalonia"), ("ES511", 3, "Barcelona")]
    assert read.year == "2024"
    assert read.notes == ()


def test_codes_are_repaired_and_that_is_told():
    read = content(memory([(" es51", "", box(1, 41)), ("GR43", "", box(24, 35)), ("gb", "", box(-2, 52))]))
    assert [region.code for region in read.regions] == ["EL43", "ES51", "UK"]
    told_texts = [note.reason for note in read.notes]
    assert any("blanks" in text and "1" in text for text in told_texts)
    assert any("lower case" in text and "2" in text for text in told_texts)
    assert any("GR or GB" in text and "2" in text for text in told_texts)


def test_features_with_the_same_code_are_united_and_that_is_told():
    read = content(memory([("ES53", "Mallorca", box(2, 39)), ("ES53", "Menorca", box(4, 39))]))
    assert len(read.regions) == 1
    assert read.regions[0].geometry.area() == pytest.approx(2.0)
    assert any("ES53 (2)" in note.reason for note in read.notes)


def test_features_without_a_usable_code_or_polygon_are_reported():
    rows = [("ES51", "", box(1, 41)), ("XX99", "Nowhere", box(2, 0)), (None, "None", box(4, 0)), ("ES52", "Flat", "")]
    read = content(memory(rows))
    left = {(note.key, note.name): note.reason for note in read.notes if note.what == "layer"}
    assert set(left) == {("XX99", "Nowhere"), ("", "None"), ("ES52", "Flat")}
    assert "no NUTS code" in left["XX99", "Nowhere"]
    assert "no polygon" in left["ES52", "Flat"]
    assert any("not used: 3" in note.reason for note in read.notes if note.what == "boundaries")


def test_invalid_polygons_are_repaired():
    bow_tie = "Polygon ((0 41, 2 43, 2 41, 0 43, 0 41))"
    read = content(memory([("ES51", "", bow_tie)]))
    assert read.regions[0].geometry.isGeosValid()
    assert read.regions[0].geometry.area() == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("kind", "wkt", "area"),
    [
        ("PolygonZM", "PolygonZM ((0 41 5 1, 1 41 5 1, 1 42 5 1, 0 42 5 1, 0 41 5 1))", 1.0),
        ("CurvePolygon", "CurvePolygon (CircularString (0 42, 1 43, 2 42, 1 41, 0 42))", 3.14159),
        ("MultiPolygon", "MultiPolygon (((0 41, 1 41, 1 42, 0 42, 0 41)),((2 41, 3 41, 3 42, 2 42, 2 41)))", 2.0),
    ],
)
def test_heights_curves_and_many_parts_are_taken(kind, wkt, area):
    read = content(memory([("ES51", "", wkt)], kind=kind))
    assert read.regions[0].geometry.area() == pytest.approx(area, rel=1e-3)
    assert "Z" not in read.regions[0].geometry.asWkt()[:20]


def test_projected_coordinates_are_transformed():
    wkt = QgsGeometry.fromWkt(box(0, 45))
    to = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4258"), QgsCoordinateReferenceSystem("EPSG:3035"), QgsProject.instance()
    )
    wkt.transform(to)
    read = content(memory([("FRJ1", "", wkt.asWkt())], crs="EPSG:3035"))
    assert read.regions[0].geometry.boundingBox().center().x() == pytest.approx(0.5, abs=0.01)
    assert read.regions[0].geometry.boundingBox().center().y() == pytest.approx(45.5, abs=0.01)


def test_layer_without_crs_is_read_as_longitude_and_latitude_if_it_can_be():
    layer = memory([("ES51", "", box(1, 41))])
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert any("no coordinate reference system" in note.reason for note in content(layer).notes)
    layer = memory([("ES51", "", box(500_000, 4_000_000))])
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(BoundaryError, match="has no coordinate reference system") as caught:
        content(layer)
    assert "ES51" in caught.value.details
    assert "BOUNDARIES_CRS" in caught.value.remedy


@pytest.mark.parametrize(
    ("layer", "field", "message"),
    [
        (lambda: memory([("ES51", "", box(0, 0))]), "nuts", "has no field"),
        (lambda: memory([("x", "", box(0, 0))]), "code", "No feature"),
        (lambda: memory([]), "code", "No feature"),
        (lambda: QgsVectorLayer("Point?crs=EPSG:4326&field=code:string", "points", "memory"), "code", "no polygons"),
    ],
)
def test_layers_that_cannot_be_used_are_refused_with_a_remedy(layer, field, message):
    with pytest.raises(BoundaryError, match=message) as caught:
        content(layer(), field)
    assert caught.value.remedy


def test_reading_can_be_cancelled():
    layer = memory([(f"ES51{n}", "", box(n, 0)) for n in range(1, 200)])
    with pytest.raises(Cancelled):
        content(layer, progress=Progress(None, lambda: True))


# Threads.


def test_memory_layer_with_unsaved_edits_is_read_in_a_thread():
    layer = memory([("ES51", "", box(1, 41))])
    project = QgsProject()
    project.addMapLayer(layer)
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["ES52", "new"])
    feature.setGeometry(QgsGeometry.fromWkt(box(-1, 39)))
    layer.addFeature(feature)
    choice = prepared(layer_choice(layer, "code", "name"), project)
    layer.rollBack()
    project.clear()  # the layer is gone by the time the thread reads
    found = []
    thread = threading.Thread(target=lambda: found.append(boundary_source(choice, Progress())))
    thread.start()
    thread.join()
    codes = {unit.code for unit in found[0].catalogue().units if unit.unit_id.startswith("NUTS2024:ES5")}
    assert {"ES51", "ES52"} <= codes


def test_choice_can_be_written_down_and_made_again(tmp_path):
    layer = memory([("ES51", "", box(0, 0))])
    project = QgsProject()
    project.addMapLayer(layer)
    choice = prepared(layer_choice(layer, "code"), project)
    again = BoundaryChoice.from_json(choice.to_json())
    assert again == choice
    assert again.snapshot is None
    assert prepared(again, project).snapshot is not None
    project.clear()
    with pytest.raises(PluginError, match="is not in the project"):
        prepared(again, project)


@pytest.mark.parametrize(
    "choice",
    [
        BoundaryChoice(),
        BoundaryChoice(BoundaryKind.DOWNLOAD, nuts_year="2021", scale="03M", levels=(1, 3), around=False),
        BoundaryChoice(BoundaryKind.LAYER, layer=LayerRef("a.gpkg|layername=b", "NUTS", "name")),
    ],
)
def test_every_choice_can_be_written_down(choice):
    assert BoundaryChoice.from_json(choice.to_json()) == choice


def test_what_is_not_written_down_has_its_default():
    assert BoundaryChoice.from_json("{}") == BoundaryChoice()


@pytest.mark.parametrize("text", ["", "[]", '{"kind": "elsewhere"}', '{"kind": "layer", "layer": 3}', "null"])
def test_other_texts_are_no_choice(text):
    with pytest.raises(PluginError) as caught:
        BoundaryChoice.from_json(text)
    assert caught.value.remedy


# Files.


@pytest.fixture()
def geopackage(tmp_path):
    path = tmp_path / "two layers.gpkg"
    for name, rows in (("a", [("ES51", "A", box(1, 41))]), ("b", [("FRJ1", "B", box(3, 43)), ("x", "X", box(2, 0))])):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV3(memory(rows), str(path), QgsCoordinateTransformContext(), options)
    return path


def test_file_with_several_layers_tells_them_and_their_codes(geopackage):
    assert polygon_layers(geopackage) == ["a", "b"]
    facts = examined_file(geopackage, "b", Progress())
    assert (facts.layers, facts.layer, facts.code_field) == (("a", "b"), "b", "code")
    check = next(check for check in facts.checks if check.name == "code")
    assert (check.known, check.features) == (1, 2)


def test_file_is_opened_in_the_thread_and_fields_are_guessed(geopackage):
    source = boundary_source(
        BoundaryChoice(BoundaryKind.LAYER, layer=LayerRef(f"{geopackage}|layername=b")), Progress()
    )
    assert source.catalogue().by_code("FRJ1", "2024").name == "B"
    texts = [note.reason for note in source.notes]
    assert any("from the field “code”" in text for text in texts)
    assert len(told(source.notes)) == 2


@pytest.mark.parametrize("text", ["", "not a map", '{"type": "FeatureCollection", "features": []'])
def test_other_files_are_refused_with_a_remedy(tmp_path, text):
    path = tmp_path / "x.geojson"
    path.write_text(text)
    with pytest.raises(BoundaryError) as caught:
        examined_file(path, "", Progress())
    assert caught.value.remedy
    with pytest.raises(BoundaryError, match="cannot be opened"):
        open_source(str(path))


def test_layer_without_codes_is_refused_naming_its_fields(tmp_path):
    layer = memory([("x", "y", box(0, 0))])
    assert examined(snapshot_of(layer, QgsCoordinateTransformContext()), Progress()).code_field == ""
    project = QgsProject()
    project.addMapLayer(layer)
    with pytest.raises(PluginError, match="No field") as caught:
        boundary_source(prepared(layer_choice(layer, ""), project), Progress())
    assert "name: 0 / 1" in caught.value.details
    project.clear()


# What is drawn of it.


def shapes_of(layer, *codes, year="2024"):
    source = UserLayerBoundaries(content(layer))
    catalogue = source.catalogue()
    units = [catalogue.by_code(code, year) or catalogue.regions[code] for code in codes]
    shapes, _ = source.shapes(units, Progress())
    return source, {(s.role, s.unit.code or s.unit.unit_id): s for s in shapes}


@pytest.fixture(scope="module")
def catalonia():
    """The north of Spain as a square that is no coast of any map."""
    return "Polygon ((0.2 40.5, 3.4 40.5, 3.4 42.9, 0.2 42.9, 0.2 40.5))"


def test_region_of_the_layer_is_drawn_as_it_is_and_the_rest_of_the_country_around_it(catalonia):
    source, shapes = shapes_of(memory([("ES51", "Mine", catalonia)]), "ES51", "ES52")
    mine = from_wkb(shapes[Role.REGION, "ES51"].wkb)
    assert mine.area() == pytest.approx(3.2 * 2.4)
    aragon = from_wkb(shapes[Role.FILL, "ES24"].wkb)
    valencia = from_wkb(shapes[Role.REGION, "ES52"].wkb)
    for other in (aragon, valencia):
        assert other.intersection(mine).area() < 1e-9
    assert not any(code.startswith("ES51") for role, code in shapes if role is Role.FILL)
    assert "mine" in source.info.attribution
    assert "Natural Earth" in source.info.attribution


def test_a_region_is_cut_out_of_a_larger_one_of_the_layer():
    layer = memory([("ES5", "East", box(0, 40, 4)), ("ES51", "Part", box(0, 40, 2))])
    source, shapes = shapes_of(layer, "ES51")
    assert len(source.catalogue().by_code("ES5", "2024").members) == 2
    rest = shapes[Role.FILL, "ES5"]
    assert from_wkb(rest.wkb).area() == pytest.approx(16 - 4)
    assert rest.unit.name == "East (rest)"


def test_larger_region_with_a_part_missing_is_not_offered_as_if_it_were_whole():
    # Codes of 2013, which the built-in boundaries do not have.
    layer = memory([("FR21", "Champagne", box(3, 48)), ("FR22", "Picardie", box(2, 49)), ("FR23", "Haute", box(0, 49))])
    source = UserLayerBoundaries(content(layer))
    assert source.year == "2013"
    catalogue = source.catalogue()
    assert catalogue.by_code("FR21", "2013") is not None
    assert catalogue.by_code("FR2", "2013") is None
    assert catalogue.by_code("FR", "2013") is None
    assert catalogue.by_code("FR", "2024") is not None


def test_larger_region_with_all_its_parts_is_offered():
    layer = memory([(code, "", box(n, 40)) for n, code in enumerate(("ES511", "ES512", "ES513", "ES514"))])
    unit = UserLayerBoundaries(content(layer)).catalogue().by_code("ES51", "2024")
    assert len(unit.members) == 4


def test_region_outside_nuts_is_found_by_its_id():
    layer = memory([("ES51", "", box(0, 40)), ("ma-tanger-tetouan", "Tanger", box(-6, 35))])
    _, shapes = shapes_of(layer, "ma-tanger-tetouan")
    drawn = shapes[Role.REGION, "LAYER:ma-tanger-tetouan"]
    assert from_wkb(drawn.wkb).area() == pytest.approx(1.0)
    assert drawn.unit.country == "MA"


def test_overlapping_regions_are_told():
    layer = memory([("ES51", "", box(0, 40)), ("ES52", "", box(0.5, 40)), ("ES61", "", box(-5, 37))])
    source, _ = shapes_of(layer, "ES51")
    assert any("ES51/ES52" in note.reason for note in source.notes)


def test_layer_rights_are_in_the_attribution():
    layer = memory([("ES51", "", box(0, 40))], name="Regions 2024")
    metadata = layer.metadata()
    metadata.setRights(["© Instituto Geográfico"])
    layer.setMetadata(metadata)
    info = UserLayerBoundaries(content(layer)).info
    assert "Regions 2024 (© Instituto Geográfico)" in info.attribution
    assert info.license == "© Instituto Geográfico"


def test_geojson_as_gisco_has_it_is_a_layer_too(tmp_path):
    path = tmp_path / "mine.geojson"
    path.write_bytes(regions({"PT11": square(-20, 45), "PT15": square(-19, 45)}))
    facts = examined_file(path, "", Progress())
    assert facts.code_field == "NUTS_ID"
    assert facts.layers == ("mine",)
