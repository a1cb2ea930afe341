"""Official NUTS boundaries: GISCO's distribution, of any year and scale.

File names and attributes: https://gisco-services.ec.europa.eu/distribution/v2/nuts/. A file may hold
one level or all; the pieces are the regions of the finest level each country has in it. What GISCO
does not have (the United Kingdom from 2024 on, regions outside NUTS, the countries around) comes from
the built-in boundaries.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsGeometry

from .files import read_file
from ..builtin import AROUND, WHOLE
from ..code_year import code_year
from ..coded import CodedBoundaries, CodedRegion
from ..crosswalk import iso_country
from ..dissolved_boundaries import DissolvePart, Geometries
from ..layer_codes import CodeBook
from ..notices import gisco_nuts, gisco_nuts_in_natural_earth, gisco_world, with_filled
from ..shapes import NeighbourIndex, parts_of
from ..topology import clean
from ....model.atlas import BoundaryInfo
from ....model.notes import note
from ....model.units import Unit
from ....progress import Progress
from ....translation import tr


class GiscoBoundaries(CodedBoundaries):
    """NUTS boundaries from GISCO.

    :param regions: the regions of one file or more
    :param year: their NUTS year
    :param title: what was read, e.g. the name of the file
    :param origin: where it was read from
    :param world_map: the world map for what GISCO does not have, if not the one of this QGIS
    :param countries: the countries around, with ISO codes; those of the world map if there are none
    :param labels: where labels stand, by NUTS code
    :param year_known: False if the codes are those of several years
    :param empty: codes of regions that are named and have no polygon: they are borrowed from the world map
    """

    def __init__(
        self,
        regions: Sequence[CodedRegion],
        year: str,
        title: str,
        origin: str = "",
        world_map: Path | None = None,
        countries: Sequence[CodedRegion] = (),
        labels: Mapping[str, tuple[float, float]] | None = None,
        *,
        year_known: bool = True,
        empty: Sequence[str] = (),
    ) -> None:
        super().__init__(year, regions, world_map)
        self._year_known = year_known
        self._empty = frozenset(empty)
        self._title = title
        self._origin = origin
        self._countries = countries
        self._regions = _finest(regions)
        self._held = {iso_country(region.code) for region in self._regions}
        lacking = {(year, code) for code in empty} - {(year, region.code) for region in self._regions}
        self._borrowed = [
            piece
            for piece in self._builtin.pieces()
            if piece.codes
            and (piece.country not in self._held or lacking & {(of, code) for (of, _), code in piece.codes.items()})
        ]
        self._own = [self._piece(region) for region in self._regions]
        self.anchors = {(year, code): point for code, point in (labels or {}).items()}

    @classmethod
    def of_file(
        cls,
        path: Path,
        year: str = "",
        world_map: Path | None = None,
        progress: Progress | None = None,
        layer: str = "",
        crs: str = "",
    ) -> GiscoBoundaries:
        """Return the boundaries of a file on disk.

        :param year: NUTS year of the file; told by its codes if empty
        :param layer: the layer in it; the one with the regions if empty
        :param crs: what its coordinates are, if it does not say so
        :raises BoundaryError: if the file cannot be read or is no file of NUTS regions
        """
        read = read_file(path, progress or Progress(), layer, crs)
        codes = [region.code for region in read.regions]
        when = code_year(codes, read.name, CodeBook(), year)
        boundaries = cls(
            read.regions, when.year, read.name, str(path), world_map, year_known=when.known, empty=read.empty
        )
        boundaries._notes += read.notes
        boundaries.tell(when.notes, path.name)
        return boundaries

    def lacks(self, unit: Unit) -> bool:
        """Return whether the world map draws a region, or a part of it, in a country that the file has."""
        own = {key for piece in self._own for key in piece.keys}
        return unit.country in self._held and not unit.members <= own

    def _piece(self, region: CodedRegion) -> DissolvePart:
        """Return the piece of a region; a NUTS code begins with the codes of the regions it lies in."""
        levels = {(self.year, level): region.code[: level + 2] for level in range(region.level + 1)}
        return DissolvePart(frozenset([_key(region.code)]), iso_country(region.code), levels)

    @property
    def info(self) -> BoundaryInfo:
        """What must be said about these boundaries, as GISCO asks for it."""
        info = official_info(self.year if self._year_known else "", self._title, self._origin)
        notice = gisco_world() if self._countries else gisco_nuts_in_natural_earth()
        return replace(info, year=self.year, credit=(with_filled(notice, self._filled),))

    def pieces(self) -> Sequence[DissolvePart]:
        """Return the regions of the finest level of each country, and what is borrowed."""
        return (*self._own, *self._borrowed)

    def agreement(self) -> dict[tuple[str, str], float]:
        """Return the measured agreement of what is borrowed; what is official needs none."""
        borrowed = {(year, code) for piece in self._borrowed for (year, _), code in piece.codes.items()}
        return {key: iou for key, iou in self._builtin.agreement().items() if key in borrowed}

    def read(self, progress: Progress) -> Geometries:
        """Return the geometries of the file and of what is borrowed."""
        geometries = self._builtin.read(progress.part(0.0, 0.5))
        own: dict[str, QgsGeometry] = {}
        for count, region in enumerate(self._regions):
            if count % 20 == 0:
                progress.step(tr("Preparing the official boundaries"), 0.5 + 0.3 * count / len(self._regions))
            own[_key(region.code)] = clean(region.geometry)
        raw = dict(geometries.pieces)
        self._fit_borrowed(geometries, NeighbourIndex(own.values()), progress)
        self._move_disputed(geometries)
        self._lay_countries(geometries, progress.part(0.9, 1.0))
        geometries.pieces |= own
        self._set_official(self._own, own, raw)
        return geometries

    def _fit_borrowed(self, geometries: Geometries, official: NeighbourIndex, progress: Progress) -> None:
        """Cut what is borrowed where the official regions begin, and close the gaps between the two."""
        progress.step(tr("Fitting in what GISCO does not have"), 0.8)
        raw = geometries.pieces
        borrowed = {key: raw[key] for piece in self._borrowed for key in piece.keys & raw.keys()}
        around = NeighbourIndex(borrowed.values())
        cut = {key: official.cut_out_of(geometry) for key, geometry in borrowed.items()}
        cut = {key: geometry for key, geometry in cut.items() if not geometry.isEmpty()}
        held = {key for piece in self._builtin.pieces() if piece.codes for key in piece.keys & raw.keys()} - set(
            borrowed
        )
        slivers: list[QgsGeometry] = []
        for key in sorted(held):
            progress.check()
            if around.find(raw[key]):
                slivers += parts_of(official.cut_out_of(raw[key]))
        self._close_gaps(cut, slivers, list(cut), progress)
        geometries.pieces = raw | cut
        geometries.cut |= cut.keys()

    def _lay_countries(self, geometries: Geometries, progress: Progress) -> None:
        """Lay GISCO's countries around the regions, but below what is borrowed, whose coast is another."""
        borrowed = {piece.country for piece in self._borrowed}
        box = QgsGeometry.fromRect(AROUND)
        for count, country in enumerate(self._countries):
            progress.step(tr("Preparing the countries around"), count / len(self._countries))
            if country.code in borrowed or not country.geometry.boundingBox().intersects(AROUND):
                continue
            geometry = clean(country.geometry)
            whole = country.code in WHOLE or AROUND.contains(geometry.boundingBox())
            near = geometry if whole else clean(geometry.intersection(box))
            if not near.isEmpty():
                name = geometries.countries[country.code][0] if country.code in geometries.countries else country.name
                geometries.countries[country.code] = (name, near)


def official_info(year: str, title: str, origin: str) -> BoundaryInfo:
    """Return what must be said about NUTS regions of GISCO's.

    :param year: of NUTS; empty if it is not known
    :param title: what was read, e.g. the name of the file
    :param origin: where it was read from
    """
    return BoundaryInfo(
        source="gisco",
        named=(note("gisco_file" if year else "gisco_file_of_unknown_year", year=year, file=title),),
        year=year,
        credit=(gisco_nuts(),),
        terms=(note("terms_of_gisco"),),
        origin=origin,
    )


def _key(code: str) -> str:
    return f"NUTS|{code}"


def _finest(regions: Sequence[CodedRegion]) -> list[CodedRegion]:
    """Return the regions of the finest level that each country has, by code."""
    levels: dict[str, int] = defaultdict(int)
    for region in regions:
        levels[region.code[:2]] = max(levels[region.code[:2]], region.level)
    finest = {r.code: r for r in regions if r.level == levels[r.code[:2]]}
    return [finest[code] for code in sorted(finest)]
