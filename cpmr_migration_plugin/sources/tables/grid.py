"""Collect the rows of one sheet of a workbook, within limits checked before anything is kept."""

from __future__ import annotations

from .cells import is_error
from .text import MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from ...errors import PluginError
from ...model.survey import Sheet
from ...translation import tr

#: Characters of all cells of a sheet together, a text counted as often as it stands.
MAX_TEXT = 100_000_000
#: Characters of one cell; a spreadsheet program keeps 32,767.
MAX_CELL_TEXT = 1_000_000
#: Different texts that are kept once however often they stand.
_SHARED = 1 << 16
#: Links that are kept.
_MAX_LINKS = 200_000


def is_called(name: str, wanted: str) -> bool:
    """Return whether a sheet is the one that a user named; spreadsheet programs tell names apart without case."""
    wanted = wanted.strip().casefold()
    return bool(wanted) and name.strip().casefold() == wanted


class Grid:
    """The rows of a sheet. Only filled cells count, wherever they stand.

    :param workbook: the file's name, for messages
    """

    def __init__(self, workbook: str) -> None:
        self._workbook = workbook
        self._rows: list[list[str]] = []
        self._lines: list[int] = []
        self._width = 0
        self._text = 0
        self._same: dict[str, str] = {}
        self._errors: list[str] = []
        self._error_count = 0
        self._links: dict[tuple[int, int], str] = {}
        #: Lines that a user does not see.
        self.hidden_rows = 0

    def put(self, cells: list[str], column: int, text: str, times: int = 1) -> None:
        """Put a text into a row that is being gathered.

        :param column: from 0
        :param times: in how many columns side by side it stands
        :raises PluginError: if the row becomes too wide
        """
        text = text.strip()
        if not text:
            return
        if is_error(text):
            self._error_count += times
            self._errors = self._errors or [text]
            return
        if column + times > MAX_COLUMNS or len(text) > MAX_CELL_TEXT:
            raise self.too_large()
        text = self._same.get(text) or (self._same.setdefault(text, text) if len(self._same) < _SHARED else text)
        if len(cells) < column + times:
            cells.extend([""] * (column + times - len(cells)))
        cells[column : column + times] = [text] * times

    def add(self, line: int, cells: list[str], times: int = 1, *, hidden: bool = False) -> None:
        """Add a row, or as many equal ones as there are; blank ones leave nothing.

        :param line: where it stands, from 1
        :raises PluginError: if a limit is broken, before the rows are kept
        """
        if not cells:
            return
        self._width = max(self._width, len(cells))
        self._text += sum(map(len, cells)) * times
        count = len(self._rows) + times
        # The header is no row of the table.
        if count > MAX_ROWS + 1 or (count - 1) * self._width > MAX_CELLS or self._text > MAX_TEXT:
            raise self.too_large()
        if hidden:
            self.hidden_rows += times
        self._rows += [cells] * times
        self._lines += range(line, line + times)

    def link(self, line: int, column: int, address: str) -> None:
        """Keep the web address behind a cell."""
        if address[:8].lower().startswith(("http://", "https://")) and len(self._links) < _MAX_LINKS:
            self._links[line, column] = address[:4000].strip()

    def sheet(self, name: str, warnings: list[str]) -> Sheet | None:
        """Return the sheet; None if it holds nothing.

        The first row that is not blank is the header.
        """
        if not self._rows:
            return None
        told = list(warnings)
        if self._error_count:
            message = tr("{n} cells hold errors of formulas ({first}) and are read as empty.")
            told.append(message.format(n=self._error_count, first=self._errors[0]))
        if self.hidden_rows:
            told.append(tr("{n} hidden rows are read like the others.").format(n=self.hidden_rows))
        header, *rows = self._filled()
        return Sheet(
            name, header, tuple(rows), tuple(self._lines[1:]), self._lines[0], (), tuple(told), links=self._links
        )

    def _filled(self) -> list[tuple[str, ...]]:
        """Return the rows, all of the same length; equal ones that follow each other are one object."""
        result: list[tuple[str, ...]] = []
        before: list[str] | None = None
        for cells in self._rows:
            result.append(result[-1] if cells is before else (*cells, *[""] * (self._width - len(cells))))
            before = cells
        return result

    def too_large(self) -> PluginError:
        """Return what is told of a sheet that breaks a limit."""
        limits = tr("more than {rows} rows, {columns} columns or {cells} cells").format(
            rows=MAX_ROWS, columns=MAX_COLUMNS, cells=MAX_CELLS
        )
        return PluginError(
            tr("A sheet of “{file}” is too large.").format(file=self._workbook),
            details=limits,
            remedy=tr("Keep the rows and columns that matter, or delete formatted empty ones."),
        )
