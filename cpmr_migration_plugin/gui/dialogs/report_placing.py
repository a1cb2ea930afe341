"""Placing regions by hand in the join report: connects table, panel and map with the job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QDialog, QFileDialog, QMenu

from ..messages import show_error, show_info, show_success
from ..plain import as_text
from ..settings import SavedChoices
from ..widgets.frame_page import FramePage
from ..widgets.place_panel import PlacePanel
from ...errors import ChangedMeanwhile, PluginError
from ...model.overrides import Action, Override, Region, assign, remove
from ...model.unit_search import UnitSearch
from ...model.units import Unit, own_id
from ...store.available import Spot
from ...translation import tr
from ...workflows.loading import manual_placement

#: Starts picking on the map: gets the region's name and what to call with what lies there, None if cancelled.
Pick = Callable[[str, Callable[[Sequence[Spot] | None], None]], None]


class ReportPlacing(QObject):
    """Places the regions of a join report; what was decided before is shown by :meth:`refresh`.

    :param pick: starts picking on the map; None where there is no map
    """

    #: How many placements wait for the next load.
    pending_changed = pyqtSignal(int)

    def __init__(
        self, atlas: Path, page: FramePage, panel: PlacePanel, bar: QgsMessageBar, pick: Pick | None, dialog: QDialog
    ) -> None:
        super().__init__(dialog)
        self._atlas = atlas
        self._page = page
        self._panel = panel
        self._bar = bar
        self._pick = pick
        self._dialog = dialog
        self._decided: dict[str, Override] = {}
        self._done: list[manual_placement.Change] = []
        self._search: UnitSearch | None = None
        self._make_actions()
        panel.assigned.connect(self.assign)
        panel.removed.connect(self.remove)
        panel.automatic.connect(self.automatic)
        panel.pick_asked.connect(self.pick)
        page.view.selectionModel().selectionChanged.connect(lambda *_: self._show())
        page.model.modelReset.connect(self._show)
        page.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _make_actions(self) -> None:
        def action(text: str, run: Callable[[], None], shortcut: QKeySequence | None = None) -> QAction:
            made = QAction(text, self)
            made.triggered.connect(lambda _checked=False: run())
            if shortcut is not None:
                made.setShortcut(shortcut)
                made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            return made

        self.place_action = action(tr("&Place…"), self.open_panel, QKeySequence(Qt.Key.Key_F2))
        self.remove_action = action(
            tr("&Remove from the Map"), self.remove, QKeySequence(QKeySequence.StandardKey.Delete)
        )
        self.automatic_action = action(tr("&Back to Automatic"), self.automatic)
        for made in (self.place_action, self.remove_action, self.automatic_action):
            self._page.view.addAction(made)
        self.undo_action = action(tr("&Undo"), self.undo, QKeySequence(QKeySequence.StandardKey.Undo))
        self._dialog.addAction(self.undo_action)
        self.menu = QMenu(self._dialog)
        self.menu.setToolTipsVisible(True)
        self.menu.addAction(self.undo_action)
        self.menu.addSeparator()
        self.save_action = self.menu.addAction(tr("&Save Placements…"))
        self.save_action.setToolTip(tr("Save what was decided by hand as CSV, for a colleague or another computer"))
        self.save_action.triggered.connect(self.save)
        self.load_action = self.menu.addAction(tr("&Load Placements…"))
        self.load_action.setToolTip(tr("Take over what was decided by hand from a CSV file"))
        self.load_action.triggered.connect(self.load)

    # What is shown.

    def refresh(self) -> None:
        """Read the placements anew and show them."""
        frame = self._page.model.frame
        try:
            self._decided = manual_placement.placements(self._atlas, frame).by_region
        except PluginError as error:
            self._decided = {}
            show_error(self._bar, error, self._dialog)
        texts, pending = [], 0
        for row in frame.to_dict("records"):
            override = self._decided.get(row["region_id"])
            waits = not manual_placement.is_applied(row, override)
            pending += waits
            texts.append(_decision_text(override, waits=waits))
        self._page.model.set_column("placement", texts)
        self.undo_action.setEnabled(bool(self._done))
        self.pending_changed.emit(pending)
        self._show()

    def open_panel(self) -> None:
        """Show the panel, ready to search."""
        if self._search is None:
            try:
                self._search = manual_placement.unit_search(self._atlas)
            except PluginError as error:
                show_error(self._bar, error, self._dialog)
                return
            self._panel.set_search(self._search)
        if self._page.current_row() is not None and not self._page.selected_rows():
            self._page.view.selectRow(self._page.view.currentIndex().row())
        self._panel.show()
        self._show()
        self._page.view.scrollTo(self._page.view.currentIndex())
        if self._panel.search.isEnabled():
            self._panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            show_info(self._bar, tr("Select a region first."))

    def _show(self) -> None:
        rows = self._page.selected_rows()
        frame = self._page.model.frame
        regions = self._regions()
        decided = any(region.region_id in self._decided for region in regions)
        self.remove_action.setEnabled(bool(rows))
        self.automatic_action.setEnabled(decided)
        state = ""
        if len(rows) == 1:
            row = frame.iloc[rows[0]]
            drawn = tr("Drawn as {unit}").format(unit=f"{row['unit_code']} {row['unit_name']}".strip())
            state = drawn if row["unit_id"] else tr("Not placed")
            state = " · ".join(part for part in (row["country"], row["given_code"], state) if part)
            if row["placement"]:
                state += "\n" + tr("By hand: {decision}").format(decision=row["placement"])
        owners: dict[str, str] = {}
        for region_id, unit_id, name in zip(frame["region_id"], frame["unit_id"], frame["name"]):
            if unit_id and region_id not in {region.region_id for region in regions}:
                # Two regions may share a unit.
                unit = own_id(unit_id)
                owners[unit] = f"{owners[unit]}, {name}" if unit in owners else name
        self._panel.show_regions(regions, state, placeable=self._search is not None, decided=decided, owners=owners)
        self._panel.pick_button.setVisible(self._pick is not None)

    def _regions(self) -> list[Region]:
        frame = self._page.model.frame
        return [
            Region(*(frame.iloc[row][name] for name in ("region_id", "name", "country", "given_code")))
            for row in self._page.selected_rows()
        ]

    # What a user decides.

    def assign(self, unit: Unit) -> None:
        """Place the selected region as a unit."""
        regions = self._regions()
        if len(regions) == 1:
            self._decide({regions[0].region_id: assign(regions[0], unit)})

    def remove(self) -> None:
        """Take the selected regions from the map."""
        self._decide({region.region_id: remove(region) for region in self._regions()})

    def automatic(self) -> None:
        """Forget what was decided for the selected regions."""
        self._decide({r.region_id: None for r in self._regions() if r.region_id in self._decided})

    def _decide(self, decided: dict[str, Override | None]) -> None:
        if not decided:
            show_info(self._bar, tr("Select a region first."))
            return
        self._run(lambda: self._done.append(manual_placement.change(self._atlas, decided)))

    def undo(self) -> None:
        """Take the last step back."""
        if not self._done:
            return
        step = self._done[-1]

        def take_back() -> None:
            try:
                manual_placement.undo(step)
            except ChangedMeanwhile:  # nor could it be taken back the next time
                self._done.remove(step)
                raise
            self._done.pop()

        self._run(take_back)

    def _run(self, work: Callable[[], None]) -> bool:
        self._bar.clearWidgets()
        try:
            work()
        except PluginError as error:
            show_error(self._bar, error, self._dialog)
            return False
        self.refresh()
        return True

    # Picking on the map.

    def pick(self) -> None:
        """Hide the window until a unit is picked on the map."""
        regions = self._regions()
        if self._pick is None or len(regions) != 1:
            return
        try:
            self._dialog.hide()
            self._pick(regions[0].name, self._picked)
        except PluginError as error:
            self._dialog.show()
            show_error(self._bar, error, self._dialog)

    def _picked(self, spots: Sequence[Spot] | None) -> None:
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        if not spots or self._search is None:
            return
        units, best = manual_placement.units_at(self._search, spots)
        self._panel.show_picked(units, spots[0].name, best)
        self._panel.view.setFocus()

    # Tables of placements.

    def save(self) -> None:
        """Save the placements as CSV."""
        remembered = SavedChoices("report")
        start = (remembered.folder("folder") or self._atlas.parent) / "placements.csv"
        name, _ = QFileDialog.getSaveFileName(self._dialog, tr("Save the placements"), str(start), "CSV (*.csv)")
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(".csv")
        try:
            count = manual_placement.save_placements(self._atlas, target)
        except PluginError as error:
            show_error(self._bar, error, self._dialog)
            return
        remembered.keep(folder=target.parent)
        show_success(self._bar, tr("{n} placements saved as {path}.").format(n=count, path=target))

    def load(self) -> None:
        """Take over placements from a CSV file."""
        remembered = SavedChoices("report")
        start = remembered.folder("folder") or self._atlas.parent
        name, _ = QFileDialog.getOpenFileName(self._dialog, tr("Load placements"), str(start), "CSV (*.csv)")
        if not name:
            return
        remembered.keep(folder=Path(name).parent)
        if self._run(lambda: self._done.append(manual_placement.take_over(self._atlas, Path(name)))):
            change = self._done[-1]
            text = tr("Placements loaded: {n}.").format(n=len(change.atlas[1]))
            if change.unused:
                lines = "; ".join(override.name or override.region_id for override, _ in change.unused)
                text += " " + tr("They mean no region of this edition: {names}.").format(names=lines)
            self._bar.pushMessage("", as_text(text), Qgis.MessageLevel.Info, 0)


def _decision_text(override: Override | None, *, waits: bool) -> str:
    """Return what was decided by hand, with an arrow before what is still to be applied."""
    if override is None:
        text = tr("automatic") if waits else ""
    elif override.action is Action.REMOVE:
        text = tr("removed")
    else:
        text = override.unit_text if waits else ""
    return f"→ {text}" if waits else text
