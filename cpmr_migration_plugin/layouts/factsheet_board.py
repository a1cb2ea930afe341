"""Put texts on the pages of a layout, using again the labels of the sheet before: labels are costly to make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsLayoutItemLabel, QgsLayoutPoint, QgsLayoutSize, QgsPrintLayout, QgsUnitTypes
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .factsheet_text import line_height
from .items import literal
from ..compat import set_label_format, text_format
from ..project import palette
from ..store.pdf import Link

_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
#: A label is a little higher than its lines: letters of other scripts reach further.
_SLACK = 0.5


@dataclass(frozen=True)
class Style:
    """How a text is set.

    :param size: points
    """

    size: float
    bold: bool = False
    color: str = palette.TEXT
    right: bool = False


@dataclass
class _Slot:
    """A label and what it shows; nothing is set twice."""

    item: QgsLayoutItemLabel
    state: tuple | None = None
    shown: bool = True


class Board:
    """The texts of a layout's pages."""

    def __init__(self, layout: QgsPrintLayout) -> None:
        self._layout = layout
        self._slots: dict[Style, list[_Slot]] = {}
        self._used: dict[Style, int] = {}
        self.links: list[Link] = []

    def begin(self) -> None:
        """Begin the next sheet: all labels are free again."""
        self._used = dict.fromkeys(self._slots, 0)
        self.links = []

    def text(
        self, page: int, identifier: str, lines: Sequence[str], x: float, y: float, width: float, style: Style
    ) -> float:
        """Set lines of plain text; returns where the next line would stand.

        :param page: counted from 0
        :param lines: broken already, see :func:`.factsheet_text.lines_of`
        """
        if not lines:
            return y
        height = len(lines) * line_height(style.size)
        state = (page, identifier, tuple(lines), round(x, 3), round(y, 3), round(width, 3))
        slot = self._next(style)
        if slot.state != state:
            old, slot.state = slot.state, state
            if old is None or old[1] != identifier:
                slot.item.setId(identifier)
            if old is None or old[2] != state[2]:
                slot.item.setText(literal("\n".join(lines)))
            if old is None or (old[0], *old[3:], len(old[2])) != (page, *state[3:], len(lines)):
                slot.item.attemptMove(QgsLayoutPoint(x, y, _MM), True, False, page)
                slot.item.attemptResize(QgsLayoutSize(width, height + _SLACK, _MM))
        return y + height

    def link(self, page: int, x: float, y: float, width: float, height: float, address: str) -> None:
        """Make an area lead to a web page in PDFs."""
        self.links.append(Link(page + 1, x, y, width, height, address))

    def end(self) -> None:
        """End a sheet: hide the labels it did not need."""
        for style, slots in self._slots.items():
            for place, slot in enumerate(slots):
                self._show(slot, place < self._used[style])

    def _next(self, style: Style) -> _Slot:
        slots = self._slots.setdefault(style, [])
        place = self._used.get(style, 0)
        self._used[style] = place + 1
        if place == len(slots):
            slots.append(_Slot(self._label(style)))
        return slots[place]

    @staticmethod
    def _show(slot: _Slot, shown: bool) -> None:
        if slot.shown != shown:
            slot.shown = shown
            slot.item.setVisibility(shown)

    def _label(self, style: Style) -> QgsLayoutItemLabel:
        item = QgsLayoutItemLabel(self._layout)
        item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(Qt.AlignmentFlag.AlignRight if style.right else Qt.AlignmentFlag.AlignLeft)
        item.setVAlign(Qt.AlignmentFlag.AlignTop)
        set_label_format(item, text_format(style.size, QColor(style.color), bold=style.bold))
        self._layout.addLayoutItem(item)
        return item
