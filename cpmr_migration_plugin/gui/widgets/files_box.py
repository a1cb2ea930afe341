"""The files of an export: formats, resolution, captions, folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QGroupBox, QSpinBox, QWidget

from .rows import side_by_side
from ...layouts.export import Format, can_write_geo_pdf
from ...translation import tr


class FilesBox(QGroupBox):
    """A form for what maps are written to, and the folder of everything."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Files"), parent)
        self.pdf = QCheckBox("PD&F", self)
        self.pdf.setToolTip(tr("Vector, with text that can be searched"))
        self.png = QCheckBox("PN&G", self)
        self.png.setToolTip(tr("A picture for text documents and slides"))
        self.svg = QCheckBox("&SVG", self)
        self.svg.setToolTip(tr("Vector, for graphics programs and the web"))
        self.dpi = QSpinBox(self)
        self.dpi.setRange(72, 1200)
        self.dpi.setSingleStep(50)
        self.dpi.setSuffix(tr(" dpi"))
        self.dpi.setToolTip(tr("Resolution of PNG: 300 for print, 150 for a screen"))
        self.dpi.setAccessibleName(tr("Resolution"))
        self.captions = QCheckBox(tr("Captions, alternative texts, citations"), self)
        self.captions.setToolTip(tr("A text file beside every map"))
        self.geo_pdf = QCheckBox(tr("GeoPDF"), self)
        self.geo_pdf.setToolTip(tr("PDF that keeps layers and coordinates"))
        self.geo_pdf.setVisible(can_write_geo_pdf())
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Choose a folder"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Maps as"), side_by_side(self, self.pdf, self.png, self.svg, self.dpi))
        form.addRow(tr("Beside"), side_by_side(self, self.captions, self.geo_pdf))
        form.addRow(tr("F&older"), self.folder)
        self.pdf.setChecked(True)
        self.png.setChecked(True)
        self.captions.setChecked(True)
        self.dpi.setValue(300)
        for box in (self.pdf, self.png, self.svg, self.captions, self.geo_pdf):
            box.toggled.connect(lambda _: self.changed.emit())
        self.dpi.valueChanged.connect(lambda _: self.changed.emit())
        self.folder.fileChanged.connect(lambda _: self.changed.emit())

    def formats(self) -> tuple[Format, ...]:
        """Return the formats of maps."""
        boxes = ((Format.PDF, self.pdf), (Format.PNG, self.png), (Format.SVG, self.svg))
        return tuple(one for one, box in boxes if box.isChecked())

    def path(self) -> Path:
        """Return the folder."""
        return Path(self.folder.filePath().strip()).expanduser()

    def missing(self, *, maps: bool) -> str:
        """Return what is still to be chosen, or nothing.

        :param maps: whether maps are exported
        """
        if maps and not self.formats():
            return tr("Choose PDF, PNG or SVG.")
        return "" if self.folder.filePath().strip() else tr("Choose a folder.")

    def values(self) -> dict[str, Any]:
        """Return the settings as plain values; the folder is not one that others have."""
        return {
            "formats": [one.value for one in self.formats()],
            "dpi": self.dpi.value(),
            "captions": self.captions.isChecked(),
            "geo_pdf": self.geo_pdf.isChecked(),
        }

    def set_values(self, values: dict[str, Any]) -> None:
        """Take over settings; what is not known stays as it is."""
        if isinstance(values.get("formats"), list):
            for one, box in ((Format.PDF, self.pdf), (Format.PNG, self.png), (Format.SVG, self.svg)):
                box.setChecked(one.value in values["formats"])
        if isinstance(values.get("dpi"), int):
            self.dpi.setValue(values["dpi"])
        for key, box in (("captions", self.captions), ("geo_pdf", self.geo_pdf)):
            if isinstance(values.get(key), bool):
                box.setChecked(values[key])
