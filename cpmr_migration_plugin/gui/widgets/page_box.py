"""The page of the maps: template, language, texts."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from .rows import side_by_side
from ...layouts.page import Orientation, PageSpec, PaperSize
from ...translation import Language, tr


class PageBox(QWidget):
    """A form for a :class:`.PageSpec`."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = QComboBox(self)
        for size in PaperSize:
            self.paper.addItem(size.title, size)
        self.orientation = QComboBox(self)
        self.orientation.setAccessibleName(tr("Orientation"))
        self.orientation.addItem(tr("Landscape"), Orientation.LANDSCAPE)
        self.orientation.addItem(tr("Portrait"), Orientation.PORTRAIT)
        self.language = QComboBox(self)
        self.language.addItem(tr("As in QGIS"), None)
        for language in Language:
            self.language.addItem(language.title, language)
        self.language.setToolTip(tr("Language of the pages, whatever that of QGIS"))
        self.title_edit = QLineEdit(self)
        self.title_edit.setPlaceholderText(tr("Each map keeps its own title"))
        self.title_edit.setClearButtonEnabled(True)
        self.note = QPlainTextEdit(self)
        self.note.setPlaceholderText(tr("Added to the note of every map"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(round(2.2 * self.note.fontMetrics().lineSpacing()) + 10)
        self.logo = QgsFileWidget(self)
        self.logo.setFilter(tr("Pictures (*.svg *.png *.jpg *.jpeg)"))
        self.logo.setDialogTitle(tr("Choose a logo"))
        self.counts = QCheckBox(tr("&Counts in the legend"), self)
        self.counts.setToolTip(tr("The number of regions of every class"))
        self.insets = QCheckBox(tr("Insets"), self)
        self.insets.setToolTip(tr("Maps of their own for outermost regions and small islands"))
        self.date = QCheckBox(tr("Date"), self)
        self.date.setToolTip(tr("The day of the export"))
        self.insets.setChecked(True)
        self.date.setChecked(True)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        paper = side_by_side(self, self.paper, self.orientation, stretch=True)
        form.addRow(tr("Paper si&ze"), paper)
        form.labelForField(paper).setBuddy(self.paper)
        form.addRow(tr("Lang&uage"), self.language)
        form.addRow(tr("T&itle"), self.title_edit)
        form.addRow(tr("&Note"), self.note)
        form.addRow(tr("&Logo"), self.logo)
        checks = (self.counts, self.insets, self.date)
        form.addRow("", side_by_side(self, *checks))
        for combo in (self.paper, self.orientation, self.language):
            combo.currentIndexChanged.connect(self._tell)
        self.title_edit.textChanged.connect(self._tell)
        self.note.textChanged.connect(self._tell)
        self.logo.fileChanged.connect(self._tell)
        for box in checks:
            box.toggled.connect(self._tell)

    def spec(self) -> PageSpec:
        """Return what the form asks for."""
        return PageSpec(
            size=self.paper.currentData(),
            orientation=self.orientation.currentData(),
            title=self.title_edit.text(),
            note=self.note.toPlainText(),
            language=self.language.currentData(),
            logo=self.logo.filePath().strip(),
            counts=self.counts.isChecked(),
            date=self.date.isChecked(),
            insets=self.insets.isChecked(),
        )

    def values(self) -> dict[str, Any]:
        """Return the settings as plain values."""
        language = self.language.currentData()
        return {
            "paper": self.paper.currentData().value,
            "orientation": self.orientation.currentData().value,
            "language": language.value if language is not None else "",
            "title": self.title_edit.text(),
            "note": self.note.toPlainText(),
            "logo": self.logo.filePath(),
            "counts": self.counts.isChecked(),
            "insets": self.insets.isChecked(),
            "date": self.date.isChecked(),
        }

    def set_values(self, values: dict[str, Any]) -> None:
        """Take over settings; what is not known stays as it is."""
        for key, combo in (("paper", self.paper), ("orientation", self.orientation), ("language", self.language)):
            for index in range(combo.count()):
                value = combo.itemData(index)
                if (value.value if value is not None else "") == values.get(key):
                    combo.setCurrentIndex(index)
        if isinstance(values.get("title"), str):
            self.title_edit.setText(values["title"])
        if isinstance(values.get("note"), str):
            self.note.setPlainText(values["note"])
        if isinstance(values.get("logo"), str):
            self.logo.setFilePath(values["logo"])
        for key, box in (("counts", self.counts), ("insets", self.insets), ("date", self.date)):
            if isinstance(values.get(key), bool):
                box.setChecked(values[key])

    def _tell(self) -> None:
        self.orientation.setEnabled(len(self.paper.currentData().orientations) > 1)
        self.changed.emit()
