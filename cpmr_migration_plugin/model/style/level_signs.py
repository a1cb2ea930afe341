"""Signs for levels of competence: a colour of the map's legend, bars as many as the power reaches, a pattern.

A sign never stands alone: the word is beside it or in the tool tip. Colour, number of bars and pattern
each tell the levels apart by themselves. A competence by general rule is ringed instead of filled, what is inferred
has a broken edge.
"""

from __future__ import annotations

import math
from functools import lru_cache

from . import palette
from .shapes import Circle, Lines, Pen, Place, Rect, Shape
from ..inspect.answers import FieldAnswer
from ..inspect.basis import BY_RULE, INFERRED
from ..vocabulary import Level

#: Ground of what holds several levels, or none that is a level.
BAND = "#F2F5F6"
_WHITE = "#FFFFFF"
_EDGE = "#808A8E"
_DIM = "#808080"
#: Share of a level's colour in the ground of its cell: text stays readable on the darkest. Less where no source
#: states the level, which a broken outline tells as well.
_STATED, _INFERRED = 0.32, 0.1


@lru_cache(maxsize=512)
def sign(key: str, width: float, height: float, line: float) -> tuple[Shape, ...]:
    """Return the sign of a level, with its basis, or of a missing answer; its upper left corner is at 0, 0.

    What rests on an own source fills the sign with the colour of its level; what rests on a rule rings it.

    :param key: see :func:`..inspect.basis.sign_key`
    :param line: width of a thin line
    """
    name, *marks = key.split(".")
    by_rule, inferred = BY_RULE in marks, INFERRED in marks
    level = Level(name) if name in Level._value2member_map_ else None
    box = Rect(0, 0, width, height).inside(line / 2)
    shapes: list[Shape] = [_ground(box, name, level, line, by_rule=by_rule, inferred=inferred)]
    if level is not None and by_rule and not (level is Level.NONE and inferred):
        shapes += _ring(box, palette.LEVELS[level], line)
    if name == FieldAnswer.NO_ANSWER.value:
        shapes.append(_hatch(box, line))
    elif level is Level.NONE:
        quiet = _EDGE if inferred else palette.TEXT
        shapes += _crossed_circle(box, 0.2 if by_rule and not inferred else 0.26, quiet, line)
    elif level is Level.UNSPECIFIED:
        shapes += _question(box)
    elif level is not None:
        ink = _WHITE if level in palette.DARK_LEVELS and not by_rule else palette.TEXT
        shapes += _bars(box.inside(_ring_width(box, line) / 2 if by_rule else 0.0), palette.LEVEL_BARS[level], ink)
    return tuple(shapes)


def note_sign(width: float, height: float, line: float) -> tuple[Shape, ...]:
    """Return the sign of a note, or of several levels, to be read."""
    rows = tuple(((0.2 * width, part * height), (0.8 * width, part * height)) for part in (0.3, 0.55, 0.8))
    paper = Rect(0, 0, width, height, _WHITE, Pen(_EDGE, line), 0.14 * height)
    return paper, Lines(rows, Pen(palette.TEXT, 1.5 * line))


def cell(level: str, width: float, height: float, line: float, *, inferred: bool = False) -> tuple[Shape, ...]:
    """Return the ground of a cell of the table of powers: its colour, paler and with a broken outline if inferred.

    :param level: also of several levels, or a note
    :param line: width of a thin line
    """
    ground = Rect(0, 0, width, height, level_ground(level, inferred=inferred), radius=2 * line)
    if not inferred:
        return (ground,)
    # Well within its ground, so that it is seen on a dark window, too.
    inner = ground.inside(1.5 * line)
    edge = Pen(_EDGE, line, (4 * line, 3 * line))
    return ground, Rect(inner.x, inner.y, inner.width, inner.height, pen=edge, radius=2 * line)


def level_ground(level: str, *, inferred: bool = False) -> str:
    """Return the colour behind a level on white paper, as ``#RRGGBB``."""
    if level not in Level._value2member_map_:
        return BAND
    share = _INFERRED if inferred or level == Level.UNSPECIFIED.value else _STATED
    color = palette.LEVELS[Level(level)]
    # Beige is light as it is: of none, all of it is seen.
    share = (0.85 if not inferred else 0.4) if level == Level.NONE.value else share
    mixed = (round(share * int(color[at : at + 2], 16) + (1 - share) * 255) for at in (1, 3, 5))
    return "#" + "".join(f"{value:02X}" for value in mixed)


