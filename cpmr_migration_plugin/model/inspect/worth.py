"""Weight of a competence in rankings and similarity: its level, less where only a rule states it.

A competence counts its rank / 5, see :func:`.records.level_rank`: exclusive 1, shared 0.8, executive 0.6,
consultative 0.4, of no stated kind 0.2, none 0. What a law says of every authority of a kind tells little of
one of them, so a competence by general rule counts a part of that, :data:`.choices.RULE_WEIGHT` unless told otherwise.

Where the region's own source and a rule that does not contradict it both speak, the higher of both counts: a source
that only names the field never makes a region worth less than the rule alone did.
"""

from __future__ import annotations

import math

import numpy as np

from .basis import level_words, with_basis
from .choices import RULE_WEIGHT
from .records import InspectData, level_rank
from ..rules import Agreement, agreement
from ..vocabulary import Level
from ...errors import PluginError
from ...numbers import percent
from ...translation import tr

_TOP = level_rank(Level.EXCLUSIVE.value)


def checked(rule_weight: float) -> float:
    """Return the weight of rules.

    :raises PluginError: if it is not from 0 to 1
    """
    if not (math.isfinite(rule_weight) and 0 <= rule_weight <= 1):
        raise PluginError(
            tr("The weight of competences by general rule must be from 0 to 1."),
            remedy=tr("0 leaves them out, 1 counts them like those by a region's own source."),
        )
    return rule_weight


def competence_weight(data: InspectData, rule_weight: float = RULE_WEIGHT) -> np.ndarray:
    """Return what each competence counts, 0 to 1."""
    counts = data.level_ranks / _TOP
    counts = np.where(data.by_rule, rule_weight * counts, counts)
    if not rule_weight or not len(data.rules):
        return counts
    levels = dict(zip(data.rules["rule_id"].tolist(), data.rules["level"].tolist()))
    cells = data.cells["competences"]
    for row in np.flatnonzero(~data.by_rule & (data.level_ranks > 0)).tolist():
        level = levels.get(cells["rule_id"][row])
        if level is not None and agreement(cells["level"][row], level) is not Agreement.CONTRADICTION:
            counts[row] = max(counts[row], rule_weight * level_rank(level) / _TOP)
    return counts


def weight_words(rule_weight: float) -> str:
    """Return in words what competences by general rule count."""
    return tr("Competences by general rule count {share}.").format(share=percent(100 * rule_weight, 0))


def competence_words(data: InspectData, row: int) -> str:
    """Return level and basis of a competence in words."""
    level = data.cells["competences"]["level"][row]
    return with_basis(level_words(level, inferred=bool(data.inferred[row])), by_rule=bool(data.by_rule[row]))
