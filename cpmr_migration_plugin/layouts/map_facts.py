"""What a map shows, counted on the layer it draws: the ground of alternative texts."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, unique
from functools import lru_cache
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)

from ..errors import AtlasError
from ..model.atlas import EPSG
from ..model.vocabulary import Documented, Involvement, Theme
from ..project.drawn import Drawn, Parting, drawn, missing_keys, parting_of
from ..project.layers import ROLE_PROPERTY, source_file
from ..store.atlas import read_rows
from ..store.layout import DRAWN_COLUMN, UNITS

#: What a unit of the ground outside the edition is drawn as.
_OUTSIDE = Involvement.NOT_SURVEYED.value
#: Columns that tell when a figure is of.
_TIMES = {"ratio": "ratio_time", "total": "total_time", "value": "time"}
#: A map that is zoomed to regions is so much larger than they are.
_MARGIN = 1.1
#: Longitude and latitude: what lies elsewhere is nowhere.
_WORLD = QgsRectangle(-180.0, -90.0, 180.0, 90.0)
_MISSING = {Involvement.NO_ANSWER.value, Documented.NO_ANSWER.value, _OUTSIDE, "not_available"}


@unique
class Of(str, Enum):
    """What a map counts."""

    COUNTRIES = "countries"
    REGIONS = "regions"
    TERRITORIES = "territories"


@dataclass(frozen=True)
class ClassCount:
    """A class of the legend and how many units it has.

    :param missing: whether it stands for missing data
    """

    label: str
    count: int
    missing: bool = False


@dataclass(frozen=True)
class Figure:
    """The figure of one unit.

    :param time: period as the dataset writes it, e.g. ``2024``
    """

    name: str
    value: float
    time: str = ""


@dataclass(frozen=True)
class MapFacts:
    """What a map shows.

    :param of: what is counted: regions of the edition, countries, or all territory of an indicator
    :param units: how many there are
    :param classes: every class of the legend, in its order; those for territory outside the edition are left out
    :param unclassed: units that the renderer draws in no class, and so does not show
    :param outside: units outside the edition
    :param ratios: figures shown by colour, the highest first
    :param totals: figures shown by symbols, the largest symbol first
    :param drawn: what the layer draws
    :param parting: how the figures shown by colour were parted into classes, where that can be told
    """

    of: Of
    units: int
    classes: tuple[ClassCount, ...]
    unclassed: int = 0
    outside: int = 0
    ratios: tuple[Figure, ...] = ()
    totals: tuple[Figure, ...] = ()
    drawn: Drawn | None = None
    parting: Parting | None = None

    @property
    def missing(self) -> int:
        """Units without data."""
        return sum(entry.count for entry in self.classes if entry.missing)


def map_facts(layer: QgsVectorLayer) -> MapFacts:
    """Return what the layer of a theme or an indicator shows, with the style and the filter it has now.

    Reads the attributes once, without geometry: some milliseconds. Main thread.
    """
    theme = {theme.value: theme for theme in Theme}.get(str(layer.customProperty(ROLE_PROPERTY) or ""))
    column = DRAWN_COLUMN.get(theme, "status")
    what = drawn(layer)
    symbols = _Symbols(what)
    figures: tuple[list[Figure], list[Figure]] = ([], [])
    inside, silent, around = Counter(), Counter(), Counter()
    units = unclassed = outside = 0
    with _classes(layer) as (labels, keys_of):
        for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
            code, keys = _text(feature, column), keys_of(feature)
            if code == _OUTSIDE:
                outside += 1
                around.update(keys)
                continue
            units += 1
            unclassed += not keys
            inside.update(keys)
            silent.update(keys if code in _MISSING else ())
            for found, number, time in (
                (figures[0], _number(feature, what.ratio), _TIMES.get(what.ratio, "")),
                (figures[1], symbols.size(feature), _TIMES.get(what.total, "")),
            ):
                if number is not None:
                    found.append(Figure(_text(feature, "name"), number, _text(feature, time)))
    known = missing_keys(layer.renderer())
    classes = [
        ClassCount(label, inside[key], missing=key in known or 0 < inside[key] == silent[key])
        for key, label in labels.items()
        if inside[key] or not around[key]
    ]
    ratios = sorted(figures[0], key=lambda one: (-one.value, one.name))
    totals = sorted(figures[1], key=lambda one: (-abs(one.value), one.name))
    of = Of.TERRITORIES if theme is None else Of.COUNTRIES if theme is Theme.COUNTRY_DATA else Of.REGIONS
    parting = parting_of(layer, what)
    return MapFacts(of, units, tuple(classes), unclassed, outside, tuple(ratios), tuple(totals), what, parting)


def units_with_data(layer: QgsVectorLayer) -> list[str]:
    """Return the ids of the units that a layer has an answer or a figure of, with the style and filter it has now.

    A stated "none" is an answer. Reads the attributes once, without geometry. Main thread.
    """
    theme = {theme.value: theme for theme in Theme}.get(str(layer.customProperty(ROLE_PROPERTY) or ""))
    column = DRAWN_COLUMN.get(theme, "status")
    what = drawn(layer)
    symbols = _Symbols(what)
    found = []
    for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        code = _text(feature, column)
        told = code and code not in _MISSING
        if told or _number(feature, what.ratio) is not None or symbols.size(feature) is not None:
            found.append(_text(feature, "unit_id"))
    return found


def units_within(page: QgsPrintLayout, layer: QgsVectorLayer, units: Sequence[str]) -> int | None:
    """Return how many units the maps of a page show, insets included: those whose point lies in one of them.

    :param layer: of the units; its file tells their points
    :return: None if the file does not
    """
    points = _points_of(layer, units)
    if points is None:
        return None
    shown: set[str] = set()
    for map_ in page.items():
        if isinstance(map_, QgsLayoutItemMap):
            shown |= _inside(map_, map_.extent(), {unit: at for unit, at in points.items() if unit not in shown})
    return len(shown)


def extent_of(
    layer: QgsVectorLayer, units: Sequence[str], map_: QgsLayoutItemMap, area: QgsRectangle
) -> QgsRectangle | None:
    """Return what a map must show so that some units are on it, with a margin; None if it can show none of them.

    :param area: in the map's CRS: what lies elsewhere, such as an outermost region, is left to insets if anything
        lies in it
    """
    points = _points_of(layer, units) or {}
    near, found = _inside(map_, area, points), QgsRectangle()
    wanted = near or set(units)
    transform = QgsCoordinateTransform(layer.crs(), map_.crs(), map_.layout().project())
    for feature in layer.getFeatures():
        box = feature.geometry().boundingBox()
        if _text(feature, "unit_id") not in wanted or box.isEmpty() or not _WORLD.contains(box):
            continue
        try:
            box = transform.transformBoundingBox(box)
        except QgsCsException:
            continue
        if near:  # a country may have islands far off
            box = box.intersect(area)
        if found.isNull():
            found = QgsRectangle(box)
        found.combineExtentWith(box)
    if found.isNull():
        return None
    found.scale(_MARGIN)
    return found


def _inside(map_: QgsLayoutItemMap, area: QgsRectangle, points: dict[str, QgsPointXY]) -> set[str]:
    """Return the units whose points lie in an area of a map's CRS."""
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"), map_.crs(), map_.layout().project()
    )
    found = set()
    for unit, point in points.items():
        try:
            if _WORLD.contains(point) and area.contains(transform.transform(point)):
                found.add(unit)
        except QgsCsException:  # far beyond what the projection can show
            continue
    return found


