"""The page that puts two to six regions side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from .panel_context import PanelContext
from ..widgets.comparison_table import ComparisonTable
from ..widgets.empty_state import EmptyState
from ..widgets.flow_layout import FlowLayout
from ..widgets.region_box import RegionBox
from ..widgets.region_list import MIME
from ..widgets.save_button import SaveButton
from ...model.inspect.compare import FEWEST, MOST, Comparison, compare
from ...translation import tr, tr_data
from ...workflows.regions.inspect_results import comparison_table
from ...workflows.regions.result_pages import comparison_page

if TYPE_CHECKING:
    from ...workflows.regions.inspect import Inspection


class ComparePage(QWidget):
    """Compares regions; they are added from the list, the profile, by dragging, or by name."""

    def __init__(self, desk: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inspection: Inspection | None = None
        self.region_ids: list[str] = []
        self.comparison: Comparison | None = None
        self.setAcceptDrops(True)
        self.box = RegionBox(tr("Add a region…"), self)
        self.box.chosen.connect(lambda region_id: self.add([region_id]))
        self.box.refused.connect(desk.failed)
        self.chips = QWidget(self)
        self._chip_row = FlowLayout(self.chips)
        self.only_differing = QCheckBox(tr("Only differences"), self)
        self.only_differing.setToolTip(tr("Show only the rows in which the regions do not say the same"))
        self.only_differing.setChecked(desk.remembered.flag("only_differing", False))
        self.only_differing.toggled.connect(self._only_toggled)
        self.save_button = SaveButton(
            [(tr("Save as &Table…"), self.save), (tr("Add as La&yout"), self.add_layout)], self
        )
        self.table = ComparisonTable(self)
        self.table.region_clicked.connect(lambda number: desk.profile_wanted.emit(self.region_ids[number]))
        self.empty = EmptyState(parent=self)
        self.empty.button.hide()
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(self.only_differing, 1)
        row.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addWidget(self.chips)
        layout.addLayout(row)
        layout.addWidget(self.stack, 1)
        self._show()

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Compare in another edition; regions it does not have are dropped."""
        self._inspection = inspection
        self.box.set_data(inspection.data if inspection is not None else None)
        known = inspection.data.positions if inspection is not None else {}
        self.set_regions([i for i in self.region_ids if i in known])

    def add(self, region_ids: list[str]) -> None:
        """Add regions to those that are compared; says so when there are too many."""
        known = self._inspection.data.positions if self._inspection is not None else {}
        wanted = [i for i in dict.fromkeys([*self.region_ids, *region_ids]) if i in known]
        if len(wanted) > MOST:
            self._desk.said.emit(tr("At most {n} regions are compared; the others were left out.").format(n=MOST))
        self.set_regions(wanted[:MOST])
        self.box.set_region("")

    def set_regions(self, region_ids: list[str]) -> None:
        """Compare these regions."""
        self.region_ids = list(region_ids)
        self._show()

    def _show(self) -> None:
        self._chip_row.clear()
        names = self._names()
        for region_id, name in zip(self.region_ids, names):
            self._chip_row.addWidget(self._chip(region_id, name))
        if len(self.region_ids) > 1:
            self._chip_row.addWidget(self._clear_button())
        self.chips.setVisible(bool(self.region_ids))
        enough = self._inspection is not None and FEWEST <= len(self.region_ids) <= MOST
        self.comparison = compare(self._inspection.profiler, self.region_ids) if enough else None
        for widget in (self.only_differing, self.save_button):
            widget.setEnabled(enough)
        shown = self.shown()
        if shown is None:
            text = tr("Add one more region to compare.") if self.region_ids else tr(
                "Put two to six regions side by side: type a name above, drag regions here from the list, "
                "or press “Compare” in the list or a profile."
            )  # fmt: skip
            self.empty.show_text("", text)
        elif not shown.rows:
            self.empty.show_text("", tr("These regions say the same on everything."))
        self.stack.setCurrentWidget(self.table if shown is not None and shown.rows else self.empty)
        self.table.show_comparison(shown)

    def shown(self) -> Comparison | None:
        """Return the comparison as it is shown."""
        if self.comparison is None:
            return None
        return self.comparison.differing() if self.only_differing.isChecked() else self.comparison

    def _names(self) -> list[str]:
        if self._inspection is None:
            return []
        data = self._inspection.data
        return [tr_data(data.regions["name"].iat[data.positions[i]]) for i in self.region_ids]

    def _chip(self, region_id: str, name: str) -> QToolButton:
        """Return the button of a compared region, by which it is taken out."""
        chip = QToolButton(self.chips)
        chip.setText((name if len(name) <= 26 else name[:25] + "…").replace("&", "&&"))
        chip.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(tr("Take the region out of the comparison"))
        chip.setAccessibleName(tr("Take {name} out of the comparison").format(name=name))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda _checked: self.set_regions([i for i in self.region_ids if i != region_id]))
        return chip

    def _clear_button(self) -> QToolButton:
        button = QToolButton(self.chips)
        button.setText(tr("Clear"))
        button.setAutoRaise(True)
        button.setToolTip(tr("Take all regions out of the comparison"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked: self.set_regions([]))
        return button

    def _only_toggled(self, checked: bool) -> None:
        self._desk.remembered.keep(only_differing=checked)
        self._show()

    def save(self) -> None:
        """Save the comparison, as it is shown, as a table."""
        shown = self.shown()
        if shown is not None:
            title = tr("Comparison {names}").format(names=", ".join(self._names()))
            self._desk.save_table(self, title, lambda: comparison_table(shown))

    def add_layout(self) -> None:
        """Add the comparison, as it is shown, to the project as a layout."""
        shown = self.shown()
        if shown is not None:
            title = tr("Comparison {names}").format(names=", ".join(self._names()))
            self._desk.add_layout(lambda note: comparison_page(shown, title, note))

    # Dragging from the list.

    def dragEnterEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Take regions that are dragged here."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Add the regions."""
        self.add(bytes(event.mimeData().data(MIME)).decode("utf-8", "replace").split("\n"))
        event.acceptProposedAction()
