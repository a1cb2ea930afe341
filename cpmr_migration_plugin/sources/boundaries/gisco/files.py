"""Read GISCO's files (NUTS regions, countries, label points) from disk or from downloads."""

from __future__ import annotations

import math
import os
import re
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar, Union

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from ..attribute_text import open_decoded, text_of
from ..coded import CodedRegion
from ..crosswalk import iso_country, normalised
from ..drivers import check_plain
from ..location_check import FileRegion, check_places, stated_crs
from ..shapes import from_wkb
from ..sublayers import DRIVERS, Sublayer, choose, form_of, no_polygons, sublayers
from ..topology import dissolve
from ....errors import BoundaryError
from ....model.atlas import EPSG
from ....model.matching import Leftover
from ....model.notes import Note, Notes, note
from ....progress import Progress
from ....translation import tr

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

#: The column of the codes; the level is told by their length.
_CODE_COLUMN = "NUTS_ID"
_LONGITUDE_LATITUDE = QgsRectangle(-181.0, -91.0, 181.0, 91.0)
#: How many regions are named in a sentence.
_NAMED = 12


@dataclass(frozen=True)
class RegionFile:
    """The NUTS regions of a file.

    :param regions: those with a polygon, in :data:`EPSG`
    :param name: of the file, and of the layer in it if it has several
    :param empty: codes of the regions it names and has no polygon of
    :param notes: what a user should know of the reading, and what in the file is not used
    """

    regions: tuple[CodedRegion, ...]
    name: str
    empty: tuple[str, ...] = ()
    notes: tuple[Leftover, ...] = ()


def read_file(path: Path, progress: Progress, layer: str = "", crs: str = "") -> RegionFile:
    """Return the NUTS regions of a file on disk, and what in it cannot be used.

    :param path: a GeoJSON, GeoPackage or shapefile, or a folder or zip archive of such
    :param layer: the layer in it; the one with the regions if it is empty
    :param crs: what its coordinates are, if it does not say so or says something else
    :raises LayerUnclear: if several of its layers could be meant
    :raises CrsUnclear: if its coordinates are not those of its CRS
    :raises BoundaryError: if it cannot be read or is no file of NUTS regions
    :raises Cancelled: if the user cancelled
    """
    if not os.path.exists(path):  # noqa: PTH110 - Path's raises on names that are too long
        raise _not_there(path)
    try:
        choice = choose(path, sublayers(path, progress), progress, layer, _CODE_COLUMN)
    except RuntimeError as error:
        raise _unreadable(path.name, error) from error
    reader = _RegionReader(path.name, stated_crs(crs) if crs else None)
    with _reading(path.name):
        dataset, found = open_decoded(choice.layer.opens, choice.layer.layer, DRIVERS)
        if found is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        reader.read(found, progress)
        del found, dataset
    return reader.file(choice.layer, choice.notes)


def read_regions(source: Source, progress: Progress) -> list[CodedRegion]:
    """Return every NUTS region of a file, in :data:`EPSG`.

    :param source: path as :func:`read_file` takes it, or name and content of a GeoJSON file
    :raises BoundaryError: if it cannot be read or is no file of NUTS regions
    :raises Cancelled: if the user cancelled
    """
    if isinstance(source, Path):
        return list(read_file(source, progress).regions)
    reader = _RegionReader(source[0], None)
    with _opened(source) as path, _reading(source[0]):
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GeoJSON"])
        layer = dataset.GetLayer(0) if dataset else None
        if layer is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        reader.read(layer, progress)
        layer = dataset = None
    return list(reader.file(None, ()).regions)


