"""Dissolved boundaries: every shape of a map is dissolved from the same smallest units.

Regions, the territory between them and countries therefore share their borders exactly. What the
pieces are, and which NUTS codes they carry, is for each source to say.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import QgsGeometry, QgsSpatialIndex

from .crosswalk import iso_country, read_region_nuts
from .shapes import NeighbourIndex, ShapeMaker, from_wkb, shared_borders, without
from .topology import clean, dissolve, fill_holes
from ...errors import BoundaryError
from ...model.atlas import Border, BoundaryInfo, Role, Shape
from ...model.matching import Leftover
from ...model.units import Unit, UnitCatalogue, UnitKind
from ...progress import Progress
from ...translation import tr

#: NUTS level of the territory between regions, where the edition has none in that country.
_FILL_LEVEL = 2
_FILL_LEVELS = {"GB": 1}

#: Square degrees: holes in the ground up to the size of leased land, such as Baikonur, are no borders.
_LEASED = 1.5

#: Share of the smaller of two regions up to which they are neighbours and do not overlap.
_TOUCH = 0.05

#: Begins the key of a piece that is a whole country of the world map, ``country|<ISO>|``.
COUNTRY_PREFIX = "country|"


@dataclass(frozen=True)
class DissolvePart:
    """A smallest territory, or a few that always go together.

    :param keys: keys of its geometries
    :param country: ISO 3166-1 alpha-2
    :param codes: NUTS code by (year, level), only where the piece belongs to a region on offer
    """

    keys: frozenset[str]
    country: str
    codes: dict[tuple[str, int], str]


@dataclass
class Geometries:
    """What a source has read.

    :param pieces: geometry by piece key
    :param countries: name and geometry of countries around, by ISO code
    :param cut: keys of the pieces that were cut or joined after they had been cleaned
    """

    pieces: dict[str, QgsGeometry] = field(default_factory=dict)
    countries: dict[str, tuple[str, QgsGeometry]] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)


class DissolvedBoundaries:
    """A boundary source made of pieces. Subclasses say what the pieces are and read them.

    :param year: NUTS year whose codes come first
    :param names: names of NUTS regions by code
    """

    #: Whether the countries around come from the same pieces, so that they fit without being laid below.
    fits_around = True

    def __init__(self, year: str, names: dict[str, str]) -> None:
        self.year = year
        self.names = names
        #: Where labels stand, longitude and latitude by year and NUTS code, where a source says so.
        self.anchors: dict[tuple[str, str], tuple[float, float]] = {}
        #: Pairs of ids of regions' units that share land without sharing pieces, once :meth:`shapes` has drawn them.
        self.common: frozenset[frozenset[str]] = frozenset()
        self._read: Geometries | None = None
        self._clean: dict[str, QgsGeometry] = {}

    # What a source must say.

    @property
    def info(self) -> BoundaryInfo:
        """What must be said about these boundaries."""
        raise NotImplementedError

    def pieces(self) -> Sequence[DissolvePart]:
        """Return the pieces; reads no geometry of the built-in source."""
        raise NotImplementedError

    def region_units(self) -> dict[str, Unit]:
        """Return the units of regions outside NUTS, by region id."""
        raise NotImplementedError

    def agreement(self) -> dict[tuple[str, str], float]:
        """Return how well regions agree with the official boundary, by year and code, where measured."""
        return {}

    @property
    def notes(self) -> tuple[Leftover, ...]:
        """What a user should know of these boundaries, and what in them is not used."""
        return ()

    def tell_filled(self, _placed: Mapping[str, Unit]) -> None:
        """Note which regions of a map are drawn from another source than these boundaries; see :attr:`notes`.

        :param placed: units by the names of the regions
        """

    def fitted(self, _unit: Unit, geometry: QgsGeometry) -> QgsGeometry:
        """Return a region that is drawn from other pieces than its neighbours, made to fit them."""
        return geometry

    def same_hand(self, _first: str, _second: str) -> bool:
        """Return whether two countries (ISO) share every vertex of their border."""
        return True

    def read(self, progress: Progress) -> Geometries:
        """Read the geometries.

        :raises BoundaryError: if they are missing or unreadable
        """
        raise NotImplementedError

    # What every source can do with that.

    def catalogue(self) -> UnitCatalogue:
        """Return every unit this source can draw.

        A region that is several NUTS regions together has a unit if all of them are on offer, those of the year
        asked for before those of others.
        """
        agreement = self.agreement()
        members: dict[tuple[str, int, str], set[str]] = defaultdict(set)
        for piece in self.pieces():
            for (year, level), code in piece.codes.items():
                members[year, level, code].update(piece.keys)
        units = [
            Unit(
                unit_id=f"NUTS{year}:{code}",
                kind=UnitKind.NUTS,
                code=code,
                year=year,
                level=level,
                country=iso_country(code),
                name=self.names.get(code, code),
                members=frozenset(keys),
                agreement=agreement.get((year, code)),
            )
            for (year, level, code), keys in sorted(members.items(), reverse=True)
        ]
        return UnitCatalogue(units, self.year, _joined(units, self.year) | self.region_units())

    def shapes(self, placed: Sequence[Unit], progress: Progress) -> tuple[tuple[Shape, ...], tuple[Border, ...]]:
        """Return the shapes of a map: the placed units, what lies between them, countries, ground.

        :param placed: units of regions; they may overlap each other
        :raises BoundaryError: if the boundaries are missing or unreadable
        :raises Cancelled: if the user cancelled
        """
        if self._read is None:
            self._read = self.read(progress.part(0.0, 0.35))
        maker = ShapeMaker()
        shapes: list[Shape] = []
        surveyed: list[QgsGeometry] = []
        own = frozenset().union(*(piece.keys for piece in self.pieces() if _country_code(piece)))
        foreign = self._fitted([unit for unit in placed if not unit.members <= own])
        cut = NeighbourIndex(foreign.values())
        for unit, members, role in self._plan(placed):
            progress.step(tr("Drawing {name}").format(name=unit.name), 0.35 + 0.5 * len(shapes) / 700)
            geometry = foreign[unit.unit_id] if unit.unit_id in foreign else self._geometry(members)
            if role is Role.FILL and foreign:
                # A region drawn from other pieces is cut out of the territory between the regions.
                geometry = cut.cut_out_of(geometry)
            elif role is Role.COUNTRY:
                surveyed.append(geometry)
            elif role is Role.GROUND:
                geometry = without(geometry, surveyed) if self.fits_around else geometry
                geometry = clean(fill_holes(geometry, _LEASED), 0.0)
            if not geometry.isEmpty():
                shapes.append(maker.shape(unit, role, geometry, self.anchors.get((unit.year, unit.code))))
        regions = {shape.unit: from_wkb(shape.wkb) for shape in shapes if shape.role is Role.REGION and foreign}
        self.common = frozenset(_common(regions, foreign))
        borders = shared_borders(shapes, progress.part(0.85, 1.0), self.fits_around, self.same_hand)
        return tuple(shapes), tuple(borders)

    def drawable(self, units: Iterable[Unit]) -> list[Unit]:
        """Return the units there is a geometry of in what :meth:`shapes` has read.

        The world map of one QGIS spells and parts units otherwise than that of another.
        """
        read = self._read or Geometries()
        return [
            unit
            for unit in units
            if any(
                m.split("|")[1] in read.countries if m.startswith(COUNTRY_PREFIX) else m in read.pieces
                for m in unit.members
            )
        ]

    def _fitted(self, units: Sequence[Unit]) -> dict[str, QgsGeometry]:
        """Return regions that are drawn from other pieces than their neighbours, made to fit, by unit id.

        They fit each other too: a larger one leaves to a smaller one what it would only gain by being fitted.
        """
        drawn = [(unit, self._geometry(unit.members)) for unit in units]
        drawn = sorted((pair for pair in drawn if not pair[1].isEmpty()), key=lambda pair: pair[1].area())
        fitted: dict[str, QgsGeometry] = {}
        near = QgsSpatialIndex()
        for count, (unit, geometry) in enumerate(drawn):
            fit = self.fitted(unit, geometry)
            box = geometry.boundingBox()
            box.combineExtentWith(fit.boundingBox())
            left = []
            for other, whole in (drawn[number] for number in sorted(near.intersects(box))):
                common, leaves = _common_area(geometry, whole), fitted[other.unit_id]
                # What has nothing in common, and gained nothing, has nothing to leave.
                apart = common == 0.0 and fit is geometry and leaves is whole
                if not apart and common < _TOUCH * min(geometry.area(), whole.area()):
                    left.append(leaves)
            fitted[unit.unit_id] = without(fit, left)
            # As it is drawn and as it was: a later one may meet either.
            box.combineExtentWith(fitted[unit.unit_id].boundingBox())
            near.addFeature(count, box)
        return fitted

    def _plan(self, placed: Sequence[Unit]) -> Iterator[tuple[Unit, frozenset[str], Role]]:
        """Yield what to draw, of which pieces, and as what; regions first, the ground last."""
        for unit in placed:
            yield unit, unit.members, Role.REGION
        covered = frozenset().union(*(unit.members for unit in placed))
        for unit in (*self._fill(placed, covered), *self._country_units()):
            yield unit, unit.members, Role.COUNTRY if unit.kind is UnitKind.COUNTRY else Role.FILL
        surveyed = {piece.country for piece in self.pieces() if _country_code(piece)}
        for country, (name, _) in sorted(self._around().items()):
            if country not in surveyed or not self.fits_around:
                unit = Unit(f"GROUND:{country}", UnitKind.COUNTRY, "", "", None, country, name)
                yield unit, frozenset({f"{COUNTRY_PREFIX}{country}|"}), Role.GROUND

    def _around(self) -> dict[str, tuple[str, QgsGeometry]]:
        return self._read.countries if self._read else {}

    def _country_units(self) -> Iterator[Unit]:
        members: dict[str, set[str]] = defaultdict(set)
        for piece in self.pieces():
            code = _country_code(piece)
            if code:
                members[code].update(piece.keys)
        for code, keys in sorted(members.items()):
            country = iso_country(code)
            name = self._around().get(country, (self.names.get(code, code), None))[0]
            yield Unit(f"COUNTRY:{code}", UnitKind.COUNTRY, code, self.year, 0, country, name, frozenset(keys))

    def _fill(self, placed: Sequence[Unit], covered: frozenset[str]) -> Iterator[Unit]:
        """Yield the territory between the regions, in units of the level common in each country."""
        levels = _levels(placed)
        whole: dict[tuple[str, str], set[str]] = defaultdict(set)
        rest: dict[tuple[str, str], set[str]] = defaultdict(set)
        for piece in self.pieces():
            if _country_code(piece):
                default = _FILL_LEVELS.get(piece.country, _FILL_LEVEL)
                region = self._code(piece, levels.get(piece.country, default))
                rest[region].update(piece.keys - covered)
                for (year, _), code in piece.codes.items():
                    whole[year, code].update(piece.keys)
        for (year, code), keys in sorted(rest.items()):
            if not keys:
                continue
            name = self.names.get(code, code)
            if keys != whole[year, code]:
                name = tr("{name} (rest)").format(name=name)
            yield Unit(
                f"FILL{year}:{code}", UnitKind.NUTS, code, year, len(code) - 2, iso_country(code), name,
                frozenset(keys),
            )  # fmt: skip

    def _code(self, piece: DissolvePart, level: int) -> tuple[str, str]:
        """Return year and code of the finest region on offer that a piece is in and that is not finer than *level*."""
        years = sorted({year for year, _ in piece.codes}, key=lambda year: (year != self.year, -int(year)))
        for wanted in range(level, -1, -1):
            for year in years:
                code = piece.codes.get((year, wanted))
                if code:
                    return year, code
        raise BoundaryError(tr("The boundaries have no country for {piece}.").format(piece=", ".join(piece.keys)))

    def _geometry(self, members: Iterable[str]) -> QgsGeometry:
        geometries = [self._cleaned(member) for member in sorted(members)]
        return dissolve([one for one in geometries if not one.isEmpty()], cleaned=True)

    def _cleaned(self, member: str) -> QgsGeometry:
        """Return a piece on the common grid, empty if there is none; each is cleaned once for all it is part of."""
        read = self._read or Geometries()
        if member in read.pieces and member not in read.cut:
            return read.pieces[member]
        if member not in self._clean:
            if member.startswith(COUNTRY_PREFIX):
                found = read.countries.get(member.split("|")[1], ("", QgsGeometry()))[1]
            else:
                found = read.pieces.get(member, QgsGeometry())
            self._clean[member] = clean(found)
        return self._clean[member]


def _country_code(piece: DissolvePart) -> str:
    """Return the NUTS country code of a piece, empty outside the surveyed area."""
    return next((code for (_, level), code in piece.codes.items() if level == 0), "")


def _common_area(first: QgsGeometry, second: QgsGeometry) -> float:
    """Return the area that two regions share; neighbours drawn by different hands share a little."""
    if not first.boundingBox().intersects(second.boundingBox()):
        return 0.0
    return first.intersection(second).area()


def _common(regions: Mapping[Unit, QgsGeometry], foreign: Collection[str]) -> Iterator[frozenset[str]]:
    """Yield the pairs of regions that share land, of which one at least is drawn from other pieces than its neighbours.

    :param foreign: ids of the units of those
    """
    units = list(regions)
    near = NeighbourIndex(regions.values())
    for number, unit in enumerate(units):
        for other in (units[n] for n in (near.find(regions[unit]) if unit.unit_id in foreign else ()) if n != number):
            smaller = min(regions[unit].area(), regions[other].area())
            if _common_area(regions[unit], regions[other]) >= _TOUCH * smaller:
                yield frozenset((unit.unit_id, other.unit_id))


def _joined(units: Sequence[Unit], year: str) -> dict[str, Unit]:
    """Return the units of regions that are several NUTS regions together, by region id."""
    on_offer = {(unit.year, unit.code): unit for unit in units}
    found: dict[str, Unit] = {}
    for row in sorted(read_region_nuts(), key=lambda row: row.year != year):
        parts = [on_offer.get((row.year, code)) for code in row.codes]
        members = frozenset().union(*(part.members for part in parts if part is not None))
        if row.region_id not in found and None not in parts:
            unit_id, name = f"NUTS{row.year}:{'+'.join(row.codes)}", ", ".join(row.codes)
            country = row.region_id[:2].upper()
            found[row.region_id] = Unit(unit_id, UnitKind.ADMIN1, "", "", None, country, name, members, note=row.note)
    return found


def _levels(placed: Sequence[Unit]) -> dict[str, int]:
    """Return the level most regions of a country have, by country."""
    votes: dict[str, Counter[int]] = defaultdict(Counter)
    for unit in placed:
        if unit.level:
            votes[unit.country][unit.level] += 1
    return {country: count.most_common(1)[0][0] for country, count in votes.items()}
