"""Two parts of a factsheet's first page: the tiles of key figures, and the matrix of competences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from .factsheet_art import BAND, DIM, Art
from .factsheet_board import LabelPool, Style
from .factsheet_content import Block, Row, Tile
from .factsheet_sources import Sources
from .measure import line_height, lines_of, text_width
from .page import Box
from ..model.style import palette

_TILE_TITLE = Style(7.0, bold=True)
_TILE_UNIT = Style(6.8, color=DIM)
_TILE_SMALL = Style(6.2, color=DIM)
_AXIS = Style(6.0, color=DIM)
_AXIS_RIGHT = Style(6.0, color=DIM, right=True)
_VALUE_SIZES = (15.0, 13.0, 11.0, 9.0, 7.5)

_BLOCK_TITLE = Style(7.8, bold=True, color=palette.BOTH)
_BLOCK_NOTE = Style(6.8, color=DIM, right=True)
_FIELD = Style(7.2)
_FIELD_QUIET = Style(7.2, color=DIM)
_WORD = Style(7.0)
_WORD_QUIET = Style(7.0, color=DIM)


class Tiles:
    """Key figures, three beside each other.

    :param width: of all of them, millimetres
    :param most: how many there is room for
    """

    COLUMNS = 3
    GAP, PAD = 4.0, 2.2
    TITLE_LINES, SMALL_LINES = 4, 5

    def __init__(self, tiles: Sequence[Tile], width: float, most: int) -> None:
        self.shown = tiles[:most]
        #: Figures for which there is no room.
        self.others = tiles[most:]
        self._width = (width - (self.COLUMNS - 1) * self.GAP) / self.COLUMNS
        self._inner = self._width - 2 * self.PAD
        rows = [self.shown[i : i + self.COLUMNS] for i in range(0, len(self.shown), self.COLUMNS)]
        self._rows = [(row, self._heights(row)) for row in rows]
        #: Height of all of them when nothing is stretched.
        self.least = sum(sum(heights) for _, heights in self._rows) + self.GAP * max(0, len(rows) - 1)
        if not rows:
            self.least = line_height(8.0) + 1.0

    def _heights(self, row: Sequence[Tile]) -> tuple[float, float, float]:
        """Return the heights of titles, of values with charts, and of the small print of a row of tiles."""
        titles = max(len(self._title(tile)) for tile in row) * line_height(7.0) + self.PAD
        small = max(len(self._small(tile, "[00]")) for tile in row) * line_height(6.2) + self.PAD
        middle = 14.0 if any(tile.chart for tile in row) else 8.5
        return titles, middle, small

    def stretched(self, spare: float) -> float:
        """Return how much higher each row with a chart gets if there is spare height."""
        charts = sum(any(tile.chart for tile in row) for row, _ in self._rows)
        return min(8.0, spare / charts) if charts else 0.0

    def _title(self, tile: Tile) -> tuple[str, ...]:
        return lines_of(tile.title, self._inner, 7.0, True, self.TITLE_LINES)

    def _small(self, tile: Tile, marks: str) -> tuple[str, ...]:
        width = self._inner - (8.0 if tile.chart else 0.0)
        texts = (f"{tile.when} {marks}".strip(), tile.country, tile.median)
        lines = [line for text in texts for line in lines_of(text, width, 6.2, False, 2)]
        return tuple(lines[: self.SMALL_LINES])

    def draw(self, board: LabelPool, art: Art, sources: Sources, x: float, y: float, stretch: float) -> float:
        """Draw the tiles; returns where they end."""
        for row, (titles, middle, small) in self._rows:
            high = middle + (stretch if any(tile.chart for tile in row) else 0.0)
            for column, tile in enumerate(row):
                left = x + column * (self._width + self.GAP)
                box = Box(left, y, self._width, titles + high + small)
                self._tile(board, art, sources, box, tile, titles, high)
            y += titles + high + small + self.GAP
        return y - self.GAP

    def _tile(
        self, board: LabelPool, art: Art, sources: Sources, box: Box, tile: Tile, titles: float, middle: float
    ) -> None:
        art.ground(box, BAND, 0.8)
        x, inner = box.x + self.PAD, self._inner
        board.text(0, "figure", self._title(tile), x, box.y + self.PAD * 0.7, inner, _TILE_TITLE)
        width = inner * 0.46 if tile.chart else inner
        size = next((s for s in _VALUE_SIZES if text_width(tile.value, s, bold=True) <= 0.97 * width), _VALUE_SIZES[-1])
        top = box.y + titles
        value = lines_of(tile.value, width, size, True, 1)
        style = Style(size, bold=True, color=palette.BOTH)
        beside = text_width(tile.value, size, bold=True) + 1.5
        fits = tile.unit and beside + text_width(tile.unit, 6.8) <= width
        end = board.text(0, "value", value, x, top, width, style)
        if fits:
            low = end - line_height(6.8) - 0.22 * (line_height(size) - line_height(6.8))
            board.text(0, "unit", (tile.unit,), x + beside, low, width - beside, _TILE_UNIT)
        else:
            board.text(0, "unit", lines_of(tile.unit, width, 6.8, False, 2), x, end - 0.8, width, _TILE_UNIT)
        if tile.chart:
            self._chart(board, art, Box(x + width + 2, top + 0.8, inner - width - 2, middle - 2.6), tile)
        marks = sources.marks(tile.sources)
        indent = 8.0 if tile.chart else 0.0
        start = top + middle
        for line in self._small(tile, marks):
            which = next((key for key, text in self._keys(tile, marks) if text.startswith(line)), "")
            if which:
                art.key(x, start + line_height(6.2) / 2, which)
            board.text(0, "about", (line,), x + indent, start, inner - indent, _TILE_SMALL)
            start += line_height(6.2)

    @staticmethod
    def _keys(tile: Tile, marks: str) -> list[tuple[str, str]]:
        """Return which of the small print names a line of the chart."""
        if tile.chart is None:
            return []
        keys = [("own", f"{tile.when} {marks}".strip())]
        if tile.chart.country:
            keys.append(("country", tile.country))
        if tile.chart.median:
            keys.append(("median", tile.median))
        return keys

    @staticmethod
    def _chart(board: LabelPool, art: Art, box: Box, tile: Tile) -> None:
        axis = line_height(6.0)
        first, last = art.chart(Box(box.x, box.y, box.width, box.height - axis), tile.chart)
        years = f"{int(first)}", f"{int(last)}"
        board.text(0, "from", (years[0],), box.x, box.bottom - axis + 0.9, box.width / 2, _AXIS)
        if years[0] != years[1]:
            board.text(0, "to", (years[1],), box.x + box.width / 2, box.bottom - axis + 0.9, box.width / 2,
                       _AXIS_RIGHT)  # fmt: skip


class Matrix:
    """Blocks of rows in two columns as even as their order allows.

    :param width: of both columns, millimetres
    """

    GAP = 6.0
    SIGN = (5.6, 3.3)
    HEAD = 5.0
    ROW_GAP, BLOCK_GAP = 1.0, 2.0

    def __init__(self, blocks: Sequence[Block], width: float) -> None:
        self._width = (width - self.GAP) / 2
        self._title_width = self._width * 0.54
        self._word_x = self._title_width + self.SIGN[0] + 2.0
        self._word_width = self._width - self._word_x
        heights = [self._height(block) for block in blocks]
        left = _evenly(heights)
        self._columns = tuple([b for i, b in enumerate(blocks) if (i in left) is first] for first in (True, False))
        #: Height when nothing is stretched.
        self.least = max(sum(heights[i] for i in left), sum(h for i, h in enumerate(heights) if i not in left))
        self._rows = max((sum(len(block.rows) for block in column) for column in self._columns), default=0)

    def stretched(self, spare: float) -> float:
        """Return how much higher each row gets if *spare* is all the height there is; 0 for none to spare."""
        return min(max(0.0, spare - self.least) / self._rows, 1.1) if self._rows and spare else 0.0

    def _lines(self, row: Row, marks: str = "[00]") -> tuple[tuple[str, ...], tuple[str, ...]]:
        title = f"{row.title}\u00a0{marks}" if row.sources else row.title
        return lines_of(title, self._title_width - (2 if row.sign else 6), 7.2, False, 2), lines_of(
            row.word, self._word_width, 7.0, False, 3
        )

    def _row_height(self, row: Row) -> float:
        title, word = self._lines(row)
        return max(len(title) * line_height(7.2), len(word) * line_height(7.0), self.SIGN[1]) + self.ROW_GAP

    @staticmethod
    def _note_width(block: Block) -> float:
        return text_width(block.note, 6.8) + 2.0

    def _head(self, block: Block) -> tuple[tuple[str, ...], float]:
        """Return the lines of a block's title and the height of its band."""
        lines = lines_of(block.title, self._width - self._note_width(block) - 4, 7.8, True, 2)
        return lines, max(self.HEAD, len(lines) * line_height(7.8) + 1.0)

    def _height(self, block: Block) -> float:
        return self._head(block)[1] + 0.8 + sum(map(self._row_height, block.rows)) + self.BLOCK_GAP

    def draw(self, board: LabelPool, art: Art, sources: Sources, x: float, y: float, stretch: float) -> float:
        """Draw the matrix; returns where it ends."""
        ends = []
        for column, blocks in enumerate(self._columns):
            left, top = x + column * (self._width + self.GAP), y
            for block in blocks:
                top = self._block(board, art, sources, block, left, top, stretch)
            ends.append(top)
        return max(ends, default=y)

    def _block(
        self, board: LabelPool, art: Art, sources: Sources, block: Block, x: float, y: float, stretch: float
    ) -> float:
        title, head = self._head(block)
        note = self._note_width(block)
        art.ground(Box(x, y, self._width, head), BAND)
        middle = y + (head - len(title) * line_height(7.8)) / 2
        board.text(0, "theme", title, x + 1.5, middle, self._width - note - 4, _BLOCK_TITLE)
        if block.note:
            right = x + self._width - note - 1.5
            board.text(0, "theme note", (block.note,), right, middle + 0.3, note, _BLOCK_NOTE)
        y += head + 0.8
        for row in block.rows:
            title, word = self._lines(row, sources.marks(row.sources[:1]))
            height = self._row_height(row) + stretch
            board.text(0, "field", title, x + 1.5, y + self._in(title, 7.2, height), self._title_width - 2,
                       _FIELD_QUIET if row.quiet else _FIELD)  # fmt: skip
            sign = Box(x + self._title_width, y + (height - self.SIGN[1]) / 2, *self.SIGN)
            if row.sign:
                art.sign(sign, row.sign)
            else:
                art.share(Box(sign.x - 4.0, sign.y + 0.6, sign.width + 4.0, sign.height - 1.2), row.share)
            board.text(0, "level", word, x + self._word_x, y + self._in(word, 7.0, height), self._word_width,
                       _WORD_QUIET if row.quiet else _WORD)  # fmt: skip
            y += height
            art.rule(x, y, self._width, "#E3E7E9", 0.1)
        return y + self.BLOCK_GAP

    @staticmethod
    def _in(lines: Sequence[str], size: float, height: float) -> float:
        return (height - len(lines) * line_height(size)) / 2


def _evenly(heights: Sequence[float]) -> frozenset[int]:
    """Return which blocks stand on the left, the first among them, so that the columns end near each other.

    There are few blocks: all ways are tried. Of equal ways the one that keeps their order.
    """
    if not heights:
        return frozenset()
    others = range(1, len(heights))
    ways = [frozenset((0, *more)) for n in range(len(heights)) for more in combinations(others, n)]
    total = sum(heights)

    def uneven(way: frozenset[int]) -> tuple[float, int]:
        left = sum(heights[i] for i in way)
        return round(max(left, total - left), 1), sum(way)

    return min(ways, key=uneven)
