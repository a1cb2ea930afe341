"""Base of every dialog: a scrolled content area above a message bar and buttons that stay visible."""

from __future__ import annotations

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QSizePolicy, QVBoxLayout, QWidget

from ..help import add_help
from ..widgets.message_room import fit_messages
from ..widgets.middle import ScrolledContent
from ..window_size import fit, free_area
from ...__about__ import SLUG
from ...workflows.base.help_topics import Topic


class Window(QDialog):
    """A dialog that fits its screen.

    Its message stands right above its buttons: there it takes room from the middle only, at its lower end, so that
    nothing moves under the mouse, neither when it comes nor when it goes, and it is next to the button that caused it.

    Subclasses set :attr:`HELP`, make what is in the middle and the buttons, and call :meth:`assemble`.

    :param name: object name; size and position are remembered under it
    """

    #: Where the user guide explains it.
    HELP = Topic.INDEX

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{SLUG}_{name}")
        self.setWindowTitle(title)
        self.bar = QgsMessageBar(self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        fit_messages(self.bar)

    def assemble(self, content: QWidget, buttons: QDialogButtonBox, *progress: QWidget) -> None:
        """Put the parts together.

        :param content: the middle
        :param buttons: gets the Help button as well
        :param progress: what is shown above the message while a job runs
        """
        add_help(self, self.HELP, buttons)
        self.middle = ScrolledContent(content, self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.middle, 1)
        for widget in (*progress, self.bar):
            widget.setProperty("strip", True)
            layout.addWidget(widget)
        layout.addWidget(buttons)
        self._rows = [buttons]
        fit(self, self.middle)

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's name
        """Before it is seen, break a row of buttons that is wider than the screen."""
        if visible and len(self._rows) == 1 and self._rows[0].minimumSizeHint().width() > self._widest():
            self._break_row(self._rows[0])
        super().setVisible(visible)

    def _widest(self) -> int:
        margins = self.layout().contentsMargins()
        return free_area(self).width() - margins.left() - margins.right()

    def _break_row(self, buttons: QDialogButtonBox) -> None:
        """Put what does something with the content into a row of its own above those that end the dialog."""
        role = QDialogButtonBox.ButtonRole.ActionRole
        row = QDialogButtonBox(self)
        for button in buttons.buttons():
            if buttons.buttonRole(button) == role:
                buttons.removeButton(button)
                row.addButton(button, role)
                button.show()
        self._rows.insert(0, row)
        self.layout().insertWidget(self.layout().indexOf(buttons), row)
