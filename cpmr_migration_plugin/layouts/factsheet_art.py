"""Graphics of a factsheet besides text and map, as SVG in millimetres: rules, backgrounds, level signs, charts.

One picture per page: it stays vector in a PDF, and is drawn many times quicker than as many items.
"""

from __future__ import annotations

from collections.abc import Sequence

from .factsheet_content import Lines
from .page import Box
from ..model.inspect.basis import BY_RULE, INFERRED
from ..model.inspect.profile import FieldAnswer
from ..model.inspect.series_lines import Pair, runs_of
from ..model.style import palette
from ..model.vocabulary import Level

BAND = "#F2F5F6"
RULE = palette.FRAME
ACCENT = palette.DOCUMENTED
DIM = "#57666E"
_EDGE = "#808A8E"


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

    def ground(self, box: Box, color: str, radius: float = 0.0) -> None:
        """Fill a rectangle."""
        self._rect(box, f'fill="{color}"', radius)

    def rule(self, x: float, y: float, width: float, color: str = RULE, thick: float = 0.2) -> None:
        """Draw a horizontal line."""
        self._parts.append(f'<path d="M{x:.2f} {y:.2f}h{width:.2f}" stroke="{color}" stroke-width="{thick}"/>')

    def _rect(self, box: Box, style: str, radius: float = 0.0) -> None:
        round_ = f' rx="{radius}" ry="{radius}"' if radius else ""
        self._parts.append(
            f'<rect x="{box.x:.2f}" y="{box.y:.2f}" width="{box.width:.2f}" height="{box.height:.2f}"{round_} {style}/>'
        )

    def share(self, box: Box, share: float) -> None:
        """Draw a bar that is filled to a share of its length."""
        self._rect(box, f'fill="{BAND}" stroke="{RULE}" stroke-width="0.1"')
        if share > 0:
            filled = Box(box.x, box.y, max(0.4, box.width * min(share, 1.0)), box.height)
            self._rect(filled, f'fill="{palette.DOCUMENTED}"')

    def sign(self, box: Box, key: str) -> None:
        """Draw the sign of a level or of a missing answer, as the Regions panel does."""
        name, *marks = key.split(".")
        level = Level(name) if name in Level._value2member_map_ else None
        fill = palette.LEVELS[level] if level is not None else "none"
        dash = ""
        if key == FieldAnswer.NOT_ASKED.value:
            fill, dash = "#F0F0F0", ' stroke-dasharray="0.4 0.4"'
        if BY_RULE in marks:  # told by its edge: the colour is that of the level
            self._rect(
                box, f'fill="{fill}" stroke="{palette.TEXT}" stroke-width="0.25" stroke-dasharray="0.7 0.5"', 0.4
            )
        else:
            self._rect(box, f'fill="{fill}" stroke="{_EDGE}" stroke-width="0.12"{dash}', 0.4)
        if key == FieldAnswer.NO_ANSWER.value:
            self._hatch(box)
        elif level is Level.NONE:
            self._crossed_circle(box, dashed=INFERRED in marks)
        elif level is Level.UNSPECIFIED:
            self._question(box)
        elif level is not None:
            ink = "#FFFFFF" if level in palette.DARK_LEVELS else palette.TEXT
            self._bars(box, palette.LEVEL_BARS[level], ink)

    def _hatch(self, box: Box) -> None:
        name = f"hatch{box.width:.1f}x{box.height:.1f}".replace(".", "_")
        if name not in self._shared:
            lines = []
            for at in range(1, int(box.width + box.height) + 1):
                x1, y1 = (at, 0.0) if at <= box.width else (box.width, at - box.width)
                x2, y2 = (0.0, at) if at <= box.height else (at - box.height, box.height)
                lines.append(f"M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}")
            style = f'stroke="{palette.PATTERN}" stroke-width="0.15"'
            self._shared[name] = f'<path id="{name}" d="{"".join(lines)}" {style}/>'
        self._parts.append(f'<use xlink:href="#{name}" x="{box.x:.2f}" y="{box.y:.2f}"/>')

    def _crossed_circle(self, box: Box, *, dashed: bool = False) -> None:
        r = 0.28 * box.height
        dash = ' stroke-dasharray="0.35 0.3"' if dashed else ""
        x, y = box.x + box.width / 2, box.y + box.height / 2
        self._parts.append(
            f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{r:.2f}" fill="none" stroke="{palette.TEXT}" '
            f'stroke-width="0.25"{dash}/>'
            f'<path d="M{x - r:.2f} {y + r:.2f}L{x + r:.2f} {y - r:.2f}" stroke="{palette.TEXT}" stroke-width="0.25"/>'
        )

    def _question(self, box: Box) -> None:
        """Draw a question mark of lines: the same wherever a font is missing."""
        x, y, h = box.x + box.width / 2, box.y, box.height
        r = 0.17 * h
        self._parts.append(
            f'<path d="M{x - r:.2f} {y + 0.34 * h:.2f}A{r:.2f} {r:.2f} 0 1 1 {x + 0.6 * r:.2f} {y + 0.46 * h:.2f}'
            f'Q{x:.2f} {y + 0.53 * h:.2f} {x:.2f} {y + 0.63 * h:.2f}" fill="none" stroke="{palette.TEXT}" '
            f'stroke-width="0.3"/><circle cx="{x:.2f}" cy="{y + 0.78 * h:.2f}" r="0.2" fill="{palette.TEXT}"/>'
        )

    def _bars(self, box: Box, count: int, ink: str) -> None:
        side, top = 0.16 * box.width, 0.16 * box.height
        inner = Box(box.x + side, box.y + top, box.width - 2 * side, box.height - 2 * top)
        step = inner.width / 4
        for bar in range(4):
            height = inner.height * ((bar + 1) / 4 if bar < count else 0.1)
            self._rect(Box(inner.x + bar * step, inner.bottom - height, 0.68 * step, height), f'fill="{ink}"')

    def chart(self, box: Box, lines: Lines) -> tuple[float, float]:
        """Draw a small chart; return the first and last year it shows."""
        region, country, median = palette.SERIES
        known = [pair for line in (lines.own, lines.country, lines.median) for pair in line if pair is not None]
        years, values = [x for x, _ in known], [y for _, y in known]
        first, last, low, high = min(years), max(years), min(values), max(values)

        def place(pair: Pair) -> tuple[float, float]:
            across = (pair[0] - first) / ((last - first) or 1)
            up = (pair[1] - low) / (high - low) if high > low else 0.5
            return box.x + across * box.width, box.bottom - up * box.height

        self.rule(box.x, box.bottom + 0.8, box.width, RULE, 0.15)
        if low < 0 < high:
            self.rule(box.x, place((first, 0.0))[1], box.width, RULE, 0.15)
        for line, color, style in (
            (lines.median, median, 'stroke-width="0.35" stroke-dasharray="0.35 0.7"'),
            (lines.country, country, 'stroke-width="0.35" stroke-dasharray="1.6 0.9"'),
            (lines.own, region, 'stroke-width="0.55" stroke-linecap="round"'),
        ):
            self._line(line, color, style, place)
        end = [pair for pair in lines.own if pair is not None][-1]
        x, y = place(end)
        self._parts.append(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="0.8" fill="{region}"/>')
        return first, last

    def _line(self, line: Sequence[Pair | None], color: str, style: str, place) -> None:  # noqa: ANN001
        for run in runs_of(line):
            points = [place(pair) for pair in run]
            if len(points) == 1:
                x, y = points[0]
                self._parts.append(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="0.5" fill="{color}"/>')
                continue
            path = "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points)
            self._parts.append(f'<path d="{path}" fill="none" stroke="{color}" {style}/>')

    def key(self, x: float, y: float, which: str) -> None:
        """Draw the sample of a line, 6 mm long: ``own``, ``country`` or ``median``."""
        color = dict(zip(("own", "country", "median"), palette.SERIES))[which]
        style = {
            "own": 'stroke-width="0.55"',
            "country": 'stroke-width="0.35" stroke-dasharray="1.6 0.9"',
            "median": 'stroke-width="0.35" stroke-dasharray="0.35 0.7"',
        }[which]
        self._parts.append(f'<path d="M{x:.2f} {y:.2f}h6" stroke="{color}" {style}/>')
