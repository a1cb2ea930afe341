"""Unique file names from titles, valid on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

#: Bytes a stem may have: 255 less what endings, numbers and names of partial files need.
_MOST_BYTES = 120
#: Letters of a title that are looked at; what is left out of a stem takes some of them.
_MOST_LETTERS = 1000
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|%\s]+')
#: Names that belong to devices of Windows, with any ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def safe_stem(title: str) -> str:
    """Return the stem of a file named after *title*: letters of any script stay, what systems refuse is ``_``."""
    # Cut before: a name has room for little, and long rows of accents are put into order slowly.
    text = title.strip()[:_MOST_LETTERS].encode("utf-8", "replace").decode("utf-8")
    text = unicodedata.normalize("NFC", text)
    # Signs without a form of their own: they would turn the direction of text, or hide.
    text = "".join(sign for sign in text if unicodedata.category(sign) not in ("Cf", "Cs", "Co", "Cn"))
    text = _FORBIDDEN.sub("_", text).strip("._ ")
    text = text.encode("utf-8")[:_MOST_BYTES].decode("utf-8", "ignore").rstrip("._ ")
    if _DEVICES.fullmatch(text):
        text = f"_{text}"
    return text or "unnamed"


def unique_stems(titles: Iterable[str]) -> list[str]:
    """Return a safe stem for each title, different also where small and capital letters count as the same."""
    stems: list[str] = []
    taken: set[str] = set()
    numbers: dict[str, int] = {}
    for title in titles:
        stem = candidate = safe_stem(title)
        # From the last number on: a thousand regions of one name would ask a million times.
        number = numbers.get(_key(stem), 2)
        while _key(candidate) in taken:
            candidate, number = f"{stem}_{number}", number + 1
        numbers[_key(stem)] = number
        taken.add(_key(candidate))
        stems.append(candidate)
    return stems


def _key(stem: str) -> str:
    return unicodedata.normalize("NFKD", stem).casefold()
