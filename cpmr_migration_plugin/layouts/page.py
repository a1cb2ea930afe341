"""The page of a map: size, texts and where everything stands, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


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
    """

    size: PaperSize = PaperSize.A4
    orientation: Orientation = Orientation.LANDSCAPE
    title: str = ""
    note: str = ""

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
class PageGrid:
    """Where the parts of a page stand. The map takes what title and foot leave."""

    title: Box
    subtitle: Box
    map: Box
    foot: Box
    edition: Box


def grid(spec: PageSpec, title_lines: int = 1, subtitle_lines: int = 1) -> PageGrid:
    """Return the grid of a page: 10 mm margins on A4, title above, sources below the map.

    :param title_lines: lines of title to make room for
    :param subtitle_lines: lines of subtitle to make room for
    """
    scale = spec.scale
    margin = 10.0 * scale
    inner = spec.width - 2 * margin
    portrait = spec.orientation is Orientation.PORTRAIT
    title_height = (2.0 + 6.5 * title_lines) * scale
    title = Box(margin, margin - 1.5 * scale, inner, title_height)
    subtitle = Box(margin, title.bottom, inner, (1.5 + 4.5 * subtitle_lines) * scale)
    foot_height = (28.0 if portrait else 19.0) * scale
    foot_y = spec.height - 8.0 * scale - foot_height
    side = 42.0 * scale
    foot = Box(margin, foot_y, inner - side - 4.0 * scale, foot_height)
    edition = Box(margin + inner - side, foot_y, side, foot_height)
    map_y = subtitle.bottom + 2.0 * scale
    return PageGrid(title, subtitle, Box(margin, map_y, inner, foot_y - 2.0 * scale - map_y), foot, edition)
