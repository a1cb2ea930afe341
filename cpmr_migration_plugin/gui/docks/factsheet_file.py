"""Write the factsheet of one region to a file, in steps that keep the window responsive."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from .panel_context import PanelContext
from ..stepper import Stepper
from ...errors import Cancelled, PluginError
from ...progress import Progress
from ...translation import tr, tr_data
from ...workflows.exporting.factsheets import FactsheetRequest, default_name, exporting_factsheets

if TYPE_CHECKING:
    from ...model.inspect.profile import Profile


class FactsheetFile(QObject):
    """Asks for a file and writes to it. One at a time."""

    #: Whether a factsheet is being written.
    running_changed = pyqtSignal(bool)

    def __init__(self, desk: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self._stepper: Stepper | None = None
        self._cancelled = False
        self._files: list[Path] = []

    @property
    def is_running(self) -> bool:
        """Whether a factsheet is being written."""
        return self._stepper is not None

    def save(self, profile: Profile) -> None:
        """Ask where to and write the factsheet of a region; QGIS asks before a file is replaced."""
        inspection = self._desk.inspection
        if inspection is None or self.is_running:
            return
        name = default_name(profile.region_id)
        title = tr("Save the factsheet of {name}").format(name=tr_data(profile.name))
        path = self._desk.ask_file(self._parent, title, name, "PDF (*.pdf)")
        if path is None:
            return
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        request = FactsheetRequest(path.parent, regions=(profile.region_id,), file_name=path.name, overwrite=True)
        self._cancelled = False
        self._files = []
        files = exporting_factsheets(inspection, request, Progress(is_cancelled=lambda: self._cancelled))
        self._stepper = Stepper(files, self._done, self._failed, self._stepped, self)
        self.running_changed.emit(True)

    def cancel(self) -> None:
        """Stop at the next step; the file that was there stays."""
        self._cancelled = True

    def _stepped(self, path: Path | None) -> None:
        if path is not None:
            self._files.append(path)

    def _end(self) -> None:
        self._stepper = None
        self.running_changed.emit(False)

    def _done(self, _result: None) -> None:
        self._end()
        for path in self._files:
            self._desk.made.emit(tr("Saved as {file}.").format(file=path.name), str(path))

    def _failed(self, error: PluginError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._desk.said.emit(error.message)
        else:
            self._desk.failed.emit(error)
