"""Delegate for a row of the list of regions: two lines, matched words marked, the mark of members."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette, QPen, QTextCharFormat, QTextLayout, QTextOption
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

Spans = tuple[tuple[int, int], ...]

#: Memberships of the CPMR that have a mark.
MARKED = ("member", "participant")


@dataclass(frozen=True)
class Row:
    """What a row shows: a region with what was found in it, or the heading of a country.

    :param spans: places to mark in *text*
    :param membership: id, by which the region's mark is drawn
    """

    text: str
    spans: Spans = ()
    detail: str = ""
    detail_spans: Spans = ()
    heading: bool = False
    membership: str = ""


class RegionDelegate(QStyledItemDelegate):
    """Draws a region in two lines, with the found words bold and underlined."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return two lines for a region, one for a heading."""
        line = option.fontMetrics.height()
        if not (index.flags() & Qt.ItemFlag.ItemIsEnabled):
            return QSize(10, round(1.6 * line))
        return QSize(10, 2 * line + line // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        self.initStyleOption(option, index)
        style = option.widget.style()
        option.text = ""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if not row.heading:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        active = bool(option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = option.palette.color(group, role)
        line = option.fontMetrics.height()
        box = QRectF(option.rect).adjusted(line / 2, line / 4, -line / 2, -line / 4)
        painter.save()
        if row.heading:
            font = QFont(option.font)
            font.setBold(True)
            painter.setPen(ink)
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, row.text)
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawLine(QPointF(option.rect.left(), option.rect.bottom()), QPointF(option.rect.bottomRight()))
        else:
            left = line / 2
            # The mark stands at the end of the line, so that names begin below each other.
            draw_marked(painter, box.adjusted(left, 0, -line, 0), row.text, row.spans, option.font, ink)
            if row.membership in MARKED:
                draw_membership(painter, QRectF(box.right() - 0.6 * line, box.top(), 0.6 * line, line), row, ink)
            small = QFont(option.font)
            small.setPointSizeF(max(6.0, 0.92 * small.pointSizeF()))
            ink.setAlpha(190)
            draw_marked(painter, box.adjusted(left, line, 0, 0), row.detail, row.detail_spans, small, ink)
        painter.restore()


def draw_membership(painter: QPainter, box: QRectF, row: Row, ink: QColor) -> None:
    """Draw the mark of a member, a full dot, or of a participant, a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(ink if row.membership == "member" else Qt.BrushStyle.NoBrush)
    radius = 0.42 * box.width()
    painter.drawEllipse(box.center(), radius, radius)
    painter.restore()


def draw_marked(painter: QPainter, box: QRectF, text: str, spans: Spans, font: QFont, ink: Any) -> None:
    """Draw one line of text, cut with an ellipsis where it is too long, its spans bold and underlined."""
    layout = QTextLayout(text[:400].replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    formats = []
    for begin, end in spans:
        if begin >= 400:
            break
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = begin, end - begin
        marked.format = QTextCharFormat()
        marked.format.setFontWeight(QFont.Weight.Bold)
        marked.format.setFontUnderline(True)
        formats.append(marked)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    painter.setPen(ink)
    if line.naturalTextWidth() <= box.width():
        layout.draw(painter, box.topLeft())
        return
    dots = painter.fontMetrics().horizontalAdvance("…")
    painter.save()
    painter.setClipRect(box.adjusted(0, 0, -dots, 0))
    layout.draw(painter, box.topLeft())
    painter.restore()
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, "…")
