"""The user's list of editions: the origin and the last good copy of each."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from .dataset import Dataset, DatasetKind
from .importers.importer import Imported
from .importing import address_of, read_dataset, save_edition
from ..base import profile
from ..base.jobs import not_loaded
from ..base.web import own_cache
from ...errors import Cancelled, PluginError
from ...progress import Progress
from ...store.folders import make_folder
from ...translation import tr

_FILE = profile.ProfileFile("sources.json")
_LONGEST_ID = 64


@dataclass(frozen=True)
class Source:
    """A dataset under a name of the user's.

    :param last_good: when it was last read from its place without a mistake, ISO 8601 in UTC; empty if never
    :param rows: rows per table of the last good copy
    :param trouble: what was wrong when it was last tried; empty if nothing
    """

    id: str
    name: str
    dataset: Dataset
    last_good: str = ""
    rows: dict[str, int] = field(default_factory=dict)
    trouble: str = ""

    @property
    def copy(self) -> Path:
        """The last good copy, a data package; it exists once the source was refreshed."""
        return profile.profile_folder() / "sources" / f"{self.id}.zip"

    @property
    def is_here(self) -> bool:
        """Whether the source can be tried: a file that is there, or an address."""
        return bool(address_of(self.dataset)) or Path(self.dataset.place).exists()


@dataclass(frozen=True)
class SourceTest:
    """What came of testing or refreshing a source.

    :param told: what a user must know, e.g. that an answer is not of now
    """

    source: Source
    rows: dict[str, int]
    notes: int
    told: tuple[str, ...] = ()


def new_source(name: str, dataset: Dataset) -> Source:
    """Return a source that is not in the list yet."""
    return Source(uuid.uuid4().hex[:12], name, dataset)


def read_sources() -> tuple[list[Source], str]:
    """Return the sources in their order, and what a user must be told of the list.

    An entry that cannot be read is left out.
    """
    content, trouble = _FILE.read()
    entries = content.get("sources")
    found = [_source(entry) for entry in entries] if isinstance(entries, list) else []
    return [source for source in found if source is not None], trouble


def write_sources(sources: list[Source]) -> None:
    """Keep the list.

    :raises TargetError: if it cannot be written; it is then as it was
    """
    _FILE.write({"sources": [_as_json(source) for source in sources]})


def _as_json(source: Source) -> dict[str, object]:
    values = {name.name: getattr(source, name.name) for name in fields(Source)}
    return {**values, "dataset": json.loads(source.dataset.to_json())}


def put_source(source: Source, position: int | None = None) -> None:
    """Add a source to the list, or put it in the place of the one with its id.

    :raises TargetError: if the list cannot be written
    """
    # Read anew each time: another QGIS may have changed the list.
    sources, _ = read_sources()
    ids = [one.id for one in sources]
    if source.id in ids:
        sources[ids.index(source.id)] = source
    else:
        sources.insert(len(sources) if position is None else position, source)
    write_sources(sources)


def remove_source(source: Source) -> None:
    """Take a source off the list; its copy stays until :func:`tidy`, so that it can be put back.

    :raises TargetError: if the list cannot be written
    """
    sources, _ = read_sources()
    write_sources([one for one in sources if one.id != source.id])


def tidy() -> None:
    """Remove the copies of sources that are not in the list any more."""
    sources, trouble = read_sources()
    if trouble:  # a list that was set aside may name them
        return
    kept = {source.copy for source in sources}
    for copy in (profile.profile_folder() / "sources").glob("*.zip"):
        if copy not in kept:
            with suppress(OSError):
                copy.unlink()


def try_source(source: Source, progress: Progress) -> SourceTest:
    """Read a source and count what is in it; nothing is kept.

    :raises PluginError: with what is wrong with it
    """
    imported = read_dataset(source.dataset, progress)
    return SourceTest(source, imported.edition.counts(), len(imported.notes), imported.stale)


class PullJob:
    """Reads a source anew, in two steps: :meth:`work` in any thread, :meth:`publish` on the main one.

    Until :meth:`publish` the list and the last good copy are as they were.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self._imported: Imported | None = None
        self._at = ""

    def work(self, progress: Progress) -> None:
        """Download or read the source.

        :raises PluginError: with what is wrong with it
        """
        self._at = _now()
        self._imported = read_dataset(self.source.dataset, progress)
        progress.check()

    def publish(self) -> SourceTest:
        """Keep what was read as the last good copy.

        :raises TargetError: if it cannot be kept; the older copy then is
        """
        if self._imported is None:
            raise not_loaded()
        imported, source = self._imported, self.source
        counts = imported.edition.counts()
        fresh = not imported.stale
        if fresh or not source.copy.exists():
            make_folder(source.copy.parent)
            save_edition(imported.edition, source.copy)
            hold(source, kept=True)
        if fresh:
            source = replace(source, last_good=self._at, rows=counts, trouble="")
        else:
            source = replace(source, rows=counts, trouble=" ".join(imported.stale))
        put_source(source)
        return SourceTest(source, counts, len(imported.notes), imported.stale)


