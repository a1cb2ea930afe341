"""A small chart of a figure over time: the region's series beside its country's and the median region's."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette, QPen, QPolygonF

from ...model.inspect.profile_text import number_text
from ...model.inspect.series import Figure

Pair = tuple[float, float]


def year_of(time: str) -> float | None:
    """Return the place of ``2019`` or ``2019-Q3``, ``2019-07`` on the axis of years; None if it is no time."""
    head, _, tail = time.partition("-")
    if not (head.isascii() and head.isdecimal() and len(head) == 4):
        return None
    part = tail.lstrip("QM")
    steps = 4 if tail.startswith("Q") else 12
    return int(head) + ((int(part) - 1) / steps if part.isascii() and part.isdecimal() else 0.0)


def _pairs(points: Sequence) -> list[Pair | None]:
    """Return the points that can be drawn; None where a figure is missing, so that the line breaks there."""
    pairs: list[Pair | None] = []
    for point in points:
        year = year_of(point.time)
        if year is not None:
            known = point.value is not None and math.isfinite(point.value)
            pairs.append((year, float(point.value)) if known else None)
    return pairs


def can_draw(figure: Figure) -> bool:
    """Return whether there are at least two figures of the region to draw a line through."""
    return sum(pair is not None for pair in _pairs(figure.series)) >= 2


@dataclass(frozen=True)
class Drawn:
    """Which lines stand beside the region's."""

    country: bool
    median: bool


def drawn_lines(figure: Figure) -> Drawn:
    """Return which lines can be drawn beside the region's: beside those of another order of size it would be flat."""
    own = [abs(y) for _, y in filter(None, _pairs(figure.series))]
    highest = max(own, default=0.0)

    def fits(points: Sequence) -> bool:
        values = [abs(y) for _, y in filter(None, _pairs(points))]
        return bool(values) and max(values) <= 6 * highest

    return Drawn(fits(figure.country), fits(figure.median))


def series_colors(colors: QPalette) -> tuple[QColor, QColor, QColor]:
    """Return the colours of region, country and median for the ground of a palette."""
    dark = colors.color(QPalette.ColorRole.Base).lightness() < 128
    return tuple(map(QColor, ("#7FC8DC", "#F0A742", "#A9B4B8") if dark else ("#0A4A63", "#B2574F", "#6E7B80")))


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
        (_pairs(figure.median) if drawn.median else [], median, Qt.PenStyle.DotLine, 1.6),
        (_pairs(figure.country) if drawn.country else [], country, Qt.PenStyle.DashLine, 1.6),
        (_pairs(figure.series), region, Qt.PenStyle.SolidLine, 2.2),
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
        for run in _runs(pairs):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([place(pair) for pair in run]))
            if style == Qt.PenStyle.SolidLine:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                for pair in run if len(run) == 1 else run[-1:]:
                    painter.drawEllipse(place(pair), 3.2, 3.2)


def _runs(pairs: Sequence[Pair | None]) -> list[list[Pair]]:
    """Return the stretches without a gap."""
    runs: list[list[Pair]] = [[]]
    for pair in pairs:
        if pair is None:
            runs.append([])
        else:
            runs[-1].append(pair)
    return [run for run in runs if run]
