"""How territory is filled on every map: a ground, and lines, dots or rings on it. Plain data, for any painter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from . import palette


@unique
class Pattern(str, Enum):
    """What is drawn over the ground; its sizes and distances are those of :mod:`.palette`."""

    PLAIN = "plain"
    LINES = "lines"
    DOTS = "dots"
    RINGS = "rings"


@dataclass(frozen=True)
class Fill:
    """How territory is filled; colours are ``#RRGGBB``.

    :param ink: colour of lines, dots or rings
    :param angle: of lines, degrees
    :param border: colour of the border
    :param border_width: millimetres
    """

    ground: str
    pattern: Pattern = Pattern.PLAIN
    ink: str = ""
    angle: float = 45.0
    border: str = palette.REGION_BORDER
    border_width: float = palette.REGION_WIDTH


def patterned(ground: str, pattern: Pattern, ink: str) -> Fill:
    """Return a fill with a pattern and a border of its own: white on white would not part regions."""
    return Fill(ground, pattern, ink, border=palette.PATTERN, border_width=palette.REGION_WIDTH / 2)


def lined(ground: str, ink: str, angle: float) -> Fill:
    """Return the fill of a class that is told by lines besides its tone; bordered as plain classes are."""
    return Fill(ground, Pattern.LINES, ink, angle)


def by_rule(ground: str) -> Fill:
    """Return the fill of what rests on a general rule: that of an own source with white lines on it.

    They lean the other way than those that mean “no answer”.
    """
    return lined(ground, palette.BY_RULE, 135.0)


#: Region in the edition that says nothing: white, thin diagonal lines.
NO_ANSWER = patterned("#FFFFFF", Pattern.LINES, palette.PATTERN)
#: Territory that no region of the edition covers: flat.
NOT_SURVEYED = Fill(palette.NOT_SURVEYED)
#: Statistics without a figure: white, dots.
NOT_AVAILABLE = patterned("#FFFFFF", Pattern.DOTS, palette.PATTERN)
#: The source says that there is no competence: light, darker dots.
STATED_NONE = patterned(palette.STATED_NONE, Pattern.DOTS, palette.NONE_SIGN)
#: No source says so, but it follows that there is no competence: as what is stated, but paler, open rings.
INFERRED_NONE = patterned(palette.INFERRED_NONE, Pattern.RINGS, palette.NONE_SIGN)
