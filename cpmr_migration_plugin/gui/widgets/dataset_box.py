"""A group box: which dataset is loaded."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel, QLineEdit, QWidget

from ..settings import Remembered
from ...translation import tr
from ...workflows.importing import Dataset, DatasetKind


class DatasetBox(QGroupBox):
    """Lets a person choose a dataset."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Dataset"), parent)
        self._preset = Dataset()
        self.kind = QComboBox(self)
        self.kind.addItem(tr("Bundled edition – public facts and figures, offline"), DatasetKind.BUNDLED.value)
        self.kind.addItem(tr("Data package – a folder or zip"), DatasetKind.DATAPACKAGE.value)
        self.kind.addItem(tr("Tables – CSV, XLSX or ODS, or a survey"), DatasetKind.TABLES.value)
        self.kind.addItem(tr("Map – Google My Maps, KML or KMZ"), DatasetKind.MAP.value)
        self.kind.setToolTip(tr("The bundled edition is compiled from public sources; it is not the CPMR's survey."))
        self.place = QgsFileWidget(self)
        self.place.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.place.setDialogTitle(tr("Choose a dataset"))
        self.source_url = QLineEdit(self)
        self.source_url.setPlaceholderText("https://")
        self.source_url.setToolTip(tr("Rows that name no source of their own take this address; every row needs one"))
        self._place_label = QLabel(tr("&File"), self)
        self._place_label.setBuddy(self.place)
        self._source_label = QLabel(tr("Published &at"), self)
        self._source_label.setBuddy(self.source_url)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Edition"), self.kind)
        form.addRow(self._place_label, self.place)
        form.addRow(self._source_label, self.source_url)
        self.kind.currentIndexChanged.connect(self._update)
        self.place.fileChanged.connect(self._update)
        self._update()

    def _update(self) -> None:
        """Show only the rows that are needed."""
        kind = DatasetKind(self.kind.currentData())
        filters = {
            DatasetKind.DATAPACKAGE: tr("Data package (datapackage.json *.zip)"),
            DatasetKind.TABLES: tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)"),
            DatasetKind.MAP: tr("Map (*.kml *.kmz)"),
        }
        self.place.setFilter(filters.get(kind, ""))
        self._place_label.setText(tr("&File or address") if kind is DatasetKind.MAP else tr("&File"))
        for widget in (self._place_label, self.place):
            widget.setVisible(kind is not DatasetKind.BUNDLED)
        for widget in (self._source_label, self.source_url):
            widget.setVisible(kind in (DatasetKind.TABLES, DatasetKind.MAP))
        self.changed.emit()

    def missing(self) -> str:
        """Return what a person must still choose, or nothing."""
        own = self.kind.currentData() != DatasetKind.BUNDLED.value
        return tr("Choose the file of the dataset.") if own and not self.place.filePath().strip() else ""

    def dataset(self) -> Dataset:
        """Return the dataset asked for."""
        kind, place = DatasetKind(self.kind.currentData()), self.place.filePath().strip()
        # What a preset says beyond this form holds for its own place only.
        same = (self._preset.kind, self._preset.place) == (kind, place)
        return replace(
            self._preset if same else Dataset(), kind=kind, place=place, source_url=self.source_url.text().strip()
        )

    def set_dataset(self, dataset: Dataset) -> None:
        """Choose a dataset."""
        self._preset = dataset
        self.kind.setCurrentIndex(max(0, self.kind.findData(dataset.kind.value)))
        self.place.setFilePath(dataset.place)
        self.source_url.setText(dataset.source_url)

    def restore(self, remembered: Remembered) -> None:
        """Choose what was chosen last."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(remembered.text("dataset"))))
        self.place.setFilePath(remembered.text("place"))
        self.source_url.setText(remembered.text("source_url"))

    def keep(self, remembered: Remembered) -> None:
        """Remember what is chosen."""
        chosen = self.dataset()
        remembered.keep(dataset=chosen.kind.value, place=chosen.place, source_url=chosen.source_url)
