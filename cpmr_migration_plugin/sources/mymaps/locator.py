"""Find the region that contains a point of the map, by the polygons of the built-in boundaries."""

from __future__ import annotations

from collections import Counter, defaultdict

from qgis.core import QgsGeometry, QgsGeometryEngine, QgsPoint, QgsPointXY, QgsRectangle, QgsSpatialIndex

from ..boundaries.builtin import BuiltinBoundaries
from ..boundaries.crosswalk import iso_country, read_same_territory
from ..boundaries.dissolved_boundaries import COUNTRY_PREFIX, DissolvePart
from ...errors import BoundaryError
from ...model.recognition.gazetteer import gazetteer
from ...progress import Progress

#: Level of regions where the bundled edition has none in that country.
_LEVEL = 2
_LEVELS = {"GB": 1}
#: Regions that NUTS puts together and nobody governs: the French outermost regions.
_GROUPS = {"FRY"}
#: Degrees, some five kilometres: the coast is generalised, and a harbour may lie in its sea.
_COAST = 0.05

Place = tuple[str, str, str]


class Locator:
    """Finds the region at a longitude and latitude; reads the boundaries when it is first asked.

    A region is one of the bundled edition, or one of the level the edition's regions have in that country:
    a Land in Germany, a community in Spain. A place in no such region has only its country. For one thread.

    :param progress: told that the boundaries are read, and asked for a cancel
    :param boundaries: the built-in boundaries, unless others are given
    """

    def __init__(self, progress: Progress, boundaries: BuiltinBoundaries | None = None) -> None:
        self._progress = progress
        self._boundaries = boundaries or BuiltinBoundaries()
        self._index: QgsSpatialIndex | None = None
        self._geometries: list[QgsGeometry] = []
        self._places: list[Place] = []
        self._engines: dict[int, QgsGeometryEngine] = {}
        #: Why no place can be found, if the boundaries cannot be read.
        self.trouble = ""

    def __call__(self, lon: float, lat: float) -> Place | None:
        """Return country (ISO 3166-1), code and name of the region at a place; None where no country is.

        The code is a NUTS code, or the id of a region of the bundled edition outside NUTS; code and name are
        empty where only the country is known.

        :raises Cancelled: if the user cancelled
        """
        self._progress.check()
        if self._index is None and not self.trouble:
            self._read()
        if self._index is None:
            return None
        place = self._containing(lon, lat)
        return place if place is not None else self._nearest(lon, lat)

    def _containing(self, lon: float, lat: float) -> Place | None:
        point = QgsPoint(lon, lat)
        found = [n for n in sorted(self._candidates(lon, lat, 1e-9)) if self._engine(n).contains(point)]
        # Countries come last, so that a region is found before the country around it.
        return self._places[found[0]] if found else None

    def _nearest(self, lon: float, lat: float) -> Place | None:
        """Return the region just off whose coast a place lies, if it is one region only."""
        point = QgsGeometry.fromPointXY(QgsPointXY(lon, lat))
        near = {
            self._places[n] for n in self._candidates(lon, lat, _COAST) if self._geometries[n].distance(point) <= _COAST
        }
        regions = {place for place in near if place[1]} or near
        return regions.pop() if len(regions) == 1 else None

    def _candidates(self, lon: float, lat: float, margin: float) -> list[int]:
        box = QgsRectangle(lon - margin, lat - margin, lon + margin, lat + margin)
        return self._index.intersects(box) if self._index is not None else []

    def _engine(self, number: int) -> QgsGeometryEngine:
        if number not in self._engines:
            engine = QgsGeometry.createGeometryEngine(self._geometries[number].constGet())
            engine.prepareGeometry()
            self._engines[number] = engine
        return self._engines[number]

    # Reading.

    def _read(self) -> None:
        try:
            read = self._boundaries.read(self._progress)
        except BoundaryError as error:
            self.trouble = error.full_text()
            return
        regions = self._regions()
        pieces = {key: piece for piece in self._boundaries.pieces() for key in piece.keys}
        levels = _levels()
        self._index = QgsSpatialIndex()
        for key, geometry in read.pieces.items():
            if key in regions:
                self._add(geometry, regions[key])
            elif key in pieces:
                piece = pieces[key]
                whole = regions.get(f"{COUNTRY_PREFIX}{piece.country}|")
                self._add(geometry, whole or self._place(piece, levels.get(piece.country, 0)))
        for country, (_, geometry) in read.countries.items():
            key = f"{COUNTRY_PREFIX}{country}|"
            self._add(geometry, regions.get(key, (country if len(country) == 2 else "", "", "")))

    def _add(self, geometry: QgsGeometry, place: Place) -> None:
        if place[0] and self._index is not None:
            self._index.addFeature(len(self._geometries), geometry.boundingBox())
            self._geometries.append(geometry)
            self._places.append(place)

    def _regions(self) -> dict[str, Place]:
        """Return the places of regions outside NUTS by the key of each of their pieces."""
        places: dict[str, Place] = {}
        for region_id, unit in self._boundaries.region_units().items():
            known = gazetteer().by_code(region_id)
            if known is not None:
                places.update(dict.fromkeys(unit.members, (known.country, region_id, known.name)))
        return places

    def _place(self, piece: DissolvePart, usual: int) -> Place:
        """Return the region of a piece: one of the edition, else one of the usual level of its country."""
        country = next((iso_country(code) for (_, level), code in piece.codes.items() if level == 0), piece.country)
        own = {region.nuts_code for region in gazetteer().bundled}
        default = _LEVELS.get(country, _LEVEL)
        choices = [
            (level, code in own, year == self._boundaries.year, code)
            for (year, level), code in piece.codes.items()
            if level and code not in _GROUPS
        ]
        ranked = sorted(choices, key=lambda c: (not c[1], c[0] != usual, c[0] != default, not c[2], c[0]))
        code = next((code for level, is_own, _, code in ranked if is_own or level in (usual, default)), "")
        return country, code, self._boundaries.names.get(code, "") if code else ""


def _levels() -> dict[str, int]:
    """Return the level most regions of the bundled edition have, by country.

    A territory that is the same at two levels speaks for both: Corsica is FRM and FRM0.
    """
    same = read_same_territory()
    votes: dict[str, Counter[int]] = defaultdict(Counter)
    for region in gazetteer().bundled:
        codes = [region.nuts_code, *same.get(region.nuts_code, ())] if region.nuts_code else []
        votes[region.country].update({len(code) - 2 for code in codes} - {0})
    return {
        country: max(count, key=lambda level: (count[level], level == _LEVELS.get(country, _LEVEL)))
        for country, count in votes.items()
        if count
    }
