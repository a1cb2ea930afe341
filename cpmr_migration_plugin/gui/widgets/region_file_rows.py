"""Rows of a form: a file of NUTS regions from GISCO, and what it leaves open."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from .boundary_answers import BoundaryAnswers
from .form_rows import FormRows
from .layer_scan import LayerScan
from ..settings import SavedChoices
from ...translation import tr
from ...workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind
from ...workflows.loading.boundary_facts import BoundaryLayer, examined_official


class RegionFileRows(LayerScan):
    """Lets a user choose a file of NUTS regions."""

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = FormRows(form)
        self._visible = False
        self.file = QgsFileWidget(parent)
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setFilter(tr("NUTS regions (*.geojson *.json *.topojson *.gpkg *.shp *.fgb *.zip *.gz)"))
        self.file.setDialogTitle(tr("Choose a file of NUTS regions"))
        self.file.setToolTip(tr("NUTS_RG_… of any year and scale, with one level or all"))
        self.hint = QLabel(parent)
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self._rows.add(tr("F&ile"), self.file)
        self.answers = BoundaryAnswers(self._rows, "region_file", parent)
        self._rows.add("", self.hint)
        self.file.fileChanged.connect(lambda _: self._file_changed())
        self.answers.layer_chosen.connect(self._examine)
        self.answers.changed.connect(self.changed)

    def set_visible(self, visible: bool) -> None:
        """Show the rows or hide them; the file is looked through when they are shown."""
        self._visible = visible
        if visible:
            self._file_changed()
        else:
            self._stop()
            self._rows.hide()

    def missing(self) -> str:
        """Return what a user must still choose, or nothing."""
        if not self._path():
            return tr("Choose a file of NUTS regions.")
        if self.is_looking():
            return tr("The file is still being looked through.")
        return self.answers.missing()

    def choice(self) -> BoundaryChoice:
        """Return the boundaries asked for."""
        path = self._path()
        return BoundaryChoice(
            BoundaryKind.GISCO,
            Path(path) if path else None,
            crs=self.answers.chosen_crs(),
            file_layer=self.answers.chosen_layer(),
            codes_year=self.answers.chosen_year(),
        )

    def restore(self, remembered: SavedChoices) -> None:
        """Choose what was chosen last."""
        self.answers.restore(remembered)
        self.file.setFilePath(remembered.text("boundary_file"))

    def keep(self, remembered: SavedChoices) -> None:
        """Remember what is chosen."""
        self.answers.keep(remembered, self._path())

    def _path(self) -> str:
        text = self.file.filePath().strip()
        return str(Path(text).expanduser()) if text else ""

    def _file_changed(self) -> None:
        self.answers.forget()
        self._examine()

    def _examine(self) -> None:
        """Look through the file in a task."""
        self._stop()
        self._show(None)
        if not self._visible or not self._path():
            self.changed.emit()
            return
        path = Path(self._path())
        layer = self.answers.chosen_layer() or self.answers.recall(str(path))
        self._look(lambda progress: examined_official(path, layer, progress))

    def _show(self, facts: BoundaryLayer | None) -> None:
        self._facts = facts
        check = None
        if facts is not None:
            check = next((one for one in facts.checks if one.name == facts.code_field), None)
        years = check.years if check is not None else ()
        self.answers.show(facts, years if len(years) > 1 else ())
        self.answers.answer_again(self._path())
        text = ""
        if check is not None and check.known:
            text = tr(
                "{n} of {m} codes known (NUTS {year}). What is missing is drawn from the built-in boundaries."
            ).format(n=check.known, m=check.features, year=", ".join(check.years))
        self._say(text)

    def _say(self, text: str) -> None:
        self.hint.setText("\n".join(line for line in (text, self.answers.told()) if line))
        if self._visible:
            hint = [self.hint] if self.hint.text() else []
            self._rows.show_only(self.file, *self.answers.wanted(), *hint)
