"""Tabs that show their titles where there is room, and icons with a tool tip where there is not."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QTabWidget, QWidget


class CompactTabs(QTabWidget):
    """In a narrow window only the current tab has its title beside its icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[str] = []
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.tabBar().setExpanding(False)
        self.currentChanged.connect(lambda _: self._fit())

    def add(self, page: QWidget, icon: str, title: str, tip: str) -> None:
        """Add a page.

        :param icon: of QGIS's theme
        :param title: with its mnemonic
        """
        self._titles.append(title)
        plain = title.replace("&", "")
        number = self.addTab(page, QgsApplication.getThemeIcon(icon), title)
        self.setTabToolTip(number, f"{plain} – {tip}")
        self.setTabWhatsThis(number, tip)
        self.tabBar().setAccessibleTabName(number, plain)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many titles as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure again with another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_titles"):
            self._fit()

    def _fit(self) -> None:
        """Show all titles, only the current one, or none: the first that fits."""
        for wanted in (range(self.count()), (self.currentIndex(),), ()):
            for number, title in enumerate(self._titles):
                shown = title if number in wanted else ""
                if self.tabText(number) != shown:
                    self.setTabText(number, shown)
            corner = self.cornerWidget(Qt.Corner.TopRightCorner)
            if self.tabBar().sizeHint().width() <= self.width() - (corner.sizeHint().width() if corner else 0):
                return

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that a narrow panel has."""
        return QSize(14 * self.fontMetrics().height(), 10 * self.fontMetrics().height())


class ElidedLabel(QLabel):
    """One line of plain text, cut with an ellipsis; the whole stands in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a few letters."""
        return QSize(4 * self.fontMetrics().height(), super().minimumSizeHint().height())

    def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), text)
