"""The page that finds regions: one search box, filters, the list, and the map beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QShortcut,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .panel_context import PanelContext
from ..widgets.compact_tabs import ElidedLabel
from ..widgets.empty_state import EmptyState
from ..widgets.filter_panel import FilterPanel
from ..widgets.region_list import RegionList
from ..widgets.save_button import SaveButton
from ..widgets.saved_searches import SavedSearchButton, Search
from ..widgets.shrinking_area import ShrinkingArea
from ...model.inspect.choices import membership_title
from ...translation import labelled, tr
from ...workflows.regions.inspect_results import found_rows, found_table
from ...workflows.regions.result_pages import found_page

if TYPE_CHECKING:
    from ...model.inspect.search import SearchResult
    from ...workflows.regions.inspect import Inspection

#: What a search does to the map.
SELECT, FILTER, NOTHING = "select", "filter", "nothing"


class FindPage(QWidget):
    """Finds regions at every keystroke and shows them in the list and on the map."""

    #: A region is to be read.
    opened = pyqtSignal(str)
    #: Regions are to be compared: a list of ids.
    compared = pyqtSignal(list)
    #: Partners are wanted for a region.
    partners_wanted = pyqtSignal(str)
    #: Something to tell a user that is no error.
    said = pyqtSignal(str)

    def __init__(self, desk: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._map = desk.map
        self._remembered = desk.remembered
        self._inspection: Inspection | None = None
        self.found: SearchResult | None = None
        self._make_search()
        self._make_filters()
        self._make_list()
        self._lay_out()
        # The map follows when typing pauses: drawing it takes longer than a keystroke.
        self._map_soon = QTimer(self)
        self._map_soon.setSingleShot(True)
        self._map_soon.setInterval(350)
        self._map_soon.timeout.connect(self.show_on_map)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._focus_search)

    def _make_search(self) -> None:
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setShowClearButton(True)
        self.search.setPlaceholderText(tr("Name, code, field, words of an experience…"))
        self.search.setAccessibleName(tr("Search regions"))
        self.search.setToolTip(
            tr("Every word must be found; accents and case do not matter. Words in “quotes” must stand together.")
        )
        self.search.textChanged.connect(self.find)
        self.search.installEventFilter(self)

    def _make_filters(self) -> None:
        self.filter_button = QToolButton(self)
        self.filter_button.setText(tr("Filters"))
        self.filter_button.setIcon(QgsApplication.getThemeIcon("/mActionFilter2.svg"))
        self.filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.filter_button.setCheckable(True)
        self.filter_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.filter_button.setToolTip(tr("Show or hide the filters"))
        self.saved = SavedSearchButton(self._remembered, self.current_search, self.apply_search, self)
        self.filters = FilterPanel(self)
        self.filters.changed.connect(self.find)
        self.filter_area = ShrinkingArea(self.filters, self)
        self.filter_area.setVisible(False)
        self.filter_button.toggled.connect(self.filter_area.setVisible)

    def _make_list(self) -> None:
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setAccessibleName(tr("Number of regions found"))
        # The same signs as at the rows.
        self.marks = ElidedLabel(self)
        self.marks.setText(f"● {membership_title('member')}  ○ {membership_title('participant')}")
        self.marks.setToolTip(labelled(tr("Membership of the CPMR"), self.marks.text()))
        self.marks.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.marks.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.clear_button = QToolButton(self)
        self.clear_button.setText(tr("Clear"))
        self.clear_button.setToolTip(tr("Clear the search and all filters (Esc in the search box clears the words)"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear_button.clicked.connect(self.clear)
        self.list = RegionList(self)
        self.list.opened.connect(self.opened)
        self.list.pointed.connect(self._map.hover)
        self.list.left.connect(self._focus_search)
        self.list.typed.connect(self._type)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.nothing = EmptyState(
            tr("No region matches. Take a word or a filter away."), tr("Clear Search and Filters"), self
        )
        self.nothing.pressed.connect(self.clear)
        self.results = QStackedWidget(self)
        self.results.addWidget(self.list)
        self.results.addWidget(self.nothing)
        self.results.setMinimumHeight(3 * self.fontMetrics().height())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.filter_button)
        top.addWidget(self.saved)
        line = QHBoxLayout()
        line.addWidget(self.count)
        line.addWidget(self.marks, 1)
        line.addWidget(self.clear_button)
        bottom = self._map_row()
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.filter_area)
        layout.addLayout(line)
        layout.addWidget(self.results, 1)
        layout.addLayout(bottom)
        order = [self.search, self.filter_button, self.saved, *self.filters.inputs(), self.clear_button]
        order += [self.list, self.map_mode, self.zoom_button, self.flash_button, self.compare_button, self.save_button]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def _map_row(self) -> QHBoxLayout:
        self.map_mode = QComboBox(self)
        self.map_mode.setAccessibleName(tr("What a search does on the map"))
        self.map_mode.setToolTip(
            tr("What a search does on the map. A filter is taken away when this panel closes and is never saved.")
        )
        for text, value in (
            (tr("Select on map"), SELECT),
            (tr("Filter map"), FILTER),
            (tr("Leave map alone"), NOTHING),
        ):
            self.map_mode.addItem(text, value)
        self.map_mode.setCurrentIndex(max(0, self.map_mode.findData(self._remembered.text("map_mode", SELECT))))
        self.map_mode.currentIndexChanged.connect(self._mode_changed)
        self.zoom_button = self._tool("/mActionZoomToSelected.svg", tr("Zoom to the selected regions, or to all found"))
        self.zoom_button.clicked.connect(lambda: self._go(self._map.zoom))
        self.flash_button = self._tool("/mActionPanTo.svg", tr("Move the map to the selected regions and flash them"))
        self.flash_button.clicked.connect(lambda: self._go(self._map.pan))
        self.compare_button = self._tool("/mActionOpenTable.svg", tr("Compare the selected regions (two to six)"))
        self.compare_button.clicked.connect(self._compare)
        self.save_button = SaveButton(
            [
                (tr("Save as &Table…"), self.save_table),
                (tr("Add as &Layer"), self.save_layer),
                (tr("Add as La&yout"), self.add_layout),
            ],
            self,
        )
        self.save_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.save_button.setAccessibleName(tr("Save the regions found"))
        row = QHBoxLayout()
        row.addWidget(self.map_mode)
        row.addStretch(1)
        row.addWidget(self.zoom_button)
        row.addWidget(self.flash_button)
        row.addWidget(self.compare_button)
        row.addWidget(self.save_button)
        return row

    def _tool(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    # What is searched for.

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Search in another edition; the words and filters stay."""
        self._inspection = inspection
        self.found = None
        self.list.regions.set_inspection(inspection)
        known = set(inspection.data.regions["membership"]) if inspection is not None else set()
        self.marks.setVisible(bool(known & {"member", "participant"}))
        self.filters.set_data(inspection.data if inspection is not None else None)

    def current_search(self) -> Search:
        """Return what is searched for now."""
        return Search(self.search.text(), self.filters.filters())

    def apply_search(self, search: Search) -> None:
        """Search for something else."""
        self.search.blockSignals(True)
        self.search.setText(search.text)
        self.search.blockSignals(False)
        self.filters.set_filters(search.filters)

    def clear(self) -> None:
        """Search for nothing: list all."""
        self.apply_search(Search())
        self._focus_search()

    def find(self) -> None:
        """Search and show what was found; called at every keystroke."""
        if self._inspection is None:
            return
        search = self.current_search()
        selected = self.list.selected_ids()
        found = self.found = self._inspection.finder.search(search.text, search.filters)
        self.save_button.setEnabled(bool(len(found)))
        self.list.regions.show_found(found, search.text, search.filters)
        if selected:
            self.list.select_region(selected[0])
        total = len(self._inspection.data.regions)
        self.count.setText(
            tr("{n} of {m} regions").format(n=len(found), m=total) if search else tr("{m} regions").format(m=total)
        )
        self.results.setCurrentWidget(self.list if len(found) else self.nothing)
        number = self.filters.count()
        self.filter_button.setText(tr("Filters ({n})").format(n=number) if number else tr("Filters"))
        self.clear_button.setVisible(bool(search))
        self._map_soon.start()

    # Saving.

    def _title(self) -> str:
        return tr("Regions found: {search}").format(search=self.current_search().name or tr("all"))[:60]

    def save_table(self) -> None:
        """Save the regions found as a table."""
        inspection, found = self._inspection, self.found
        if inspection is not None and found is not None:
            self._desk.save_table(self, self._title(), lambda: found_table(inspection, found))

    def add_layout(self) -> None:
        """Add the regions found to the project as a layout."""
        inspection, found = self._inspection, self.found
        if inspection is not None and found is not None:
            self._desk.add_layout(lambda note: found_page(inspection, found, self._title(), note))

    def save_layer(self) -> None:
        """Save the regions found in the atlas file and add them as a layer."""
        if self._inspection is not None and self.found is not None:
            search = self.current_search()
            said = "\n".join(part for part in (search.text, *search.filters.words()) if part)
            self._desk.save_layer(self._title(), found_rows(self._inspection, self.found), said)

    # The map.

    def show_on_map(self) -> None:
        """Select or filter what was found, as the user chose; with nothing asked the map is left alone."""
        self._map_soon.stop()
        mode = self.map_mode.currentData()
        asked = bool(self._inspection is not None and self.current_search())
        units = self.list.regions.unit_ids() if asked else []
        if mode != FILTER or not asked:
            self._map.unfilter()
        elif not self._map.filter(units):
            self.said.emit(tr("A layer that is being edited cannot be filtered. Save its edits first."))
        self._map.select(units if mode == SELECT else ())

    def _mode_changed(self) -> None:
        self._remembered.keep(map_mode=self.map_mode.currentData())
        self.show_on_map()

    def _go(self, move: Callable[[Iterable[str]], bool]) -> None:
        units = self.list.selected_units() or self.list.regions.unit_ids()
        if not move(units):
            self.said.emit(tr("None of these regions is on the map."))

    # List, keyboard and menu.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go from the search box into the list by Down, open by Enter, clear by Escape."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self.list.setFocus()
                if not self.list.selected_ids():
                    self.list.select_first()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                ids = self.list.selected_ids() or self.list.regions.region_ids()
                if ids:
                    self.opened.emit(ids[0])
                return True
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def focus_list(self, region_id: str = "") -> None:
        """Put the keyboard into the list, on a region if it is there."""
        if region_id:
            self.list.select_region(region_id)
        self.list.setFocus()

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def _compare(self) -> None:
        ids = self.list.selected_ids()
        if ids:
            self.compared.emit(ids)
        else:
            self.said.emit(tr("Select one or more regions in the list first (Ctrl or Shift and click)."))

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu_for_selection()
        if menu is not None:
            menu.exec(self.list.viewport().mapToGlobal(place))
            menu.deleteLater()

    def menu_for_selection(self) -> QMenu | None:
        """Return the menu of the selected regions; None if there are none."""
        ids, units = self.list.selected_ids(), self.list.selected_units()
        if not ids:
            return None
        menu = QMenu(self)
        menu.addAction(tr("&Open Profile"), lambda: self.opened.emit(ids[0]))
        menu.addAction(tr("Add to &Compare"), lambda: self.compared.emit(ids))
        menu.addAction(tr("Find &Partners"), lambda: self.partners_wanted.emit(ids[0]))
        menu.addSeparator()
        for text, move in (
            (tr("&Zoom to"), self._map.zoom),
            (tr("P&an to"), self._map.pan),
            (tr("&Flash"), self._map.flash),
        ):
            menu.addAction(text, lambda move=move: self._go(move)).setEnabled(bool(units))
        menu.addSeparator()
        names = [self.list.regions.data(index) for index in self.list.selectedIndexes()]
        menu.addAction(tr("Copy &Name"), lambda: QgsApplication.clipboard().setText("\n".join(names)))
        return menu

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size a narrow panel has."""
        return QSize(12 * self.fontMetrics().averageCharWidth(), 10 * self.fontMetrics().height())
