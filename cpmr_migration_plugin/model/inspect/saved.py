"""Saved searches as JSON: what was typed and which filters were set, under a name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from .filters import Filters, from_json, to_json
from ... import json_reading

_VERSION = 1
#: A search box takes no more; what is longer was not typed.
_LONGEST = 10_000
#: Bytes that all searches may become in memory.
_MOST_MEMORY = 20_000_000


@dataclass(frozen=True)
class SavedSearch:
    """A search under a name."""

    name: str
    text: str = ""
    filters: Filters = field(default_factory=Filters)


def dumps(searches: Sequence[SavedSearch]) -> str:
    """Return searches as JSON, in their order."""
    items = [{"name": s.name, "text": s.text, "filters": to_json(s.filters)} for s in searches]
    return json.dumps({"version": _VERSION, "searches": items}, ensure_ascii=False)


def loads(text: str) -> list[SavedSearch]:
    """Return the searches in a JSON text; what is damaged or unknown is passed over.

    Of two searches of one name the later one is kept, in the place of the first.
    """
    try:
        content = json_reading.parse(text, _MOST_MEMORY)
    except ValueError:
        return []
    items = content.get("searches") if isinstance(content, dict) else None
    found: dict[str, SavedSearch] = {}
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict) and isinstance(item.get("name"), str) and item["name"].strip():
            typed = item.get("text")
            words = typed[:_LONGEST] if isinstance(typed, str) else ""
            found[item["name"]] = SavedSearch(item["name"], words, from_json(item.get("filters")))
    return list(found.values())
