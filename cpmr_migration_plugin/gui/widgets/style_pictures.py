"""Small pictures of palettes and classes for lists."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsSymbol, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QWidget

from ...model.style.preset_palettes import Palette, PaletteKind, colors
from ...project.preset_renderers import class_symbols

#: Classes a palette is shown with.
_STEPS = {PaletteKind.SEQUENTIAL: 5, PaletteKind.DIVERGING: 6, PaletteKind.CATEGORICAL: 7, PaletteKind.BIVARIATE: 9}


def palette_icon(palette: Palette, size: QSize, ratio: float) -> QIcon:
    """Return the colours of a palette side by side, a palette of two topics as a square."""
    steps = _STEPS[palette.kind]
    width, height = size.width(), size.height()

    def paint(painter: QPainter) -> None:
        if palette.kind is PaletteKind.BIVARIATE:
            side = height / 3
            for place, tone in enumerate(colors(palette, steps)):
                row, column = divmod(place, 3)
                painter.fillRect(QRectF(column * side, (2 - row) * side, side, side), QColor(tone))
            return
        for place, symbol in enumerate(class_symbols(palette, steps)):
            picture = _picture(symbol, QSize(round(width / steps * ratio), round(height * ratio)))
            painter.drawPixmap(QRectF(place * width / steps, 0, width / steps, height), picture, QRectF(picture.rect()))

    return _icon(size, ratio, paint)


def class_icon(symbol: QgsSymbol | None, color: str, size: QSize, ratio: float) -> QIcon:
    """Return a class as the legend shows it, with a thin frame so that pale fills are seen in every theme."""

    def paint(painter: QPainter) -> None:
        area = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
        if symbol is not None:
            picture = _picture(symbol, size * ratio)
            painter.drawPixmap(area, picture, QRectF(picture.rect()))
        else:
            # A part of a diagram: a disc, or a ring where circles are hollow.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(color) if color else Qt.BrushStyle.NoBrush)
            painter.setPen(Qt.PenStyle.NoPen if color else QPen(QColor(128, 128, 128), 1.5))
            side = min(size.width(), size.height()) - 2
            painter.drawEllipse(QRectF((size.width() - side) / 2, 1, side, side))
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(128, 128, 128), 1))
        painter.drawRect(area)

    return _icon(size, ratio, paint)


def _picture(symbol: QgsSymbol, pixels: QSize) -> QPixmap:
    return QgsSymbolLayerUtils.symbolPreviewPixmap(symbol, pixels)


def _icon(size: QSize, ratio: float, paint: Callable[[QPainter], None]) -> QIcon:
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return QIcon(QPixmap.fromImage(image))


def icon_size(widget: QWidget, wide: float) -> QSize:
    """Return a size for pictures beside the text of a widget; *wide* is the width in line heights."""
    line = widget.fontMetrics().height()
    return QSize(round(wide * line), line)
