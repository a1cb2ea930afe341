"""Clauses of an answer: which kind of power each tells, whose it is, and whether it is denied."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .answer_words import (
    BETWEEN,
    DENIALS,
    HEDGES,
    LEVEL_NOUNS,
    LEVEL_STEMS,
    LOCAL,
    POWER_STEMS,
    REGION_STEMS,
    SMALL,
    STATE,
    STATE_STEMS,
    TOWARDS,
)  # fmt: skip
from .text import plain
from ..vocabulary import Level

#: What parts clauses: punctuation, a dash between blanks, and words that set one against another.
_PARTS = re.compile(
    r"[,.;:()\[\]/\n|–—]|\s-\s|\b(?:but|however|while|whereas|mais|tandis\s+que|pero|mientras|sino|mentre|però|aber)\b",
    re.IGNORECASE,
)
#: A text of more letters is a description, of which the beginning is looked at.
_LONGEST = 4000
#: “Competence in this field is exclusive”: words between that for power and that for its kind.
_BEFORE, _AFTER = 6, 2
#: “Ministry of the Interior and Asylum” names an authority, a longer clause tells what it does.
_LONGEST_NAME = 6


@dataclass(frozen=True)
class Clause:
    """What one clause says.

    :param levels: the kinds of power it tells, be they the region's or not
    :param is_elsewhere: whether the power it speaks of is another authority's
    :param is_others: whether it speaks of other authorities, and not of the region
    :param of_region: whether it speaks of the region
    :param denies: whether it denies something
    :param denies_power: whether it says that there is no power of a kind: “no exclusive competence”
    :param hedged: whether it says that something holds in part
    """

    levels: frozenset[Level] = frozenset()
    is_elsewhere: bool = False
    is_others: bool = False
    of_region: bool = False
    denies: bool = False
    denies_power: bool = False
    hedged: bool = False


def clauses_of(text: str) -> list[Clause]:
    """Return the clauses of a text that hold words."""
    parts = (plain(part).split() for part in _PARTS.split(text[:_LONGEST]))
    return [_clause(words) for words in parts if words]


def _clause(words: list[str]) -> Clause:
    found = {index: level for index, word in enumerate(words) if (level := _stem(word, LEVEL_STEMS)) is not None}
    nouns = {index: level for index, word in enumerate(words) if (level := _stem(word, LEVEL_NOUNS)) is not None}
    others = [index for index, word in enumerate(words) if _is_other(word)]
    region = any(word.startswith(REGION_STEMS) for word in words)
    told = {index: level for index, level in found.items() if _tells(words, index, found)}
    if all(index in found or index in nouns or _is_small(word) for index, word in enumerate(words)):
        told |= found | nouns
    levels = frozenset(told.values())
    denies = bool(DENIALS.intersection(words))
    elsewhere = bool(others) and not region and not denies and _is_elsewhere(words, others, levels)
    return Clause(
        levels=frozenset() if elsewhere else levels,
        is_elsewhere=elsewhere,
        is_others=bool(others) and not region,
        of_region=region,
        denies=denies,
        denies_power=any(_denies_power(words, index) for index in told),
        hedged=bool(HEDGES.intersection(words)),
    )


def _stem(word: str, stems: dict[Level, tuple[str, ...]]) -> Level | None:
    return next((level for level, beginnings in stems.items() if word.startswith(beginnings)), None)


def _is_power(word: str) -> bool:
    return word.startswith(POWER_STEMS) or "zustandigkeit" in word


def _is_other(word: str) -> bool:
    return word in STATE or word in LOCAL or word.startswith(STATE_STEMS)


def _is_small(word: str) -> bool:
    """Return whether a word tells no other subject than power."""
    return (
        word in SMALL or word in DENIALS or word in HEDGES or word.isdigit() or len(word) == 1
        or _is_power(word) or _is_other(word) or word.startswith(REGION_STEMS)
    )  # fmt: skip


def _tells(words: list[str], index: int, found: dict[int, Level]) -> bool:
    """Return whether a word for a kind of power is said of power: it stands first, or beside that word."""
    if any(_is_power(word) for word in words[index + 1 : index + 1 + _AFTER]):
        return True
    if any(_is_power(word) for word in words[max(0, index - _BEFORE) : index]):
        return True
    first = all(place in found or _is_small(word) for place, word in enumerate(words[:index]))
    # “Shared with …”, and not “shared housing”.
    return first and (index + 1 == len(words) or _is_small(words[index + 1]) or index + 1 in found)


def _denies_power(words: list[str], index: int) -> bool:
    """“No exclusive competence” and “aucune compétence exclusive”, but not “not exclusive”."""
    for denial in (place for place, word in enumerate(words) if word in DENIALS and word not in _NOT):
        low, high = min(denial, index), max(denial, index)
        if high - low <= 3 and any(_is_power(word) for word in words[low : high + 3]):
            return True
    return False


#: They deny the kind of power, not that there is any.
_NOT = {"not", "non", "pas", "no", "nicht", "niet", "don", "doesn", "isn", "ni", "nor", "ne"} - {"no"}


def _is_elsewhere(words: list[str], others: list[int], levels: frozenset[Level]) -> bool:
    """Return whether the power that a clause without the region speaks of is another authority's."""
    if levels & {Level.SHARED} and _among_others(words):
        return True
    if Level.EXECUTIVE in levels and any(
        words[index] in LOCAL and TOWARDS.intersection(words[max(0, index - 2) : index]) for index in others
    ):
        return True
    if levels - {Level.EXCLUSIVE}:
        return False  # shared with it, delegated by it, consulted by it
    if levels or (all(_is_small(word) for word in words) and not any(map(_is_power, words))):
        return True
    if words[0].startswith(STATE_STEMS) or (len(words) > 1 and words[1].startswith(STATE_STEMS)):
        return len(words) <= _LONGEST_NAME
    powers = [index for index, word in enumerate(words) if _is_power(word)]
    return any(
        all(
            word in SMALL or _is_other(word) or _is_power(word)
            for word in words[min(power, other) + 1 : max(power, other)]
        )
        for power in powers
        for other in others
    )


def _among_others(words: list[str]) -> bool:
    """“Shared between the State and the municipalities”."""
    between = bool(BETWEEN.intersection(words))
    return between and any(word in LOCAL for word in words) and any(word in STATE for word in words)
