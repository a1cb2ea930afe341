"""Form for an indicator that is not in the catalogue: a dataset's code or a file, and a choice per dimension."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...translation import tr
from ...workflows.indicators.indicator_choice import IndicatorChoice

if TYPE_CHECKING:
    from ...model.cube import Dimension
    from ...workflows.indicators.eurostat import Shape

#: Codes that a user most likely means, tried in turn.
_USUAL = ("A", "TOTAL", "T", "NR", "PC", "_T")


class OwnIndicator(QWidget):
    """Lets a user name a dataset or choose a file, and then one code of each of its dimensions.

    :param from_file: whether it is a file; a dataset of the service otherwise
    """

    changed = pyqtSignal()
    #: The dimensions of what is named are wanted.
    asked = pyqtSignal()

    def __init__(self, *, from_file: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from_file = from_file
        self._read_for = ""
        self.dims: dict[str, QComboBox] = {}
        self.file = QgsFileWidget(self)
        self.file.setFilter(tr("Figures of Eurostat (*.json *.csv *.tsv *.gz)"))
        self.file.setDialogTitle(tr("Choose a file downloaded from Eurostat"))
        self.file.setToolTip(tr("JSON-stat, SDMX-CSV with codes, or TSV; packed with gzip or not"))
        self.code = QLineEdit(self)
        self.code.setPlaceholderText(tr("e.g. demo_r_gind3"))
        self.code.setToolTip(tr("The code in brackets in Eurostat's data browser"))
        self.ask = QPushButton(tr("Read Di&mensions"), self)
        self.ask.setAutoDefault(False)
        self.about = QLabel(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(tr("As Eurostat calls it"))
        self.unit = QLineEdit(self)
        self.unit.setPlaceholderText(tr("As Eurostat calls it"))
        self.nature = QComboBox(self)
        self.nature.addItem(tr("Guess from the unit"), "")
        self.nature.addItem(tr("Ratio – drawn by colour"), "ratio")
        self.nature.addItem(tr("Total – drawn by circles"), "total")
        self.nature.setToolTip(tr("Totals drawn by colour mislead: large regions look important"))
        layout = QVBoxLayout(self)
        layout.addLayout(self._top_row())
        layout.addWidget(self.about)
        layout.addWidget(self._area, 1)
        layout.addLayout(self._word_rows())
        self.code.textChanged.connect(self._renamed)
        self.file.fileChanged.connect(self._renamed)
        self.ask.clicked.connect(self.asked)
        self._renamed()

    def _top_row(self) -> QHBoxLayout:
        self.file.setVisible(self._from_file)
        self.code.setVisible(not self._from_file)
        place = self.file if self._from_file else self.code
        label = QLabel(tr("&File") if self._from_file else tr("&Dataset code"), self)
        label.setBuddy(place)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(place, 1)
        row.addWidget(self.ask)
        return row

    def _word_rows(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("T&itle"), self.title)
        form.addRow(tr("&Unit"), self.unit)
        form.addRow(tr("&Kind"), self.nature)
        return form

    def place(self) -> str:
        """Return the code or the path that is named."""
        return (self.file.filePath() if self._from_file else self.code.text()).strip()

    def _renamed(self) -> None:
        """Forget the dimensions of another dataset."""
        if self.place() != self._read_for:
            self._fill("", ())
        self.ask.setEnabled(bool(self.place()))
        self.changed.emit()

    def show_shape(self, shape: Shape) -> None:
        """Offer the dimensions of the dataset or file that is named."""
        latest = tr("Latest period: {period}.").format(period=shape.latest) if shape.latest else ""
        self._read_for = self.place()
        self._fill(" ".join(part for part in (shape.title, latest, shape.warning) if part), shape.dims)
        self.changed.emit()

    def _fill(self, about: str, dims: Sequence[Dimension]) -> None:
        if not dims:
            self._read_for = ""
        self.about.setText(about or tr("Read the dimensions first, then choose one code of each."))
        holder = QWidget(self._area)
        form = QFormLayout(holder)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setContentsMargins(0, 0, 6, 0)
        self.dims = {}
        for dim in dims:
            self.dims[dim.id] = self._box(dim, holder)
            form.addRow(dim.label, self.dims[dim.id])
        self._area.setWidget(holder)
        holder.setAutoFillBackground(False)  # a scroll area switches it on

    def _box(self, dim: Dimension, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setAccessibleName(dim.label)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        for code, label in zip(dim.codes, dim.labels):
            box.addItem(label if label == code else f"{label}  [{code}]", code)
        # Some dimensions have hundreds of codes: typing any part of a label finds it.
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(box.model(), box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCompleter(completer)
        box.setEnabled(len(dim.codes) > 1)
        usual = next((code for code in _USUAL if code in dim.codes), dim.codes[0] if dim.codes else "")
        box.setCurrentIndex(max(0, box.findData(usual)))
        box.lineEdit().setCursorPosition(0)
        box.currentTextChanged.connect(lambda _: self.changed.emit())
        return box

    def _code_of(self, box: QComboBox) -> str:
        """Return the code whose text stands in a box, or nothing if none does."""
        index = box.findText(box.currentText(), Qt.MatchFlag.MatchExactly)
        return str(box.itemData(index)) if index >= 0 else ""

    def missing(self) -> str:
        """Return what a user must still do, or nothing."""
        if not self.place():
            return tr("Choose a file.") if self._from_file else tr("Name a dataset.")
        if not self._read_for:
            return tr("Read the dimensions first.")
        wrong = next((box for box in self.dims.values() if not self._code_of(box)), None)
        if wrong is not None:
            return tr("Choose a code of “{dimension}”.").format(dimension=wrong.accessibleName())
        return ""

    def choice(self) -> IndicatorChoice:
        """Return the indicator asked for."""
        return IndicatorChoice(
            dataset="" if self._from_file else self.place(),
            file=Path(self.place()).expanduser() if self._from_file else None,
            fixed={dim: self._code_of(box) for dim, box in self.dims.items()},
            nature=self.nature.currentData(),
            title=self.title.text().strip(),
            unit=self.unit.text().strip(),
        )