class _RegionReader:
    """Gathers the regions of a layer, and what is amiss with its features.

    :param crs: what a user stated
    """

    def __init__(self, name: str, crs: QgsCoordinateReferenceSystem | None) -> None:
        self._name = name
        self._stated = crs
        self._crs = QgsCoordinateReferenceSystem()
        self._regions: list[tuple[CodedRegion, QgsRectangle]] = []
        self._empty: dict[str, str] = {}
        self._other: Counter[int] = Counter()
        self._uncoded = 0
        self._garbled = False

    def read(self, layer: ogr.Layer, progress: Progress) -> None:
        """Read every feature."""
        columns = _columns(layer, self._name, (_CODE_COLUMN,))
        reference = layer.GetSpatialRef()
        if self._stated is not None:
            self._crs = self._stated
        elif reference is not None:
            self._crs = QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt())
        total = max(1, layer.GetFeatureCount())
        for count, feature in enumerate(layer):
            if count % 50 == 0:
                progress.step(tr("Reading the official boundaries"), count / total)
            if count >= _MAX_FEATURES:
                raise _too_many(self._name)
            self._take(feature, columns)

    def _take(self, feature: ogr.Feature, columns: Columns) -> None:
        code = normalised(feature.GetField(columns[_CODE_COLUMN]))
        if not _CODE.match(code):
            self._uncoded += 1
            return
        name, decoded = text_of(feature.GetField(columns["NAME_LATN"])) if "NAME_LATN" in columns else ("", True)
        self._garbled = self._garbled or not decoded
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            self._empty.setdefault(code, name)
        elif form_of([geometry.GetGeometryType()]).value != "polygons":
            self._other[geometry.GetGeometryType()] += 1
        else:
            shape = from_wkb(bytes(geometry.ExportToWkb()))
            self._regions.append((CodedRegion(code, len(code) - 2, name, shape), shape.boundingBox()))

    def file(self, layer: Sublayer | None, told: Notes) -> RegionFile:
        """Return what was read, with coordinates in :data:`EPSG`."""
        if not self._regions and self._other:
            raise no_polygons(self._name, form_of(list(self._other)))
        if not self._regions:
            raise _not_nuts(self._name, tr("It holds no NUTS region."))
        context, astray = QgsCoordinateTransformContext(), ()
        if layer is not None:  # what the service gives says of itself what its coordinates are
            seen = [FileRegion(region.code, iso_country(region.code), box) for region, box in self._regions]
            astray = check_places(self._name, seen, self._crs, context)
        found, beyond = self._transformed(context)
        if not found:
            raise _not_nuts(self._name, _beyond().words)
        regions, repeated = _united(found)
        told_of = [*told]
        if not self._crs.isValid():
            told_of.append(note("read_as_degrees"))
        if astray:
            told_of.append(note("astray", codes=_some(astray)))
        empty = {code: name for code, name in self._empty.items() if code not in {one.code for one in regions}}
        if empty:
            told_of.append(note("regions_without_polygon", file=self._name, codes=_some(list(empty))))
        if repeated:
            told_of.append(note("united", codes=_some(repeated)))
        if self._other:
            told_of.append(note("features_no_polygons", file=self._name, n=sum(self._other.values())))
        if self._uncoded:
            told_of.append(note("features_uncoded", file=self._name, n=self._uncoded))
        if self._garbled:
            told_of.append(note("not_utf8", encoding="Windows-1252"))
        name = self._name if layer is None or not told else f"{self._name}, {layer.title}"
        notes = [Leftover("boundaries", name, "", (one,)) for one in told_of]
        notes += [Leftover("layer", code, title, (note("has_no_polygon"),)) for code, title in empty.items()]
        notes += [Leftover("layer", code, "", (_beyond(),)) for code in beyond]
        return RegionFile(tuple(regions), name, (*empty, *beyond), tuple(notes))

    def _transformed(self, context: QgsCoordinateTransformContext) -> tuple[list[CodedRegion], list[str]]:
        """Return the regions in :data:`EPSG`, and the codes of those that cannot be transformed."""
        transform = _transform(self._crs, context)
        found, beyond = [], []
        for region, _ in self._regions:
            try:
                if transform is not None:
                    region.geometry.transform(transform)
            except QgsCsException:
                beyond.append(region.code)
                continue
            box = region.geometry.boundingBox()
            sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
            if all(map(math.isfinite, sides)) and _LONGITUDE_LATITUDE.contains(box):
                found.append(region)
            else:
                beyond.append(region.code)
        return found, beyond


def _united(regions: Sequence[CodedRegion]) -> tuple[list[CodedRegion], list[str]]:
    """Return the regions, those with the same code united, and which codes these are."""
    by_code: dict[str, list[CodedRegion]] = {}
    for region in regions:
        by_code.setdefault(region.code, []).append(region)
    repeated = [f"{code} ({len(parts)})" for code, parts in by_code.items() if len(parts) > 1]
    united = [
        parts[0] if len(parts) == 1 else replace(parts[0], geometry=dissolve([part.geometry for part in parts]))
        for parts in by_code.values()
    ]
    return united, repeated


