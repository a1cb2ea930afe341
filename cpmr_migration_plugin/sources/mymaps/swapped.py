"""Detect maps whose points have latitude before longitude, which would be located in other countries or nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..boundaries.crosswalk import read_places
from ...errors import PluginError
from ...translation import tr

#: Fewer places prove nothing, and more need not be looked at.
_FEWEST, _MOST = 3, 500
#: Shares of the places that lie in Europe or around the Mediterranean, as they are and swapped.
_FEW, _NEARLY_ALL = 0.5, 0.8


def refuse_swapped(points: Sequence[tuple[float, float]]) -> None:
    """Refuse a map of which most places lie outside the area of the dataset, and nearly all in it if swapped.

    :param points: longitude and latitude of its places
    :raises PluginError: if it is one
    """
    sample = points[:: max(1, len(points) // _MOST)]
    if len(sample) < _FEWEST:
        return
    as_they_are = sum(_inside(x, y) for x, y in sample) / len(sample)
    swapped = sum(_inside(y, x) for x, y in sample) / len(sample)
    if as_they_are < _FEW and swapped >= _NEARLY_ALL:
        raise PluginError(
            tr("Longitude and latitude of the places of this map are swapped."),
            details="\n".join(f"{x:g}, {y:g}" for x, y in sample[:10]),
            remedy=tr("KML has longitude first. Put them right, or ask whoever made the map for it again."),
        )


def _inside(longitude: float, latitude: float) -> bool:
    return any(west <= longitude <= east and south <= latitude <= north for west, south, east, north in _countries())


@lru_cache(maxsize=1)
def _countries() -> tuple[tuple[float, float, float, float], ...]:
    return tuple((west, south, east, north) for code, west, south, east, north in read_places() if len(code) == 2)
