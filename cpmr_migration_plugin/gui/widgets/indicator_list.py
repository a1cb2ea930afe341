"""The indicators of the catalogue: search them, tick some."""

from __future__ import annotations

import html
from collections.abc import Iterable

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from ...model.indicator_report import of_catalogue
from ...model.notes import words
from ...sources.eurostat.catalogue import CatalogueEntry, load_catalogue
from ...translation import tr, tr_data

_ID = Qt.ItemDataRole.UserRole


def _levels(entry: CatalogueEntry) -> str:
    """Return the levels an indicator is published at, e.g. "NUTS 0–3"; countries are level 0."""
    numbers = ["0" if level == "country" else level[-1] for level in entry.levels if level != "aggregate"]
    if numbers == ["0"]:
        return tr("countries")
    span = f"{numbers[0]}–{numbers[-1]}" if len(numbers) > 1 else numbers[0]
    return f"NUTS {span}"


class IndicatorList(QWidget):
    """Lets a user search the catalogue and tick indicators; ticks stay while they search."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = {entry.id: entry for entry in load_catalogue()}
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search title, unit or dataset"))
        self.search.setAccessibleName(tr("Search indicators"))
        self._model = QStandardItemModel(0, 4, self)
        self._model.setHorizontalHeaderLabels([tr("Indicator"), tr("Unit"), tr("Level"), tr("Dataset")])
        for entry in self._entries.values():
            self._model.appendRow(self._row(entry))
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QTreeView(self)
        self.view.setModel(self._proxy)
        self.view.setRootIsDecorated(False)
        self.view.setAlternatingRowColors(True)
        self.view.setUniformRowHeights(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(tr("Indicators"))
        self.view.header().setStretchLastSection(False)
        self.view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            self.view.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.about = QLabel(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setMinimumHeight(2 * self.about.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.about)
        self.search.textChanged.connect(self._proxy.setFilterFixedString)
        self._model.itemChanged.connect(lambda _: self._ticked())
        self.view.selectionModel().currentChanged.connect(lambda index, _: self._tell(index))
        self._ticked()

    def _row(self, entry: CatalogueEntry) -> list[QStandardItem]:
        shape = tr("Colours: a ratio") if entry.nature == "ratio" else tr("Circles: a total")
        title = QStandardItem(tr_data(entry.title_en))
        title.setCheckable(True)
        title.setData(entry.id, _ID)
        cells = [title, *(QStandardItem(text) for text in (tr_data(entry.unit_text), _levels(entry), entry.dataset))]
        tip = f"<b>{html.escape(title.text())}</b><br>{shape}<br>{html.escape(self._words(entry))}"
        for cell in cells:
            cell.setToolTip(tip)
        return cells

    @staticmethod
    def _words(entry: CatalogueEntry) -> str:
        population = (
            tr("Population: {population}.").format(population=tr_data(entry.population)) if entry.population else ""
        )
        return " ".join(part for part in (population, words(of_catalogue(entry.note))) if part)

    def _items(self) -> list[QStandardItem]:
        return [self._model.item(row) for row in range(self._model.rowCount())]

    def chosen(self) -> list[str]:
        """Return the ids of the ticked indicators that can be added, in the order of the catalogue."""
        checked = Qt.CheckState.Checked
        return [item.data(_ID) for item in self._items() if item.checkState() == checked and item.isEnabled()]

    def choose(self, ids: Iterable[str]) -> None:
        """Tick these indicators and no others."""
        wanted = set(ids)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if item.data(_ID) in wanted else Qt.CheckState.Unchecked)

    def offer(self, territory: str) -> None:
        """Grey out what is not published for regions, or for countries."""
        levels = {"country"} if territory == "countries" else {"nuts1", "nuts2", "nuts3"}
        for item in self._items():
            enabled = bool(levels & set(self._entries[item.data(_ID)].levels))
            for column in range(self._model.columnCount()):
                self._model.item(item.row(), column).setEnabled(enabled)
        self.changed.emit()

    def _ticked(self) -> None:
        self.changed.emit()

    def _tell(self, index: QModelIndex) -> None:
        item = self._model.item(self._proxy.mapToSource(index).row()) if index.isValid() else None
        self.about.setText(self._words(self._entries[item.data(_ID)]) if item is not None else "")
