"""Read the sheets of an XLSX workbook, part by part, as a stream (ECMA-376, transitional and strict)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from .cells import date_kind, iso_text, number_text, serial_text, unescaped
from .grid import MAX_CELL_TEXT, MAX_TEXT, Grid
from .text import MAX_CELLS
from .xmlstream import Attributes, Handler, Unreadable, value_of
from ...model.survey import Sheet
from ...translation import tr

_MAIN = ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
_PACKAGE = ("http://schemas.openxmlformats.org/package/2006/relationships",)
#: The row and column numbers of the largest sheets.
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_FORMULA_LINK = re.compile(r'\s*(?:_xlfn\.)?HYPERLINK\(\s*"([^"]{1,4000})"', re.IGNORECASE)
#: A link that stands behind a whole range of cells is kept for so many of them.
_LINKED_CELLS = 1_000

#: Opens a part of the workbook and gives it to a handler; False if there is no such part.
Read = Callable[[str, Handler], bool]


@dataclass(frozen=True)
class _Relation:
    kind: str
    target: str
    outside: bool


@dataclass(frozen=True)
class SheetEntry:
    """A sheet as the workbook lists it.

    :param part: where its cells are
    """

    name: str
    part: str
    hidden: bool


class _Relations(Handler):
    """The part that says where the others are."""

    def __init__(self, part: str) -> None:
        super().__init__(_PACKAGE)
        self._folder = dirname(part)
        self.found: dict[str, _Relation] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name != "Relationship" or len(self.found) > MAX_CELLS:
            return
        target = value_of(attributes, "Target")
        outside = value_of(attributes, "TargetMode") == "External"
        if not outside:
            # A target is relative to the part it is named by, or to the package if it begins with a slash.
            target = normpath(join("/" + self._folder, target.replace("\\", "/"))).lstrip("/")
        kind = value_of(attributes, "Type").rsplit("/", 1)[-1]
        self.found[value_of(attributes, "Id")] = _Relation(kind, target, outside)


class _Workbook(Handler):
    """The list of sheets."""

    def __init__(self) -> None:
        super().__init__(_MAIN)
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet" and len(self.sheets) < 10_000:
            hidden = value_of(attributes, "state") in ("hidden", "veryHidden")
            # The attribute “id” has the namespace of relations; “sheetId” is another one.
            relation = next(
                (attributes[i + 1] for i in range(0, len(attributes), 2) if attributes[i].endswith(" id")), ""
            )
            self.sheets.append((value_of(attributes, "name"), relation, hidden))
        elif name == "workbookPr":
            self.from_1904 = value_of(attributes, "date1904") in ("1", "true")


class _Styles(Handler):
    """What number formats the styles of cells have: dates among them."""

    def __init__(self) -> None:
        super().__init__(_MAIN)
        self._codes: dict[int, str] = {}
        self._inside = False
        self.kinds: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt" and len(self._codes) < 10_000:
            self._codes[_whole(value_of(attributes, "numFmtId"), -1)] = value_of(attributes, "formatCode")
        elif name == "cellXfs":
            self._inside = True
        elif name == "xf" and self._inside and len(self.kinds) < 100_000:
            number = _whole(value_of(attributes, "numFmtId"), 0)
            self.kinds.append(date_kind(number, self._codes.get(number, "")))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._inside = False


class _Pieces(Handler):
    """The text of a cell: rich text is put together, phonetic guides are left out."""

    def __init__(self) -> None:
        super().__init__(_MAIN)
        self._parts: list[str] | None = None
        self._length = 0
        self._guide = False

    def begin(self) -> None:
        """A text begins."""
        self._parts, self._length = [], 0

    def text(self, data: str) -> None:
        if self._parts is not None:
            self._length += len(data)
            if self._length > MAX_CELL_TEXT:
                raise Unreadable(tr("a cell holds more than {n} characters").format(n=MAX_CELL_TEXT))
            self._parts.append(data)

    def taken(self) -> str:
        """Return the text that ends."""
        text = "".join(self._parts or ())
        self._parts = None
        return text


class _Strings(_Pieces):
    """The texts that cells name by number."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._whole: list[str] = []
        self._total = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "t" and not self._guide:
            self.begin()
        elif name == "rPh":
            self._guide = True
        elif name == "si":
            self._whole = []

    def end(self, name: str) -> None:
        if name == "t" and not self._guide:
            self._whole.append(self.taken())
        elif name == "rPh":
            self._guide = False
        elif name == "si":
            text = unescaped("".join(self._whole)).strip()
            self._total += len(text)
            if len(self.texts) >= MAX_CELLS or self._total > MAX_TEXT:
                raise Unreadable(tr("it holds more than {n} different texts").format(n=MAX_CELLS))
            self.texts.append(text)


