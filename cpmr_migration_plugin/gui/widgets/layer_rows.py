"""Form rows: a layer of the user's own, and its field of NUTS codes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from .boundary_answers import BoundaryAnswers
from .form_rows import FormRows
from .layer_scan import LayerScan
from ..settings import SavedChoices
from ...errors import PluginError
from ...project.layers import ROLE_PROPERTY
from ...translation import tr
from ...workflows.loading.boundaries import file_source, layer_choice, prepared
from ...workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind, LayerRef
from ...workflows.loading.boundary_facts import BoundaryLayer, examined, examined_file

if TYPE_CHECKING:
    from ...sources.boundaries.layer_codes import FieldCheck


class LayerRows(LayerScan):
    """Lets a user choose a layer of polygons, of the project or from a file, and its code field.

    The fields are looked through in a task: a layer can be large or far away.
    """

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = FormRows(form)
        self._visible = False
        self._wanted_field = ""
        self.layer = QgsMapLayerComboBox(parent)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True, tr("A file…"))
        self.layer.setToolTip(tr("Polygons with NUTS codes; levels may be mixed, and it need not have all of Europe"))
        self.file = QgsFileWidget(parent)
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setFilter(
            f"{tr('Polygons')} (*.gpkg *.geojson *.json *.shp *.zip *.gml *.kml *.fgb *.sqlite);;{tr('All files')} (*)"
        )
        self.file.setDialogTitle(tr("Choose a file of polygons"))
        self.file.setToolTip(tr("Any file of polygons that QGIS reads"))
        self.code = QComboBox(parent)
        self.code.setToolTip(tr("The field with the NUTS codes; EL or GR, UK or GB, capitals or not"))
        self.hint = QLabel(parent)
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self._rows.add(tr("La&yer"), self.layer)
        self._rows.add(tr("F&ile"), self.file)
        self.answers = BoundaryAnswers(self._rows, "layer_file", parent)
        self.sublayer = self.answers.sublayer
        self._rows.add(tr("Code fiel&d"), self.code)
        self._rows.add("", self.hint)
        self.layer.layerChanged.connect(self._layer_changed)
        self.file.fileChanged.connect(self._layer_changed)
        self.answers.layer_chosen.connect(self._examine)
        self.answers.changed.connect(self.changed)
        self.code.currentIndexChanged.connect(self._tell)
        self._except_ours()

    def set_visible(self, visible: bool) -> None:
        """Show the rows or hide them; the layer is looked through when they are shown."""
        self._visible = visible
        if visible:
            self._except_ours()
            self._layer_changed()
        else:
            self._stop()
            self._rows.hide()

    def _except_ours(self) -> None:
        """Leave out the layers of our own atlases, which are made from boundaries."""
        layers = QgsProject.instance().mapLayers().values()
        self.layer.setExceptedLayerList([layer for layer in layers if layer.customProperty(ROLE_PROPERTY)])

    def missing(self) -> str:
        """Return what a user must still choose, or nothing."""
        if self.layer.currentLayer() is None and not self._path():
            return tr("Choose a layer of polygons, or a file.")
        if self.is_looking():
            return tr("The layer is still being looked through.")
        open_question = self.answers.missing()
        if open_question:
            return open_question
        return "" if self.code.currentData() else tr("Choose the field with the NUTS codes.")

    def choice(self) -> BoundaryChoice:
        """Return the boundaries asked for; what is in the project is noted as it is now."""
        field = self.code.currentData() or ""
        layer = self._project_layer()
        stated = {"crs": self.answers.chosen_crs(), "codes_year": self.answers.chosen_year()}
        if layer is not None:
            return prepared(layer_choice(layer, field, **stated), QgsProject.instance())
        path = self._path()
        source = file_source(Path(path), self.answers.chosen_layer())
        return BoundaryChoice(BoundaryKind.LAYER, layer=LayerRef(source, field, name=Path(path).stem), **stated)

    def restore(self, remembered: SavedChoices) -> None:
        """Choose what was chosen last, as far as it is there."""
        layer = QgsProject.instance().mapLayer(remembered.text("layer"))
        if isinstance(layer, QgsVectorLayer):
            self.layer.setLayer(layer)
        self._wanted_field = remembered.text("code_field")
        self.answers.restore(remembered)
        self.file.setFilePath(remembered.text("layer_file"))

    def keep(self, remembered: SavedChoices) -> None:
        """Remember what is chosen."""
        layer = self._project_layer()
        remembered.keep(
            layer=layer.id() if layer is not None else "",
            layer_file=self._path(),
            code_field=self.code.currentData() or "",
        )
        self.answers.keep(remembered, self._place())

    # Looking through a layer.

    def _project_layer(self) -> QgsVectorLayer | None:
        layer = self.layer.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _path(self) -> str:
        text = self.file.filePath().strip()
        return str(Path(text).expanduser()) if text else ""

    def _place(self) -> str:
        """Return by what a layer is known again: its id in the project, else its file."""
        layer = self._project_layer()
        return layer.id() if layer is not None else self._path()

    def _layer_changed(self, *_: Any) -> None:
        self.answers.forget()
        self._examine()

    def _examine(self) -> None:
        """Look through the layer in a task."""
        self._stop()
        self._show(None)
        if not self._visible or (self._project_layer() is None and not self._path()):
            self.changed.emit()
            return
        layer = self._project_layer()
        if layer is None:
            path = Path(self._path())
            name = self.answers.chosen_layer() or self.answers.recall(self._place())
            self._look(lambda progress: examined_file(path, name, progress))
            return
        try:
            snapshot = self.choice().snapshot
        except PluginError as error:
            self._say(error.message)
            self.changed.emit()
            return
        self._look(lambda progress: examined(snapshot, progress))

    def _show(self, facts: BoundaryLayer | None) -> None:
        """Show fields, guess and layers of a file; nothing while they are not known."""
        self._facts = facts
        self.code.blockSignals(True)
        self.code.clear()
        for check in facts.checks if facts else ():
            self.code.addItem(check.name, check.name)
        wanted = self.code.findData(self._wanted_field) if self._wanted_field else -1
        guess = self.code.findData(facts.code_field) if facts else -1
        self.code.setCurrentIndex(wanted if wanted >= 0 else guess)
        self._wanted_field = ""
        self.code.blockSignals(False)
        self.answers.show(facts, self._years())
        self.answers.answer_again(self._place())
        self._show_rows()
        self._tell()

    def _say(self, text: str) -> None:
        self.hint.setText(text)

    def _check(self) -> FieldCheck | None:
        """Return how the chosen field does."""
        checks = self._facts.checks if self._facts is not None else ()
        return next((check for check in checks if check.name == self.code.currentData()), None)

    def _years(self) -> tuple[str, ...]:
        """Return the years that the codes of the chosen field belong to alike; none if there is only one."""
        check = self._check()
        return check.years if check is not None and len(check.years) > 1 else ()

    def _show_rows(self) -> None:
        """Show only the rows that are needed."""
        if not self._visible:
            return
        rows = [self.layer, self.code, self.hint]
        rows += self.answers.wanted()
        if self._project_layer() is None:
            rows.append(self.file)
        self._rows.show_only(*rows)

    def _tell(self) -> None:
        """Say how many codes of the chosen field are known."""
        checks = self._facts.checks if self._facts is not None else ()
        check = self._check()
        if check is None:
            text = tr("No field has NUTS codes.") if checks and not self._facts.code_field else ""
        elif check.known == 0:
            text = tr("None of {m} codes is a NUTS code of 2013 to 2024.").format(m=check.features)
        else:
            text = tr(
                "{n} of {m} codes known (NUTS {year}). What is missing is drawn from the built-in boundaries."
            ).format(n=check.known, m=check.features, year=", ".join(check.years))
        self._say("\n".join(line for line in (text, self.answers.told()) if line))
        self.answers.set_years(self._years())
        self._show_rows()
        self.changed.emit()
