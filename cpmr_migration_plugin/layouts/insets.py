"""Inset maps for outermost regions and small islands, beside or below the map of Europe."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutMeasurement,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import items
from .measure import line_count, line_height
from .page import FOOT, Box, PageSpec
from ..model.style import palette
from ..numbers import number
from ..progress import Steps
from ..project import builder
from ..project.layers import draws_countries
from ..store import layout as tables
from ..store.opening import settle
from ..translation import speaking, tr

#: What the names of the items of insets begin with on a page.
PREFIX = "inset_"

#: On A4: what is narrower on the map of Europe has an inset, millimetres.
_SMALL = 10.0
#: On A4: white between the frame of an inset and its words.
_PADDING = 0.9
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
#: The islands of the Atlantic are not in the map of Europe while they have insets.
_EUROPE_WITHOUT_ISLANDS = QgsRectangle(2_550_000, 1_350_000, 7_300_000, 5_480_000)
#: Regions outside have insets, or are not worth drawing Europe smaller for: degrees, and the same in EPSG:3035.
_NEAR = QgsRectangle(-12.0, 22.0, 50.0, 72.0)
_FRAME = QgsRectangle(2_300_000, 300_000, 7_800_000, 5_480_000)
#: What scales are rounded up to, times a power of ten.
_ROUND = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0)


@dataclass(frozen=True)
class Inset:
    """A territory with a map of its own.

    :param key: for the names of its items
    :param crs: a conformal projection made for it
    :param west: degrees, like the others
    :param only_small: whether it has a map of its own only where it is small on the map of Europe; then its width
        there in metres, else 0
    :param high: whether it stands right below its name, and not in the middle, because others lie north of it
    """

    key: str
    crs: str
    west: float
    south: float
    east: float
    north: float
    only_small: float = 0.0
    high: bool = False

    @property
    def name(self) -> str:
        """What it is called."""
        return _names()[self.key]

    @property
    def is_country(self) -> bool:
        """Whether it is a whole country, not a part of one."""
        return self.only_small > 0

    @property
    def area(self) -> QgsRectangle:
        """Where it lies, in degrees."""
        return QgsRectangle(self.west, self.south, self.east, self.north)


INSETS = (
    Inset("azores", "EPSG:5015", -31.35, 36.85, -24.95, 39.8),
    Inset("madeira", "EPSG:5016", -17.32, 32.36, -16.2, 33.18),
    Inset("canaries", "EPSG:4083", -18.25, 27.55, -13.35, 29.45, high=True),
    Inset("guadeloupe", "EPSG:5490", -61.85, 15.8, -60.95, 16.55),
    Inset("saint_martin", "EPSG:5490", -63.17, 18.03, -62.96, 18.14),
    Inset("martinique", "EPSG:5490", -61.26, 14.36, -60.78, 14.9),
    Inset("guyane", "EPSG:2972", -54.65, 2.05, -51.55, 5.85),
    Inset("reunion", "EPSG:2975", 55.18, -21.42, 55.87, -20.83),
    Inset("mayotte", "EPSG:4471", 45.0, -13.04, 45.32, -12.62),
    Inset("malta", "EPSG:32633", 14.15, 35.77, 14.6, 36.1, only_small=40_000),
    Inset("cyprus", "EPSG:32636", 32.22, 34.52, 34.65, 35.73, only_small=225_000),
)


def _names() -> dict[str, str]:
    return {
        "azores": tr("Azores"), "madeira": tr("Madeira"), "canaries": tr("Canary Islands"),
        "guadeloupe": tr("Guadeloupe"), "saint_martin": tr("Saint-Martin"), "martinique": tr("Martinique"),
        "guyane": tr("French Guiana"), "reunion": tr("Réunion"), "mayotte": tr("Mayotte"),
        "malta": tr("Malta"), "cyprus": tr("Cyprus"),
    }  # fmt: skip


@dataclass(frozen=True)
class Territories:
    """What the boundaries of an atlas file hold.

    :param drawn: keys of the insets that have territory
    :param surveyed: those among them with a region of the edition
    :param core: what the map of Europe shows besides: the continent, widened to every surveyed region without inset
    :param shared: keys of the insets with territory of which the larger part lies elsewhere, as that of a region
        made of several islands does
    """

    drawn: frozenset[str]
    surveyed: frozenset[str]
    core: QgsRectangle
    shared: frozenset[str] = frozenset()


def territories(path: Path) -> Territories:
    """Return what the boundaries of an atlas file hold; read once for every version of the file."""
    settle(path)
    stat = path.stat()
    return _territories(str(path), stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=4)
def _territories(path: str, _changed: int, _size: int) -> Territories:
    units = QgsVectorLayer(f"{path}|layername={tables.UNITS}", "", "ogr")
    drawn, surveyed, shared = set(), set(), set()
    roles = units.fields().indexOf("role")
    for inset in INSETS:
        request = QgsFeatureRequest(inset.area).setFilterExpression("\"role\" IN ('region', 'fill')")
        request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        for feature in units.getFeatures(request):
            drawn.add(inset.key)
            if feature.attributes()[roles] == "region":
                surveyed.add(inset.key)
            if not inset.area.contains(_middle(feature.geometry())):
                shared.add(inset.key)
    return Territories(frozenset(drawn), frozenset(surveyed), _core(units), frozenset(shared))


def _middle(geometry: QgsGeometry) -> QgsPointXY:
    """Return the middle of the largest part of a territory."""
    boxes = [part.boundingBox() for part in geometry.constParts()] or [geometry.boundingBox()]
    return max(boxes, key=lambda box: box.area()).center()


def with_circles(layer: QgsVectorLayer, found: Territories) -> frozenset[str]:
    """Return the keys of the insets that show the circles of a layer: each circle stands on one map only.

    That of a country stands on the map of Europe, or where the country itself has an inset; that of a region made of
    several islands stands on the largest of them.
    """
    if layer.diagramRenderer() is None:
        return frozenset()
    if draws_countries(layer):
        return frozenset(inset.key for inset in INSETS if inset.is_country)
    return frozenset(inset.key for inset in INSETS) - found.shared


def _core(units: QgsVectorLayer) -> QgsRectangle:
    """Return Europe without its islands far off, widened to regions of the edition beyond, e.g. in the Maghreb."""
    core = QgsRectangle(_EUROPE_WITHOUT_ISLANDS)
    context = QgsProject.instance().transformContext()
    transform = QgsCoordinateTransform(units.crs(), builder.project_crs(), context)
    request = QgsFeatureRequest().setFilterExpression("\"role\" = 'region'")

    def shown(box: QgsRectangle) -> QgsRectangle:
        # Cut, because a region may hold an island far off, as Nordland does.
        return transform.transformBoundingBox(box).intersect(_FRAME)

    # Thousands of regions lie in few squares of whole degrees: what all of a square cannot widen, none in it can.
    within: dict[tuple[int, ...], bool] = {}
    for feature in units.getFeatures(request):
        box = feature.geometry().boundingBox()
        if _NEAR.contains(box.center()):
            square = (
                math.floor(box.xMinimum()), math.floor(box.yMinimum()), math.ceil(box.xMaximum()),
                math.ceil(box.yMaximum()),
            )  # fmt: skip
            if square not in within:
                within[square] = core.contains(shown(QgsRectangle(*square)))
            if not within[square]:
                core.combineExtentWith(shown(box))
    return core


def chosen(found: Territories, spec: PageSpec, units: float) -> list[Inset]:
    """Return the insets of a page.

    :param units: metres per millimetre of the map of Europe, about
    """
    if not spec.insets:
        return []
    small = [inset for inset in INSETS if inset.key in found.drawn]
    return [inset for inset in small if not inset.only_small or inset.only_small / units < _SMALL * spec.scale]


def adding(
    page: QgsPrintLayout,
    main: QgsLayoutItemMap,
    wanted: Sequence[Inset],
    places: Sequence[Box],
    told: frozenset[str],
    spec: PageSpec,
    circles: frozenset[str] = frozenset(),
) -> Steps[None]:
    """Add insets to a page, in short steps. They show the layers of the main map.

    QGIS places circles as it places names. An inset without circles shows no names either: its own is enough.

    :param told: keys of those with a stronger frame, because the edition has data there
    :param circles: keys of those that show the circles of a layer, see :func:`with_circles`
    """
    for inset, place in zip(wanted, places):
        with speaking(spec.language):
            name = inset.name
        map_ = _map(page, main, inset, name, place, spec, strong=inset.key in told)
        yield
        side = _PADDING * spec.scale
        box = Box(place.x + side, place.y + 0.5 * side, place.width - 2 * side, _name_height(name, place, spec))
        label = items.label(page, f"{PREFIX}{inset.key}_name", name, box, spec.points(FOOT))
        bar = _scale(page, inset, place, spec)
        for item in (label, bar) if inset.key in circles else (map_,):
            map_.addLabelBlockingItem(item)
        yield


def _map(
    page: QgsPrintLayout, main: QgsLayoutItemMap, inset: Inset, name: str, place: Box, spec: PageSpec, *, strong: bool
) -> QgsLayoutItemMap:
    map_ = items.map_item(page, PREFIX + inset.key, place)
    map_.setCrs(QgsCoordinateReferenceSystem(inset.crs))
    map_.setLayers(main.layers())
    # The layers themselves, not the map theme: QGIS reads the styles of a theme anew for every map that follows it.
    map_.setKeepLayerSet(True)
    map_.setExtent(_extent(inset, name, place, page.project(), spec))
    map_.setFrameStrokeColor(QColor(palette.TEXT if strong else palette.FRAME))
    map_.setFrameStrokeWidth(QgsLayoutMeasurement((0.3 if strong else 0.1) * spec.scale, _MM))
    return map_


def _extent(inset: Inset, name: str, place: Box, project: QgsProject, spec: PageSpec) -> QgsRectangle:
    """Return what an inset shows: its territory at a round scale, between the lines of its name and its scale."""
    crs = QgsCoordinateReferenceSystem
    transform = QgsCoordinateTransform(crs("EPSG:4326"), crs(inset.crs), project.transformContext())
    land = transform.transformBoundingBox(inset.area)
    side = _PADDING * spec.scale
    above, below = _name_height(name, place, spec) + side, _line(spec) + side
    units = _rounded(max(land.width() / (place.width - 2 * side), land.height() / (place.height - above - below)))
    x = land.center().x() - units * place.width / 2
    spare = 0.0 if inset.high else units * (place.height - above - below) - land.height()
    top = land.yMaximum() + spare / 2 + units * above
    return QgsRectangle(x, top - units * place.height, x + units * place.width, top)


def _rounded(units: float) -> float:
    """Return metres per millimetre rounded up, so that the scale can be said in a short number."""
    power = 10.0 ** math.floor(math.log10(units))
    return power * next(one for one in _ROUND if units <= one * power)


def _line(spec: PageSpec) -> float:
    """Return the height of a line of small print, millimetres."""
    return line_height(spec.points(FOOT))


def _name_height(name: str, place: Box, spec: PageSpec) -> float:
    """Return the height of a name, on two lines if it is too long for one."""
    width = place.width - 2 * _PADDING * spec.scale
    return min(2, line_count(name, width, spec.points(FOOT))) * _line(spec) + 0.1


def _scale(page: QgsPrintLayout, inset: Inset, place: Box, spec: PageSpec) -> QgsLayoutItem:
    """Add the scale of an inset in words: a scale bar would make the file of a project three times as large.

    An expression, so that it is right after a user zooms or resizes the map.
    """
    side = _PADDING * spec.scale
    height = _line(spec) + 0.1
    box = Box(place.x + side, place.bottom - 0.5 * side - height, place.width - side - 0.1, height)
    item = items.label(page, f"{PREFIX}{inset.key}_scale", "", box, spec.points(FOOT))
    scale = f"map_get(item_variables('{PREFIX}{inset.key}'), 'map_scale')"
    thousands = number(1_000_000, language=spec.language)[1]
    item.setText(f"1:[% replace(format_number(round({scale}, -3), 0, 'en'), ',', '{thousands}') %]")
    return item
