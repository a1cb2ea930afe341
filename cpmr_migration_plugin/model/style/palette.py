"""Colours and sizes of every map.

Measured for colour-blind sight in CAM02-UCS: the classes of one legend keep a distance of at least
10 under full deuteranopia, protanopia and tritanopia, and the three kinds of missing data differ by
pattern, not by colour alone.
"""

from __future__ import annotations

from ..vocabulary import Level

TEXT = "#22313A"
FRAME = "#C9CFD2"

SEA_SCREEN = "#F4F8FA"
SEA_PAPER = "#FFFFFF"
GROUND = "#F3F1EC"
NOT_SURVEYED = "#E9E7E2"
PATTERN = "#B8B3AA"
REGION_BORDER = "#FFFFFF"
COUNTRY_BORDER = "#7D898E"

BOTH = "#0A4A63"
COMPETENCE = "#3F97AE"
EXPERIENCE = "#F0A742"
STATED_NONE = "#F6E3C0"
#: Related to what is stated, and fainter: rings where that has dots.
INFERRED_NONE = "#FDF8EC"
NONE_SIGN = "#B98B3A"
DOCUMENTED = "#1F7391"

LEVELS = {
    Level.EXCLUSIVE: "#083D56",
    Level.SHARED: "#1F7391",
    Level.EXECUTIVE: "#5FAFC0",
    Level.CONSULTATIVE: "#9BCFD2",
    Level.NONE: "#F6E3C0",
    Level.UNSPECIFIED: "#5FAFC0",
}

#: Bars of a level's sign, out of four; stated none and a power of no stated kind have signs of their own.
LEVEL_BARS = {Level.EXCLUSIVE: 4, Level.SHARED: 3, Level.EXECUTIVE: 2, Level.CONSULTATIVE: 1}
#: Levels on whose colour white can be read.
DARK_LEVELS = (Level.EXCLUSIVE, Level.SHARED)

#: Lines over the fill of what rests on a general rule.
BY_RULE = "#FFFFFF"
#: Mark of members, with a rim in the colour of borders.
MEMBER = "#22313A"
MEMBER_SIZE = 1.4
MEMBER_RIM = 0.25

#: Situation of a country under the Pact: in grey the gravest is darkest.
PRESSURE = "#7A2A44"
RISK = "#DE8F63"
SIGNIFICANT = "#A9D3D3"
#: Lines over one of them where another holds, too.
ALSO = "#0A4A63"

#: Lines of a region, its country and the median region, on white.
SERIES = ("#0A4A63", "#B2574F", "#6E7B80")

#: Numbers of records from which a darker class begins, and the colours; without any the lightest.
COUNT_STEPS = (1, 2, 4, 8)
COUNTS = ("#D6EBEC", "#AFDAD9", "#5FAFC0", "#1F7391", "#083D56")

RATIO = ("#FBE9C9", "#F4C58A", "#DE8F63", "#B2574F", "#7A2A44")
TOTAL = "#22313A"
#: From zero outwards.
LOSS = ("#EDC59A", "#C06A5B", "#7A2A44")
GAIN = ("#A9D3D3", "#4C9AAF", "#0A4A63")
#: Circles of an indicator, and the territory below them.
CIRCLE = "#7A2A44"
INDICATOR_BASE = "#DFDCD5"
#: The same where territory that is not surveyed lies beside it.
SURVEYED_BASE = "#C4BFB3"

#: Line widths and pattern distances, millimetres.
REGION_WIDTH = 0.2
COUNTRY_WIDTH = 0.22
PATTERN_WIDTH = 0.15
PATTERN_DISTANCE = 1.1
DOT_SIZE = 0.35
DOT_DISTANCE = 1.2
RING_SIZE = 0.75
RING_WIDTH = 0.12
RING_DISTANCE = 1.9

#: Diameter of the largest proportional circle, millimetres; the others follow by area, without a floor.
SYMBOL_LARGEST = 10.0


def ratio_colors(classes: int) -> list[str]:
    """Return *classes* colours of the ratio ramp, low to high, its ends always included."""
    if classes <= 1:
        return [RATIO[2]]
    last = len(RATIO) - 1
    return [RATIO[round(i * last / (classes - 1))] for i in range(classes)]


def count_color(value: float) -> str:
    """Return the colour of a number of records."""
    return COUNTS[sum(value >= step for step in COUNT_STEPS)]
