"""The list of the regions found: grouped by country, matched words marked, quick at every keystroke."""

from __future__ import annotations

import html
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractListModel, QMimeData, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QKeyEvent,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListView,
    QWidget,
)

from .region_row import MARKED, RegionDelegate, Row, Spans
from ...model.inspect.basis import none_words
from ...model.inspect.choices import membership_title
from ...model.inspect.filters import Filters
from ...model.inspect.records import InspectData, country_name
from ...model.inspect.search import Finder, SearchHit, SearchResult, mark
from ...model.schema import TABLES_BY_NAME
from ...translation import labelled, tr, tr_data

if TYPE_CHECKING:
    from ...workflows.regions.inspect import Inspection

#: How regions are dragged from one page to another: ids, one a line.
MIME = "application/x-cpmr-migration-regions"

#: Characters that stand before a matched word in an excerpt, its title included.
_BEFORE = 30


class RegionListModel(QAbstractListModel):
    """Regions by position, with a heading where the country changes.

    Texts are made for rows that are seen, not for all that are found.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: InspectData | None = None
        self._finder: Finder | None = None
        #: Per row: the position of a region, or minus one minus the position of a heading's first region.
        self._rows: list[int] = []
        self._of_country: dict[int, int] = {}
        self._text = ""
        self._filters = Filters()
        self._found: SearchResult | None = None
        self._row = lru_cache(maxsize=512)(self._make_row)

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Show another edition; the list is empty until something is found in it."""
        self.beginResetModel()
        self._data = inspection.data if inspection else None
        self._finder = inspection.finder if inspection else None
        self._rows = []
        if self._data is not None:
            data, n = self._data, len(self._data.regions)
            held = data.level_ranks > 0
            self._counts = [
                np.bincount(owners, minlength=n).tolist()
                for owners in (
                    data.competence_positions[held & ~data.by_rule],
                    data.competence_positions[held & data.by_rule],
                    data.experience_positions,
                    data.competence_positions[~held & ~data.inferred],
                    data.competence_positions[~held & data.inferred],
                )
            ]
            columns = ("region_id", "name", "country", "nuts_code", "unit_id", "membership")
            self._cells = {name: data.regions[name].tolist() for name in columns}
            self._codes = np.unique(data.regions["country"].to_numpy(dtype=str), return_inverse=True)[1]
        self._row.cache_clear()
        self.endResetModel()

    def show_found(self, found: SearchResult, text: str, filters: Filters) -> None:
        """Show what was found."""
        self.beginResetModel()
        self._found, self._text, self._filters = found, text, filters
        positions = found.positions
        codes = self._codes[positions]
        firsts = np.flatnonzero(np.concatenate([[True], codes[1:] != codes[:-1]])) if len(codes) else []
        rows: list[int] = []
        self._of_country = {}
        listed = positions.tolist()
        for first, after in zip(firsts, [*firsts[1:], len(listed)]):
            self._of_country[listed[first]] = int(after - first)
            rows.append(-1 - listed[first])
            rows.extend(listed[first:after])
        self._rows = rows
        self._by_name = dict(zip(listed, found.by_name.tolist()))
        self._row.cache_clear()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return that headings cannot be chosen, and regions can be dragged."""
        if not index.isValid() or self._rows[index.row()] < 0:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return the row for the delegate, plain text for everyone else."""
        place = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return self._row(place)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._row(place)
            return row.text if role == Qt.ItemDataRole.DisplayRole or row.heading else self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and place >= 0:
            return self._tip(place)
        return None

    @staticmethod
    def _spoken(row: Row) -> str:
        """Return a row for those who hear it, its mark in words."""
        parts = [row.text, membership_title(row.membership) if row.membership in MARKED else "", row.detail]
        return ", ".join(part for part in parts if part)

    def region_id(self, index: QModelIndex) -> str:
        """Return the region of a row; empty for headings."""
        place = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else -1
        return self._cells["region_id"][place] if place >= 0 else ""

    def unit_id(self, index: QModelIndex) -> str:
        """Return the boundary unit of a row; empty for headings and regions that are not on the map."""
        place = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else -1
        return self._cells["unit_id"][place] if place >= 0 else ""

    def row_of(self, region_id: str) -> int:
        """Return the row of a region; -1 if it was not found."""
        position = self._data.positions.get(region_id, -1) if self._data is not None else -1
        return self._rows.index(position) if position >= 0 and position in self._by_name else -1

    def region_ids(self) -> list[str]:
        """Return the ids of all regions that are listed."""
        return [self._cells["region_id"][place] for place in self._rows if place >= 0]

    def unit_ids(self) -> list[str]:
        """Return the boundary units of all regions that are listed."""
        return [self._cells["unit_id"][place] for place in self._rows if place >= 0]

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is dragged."""
        return [MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the dragged regions: ids for us, names for others."""
        mime = QMimeData()
        ids = [self.region_id(index) for index in indexes]
        mime.setData(MIME, "\n".join(ids).encode())
        mime.setText("\n".join(self._row(self._rows[index.row()]).text for index in indexes))
        return mime

    # Texts.

    def _make_row(self, place: int) -> Row:
        if place < 0:
            position = -1 - place
            name = country_name(self._cells["country"][position])
            return Row(f"{name} ({self._of_country[position]})", heading=True)
        terms = self._found.terms
        name = tr_data(self._cells["name"][place])
        detail, spans = self._about(place), None
        if terms and not self._by_name[place]:
            detail, spans = self._excerpt(place) or (detail, None)
        detail_spans = mark(detail, terms) if spans is None else spans
        return Row(name, mark(name, terms), detail, detail_spans, membership=self._cells["membership"][place])

    def _about(self, place: int) -> str:
        """Return what is known of a region in one line."""
        own, rule, entries, stated, inferred = (counts[place] for counts in self._counts)
        parts = [self._cells["nuts_code"][place]]
        if own:
            parts.append(tr("{n} competences").format(n=own) if own > 1 else tr("1 competence"))
        if rule:
            parts.append(tr("{n} by rule").format(n=rule))
        if entries:
            parts.append(tr("{n} entries").format(n=entries) if entries > 1 else tr("1 entry"))
        if not (own or rule or entries):
            parts.append(
                none_words(inferred=False) if stated else none_words(inferred=True) if inferred else tr("no answer")
            )
        return " · ".join(part for part in parts if part)

    def _excerpt(self, place: int) -> tuple[str, Spans] | None:
        """Return where the words were found in the region's records: one line around the first of them."""
        hits = self._finder.hits(place, self._text, self._filters, limit=8)
        best = next((hit for hit in hits if hit.column not in ("name", "region_id")), None)
        return excerpt(best) if best is not None else None

    def _tip(self, place: int) -> str:
        """Return the tool tip: the whole name and where the words were found. HTML, escaped."""
        lines = [f"<b>{html.escape(self._cells['name'][place])}</b>", html.escape(self._about(place))]
        if self._cells["membership"][place]:
            said = labelled(tr("CPMR membership"), membership_title(self._cells["membership"][place]))
            lines.append(html.escape(said))
        if self._found.terms:
            for hit in self._finder.hits(place, self._text, self._filters, limit=5):
                text, spans = excerpt(hit)
                lines.append(marked_html(text, spans))
        if not self._cells["unit_id"][place]:
            lines.append(f"<i>{html.escape(tr('not on the map'))}</i>")
        return "<br>".join(lines)


