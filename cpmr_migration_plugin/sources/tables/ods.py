"""Read the sheets of an ODS workbook as a stream (OpenDocument 1.3, part 3)."""

from __future__ import annotations

from .cells import duration_text, iso_text, number_text
from .grid import MAX_CELL_TEXT, Grid, is_called
from .xmlstream import Attributes, Handler, Unreadable, value_of
from ...model.survey import Sheet
from ...translation import tr

_NAMESPACES = ("office", "table", "text", "style")
_SPACES = tuple(f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in _NAMESPACES) + tuple(
    f"http://openoffice.org/2000/{name}" for name in _NAMESPACES
)
#: Blanks that one element may stand for.
_MOST_BLANKS = 1_000
#: What holds rows and columns, and nothing of its own.
_AROUND_ROWS = frozenset({
    "table-row-group", "table-header-rows", "table-rows", "table-column-group", "table-header-columns",
    "table-columns",
})  # fmt: skip
#: What stands within a paragraph and belongs to it.
_IN_PARAGRAPH = frozenset({"span", "a", "meta", "meta-field", "s", "tab", "line-break", "ruby", "ruby-base"})
_FIELDS = frozenset({"date", "time", "sheet-name", "title", "file-name", "page-number"})
_PARAGRAPH = frozenset({"p", "h"}) | _IN_PARAGRAPH | _FIELDS


class Hidden(Handler):
    """The styles of tables that are not shown."""

    def __init__(self) -> None:
        super().__init__(_SPACES)
        self._style = ""
        self.styles: set[str] = set()

    def start(self, name: str, attributes: Attributes) -> None:
        """Note a style, and whether its tables are shown."""
        if name == "style":
            self._style = value_of(attributes, "name") if value_of(attributes, "family") == "table" else ""
        elif name == "table-properties" and self._style and value_of(attributes, "display") == "false":
            self.styles.add(self._style)


class Protection(Handler):
    """Whether a manifest tells of a password."""

    def __init__(self) -> None:
        # The namespace differs by version; the name is telling enough.
        super().__init__(None)
        self.found = False

    def start(self, name: str, attributes: Attributes) -> None:
        """Note what only a protected file has."""
        self.found = self.found or name == "encryption-data"


