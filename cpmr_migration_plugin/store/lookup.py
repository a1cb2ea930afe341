"""Fast lookups in an atlas file from any thread, for expression functions."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from .layout import JOIN_REPORT
from .reading import AtlasReader, reader_of
from .readonly import FileStamp, stamp_of
from ..errors import AtlasError
from ..model.vocabulary import Basis, Level, Status

#: For so long the disk is not looked at again: a map of a thousand regions asks a thousand times.
_LOOK_AGAIN_SECONDS = 1.0

NO_ANSWER = "no_answer"
NOT_SURVEYED = "not_surveyed"
STATED_NONE = "stated_none"
INFERRED_NONE = "inferred_none"

#: What a competence rests on where a file does not say: files of 0.1.0 hold own sources only.
_OWN_SOURCE = Basis.OWN_SOURCE.value


class Competence(NamedTuple):
    """A competence: level, basis, and whether no source states the level."""

    level: str
    basis: str
    inferred: bool


class Entry(NamedTuple):
    """An entry of the experiences table; *text* is its title with its year."""

    theme: str
    kind: str
    text: str
    status: str


@dataclass(frozen=True)
class Lookup:
    """Levels and entries of an atlas file.

    :param regions: id of a region by its id and by its NUTS codes
    :param competences: by region id and field id
    :param documented: the entries of each region, newest first, by region id
    """

    regions: dict[str, str]
    competences: dict[tuple[str, str], Competence]
    documented: dict[str, tuple[Entry, ...]] = field(default_factory=dict)

    def level(self, region: str, field_id: str, basis: str = "") -> str:
        """Return the level of a region in a field, ``no_answer`` or ``not_surveyed``.

        :param basis: only of a competence that rests on it; empty for any
        """
        held = self._competence(region, field_id)
        if isinstance(held, str):
            return held
        return held.level if basis in ("", held.basis) else NO_ANSWER

    def basis(self, region: str, field_id: str) -> str:
        """Return what a region's competence in a field rests on, ``no_answer`` or ``not_surveyed``."""
        held = self._competence(region, field_id)
        return held if isinstance(held, str) else held.basis

    def answer(self, region: str, field_id: str) -> str:
        """Return the level of a power, or which kind of nothing it is: *none* as stated or as inferred, no answer."""
        held = self._competence(region, field_id)
        if isinstance(held, str) or held.level != Level.NONE.value:
            return held if isinstance(held, str) else held.level
        return INFERRED_NONE if held.inferred else STATED_NONE

    def _competence(self, region: str, field_id: str) -> Competence | str:
        """Return a competence, or why there is none."""
        region_id = self.regions.get(region)
        return NOT_SURVEYED if region_id is None else self.competences.get((region_id, field_id), NO_ANSWER)

    def entries(self, region: str, theme: str = "", kind: str = "", status: str = "") -> list[str]:
        """Return titles with years, newest first; of one theme, kind or status if given."""
        held = self.documented.get(self.regions.get(region, ""), ())
        return [
            entry.text
            for entry in held
            if theme in ("", entry.theme) and kind in ("", entry.kind) and status in ("", entry.status)
        ]


def read_lookup(path: Path) -> Lookup:
    """Read levels and entries of an atlas file.

    :raises AtlasError: if it cannot be read
    """
    with reader_of(path) as reader:
        codes = _texts(reader, "regions", "nuts_code", "region_id")
        drawn = _texts(reader, JOIN_REPORT, "unit_code", "region_id")
        competences = _texts(reader, "competences", "region_id", "field", "level", "basis", "level_stated")
        entries = _texts(reader, "experiences", "region_id", "theme", "kind", "title", "year", "status")
    # An id always means its own region, a code the region that is drawn as it, then the one that gives it.
    regions = {code: region_id for code, region_id in (*codes, *drawn) if code and region_id}
    regions.update({region_id: region_id for _, region_id in codes if region_id})
    documented: dict[str, list[Entry]] = {}
    for region_id, theme, kind, title, year, status in sorted(entries, key=lambda row: row[4][-4:], reverse=True):
        text = f"{title} ({year})" if year else title
        documented.setdefault(region_id, []).append(Entry(theme, kind, text, status or Status.DONE.value))
    return Lookup(
        regions,
        {
            (region_id, field_id): Competence(level or Level.UNSPECIFIED.value, basis or _OWN_SOURCE, stated == "no")
            for region_id, field_id, level, basis, stated in competences
        },
        {region_id: tuple(items) for region_id, items in documented.items()},
    )


def _texts(reader: AtlasReader, table: str, *columns: str) -> list[tuple[str, ...]]:
    return [tuple(map(str, row)) for row in reader.rows(table, columns)]


class LookupCache:
    """Keeps what was read of each atlas file until the file changes. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[Path, tuple[float, FileStamp | None, Lookup | AtlasError]] = {}

    def lookup(self, path: Path) -> Lookup:
        """Return what an atlas file holds now, at most a second ago.

        :raises AtlasError: if it cannot be read
        """
        held = self._held.get(path)
        if held is None or time.monotonic() - held[0] > _LOOK_AGAIN_SECONDS:
            with self._lock:
                held = self._fresh(path)
        if isinstance(held[2], AtlasError):
            raise held[2]
        return held[2]

    def _fresh(self, path: Path) -> tuple[float, FileStamp | None, Lookup | AtlasError]:
        now, stamp, held = time.monotonic(), stamp_of(path), self._held.get(path)
        # A file that was in use is not for ever, though nothing was written into it.
        if held is not None and held[1] == stamp and not isinstance(held[2], AtlasError):
            found: Lookup | AtlasError = held[2]
        else:
            try:
                found = read_lookup(path)
            except AtlasError as error:
                found = error
        self._held[path] = (now, stamp, found)
        return self._held[path]
