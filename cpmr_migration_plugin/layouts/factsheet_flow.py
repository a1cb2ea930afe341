"""Fit the entries of a factsheet into the columns of its pages above its sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .factsheet_content import Entry, Section
from .measure import line_height, lines_of
from .page import Box

COLUMN_GAP = 6.0
#: Points.
TITLE, META, TEXT, SOURCE, HEADING = 8.0, 6.5, 7.3, 6.2, 10.5
#: Lines of one entry at most: what is longer is in the data.
_TITLE_LINES, _TEXT_LINES, _META_LINES = 4, 7, 4
HEADING_HEIGHT = 8.0
ENTRY_GAP = 2.4
_SOURCES_HEAD = 8.5
#: Sources of one entry that are named.
MOST_SOURCES = 4
#: Columns get shorter in such steps until they are even.
_STEP = 2.0


@dataclass(frozen=True)
class MeasuredEntry:
    """An entry in lines."""

    entry: Entry
    title: tuple[str, ...]
    meta: tuple[str, ...]
    text: tuple[str, ...]

    @property
    def height(self) -> float:
        """Height with the gap below it, in millimetres."""
        return (
            len(self.title) * line_height(TITLE)
            + len(self.meta) * line_height(META)
            + len(self.text) * line_height(TEXT)
            + ENTRY_GAP
        )


@dataclass(frozen=True)
class Part:
    """Something that stands in a column: a heading, an entry, or a line said of a section.

    :param kind: ``heading``, ``entry``, ``line``
    """

    kind: str
    section: Section
    height: float
    measured: MeasuredEntry | None = None
    left_out: int = 0


@dataclass(frozen=True)
class PlacedPart:
    """A part and where it stands.

    :param page: counted from 0
    """

    part: Part
    page: int
    x: float
    y: float


@dataclass(frozen=True)
class FlowResult:
    """Parts in their places.

    :param left_out: entries that are not shown
    """

    placed: tuple[PlacedPart, ...]
    left_out: int
    width: float


def measured(entry: Entry, width: float, sources: int) -> MeasuredEntry:
    """Return an entry in lines; room is kept for the numbers of its sources behind the small print."""
    room = "\u00a0[00]" * min(len(entry.sources), sources)
    return MeasuredEntry(
        entry,
        lines_of(entry.title, width, TITLE, True, _TITLE_LINES),
        lines_of(entry.meta + room, width, META, False, _META_LINES),
        lines_of(entry.text, width, TEXT, False, _TEXT_LINES),
    )


def sources_height(count: int) -> float:
    """Return the height of the list of sources, in two columns."""
    return _SOURCES_HEAD + -(-count // 2) * line_height(SOURCE) + 1.0 if count else 0.0


def flow(sections: Sequence[Section], known: Sequence[str], areas: Sequence[tuple[int, Box]]) -> FlowResult:
    """Place as many entries as fit; each section gets its turn, minor ones last, the newest entries first.

    :param known: addresses that are among the sources already
    :param areas: pages, counted from 0, and where on them there is room; the sources stand at the end of the last
    """
    width = (areas[0][1].width - COLUMN_GAP) / 2
    held = [[measured(entry, width, MOST_SOURCES) for entry in section.entries] for section in sections]
    turns = _turns(sections, held)
    low, high = 0, len(turns)
    best = _placed(sections, held, [], known, areas, width)
    while low < high:
        middle = (low + high + 1) // 2
        found = _placed(sections, held, turns[:middle], known, areas, width)
        if found is None:
            high = middle - 1
        else:
            low, best = middle, found
    if best is None:  # headings alone are too much: nothing but the count is said
        return FlowResult((), sum(section.total for section in sections), width)
    return best


def _turns(sections: Sequence[Section], held: Sequence[Sequence[MeasuredEntry]]) -> list[tuple[int, int]]:
    """Return sections and entries in the order they get room."""
    turns = []
    for minor in (False, True):
        chosen = [i for i, section in enumerate(sections) if section.minor is minor]
        most = max((len(held[i]) for i in chosen), default=0)
        turns += [(i, n) for n in range(most) for i in chosen if n < len(held[i])]
    return turns


def _placed(
    sections: Sequence[Section],
    held: Sequence[Sequence[MeasuredEntry]],
    turns: Sequence[tuple[int, int]],
    known: Sequence[str],
    areas: Sequence[tuple[int, Box]],
    width: float,
) -> FlowResult | None:
    counts = [0] * len(sections)
    sources = set(known)
    for section, place in turns:
        counts[section] += 1
        sources.update(held[section][place].entry.sources[:MOST_SOURCES])
    runs = [_run(section, held[i][: counts[i]]) for i, section in enumerate(sections)]
    *full, (page, last) = areas
    room = last.height - sources_height(len(sources))

    def columns(height: float) -> list[Column]:
        above = [column for number, box in full for column in _columns(number, box, box.height, width)]
        return above + _columns(page, last, height, width)

    found = _in_columns(runs, columns(room))
    if found is None:
        return None
    # Even columns: the least height at which all of it still fits.
    low, high = 0, int(room / _STEP)
    while low < high:
        middle = (low + high) // 2
        tried = _in_columns(runs, columns(middle * _STEP))
        if tried is None:
            low = middle + 1
        else:
            high, found = middle, tried
    return FlowResult(found, sum(s.total for s in sections) - sum(counts), width)


@dataclass(frozen=True)
class Column:
    """A column of a page, counted from 0."""

    page: int
    x: float
    y: float
    height: float


def _columns(page: int, box: Box, height: float, width: float) -> list[Column]:
    return [Column(page, box.x + place * (width + COLUMN_GAP), box.y, height) for place in range(2)]


def _run(section: Section, entries: Sequence[MeasuredEntry]) -> list[Part]:
    parts = [Part("heading", section, HEADING_HEIGHT)]
    parts += [Part("entry", section, one.height, one) for one in entries]
    left_out = section.total - len(entries)
    if left_out or not section.total:
        parts.append(Part("line", section, line_height(TEXT) + ENTRY_GAP, left_out=left_out))
    return parts


def _in_columns(runs: Sequence[list[Part]], columns: Sequence[Column]) -> tuple[PlacedPart, ...] | None:
    """Return the parts in their places; None if they do not all fit."""
    placed: list[PlacedPart] = []
    at, y = 0, columns[0].y
    for run in runs:
        for place, part in enumerate(run):
            # A heading never stands alone at the foot of a column.
            wanted = part.height + (run[1].height if place == 0 and len(run) > 1 else 0.0)
            while y + wanted > columns[at].y + columns[at].height:
                at += 1
                if at == len(columns):
                    return None
                y = columns[at].y
            placed.append(PlacedPart(part, columns[at].page, columns[at].x, y))
            y += part.height
        y += 1.0
    return tuple(placed)
