"""Synthetic municipalities: a layer of polygons that share their borders, and an edition with a region for each."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

from osgeo import gdal, ogr, osr

#: Where they lie, longitude and latitude: the middle of Europe, land and sea.
BOX = (2.0, 43.0, 22.0, 54.0)
#: Vertices along one side; a municipality has four times as many.
SIDE = 8
COUNTRIES = ("FR", "DE", "IT", "AT")
SOURCE = "https://example.org/synthetic"
FIELDS = (("reception", "first_reception"), ("services", "health"), ("inclusion", "integration"))


def region_id(number: int) -> str:
    """Return the id of a municipality."""
    return f"{COUNTRIES[number % len(COUNTRIES)].lower()}-m{number:06d}"


def make_layer(path: Path, count: int) -> None:
    """Write a GeoPackage of *count* municipalities with the fields ``code`` and ``name``."""
    gdal.UseExceptions()
    path.unlink(missing_ok=True)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4258)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("municipalities", crs, ogr.wkbPolygon)
    for name in ("code", "name"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    dataset.StartTransaction()
    columns = math.ceil(math.sqrt(count))
    rows = math.ceil(count / columns)
    for number in range(count):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, region_id(number))
        feature.SetField(1, f"Municipality {number}")
        feature.SetGeometryDirectly(_cell(number % columns, number // columns, columns, rows))
        layer.CreateFeature(feature)
    dataset.CommitTransaction()


def _cell(column: int, row: int, columns: int, rows: int) -> ogr.Geometry:
    """Return a cell of the grid, whose wavy sides are those of its neighbours."""
    corners = ((column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1))
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for (x0, y0), (x1, y1) in zip(corners, (*corners[1:], corners[0])):
        for step in range(SIDE):
            share = step / SIDE
            ring.AddPoint_2D(*_point(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, columns, rows))
    ring.CloseRings()
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometryDirectly(ring)
    return polygon


def _point(x: float, y: float, columns: int, rows: int) -> tuple[float, float]:
    west, south, east, north = BOX
    wave = 0.15 * math.sin(5.0 * x + 3.0 * y), 0.15 * math.sin(4.0 * y - 2.0 * x)
    longitude = west + (east - west) * (x + wave[0]) / columns
    return round(longitude, 6), round(south + (north - south) * (y + wave[1]) / rows, 6)


def make_package(folder: Path, count: int) -> None:
    """Write a data package of *count* regions: a competence, an entry and two figures for each second of them."""
    folder.mkdir(parents=True, exist_ok=True)
    ids = [region_id(number) for number in range(count)]
    some = ids[::2]
    tables: dict[str, tuple[list[str], list[list[str]]]] = {
        "regions": (
            ["region_id", "name", "country", "source_url"],
            [[one, f"Municipality {number}", one[:2].upper(), SOURCE] for number, one in enumerate(ids)],
        ),
        "competences": (
            ["region_id", "theme", "field", "level", "source_url"],
            [[one, *FIELDS[number % len(FIELDS)], "shared", SOURCE] for number, one in enumerate(some)],
        ),
        "experiences": (
            ["experience_id", "region_id", "theme", "kind", "title", "year", "source_url"],
            [
                [f"x{number}", one, FIELDS[number % len(FIELDS)][0], "project", f"Project {number}", "2020", SOURCE]
                for number, one in enumerate(some)
            ],
        ),
        "indicators": (
            ["geo", "indicator", "time", "value", "dataset", "source_url"],
            [
                [one, indicator, "2024", str(value), "synthetic", SOURCE]
                for number, one in enumerate(some)
                for indicator, value in (("population_1jan", 1000 + number), ("foreign_citizens_share", number % 40))
            ],
        ),
    }
    for name, (header, rows) in tables.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *rows])
    resources = [{"name": name, "path": f"{name}.csv", "encoding": "utf-8"} for name in tables]
    descriptor = {"name": f"synthetic-{count}", "title": f"{count} municipalities", "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
