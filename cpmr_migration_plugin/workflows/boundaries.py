"""Which boundaries an edition is joined to, and the source that draws them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..translation import tr

if TYPE_CHECKING:
    from ..progress import Progress
    from ..sources.pieces import PieceBoundaries


@unique
class BoundaryKind(str, Enum):
    """Where the boundaries come from."""

    BUILTIN = "builtin"
    GISCO = "gisco"


@dataclass(frozen=True)
class BoundaryChoice:
    """The boundaries a person asks for.

    :param path: file of NUTS regions from GISCO
    :param nuts_year: the year whose codes come first, for the built-in boundaries
    :param world_map: the world map to dissolve, if not the one of this QGIS
    """

    kind: BoundaryKind = BoundaryKind.BUILTIN
    path: Path | None = None
    nuts_year: str = "2024"
    world_map: Path | None = None


def boundary_source(choice: BoundaryChoice, _progress: Progress) -> PieceBoundaries:
    """Return the boundaries a person asks for; runs in any thread.

    :raises BoundaryError: if a file cannot be read
    """
    if choice.kind is BoundaryKind.BUILTIN:
        from ..sources.builtin_boundaries import BuiltinBoundaries

        return BuiltinBoundaries(choice.nuts_year, choice.world_map)
    if choice.path is None:
        raise PluginError(
            tr("No boundary file was chosen."),
            remedy=tr("Choose a file of NUTS regions, such as NUTS_RG_20M_2024_4326.geojson from GISCO."),
        )
    from ..sources.gisco import GiscoBoundaries

    return GiscoBoundaries(choice.path, world_map=choice.world_map)
