"""All regions at once: the heat map of regions × themes or fields."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique
from typing import NamedTuple

import numpy as np
import pandas as pd

from .basis import level_words, none_words, with_basis
from .choices import BLOCKS, block_title
from .cluster import leaf_order
from .coverage import answered_share
from .folding import fold
from .records import SHOWN_FIELDS, InspectData, country_name, field_title, theme_title
from .similarity import similarities, vectors
from ..summary import LEVEL_RANK
from ..vocabulary import ANSWER_THEMES, Level, fields_of_block
from ...translation import labelled, tr


@unique
class Columns(str, Enum):
    """What the columns of the heat map are."""

    #: Value: number of the region's own records in the theme, powers held and entries; a none is 0. Powers by rule
    #: are counted beside it.
    THEMES = "themes"
    #: Value: rank of the level, 5 exclusive to 1 unspecified, 0 for a none. In the order of the themes.
    FIELDS = "fields"
    #: The same by building block of the Pact on Migration and Asylum; fields that are in none come last.
    BLOCKS = "blocks"


@unique
class Order(str, Enum):
    """How the rows of the heat map are ordered."""

    NAME = "name"
    #: The most answered first.
    ANSWERS = "answers"
    #: Alike regions beside each other, see :mod:`.cluster`; those without any record last.
    LIKENESS = "likeness"
    #: By one column, the highest first, no answer last.
    COLUMN = "column"


@unique
class Grouping(str, Enum):
    """By what the rows are grouped."""

    NONE = "none"
    COUNTRY = "country"
    COMMISSION = "commission"


class Value(NamedTuple):
    """A cell of the heat map.

    :param value: number of the region's own records, or rank of the level; NaN is *no answer*
    :param rules: powers by rule; of a level 1 if it rests on one
    :param inferred: whether the level, or that there is none, is inferred
    """

    value: float
    rules: int = 0
    inferred: bool = False

    @property
    def is_missing(self) -> bool:
        """Whether nothing is said."""
        return math.isnan(self.value)

    @property
    def is_none(self) -> bool:
        """Whether no power is held and nothing else is documented."""
        return not self.is_missing and not self.value and not self.rules


@dataclass(frozen=True)
class Overview:
    """A heat map.

    :param columns: ids of themes or fields
    :param titles: the same in words
    :param positions: the region of each row
    :param groups: heading of the group of each row; empty if not grouped
    :param values: a row per region, a column per theme or field; NaN is *no answer*, never zero
    :param rules: likewise the number of powers by rule; of levels 1 where one rests on a rule
    :param inferred: likewise whether the level, or that there is none, is inferred
    :param column_groups: of each column, the theme or block it stands under; empty if not grouped
    """

    kind: Columns
    columns: tuple[str, ...]
    titles: tuple[str, ...]
    positions: tuple[int, ...]
    groups: tuple[str, ...]
    values: np.ndarray
    rules: np.ndarray
    inferred: np.ndarray
    column_groups: tuple[str, ...]

    @property
    def is_levels(self) -> bool:
        """Whether cells are levels, not numbers of records."""
        return self.kind is not Columns.THEMES

    def cell(self, row: int, column: int) -> Value:
        """Return a cell."""
        value, rules, inferred = (part[row, column] for part in (self.values, self.rules, self.inferred))
        return Value(float(value), int(rules), bool(inferred))

    def text(self, row: int, column: int) -> str:
        """Return a cell in words, e.g. for a tip: level or number of records, or that there is no answer."""
        cell = self.cell(row, column)
        if cell.is_missing:
            return tr("no answer")
        if self.is_levels:
            return with_basis(value_title(int(cell.value), inferred=cell.inferred), by_rule=bool(cell.rules))
        if cell.is_none:
            return none_words(inferred=cell.inferred)
        own = tr("documented: {n}").format(n=int(cell.value))
        by_rule = tr("powers by rule: {n}").format(n=cell.rules)
        return "; ".join([*([own] if cell.value else []), *([by_rule] if cell.rules else [])])


def value_title(rank: int, *, inferred: bool = False) -> str:
    """Return a level's rank in words."""
    return level_words(level_of_rank(rank), inferred=inferred)


def level_of_rank(rank: int) -> str:
    """Return the level of a rank."""
    return next((level for level, held in LEVEL_RANK.items() if held == rank), Level.UNSPECIFIED.value)


def overview(
    data: InspectData,
    kind: Columns = Columns.THEMES,
    order: Order = Order.NAME,
    grouping: Grouping = Grouping.NONE,
    *,
    column: str = "",
    positions: Sequence[int] | None = None,
) -> Overview:
    """Return the heat map of an edition.

    :param column: the theme or field to order by with :attr:`Order.COLUMN`
    :param positions: the regions wanted, e.g. those a search found; None for all
    """
    columns, column_groups = _columns(kind)
    titles = tuple((theme_title if kind is Columns.THEMES else field_title)(item) for item in columns)
    cells = _documented(data, columns) if kind is Columns.THEMES else _levels(data, columns)
    wanted = list(range(len(data.regions))) if positions is None else [int(p) for p in positions]
    ordered = _ordered(
        data, cells, wanted, order, columns.index(column) if column in columns else 0, levels=kind is not Columns.THEMES
    )
    groups = _groups(data, ordered, grouping)
    # Sorting by group alone keeps the order within each; regions without a group come last.
    rows = sorted(range(len(ordered)), key=lambda i: (groups[i] == "", groups[i]))
    unnamed = tr("no commission known") if grouping is Grouping.COMMISSION else ""
    shown = tuple(ordered[i] for i in rows)
    named = tuple(groups[i] or unnamed for i in rows)
    values, rules, inferred = (part[list(shown)].reshape(len(shown), len(columns)) for part in cells)
    return Overview(kind, columns, titles, shown, named, values, rules, inferred, column_groups)


