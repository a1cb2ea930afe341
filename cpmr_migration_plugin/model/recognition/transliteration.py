"""Greek and Cyrillic letters in Latin ones, as official names of regions are transliterated.

Greek by ELOT 743 (ISO 843, type 2), Bulgarian by the Transliteration Act of 2009, with the letters of Ukrainian
(resolution 55 of 2010), Macedonian and Serbian (Gaj's Latin letters, without accents) beside it.
"""

from __future__ import annotations

import re

_PAIRS = {
    "ου": "ou", "αι": "ai", "ει": "ei", "οι": "oi", "υι": "yi", "γγ": "ng", "γξ": "nx", "γχ": "nch", "γκ": "gk",
    "μπ": "mp", "ντ": "nt",
}  # fmt: skip
_LETTERS = {
    **dict(zip("αβγδεζηικλμνξοπρστυφω", ("a", "v", "g", "d", "e", "z", "i", "i", "k", "l", "m", "n", "x", "o", "p", "r",
                                         "s", "t", "y", "f", "o"))),
    "θ": "th", "χ": "ch", "ψ": "ps", "ς": "s",
    **dict(zip("абвгдезийклмнопрстуф", "abvgdeziyklmnoprstuf")),
    "ж": "zh", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ъ": "a", "ь": "", "ю": "yu", "я": "ya",
    "є": "ie", "і": "i", "ї": "i", "ґ": "g", "ы": "y", "э": "e", "ё": "e",
    "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "d", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz",
}  # fmt: skip
#: αυ, ευ and ηυ are said with a v before vowels and voiced consonants, with an f elsewhere.
_VOICED = re.compile("([αεη])υ(?=[αεηιουωβγδζλμνρ])")
_VOICELESS = re.compile("([αεη])υ(?=[θκξπσςτφχψ]|\\b)")
_OTHER = re.compile(r"[\u0370-\u03ff\u0400-\u04ff]")


def latin(words: str) -> str:
    """Return plain words (small letters without accents) in Latin letters; those of other scripts stay."""
    if not _OTHER.search(words):
        return words
    words = _VOICELESS.sub(r"\1f", _VOICED.sub(r"\1v", words))
    for pair, letters in _PAIRS.items():
        words = words.replace(pair, letters)
    return "".join(_LETTERS.get(letter, letter) for letter in words)
