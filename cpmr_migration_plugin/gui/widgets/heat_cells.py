"""The cells of a heat map: one painter for the table on screen, the legend and the picture in a file."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPen

from .level_sign import paint_sign
from ...model.inspect.answers import FieldAnswer
from ...model.inspect.basis import none_words, sign_key
from ...model.inspect.overview import Columns, Overview, Value, level_of_rank, value_title
from ...model.style import palette
from ...model.vocabulary import Level
from ...translation import tr

#: Numbers of records from which a darker class begins, and the colours.
_STEPS = (1, 2, 4, 8)
_RAMP = ("#D6EBEC", "#AFDAD9", "#5FAFC0", "#1F7391", "#083D56")


def count_color(value: float) -> QColor:
    """Return the colour of a number of records: 0 lightest, then by classes from 1, 2, 4, 8."""
    return QColor(_RAMP[sum(value >= step for step in _STEPS)])


def paint_cell(painter: QPainter, box: QRectF, kind: Columns, cell: Value) -> None:
    """Paint one cell: the number of records on its colour, powers by rule behind a plus; or the sign of a level."""
    if cell.is_missing:
        paint_sign(painter, box, FieldAnswer.NO_ANSWER.value)
    elif kind is not Columns.THEMES:
        paint_sign(painter, _narrow(box), _sign_of(cell))
    elif cell.is_none:
        paint_sign(painter, _narrow(box), sign_key(Level.NONE.value, inferred=cell.inferred))
    else:
        _paint_numbers(painter, box, cell)


def _sign_of(cell: Value) -> str:
    return sign_key(level_of_rank(int(cell.value)), by_rule=bool(cell.rules), inferred=cell.inferred)


def _narrow(box: QRectF) -> QRectF:
    """Return the place of a sign in the middle of a cell."""
    width = min(box.width(), 1.6 * box.height())
    return QRectF(box.center().x() - width / 2, box.top(), width, box.height())


def _paint_numbers(painter: QPainter, box: QRectF, cell: Value) -> None:
    """Paint own records and powers by rule: “2+3”. Without own records the colour is a ring, not a ground."""
    own, rules = round(cell.value), cell.rules
    color = count_color(cell.value)
    dark = color.lightness() < 130
    painter.save()
    if own:
        painter.fillRect(box, color)
    else:
        painter.fillRect(box, QColor("#FFFFFF"))
        edge = QPen(count_color(rules), max(2.0, 0.1 * box.height()))
        edge.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = edge.widthF() / 2
        painter.drawRect(box.adjusted(inside, inside, -inside, -inside))
    painter.setPen(QColor("#FFFFFF") if own and dark else QColor(palette.TEXT))
    text = (f"{own}" if own else "") + (f"+{rules}" if rules else "")
    font = painter.font()
    room = (box.width() - 2) / max(1.0, QFontMetricsF(font).horizontalAdvance(text))
    if room < 1:
        font.setPointSizeF(max(5.0, room * font.pointSizeF()))
        painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def halves(text: str) -> list[str]:
    """Return a title in two lines as even as its words allow; one word stays in one line."""
    words = text.split(" ")
    if len(words) == 1:
        return [text]
    breaks = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    return list(min(breaks, key=lambda pair: max(map(len, pair))))


def begins_group(overview: Overview, column: int) -> bool:
    """Return whether a column is the first of a theme or block, and not the first of all."""
    return column > 0 and overview.column_groups[column] != overview.column_groups[column - 1]


def legend(overview: Overview) -> list[tuple[Value, str]]:
    """Return what the cells mean: an example of each that is there to be told, and the word for it."""
    missing = (Value(math.nan), tr("no answer"))
    by_rule = bool(overview.rules.any())
    inferred = [(Value(0.0, inferred=True), none_words(inferred=True))] if overview.inferred.any() else []
    if not overview.is_levels:
        rules = [(Value(2.0, 3), tr("powers by rule, behind a plus"))] if by_rule else []
        return [
            (Value(1.0), tr("number of records")), *rules, (Value(0.0), none_words(inferred=False)), *inferred, missing,
        ]  # fmt: skip
    levels = [(Value(float(rank)), value_title(rank)) for rank in (5, 4, 3, 2, 1, 0)]
    rules = [(Value(4.0, 1), tr("ringed: by rule"))] if by_rule else []
    return [*levels, *rules, *inferred, missing]
