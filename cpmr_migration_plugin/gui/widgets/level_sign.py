"""Signs for levels of competence: a colour of the map's legend, bars as many as the power reaches, a pattern.

A sign never stands alone: the word is beside it or in the tool tip. Colour, number of bars and pattern
each tell the levels apart by themselves.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter, QPen

from ...model.inspect.profile import Answer
from ...model.vocabulary import Level
from ...project import palette

_LIGHT, _DARK = QColor("#FFFFFF"), QColor(palette.TEXT)
_EDGE = QColor(128, 138, 142)


def paint_sign(painter: QPainter, box: QRectF, key: str) -> None:
    """Paint the sign of a level id or of a missing answer into *box*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    level = Level(key) if key in Level._value2member_map_ else None
    # What is missing has no ground of its own, so that it stays quiet in a dark window too.
    fill = QColor(palette.LEVELS[level]) if level is not None else QColor(0, 0, 0, 0)
    if key == Answer.NOT_ASKED.value:
        fill = QColor(128, 128, 128, 55)
    pen = QPen(_EDGE, 1)
    if key == Answer.NOT_ASKED.value:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(QBrush(fill))
    painter.drawRoundedRect(box, 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)
    if key == Answer.NO_ANSWER.value:
        painter.setBrush(QBrush(QColor(palette.PATTERN), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, 2, 2)
    elif level is Level.NONE:
        _circle(painter, box)
    elif level is Level.UNSPECIFIED:
        _question(painter, box)
    elif level is not None:
        ink = _LIGHT if level in palette.DARK_LEVELS else _DARK
        _bars(painter, box, palette.LEVEL_BARS[level], ink)
    painter.restore()


def _bars(painter: QPainter, box: QRectF, count: int, ink: QColor) -> None:
    """Paint rising bars, *count* of four full and the rest as dots on the ground line."""
    side, top = 0.16 * box.width(), 0.16 * box.height()
    inner = box.adjusted(side, top, -side, -top)
    step = inner.width() / 4
    painter.setBrush(QBrush(ink))
    for bar in range(4):
        height = inner.height() * ((bar + 1) / 4 if bar < count else 0.1)
        painter.drawRect(QRectF(inner.left() + bar * step, inner.bottom() - height, 0.68 * step, height))


def _circle(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_DARK, max(1.0, 0.1 * box.height())))
    radius = 0.26 * box.height()
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