class _Cells(_Pieces):
    """The cells of a sheet."""

    def __init__(self, grid: Grid, strings: list[str], kinds: list[str], from_1904: bool) -> None:
        super().__init__()
        self._grid = grid
        self._strings, self._kinds, self._from_1904 = strings, kinds, from_1904
        self._inside = self._row_hidden = self._is_formula = self._valued = False
        self._line = self._column = -1
        self._cells: list[str] = []
        self._type = self._style = self._value = self._formula = ""
        self._inline: list[str] = []
        #: Formulas without a stored result: how many, and the first one's cell.
        self.empty_formulas = 0
        self.first_empty = ""
        self.hidden_columns = 0
        #: Cells and what stands behind them: number of a relation.
        self.links: list[tuple[str, str]] = []
        self._line = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._begin_cell(attributes)
        elif name == "v":
            self._valued = True
            self.begin()
        elif name == "f" or (name == "t" and not self._guide):
            self._is_formula = self._is_formula or name == "f"
            self.begin()
        elif name == "row":
            self._cells, self._column = [], -1
            said = _whole(value_of(attributes, "r"), 0)
            self._line = said if self._line < said <= _LAST_ROW else self._line + 1
            self._row_hidden = value_of(attributes, "hidden") in ("1", "true")
        elif name == "rPh":
            self._guide = True
        elif name == "col" and value_of(attributes, "hidden") in ("1", "true"):
            first, last = _whole(value_of(attributes, "min"), 1), _whole(value_of(attributes, "max"), 1)
            self.hidden_columns += max(0, min(last, _LAST_COLUMN) - first + 1)
        elif name == "hyperlink" and len(self.links) < MAX_CELLS:
            relation = next(
                (attributes[i + 1] for i in range(0, len(attributes), 2) if attributes[i].endswith(" id")), ""
            )
            self.links.append((value_of(attributes, "ref"), relation))

    def _begin_cell(self, attributes: Attributes) -> None:
        place = kind = style = ""
        for i in range(0, len(attributes), 2):
            key = attributes[i]
            if key == "r":
                place = attributes[i + 1]
            elif key == "t":
                kind = attributes[i + 1]
            elif key == "s":
                style = attributes[i + 1]
        # Some programs leave the reference out: the cell stands beside the one before.
        self._column = column_of(place) if place else self._column + 1
        self._type, self._style = kind, style
        self._value = self._formula = ""
        self._inline = []
        self._is_formula = self._valued = False

    def end(self, name: str) -> None:
        if name == "c":
            self._end_cell()
        elif name == "v":
            self._value = self.taken()
        elif name == "t" and not self._guide:
            self._inline.append(self.taken())
        elif name == "f":
            self._formula = self.taken()
        elif name == "row":
            self._grid.add(self._line, self._cells, hidden=self._row_hidden)
            self._cells = []
        elif name == "rPh":
            self._guide = False

    def _end_cell(self) -> None:
        value = self._value.strip()
        # A formula may well give an empty text; that is a result.
        if self._is_formula and not value and not (self._type == "str" and self._valued):
            self.empty_formulas += 1
            self.first_empty = self.first_empty or f"{column_letters(self._column)}{self._line}"
            return
        text = self._text(value)
        if text:
            self._grid.put(self._cells, self._column, text)
            link = _FORMULA_LINK.match(self._formula) if self._formula else None
            if link:
                self._grid.link(self._line, self._column, link[1])

    def _text(self, value: str) -> str:
        """Return what a cell shows, by its type (18.18.11)."""
        kind = self._type
        if kind == "s":
            return self._shared(value)
        if kind in ("inlineStr", "str"):
            return unescaped("".join(self._inline) or self._value)
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, value.upper())
        if kind == "e":
            return value if value.startswith("#") or not value else f"#{value}"
        return iso_text(value) if kind == "d" else self._number(value)

    def _shared(self, value: str) -> str:
        number = _whole(value, -1)
        if not 0 <= number < len(self._strings):
            raise Unreadable(tr("a cell names a text that is not there"))
        return self._strings[number]

    def _number(self, value: str) -> str:
        style = _whole(self._style, 0) if self._style else 0
        date = self._kinds[style] if style < len(self._kinds) else ""
        return serial_text(value, date, self._from_1904) if date and value else number_text(value)


