"""The locator map of factsheets: a country, or Europe, with some units pointed out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .items import map_item
from .map_page import view_extent
from .page import Box
from ..model.style import palette
from ..project import builder
from ..store import layout as tables
from ..store.causes import unreadable
from ..store.opening import settle
from ..store.reading import lacking_tables

#: Share of the map's width below which a region is ringed, as it would hardly be seen.
_SMALL = 0.055
#: Metres a map of a country is wide at least, and at most before it shows the region alone.
_NARROWEST, _WIDEST = 900_000.0, 4_300_000.0
#: How much wider than a region overseas its map is.
_ALONE = 2.5
_SEA, _LAND, _COUNTRY, _RING = "#EAF1F4", "#F8F6F1", "#DDD9CF", "#B2574F"


class Locator:
    """A native map on the first page of a layout, and the layers it shows.

    :raises AtlasError: if the atlas file has no geometry to show
    """

    def __init__(self, layout: QgsPrintLayout, project: QgsProject, atlas: Path, box: Box) -> None:
        self._project = project
        self._box = box
        self._crs = builder.project_crs()
        ground = _opened(atlas, tables.UNITS)
        borders = _opened(atlas, tables.BORDERS)
        #: Units of the last map that lie overseas while others do not: they are not on it.
        self.overseas = 0
        self._geometries: dict[str, QgsGeometry] = {}
        self._countries: dict[str, list[QgsRectangle]] = {}
        self._outlines: dict[str, list[QgsGeometry]] = {}
        self._read(ground)
        ground.setSubsetString("role IN ('country', 'ground')")
        _fill(ground, _LAND, _LAND)
        line = QgsLineSymbol.createSimple({"line_color": palette.COUNTRY_BORDER, "line_width": "0.12"})
        borders.setRenderer(QgsSingleSymbolRenderer(line))
        self._country = self._layer("MultiPolygon", "country")
        _fill(self._country, _COUNTRY, _COUNTRY)
        self._shown = self._layer("MultiPolygon", "regions")
        _fill(self._shown, palette.DOCUMENTED, "#FFFFFF")
        self._rings = self._layer("Point", "rings")
        ring = {"name": "circle", "color": "0,0,0,0", "outline_color": _RING, "outline_width": "0.5", "size": "5"}
        self._rings.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(ring)))
        for layer in (ground, borders, self._country, self._shown, self._rings):
            project.addMapLayer(layer, False)
        self.item: QgsLayoutItemMap = map_item(layout, "locator", box)
        self.item.setBackgroundColor(QColor(_SEA))
        self.item.setLayers([self._rings, borders, self._shown, self._country, ground])
        self.item.setKeepLayerSet(True)
        self.item.setCrs(self._crs)

    def _layer(self, kind: str, name: str) -> QgsVectorLayer:
        return QgsVectorLayer(f"{kind}?crs={self._crs.authid()}", name, "memory")

    def _read(self, units: QgsVectorLayer) -> None:
        """Read every unit once: the map moves to a hundred places."""
        change = QgsCoordinateTransform(units.crs(), self._crs, self._project.transformContext())
        for feature in units.getFeatures():
            geometry = QgsGeometry(feature.geometry())
            # Land that is only background may lie where the map's projection does not reach.
            if feature["role"] == "ground" or geometry.isEmpty():
                continue
            try:
                geometry.transform(change)
            except QgsCsException:  # it is then said to have no boundary
                continue
            self._geometries[str(feature["unit_id"])] = geometry
            if feature["role"] in ("region", "fill"):
                country = str(feature["country"])
                self._countries.setdefault(country, []).append(geometry.boundingBox())
                self._outlines.setdefault(country, []).append(geometry)

    def show(self, units: Iterable[str], country: str) -> bool:
        """Point out some units, on a map of their country (ISO code) or of Europe if that is empty.

        :returns: whether any of them has a geometry; the map is hidden if not
        """
        found = [self._geometries[unit] for unit in units if unit in self._geometries]
        # Territory overseas would make all the others small.
        near = [geometry for geometry in found if builder.EUROPE.contains(geometry.boundingBox().center())]
        self.overseas = len(found) - len(near) if near else 0
        found = near or found
        self.item.setVisibility(bool(found))
        if not found:
            return False
        whole = QgsRectangle(found[0].boundingBox())
        for geometry in found[1:]:
            whole.combineExtentWith(geometry.boundingBox())
        overseas = not builder.EUROPE.contains(whole.center())
        self.item.setCrs(self._local(whole) if overseas else self._crs)
        extent = self._alone(found) if overseas else self._extent(found, country)
        _replace(self._country, self._outlines.get(country, []) if country else [])
        _replace(self._shown, found)
        small = [] if overseas else [geometry for geometry in found if _is_small(geometry, extent.width())]
        _replace(self._rings, [g.pointOnSurface() for g in small] if len(found) <= 3 else [])
        self.item.setExtent(extent)
        return True

    def _extent(self, found: list[QgsGeometry], country: str) -> QgsRectangle:
        """Return what the map shows, in its proportions."""
        own = QgsRectangle(found[0].boundingBox())
        for geometry in found[1:]:
            own.combineExtentWith(geometry.boundingBox())
        if not country:
            return view_extent(self._box) if builder.EUROPE.contains(own) else self._fitted(own)
        whole = QgsRectangle(own)
        # The mainland and what lies near it: overseas territory would make everything small.
        for box in self._countries.get(country, ()):
            together = QgsRectangle(whole)
            together.combineExtentWith(box)
            if max(together.width(), together.height()) < _WIDEST:
                whole = together
        return self._fitted(whole)

    def _local(self, box: QgsRectangle) -> QgsCoordinateReferenceSystem:
        """Return an equal-area projection around the middle of a box: far from Europe its own turns shapes."""
        geographic = QgsCoordinateReferenceSystem("EPSG:4258")
        back = QgsCoordinateTransform(self._crs, geographic, self._project.transformContext())
        middle = back.transform(box.center())
        return QgsCoordinateReferenceSystem.fromProj(
            f"+proj=laea +lat_0={middle.y():.4f} +lon_0={middle.x():.4f} +ellps=GRS80 +units=m +no_defs"
        )

    def _alone(self, found: list[QgsGeometry]) -> QgsRectangle:
        """Return the extent of regions overseas, in the map's projection: nothing of their country is around them."""
        change = QgsCoordinateTransform(self._crs, self.item.crs(), self._project.transformContext())
        own = QgsRectangle()
        for geometry in found:
            turned = QgsGeometry(geometry)
            turned.transform(change)
            own.combineExtentWith(turned.boundingBox())
        return self._fitted(own, _ALONE * max(own.width(), own.height()))

    def _fitted(self, box: QgsRectangle, narrowest: float = _NARROWEST) -> QgsRectangle:
        """Return a rectangle in the map's proportions around another one.

        :param narrowest: width at least, metres
        """
        ratio = self._box.width / self._box.height
        width = max(1.25 * box.width(), 1.25 * box.height() * ratio, narrowest)
        center = box.center()
        height = width / ratio
        return QgsRectangle(
            center.x() - width / 2, center.y() - height / 2, center.x() + width / 2, center.y() + height / 2
        )


def _is_small(geometry: QgsGeometry, width: float) -> bool:
    """Return whether a region would hardly be seen on a map so many metres wide; so are small islands far apart."""
    box = geometry.boundingBox()
    longest = max(box.width(), box.height())
    scattered = longest < 2 * _SMALL * width and geometry.area() ** 0.5 < _SMALL / 2 * width
    return longest < _SMALL * width or scattered


def _opened(atlas: Path, table: str) -> QgsVectorLayer:
    settle(atlas)
    layer = QgsVectorLayer(f"{atlas}|layername={table}", table, "ogr")
    if not layer.isValid():
        raise unreadable(atlas, lacking_tables([table]))
    return layer


def _fill(layer: QgsVectorLayer, color: str, outline: str) -> None:
    symbol = QgsFillSymbol.createSimple({"color": color, "outline_color": outline, "outline_width": "0.1"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _replace(layer: QgsVectorLayer, geometries: Iterable[QgsGeometry]) -> None:
    """Let a layer in memory hold these geometries and no others."""
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().truncate()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
