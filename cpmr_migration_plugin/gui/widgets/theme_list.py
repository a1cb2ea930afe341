"""A list of the nine layers with check boxes."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ...model.vocabulary import Theme
from ...translation import tr


class ThemeList(QWidget):
    """Lets a user choose among the nine layers."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Layers"))
        for theme in Theme:
            item = QListWidgetItem(f"{theme.number}  {tr(theme.title)}")
            item.setData(Qt.ItemDataRole.UserRole, theme.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._list.addItem(item)
        height = self._list.sizeHintForRow(0) * self._list.count() + 2 * self._list.frameWidth() + 2
        self._list.setMinimumHeight(height)
        self._list.setMaximumHeight(height)
        self._list.itemChanged.connect(lambda _: self.changed.emit())
        everything = QPushButton(tr("Select &All"), self)
        everything.clicked.connect(lambda: self.set_themes(tuple(Theme)))
        nothing = QPushButton(tr("Select &None"), self)
        nothing.clicked.connect(lambda: self.set_themes(()))
        buttons = QHBoxLayout()
        buttons.addWidget(everything)
        buttons.addWidget(nothing)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        layout.addLayout(buttons)

    def themes(self) -> tuple[Theme, ...]:
        """Return the ticked layers, in their fixed order."""
        return tuple(theme for theme, item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def set_themes(self, themes: Iterable[Theme]) -> None:
        """Tick these layers and no others."""
        wanted = set(themes)
        for theme, item in self._items():
            item.setCheckState(Qt.CheckState.Checked if theme in wanted else Qt.CheckState.Unchecked)

    def set_available(self, themes: Iterable[Theme]) -> None:
        """Grey out the layers that are not among *themes*."""
        wanted = set(themes)
        for theme, item in self._items():
            enabled = Qt.ItemFlag.ItemIsEnabled
            item.setFlags(item.flags() | enabled if theme in wanted else item.flags() & ~enabled)
            if theme not in wanted:
                item.setCheckState(Qt.CheckState.Unchecked)

    def _items(self) -> list[tuple[Theme, QListWidgetItem]]:
        items = [self._list.item(row) for row in range(self._list.count())]
        return [(Theme(item.data(Qt.ItemDataRole.UserRole)), item) for item in items]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that shows every title."""
        return QSize(self._list.sizeHintForColumn(0) + 40, super().sizeHint().height())
