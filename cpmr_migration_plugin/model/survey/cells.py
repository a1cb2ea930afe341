"""Read the cells of a survey: web addresses, years, NUTS codes, titles, region ids."""

from __future__ import annotations

import re

from ..edition import nuts_spelling

_SPLIT = re.compile(r"[\s|]+|[,;](?=https?://|www\.)", re.IGNORECASE)
_YEAR = re.compile(r"(\d{4})$")
_SPAN = re.compile(r"(\d{4})\s*[-–—/]\s*(\d{4})$")
_DATE = re.compile(r"(\d{4})-\d{2}-\d{2}(T.*)?$|\d{1,2}[./]\d{1,2}[./](\d{4})$")
_NUTS = re.compile(r"[A-Z]{2}[0-9A-Z]{0,3}$")
#: Titles are short; what is longer is kept whole as the summary.
_TITLE_LENGTH = 120


def read_links(text: str) -> tuple[str, str]:
    """Return the web addresses in a cell, parted as the dataset keeps them, and the words that are none.

    An address written without its protocol (``www.…``) is taken for https.
    """
    links: list[str] = []
    words: list[str] = []
    for part in _SPLIT.split(text):
        clean = part.strip("<>()[]\"'“”«»").rstrip(".,;")
        if clean.lower().startswith("www.") and len(clean) > 4:
            clean = "https://" + clean
        if re.match(r"https?://[^\s/$.?#]", clean, re.IGNORECASE):
            if clean not in links:
                links.append(clean)
        elif part:
            words.append(part)
    return " | ".join(links), " ".join(words)


def read_year(text: str) -> str:
    """Return a year or span of years; empty if the cell says anything else, which is not for us to shorten."""
    text = text.strip()
    if _YEAR.match(text):
        return text
    span = _SPAN.match(text)
    if span:
        return f"{span[1]}-{span[2]}"
    date = _DATE.match(text)
    return (date[1] or date[3]) if date else ""


def read_nuts(text: str) -> str:
    """Return a NUTS code in its own spelling (EL and UK, no blanks); empty if the cell holds none."""
    code = nuts_spelling(text)
    return code if _NUTS.match(code) else ""


def as_title(text: str) -> tuple[str, str]:
    """Return a text as a title, and the whole of it where the title had to be shortened."""
    line = " ".join(text.split())
    if len(line) <= _TITLE_LENGTH:
        return line, ""
    short = line[: _TITLE_LENGTH - 1].rsplit(" ", 1)[0].rstrip(" ,.;:–-")
    return short + "…", text
