"""A picture of a page, as large as there is room."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QResizeEvent
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...translation import tr

_PAUSE = 300


class Sheet(QWidget):
    """Shows a picture in the middle, or a sentence while there is none."""

    resized = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Preview of the page"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size in which a page can be judged."""
        return QSize(30, 20) * self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size in which it still tells something."""
        return QSize(14, 8) * self.fontMetrics().height()

    def pixels(self) -> QSize:
        """Return the room for a picture in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        return QSize(max(50, round((self.width() - 8) * ratio)), max(50, round((self.height() - 8) * ratio)))

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self.image, self.text = image, ""
        self.update()

    def show_text(self, text: str) -> None:
        """Say something; the last picture stays, paler."""
        self.text = text
        self.setAccessibleDescription(text)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that there is another room."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Paint the picture or the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.image.isNull():
            size = self.image.size().scaled(self.size() - QSize(8, 8), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(
                (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
            )
            painter.setOpacity(0.35 if self.text else 1.0)
            painter.drawImage(place, self.image)
            painter.setOpacity(1.0)
            painter.setPen(QColor(128, 128, 128))
            painter.drawRect(place)
        if self.text:
            painter.setPen(self.palette().color(self.foregroundRole()))
            area = self.rect().adjusted(12, 12, -12, -12)
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            if not self.image.isNull():  # on the pale page, whatever the theme
                painter.setPen(QColor("black"))
            painter.drawText(area, flags, self.text)


class PreviewBox(QWidget):
    """A picture of one of the chosen maps, the choice of it, and a button to draw it anew."""

    #: A picture is wanted of :meth:`map_id`, as large as :meth:`pixels`.
    wanted = pyqtSignal()
    #: The project may have changed.
    anew = pyqtSignal()
    #: The map that is shown is to be copied: the page as a picture, or how to cite it.
    map_copied = pyqtSignal()
    citation_copied = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox(self)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.choice.setToolTip(tr("The map that is shown"))
        self.refresh = QToolButton(self)
        self.refresh.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self.refresh.setToolTip(tr("Look at the project again: styles and layouts may have changed (F5)"))
        self.refresh.setAccessibleName(tr("Refresh preview and checks"))
        self.refresh.setShortcut("F5")
        self.copy_button = QToolButton(self)
        self.copy_button.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        self.copy_button.setToolTip(tr("Copy the page as a picture, or how to cite the map"))
        self.copy_button.setAccessibleName(tr("Copy"))
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.copy_button)
        self.copy_map = menu.addAction(tr("Copy Map"))
        self.copy_citation = menu.addAction(tr("Copy Citation"))
        self.copy_button.setMenu(menu)
        self.sheet = Sheet(self)
        label = QLabel(tr("Previe&w"), self)
        label.setBuddy(self.choice)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.sheet, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.wanted)
        self.choice.currentIndexChanged.connect(lambda _: self.ask())
        self.refresh.clicked.connect(lambda _: self.anew.emit())
        self.copy_map.triggered.connect(lambda _: self.map_copied.emit())
        self.copy_citation.triggered.connect(lambda _: self.citation_copied.emit())
        self.sheet.resized.connect(self._resized)

    def set_maps(self, maps: list[tuple[str, str]]) -> None:
        """Offer maps: id and title; the one shown stays if it can."""
        before = self.map_id()
        if [(self.choice.itemData(i), self.choice.itemText(i)) for i in range(self.choice.count())] == maps:
            return
        self.choice.blockSignals(True)
        self.choice.clear()
        for map_id, title in maps:
            self.choice.addItem(title, map_id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(before)))
        self.choice.blockSignals(False)
        self.choice.setEnabled(bool(maps))
        self.copy_button.setEnabled(bool(maps))
        if self.map_id() != before:
            self.ask()

    def map_id(self) -> str:
        """Return the map to show; empty if there is none."""
        return self.choice.currentData() or ""

    def ask(self) -> None:
        """Ask for a picture in a moment, when nothing else has changed meanwhile."""
        self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def is_waiting(self) -> bool:
        """Return whether a picture will be asked for in a moment."""
        return self._timer.isActive()

    def _resized(self) -> None:
        image, room = self.sheet.image, self.sheet.pixels()
        if not image.isNull() and (room.width() > 1.15 * image.width() and room.height() > 1.15 * image.height()):
            self.ask()
