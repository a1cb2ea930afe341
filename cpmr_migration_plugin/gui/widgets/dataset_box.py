"""A group box: which dataset is loaded."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ..settings import SavedChoices
from ...translation import tr
from ...workflows.base.web import offline_text
from ...workflows.loading.dataset import Dataset, DatasetKind
from ...workflows.loading.importers.importer import Importer
from ...workflows.loading.importing import IMPORTERS, importer_of
from ...workflows.loading.templates import TemplateKind


class DatasetBox(QGroupBox):
    """Lets a user choose a dataset."""

    changed = pyqtSignal()
    #: A user wants to see, and say, how the columns or folders are read.
    check_asked = pyqtSignal()
    #: A user wants an empty file to fill in, of the :class:`TemplateKind` given by its id.
    template_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Dataset"), parent)
        self._preset = Dataset()
        self.kind = QComboBox(self)
        # As wide as the window allows: a long text in another language must not push its label away.
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(24)
        for importer in IMPORTERS:
            self.kind.addItem(importer.words().choice, importer.kind.value)
        self.kind.setToolTip(tr("The bundled edition is compiled from public sources; it is not the CPMR's survey."))
        self.place = QgsFileWidget(self)
        self.place.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.place.setDialogTitle(tr("Choose a dataset"))
        self.source_url = QLineEdit(self)
        self.source_url.setPlaceholderText("https://")
        self.source_url.setToolTip(tr("Rows that name no source of their own take this address; every row needs one"))
        self.offline = QLabel(self)
        self.offline.setWordWrap(True)
        self._place_label = QLabel(tr("&File or address"), self)
        self._place_label.setBuddy(self.place)
        self._source_label = QLabel(tr("P&ublished at"), self)
        self._source_label.setBuddy(self.source_url)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Edition"), self.kind)
        form.addRow(self._place_label, self.place)
        form.addRow("", self.offline)
        form.addRow(self._source_label, self.source_url)
        form.addRow("", self._buttons())
        self.kind.currentIndexChanged.connect(self._update)
        self.place.fileChanged.connect(self._update)
        self._update()

    def _buttons(self) -> QWidget:
        row = QWidget(self)
        self.check = QPushButton(row)
        self.check.setAutoDefault(False)
        self.check.clicked.connect(self.check_asked)
        self.template = QPushButton(tr("Save &Template"), row)
        self.template.setAutoDefault(False)
        self.template.setToolTip(tr("Save an empty survey or data package, to be filled in and loaded here"))
        menu = QMenu(self.template)
        for kind in TemplateKind:
            menu.addAction(f"{tr(kind.title)}…").triggered.connect(lambda _=False, k=kind: self._ask_template(k))
        self.template.setMenu(menu)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.check, self.template):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)
        layout.addStretch()
        return row

    def _ask_template(self, kind: TemplateKind) -> None:
        self.template_asked.emit(kind.value)

    def _update(self) -> None:
        """Show only the rows that are needed."""
        importer = self._importer()
        words = importer.words()
        self.place.setFilter(words.filter)
        self.place.lineEdit().setPlaceholderText(words.example)
        for widget in (self._place_label, self.place):
            widget.setVisible(importer.has_place)
        for widget in (self._source_label, self.source_url):
            widget.setVisible(importer.names_source)
        # Only an address is downloaded; asked each time, for the settings may have changed meanwhile.
        self.offline.setText(offline_text() if importer.has_place and "://" in self.place.filePath() else "")
        self.offline.setVisible(bool(self.offline.text()))
        self.check.setVisible(importer.look_into is not None)
        self.check.setText(words.check)
        self.check.setToolTip(words.check_tip)
        missing = self.missing()
        self.check.setEnabled(not missing)
        if missing:
            self.check.setToolTip(missing)
        self.changed.emit()

    def missing(self) -> str:
        """Return what a user must still choose, or nothing."""
        wanted = self._importer().has_place and not self.place.filePath().strip()
        return tr("Choose the file of the dataset.") if wanted else ""

    def _importer(self) -> Importer:
        return importer_of(DatasetKind(self.kind.currentData()))

    def adopt(self, dataset: Dataset) -> None:
        """Show the address that a user gave as source when they were asked."""
        self.source_url.setText(dataset.source_url)

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

    def restore(self, remembered: SavedChoices) -> None:
        """Choose what was chosen last."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(remembered.text("dataset"))))
        self.place.setFilePath(remembered.text("place"))
        self.source_url.setText(remembered.text("source_url"))

    def keep(self, remembered: SavedChoices) -> None:
        """Remember what is chosen."""
        chosen = self.dataset()
        remembered.keep(dataset=chosen.kind.value, place=chosen.place, source_url=chosen.source_url)
