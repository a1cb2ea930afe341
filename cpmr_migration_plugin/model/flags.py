"""The flags that Eurostat puts beside figures, in words.

Letters: Eurostat's code list OBS_FLAG; several letters stand together, e.g. ``bp``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..translation import tr


def flag_words() -> dict[str, str]:
    """Return every flag in words, by letter."""
    return {
        "b": tr("break in the series"),
        "c": tr("confidential"),
        "d": tr("definition differs"),
        "e": tr("estimated"),
        "f": tr("forecast"),
        "n": tr("not significant"),
        "p": tr("provisional"),
        "r": tr("revised"),
        "s": tr("estimated by Eurostat"),
        "u": tr("low reliability"),
        "z": tr("not applicable"),
    }


def in_words(flags: str) -> str:
    """Return flags in words, e.g. "break in the series, provisional"; unknown letters as they are."""
    words = flag_words()
    return ", ".join(words.get(letter, letter) for letter in dict.fromkeys(flags))


def edition_flag_words() -> dict[str, str]:
    """Return every flag that an edition gives a figure in words: letters of Eurostat, and words of its own."""
    return {"derived": tr("derived"), "suspect": tr("suspect"), **flag_words()}


def flag_text(flag: str) -> str:
    """Return the flag of a figure in words: letters of Eurostat, and an edition's own words, parted by blanks."""
    known = edition_flag_words()
    return ", ".join(known.get(part) or (in_words(part) if len(part) <= 3 else part) for part in flag.split())


def counted(flags: Iterable[str]) -> str:
    """Return how often each flag stands, as it is kept, e.g. "p:12 e:3"; "" if there is none."""
    counts = Counter(letter for one in flags for letter in set(one))
    return " ".join(f"{letter}:{n}" for letter, n in counts.most_common())


def counts_in_words(counts: str) -> str:
    """Return what :func:`counted` gave in words, e.g. "provisional (12), estimated (3)"."""
    words = flag_words()
    pairs = (one.partition(":") for one in counts.split())
    return ", ".join(f"{words.get(letter, letter)} ({n})" for letter, _, n in pairs)
