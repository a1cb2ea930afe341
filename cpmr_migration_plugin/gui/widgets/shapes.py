"""Paint signs and charts that are described as plain shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF

from ...model.style.shapes import Circle, Lines, Pen, Shape


def paint_shapes(painter: QPainter, shapes: Iterable[Shape], at: QPointF) -> None:
    """Paint shapes, their 0, 0 at a place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    for shape in shapes:
        painter.setPen(_pen(shape.pen))
        if isinstance(shape, Lines):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for line in shape.lines:
                painter.drawPolyline(QPolygonF([QPointF(*place) for place in line]))
            continue
        painter.setBrush(QBrush(QColor(shape.fill)) if shape.fill else QBrush())
        if isinstance(shape, Circle):
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
            continue
        if shape.opacity < 1:
            ground = QColor(shape.fill)
            ground.setAlphaF(shape.opacity)
            painter.setBrush(ground)
        box = QRectF(shape.x, shape.y, shape.width, shape.height)
        if shape.radius:
            painter.drawRoundedRect(box, shape.radius, shape.radius)
        else:
            painter.drawRect(box)
    painter.restore()


def painted(size: QSize, ratio: float, paint: Callable[[QPainter, QRectF], None]) -> QImage:
    """Return a picture on nothing.

    :param size: in logical pixels
    :param ratio: device pixels per logical pixel
    :param paint: called with the painter and all of the area
    """
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def _pen(pen: Pen | None) -> QPen:
    if pen is None:
        return QPen(Qt.PenStyle.NoPen)
    found = QPen(QColor(pen.color), pen.width)
    found.setCapStyle(Qt.PenCapStyle.RoundCap if pen.rounded else Qt.PenCapStyle.FlatCap)
    found.setJoinStyle(Qt.PenJoinStyle.RoundJoin if pen.rounded else Qt.PenJoinStyle.MiterJoin)
    if pen.dash:
        # Qt counts them in widths of the line.
        found.setDashPattern([length / pen.width for length in pen.dash])
    return found
