"""The page of a map: size, texts and where everything stands, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from ..translation import Language


@unique
class PaperSize(str, Enum):
    """Paper sizes on offer."""

    A4 = "A4"
    A3 = "A3"


@unique
class Orientation(str, Enum):
    """Which way the paper is held."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


_SHORT_LONG = {PaperSize.A4: (210.0, 297.0), PaperSize.A3: (297.0, 420.0)}


@dataclass(frozen=True)
class PageSpec:
    """What a person chooses for a page.

    :param title: replaces the map's own title; empty keeps it
    :param note: added to the map's own note
    :param language: of the page's texts; None for that of the interface
    """

    size: PaperSize = PaperSize.A4
    orientation: Orientation = Orientation.LANDSCAPE
    title: str = ""
    note: str = ""
    language: Language | None = None

    @property
    def width(self) -> float:
        """Width of the page."""
        short, long = _SHORT_LONG[self.size]
        return long if self.orientation is Orientation.LANDSCAPE else short

    @property
    def height(self) -> float:
        """Height of the page."""
        short, long = _SHORT_LONG[self.size]
        return short if self.orientation is Orientation.LANDSCAPE else long

    @property
    def scale(self) -> float:
        """Size of type and symbols against A4: a larger sheet keeps the proportions, softened."""
        return 1.0 if self.size is PaperSize.A4 else 1.25


@dataclass(frozen=True)
class Box:
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.y + self.height


@dataclass(frozen=True)
class PageLines:
    """Lines of text a page makes room for."""

    title: int = 1
    subtitle: int = 1
    note: int = 2
    foot: int = 3


#: Width kept for the edition beside the note, and height of a line of small print, on A4.
_SIDE = 46.0
_LINE = 3.15


@dataclass(frozen=True)
class PageGrid:
    """Where the parts of a page stand. The map takes what title and foot leave."""

    title: Box
    subtitle: Box
    map: Box
    note: Box
    foot: Box
    edition: Box


#: Lines of note that a page makes room for, at most.
MOST_NOTE_LINES = 7


def foot_width(spec: PageSpec) -> float:
    """Return the width of note and sources."""
    return spec.width - 20.0 * spec.scale - _SIDE * spec.scale


def grid(spec: PageSpec, lines: PageLines | None = None) -> PageGrid:
    """Return the grid of a page: 10 mm margins on A4, title above, note and sources below the map."""
    lines = lines or PageLines()
    scale = spec.scale
    margin = 10.0 * scale
    inner = spec.width - 2 * margin
    title = Box(margin, margin - 1.5 * scale, inner, (2.0 + 6.5 * lines.title) * scale)
    subtitle = Box(margin, title.bottom, inner, (1.5 + 4.5 * lines.subtitle) * scale)
    width = foot_width(spec)
    foot_height = (0.6 + _LINE * lines.foot) * scale
    foot = Box(margin, spec.height - 8.0 * scale - foot_height, width, foot_height)
    note_height = (0.6 + _LINE * min(lines.note, MOST_NOTE_LINES)) * scale
    note = Box(margin, foot.y - note_height, width, note_height)
    edition = Box(margin + inner - (_SIDE - 4.0) * scale, note.y, (_SIDE - 4.0) * scale, note_height)
    map_y = subtitle.bottom + 2.0 * scale
    return PageGrid(title, subtitle, Box(margin, map_y, inner, note.y - 2.0 * scale - map_y), note, foot, edition)
