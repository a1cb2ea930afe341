"""Dialog: which of several surveys is to be read."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from .window import Window
from ...translation import tr
from ...workflows.base.help_topics import Topic


class SheetChoiceDialog(Window):
    """Lets a user choose one of several sheets; none is chosen for them.

    :param names: of the sheets
    """

    HELP = Topic.COLUMNS

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("sheet_choice", tr("Which survey?"), parent)
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        intro = QLabel(tr("There are several surveys with different columns. Choose the one to read."), self)
        intro.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Sheets with surveys"))
        for name in names:
            item = QListWidgetItem(name if len(name) <= 120 else name[:119] + "…")
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        button = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(button.Ok | button.Cancel, self)
        self.ok = self.buttons.button(button.Ok)
        self.ok.setEnabled(False)
        layout.addWidget(intro)
        layout.addWidget(self.list, 1)
        self.list.itemSelectionChanged.connect(lambda: self.ok.setEnabled(bool(self.list.selectedItems())))
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.assemble(content, self.buttons)
        self.middle.set_least_width(68 * self.fontMetrics().averageCharWidth())
        self.list.setFocus()

    def sheet(self) -> str:
        """Return the name of the sheet that was chosen."""
        chosen = self.list.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""
