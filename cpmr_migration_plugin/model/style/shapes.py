"""Signs and charts as plain shapes: described once, painted by a window, or written as SVG for a page.

Coordinates run to the right and down, in whatever unit the description was asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Union

#: Across and down.
Place = tuple[float, float]


@dataclass(frozen=True)
class Pen:
    """How a line is drawn.

    :param color: ``#RRGGBB``
    :param dash: lengths of strokes and gaps in turn; empty for an unbroken line
    :param rounded: whether ends and corners are round; else ends are cut off and corners pointed
    """

    color: str
    width: float
    dash: tuple[float, ...] = ()
    rounded: bool = False


@dataclass(frozen=True)
class Rect:
    """A rectangle.

    :param fill: ``#RRGGBB``; empty for none
    :param opacity: of the fill, 0 to 1
    :param radius: of its corners
    """

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    pen: Pen | None = None
    radius: float = 0.0
    opacity: float = 1.0

    def inside(self, margin: float) -> Rect:
        """Return the rectangle with its edges moved inwards."""
        return Rect(self.x + margin, self.y + margin, self.width - 2 * margin, self.height - 2 * margin)


@dataclass(frozen=True)
class Circle:
    """A circle around a place."""

    x: float
    y: float
    radius: float
    fill: str = ""
    pen: Pen | None = None


@dataclass(frozen=True)
class Lines:
    """Lines from place to place, each without a gap."""

    lines: tuple[tuple[Place, ...], ...]
    pen: Pen


Shape = Union[Rect, Circle, Lines]


def svg(shapes: Iterable[Shape]) -> str:
    """Return shapes as elements of SVG; they hold numbers and colours of ours only, so nothing is escaped."""
    return "".join(_element(shape) for shape in shapes)


def _element(shape: Shape) -> str:
    if isinstance(shape, Lines):
        path = "".join("M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in line) for line in shape.lines)
        return f'<path d="{path}" fill="none"{_stroke(shape.pen)}/>'
    fill = f' fill="{shape.fill or "none"}"{_stroke(shape.pen)}'
    if isinstance(shape, Circle):
        return f'<circle cx="{shape.x:.2f}" cy="{shape.y:.2f}" r="{shape.radius:.2f}"{fill}/>'
    round_ = f' rx="{shape.radius:.2f}" ry="{shape.radius:.2f}"' if shape.radius else ""
    opacity = f' fill-opacity="{shape.opacity:.2f}"' if shape.opacity < 1 else ""
    place = f'x="{shape.x:.2f}" y="{shape.y:.2f}" width="{shape.width:.2f}" height="{shape.height:.2f}"'
    return f"<rect {place}{round_}{opacity}{fill}/>"


def _stroke(pen: Pen | None) -> str:
    if pen is None:
        return ""
    dash = f' stroke-dasharray="{" ".join(f"{length:.2f}" for length in pen.dash)}"' if pen.dash else ""
    ends = ' stroke-linecap="round" stroke-linejoin="round"' if pen.rounded else ""
    return f' stroke="{pen.color}" stroke-width="{pen.width:.2f}"{dash}{ends}'
