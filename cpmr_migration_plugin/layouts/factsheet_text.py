"""Text of factsheets, broken into lines by ourselves: a line stands as it was measured in every version of QGIS."""

from __future__ import annotations

import re
from functools import lru_cache

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QTextLayout, QTextOption

from ..compat import text_format

#: Pixels per millimetre when measuring: large enough that rounding does not matter.
PIXELS = 40.0
_MM_PER_POINT = 0.352778
#: No line is filled to the last hair: a printer's metrics differ a little from the screen's.
_ROOM = 0.98
#: Longer texts are cut before they are measured: no page holds as much.
_LONGEST = 3000
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
#: Half characters, and what turns the direction of all that follows.
_TURNING = re.compile("[\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


@lru_cache(maxsize=64)
def font_of(size: float, bold: bool = False) -> QFont:
    """Return the font a text of *size* points is measured in."""
    font = QFont(text_format(size, QColor("#000000"), bold=bold).font())
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(max(1, round(size * _MM_PER_POINT * PIXELS)))
    return font


@lru_cache(maxsize=64)
def line_height(size: float) -> float:
    """Return the distance of two lines in millimetres."""
    return QFontMetricsF(font_of(size, True)).lineSpacing() / PIXELS


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
