"""Names of territories, made comparable."""

from __future__ import annotations

import re
import unicodedata

#: Letters whose stroke is no accent that Unicode would part from them.
_STROKES = str.maketrans("øłđħ", "oldh")

_NO_NAME = frozenset({"region", "county", "the", "of"})


def folded(text: str) -> str:
    """Return text for searching: no accents, no case; letters of any script stay."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_STROKES))
    return "".join(c for c in plain if not unicodedata.combining(c))


def normalised_name(name: str) -> str:
    """Return a name for comparing: no accents, no case, no punctuation, no word "region"."""
    words = re.split(r"[^a-z0-9]+", folded(name))
    return " ".join(word for word in words if word and word not in _NO_NAME)
