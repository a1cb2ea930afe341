"""Check that regions lie where their codes say, and find the coordinate reference system in which they would.

A coordinate reference system that is wrong or not stated is found out by the places of the regions: metres taken for
degrees, longitude and latitude swapped, another zone. What is compared are boxes: coarse, and cheap.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from .crosswalk import read_places
from ...errors import BoundaryError
from ...model.atlas import EPSG
from ...translation import tr

#: Degrees that a region may lie beside its place: coasts are drawn more or less finely.
_MARGIN = 1.0
#: Share of the regions that must lie where their codes say, for another CRS to be worth naming.
_FITS = 0.8
#: How many regions are tried in other systems.
_SAMPLE = 60
_NAMED = 12
_WORLD = QgsRectangle(-180.5, -90.5, 180.5, 90.5)

#: Systems that boundaries of Europe are published in, the likeliest first.
_CANDIDATES = (
    f"EPSG:{EPSG}", "EPSG:3035", "EPSG:3857", "EPSG:3034", *(f"EPSG:{25828 + zone}" for zone in range(11)),
    "EPSG:2154", "EPSG:27700", "EPSG:3763", "EPSG:28992", "EPSG:31370", "EPSG:2056", "EPSG:21781", "EPSG:31287",
    "EPSG:5514", "EPSG:2180", "EPSG:3067", "EPSG:3006", "EPSG:23700", "EPSG:3003", "EPSG:2100", "EPSG:3765",
    "EPSG:3794", "EPSG:2157", "EPSG:31467", "EPSG:3844",
)  # fmt: skip


@dataclass(frozen=True)
class FileRegion:
    """A region of a file.

    :param code: NUTS code, or the id of a region outside NUTS
    :param country: ISO 3166-1 alpha-2
    :param box: around it, in the coordinates of the file
    """

    code: str
    country: str
    box: QgsRectangle


@dataclass(frozen=True)
class Verdict:
    """Where the regions of a file lie.

    :param known: regions whose place is known
    :param astray: codes of those that lie elsewhere
    :param swapped: whether they would lie right if both coordinates changed places
    :param guess: id of a CRS in which they would lie right, or nothing
    """

    known: int
    astray: tuple[str, ...] = ()
    swapped: bool = False
    guess: str = ""

    @property
    def wrong(self) -> bool:
        """Whether most regions lie elsewhere."""
        return 2 * len(self.astray) > self.known


class CrsUnclear(BoundaryError):
    """The coordinates of a file are not those of the system it is read in.

    :ivar guess: id of the CRS that would fit, or nothing
    :ivar stated: whether the file or a user names a system
    """

    def __init__(self, message: str, verdict: Verdict, *, stated: bool) -> None:
        self.guess, self.stated = verdict.guess, stated
        if verdict.swapped:
            remedy = tr("Longitude and latitude are swapped: put them right (“Swap X and Y coordinates” in the "
                        "Processing Toolbox), and choose the layer that comes of it.")  # fmt: skip
        else:
            remedy = tr("State the coordinate reference system: under “Coordinates”, or with BOUNDARIES_CRS.")
            if verdict.guess:
                remedy += " " + tr("The regions would lie right in {crs}.").format(crs=verdict.guess)
        details = tr("Regions that do not lie where their codes say: {codes}.").format(
            codes=", ".join(verdict.astray[:_NAMED]) + ("…" if len(verdict.astray) > _NAMED else "")
        )
        super().__init__(message, details=details if verdict.astray else "", remedy=remedy)


def stated_crs(text: str) -> QgsCoordinateReferenceSystem:
    """Return the coordinate reference system that a user stated.

    :raises BoundaryError: if QGIS knows none that is called so
    """
    crs = QgsCoordinateReferenceSystem(text)
    if not crs.isValid():
        raise BoundaryError(
            tr("“{crs}” is no coordinate reference system that QGIS knows.").format(crs=text),
            remedy=tr("Name it by its code, such as EPSG:3035."),
        )
    return crs


def check_places(
    name: str, seen: Sequence[FileRegion], crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> tuple[str, ...]:
    """Return the codes of regions that do not lie where they should.

    :param name: of the file or layer, for messages
    :param crs: of the coordinates; not valid if none is stated, which is taken for longitude and latitude
    :raises CrsUnclear: if most lie elsewhere
    """
    verdict = judged(seen, crs, context)
    if not verdict.wrong:
        return verdict.astray
    if crs.isValid():
        text = tr("The coordinates of “{name}” do not fit {crs}, in which it is read.")
    else:
        text = tr("“{name}” has no coordinate reference system, and its coordinates are no longitude and latitude.")
    raise CrsUnclear(text.format(name=name, crs=crs.authid() or crs.description()), verdict, stated=crs.isValid())


def judged(
    seen: Sequence[FileRegion], crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Verdict:
    """Return where the regions of a file lie, and, if most lie elsewhere, how they would lie right."""
    known = [one for one in seen if _place(one)]
    if not known:
        return Verdict(0)
    transform = _to_degrees(crs, context)
    astray = tuple(one.code for one in known if not _right(one, transform))
    if 2 * len(astray) <= len(known):
        return Verdict(len(known), astray)
    sample = known[:: max(1, len(known) // _SAMPLE)]
    share = sum(_right(one, transform, swapped=True) for one in sample) / len(sample)
    if share >= _FITS:
        return Verdict(len(known), astray, swapped=True)
    return Verdict(len(known), astray, guess=_guess(sample, context))


def _guess(sample: Sequence[FileRegion], context: QgsCoordinateTransformContext) -> str:
    best, found = _FITS, ""
    for authid in _CANDIDATES:
        crs = QgsCoordinateReferenceSystem(authid)
        if not crs.isValid():
            continue
        transform = _to_degrees(crs, context)
        share = sum(_right(one, transform) for one in sample) / len(sample)
        if share > best or (share == best and not found):
            best, found = share, authid
    return found


def _to_degrees(
    crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsCoordinateTransform | None:
    if not crs.isValid() or crs.isGeographic():
        return None
    return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"), context)


def _right(one: FileRegion, transform: QgsCoordinateTransform | None, *, swapped: bool = False) -> bool:
    """Return whether a region lies where its code says."""
    box = one.box
    points = [(x, y) for x in (box.xMinimum(), box.xMaximum()) for y in (box.yMinimum(), box.yMaximum())]
    points = [(y, x) if swapped else (x, y) for x, y in points]
    if not all(math.isfinite(number) for point in points for number in point):
        return False
    try:
        # Its corners: the places are coarse.
        corners = [QgsPointXY(*point) if transform is None else transform.transform(*point) for point in points]
    except QgsCsException:
        return False
    box = QgsRectangle(corners[0], corners[0])
    for corner in corners:
        box.combineExtentWith(corner.x(), corner.y())
    if not all(math.isfinite(n) for n in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())):
        return False
    if not _WORLD.contains(box):
        return False
    return any(place.intersects(box) for place in _place(one))


def _place(one: FileRegion) -> tuple[QgsRectangle, ...]:
    """Return where a region lies: itself, else a larger one it is part of, else its country."""
    places, code = _places(), one.code
    names = (code, code[:4], code[:3]) if code.isupper() else ()  # a region outside NUTS has no larger one
    return next((places[name] for name in (*names, one.country) if name in places), ())


@lru_cache(maxsize=1)
def _places() -> dict[str, tuple[QgsRectangle, ...]]:
    """Return where countries (ISO) and regions (NUTS codes) lie, with a margin."""
    found: dict[str, list[QgsRectangle]] = defaultdict(list)
    for code, *box in read_places():
        found[code].append(QgsRectangle(*box).buffered(_MARGIN))
    return {code: tuple(boxes) for code, boxes in found.items()}
