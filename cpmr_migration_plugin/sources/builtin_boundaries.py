"""Boundaries with no network: the admin-1 polygons that ship inside every QGIS.

``world_map.gpkg`` holds Natural Earth's admin-1 units (public domain). Our crosswalk says which of
them make up which NUTS region, claimed only where the result agrees with the official boundary
(intersection over union of 0.7 or more). Every shape is dissolved from the same pieces, so regions,
the territory between them and countries share their borders exactly.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsWkbTypes,
)

from . import crosswalk
from .topology import clean, dissolve, fill_holes
from ..errors import BoundaryError
from ..model.atlas import EPSG, Border, BoundaryInfo, Role, Shape
from ..model.units import Unit, UnitCatalogue, UnitKind
from ..progress import Progress
from ..translation import tr

#: Land shown quietly around the surveyed area, longitude and latitude.
_AROUND = QgsRectangle(-35.0, -5.0, 100.0, 83.0)

#: NUTS level of the territory between regions, where the edition has none in that country.
_FILL_LEVEL = 2
_FILL_LEVELS = {"GB": 1}

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry

#: Square degrees: what is left of an island drawn twice, far below any country.
_DUST = 1e-5

#: Countries of which some municipalities are missing in the world map; holes of up to so many square
#: degrees in them are land. Nowhere else: San Marino and the Vatican are smaller than many a gap.
_INCOMPLETE = frozenset({"MT"})
_MUNICIPALITY = 0.01

#: Square degrees: holes in the ground up to the size of leased land, such as Baikonur, are no borders.
_LEASED = 1.5

#: Short names in use today, where the world map has older ones or abbreviations.
_COUNTRY_NAMES = {
    "BA": "Bosnia and Herzegovina",
    "FO": "Faroe Islands",
    "MK": "North Macedonia",
    "TR": "Türkiye",
}

_COUNTRY_PREFIX = "country|"
_PART_PREFIX = "part|"


def world_map_path() -> Path:
    """Return where this QGIS keeps its world map."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


