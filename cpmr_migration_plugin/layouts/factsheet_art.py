"""Graphics of a factsheet besides text and map, as SVG in millimetres: rules, backgrounds, level signs, charts.

One picture per page: it stays vector in a PDF, and is drawn many times quicker than as many items.
"""

from __future__ import annotations

from collections.abc import Iterable

from .page import Box
from ..model.inspect.series_lines import ChartLines
from ..model.style import level_signs, palette, series_chart
from ..model.style.level_signs import BAND
from ..model.style.series_chart import Line
from ..model.style.shapes import Lines, Pen, Rect, Shape, svg

RULE = palette.FRAME
ACCENT = palette.DOCUMENTED
DIM = "#57666E"
#: Width of a thin line of a sign, and unit of a chart, in millimetres.
LINE = 0.15
_UNIT = 0.25


class Art:
    """A page's drawing. Takes only numbers and colours of our own, so nothing needs escaping."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        #: Drawings that are used in many places, by their name.
        self._shared: dict[str, str] = {}

    def svg(self, width: float, height: float) -> str:
        """Return the drawing; its size and coordinates are millimetres."""
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}">'
            f"<defs>{''.join(self._shared.values())}</defs>{''.join(self._parts)}</svg>"
        )

    def draw(self, *shapes: Shape) -> None:
        """Draw shapes of the page."""
        self._parts.append(svg(shapes))

    def put(self, name: str, shapes: Iterable[Shape], x: float, y: float) -> None:
        """Draw shapes around a place; those of one name are the same wherever they stand."""
        if name not in self._shared:
            self._shared[name] = f'<g id="{name}">{svg(shapes)}</g>'
        self._parts.append(f'<use xlink:href="#{name}" x="{x:.2f}" y="{y:.2f}"/>')

    def ground(self, box: Box, color: str, radius: float = 0.0) -> None:
        """Fill a rectangle."""
        self.draw(Rect(box.x, box.y, box.width, box.height, color, radius=radius))

    def rule(self, x: float, y: float, width: float, color: str = RULE, thick: float = 0.2) -> None:
        """Draw a horizontal line."""
        self.draw(Lines((((x, y), (x + width, y)),), Pen(color, thick)))

    def share(self, box: Box, share: float) -> None:
        """Draw a bar that is filled to a share of its length."""
        self.draw(Rect(box.x, box.y, box.width, box.height, BAND, Pen(RULE, 0.1)))
        if share > 0:
            self.ground(Box(box.x, box.y, max(0.4, box.width * min(share, 1.0)), box.height), palette.DOCUMENTED)

    def sign(self, box: Box, key: str) -> None:
        """Draw the sign of a level or of a missing answer, as the Regions panel does."""
        self.put(_name(key, box), level_signs.sign(key, round(box.width, 2), round(box.height, 2), LINE), box.x, box.y)

    def chart(self, box: Box, lines: ChartLines) -> tuple[float, float]:
        """Draw a small chart; return the first and last year it shows, which must have a figure."""
        # Its ground line stands a little below the box: the least value is at the bottom of it.
        area = Rect(box.x, box.y, box.width, box.height + 0.8)
        drawn = series_chart.chart(lines, area, _UNIT, series_chart.LIGHT, RULE, 0.15)
        if drawn is None:
            return 0.0, 0.0
        self.draw(*drawn.shapes)
        return drawn.first, drawn.last

    def key(self, x: float, y: float, which: str) -> None:
        """Draw the sample of a line, 6 mm long: ``own``, ``country`` or ``median``."""
        self.put(which, [series_chart.sample(Line(which), 6.0, _UNIT)], x, y)


def _name(key: str, box: Box) -> str:
    """Return the name of a sign of one size."""
    return f"{key}-{box.width:.2f}x{box.height:.2f}".replace(".", "_")
