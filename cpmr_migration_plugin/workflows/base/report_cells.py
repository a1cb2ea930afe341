"""What stands in the cells of reports: words for ids, and text that no spreadsheet takes for a formula."""

from __future__ import annotations

from ...translation import tr

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def how_words() -> dict[str, str]:
    """Return the ways of matching in words, by id."""
    return {
        "manual": tr("by hand"),
        "exact_code": tr("exact code"),
        "code_of_other_year": tr("code of another NUTS year"),
        "recoded": tr("recoded"),
        "admin1": tr("administrative unit"),
        "country": tr("country"),
        "by_name": tr("by name"),
        "not_placed": tr("not placed"),
    }


def neutral(value: object) -> str:
    """Return a cell's text so that no spreadsheet takes it for a formula."""
    text = "" if value is None or value != value else str(value)  # noqa: PLR0124 - NaN differs from itself
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text
