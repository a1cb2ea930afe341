"""A scroll area as high as its content, which scrolls where the window is too low for it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class ShrinkingArea(QScrollArea):
    """Holds a form above something that needs the room more."""

    def __init__(self, inner: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.installEventFilter(self)
        parent.installEventFilter(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of what is in it, but not more than half of the window's height."""
        size = self.widget().sizeHint()
        room = max(round(0.48 * self.parentWidget().height()), self.minimumSizeHint().height())
        return QSize(size.width(), min(size.height(), room))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a few lines."""
        line = self.fontMetrics().height()
        return QSize(10 * line, min(5 * line, self.widget().sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the size of what is in it and of the window."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)
