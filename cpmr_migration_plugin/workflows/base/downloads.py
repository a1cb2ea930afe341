"""Manage kept downloads: list, protect, remove."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .web import own_cache
from ...numbers import number
from ...translation import tr

if TYPE_CHECKING:
    from ...sources.http.cache import CacheRemoval, Entry

#: Address and authentication configuration: what a download is known by.
Key = tuple[str, str]


@dataclass(frozen=True)
class Download:
    """One download that is kept.

    :param held: it stays whatever the size of the cache
    """

    entry: Entry
    held: bool

    @property
    def key(self) -> Key:
        """Address and account."""
        return self.entry.url, self.entry.account


@dataclass(frozen=True)
class Downloads:
    """All that is kept.

    :param items: the latest first
    :param size: bytes on the disk; what two addresses share counts once
    """

    items: tuple[Download, ...] = ()
    size: int = 0


def folder() -> Path:
    """Return the folder of the downloads; it need not be there."""
    return own_cache().folder.parent


def listing() -> Downloads:
    """Return what is kept; runs in any thread."""
    cache = own_cache()
    held = cache.held()
    entries = cache.entries()
    size = sum({entry.digest: entry.size for entry in entries}.values())
    return Downloads(tuple(Download(entry, (entry.url, entry.account) in held) for entry in entries), size)


def hold(changes: Mapping[Key, bool]) -> None:
    """Hold downloads, or let them go again.

    :raises CacheError: if that cannot be written
    """
    cache = own_cache()
    for (url, account), held in changes.items():
        cache.keep(url, account, kept=held)


def remove(keys: Iterable[Key]) -> CacheRemoval:
    """Remove downloads.

    :raises CacheError: if that cannot be written
    """
    return own_cache().forget(keys)


def clear(days: int = 0, *, with_held: bool = True) -> CacheRemoval:
    """Remove all downloads, or those that were last confirmed more than some days ago.

    :param days: 0 for all of them
    :param with_held: also those that are held
    :raises CacheError: if a file cannot be removed
    """
    if not days and (with_held or not own_cache().held()):
        return own_cache().clear()
    before = dt.datetime.now(dt.timezone.utc) - dt.timedelta(days=days)
    return remove(
        download.key
        for download in listing().items
        if (with_held or not download.held) and (not days or _moment(download.entry.fetched_at) < before)
    )


def trim() -> CacheRemoval:
    """Remove what is beyond the size the user allows, least recently used first.

    :raises CacheError: if that cannot be written
    """
    return own_cache().trim()


def removed_text(removed: CacheRemoval) -> str:
    """Return what is told about a removal."""
    if not removed.entries:
        return tr("There was nothing to remove.")
    if removed.entries == 1:
        return tr("1 download removed, {size} freed.").format(size=size_text(removed.size))
    return tr("{n} downloads removed, {size} freed.").format(n=removed.entries, size=size_text(removed.size))


def size_text(size: int) -> str:
    """Return a number of bytes as a user reads it."""
    if size < 1000:
        return tr("{n} bytes").format(n=size)
    if size < 1000**2:
        return tr("{n} kB").format(n=round(size / 1000))
    return tr("{n} MB").format(n=number(size / 1000**2, 1))


def _moment(text: str) -> dt.datetime:
    """Return the time an entry was confirmed; what cannot be read is of long ago."""
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return dt.datetime.min.replace(tzinfo=dt.timezone.utc)
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.timezone.utc)
