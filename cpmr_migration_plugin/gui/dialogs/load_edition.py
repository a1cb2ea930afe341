"""Dialog: which dataset, which boundaries, which layers, where to save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths, QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from .base import JobDialog
from ..messages import show_error
from ..settings import Remembered
from ..stepper import Stepper
from ..widgets.theme_list import ThemeList
from ...errors import PluginError
from ...model.vocabulary import Theme
from ...progress import Steps
from ...translation import tr
from ...workflows.importing import Dataset, DatasetKind
from ...workflows.jobs import Job
from ...workflows.load import BoundaryKind, LoadJob, LoadRequest, LoadResult, check_targets

_YEARS = ("2024", "2021")


class LoadEditionDialog(JobDialog):
    """Loads an edition in a task and hands the result over.

    :param publish: gives the steps, on the main thread, that put the result in place
    :param loaded: called with the result when everything is in place
    """

    def __init__(
        self,
        publish: Callable[[LoadJob], Steps[LoadResult]],
        loaded: Callable[[LoadResult], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("load_dialog", tr("Load Edition"), tr("&Load"), parent)
        self._publish = publish
        self._loaded = loaded
        self._remembered = Remembered("load")
        self._task: Job | None = None
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        for box in (self._dataset_box(), self._boundary_box(), self._layer_box(), self._target_box()):
            layout.addWidget(box)
        layout.addStretch()
        self._restore()
        self._update()

    # The form.

    def _dataset_box(self) -> QGroupBox:
        box = QGroupBox(tr("Dataset"), self.form)
        self.dataset = QComboBox(box)
        self.dataset.addItem(tr("Bundled edition – public facts and figures, offline"), DatasetKind.BUNDLED.value)
        self.dataset.addItem(tr("Data package – a folder or zip"), DatasetKind.DATAPACKAGE.value)
        self.dataset.addItem(tr("Tables – CSV, XLSX or ODS, or a survey"), DatasetKind.TABLES.value)
        self.dataset.addItem(tr("Map – Google My Maps, KML or KMZ"), DatasetKind.MAP.value)
        self.dataset.setToolTip(tr("The bundled edition is compiled from public sources; it is not the CPMR's survey."))
        self.place = QgsFileWidget(box)
        self.place.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.place.setDialogTitle(tr("Choose a dataset"))
        self.place.fileChanged.connect(self._update)
        self.source_url = QLineEdit(box)
        self.source_url.setPlaceholderText("https://")
        self.source_url.setToolTip(tr("Rows that name no source of their own take this address; every row needs one"))
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Edition"), self.dataset)
        self._place_label = QLabel(tr("&File"), box)
        self._place_label.setBuddy(self.place)
        form.addRow(self._place_label, self.place)
        self._source_label = QLabel(tr("Published &at"), box)
        self._source_label.setBuddy(self.source_url)
        form.addRow(self._source_label, self.source_url)
        self.dataset.currentIndexChanged.connect(self._update)
        return box

    def _boundary_box(self) -> QGroupBox:
        box = QGroupBox(tr("Boundaries"), self.form)
        self.boundaries = QComboBox(box)
        self.boundaries.addItem(tr("Built-in – Natural Earth, offline"), BoundaryKind.BUILTIN.value)
        self.boundaries.addItem(tr("Official – a file of NUTS regions from GISCO"), BoundaryKind.GISCO.value)
        self.boundaries.currentIndexChanged.connect(self._update)
        self.boundaries.setToolTip(
            tr("The boundaries that ship with QGIS, dissolved to NUTS regions where that agrees with the official ones")
        )
        self.year = QComboBox(box)
        for year in _YEARS:
            self.year.addItem(f"NUTS {year}", year)
        self.year.setToolTip(tr("Codes of this year come first; regions with another year's code are placed too"))
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.boundary_file = QgsFileWidget(box)
        self.boundary_file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.boundary_file.setFilter(tr("NUTS regions (*.geojson *.json *.gpkg *.shp *.zip)"))
        self.boundary_file.setDialogTitle(tr("Choose a file of NUTS regions"))
        self.boundary_file.setToolTip(tr("NUTS_RG_… of any year and scale, with one level or all"))
        self.boundary_file.fileChanged.connect(self._update)
        self._boundary_label = QLabel(tr("F&ile"), box)
        self._boundary_label.setBuddy(self.boundary_file)
        self._year_label = QLabel(tr("NUTS &year"), box)
        self._year_label.setBuddy(self.year)
        form.addRow(tr("&Source"), self.boundaries)
        form.addRow(self._boundary_label, self.boundary_file)
        form.addRow(self._year_label, self.year)
        return box

    def _layer_box(self) -> QGroupBox:
        box = QGroupBox(tr("Layers"), self.form)
        self.layers = ThemeList(box)
        self.layers.changed.connect(self._update)
        QVBoxLayout(box).addWidget(self.layers)
        return box

    def _target_box(self) -> QGroupBox:
        box = QGroupBox(tr("Save to"), self.form)
        self.atlas = QgsFileWidget(box)
        self.atlas.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.atlas.setFilter("GeoPackage (*.gpkg)")
        self.atlas.setDialogTitle(tr("Save the atlas file"))
        self.atlas.setConfirmOverwrite(False)  # asked once, when loading starts
        self.atlas.setToolTip(tr("One GeoPackage with boundaries, tables, styles and sources"))
        self.atlas.fileChanged.connect(self._update)
        self.with_project = QCheckBox(tr("Also save a &project file beside it"), box)
        self.with_project.setToolTip(tr("It opens, drawn and labelled, in QGIS without this plugin"))
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Atlas file"), self.atlas)
        form.addRow("", self.with_project)
        return box

    def _restore(self) -> None:
        remembered = self._remembered
        self.dataset.setCurrentIndex(max(0, self.dataset.findData(remembered.text("dataset"))))
        self.place.setFilePath(remembered.text("place"))
        self.source_url.setText(remembered.text("source_url"))
        self.boundaries.setCurrentIndex(max(0, self.boundaries.findData(remembered.text("boundaries"))))
        self.boundary_file.setFilePath(remembered.text("boundary_file"))
        self.year.setCurrentIndex(max(0, self.year.findData(remembered.text("year"))))
        known = {theme.value: theme for theme in Theme}
        words = remembered.words("layers", list(known))
        self.layers.set_themes(known[word] for word in words if word in known)
        self.with_project.setChecked(remembered.flag("with_project", True))
        self.atlas.setFilePath(str(_free_name(self._start_folder())))

    def _start_folder(self) -> Path:
        """Return where to save by default: where it was saved last, the project's folder, documents."""
        kept = self._remembered.folder("folder")
        home = QgsProject.instance().homePath()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        candidates = [kept, Path(home) if home else None, Path(documents) if documents else None]
        return next((folder for folder in candidates if folder is not None and folder.is_dir()), Path.home())

    def _update(self) -> None:
        """Show the file row only when it is needed, and allow loading only when it can work."""
        kind = DatasetKind(self.dataset.currentData())
        filters = {
            DatasetKind.DATAPACKAGE: tr("Data package (datapackage.json *.zip)"),
            DatasetKind.TABLES: tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)"),
            DatasetKind.MAP: tr("Map (*.kml *.kmz)"),
        }
        self.place.setFilter(filters.get(kind, ""))
        address = kind is DatasetKind.MAP
        self._place_label.setText(tr("&File or address") if address else tr("&File"))
        own = kind is not DatasetKind.BUNDLED
        for widget in (self._place_label, self.place):
            widget.setVisible(own)
        for widget in (self._source_label, self.source_url):
            widget.setVisible(kind in (DatasetKind.TABLES, DatasetKind.MAP))
        official = self.boundaries.currentData() == BoundaryKind.GISCO.value
        for widget in (self._boundary_label, self.boundary_file):
            widget.setVisible(official)
        for widget in (self._year_label, self.year):
            widget.setVisible(not official)
        missing = ""
        if own and not self.place.filePath().strip():
            missing = tr("Choose the file of the dataset.")
        elif official and not self.boundary_file.filePath().strip():
            missing = tr("Choose a file of NUTS regions.")
        elif not self.layers.themes():
            missing = tr("Choose at least one layer.")
        elif not self.atlas.filePath().strip():
            missing = tr("Say where to save the atlas file.")
        if not self.is_running():
            self.run_button.setEnabled(not missing)
        self.run_button.setToolTip(missing)

    def request(self) -> LoadRequest:
        """Return what the form asks for."""
        atlas = Path(self.atlas.filePath().strip()).expanduser()
        if atlas.suffix.lower() != ".gpkg":
            atlas = atlas.with_name(atlas.name + ".gpkg")
        boundary = self.boundary_file.filePath().strip()
        return LoadRequest(
            atlas=atlas,
            project=atlas.with_suffix(".qgz") if self.with_project.isChecked() else None,
            dataset=Dataset(
                DatasetKind(self.dataset.currentData()), self.place.filePath().strip(), self.source_url.text().strip()
            ),
            boundaries=BoundaryKind(self.boundaries.currentData()),
            boundary_path=Path(boundary).expanduser() if boundary else None,
            nuts_year=self.year.currentData(),
            themes=self.layers.themes(),
        )

    # The job.

    def run(self) -> None:
        """Ask about files that exist, remember the choices and start the task."""
        request = self.request()
        try:
            check_targets(request, QgsProject.instance())
        except PluginError as error:
            self.bar.clearWidgets()
            show_error(self.bar, error, self)
            return
        existing = [path for path in (request.atlas, request.project) if path is not None and path.exists()]
        if existing and not self._confirmed(existing):
            return
        self._remembered.keep(
            dataset=request.dataset.kind.value,
            place=request.dataset.place,
            source_url=request.dataset.source_url,
            boundaries=request.boundaries.value,
            boundary_file=self.boundary_file.filePath().strip(),
            year=request.nuts_year,
            layers=[theme.value for theme in request.themes],
            with_project=self.with_project.isChecked(),
            folder=request.atlas.parent,
        )
        job = LoadJob(request)
        self.set_running(True)
        self._task = Job(
            tr("Load edition"), job.work, lambda: self._work_done(job), lambda error: self._failed(error, job)
        )
        self._task.step_changed.connect(self.show_step)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Cancel the task; it stops at its next step."""
        if self._task is not None:
            self._task.cancel()

    def _confirmed(self, existing: list[Path]) -> bool:
        names = "\n".join(path.name for path in existing)
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            tr("Replace files?"),
            tr("These files exist already and will be replaced:\n{names}").format(names=names),
            button.Yes | button.No,
            button.No,
        )
        return answer == button.Yes

    def _work_done(self, job: LoadJob) -> None:
        self._task = None
        self.show_step(tr("Adding the layers to the project"), 1.0)
        self.close_button.setEnabled(False)  # what is left takes a moment and is not undone half-way
        Stepper(self._publish(job), self._published, lambda error: self._failed(error, job), parent=self)

    def _published(self, result: LoadResult) -> None:
        self.set_running(False)
        self.accept()
        # QGIS announces the finished task itself; our message, which says more, comes after it.
        loaded = self._loaded
        QTimer.singleShot(0, lambda: loaded(result))

    def _failed(self, error: PluginError, job: LoadJob) -> None:
        job.discard()
        self._task = None
        self.set_running(False)
        self._update()
        show_error(self.bar, error, self)


def _free_name(folder: Path) -> Path:
    """Return a file name in *folder* that overwrites nothing."""
    number, candidate = 2, folder / "cpmr-migration.gpkg"
    while candidate.exists():
        candidate, number = folder / f"cpmr-migration-{number}.gpkg", number + 1
    return candidate
