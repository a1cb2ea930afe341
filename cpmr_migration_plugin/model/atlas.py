"""Content of an atlas file as plain data: what model and sources give and store writes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

import pandas as pd

from .edition import Edition
from .matching import Leftover, Match
from .notes import Notes, words
from .overrides import Override
from .units import Unit

#: CRS of every geometry in an atlas file: ETRS89, longitude and latitude. European data in ETRS89 needs no
#: datum shift to the maps' CRS, so QGIS never asks a user to choose one.
EPSG = 4258
#: CRS of every map: equal area, Europe.
MAP_CRS = "EPSG:3035"


@unique
class Role(str, Enum):
    """What a shape is drawn as."""

    #: A region of the edition, at its own level.
    REGION = "region"
    #: Territory inside the surveyed area that no region of the edition covers.
    FILL = "fill"
    #: A country of the surveyed area, level 0.
    COUNTRY = "country"
    #: Land of other countries, drawn quietly below everything.
    GROUND = "ground"


@dataclass(frozen=True)
class Shape:
    """A unit with its geometry.

    :param wkb: MultiPolygon in :data:`EPSG`, longitude first, little-endian WKB
    :param area: area in km², for the drawing order
    :param anchor: longitude and latitude of a point inside the largest part
    """

    unit: Unit
    role: Role
    wkb: bytes
    area: float
    anchor: tuple[float, float]


@dataclass(frozen=True)
class Border:
    """A stretch of the border between two countries, coast not included.

    :param wkb: MultiLineString in :data:`EPSG`, longitude first
    """

    countries: tuple[str, str]
    wkb: bytes


@dataclass(frozen=True)
class MapFigures:
    """The figures a data layer draws.

    :param ratio: indicator drawn by colour, e.g. ``foreign_citizens_share``; empty if there is none
    :param ratio_times: latest and oldest period of its figures that are drawn
    :param ratio_dataset: the datasets its figures come from, as a map names them
    :param total: indicator drawn by symbols
    :param total_times: latest and oldest period of its figures
    :param total_dataset: the datasets its figures come from
    :param values: one row per unit: unit_id, status (value, not_available, not_surveyed), ratio,
        ratio_time, ratio_flag, ratio_source, total, total_time, total_flag, note
    :param breaks: inner class breaks of the ratio, ascending
    """

    ratio: str
    ratio_times: tuple[str, str]
    ratio_dataset: str
    total: str
    total_times: tuple[str, str]
    total_dataset: str
    values: pd.DataFrame
    breaks: tuple[float, ...]


@dataclass(frozen=True)
class BoundaryInfo:
    """Where boundaries came from and what must be said about them on a map.

    :param named: what they are called
    :param credit: whom they must be credited to
    :param terms: the licence
    """

    source: str
    named: Notes
    year: str
    credit: Notes
    terms: Notes
    origin: str = ""

    @property
    def title(self) -> str:
        """What they are called, in words."""
        return words(self.named)

    @property
    def attribution(self) -> str:
        """Whom they must be credited to, in words."""
        return words(self.credit)

    @property
    def license(self) -> str:
        """The licence, in words."""
        return words(self.terms)


@dataclass(frozen=True)
class AtlasContent:
    """Everything an atlas file holds.

    :param overrides: placements by hand, those that no region of this edition is meant by included
    :param available: every unit the boundaries can draw, for placing regions by hand
    """

    edition: Edition
    boundaries: BoundaryInfo
    shapes: tuple[Shape, ...]
    borders: tuple[Border, ...]
    matches: tuple[Match, ...]
    leftovers: tuple[Leftover, ...]
    draw_order: dict[str, int]
    summary: pd.DataFrame
    country_figures: MapFigures
    regional_figures: MapFigures
    overrides: tuple[Override, ...] = ()
    available: tuple[Unit, ...] = ()
