"""A legend of samples and words that wraps its lines."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from .flow_layout import FlowLayout


class LegendFlow(QWidget):
    """A legend; what it shows is for those derived from it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def clear(self) -> None:
        """Take all entries out."""
        self._flow.clear()

    def add(self, sample: QPixmap | str, words: str) -> None:
        """Add an entry.

        :param sample: a picture, or a mark that is printed bold
        """
        line = self.fontMetrics().height()
        item = QWidget(self)
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 0, line // 2, 0)
        row.setSpacing(line // 4)
        shown, label = QLabel(item), QLabel(words, item)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if isinstance(sample, str):
            shown.setText(sample)
            font = shown.font()
            font.setBold(True)
            shown.setFont(font)
        else:
            shown.setPixmap(sample)
        row.addWidget(shown)
        row.addWidget(label)
        self._flow.addWidget(item)

    def sample(self, paint: Callable[[QPainter, QRectF], object]) -> QPixmap:
        """Return a picture of a cell, as sharp as the screen is."""
        line, ratio = self.fontMetrics().height(), self.devicePixelRatioF()
        size = QSize(round(1.5 * line), round(0.95 * line))
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(0, 0, 0, 0))
        painter = QPainter(image)
        painter.setFont(self.font())
        paint(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return QPixmap.fromImage(image)
