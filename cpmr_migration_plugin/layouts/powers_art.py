"""Graphics of the table of who may do what: backgrounds and signs of cells, as SVG in millimetres."""

from __future__ import annotations

from .factsheet_art import LINE, RULE, Art
from .page import Box
from ..model.inspect.basis import sign_key
from ..model.style import level_signs
from ..model.style.shapes import Pen, Rect
from ..model.vocabulary import Level

#: Width of the outline of a cell, in millimetres.
_OUTLINE = 0.15


class PowersArt(Art):
    """The drawing of a page of the table."""

    def cell(self, box: Box, level: str, *, inferred: bool = False) -> None:
        """Fill a cell, or the part of it that speaks of some of a kind; nothing at all is white paper in a frame."""
        if not level:
            self.draw(Rect(box.x, box.y, box.width, box.height, "#FFFFFF", Pen(RULE, _OUTLINE), 2 * _OUTLINE))
            return
        name = f"cell-{level}-{inferred}-{box.width:.2f}x{box.height:.2f}".replace(".", "_")
        self.put(name, level_signs.cell(level, box.width, box.height, _OUTLINE, inferred=inferred), box.x, box.y)

    def level_sign(self, box: Box, level: str, *, inferred: bool = False) -> None:
        """Draw the sign of a level, or that a note or several levels are to be read."""
        if level in Level._value2member_map_:
            self.sign(box, sign_key(level, inferred=inferred))
            return
        name = f"note-{box.width:.2f}x{box.height:.2f}".replace(".", "_")
        self.put(name, level_signs.note_sign(box.width, box.height, LINE), box.x, box.y)
