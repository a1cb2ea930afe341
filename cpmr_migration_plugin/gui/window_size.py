"""Fit a window to its screen: never larger than the free area, never off it, as large as its content where it can be.

QGIS remembers where a window was. That may be on a screen that has gone, or larger than the one that is there now.
"""

from __future__ import annotations

from qgis.gui import QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QScreen
from qgis.PyQt.QtWidgets import QStyle, QWidget

from .held import keep_until_deleted
from .widgets.middle import ScrolledContent

#: Milliseconds after which a window manager has put its frame around a window.
_FRAMED = 250


def fit(window: QWidget, middle: ScrolledContent | None = None) -> None:
    """Remember where a window is, and keep it inside the free area of its screen.

    :param window: a dialog that has its layout; its size and position are remembered under its object name
    :param middle: the part of it that scrolls; the window is made high enough for it if the screen is
    """
    keep_until_deleted(_Fitting(window, middle))
    # After our event filter: Qt asks the last one first, and what was remembered is to be judged once it is there.
    QgsGui.enableAutoGeometryRestore(window)


def keep_on_screen(window: QWidget) -> None:
    """Keep a window of QGIS, which remembers its place itself, inside the free area of its screen."""
    keep_until_deleted(_Fitting(window, None)).look_again()


def screen_of(window: QWidget) -> QScreen:
    """Return the screen a window is on, or will be shown on: where it was left, if that is there, or that of QGIS."""
    if window.testAttribute(Qt.WidgetAttribute.WA_Moved):
        screen = QGuiApplication.screenAt(window.geometry().center())
        if screen is not None:
            return screen
    handle = window.window().windowHandle()
    if handle is None and window.parentWidget() is not None:
        handle = window.parentWidget().window().windowHandle()
    screen = handle.screen() if handle is not None else None
    return screen if screen is not None else QGuiApplication.primaryScreen()


def free_area(window: QWidget) -> QRect:
    """Return where the inside of a window may be: the free area of its screen without the window's frame."""
    area = screen_of(window).availableGeometry()
    inside, outside = window.geometry(), window.frameGeometry()
    if outside != inside:
        frame = (
            inside.left() - outside.left(), inside.top() - outside.top(),
            inside.right() - outside.right(), inside.bottom() - outside.bottom(),
        )  # fmt: skip
    else:  # not known yet, or no frame at all
        title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
        frame = (4, title, -4, -4)
    return area.adjusted(*frame)


def fitted(place: QRect, area: QRect) -> QRect:
    """Return a place made no larger than an area and moved into it."""
    size = place.size().boundedTo(area.size())
    left = min(max(place.left(), area.left()), area.left() + area.width() - size.width())
    top = min(max(place.top(), area.top()), area.top() + area.height() - size.height())
    return QRect(QPoint(left, top), size)


class _Fitting(QObject):
    """Watches a window for as long as it lives."""

    def __init__(self, window: QWidget, middle: ScrolledContent | None) -> None:
        super().__init__(window)
        self._middle = middle
        self._screen = ""
        window.installEventFilter(self)
        if middle is not None:
            middle.grown.connect(self._grow)

    @property
    def _window(self) -> QWidget:
        return self.parent()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at the window when it is shown and when it is a normal window again."""
        if watched is self._window:
            kind = event.type()
            if kind == QEvent.Type.Show and not event.spontaneous():
                self._prepare()
                self.look_again()
            elif kind == QEvent.Type.WindowStateChange:
                self.look_again()
            elif kind == QEvent.Type.Move and self._screen:
                self._shrink_on_another_screen()
        return False

    def look_again(self) -> None:
        """Look once the window is there, and once it has its frame."""
        for pause in (0, _FRAMED):
            QTimer.singleShot(pause, self._settle)

    # Before it is seen.

    def _prepare(self) -> None:
        """Give the window a size that its screen has; its position is the dialog's affair unless it is remembered."""
        window = self._window
        if not self._is_normal():
            return
        area = free_area(window)
        if window.testAttribute(Qt.WidgetAttribute.WA_Resized):
            wanted = window.size()
            if self._middle is not None:
                wanted.setHeight(max(wanted.height(), self._needed_height(wanted.width())))
        else:
            wanted = window.sizeHint()
        wanted = wanted.expandedTo(window.minimumSizeHint()).boundedTo(area.size())
        if window.testAttribute(Qt.WidgetAttribute.WA_Moved):
            window.setGeometry(fitted(QRect(window.pos() + self._offset(), wanted), area))
        elif wanted != window.size():
            window.resize(wanted)

    def _offset(self) -> QPoint:
        """Return how far the inside of the window is from its frame's corner."""
        return self._window.geometry().topLeft() - self._window.pos()

    # While it is seen.

    def _settle(self) -> None:
        """Move the window inside the free area, and make it smaller where it must be."""
        if sip.isdeleted(self):
            return
        window = self._window
        if not window.isVisible() or not self._is_normal():
            return
        self._screen = screen_of(window).name()
        place = fitted(window.geometry(), free_area(window))
        if place != window.geometry():
            window.setGeometry(place)

    def _shrink_on_another_screen(self) -> None:
        """Make the window smaller where it is dragged to a smaller screen; where it stands is for who drags it."""
        window = self._window
        screen = screen_of(window).name()
        if screen != self._screen and self._is_normal():
            self._screen = screen
            window.resize(window.size().boundedTo(free_area(window).size()))

    def _grow(self) -> None:
        """Make the window high enough for what its middle shows now, as far as the screen goes; never smaller."""
        QTimer.singleShot(0, self._grow_now)

    def _grow_now(self) -> None:
        if sip.isdeleted(self):
            return
        window = self._window
        if not window.isVisible() or not self._is_normal():
            return
        needed, area = self._needed_height(window.width()), free_area(window)
        if min(needed, area.height()) > window.height():
            place = window.geometry()
            place.setHeight(needed)
            window.setGeometry(fitted(place, area))

    def _needed_height(self, width: int) -> int:
        """Return the height in which nothing of the middle is hidden, not even by a short message."""
        window, middle = self._window, self._middle
        margins = window.layout().contentsMargins()
        inside = width - margins.left() - margins.right()
        around = window.layout().minimumSize().height() - middle.minimumSizeHint().height()
        return around + middle.needed(inside) + max(0, middle.strip() - self._strip_shown())

    def _strip_shown(self) -> int:
        """Return how much of the room for a message is taken already: it is part of what is around the middle."""
        layout = self._window.layout()
        shown = 0
        for place in range(layout.count()):
            widget = layout.itemAt(place).widget()
            if widget is not None and widget.property("strip") and not widget.isHidden():
                shown += widget.sizeHint().height() + layout.spacing()
        return shown

    def _is_normal(self) -> bool:
        state = Qt.WindowState
        return not self._window.windowState() & (state.WindowMaximized | state.WindowFullScreen | state.WindowMinimized)
