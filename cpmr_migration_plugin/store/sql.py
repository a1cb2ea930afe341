"""Names and texts as SQL writes them."""

from __future__ import annotations

from collections.abc import Iterable

#: The present moment, as a GeoPackage has it.
NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"


def quoted(name: str) -> str:
    """Return a name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """Return text as SQL writes it."""
    return "'" + value.replace("'", "''") + "'"


def listed(names: Iterable[str]) -> str:
    """Return names as SQL lists columns."""
    return ", ".join(map(quoted, names))
