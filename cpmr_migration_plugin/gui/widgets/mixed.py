"""Colours between two of the window's, so that they suit a dark one as well."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """Return a colour of which a share is *color* and the rest *ground*."""
    return QColor(*[round(share * a + (1 - share) * b) for a, b in zip(color.getRgb()[:3], ground.getRgb()[:3])])


def faint(colors: QPalette, share: float) -> QColor:
    """Return the colour of text, mixed with that of the ground of a page."""
    return mixed(colors.color(QPalette.ColorRole.Text), colors.color(QPalette.ColorRole.Base), share)
