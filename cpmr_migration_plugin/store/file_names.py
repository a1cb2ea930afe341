"""Names of files made from titles: such as every system takes, and none twice."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

#: Bytes a stem may have: 255 less what endings, numbers and names of partial files need.
_MOST_BYTES = 120
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|%\s]+')
#: Names that belong to devices of Windows, with any ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def safe_stem(title: str) -> str:
    """Return the stem of a file named after *title*: letters of any script stay, what systems refuse is ``_``."""
    text = unicodedata.normalize("NFC", title.encode("utf-8", "replace").decode("utf-8"))
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
    for title in titles:
        stem = candidate = safe_stem(title)
        number = 2
        while _key(candidate) in taken:
            candidate, number = f"{stem}_{number}", number + 1
        taken.add(_key(candidate))
        stems.append(candidate)
    return stems


def _key(stem: str) -> str:
    return unicodedata.normalize("NFKD", stem).casefold()
