"""Give the messages of a QgsMessageBar the height their text needs; QGIS gives a line and a half, and scrolls."""

from __future__ import annotations

import math

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QTextEdit, QWidget

#: Lines that are shown at most; more of them can be scrolled.
_MOST_LINES = 8


def fit_messages(bar: QgsMessageBar) -> None:
    """Show the texts of all messages of a bar whole, up to eight lines."""
    bar.widgetAdded.connect(fit_messages_in)


def fit_messages_in(item: QWidget) -> None:
    """Show the text of one message whole, up to eight lines."""
    for text in item.findChildren(QTextEdit):
        if not text.property("has_room"):
            text.setProperty("has_room", True)
            text.installEventFilter(_ROOM)
            text.viewport().installEventFilter(_ROOM)
            _ROOM.adjust(text)


class _Room(QObject):
    """Makes texts as high as they are in their width.

    One for all of them: Python may let go of what it knows of a widget that QGIS made, and of a filter hung on it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._adjusting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the width; a style sheet of QGIS sets the height anew when the text is shown first."""
        kind = event.type()
        if kind in (QEvent.Type.Show, QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.Resize):
            text = watched if isinstance(watched, QTextEdit) else watched.parent()
            # The viewport has its size after the text has.
            if isinstance(text, QTextEdit) and not (kind == QEvent.Type.Resize and watched is text):
                self.adjust(text)
        return False

    def adjust(self, text: QTextEdit) -> None:
        """Make a text as high as it is."""
        if self._adjusting:
            return
        self._adjusting = True
        policy = Qt.ScrollBarPolicy
        text.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff)
        copy = text.document().clone()
        copy.setTextWidth(text.viewport().width())
        needed = math.ceil(copy.size().height())
        most = math.ceil(_MOST_LINES * text.fontMetrics().lineSpacing() + 2 * copy.documentMargin())
        if needed > most:
            text.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded)
        height = min(needed, most) + max(0, text.height() - text.viewport().height())
        if (text.minimumHeight(), text.maximumHeight()) != (height, height):
            text.setFixedHeight(height)
        self._adjusting = False


_ROOM = _Room()
