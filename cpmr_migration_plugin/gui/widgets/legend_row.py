"""What the cells of a heat map mean: samples and words, in as many lines as it takes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from .flow_layout import FlowLayout
from .heat_cells import paint_cell
from ...model.inspect.overview import Columns, Value


class LegendRow(QWidget):
    """A legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: Sequence[tuple[Value, str]], kind: Columns | None) -> None:
        """Show other entries: an example of a value and the word for it."""
        self._flow.clear()
        line = self.fontMetrics().height()
        for value, words in entries:
            item = QWidget(self)
            row = QHBoxLayout(item)
            row.setContentsMargins(0, 0, line // 2, 0)
            row.setSpacing(line // 4)
            sample, label = QLabel(item), QLabel(words, item)
            label.setTextFormat(Qt.TextFormat.PlainText)
            sample.setPixmap(self._sample(kind, value, QSize(round(1.5 * line), round(0.95 * line))))
            row.addWidget(sample)
            row.addWidget(label)
            self._flow.addWidget(item)

    def _sample(self, kind: Columns, value: Value, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(0, 0, 0, 0))
        painter = QPainter(image)
        painter.setFont(self.font())
        paint_cell(painter, QRectF(0, 0, size.width(), size.height()), kind, value)
        painter.end()
        return QPixmap.fromImage(image)
