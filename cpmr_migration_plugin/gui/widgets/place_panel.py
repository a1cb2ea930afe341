"""A panel: choose the boundary unit a region is drawn as."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from .unit_model import CODE, KIND, NAME, UnitModel
from ...model.overrides import Region
from ...model.unit_search import UnitSearch
from ...model.units import Unit
from ...translation import tr

#: More rows than anybody reads; the rest is found by searching.
_MOST = 500


class PlacePanel(QWidget):
    """Lets a user choose a unit for a region by searching, or ask to pick it on the map."""

    assigned = pyqtSignal(object)
    removed = pyqtSignal()
    automatic = pyqtSignal()
    pick_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search: UnitSearch | None = None
        self._owners: Mapping[str, str] = {}
        self._region: Region | None = None
        self._among: list[Unit] | None = None
        self.title, self.state, self.hint = QLabel(self), QLabel(self), QLabel(self)
        for label in (self.title, self.state, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search code or name of a unit"))
        self.search.setAccessibleName(tr("Search code or name of a unit"))
        self.search.textChanged.connect(self._searched)
        self.search.installEventFilter(self)
        self.units = UnitModel(self)
        self.view = self._make_view()
        self._make_buttons()
        grid = QGridLayout()
        for position, button in enumerate(
            (self.assign_button, self.pick_button, self.remove_button, self.automatic_button)
        ):
            grid.addWidget(button, position // 2, position % 2)
        layout = QVBoxLayout(self)
        for widget in (self.title, self.state, self.search, self.view, self.hint):
            layout.addWidget(widget)
        layout.addLayout(grid)
        layout.setStretch(3, 1)
        self.show_regions([], "", placeable=False)

    def _make_view(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self.units)
        view.setAccessibleName(tr("Boundary units"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setAlternatingRowColors(True)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (CODE, KIND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(50)
        # Not "activated": that is a single click on some desktops.
        view.doubleClicked.connect(lambda _: self._assign())
        view.installEventFilter(self)
        view.selectionModel().currentRowChanged.connect(lambda *_: self._update())
        return view

    def _make_buttons(self) -> None:
        def button(text: str, tip: str) -> QPushButton:
            made = QPushButton(text, self)
            made.setToolTip(tip)
            made.setAutoDefault(False)
            return made

        self.assign_button = button(tr("&Assign"), tr("Draw the region as the selected unit (also: Enter)"))
        self.assign_button.clicked.connect(self._assign)
        self.pick_button = button(tr("Pick on the &Map"), tr("Click the unit on the map; this window comes back then"))
        self.pick_button.clicked.connect(self.pick_asked)
        self.remove_button = button(tr("&Remove from the Map"), tr("Do not draw the selected regions"))
        self.remove_button.clicked.connect(self.removed)
        self.automatic_button = button(
            tr("&Back to Automatic"), tr("Forget what was decided by hand for the selected regions")
        )
        self.automatic_button.clicked.connect(self.automatic)

    # What is shown.

    def set_search(self, search: UnitSearch) -> None:
        """Say what may be chosen."""
        self._search = search
        self._searched()

    def show_regions(
        self,
        regions: Sequence[Region],
        state: str,
        *,
        placeable: bool,
        decided: bool = False,
        owners: Mapping[str, str] | None = None,
    ) -> None:
        """Show what can be done with some regions; only a single one can be placed.

        :param state: how they are placed now, in words
        :param decided: whether anything was decided by hand for them
        :param owners: names of the other regions, by the unit they are drawn as
        """
        same = len(regions) == 1 and self._region == regions[0]
        self._region = regions[0] if len(regions) == 1 else None
        self._owners = owners or {}
        names = {0: tr("Select a region in the table.")}
        self.title.setText(
            names.get(len(regions), regions[0].name if self._region else tr("{n} regions").format(n=len(regions)))
        )
        self.state.setText(state)
        self.state.setVisible(bool(state))
        for widget in (self.search, self.view, self.pick_button):
            widget.setEnabled(placeable and self._region is not None)
        self.remove_button.setEnabled(bool(regions))
        self.automatic_button.setEnabled(decided)
        if not same:
            self._among = None
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            self._searched()
        else:
            self._update()

    def show_picked(self, units: Sequence[Unit], place: str, best: str) -> None:
        """Show the units a place on the map may mean.

        :param place: what is drawn there
        :param best: id of the unit that is meant most likely
        """
        self._among = list(units)
        self.search.clear()
        self._searched()
        for row, unit in enumerate(self.units.units):
            if unit.unit_id == best:
                self.view.selectRow(row)
        self.hint.setText(
            tr("Picked: {place}. Listed is what it is part of and what lies in it.").format(place=place)
            if units
            else tr("The boundaries have no unit for {place} that a region could be drawn as.").format(place=place)
        )

    def unit(self) -> Unit | None:
        """Return the unit that is selected."""
        row = self.view.currentIndex().row()
        return self.units.units[row] if 0 <= row < len(self.units.units) else None

    def _searched(self, text: str = "") -> None:
        if self._search is None or self._region is None:
            self.units.show([], [], {})
            self._update()
            return
        region = self._region
        if text:
            self._among = None
        suggested = self._search.suggestions(region.name, region.country, region.nuts_code)
        found = self._search.find(text, region.country, self._among)
        if not text and self._among is None:
            ids = {unit.unit_id for unit in suggested}
            found = [*suggested, *(unit for unit in found if unit.unit_id not in ids)]
        self.units.show(found[:_MOST], suggested, self._owners)
        if found and (text or suggested):
            self.view.selectRow(0)
        self._update()

    def _update(self) -> None:
        unit = self.unit()
        self.assign_button.setEnabled(self._region is not None and unit is not None and self.view.isEnabled())
        owner = self._owners.get(unit.unit_id) if unit is not None else None
        if owner is not None:
            self.hint.setText(tr("Drawn as “{region}” now, which will have no place any more.").format(region=owner))
        elif self._region is not None and not self.units.units and self.search.text():
            self.hint.setText(tr("No unit of these boundaries has this code or name."))
        else:
            self.hint.setText("")

    def _assign(self) -> None:
        if self.assign_button.isEnabled():
            self.assigned.emit(self.unit())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow keys move through the list while a user types, and Enter assign."""
        if event.type() == QEvent.Type.KeyPress and watched in (self.search, self.view):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._assign()  # and not what the dialog does with it
                return True
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(event.key())
            if step is not None and watched is self.search and self.units.units:
                row = self.view.currentIndex().row() + step
                self.view.selectRow(min(max(row, 0), len(self.units.units) - 1))
                return True
        return super().eventFilter(watched, event)
