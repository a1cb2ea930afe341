"""Answers as users word them: the kind of power they tell, yes, no, or nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, unique
from functools import lru_cache

from .answer_words import EXCEPTIONS, NO, NOTHING, YES
from .clauses import Clause, clauses_of
from .text import LONGEST_KEPT, plain
from ..vocabulary import Level
from ...translation import tr


@unique
class AnswerMeaning(str, Enum):
    """What an answer says, whatever its wording."""

    LEVEL = "level"  # a kind of power
    YES = "yes"  # there is something, its kind is not stated
    NO = "no"
    NOTHING = "nothing"  # no answer: empty, "n/a", "don't know"
    DENIAL = "denial"  # it denies something in words we do not know
    ELSEWHERE = "elsewhere"  # the power is another authority's: the State's, the municipalities'
    OTHER = "other"  # words that are neither


@dataclass(frozen=True)
class RecognisedAnswer:
    """An answer as understood.

    :param level: the level it stands for; None where it says nothing usable
    """

    says: AnswerMeaning
    level: Level | None = None


_NO_ANSWER = RecognisedAnswer(AnswerMeaning.NOTHING)
_YES = RecognisedAnswer(AnswerMeaning.YES, Level.UNSPECIFIED)
_NO = RecognisedAnswer(AnswerMeaning.NO, Level.NONE)
_OTHER = RecognisedAnswer(AnswerMeaning.OTHER, Level.UNSPECIFIED)
_DENIAL = RecognisedAnswer(AnswerMeaning.DENIAL)
_ELSEWHERE = RecognisedAnswer(AnswerMeaning.ELSEWHERE)

_FIRST_NO = re.compile(
    r"(no|non|none|aucune?|ningun[oa]|nessun[oa]?|nein|keine?|n[aã]o|nenhuma?|nee|geen|nie|brak|όχι|οχι|nej|nei|ingen|ei"
    r"|nem|nu|ne|не|false|faux|falso|falsch)(\s*[,.;:(/\n–—]|\s+-\s)",
    re.IGNORECASE,
)
_FIRST_YES = re.compile(
    r"(yes|oui|s[ií]|sì|ja|sim|tak|ναι|kyllä|igen|da|ano|да)(\s*[,.;:(/\n–—]|\s+-\s)", re.IGNORECASE
)
#: Zero and one, also as a program writes them that keeps numbers.
_ZERO = re.compile(r"[+-]?0+(?:[.,]0+)?$", re.ASCII)
_ONE = re.compile(r"\+?0*1(?:[.,]0+)?$", re.ASCII)
_FIGURE = re.compile(r"[+-]?\d[\d.,\s'’]*%?$", re.ASCII)


#: Wordings of no that more may follow: “no competence in this field”, “none at regional level”; not “no” alone.
_NOTHING_AT_ALL = ("none", "aucune", "aucun", "ninguna", "ninguno", "nessuna", "nessuno")
_NO_BEGINNINGS = tuple(
    sorted((f"{words} " for words in NO if " " in words or words in _NOTHING_AT_ALL), key=len, reverse=True)
)


def read_answer(text: str, *, ticks: bool = False) -> RecognisedAnswer:
    """Return what an answer says, in any of the languages of the members.

    A level is read only where the words tell the kind of power of the region: “exclusive competence of the State” is
    another's, “not exclusive” and “partly exclusive” tell no kind, “a joint project” is none. Nothing is concluded
    from words that are not known.

    :param ticks: whether the column holds answers and no figures, so that 1 is a yes and 0 is a no
    """
    return _kept_answer(text, ticks) if len(text) <= LONGEST_KEPT else _answer(text, ticks)


def why_unused(answer: RecognisedAnswer, text: str) -> str:
    """Return why no level is taken from an answer, translated; *text* is the wording, short enough to be shown."""
    if answer.says is AnswerMeaning.DENIAL:
        message = tr("“{text}” seems to say no in words that are not known; not used. Write “none” if it means that")
    elif answer.says is AnswerMeaning.ELSEWHERE:
        message = tr("“{text}” tells of the power of another authority, not of the region's; not used")
    else:
        message = tr("“{text}” is no answer")
    return message.format(text=text)


def why_unspecified(text: str) -> str:
    """Return what is told of words that tell no kind of power, translated; *text* is short enough to be shown."""
    return tr("“{text}” is no level that is known; kept as “kind of power not stated”").format(text=text)


def is_missing(text: str) -> bool:
    """Return whether a text says that there is no answer: it is empty, a dash, “n/a”, “no data”."""
    return read_answer(text).says is AnswerMeaning.NOTHING and not _ZERO.match(text.strip())


def _answer(text: str, ticks: bool) -> RecognisedAnswer:
    text = text.strip()
    key = plain(text) or text
    if not text or key in NOTHING:
        return _NO_ANSWER
    if _ZERO.match(text):
        # Among figures a zero is one; a power it is never.
        return _NO if ticks else _NO_ANSWER
    if key in NO:
        return _NO
    if key in YES or key == Level.UNSPECIFIED.value or (ticks and _ONE.match(text)):
        return _YES
    return _begun_with_no(text, key) or _read_words(text)


def _begun_with_no(text: str, key: str) -> RecognisedAnswer | None:
    """Return what an answer says that begins with a no; None if it does not."""
    first = _FIRST_NO.match(text)
    if first is not None:
        rest = text[first.end() :]
        # “No, only a consultative role” and “No, but …” deny and tell at once.
        told = _read_words(rest).says is AnswerMeaning.LEVEL or EXCEPTIONS.intersection(plain(rest).split()[:1])
        return _DENIAL if told else _NO
    begun = next((words for words in _NO_BEGINNINGS if key.startswith(words)), "")
    if not begun:
        return None
    return _DENIAL if EXCEPTIONS.intersection(key[len(begun) :].split()) or _levels(text) else _NO


_kept_answer = lru_cache(maxsize=4096)(_answer)


def _levels(text: str) -> set[Level]:
    return {level for clause in clauses_of(text) for level in clause.levels}


def _read_words(text: str) -> RecognisedAnswer:
    clauses = clauses_of(text)
    levels = {level for clause in clauses for level in clause.levels}
    elsewhere = [clause for clause in clauses if clause.is_elsewhere]
    # “…, not of the State” denies the State.
    denied = any(clause.denies for clause in clauses if clause.levels or not clause.is_others)
    if levels:
        return _level(levels, clauses, elsewhere, denied=denied)
    if _FIRST_YES.match(text):
        return _YES
    if elsewhere and not any(clause.of_region and not clause.denies for clause in clauses):
        return _ELSEWHERE
    return _DENIAL if denied or any(clause.denies for clause in clauses) else _OTHER


def _level(levels: set[Level], clauses: list[Clause], elsewhere: list[Clause], *, denied: bool) -> RecognisedAnswer:
    """Return the answer of words that name kinds of power."""
    if any(
        clause.denies_power for clause in clauses
    ):  # “no exclusive competence”: whether there is another is not said
        return _DENIAL
    hedged = any(clause.hedged for clause in clauses if clause.levels)
    if len(levels) > 1 or denied or hedged:
        return _OTHER
    (level,) = levels
    if elsewhere and level is Level.EXCLUSIVE:  # “exclusive (State)”
        return _OTHER if any(clause.of_region for clause in clauses if clause.levels) else _ELSEWHERE
    return RecognisedAnswer(AnswerMeaning.LEVEL, level)


def are_ticks(values: list[str]) -> bool:
    """Return whether 0 and 1 in a column are a no and a yes, as a spreadsheet keeps true and false.

    They are, if the column holds nothing else, or if they stand among words. In a column of figures they are figures.
    """
    filled = set(values) - {""}
    if not any(_ZERO.match(value) or _ONE.match(value) for value in filled):
        return False
    return all(_ZERO.match(value) or _ONE.match(value) for value in filled) or any(
        not _FIGURE.match(value) and read_answer(value).says is not AnswerMeaning.NOTHING for value in filled
    )