class Content(Hidden):
    """The sheets of a workbook.

    :param workbook: the file's name, for messages
    :param hidden: styles of tables that are not shown
    :param wanted: a sheet that is read also if it is hidden
    :param all_sheets: whether hidden sheets are read
    """

    def __init__(self, workbook: str, hidden: set[str], wanted: str = "", *, all_sheets: bool = False) -> None:
        super().__init__()
        self.styles |= hidden
        self._workbook, self._wanted, self._all = workbook, wanted, all_sheets
        self.sheets: list[Sheet] = []
        #: Names of sheets that are hidden, and of those that are not, in their order.
        self.hidden: list[str] = []
        self.shown: list[str] = []
        self._path: list[str] = []
        self._skipped = 0
        self._grid: Grid | None = None
        self._name = ""
        self._comments = self._hidden_columns = 0
        self._line = self._times = 1
        self._row_hidden = False
        self._cells: list[str] = []
        self._column = self._repeat = 0
        self._type = self._value = self._link = ""
        self._paragraphs: list[str] = []
        self._parts: list[str] | None = None
        self._length = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """Go on by where the element stands; what is no cell, row or paragraph is skipped with all it holds."""
        if self._skipped:
            self._skipped += 1
            return
        super().start(name, attributes)
        path = self._path
        inside = path[-1] if path else ""
        if inside in _PARAGRAPH:
            self._within_paragraph(name, attributes)
        elif inside == "table-cell":
            self._within_cell(name)
        elif inside == "table-row":
            self._within_row(name, attributes)
        elif inside == "table" or inside in _AROUND_ROWS:
            self._within_table(name, attributes)
        elif name == "table" and inside == "spreadsheet":
            self._begin_table(attributes)
        elif inside == "spreadsheet":
            # Tracked changes hold cells that were deleted; names and links are no cells.
            self._skipped = 1
        else:
            path.append(name)

    def end(self, name: str) -> None:
        """Finish the paragraph, cell, row or sheet."""
        if self._skipped:
            self._skipped -= 1
            return
        super().end(name)
        ended = self._path.pop() if self._path else ""
        if ended in ("p", "h") and self._parts is not None:
            self._paragraphs.append("".join(self._parts))
            self._parts = None
        elif ended == "table-cell":
            self._end_cell()
        elif ended == "table-row":
            self._end_row()
        elif ended == "table":
            self._end_table()

    def text(self, data: str) -> None:
        """Take the text of a paragraph."""
        if self._parts is not None and not self._skipped:
            self._take(data)

    def _take(self, data: str) -> None:
        self._length += len(data)
        if self._length > MAX_CELL_TEXT:
            raise Unreadable(tr("a cell holds more than {n} characters").format(n=MAX_CELL_TEXT))
        if self._parts is not None:
            self._parts.append(data)

    def _within_paragraph(self, name: str, attributes: Attributes) -> None:
        if name not in _IN_PARAGRAPH and name not in _FIELDS:
            # Comments, notes, frames with text of their own, readings of ruby.
            self._skipped = 1
            return
        self._path.append(name)
        if name == "s":
            self._take(" " * min(_repeated(attributes, "c"), _MOST_BLANKS))
        elif name in ("tab", "line-break"):
            self._take("\n" if name == "line-break" else "\t")
        elif name == "a" and not self._link:
            self._link = value_of(attributes, "href")

    def _within_cell(self, name: str) -> None:
        if name in ("p", "h"):
            self._path.append(name)
            self._parts = []
        else:
            # A comment on the cell is not its value; nor is what is drawn over it, or a table within.
            self._comments += name == "annotation"
            self._skipped = 1

    def _within_row(self, name: str, attributes: Attributes) -> None:
        if name == "table-cell":
            self._path.append(name)
            self._type = self._value = self._link = ""
            self._paragraphs, self._length = [], 0
            self._repeat = 1
            for i in range(0, len(attributes), 2):
                key, value = attributes[i].rpartition(" ")[2], attributes[i + 1]
                if key == "value-type":
                    # The same again in another namespace says “error” for errors.
                    self._type = value if self._type != "error" else self._type
                elif key == "number-columns-repeated":
                    self._repeat = _repeated(attributes, key)
                elif key in ("value", "date-value", "time-value", "boolean-value", "string-value"):
                    self._value = value
        else:
            # What a merged cell covers is not seen.
            if name == "covered-table-cell":
                self._column += _repeated(attributes, "number-columns-repeated")
            self._skipped = 1

    def _within_table(self, name: str, attributes: Attributes) -> None:
        if name == "table-row":
            self._path.append(name)
            self._cells, self._column = [], 0
            self._times = _repeated(attributes, "number-rows-repeated")
            self._row_hidden = value_of(attributes, "visibility") in ("collapse", "filter")
        elif name in _AROUND_ROWS:
            self._path.append(name)
        else:
            if name == "table-column" and value_of(attributes, "visibility") in ("collapse", "filter"):
                self._hidden_columns += _repeated(attributes, "number-columns-repeated")
            self._skipped = 1

    def _begin_table(self, attributes: Attributes) -> None:
        name = value_of(attributes, "name")
        hidden = value_of(attributes, "style-name") in self.styles
        # LibreOffice keeps what formulas take from other files in sheets that are never seen.
        if hidden and name.startswith("'") and "'#$" in name:
            self._skipped = 1
            return
        if len(self.hidden) + len(self.shown) > 10_000:
            raise Unreadable(tr("it has more than {n} sheets").format(n=10_000))
        (self.hidden if hidden else self.shown).append(name)
        if hidden and not self._all and not is_called(name, self._wanted):
            self._skipped = 1
            return
        self._path.append("table")
        self._grid, self._name = Grid(self._workbook), name
        self._line, self._comments, self._hidden_columns = 1, 0, 0

    def _end_cell(self) -> None:
        text = self._cell_text().strip()
        if text and self._grid is not None:
            self._grid.put(self._cells, self._column, text, self._repeat)
            if self._link:
                self._grid.link(self._line, self._column, self._link)
        self._column += self._repeat

    def _cell_text(self) -> str:
        shown = "\n".join(self._paragraphs)
        kind, value = self._type, self._value
        if kind in ("float", "percentage", "currency") and value:
            return number_text(value)
        if kind == "date" and value:
            return iso_text(value)
        if kind == "time" and value:
            return duration_text(value)
        if kind == "boolean" and value:
            return {"true": "TRUE", "false": "FALSE"}.get(value, value)
        return shown or value

    def _end_row(self) -> None:
        if self._grid is not None:
            self._grid.add(self._line, self._cells, self._times, hidden=self._row_hidden)
        self._line += self._times

    def _end_table(self) -> None:
        grid, self._grid = self._grid, None
        warnings = []
        if self._comments:
            warnings.append(tr("Comments on cells are not read."))
        if self._hidden_columns:
            warnings.append(tr("{n} hidden columns are read like the others.").format(n=self._hidden_columns))
        sheet = grid.sheet(self._name, warnings) if grid is not None else None
        if sheet is not None:
            self.sheets.append(sheet)


def _repeated(attributes: Attributes, name: str) -> int:
    """Return how often something is repeated."""
    text = value_of(attributes, name)
    if not text:
        return 1
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise Unreadable(tr("“{text}” is not a number of repetitions").format(text=text[:20]))
    return max(int(text), 1)
