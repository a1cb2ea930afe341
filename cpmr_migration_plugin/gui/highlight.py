"""Show regions on the map (select, filter, zoom, pan, flash, hover) and restore what was changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.gui import QgsHighlight, QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..compat import POLYGON_BAND
from ..model.vocabulary import Theme
from ..project import builder

#: Colour of the outline of the region under the mouse: not a colour of any legend.
HOVER = "#D7263D"

#: Regions drawn on top of the map where no visible layer shows the selection; more would be slow.
_MOST_OVERLAID = 300


class RegionsOnMap(QObject):
    """The regions of one atlas file in the layers of the project.

    Regions are named by their boundary unit, of which a feature of every regional theme is drawn.
    """

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._atlas: Path | None = None
        self._features: dict[str, int] = {}
        #: Filters put on layers: layer id to the filter the layer had and the one it was given.
        self._filters: dict[str, tuple[str, str]] = {}
        self._selected: frozenset[str] = frozenset()
        self._hover: QgsHighlight | None = None
        self._overlay: QgsRubberBand | None = None
        self._root = project.layerTreeRoot()
        self._root.visibilityChanged.connect(self._visibility_changed)
        project.writeProject.connect(self._before_saving)
        project.projectSaved.connect(self._after_saving)
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)

    def close(self) -> None:
        """Put everything back and stop listening."""
        self.clear()
        if not sip.isdeleted(self._root):
            self._root.visibilityChanged.disconnect(self._visibility_changed)
        self._project.writeProject.disconnect(self._before_saving)
        self._project.projectSaved.disconnect(self._after_saving)
        self._project.layersAdded.disconnect(self._layers_changed)
        self._project.layersRemoved.disconnect(self._layers_changed)
        # When Python collects our cycles it also drops every Python slot, of other plugins too, of the Qt objects
        # whose wrapper is in them: the project must not be.
        self._project = self._root = self._canvas = None

    def set_atlas(self, atlas: Path | None) -> None:
        """Work on the layers of another atlas file; what was shown of the old one is put back."""
        if atlas != self._atlas:
            self.clear()
            self._atlas = atlas
        self._features = {}

    def clear(self) -> None:
        """Take selection, filter and outline off the map."""
        self.hover("")
        self.unfilter()
        self.select(())

    def layers(self) -> list[QgsVectorLayer]:
        """Return the regional layers of the atlas file that are in the project, those that are visible first."""
        if self._project is None:
            return []
        found = [
            layer
            for group in builder.our_groups(self._project)
            if self._atlas is not None and builder.atlas_path_of(group) == self._atlas
            for theme, layer in builder.theme_layers_of(group).items()
            if theme is not Theme.COUNTRY_DATA
        ]
        root = self._project.layerTreeRoot()
        return sorted(found, key=lambda layer: not root.findLayer(layer.id()).isVisible())

    # What is shown.

    def select(self, units: Iterable[str]) -> int:
        """Select the features of boundary units in every regional layer, and nothing else; returns how many."""
        wanted = frozenset(unit for unit in units if unit)
        if not wanted and not self._selected:
            return 0  # a selection that a user made stays
        features = self._feature_ids() if wanted else {}
        ids = [features[unit] for unit in wanted if unit in features]
        for layer in self.layers():
            layer.selectByIds(ids)
        self._selected = wanted
        self._draw_overlay()
        return len(ids)

    def _draw_overlay(self) -> None:
        """Draw what is selected on top of the map where no layer that is visible can show it."""
        if self._overlay is not None:
            self._canvas.scene().removeItem(self._overlay)
            self._overlay = None
        layers = self.layers() if self._selected else []
        if not layers or self._root.findLayer(layers[0].id()).isVisible():
            return
        features = self._feature_ids()
        ids = [features[unit] for unit in self._selected if unit in features][:_MOST_OVERLAID]
        self._overlay = QgsRubberBand(self._canvas, POLYGON_BAND)
        color = QColor(self._canvas.selectionColor())
        self._overlay.setStrokeColor(color.darker(160))
        color.setAlpha(min(color.alpha(), 150))
        self._overlay.setFillColor(color)
        self._overlay.setWidth(1)
        for feature in layers[0].getFeatures(QgsFeatureRequest().setFilterFids(ids).setNoAttributes()):
            self._overlay.addGeometry(feature.geometry(), layers[0])

    def _visibility_changed(self, *_args: object) -> None:
        if self._selected:
            self._draw_overlay()

    def filter(self, units: Iterable[str]) -> bool:
        """Show only these boundary units; returns whether every layer could be filtered."""
        names = ", ".join(QgsExpression.quotedString(unit) for unit in sorted({unit for unit in units if unit}))
        # An empty list is no SQL; nothing has this unit.
        ours = f'"unit_id" IN ({names or "NULL"})'
        refused = [layer for layer in self.layers() if not self._filter_layer(layer, ours)]
        return not refused

    def _filter_layer(self, layer: QgsVectorLayer, ours: str) -> bool:
        own = layer.subsetString()
        before, given = self._filters.get(layer.id(), (own, own))
        if own != given:
            before = own  # a user has set another filter meanwhile: it is theirs, and it counts
        wanted = f"({before}) AND {ours}" if before else ours
        if layer.isEditable() or (wanted != own and not layer.setSubsetString(wanted)):
            return False
        self._filters[layer.id()] = (before, wanted)
        return True

    def unfilter(self) -> None:
        """Put the filters back that the layers had."""
        filters, self._filters = self._filters, {}
        for layer_id, (before, given) in filters.items():
            layer = self._project.mapLayer(layer_id)
            if layer is not None and layer.subsetString() == given:
                layer.setSubsetString(before)

    def is_filtered(self) -> bool:
        """Return whether a filter of ours is on the map."""
        return bool(self._filters)

    def hover(self, unit: str) -> None:
        """Outline one region on the map; an empty name takes the outline off."""
        if self._hover is not None:
            self._canvas.scene().removeItem(self._hover)
            self._hover = None
        layer, ids = self._shown([unit]) if unit else (None, [])
        if layer is None:
            return
        feature = layer.getFeature(ids[0])
        if not feature.hasGeometry():
            return
        self._hover = QgsHighlight(self._canvas, feature, layer)
        color = QColor(HOVER)
        self._hover.setColor(color)
        color.setAlpha(40)
        self._hover.setFillColor(color)
        self._hover.setWidth(2)
        self._hover.show()

    # Moving the map.

    def zoom(self, units: Iterable[str]) -> bool:
        """Zoom to regions; returns whether any of them is on the map."""
        layer, ids = self._shown(units)
        if layer is None:
            return False
        self._canvas.zoomToFeatureIds(layer, ids)
        self._canvas.flashFeatureIds(layer, ids)
        return True

    def pan(self, units: Iterable[str]) -> bool:
        """Move the map to regions, its scale kept; returns whether any of them is on the map."""
        layer, ids = self._shown(units)
        if layer is None:
            return False
        self._canvas.panToFeatureIds(layer, ids)
        self._canvas.flashFeatureIds(layer, ids)
        return True

    def flash(self, units: Iterable[str]) -> bool:
        """Flash regions; returns whether any of them is on the map."""
        layer, ids = self._shown(units)
        if layer is None:
            return False
        self._canvas.flashFeatureIds(layer, ids)
        return True

    def _shown(self, units: Iterable[str]) -> tuple[QgsVectorLayer | None, list[int]]:
        """Return the best layer to show regions of, and the ids of their features."""
        features = self._feature_ids()
        ids = [features[unit] for unit in units if unit in features]
        layers = self.layers() if ids else []
        return (layers[0], ids) if layers else (None, [])

    def _feature_ids(self) -> dict[str, int]:
        """Return the feature of each boundary unit: the same in every regional layer, as all draw one table."""
        if not self._features:
            layers = self.layers()
            request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
            for layer in layers[:1]:
                request.setSubsetOfAttributes(["unit_id"], layer.fields())
                source = layer
                if layer.subsetString():  # it hides features, and may be ours, which does not stay
                    source = QgsVectorLayer(layer.source().split("|subset=")[0], "", "ogr")
                self._features = {str(f["unit_id"]): f.id() for f in source.getFeatures(request)}
        return self._features

    # The project is saved without our filter.

    def _before_saving(self, document: QDomDocument) -> None:
        self._to_restore = dict(self._filters)
        for layer_id, (before, given) in self._to_restore.items():
            layer = self._project.mapLayer(layer_id)
            if layer is not None and layer.subsetString() == given:
                layer.setSubsetString(before)
        # The layer tree, which names each layer's source too, stands in the document already.
        nodes = document.elementsByTagName("layer-tree-layer")
        for node in (nodes.at(i).toElement() for i in range(nodes.count())):
            if node.attribute("id") in self._to_restore:
                before, given = self._to_restore[node.attribute("id")]
                kept = f"|subset={before}" if before else ""
                node.setAttribute("source", node.attribute("source").replace(f"|subset={given}", kept))

    def _after_saving(self) -> None:
        restore, self._to_restore = getattr(self, "_to_restore", {}), {}
        dirty = self._project.isDirty()
        for layer_id, (before, given) in restore.items():
            layer = self._project.mapLayer(layer_id)
            if layer is not None and layer.subsetString() == before:
                layer.setSubsetString(given)
        self._project.setDirty(dirty)

    def _layers_changed(self, *_args: object) -> None:
        self._features = {}
        if self._hover is not None:
            self.hover("")
        if self._overlay is not None:
            self._draw_overlay()
        self._filters = {k: v for k, v in self._filters.items() if self._project.mapLayer(k) is not None}
