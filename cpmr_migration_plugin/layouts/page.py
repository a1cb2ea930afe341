"""The page of a map: size, texts and where everything stands, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from ..translation import Language, tr

#: Points; nothing on a page is set smaller.
SMALLEST = 6.0
#: Points on A4.
TITLE = 16.0
SUBTITLE = 10.0
FOOT = 6.5


@unique
class Orientation(str, Enum):
    """Which way the paper is held."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


@unique
class PaperSize(str, Enum):
    """Pages on offer. The order is that of an algorithm's parameter: new ones come last."""

    A4 = "A4"
    A3 = "A3"
    SLIDE = "slide"
    HALF_PAGE = "half-page"

    @property
    def title(self) -> str:
        """What a user calls it."""
        titles = {
            PaperSize.A4: "A4",
            PaperSize.A3: "A3",
            PaperSize.SLIDE: tr("Slide, 16:9"),
            PaperSize.HALF_PAGE: tr("Half a page, for a text document"),
        }
        return titles[self]

    @property
    def orientations(self) -> tuple[Orientation, ...]:
        """The ways it can be held; slides and half pages are made for one only."""
        return tuple(Orientation) if self in (PaperSize.A4, PaperSize.A3) else (Orientation.LANDSCAPE,)


@dataclass(frozen=True)
class Template:
    """What makes one kind of page another than A4.

    :param long: longer side
    :param short: shorter side
    :param margin: white left and right of everything
    :param scale: size of type, symbols and gutters against A4; a larger sheet keeps the proportions, softened
    :param symbols: size of circles, pies and bars against A4, as much smaller or larger as Europe is drawn
    :param note_lines: lines of note that it makes room for, at most
    :param insets: share of the width that insets may take beside a map
    :param flowing: whether source, boundaries and disclaimer follow each other on a line to save room
    """

    long: float
    short: float
    margin: float
    scale: float
    symbols: float
    note_lines: int = 7
    insets: float = 0.24
    flowing: bool = False


_TEMPLATES = {
    PaperSize.A4: Template(297.0, 210.0, 10.0, 1.0, 1.0),
    PaperSize.A3: Template(420.0, 297.0, 12.5, 1.25, 1.25),
    # The slide of PowerPoint and Impress: read from the back of a room.
    PaperSize.SLIDE: Template(338.667, 190.5, 13.0, 1.35, 1.0, note_lines=4, flowing=True),
    # The width of a text column, and the rest of the page for text.
    PaperSize.HALF_PAGE: Template(160.0, 110.0, 3.0, 0.7, 0.5, note_lines=4, insets=0.295, flowing=True),
}


