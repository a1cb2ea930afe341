"""Differences between QGIS 3.22 and 4.x, found by testing for features, never for versions."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsEditFormConfig, QgsMapLayer, QgsTextFormat, QgsWkbTypes
from qgis.PyQt.QtGui import QFont, QFontDatabase

try:  # QGIS 3.32 and later
    FORM_TABS = Qgis.AttributeFormLayout.DragAndDrop
except AttributeError:
    FORM_TABS = QgsEditFormConfig.EditorLayout.TabLayout

#: Kinds of rubber bands; the old names are there in every version.
LINE_BAND, POINT_BAND = QgsWkbTypes.GeometryType.LineGeometry, QgsWkbTypes.GeometryType.PointGeometry
POLYGON_BAND = QgsWkbTypes.GeometryType.PolygonGeometry

#: The chain of families the maps are set in; one of them is on every platform.
FONT_FAMILIES = ("Noto Sans", "Open Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans")


def qgis_locale() -> str:
    """Return the locale QGIS speaks: that of ``--lang``, else that of its options, else that of the system."""
    application = QgsApplication.instance()
    # Tests and scripts may run without what qgis sets as it starts.
    return (application.translation() if application is not None else "") or QgsApplication.locale()


@lru_cache(maxsize=1)
def font_family() -> str:
    """Return the first family of :data:`FONT_FAMILIES` that this machine has."""
    try:
        installed = set(QFontDatabase().families())  # Qt 5
    except TypeError:
        installed = set(QFontDatabase.families())  # Qt 6: static only
    return next((family for family in FONT_FAMILIES if family in installed), QFont().family())


def text_format(size: float, color: Any, *, bold: bool = False) -> QgsTextFormat:
    """Return a text format in our family chain.

    :param size: points
    :param color: a ``QColor``
    """
    font = QFont(font_family())
    font.setBold(bold)
    result = QgsTextFormat()
    result.setFont(font)
    if bold:
        # A style name that the font does not have would win over the weight.
        result.setNamedStyle("Bold")
    result.setFamilies(list(FONT_FAMILIES))
    result.setSize(size)
    result.setColor(color)
    return result


def set_attribution(layer: QgsMapLayer, text: str) -> None:
    """Set the attribution other programs show for a layer."""
    properties = getattr(layer, "serverProperties", None)
    if properties is not None and hasattr(properties(), "setAttribution"):  # QGIS 3.38 and later
        properties().setAttribution(text)
    else:
        layer.setAttribution(text)


def set_title(layer: QgsMapLayer, title: str, abstract: str) -> None:
    """Set the title and abstract other programs show for a layer."""
    properties = getattr(layer, "serverProperties", None)
    if properties is not None and hasattr(properties(), "setTitle"):
        properties().setTitle(title)
        properties().setAbstract(abstract)
    else:
        layer.setTitle(title)
        layer.setAbstract(abstract)


def set_label_format(item: Any, text: QgsTextFormat) -> None:
    """Set the text format of a layout label."""
    if hasattr(item, "setTextFormat"):  # QGIS 3.24 and later
        item.setTextFormat(text)
        return
    font = text.font()
    font.setPointSizeF(text.size())
    item.setFont(font)
    item.setFontColor(text.color())


def label_points(item: Any) -> float:
    """Return the size of a layout label's text in points."""
    return item.textFormat().size() if hasattr(item, "textFormat") else item.font().pointSizeF()


def set_legend_format(item: Any, style: Any, text: QgsTextFormat) -> None:
    """Set the text format of one kind of text in a layout legend."""
    entry = item.rstyle(style)
    if hasattr(entry, "setTextFormat"):  # QGIS 3.30 and later
        entry.setTextFormat(text)
        return
    font = text.font()
    font.setPointSizeF(text.size())
    entry.setFont(font)
    item.setFontColor(text.color())


def legend_points(item: Any, style: Any) -> float:
    """Return the size of one kind of text in a layout legend in points."""
    entry = item.rstyle(style)
    return entry.textFormat().size() if hasattr(entry, "textFormat") else entry.font().pointSizeF()
