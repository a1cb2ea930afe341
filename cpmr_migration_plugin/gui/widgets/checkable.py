"""Boxes in which several things are ticked."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget


def make_checkable(title: str, nothing: str, parent: QWidget) -> QgsCheckableComboBox:
    """Return a box that gives way in a narrow window.

    :param nothing: shown while nothing is ticked
    """
    box = QgsCheckableComboBox(parent)
    box.setAccessibleName(title)
    box.setDefaultText(nothing)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.setMinimumContentsLength(6)
    return box


def add_choices(box: QgsCheckableComboBox, choices: Iterable[tuple[str, Any]]) -> None:
    """Add choices: text and value."""
    for text, value in choices:
        box.addItemWithCheckState(text, Qt.CheckState.Unchecked, value)


def chosen(box: QgsCheckableComboBox) -> list[Any]:
    """Return the values that are ticked."""
    rows = range(box.count())
    return [box.itemData(row) for row in rows if box.itemCheckState(row) == Qt.CheckState.Checked]


def set_chosen(box: QgsCheckableComboBox, values: Container[Any]) -> None:
    """Tick these values and no others."""
    for row in range(box.count()):
        wanted = Qt.CheckState.Checked if box.itemData(row) in values else Qt.CheckState.Unchecked
        if box.itemCheckState(row) != wanted:
            box.setItemCheckState(row, wanted)
