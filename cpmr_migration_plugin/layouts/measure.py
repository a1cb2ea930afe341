"""How much room text takes on a page, in millimetres, before anything is painted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from .page import SMALLEST
from ..compat import text_format
from ..model.style import palette

#: Share of a width that text may take: a painter needs up to so much more at some resolutions.
_SURE = 0.985
#: A text that would take a line less in a box so much wider is set smaller by as much: a line with one word on
#: it, or one kept free for nothing, costs the map more than anybody sees of the size.
_NEARLY = 1.03
_SMALLER = (1.0, 0.985, 0.97, 0.955)
#: A title is rather set so much smaller than broken, and a second or third line spares it no more than that.
_ONE_LINE = (1.0, 0.95, 0.9, 0.85)
_MORE_LINES = (*_ONE_LINE, 0.8, 0.75, 0.7)
_MOST_TITLE_LINES = 3


@dataclass(frozen=True)
class Setting:
    """How a text is set.

    :param size: points
    :param lines: how many it takes
    :param width: millimetres; for a title the narrowest that takes no more lines, so that they are alike
    """

    size: float
    lines: int
    width: float

    @property
    def height(self) -> float:
        """What it takes, millimetres."""
        return self.lines * line_height(self.size)


def measured(font: QFont, points: float, width: float, text: str, sure: float = _SURE) -> tuple[float, float]:
    """Return width and height of wrapped text in millimetres, by the font's own metrics.

    :param width: millimetres
    :param sure: share of the width that a line may take
    """
    pixels = 120.0  # per millimetre: large enough that rounding does not matter
    sized = QFont(font)
    sized.setPixelSize(max(1, round(points * 0.352778 * pixels)))
    area = QRectF(0, 0, sure * width * pixels, 1e7)
    found = QFontMetricsF(sized).boundingRect(area, int(Qt.TextFlag.TextWordWrap), text)
    return found.width() / pixels, found.height() / pixels


def line_count(text: str, width: float, size: float, *, bold: bool = False, sure: float = _SURE) -> int:
    """Return how many lines a text takes.

    :param width: millimetres
    :param size: points
    """
    font = _font(size, bold=bold)
    return round(measured(font, size, width, text, sure)[1] / measured(font, size, width, "X")[1])


def line_height(size: float) -> float:
    """Return the height of a line of text in millimetres.

    :param size: points
    """
    return measured(_font(size), size, 100.0, "X")[1]


def text_size(text: str, width: float, size: float, *, bold: bool = False) -> tuple[float, float]:
    """Return width and height in millimetres of a text that is wrapped at a width.

    :param width: millimetres
    :param size: points
    """
    return measured(_font(size, bold=bold), size, width, text)


def text_width(text: str, size: float) -> float:
    """Return the width, in millimetres, of a box in which a text surely stands on one line.

    :param size: points
    """
    return measured(_font(size), size, 1e5, text)[0] / _SURE + 0.2


def set_small(text: str, width: float, size: float) -> Setting:
    """Return how running text is set: a touch smaller where that spares a line.

    :param size: points wished for
    """
    few = line_count(text, width * _NEARLY, size, sure=1.0)
    for share in _SMALLER:
        smaller = max(SMALLEST, share * size)
        if line_count(text, width, smaller) <= few:
            return Setting(smaller, few, width)
    return Setting(size, line_count(text, width, size), width)


def set_title(text: str, width: float, size: float) -> Setting:
    """Return how a title is set: on one line if a little smaller type allows, else on lines of like length.

    :param size: points wished for
    """
    for lines in range(1, _MOST_TITLE_LINES + 1):
        for share in _ONE_LINE if lines == 1 else _MORE_LINES:
            smaller = max(SMALLEST, share * size)
            if line_count(text, width, smaller, bold=True) <= lines:
                return Setting(smaller, lines, _balanced(text, width, smaller, lines))
    return Setting(max(SMALLEST, _MORE_LINES[-1] * size), _MOST_TITLE_LINES, width)


def _balanced(text: str, width: float, size: float, lines: int) -> float:
    """Return the narrowest width in which a title takes no more lines."""
    if lines == 1:
        return width
    low, high = width / lines, width
    while high - low > 0.5:
        middle = (low + high) / 2
        if _holds(text, middle, size, lines):
            high = middle
        else:
            low = middle
    return high


def _holds(text: str, width: float, size: float, lines: int) -> bool:
    """Return whether a title takes no more lines in a width, and no word is wider."""
    longest = max(re.split("[ \n]", text), key=len)
    return line_count(text, width, size, bold=True) <= lines and (
        measured(_font(size, bold=True), size, 1e5, longest)[0] <= _SURE * width
    )


def _font(size: float, *, bold: bool = False) -> QFont:
    return text_format(size, QColor(palette.TEXT), bold=bold).font()
