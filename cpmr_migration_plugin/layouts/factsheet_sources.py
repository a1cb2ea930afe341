"""The numbered sources of a factsheet."""

from __future__ import annotations

from collections.abc import Iterable


class Sources:
    """Web addresses in the order they are first named; each has one number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    @property
    def addresses(self) -> list[str]:
        """All of them, number 1 first."""
        return list(self._numbers)

    def number(self, address: str) -> int:
        """Return the number of an address; a new one gets the next."""
        return self._numbers.setdefault(address, len(self._numbers) + 1)

    def marks(self, addresses: Iterable[str]) -> str:
        """Return the numbers of some addresses as they stand behind a statement: ``[1] [3]``."""
        return "\u00a0".join(f"[{self.number(address)}]" for address in addresses)
