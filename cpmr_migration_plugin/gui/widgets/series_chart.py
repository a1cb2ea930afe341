"""A small chart of a figure over time: the region's series beside its country's and the median region's."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette, QPen, QPolygonF

from ...model.inspect.profile_text import number_text
from ...model.inspect.series import Figure
from ...model.inspect.series_lines import Pair, drawn_lines, pairs_of, runs_of
from ...model.style import palette


def series_colors(colors: QPalette) -> tuple[QColor, QColor, QColor]:
    """Return the colours of region, country and median for the ground of a palette."""
    dark = colors.color(QPalette.ColorRole.Base).lightness() < 128
    return tuple(map(QColor, ("#7FC8DC", "#F0A742", "#A9B4B8") if dark else palette.SERIES))


def series_image(figure: Figure, size: QSize, colors: QPalette, ratio: float = 1.0) -> QImage:
    """Return the chart as a picture.

    :param size: in logical pixels
    :param ratio: device pixels per logical pixel
    """
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint(painter, QRectF(0, 0, size.width(), size.height()), figure, colors)
    painter.end()
    return image


def _paint(painter: QPainter, area: QRectF, figure: Figure, colors: QPalette) -> None:
    region, country, median = series_colors(colors)
    drawn = drawn_lines(figure)
    lines = (
        (pairs_of(figure.median) if drawn.median else [], median, Qt.PenStyle.DotLine, 1.6),
        (pairs_of(figure.country) if drawn.country else [], country, Qt.PenStyle.DashLine, 1.6),
        (pairs_of(figure.series), region, Qt.PenStyle.SolidLine, 2.2),
    )
    known = [pair for pairs, *_ in lines for pair in pairs if pair is not None]
    if not known:
        return
    metrics = painter.fontMetrics()
    years, values = [x for x, _ in known], [y for _, y in known]
    low, high = min(values), max(values)
    texts = [number_text(high), number_text(low)]
    left = max(metrics.horizontalAdvance(text) for text in texts) + 6
    plot = area.adjusted(left, metrics.height() / 2 + 1, -8, -metrics.height() - 3)
    ink = colors.color(QPalette.ColorRole.Text)
    ink.setAlpha(170)
    painter.setPen(QPen(ink, 1))
    painter.drawText(
        QRectF(0, plot.top() - metrics.height() / 2, left - 5, metrics.height()), Qt.AlignmentFlag.AlignRight, texts[0]
    )
    if high > low:
        painter.drawText(
            QRectF(0, plot.bottom() - metrics.height() / 2, left - 5, metrics.height()),
            Qt.AlignmentFlag.AlignRight,
            texts[1],
        )
    row = QRectF(plot.left() - 2, plot.bottom() + 3, plot.width() + 10, metrics.height())
    painter.drawText(row, Qt.AlignmentFlag.AlignLeft, str(int(min(years))))
    if int(max(years)) != int(min(years)):
        painter.drawText(row, Qt.AlignmentFlag.AlignRight, str(int(max(years))))
    ink.setAlpha(70)
    painter.setPen(QPen(ink, 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    if low < 0 < high:
        zero = plot.bottom() - plot.height() * (0 - low) / (high - low)
        painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero))

    def place(pair: Pair) -> QPointF:
        across = (pair[0] - min(years)) / ((max(years) - min(years)) or 1)
        up = (pair[1] - low) / (high - low) if high > low else 0.5
        return QPointF(plot.left() + across * plot.width(), plot.bottom() - up * plot.height())

    for pairs, color, style, width in lines:
        pen = QPen(color, width, style)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if style == Qt.PenStyle.SolidLine else Qt.PenCapStyle.FlatCap)
        for run in runs_of(pairs):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([place(pair) for pair in run]))
            if style == Qt.PenStyle.SolidLine:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                for pair in run if len(run) == 1 else run[-1:]:
                    painter.drawEllipse(place(pair), 3.2, 3.2)
