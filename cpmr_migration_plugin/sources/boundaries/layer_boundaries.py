"""Boundaries from a layer of the user's own; what it lacks is drawn from the world map around it.

Where the layer has a region, it counts: the built-in pieces that are the same region go, all others are cut
where the layer begins. A region is cut out of a larger one of the layer, so that levels may be mixed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsGeometry

from .coded import CodedBoundaries, CodedRegion
from .crosswalk import YEARS, iso_country
from .dissolved_boundaries import DissolvePart, Geometries
from .layer_codes import CodeBook
from .notices import with_filled
from .shapes import NeighbourIndex, parts_of, without
from .topology import clean
from .user_layer import LayerContent
from ...model.atlas import BoundaryInfo
from ...model.notes import Note, note, text_note
from ...model.units import Unit, UnitCatalogue, UnitKind
from ...progress import Progress
from ...translation import tr

#: A region of which the finer ones in it leave less is made of them.
_REST = 0.01

#: A built-in piece of which the layer leaves less is one of the layer's regions, drawn by another hand.
_COVERED = 0.1

#: Share of the area of all regions up to which they are taken not to overlap.
_OVERLAP = 0.001


class UserLayerBoundaries(CodedBoundaries):
    """Boundaries of a layer of one's own.

    :param content: the regions of the layer
    :param world_map: the world map for what the layer lacks, if not the one of this QGIS
    """

    def __init__(self, content: LayerContent, world_map: Path | None = None) -> None:
        super().__init__(content.year, content.regions, world_map)
        self._content = content
        self._notes = list(content.notes)
        self._empty = frozenset(content.empty)
        self._nuts = {region.code: region for region in content.regions if region.level >= 0}
        self._others = {region.code: region for region in content.regions if region.level < 0}
        self._countries = {iso_country(code) for code in self._nuts}
        self._cut = _cut_out(self._nuts)
        self._replaced, self._beside = self._parted()
        self._mixed = {piece.country for piece in self._beside} & self._countries
        self._lost = self._lost_codes()
        self._whole = self._whole_codes()
        self._own = [self._piece(code) for code in self._cut]
        self._pieces = (*self._own, *(self._kept(piece) for piece in self._beside))

    # What the pieces are.

    def _parted(self) -> tuple[list[DissolvePart], list[DissolvePart]]:
        """Return the built-in pieces that a region of the layer stands for, and the others."""
        years = [self.year] if self.year in YEARS else list(YEARS)
        replaced, beside = [], []
        for piece in self._builtin.pieces():
            codes = {code for (year, _), code in piece.codes.items() if year in years}
            (replaced if codes & set(self._nuts) else beside).append(piece)
        return replaced, beside

    def _lost_codes(self) -> set[tuple[str, str]]:
        """Return year and code of the built-in regions of which a piece is replaced by no part of themselves."""
        lost = set()
        for piece in self._replaced:
            mine = [code for (year, _), code in piece.codes.items() if year == self.year and code in self._nuts]
            for (year, _), code in piece.codes.items():
                if year != self.year or not any(part.startswith(code) for part in mine):
                    lost.add((year, code))
        return lost

    def _whole_codes(self) -> set[str]:
        """Return the codes of the layer's year whose territory is all there, in the layer or beside it."""
        book = CodeBook()
        built_in = {code for piece in self._builtin.pieces() for (y, _), code in piece.codes.items() if y == self.year}
        wanted = {code[:length] for code in self._nuts for length in range(2, len(code) + 1)}
        return {
            code
            for code in wanted
            if book.complete(code, self._nuts, self.year) or (code in built_in and (self.year, code) not in self._lost)
        }

    def _piece(self, code: str) -> DissolvePart:
        """Return the piece of a region, with the codes of the larger regions that are there in full."""
        codes = {(self.year, level): code[: level + 2] for level in range(len(code) - 1)}
        codes = {key: larger for key, larger in codes.items() if larger in self._whole or key[1] == 0}
        return DissolvePart(frozenset([_key(code)]), iso_country(code), codes)

    def _kept(self, piece: DissolvePart) -> DissolvePart:
        """Return a built-in piece as it is drawn beside the layer."""
        if piece.country not in self._countries:
            return piece
        codes = {key: code for key, code in piece.codes.items() if (key[0], code) not in self._lost or key[1] == 0}
        return DissolvePart(frozenset(_rest(key) for key in piece.keys), piece.country, codes)

    def pieces(self) -> Sequence[DissolvePart]:
        """Return the regions of the layer, and the built-in pieces beside them."""
        return self._pieces

    def _own_units(self) -> UnitCatalogue:
        """Return the units that are there in full; those of other years are drawn as the world map has them."""
        units = super()._own_units()
        full = [
            unit
            for unit in units.units
            if unit.country not in self._countries
            or (unit.year == self.year and (unit.code in self._whole or self._untouched(unit)))
        ]
        return UnitCatalogue(full, self.year, units.regions)

    def _untouched(self, unit: Unit) -> bool:
        """Return whether a unit is as the built-in boundaries have it."""
        return bool(unit.level) and (unit.year, unit.code) not in self._lost

    def region_units(self) -> dict[str, Unit]:
        """Return the units of regions outside NUTS: those of the layer, else those of the world map."""
        own = {
            code: Unit(
                f"LAYER:{code}", UnitKind.ADMIN1, "", "", None, code[:2].upper(), region.name or code,
                frozenset([_key(code)]),
            )
            for code, region in self._others.items()
        }  # fmt: skip
        return {**super().region_units(), **own}

    def agreement(self) -> dict[tuple[str, str], float]:
        """Return the measured agreement of what is built-in; what is the layer's is as it is."""
        return {key: iou for key, iou in self._builtin.agreement().items() if key[1] not in self._nuts}

    @property
    def info(self) -> BoundaryInfo:
        """What must be said about these boundaries: what the layer says, and where the rest comes from."""
        name, rights = self._content.name, self._content.rights
        own = f"{name} ({rights})" if rights else name
        return BoundaryInfo(
            source="layer",
            named=(self._title(),),
            year=self.year,
            credit=(with_filled(note("by_layer", layer=own), self._filled),),
            terms=text_note(rights) or (note("terms_of_source"),),
            origin=self._content.origin,
        )

    def _title(self) -> Note:
        when = self._content.when
        if when is not None and not when.known:
            return note("layer_of_unknown_year", name=self._content.name)
        return note("layer", name=self._content.name, year=self.year)

    def lacks(self, unit: Unit) -> bool:
        """Return whether the world map draws a region, or a part of it, in a country that the layer has."""
        own = {_key(code) for code in (*self._cut, *self._others)}
        return unit.country in self._countries and not unit.members <= own

    def is_gap(self, unit: Unit) -> bool:
        """Return whether the layer names a region and has no polygon of it; what it does not name is around it."""
        return unit.code in self._empty

    # Reading.

    def same_hand(self, first: str, second: str) -> bool:
        """Return whether two countries are both the layer's, or neither is near it."""
        hands = {country in self._countries for country in (first, second)}
        return len(hands) < 2 and not {first, second} & self._mixed

    def fitted(self, unit: Unit, geometry: QgsGeometry) -> QgsGeometry:
        """Return a region of the world map made to fit the layer; the layer's own are as they are."""
        own = all(member.startswith(_key("")) and member[len(_key("")) :] in self._others for member in unit.members)
        return geometry if own else super().fitted(unit, geometry)

    def read(self, progress: Progress) -> Geometries:
        """Return the geometries of the layer and of what is around it."""
        geometries = self._builtin.read(progress.part(0.0, 0.5))
        self._move_disputed(geometries)
        own = {_key(code): geometry for code, geometry in self._cut.items()}
        raw = dict(geometries.pieces)
        self._tell_overlaps(progress)
        self._cut_world(geometries, raw, NeighbourIndex(own.values()), progress)
        geometries.pieces |= own
        geometries.pieces |= {_key(code): clean(region.geometry) for code, region in self._others.items()}
        self._set_official(self._own, own, raw)
        return geometries

    def _cut_world(
        self, geometries: Geometries, raw: dict[str, QgsGeometry], layer: NeighbourIndex, progress: Progress
    ) -> None:
        """Cut the world map's pieces where the layer begins, and close the gaps between the two."""
        beside: dict[str, QgsGeometry] = {}
        slivers: list[QgsGeometry] = []
        for count, piece in enumerate(self._beside):
            if count % 20 == 0:
                progress.step(tr("Fitting the world map around the layer"), 0.6 + 0.2 * count / len(self._beside))
            for key in piece.keys & raw.keys():
                rest = layer.cut_out_of(raw[key])
                if piece.country not in self._countries:
                    beside[key] = rest
                elif rest.area() >= _COVERED * raw[key].area():
                    beside[_rest(key)] = rest
                else:
                    slivers += parts_of(rest)
        around = NeighbourIndex(raw[key.removeprefix(_rest(""))] for key in beside)
        for count, piece in enumerate(self._replaced):
            if count % 20 == 0:
                progress.step(tr("Fitting the world map around the layer"), 0.8 + 0.2 * count / len(self._replaced))
            for key in piece.keys & raw.keys():
                if around.find(raw[key]):
                    slivers += parts_of(layer.cut_out_of(raw[key]))
        beside = {key: rest for key, rest in beside.items() if not rest.isEmpty()}
        self._close_gaps(beside, slivers, list(beside), progress)
        geometries.pieces |= beside
        geometries.cut |= beside.keys()

    def _tell_overlaps(self, progress: Progress) -> None:
        """Note regions of the layer that overlap without one being part of the other by its code."""
        progress.step(tr("Checking the layer for overlaps"), 0.55)
        areas = [geometry.area() for geometry in self._cut.values()]
        if sum(areas) - QgsGeometry.unaryUnion(list(self._cut.values())).area() <= _OVERLAP * sum(areas):
            return
        found = []
        codes = list(self._cut)
        for count, code in enumerate(codes):
            progress.check()
            for other in codes[count + 1 :]:
                first, second = self._cut[code], self._cut[other]
                if first.boundingBox().intersects(second.boundingBox()):
                    common = first.intersection(second).area()
                    if common > _REST * min(first.area(), second.area()):
                        found.append(f"{code}/{other}")
        if found:
            self.tell((note("regions_overlap", codes=", ".join(found[:20])),), self._content.name)


def _cut_out(regions: dict[str, CodedRegion]) -> dict[str, QgsGeometry]:
    """Return the smallest territories by code: every region without the finer ones in it."""
    finer: dict[str, list[QgsGeometry]] = defaultdict(list)
    for code, region in regions.items():
        for length in range(2, len(code)):
            if code[:length] in regions:
                finer[code[:length]].append(region.geometry)
    cut = {}
    for code, region in regions.items():
        rest = clean(without(region.geometry, finer[code])) if code in finer else region.geometry
        if code not in finer or rest.area() > _REST * region.geometry.area():
            cut[code] = rest
    return cut


def _key(code: str) -> str:
    return f"LAYER|{code}"


def _rest(key: str) -> str:
    return f"REST|{key}"
