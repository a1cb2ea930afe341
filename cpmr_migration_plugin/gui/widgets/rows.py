"""Helpers that put widgets into a row."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget


def side_by_side(parent: QWidget, *widgets: QWidget, stretch: bool = False) -> QWidget:
    """Return widgets side by side.

    :param stretch: whether they share the width; else they stand left
    """
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, int(stretch))
    if not stretch:
        layout.addStretch()
    return row
