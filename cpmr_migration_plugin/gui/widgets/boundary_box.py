"""A group box: which boundaries the regions are joined to."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel, QWidget

from ..settings import Remembered
from ...translation import tr
from ...workflows.boundaries import BoundaryChoice, BoundaryKind

_YEARS = ("2024", "2021")


class BoundaryBox(QGroupBox):
    """Lets a person choose boundaries."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Boundaries"), parent)
        self.kind = QComboBox(self)
        self.kind.addItem(tr("Built-in – Natural Earth, offline"), BoundaryKind.BUILTIN.value)
        self.kind.addItem(tr("Official – a file of NUTS regions from GISCO"), BoundaryKind.GISCO.value)
        self.kind.setToolTip(
            tr("The boundaries that ship with QGIS, dissolved to NUTS regions where that agrees with the official ones")
        )
        self.year = QComboBox(self)
        for year in _YEARS:
            self.year.addItem(f"NUTS {year}", year)
        self.year.setToolTip(tr("Codes of this year come first; regions with another year's code are placed too"))
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setFilter(tr("NUTS regions (*.geojson *.json *.gpkg *.shp *.zip)"))
        self.file.setDialogTitle(tr("Choose a file of NUTS regions"))
        self.file.setToolTip(tr("NUTS_RG_… of any year and scale, with one level or all"))
        self._file_label = QLabel(tr("F&ile"), self)
        self._file_label.setBuddy(self.file)
        self._year_label = QLabel(tr("NUTS &year"), self)
        self._year_label.setBuddy(self.year)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Source"), self.kind)
        form.addRow(self._file_label, self.file)
        form.addRow(self._year_label, self.year)
        self.kind.currentIndexChanged.connect(self._update)
        self.file.fileChanged.connect(self._update)
        self._update()

    def _update(self) -> None:
        """Show only the rows that are needed."""
        official = self.kind.currentData() == BoundaryKind.GISCO.value
        for widget in (self._file_label, self.file):
            widget.setVisible(official)
        for widget in (self._year_label, self.year):
            widget.setVisible(not official)
        self.changed.emit()

    def missing(self) -> str:
        """Return what a person must still choose, or nothing."""
        official = self.kind.currentData() == BoundaryKind.GISCO.value
        return tr("Choose a file of NUTS regions.") if official and not self.file.filePath().strip() else ""

    def choice(self) -> BoundaryChoice:
        """Return the boundaries asked for."""
        path = self.file.filePath().strip()
        return BoundaryChoice(
            kind=BoundaryKind(self.kind.currentData()),
            path=Path(path).expanduser() if path else None,
            nuts_year=self.year.currentData(),
        )

    def restore(self, remembered: Remembered) -> None:
        """Choose what was chosen last."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(remembered.text("boundaries"))))
        self.file.setFilePath(remembered.text("boundary_file"))
        self.year.setCurrentIndex(max(0, self.year.findData(remembered.text("year"))))

    def keep(self, remembered: Remembered) -> None:
        """Remember what is chosen."""
        remembered.keep(
            boundaries=self.kind.currentData(),
            boundary_file=self.file.filePath().strip(),
            year=self.year.currentData(),
        )
