"""The boundary units of an atlas file that a user may choose for a region."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from osgeo import gdal, ogr

from . import layout
from .causes import unreadable
from .geopackage import open_to_read
from .reading import read_rows, reader_of
from ..errors import AtlasError
from ..gate import gate
from ..model.atlas import Role
from ..model.units import Unit, UnitKind, own_id
from ..translation import tr

#: What lies on top is what a user means; below it what it is part of.
_ORDER = [Role.REGION.value, Role.FILL.value, Role.COUNTRY.value, Role.GROUND.value]


_COLUMNS = ("unit_id", "kind", "code", "year", "level", "country", "name")


def read_available(atlas: Path) -> list[Unit]:
    """Return the units that may be chosen in an atlas file, without the pieces they are made of.

    :raises AtlasError: if the file cannot be read or was made before it kept them
    """
    with reader_of(atlas) as reader:
        reader.provenance()
        if not reader.has(layout.AVAILABLE):
            raise AtlasError(
                tr("“{file}” is of an older version of this plugin and does not hold the units to choose from.").format(
                    file=atlas.name
                ),
                remedy=tr("Load the edition again."),
            )
        found = reader.rows(layout.AVAILABLE, _COLUMNS)
    with gate(partial(unreadable, atlas)):
        return [
            Unit(unit_id, UnitKind(kind), code, year, _level(kind, level), country, name)
            for unit_id, kind, code, year, level, country, name in found
        ]


def _level(kind: str, level: object) -> int | None:
    # The reader gives an empty string for a missing value, and for zero.
    return int(level or 0) if kind == UnitKind.NUTS.value else None


@dataclass(frozen=True)
class Spot:
    """What an atlas file draws at a point.

    :param role: as :class:`..model.atlas.Role` has it
    :param wkb: MultiPolygon in the CRS of atlas files
    """

    unit_id: str
    code: str
    year: str
    country: str
    name: str
    role: str
    wkb: bytes


class SpotFinder:
    """Finds what an atlas file draws at a point; holds the file open, read-only, until it is closed.

    :raises AtlasError: if the file cannot be read
    """

    def __init__(self, atlas: Path) -> None:
        read_rows(atlas, layout.PROVENANCE, ("key",))
        self._atlas = atlas
        with gate(partial(unreadable, atlas)):
            self._dataset = open_to_read(atlas)
            if self._dataset is None:
                raise RuntimeError(gdal.GetLastErrorMsg())

    def close(self) -> None:
        """Let go of the file."""
        self._dataset = None

    def at(self, longitude: float, latitude: float) -> list[Spot]:
        """Return what is drawn at a point (in the CRS of atlas files), the topmost first.

        :raises AtlasError: if the file cannot be read any more
        """
        if self._dataset is None:
            return []
        with gate(partial(unreadable, self._atlas)):
            return self._at(longitude, latitude)

    def _at(self, longitude: float, latitude: float) -> list[Spot]:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(longitude, latitude)
        layer = self._dataset.GetLayerByName(layout.UNITS)
        # A box with no extent finds no feature in the index.
        layer.SetSpatialFilterRect(longitude - 1e-9, latitude - 1e-9, longitude + 1e-9, latitude + 1e-9)
        found = []
        for feature in layer:
            geometry = feature.GetGeometryRef()
            if geometry is not None and geometry.Intersects(point):
                text = [
                    feature.GetField(name) or "" for name in ("unit_id", "code", "year", "country", "label", "role")
                ]
                # What several regions share is one unit to choose.
                text[0] = own_id(text[0])
                found.append((feature.GetField("area_km2") or 0.0, Spot(*text, bytes(geometry.ExportToWkb()))))
        layer.SetSpatialFilter(None)
        found.sort(key=lambda pair: (_ORDER.index(pair[1].role), pair[0]))
        return [spot for _, spot in found]