class BuiltinBoundaries:
    """The built-in boundary source.

    :param year: NUTS year whose codes come first, 2024 or 2021
    :param world_map: the file, if not the one of this QGIS
    """

    def __init__(self, year: str = "2024", world_map: Path | None = None) -> None:
        self._year = year
        self._path = world_map or world_map_path()
        self._rows = crosswalk.read_admin1()
        self._parts = crosswalk.read_region_parts()
        self._names = crosswalk.read_names()
        self._split = self._points_of_parts()
        self._pieces: dict[str, QgsGeometry] = {}
        self._countries: dict[str, tuple[str, QgsGeometry]] = {}

    @property
    def info(self) -> BoundaryInfo:
        """What must be said about these boundaries."""
        return BoundaryInfo(
            source="builtin",
            title=tr("Natural Earth, as shipped with QGIS, dissolved to NUTS regions"),
            year=self._year,
            attribution=tr("Boundaries: Natural Earth (public domain), generalised"),
            license="Public domain",
            origin=self._path.name,
        )

    def catalogue(self) -> UnitCatalogue:
        """Return every unit this source can draw; reads no geometry."""
        agreement = crosswalk.read_agreement()
        members: dict[tuple[str, int, str], set[str]] = defaultdict(set)
        for row in self._rows:
            for (year, level), code in row.codes.items():
                members[year, level, code].update(self._pieces_of(row.unit))
        units = [
            Unit(
                unit_id=f"NUTS{year}:{code}",
                kind=UnitKind.NUTS,
                code=code,
                year=year,
                level=level,
                country=crosswalk.iso_country(code),
                name=self._names.get(code, code),
                members=frozenset(pieces),
                agreement=agreement.get((year, code)),
            )
            for (year, level, code), pieces in sorted(members.items(), reverse=True)
        ]
        return UnitCatalogue(units, self._year, {key: self._region_unit(key) for key in self._parts})

    def shapes(self, placed: Sequence[Unit], progress: Progress) -> tuple[tuple[Shape, ...], tuple[Border, ...]]:
        """Return the shapes of a map: the placed units, what lies between them, countries, ground.

        :param placed: units of regions; they may overlap each other
        :raises BoundaryError: if the world map is missing or unreadable
        :raises Cancelled: if the person cancelled
        """
        self._read(progress.part(0.0, 0.35))
        measure = _measure()
        shapes: list[Shape] = []
        surveyed: list[QgsGeometry] = []
        progress = progress.part(0.35, 1.0)
        for unit, members, role in self._plan(placed):
            progress.step(tr("Drawing {name}").format(name=unit.name), 0.8 * len(shapes) / 700)
            geometry = self._geometry(members)
            if unit.country in _INCOMPLETE:
                geometry = fill_holes(geometry, _MUNICIPALITY)
            if role is Role.COUNTRY:
                surveyed.append(geometry)
            elif role is Role.GROUND:
                geometry = clean(fill_holes(_without(geometry, surveyed), _LEASED), 0.0)
            if not geometry.isEmpty():
                shapes.append(_shape(unit, role, geometry, measure))
        progress.step(tr("Drawing the borders between countries"), 0.85)
        return tuple(shapes), tuple(self._borders(shapes, progress))

    def _plan(self, placed: Sequence[Unit]) -> Iterator[tuple[Unit, frozenset[str], Role]]:
        """Yield what to draw, of which pieces, and as what."""
        for unit in placed:
            yield unit, unit.members, Role.REGION
        covered = frozenset().union(*(unit.members for unit in placed))
        yield from self._fill(placed, covered)
        yield from self._country_units()
        surveyed = {row.country for row in self._rows if self._country_code(row)}
        for country, (name, _) in sorted(self._countries.items()):
            if country not in surveyed:
                unit = Unit(f"GROUND:{country}", UnitKind.COUNTRY, "", "", None, country, name)
                yield unit, frozenset({_COUNTRY_PREFIX + country + "|"}), Role.GROUND

    def _country_units(self) -> Iterator[tuple[Unit, frozenset[str], Role]]:
        members: dict[str, set[str]] = defaultdict(set)
        for row in self._rows:
            code = self._country_code(row)
            if code:
                members[code].update(self._pieces_of(row.unit))
        for code, pieces in sorted(members.items()):
            country = crosswalk.iso_country(code)
            name = self._countries.get(country, (self._names.get(code, code), None))[0]
            unit = Unit(f"COUNTRY:{code}", UnitKind.COUNTRY, code, self._year, 0, country, name, frozenset(pieces))
            yield unit, unit.members, Role.COUNTRY

    def _fill(self, placed: Sequence[Unit], covered: frozenset[str]) -> Iterator[tuple[Unit, frozenset[str], Role]]:
        """Yield the territory between the regions, in units of the level common in each country."""
        levels = self._fill_levels(placed)
        whole: dict[tuple[str, str], set[str]] = defaultdict(set)
        rest: dict[tuple[str, str], set[str]] = defaultdict(set)
        for row in self._rows:
            if not self._country_code(row):
                continue
            year, code = self._fill_code(row, levels.get(row.country, _FILL_LEVELS.get(row.country, _FILL_LEVEL)))
            pieces = self._pieces_of(row.unit)
            whole[year, code].update(pieces)
            rest[year, code].update(pieces - covered)
        for (year, code), pieces in sorted(rest.items()):
            if not pieces:
                continue
            name = self._names.get(code, code)
            if pieces != whole[year, code]:
                name = tr("{name} (rest)").format(name=name)
            level = len(code) - 2
            unit = Unit(
                f"FILL{year}:{code}", UnitKind.NUTS, code, year, level, crosswalk.iso_country(code), name,
                frozenset(pieces),
            )  # fmt: skip
            yield unit, unit.members, Role.FILL

    def _fill_levels(self, placed: Sequence[Unit]) -> dict[str, int]:
        votes: dict[str, Counter[int]] = defaultdict(Counter)
        for unit in placed:
            if unit.level:
                votes[unit.country][unit.level] += 1
        return {country: count.most_common(1)[0][0] for country, count in votes.items()}

    def _fill_code(self, row: crosswalk.Admin1, level: int) -> tuple[str, str]:
        """Return the finest claimed code of a unit that is not finer than *level*."""
        years = (self._year, *(y for y in crosswalk.YEARS if y != self._year))
        for wanted in range(level, -1, -1):
            for year in years:
                code = row.codes.get((year, wanted))
                if code:
                    return year, code
        raise BoundaryError(tr("The crosswalk has no country for {unit}.").format(unit=row.unit))

    def _country_code(self, row: crosswalk.Admin1) -> str:
        """Return the NUTS country code of a unit, empty outside the surveyed area."""
        return next((row.codes[year, 0] for year in crosswalk.YEARS if (year, 0) in row.codes), "")

    # Pieces: the smallest territories. A unit is one piece, unless a region is a part of it.

    def _points_of_parts(self) -> dict[str, list[tuple[float, float]]]:
        points: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for parts in self._parts.values():
            for part in parts:
                if part.unit.startswith(_PART_PREFIX) and part.lon is not None and part.lat is not None:
                    points[part.unit[len(_PART_PREFIX) :]].append((part.lon, part.lat))
        return dict(points)

    def _pieces_of(self, unit: str) -> frozenset[str]:
        parts = [_part_key(unit, point) for point in self._split.get(unit, ())]
        return frozenset([unit, *parts])

    def _region_unit(self, region_id: str) -> Unit:
        members: set[str] = set()
        parts = self._parts[region_id]
        for part in parts:
            if part.unit.startswith(_PART_PREFIX) and part.lon is not None and part.lat is not None:
                members.add(_part_key(part.unit[len(_PART_PREFIX) :], (part.lon, part.lat)))
            elif part.unit.startswith(_COUNTRY_PREFIX):
                members.add(part.unit)
            else:
                members |= self._pieces_of(part.unit)
        country = region_id[:2].upper()
        whole = any(part.unit.startswith(_COUNTRY_PREFIX) for part in parts)
        kind = UnitKind.COUNTRY if whole else UnitKind.ADMIN1
        names = [part.unit.removeprefix(_PART_PREFIX).split("|")[1] for part in parts]
        name = country if whole else ", ".join(names)
        return Unit(f"ADMIN1:{region_id}", kind, "", "", None, country, name, frozenset(members), note=parts[0].note)

    # Geometry.

    def _geometry(self, members: Iterable[str]) -> QgsGeometry:
        geometries = []
        for member in sorted(members):
            if member.startswith(_COUNTRY_PREFIX):
                country = self._countries.get(member.split("|")[1])
                geometries += [country[1]] if country else []
            elif member in self._pieces:
                geometries.append(self._pieces[member])
        return dissolve(geometries) if geometries else QgsGeometry()

    def _read(self, progress: Progress) -> None:
        if self._pieces:
            return
        progress.step(tr("Reading the world map of QGIS"), 0.0)
        try:
            dataset = gdal.OpenEx(str(self._path), gdal.OF_VECTOR | gdal.OF_READONLY)
            layers = [dataset.GetLayerByName(n) for n in ("states_provinces", "countries")] if dataset else [None]
        except RuntimeError as error:
            raise self._unreadable(str(error)) from error
        if None in layers:
            raise self._unreadable(gdal.GetLastErrorMsg())
        try:
            self._read_units(layers[0], progress)
            self._read_countries(layers[1], progress)
        except (RuntimeError, ValueError, KeyError) as error:
            raise self._unreadable(str(error)) from error
        if not self._pieces:
            raise self._unreadable(tr("It holds none of the expected administrative units."))

    def _unreadable(self, details: str) -> BoundaryError:
        if not self._path.is_file():
            message = tr("The world map that ships with QGIS is missing ({path}).").format(path=self._path)
        else:
            message = tr("The world map that ships with QGIS cannot be read ({path}).").format(path=self._path)
        return BoundaryError(
            message, details=details, remedy=tr("Repair the installation of QGIS, or choose other boundaries.")
        )

    def _read_units(self, layer: ogr.Layer, progress: Progress) -> None:
        wanted: dict[tuple[str, str, str], list[crosswalk.Admin1]] = defaultdict(list)
        for row in self._rows:
            wanted[row.admin, row.name, row.fips].append(row)
        for count, feature in enumerate(layer):
            if count % 200 == 0:
                progress.step(tr("Reading the world map of QGIS"), 0.8 * count / 4556)
            key = tuple(crosswalk.normalised(feature.GetField(name)) for name in ("admin", "name", "fips"))
            rows = wanted.get(key, [])
            if not rows:
                continue
            geometry = clean(_geometry_of(feature))
            row = rows[0] if rows[0].lon is None else _row_at(rows, geometry)
            if row is not None:
                self._add_pieces(row.unit, geometry)

    def _add_pieces(self, unit: str, geometry: QgsGeometry) -> None:
        rest = [QgsGeometry(part) for part in geometry.asGeometryCollection()]
        for point in self._split.get(unit, ()):
            position = QgsGeometry.fromPointXY(QgsPointXY(*point))
            taken = min(rest, key=lambda part: part.distance(position), default=None)
            if taken is not None:
                self._pieces[_part_key(unit, point)] = taken
                rest = [part for part in rest if part is not taken]
        if rest:
            self._pieces[unit] = QgsGeometry.collectGeometry(rest) if len(rest) > 1 else rest[0]

    def _read_countries(self, layer: ogr.Layer, progress: Progress) -> None:
        progress.step(tr("Reading the countries around"), 0.85)
        layer.SetSpatialFilterRect(_AROUND.xMinimum(), _AROUND.yMinimum(), _AROUND.xMaximum(), _AROUND.yMaximum())
        box = QgsGeometry.fromRect(_AROUND)
        for feature in layer:
            code = crosswalk.normalised(feature.GetField("iso_a2"))
            name = crosswalk.normalised(feature.GetField("NAME"))
            geometry = clean(_geometry_of(feature))
            near = geometry.intersection(box) if not box.contains(geometry) else geometry
            if not near.isEmpty():
                key = code if len(code) == 2 and code.isalpha() else name
                self._countries[key] = (_COUNTRY_NAMES.get(key, name), near)

    def _borders(self, shapes: Sequence[Shape], progress: Progress) -> Iterator[Border]:
        """Yield the lines that two countries share; the coast is in none of them."""
        outlines = []
        for shape in shapes:
            if shape.role in (Role.COUNTRY, Role.GROUND):
                geometry = QgsGeometry()
                geometry.fromWkb(shape.wkb)
                outlines.append((shape.unit.country, geometry, geometry.boundingBox()))
        for index, (country, geometry, box) in enumerate(outlines):
            progress.step(tr("Drawing the borders between countries"), 0.85 + 0.15 * index / len(outlines))
            line = QgsGeometry(geometry.constGet().boundary())
            for other, neighbour, other_box in outlines[index + 1 :]:
                if box.intersects(other_box):
                    shared = line.intersection(QgsGeometry(neighbour.constGet().boundary()))
                    shared = _lines(shared)
                    if not shared.isEmpty():
                        yield Border((country, other), bytes(shared.asWkb()))


