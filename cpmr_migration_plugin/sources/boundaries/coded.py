"""Boundaries from regions with NUTS codes in any file or layer; Natural Earth fills in what they lack."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from qgis.core import QgsGeometry

from .builtin import BuiltinBoundaries
from .crosswalk import read_names
from .dissolved_boundaries import DissolvedBoundaries, DissolvePart, Geometries
from .shapes import NeighbourIndex, parts_of, without
from .topology import dissolve
from ...errors import BoundaryError
from ...model.matching import Leftover
from ...model.notes import Notes, note
from ...model.units import Unit, UnitCatalogue
from ...progress import Progress

#: A part of an official region belongs to a borrowed one if at least this share of it lies inside; less than
#: what is left of 1 is a matter of how finely the coast and the borders are drawn.
_SAME = 0.8

#: A borrowed region is not fitted if the official land holds less of it: a small island that is generalised away.
_LAND = 0.5


#: How many regions are named in a sentence; the join report has all of them.
_NAMED = 8

#: What is left of a piece is a sliver between regions and a neighbour if this share of its outline is the
#: neighbour's; else it is a stretch of coast that is drawn in another way.
_BESIDE = 0.25


@dataclass(frozen=True)
class CodedRegion:
    """A region of a file or layer.

    :param code: NUTS code; for a region outside NUTS its id in the edition
    :param level: NUTS level 0 to 3, -1 outside NUTS
    :param geometry: in :data:`...model.atlas.EPSG`
    """

    code: str
    level: int
    name: str
    geometry: QgsGeometry


class CodedBoundaries(DissolvedBoundaries):
    """Regions with codes; subclasses say which pieces they make of them.

    :param year: NUTS year of the codes
    :param world_map: the world map for what the regions lack, if not the one of this QGIS
    """

    fits_around = False

    def __init__(self, year: str, regions: Sequence[CodedRegion], world_map: Path | None = None) -> None:
        super().__init__(year, read_names())
        self.names |= {region.code: region.name for region in regions if region.name}
        self._builtin = BuiltinBoundaries(year, world_map)
        self._official: dict[str, list[QgsGeometry]] = {}
        self._world: dict[str, QgsGeometry] = {}
        self._lands: dict[str, QgsGeometry] = {}
        self._notes: list[Leftover] = []
        self._filled: tuple[str, ...] = ()
        #: Codes that are in the file or layer without a polygon.
        self._empty: frozenset[str] = frozenset()

    @property
    def notes(self) -> tuple[Leftover, ...]:
        """What a user should know of these boundaries."""
        return tuple(self._notes)

    def tell(self, notes: Notes, key: str = "") -> None:
        """Note what a user should know, a row for each."""
        self._notes += [Leftover("boundaries", key, "", (one,)) for one in notes]

    def lacks(self, _unit: Unit) -> bool:
        """Return whether a region lies in a country of the file or layer, and the world map draws it, or a part."""
        return False

    def is_gap(self, unit: Unit) -> bool:
        """Return whether the notice must name a region that is lacking.

        What has no NUTS code is in no file of NUTS regions: the notice says that it is around.
        """
        return bool(unit.code)

    def tell_filled(self, placed: Mapping[str, Unit]) -> None:
        """Note which regions the world map draws although the file or layer should have them; once.

        :param placed: units by the names of the regions
        """
        filled = {name: unit for name, unit in placed.items() if self.lacks(unit)}
        gaps = {unit.code for unit in filled.values() if self.is_gap(unit)}
        self._filled = tuple(sorted(gaps, key=lambda code: (code not in self._empty, code)))
        if filled:
            names = [f"{name} ({unit.code})" if unit.code else name for name, unit in sorted(filled.items())]
            shown = ", ".join(names[:_NAMED]) + (f" (+ {len(names) - _NAMED})" if len(names) > _NAMED else "")
            self.tell((note("drawn_from_world_map", names=shown),))
            why = (note("filled"),)
            rows = [Leftover("filled", unit.code or unit.unit_id, name, why) for name, unit in filled.items()]
            self._notes += sorted(rows, key=lambda row: row.key)

    def _own_units(self) -> UnitCatalogue:
        return super().catalogue()

    def catalogue(self) -> UnitCatalogue:
        """Return the units of the regions, and those of the built-in boundaries for other codes."""
        own = self._own_units()
        known = {unit.code for unit in own.units}
        older = (unit for unit in self._builtin.catalogue().units if unit.code not in known)
        return UnitCatalogue((*own.units, *older), self.year, own.regions)

    def region_units(self) -> dict[str, Unit]:
        """Return the units of regions outside NUTS; they are drawn from the world map."""
        return self._builtin.region_units()

    def same_hand(self, first: str, second: str) -> bool:
        """Return whether two countries are both the regions' own, or both the world map's."""
        return len(self._hands.get(first, set()) | self._hands.get(second, set())) < 2

    @cached_property
    def _hands(self) -> dict[str, set[bool]]:
        """By country, whether its pieces are the world map's."""
        hands: dict[str, set[bool]] = defaultdict(set)
        for piece in self.pieces():
            hands[piece.country].add(piece.keys <= self._world.keys())
        return dict(hands)

    def _set_official(
        self, pieces: Sequence[DissolvePart], geometries: dict[str, QgsGeometry], world: dict[str, QgsGeometry]
    ) -> None:
        """Note the polygons of the regions by country, and the world map's pieces, for :meth:`fitted`."""
        official: dict[str, list[QgsGeometry]] = defaultdict(list)
        for piece in pieces:
            for key in piece.keys & geometries.keys():
                official[piece.country] += parts_of(geometries[key])
        self._official = dict(official)
        self._world = world

    def _land(self, country: str) -> QgsGeometry:
        """Return a country as the world map has it."""
        if country not in self._lands:
            keys = {key for piece in self._builtin.pieces() if piece.country == country for key in piece.keys}
            self._lands[country] = dissolve([self._world[key] for key in sorted(keys & self._world.keys())])
        return self._lands[country]

    def fitted(self, unit: Unit, geometry: QgsGeometry) -> QgsGeometry:
        """Return a region drawn from the world map with the coast and borders of the regions around it.

        Else its coast would be another one than its neighbours', with slivers along all of them. What
        the world map has as sea, such as a fjord, goes with the land around it.
        """
        box = geometry.boundingBox()
        taken: list[QgsGeometry] = []
        for part in self._official.get(unit.country, ()):
            if not part.boundingBox().intersects(box):
                continue
            common = part.intersection(geometry)
            if common.area() <= 0.0:
                continue
            land = min(part.area(), part.intersection(self._land(unit.country)).area()) or part.area()
            if common.area() >= _SAME * land:
                taken.append(part)
            elif common.area() >= (1.0 - _SAME) * min(part.area(), geometry.area()):
                taken.append(common)
        fitted = QgsGeometry.unaryUnion(taken) if taken else QgsGeometry()
        return fitted if fitted.area() >= _LAND * geometry.area() else geometry

    def _close_gaps(
        self,
        geometries: dict[str, QgsGeometry],
        slivers: Sequence[QgsGeometry],
        keys: Sequence[str],
        progress: Progress,
    ) -> None:
        """Give what lies between the regions and a piece of the world map to the piece.

        :param geometries: by key; those that gain something are replaced
        :param slivers: what the regions leave of the world map's pieces that they stand for
        :param keys: pieces of the world map beside the regions
        """
        near = NeighbourIndex(geometries[key] for key in keys)
        for sliver in slivers:
            progress.check()
            beside = {keys[n]: geometries[keys[n]].intersection(sliver).length() for n in near.find(sliver)}
            best = max(beside, key=lambda key: beside[key], default="")
            if best and beside[best] >= _BESIDE * sliver.length():
                geometries[best] = _united(geometries[best], sliver)

    def _move_disputed(self, geometries: Geometries) -> None:
        """Give land to the country that NUTS counts it to, where the world map has it with another one."""
        for piece in self._builtin.pieces():
            for key in piece.keys & geometries.pieces.keys():
                keeper = key.split("|")[0]
                if piece.codes and keeper != piece.country and {keeper, piece.country} <= set(geometries.countries):
                    land = geometries.pieces[key]
                    name, kept = geometries.countries[keeper]
                    geometries.countries[keeper] = (name, without(kept, [land]))
                    name, gained = geometries.countries[piece.country]
                    geometries.countries[piece.country] = (name, gained.combine(land))


def _united(geometry: QgsGeometry, sliver: QgsGeometry) -> QgsGeometry:
    """Return a polygon with a sliver beside it, without if GEOS cannot unite them."""
    try:
        united = dissolve([geometry, sliver])
    except BoundaryError:
        return geometry
    return united if united.area() >= geometry.area() else geometry
