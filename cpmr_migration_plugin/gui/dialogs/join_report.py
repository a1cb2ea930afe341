"""Dialog: every region and how it was placed; what is left over and why; placing regions by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QShortcut,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from .report_placing import Pick, ReportPlacing
from .window import Window
from ..messages import show_error, show_info, show_success
from ..settings import SavedChoices
from ..widgets.frame_model import FrameModel
from ..widgets.frame_page import FramePage
from ..widgets.place_panel import PlacePanel
from ...errors import PluginError
from ...translation import tr
from ...workflows.base.help_topics import Topic
from ...workflows.base.report_cells import how_words
from ...workflows.loading.join_report import read_leftovers, read_report, write_report

if TYPE_CHECKING:
    import pandas as pd


class JoinReportDialog(Window):
    """Shows the join report of an atlas file, and places its regions by hand.

    :param atlas: the atlas file
    :param zoom: called with a boundary unit's id to show it on the map; returns whether it is there
    :param pick: starts picking a unit on the map; None where there is no map
    """

    HELP = Topic.JOIN_REPORT

    def __init__(
        self, atlas: Path, zoom: Callable[[str], bool], parent: QWidget | None = None, pick: Pick | None = None
    ) -> None:
        super().__init__("report_dialog", tr("Join Report – {file}").format(file=atlas.name), parent)
        self._atlas = atlas
        self._zoom = zoom
        report, leftovers = read_report(atlas), read_leftovers(atlas)
        placed = int((report["how"] != "not_placed").sum())
        self.summary = QLabel(tr("{placed} of {total} regions placed.").format(placed=placed, total=len(report)), self)
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        self.pending = QLabel(self)
        self.pending.setWordWrap(True)
        # Its room is kept, or the table would shrink under the row that is being placed.
        policy = self.pending.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.pending.setSizePolicy(policy)
        self.pending.hide()
        self.tabs = QTabWidget(self)
        self.regions = self._region_page(report)
        self.leftovers = self._leftover_page(leftovers)
        self.panel = PlacePanel(self)
        self.panel.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.regions)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.tabs.addTab(self.splitter, tr("Regions"))
        self.tabs.addTab(self.leftovers, tr("Left over"))
        self.placing = ReportPlacing(atlas, self.regions, self.panel, self.bar, pick, self)
        self.placing.pending_changed.connect(self._show_pending)
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.summary, self.pending, self.tabs):
            layout.addWidget(widget)
        layout.setStretch(2, 1)
        self.assemble(content, self._button_row())
        self.resize(1120, 600)
        self.placing.refresh()

    def _region_page(self, report: pd.DataFrame) -> FramePage:
        titles = {
            "name": tr("Region"), "country": tr("Country"), "given_code": tr("Given code"),
            "unit_code": tr("Code"), "unit_name": tr("Drawn as"), "level": tr("Level"), "how": tr("How"),
            "placement": tr("By hand"), "agreement": tr("Agreement"), "note": tr("Note"),
        }  # fmt: skip
        tips = {
            "placement": tr("What you decided; with an arrow: applied when the edition is loaded again"),
            "agreement": tr("How much of the unit and the official region is common to both, 0 to 1"),
        }
        model = FrameModel(report.assign(placement=""), titles, {"how": how_words()}, self, tips)
        choices = [(tr("All regions"), ""), *((word, word) for word in how_words().values())]
        page = FramePage(model, choices, "how", self)
        page.view.doubleClicked.connect(lambda _: self.zoom_to_region())
        self._copies(page)
        return page

    def _leftover_page(self, leftovers: pd.DataFrame) -> FramePage:
        titles = {"what": tr("What"), "key": tr("Code"), "name": tr("Name"), "reason": tr("Reason")}
        words = {
            "import": tr("note on the import"),
            "placement": tr("placement by hand"),
            "unit": tr("boundary unit"),
            "competences": tr("competence"), "experiences": tr("experience"),
            "indicators": tr("figures"),
            "boundaries": tr("note on the boundaries"), "layer": tr("feature of the boundaries"),
            "filled": tr("region of another map"),
        }  # fmt: skip
        words |= {what: tr("figures") for what in leftovers["what"].unique() if what.startswith("indicator:")}
        model = FrameModel(leftovers, titles, {"what": words}, self)
        kinds = [(word, word) for word in dict.fromkeys(words.values())]
        page = FramePage(model, [(tr("Everything"), ""), *kinds], "what", self)
        self._copies(page)
        return page

    def _copies(self, page: FramePage) -> None:
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), page.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.copy)

    def _button_row(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Qt's own text has a mnemonic on some platforms, which another button has here.
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Close"))
        close.setAutoDefault(False)  # or Enter in a table would close the window
        self.place_button = QPushButton(tr("&Place…"), self)
        self.place_button.setToolTip(tr("Decide by hand which unit the selected region is drawn as (also: F2)"))
        self.place_button.clicked.connect(self.place)
        self.placements_button = QPushButton(tr("P&lacements"), self)
        self.placements_button.setToolTip(tr("Undo, save and load what was decided by hand"))
        self.placements_button.setMenu(self.placing.menu)
        self.zoom_button = QPushButton(tr("&Zoom to Region"), self)
        self.zoom_button.setToolTip(tr("Show the selected region on the map (also: double-click)"))
        self.zoom_button.clicked.connect(self.zoom_to_region)
        self.copy_button = QPushButton(tr("&Copy"), self)
        self.copy_button.setToolTip(tr("Copy the selected rows, or all rows shown, for a spreadsheet"))
        self.copy_button.clicked.connect(self.copy)
        self.save_button = QPushButton(tr("&Save as CSV…"), self)
        self.save_button.setToolTip(tr("Save the whole report"))
        self.save_button.clicked.connect(self.save)
        for button in (
            self.place_button, self.placements_button, self.zoom_button, self.copy_button, self.save_button,
        ):  # fmt: skip
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        return buttons

    def _show_pending(self, count: int) -> None:
        self.pending.setText(
            tr(
                "Placements not applied yet: {n}. They are applied when the edition is loaded again or refreshed."
            ).format(n=count)
        )
        self.pending.setVisible(count > 0)

    def page(self) -> FramePage:
        """Return the page that is shown."""
        return self.leftovers if self.tabs.currentWidget() is self.leftovers else self.regions

    def place(self) -> None:
        """Show the panel that places the selected region."""
        self.tabs.setCurrentIndex(0)
        self.placing.open_panel()

    def zoom_to_region(self) -> None:
        """Show the selected region on the map."""
        self.tabs.setCurrentIndex(0)
        row = self.regions.current_row()
        if row is None:
            show_info(self.bar, tr("Select a region first."))
            return
        region = self.regions.model.frame.iloc[row]
        if not region["unit_id"]:
            show_info(
                self.bar, tr("“{name}” is not on the map: {note}").format(name=region["name"], note=region["note"])
            )
        elif not self._zoom(region["unit_id"]):
            show_info(self.bar, tr("The layers of this report are not in the project any more."))

    def copy(self) -> None:
        """Copy the selected rows, or all rows shown, as text separated by tabs, with titles."""
        text, count = self.page().text()
        QgsApplication.clipboard().setText(text)
        show_info(self.bar, tr("{n} rows copied.").format(n=count))

    def save(self) -> None:
        """Save the whole report as CSV."""
        remembered = SavedChoices("report")
        start = (remembered.folder("folder") or self._atlas.parent) / "join-report.csv"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the join report"), str(start), "CSV (*.csv)")
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(".csv")
        try:
            write_report(self._atlas, target)
        except PluginError as error:
            show_error(self.bar, error, self)
            return
        remembered.keep(folder=target.parent)
        show_success(self.bar, tr("Saved as {path}.").format(path=target))
