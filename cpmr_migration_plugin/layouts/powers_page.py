"""Pages that show who may do what: kinds of authority by country × fields, with legend, notes and source."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsUnitTypes,
)
from qgis.PyQt.QtWidgets import QGraphicsScene

from . import items
from .corner import check_logo
from .factsheet_art import DIM
from .factsheet_board import LabelPool, Style
from .measure import line_height, lines_of, text_width
from .page import Box, PageGrid, PageSpec, title_width
from .page_texts import SEPARATOR, page_texts
from .powers_art import PowersArt
from .powers_rows import CellLines, Measures, RowLines, Sheet, measures, table_sheets
from ..model.inspect.power_cells import NOTE, Powers
from ..model.inspect.powers_text import level_word, no_rule_text
from ..model.style import palette
from ..model.vocabulary import WIDEST_FIRST, Level
from ..progress import Steps
from ..project.subjects.map_texts import MapTexts
from ..translation import speaking, tr

#: Rows that are drawn at a time.
_STEP = 6
#: Stands in the legend for every level that is inferred, none left aside.
_INFERRED = "inferred"
#: Columns of the notes, and the gap between two, in millimetres.
_NOTE_COLUMNS, _NOTE_GAP = 3, 5.0


@dataclass(frozen=True)
class Remark:
    """A paragraph behind the table, e.g. a note on a country.

    :param heading: printed bold
    """

    heading: str
    text: str


def laying_out_powers(
    project: QgsProject, name: str, powers: Powers, texts: MapTexts, spec: PageSpec, remarks: Sequence[Remark] = ()
) -> Steps[QgsPrintLayout]:
    """Lay the table out in short steps, one per page; it is not yet added to the project's layouts.

    :param texts: what stands around the table; the subtitle of a page begins with the groups it shows
    :param remarks: paragraphs that follow on pages of their own
    :raises ExportError: if the logo cannot be shown
    """
    check_logo(spec)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    # Else every change is kept to be undone, 40 KB each.
    layout.undoStack().blockCommands(True)
    # An index of where items are would be made anew with each.
    layout.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
    with speaking(spec.language):
        drawer = _Drawer(layout, powers, texts, spec)
        sheets = list(table_sheets(powers, spec, drawer.room))
        columns = _note_pages(remarks, spec, drawer.body.height)
    drawer.pages = len(sheets) + len(columns)
    yield
    for sheet in sheets:
        yield from drawer.adding_table(sheet)
    for page in columns:
        with speaking(spec.language):
            drawer.add_notes(page)
        yield
    layout.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
    layout.undoStack().blockCommands(False)
    return layout


class _Drawer:
    """Draws one page after the other."""

    def __init__(self, layout: QgsPrintLayout, powers: Powers, texts: MapTexts, spec: PageSpec) -> None:
        self.layout, self.texts, self.spec = layout, texts, spec
        self.pages = 0
        self._page = -1
        self._size = QgsLayoutSize(spec.width, spec.height, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
        layout.pageCollection().page(0).setPageSize(self._size)
        self.board = LabelPool(layout)
        self.board.begin()
        self.step = spec.height + layout.pageCollection().spaceBetweenPages()
        # Of every page the same: that of the longest subtitle.
        longest = max((column.group_title for column in powers.columns), key=len, default="")
        self.body = page_texts(replace(texts, subtitle=self._subtitle(longest)), spec).places(spec).body
        self._legend = self._legend_rows(legend_entries(powers))
        self.plain = measures(spec)
        self.legend_height = len(self._legend) * 1.45 * line_height(self.plain.size) + 1.5 * spec.scale

    @property
    def room(self) -> float:
        """Height between subtitle and legend."""
        return self.body.height - self.legend_height

    def _subtitle(self, shown: str) -> str:
        return SEPARATOR.join(part for part in (shown, self.texts.subtitle) if part)

    def _begin(self, shown: str) -> PowersArt:
        """Begin the next page, its texts included."""
        self._page += 1
        pages = self.layout.pageCollection()
        if self._page:
            pages.addPage(QgsLayoutItemPage(self.layout))
            pages.page(self._page).setPageSize(self._size)
            pages.reflow()
        picture = QgsLayoutItemPicture(self.layout)
        picture.setId(f"drawing_{self._page + 1}")
        self.layout.addLayoutItem(picture)
        items.place(picture, Box(0, self._page * self.step, self.spec.width, self.spec.height))
        self._picture = picture
        number = tr("page {n} of {all}").format(n=self._page + 1, all=self.pages) if self.pages > 1 else ""
        said = SEPARATOR.join(part for part in (self._subtitle(shown), number) if part)
        words = page_texts(replace(self.texts, subtitle=said), self.spec)
        words.add(self.layout, _below(words.places(self.spec), self._page * self.step), self.spec)
        return PowersArt()

    def _end(self, art: PowersArt) -> None:
        data = base64.b64encode(art.svg(self.spec.width, self.spec.height).encode()).decode()
        self._picture.setPicturePath(f"base64:{data}", QgsLayoutItemPicture.Format.FormatSVG)

    def _text(self, name: str, lines: Sequence[str], x: float, y: float, width: float, style: Style) -> float:
        return self.board.text(self._page, name, lines, x, y, width, style)

    # The table.

    def adding_table(self, sheet: Sheet) -> Steps[None]:
        """Add, in short steps, a page with a part of the table."""
        x, y, size = self.body.x, self.body.y, sheet.size
        with speaking(self.spec.language):
            art = self._begin("; ".join(dict.fromkeys(column.group_title for column in sheet.columns)))
            self._head(sheet, art, x, y)
            self._draw_legend(art)
        yield
        y += sheet.head.height
        width = size.lead + size.column * len(sheet.columns)
        for number, row in enumerate(sheet.rows):
            art.rule(x if row.country else x + size.country, y, width if row.country else width - size.country)
            self._row(row, size, art, x, y)
            y += row.height
            if number % _STEP == _STEP - 1:
                yield
        art.rule(x, y, width, palette.TEXT)
        self._text("below", sheet.below, x, y + size.pad, title_width(self.spec), Style(size.small, color=DIM))
        self._end(art)
        yield

    def _head(self, sheet: Sheet, art: PowersArt, x: float, y: float) -> None:
        size, head = sheet.size, sheet.head
        bold, pad = Style(size.size, bold=True), size.pad
        for lines, first, wide in head.groups:
            left, width = x + size.lead + first * size.column, wide * size.column
            art.ground(Box(left + 0.3, y, width - 0.6, head.band), "#E3EBEE")
            self._text("group", lines, left + pad, y + pad, width - 2 * pad, bold)
        bottom = y + head.height
        for column, lines in enumerate(head.titles):
            top = bottom - pad - len(lines) * line_height(size.size)
            left = x + size.lead + column * size.column + pad
            self._text("field", lines, left, top, size.column - 2 * pad, bold)
        left = x
        for title, width in (
            (tr("Country"), size.country), (tr("Kind of authority"), size.kind), (tr("Tier, regions"), size.about)
        ):  # fmt: skip
            lines = lines_of(title, width - 2 * pad, size.size, True, 2)
            top = bottom - pad - len(lines) * line_height(size.size)
            self._text("heading", lines, left + (0 if left == x else pad), top, width - pad, bold)
            left += width
        art.rule(x, bottom, size.lead + size.column * len(sheet.columns), palette.TEXT, 0.3)

    def _row(self, row: RowLines, size: Measures, art: PowersArt, x: float, y: float) -> None:
        pad, top = size.pad, y + size.pad
        self._text("country", row.country, x, top, size.country - pad, Style(size.size, bold=True))
        left = x + size.country
        below = self._text("kind", row.kind, left + pad, top, size.kind - 2 * pad, Style(size.size))
        dim = Style(size.small, color=DIM)
        self._text("local", row.local, left + pad, below, size.kind - 2 * pad, dim)
        self._text("about", row.about, left + size.kind + pad, top, size.about - 2 * pad, dim)
        left = x + size.lead
        for cell in row.cells:
            self._cell(cell, size, art, Box(left + 0.3, y + 0.3, size.column - 0.6, row.height - 0.6))
            left += size.column

    def _cell(self, cell: CellLines, size: Measures, art: PowersArt, box: Box) -> None:
        y, pad = box.y, size.pad
        # What a lone part does not need is its ground all the same.
        spare = box.height - (cell.height - 0.6) if len(cell.parts) == 1 else 0.0
        wide, high = size.sign
        for part in cell.parts:
            art.cell(Box(box.x, y, box.width, part.height + spare - 0.2), part.level, inferred=part.inferred)
            top = y + 0.8 * pad
            art.level_sign(Box(box.x + 0.7 * pad, top + 0.15, wide, high), part.level, inferred=part.inferred)
            beside = box.x + wide + 1.4 * pad
            below = self._text("level", part.words, beside, top, box.x + box.width - beside, Style(size.size))
            below = max(below, top + high)
            self._text("scope", part.scope, box.x + 0.7 * pad, below, box.width - pad, Style(size.small))
            y += part.height
        own = Style(size.small, bold=True, color=DIM)
        self._text("own", cell.own, box.x + 0.7 * pad, y + spare + 0.2, box.width - pad, own)

    # The legend.

    def _legend_rows(self, entries: list[tuple[str, bool, str]]) -> list[list[tuple[str, bool, str]]]:
        """Return the entries, level and whether inferred, in rows as wide as the page."""
        size = measures(self.spec)
        rows: list[list[tuple[str, bool, str]]] = [[]]
        used = 0.0
        for entry in entries:
            width = text_width(entry[2], size.size) + 2.6 * size.sign[0]
            if rows[-1] and used + width > title_width(self.spec):
                rows.append([])
                used = 0.0
            rows[-1].append(entry)
            used += width
        return rows

    def _draw_legend(self, art: PowersArt) -> None:
        size = self.plain
        wide, high = size.sign
        y = self.body.bottom - self.legend_height + 1.5 * self.spec.scale
        for row in self._legend:
            x = self.body.x
            for level, inferred, words in row:
                art.cell(Box(x, y, 1.7 * wide, line_height(size.size) + 0.2), level, inferred=inferred)
                if level and level != _INFERRED:
                    art.level_sign(Box(x + 0.3 * wide, y + 0.3, wide, high), level, inferred=inferred)
                left, width = x + 2 * wide, text_width(words, size.size) + 1.0
                self._text("legend", (words,), left, y, width, Style(size.size))
                x = left + width + 0.6 * wide
            y += 1.45 * line_height(size.size)

    # The notes.

    def add_notes(self, columns: Sequence[Sequence[tuple[tuple[str, ...], tuple[str, ...]]]]) -> None:
        """Add a page of paragraphs in columns."""
        art = self._begin(tr("Notes"))
        size = self.plain
        width = _note_width(self.spec)
        for number, paragraphs in enumerate(columns):
            x, y = self.body.x + number * (width + _NOTE_GAP), self.body.y
            for heading, lines in paragraphs:
                y = self._text("note heading", heading, x, y, width, Style(size.size, bold=True))
                y = self._text("note text", lines, x, y, width, Style(size.size)) + _between(size)
        self._end(art)


def _legend_word(level: str, inferred: bool) -> str:
    if not level:
        return no_rule_text()
    if level == _INFERRED:
        return tr("level inferred, no source states it")
    if inferred:
        return tr("none, inferred from the division of tasks: no source states it")
    return level_word(level)


def legend_entries(powers: Powers) -> list[tuple[str, bool, str]]:
    """Return the entries of the legend: level, whether inferred, and its words; nothing last.

    Of inferred levels only *none* has an entry of its own: it is a class of its own; one sample stands for the others.
    """
    held = {(part.level, part.inferred) for row in powers.rows for cell in row.cells for part in cell.parts}
    none = Level.NONE.value
    entries = [(level.value, False) for level in WIDEST_FIRST if {(level.value, False), (level.value, True)} & held]
    if (none, True) in held:
        # None that is only inferred does not make none a class of this table.
        entries = [entry for entry in entries if entry[0] != none or (none, False) in held]
        entries.append((none, True))
    if any(inferred and level != none for level, inferred in held):
        entries.append((_INFERRED, True))
    entries += [(NOTE, False)] if (NOTE, False) in held else []
    return [(level, inferred, _legend_word(level, inferred)) for level, inferred in [*entries, ("", False)]]


def _below(places: PageGrid, down: float) -> PageGrid:
    """Return the places on a page further down."""
    return PageGrid(**{name: replace(box, y=box.y + down) for name, box in vars(places).items()})


def _note_width(spec: PageSpec) -> float:
    return (title_width(spec) - (_NOTE_COLUMNS - 1) * _NOTE_GAP) / _NOTE_COLUMNS


def _between(size: Measures) -> float:
    return 1.8 * size.pad


def _note_pages(
    remarks: Sequence[Remark], spec: PageSpec, height: float
) -> list[list[list[tuple[tuple[str, ...], tuple[str, ...]]]]]:
    """Return remarks by page and column: lines of the heading and of the text of each."""
    size, width = measures(spec), _note_width(spec)
    columns: list[list[tuple[tuple[str, ...], tuple[str, ...]]]] = [[]]
    used = 0.0
    for remark in remarks:
        heading = lines_of(remark.heading, width, size.size, True)
        lines = lines_of(remark.text, width, size.size)
        needed = (len(heading) + len(lines)) * line_height(size.size) + _between(size)
        if columns[-1] and used + needed > height:
            columns.append([])
            used = 0.0
        columns[-1].append((heading, lines))
        used += needed
    pages = [columns[start : start + _NOTE_COLUMNS] for start in range(0, len(columns), _NOTE_COLUMNS)]
    return pages if columns[0] else []
