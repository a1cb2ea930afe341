"""Shared by the pages of the Regions panel: map, settings, messages, jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..highlight import RegionsOnMap
from ..settings import SavedChoices
from ...errors import Cancelled, PluginError
from ...model.inspect.choices import RULE_WEIGHT
from ...progress import Progress
from ...project import builder
from ...project.result_layer import add_result, result_layer
from ...translation import tr
from ...workflows.base.jobs import Job, begin
from ...workflows.regions.inspect_results import left_out, save_in_atlas, source_note, write_table
from ...workflows.regions.result_pages import add_layout, source_words

if TYPE_CHECKING:
    import pandas as pd

    from ...layouts.table_page import TablePage
    from ...store.inspect_results import ResultRow, SavedResult
    from ...workflows.regions.inspect import Inspection

#: Setting: what competences by general rule count, in per cent.
RULE_WEIGHT_KEY = "weight_rule"

#: Kinds of files a table is saved as, the first by default.
_TABLE_FILES = "Excel (*.xlsx);;CSV (*.csv);;OpenDocument (*.ods);;HTML (*.html)"


class PanelContext(QObject):
    """Handed to every page; the panel listens to its signals."""

    #: A remark for a user.
    said = pyqtSignal(str)
    #: Something was written: what was done, and the folder to open (empty for none).
    done = pyqtSignal(str, str)
    #: A file was written that a user may want to see: what was done, and the file.
    made = pyqtSignal(str, str)
    #: A layout was added to the project.
    layout_added = pyqtSignal(object)
    #: A PluginError to tell.
    failed = pyqtSignal(object)
    #: Pages ask for other pages: the ids of regions.
    profile_wanted = pyqtSignal(str)
    compare_wanted = pyqtSignal(list)
    partners_wanted = pyqtSignal(str)

    def __init__(self, on_map: RegionsOnMap, remembered: SavedChoices, parent: QObject) -> None:
        super().__init__(parent)
        self.map = on_map
        self.remembered = remembered
        self.inspection: Inspection | None = None
        self._jobs: list[Job] = []

    def rule_percent(self) -> int:
        """Return what competences by general rule count of those by own sources, 0 to 100."""
        return min(max(self.remembered.number(RULE_WEIGHT_KEY, round(100 * RULE_WEIGHT)), 0), 100)

    def close(self) -> None:
        """Cancel what is running; nothing is told any more."""
        self.blockSignals(True)
        for job in list(self._jobs):
            job.cancel()
        self._jobs = []

    def units_of(self, region_ids: Iterable[str]) -> list[str]:
        """Return the boundary units of regions, without those that are not on the map."""
        if self.inspection is None:
            return []
        data = self.inspection.data
        units = (data.regions["unit_id"].iat[data.positions[i]] for i in region_ids if i in data.positions)
        return [unit for unit in units if unit]

    def move_map(self, move: Callable[[Iterable[str]], bool], region_ids: Iterable[str]) -> None:
        """Zoom, pan or flash, and say if there is nothing on the map."""
        if not move(self.units_of(region_ids)):
            self.said.emit(tr("None of these regions is on the map."))

    def run(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> Job:
        """Do *work* in the background and hand its result to *done* on the main thread.

        What goes wrong is told; a job that was cancelled, or whose panel is closed, tells nothing.
        """
        results: list[Any] = []

        def finish() -> None:
            if job in self._jobs:
                self._jobs.remove(job)
                done(results[0])

        def fail(error: PluginError) -> None:
            if job in self._jobs:
                self._jobs.remove(job)
                if not isinstance(error, Cancelled):
                    self.failed.emit(error)

        job = Job(title, lambda progress: results.append(work(progress)), finish, fail)
        self._jobs.append(job)
        begin(job)
        return job

    def drop(self, job: Job | None) -> None:
        """Cancel a job whose result nobody waits for any more."""
        if job in self._jobs:
            self._jobs.remove(job)
            job.cancel()

    # Saving.

    def ask_file(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Ask where to save; the folder is remembered, QGIS asks before anything is replaced."""
        start = self.remembered.folder("folder")
        if start is None and self.inspection is not None:
            start = self.inspection.path.parent
        chosen, kind = QFileDialog.getSaveFileName(parent, title, str((start or Path.home()) / name), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if not path.suffix:
            ending = kind[kind.find("*") + 1 : kind.find(")")] if "*" in kind else ""
            path = path.with_suffix(ending)
        self.remembered.keep(folder=path.parent)
        return path

    def save_table(self, parent: QWidget, title: str, make: Callable[[], pd.DataFrame]) -> None:
        """Ask for a file and write a table to it in the background.

        :param make: makes the table; called in the background
        """
        inspection = self.inspection
        path = self.ask_file(parent, tr("Save as table"), _file_name(title, ".xlsx"), _TABLE_FILES)
        if path is None or inspection is None:
            return
        self.run(
            tr("Save table"),
            lambda _progress: write_table(path, make(), title, overwrite=True, note=source_note(inspection)),
            lambda written: self.done.emit(tr("Saved as {file}.").format(file=written.name), str(written.parent)),
        )

    def add_layout(self, make: Callable[[str], TablePage]) -> None:
        """Add a result to the project as a layout with a table, to edit, print and export.

        :param make: makes the page; called with what stands below the table
        """
        if self.inspection is None:
            return
        try:
            self.layout_added.emit(add_layout(QgsProject.instance(), make(source_words(self.inspection))))
        except PluginError as error:
            self.failed.emit(error)

    def save_layer(self, name: str, rows: Sequence[ResultRow], description: str) -> None:
        """Save a result in the atlas file and show it as a layer with a map theme of its own."""
        inspection = self.inspection
        if inspection is None:
            return

        def work(_progress: Progress) -> SavedResult:
            from ...store.inspect_results import results_in

            taken = {saved.title for saved in results_in(inspection.path)}
            return save_in_atlas(inspection, builder.unique_name(name, taken), rows, description)

        def show(saved: SavedResult) -> None:
            try:
                layer = result_layer(inspection.path, saved)
            except PluginError as error:
                self.failed.emit(error)
                return
            project = QgsProject.instance()
            groups = [g for g in builder.our_groups(project) if builder.atlas_path_of(g) == inspection.path]
            theme = add_result(project, groups[0] if groups else None, layer)
            text = tr("“{name}” is saved in the atlas file and added as a layer, with the map theme “{theme}”.")
            told = (text.format(name=saved.title, theme=theme), left_out(inspection, rows))
            self.done.emit(" ".join(filter(None, told)), "")

        self.run(tr("Save result"), work, show)


def _file_name(title: str, ending: str) -> str:
    """Return a file name made from a title: only what every system takes."""
    safe = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    return ("-".join(safe.split())[:80] or "regions") + ending
