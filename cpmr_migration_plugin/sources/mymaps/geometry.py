"""Geometries of KML as GeoJSON-like dicts (RFC 7946): longitude before latitude, heights left out."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from .xmltree import Element
from ...translation import tr

TAGS = ("Point", "LineString", "LinearRing", "Polygon", "MultiGeometry", "Track", "MultiTrack")

Position = list[float]
Geometry = dict[str, Any]


class BadCoordinates(ValueError):
    """A geometry whose coordinates cannot be read; nothing is made up in their place."""


def read_geometry(placemark: Element) -> tuple[Geometry | None, str]:
    """Return the geometry of a placemark (None if it has none) and what is wrong with it (translated)."""
    parts: list[Geometry] = []
    problem = ""
    for element in placemark.all(*TAGS):
        try:
            parts += _parts(element)
        except BadCoordinates as error:
            problem = problem or str(error)
    return _together(parts), problem


def count_points(placemark: Element) -> int:
    """Return about how many points the geometries of a placemark have, at most twice as many as there are."""
    found, waiting = 0, [placemark]
    while waiting:
        element = waiting.pop()
        waiting += element.children
        if element.tag == "coordinates":
            found += element.text.count(",") + 1
        elif element.tag == "coord":
            found += 1
    return found


def middle(geometry: Geometry) -> tuple[float, float] | None:
    """Return a point that stands for a geometry.

    For a point itself, for polygons a point inside the largest, else the middle of what it spans.
    """
    positions = list(_positions(geometry))
    if not positions:
        return None
    polygons = list(_polygons(geometry))
    if polygons:
        inside = _inside(max(polygons, key=lambda rings: abs(_area(rings[0]))))
        if inside is not None:
            return inside
    lons, lats = zip(*positions)
    return (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2


def _polygons(geometry: Geometry) -> Iterator[list[list[Position]]]:
    if geometry["type"] == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from _polygons(part)
    elif geometry["type"] == "Polygon":
        yield geometry["coordinates"]
    elif geometry["type"] == "MultiPolygon":
        yield from geometry["coordinates"]


def _area(ring: list[Position]) -> float:
    """Return twice the signed area of a ring."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))


def _inside(rings: list[list[Position]]) -> tuple[float, float] | None:
    """Return the middle of the widest stretch of a polygon at half its height; None if it has no area.

    The middle of what a bay or an arc of islands spans lies in the sea.
    """
    lats = [position[1] for position in rings[0]]
    level = (min(lats) + max(lats)) / 2
    crossings = sorted(
        a[0] + (level - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
        for ring in rings
        for a, b in zip(ring, ring[1:])
        if (a[1] <= level) != (b[1] <= level)
    )
    stretches = list(zip(crossings[::2], crossings[1::2]))
    if not stretches:
        return None
    west, east = max(stretches, key=lambda pair: pair[1] - pair[0])
    return (west + east) / 2, level


def _positions(geometry: Geometry) -> list[tuple[float, float]]:
    if geometry["type"] == "GeometryCollection":
        return [position for part in geometry["geometries"] for position in _positions(part)]
    found: list[tuple[float, float]] = []
    stack = [geometry["coordinates"]]
    while stack:
        item = stack.pop()
        if item and isinstance(item[0], float):
            found.append((item[0], item[1]))
        else:
            stack += item
    return found


def _parts(element: Element) -> list[Geometry]:
    """Return the simple geometries of an element; collections are taken apart."""
    if element.tag in ("MultiGeometry", "MultiTrack"):
        return [part for child in element.all(*TAGS) for part in _parts(child)]
    if element.tag == "Polygon":
        rings = [
            _ring(ring)
            for name in ("outerBoundaryIs", "innerBoundaryIs")
            for boundary in element.all(name)
            for ring in boundary.all("LinearRing")
        ]
        return [{"type": "Polygon", "coordinates": rings}] if rings and element.first("outerBoundaryIs") else []
    if element.tag == "Track":
        text = " ".join(",".join(coord.text.split()) for coord in element.all("coord"))
    else:
        text = element.value("coordinates")
    positions = _coordinates(text)
    if not positions:
        return []
    if element.tag == "Point" or len(positions) == 1:
        return [{"type": "Point", "coordinates": positions[0]}]
    return [{"type": "LineString", "coordinates": positions}]


def _ring(element: Element) -> list[Position]:
    ring = _coordinates(element.value("coordinates"))
    if ring and ring[0] != ring[-1]:
        ring.append(list(ring[0]))
    if len(ring) < 4:
        raise BadCoordinates(tr("a polygon with fewer than three corners"))
    return ring


def _coordinates(text: str) -> list[Position]:
    # “lon, lat” with a blank after the comma is against the rules and common.
    return [_position(item) for item in ",".join(part.strip() for part in text.split(",")).split()]


def _position(text: str) -> Position:
    numbers = text.split(",")
    try:
        lon, lat = float(numbers[0]), float(numbers[1])
    except (ValueError, IndexError):
        raise BadCoordinates(tr("“{text}” is not a position").format(text=text[:40])) from None
    if not (math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180 and abs(lat) <= 90):
        raise BadCoordinates(tr("“{text}” is not a place on Earth").format(text=text[:40]))
    return [lon, lat]


def _together(parts: list[Geometry]) -> Geometry | None:
    """Return one geometry made of simple ones."""
    if len(parts) <= 1:
        return parts[0] if parts else None
    kinds = {part["type"] for part in parts}
    if len(kinds) == 1:
        return {"type": f"Multi{kinds.pop()}", "coordinates": [part["coordinates"] for part in parts]}
    return {"type": "GeometryCollection", "geometries": parts}
