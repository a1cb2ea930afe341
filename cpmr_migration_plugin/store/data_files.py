"""Write tables as GeoPackage, GeoJSON, CSV and XLSX; files are complete or absent."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal, ogr, osr

from .data_tables import DataTable
from .geopackage import Writer, verify
from .target import replacing, unwritten
from ..sources.tables.write import csv_bytes, workbook_bytes

#: Decimals of coordinates: 0.1 m, finer than any boundary we draw.
_DECIMALS = 6
#: What Excel takes for a damaged workbook: longer cells, and signs that XML does not know.
_LONGEST_CELL = 32_767
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_SHEET = 31


def write_geopackage(target: Path, tables: Sequence[DataTable], titles: Sequence[str]) -> None:
    """Write tables into a new GeoPackage, those with shapes as layers in ETRS89.

    :param titles: of the tables, for users
    :raises TargetError: if it cannot be written; an older file stays as it was
    """
    with replacing(target) as partial:
        writer = Writer()
        try:
            writer.open(gdal.GetDriverByName("GPKG").Create(str(partial), 0, 0, 0, gdal.GDT_Unknown))
            writer.begin()
            for table, title in zip(tables, titles):
                if table.shapes is None:
                    writer.table(table.name, table.columns, table.rows)
                else:
                    rows = zip(table.rows, table.shapes)
                    # Identifiers are unique in a GeoPackage, titles need not be.
                    writer.features(table.name, f"{title} ({table.name})", ogr.wkbMultiPolygon, table.columns, rows)
            writer.commit()
            writer.close()
            verify(partial, {table.name: len(table.rows) for table in tables})
        except RuntimeError as error:
            raise unwritten(target, str(error)) from error
        finally:
            writer.close()


def write_geojson(target: Path, table: DataTable) -> None:
    """Write a table with shapes as GeoJSON by RFC 7946: WGS84, longitude first, six decimals, rings by the right hand.

    :raises TargetError: if it cannot be written; an older file stays as it was
    """
    # Between ETRS89 and WGS84 no shift is made: at the precision of boundaries they are the same.
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with replacing(target) as partial:
        try:
            dataset = gdal.GetDriverByName("GeoJSON").Create(str(partial), 0, 0, 0, gdal.GDT_Unknown)
            options = ["RFC7946=YES", f"COORDINATE_PRECISION={_DECIMALS}"]
            layer = dataset.CreateLayer(table.name, wgs84, ogr.wkbMultiPolygon, options)
            for name, kind in table.columns:
                layer.CreateField(ogr.FieldDefn(name, kind))
            for values, shape in zip(table.rows, table.shapes or ()):
                feature = ogr.Feature(layer.GetLayerDefn())
                for index, value in enumerate(values):
                    if value is None:
                        feature.SetFieldNull(index)
                    else:
                        feature.SetField(index, value)
                if shape is not None:
                    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shape))
                layer.CreateFeature(feature)
            layer = dataset = feature = None  # GDAL completes the file when the dataset goes
            # A full disk goes unsaid, but not unseen.
            if len(json.loads(partial.read_bytes())["features"]) != len(table.rows):
                raise ValueError(table.name)
        except (RuntimeError, AttributeError, OSError, ValueError) as error:
            raise unwritten(target, f"{error} {gdal.GetLastErrorMsg()}") from error


def write_csv(target: Path, table: DataTable) -> None:
    """Write a table as CSV: UTF-8 with the mark by which Excel knows it, formulas neutralised.

    :raises TargetError: if it cannot be written; an older file stays as it was
    """
    rows = [["" if value is None else str(value) for value in row] for row in table.rows]
    _write(target, csv_bytes([table.names, *rows]))


def write_workbook(target: Path, tables: Sequence[DataTable]) -> None:
    """Write tables as XLSX, each on a sheet of its own; numbers as numbers, text as text, formulas neutralised.

    :raises TargetError: if it cannot be written; an older file stays as it was
    """
    sheets = {}
    for table in tables:
        name = _sheet(table.name, sheets)
        sheets[name] = [table.names, *([_cell(value) for value in row] for row in table.rows)]
    _write(target, workbook_bytes(sheets, ".xlsx"))


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = _NO_XML.sub("", value)
    # One sign is kept free for that by which a formula is neutralised.
    return text if len(text) < _LONGEST_CELL else text[: _LONGEST_CELL - 2] + "…"


def _sheet(name: str, taken: dict[str, object]) -> str:
    """Return the name of a sheet: 31 signs at most, none twice."""
    candidate, number = name[:_LONGEST_SHEET], 2
    while candidate.casefold() in {one.casefold() for one in taken}:
        end = f"_{number}"
        candidate, number = name[: _LONGEST_SHEET - len(end)] + end, number + 1
    return candidate


def _write(target: Path, data: bytes) -> None:
    with replacing(target) as partial:
        partial.write_bytes(data)
