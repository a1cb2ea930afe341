"""Graphics of the table of who may do what: backgrounds and signs of cells, as SVG in millimetres."""

from __future__ import annotations

from .factsheet_art import BAND, Art
from .page import Box
from ..model.inspect.basis import sign_key
from ..model.style import palette
from ..model.vocabulary import Level

#: Share of a level's colour in the ground of its cell: text stays readable on the darkest. Less where no source
#: states the level, which a broken outline tells as well.
_STATED, _INFERRED = 0.32, 0.1
_LINE = "#808A8E"


class PowersArt(Art):
    """The drawing of a page of the table."""

    def cell(self, box: Box, level: str, *, inferred: bool = False) -> None:
        """Fill a cell, or the part of it that speaks of some of a kind; nothing at all is white paper in a frame."""
        if not level:
            self._rect(box, f'fill="#FFFFFF" stroke="{palette.FRAME}" stroke-width="0.15"', 0.3)
            return
        self._rect(box, f'fill="{ground(level, inferred=inferred)}"', 0.3)
        if inferred:
            inner = Box(box.x + 0.15, box.y + 0.15, box.width - 0.3, box.height - 0.3)
            self._rect(inner, f'fill="none" stroke="{_LINE}" stroke-width="0.15" stroke-dasharray="0.7 0.6"', 0.3)

    def level_sign(self, box: Box, level: str, *, inferred: bool = False) -> None:
        """Draw the sign of a level, or that a note or several levels are to be read."""
        if level in Level._value2member_map_:
            self.sign(box, sign_key(level, inferred=inferred))
            return
        self._rect(box, f'fill="#FFFFFF" stroke="{_LINE}" stroke-width="0.12"', 0.4)
        for line in (0.3, 0.55, 0.8):
            self.rule(box.x + 0.2 * box.width, box.y + line * box.height, 0.6 * box.width, palette.TEXT, 0.18)


def ground(level: str, *, inferred: bool = False) -> str:
    """Return the colour behind a level on white paper, as ``#RRGGBB``."""
    if level not in Level._value2member_map_:
        return BAND
    share = _INFERRED if inferred or level == Level.UNSPECIFIED.value else _STATED
    color = palette.LEVELS[Level(level)]
    # Beige is light as it is: of none, all of it is seen.
    share = (0.85 if not inferred else 0.4) if level == Level.NONE.value else share
    mixed = (round(share * int(color[at : at + 2], 16) + (1 - share) * 255) for at in (1, 3, 5))
    return "#" + "".join(f"{value:02X}" for value in mixed)
