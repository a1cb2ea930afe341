"""Signs for levels of competence: a colour of the map's legend, bars as many as the power reaches, a pattern.

A sign never stands alone: the word is beside it or in the tool tip. Colour, number of bars and pattern
each tell the levels apart by themselves. A competence by general rule is ringed instead of filled, what is inferred
has a broken edge.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter, QPen

from ...model.inspect.answers import FieldAnswer
from ...model.inspect.basis import BY_RULE, INFERRED
from ...model.style import palette
from ...model.vocabulary import Level

_LIGHT, _DARK = QColor("#FFFFFF"), QColor(palette.TEXT)
_EDGE = QColor(128, 138, 142)


def paint_sign(painter: QPainter, box: QRectF, key: str) -> None:
    """Paint a sign into *box*: of a level, with its basis, or of a missing answer.

    What rests on an own source fills the sign with the colour of its level; what rests on a rule rings it. What is
    inferred has a broken edge.

    :param key: see :func:`...model.inspect.basis.sign_key`
    """
    name, *marks = key.split(".")
    by_rule, inferred = BY_RULE in marks, INFERRED in marks
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    level = Level(name) if name in Level._value2member_map_ else None
    pen = QPen(_EDGE, 1)
    if name == FieldAnswer.NOT_ASKED.value:
        pen.setStyle(Qt.PenStyle.DotLine)
    if inferred:
        pen = _broken(_EDGE if level is Level.NONE else _DARK, 1.0)
    painter.setPen(pen)
    painter.setBrush(QBrush(_ground(name, level, by_rule=by_rule, inferred=inferred)))
    painter.drawRoundedRect(box, 2, 2)
    if level is not None and by_rule and not (level is Level.NONE and inferred):
        _ring(painter, box, QColor(palette.LEVELS[level]))
    painter.setPen(Qt.PenStyle.NoPen)
    if name == FieldAnswer.NO_ANSWER.value:
        painter.setBrush(QBrush(QColor(palette.PATTERN), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, 2, 2)
    elif level is Level.NONE:
        _circle(painter, box, 0.2 if by_rule and not inferred else 0.26, inferred=inferred)
    elif level is Level.UNSPECIFIED:
        _question(painter, box)
    elif level is not None:
        ink = _LIGHT if level in palette.DARK_LEVELS and not by_rule else _DARK
        ring = _ring_width(box) / 2 if by_rule else 0.0
        _bars(painter, box.adjusted(ring, ring, -ring, -ring), palette.LEVEL_BARS[level], ink)
    painter.restore()


def _ground(name: str, level: Level | None, *, by_rule: bool, inferred: bool) -> QColor:
    """Return the ground of a sign.

    What is missing, or none by inference, has no ground of its own, so that it stays quiet in a dark window too.
    """
    if name == FieldAnswer.NOT_ASKED.value:
        return QColor(128, 128, 128, 55)
    if level is None or (level is Level.NONE and inferred):
        return QColor(0, 0, 0, 0)
    return QColor(_LIGHT) if by_rule else QColor(palette.LEVELS[level])


def _broken(color: QColor, width: float) -> QPen:
    """Return a pen that draws dashes."""
    pen = QPen(color, width)
    pen.setDashPattern([2.5, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _ring_width(box: QRectF) -> float:
    return max(2.0, 0.16 * box.height())


def _ring(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Paint a ring of the level's colour inside the edge."""
    width = _ring_width(box)
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = width / 2 + 0.5
    painter.drawRect(box.adjusted(inside, inside, -inside, -inside))
    # An inner edge: pale rings are told from pale grounds in grey too.
    painter.setPen(QPen(_EDGE, 1))
    painter.drawRect(box.adjusted(width + 0.5, width + 0.5, -width - 0.5, -width - 0.5))


def _bars(painter: QPainter, box: QRectF, count: int, ink: QColor) -> None:
    """Paint rising bars, *count* of four full and the rest as dots on the ground line."""
    side, top = 0.12 * box.width(), 0.12 * box.height()
    inner = box.adjusted(side, top, -side, -top)
    step = inner.width() / 4
    painter.setBrush(QBrush(ink))
    for bar in range(4):
        height = inner.height() * ((bar + 1) / 4 if bar < count else 0.1)
        painter.drawRect(QRectF(inner.left() + bar * step, inner.bottom() - height, 0.76 * step, height))


def _circle(painter: QPainter, box: QRectF, size: float, *, inferred: bool) -> None:
    """Paint a crossed circle.

    :param size: radius, in heights of the box
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_EDGE if inferred else _DARK, max(1.0, 0.1 * box.height())))
    radius = size * box.height()
    painter.drawEllipse(box.center(), radius, radius)
    painter.drawLine(box.center() + QPointF(-radius, radius), box.center() + QPointF(radius, -radius))


def _question(painter: QPainter, box: QRectF) -> None:
    font = painter.font()
    font.setPixelSize(max(6, round(0.78 * box.height())))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(_DARK)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def sign_image(key: str, size: QSize, ratio: float = 1.0) -> QImage:
    """Return the sign as a picture.

    :param key: see :func:`paint_sign`
    :param size: in logical pixels
    :param ratio: device pixels per logical pixel
    """
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_sign(painter, QRectF(0, 0, size.width(), size.height()), key)
    painter.end()
    return image
