"""The table of downloads: source, address, date, size, and whether it is protected from removal."""

from __future__ import annotations

import html
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, QSortFilterProxyModel, Qt

from ...compat import qgis_locale
from ...sources.http.address import without_secrets
from ...translation import tr
from ...workflows.base.downloads import Download, Key, size_text

SOURCE, ADDRESS, DATE, SIZE, HELD = range(5)

_ALIGNMENT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_RIGHT = _ALIGNMENT.value if hasattr(_ALIGNMENT, "value") else int(_ALIGNMENT)  # Qt 6, Qt 5


class DownloadsModel(QAbstractTableModel):
    """Shows downloads; ticks wait in :attr:`changes` until the options are applied."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.downloads: tuple[Download, ...] = ()
        self.changes: dict[Key, bool] = {}
        self._locale = QLocale(qgis_locale())
        self._order = (DATE, Qt.SortOrder.DescendingOrder)

    def show(self, downloads: tuple[Download, ...]) -> None:
        """Show other downloads; ticks of those that are still there stay."""
        self.beginResetModel()
        self.downloads = self._in_order(downloads)
        here = {download.key for download in downloads}
        self.changes = {key: held for key, held in self.changes.items() if key in here}
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the downloads in order; what is selected stays selected."""
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.downloads[index.row()].key for index in before]
        self.downloads = self._in_order(self.downloads)
        rows = {download.key: row for row, download in enumerate(self.downloads)} if keys else {}
        after = [self.index(rows[key], index.column()) for key, index in zip(keys, before)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _in_order(self, downloads: tuple[Download, ...]) -> tuple[Download, ...]:
        column, order = self._order
        backwards = order == Qt.SortOrder.DescendingOrder
        return tuple(sorted(downloads, key=lambda download: self._sorting(download, column), reverse=backwards))

    def is_held(self, download: Download) -> bool:
        """Return whether a download is ticked."""
        return self.changes.get(download.key, download.held)

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of downloads."""
        return 0 if parent is not None and parent.isValid() else len(self.downloads)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Source"), tr("Address"), tr("Downloaded"), tr("Size"), tr("Always keep"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == DATE:
            return tr("When the service last sent or confirmed it")
        if role == Qt.ItemDataRole.ToolTipRole and section == HELD:
            return tr("Ticked downloads stay when room is made for new ones, and when all others are cleared")
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == HELD else flags

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return a cell."""
        download, column = self.downloads[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(download, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(download)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column == SIZE else None
        return self._tick(download, role) if column == HELD else None

    def _tick(self, download: Download, role: int) -> Any:
        held = self.is_held(download)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if held else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("always kept") if held else tr("not always kept")
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = 0) -> bool:  # noqa: N802 - Qt's name
        """Tick a download, or not."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != HELD:
            return False
        download = self.downloads[index.row()]
        held = Qt.CheckState(value) == Qt.CheckState.Checked
        if held == download.held:
            self.changes.pop(download.key, None)
        else:
            self.changes[download.key] = held
        self.dataChanged.emit(index, index)
        return True

    def _text(self, download: Download, column: int) -> str:
        entry = download.entry
        if column == SOURCE:
            return entry.origin
        if column == ADDRESS:
            return without_secrets(entry.url)
        if column == DATE:
            moment = _local(entry.fetched_at)
            return self._locale.toString(moment.date(), QLocale.FormatType.ShortFormat) if moment.isValid() else ""
        return size_text(entry.size) if column == SIZE else ""

    def _sorting(self, download: Download, column: int) -> Any:
        entry = download.entry
        return (entry.origin.casefold(), entry.url, entry.fetched_at, entry.size, int(self.is_held(download)))[column]

    def _tip(self, download: Download) -> str:
        """Return a tool tip; addresses may break at their joints."""
        entry = download.entry
        moment = _local(entry.fetched_at)
        lines = [without_secrets(entry.url)]
        if entry.final_url != entry.url:
            lines.append(tr("Led to {address}").format(address=without_secrets(entry.final_url)))
        if moment.isValid():
            text = self._locale.toString(moment, QLocale.FormatType.LongFormat)
            lines.append(tr("Downloaded or confirmed {time}").format(time=text))
        if entry.content_type:
            lines.append(tr("Kind: {kind}").format(kind=entry.content_type))
        if entry.account:
            lines.append(tr("With the authentication configuration {name}").format(name=entry.account))
        for joint in "/?&":
            lines = [line.replace(joint, f"{joint}\u200b") for line in lines]
        return "<qt>" + "<br>".join(html.escape(line) for line in lines) + "</qt>"


class DownloadFilter(QSortFilterProxyModel):
    """Shows the downloads in which a text is found; the model itself sorts, many times as fast."""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the downloads in order."""
        self.sourceModel().sort(column, order)


def _local(text: str) -> QDateTime:
    return QDateTime.fromString(text, Qt.DateFormat.ISODate).toLocalTime()
