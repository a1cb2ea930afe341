"""Set variables of layers without duplicates."""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils, QgsMapLayer


def set_variable(layer: QgsMapLayer, name: str, value: object) -> None:
    """Set a variable of a layer; its others stay.

    ``QgsExpressionContextUtils.setLayerVariable`` adds a second one of the same name, so that a style that is
    applied and saved again and again grows each time. Doubles that were made so go with it.
    """
    names = layer.customProperty("variableNames") or []
    values = layer.customProperty("variableValues") or []
    # One alone may have come back from a file as a text.
    names, values = ([one] if isinstance(one, str) else list(one) for one in (names, values))
    QgsExpressionContextUtils.setLayerVariables(layer, {**dict(zip(names, values)), name: value})
