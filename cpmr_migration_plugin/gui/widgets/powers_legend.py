"""What the marks in the table of who may do what mean; levels have their word in the cell itself."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from .flow_layout import FlowLayout
from .powers_table import paint_level
from ...model.inspect.power_cells import Powers
from ...model.inspect.powers_text import nothing
from ...model.vocabulary import Level
from ...translation import tr


class PowersLegend(QWidget):
    """A legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_powers(self, powers: Powers | None) -> None:
        """Show the marks that stand in a table."""
        self._flow.clear()
        if powers is None:
            return
        cells = [cell for row in powers.rows for cell in row.cells]
        if any(part.inferred for cell in cells for part in cell.parts):
            self._add(self._inferred(), tr("level inferred"))
        for mark, words, shown in (
            (tr("empty"), nothing(), any(not cell.parts for cell in cells)),
            ("◥", tr("not all of the kind"), any(cell.is_partial or len(cell.parts) > 1 for cell in cells)),
            ("≠", tr("regions that say otherwise"), any(cell.otherwise for cell in cells)),
            ("+", tr("regions by their own source"), any(cell.without_rule for cell in cells)),
        ):
            if shown:
                self._add(mark, words)

    def _add(self, sample: QPixmap | str, words: str) -> None:
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

    def _inferred(self) -> QPixmap:
        line, ratio = self.fontMetrics().height(), self.devicePixelRatioF()
        size = QSize(round(1.5 * line), round(0.95 * line))
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(0, 0, 0, 0))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_level(painter, QRectF(0, 0, size.width(), size.height()), Level.NONE.value, inferred=True)
        painter.end()
        return QPixmap.fromImage(image)
