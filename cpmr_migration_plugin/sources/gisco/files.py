"""Read files of GISCO's: NUTS regions, countries and label points, from disk or from what was downloaded."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar, Union

from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from ..coded import CodedRegion
from ..crosswalk import iso_country, normalised
from ..drivers import check_plain
from ..shapes import from_wkb
from ...errors import BoundaryError
from ...model.atlas import EPSG
from ...progress import Progress
from ...translation import tr

T = TypeVar("T")
Columns = dict[str, str]
Source = Union[Path, tuple[str, bytes]]
#: Makes something of a feature, or nothing if it is of no use.
Read = Callable[[ogr.Feature, Columns, Union[QgsCoordinateTransform, None]], Union[T, None]]

_CODE = re.compile(r"[A-Z]{2}[0-9A-Z]{0,3}$")

#: Longitude and latitude in either of these are the same on a map of Europe.
_GEOGRAPHIC = ("EPSG:4326", "EPSG:4258", "OGC:CRS84")

#: More features than any edition of NUTS has; a file with more is something else.
_MAX_FEATURES = 10_000


def read_regions(source: Source, progress: Progress) -> list[CodedRegion]:
    """Return every NUTS region of a file, in :data:`EPSG`.

    :param source: path of a GeoJSON, GeoPackage or shapefile (zip too), or name and content of a GeoJSON file
    :raises BoundaryError: if it cannot be read or is no file of NUTS regions
    :raises Cancelled: if the person cancelled
    """
    regions = _read(source, ("NUTS_ID", "LEVL_CODE"), _region, progress)
    if not regions:
        raise _not_nuts(_name(source), tr("It holds no NUTS region."))
    return regions


def read_countries(source: Source, progress: Progress) -> list[CodedRegion]:
    """Return the countries of a file, with their ISO codes.

    :raises BoundaryError: if it cannot be read or is no file of countries
    :raises Cancelled: if the person cancelled
    """
    return _read(source, ("CNTR_ID",), _country, progress)


def read_labels(source: Source, progress: Progress) -> dict[str, tuple[float, float]]:
    """Return the point where the label of each region stands, by NUTS code; longitude and latitude.

    :raises BoundaryError: if it cannot be read or is no file of label points
    :raises Cancelled: if the person cancelled
    """
    return dict(_read(source, ("NUTS_ID",), _label, progress))


def _region(feature: ogr.Feature, columns: Columns, transform: QgsCoordinateTransform | None) -> CodedRegion | None:
    code = normalised(feature.GetField(columns["NUTS_ID"]))
    if not _CODE.match(code):
        return None
    return _coded(feature, code, len(code) - 2, columns.get("NAME_LATN", ""), transform)


def _country(feature: ogr.Feature, columns: Columns, transform: QgsCoordinateTransform | None) -> CodedRegion | None:
    code = iso_country(normalised(feature.GetField(columns["CNTR_ID"])))
    return _coded(feature, code, 0, columns.get("NAME_ENGL", ""), transform) if code else None


def _coded(
    feature: ogr.Feature, code: str, level: int, column: str, transform: QgsCoordinateTransform | None
) -> CodedRegion | None:
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        return None
    name = normalised(feature.GetField(column)) if column else ""
    shape = from_wkb(bytes(geometry.ExportToWkb()))
    if transform is not None:
        shape.transform(transform)
    return CodedRegion(code, level, name, shape)


def _label(
    feature: ogr.Feature, columns: Columns, _transform: QgsCoordinateTransform | None
) -> tuple[str, tuple[float, float]] | None:
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty() or ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPoint:
        return None
    return normalised(feature.GetField(columns["NUTS_ID"])), (geometry.GetX(), geometry.GetY())


def _read(source: Source, needed: tuple[str, ...], make: Read[T], progress: Progress) -> list[T]:
    """Return what *make* makes of every feature of a file."""
    name = _name(source)
    if isinstance(source, Path) and not source.is_file():
        raise BoundaryError(
            tr("The boundary file “{path}” is not there.").format(path=source), remedy=tr("Choose another file.")
        )
    with _opened(source) as path:
        try:
            gdal.ErrorReset()
            # What was downloaded is GeoJSON and nothing else; a file of a person's own may be anything.
            only = {} if isinstance(source, Path) else {"allowed_drivers": ["GeoJSON"]}
            if isinstance(source, Path):
                check_plain(path, name)
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, **only)
            layer = dataset.GetLayer(0) if dataset else None
            if layer is None:
                raise RuntimeError(gdal.GetLastErrorMsg())
            columns = {field.GetName().upper(): field.GetName() for field in layer.schema}
            if not set(needed) <= set(columns):
                raise _not_nuts(name, tr("It has no columns {names}.").format(names=", ".join(needed)))
            if layer.GetFeatureCount() > _MAX_FEATURES:
                raise _not_nuts(name, tr("It has more than {n} features.").format(n=_MAX_FEATURES))
            found = _features(layer, columns, make, progress)
            if gdal.GetLastErrorType() >= gdal.CE_Failure:  # e.g. cut short: GDAL just stops there
                raise RuntimeError(gdal.GetLastErrorMsg())
        except RuntimeError as error:
            raise BoundaryError(
                tr("The boundary file “{file}” cannot be read.").format(file=name),
                details=str(error),
                remedy=tr("Download it again, or choose another file."),
            ) from error
        finally:
            layer = dataset = None
    return found


def _features(layer: ogr.Layer, columns: Columns, make: Read[T], progress: Progress) -> list[T]:
    transform = _transform(layer)
    found = []
    total = max(1, layer.GetFeatureCount())
    for count, feature in enumerate(layer):
        if count % 50 == 0:
            progress.step(tr("Reading the official boundaries"), count / total)
        made = make(feature, columns, transform)
        if made is not None:
            found.append(made)
    return found


@contextmanager
def _opened(source: Source) -> Iterator[str]:
    """Give a path that GDAL opens: what was downloaded is read from memory."""
    if isinstance(source, Path):
        yield str(source)
        return
    path = f"/vsimem/{uuid.uuid4().hex}.geojson"
    gdal.FileFromMemBuffer(path, source[1])
    try:
        yield path
    finally:
        gdal.Unlink(path)


def _name(source: Source) -> str:
    return source.name if isinstance(source, Path) else source[0]


def _transform(layer: ogr.Layer) -> QgsCoordinateTransform | None:
    """Return the transformation of a file's coordinates, None if they are longitude and latitude."""
    reference = layer.GetSpatialRef()
    crs = QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt()) if reference else QgsCoordinateReferenceSystem()
    if not crs.isValid() or crs.isGeographic() or crs.authid() in _GEOGRAPHIC:
        return None
    return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"), QgsCoordinateTransformContext())


def _not_nuts(name: str, details: str) -> BoundaryError:
    return BoundaryError(
        tr("“{file}” is not a file of NUTS regions.").format(file=name),
        details=details,
        remedy=tr("Choose a file such as NUTS_RG_20M_2024_4326.geojson from GISCO."),
    )
