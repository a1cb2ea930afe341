"""Rows of a form: a layer of one's own, and which of its fields has the NUTS codes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from .form_rows import FormRows
from ..settings import Remembered
from ...errors import Cancelled, PluginError
from ...progress import Progress
from ...project.layers import ROLE_PROPERTY
from ...translation import tr
from ...workflows.boundaries import (
    BoundaryChoice,
    BoundaryKind,
    LayerFacts,
    LayerRef,
    examined,
    examined_file,
    file_source,
    layer_choice,
    prepared,
)
from ...workflows.jobs import Job, begin


class LayerRows(QObject):
    """Lets a person choose a layer of polygons, of the project or from a file, and its code field.

    The fields are looked through in a task: a layer can be large or far away.
    """

    changed = pyqtSignal()

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = FormRows(form)
        self._job: Job | None = None
        self._facts: LayerFacts | None = None
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
        self.sublayer = QComboBox(parent)
        self.sublayer.setToolTip(tr("The file has several layers of polygons"))
        self.code = QComboBox(parent)
        self.code.setToolTip(tr("The field with the NUTS codes; EL or GR, UK or GB, capitals or not"))
        self.hint = QLabel(parent)
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self._rows.add(tr("La&yer"), self.layer)
        self._rows.add(tr("F&ile"), self.file)
        self._rows.add(tr("Layer in &the file"), self.sublayer)
        self._rows.add(tr("Code fiel&d"), self.code)
        self._rows.add("", self.hint)
        self.layer.layerChanged.connect(self._layer_changed)
        self.file.fileChanged.connect(self._layer_changed)
        self.sublayer.activated.connect(lambda _: self._examine())
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
        """Return what a person must still choose, or nothing."""
        if self.layer.currentLayer() is None and not self._path():
            return tr("Choose a layer of polygons, or a file.")
        if self._job is not None:
            return tr("The layer is still being looked through.")
        return "" if self.code.currentData() else tr("Choose the field with the NUTS codes.")

    def choice(self) -> BoundaryChoice:
        """Return the boundaries asked for; what is in the project is noted as it is now."""
        field = self.code.currentData() or ""
        layer = self._project_layer()
        if layer is not None:
            return prepared(layer_choice(layer, field), QgsProject.instance())
        path = self._path()
        several = self._facts is not None and len(self._facts.layers) > 1
        source = file_source(Path(path), self.sublayer.currentText() if several else "")
        return BoundaryChoice(BoundaryKind.LAYER, layer=LayerRef(source, field, name=Path(path).stem))

    def restore(self, remembered: Remembered) -> None:
        """Choose what was chosen last, as far as it is there."""
        layer = QgsProject.instance().mapLayer(remembered.text("layer"))
        if isinstance(layer, QgsVectorLayer):
            self.layer.setLayer(layer)
        self._wanted_field = remembered.text("code_field")
        self.file.setFilePath(remembered.text("layer_file"))

    def keep(self, remembered: Remembered) -> None:
        """Remember what is chosen."""
        layer = self._project_layer()
        remembered.keep(
            layer=layer.id() if layer is not None else "",
            layer_file=self._path(),
            code_field=self.code.currentData() or "",
        )

    # Looking through a layer.

    def _project_layer(self) -> QgsVectorLayer | None:
        layer = self.layer.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _path(self) -> str:
        text = self.file.filePath().strip()
        return str(Path(text).expanduser()) if text else ""

    def _layer_changed(self, *_: Any) -> None:
        self.sublayer.clear()
        self._examine()

    def _examine(self) -> None:
        """Look through the layer in a task."""
        self._stop()
        self._show(None)
        if not self._visible or (self._project_layer() is None and not self._path()):
            self.changed.emit()
            return
        found: list[LayerFacts] = []
        work = self._work(found)
        if work is None:
            return
        job = Job(
            tr("Look for NUTS codes"),
            work,
            lambda: self._examined(job, found[0]),
            lambda error: self._failed(job, error),
        )
        self._job = job
        self.hint.setText(tr("Looking for NUTS codes…"))
        self.changed.emit()
        begin(job)

    def _work(self, found: list[LayerFacts]) -> Any:
        """Return what the task does, with nothing of the main thread's in it; None if there is nothing to do."""
        layer = self._project_layer()
        if layer is None:
            path, name = Path(self._path()), self.sublayer.currentText()
            return lambda progress: found.append(examined_file(path, name, progress))
        try:
            snapshot = self.choice().snapshot
        except PluginError as error:
            self.hint.setText(error.message)
            self.changed.emit()
            return None

        def work(progress: Progress) -> None:
            found.append(examined(snapshot, progress))

        return work

    def _stop(self) -> None:
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()

    def _examined(self, job: Job, facts: LayerFacts) -> None:
        if sip.isdeleted(self) or job is not self._job:
            return
        self._job = None
        self._show(facts)
        self.changed.emit()

    def _failed(self, job: Job, error: PluginError) -> None:
        if sip.isdeleted(self) or job is not self._job:
            return
        self._job = None
        if not isinstance(error, Cancelled):
            self.hint.setText(error.message)
        self.changed.emit()

    def _show(self, facts: LayerFacts | None) -> None:
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
        several = facts is not None and len(facts.layers) > 1
        if several and facts is not None and self.sublayer.count() == 0:
            self.sublayer.addItems(list(facts.layers))
            self.sublayer.setCurrentText(facts.layer)
        self._show_rows()
        self._tell()

    def _show_rows(self) -> None:
        """Show only the rows that are needed."""
        if not self._visible:
            return
        rows = [self.layer, self.code, self.hint]
        if self._project_layer() is None:
            rows += [self.file, *([self.sublayer] if self.sublayer.count() else [])]
        self._rows.show_only(*rows)

    def _tell(self) -> None:
        """Say how many codes of the chosen field are known."""
        checks = self._facts.checks if self._facts is not None else ()
        check = next((check for check in checks if check.name == self.code.currentData()), None)
        if check is None:
            self.hint.setText(tr("No field has NUTS codes.") if checks and not self._facts.code_field else "")
        elif check.known == 0:
            self.hint.setText(tr("None of {m} codes is a NUTS code of 2013 to 2024.").format(m=check.features))
        else:
            self.hint.setText(
                tr(
                    "{n} of {m} codes known (NUTS {year}). What is missing is drawn from the built-in boundaries."
                ).format(n=check.known, m=check.features, year=check.year)
            )
        self.changed.emit()
