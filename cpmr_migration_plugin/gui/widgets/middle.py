"""The scroll area in the middle of a window: as large as its content, scrolled where the window is smaller."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

#: Lines of text that are seen at least.
_LEAST_LINES = 5
#: Pixels between the content and the bar that scrolls it.
_GAP = 4
#: What the wheel turns, also without the keyboard.
_TURNED = (QComboBox, QAbstractSpinBox)


class ScrolledContent(QScrollArea):
    """Holds what stands between the head of a window and its buttons.

    Lists and tables in it give way first, down to their smallest size; only then is it scrolled. Unlike a scroll area
    of Qt it knows that a text is higher where it is narrower, and it is as high as its content by itself.

    :param content: a widget with a layout
    """

    #: The content needs more room than before.
    grown = pyqtSignal()

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed = 0
        self._least_width = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab leads from field to field
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setWidget(content)
        # The window's own background, whatever the theme.
        for part in (self.viewport(), content):
            part.setAutoFillBackground(False)
        content.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow)

    def set_least_width(self, width: int) -> None:
        """Say how wide the content is at least, where that is more than it needs."""
        self._least_width = width
        self.updateGeometry()

    # Sizes.

    def needed(self, width: int) -> int:
        """Return the height at which nothing is hidden in a width: lists as low as they may be."""
        layout = self.widget().layout()
        if layout is None:
            return self.widget().minimumSizeHint().height()
        if layout.hasHeightForWidth():
            return max(layout.minimumHeightForWidth(width), layout.minimumSize().height())
        return layout.minimumSize().height()

    def comfortable(self, width: int) -> int:
        """Return the height that the content would like in a width; with room for a message where nothing gives way."""
        layout = self.widget().layout()
        liked = self.widget().sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            liked = max(layout.heightForWidth(width), layout.minimumSize().height())
        return max(liked, self.needed(width) + self.strip())

    def strip(self) -> int:
        """Return the height of a message of two lines with margins and gap, or of the progress of a job."""
        return 4 * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that the content would like."""
        width = max(self.widget().sizeHint().width(), self._least_width)
        return QSize(width, self.comfortable(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a few lines as wide as the content, but not wider than the screen."""
        bar = self.verticalScrollBar().sizeHint().width() + _GAP
        width = max(self._content_width() + bar, self._least_width)
        height = min(self.needed(width), _LEAST_LINES * self.fontMetrics().lineSpacing())
        return QSize(min(width, self._widest()), height)

    def _content_width(self) -> int:
        return self.widget().minimumSizeHint().width()

    def _widest(self) -> int:
        """Return how wide the middle of a window can be on its screen."""
        handle = self.window().windowHandle()
        screen = handle.screen() if handle is not None else None
        screen = screen if screen is not None else QGuiApplication.primaryScreen()
        return screen.availableGeometry().width() - 6 * self.fontMetrics().averageCharWidth()

    # The content in the window.

    def _arrange(self) -> None:
        """Give the content all the room there is, and as much as it needs."""
        room, least = self.maximumViewportSize(), self._content_width()
        width, height = max(room.width(), least), room.height()
        if least > room.width():
            height -= self.horizontalScrollBar().sizeHint().height()
        needed = self.needed(width)
        if needed > height:
            width = max(room.width() - self.verticalScrollBar().sizeHint().width() - _GAP, least)
            needed = self.needed(width)
        self.widget().resize(width, max(needed, height))
        step = 2 * self.fontMetrics().lineSpacing()
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(step)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange the content anew."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow what the content needs; let the wheel turn the page, not a value the mouse happens to be over."""
        kind = event.type()
        if watched is self.widget():
            if kind == QEvent.Type.LayoutRequest:
                self._content_changed()
            elif kind == QEvent.Type.Show:
                self._hold_wheels()
        elif kind == QEvent.Type.Wheel and self._is_passed_over(watched):
            QApplication.sendEvent(self.verticalScrollBar(), event)
            return True
        return super().eventFilter(watched, event)

    def _is_passed_over(self, watched: QObject) -> bool:
        """Return whether a wheel that turns over a widget means the page: the scroll bars come here too."""
        return isinstance(watched, _TURNED) and not watched.hasFocus() and self.verticalScrollBar().maximum() > 0

    def _content_changed(self) -> None:
        self._hold_wheels()
        self.updateGeometry()
        self._arrange()
        needed = self.needed(self.widget().width())
        if needed > self._needed:
            self.grown.emit()
        self._needed = needed

    def _hold_wheels(self) -> None:
        for kind in _TURNED:
            for box in self.widget().findChildren(kind):
                if not box.property("wheel_held"):
                    box.setProperty("wheel_held", True)
                    box.installEventFilter(self)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keyboard into view, however it got it."""
        if now is not None and self.widget().isAncestorOf(now) and now.window() is self.window():
            margin = self.fontMetrics().lineSpacing()
            self.ensureWidgetVisible(now, 0, margin)
