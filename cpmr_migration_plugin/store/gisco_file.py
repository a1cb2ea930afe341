"""Write official boundaries to a file with their attribution."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsLayerMetadata, QgsProviderRegistry

from .target import check_target, replacing, unwritten
from ..errors import BoundaryError
from ..model.atlas import BoundaryInfo
from ..progress import Progress
from ..translation import tr

DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON"}


def write_official(contents: Sequence[tuple[str, bytes]], info: BoundaryInfo, target: Path, progress: Progress) -> int:
    """Write GeoJSON files with the same columns as one layer; returns the number of regions.

    :param contents: name and content of each file
    :param target: a GeoPackage or GeoJSON file; an older one is replaced when the new one is complete
    :raises TargetError: if it cannot be written; an older file stays as it was
    :raises Cancelled: if the user cancelled; the same
    """
    check_target(target, *DRIVERS)
    with replacing(target) as path:
        try:
            count = _write(contents, info, path, target.stem, progress)
        except RuntimeError as error:
            raise unwritten(target, str(error)) from error
        progress.check()
        if path.suffix == ".gpkg":
            _describe(path, target.stem, info)
    return count


def _write(contents: Sequence[tuple[str, bytes]], info: BoundaryInfo, path: Path, name: str, progress: Progress) -> int:
    driver = gdal.GetDriverByName(DRIVERS[path.suffix.lower()])
    dataset = driver.Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    layer, count = None, 0
    for index, (file, content) in enumerate(contents):
        with _opened(file, content) as source:
            if layer is None:
                layer = dataset.CreateLayer(
                    name, source.GetSpatialRef(), ogr.wkbMultiPolygon, _options(path.suffix.lower(), info)
                )
                if layer is None:
                    raise RuntimeError(gdal.GetLastErrorMsg())
                for field in source.schema:
                    if field.GetName().casefold() not in ("fid", "id"):  # names that GeoPackage keeps for itself
                        layer.CreateField(field)
                layer.StartTransaction()
            for number, feature in enumerate(source):
                if number % 50 == 0:
                    part = (index + number / max(1, source.GetFeatureCount())) / len(contents)
                    progress.step(tr("Writing {file}").format(file=path.name.lstrip(".")), part)
                count += _copy(feature, layer)
    if layer is not None and layer.CommitTransaction() not in (None, ogr.OGRERR_NONE):
        raise RuntimeError(gdal.GetLastErrorMsg())
    layer = None
    gdal.ErrorReset()
    dataset.FlushCache()
    dataset = None
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())
    return count


def _copy(feature: ogr.Feature, layer: ogr.Layer) -> int:
    made = ogr.Feature(layer.GetLayerDefn())
    made.SetFrom(feature)
    geometry = feature.GetGeometryRef()
    if geometry is not None:
        made.SetGeometryDirectly(ogr.ForceToMultiPolygon(geometry.Clone()))
    if layer.CreateFeature(made) != ogr.OGRERR_NONE:
        raise RuntimeError(gdal.GetLastErrorMsg())
    return 1


def _options(ending: str, info: BoundaryInfo) -> list[str]:
    if ending == ".gpkg":
        return ["FID=fid", "GEOMETRY_NAME=geom", f"IDENTIFIER={info.title}", f"DESCRIPTION={info.attribution}"]
    said = {"title": info.title, "attribution": info.attribution, "license": info.license, "source": info.origin}
    native = json.dumps({"type": "FeatureCollection", **said})
    return ["RFC7946=YES", f"NATIVE_DATA={native}", "NATIVE_MEDIA_TYPE=application/vnd.geo+json"]


@contextmanager
def _opened(name: str, content: bytes) -> Iterator[ogr.Layer]:
    path = f"/vsimem/{uuid.uuid4().hex}.geojson"
    gdal.FileFromMemBuffer(path, content)
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GeoJSON"])
        if dataset is None:
            raise BoundaryError(
                tr("The boundary file “{file}” cannot be read.").format(file=name), details=gdal.GetLastErrorMsg()
            )
        yield dataset.GetLayer(0)
        dataset = None
    finally:
        gdal.Unlink(path)


def _describe(path: Path, name: str, info: BoundaryInfo) -> None:
    """Say in QGIS's own metadata what must be said; the file is good without, so a refusal is no error."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(info.title)
    metadata.setType("dataset")
    metadata.setRights([info.attribution])
    metadata.setLicenses([info.license])
    # QGIS shows it as the table's description too.
    metadata.setAbstract(f"{info.attribution}. {info.license}. {info.origin}")
    registry = QgsProviderRegistry.instance()
    if hasattr(registry, "saveLayerMetadata"):
        registry.saveLayerMetadata("ogr", f"{path}|layername={name}", metadata)
