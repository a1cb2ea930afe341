"""The settings of a style preset: what is shown, colours, classification."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from .form_rows import FormRows
from .style_pictures import icon_size, palette_icon
from ...model.style.preset import (
    LARGEST_SYMBOL,
    MOST_CLASSES,
    SMALLEST_SYMBOL,
    BivariateAxis,
    Drawing,
    Method,
    StylePreset,
)
from ...model.style.preset_palettes import Palette, PaletteKind
from ...numbers import number
from ...translation import tr
from ...workflows.styling.styles import parse_number, parse_thresholds

#: Kinds of palettes each drawing can use, the first one by default.
_PALETTES = {
    Drawing.DEFAULT: (),
    Drawing.CLASSES: (PaletteKind.SEQUENTIAL, PaletteKind.DIVERGING, PaletteKind.CATEGORICAL),
    Drawing.SYMBOLS: (),
    Drawing.BIVARIATE: (PaletteKind.BIVARIATE,),
    Drawing.PIES: (PaletteKind.CATEGORICAL,),
    Drawing.BARS: (PaletteKind.CATEGORICAL,),
    Drawing.LEVEL: (),
    Drawing.BASIS: (),
    Drawing.FIELD: (),
    Drawing.SITUATION: (),
}


class StyleForm(QWidget):
    """Everything a preset says but its name; only what counts for the drawing can be changed."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = False
        self._setting = False
        self._can_mark = False
        self.drawing = QComboBox(self)
        for drawing in Drawing:
            self.drawing.addItem(tr(drawing.title), drawing.value)
        self.palette_box = QComboBox(self)
        size = icon_size(self, 4.0)
        self.palette_box.setIconSize(size)
        self._icons = {one: palette_icon(one, size, self.devicePixelRatioF()) for one in Palette}
        self.across = QComboBox(self)
        for across in BivariateAxis:
            self.across.addItem(tr(across.title), across.value)
        self.across.setToolTip(tr("What stands against the share: rows of the square"))
        self.method = QComboBox(self)
        for method in Method:
            self.method.addItem(tr(method.title), method.value)
        self.classes = QSpinBox(self)
        self.classes.setRange(2, MOST_CLASSES)
        self.classes.setToolTip(tr("Fewer come where there are too few figures"))
        self.rounded = QCheckBox(tr("&Rounded breaks"), self)
        self.rounded.setToolTip(tr("Breaks become numbers a reader can remember; every class stays populated"))
        self.thresholds = QLineEdit(self)
        self.thresholds.setPlaceholderText(tr("e.g. {example}").format(example="5 10 20"))
        self.thresholds.setToolTip(tr("Numbers where one class ends and the next begins, with blanks between them"))
        self.middle = QLineEdit(self)
        self.middle.setPlaceholderText(tr("zero or the median"))
        self.middle.setToolTip(tr("The figure at which the colours turn, e.g. the average of the EU"))
        self.symbol = QDoubleSpinBox(self)
        self.symbol.setRange(SMALLEST_SYMBOL, LARGEST_SYMBOL)
        self.symbol.setDecimals(1)
        self.symbol.setSuffix(tr(" mm"))
        self.symbol.setToolTip(tr("Diameter of the largest symbol, height of the tallest bar"))
        self.field = QComboBox(self)
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field.setMinimumContentsLength(16)
        self.field.setToolTip(tr("The field of competence whose kind of power is shown"))
        self.members = QCheckBox(tr("Mar&k CPMR members"), self)
        self.members.setToolTip(tr("A dot in every region that is a confirmed member, and its line in legend and note"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(tr("S&how"), self.drawing)
        self._rows = FormRows(self._form)
        for label, widget in (
            (tr("&Palette"), self.palette_box), (tr("A&gainst the share"), self.across),
            (tr("&Method"), self.method), (tr("&Classes"), self.classes), ("", self.rounded),
            (tr("&Thresholds"), self.thresholds), (tr("M&iddle"), self.middle), (tr("Si&ze"), self.symbol),
            (tr("&Field"), self.field), ("", self.members),
        ):  # fmt: skip
            self._rows.add(label, widget)
        self._connect()
        self.set_preset(StylePreset(tr("Default"), Drawing.DEFAULT))

    def _connect(self) -> None:
        self.drawing.currentIndexChanged.connect(self._drawing_changed)
        for box in (self.palette_box, self.across, self.method, self.field):
            box.currentIndexChanged.connect(self._tell)
        for spin in (self.classes, self.symbol):
            spin.valueChanged.connect(self._tell)
        for check in (self.rounded, self.members):
            check.toggled.connect(self._tell)
        for line in (self.thresholds, self.middle):
            line.textEdited.connect(self._tell)

    def set_answers(self, answers: bool) -> None:
        """Say whether the layer shows answers, whose classes cannot be chosen."""
        self._answers = answers
        self._update()

    def set_choices(self, fields: Sequence[tuple[str, str]], *, members: bool) -> None:
        """Say what the layer can show besides.

        :param fields: title and id of the fields of competence of its theme
        :param members: whether it draws regions, which may be members
        """
        chosen = self.field.currentData()
        self._setting = True
        self.field.clear()
        for title, identifier in fields:
            self.field.addItem(title, identifier)
        self.field.setCurrentIndex(max(0, self.field.findData(chosen)) if fields else -1)
        self._can_mark = members
        self._setting = False
        self._update()

    def set_preset(self, preset: StylePreset) -> None:
        """Show what a preset says."""
        self._setting = True
        self.drawing.setCurrentIndex(self.drawing.findData(preset.drawing.value))
        self._fill_palettes(preset.palette)
        self.across.setCurrentIndex(self.across.findData(preset.across.value))
        self.method.setCurrentIndex(self.method.findData(preset.method.value))
        self.classes.setValue(preset.classes)
        self.rounded.setChecked(preset.rounded)
        self.thresholds.setText("  ".join(number(value) for value in preset.thresholds))
        self.middle.setText("" if preset.midpoint is None else number(preset.midpoint))
        self.symbol.setValue(preset.symbol)
        if self.field.findData(preset.field) >= 0:
            self.field.setCurrentIndex(self.field.findData(preset.field))
        self.members.setChecked(preset.members)
        self._setting = False
        self._update()

    def preset(self, name: str) -> StylePreset:
        """Return what the form says, under a name.

        :raises PluginError: if it cannot be drawn, e.g. thresholds that are no numbers
        """
        drawing, method = Drawing(self.drawing.currentData()), Method(self.method.currentData())
        own = drawing is Drawing.CLASSES or drawing is Drawing.BIVARIATE
        thresholds = own and method is Method.THRESHOLDS
        chosen = self.palette_box.currentData()
        return StylePreset(
            name,
            drawing,
            Palette(chosen) if chosen else Palette.WARM,
            method if own else Method.QUANTILE,
            self.classes.value(),
            self.rounded.isChecked(),
            parse_thresholds(self.thresholds.text()) if thresholds else (),
            parse_number(self.middle.text()) if self._is_diverging() and self.middle.text().strip() else None,
            self.symbol.value(),
            BivariateAxis(self.across.currentData()),
            str(self.field.currentData() or "") if drawing is Drawing.FIELD else "",
            self._can_mark and self.members.isChecked(),
        )

    def _is_diverging(self) -> bool:
        chosen = self.palette_box.currentData()
        return bool(chosen) and Palette(chosen).kind is PaletteKind.DIVERGING

    def _drawing_changed(self) -> None:
        if not self._setting:
            self._fill_palettes(None)
            if self.drawing.currentData() == Drawing.BIVARIATE.value:
                self.classes.setValue(3)
        self._tell()

    def _fill_palettes(self, chosen: Palette | None) -> None:
        before = chosen.value if chosen is not None else self.palette_box.currentData()
        kinds = _PALETTES[Drawing(self.drawing.currentData())]
        self.palette_box.blockSignals(True)
        self.palette_box.clear()
        for palette in Palette:
            if palette.kind in kinds:
                self.palette_box.addItem(self._icons[palette], tr(palette.title), palette.value)
        self.palette_box.setCurrentIndex(max(0, self.palette_box.findData(before)))
        self.palette_box.blockSignals(False)

    def _update(self) -> None:
        """Show the rows that count for what is drawn."""
        drawing = Drawing(self.drawing.currentData())
        parted = drawing is Drawing.BIVARIATE or (drawing is Drawing.CLASSES and not self._answers)
        own = self.method.currentData() == Method.THRESHOLDS.value
        rows = (
            (self.palette_box, bool(_PALETTES[drawing]) and drawing is not Drawing.BIVARIATE),
            (self.across, drawing is Drawing.BIVARIATE),
            (self.method, parted),
            (self.classes, parted and not own and drawing is Drawing.CLASSES),
            (self.rounded, parted and not own),
            (self.thresholds, parted and own),
            (self.middle, parted and self._is_diverging()),
            (self.symbol, drawing in (Drawing.SYMBOLS, Drawing.PIES, Drawing.BARS)),
            (self.field, drawing is Drawing.FIELD and self.field.count() > 0),
            (self.members, self._can_mark),
        )
        self._rows.show_only(*(widget for widget, shown in rows if shown))

    def _tell(self, *_: object) -> None:
        if self._setting:
            return
        self._update()
        self.changed.emit()
