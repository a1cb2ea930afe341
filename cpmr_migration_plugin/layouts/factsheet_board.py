"""Place texts on the pages of a layout, reusing the labels of the last sheet: labels are costly to create."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsLayoutItemLabel, QgsPrintLayout
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from .items import literal
from .measure import line_height
from ..compat import set_label_format, text_format
from ..model.style import palette
from ..store.pdf import Link

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
    lines: Sequence[str] = ()
    area: tuple[float, ...] = ()


class LabelPool:
    """The texts of a layout's pages."""

    def __init__(self, layout: QgsPrintLayout) -> None:
        self._layout = layout
        pages = layout.pageCollection()
        self._page_step = pages.page(0).rect().height() + pages.spaceBetweenPages()
        self._slots: dict[tuple[str, Style], list[_Slot]] = {}
        self._used: dict[tuple[str, Style], int] = {}
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
        :param lines: broken already, see :func:`.measure.lines_of`
        """
        if not lines:
            return y
        height = len(lines) * line_height(style.size)
        slot = self._next(identifier, style)
        if slot.lines != lines:
            slot.lines = lines
            slot.item.setText(literal("\n".join(lines)))
        area = (x, y + page * self._page_step, width, height + _SLACK)
        if slot.area != area:
            slot.area = area
            slot.item.attemptSetSceneRect(QRectF(*area))
        return y + height

    def link(self, page: int, x: float, y: float, width: float, height: float, address: str) -> None:
        """Make an area lead to a web page in PDFs."""
        self.links.append(Link(page + 1, x, y, width, height, address))

    def end(self) -> None:
        """End a sheet: empty the labels it did not need. To hide them would be slower: QGIS makes it undoable."""
        for key, slots in self._slots.items():
            for slot in slots[self._used[key] :]:
                if slot.lines:
                    slot.lines = ()
                    slot.item.setText("")

    def _next(self, identifier: str, style: Style) -> _Slot:
        # Labels of one name stay among themselves: to rename an item is slow, as QGIS makes it undoable.
        key = (identifier, style)
        slots = self._slots.setdefault(key, [])
        place = self._used.get(key, 0)
        self._used[key] = place + 1
        if place == len(slots):
            slots.append(_Slot(self._label(identifier, style)))
        return slots[place]

    def _label(self, identifier: str, style: Style) -> QgsLayoutItemLabel:
        item = QgsLayoutItemLabel(self._layout)
        item.setId(identifier)
        item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(Qt.AlignmentFlag.AlignRight if style.right else Qt.AlignmentFlag.AlignLeft)
        item.setVAlign(Qt.AlignmentFlag.AlignTop)
        set_label_format(item, text_format(style.size, QColor(style.color), bold=style.bold))
        self._layout.addLayoutItem(item)
        return item
