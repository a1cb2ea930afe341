"""The whole heat map as a picture for paper: headings, legend, source."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from .heat_cells import halves, legend, paint_cell
from ...model.inspect.overview import Columns, Overview, Value
from ...model.style import palette


def picture_size(overview: Overview, names: list[str], font: QFont) -> QSize:
    """Return the size of the whole heat map with legend, in pixels of *font*'s size."""
    page = _Page(overview, names, font)
    return QSize(math.ceil(page.width), math.ceil(page.height))


def paint_picture(painter: QPainter, overview: Overview, names: list[str], font: QFont, title: str, note: str) -> None:
    """Paint the whole heat map for paper: white ground, title, headings, legend, source."""
    _Page(overview, names, font).paint(painter, title, note)


class _Page:
    """Measures of the picture."""

    def __init__(self, overview: Overview, names: list[str], font: QFont) -> None:
        self.overview, self.names, self.font = overview, names, font
        metrics = self.metrics = QFontMetricsF(font)
        self.line = metrics.height()
        self.cell = 1.5 * self.line
        self.column = (2.2 if overview.kind is Columns.THEMES else 1.9) * self.line
        self.left = max((metrics.horizontalAdvance(name) for name in names), default=0.0) + 2 * self.line
        self.top = max((metrics.horizontalAdvance(title) for title in overview.titles), default=0.0) + 4 * self.line
        self.top += 2.4 * self.line if any(overview.column_groups) else 0.0
        groups = sum(1 for a, b in zip(("", *overview.groups), overview.groups) if a != b)
        self.width = max(self.left + self.column * len(overview.columns) + self.line, 40 * self.line)
        self.entries = self._entries()
        self.legend_height = max((down for *_, down in self.entries), default=0.0)
        # What columns stand under, in full: above them there may be room for its number only.
        self.groups = " · ".join(group for group in dict.fromkeys(overview.column_groups) if group)
        room = QRectF(0, 0, self.width - 2 * self.line, 100 * self.line)
        wrapped = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.groups)
        self.groups_height = wrapped.height() + self.line / 2 if self.groups else 0.0
        below = 5 * self.line + self.legend_height + self.groups_height
        self.height = self.top + self.cell * (len(names) + groups) + below

    def paint(self, painter: QPainter, title: str, note: str) -> None:
        """Paint everything."""
        ink = QColor(palette.TEXT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor("#FFFFFF"))
        painter.setPen(ink)
        bold = QFont(self.font)
        bold.setBold(True)
        painter.setFont(bold)
        head = QRectF(self.line, self.line / 2, self.width - 2 * self.line, 2.4 * self.line)
        painter.drawText(head, int(Qt.TextFlag.TextWordWrap), title)
        painter.setFont(self.font)
        self._column_groups(painter)
        for column, text in enumerate(self.overview.titles):
            painter.save()
            painter.translate(self.left + column * self.column, self.top - self.line / 2)
            painter.rotate(-90)
            painter.drawText(QRectF(0, 0, self.top, self.column), Qt.AlignmentFlag.AlignVCenter, text)
            painter.restore()
        y, before = self.top, ""
        for row, name in enumerate(self.names):
            group = self.overview.groups[row]
            if group != before:
                painter.setFont(bold)
                painter.drawText(QRectF(self.line, y, self.width, self.cell), Qt.AlignmentFlag.AlignVCenter, group)
                painter.setFont(self.font)
                y, before = y + self.cell, group
            painter.setPen(ink)
            painter.drawText(QRectF(self.line, y, self.left, self.cell), Qt.AlignmentFlag.AlignVCenter, name)
            for column in range(len(self.overview.columns)):
                box = QRectF(self.left + column * self.column, y, self.column, self.cell).adjusted(1, 1, -1, -1)
                paint_cell(painter, box, self.overview.kind, self.overview.cell(row, column))
            y += self.cell
        self._legend(painter, y + self.line)
        painter.setPen(ink)
        top, width = y + 2.8 * self.line + self.legend_height, self.width - 2 * self.line
        wrap = int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRectF(self.line, top, width, self.groups_height), wrap, self.groups)
        painter.drawText(QRectF(self.line, top + self.groups_height, width, 2 * self.line), wrap, note)

    def _column_groups(self, painter: QPainter) -> None:
        """Paint what columns stand under, above their titles, each over its own columns."""
        groups, first = self.overview.column_groups, 0
        for column in range(len(groups)):
            if column + 1 < len(groups) and groups[column + 1] == groups[first]:
                continue
            left = self.left + first * self.column
            box = QRectF(left, 3.0 * self.line, (column + 1 - first) * self.column - 0.4 * self.line, 2.2 * self.line)
            if groups[first]:
                painter.setPen(QPen(QColor(palette.FRAME), 1))
                painter.drawLine(box.bottomLeft(), box.bottomRight())
                painter.setPen(QColor(palette.TEXT))
                text = self._short(groups[first], box.width())
                painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)
            first = column + 1

    def _short(self, text: str, width: float) -> str:
        """Return a text in up to two lines, or where it has no room its number, which the note explains."""
        for lines in ([text], halves(text)):
            if all(self.metrics.horizontalAdvance(line) <= width for line in lines):
                return "\n".join(lines)
        number, _, _ = text.partition(" ")
        return number if number[:1].isdigit() else self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _legend(self, painter: QPainter, y: float) -> None:
        for words, cell, x, down in self.entries:
            place = QRectF(x, y + down, 1.6 * self.line, self.line)
            paint_cell(painter, place, self.overview.kind, cell)
            painter.setPen(QColor(palette.TEXT))
            painter.drawText(QRectF(x + 2 * self.line, y + down, 40 * self.line, self.line), 0, words)

    def _entries(self) -> list[tuple[str, Value, float, float]]:
        """Return the entries of the legend with their places: as many in a line as there is room for."""
        placed, x, y = [], self.line, 0.0
        for cell, words in legend(self.overview):
            width = self.metrics.horizontalAdvance(words) + 3.2 * self.line
            if x > self.line and x + width > self.width:
                x, y = self.line, y + 1.4 * self.line
            placed.append((words, cell, x, y))
            x += width
        return placed
