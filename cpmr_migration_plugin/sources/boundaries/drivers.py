"""GDAL drivers that are allowed: formats that hold their data, not those that refer to data elsewhere.

GDAL goes by what is in a file, not by its name. A virtual layer (VRT) called ``regions.geojson`` opens any database or
address that it names, and so do the descriptions of services.
"""

from __future__ import annotations

from osgeo import gdal

from ...errors import BoundaryError
from ...translation import tr

#: Drivers that read a file and what lies beside it.
_PLAIN = {
    "ARROW", "AVCBIN", "AVCE00", "CAD", "CSV", "DGN", "DXF", "EDIGEO", "ESRI SHAPEFILE", "ESRIJSON", "FILEGDB",
    "FLATGEOBUF", "GEOCONCEPT", "GEOJSON", "GEOJSONSEQ", "GML", "GPKG", "GPX", "IDRISI", "INTERLIS 1", "INTERLIS 2",
    "JML", "JSONFG", "KML", "LIBKML", "LVBAG", "MAPINFO FILE", "MAPML", "MBTILES", "MVT", "NTF", "ODS", "OGR_GMT",
    "OPENFILEGDB", "OSM", "PARQUET", "PGDUMP", "PMTILES", "S57", "SELAFIN", "SQLITE", "SVG", "SXF", "TIGER",
    "TOPOJSON", "UK .NTF", "VDV", "WASP", "XLS", "XLSX",
}  # fmt: skip

_HEAD = 64 * 1024


def check_plain(path: str, name: str) -> None:
    """Refuse a file that leads elsewhere.

    :param path: as GDAL takes it
    :param name: of the file, for messages
    :raises BoundaryError: if it is one
    """
    try:
        # By the beginning of the file: nothing that it names is opened for that.
        driver = gdal.IdentifyDriverEx(path, gdal.OF_VECTOR)
    except RuntimeError:
        return  # whoever opens it says what is wrong
    if driver is not None and (driver.ShortName.upper() not in _PLAIN or _asks_for_schema(path, driver.ShortName)):
        raise BoundaryError(
            tr("The file “{file}” holds no regions, but says where they are ({kind}).").format(
                file=name, kind=driver.LongName or driver.ShortName
            ),
            remedy=tr("Add what it leads to to the project as a layer, and choose the layer."),
        )


def _asks_for_schema(path: str, driver: str) -> bool:
    """Return whether GDAL would download the schema that a file names: of GML that a service gave it does."""
    if driver != "GML":
        return False
    stream = gdal.VSIFOpenL(path, "rb")
    if stream is None:
        return False
    try:
        return b"describefeaturetype" in bytes(gdal.VSIFReadL(1, _HEAD, stream) or b"").lower()
    finally:
        gdal.VSIFCloseL(stream)
