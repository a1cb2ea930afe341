"""Window: how a layer of the atlas is drawn, by a preset that can be changed, kept and shared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .window import Window
from ..messages import show_error, show_info
from ..plain import as_text
from ..questions import confirmed
from ..settings import SavedChoices
from ..widgets.elided import shortened
from ..widgets.style_form import StyleForm
from ..widgets.style_pictures import class_icon, icon_size
from ...errors import PluginError
from ...model.style.preset import StylePreset, built_in
from ...numbers import number
from ...project.layers import ROLE_PROPERTY
from ...project.presets import PreviousStyle
from ...project.subjects.kinds import subject_of
from ...translation import tr
from ...workflows.base.help_topics import Topic
from ...workflows.styling import styles

#: Milliseconds after the last change until the classes are counted anew.
_PAUSE = 150


class StyleDialog(Window):
    """Chooses a layer and a style, shows the classes it would have, and applies it."""

    HELP = Topic.STYLE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("style_dialog", tr("Style"), parent)
        self._remembered = SavedChoices("style")
        self._presets: list[StylePreset] = []
        self._done: list[PreviousStyle] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.show_preview)
        self._refilling = QTimer(self)
        self._refilling.setSingleShot(True)
        self._refilling.setInterval(0)
        self._refilling.timeout.connect(self._refill)
        content = QWidget(self)
        sides = QHBoxLayout(content)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(self._choices(), 1)
        sides.addWidget(self._preview(), 1)
        self.assemble(content, self._buttons())
        self.resize(68 * self.fontMetrics().averageCharWidth() * 2, 30 * self.fontMetrics().height())
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved):
            signal.connect(self._layers_changed)
        self._fill_presets()
        self._fill_layers(self._remembered.text("layer"))

    # What is seen.

    def _choices(self) -> QWidget:
        widget = QWidget(self)
        self.layer = QComboBox(widget)
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer.setMinimumContentsLength(24)
        self.layer.currentIndexChanged.connect(self._layer_changed)
        self.preset = QComboBox(widget)
        self.preset.activated.connect(lambda _: self._preset_chosen())
        top = QFormLayout()
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        top.addRow(tr("&Layer"), self.layer)
        top.addRow(tr("St&yle"), self.preset)
        settings = QGroupBox(tr("Settings"), widget)
        self.form = StyleForm(settings)
        self.form.changed.connect(self._timer.start)
        inner = QVBoxLayout(settings)
        inner.addWidget(self.form)
        inner.addStretch()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(settings, 1)
        layout.addWidget(self._own_box(widget))
        return widget

    def _own_box(self, parent: QWidget) -> QGroupBox:
        box = QGroupBox(tr("My styles"), parent)
        self.name = QLineEdit(box)
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(tr("Name to save these settings under"))
        self.name.setAccessibleName(tr("Name of the style"))
        self.name.textChanged.connect(self._update_buttons)
        self.name.returnPressed.connect(self.save)
        self.save_button = self._button(box, tr("&Save"), tr("Keep these settings as a style of your own"), self.save)
        self.delete_button = self._button(box, tr("&Delete"), tr("Forget the chosen style of yours"), self.delete)
        self.import_button = self._button(box, tr("Imp&ort…"), tr("Add styles from a file"), self.import_styles)
        self.export_button = self._button(
            box, tr("&Export…"), tr("Write these settings into a file for others"), self.export_style
        )
        grid = QGridLayout(box)
        grid.addWidget(self.name, 0, 0, 1, 3)
        grid.addWidget(self.save_button, 0, 3)
        for column, button in enumerate((self.delete_button, self.import_button, self.export_button)):
            grid.addWidget(button, 1, column + 1)
        grid.setColumnStretch(0, 1)
        return box

    @staticmethod
    def _button(parent: QWidget, text: str, tip: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, parent)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())
        return button

    def _preview(self) -> QWidget:
        widget = QWidget(self)
        heading = QLabel(tr("Classes (pre&view)"), widget)
        self.classes = QTreeWidget(widget)
        self.classes.setRootIsDecorated(False)
        self.classes.setHeaderLabels([tr("Class"), tr("Regions")])
        self.classes.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.classes.setIconSize(icon_size(self, 1.8))
        self.classes.header().setStretchLastSection(False)
        self.classes.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.classes.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.classes.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        self.classes.setWordWrap(True)
        self.classes.setTabKeyNavigation(False)
        heading.setBuddy(self.classes)
        self.reason = QLabel(widget)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setAccessibleName(tr("Why the style cannot be applied"))
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (heading, self.classes, self.reason):
            layout.addWidget(part)
        return widget

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.apply_button = box.addButton(tr("&Apply"), role.AcceptRole)
        self.apply_button.setDefault(True)
        self.undo_button = box.addButton(tr("&Undo"), role.ActionRole)
        self.undo_button.setToolTip(tr("Give the layer changed last the style it had, exactly"))
        self.close_button = box.addButton(QDialogButtonBox.StandardButton.Close)
        self.close_button.setText(tr("Close"))  # as everywhere, also where Qt does not speak the language
        self.apply_button.clicked.connect(lambda _: self.apply())
        self.undo_button.clicked.connect(lambda _: self.undo())
        box.rejected.connect(self.reject)
        return box

    # Choices.

    def _fill_layers(self, role: str) -> None:
        """Offer the layers of the project, and choose the one of a role."""
        layers = styles.layers_to_style(QgsProject.instance())
        self.layer.blockSignals(True)
        self.layer.clear()
        for layer in layers:
            self.layer.addItem(layer.name(), layer.id())
            self.layer.setItemData(self.layer.count() - 1, as_text(layer.name()), Qt.ItemDataRole.ToolTipRole)
        roles = [str(layer.customProperty(ROLE_PROPERTY)) for layer in layers]
        wanted = next((one for one in (role, "regional_data") if one in roles), None)
        self.layer.setCurrentIndex(roles.index(wanted) if wanted else 0 if layers else -1)
        self.layer.blockSignals(False)
        self._layer_changed()

    def _layers_changed(self, *_: object) -> None:
        # Later: layers are still going while the signal is sent.
        self._refilling.start()

    def _refill(self) -> None:
        layer = self.chosen_layer()
        role = str(layer.customProperty(ROLE_PROPERTY)) if layer else self._remembered.text("layer")
        self._fill_layers(role)

    def chosen_layer(self) -> QgsVectorLayer | None:
        """Return the layer that is chosen, if it is still there."""
        return QgsProject.instance().mapLayer(self.layer.currentData() or "")

    def _fill_presets(self, chosen: str = "") -> None:
        own, notes = styles.saved()
        self._presets = [*built_in(), *own]
        self.preset.clear()
        for preset in self._presets:
            self.preset.addItem(preset.name, preset.name)
        if own:
            self.preset.insertSeparator(len(built_in()))
        self.preset.setCurrentIndex(max(0, self.preset.findData(chosen)))
        for note in notes:
            show_info(self.bar, note)

    def _layer_changed(self) -> None:
        layer = self.chosen_layer()
        given = styles.current(layer) if layer else None
        preset = given or self._presets[0]
        self.preset.setCurrentIndex(max(0, self.preset.findData(preset.name)))
        self.form.setEnabled(layer is not None)
        if layer is not None:
            self._mark_presets(layer)
            self.form.set_preset(preset)
        self.show_preview()

    def _mark_presets(self, layer: QgsVectorLayer) -> None:
        """Grey out the presets that do not fit a layer, and say why."""
        try:
            reasons = dict(zip((p.name for p in self._presets), styles.fitting(layer, self._presets)))
            subject = subject_of(layer)
            self.form.set_answers(subject.is_answers)
            fields, members = styles.choices(subject)
            self.form.set_choices(fields, members=members)
            self.classes.headerItem().setText(1, tr("Regions") if subject.on_regions else tr("Countries"))
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        for row in range(self.preset.count()):
            reason = reasons.get(self.preset.itemData(row))
            if reason is None:
                continue
            item = self.preset.model().item(row)
            item.setEnabled(not reason)
            item.setToolTip(as_text(reason))

    def _preset_chosen(self) -> None:
        chosen = next((p for p in self._presets if p.name == self.preset.currentData()), None)
        if chosen is not None:
            self.form.set_preset(chosen)
            self.show_preview()

    def settings(self) -> StylePreset:
        """Return what the form says; its name is that of the chosen preset if it is unchanged.

        :raises PluginError: if it cannot be drawn
        """
        chosen = next((p for p in self._presets if p.name == self.preset.currentData()), self._presets[0])
        preset = self.form.preset(chosen.name)
        plain = chosen.drawing is preset.drawing is type(chosen.drawing).DEFAULT
        same = preset == chosen or (plain and chosen.members == preset.members)
        return preset if same else preset.named(tr("Own settings"))

    # Preview.

    def show_preview(self) -> None:
        """Show the classes that the settings give, or why they cannot be applied."""
        self._timer.stop()
        self.classes.clear()
        layer, reason = self.chosen_layer(), ""
        if layer is None:
            reason = tr("The project holds no layers of a migration atlas.")
        else:
            try:
                shown = styles.preview(layer, self.settings())
            except PluginError as error:
                reason = error.remedy if error.details == error.remedy else error.full_text()
                shown = []
            size, ratio = self.classes.iconSize(), self.devicePixelRatioF()
            for one in shown:
                count = "" if one.count is None else number(one.count, 0)
                item = QTreeWidgetItem([one.label, count])
                item.setIcon(0, class_icon(one.symbol, one.color, size, ratio))
                item.setToolTip(0, as_text(one.label))
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.classes.addTopLevelItem(item)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self._update_buttons()

    def _update_buttons(self) -> None:
        possible = not self.reason.text() and self.layer.currentIndex() >= 0
        self.apply_button.setEnabled(possible)
        self.apply_button.setToolTip(as_text(self.reason.text()))
        self.undo_button.setEnabled(bool(self._done))
        self.save_button.setEnabled(bool(self.name.text().strip()))
        built = {preset.name for preset in built_in()}
        self.delete_button.setEnabled(self.preset.currentData() not in built)

    # What the buttons do.

    def apply(self) -> None:
        """Give the chosen layer the look of the settings."""
        layer = self.chosen_layer()
        if layer is None:
            return
        try:
            former = styles.apply(layer, self.settings())
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        self._done.append(former)
        self._remembered.keep(layer=str(layer.customProperty(ROLE_PROPERTY)))
        self._update_buttons()

    def undo(self) -> None:
        """Take the last change back."""
        while self._done:
            former = self._done.pop()
            layer = QgsProject.instance().mapLayer(former.layer)
            if layer is None:  # removed meanwhile
                continue
            try:
                styles.undo(layer, former)
            except PluginError as error:
                show_error(self.bar, error, self)
            self.layer.setCurrentIndex(self.layer.findData(former.layer))
            self._layer_changed()
            break
        self._update_buttons()

    def save(self) -> None:
        """Keep the settings under the name that was typed."""
        name = self.name.text().strip()
        if not name:
            return
        if name in [one.name for one in styles.saved()[0]] and not self._confirmed(name):
            return
        try:
            styles.save(self.form.preset(name))
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        self._chosen_anew(name)
        self.name.clear()
        show_info(self.bar, tr("Saved as “{name}”.").format(name=name))

    def delete(self) -> None:
        """Forget the chosen preset."""
        name = self.preset.currentData()
        try:
            styles.delete(name)
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        self._chosen_anew("")
        show_info(self.bar, tr("“{name}” was deleted.").format(name=name))

    def import_styles(self) -> None:
        """Add the presets of a file."""
        start = str(self._remembered.folder("folder") or Path.home())
        name, _ = QFileDialog.getOpenFileName(self, tr("Import styles"), start, tr("Styles (*.json)"))
        if not name:
            return
        try:
            fresh = styles.import_file(Path(name))
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        self._remembered.keep(folder=Path(name).parent)
        self._chosen_anew(fresh[0].name)
        self._preset_chosen()
        show_info(self.bar, tr("Added: {names}.").format(names=", ".join(one.name for one in fresh)))

    def export_style(self) -> None:
        """Write the settings into a file."""
        title = self.name.text().strip() or self.preset.currentText()
        try:
            preset = self.form.preset(title)
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        start = (self._remembered.folder("folder") or Path.home()) / f"{_file_stem(title)}.json"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the style"), str(start), tr("Styles (*.json)"))
        if not name:
            return
        try:
            written = styles.export_file(Path(name), [preset])
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        self._remembered.keep(folder=written.parent)
        show_info(self.bar, tr("Written to {file}.").format(file=written.name))

    def _chosen_anew(self, name: str) -> None:
        self._fill_presets(name)
        layer = self.chosen_layer()
        if layer is not None:
            self._mark_presets(layer)
        self._update_buttons()

    def _confirmed(self, name: str) -> bool:
        text = tr("There is a style “{name}” already. Replace it?").format(name=shortened(name))
        return confirmed(self, tr("Replace the style?"), text)

    def done(self, result: int) -> None:
        """Remember the layer; let go of the project."""
        layer = self.chosen_layer()
        if layer is not None:
            self._remembered.keep(layer=str(layer.customProperty(ROLE_PROPERTY)))
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved):
            signal.disconnect(self._layers_changed)
        super().done(result)


def _file_stem(name: str) -> str:
    """Return a name that every file system takes."""
    return "".join(sign if sign.isalnum() or sign in " -_" else "_" for sign in name).strip()[:60] or "style"
