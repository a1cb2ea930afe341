"""A Qt model of boundary units to choose from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ..plain import as_text
from ...model.units import Unit, UnitKind
from ...translation import tr

CODE, NAME, KIND = range(3)


class UnitModel(QAbstractTableModel):
    """Shows units: code, name, what they are. Suggested ones are bold, those drawn as another region italic."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.units: list[Unit] = []
        self._suggested: set[str] = set()
        self._owners: Mapping[str, str] = {}

    def show(self, units: Sequence[Unit], suggested: Sequence[Unit], owners: Mapping[str, str]) -> None:
        """Show other units.

        :param suggested: those among them that are suggested
        :param owners: names of the regions that are drawn as a unit, by its id
        """
        self.beginResetModel()
        self.units = list(units)
        self._suggested = {unit.unit_id for unit in suggested}
        self._owners = owners
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of units."""
        return 0 if parent is not None and parent.isValid() else len(self.units)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("Code"), tr("Name"), tr("Level"))[section]
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the text and look of a cell."""
        unit = self.units[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (unit.code or unit.country, unit.name, level_text(unit))[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(unit.unit_id in self._suggested)
            font.setItalic(unit.unit_id in self._owners)
            return font
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._tip(unit, escape=role == Qt.ItemDataRole.ToolTipRole)
        return None

    def _tip(self, unit: Unit, *, escape: bool) -> str:
        parts = [f"{unit.code or unit.country} {unit.name}, {level_text(unit)}"]
        if unit.unit_id in self._suggested:
            parts.append(tr("Suggested: its code or name is like the region's."))
        if unit.unit_id in self._owners:
            parts.append(tr("Drawn as “{region}” now.").format(region=self._owners[unit.unit_id]))
        return as_text("\n".join(parts)) if escape else " ".join(parts)


def level_text(unit: Unit) -> str:
    """Return what a unit is, in words."""
    if unit.kind is UnitKind.NUTS:
        return tr("NUTS {level}, {year}").format(level=unit.level, year=unit.year)
    return tr("country") if unit.kind is UnitKind.COUNTRY else tr("admin. unit")
