"""A group box: which boundaries the regions are joined to."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QWidget

from .form_rows import FormRows
from .layer_rows import LayerRows
from .official_rows import OfficialRows
from .region_file_rows import RegionFileRows
from ..settings import SavedChoices
from ...translation import tr
from ...workflows.loading.boundary_choice import BUILTIN_YEARS, BoundaryChoice, BoundaryKind


class BoundaryBox(QGroupBox):
    """Lets a user choose boundaries."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Boundaries"), parent)
        self.kind = QComboBox(self)
        # As wide as the window allows: a long text in another language must not push its label away.
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(24)
        self.kind.addItem(tr("Built-in – Natural Earth, offline"), BoundaryKind.BUILTIN.value)
        self.kind.addItem(tr("Official – download from GISCO"), BoundaryKind.DOWNLOAD.value)
        self.kind.addItem(tr("Official – a file of NUTS regions from GISCO"), BoundaryKind.GISCO.value)
        self.kind.addItem(tr("My own – a layer with NUTS codes"), BoundaryKind.LAYER.value)
        self.kind.setToolTip(
            tr(
                "Built-in boundaries ship with QGIS and are generalised; official ones may be used for non-commercial "
                "maps with the notice that is put on them"
            )
        )
        self.year = QComboBox(self)
        for year in BUILTIN_YEARS:
            self.year.addItem(f"NUTS {year}", year)
        self.year.setToolTip(tr("Codes of this year come first; regions with another year's code are placed too"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Source"), self.kind)
        self._rows = FormRows(form)
        self._rows.add(tr("NUTS &year"), self.year)
        self.regions = RegionFileRows(form, self)
        self.file = self.regions.file
        self.official = OfficialRows(form, self)
        self.layer = LayerRows(form, self)
        self.regions.changed.connect(self.changed)
        self.official.changed.connect(self.changed)
        self.layer.changed.connect(self.changed)
        self.kind.currentIndexChanged.connect(self._update)
        self._update()

    def _kind(self) -> BoundaryKind:
        return BoundaryKind(self.kind.currentData())

    def _update(self) -> None:
        """Show only the rows that are needed."""
        kind = self._kind()
        self._rows.show_only(*([self.year] if kind is BoundaryKind.BUILTIN else ()))
        self.regions.set_visible(kind is BoundaryKind.GISCO)
        self.official.set_visible(kind is BoundaryKind.DOWNLOAD)
        self.layer.set_visible(kind is BoundaryKind.LAYER)
        self.changed.emit()

    def missing(self) -> str:
        """Return what a user must still choose, or nothing."""
        kind = self._kind()
        if kind is BoundaryKind.LAYER:
            return self.layer.missing()
        return self.regions.missing() if kind is BoundaryKind.GISCO else ""

    def choice(self) -> BoundaryChoice:
        """Return the boundaries asked for, such that a thread can work with them."""
        kind = self._kind()
        if kind is BoundaryKind.LAYER:
            return self.layer.choice()
        if kind is BoundaryKind.DOWNLOAD:
            files = self.official.files()
            return BoundaryChoice(
                kind, nuts_year=files.year, scale=files.scale, levels=files.levels, around=files.around
            )
        if kind is BoundaryKind.GISCO:
            return self.regions.choice()
        return BoundaryChoice(kind, nuts_year=self.year.currentData())

    def restore(self, remembered: SavedChoices) -> None:
        """Choose what was chosen last."""
        self.regions.restore(remembered)
        self.year.setCurrentIndex(max(0, self.year.findData(remembered.text("year"))))
        self.layer.restore(remembered)
        self.kind.setCurrentIndex(max(0, self.kind.findData(remembered.text("boundaries"))))
        self.official.restore(remembered)

    def keep(self, remembered: SavedChoices) -> None:
        """Remember what is chosen."""
        kind = self._kind()
        remembered.keep(
            boundaries=kind.value,
            boundary_file=self.file.filePath().strip(),
            year=self.year.currentData(),
        )
        if kind is BoundaryKind.GISCO:
            self.regions.keep(remembered)
        elif kind is BoundaryKind.DOWNLOAD:
            self.official.keep(remembered)
        elif kind is BoundaryKind.LAYER:
            self.layer.keep(remembered)
