"""Dialog: which dataset, which boundaries, which layers, where to save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QVBoxLayout,
    QWidget,
)

from .base import JobDialog
from ..dataset_questions import DatasetQuestions
from ..messages import show_error, show_info
from ..questions import may_replace
from ..settings import SavedChoices
from ..templates import ask_template
from ..widgets.boundary_box import BoundaryBox
from ..widgets.dataset_box import DatasetBox
from ..widgets.theme_list import ThemeList
from ...errors import PluginError
from ...model.vocabulary import Theme
from ...progress import Steps
from ...translation import tr
from ...workflows.assembly import load_job
from ...workflows.base.help_topics import Topic
from ...workflows.loading.dataset import Dataset
from ...workflows.loading.load import LoadJob, LoadRequest, LoadResult, check_targets
from ...workflows.loading.templates import TemplateKind


class LoadEditionDialog(JobDialog):
    """Loads an edition in a task and hands the result over.

    :param publish: gives the steps, on the main thread, that put the result in place
    :param loaded: called with the result when everything is in place
    """

    HELP = Topic.LOAD

    def __init__(
        self,
        publish: Callable[[LoadJob], Steps[LoadResult]],
        loaded: Callable[[LoadResult], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("load_dialog", tr("Load Edition"), tr("&Load"), parent)
        self._publish = publish
        self._loaded = loaded
        self._remembered = SavedChoices("load")
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        self.dataset = DatasetBox(self.form)
        self.boundaries = BoundaryBox(self.form)
        for box in (self.dataset, self.boundaries, self._layer_box(), self._target_box()):
            layout.addWidget(box)
        self.dataset.changed.connect(self._update)
        self.dataset.check_asked.connect(self._check)
        self.dataset.template_asked.connect(lambda kind: ask_template(TemplateKind(kind), self, self.bar))
        self.boundaries.changed.connect(self._update)
        layout.addStretch()
        self._restore()
        self._update()

    # The form.

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
        form.addRow(tr("Atlas &file"), self.atlas)
        form.addRow(self.with_project)
        return box

    def _restore(self) -> None:
        remembered = self._remembered
        self.dataset.restore(remembered)
        self.boundaries.restore(remembered)
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
        """Allow loading only when it can work."""
        missing = self.dataset.missing() or self.boundaries.missing()
        if not missing and not self.layers.themes():
            missing = tr("Choose at least one layer.")
        elif not missing and not self.atlas.filePath().strip():
            missing = tr("Say where to save the atlas file.")
        if not self.is_running():
            self.run_button.setEnabled(not missing)
        self.run_button.setToolTip(missing)

    def request(self) -> LoadRequest:
        """Return what the form asks for."""
        atlas = Path(self.atlas.filePath().strip()).expanduser()
        if atlas.suffix.lower() != ".gpkg":
            atlas = atlas.with_name(atlas.name + ".gpkg")
        return LoadRequest(
            atlas=atlas,
            project=atlas.with_suffix(".qgz") if self.with_project.isChecked() else None,
            dataset=self.dataset.dataset(),
            boundaries=self.boundaries.choice(),
            themes=self.layers.themes(),
        )

    def preset(self, dataset: Dataset, told: str = "") -> None:
        """Choose a dataset, and tell what a user should know of it."""
        self.dataset.set_dataset(dataset)
        if told:
            show_info(self.bar, told)

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
        if existing and not may_replace(self, existing):
            return
        self.dataset.keep(self._remembered)
        self.boundaries.keep(self._remembered)
        self._remembered.keep(
            layers=[theme.value for theme in request.themes],
            with_project=self.with_project.isChecked(),
            folder=request.atlas.parent,
        )
        self._ask(request.dataset, lambda dataset: self._start(replace(request, dataset=dataset)))

    def _ask(self, dataset: Dataset, answered: Callable[[Dataset], None], *, always: bool = False) -> DatasetQuestions:
        """Ask what the dataset leaves open, then go on with the answers."""

        def done(result: Dataset) -> None:
            self._task = None
            self.dataset.adopt(result)
            answered(result)

        self.set_running(True)
        self._task = questions = DatasetQuestions(dataset, self, done, self._not_answered, always=always)
        questions.step_changed.connect(self.show_step)
        questions.not_kept.connect(lambda error: show_error(self.bar, error, self))
        questions.start()
        return questions

    def _check(self) -> None:
        """Show how the columns or folders are read, without loading."""

        def checked(_dataset: Dataset) -> None:
            self.set_running(False)
            self._update()
            if not questions.asked:
                show_info(self.bar, tr("These are the tables of an edition: their names tell what the columns hold."))

        questions = self._ask(self.dataset.dataset(), checked, always=True)

    def _not_answered(self, error: PluginError) -> None:
        self._task = None
        self.set_running(False)
        self._update()
        show_error(self.bar, error, self)

    def _start(self, request: LoadRequest) -> None:
        job = load_job(request)
        self.start_task(
            tr("Load edition"),
            job.work,
            lambda: self._work_done(job),
            lambda error: self._failed(error, job),
            job.discard,
        )

    def _work_done(self, job: LoadJob) -> None:
        text = tr("Adding the layers to the project")
        self.take_last_steps(text, self._publish(job), self._published, lambda error: self._failed(error, job))

    def _published(self, result: LoadResult) -> None:
        loaded = self._loaded
        self.close_and(lambda: loaded(result))

    def _failed(self, error: PluginError, job: LoadJob) -> None:
        job.discard()
        self._not_answered(error)


def _free_name(folder: Path) -> Path:
    """Return a file name in *folder* that overwrites nothing."""
    number, candidate = 2, folder / "cpmr-migration.gpkg"
    while candidate.exists():
        candidate, number = folder / f"cpmr-migration-{number}.gpkg", number + 1
    return candidate
