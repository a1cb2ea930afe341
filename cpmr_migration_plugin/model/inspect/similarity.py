"""How alike two regions are in what is documented of them.

A region is a vector: for each field of competence its level, :func:`.records.level_rank` / 5 (0 to 1);
for each answer theme its activity, n / (n + 2) for n entries that document something done. Two vectors
a, b are compared by the weighted Jaccard coefficient of Ružička (Anwendung
mathematisch-statistischer Methoden in der Geobotanik, Biológia 13, 1958)::

    similarity = Σ min(aᵢ, bᵢ) / Σ max(aᵢ, bᵢ)

It is symmetric, 1 for equal vectors, 0 where nothing is shared, and not defined (NaN) if both are
zero. A stated *none* and *no answer* both add nothing that could be shared; how many fields both
regions answer is told beside it.
"""

from __future__ import annotations

import numpy as np

from .expertise import DONE, HALF_EXPERIENCE
from .records import InspectData, level_rank
from ..vocabulary import ANSWER_THEMES, FIELDS, Level

_FIELD_COLUMN = {field.id: number for number, field in enumerate(FIELDS)}
_THEME_COLUMN = {theme.value: len(FIELDS) + number for number, theme in enumerate(ANSWER_THEMES)}
#: Features of a vector: the fields, then the themes.
FEATURES = (*_FIELD_COLUMN, *_THEME_COLUMN)


def vectors(data: InspectData) -> np.ndarray:
    """Return one row per region (by position) and one column per feature, 0 to 1."""
    result = np.zeros((len(data.regions), len(FEATURES)))
    top = level_rank(Level.EXCLUSIVE.value)
    columns = data.competences["field"].map(_FIELD_COLUMN).to_numpy(dtype=float)
    known = ~np.isnan(columns)
    places = (data.competence_positions[known], columns[known].astype(int))
    np.maximum.at(result, places, data.level_ranks[known] / top)
    themes = data.experiences["theme"].map(_THEME_COLUMN).to_numpy(dtype=float)
    done = data.experiences["kind"].isin(DONE).to_numpy() & ~np.isnan(themes)
    counts = np.zeros_like(result)
    np.add.at(counts, (data.experience_positions[done], themes[done].astype(int)), 1.0)
    return np.maximum(result, counts / (counts + HALF_EXPERIENCE))


def ruzicka(one: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return the similarity of a vector with each row of *others*; NaN where both are zero."""
    shared = np.minimum(one, others).sum(axis=-1)
    either = np.maximum(one, others).sum(axis=-1)
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