def _some(codes: Sequence[str]) -> str:
    return ", ".join(codes[:_NAMED]) + (f" (+ {len(codes) - _NAMED})" if len(codes) > _NAMED else "")


def read_countries(source: Source, progress: Progress) -> list[CodedRegion]:
    """Return the countries of a file, with their ISO codes.

    :raises BoundaryError: if it cannot be read or is no file of countries
    :raises Cancelled: if the user cancelled
    """
    return _read(source, ("CNTR_ID",), _country, progress)


def read_labels(source: Source, progress: Progress) -> dict[str, tuple[float, float]]:
    """Return the point where the label of each region stands, by NUTS code; longitude and latitude.

    :raises BoundaryError: if it cannot be read or is no file of label points
    :raises Cancelled: if the user cancelled
    """
    return dict(_read(source, ("NUTS_ID",), _label, progress))


def _country(feature: ogr.Feature, columns: Columns, transform: QgsCoordinateTransform | None) -> CodedRegion | None:
    code = iso_country(normalised(feature.GetField(columns["CNTR_ID"])))
    return _coded(feature, code, 0, columns.get("NAME_ENGL", ""), transform) if code else None


def _coded(
    feature: ogr.Feature, code: str, level: int, column: str, transform: QgsCoordinateTransform | None
) -> CodedRegion | None:
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        return None
    name = text_of(feature.GetField(column))[0] if column else ""
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
        raise _not_there(source)
    with _opened(source) as path, _reading(name):
        # What was downloaded is GeoJSON and nothing else; a file of a user's own may be another.
        if isinstance(source, Path):
            check_plain(path, name)
        only = list(DRIVERS) if isinstance(source, Path) else ["GeoJSON"]
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=only)
        layer = dataset.GetLayer(0) if dataset else None
        if layer is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        columns = _columns(layer, name, needed)
        found = _features(layer, columns, make, progress)
        layer = dataset = None
    return found


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Turn what GDAL raises, or only notes, into an error for a user."""
    try:
        gdal.ErrorReset()
        yield
        if gdal.GetLastErrorType() >= gdal.CE_Failure:  # e.g. cut short: GDAL just stops there
            raise RuntimeError(gdal.GetLastErrorMsg())
    except RuntimeError as error:
        raise _unreadable(name, error) from error


def _columns(layer: ogr.Layer, name: str, needed: tuple[str, ...]) -> Columns:
    """Return the columns of a layer by their names in capitals."""
    columns = {field.GetName().upper(): field.GetName() for field in layer.schema}
    if not set(needed) <= set(columns):
        raise _not_nuts(name, tr("It has no columns {names}.").format(names=", ".join(needed)))
    if layer.GetFeatureCount() > _MAX_FEATURES:
        raise _too_many(name)
    return columns


def _features(layer: ogr.Layer, columns: Columns, make: Read[T], progress: Progress) -> list[T]:
    reference = layer.GetSpatialRef()
    crs = QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt()) if reference else QgsCoordinateReferenceSystem()
    transform = _transform(crs, QgsCoordinateTransformContext())
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


def _transform(
    crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsCoordinateTransform | None:
    """Return the transformation of coordinates, None if they are longitude and latitude."""
    if not crs.isValid() or crs.isGeographic() or crs.authid() in _GEOGRAPHIC:
        return None
    return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"), context)


def _beyond() -> Note:
    return note("beyond_crs")


def _not_there(path: Path) -> BoundaryError:
    return BoundaryError(
        tr("The boundary file “{path}” is not there.").format(path=path), remedy=tr("Choose another file.")
    )


def _unreadable(name: str, error: Exception) -> BoundaryError:
    return BoundaryError(
        tr("The boundary file “{file}” cannot be read.").format(file=name),
        details=str(error),
        remedy=tr("Download it again, or choose another file."),
    )


def _too_many(name: str) -> BoundaryError:
    return _not_nuts(name, tr("It has more than {n} features.").format(n=_MAX_FEATURES))


def _not_nuts(name: str, details: str) -> BoundaryError:
    return BoundaryError(
        tr("“{file}” is not a file of NUTS regions.").format(file=name),
        details=details,
        remedy=tr("Choose a file such as NUTS_RG_20M_2024_4326.geojson from GISCO."),
    )
