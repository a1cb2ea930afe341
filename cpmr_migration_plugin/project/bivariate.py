"""The grid of classes of a bivariate map: answers in rows, the share in columns."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.core import QgsFeatureRenderer, QgsRuleBasedRenderer

#: What parts the filter of a class into its row and its column, and the label into answer and share.
_HAS_SHARE = ' AND "ratio" IS NOT NULL'
_LOW = re.compile(r'"ratio" >= (-?[\d.]+(?:e[+-]?\d+)?)', re.IGNORECASE)
_HIGH = re.compile(r'"ratio" < (-?[\d.]+(?:e[+-]?\d+)?)', re.IGNORECASE)
_LABEL = re.compile(r"(.+?)\s?;\s([^;]+)", re.DOTALL)
_ROWS = 3


@dataclass(frozen=True)
class Grid:
    """Classes of two topics in rows and columns.

    :param rows: the answers in words, the one that says most first
    :param breaks: of the share, between the columns, ascending
    :param positions: position of each class in the layer's legend, row by row, the lowest share first
    """

    rows: tuple[str, ...]
    breaks: tuple[float, ...]
    positions: tuple[tuple[int, ...], ...]

    @property
    def columns(self) -> int:
        """Classes of the share."""
        return len(self.breaks) + 1

    @property
    def cells(self) -> frozenset[int]:
        """Positions of all its classes in the legend."""
        return frozenset(position for row in self.positions for position in row)


@dataclass(frozen=True)
class _Cell:
    row: str
    low: float | None
    high: float | None
    answer: str
    share: str
    position: int


def grid_of(renderer: QgsFeatureRenderer | None) -> Grid | None:
    """Return the grid of classes that a renderer of two topics draws.

    None where it draws something else: also if a user deleted a class, switched one off, or named classes so that
    a row or a column has no name that holds for all of it.
    """
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return None
    cells = [_cell(rule, position) for position, rule in enumerate(renderer.rootRule().children())]
    rows: dict[str, list[_Cell]] = {}
    for cell in cells:
        if cell is not None:
            rows.setdefault(cell.row, []).append(cell)
    ordered = [sorted(row, key=lambda cell: -float("inf") if cell.low is None else cell.low) for row in rows.values()]
    if len(ordered) != _ROWS or any(len({cell.answer for cell in row}) != 1 for row in ordered):
        return None
    columns = [[(cell.low, cell.high, cell.share) for cell in row] for row in ordered]
    lows, highs = [low for low, _, _ in columns[0]], [high for _, high, _ in columns[0]]
    if columns != [columns[0]] * _ROWS or lows[0] is not None or highs[-1] is not None or highs[:-1] != lows[1:]:
        return None
    return Grid(
        rows=tuple(row[0].answer for row in ordered),
        breaks=tuple(low for low in lows if low is not None),
        positions=tuple(tuple(cell.position for cell in row) for row in ordered),
    )


def _cell(rule: QgsRuleBasedRenderer.Rule, position: int) -> _Cell | None:
    row, parted, column = rule.filterExpression().partition(_HAS_SHARE)
    words = _LABEL.fullmatch(rule.label())
    if not parted or words is None or not rule.active() or rule.symbol() is None or rule.children():
        return None
    low, high = _LOW.search(column), _HIGH.search(column)
    ends = (float(end.group(1)) if end is not None else None for end in (low, high))
    return _Cell(row, *ends, words.group(1), words.group(2), position)
