"""Rows of a form that are shown and hidden together."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget


class FormRows:
    """Rows at the end of a form; those that are hidden take no room.

    They leave the form while they are hidden: before Qt 6.4 a form keeps the space between hidden rows.
    """

    def __init__(self, form: QFormLayout) -> None:
        self._form = form
        self._rows: list[tuple[QLabel, QWidget]] = []
        self._shown: list[QWidget] = []

    def add(self, text: str, widget: QWidget, buddy: QWidget | None = None) -> None:
        """Add a row, hidden; without a text the widget stands below the one before.

        :param buddy: the widget the label's mnemonic leads to, if it is inside *widget*
        """
        label = QLabel(text, widget.parentWidget())
        if text:
            label.setBuddy(widget if buddy is None else buddy)  # an empty list counts as False
        self._rows.append((label, widget))
        for hidden in (label, widget):
            hidden.setVisible(False)

    def show_only(self, *widgets: QWidget) -> None:
        """Show these rows, in the order they were added, and hide the others."""
        wanted = [widget for _, widget in self._rows if widget in widgets]
        if wanted == self._shown:
            return
        for widget in self._shown:
            self._form.takeRow(widget)
        self._shown = wanted
        for label, widget in self._rows:
            for part in (label, widget):
                part.setVisible(widget in wanted)
            if widget in wanted:
                self._form.addRow(label, widget)

    def show_all(self) -> None:
        """Show all rows."""
        self.show_only(*(widget for _, widget in self._rows))

    def hide(self) -> None:
        """Hide all rows."""
        self.show_only()
