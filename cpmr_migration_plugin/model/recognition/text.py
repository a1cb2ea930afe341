"""Words for comparing: one spelling for all that differs by case, accents and punctuation alone."""

from __future__ import annotations

import re
from functools import lru_cache

from ..names import without_accents

#: Letters that Unicode would not part into a plain one and a sign.
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "œ": "oe", "æ": "ae", "ı": "i"})
#: Longer texts are not kept: they hardly repeat, and a cell may hold a million characters.
LONGEST_KEPT = 300


def plain(text: str) -> str:
    """Return *text* for comparing: words parted by single blanks, no case, accents or punctuation.

    Letters of every script stay.
    """
    return _kept_plain(text) if len(text) <= LONGEST_KEPT else _plain(text)


def _plain(text: str) -> str:
    parted = without_accents(text.casefold().translate(LETTERS))
    return " ".join(word for word in re.split(r"[\W_]+", parted) if word)


_kept_plain = lru_cache(maxsize=8192)(_plain)


def wordings(text: str) -> frozenset[str]:
    """Return the wordings that a list parted by ``|`` holds, for comparing; signs alone stay as they are."""
    return frozenset(plain(part) or part for part in text.split("|"))


def phrase_position(text: str, phrase: str) -> tuple[int, int] | None:
    """Return where a phrase stands in plain text; ``*`` stands for the rest of a word."""
    # Most phrases stand nowhere in a text: looking for their letters first is much quicker.
    if phrase.split("*", 1)[0] not in text:
        return None
    found = _pattern(phrase).search(text)
    return found.span() if found else None


@lru_cache(maxsize=4096)
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(r"\b" + re.escape(phrase).replace(r"\*", r"\w*") + r"\b")


def slug(text: str) -> str:
    """Return a text as part of an id: plain Latin letters, digits and dashes; empty if it has neither letter nor digit.

    A text without Latin letters keeps its own.
    """
    words = plain(text)
    return re.sub(r"[^a-z0-9]+", "-", words).strip("-") or "-".join(words.split())
