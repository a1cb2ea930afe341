"""Opens the dialogs and puts their results into QGIS's project and canvas."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsExpression, QgsFeatureRequest, QgsLayerTreeGroup, QgsProject, QgsReferencedRectangle
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QDialog

from .messages import show_error, show_success
from .plain import as_text
from .settings import SavedChoices
from ..dependencies import require
from ..errors import PluginError
from ..progress import Steps
from ..project import builder
from ..project.subjects.kinds import further_layers_of
from ..translation import tr
from ..workflows.indicators.indicator_job import IndicatorJob, IndicatorResult, showing_indicators
from ..workflows.loading.load import LoadJob, LoadRequest, LoadResult, laying_out, saving, showing, writing_project

if TYPE_CHECKING:
    from .docks.regions import RegionsDock
    from .map_tools.pick_unit import PickUnitTool
    from ..store.available import Spot
    from ..workflows.loading.dataset import Dataset
    from ..workflows.refreshing.refresh import RefreshJob, RefreshResult


class Controller:
    """Ties the dialogs to QGIS.

    :param iface: QGIS's interface
    :param regions_action: ticked while the Regions panel is open
    """

    def __init__(self, iface: Any, regions_action: QAction) -> None:
        self._iface = iface
        self._dialogs: list[QDialog] = []
        self._picking: PickUnitTool | None = None
        #: Files of an older version that were told of in this session.
        self._told_of: set[Path] = set()
        self._regions_action = regions_action
        self.regions: RegionsDock | None = None

    def close(self) -> None:
        """Close and delete every dialog and the panel."""
        if self._picking is not None:
            self._picking.cancel()
        if self.regions is not None:
            self.regions.closedStateChanged.disconnect(self._regions_closed)
            self.regions.close_for_good()
            self._iface.removeDockWidget(self.regions)
            self.regions.deleteLater()
            self.regions = None
        for dialog in list(self._dialogs):  # closing takes a dialog off the list
            dialog.close()
            dialog.deleteLater()
        self._dialogs = []

    # Load edition.

    def load_edition(self, dataset: Dataset | None = None, told: str = "") -> None:
        """Open the dialog that loads an edition.

        :param dataset: chosen to begin with; by default what was chosen last
        :param told: what a user should know of it
        """
        if not self._can_work():
            return
        from .dialogs.load_edition import LoadEditionDialog

        dialog = LoadEditionDialog(self._publish, self._loaded, self._iface.mainWindow())
        if dataset is not None:
            dialog.preset(dataset, told)
        self._open(dialog)

    def _publish(self, job: LoadJob) -> Steps[LoadResult]:
        """Put the files in place, then show them: as the project, or in the one that is open."""
        result = yield from job.publishing()
        # Every layer that is added would have it drawn anew, on what processors the steps could have.
        with self._still_canvas():
            yield from self._showing(job.request, result)
        self._fold_layers()
        self._zoom_to_europe()
        return result

    def _showing(self, request: LoadRequest, result: LoadResult) -> Steps[None]:
        project = QgsProject.instance()
        # Asked only now: a user may have gone on working while the files were written.
        fresh = not (
            project.mapLayers() or project.isDirty() or project.fileName() or project.layoutManager().layouts()
        )
        if fresh:
            project.clear()
            yield
            builder.dress_project(project, builder.open_atlas(result.atlas))
            yield
        group = yield from showing(project, result.atlas, request.themes)
        if fresh:
            # Once more: QGIS gives a new project the CRS of the first layer that it is to draw.
            builder.set_projection(project)
            yield
        if fresh and request.project is not None:
            yield from saving(project, request.project, group)
        else:
            yield from laying_out(project, group)
            if request.project is not None:
                yield from writing_project(result.atlas, request.project, request.themes)

    def _loaded(self, result: LoadResult) -> None:
        text = result.sentence()
        if result.warnings:
            text += " " + " ".join(result.warnings)
        level = Qgis.MessageLevel.Success if result.placed else Qgis.MessageLevel.Warning
        show_success(self._iface.messageBar(), text, tr("Join Report…"), self.join_report, level)

    # Sample project.

    def sample_project(self) -> None:
        """Open the dialog that makes the sample project."""
        if not self._can_work():
            return
        from .dialogs.sample_project import SampleProjectDialog

        self._open(SampleProjectDialog(self._open_sample, self._iface.mainWindow()))

    def _open_sample(self, path: Path) -> None:
        """Open the sample; QGIS asks first whether to save the open project, and a user may stay in it."""
        bar, window = self._iface.messageBar(), self._iface.mainWindow()
        if not self._iface.newProject(True):
            text = tr("The open project stays. The sample project is in {file}.").format(file=path)
            show_success(bar, text, level=Qgis.MessageLevel.Info)
        elif self._iface.addProject(str(path)):
            from .help import open_help
            from ..workflows.base.help_topics import Topic

            text = tr("This is the sample project: change in it what you like.")
            show_success(bar, text, tr("Tutorial"), lambda: open_help(Topic.TUTORIAL, window, bar))
        else:
            self._tell(
                PluginError(
                    tr("The sample project “{file}” could not be opened.").format(file=path.name),
                    details=QgsProject.instance().error(),
                    remedy=tr("Make a new one."),
                )
            )

    # Sources and refresh.

    def sources(self) -> None:
        """Open the list of the user's own editions."""
        if not self._can_work():
            return
        from .dialogs.sources import SourcesDialog

        self._open(SourcesDialog(self.load_edition, self._iface.mainWindow()))

    def refresh(self) -> None:
        """Open the dialog that refreshes the topmost atlas in the project."""
        if not self._can_work():
            return
        group = self._group()
        if group is None:
            return
        from .dialogs.refresh import RefreshDialog

        try:
            dialog = RefreshDialog(builder.atlas_path_of(group), self._renew, self._refreshed, self._iface.mainWindow())
        except PluginError as error:
            self._tell(error)
            return
        self._open(dialog)

    def _renew(self, job: RefreshJob) -> Steps[RefreshResult]:
        """Put the new content of an atlas file in place while the canvas draws nothing of it."""
        with self._still_canvas():
            return (yield from job.publishing(QgsProject.instance()))

    def _refreshed(self, result: RefreshResult) -> None:
        show_success(self._iface.messageBar(), " ".join(result.sentences()), tr("Join Report…"), self.join_report)

    # Files of an older version.

    def _suggest_update(self, atlas: Path) -> None:
        """Tell once of a file of an older version: it can be used, but edits in its tables reach no map."""
        if atlas in self._told_of:
            return
        self._told_of.add(atlas)
        from ..store.migration import is_outdated

        try:
            if not is_outdated(atlas):
                return
        except PluginError:
            return  # whoever opens it tells why it cannot be read
        text = tr("“{file}” was written by an older version: edits in its tables do not reach its maps.")
        bar = self._iface.messageBar()
        show_success(
            bar,
            text.format(file=atlas.name),
            tr("Update File…"),
            lambda: self.update_file(atlas),
            Qgis.MessageLevel.Info,
        )

    def update_file(self, atlas: Path) -> None:
        """Ask whether a file of an older version is to be updated, and do it in the background."""
        from .questions import confirmed
        from ..workflows.base.jobs import Job, begin
        from ..workflows.refreshing.file_update import FileUpdateJob, question

        window, project = self._iface.mainWindow(), QgsProject.instance()
        if not confirmed(window, tr("Update the atlas file?"), question(atlas)):
            return
        work = FileUpdateJob(atlas)

        def publish() -> None:
            with self._still_canvas():
                result = work.publish(project)
            show_success(self._iface.messageBar(), result.sentence())

        try:
            work.ready(project)
        except PluginError as error:
            self._tell(error)
            return
        begin(Job(tr("Update the atlas file"), work.work, publish, self._tell))

    # Indicators.

    def add_indicators(self) -> None:
        """Open the dialog that adds indicators to the topmost atlas in the project."""
        if not self._can_work():
            return
        group = self._group()
        if group is None:
            return
        from .dialogs.indicators import IndicatorsDialog

        atlas = builder.atlas_path_of(group)
        self._open(IndicatorsDialog(atlas, self._publish_indicators, self._indicators_added, self._iface.mainWindow()))

    def _indicators_added(self, result: IndicatorResult) -> None:
        text = " ".join((result.sentence(), *result.warnings))
        if result.left_over:
            text += " " + tr("{n} entries about figures without a place are in the join report.").format(
                n=result.left_over
            )
        level = Qgis.MessageLevel.Warning if result.warnings else Qgis.MessageLevel.Success
        show_success(self._iface.messageBar(), text, tr("Join Report…"), self.join_report, level)

    @staticmethod
    def _publish_indicators(job: IndicatorJob) -> Steps[IndicatorResult]:
        """Write the indicators, then show them in the open project, if it still has the atlas."""
        result = yield from job.publishing()
        yield from showing_indicators(QgsProject.instance(), result)
        return result

    # Join report.

    def join_report(self) -> None:
        """Open the join report of the topmost atlas in the project."""
        if not self._can_work():
            return
        group = self._group()
        if group is None:
            return
        from .dialogs.join_report import JoinReportDialog

        path = builder.atlas_path_of(group)
        try:
            dialog = JoinReportDialog(
                path,
                self._zoom_to_unit,
                self._iface.mainWindow(),
                lambda name, done: self._pick_unit(path, name, done),
            )
        except PluginError as error:
            self._tell(error)
            return
        self._open(dialog)

    def _zoom_to_unit(self, unit_id: str) -> bool:
        """Show a boundary unit on the map; if no visible layer has it, the first that has is made visible."""
        project = QgsProject.instance()
        request = QgsFeatureRequest().setFilterExpression(f'"unit_id" = {QgsExpression.quotedString(unit_id)}')
        found = [
            (layer, feature)
            for group in builder.our_groups(project)
            for layer in builder.theme_layers_of(group).values()
            for feature in layer.getFeatures(request)
        ]
        if not found:
            return False
        root = project.layerTreeRoot()
        shown = [pair for pair in found if root.findLayer(pair[0].id()).isVisible()]
        layer, feature = (shown or found)[0]
        root.findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(True)
        canvas = self._iface.mapCanvas()
        canvas.zoomToFeatureIds(layer, [feature.id()])
        canvas.flashFeatureIds(layer, [feature.id()])
        return True

    def _pick_unit(self, atlas: Path, name: str, done: Callable[[Sequence[Spot] | None], None]) -> None:
        """Let a user click a unit on the map.

        :param name: the region that is placed
        :param done: called with what lies there, None if the user cancelled
        """
        from .map_tools.pick_unit import PickUnitTool
        from ..workflows.loading.manual_placement import spot_finder

        bar = self._iface.messageBar()
        self._picking = PickUnitTool(self._iface.mapCanvas(), spot_finder(atlas))
        text = tr("Click where “{name}” lies. Escape or a right click cancels.").format(name=name)
        item = bar.createMessage(tr("CPMR Migration"), as_text(text))
        bar.pushWidget(item, Qgis.MessageLevel.Info)

        def finished(spots: Sequence[Spot] | None) -> None:
            self._picking = None
            if not sip.isdeleted(item):
                bar.popWidget(item)
            done(spots)

        self._picking.finished.connect(finished)
        self._picking.start()
        self._iface.mainWindow().activateWindow()

    # Style.

    def style(self) -> None:
        """Open the window that chooses how a layer of the atlas is drawn."""
        if not self._can_work() or self._group() is None:
            return
        from .dialogs.style import StyleDialog

        self._open(StyleDialog(self._iface.mainWindow()))

    # Export.

    def export_maps(self) -> None:
        """Open the dialog that exports maps, factsheets and data."""
        if not self._can_work():
            return
        group = self._group()
        if group is None:
            return
        from .dialogs.export import ExportDialog

        available = tuple(builder.theme_layers_of(group))
        indicators = tuple(further_layers_of(group))
        selected = _selected_regions(group)
        self._open(ExportDialog(available, self._exported, self._iface.mainWindow(), indicators, selected))

    def _exported(self, folder: Path, count: int) -> None:
        show_success(
            self._iface.messageBar(),
            tr("{n} files written to {folder}.").format(n=count, folder=folder),
            tr("Open Folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )

    # Regions panel.

    def toggle_regions(self) -> None:
        """Show the Regions panel, or close it if it is seen."""
        if self.regions is not None and self.regions.isUserVisible():
            self.regions.setUserVisible(False)
        else:
            self.show_regions()

    def show_regions(self) -> None:
        """Show the Regions panel; it is made when it is asked for first."""
        if not self._can_work():
            self._regions_action.setChecked(False)
            return
        if self.regions is None:
            from .docks.regions import RegionsDock

            self.regions = RegionsDock(self._iface, self.load_edition, self._iface.mainWindow())
            self.regions.closedStateChanged.connect(self._regions_closed)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.regions)
            if not SavedChoices("regions").flag("placed", False):
                # The first time it is as wide as it would like to be; then QGIS remembers what a user made of it.
                width = self.regions.widget().sizeHint().width()
                self._iface.mainWindow().resizeDocks([self.regions], [width], Qt.Orientation.Horizontal)
                SavedChoices("regions").keep(placed=True)
        self.regions.setUserVisible(True)
        self._regions_closed(False)

    def _regions_closed(self, closed: bool) -> None:
        self._regions_action.setChecked(not closed)
        SavedChoices("regions").keep(open=not closed)

    # Helpers.

    def _can_work(self) -> bool:
        try:
            require("pandas")
        except PluginError as error:
            self._tell(error)
            return False
        return True

    def _group(self) -> QgsLayerTreeGroup | None:
        every = builder.our_groups(QgsProject.instance())
        groups = [group for group in every if builder.theme_layers_of(group)]
        if every and not groups:
            path = builder.atlas_path_of(every[0])
            self._tell(
                PluginError(
                    tr("The atlas file of these layers is not there any more: {path}.").format(path=path),
                    remedy=tr("Move it back, or load the edition again."),
                )
            )
            return None
        if not groups:
            self._tell(
                PluginError(
                    tr("The project holds no layers of a migration atlas."),
                    remedy=tr("Use “Load Edition…” first, or “Sample Project…” to try things out."),
                )
            )
            return None
        self._suggest_update(builder.atlas_path_of(groups[0]))
        return groups[0]

    def _tell(self, error: PluginError) -> None:
        show_error(self._iface.messageBar(), error, self._iface.mainWindow())

    def _open(self, dialog: QDialog) -> None:
        """Show a dialog without blocking QGIS, and forget it when it is closed."""
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _forget(self, dialog: QDialog) -> None:
        if dialog in self._dialogs:
            self._dialogs.remove(dialog)
            dialog.deleteLater()

    def _fold_layers(self) -> None:
        """Let the layer tree show what is folded: QGIS unfolds a layer whose legend follows the map's scale."""
        view = self._iface.layerTreeView()
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            if not node.isExpanded():
                view.setExpanded(view.node2index(node), False)

    @contextmanager
    def _still_canvas(self) -> Iterator[None]:
        """Let the canvas draw nothing; all of it afterwards."""
        canvas = self._iface.mapCanvas()
        canvas.stopRendering()
        canvas.freeze(True)
        try:
            yield
        finally:
            if not sip.isdeleted(canvas):
                canvas.freeze(False)
                canvas.refreshAllLayers()

    def _zoom_to_europe(self) -> None:
        canvas = self._iface.mapCanvas()
        canvas.setReferencedExtent(QgsReferencedRectangle(builder.EUROPE, builder.project_crs()))
        canvas.refresh()


def _selected_regions(group: QgsLayerTreeGroup) -> tuple[str, ...]:
    """Return the ids of the regions that are selected on the map, in whatever layer."""
    found = {
        feature["region_id"]: None
        for layer in builder.theme_layers_of(group).values()
        if layer.selectedFeatureCount() and layer.fields().indexOf("region_id") >= 0
        for feature in layer.selectedFeatures()
    }
    return tuple(str(region_id) for region_id in found if region_id)
