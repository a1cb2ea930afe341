"""A small chart of a figure over time in a window; :mod:`....model.style.series_chart` says how it looks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette, QPen

from .shapes import paint_shapes, painted
from ...model.inspect.profile_text import number_text
from ...model.inspect.series import Figure
from ...model.inspect.series_lines import chart_lines
from ...model.style.series_chart import DARK, LIGHT, Line, chart
from ...model.style.shapes import Rect


def series_colors(colors: QPalette) -> dict[Line, str]:
    """Return the colours of region, country and median for the ground of a palette."""
    return DARK if colors.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT


def series_image(figure: Figure, size: QSize, colors: QPalette, ratio: float = 1.0) -> QImage:
    """Return the chart as a picture.

    :param size: in logical pixels
    :param ratio: device pixels per logical pixel
    """
    return painted(size, ratio, lambda painter, area: _paint(painter, area, figure, colors))


def _paint(painter: QPainter, area: QRectF, figure: Figure, colors: QPalette) -> None:
    lines = chart_lines(figure)
    values = [pair[1] for line in (lines.own, lines.country, lines.median) for pair in line if pair is not None]
    if not values:
        return
    metrics = painter.fontMetrics()
    highest, lowest = number_text(max(values)), number_text(min(values))
    left = max(map(metrics.horizontalAdvance, (highest, lowest))) + 6
    plot = area.adjusted(left, metrics.height() / 2 + 1, -8, -metrics.height() - 3)
    drawn = chart(lines, Rect(0, 0, plot.width(), plot.height()), 1.0, series_colors(colors), _axis(colors), 1.0)
    if drawn is None:
        return
    ink = colors.color(QPalette.ColorRole.Text)
    ink.setAlpha(170)
    painter.setPen(QPen(ink, 1))
    beside = QRectF(0, plot.top() - metrics.height() / 2, left - 5, metrics.height())
    painter.drawText(beside, Qt.AlignmentFlag.AlignRight, highest)
    if drawn.high > drawn.low:
        beside.moveTop(plot.bottom() - metrics.height() / 2)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight, lowest)
    below = QRectF(plot.left() - 2, plot.bottom() + 3, plot.width() + 10, metrics.height())
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft, str(int(drawn.first)))
    if int(drawn.last) != int(drawn.first):
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, str(int(drawn.last)))
    paint_shapes(painter, drawn.shapes, plot.topLeft())


def _axis(colors: QPalette) -> str:
    """Return the colour of the ground line: a faint one, between text and ground."""
    text, base = colors.color(QPalette.ColorRole.Text), colors.color(QPalette.ColorRole.Base)
    return QColor(*[round(0.27 * a + 0.73 * b) for a, b in zip(text.getRgb()[:3], base.getRgb()[:3])]).name()
