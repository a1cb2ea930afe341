"""Dialog: where the sample project is made, and whether the one that is there is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from .base import JobDialog
from ..messages import show_error
from ..settings import SavedChoices
from ...errors import PluginError
from ...translation import tr
from ...workflows.assembly import load_job
from ...workflows.base.help_topics import Topic
from ...workflows.loading.load import LoadJob
from ...workflows.loading.sample_project import publishing_sample, sample_in, sample_request


class SampleProjectDialog(JobDialog):
    """Makes the sample project in a task, or finds it, and hands it over.

    :param made: called with the project file
    """

    HELP = Topic.SAMPLE

    def __init__(self, made: Callable[[Path], None], parent: QWidget | None = None) -> None:
        super().__init__("sample_dialog", tr("Sample Project"), tr("&Open"), parent)
        self._made = made
        self._remembered = SavedChoices("sample")
        about = QLabel(
            tr(
                "A ready project to try everything out: the bundled edition on the boundaries that come with QGIS, "
                "nine layers with their print layouts. It is made without a network, in some seconds."
            ),
            self.form,
        )
        about.setWordWrap(True)
        self.folder = QgsFileWidget(self.form)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of the sample project"))
        self.folder.setToolTip(tr("Gets two files: the atlas file and the project"))
        self.anew = QCheckBox(tr("Make a &new one beside the old one"), self.form)
        self.anew.setToolTip(tr("The sample project that is there, with what you did in it, stays as it is"))
        fields = QFormLayout()
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.addRow(tr("&Folder"), self.folder)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(about)
        layout.addLayout(fields)
        layout.addWidget(self.anew)  # not in the form, which may be narrower than what spans it
        layout.addStretch()
        self.folder.fileChanged.connect(self._update)
        self.folder.setFilePath(str(self._start_folder()))
        self._update()

    def _start_folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kept = self._remembered.folder("folder")
        return kept or (Path(documents) if documents and Path(documents).is_dir() else Path.home())

    def _folder(self) -> Path | None:
        """Return the folder that is named, if it is one."""
        text = self.folder.filePath().strip()
        path = Path(text).expanduser()
        return path if text and path.is_dir() else None

    def _update(self) -> None:
        folder = self._folder()
        self.anew.setEnabled(folder is not None and sample_in(folder) is not None)
        if not self.is_running():
            self.run_button.setEnabled(folder is not None)
        self.run_button.setToolTip("" if folder is not None else tr("Choose a folder that exists."))

    def run(self) -> None:
        """Open the sample that is there, or make one."""
        folder = self._folder()
        if folder is None:
            return
        self._remembered.keep(folder=folder)
        there = sample_in(folder)
        if there is not None and not self.anew.isChecked():
            self._hand_over(there)
            return
        job = load_job(sample_request(folder))
        self.set_running(True)
        self.start_task(
            tr("Make the sample project"),
            job.work,
            lambda: self._work_done(job),
            lambda error: self._failed(error, job),
            job.discard,
        )

    def _work_done(self, job: LoadJob) -> None:
        text = tr("Writing the project")
        self.take_last_steps(text, publishing_sample(job), self._hand_over, lambda error: self._failed(error, job))

    def _hand_over(self, project: Path) -> None:
        made = self._made
        self.close_and(lambda: made(project))

    def _failed(self, error: PluginError, job: LoadJob) -> None:
        job.discard()
        self.set_running(False)
        self._update()
        show_error(self.bar, error, self)
