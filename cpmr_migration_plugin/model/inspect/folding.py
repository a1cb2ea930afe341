"""Fold text for searching: no case, no accents, one kind of blank.

Folding works character by character and loses nothing of the order, so that a place found in
folded text can be marked in the original (:func:`fold_with_places`). Scripts other than Latin are
kept, unlike in :func:`..names.normalised_name`, which is made for comparing Latin names.
"""

from __future__ import annotations

import unicodedata

#: Letters that Unicode does not part into a plain letter and a sign, and signs that are typed in
#: several ways. “ß” becomes “ss” by Python's case folding.
_LETTERS = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "-": " ", "‐": " ", "‑": " ", "‒": " ", "–": " ", "—": " ", "−": " ", "_": " ",
}  # fmt: skip
#: Marks on letters, and signs that are not seen (direction marks, soft hyphens).
_DROPPED = ("Mn", "Me", "Cf")


class _Table(dict[int, str]):
    """Folded text by code point, filled as characters are met; what ``str.translate`` asks."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    # The acute accent alone has a decomposition that begins with a blank: our table goes first.
    if character in _LETTERS:
        return _LETTERS[character]
    folded = []
    for part in unicodedata.normalize("NFKD", character.casefold()):
        plain = _LETTERS.get(part, part)
        # Some letters, such as the mathematical ones, have a case only once they are decomposed.
        decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold())
        letters = "".join(_LETTERS.get(c, c) for c in decomposed)
        folded += [c for c in letters if unicodedata.category(c) not in _DROPPED]
    return "".join(" " if c.isspace() or unicodedata.category(c) == "Cc" else c for c in folded)


_TABLE = _Table()


def fold(text: str) -> str:
    """Return folded text: ``fold("  Provence–Alpes  CÔTE d’Azur") == "provence alpes cote d'azur"``."""
    return " ".join(text.translate(_TABLE).split())


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """Return folded text and, for each of its characters, the place it has in *text*."""
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in _TABLE[ord(character)]:
            if part == " " and (not folded or folded[-1] == " "):
                continue
            folded.append(part)
            places.append(place)
    if folded and folded[-1] == " ":
        folded.pop()
        places.pop()
    return "".join(folded), places


def spans_of(text: str, terms: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return where folded *terms* stand in *text*: begin and end (exclusive), ascending, not overlapping.

    A mark on the last letter found (an accent of its own character) belongs to the place.
    """
    if not terms or not text:
        return ()
    folded, places = fold_with_places(text)
    found: list[tuple[int, int]] = []
    for term in terms:
        start = folded.find(term) if term else -1
        while start >= 0:
            last = places[start + len(term) - 1] + 1
            while last < len(text) and not _TABLE[ord(text[last])]:
                last += 1
            found.append((places[start], last))
            start = folded.find(term, start + len(term))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
