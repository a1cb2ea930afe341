"""A cache that writes nothing until its job succeeds, so that a cancelled job changes no byte."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from .cache import Cache, Entry


class StagedCache(Cache):
    """Reads like the cache it stands before; what is put in waits in memory for :meth:`commit`.

    Not for downloads that are to be taken up again after a cancel: those go into the cache itself.
    """

    def __init__(self, behind: Cache) -> None:
        super().__init__(behind.folder.parent, behind.max_bytes)
        self._behind = behind
        self._waiting: dict[tuple[str, str], tuple[Entry, bytes | None]] = {}

    def get(self, url: str, account: str = "") -> tuple[Entry, bytes] | None:
        """Return what waits for an address, else what is kept."""
        entry, body = self._waiting.get((url, account), (None, None))
        if entry is not None and body is not None:
            return entry, body
        kept = self._behind.get(url, account)
        return (entry, kept[1]) if entry is not None and kept is not None else kept

    def put(self, entry: Entry, body: bytes) -> Entry:
        """Let an answer wait."""
        entry = replace(entry, size=len(body), digest=hashlib.sha256(body).hexdigest())
        self._waiting[entry.url, entry.account] = (entry, body)
        return entry

    def confirm(self, entry: Entry) -> None:
        """Let a new date and new validators wait."""
        _, body = self._waiting.get((entry.url, entry.account), (entry, None))
        self._waiting[entry.url, entry.account] = (entry, body)

    def commit(self) -> None:
        """Write all that waits.

        :raises CacheError: if one cannot be written; those before it are kept, each is good by itself
        """
        for entry, body in self._waiting.values():
            if body is None:
                self._behind.confirm(entry)
            else:
                self._behind.put(entry, body)
        self._waiting.clear()
