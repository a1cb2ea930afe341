"""The page that shows all regions at once: heat map, and the share of the edition that is answered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QBuffer, QIODevice, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QFont, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .panel_context import PanelContext
from .powers_view import PowersView
from ..widgets.coverage_html import coverage_html
from ..widgets.empty_state import EmptyState
from ..widgets.heat_cells import legend
from ..widgets.heat_map import HeatMap
from ..widgets.heat_picture import paint_picture, picture_size
from ..widgets.legend_row import LegendRow
from ..widgets.profile_html import HtmlStyle
from ..widgets.remembered_box import RememberedBox
from ..widgets.safe_browser import SafeBrowser
from ..widgets.save_button import SaveButton
from ...errors import PluginError
from ...model.inspect.coverage import coverage
from ...model.inspect.overview import Columns, Grouping, Order, Overview, overview, to_frame
from ...sources.tables.write import write_bytes
from ...translation import tr, tr_data
from ...workflows.regions.inspect_results import source_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...workflows.base.jobs import Job
    from ...workflows.regions.inspect import Inspection

#: A picture has no more pixels than this in either direction; it is drawn smaller then.
_MOST_PIXELS = 16_000


class OverviewPage(QWidget):
    """Shows the heat map and the coverage."""

    def __init__(self, desk: PanelContext, found: Callable[[], list[int]], parent: QWidget | None = None) -> None:
        """Make the page.

        :param found: returns the positions of the regions that the finder lists
        """
        super().__init__(parent)
        self._desk = desk
        self._found = found
        self._inspection: Inspection | None = None
        self._job: Job | None = None
        self._column = ""
        self.overview: Overview | None = None
        self._dirty = True
        self._make_boxes()
        self.map = HeatMap(self)
        self.map.column_clicked.connect(self._sort_by)
        self.map.opened.connect(lambda row: desk.profile_wanted.emit(self._ids([row])[0]))
        self.legend = LegendRow(self)
        self.covered = SafeBrowser(lambda _name: None, self)
        self.covered.setAccessibleName(tr("How much of the edition is answered"))
        self.covered.restyled.connect(self._show_coverage)
        self.powers = PowersView(desk, self)
        self.empty = EmptyState(parent=self)
        heat = QWidget(self)
        inner = QVBoxLayout(heat)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.map, 1)
        inner.addWidget(self.legend)
        self.stack = QStackedWidget(self)
        for page in (heat, self.covered, self.empty, self.powers):
            self.stack.addWidget(page)
        self._lay_out()

    def _make_boxes(self) -> None:
        self.what = RememberedBox(tr("What is shown"), self._desk.remembered, "overview_what", (
            (tr("Themes"), Columns.THEMES.value), (tr("Fields"), Columns.FIELDS.value), (tr("Coverage"), "coverage"),
            (tr("Fields by block of the Pact"), Columns.BLOCKS.value),
            (tr("Who may do what"), "powers"),
        ), self.refresh, self)  # fmt: skip
        self.order = RememberedBox(tr("Order of the regions"), self._desk.remembered, "overview_order", (
            (tr("By name"), Order.NAME.value), (tr("Most answered first"), Order.ANSWERS.value),
            (tr("Alike together"), Order.LIKENESS.value), (tr("By a column"), Order.COLUMN.value),
        ), self.refresh, self)  # fmt: skip
        self.order.setToolTip(tr("Click the title of a column to sort by it"))
        self.grouping = RememberedBox(tr("Groups of regions"), self._desk.remembered, "overview_grouping", (
            (tr("No groups"), Grouping.NONE.value), (tr("By country"), Grouping.COUNTRY.value),
            (tr("By commission"), Grouping.COMMISSION.value),
        ), self.refresh, self)  # fmt: skip
        self.only_found = QCheckBox(tr("Only regions found"), self)
        self.only_found.setToolTip(tr("Show only the regions that the search on the first page lists"))
        self.only_found.toggled.connect(lambda _checked: self.refresh())

    def _lay_out(self) -> None:
        first, second, last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.what, 1)
        first.addWidget(self.grouping, 1)
        second.addWidget(self.order, 1)
        second.addWidget(self.only_found)
        self.select_button = QToolButton(self)
        self.select_button.setIcon(QgsApplication.getThemeIcon("/mActionSelectRectangle.svg"))
        self.select_button.setToolTip(tr("Select the chosen rows on the map"))
        self.select_button.setAccessibleName(self.select_button.toolTip())
        self.select_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.select_button.clicked.connect(lambda _: self._desk.map.select(self._desk.units_of(self._chosen())))
        self.compare_button = QToolButton(self)
        self.compare_button.setText(tr("Compare"))
        self.compare_button.setToolTip(tr("Compare the regions of the chosen rows"))
        self.compare_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.compare_button.clicked.connect(lambda _: self._desk.compare_wanted.emit(self._chosen()))
        self.save_button = SaveButton(
            [(tr("Save as &Picture…"), self.save_picture), (tr("Save as &Table…"), self.save_table)], self
        )
        last.addWidget(self.select_button)
        last.addStretch(1)
        last.addWidget(self.compare_button)
        last.addWidget(self.save_button)
        self._for_regions = (
            self.grouping, self.order, self.only_found, self.select_button, self.compare_button, self.save_button,
        )  # fmt: skip
        # As they are read, line by line.
        QWidget.setTabOrder(self.what, self.grouping)
        QWidget.setTabOrder(self.grouping, self.order)
        QWidget.setTabOrder(self.order, self.only_found)
        layout = QVBoxLayout(self)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.stack, 1)
        layout.addLayout(last)

    # What is shown.

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Show another edition, when the page is looked at."""
        self._inspection = inspection
        self._column = ""
        self._dirty = True
        if self.isVisible() or inspection is None:
            self.refresh()

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Leave the room of the legend to the rows where the window is low."""
        super().resizeEvent(event)
        self.legend.setVisible(self.height() > 24 * self.fontMetrics().height())

    def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Make the heat map when it is looked at; the search may have changed since."""
        super().showEvent(event)
        if self._dirty or self.only_found.isChecked():
            self.refresh()

    def refresh(self) -> None:
        """Make the heat map anew; ordering by likeness takes a while and is done in the background."""
        self._desk.drop(self._job)
        self._job = None
        self._dirty = False
        inspection = self._inspection
        is_coverage = self.what.currentData() == "coverage"
        is_powers = self.what.currentData() == "powers"
        for widget in (self.order, self.grouping, self.only_found):
            widget.setEnabled(not is_coverage)
        # That view has filters and buttons of its own.
        for widget in self._for_regions:
            widget.setVisible(not is_powers)
        if is_powers or inspection is None:
            self.powers.set_inspection(inspection)
        if is_powers and inspection is not None:
            self.stack.setCurrentWidget(self.powers)
        elif inspection is None:
            self._show(None)
        elif is_coverage:
            self._show_coverage()
        else:
            make = self._maker(inspection)
            if self.order.currentData() == Order.LIKENESS.value:
                self.empty.show_text("", tr("Putting alike regions beside each other…"), busy=True)
                self.stack.setCurrentWidget(self.empty)
                self._job = self._desk.run(tr("Order by likeness"), lambda _progress: make(), self._show)
            else:
                self._show(make())

    def _maker(self, inspection: Inspection) -> Callable[[], Overview]:
        kind, order = Columns(self.what.currentData()), Order(self.order.currentData())
        grouping, column = Grouping(self.grouping.currentData()), self._column
        positions = self._found() if self.only_found.isChecked() else None
        return lambda: overview(inspection.data, kind, order, grouping, column=column, positions=positions)

    def _show(self, shown: Overview | None) -> None:
        self._job = None
        self.overview = shown
        self.map.show_overview(shown, self._names())
        self.legend.show_entries(legend(shown) if shown is not None else [], shown.kind if shown else None)
        number = len(shown.positions) if shown is not None else 0
        if not number:
            self.empty.show_text(
                "", tr("No regions to show. Untick “Only regions found”, or search for something else.")
            )
        self.stack.setCurrentIndex(0 if number else 2)
        self._enable(bool(number))

    def _enable(self, something: bool) -> None:
        for button in (self.select_button, self.compare_button, self.save_button):
            button.setEnabled(something)

    def _show_coverage(self) -> None:
        if self._inspection is None or self.what.currentData() != "coverage":
            return
        look = HtmlStyle(self.covered.palette(), self.covered.fontMetrics().height(), self.covered.viewport().width())
        self.covered.document().setDefaultStyleSheet(look.sheet)
        self.covered.setHtml(coverage_html(coverage(self._inspection.data), look))
        self._enable(False)
        self.stack.setCurrentWidget(self.covered)

    def _sort_by(self, column: str) -> None:
        self._column = column
        row = self.order.findData(Order.COLUMN.value)
        if self.order.currentIndex() == row:
            self.refresh()
        else:
            self.order.setCurrentIndex(row)

    def _names(self) -> list[str]:
        if self._inspection is None or self.overview is None:
            return []
        names = self._inspection.data.regions["name"]
        return [tr_data(names.iat[position]) for position in self.overview.positions]

    def _ids(self, rows: list[int]) -> list[str]:
        ids = self._inspection.data.regions["region_id"]
        return [ids.iat[self.overview.positions[row]] for row in rows]

    def _chosen(self) -> list[str]:
        return self._ids(self.map.selected_rows()) if self.overview is not None else []

    # Saving.

    def title(self) -> str:
        """Return what the heat map shows."""
        edition = self._inspection.data.title if self._inspection is not None else ""
        what = self.what.currentText()
        # Within the sentence only its first letter is small: the Pact keeps its capital.
        return tr("Overview by {what} – {edition}").format(what=what[:1].lower() + what[1:], edition=edition)

    def save_table(self) -> None:
        """Save the heat map as a table."""
        inspection, shown = self._inspection, self.overview
        if inspection is not None and shown is not None:
            self._desk.save_table(self, self.title(), lambda: to_frame(inspection.data, shown))

    def save_picture(self) -> None:
        """Save the whole heat map as PNG or SVG."""
        if self._inspection is None or self.overview is None:
            return
        path = self._desk.ask_file(
            self, tr("Save as picture"), "overview.png", f"{tr('Picture')} (*.png);;{tr('Drawing')} (*.svg)"
        )
        if path is not None:
            try:
                self.write_picture(path)
            except PluginError as error:
                self._desk.failed.emit(error)
            else:
                self._desk.done.emit(tr("Saved as {file}.").format(file=path.name), str(path.parent))

    def write_picture(self, path: Path) -> None:
        """Write the heat map to a file.

        :raises PluginError: if the file cannot be written
        """
        shown, names = self.overview, self._names()
        font = QFont(self.font())
        font.setPointSizeF(10)
        size = picture_size(shown, names, font)
        note = " · ".join(source_note(self._inspection).splitlines()[:3])
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if path.suffix.lower() == ".svg":
            target = QSvgGenerator()
            target.setOutputDevice(buffer)
            target.setSize(size)
            target.setViewBox(QRect(QPoint(0, 0), size))
            target.setTitle(self.title())
            painter = QPainter(target)
            paint_picture(painter, shown, names, font, self.title(), note)
            painter.end()
        else:
            scale = min(2.0, _MOST_PIXELS / max(size.width(), size.height()))
            image = QImage(size * scale, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            painter.scale(scale, scale)
            paint_picture(painter, shown, names, font, self.title(), note)
            painter.end()
            image.save(buffer, "PNG")
        write_bytes(path, bytes(buffer.data()), overwrite=True)