#: Values, numbers of powers by rule, and what is inferred, by region and column.
_Cells = tuple[np.ndarray, np.ndarray, np.ndarray]


def _columns(kind: Columns) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids of the columns, and what each stands under."""
    if kind is Columns.THEMES:
        return tuple(theme.value for theme in ANSWER_THEMES), ("",) * len(ANSWER_THEMES)
    if kind is Columns.FIELDS:
        pairs = [(field.id, f"{field.theme.number}. {tr(field.theme.title)}") for field in SHOWN_FIELDS]
    else:
        pairs = [(field.id, block_title(block)) for block in BLOCKS for field in fields_of_block(block)]
        blocked = {field for field, _ in pairs}
        rest = [field.id for field in SHOWN_FIELDS if field.id not in blocked]
        pairs += [(field, tr("In no block that is shown here")) for field in rest]
    return tuple(field for field, _ in pairs), tuple(group for _, group in pairs)


def _documented(data: InspectData, columns: tuple[str, ...]) -> _Cells:
    """Return the number of the region's own records per theme, of powers by rule, and where none is inferred."""
    held = answered_share(data, columns)
    values = np.where(held.answered, (held.own + held.entries).astype(float), np.nan)
    inferred = (held.own + held.rule + held.entries + held.stated_none == 0) & (held.inferred_none > 0)
    return values, held.rule, inferred


def _levels(data: InspectData, columns: tuple[str, ...]) -> _Cells:
    number = {field: i for i, field in enumerate(columns)}
    levels = np.full((len(data.regions), len(columns)), -1.0)
    rules, inferred = np.zeros(levels.shape, dtype=np.int64), np.zeros(levels.shape, dtype=bool)
    places = data.competences["field"].map(number).to_numpy(dtype=float)
    known = ~np.isnan(places)
    cells = (data.competence_positions[known], places[known].astype(int))
    ranks = data.level_ranks[known].astype(float)
    np.maximum.at(levels, cells, ranks)
    # Of several rows on one field, which only a file made by another program has, the widest is told.
    shown = levels[cells] == ranks
    first, second = cells[0][shown], cells[1][shown]
    rules[first, second] = data.by_rule[known][shown]
    inferred[first, second] = data.inferred[known][shown]
    return np.where(levels >= 0, levels, np.nan), rules, inferred


def _ordered(
    data: InspectData, cells: _Cells, wanted: list[int], order: Order, column: int, *, levels: bool
) -> list[int]:
    values, rules, _ = cells
    if order is Order.ANSWERS:
        answered = (~np.isnan(values)).sum(axis=1)
        return sorted(wanted, key=lambda p: (-answered[p], -np.nansum(values[p]), p))
    if order is Order.COLUMN:
        # Of one level what rests on an own source comes first; of one number of records more powers by rule.
        sign = 1 if levels else -1
        return sorted(
            wanted,
            key=lambda p: (np.isnan(values[p, column]), -np.nan_to_num(values[p, column]), sign * rules[p, column], p),
        )
    if order is Order.LIKENESS:
        matrix = vectors(data)
        known = [p for p in wanted if matrix[p].any()]
        leaves = leaf_order(1.0 - similarities(matrix[known]))
        return [known[i] for i in leaves] + [p for p in wanted if not matrix[p].any()]
    return sorted(wanted, key=lambda p: (fold(data.regions["name"].iat[p]), p))


def _groups(data: InspectData, positions: Sequence[int], grouping: Grouping) -> list[str]:
    if grouping is Grouping.COUNTRY:
        return [country_name(data.regions["country"].iat[p]) for p in positions]
    if grouping is Grouping.COMMISSION:
        return [data.commission_text(p) for p in positions]
    return [""] * len(positions)


def to_frame(data: InspectData, shown: Overview) -> pd.DataFrame:
    """Return a heat map as a table to export: who, then a column per theme or field; cells in words."""
    rows = []
    for row, position in enumerate(shown.positions):
        region = data.regions.iloc[position]
        cells = [shown.text(row, column) for column in range(len(shown.columns))]
        rows.append([shown.groups[row], region["region_id"], region["name"], region["country"], *cells])
    titles = shown.titles
    if shown.kind is Columns.BLOCKS:
        titles = tuple(labelled(group, title) for group, title in zip(shown.column_groups, titles))
    columns = [tr("Group"), tr("Region id"), tr("Region"), tr("Country"), *titles]
    return pd.DataFrame(rows, columns=columns, dtype=object)
