"""Names of files made from ids and names of a dataset: every system takes them, and no two are the same."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

#: Letters of a stem at most: with a folder, an ending and the name of a partial file there is room on every disk.
LONGEST = 80

_UNSAFE = re.compile(r"[^\w.-]+")
#: Windows takes no file of these names, whatever their ending.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)


def safe_stem(text: str) -> str:
    """Return a stem of a file name: letters, digits, ``.``, ``_`` and ``-``.

    A text that is shortened, or of which nothing is left, gets a mark made of the whole of it, so that two texts do
    not easily become one name.
    """
    plain = unicodedata.normalize("NFC", text).encode("utf-8", "replace").decode("utf-8")
    stem = _UNSAFE.sub("_", plain).strip("._ ")
    if stem and len(stem.encode("utf-8")) <= LONGEST and not _RESERVED.match(stem):
        return stem
    mark = hashlib.sha256(plain.encode("utf-8")).hexdigest()[:8]
    short = stem.encode("utf-8")[: LONGEST - 9].decode("utf-8", "ignore")
    return f"{short}-{mark}" if short and not _RESERVED.match(short) else f"file-{mark}"


def stems(texts: Iterable[str]) -> list[str]:
    """Return a stem for each text, all different even where capitals are not told apart."""
    taken: set[str] = set()
    found = []
    for text in texts:
        stem = first = safe_stem(text)
        number = 2
        while stem.casefold() in taken:
            stem, number = f"{first}-{number}", number + 1
        taken.add(stem.casefold())
        found.append(stem)
    return found
