"""Named settings of an export: choose, save, delete, hand on as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from ...errors import PluginError
from ...translation import tr
from ...workflows.exporting import export_presets


class PresetsBox(QWidget):
    """A list of presets that can be typed into: a new name is saved under it.

    :param current: returns the settings as they are now
    :param told: called with an error
    """

    chosen = pyqtSignal(dict)

    def __init__(
        self, current: Callable[[], dict[str, Any]], told: Callable[[PluginError], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._current, self._told = current, told
        self.names = QComboBox(self)
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.lineEdit().setPlaceholderText(tr("Choose, or name a new one"))
        self.names.lineEdit().setMaxLength(80)
        self.save_button = QPushButton(tr("Sa&ve"), self)
        self.save_button.setAutoDefault(False)
        self.save_button.setToolTip(tr("Keep the settings of this window under the name"))
        self.more = QToolButton(self)
        self.more.setText("…")
        self.more.setToolTip(tr("Delete, save as file, read from file"))
        self.more.setAccessibleName(tr("More about presets"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.delete_action = menu.addAction(tr("&Delete preset"), self.delete)
        menu.addAction(tr("Save preset as &file…"), self._to_file)
        menu.addAction(tr("&Read preset from file…"), self._from_file)
        self.more.setMenu(menu)
        label = QLabel(tr("P&reset"), self)
        label.setBuddy(self.names)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.names, 1)
        layout.addWidget(self.save_button)
        layout.addWidget(self.more)
        self._presets: dict[str, dict[str, Any]] = {}
        self._fill("")
        self.names.textActivated.connect(self._choose)
        self.names.editTextChanged.connect(lambda _: self._enable())
        self.save_button.clicked.connect(lambda _: self.save())

    def name(self) -> str:
        """Return the name that is shown."""
        return self.names.currentText().strip()

    def save(self) -> None:
        """Keep the settings under the name that is shown."""
        name = self.name()
        try:
            export_presets.save_preset(name, self._current())
        except PluginError as error:
            self._told(error)
            return
        self._fill(name)

    def delete(self) -> None:
        """Forget the preset that is shown."""
        try:
            export_presets.remove_preset(self.name())
        except PluginError as error:
            self._told(error)
        self._fill("")

    def write_file(self, path: Path) -> None:
        """Write the settings to a file."""
        try:
            export_presets.write_preset(path, self.name() or path.stem, self._current())
        except PluginError as error:
            self._told(error)

    def read_file(self, path: Path) -> None:
        """Keep the preset in a file in the profile, and take it over."""
        try:
            name, settings = export_presets.read_preset(path)
            settings, told = export_presets.without_foreign_logo(settings)
            export_presets.save_preset(name, settings)
        except PluginError as error:
            self._told(error)
            return
        self._fill(name)
        self.chosen.emit(settings)
        if told:
            self._told(PluginError(told, remedy=tr("Choose a logo yourself.")))

    def _choose(self, text: str) -> None:
        if text in self._presets:
            self.chosen.emit(self._presets[text])

    def _fill(self, shown: str) -> None:
        self._presets, told = export_presets.read_presets()
        self.names.blockSignals(True)
        self.names.clear()
        self.names.addItems(list(self._presets))
        self.names.setCurrentIndex(self.names.findText(shown))
        if self.names.currentIndex() < 0:
            self.names.setEditText("")
        self.names.blockSignals(False)
        self._enable()
        if told:
            self._told(PluginError(told))

    def _enable(self) -> None:
        self.save_button.setEnabled(bool(self.name()))
        self.delete_action.setEnabled(self.name() in self._presets)

    def _to_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save preset as file"), "", tr("Presets (*.json)"))
        if path:
            self.write_file(Path(path).with_suffix(f".{export_presets.ENDING}"))

    def _from_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Read preset from file"), "", tr("Presets (*.json)"))
        if path:
            self.read_file(Path(path))