@dataclass(frozen=True)
class PageSpec:
    """What a user chooses for a page.

    :param orientation: passed over by what can be held in one way only
    :param title: replaces the map's own title; empty keeps it
    :param note: added to the map's own note
    :param language: of the page's texts; None for that of the interface
    :param logo: path of a picture for the lower right corner, see :func:`..corner.check_logo`; empty for none
    :param counts: whether the legend tells the number of regions per class
    :param date: whether the day of the export stands below the edition
    :param insets: whether outermost regions and small islands have maps of their own
    """

    size: PaperSize = PaperSize.A4
    orientation: Orientation = Orientation.LANDSCAPE
    title: str = ""
    note: str = ""
    language: Language | None = None
    logo: str = ""
    counts: bool = False
    date: bool = True
    insets: bool = True

    @property
    def template(self) -> Template:
        """What the kind of page brings with it."""
        return _TEMPLATES[self.size]

    @property
    def is_portrait(self) -> bool:
        """Whether the page is higher than wide."""
        return self.orientation is Orientation.PORTRAIT and Orientation.PORTRAIT in self.size.orientations

    @property
    def width(self) -> float:
        """Width of the page."""
        return self.template.short if self.is_portrait else self.template.long

    @property
    def height(self) -> float:
        """Height of the page."""
        return self.template.long if self.is_portrait else self.template.short

    @property
    def scale(self) -> float:
        """Size of symbols and gutters against A4."""
        return self.template.scale

    @property
    def symbols(self) -> float:
        """Size of circles, pies and bars against A4."""
        return self.template.symbols

    def points(self, size: float) -> float:
        """Return a size of type on this page, :data:`SMALLEST` at least.

        :param size: points on A4
        """
        return max(SMALLEST, size * self.scale)


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

    def overlaps(self, other: Box) -> bool:
        """Return whether two boxes share an area."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


@dataclass(frozen=True)
class TextHeights:
    """Heights of the texts of a page, in millimetres.

    :param edition: with the date below it, in the lower right corner
    :param side: width of the edition; None for the most it may take
    """

    title: float = 7.7
    subtitle: float = 4.8
    note: float = 6.3
    foot: float = 9.4
    edition: float = 6.3
    side: float | None = None


@dataclass(frozen=True)
class PageGrid:
    """Where the parts of a page stand. Map, legend and insets share the body, which title and foot leave."""

    title: Box
    subtitle: Box
    body: Box
    note: Box
    foot: Box
    logo: Box
    edition: Box


#: On A4: width kept for the edition beside the note, and the gap before it.
_SIDE = 48.0
_GAP = 4.0
#: Millimetres more than a text is high.
_SLACK = 0.1
#: On A4: height of a logo at least and at most.
_LOGO, _LARGEST_LOGO = 9.0, 13.0


def title_width(spec: PageSpec) -> float:
    """Return the width of title and subtitle."""
    return spec.width - 2 * spec.template.margin


def side_width(spec: PageSpec) -> float:
    """Return the width of the logo, and of the edition at most."""
    return _SIDE * spec.points(FOOT) / FOOT


def note_width(spec: PageSpec) -> float:
    """Return the width of the note: the whole page's, unless a logo stands beside it."""
    return foot_width(spec) if spec.logo else title_width(spec)


def foot_width(spec: PageSpec, side: float | None = None) -> float:
    """Return the width of the sources.

    :param side: width of the edition beside them; None for the most it may take, which a logo takes always
    """
    side = side_width(spec) if side is None or spec.logo else side
    return title_width(spec) - side - _GAP * spec.scale


def grid(spec: PageSpec, texts: TextHeights | None = None) -> PageGrid:
    """Return the grid of a page: title above, note and sources below the body, edition in the lower right corner."""
    texts = texts or TextHeights()
    scale, margin = spec.scale, spec.template.margin
    inner = title_width(spec)
    title = Box(margin, 0.75 * margin, inner, texts.title + _SLACK)
    subtitle = Box(margin, title.bottom, inner, texts.subtitle + _SLACK)
    foot_height, note_height, edition_height = texts.foot + _SLACK, texts.note + _SLACK, texts.edition + _SLACK
    logo_height = (_LOGO + 1.0) * scale if spec.logo else 0.0
    # Without a logo the note stands above the edition, else beside it.
    beside = 0.0 if spec.logo else note_height
    strip = max(note_height + foot_height, beside + edition_height + logo_height)
    bottom = spec.height - 0.8 * margin
    note = Box(margin, bottom - strip, note_width(spec), note_height)
    foot = Box(margin, note.bottom, foot_width(spec, texts.side), foot_height)
    side = side_width(spec) if texts.side is None else texts.side
    edition = Box(margin + inner - side, bottom - edition_height, side, edition_height)
    logo_height = min(edition.y - note.y - 1.0 * scale, _LARGEST_LOGO * scale) if spec.logo else 0.0
    logo_width = side_width(spec)
    logo = Box(margin + inner - logo_width, edition.y - 1.0 * scale - logo_height, logo_width, logo_height)
    body_y = subtitle.bottom + 2.0 * scale
    body = Box(margin, body_y, inner, note.y - 1.8 * scale - body_y)
    return PageGrid(title, subtitle, body, note, foot, logo, edition)