def _ground(box: Rect, name: str, level: Level | None, line: float, *, by_rule: bool, inferred: bool) -> Rect:
    """Return the edge and the ground of a sign.

    What is missing, or none by inference, has no ground of its own, so that it stays quiet in a dark window too.
    """
    fill, opacity, pen = "", 1.0, Pen(_EDGE, line)
    if name == FieldAnswer.NOT_ASKED.value:
        fill, opacity, pen = _DIM, 0.22, Pen(_EDGE, line, (1.5 * line, 1.5 * line))
    elif level is not None and not (level is Level.NONE and inferred):
        fill = _WHITE if by_rule else palette.LEVELS[level]
    if inferred:
        pen = Pen(_EDGE if level is Level.NONE else palette.TEXT, line, (2.5 * line, 2.0 * line))
    return Rect(box.x, box.y, box.width, box.height, fill, pen, _radius(box), opacity)


def _radius(box: Rect) -> float:
    return 0.14 * box.height


def _ring_width(box: Rect, line: float) -> float:
    return max(2 * line, 0.16 * box.height)


def _ring(box: Rect, color: str, line: float) -> list[Shape]:
    """Return a ring of the level's colour inside the edge."""
    width = _ring_width(box, line)
    ring, edge = box.inside((width + line) / 2), box.inside(width + line / 2)
    return [
        Rect(ring.x, ring.y, ring.width, ring.height, pen=Pen(color, width)),
        # An inner edge: pale rings are told from pale grounds in grey too.
        Rect(edge.x, edge.y, edge.width, edge.height, pen=Pen(_EDGE, line)),
    ]


def _hatch(box: Rect, line: float) -> Lines:
    """Return thin lines from lower left to upper right."""
    step = max(5 * line, 0.3 * box.height)
    lines: list[tuple[Place, Place]] = []
    for number in range(1, math.ceil((box.width + box.height) / step)):
        at = number * step
        low = (box.x, box.y + at) if at <= box.height else (box.x + at - box.height, box.y + box.height)
        high = (box.x + at, box.y) if at <= box.width else (box.x + box.width, box.y + at - box.width)
        lines.append((low, high))
    return Lines(tuple(lines), Pen(palette.PATTERN, line))


def _crossed_circle(box: Rect, size: float, ink: str, line: float) -> list[Shape]:
    """Return a crossed circle.

    :param size: radius, in heights of the box
    """
    x, y, r = box.x + box.width / 2, box.y + box.height / 2, size * box.height
    pen = Pen(ink, max(line, 0.1 * box.height))
    return [Circle(x, y, r, pen=pen), Lines((((x - r, y + r), (x + r, y - r)),), pen)]


def _question(box: Rect) -> list[Shape]:
    """Return a question mark of lines: the same wherever a font is missing."""
    x, y, h = box.x + box.width / 2, box.y, box.height
    r = 0.17 * h
    # Three quarters of a circle, and a bow down to the stem.
    arc = [(x - r * math.cos(turn), y + 0.35 * h - r * math.sin(turn)) for turn in _turns(0.0, 225.0, 12)]
    stem = [(x, y + 0.55 * h), (x, y + 0.63 * h)]
    dot = Circle(x, y + 0.79 * h, 0.06 * h, palette.TEXT)
    return [Lines(((*arc, *stem),), Pen(palette.TEXT, 0.1 * h, rounded=True)), dot]


def _turns(first: float, last: float, steps: int) -> list[float]:
    return [math.radians(first + (last - first) * step / steps) for step in range(steps + 1)]


def _bars(box: Rect, count: int, ink: str) -> list[Shape]:
    """Return rising bars, *count* of four full and the rest as dots on the ground line."""
    side, top = 0.12 * box.width, 0.12 * box.height
    width, height = box.width - 2 * side, box.height - 2 * top
    step, bottom = width / 4, box.y + top + height
    heights = [height * ((bar + 1) / 4 if bar < count else 0.1) for bar in range(4)]
    return [Rect(box.x + side + bar * step, bottom - high, 0.76 * step, high, ink) for bar, high in enumerate(heights)]
