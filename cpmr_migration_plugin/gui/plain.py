"""Show text as plain text where Qt guesses whether it is markup: tool tips, message bars, questions."""

from __future__ import annotations

import html


def as_text(text: str) -> str:
    """Return text so that Qt shows it as it is, be it a stranger's.

    Qt takes a text for markup if it finds a tag in it. Escaped text without one would show its ``&amp;``, so that
    what holds a sign of markup is escaped and said to be markup, and what holds none is left alone.
    """
    if "<" not in text and "&" not in text:
        return text
    return f"<span>{html.escape(text, quote=False)}</span>".replace("\n", "<br>")
