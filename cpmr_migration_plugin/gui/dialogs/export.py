"""Dialog: export maps, factsheets and data, with a preview of the page and the results of the map checks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QSize, QStandardPaths, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from .base import JobDialog
from ..messages import show_details, show_error, show_info
from ..plain import as_text
from ..questions import confirmed
from ..settings import SavedChoices
from ..stepper import Stepper
from ..widgets.checks_box import ChecksBox
from ..widgets.export_what import ExportContents
from ..widgets.files_box import FilesBox
from ..widgets.middle import ScrolledContent
from ..widgets.page_box import PageBox
from ..widgets.presets_box import PresetsBox
from ..widgets.preview_box import PreviewBox
from ...errors import Cancelled, PluginError
from ...model.checks import Finding
from ...model.vocabulary import Theme
from ...progress import Progress
from ...project import builder
from ...project.subjects.kinds import map_layers_of
from ...translation import tr
from ...workflows.base.help_topics import Topic
from ...workflows.exporting.data_export import DataRequest
from ...workflows.exporting.export_kinds import SheetSubject
from ...workflows.exporting.export_part import ExportSource
from ...workflows.exporting.export_project import copying_project, private_project, topmost_group
from ...workflows.exporting.factsheets import FactsheetRequest
from ...workflows.exporting.map_checks import CheckRequest, checking_maps, fix
from ...workflows.exporting.map_citation import map_citation
from ...workflows.exporting.map_export import ExportRequest, Format
from ...workflows.exporting.map_preview import previewing
from ...workflows.exporting.publication import ExportSequence, PublicationResult, publishing
from ...workflows.exporting.small_multiples import MultiplesRequest
from ...workflows.regions.powers import PowersRequest

#: Resolution of a copied page: enough for print on the page of a document.
_COPY_DPI = 200.0


class ExportDialog(JobDialog):
    """Exports one file after the other, so that the window stays alive and can cancel.

    :param available: layers the project holds
    :param exported: called with the folder and the number of files when all is written
    :param indicators: views of the indicators the project holds
    :param selected: ids of the regions that are selected on the map
    """

    HELP = Topic.EXPORT

    def __init__(
        self,
        available: tuple[Theme, ...],
        exported: Callable[[Path, int], None],
        parent: QWidget | None = None,
        indicators: tuple[str, ...] = (),
        selected: tuple[str, ...] = (),
    ) -> None:
        super().__init__("export_dialog", tr("Export"), tr("&Export"), parent)
        self._exported = exported
        self._remembered = SavedChoices("export")
        self._titles = _map_titles()
        self._outcome = PublicationResult()
        self._cancelled = False
        self._private: QgsProject | None = None
        self._looker: Stepper | None = None
        self._checked: tuple[Any, ...] | None = None
        self.presets = PresetsBox(self.settings, lambda error: show_error(self.bar, error, self), self.form)
        self.what = ExportContents(available, indicators, selected, self.form)
        self.page = PageBox(self.what)
        self.files = FilesBox(self.form)
        self.preview = PreviewBox(self.form)
        self.checks = ChecksBox(self.form)
        # By their short names.
        self.layers, self.indicators = self.what.layers, self.what.indicators
        self.pdf, self.png, self.svg = self.files.pdf, self.files.png, self.files.svg
        self.dpi, self.captions, self.folder = self.files.dpi, self.files.captions, self.files.folder
        self._arrange()
        self._restore()
        self._connect()
        self._update()
        # As wide as both sides need at least, instead of what suits a form alone.
        self.right.setMinimumWidth(max(box.layout().minimumSize().width() for box in (self.preview, self.checks)))
        self.middle.set_least_width(0)

    @property
    def _written(self) -> int:
        return len(self._outcome.written)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that shows page and findings, and fits a small screen."""
        return QSize(1120, 720)

    # The form.

    def _arrange(self) -> None:
        left = QWidget(self.form)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        self.what.addTab(self.page, tr("&Page"))
        for box in (self.presets, self.what, self.files):
            column.addWidget(box)
        column.addStretch()
        self.right = QSplitter(Qt.Orientation.Vertical, self.form)
        self.right.addWidget(self.preview)
        self.right.addWidget(self.checks)
        self.right.setStretchFactor(0, 3)
        self.right.setStretchFactor(1, 1)
        self.right.setChildrenCollapsible(False)
        self.right.setSizes([400, 220])
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self.form)
        self.splitter.addWidget(ScrolledContent(left, self.form))
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        layout = QHBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        for box in (self.what, self.page, self.files):
            box.changed.connect(self._update)
        self.presets.chosen.connect(self.set_settings)
        self.preview.wanted.connect(self._look)
        self.preview.anew.connect(self.look_anew)
        self.preview.map_copied.connect(self._copy_map)
        self.preview.citation_copied.connect(self._copy_citation)
        self.checks.fix_wanted.connect(self._fix)
        self.checks.map_wanted.connect(self._show_map)
        self.checks.age_changed.connect(self._update)
        QgsProject.instance().cleared.connect(self._stop_looking)

    def settings(self) -> dict[str, Any]:
        """Return the settings as plain values, without the folder."""
        return {
            **self.what.values(),
            "page": self.page.values(),
            **self.files.values(),
            "max_age": self.checks.age.value(),
        }

    def set_settings(self, values: dict[str, Any]) -> None:
        """Take over settings; what is not known stays as it is."""
        self.what.set_values(values)
        if isinstance(values.get("page"), dict):
            self.page.set_values(values["page"])
        self.files.set_values(values)
        if isinstance(values.get("max_age"), int):
            self.checks.age.setValue(values["max_age"])

    def _restore(self) -> None:
        try:
            values = json.loads(self._remembered.text("settings") or "{}")
        except ValueError:
            values = {}
        if isinstance(values, dict):
            # Words for one paper are not those for the next.
            page = values.get("page")
            if isinstance(page, dict):
                page.pop("title", None)
                page.pop("note", None)
            self.set_settings(values)
        home = QgsProject.instance().homePath()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = self._remembered.folder("folder") or Path(home or documents or Path.home()) / "maps"
        self.folder.setFilePath(str(start))

    def _update(self) -> None:
        missing = self.what.missing() if not self.what.data_formats() else ""
        missing = missing or self.files.missing(maps=bool(self.what.map_ids() or self.what.multiples()))
        if not self.is_running():
            self.run_button.setEnabled(not missing)
        self.run_button.setToolTip(missing)
        self.preview.set_maps([(one, self._titles.get(one, one)) for one in self.what.map_ids()])
        self.preview.ask()

    # Preview and checks.

    def look_anew(self) -> None:
        """Look at the project as it is now: styles and layouts may have changed."""
        self._stop_looking()
        self._forget_project()
        self._checked = None
        self.preview.ask()

    def is_looking(self) -> bool:
        """Return whether preview or checks are being made, or will be in a moment."""
        return self._looker is not None or self.preview.is_waiting()

    def _look(self) -> None:
        if self.is_running() or not self.isVisible():
            return
        self._stop_looking()
        if not self.preview.map_id():
            self.preview.sheet.show_text(tr("Choose a map to see its page."))
            self.checks.show_findings([])
            return
        self.preview.sheet.show_text(tr("Preview…"))
        self._looker = Stepper(self._looking(), self._looked, self._not_looked, parent=self)

    def _looking(self) -> Iterator[None]:
        if self._private is None:
            self._private = yield from copying_project(QgsProject.instance())
        room = self.preview.sheet.pixels()
        map_id = self.preview.map_id()
        image = yield from previewing(self._private, map_id, self.page.spec(), room.width(), room.height())
        self.preview.sheet.show_image(image)
        request = CheckRequest(
            self.what.themes(), self.what.views(), self.page.spec(), self.dpi.value(), self.checks.age.value()
        )
        key = (request,)
        if key == self._checked:
            return
        progress = Progress(lambda text, _: self.checks.show_busy(text))
        findings = yield from checking_maps(self._private, QgsProject.instance(), request, progress, background=True)
        self._checked = key
        self.checks.show_findings(findings)

    def _looked(self, _result: None) -> None:
        self._looker = None

    def _not_looked(self, error: PluginError) -> None:
        self._looker = None
        self._checked = None
        self.preview.sheet.show_text(" ".join(part for part in (error.message, error.remedy) if part))
        self.checks.show_busy(tr("Checks: not done."))

    def _copy_map(self) -> None:
        """Draw the page that is shown for the clipboard, large enough for a document."""
        map_id = self.preview.map_id()
        if self.is_running() or not map_id:
            return
        self._stop_looking()
        self.preview.sheet.show_text(tr("Copying…"))
        self._looker = Stepper(self._copying(map_id), self._copied, self._not_looked, parent=self)

    def _copying(self, map_id: str) -> Iterator[None]:
        if self._private is None:
            self._private = yield from copying_project(QgsProject.instance())
        spec = self.page.spec()
        width, height = (round(side / 25.4 * _COPY_DPI) for side in (spec.width, spec.height))
        image = yield from previewing(self._private, map_id, spec, width, height)
        image.setDotsPerMeterX(round(_COPY_DPI / 0.0254))
        image.setDotsPerMeterY(round(_COPY_DPI / 0.0254))
        QgsApplication.clipboard().setImage(image)

    def _copied(self, _result: None) -> None:
        self._looker = None
        show_info(self.bar, tr("The map is in the clipboard."))
        self.preview.ask()

    def _copy_citation(self) -> None:
        try:
            text = map_citation(QgsProject.instance(), None, self.preview.map_id(), self.page.spec())
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        QgsApplication.clipboard().setText(text)
        show_info(self.bar, tr("The citation is in the clipboard."))

    def _stop_looking(self) -> None:
        self.preview.stop()
        if self._looker is not None:
            self._looker.stop()
            self._looker = None

    def _forget_project(self) -> None:
        if self._private is not None:
            self._private.clear()
            self._private = None

    def _show_map(self, map_id: str) -> None:
        index = self.preview.choice.findData(map_id)
        if index >= 0:
            self.preview.choice.setCurrentIndex(index)

    def _fix(self, finding: Finding) -> None:
        self._stop_looking()
        self.bar.clearWidgets()
        try:
            show_info(self.bar, fix(QgsProject.instance(), finding))
        except PluginError as error:
            show_error(self.bar, error, self)
        self.look_anew()

    # The job.

    def publication(self, *, overwrite: bool = False) -> ExportSequence:
        """Return what the form asks for."""
        folder, spec, what = self.files.path(), self.page.spec(), self.what
        shared: dict[str, Any] = {"folder": folder, "overwrite": overwrite}
        pages: dict[str, Any] = {**shared, "formats": self.files.formats(), "page": spec, "dpi": self.dpi.value()}
        requests: list[Any] = []
        if what.map_ids() and self.files.formats():
            requests.append(
                ExportRequest(
                    **pages,
                    themes=what.themes(),
                    indicators=what.views(),
                    captions=self.captions.isChecked(),
                    geo_pdf=self.files.geo_pdf.isChecked(),
                    keep_going=True,
                )
            )
        if self.files.formats():
            requests += [MultiplesRequest(**pages, what=one) for one in what.multiples()]
        if what.powers.isChecked():
            requests.append(PowersRequest(**shared, page=spec))
        if what.wants_factsheets():
            requests.append(
                FactsheetRequest(
                    **shared,
                    by=SheetSubject(what.subject.currentData()),
                    regions=what.sheet_regions(),
                    single=what.single.isChecked(),
                    file_format=Format(what.sheet_format.currentData()),
                    language=spec.language,
                    dpi=self.dpi.value(),
                    keep_going=True,
                )
            )
        if what.data_formats():
            requests.append(
                DataRequest(
                    **shared,
                    formats=what.data_formats(),
                    themes=what.themes() or tuple(Theme),
                    indicators=what.views(),
                    language=spec.language,
                    keep_going=True,
                )
            )
        return ExportSequence(tuple(requests))

    def run(self) -> None:
        """Ask about files that exist, remember the choices and export the first file."""
        self._stop_looking()
        try:
            atlas = builder.atlas_path_of(topmost_group(QgsProject.instance()))
            existing = len(self.publication().existing(atlas))
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        if existing and not self._confirmed(existing):
            return
        self._keep()
        self._outcome = PublicationResult()
        self._start(self.publication(overwrite=True), atlas)

    def _start(self, publication: ExportSequence, atlas: Path) -> None:
        self._cancelled = False
        self.set_running(True)
        progress = Progress(self.show_step, lambda: self._cancelled)
        source = ExportSource(atlas, lambda: private_project(QgsProject.instance()))
        steps = publishing(source, publication, progress, self._outcome)
        Stepper(
            steps,
            lambda _: self._done(publication, atlas),
            lambda error: self._failed(error, publication, atlas),
            parent=self,
        )

    def _keep(self) -> None:
        self._remembered.keep(settings=json.dumps(self.settings()), folder=self.files.path())

    def cancel(self) -> None:
        """Stop before the next file; finished files stay."""
        self._cancelled = True

    def _confirmed(self, count: int) -> bool:
        text = tr("{n} files in the folder have the names of these files and will be replaced.").format(n=count)
        return confirmed(self, tr("Replace files?"), text)

    def _done(self, publication: ExportSequence, atlas: Path) -> None:
        self.set_running(False)
        self._update()
        again = self._outcome.to_retry(publication)
        if not again:
            self.accept()
            self._exported(self.files.path(), self._written)
            return
        self._show_failures(again, atlas)

    def _show_failures(self, again: ExportSequence, atlas: Path) -> None:
        """Tell which files could not be written, and offer to try only those again."""
        lines = self._outcome.lines()
        errors = self._outcome.errors
        if len(lines) == 1 and not self._written:
            text = lines[0]
        else:
            text = tr("{n} files were written, others could not be: {first}").format(
                n=self._written, first=lines[0] if lines else ""
            )
        details = "\n".join([*lines, *(error.details for error in errors if error.details)])
        self._offer(PluginError(text, details=details), tr("Retry"), again, atlas)

    def _offer(self, told: PluginError, action: str, again: ExportSequence, atlas: Path) -> None:
        """Tell what is not written, beside a button that exports only that."""
        text = " ".join(part for part in (told.message, told.remedy) if part)
        item = QgsMessageBar.createMessage("", as_text(text))
        retry = QPushButton(action, item)
        retry.setToolTip(tr("Export only what is not written"))
        retry.clicked.connect(lambda _: self._retry(again, atlas))
        more = QPushButton(tr("Details"), item)
        more.clicked.connect(lambda _: show_details(told, self))
        buttons = [retry, more]
        if self._written:
            folder = QPushButton(tr("Open Folder"), item)
            path = self.files.path()
            folder.clicked.connect(lambda _: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
            buttons.append(folder)
        for button in buttons:
            item.layout().addWidget(button)
        self.bar.pushWidget(item, Qgis.MessageLevel.Warning)

    def _retry(self, again: ExportSequence, atlas: Path) -> None:
        written = self._outcome.written
        self._outcome = PublicationResult(written=written)
        self._start(again, atlas)

    def _failed(self, error: PluginError, publication: ExportSequence, atlas: Path) -> None:
        self.set_running(False)
        self._update()
        again = self._outcome.to_retry(publication)
        if isinstance(error, Cancelled) and self._written and again:
            self._offer(error, tr("Continue"), again, atlas)
        else:
            show_error(self.bar, error, self)

    def done(self, result: int) -> None:
        """Let go of what preview and checks hold; called however the window is closed."""
        self._stop_looking()
        self._forget_project()
        super().done(result)


def _map_titles() -> dict[str, str]:
    """Return what the layers of the topmost atlas group are called, by theme or view."""
    try:
        group = topmost_group(QgsProject.instance())
    except PluginError:
        return {}
    return {map_id: layer.name() for map_id, layer in map_layers_of(group).items()}
