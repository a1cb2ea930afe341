"""Boundaries with no network: the admin-1 polygons that ship inside every QGIS.

``world_map.gpkg`` holds Natural Earth's admin-1 units (public domain). Our crosswalk says which of
them make up which NUTS region, claimed only where the result agrees with the official boundary
(intersection over union of 0.7 or more).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsRectangle

from . import crosswalk
from .dissolved_boundaries import COUNTRY_PREFIX, DissolvedBoundaries, DissolvePart, Geometries
from .notices import natural_earth
from .shapes import from_wkb, parts_of
from .topology import clean, fill_holes
from ...errors import BoundaryError
from ...model.atlas import BoundaryInfo
from ...model.notes import note
from ...model.units import Unit, UnitCatalogue, UnitKind
from ...progress import Progress
from ...translation import tr

#: Land shown quietly around the surveyed area, longitude and latitude.
AROUND = QgsRectangle(-35.0, -5.0, 100.0, 83.0)

#: Drawn whole all the same: cut off at a meridian in the middle of a map, it would seem to have a coast there.
WHOLE = frozenset({"GL"})

#: Countries of which some municipalities are missing in the world map; holes of up to so many square
#: degrees in them are land. Nowhere else: San Marino and the Vatican are smaller than many a gap.
_INCOMPLETE = frozenset({"MT"})
_MUNICIPALITY = 0.01

#: Short names in use today, where the world map has older ones or abbreviations.
_COUNTRY_NAMES = {
    "BA": "Bosnia and Herzegovina",
    "FO": "Faroe Islands",
    "MK": "North Macedonia",
    "TR": "Türkiye",
}

#: Begins the key of one polygon of a unit, ``part|<unit>``.
_PART_PREFIX = "part|"


def world_map_path() -> Path:
    """Return where this QGIS keeps its world map."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


