"""Facts on countries, and on the EU as a whole, in words. Without pandas, since pages use them."""

from __future__ import annotations

import re

from .vocabulary import PACT_SITUATION, Situation
from ..translation import tr, tr_data

_POOL = re.compile(r"solidarity_pool_(\d{4})")


def fact_name(fact: str) -> str:
    """Return what a fact is about, as it stands within a sentence; an id that is not known here reads as words."""
    pool = _POOL.fullmatch(fact)
    if pool:
        return tr("solidarity pool of {year}").format(year=pool[1])
    return tr("Situation under the Pact on Migration and Asylum") if fact == PACT_SITUATION else _as_words(fact)


def fact_title(fact: str) -> str:
    """Return what a fact is about, as it stands at the beginning; an id that is not known here reads as words."""
    name = fact_name(fact)
    return name[:1].upper() + name[1:] if _POOL.fullmatch(fact) else name


def fact_value(value: str) -> str:
    """Return the value of a fact in words; one that is not known here is the text it is."""
    return tr(Situation(value).title) if value in Situation._value2member_map_ else _as_words(value)


def _as_words(text: str) -> str:
    # An id has no blanks; a sentence stays as it is written.
    return text.replace("_", " ") if " " not in text else tr_data(text)
