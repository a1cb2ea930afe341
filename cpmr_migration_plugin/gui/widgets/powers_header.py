"""Header of the table of who may do what: field titles in several lines, below a band with their group."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QHeaderView, QWidget

from ...model.inspect.power_cells import PowerColumn

#: Lines a title takes at most; the tool tip has all of it.
_LINES = 4
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignBottom)


class GroupedHeader(QHeaderView):
    """A header in two storeys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns: Sequence[PowerColumn] = ()
        self.sorted_by = ""
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        # A band is as wide as its group: what is scrolled in or out changes where its title stands.
        self.sectionResized.connect(lambda *_: self.viewport().update())

    def show_columns(self, columns: Sequence[PowerColumn], sorted_by: str = "") -> None:
        """Show other columns.

        :param sorted_by: the field that the rows are sorted by, which is marked; empty for none
        """
        self._columns = columns
        self.sorted_by = sorted_by
        self.updateGeometry()

    def setOffset(self, offset: int) -> None:  # noqa: N802 - Qt's name
        """Follow the table; the titles of the bands stay in sight."""
        super().setOffset(offset)
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height at which every title has room."""
        metrics = self.fontMetrics()
        room = max(20, self.defaultSectionSize() - metrics.height())
        lines = 1
        for column in self._columns:
            box = metrics.boundingRect(QRect(0, 0, room, 1000), _WRAPPED, column.title)
            lines = max(lines, round(box.height() / max(1, metrics.lineSpacing())))
        high = (min(lines, _LINES) + 1) * metrics.lineSpacing() + 1.3 * metrics.height()
        return QSize(super().sizeHint().width(), round(high))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """Draw a title, and above it what of the band lies over it."""
        if section >= len(self._columns):
            return
        painter.save()
        painter.setClipRect(rect)
        metrics, pad = self.fontMetrics(), self.fontMetrics().height() // 4
        band = round(1.5 * metrics.height())
        ink, paper = (self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window))
        painter.fillRect(rect, paper)
        painter.setPen(ink)
        painter.setFont(self.font())
        column = self._columns[section]
        text = QRectF(rect).adjusted(pad, band + pad, -pad, -pad)
        painter.drawText(text, _WRAPPED, f"{column.title} ▾" if column.field == self.sorted_by else column.title)
        first = last = section
        while first > 0 and self._columns[first - 1].group == column.group:
            first -= 1
        while last + 1 < len(self._columns) and self._columns[last + 1].group == column.group:
            last += 1
        left = self.sectionViewportPosition(first)
        right = self.sectionViewportPosition(last) + self.sectionSize(last)
        over = QRect(rect.left(), rect.top(), rect.width(), band)
        begins, ends = int(section == first), int(section == last)
        painter.fillRect(over.adjusted(begins, 0, -ends, -2), _mixed(ink, paper, 0.14))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        shown = QRect(max(left, 0) + pad, rect.top(), right - max(left, 0) - 2 * pad, band - 2)
        title = painter.fontMetrics().elidedText(column.group_title, Qt.TextElideMode.ElideRight, max(0, shown.width()))
        painter.drawText(shown, int(Qt.AlignmentFlag.AlignVCenter), title)
        painter.restore()


def _mixed(ink: QColor, paper: QColor, share: float) -> QColor:
    """Return a colour between two of the window's, so that it suits a dark one as well."""
    return QColor(*[round(share * a + (1 - share) * b) for a, b in zip(ink.getRgb()[:3], paper.getRgb()[:3])])
