"""How much room text takes on a page, in millimetres, before anything is painted.

Labels of maps are wrapped by QGIS; texts of factsheets and tables are broken into lines by ourselves: a line stands as
it was measured in every version of QGIS.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QTextLayout, QTextOption

from .page import SMALLEST
from ..compat import text_format
from ..model.style import palette

#: Pixels per millimetre when measuring: large enough that rounding does not matter.
PIXELS = 120.0
_MM_PER_POINT = 0.352778
#: No line of ours is filled to the last hair: a printer's metrics differ a little from the screen's.
_ROOM = 0.98
#: Longer texts are cut before they are measured: no page holds as much.
_LONGEST = 3000
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
#: Half characters, and what turns the direction of all that follows.
_TURNING = re.compile("[\ud800-\udfff\u202a-\u202e\u2066-\u2069]")

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
    sized = QFont(font)
    sized.setPixelSize(_pixels(points))
    area = QRectF(0, 0, sure * width * PIXELS, 1e7)
    found = QFontMetricsF(sized).boundingRect(area, int(Qt.TextFlag.TextWordWrap), text)
    return found.width() / PIXELS, found.height() / PIXELS


def _pixels(points: float) -> int:
    return max(1, round(points * _MM_PER_POINT * PIXELS))


@lru_cache(maxsize=128)
def font_of(size: float, bold: bool = False) -> QFont:
    """Return the font that a text of *size* points is measured in."""
    font = QFont(text_format(size, QColor(palette.TEXT), bold=bold).font())
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(_pixels(size))
    return font


def line_count(text: str, width: float, size: float, *, bold: bool = False, sure: float = _SURE) -> int:
    """Return how many lines a text takes.

    :param width: millimetres
    :param size: points
    """
    font = font_of(size, bold)
    return round(measured(font, size, width, text, sure)[1] / measured(font, size, width, "X")[1])


@lru_cache(maxsize=128)
def line_height(size: float) -> float:
    """Return the height of a line of text in millimetres.

    :param size: points
    """
    return measured(font_of(size), size, 100.0, "X")[1]


def text_size(text: str, width: float, size: float, *, bold: bool = False) -> tuple[float, float]:
    """Return width and height in millimetres of a text that is wrapped at a width.

    :param width: millimetres
    :param size: points
    """
    return measured(font_of(size, bold), size, width, text)


def box_width(text: str, size: float) -> float:
    """Return the width, in millimetres, of a label in which a text surely stands on one line.

    :param size: points
    """
    return measured(font_of(size), size, 1e5, text)[0] / _SURE + 0.2


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
        measured(font_of(size, True), size, 1e5, longest)[0] <= _SURE * width
    )


def plain(text: str) -> str:
    """Return text of a dataset in one line, without what steers a terminal or turns the direction of what follows."""
    # At plain blanks only: those that do not break hold a number and its thousands together.
    return re.sub(" +", " ", _TURNING.sub("", _CONTROL.sub(" ", text[:_LONGEST]))).strip()


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a text in one line, in millimetres."""
    return QFontMetricsF(font_of(size, bold)).horizontalAdvance(text) / PIXELS


@lru_cache(maxsize=4096)
def lines_of(text: str, width: float, size: float, bold: bool = False, most: int = 0) -> tuple[str, ...]:
    """Return a text in lines no wider than *width*; words that are wider are broken.

    :param width: millimetres
    :param size: points
    :param most: lines wanted at most, the last ending in “…” if there are more; 0 for all
    """
    text = plain(text)
    if not text:
        return ()
    room = width * PIXELS * _ROOM
    metrics = QFontMetricsF(font_of(size, bold))
    if metrics.horizontalAdvance(text) <= room:
        return (text,)
    layout = QTextLayout(text, font_of(size, bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    # Qt counts in UTF-16: characters beyond the first plane are two.
    units = text.encode("utf-16-le")
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        start, end = line.textStart(), line.textStart() + line.textLength()
        if most and len(lines) == most - 1 and 2 * end < len(units):
            rest = units[2 * start :].decode("utf-16-le", "replace")
            lines.append(metrics.elidedText(rest[:400], Qt.TextElideMode.ElideRight, room))
            break
        lines.append(units[2 * start : 2 * end].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return tuple(lines)


def address_line(address: str, width: float, size: float) -> str:
    """Return a web address in one line, its middle left out if it is too long."""
    shown = plain(address)
    for start in ("https://", "http://", "www."):
        shown = shown.removeprefix(start)
    shown = shown.rstrip("/")
    return QFontMetricsF(font_of(size)).elidedText(shown, Qt.TextElideMode.ElideMiddle, width * PIXELS * _ROOM)
