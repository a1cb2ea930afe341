"""Queries on an atlas file for the dock and the algorithms; it is read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ...dependencies import require
from ...model.inspect.profile import Profiler
from ...model.inspect.records import build
from ...model.inspect.search import Finder
from ...progress import Progress
from ...project import builder
from ...sources.boundaries.crosswalk import read_same_territory
from ...sources.bundled import read_indicator_info
from ...store import layout
from ...store.inspect import read_atlas
from ...store.readonly import state_of
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsProject

    from ...model.inspect.records import InspectData
    from ...store.inspect import AtlasTables
    from ...store.readonly import State


class Inspection:
    """One atlas file in memory and the tools that work on it. Made by :func:`read_inspection`.

    It is never changed: when the file changes, a new one is read. Safe to use from several threads.
    """

    def __init__(self, source: AtlasTables, data: InspectData) -> None:
        self.source = source
        self.data = data

    @property
    def path(self) -> Path:
        """The atlas file."""
        return self.source.path

    @property
    def notes(self) -> tuple[str, ...]:
        """What is missing or was left out, translated; to be shown plainly."""
        return self.data.notes

    @cached_property
    def finder(self) -> Finder:
        """The finder; building it folds every text once."""
        return Finder(self.data)

    @cached_property
    def profiler(self) -> Profiler:
        """Makes the profiles of regions."""
        return Profiler(self.data)

    def state(self) -> State:
        """Return whether the file is as it was, was touched, or is gone. One look at the disk."""
        return state_of(self.path, self.source.stamp)

    def same_content(self, other: Inspection) -> bool:
        """Return whether two readings hold the same tables, whatever else was written to the file."""
        return self.source.fingerprint == other.source.fingerprint


@dataclass(frozen=True)
class AtlasInProject:
    """An atlas file whose layers are in a project.

    :param path: where the layers read from now; it may not exist
    :param title: name of the topmost group of this file
    """

    path: Path
    title: str


def atlases_in(project: QgsProject) -> list[AtlasInProject]:
    """Return the atlas files of a project, the topmost first, each once. On the main thread."""
    found: dict[Path, AtlasInProject] = {}
    for group in builder.our_groups(project):
        path = builder.atlas_path_of(group)
        if path is not None:
            found.setdefault(path, AtlasInProject(path, group.name()))
    return list(found.values())


def read_inspection(path: Path, progress: Progress | None = None) -> Inspection:
    """Read an atlas file and prepare what each keystroke and click needs. For a thread.

    :raises AtlasError: if the file is missing, unreadable, not an atlas file, or of a newer schema
    :raises MissingDependency: if pandas is not there
    :raises Cancelled: if the user cancelled
    """
    require("pandas")

    progress = progress or Progress()
    progress.step(tr("Reading the atlas file"), 0.0)
    source = read_atlas(path)
    progress.step(tr("Preparing the search"), 0.5)
    data = build(
        source.tables,
        source.provenance,
        units=source.tables.get(layout.JOIN_REPORT),
        # Atlas files of older plugins do not say what their indicators are called.
        indicator_info=source.indicators or read_indicator_info(),
        same_territory=read_same_territory(),
        notes=source.notes,
    )
    inspection = Inspection(source, data)
    _ = inspection.finder
    progress.step(tr("Preparing the figures"), 0.8)
    _ = inspection.profiler
    return inspection
