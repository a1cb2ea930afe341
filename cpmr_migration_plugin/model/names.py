"""Normalise names of territories for comparison."""

from __future__ import annotations

import re
import unicodedata

#: Letters whose stroke is no accent that Unicode would part from them.
_STROKES = str.maketrans("øłđħ", "oldh")

_NO_NAME = frozenset({"region", "county", "the", "of"})


def folded(text: str) -> str:
    """Return text for searching: no accents, no case; letters of any script stay."""
    return without_accents(text.casefold().translate(_STROKES))


def without_accents(text: str) -> str:
    """Return the letters of a text without signs above, below or through them (NFKD without combining marks).

    Marks are taken out first: Unicode sorts those that follow one another, which Python does in a time that grows
    with the square of their number.
    """
    if text.isascii():
        return text
    parted = unicodedata.normalize("NFKD", "".join(c for c in text if not unicodedata.combining(c)))
    return "".join(c for c in parted if not unicodedata.combining(c))


def normalised_name(name: str) -> str:
    """Return a name for comparing: no accents, no case, no punctuation, no word "region"."""
    words = re.split(r"[^a-z0-9]+", folded(name))
    return " ".join(word for word in words if word and word not in _NO_NAME)