def note_trouble(source: Source, error: PluginError) -> Source:
    """Note in the list what was wrong with a source and return it."""
    if isinstance(error, Cancelled):
        return source
    source = replace(source, trouble=error.message)
    put_source(source)
    return source


def best_dataset(source: Source) -> tuple[Dataset, str]:
    """Return what to load for a source: itself, or its last good copy if its file has gone.

    :returns: the dataset, and what a user must be told
    :raises PluginError: if there is neither
    """
    if source.is_here:
        return source.dataset, ""
    if source.copy.is_file():
        return copy_of(source), copy_text(source)
    raise PluginError(
        tr("“{place}” is not there any more, and no copy of it has been kept.").format(place=source.dataset.place),
        remedy=tr("Put the file back, or edit the source and say where it is now."),
    )


def copy_of(source: Source) -> Dataset:
    """Return the last good copy of a source as a dataset."""
    return Dataset(DatasetKind.DATAPACKAGE, str(source.copy))


def copy_text(source: Source) -> str:
    """Return what a user is told about the last good copy of a source that has gone."""
    return tr("“{file}” is not there; this is the last good copy, of {date}.").format(
        file=Path(source.dataset.place).name, date=source.last_good[:10]
    )


def source_at(place: str) -> Source | None:
    """Return the source that reads a place and has a copy, if there is one."""
    sources, _ = read_sources()
    found = [one for one in sources if one.dataset.place == place and one.copy.is_file()]
    return max(found, key=lambda one: one.last_good, default=None)


def hold(source: Source, *, kept: bool) -> None:
    """Hold what was downloaded for a source in the cache, whatever the cache's size, or let it go."""
    address = address_of(source.dataset)
    if address:
        # The copy of the source itself is kept all the same.
        with suppress(PluginError):
            own_cache().keep(address, source.dataset.authcfg, kept=kept)


def _source(entry: Any) -> Source | None:
    """Return one entry of the list, None if it is none."""
    readers: dict[str, Callable[[Any], Any]] = {
        "id": _plain_id, "name": str, "dataset": lambda value: Dataset.from_json(json.dumps(value)), "last_good": str,
        "rows": lambda value: {str(table): int(count) for table, count in value.items()}, "trouble": str,
    }  # fmt: skip
    try:
        return Source(**{name: read(entry[name]) for name, read in readers.items() if name in entry})
    except (PluginError, TypeError, ValueError, AttributeError, KeyError, OverflowError, RecursionError):
        return None


def _plain_id(value: Any) -> str:
    """Return an id, which is also the name of a file."""
    if not (isinstance(value, str) and value.isascii() and value.isalnum() and len(value) <= _LONGEST_ID):
        raise ValueError(value)
    return value


def _now() -> str:
    return dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds")