def _part_key(unit: str, point: tuple[float, float]) -> str:
    return f"{unit}@{point[0]:.2f},{point[1]:.2f}"


def _geometry_of(feature: ogr.Feature) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
    return geometry


def _without(geometry: QgsGeometry, others: Sequence[QgsGeometry]) -> QgsGeometry:
    """Return what *others* leave of a geometry, without the dust along common borders."""
    box = geometry.boundingBox()
    near = [other for other in others if other.boundingBox().intersects(box)]
    if not near:
        return geometry
    rest = geometry.difference(QgsGeometry.unaryUnion(near))
    parts = [QgsGeometry(part) for part in rest.asGeometryCollection()]
    kept = [part for part in parts if part.type() == _POLYGON and part.area() > _DUST]
    return QgsGeometry.collectGeometry(kept) if kept else QgsGeometry()


def _row_at(rows: Sequence[crosswalk.Admin1], geometry: QgsGeometry) -> crosswalk.Admin1 | None:
    """Return the row whose position lies in (or nearest to) a unit that shares its key with others."""

    def distance(row: crosswalk.Admin1) -> float:
        return geometry.distance(QgsGeometry.fromPointXY(QgsPointXY(row.lon or 0.0, row.lat or 0.0)))

    nearest = min(rows, key=distance)
    return nearest if distance(nearest) < 0.02 else None


def _measure() -> QgsDistanceArea:
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"), QgsCoordinateTransformContext())
    measure.setEllipsoid("EPSG:7019")
    return measure


def _shape(unit: Unit, role: Role, geometry: QgsGeometry, measure: QgsDistanceArea) -> Shape:
    parts = [QgsGeometry(part) for part in geometry.asGeometryCollection()]
    largest = max(parts, key=lambda part: part.area())
    anchor = largest.pointOnSurface().asPoint()
    if not geometry.isMultipart():
        geometry.convertToMultiType()
    area = measure.measureArea(geometry) / 1e6
    return Shape(unit, role, bytes(geometry.asWkb()), area, (anchor.x(), anchor.y()))


def _lines(geometry: QgsGeometry) -> QgsGeometry:
    """Return the lines of a geometry, joined, without the points where borders only touch."""
    parts = [
        QgsGeometry(part)
        for part in geometry.asGeometryCollection()
        if QgsWkbTypes.geometryType(part.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry
    ]
    if not parts:
        return QgsGeometry()
    merged = QgsGeometry.collectGeometry(parts).mergeLines()
    if not merged.isMultipart():
        merged.convertToMultiType()
    return merged
