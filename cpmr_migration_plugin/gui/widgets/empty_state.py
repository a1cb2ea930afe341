"""Placeholder of an empty page: one sentence and a button for the next step."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A sentence in the middle of the page and, if there is something to do, a button below it."""

    pressed = pyqtSignal()

    def __init__(self, text: str = "", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.text = QLabel(self)
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.pressed)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(margin // 2)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addWidget(self.progress)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.show_text("", text, action)

    def show_text(self, title: str, text: str, action: str = "", *, busy: bool = False) -> None:
        """Show another sentence.

        :param title: printed bold above it, if given
        :param action: text of the button; none if empty
        :param busy: whether something is being done
        """
        self.title.setText(title)
        self.title.setVisible(bool(title))
        # Long paths have no place to break: give them some.
        self.text.setText(text.replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.progress.setVisible(busy)
