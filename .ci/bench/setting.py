"""What every measurement needs to know: where, with what, how often."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from .measure import ROOT, Run, Side, environment, in_turns, once

#: All levels of NUTS 2024 in one file; see SOURCES.md beside it.
NUTS = ROOT.parent / "shared/data/nuts/2024/derived_NUTS_RG_20M_2024_4326_from_giscoR.geojson"


@dataclass
class Setting:
    """One run of the bench.

    :param folder: for everything that is made
    :param tiny: the smallest sizes, to see that everything works; the figures mean nothing then
    :param rivals: the Python with geopandas, pyogrio and pyjstat; None if there is none
    :param notes: what a reader must know of the figures, by subject; measurements add to it
    """

    folder: Path
    tiny: bool = False
    repeat: int = 5
    rivals: Path | None = None
    python: str = sys.executable
    notes: dict[str, list[str]] = field(default_factory=dict)

    def turns(self, sides: list[Side], repeat: int = 0, warm: int = 1) -> dict[str, list[Run]]:
        """Let sides run in turns; the first runs, which import and fill caches, do not count."""
        return in_turns(sides, 1 if self.tiny else repeat or self.repeat, self._environment, 0 if self.tiny else warm)

    def once(self, side: Side) -> tuple[Run, float]:
        """Let a side run once in a fresh process; see :func:`.measure.once`."""
        return once(side, self._environment)

    def side(self, name: str, module: str, function: str, /, **arguments: Any) -> Side:
        """Return a side that this Python runs: QGIS's."""
        return Side(name, module, function, arguments, self.python)

    def rival(self, name: str, module: str, function: str, /, **arguments: Any) -> Side | None:
        """Return a side of the rivals' Python, None if there is none."""
        return Side(name, module, function, arguments, str(self.rivals)) if self.rivals else None

    def note(self, subject: str, text: str) -> None:
        """Say what a reader must know of the figures."""
        if text not in self.notes.setdefault(subject, []):
            self.notes[subject].append(text)

    @cached_property
    def _environment(self) -> Mapping[str, str]:
        return environment(self.folder)

    @cached_property
    def world(self) -> str:
        """The world map of this QGIS."""
        return str(self.once(self.side("world map", "ours", "world"))[0].facts["path"])

    @cached_property
    def nuts(self) -> Path | None:
        """GISCO's regions of 2024, all levels; None where they are not there, or everything is tiny."""
        return NUTS if NUTS.is_file() and not self.tiny else None

    @cached_property
    def atlas(self) -> Path:
        """An atlas file of the bundled edition, with a project beside it, loaded once."""
        place = self.folder / "bundled"
        self.once(self.side("load", "ours", "load", folder=str(place)))
        return place / "atlas.gpkg"

    def clean(self, name: str) -> Path:
        """Return an empty folder of that name."""
        place = self.folder / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        return place