def _points_of(layer: QgsVectorLayer, units: Sequence[str]) -> dict[str, QgsPointXY] | None:
    """Return the points of some units, None if the file of a layer does not tell any."""
    path = source_file(layer)
    try:
        stat = path.stat()
        points = _points(str(path), stat.st_mtime_ns, stat.st_size)
    except (AtlasError, OSError):
        return None
    return {unit: points[unit] for unit in units if unit in points}


@lru_cache(maxsize=4)
def _points(path: str, _changed: int, _size: int) -> dict[str, QgsPointXY]:
    rows = read_rows(Path(path), UNITS, ("unit_id", "anchor_x", "anchor_y"))
    return {str(unit): QgsPointXY(float(x or 0.0), float(y or 0.0)) for unit, x, y in rows}


class _Symbols:
    """How large the symbols of features are."""

    def __init__(self, what: Drawn) -> None:
        self._total = what.total
        self._parts = [] if what.total else [QgsExpression(text) for text in what.attributes]
        self._context = QgsExpressionContext()

    def size(self, feature: QgsFeature) -> float | None:
        """Return the total of a feature, or what its parts count together; None where it has no symbol."""
        if not self._parts:
            return _number(feature, self._total)
        self._context.setFeature(feature)
        self._context.setFields(feature.fields())
        counted = [part.evaluate(self._context) for part in self._parts]
        return sum(float(one) for one in counted if isinstance(one, (int, float))) or None


@contextmanager
def _classes(layer: QgsVectorLayer) -> Iterator[tuple[dict[str, str], Callable[[QgsFeature], set[str]]]]:
    """Give the classes of a layer's legend, label by key, and what tells those that a feature is drawn in."""
    if layer.renderer() is None:
        yield {}, lambda _feature: set()
        return
    # A copy: the layer's own may be drawing.
    renderer = layer.renderer().clone()
    labels = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))

    def keys_of(feature: QgsFeature) -> set[str]:
        context.expressionContext().setFeature(feature)
        return set(renderer.legendKeysForFeature(feature, context)) & labels.keys()

    renderer.startRender(context, layer.fields())
    try:
        yield labels, keys_of
    finally:
        renderer.stopRender(context)


def _text(feature: QgsFeature, column: str) -> str:
    value = _value(feature, column)
    return value if isinstance(value, str) else ""


def _number(feature: QgsFeature, column: str) -> float | None:
    value = _value(feature, column)
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else None


def _value(feature: QgsFeature, column: str) -> object:
    """Return a value; None where the layer has no such column."""
    return feature[column] if column and feature.fields().indexOf(column) >= 0 else None