def excerpt(hit: SearchHit, length: int = 160) -> tuple[str, Spans]:
    """Return one line of a text around the first found word, with the column's title, and the places to mark."""
    columns = {column.name: tr(column.title) for column in TABLES_BY_NAME[hit.table].columns}
    head = labelled(columns[hit.column], "") if hit.column in columns else ""
    # The found word is seen in a narrow list too.
    first = max(0, hit.spans[0][0] - max(_BEFORE - len(head), 6)) if hit.spans else 0
    if first:
        blank = hit.text.find(" ", first, hit.spans[0][0])
        first = blank + 1 if blank >= 0 else first
        head += "… "
    text = "".join(" " if character.isspace() else character for character in hit.text[first : first + length])
    shift = len(head) - first
    spans = tuple(
        (begin + shift, min(end, first + length) + shift) for begin, end in hit.spans if begin < first + length
    )
    return head + text, spans


def marked_html(text: str, spans: Spans) -> str:
    """Return escaped HTML with the found words marked."""
    parts, last = [], 0
    for begin, end in spans:
        parts += [html.escape(text[last:begin]), f"<b><u>{html.escape(text[begin:end])}</u></b>"]
        last = end
    return "".join([*parts, html.escape(text[last:])])


class RegionList(QListView):
    """The list; opens regions by Enter and double-click, and tells over which the mouse is."""

    #: A region was chosen to be read.
    opened = pyqtSignal(str)
    #: The boundary unit of the row under the mouse or the keyboard; empty for none.
    pointed = pyqtSignal(str)
    #: Escape was pressed, or Up on the first row: the search box is wanted.
    left = pyqtSignal()
    #: A character was typed that belongs into the search box.
    typed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.regions = RegionListModel(self)
        self.setModel(self.regions)
        self.setItemDelegate(RegionDelegate(self))
        self.setAccessibleName(tr("Regions found"))
        # Laid out as it is scrolled: thousands of rows cost nothing at a keystroke.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)
        self.entered.connect(lambda index: self.pointed.emit(self.regions.unit_id(index)))

    def selected_ids(self) -> list[str]:
        """Return the regions that are selected, in the order of the list."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [self.regions.region_id(index) for index in indexes if self.regions.region_id(index)]

    def selected_units(self) -> list[str]:
        """Return the boundary units of the selected regions."""
        return [unit for index in self.selectedIndexes() if (unit := self.regions.unit_id(index))]

    def select_region(self, region_id: str) -> bool:
        """Make a region current; returns whether it is in the list."""
        row = self.regions.row_of(region_id)
        if row >= 0:
            self.setCurrentIndex(self.regions.index(row))
        return row >= 0

    def select_first(self) -> None:
        """Make the first region current."""
        if self.regions.rowCount() > 1:
            self.setCurrentIndex(self.regions.index(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open by Enter, leave by Escape; what is typed goes to the search box."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self.currentIndex().row() <= 1):
            self.left.emit()
        elif (
            event.text().isprintable()
            and event.text().strip()
            and not (event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
        ):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: N802 - Qt's name
        """Tell which region the keyboard is on."""
        super().currentChanged(current, previous)
        self.pointed.emit(self.regions.unit_id(current) if self.hasFocus() else "")

    def leaveEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Tell that the mouse has gone."""
        super().leaveEvent(event)
        self.pointed.emit("")

    def _open(self, index: QModelIndex) -> None:
        region_id = self.regions.region_id(index)
        if region_id:
            self.opened.emit(region_id)
