"""Numbers as a person reads them."""

from __future__ import annotations


def count_text(count: int) -> str:
    """Return a whole number with narrow blanks between thousands, which no language takes for decimals."""
    return f"{count:,}".replace(",", "\u202f")
