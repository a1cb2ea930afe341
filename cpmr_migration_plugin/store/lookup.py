"""Small answers from an atlas file, at once and from any thread: what expression functions ask for."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from .opening import reading
from .readonly import Stamp, stamp_of
from ..errors import AtlasError

#: For so long the disk is not looked at again: a map of a thousand regions asks a thousand times.
_LOOK_AGAIN_SECONDS = 1.0

NO_ANSWER = "no_answer"
NOT_SURVEYED = "not_surveyed"


@dataclass(frozen=True)
class Lookup:
    """Levels and entries of an atlas file.

    :param regions: id of a region by its id and by its NUTS codes
    :param levels: level by region id and field id
    :param documented: theme, kind and text of each entry, newest first, by region id
    """

    regions: dict[str, str]
    levels: dict[tuple[str, str], str]
    documented: dict[str, tuple[tuple[str, str, str], ...]] = field(default_factory=dict)

    def level(self, region: str, field_id: str) -> str:
        """Return the level of a region in a field, ``no_answer`` or ``not_surveyed``."""
        region_id = self.regions.get(region)
        return NOT_SURVEYED if region_id is None else self.levels.get((region_id, field_id), NO_ANSWER)

    def entries(self, region: str, theme: str = "", kind: str = "") -> list[str]:
        """Return titles with years, newest first; of one theme or kind if given."""
        held = self.documented.get(self.regions.get(region, ""), ())
        return [text for t, k, text in held if theme in ("", t) and kind in ("", k)]


def read_lookup(path: Path) -> Lookup:
    """Read levels and entries of an atlas file.

    :raises AtlasError: if it cannot be read
    """
    with reading(path) as connection:
        connection.execute("BEGIN")
        codes = connection.execute("SELECT nuts_code, region_id FROM regions").fetchall()
        drawn = connection.execute("SELECT unit_code, region_id FROM join_report").fetchall()
        levels = connection.execute("SELECT region_id, field, level FROM competences").fetchall()
        entries = connection.execute("SELECT region_id, theme, kind, title, year FROM experiences").fetchall()
    # An id always means its own region, a code the region that is drawn as it, then the one that gives it.
    regions = {code: region_id for code, region_id in (*codes, *drawn) if code and region_id}
    regions.update({region_id: region_id for _, region_id in codes if region_id})
    documented: dict[str, list[tuple[str, str, str]]] = {}
    for region_id, theme, kind, title, year in sorted(entries, key=lambda row: str(row[4] or "")[-4:], reverse=True):
        text = f"{title or ''} ({year})" if year else str(title or "")
        documented.setdefault(region_id, []).append((theme or "", kind or "", text))
    return Lookup(
        regions,
        {(region_id, field_id): level or "unspecified" for region_id, field_id, level in levels},
        {region_id: tuple(items) for region_id, items in documented.items()},
    )


class LookupCache:
    """Keeps what was read of each atlas file until the file changes. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[Path, tuple[float, Stamp | None, Lookup | AtlasError]] = {}

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

    def _fresh(self, path: Path) -> tuple[float, Stamp | None, Lookup | AtlasError]:
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
