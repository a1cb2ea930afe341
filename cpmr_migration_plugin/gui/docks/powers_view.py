"""Who may do what, in the Overview: the table, the sources behind a cell, and saving."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from .panel_context import PanelContext
from ..stepper import Stepper
from ..widgets.checkable import CheckableBox
from ..widgets.empty_state import EmptyState
from ..widgets.powers_html import cell_html, table_html
from ..widgets.powers_legend import PowersLegend
from ..widgets.powers_table import PowersTable
from ..widgets.profile_html import HtmlStyle
from ..widgets.remembered_box import RememberedBox
from ..widgets.safe_browser import SafeBrowser
from ..widgets.save_button import SaveButton
from ...errors import PluginError
from ...layouts.page import PageSpec
from ...model.inspect.power_cells import FieldGroups, PowerRow, Powers
from ...model.inspect.powers import countries_of, tier_rank
from ...model.inspect.powers_text import tier_title
from ...model.vocabulary import ANSWER_THEMES
from ...translation import tr
from ...workflows.regions.powers import (
    PowersChoice,
    laying_out,
    powers_of,
    title_of,
    write_powers_details,
    write_powers_table,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.core import QgsPrintLayout

    from ...workflows.regions.inspect import Inspection

_FILES = "Excel (*.xlsx);;CSV (*.csv);;OpenDocument (*.ods);;HTML (*.html)"
#: Orders of the rows.
_BY_COUNTRY, _BY_TIER, _BY_COLUMN = "country", "tier", "column"


class PowersView(QWidget):
    """The table with its filters, and the details of the cell that is looked at."""

    def __init__(self, desk: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inspection: Inspection | None = None
        self._column = ""
        self._stepper: Stepper | None = None
        self.shown: Powers | None = None
        self._make_filters()
        self.details = SafeBrowser(lambda _name: None, self)
        self.details.setAccessibleName(tr("Legal basis and sources of the cell"))
        self.details.restyled.connect(self._show_details)
        self.details.followed.connect(self._follow)
        self.table = PowersTable(self)
        self.table.column_clicked.connect(self._sort_by)
        self.table.shown.connect(self._show_details)
        self.table.entered.connect(self.details.setFocus)
        self.legend = PowersLegend(self)
        self.empty = EmptyState(parent=self)
        self.empty.button.hide()
        self.save_button = SaveButton(
            [
                (tr("Save as &Table…"), self.save_table),
                (tr("Save &Legal Bases…"), self.save_details),
                (tr("Add as La&yout"), self.add_layout),
                (tr("&Copy Chosen Cells"), self.table.copy),
            ],
            self,
        )
        self._lay_out()

    def _make_filters(self) -> None:
        self.groups = RememberedBox(tr("Groups of fields"), self._desk.remembered, "powers_groups", (
            (tr("Fields by theme"), FieldGroups.THEME.value),
            (tr("Fields by building block of the Pact"), FieldGroups.PACT_BLOCK.value),
        ), self.refresh, self)  # fmt: skip
        self.order = RememberedBox(tr("Order of the kinds of authority"), self._desk.remembered, "powers_order", (
            (tr("By country"), _BY_COUNTRY), (tr("By tier"), _BY_TIER), (tr("By a column"), _BY_COLUMN),
        ), self.refresh, self)  # fmt: skip
        self.order.setToolTip(tr("Click the title of a column to sort by it"))
        self.countries = CheckableBox(tr("Countries"), tr("All countries"), self)
        self.themes = CheckableBox(tr("Themes"), tr("All themes"), self)
        self.themes.add_choices((tr(theme.title), theme.value) for theme in ANSWER_THEMES)
        for box in (self.countries, self.themes):
            box.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        first, second, last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.groups, 1)
        first.addWidget(self.order, 1)
        second.addWidget(self.countries, 1)
        second.addWidget(self.themes, 1)
        last.addWidget(self.legend, 1)
        last.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([400, 200])
        self.splitter.setChildrenCollapsible(False)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.stack, 1)
        layout.addLayout(last)
        for before, after in (
            (self.groups, self.order), (self.order, self.countries), (self.countries, self.themes),
            (self.themes, self.table), (self.table, self.details), (self.details, self.save_button),
        ):  # fmt: skip
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Leave the room of the legend to the rows where the window is low."""
        super().resizeEvent(event)
        self._show_legend()

    def _show_legend(self) -> None:
        self.legend.setVisible(self.shown is not None and self.height() > 24 * self.fontMetrics().height())

    # What is shown.

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Show another edition; countries that it does not have are not asked for any more."""
        if inspection is self._inspection:
            return
        self._inspection = inspection
        self._stop()
        self._column = ""
        known = countries_of(inspection.data) if inspection is not None else {}
        self.countries.replace_choices((name, code) for code, name in known.items())
        self.refresh()

    def choice(self) -> PowersChoice:
        """Return what of the table is wanted."""
        return PowersChoice(
            self.groups.currentData(), frozenset(self.countries.chosen()), frozenset(self.themes.chosen())
        )

    def refresh(self) -> None:
        """Make the table anew."""
        self.shown = None
        if self._inspection is not None:
            try:
                self.shown = powers_of(self._inspection, self.choice())
            except PluginError as error:
                self.empty.show_text(error.message, error.remedy)
        by_column = self.order.currentData() == _BY_COLUMN
        self.table.show_powers(self.shown, self._rows(), self._sorted_by() if by_column else "")
        self.legend.show_powers(self.shown)
        self._show_legend()
        self.save_button.setEnabled(self.shown is not None)
        self.stack.setCurrentWidget(self.splitter if self.shown is not None else self.empty)

    def _rows(self) -> list[PowerRow | str]:
        """Return the rows in the order wanted, with headings."""
        if self.shown is None:
            return []
        rows = list(self.shown.rows)
        order = self.order.currentData()
        if order == _BY_COLUMN:
            fields = [column.field for column in self.shown.columns]
            place = fields.index(self._sorted_by())
            # Flat: a row says its country itself. What is inferred follows what is stated.
            rows.sort(key=lambda row: (-row.cells[place].rank, row.cells[place].inferred))
            return [_with_country(row) for row in rows]
        if order == _BY_TIER:
            rows.sort(key=lambda row: tier_rank(row.tier))
        listed: list[PowerRow | str] = []
        before = None
        for row in rows:
            heading = row.country_title if order == _BY_COUNTRY else tier_title(row.tier) or tr("tier not stated")
            if heading != before:
                listed.append(heading)
                before = heading
            listed.append(row if order == _BY_COUNTRY else _with_country(row))
        return listed

    def _sorted_by(self) -> str:
        """Return the field that rows are sorted by: the one whose title was clicked, or else the first."""
        fields = [column.field for column in self.shown.columns] if self.shown is not None else []
        return self._column if self._column in fields else next(iter(fields), "")

    def _sort_by(self, field: str) -> None:
        self._column = field
        row = self.order.findData(_BY_COLUMN)
        if self.order.currentIndex() == row:
            self.refresh()
        else:
            self.order.setCurrentIndex(row)

    def _show_details(self) -> None:
        look = HtmlStyle(self.details.palette(), self.details.fontMetrics().height(), self.details.viewport().width())
        self.details.document().setDefaultStyleSheet(look.sheet)
        found = self.table.powers.at(self.table.currentIndex())
        if self.shown is None:
            self.details.setHtml("")
        elif found is None:
            self.details.setHtml(table_html(self.shown, look))
        else:
            notes = [note for note in self.shown.footnotes if note.country == found[0].country]
            self.details.setHtml(cell_html(*found, notes, look))

    def _follow(self, place: str) -> None:
        kind, _, region_id = place.partition("/")
        if kind == "region":
            self._desk.profile_wanted.emit(region_id)

    # Saving.

    def save_table(self) -> None:
        """Save the table; a workbook holds what it rests on as well."""
        self._save(tr("Who may do what"), write_powers_table, "who-may-do-what.xlsx")

    def save_details(self) -> None:
        """Save what every cell rests on."""
        self._save(tr("Legal bases and sources"), write_powers_details, "who-may-do-what-legal-bases.xlsx")

    def _save(self, title: str, write: Callable[..., Path], name: str) -> None:
        inspection, choice = self._inspection, self.choice()
        if inspection is None or self.shown is None:
            return
        path = self._desk.ask_file(self, tr("Save as table"), name, _FILES)
        if path is None:
            return
        self._desk.run(
            title,
            lambda _progress: write(path, inspection, choice, overwrite=True),
            lambda written: self._desk.done.emit(tr("Saved as {file}.").format(file=written.name), str(written.parent)),
        )

    def add_layout(self) -> None:
        """Add the table to the project as a layout of several pages, one step after the other."""
        if self._inspection is None or self.shown is None or self._stepper is not None:
            return
        project = QgsProject.instance()
        self.save_button.setEnabled(False)
        self._desk.said.emit(tr("Laying out “{title}”…").format(title=title_of(self.choice())))
        steps = laying_out(project, self._inspection, self.choice(), PageSpec())
        self._stepper = Stepper(steps, self._laid_out, self._not_laid_out, parent=self)

    def _laid_out(self, layout: QgsPrintLayout) -> None:
        self._ended()
        QgsProject.instance().layoutManager().addLayout(layout)
        self._desk.layout_added.emit(layout)

    def _not_laid_out(self, error: PluginError) -> None:
        self._ended()
        self._desk.failed.emit(error)

    def _ended(self) -> None:
        self._stepper = None
        self.save_button.setEnabled(self.shown is not None)

    def _stop(self) -> None:
        """Stop laying out what nobody waits for any more."""
        if self._stepper is not None:
            self._stepper.stop()
            self._ended()


def _with_country(row: PowerRow) -> PowerRow:
    """Return a row whose name says its country: no heading does."""
    from dataclasses import replace

    return replace(row, name=f"{row.country_title}: {row.name}")
