"""Similarity of two regions by what is documented of them.

A region is a vector: for each field of competence what it counts (0 to 1, :mod:`.worth`: by general rule less than
by a source of its own); for each answer theme its activity, n / (n + 2) for n entries that document something
done. General fields are no part of it. Two vectors
a, b are compared by the weighted Jaccard coefficient of Ružička (Anwendung
mathematisch-statistischer Methoden in der Geobotanik, Biológia 13, 1958)::

    similarity = Σ min(aᵢ, bᵢ) / Σ max(aᵢ, bᵢ)

It is symmetric, 1 for equal vectors, 0 where nothing is shared, and not defined (NaN) if both are zero. What two
regions have by the very same rule is left out of both sums: a law that holds for all regions of a country tells
nothing of how alike two of them are. A *none* and *no answer* both add nothing that could be shared; how many
fields both regions answer is told beside it.
"""

from __future__ import annotations

import numpy as np

from .choices import RULE_WEIGHT
from .expertise import DONE, HALF_EXPERIENCE
from .records import InspectData
from .worth import competence_weight
from ..vocabulary import ANSWER_THEMES, FIELDS

_FIELD_COLUMN = {field.id: number for number, field in enumerate(FIELDS)}
_THEME_COLUMN = {theme.value: len(FIELDS) + number for number, theme in enumerate(ANSWER_THEMES)}
#: Features of a vector: the fields, then the themes.
FEATURES = (*_FIELD_COLUMN, *_THEME_COLUMN)


def vectors(data: InspectData, rule_weight: float = RULE_WEIGHT) -> np.ndarray:
    """Return one row per region (by position) and one column per feature, 0 to 1."""
    result = np.zeros((len(data.regions), len(FEATURES)))
    columns = _columns(data)
    known = ~np.isnan(columns)
    places = (data.competence_positions[known], columns[known].astype(int))
    np.maximum.at(result, places, competence_weight(data, rule_weight)[known])
    themes = data.experiences["theme"].map(_THEME_COLUMN).to_numpy(dtype=float)
    done = data.experiences["kind"].isin(DONE).to_numpy() & data.acts & ~np.isnan(themes)
    counts = np.zeros_like(result)
    np.add.at(counts, (data.experience_positions[done], themes[done].astype(int)), 1.0)
    return np.maximum(result, counts / (counts + HALF_EXPERIENCE))


def _columns(data: InspectData) -> np.ndarray:
    """Return the column of each competence; NaN for those that are no feature."""
    columns: np.ndarray = data.competences["field"].map(_FIELD_COLUMN).to_numpy(dtype=float)
    return np.where(data.general, np.nan, columns)


def rules_behind(data: InspectData) -> np.ndarray:
    """Return which rule each feature of each region rests on, as numbers from 1; 0 where it rests on none.

    One row per region (by position) and one column per feature, as in :func:`vectors`.
    """
    result = np.zeros((len(data.regions), len(FEATURES)), dtype=np.int64)
    columns = _columns(data)
    rows = np.flatnonzero(data.by_rule & (data.level_ranks > 0) & ~np.isnan(columns))
    numbers: dict[str, int] = {}
    ids = data.cells["competences"]["rule_id"]
    for row in rows.tolist():
        # Without its id it cannot be told which rule it is: it stands for itself.
        number = numbers.setdefault(ids[row] or f"#{row}", len(numbers) + 1)
        result[data.competence_positions[row], int(columns[row])] = number
    return result


def same_rule(rules: np.ndarray, position: int) -> np.ndarray:
    """Return which features of every region rest on the same rule as those of one region."""
    return (rules == rules[position]) & (rules[position] > 0)


def ruzicka(one: np.ndarray, others: np.ndarray, left_out: np.ndarray | None = None) -> np.ndarray:
    """Return the similarity of a vector with each row of *others*; NaN where both are zero.

    :param left_out: features of each row of *others* that do not count
    """
    counting = 1.0 if left_out is None else ~left_out
    shared = (np.minimum(one, others) * counting).sum(axis=-1)
    either = (np.maximum(one, others) * counting).sum(axis=-1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(either > 0, shared / either, np.nan)


def similarities(matrix: np.ndarray) -> np.ndarray:
    """Return the similarity of every row with every row; equal halves, NaN between zero rows."""
    return np.array([ruzicka(row, matrix) for row in matrix]).reshape(len(matrix), len(matrix))


def answered_together(data: InspectData, one: int, other: int) -> int:
    """Return on how many fields two regions both answer, a stated *none* included."""
    fields = data.cells["competences"]["field"]
    ends = (np.searchsorted(data.competence_positions, [position, position + 1]) for position in (one, other))
    first, second = (set(fields[start:end]) for start, end in ends)
    return len(first & second)
