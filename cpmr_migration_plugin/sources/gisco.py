"""Official NUTS boundaries: a file of GISCO's distribution, of any year, scale and format that GDAL reads.

File names and attributes: https://gisco-services.ec.europa.eu/distribution/v2/nuts/. A file may hold
one level or all; the pieces are the regions of the finest level each country has in it. What GISCO
does not have (the United Kingdom from 2024 on, regions outside NUTS, the countries around) comes from
the built-in boundaries.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsGeometry

from .builtin_boundaries import BuiltinBoundaries
from .crosswalk import iso_country, normalised, read_names
from .pieces import Geometries, Piece, PieceBoundaries
from .shapes import from_wkb, without
from .topology import clean
from ..errors import BoundaryError
from ..model.atlas import EPSG, BoundaryInfo
from ..model.units import Unit, UnitCatalogue
from ..progress import Progress
from ..translation import tr

_YEAR = re.compile(r"_(2003|2006|2010|2013|2016|2021|2024)(?=_|\b)")
_CODE = re.compile(r"[A-Z]{2}[0-9A-Z]{0,3}$")

#: Longitude and latitude in either of these are the same on a map of Europe.
_GEOGRAPHIC = ("EPSG:4326", "EPSG:4258", "OGC:CRS84")

#: More features than any edition of NUTS has; a file with more is something else.
_MAX_FEATURES = 10_000


@dataclass(frozen=True)
class _Region:
    code: str
    level: int
    name: str
    geometry: QgsGeometry


class GiscoBoundaries(PieceBoundaries):
    """NUTS boundaries from a file of GISCO's.

    :param path: GeoJSON, GeoPackage or shapefile (zip too) with ``NUTS_ID`` and ``LEVL_CODE``
    :param year: NUTS year of the file; guessed from its name if empty
    :param world_map: the world map for what GISCO does not have, if not the one of this QGIS
    :raises BoundaryError: if the file cannot be read or is no file of NUTS regions
    """

    fits_around = False

    def __init__(self, path: Path, year: str = "", world_map: Path | None = None) -> None:
        found = _YEAR.search(path.name)
        self._path = path
        regions = _read_regions(path)
        super().__init__(year or (found.group(1) if found else "2024"), read_names())
        self.names |= {region.code: region.name for region in regions if region.name}
        self._regions = _finest(regions)
        held = {iso_country(region.code) for region in self._regions}
        self._builtin = BuiltinBoundaries(self.year, world_map)
        self._borrowed = [p for p in self._builtin.pieces() if p.codes and p.country not in held]
        self._own = [self._piece(region) for region in self._regions]

    def _piece(self, region: _Region) -> Piece:
        """Return the piece of a region; a NUTS code begins with the codes of the regions it lies in."""
        levels = {(self.year, level): region.code[: level + 2] for level in range(region.level + 1)}
        return Piece(frozenset([_key(region.code)]), iso_country(region.code), levels)

    def catalogue(self) -> UnitCatalogue:
        """Return the units of the file, and those of the built-in boundaries for codes of other years."""
        own = super().catalogue()
        known = {unit.code for unit in own.units}
        older = (unit for unit in self._builtin.catalogue().units if unit.code not in known)
        return UnitCatalogue((*own.units, *older), self.year, own.regions)

    @property
    def info(self) -> BoundaryInfo:
        """What must be said about these boundaries, as GISCO asks for it."""
        return BoundaryInfo(
            source="gisco",
            title=tr("GISCO, NUTS {year} ({file})").format(year=self.year, file=self._path.name),
            year=self.year,
            attribution=tr(
                "Administrative boundaries: © EuroGeographics, © TurkStat. Source: European Commission – "
                "Eurostat/GISCO; around: Natural Earth"
            ),
            license=tr("Non-commercial use with this notice; commercial use needs EuroGeographics"),
            origin=str(self._path),
        )

    def pieces(self) -> Sequence[Piece]:
        """Return the regions of the finest level of each country, and what is borrowed."""
        return (*self._own, *self._borrowed)

    def region_units(self) -> dict[str, Unit]:
        """Return the units of regions outside NUTS; they are drawn from the world map."""
        return self._builtin.region_units()

    def agreement(self) -> dict[tuple[str, str], float]:
        """Return the measured agreement of what is borrowed; what is official needs none."""
        borrowed = {(year, code) for piece in self._borrowed for (year, _), code in piece.codes.items()}
        return {key: iou for key, iou in self._builtin.agreement().items() if key in borrowed}

    def read(self, progress: Progress) -> Geometries:
        """Return the geometries of the file and of what is borrowed."""
        geometries = self._builtin.read(progress.part(0.0, 0.6))
        own: dict[str, QgsGeometry] = {}
        for count, region in enumerate(self._regions):
            if count % 100 == 0:
                progress.step(tr("Preparing the official boundaries"), 0.6 + 0.4 * count / len(self._regions))
            own[_key(region.code)] = clean(region.geometry)
        official = list(own.values())
        for piece in self._borrowed:
            progress.check()
            for key in piece.keys & set(geometries.pieces):
                geometries.pieces[key] = without(geometries.pieces[key], official)
        self._move_disputed(geometries)
        geometries.pieces |= own
        return geometries

    def _move_disputed(self, geometries: Geometries) -> None:
        """Give land to the country that NUTS counts it to, where the world map has it with another one."""
        for piece in self._builtin.pieces():
            for key in piece.keys & set(geometries.pieces):
                keeper = key.split("|")[0]
                if piece.codes and keeper != piece.country and {keeper, piece.country} <= set(geometries.countries):
                    land = geometries.pieces[key]
                    name, kept = geometries.countries[keeper]
                    geometries.countries[keeper] = (name, without(kept, [land]))
                    name, gained = geometries.countries[piece.country]
                    geometries.countries[piece.country] = (name, gained.combine(land))


def _key(code: str) -> str:
    return f"NUTS|{code}"


def _finest(regions: Sequence[_Region]) -> list[_Region]:
    """Return the regions of the finest level that each country has, by code."""
    levels: dict[str, int] = defaultdict(int)
    for region in regions:
        levels[region.code[:2]] = max(levels[region.code[:2]], region.level)
    return sorted((r for r in regions if r.level == levels[r.code[:2]]), key=lambda r: r.code)


def _read_regions(path: Path) -> list[_Region]:
    """Read every NUTS region of a file, in :data:`EPSG`."""
    if not path.is_file():
        raise BoundaryError(
            tr("The boundary file “{path}” is not there.").format(path=path), remedy=tr("Choose another file.")
        )
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = dataset.GetLayer(0) if dataset else None
        if layer is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        columns = {field.GetName().upper(): field.GetName() for field in layer.schema}
        if "NUTS_ID" not in columns or "LEVL_CODE" not in columns:
            raise _not_nuts(path, tr("It has no columns NUTS_ID and LEVL_CODE."))
        if layer.GetFeatureCount() > _MAX_FEATURES:
            raise _not_nuts(path, tr("It has more than {n} features.").format(n=_MAX_FEATURES))
        transform = _transform(layer)
        regions = [region for region in (_region(feature, columns, transform) for feature in layer) if region]
    except RuntimeError as error:
        raise BoundaryError(
            tr("The boundary file “{file}” cannot be read.").format(file=path.name),
            details=str(error),
            remedy=tr("Download it again, or choose another file."),
        ) from error
    if not regions:
        raise _not_nuts(path, tr("It holds no NUTS region."))
    return regions


def _region(feature: ogr.Feature, columns: dict[str, str], transform: QgsCoordinateTransform | None) -> _Region | None:
    code = normalised(feature.GetField(columns["NUTS_ID"]))
    geometry = feature.GetGeometryRef()
    if not _CODE.match(code) or geometry is None or geometry.IsEmpty():
        return None
    name = normalised(feature.GetField(columns["NAME_LATN"])) if "NAME_LATN" in columns else ""
    shape = from_wkb(bytes(geometry.ExportToWkb()))
    if transform is not None:
        shape.transform(transform)
    return _Region(code, len(code) - 2, name, shape)


def _transform(layer: ogr.Layer) -> QgsCoordinateTransform | None:
    """Return the transformation of a file's coordinates, None if they are longitude and latitude."""
    reference = layer.GetSpatialRef()
    crs = QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt()) if reference else QgsCoordinateReferenceSystem()
    if not crs.isValid() or crs.isGeographic() or crs.authid() in _GEOGRAPHIC:
        return None
    return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"), QgsCoordinateTransformContext())


def _not_nuts(path: Path, details: str) -> BoundaryError:
    return BoundaryError(
        tr("“{file}” is not a file of NUTS regions.").format(file=path.name),
        details=details,
        remedy=tr("Choose a file such as NUTS_RG_20M_2024_4326.geojson from GISCO."),
    )
