"""Scale circles and labels with the page: a layer's millimetres and points are those of an A4 page.

Only copies of layers are changed, in the project that pages are exported from, after they have been relabelled.
"""

from __future__ import annotations

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLinearlyInterpolatedDiagramRenderer,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF

from .variables import set_variable

#: Points below which nothing on a page is set.
_SMALLEST = 6.0
#: What a layer has on A4, kept with it: another page is fitted from there, not from the last one.
_ON_A4 = "cpmr_migration/on_a4"
#: By these the place of a name follows the circle it stands beside, and its own size: shares of what they are on A4.
SYMBOLS, NAMES = "cpmr_symbols", "cpmr_names"


def fit_group_to_page(group: QgsLayerTreeGroup, scale: float, symbols: float | None = None) -> None:
    """Fit all layers of a group to a page; see :func:`fit_to_page`."""
    for node in group.findLayers():
        layer = node.layer()
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            fit_to_page(layer, scale, symbols)


def fit_to_page(layer: QgsVectorLayer, scale: float, symbols: float | None = None) -> None:
    """Draw the diagrams and names of a layer in the proportions of a page.

    :param scale: size of the page's names against A4
    :param symbols: size of its diagrams against A4; None for the same
    """
    symbols = scale if symbols is None else symbols
    fitted = {f"{_ON_A4}/scale": scale, f"{_ON_A4}/symbols": symbols}
    if all(layer.customProperty(key, 1.0) == value for key, value in fitted.items()):
        return
    for key, value in fitted.items():
        layer.setCustomProperty(key, value)
    set_variable(layer, SYMBOLS, symbols)
    renderer = layer.diagramRenderer()
    if isinstance(renderer, QgsLinearlyInterpolatedDiagramRenderer):
        renderer = renderer.clone()
        size = _kept(layer, "diagram", renderer.upperSize().width(), renderer.upperSize().height())
        renderer.setUpperSize(QSizeF(size[0] * symbols, size[1] * symbols))
        layer.setDiagramRenderer(renderer)
    if isinstance(layer.labeling(), QgsRuleBasedLabeling):
        labeling = layer.labeling().clone()
        for number, rule in enumerate(labeling.rootRule().descendants()):
            if rule.settings() is None:
                continue
            settings = QgsPalLayerSettings(rule.settings())
            style = settings.format()
            (points,) = _kept(layer, f"points_{number}", style.size())
            style.setSize(max(min(_SMALLEST, points), points * scale))
            set_variable(layer, NAMES, style.size() / points)
            settings.setFormat(style)
            rule.setSettings(settings)
        layer.setLabeling(labeling)


def _kept(layer: QgsVectorLayer, name: str, *values: float) -> tuple[float, ...]:
    """Return what a layer had before it was first fitted."""
    key = f"{_ON_A4}/{name}"
    text = layer.customProperty(key, "")
    if not text:
        layer.setCustomProperty(key, " ".join(map(repr, values)))
        return values
    return tuple(float(part) for part in text.split())