class Xlsx:
    """A workbook, opened: its sheets are read one by one, when they are asked for.

    :param read: opens a part
    :raises Unreadable: if it is no such workbook
    """

    def __init__(self, read: Read, part: str, name: str) -> None:
        self._read = read
        self._name = name
        self._folder = dirname(part)
        self._relations = self._relations_of(part)
        book = _Workbook()
        read(part, book)
        #: Whether the part lists sheets at all; a text document has another list in the same place.
        self.lists_sheets = bool(book.sheets)
        self._from_1904 = book.from_1904
        self._strings: list[str] | None = None
        self._kinds: list[str] = []
        self.sheets = list(self._listed(book))

    def _listed(self, book: _Workbook) -> Iterator[SheetEntry]:
        for name, relation, hidden in book.sheets:
            found = self._relations.get(relation)
            # A sheet may be a chart; whatever its kind is called, it has cells only if it is one of cells.
            if found is not None and found.kind == "worksheet" and not found.outside:
                yield SheetEntry(name, found.target, hidden)

    def _relations_of(self, part: str) -> dict[str, _Relation]:
        handler = _Relations(part)
        self._read(join(dirname(part), "_rels", part.rsplit("/", 1)[-1] + ".rels"), handler)
        return handler.found

    def sheet(self, listed: SheetEntry) -> Sheet | None:
        """Return a sheet; None if it holds nothing.

        :raises PluginError: if it is too large
        """
        if self._strings is None:
            self._read_common()
        grid = Grid(self._name)
        cells = _Cells(grid, self._strings or [], self._kinds, self._from_1904)
        if not self._read(listed.part, cells):
            raise Unreadable(tr("the sheet “{sheet}” is missing in it").format(sheet=listed.name))
        relations = self._relations_of(listed.part)
        self._link(grid, cells.links, relations)
        warnings = []
        if cells.empty_formulas:
            message = tr(
                "{n} formulas have no stored result and are read as empty (first: {cell}). "
                "Open the workbook in a spreadsheet program and save it."
            )
            warnings.append(message.format(n=cells.empty_formulas, cell=cells.first_empty))
        if any(relation.kind in ("comments", "threadedComment") for relation in relations.values()):
            warnings.append(tr("Comments on cells are not read."))
        if cells.hidden_columns:
            warnings.append(tr("{n} hidden columns are read like the others.").format(n=cells.hidden_columns))
        return grid.sheet(listed.name, warnings)

    def _read_common(self) -> None:
        """Read what all sheets share: texts and styles."""
        strings, styles = _Strings(), _Styles()
        for relation in self._relations.values():
            if relation.kind == "sharedStrings" and not relation.outside and not strings.texts:
                self._read(relation.target, strings)
            elif relation.kind == "styles" and not relation.outside and not styles.kinds:
                self._read(relation.target, styles)
        self._strings, self._kinds = strings.texts, styles.kinds

    @staticmethod
    def _link(grid: Grid, links: list[tuple[str, str]], relations: dict[str, _Relation]) -> None:
        left = _LINKED_CELLS
        for reference, relation in links:
            found = relations.get(relation)
            if found is None or not found.outside:
                continue
            first, _, last = reference.partition(":")
            column, line = _place(first)
            to_column, to_line = _place(last) if last else (column, line)
            many = (to_column - column + 1) * (to_line - line + 1)
            if last and (many > left or many < 1):
                continue
            left -= many if last else 0
            for row in range(line, to_line + 1):
                for place in range(column, to_column + 1):
                    grid.link(row, place, found.target)


def workbook_part(read: Read) -> str:
    """Return the part that lists the sheets of an XLSX workbook, as the package says; empty if it does not."""
    handler = _Relations("")
    read("_rels/.rels", handler)
    return next((r.target for r in handler.found.values() if r.kind == "officeDocument" and not r.outside), "")


def column_of(reference: str) -> int:
    """Return the column that a reference such as ``AB12`` names, from 0.

    :raises Unreadable: if it is no reference
    """
    column = 0
    for sign in reference[:4]:
        if "A" <= sign <= "Z":
            column = column * 26 + ord(sign) - 64
        else:
            break
    if not 0 < column <= _LAST_COLUMN:
        raise Unreadable(tr("“{reference}” names no cell").format(reference=reference[:20]))
    return column - 1


def column_letters(column: int) -> str:
    """Return what a column is called, from 0."""
    letters = ""
    column += 1
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _place(reference: str) -> tuple[int, int]:
    """Return column (from 0) and line (from 1) of a reference."""
    reference = reference.replace("$", "")
    return column_of(reference), _whole(reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 1)


def _whole(text: str, otherwise: int) -> int:
    """Return a whole number written with few digits."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else otherwise
