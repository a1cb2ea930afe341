"""Names in boundary files of any encoding: read rightly, or told; never a load that fails while writing."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from gisco_service import square
from osgeo import gdal, ogr, osr
from qgis.core import QgsVectorLayer

from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.sources.boundaries.gisco.files import read_file
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind
from cpmr_migration_plugin.workflows.loading.load import LoadJob, LoadRequest

NAMES = {"ES61": "Andalucía", "PT15": "Algarve"}
SQUARES = {"ES61": square(-5, 37), "PT15": square(-8, 37)}


@pytest.fixture(autouse=True)
def _as_qgis_leaves_gdal(qgis_app, tmp_path):
    """QGIS has opened a layer: from then on GDAL leaves the text of shapefiles undecoded."""
    before = gdal.GetConfigOption("SHAPE_ENCODING")
    path = geojson(tmp_path / "first.geojson", "utf-8")
    assert QgsVectorLayer(str(path), "first", "ogr").isValid()
    gdal.SetConfigOption("SHAPE_ENCODING", "")
    yield
    gdal.SetConfigOption("SHAPE_ENCODING", before)


def shapefile(path: Path, encoding: str, names: dict[str, str], states: str | None = None) -> Path:
    """Write a shapefile; *states* is what its .cpg says if not the truth."""
    gdal.SetConfigOption("SHAPE_ENCODING", None)
    dataset = gdal.GetDriverByName("ESRI Shapefile").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    layer = dataset.CreateLayer(path.stem, reference, ogr.wkbPolygon, [f"ENCODING={encoding}"])
    for column in ("NUTS_ID", "NAME_LATN"):
        layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
    for (code, shape), name in zip(SQUARES.items(), names.values()):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("NUTS_ID", code)
        feature.SetField("NAME_LATN", name)
        feature.SetGeometry(ogr.CreateGeometryFromJson(json.dumps(shape)))
        layer.CreateFeature(feature)
    del layer, dataset
    if states is not None:
        path.with_suffix(".cpg").write_text(states)
    gdal.SetConfigOption("SHAPE_ENCODING", "")
    return path


def geojson(path: Path, encoding: str) -> Path:
    features = [
        {"type": "Feature", "properties": {"NUTS_ID": code, "NAME_LATN": NAMES[code]}, "geometry": shape}
        for code, shape in SQUARES.items()
    ]
    text = json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)
    path.write_bytes(text.encode(encoding))
    return path


def read_names(path: Path) -> tuple[list[str], str]:
    """Return the names in a file, and what is told of it."""
    found = read_file(path, Progress())
    return [region.name for region in found.regions], "\n".join(note.reason for note in found.notes)


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("ISO-8859-1", NAMES),
        ("CP1250", {"ES61": "Łódzkie", "PT15": "Śląskie"}),
        ("CP1253", {"ES61": "Κρήτη", "PT15": "Αττική"}),
        ("UTF-8", {"ES61": "Κρήτη", "PT15": "Śląskie"}),
    ],
)
def test_names_of_a_shapefile_are_read_in_the_encoding_it_states(tmp_path, encoding, names):
    found, told = read_names(shapefile(tmp_path / "regions.shp", encoding, names))
    assert found == list(names.values())
    assert "Look whether accents are right" not in told


def test_names_in_another_encoding_than_stated_are_told(tmp_path):
    found, told = read_names(shapefile(tmp_path / "regions.shp", "ISO-8859-1", NAMES, states="UTF-8"))
    assert found == list(NAMES.values())
    assert "The file is not UTF-8; read as Windows-1252. Look whether accents are right." in told


def test_names_of_a_geojson_that_is_not_utf8_are_told(tmp_path):
    found, told = read_names(geojson(tmp_path / "regions.geojson", "latin-1"))
    assert found == list(NAMES.values())
    assert "read as Windows-1252" in told


def test_such_a_shapefile_becomes_an_atlas(tmp_path):
    path = shapefile(tmp_path / "regions.shp", "ISO-8859-1", NAMES)
    job = LoadJob(LoadRequest(tmp_path / "a.gpkg", boundaries=BoundaryChoice(BoundaryKind.GISCO, path)))
    job.work(Progress())
    result = job.publish()
    rows = sqlite3.connect(result.atlas).execute("SELECT name FROM units WHERE code = 'ES61'").fetchall()
    assert ("Andalucía",) in rows
