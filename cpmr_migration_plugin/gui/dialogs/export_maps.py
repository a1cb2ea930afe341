"""Dialog: which maps, what page, which texts, where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .base import JobDialog
from ..messages import show_error
from ..settings import Remembered
from ..stepper import Stepper
from ..widgets.theme_list import ThemeList
from ...errors import PluginError
from ...layouts.page import Orientation, PageSpec, PaperSize
from ...model.vocabulary import Theme
from ...progress import Progress
from ...translation import tr
from ...workflows.export import ExportRequest, Format, export_maps, planned_files, private_project


class ExportMapsDialog(JobDialog):
    """Exports maps one after the other, so that the window stays alive and can cancel.

    :param available: layers the project holds
    :param exported: called with the folder and the number of files when all is written
    :param indicators: views of the indicators the project holds
    """

    def __init__(
        self,
        available: tuple[Theme, ...],
        exported: Callable[[Path, int], None],
        parent: QWidget | None = None,
        indicators: tuple[str, ...] = (),
    ) -> None:
        super().__init__("export_dialog", tr("Export Maps"), tr("&Export"), parent)
        self._available = available
        self._indicators = indicators
        self._exported = exported
        self._remembered = Remembered("export")
        self._written = 0
        self._cancelled = False
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        for box in (self._layer_box(), self._page_box(), self._text_box(), self._target_box()):
            layout.addWidget(box)
        layout.addStretch()
        self._restore()
        self._update()

    # The form.

    def _layer_box(self) -> QGroupBox:
        box = QGroupBox(tr("Maps"), self.form)
        self.layers = ThemeList(box)
        self.layers.changed.connect(self._update)
        self.indicators = QCheckBox(tr("&Indicators ({n})").format(n=len(self._indicators)), box)
        self.indicators.setToolTip(tr("One map for every indicator that was added to the atlas"))
        self.indicators.setVisible(bool(self._indicators))
        self.indicators.toggled.connect(self._update)
        layout = QVBoxLayout(box)
        layout.addWidget(self.layers)
        layout.addWidget(self.indicators)
        return box

    def _page_box(self) -> QGroupBox:
        box = QGroupBox(tr("Page"), self.form)
        self.paper = QComboBox(box)
        for size in PaperSize:
            self.paper.addItem(size.title, size.value)
        self.orientation = QComboBox(box)
        self.orientation.addItem(tr("Landscape"), Orientation.LANDSCAPE.value)
        self.orientation.addItem(tr("Portrait"), Orientation.PORTRAIT.value)
        self.pdf = QCheckBox("&PDF", box)
        self.pdf.setToolTip(tr("Vector, with text that can be searched"))
        self.png = QCheckBox("PN&G", box)
        self.png.setToolTip(tr("A picture for text documents and slides"))
        self.dpi = QSpinBox(box)
        self.dpi.setRange(72, 1200)
        self.dpi.setSingleStep(50)
        self.dpi.setSuffix(tr(" dpi"))
        self.dpi.setToolTip(tr("Resolution of PNG: 300 for print, 150 for a screen"))
        for check in (self.pdf, self.png):
            check.toggled.connect(self._update)
        form = QFormLayout(box)
        form.addRow(tr("Paper &size"), _row(box, self.paper, self.orientation))
        form.addRow(tr("Format"), _row(box, self.pdf, self.png, self.dpi))
        return box

    def _text_box(self) -> QGroupBox:
        box = QGroupBox(tr("Texts"), self.form)
        self.title = QLineEdit(box)
        self.title.setPlaceholderText(tr("Each map keeps its own title"))
        self.title.setClearButtonEnabled(True)
        self.note = QPlainTextEdit(box)
        self.note.setPlaceholderText(tr("Added to the note of every map"))
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(3 * self.note.fontMetrics().lineSpacing() + 12)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Title"), self.title)
        form.addRow(tr("N&ote"), self.note)
        return box

    def _target_box(self) -> QGroupBox:
        box = QGroupBox(tr("Save to"), self.form)
        self.folder = QgsFileWidget(box)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Choose a folder for the maps"))
        self.folder.fileChanged.connect(self._update)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Folder"), self.folder)
        return box

    def _restore(self) -> None:
        remembered = self._remembered
        known = {theme.value: theme for theme in Theme}
        words = remembered.words("layers", list(known))
        self.layers.set_themes(known[word] for word in words if word in known)
        self.layers.set_available(self._available)
        self.indicators.setChecked(remembered.flag("indicators", True))
        self.paper.setCurrentIndex(max(0, self.paper.findData(remembered.text("paper"))))
        self.orientation.setCurrentIndex(max(0, self.orientation.findData(remembered.text("orientation"))))
        self.pdf.setChecked(remembered.flag("pdf", True))
        self.png.setChecked(remembered.flag("png", True))
        self.dpi.setValue(remembered.number("dpi", 300))
        home = QgsProject.instance().homePath()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = remembered.folder("folder") or Path(home or documents or Path.home()) / "maps"
        self.folder.setFilePath(str(start))

    def _update(self) -> None:
        missing = ""
        if not self.layers.themes() and not self._chosen_indicators():
            missing = tr("Choose at least one map.")
        elif not (self.pdf.isChecked() or self.png.isChecked()):
            missing = tr("Choose PDF, PNG or both.")
        elif not self.folder.filePath().strip():
            missing = tr("Choose a folder.")
        if not self.is_running():
            self.run_button.setEnabled(not missing)
        self.run_button.setToolTip(missing)

    def _chosen_indicators(self) -> tuple[str, ...]:
        return self._indicators if self.indicators.isChecked() else ()

    def request(self, *, overwrite: bool = False) -> ExportRequest:
        """Return what the form asks for."""
        formats = [f for f, box in ((Format.PDF, self.pdf), (Format.PNG, self.png)) if box.isChecked()]
        return ExportRequest(
            folder=Path(self.folder.filePath().strip()).expanduser(),
            themes=self.layers.themes(),
            formats=tuple(formats),
            page=PageSpec(
                size=PaperSize(self.paper.currentData()),
                orientation=Orientation(self.orientation.currentData()),
                title=self.title.text(),
                note=self.note.toPlainText(),
            ),
            dpi=self.dpi.value(),
            overwrite=overwrite,
            indicators=self._chosen_indicators(),
        )

    # The job.

    def run(self) -> None:
        """Ask about files that exist, remember the choices and export the first map."""
        request = self.request()
        existing = [path for path in planned_files(request) if path.exists()]
        if existing and not self._confirmed(len(existing)):
            return
        request = self.request(overwrite=True)
        self._remembered.keep(
            layers=[theme.value for theme in request.themes],
            paper=request.page.size.value,
            orientation=request.page.orientation.value,
            pdf=self.pdf.isChecked(),
            png=self.png.isChecked(),
            dpi=request.dpi,
            folder=request.folder,
        )
        if self._indicators:
            self._remembered.keep(indicators=self.indicators.isChecked())
        self._written = 0
        self._cancelled = False
        self.set_running(True)
        try:
            project = private_project(QgsProject.instance())
            progress = Progress(self.show_step, lambda: self._cancelled)
            files = export_maps(project, request, progress)
        except PluginError as error:
            self._failed(error)
            return
        Stepper(files, self._done, self._failed, self._file_written, self)

    def cancel(self) -> None:
        """Stop before the next file; finished files stay."""
        self._cancelled = True

    def _file_written(self, _path: Path) -> None:
        self._written += 1

    def _confirmed(self, count: int) -> bool:
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            tr("Replace files?"),
            tr("{n} files in the folder have the names of these maps and will be replaced.").format(n=count),
            button.Yes | button.No,
            button.No,
        )
        return answer == button.Yes

    def _done(self, _result: None) -> None:
        self.set_running(False)
        self.accept()
        self._exported(Path(self.folder.filePath().strip()).expanduser(), self._written)

    def _failed(self, error: PluginError) -> None:
        self.set_running(False)
        self._update()
        if self._written:
            done = tr("{n} files were written before.").format(n=self._written)
            error.remedy = " ".join(part for part in (done, error.remedy) if part)
        show_error(self.bar, error, self)


def _row(parent: QWidget, *widgets: QWidget) -> QWidget:
    """Return widgets side by side."""
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return row
