"""The layout of factsheets: two A4 pages that are refilled for every region, country or theme."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayoutItemPage, QgsLayoutItemPicture, QgsLayoutSize, QgsPrintLayout, QgsProject, QgsUnitTypes
from qgis.PyQt.QtWidgets import QGraphicsScene

from . import factsheet_flow as flows
from .factsheet_art import ACCENT, BAND, DIM, Art
from .factsheet_board import LabelPool, Style
from .factsheet_content import Sheet, further_figures
from .factsheet_locator import Locator
from .factsheet_parts import Matrix, Tiles
from .factsheet_sources import Sources
from .items import place
from .measure import address_line, line_height, lines_of
from .page import Box
from ..model.style import palette
from ..store.pdf import Link
from ..translation import tr

PAGE = Box(0.0, 0.0, 210.0, 297.0)
MARGIN = 14.0
INNER = PAGE.width - 2 * MARGIN
#: Content ends here; the small print stands below.
BOTTOM = 277.0
_FOOT_TOP = 279.5
_LOCATOR = Box(PAGE.width - MARGIN - 58.0, 12.0, 58.0, 50.0)
_SECOND_TOP = 24.0
#: Gaps of the first page between figures, matrix and entries, and the line said of the matrix.
_BETWEEN = 13.0
#: Entries begin on the first page if so much of it is left, in millimetres.
_WORTH = 45.0
_TITLE_SIZES = (21.0, 17.0, 14.0, 11.0)

_EYEBROW = Style(7.5, bold=True, color=ACCENT)
_SUBTITLE = Style(10.0, color=DIM)
_LABEL = Style(7.3, color=DIM)
_VALUE = Style(7.3)
_SAID = Style(8.0, color=DIM)
_HEADING = Style(flows.HEADING, bold=True, color=palette.BOTH)
_NOTE = Style(6.8, color=DIM)
_OVERSEAS = Style(6.2, color=DIM, right=True)
_FOOT = Style(6.0, color=DIM)
_FOOT_RIGHT = Style(6.0, bold=True, color=DIM, right=True)
_ENTRY_TITLE = Style(flows.TITLE, bold=True)
_ENTRY_META = Style(flows.META, color=DIM)
_ENTRY_TEXT = Style(flows.TEXT)
_SOURCE = Style(flows.SOURCE)
_SOURCE_NUMBER = Style(flows.SOURCE, bold=True, color=ACCENT)
_RUNNING = Style(12.0, bold=True, color=palette.BOTH)
_RUNNING_RIGHT = Style(7.5, color=DIM, right=True)


@dataclass(frozen=True)
class SheetResult:
    """What a sheet became.

    :param pages: one or two
    :param links: areas that lead to web pages, their page counted from 1
    :param left_out: entries that found no room
    """

    pages: int
    links: tuple[Link, ...]
    left_out: int


class Factsheet:
    """A layout that shows one sheet after the other.

    :param project: one of our own, to which the layers of the locator map are added
    :param atlas: the atlas file
    :raises AtlasError: if the atlas file has no boundaries
    """

    def __init__(self, project: QgsProject, atlas: Path) -> None:
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        # Else every change is kept to be undone: 40 KB each, thousands for a hundred regions.
        self.layout.undoStack().blockCommands(True)
        # Items move with every sheet: an index of where they are would be made anew each time.
        self.layout.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        collection = self.layout.pageCollection()
        collection.addPage(QgsLayoutItemPage(self.layout))
        size = QgsLayoutSize(PAGE.width, PAGE.height, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
        for number in range(2):
            collection.page(number).setPageSize(size)
        collection.reflow()
        # What is added later is drawn above: drawings, map, texts.
        self._drawings = [self._drawing(number) for number in range(2)]
        self.locator = Locator(self.layout, project, atlas, _LOCATOR)
        self._board = LabelPool(self.layout)

    def _drawing(self, page: int) -> QgsLayoutItemPicture:
        item = QgsLayoutItemPicture(self.layout)
        item.setId(f"drawing {page + 1}")
        self.layout.addLayoutItem(item)
        place(item, Box(0, page * (PAGE.height + self.layout.pageCollection().spaceBetweenPages()), *PAGE_SIZE))
        return item

    def fill(self, sheet: Sheet) -> SheetResult:
        """Show *sheet* on the pages. Called within :func:`..translation.speaking`; nothing of the sheet is HTML."""
        board = self._board
        board.begin()
        arts = (Art(), Art())
        sources = Sources()
        y = self._head(sheet, arts[0], sources)
        matrix = Matrix(sheet.blocks, INNER)
        matrix_note = lines_of(sheet.matrix_note, INNER, 7.3, False, 2)
        further = max(0, len(matrix_note) - 1) * line_height(7.3)
        around = y + 2 * flows.HEADING_HEIGHT + matrix.least + _BETWEEN + further
        for most in (6, 3, 0):
            tiles = Tiles(sheet.tiles, INNER, most)
            if around + tiles.least <= BOTTOM:
                break
        # Numbers follow the order in which a user reads: figures, matrix, entries.
        for address in (a for tile in tiles.shown for a in tile.sources):
            sources.number(address)
        for address in (a for block in sheet.blocks for row in block.rows for a in row.sources[:1]):
            sources.number(address)
        sections = (further_figures(tiles.others), *sheet.sections) if tiles.others else sheet.sections
        used = around + tiles.least
        rest, second = Box(MARGIN, used, INNER, BOTTOM - used), Box(MARGIN, _SECOND_TOP, INNER, BOTTOM - _SECOND_TOP)
        flowed = flows.flow(sections, sources.addresses, [(0, rest)])
        pages = 1 if flowed.left_out == 0 and flowed.placed else 2
        begins = pages == 2 and rest.height > _WORTH
        if pages == 2:
            flowed = flows.flow(sections, sources.addresses, [*([(0, rest)] if begins else []), (1, second)])
        spare = 0.0 if pages == 1 or begins else max(0.0, BOTTOM - used)
        y = self._heading(0, tr("Key figures"), y, arts[0])
        if tiles.shown:
            y = tiles.draw(board, arts[0], sources, MARGIN, y, tiles.stretched(spare * 0.5)) + 4
        else:
            said = lines_of(sheet.no_tiles if not sheet.tiles else tr("See the next page."), INNER, 8.0)
            y = board.text(0, "no figures", said, MARGIN, y, INNER, _SAID) + 4
        y = self._heading(0, sheet.matrix_title, y, arts[0]) - 1.2
        y = board.text(0, "matrix note", matrix_note, MARGIN, y, INNER, _LABEL)
        stretch = matrix.stretched(BOTTOM - y - 1.0) if spare else 0.0
        matrix.draw(board, arts[0], sources, MARGIN, y + 1.0, stretch)
        if pages == 2:
            self._second_head(sheet, arts[1])
        self._entries(flowed, sources, arts)
        self._sources(pages - 1, sources, arts[pages - 1])
        for page in range(pages):
            self._foot(sheet, page, pages, arts[page])
        board.end()
        for page, (item, art) in enumerate(zip(self._drawings, arts)):
            item.setVisibility(page < pages)
            if page < pages:
                data = base64.b64encode(art.svg(PAGE.width, PAGE.height).encode()).decode()
                item.setPicturePath(f"base64:{data}", QgsLayoutItemPicture.Format.FormatSVG)
        return SheetResult(pages, tuple(board.links), flowed.left_out)

    # Parts of the pages, from top to bottom; each returns where it ends.

    def _head(self, sheet: Sheet, art: Art, sources: Sources) -> float:
        board = self._board
        width = _LOCATOR.x - MARGIN - 6.0
        art.ground(Box(0, 0, PAGE.width, 3.5), palette.BOTH)
        y = board.text(0, "eyebrow", lines_of(sheet.eyebrow, width, 7.5, True, 1), MARGIN, 11.0, width, _EYEBROW) + 0.8
        size = next((s for s in _TITLE_SIZES if len(lines_of(sheet.title, width, s, True)) <= 2), _TITLE_SIZES[-1])
        style = Style(size, bold=True, color=palette.BOTH)
        y = board.text(0, "title", lines_of(sheet.title, width, size, True, 2), MARGIN, y, width, style)
        lines = lines_of(sheet.subtitle, width, 10.0, False, 2)
        y = board.text(0, "subtitle", lines, MARGIN, y + 0.3, width, _SUBTITLE) + 2.0
        for label, value in sheet.facts:
            lines, labels = lines_of(value, width - 30, 7.3, False, 2), lines_of(label, 29, 7.3, False, 2)
            end = y + max(len(lines), len(labels)) * line_height(7.3)
            if end > 76:  # the rest of a long note is in the data
                break
            board.text(0, "fact", labels, MARGIN, y, 29.5, _LABEL)
            board.text(0, "fact value", lines, MARGIN + 30, y, width - 30, _VALUE)
            y = end + 0.4
        if sheet.sources:
            board.text(0, "fact", (tr("Sources"),), MARGIN, y, 29.5, _LABEL)
            y = board.text(0, "fact value", (sources.marks(sheet.sources),), MARGIN + 30, y, width - 30, _VALUE)
        if not self.locator.show(sheet.units, sheet.country):
            art.ground(_LOCATOR, BAND)
            lines = lines_of(sheet.locator_note, _LOCATOR.width - 10, 7.3, False, 6)
            top = _LOCATOR.y + (_LOCATOR.height - len(lines) * line_height(7.3)) / 2
            board.text(0, "no locator", lines, _LOCATOR.x + 5, top, _LOCATOR.width - 10, _LABEL)
        elif self.locator.overseas:
            said = tr("Overseas, not on this map: {n}").format(n=self.locator.overseas)
            lines = lines_of(said, _LOCATOR.width, 6.2, False, 1)
            board.text(0, "overseas", lines, _LOCATOR.x, _LOCATOR.bottom + 0.6, _LOCATOR.width, _OVERSEAS)
        return max(y, _LOCATOR.bottom) + 5.0

    def _heading(self, page: int, title: str, y: float, art: Art) -> float:
        art.rule(MARGIN, y, INNER, palette.BOTH, 0.35)
        lines = lines_of(title, INNER, flows.HEADING, True, 1)
        self._board.text(page, "heading", lines, MARGIN, y + 1.2, INNER, _HEADING)
        return y + flows.HEADING_HEIGHT

    def _second_head(self, sheet: Sheet, art: Art) -> None:
        art.ground(Box(0, 0, PAGE.width, 3.5), palette.BOTH)
        half = INNER * 0.6
        rest = INNER - half
        self._board.text(1, "running title", lines_of(sheet.title, half, 12.0, True, 1), MARGIN, 11.0, half, _RUNNING)
        lines = lines_of(sheet.eyebrow, rest, 7.5, False, 1)
        self._board.text(1, "running eyebrow", lines, MARGIN + half, 12.6, rest, _RUNNING_RIGHT)

    def _entries(self, flowed: flows.FlowResult, sources: Sources, arts: Sequence[Art]) -> None:
        for one in flowed.placed:
            part, page, x, y = one.part, one.page, one.x, one.y
            section, art = part.section, arts[page]
            if part.kind == "heading":
                art.rule(x, y, flowed.width, palette.BOTH, 0.35)
                title = f"{section.title} ({section.total})" if section.total else section.title
                lines = lines_of(title, flowed.width, flows.HEADING, True, 1)
                self._board.text(page, "heading", lines, x, y + 1.2, flowed.width, _HEADING)
            elif part.measured is None:
                said = tr("and {n} more in the data").format(n=part.left_out) if part.left_out else section.empty
                lines = lines_of(said, flowed.width, _NOTE.size, False, 1)
                self._board.text(page, "remark", lines, x, y, flowed.width, _NOTE)
            else:
                self._entry(page, part.measured, sources, x, y, flowed.width)

    def _entry(self, page: int, held: flows.MeasuredEntry, sources: Sources, x: float, y: float, width: float) -> None:
        board, entry = self._board, held.entry
        y = board.text(page, "entry", held.title, x, y, width, _ENTRY_TITLE)
        marks = sources.marks(entry.sources[: flows.MOST_SOURCES])
        meta = lines_of(f"{entry.meta}\u00a0{marks}".strip(), width, flows.META, False, len(held.meta))
        y = board.text(page, "meta", meta, x, y, width, _ENTRY_META)
        board.text(page, "text", held.text, x, y, width, _ENTRY_TEXT)

    def _sources(self, page: int, sources: Sources, art: Art) -> None:
        listed = sources.addresses
        if not listed:
            return
        step = line_height(flows.SOURCE)
        width = (INNER - flows.COLUMN_GAP) / 2
        rows = -(-len(listed) // 2)
        top = BOTTOM - flows.sources_height(len(listed))
        y = self._heading(page, tr("Sources"), top, art)
        for place_, address in enumerate(listed):
            x = MARGIN + (place_ // rows) * (width + flows.COLUMN_GAP)
            line = y + (place_ % rows) * step
            self._board.text(page, "source number", (f"{place_ + 1}",), x, line, 6, _SOURCE_NUMBER)
            shown = address_line(address, width - 6, flows.SOURCE)
            self._board.text(page, "source", (shown,), x + 6, line, width - 6, _SOURCE)
            self._board.link(page, x, line, width, step, address)

    def _foot(self, sheet: Sheet, page: int, pages: int, art: Art) -> None:
        art.rule(MARGIN, _FOOT_TOP, INNER)
        width = INNER - 40
        lines = [line for text in sheet.foot for line in lines_of(text, width, 6.0, False, 2)][:5]
        self._board.text(page, "foot", lines, MARGIN, _FOOT_TOP + 1.0, width, _FOOT)
        said = lines_of(sheet.title, 26, 6.0, True, 1)
        number = f"{page + 1}/{pages}"
        self._board.text(page, "page", (f"{said[0] if said else ''} · {number}",), MARGIN + width, _FOOT_TOP + 1.0, 40,
                         _FOOT_RIGHT)  # fmt: skip


PAGE_SIZE = (PAGE.width, PAGE.height)
