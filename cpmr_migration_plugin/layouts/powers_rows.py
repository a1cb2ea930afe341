"""Rows of the table of who may do what, measured for a page: lines and heights in millimetres."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from .measure import line_height, lines_of
from .page import SMALLEST, PageSpec, title_width
from ..model.inspect.power_cells import PowerCell, PowerColumn, PowerRow, Powers, Scope
from ..model.inspect.powers_text import own_words, regions_word, scope_words, short_level, tier_title
from ..translation import tr

#: Points on A4; a larger sheet takes more columns rather than much larger type.
_SIZE, _SMALL = 7.0, 6.0
#: Millimetres at 7 points: widths of country, kind of authority, tier and number of regions; least of a field.
_COUNTRY, _KIND, _ABOUT, _LEAST = 19.0, 46.0, 23.0, 21.0
_PAD = 0.9
_SIGN, _SIGN_HEIGHT = 4.6, 2.7
#: Lines that names of members, and titles of fields, take at most.
_SCOPE_LINES, _TITLE_LINES = 4, 5
_NAMED = 4


@dataclass(frozen=True)
class Measures:
    """Sizes of a page's table.

    :param size: points of its text
    :param small: points of what matters less
    :param scale: of millimetres against those at 7 points
    """

    size: float
    small: float
    scale: float
    country: float
    kind: float
    about: float
    column: float

    @property
    def lead(self) -> float:
        """Width of what stands left of the fields."""
        return self.country + self.kind + self.about

    @property
    def pad(self) -> float:
        """Around the text of a cell."""
        return _PAD * self.scale

    @property
    def sign(self) -> tuple[float, float]:
        """Width and height of a sign."""
        return _SIGN * self.scale, _SIGN_HEIGHT * self.scale


def measures(spec: PageSpec, columns: int = 0) -> Measures:
    """Return the sizes of a table of so many fields on a page; 0 for those at which a field has least room."""
    size = max(SMALLEST, _SIZE * (1 + 0.35 * (spec.scale - 1)) if spec.scale < 1.3 else _SIZE * spec.scale)
    scale = size / _SIZE
    country, kind, about = (width * scale for width in (_COUNTRY, _KIND, _ABOUT))
    room = title_width(spec) - country - kind - about
    # Two columns are not half a page wide each.
    width = min(room / columns, 2.4 * _LEAST * scale) if columns else _LEAST * scale
    return Measures(size, max(SMALLEST, _SMALL * scale), scale, country, kind, about, width)


def sheets_of(columns: Sequence[PowerColumn], spec: PageSpec) -> list[list[PowerColumn]]:
    """Return the columns in as few sheets as have room for them, groups kept together where they fit."""
    least = measures(spec)
    most = max(1, int((title_width(spec) - least.lead) / least.column))
    groups: dict[str, list[PowerColumn]] = {}
    for column in columns:
        groups.setdefault(column.group, []).append(column)
    sheets: list[list[PowerColumn]] = []
    for group in groups.values():
        if sheets and len(sheets[-1]) + len(group) <= most:
            sheets[-1] += group
            continue
        pieces = -(-len(group) // most)
        share = -(-len(group) // pieces)
        sheets += [group[start : start + share] for start in range(0, len(group), share)]
    return sheets


@dataclass(frozen=True)
class PartLines:
    """A part of a cell: its level, and its text in lines."""

    level: str
    inferred: bool
    words: tuple[str, ...]
    scope: tuple[str, ...]
    height: float


@dataclass(frozen=True)
class CellLines:
    """A cell: its parts one below the other, and what regions say beside them."""

    parts: tuple[PartLines, ...]
    own: tuple[str, ...]
    height: float


@dataclass(frozen=True)
class RowLines:
    """A row as it is drawn."""

    country: tuple[str, ...]
    kind: tuple[str, ...]
    local: tuple[str, ...]
    about: tuple[str, ...]
    cells: tuple[CellLines, ...]
    height: float


def row_lines(row: PowerRow, size: Measures) -> RowLines:
    """Return a row in lines."""
    inner = 2 * size.pad
    country = lines_of(row.country_title, size.country - inner, size.size, True)
    kind = lines_of(row.name, size.kind - inner, size.size, False, 3)
    local = lines_of(row.name_local if row.name_local != row.name else "", size.kind - inner, size.small, False, 2)
    tier = lines_of(tier_title(row.tier), size.about - inner, size.small, False, 2)
    about = (*tier, *lines_of(regions_word(row), size.about - inner, size.small, False, 2))
    cells = tuple(_cell(cell, size) for cell in row.cells)
    line, small = line_height(size.size), line_height(size.small)
    heights = (len(country) * line, len(kind) * line + len(local) * small, len(about) * small)
    return RowLines(
        country, kind, local, about, cells, max(*(height + inner for height in heights), *(c.height for c in cells))
    )


def _cell(cell: PowerCell, size: Measures) -> CellLines:
    width = size.column - 2 * size.pad
    sign, high = size.sign
    line, small = line_height(size.size), line_height(size.small)
    parts = []
    for part in cell.parts:
        word = short_level(part.level, inferred=part.inferred)
        words = lines_of(word, width - sign - 0.7 * size.pad, size.size, False, 3)
        said = "" if part.scope is Scope.ALL else scope_words(part, _NAMED)
        scope = lines_of(said, width, size.small, False, _SCOPE_LINES)
        height = max(len(words) * line, high) + len(scope) * small + 1.6 * size.pad
        parts.append(PartLines(part.level, part.inferred, words, scope, height))
    own = tuple(line for words in own_words(cell) for line in lines_of(words, width, size.small, False, 2))
    height = sum(part.height for part in parts) + (len(own) * small + size.pad if own else 0.0) + 0.6
    return CellLines(tuple(parts), own, height)


@dataclass(frozen=True)
class HeadLines:
    """The titles above the fields, and how high they are."""

    titles: tuple[tuple[str, ...], ...]
    #: Title, first column and number of columns of each group.
    groups: tuple[tuple[tuple[str, ...], int, int], ...]
    band: float
    height: float


def head_lines(columns: Sequence[PowerColumn], size: Measures) -> HeadLines:
    """Return the head of a table in lines."""
    width = size.column - 2 * size.pad
    titles = tuple(lines_of(column.title, width, size.size, True, _TITLE_LINES) for column in columns)
    groups, first = [], 0
    for _, of_group in groupby(columns, key=lambda column: column.group):
        held = list(of_group)
        room = len(held) * size.column - 2 * size.pad
        groups.append((lines_of(held[0].group_title, room, size.size, True, 3), first, len(held)))
        first += len(held)
    line = line_height(size.size)
    band = max(len(lines) for lines, _, _ in groups) * line + 2 * size.pad
    return HeadLines(titles, tuple(groups), band, band + max(map(len, titles)) * line + 2 * size.pad)


@dataclass(frozen=True)
class Sheet:
    """One page of the table.

    :param below: what is said below the last row, in lines
    """

    columns: tuple[PowerColumn, ...]
    rows: tuple[RowLines, ...]
    size: Measures
    head: HeadLines
    below: tuple[str, ...] = ()


def table_sheets(powers: Powers, spec: PageSpec, room: float) -> Iterator[Sheet]:
    """Yield the pages of a table.

    :param room: height between subtitle and legend
    """
    for columns in sheets_of(powers.columns, spec):
        shown = powers.of_columns({column.field for column in columns})
        size = measures(spec, len(shown.columns))
        head = head_lines(shown.columns, size)
        silent = [f"{row.name} ({row.country_title})" for row in shown.rows if not row.speaks]
        said = tr("Nothing in these fields: {names}").format(names="; ".join(silent)) if silent else ""
        below = lines_of(said, title_width(spec), size.small)
        rows: list[RowLines] = []
        used, before = head.height, ""
        for row in shown.rows:
            if not row.speaks:
                continue
            lines = row_lines(row, size)
            if rows and used + lines.height > room:
                yield Sheet(shown.columns, tuple(rows), size, head)
                rows, used, before = [], head.height, ""
            rows.append(lines if row.country != before else _unnamed(lines))
            used, before = used + lines.height, row.country
        height = len(below) * line_height(size.small) + size.pad
        if rows and below and used + height > room:
            yield Sheet(shown.columns, tuple(rows), size, head)
            rows = []
        yield Sheet(shown.columns, tuple(rows), size, head, below)


def _unnamed(row: RowLines) -> RowLines:
    """Return a row without its country, which stands above."""
    return RowLines((), row.kind, row.local, row.about, row.cells, row.height)
