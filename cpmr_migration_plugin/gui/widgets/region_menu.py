"""A menu of the regions at one point of the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from textwrap import shorten
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...translation import tr, tr_data

if TYPE_CHECKING:
    import pandas as pd


#: What is longer is cut: a menu wider than the screen cannot be read.
_LONGEST = 90


def entries_of(regions: pd.DataFrame, units: Sequence[str]) -> list[tuple[str, str]]:
    """Return what a menu says of the regions that are drawn as some units, in the order of the units.

    The authority stands beside the name where it is known: of one territory there may be two.

    :param regions: the regions of an edition, with ``unit_id`` and ``name``
    """
    rows = {row["unit_id"]: row for row in regions[regions["unit_id"].isin(list(units))].to_dict("records")}
    found = [(unit, rows[unit]) for unit in units if unit in rows]
    return [(unit, " · ".join(filter(None, (tr_data(row["name"]), row.get("authority", ""))))) for unit, row in found]


class RegionMenu(QMenu):
    """Lets a user choose among regions, with the mouse, the arrow keys, or the numbers before their names.

    :param regions: unit, and what the entry says
    :param chosen: called with the unit of the one that was chosen
    :param pointed: called with the unit under mouse or keyboard; with an empty text once the menu is closed
    """

    def __init__(
        self,
        regions: Sequence[tuple[str, str]],
        chosen: Callable[[str], object],
        pointed: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Regions at this place"))
        self.addSection(tr("Regions at this place"))
        for number, (unit, name) in enumerate(regions, start=1):
            text = shorten(name, _LONGEST, placeholder=" …").replace("&", "&&")
            action = self.addAction(f"&{number}  {text}" if number <= 9 else text)
            action.setData(unit)
            action.triggered.connect(lambda _checked=False, unit=unit: chosen(unit))
        self.hovered.connect(lambda action: pointed(str(action.data() or "")))
        self.aboutToHide.connect(lambda: pointed(""))

    def open_at(self, place: QPoint) -> None:
        """Open the menu at a place on the screen, the keyboard on the first region; returns at once."""
        self.popup(place)
        first = next((action for action in self.actions() if not action.isSeparator()), None)
        self.setActiveAction(first)
