"""Cache of the last good answer of every address, with date and origin, in the user's profile.

Bodies are named by their SHA-256, so a body that was damaged is noticed and one that stands at two
addresses is kept once. The index is an SQLite file: it survives a crash and two QGIS at a time.
Whatever is wrong with the cache on reading counts as “not there”; the web can give it again.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import re
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path
from typing import Any

from ...errors import PluginError
from ...gate import cause
from ...translation import tr

#: A later layout gets a folder of its own, so that an older plugin never reads what it does not know.
LAYOUT = "v1"
DEFAULT_MAX_BYTES = 500 * 1024**2
_BUSY_SECONDS = 20.0
#: Another QGIS may be about to list the body it has just written.
_ORPHAN_SECONDS = 3600
_DIGEST = re.compile(r"[0-9a-f]{64}")
#: More than any body has, and than SQLite counts in.
_LARGEST = 2**62
#: What another program may have put in the place of ours. Its rows count for nothing, and go with the next put.
_NO_ENTRY = " OR ".join(
    (
        *(f"typeof({name}) <> 'text'" for name in ("url", "account", "final_url", "origin", "content_type")),
        *(f"typeof({name}) <> 'text'" for name in ("etag", "last_modified", "fetched_at", "digest")),
        "typeof(size) <> 'integer' OR size < 0 OR length(digest) <> 64",
    )
)


class CacheError(PluginError):
    """The cache cannot be written."""


@dataclass(frozen=True)
class Entry:
    """One answer that is kept.

    :param url: the address that was asked for
    :param account: the authentication configuration it was asked with, or nothing
    :param final_url: where redirects led
    :param origin: the name of the source, for a user
    :param fetched_at: when the service last confirmed it, ISO 8601 in UTC
    :param size: bytes of the body
    :param digest: SHA-256 of the body
    """

    url: str
    account: str
    final_url: str
    origin: str
    content_type: str
    etag: str
    last_modified: str
    fetched_at: str
    size: int
    digest: str


@dataclass(frozen=True)
class CacheRemoval:
    """What went from the cache.

    :param size: bytes that became free; a body that another address still has is not among them
    """

    entries: int = 0
    size: int = 0


_COLUMNS = ", ".join(field.name for field in fields(Entry))
_MARKS = ", ".join("?" for _ in fields(Entry))


#: What a message of SQLite about a damaged file raises in Python where it holds bytes that are no text.
_DAMAGE = (UnicodeDecodeError, OverflowError)


def _text(value: bytes) -> str:
    """Return text of the index; bytes that are none must not hide the rows beside them."""
    return value.decode("utf-8", "replace")


def _entry(row: tuple[Any, ...]) -> Entry | None:
    """Return a row of the index, None if anything in it is not what :meth:`Cache.put` writes."""
    entry = Entry(*row)
    texts = [getattr(entry, name.name) for name in fields(Entry) if name.name != "size"]
    if not all(isinstance(text, str) for text in texts) or not _DIGEST.fullmatch(entry.digest):
        return None
    if not isinstance(entry.size, int) or not 0 <= entry.size < _LARGEST:
        return None
    return entry


def default_folder() -> Path:
    """Return the cache's folder in the profile of the running QGIS."""
    from qgis.core import QgsApplication

    return Path(QgsApplication.qgisSettingsDirPath()) / "cpmr_migration" / "cache"


