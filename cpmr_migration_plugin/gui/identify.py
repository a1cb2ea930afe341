"""An action of QGIS's Identify Results: open the region in the panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeature, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon

from ..model.vocabulary import Theme
from ..paths import icon
from ..project.layers import ROLE_PROPERTY
from ..translation import tr

_OURS = {theme.value for theme in Theme if theme is not Theme.COUNTRY_DATA}


class _OpenRegion(QgsMapLayerAction):
    """Offered for the regional layers of an atlas file only."""

    enabled = True

    def canRunUsingLayer(self, layer: QgsMapLayer | None, *_context: Any) -> bool:  # noqa: N802 - QGIS's name
        """Return whether a layer is one of ours."""
        return self.enabled and isinstance(layer, QgsVectorLayer) and layer.customProperty(ROLE_PROPERTY) in _OURS


class IdentifyAction:
    """Adds the action to QGIS and takes it away again.

    :param open_unit: called with the boundary unit of the feature
    """

    def __init__(self, open_unit: Callable[[str], Any], parent: QObject) -> None:
        self._open_unit = open_unit
        self._action = _OpenRegion(
            tr("Open in the Regions Panel"), parent, QgsMapLayerAction.Target.SingleFeature, QIcon(icon("regions.svg"))
        )
        self._action.triggeredForFeature.connect(self._open)
        QgsGui.mapLayerActionRegistry().addMapLayerAction(self._action)

    def set_enabled(self, enabled: bool) -> None:
        """Offer the action, or not while there is nothing to open."""
        self._action.enabled = enabled

    def close(self) -> None:
        """Take the action away."""
        QgsGui.mapLayerActionRegistry().removeMapLayerAction(self._action)
        self._action.triggeredForFeature.disconnect(self._open)

    def _open(self, _layer: QgsMapLayer, feature: QgsFeature) -> None:
        self._open_unit(str(feature["unit_id"] or ""))
