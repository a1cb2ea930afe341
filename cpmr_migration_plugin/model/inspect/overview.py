"""All regions at once: the heat map of regions × themes or fields, and how much of an edition is answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique

import numpy as np
import pandas as pd

from .cluster import leaf_order
from .folding import fold
from .records import InspectData, country_name, field_title, theme_title
from .similarity import similarities, vectors
from ..summary import LEVEL_RANK
from ..vocabulary import ANSWER_THEMES, FIELDS, Level
from ...translation import tr


@unique
class Columns(str, Enum):
    """What the columns of the heat map are."""

    #: Value: number of records documented in the theme, competences held and entries; a stated none is 0.
    THEMES = "themes"
    #: Value: rank of the level, 5 exclusive to 1 unspecified, 0 for a stated none.
    FIELDS = "fields"


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


@dataclass(frozen=True)
class Overview:
    """A heat map.

    :param columns: ids of themes or fields
    :param titles: the same in words
    :param positions: the region of each row
    :param groups: heading of the group of each row; empty if not grouped
    :param values: a row per region, a column per theme or field; NaN is *no answer*, never zero
    """

    kind: Columns
    columns: tuple[str, ...]
    titles: tuple[str, ...]
    positions: tuple[int, ...]
    groups: tuple[str, ...]
    values: np.ndarray

    def text(self, row: int, column: int) -> str:
        """Return a cell in words, e.g. for a tip: level or number of records, or that there is no answer."""
        value = self.values[row, column]
        if np.isnan(value):
            return tr("no answer")
        if self.kind is Columns.FIELDS:
            return value_title(int(value))
        return tr("documented: {n}").format(n=int(value))


def value_title(rank: int) -> str:
    """Return a level's rank in words."""
    level = next((level for level, held in LEVEL_RANK.items() if held == rank), Level.UNSPECIFIED.value)
    return tr("stated: none") if level == Level.NONE.value else tr(Level(level).title)


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
    columns = tuple(t.value for t in ANSWER_THEMES) if kind is Columns.THEMES else tuple(f.id for f in FIELDS)
    titles = tuple((theme_title if kind is Columns.THEMES else field_title)(item) for item in columns)
    values = _documented(data, columns) if kind is Columns.THEMES else _levels(data, columns)
    wanted = list(range(len(data.regions))) if positions is None else [int(p) for p in positions]
    ordered = _ordered(data, values, wanted, order, columns.index(column) if column in columns else 0)
    groups = _groups(data, ordered, grouping)
    # Sorting by group alone keeps the order within each; regions without a group come last.
    rows = sorted(range(len(ordered)), key=lambda i: (groups[i] == "", groups[i]))
    unnamed = tr("no commission known") if grouping is Grouping.COMMISSION else ""
    shown = tuple(ordered[i] for i in rows)
    named = tuple(groups[i] or unnamed for i in rows)
    return Overview(kind, columns, titles, shown, named, values[list(shown)].reshape(len(shown), len(columns)))


def _documented(data: InspectData, columns: tuple[str, ...]) -> np.ndarray:
    """Return the number of records per region and theme; NaN where the region says nothing."""
    number = {theme: i for i, theme in enumerate(columns)}
    counts = np.zeros((len(data.regions), len(columns)))
    answered = np.zeros(counts.shape, dtype=bool)
    held = data.level_ranks > 0
    for frame, owners, worth in (
        (data.competences, data.competence_positions, held.astype(float)),
        (data.experiences, data.experience_positions, np.ones(len(data.experiences))),
    ):
        places = frame["theme"].map(number).to_numpy(dtype=float)
        known = ~np.isnan(places)
        cells = (owners[known], places[known].astype(int))
        np.add.at(counts, cells, worth[known])
        answered[cells] = True
    return np.where(answered, counts, np.nan)


def _levels(data: InspectData, columns: tuple[str, ...]) -> np.ndarray:
    number = {field: i for i, field in enumerate(columns)}
    levels = np.full((len(data.regions), len(columns)), -1.0)
    places = data.competences["field"].map(number).to_numpy(dtype=float)
    known = ~np.isnan(places)
    cells = (data.competence_positions[known], places[known].astype(int))
    np.maximum.at(levels, cells, data.level_ranks[known].astype(float))
    return np.where(levels >= 0, levels, np.nan)


def _ordered(data: InspectData, values: np.ndarray, wanted: list[int], order: Order, column: int) -> list[int]:
    if order is Order.ANSWERS:
        answered = (~np.isnan(values)).sum(axis=1)
        return sorted(wanted, key=lambda p: (-answered[p], -np.nansum(values[p]), p))
    if order is Order.COLUMN:
        return sorted(wanted, key=lambda p: (np.isnan(values[p, column]), -np.nan_to_num(values[p, column]), p))
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
    columns = [tr("Group"), tr("Region id"), tr("Region"), tr("Country"), *shown.titles]
    return pd.DataFrame(rows, columns=columns, dtype=object)


@dataclass(frozen=True)
class Coverage:
    """How much of an edition is answered.

    :param group: ISO code of a country or id of a theme; empty for the whole edition
    :param answered: region × theme pairs with at least one record, a stated none included
    :param asked: all such pairs
    :param regions: regions with at least one record
    """

    group: str
    title: str
    answered: int
    asked: int
    regions: int
    of_regions: int

    @property
    def share(self) -> float:
        """Share answered, 0 to 1."""
        return self.answered / self.asked if self.asked else 0.0


def coverage(data: InspectData) -> dict[str, list[Coverage]]:
    """Return how much is answered: under ``total`` one entry, under ``theme`` and ``country`` one each."""
    themes = tuple(theme.value for theme in ANSWER_THEMES)
    answered = ~np.isnan(_documented(data, themes))
    everything = Coverage(
        "", tr("All regions"), int(answered.sum()), answered.size, int(answered.any(axis=1).sum()), len(answered)
    )
    by_theme = []
    for column, theme in enumerate(themes):
        count = int(answered[:, column].sum())
        by_theme.append(Coverage(theme, theme_title(theme), count, len(answered), count, len(answered)))
    by_country = []
    codes = data.regions["country"].to_numpy()
    for code, name in data.countries.items():
        part = answered[codes == code]
        by_country.append(Coverage(code, name, int(part.sum()), part.size, int(part.any(axis=1).sum()), len(part)))
    return {"total": [everything], "theme": by_theme, "country": by_country}
