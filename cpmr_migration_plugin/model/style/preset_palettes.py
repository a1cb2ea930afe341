"""Palettes of style presets, with measured distances between colours.

Smallest CIEDE2000 distance between any two classes, under common sight, deuteranopia, protanopia and tritanopia
(Machado et al. 2009, full severity), also against territory that is not surveyed; held by a test:

* one direction (warm, blue): 8 up to seven classes; lightness falls by 9 or more at each step;
* two directions: neighbours 15, and the two arms never share a colour that could be taken for the other;
* contrast: Okabe and Ito's colours, 10;
* two topics: nine colours, 9; darker as either topic grows, blue for one and orange for the other;
* grey: neighbours differ by 10 in L* and by a hatching besides.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from ...translation import TitledEnum


@unique
class PaletteKind(str, Enum):
    """What a palette is for."""

    SEQUENTIAL = "sequential"
    DIVERGING = "diverging"
    CATEGORICAL = "categorical"
    BIVARIATE = "bivariate"


@unique
class Palette(TitledEnum):
    """Palettes on offer."""

    WARM = "warm"
    BLUE = "blue"
    GREY = "grey"
    DIVERGING = "diverging"
    CONTRAST = "contrast"
    BIVARIATE = "bivariate"

    def _title(self) -> str:
        """Return the palette in English words."""
        return _PALETTE_TITLES[self]

    @property
    def kind(self) -> PaletteKind:
        """What the palette is for."""
        return _KINDS[self]


_PALETTE_TITLES = {
    Palette.WARM: "Warm",
    Palette.BLUE: "Blue",
    Palette.GREY: "Grey with hatching",
    Palette.DIVERGING: "Orange to blue, around a middle",
    Palette.CONTRAST: "Contrasting colours",
    Palette.BIVARIATE: "Blue by orange (3 × 3)",
}
_KINDS = {
    Palette.WARM: PaletteKind.SEQUENTIAL,
    Palette.BLUE: PaletteKind.SEQUENTIAL,
    Palette.GREY: PaletteKind.SEQUENTIAL,
    Palette.DIVERGING: PaletteKind.DIVERGING,
    Palette.CONTRAST: PaletteKind.CATEGORICAL,
    Palette.BIVARIATE: PaletteKind.BIVARIATE,
}

#: Up to five classes the warm ramp is that of the atlas itself.
_WARM = ("#FBE9C9", "#F4C58A", "#DE8F63", "#B2574F", "#7A2A44")
_WARM_LONG = ("#FBDFAF", "#E9AB77", "#D07E5D", "#B65C51", "#943F49", "#6A233D", "#2E0A20")
_BLUE = ("#B4E6F2", "#87C7DE", "#4DA0CB", "#2D7EB3", "#175E95", "#0A3C6C", "#041C38")
_GREYS = ("#E0E0E0", "#C2C2C2", "#A3A3A3", "#858585", "#686868", "#4C4C4C", "#2B2B2B")
#: Arms from the middle outwards, by the number of classes.
_BELOW = (
    ("#AF5C1E",),
    ("#F6C98E", "#AF5C1E"),
    ("#F6C98E", "#AF5C1E", "#3F1500"),
    ("#F6C98E", "#CB7536", "#904105", "#3F1500"),
)
_ABOVE = (
    ("#3377B2",),
    ("#A6D3EE", "#3377B2"),
    ("#A6D3EE", "#3377B2", "#06234A"),
    ("#A6D3EE", "#4B91C8", "#1C5D9C", "#06234A"),
)
#: Okabe and Ito, *Color Universal Design*, 2008; darkest and lightest next to each other first.
_CONTRAST = ("#0072B2", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#D55E00", "#CC79A7")
#: Rows: from little to much of the first topic; columns: of the second.
_BIVARIATE = (
    ("#BEC0AE", "#ECAD40", "#BE5F00"),
    ("#7DBAE8", "#8C8C78", "#783C14"),
    ("#146EBE", "#14466E", "#141428"),
)


@dataclass(frozen=True)
class Hatching:
    """Lines over a fill.

    :param angle: degrees
    :param color: of the lines
    """

    angle: float
    color: str


def colors(palette: Palette, classes: int, below: int | None = None) -> list[str]:
    """Return a colour per class, from low to high.

    :param classes: 1 to 7; nine for :attr:`Palette.BIVARIATE`, row by row
    :param below: classes below the middle of a diverging palette; half of them if None
    """
    if palette is Palette.BIVARIATE:
        return [color for row in _BIVARIATE for color in row]
    if palette is Palette.DIVERGING:
        under = classes // 2 if below is None else below
        return [*_arm(_BELOW, under)[::-1], *_arm(_ABOVE, classes - under)]
    if palette is Palette.CONTRAST:
        return list(_CONTRAST[:classes])
    if palette is Palette.WARM:
        return _spread(_WARM if classes <= len(_WARM) else _WARM_LONG, classes)
    return _spread(_BLUE if palette is Palette.BLUE else _GREYS, classes)


def hatchings(palette: Palette, classes: int) -> list[Hatching | None]:
    """Return the lines over each class: every other class of the grey palette has some, the lightest to begin with.

    Without them the lightest class would look like territory that is not surveyed. They lean the other way than
    those that mean “no answer”.
    """
    if palette is not Palette.GREY:
        return [None] * classes
    tones = colors(palette, classes)
    found: list[Hatching | None] = []
    for number, tone in enumerate(tones):
        lined = number % 2 == 0
        light = int(tone[1:3], 16) > 0x90
        found.append(Hatching(135.0 if number % 4 < 2 else 90.0, "#3A3A3A" if light else "#FFFFFF") if lined else None)
    return found


def answer_order(classes: int) -> list[int]:
    """Return which step of a sequential palette each answer gets: the first answer says most, so it is darkest."""
    return list(range(classes - 1, -1, -1))


def _spread(steps: tuple[str, ...], classes: int) -> list[str]:
    """Return *classes* of the steps, both ends always included."""
    last = len(steps) - 1
    if classes <= 1:
        return [steps[last // 2]]
    return [steps[round(i * last / (classes - 1))] for i in range(classes)]


def _arm(arms: tuple[tuple[str, ...], ...], classes: int) -> list[str]:
    if classes <= len(arms):
        return list(arms[classes - 1]) if classes else []
    return _spread(arms[-1], classes)