class Cache:
    """The answers kept in a folder, which is made by the first that is put in.

    Objects are cheap and for one thread; make one for each job.

    :param folder: any folder of its own; see :func:`default_folder`
    :param max_bytes: bodies beyond this go, least recently used first, but never one that this
        object gave out or took in, nor one that :meth:`keep` holds
    """

    def __init__(self, folder: Path, max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        self.folder = folder / LAYOUT
        self.max_bytes = max_bytes
        # Reading writes nothing, so that a cancelled job leaves every byte as it was; uses are noted by the next put.
        self._used: dict[tuple[str, str], float] = {}

    def get(self, url: str, account: str = "") -> tuple[Entry, bytes] | None:
        """Return what is kept for an address, or None if that is nothing or damaged."""
        entry = self.entry(url, account)
        if entry is None:
            return None
        try:
            body = self._body(entry.digest).read_bytes()
        except (OSError, MemoryError):
            return None
        if hashlib.sha256(body).hexdigest() != entry.digest:
            return None
        self._used[url, account] = time.time()
        return entry, body

    def entry(self, url: str, account: str = "") -> Entry | None:
        """Return what is known of an address, without reading the body."""
        found = self._select("WHERE url = ? AND account = ?", (url, account))
        return found[0] if found else None

    def entries(self) -> list[Entry]:
        """Return all that is kept, the latest first."""
        return self._select("ORDER BY fetched_at DESC, url")

    def held(self) -> set[tuple[str, str]]:
        """Return address and account of what :meth:`keep` holds."""
        return {(entry.url, entry.account) for entry in self._select("WHERE kept")}

    def size(self) -> int:
        """Return the bytes of all bodies."""
        return sum({entry.digest: entry.size for entry in self.entries()}.values())

    def put(self, entry: Entry, body: bytes) -> Entry:
        """Keep an answer in place of what stood at its address; size and digest are filled in.

        :raises CacheError: if it cannot be written; what was kept before still is
        """
        entry = replace(entry, size=len(body), digest=hashlib.sha256(body).hexdigest())
        part = self._write_part(body)
        try:
            # Bodies come and go under the index's lock, else another QGIS could remove one between the two.
            with self._writing() as index:
                target = self._body(entry.digest)
                target.parent.mkdir(parents=True, exist_ok=True)
                part.replace(target)
                self._insert(index, entry)
                self._evict(index)
            self._tidy()
        except OSError as error:
            raise self._unwritable(error) from error
        finally:
            part.unlink(missing_ok=True)
        return entry

    def confirm(self, entry: Entry) -> None:
        """Note that the service said an answer is still good: date and validators are taken over.

        :raises CacheError: if it cannot be written
        """
        with self._writing() as index:
            self._insert(index, entry)

    def keep(self, url: str, account: str = "", *, kept: bool = True) -> None:
        """Hold an answer whatever the size of the cache, or let it go again.

        :raises CacheError: if it cannot be written
        """
        with self._writing() as index:
            index.execute("UPDATE entries SET kept = ? WHERE url = ? AND account = ?", (kept, url, account))

    def remove(self, url: str, account: str = "") -> CacheRemoval:
        """Forget an address."""
        return self.forget([(url, account)])

    def forget(self, keys: Iterable[tuple[str, str]]) -> CacheRemoval:
        """Forget addresses, given with their accounts, all at once.

        :raises CacheError: if it cannot be written; then nothing is forgotten
        """
        if not self._index.is_file():
            return CacheRemoval()
        before, size = len(self.entries()), self.size()
        with self._writing() as index:
            index.executemany("DELETE FROM entries WHERE url = ? AND account = ?", list(keys))
        self._tidy()
        return CacheRemoval(before - len(self.entries()), size - self.size())

    def trim(self) -> CacheRemoval:
        """Forget what is beyond the size, as the next :meth:`put` would.

        :raises CacheError: if it cannot be written
        """
        before, size = len(self.entries()), self.size()
        if size <= self.max_bytes:
            return CacheRemoval()
        with self._writing() as index:
            self._evict(index)
        self._tidy()
        return CacheRemoval(before - len(self.entries()), size - self.size())

    def clear(self) -> CacheRemoval:
        """Forget everything, what is held and what is damaged too.

        :raises CacheError: if a file cannot be removed
        """
        self._used.clear()
        removed = CacheRemoval(len(self.entries()), self.size())
        try:
            if self.folder.exists():
                shutil.rmtree(self.folder)
        except OSError as error:
            raise CacheError(
                tr("Not everything that was downloaded could be removed."),
                details=f"{self.folder}: {error}",
                remedy=tr("Wait for downloads to end, close other QGIS windows, and try again."),
            ) from error
        return removed

    @property
    def _index(self) -> Path:
        return self.folder / "index.sqlite"

    def _body(self, digest: str) -> Path:
        return self.folder / "bodies" / digest[:2] / digest

    def _select(self, rest: str, values: tuple[str, ...] = ()) -> list[Entry]:
        if not self._index.is_file():
            return []
        # After a crash within a write SQLite must roll back first, which it cannot do where it only reads.
        mode = "rw" if self._index.with_name(f"{self._index.name}-journal").exists() else "ro"
        try:
            with contextlib.closing(
                sqlite3.connect(f"{self._index.resolve().as_uri()}?mode={mode}", uri=True, timeout=_BUSY_SECONDS)
            ) as index:
                index.text_factory = _text
                # Only fixed text of this module is put together here.
                rows = index.execute(f"SELECT {_COLUMNS} FROM entries {rest}", values)  # noqa: S608
                return [entry for entry in map(_entry, rows) if entry is not None]
        # What a damaged file does to SQLite is not one family: its messages may hold bytes that are no text.
        except Exception as error:
            logging.getLogger(__name__).warning("%s: %s", self._index, cause(error))
            return []

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            index = self._open()
        except Exception as error:
            raise self._unwritable(error) from error
        try:
            index.execute("BEGIN IMMEDIATE")
            index.execute(f"DELETE FROM entries WHERE {_NO_ENTRY}")  # noqa: S608
            yield index
            for (url, account), at in self._used.items():
                index.execute("UPDATE entries SET used_at = ? WHERE url = ? AND account = ?", (at, url, account))
            index.execute("COMMIT")
        except BaseException as error:
            with contextlib.suppress(sqlite3.Error):
                index.execute("ROLLBACK")
            if type(error) in (sqlite3.DatabaseError, *_DAMAGE):  # damaged inside; the next put begins anew
                index.close()
                self._set_aside()
            if isinstance(error, (sqlite3.Error, *_DAMAGE)):
                raise self._unwritable(error) from error
            raise
        finally:
            index.close()

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connect()
        except sqlite3.OperationalError:  # busy, full, not permitted: the index may be in order
            raise
        # Not an index any more: begin anew, the bodies come again when asked for.
        except (sqlite3.DatabaseError, *_DAMAGE) as error:
            logging.getLogger(__name__).warning("%s: %s", self._index, cause(error))
            self._set_aside()
            return self._connect()

    def _set_aside(self) -> None:
        with contextlib.suppress(OSError):  # another QGIS was first, or still has it open
            self._index.replace(self._index.with_suffix(".broken"))

    def _connect(self) -> sqlite3.Connection:
        index = sqlite3.connect(self._index, timeout=_BUSY_SECONDS, isolation_level=None)
        index.text_factory = _text
        try:
            index.execute(
                f"CREATE TABLE IF NOT EXISTS entries ({_COLUMNS}, used_at REAL NOT NULL, "
                "kept INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (url, account))"
            )
            self._see_columns(index)
        except Exception:
            index.close()
            raise
        return index

    @staticmethod
    def _see_columns(index: sqlite3.Connection) -> None:
        try:
            index.execute(f"SELECT {_COLUMNS}, used_at, kept FROM entries LIMIT 0")  # noqa: S608
        except sqlite3.OperationalError as error:
            if "no such column" in str(error):  # someone else's table: for _open that is no index
                raise sqlite3.DatabaseError(str(error)) from error
            raise

    def _write_part(self, body: bytes) -> Path:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(suffix=".part", dir=self.folder)
            part = Path(name)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(body)
                    file.flush()
                    os.fsync(file.fileno())
            except OSError:
                part.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise self._unwritable(error) from error
        return part

    def _insert(self, index: sqlite3.Connection, entry: Entry) -> None:
        now = time.time()
        self._used[entry.url, entry.account] = now
        index.execute(
            f"INSERT INTO entries ({_COLUMNS}, used_at) VALUES ({_MARKS}, ?) ON CONFLICT (url, account) DO UPDATE SET "  # noqa: S608
            + ", ".join(f"{field.name} = excluded.{field.name}" for field in fields(Entry)),
            (*astuple(entry), now),
        )

    def _evict(self, index: sqlite3.Connection) -> None:
        rows = index.execute("SELECT url, account, digest, size, kept FROM entries ORDER BY used_at").fetchall()
        total = sum({digest: size for _, _, digest, size, _ in rows}.values())
        left = [digest for _, _, digest, _, _ in rows]
        for url, account, digest, size, kept in rows:
            if total <= self.max_bytes:
                break
            if kept or (url, account) in self._used:
                continue
            index.execute("DELETE FROM entries WHERE url = ? AND account = ?", (url, account))
            left.remove(digest)
            if digest not in left:
                total -= size

    def _tidy(self) -> None:
        # Only once the index is committed: had that failed, the old entries would need their bodies.
        with contextlib.suppress(CacheError), self._writing() as index:
            self._sweep(index)

    def _sweep(self, index: sqlite3.Connection) -> None:
        """Remove the bodies that no entry names, and what a crash left half written."""
        named = {digest for (digest,) in index.execute("SELECT digest FROM entries")}
        for body in self.folder.glob("bodies/*/*"):
            if body.name not in named:
                with contextlib.suppress(OSError):  # Windows: another QGIS reads it; the next sweep gets it
                    body.unlink()
        for part in self.folder.glob("*.part"):
            with contextlib.suppress(OSError):
                if time.time() - part.stat().st_mtime > _ORPHAN_SECONDS:
                    part.unlink()

    def _unwritable(self, error: Exception) -> CacheError:
        return CacheError(
            tr("What was downloaded cannot be kept for later."),
            details=f"{self.folder}: {error}",
            remedy=tr("Make room on the disk, or see that the folder under Details may be written to."),
        )