class BuiltinBoundaries(DissolvedBoundaries):
    """The built-in boundary source. A unit is one piece, unless a region is a part of it.

    :param year: NUTS year whose codes come first, 2024 or 2021
    :param world_map: the file, if not the one of this QGIS
    """

    def __init__(self, year: str = "2024", world_map: Path | None = None) -> None:
        super().__init__(year, crosswalk.read_names())
        self._path = world_map or world_map_path()
        self._rows = crosswalk.read_admin1()
        self._parts = crosswalk.read_region_parts()
        self._split = self._points_of_parts()
        self._all = tuple(DissolvePart(self._keys(row.unit), row.country, row.codes) for row in self._rows)

    @property
    def info(self) -> BoundaryInfo:
        """What must be said about these boundaries."""
        return BoundaryInfo(
            source="builtin",
            named=(note("natural_earth_of_qgis"),),
            year=self.year,
            credit=(natural_earth(),),
            terms=(note("public_domain"),),
            origin=self._path.name,
        )

    def pieces(self) -> Sequence[DissolvePart]:
        """Return the units of the crosswalk."""
        return self._all

    def agreement(self) -> dict[tuple[str, str], float]:
        """Return the measured agreement of every claimed region."""
        return crosswalk.read_agreement()

    def catalogue(self) -> UnitCatalogue:
        """Return every unit this source can draw, administrative units that are no NUTS region included."""
        own = super().catalogue()
        known = {unit.members for unit in (*own.units, *own.regions.values())}
        others = [
            Unit(f"ADMIN1:{row.unit}", UnitKind.ADMIN1, "", "", None, row.country, row.name, keys)
            for row, keys in ((row, self._keys(row.unit)) for row in self._rows)
            if keys not in known and row.name
        ]
        return UnitCatalogue((*own.units, *others), self.year, own.regions)

    def region_units(self) -> dict[str, Unit]:
        """Return the units of regions outside NUTS, by region id."""
        return {region_id: self._region_unit(region_id) for region_id in self._parts}

    def _region_unit(self, region_id: str) -> Unit:
        keys: set[str] = set()
        parts = self._parts[region_id]
        for part in parts:
            if part.unit.startswith(_PART_PREFIX) and part.lon is not None and part.lat is not None:
                keys.add(_part_key(part.unit[len(_PART_PREFIX) :], (part.lon, part.lat)))
            elif part.unit.startswith(COUNTRY_PREFIX):
                keys.add(part.unit)
            else:
                keys |= self._keys(part.unit)
        country = region_id[:2].upper()
        whole = any(part.unit.startswith(COUNTRY_PREFIX) for part in parts)
        kind = UnitKind.COUNTRY if whole else UnitKind.ADMIN1
        names = [part.unit.removeprefix(_PART_PREFIX).split("|")[1] for part in parts]
        name = country if whole else ", ".join(names)
        return Unit(f"ADMIN1:{region_id}", kind, "", "", None, country, name, frozenset(keys), note=parts[0].note)

    def _points_of_parts(self) -> dict[str, list[tuple[float, float]]]:
        points: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for parts in self._parts.values():
            for part in parts:
                if part.unit.startswith(_PART_PREFIX) and part.lon is not None and part.lat is not None:
                    points[part.unit[len(_PART_PREFIX) :]].append((part.lon, part.lat))
        return dict(points)

    def _keys(self, unit: str) -> frozenset[str]:
        return frozenset([unit, *(_part_key(unit, point) for point in self._split.get(unit, ()))])

    # Reading.

    def read(self, progress: Progress) -> Geometries:
        """Read the units and the countries around them from the world map.

        :raises BoundaryError: if the world map is missing or unreadable
        """
        progress.step(tr("Reading the world map of QGIS"), 0.0)
        try:
            flags = gdal.OF_VECTOR | gdal.OF_READONLY
            dataset = gdal.OpenEx(str(self._path), flags, allowed_drivers=["GPKG"])
            layers = [dataset.GetLayerByName(n) for n in ("states_provinces", "countries")] if dataset else [None]
        except RuntimeError as error:
            raise self._unreadable(str(error)) from error
        if None in layers:
            raise self._unreadable(gdal.GetLastErrorMsg())
        try:
            geometries = Geometries(self._read_units(layers[0], progress), _read_countries(layers[1], progress))
        except (RuntimeError, ValueError, KeyError) as error:
            raise self._unreadable(str(error)) from error
        if not geometries.pieces:
            raise self._unreadable(tr("It holds none of the expected administrative units."))
        return geometries

    def _unreadable(self, details: str) -> BoundaryError:
        if not self._path.is_file():
            message = tr("The world map that ships with QGIS is missing ({path}).").format(path=self._path)
        else:
            message = tr("The world map that ships with QGIS cannot be read ({path}).").format(path=self._path)
        return BoundaryError(
            message, details=details, remedy=tr("Repair the installation of QGIS, or choose other boundaries.")
        )

    def _read_units(self, layer: ogr.Layer, progress: Progress) -> dict[str, QgsGeometry]:
        wanted: dict[tuple[str, str, str], list[crosswalk.Admin1]] = defaultdict(list)
        for row in self._rows:
            wanted[row.admin, row.name, row.fips].append(row)
        pieces: dict[str, QgsGeometry] = {}
        # By position: looking a field up by its name costs more than reading it.
        places = [layer.GetLayerDefn().GetFieldIndex(name) for name in ("admin", "name", "fips")]
        if min(places) < 0:
            raise KeyError("admin, name, fips")
        for count, feature in enumerate(layer):
            if count % 200 == 0:
                progress.step(tr("Reading the world map of QGIS"), 0.8 * count / 4556)
            key = tuple(crosswalk.normalised(feature.GetFieldAsString(place)) for place in places)
            rows = wanted.get(key, [])
            if not rows:
                continue
            geometry = clean(_geometry_of(feature))
            row = rows[0] if rows[0].lon is None else _row_at(rows, geometry)
            if row is not None:
                pieces |= self._cut(row.unit, geometry)
        return pieces

    def _cut(self, unit: str, geometry: QgsGeometry) -> dict[str, QgsGeometry]:
        """Return the pieces of a unit: the polygons that are regions of their own, and the rest."""
        rest = parts_of(geometry)
        pieces = {}
        for point in self._split.get(unit, ()):
            position = QgsGeometry.fromPointXY(QgsPointXY(*point))
            taken = min(rest, key=lambda part: part.distance(position), default=None)
            if taken is not None:
                pieces[_part_key(unit, point)] = taken
                rest = [part for part in rest if part is not taken]
        if rest:
            pieces[unit] = QgsGeometry.collectGeometry(rest) if len(rest) > 1 else rest[0]
        return pieces

    def _geometry(self, members: frozenset[str]) -> QgsGeometry:
        geometry = super()._geometry(members)
        if any(member[:2] in _INCOMPLETE for member in members):
            return fill_holes(geometry, _MUNICIPALITY)
        return geometry


def _read_countries(layer: ogr.Layer, progress: Progress) -> dict[str, tuple[str, QgsGeometry]]:
    progress.step(tr("Reading the countries around"), 0.85)
    layer.SetSpatialFilterRect(AROUND.xMinimum(), AROUND.yMinimum(), AROUND.xMaximum(), AROUND.yMaximum())
    box = QgsGeometry.fromRect(AROUND)
    countries = {}
    for feature in layer:
        code = crosswalk.normalised(feature.GetField("iso_a2"))
        name = crosswalk.normalised(feature.GetField("NAME"))
        geometry = clean(_geometry_of(feature))
        key = code if len(code) == 2 and code.isalpha() else name
        near = geometry if key in WHOLE or box.contains(geometry) else geometry.intersection(box)
        if not near.isEmpty():
            countries[key] = (_COUNTRY_NAMES.get(key, name), near)
    return countries


def _part_key(unit: str, point: tuple[float, float]) -> str:
    return f"{unit}@{point[0]:.2f},{point[1]:.2f}"


def _geometry_of(feature: ogr.Feature) -> QgsGeometry:
    return from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))


def _row_at(rows: Sequence[crosswalk.Admin1], geometry: QgsGeometry) -> crosswalk.Admin1 | None:
    """Return the row whose position lies in (or nearest to) a unit that shares its key with others."""

    def distance(row: crosswalk.Admin1) -> float:
        return geometry.distance(QgsGeometry.fromPointXY(QgsPointXY(row.lon or 0.0, row.lat or 0.0)))

    nearest = min(rows, key=distance)
    return nearest if distance(nearest) < 0.02 else None
