"""The sample project: the bundled edition on the built-in boundaries, made offline.

It is made by the same job as any other atlas, so that a user may do with it whatever they do with their own. A
sample that is there is never written over: a user may have worked in it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from .load import LoadJob, LoadRequest, writing_project

if TYPE_CHECKING:
    from ...progress import Steps

STEM = "cpmr-migration-sample"


def sample_in(folder: Path) -> Path | None:
    """Return the project file of the newest sample in a folder; None if it holds none that is whole."""
    found = [project for project, atlas in _samples(folder) if project.is_file() and atlas.is_file()]
    return found[-1] if found else None


def sample_request(folder: Path) -> LoadRequest:
    """Return what makes a sample in a folder, under names that are free.

    Placements by hand are left out: a sample is the same for everybody.
    """
    taken = {path for pair in _samples(folder) for path in pair if path.exists()}
    number, atlas = 2, folder / f"{STEM}.gpkg"
    while taken & {atlas, atlas.with_suffix(".qgz")}:
        atlas, number = folder / f"{STEM}-{number}.gpkg", number + 1
    return LoadRequest(atlas=atlas, project=atlas.with_suffix(".qgz"), overrides=())


def publishing_sample(job: LoadJob) -> Steps[Path]:
    """Put atlas file and project file in place, in short steps; returns the project file.

    :raises PluginError: if one of them cannot be written
    """
    result = yield from job.publishing()
    project = result.atlas.with_suffix(".qgz")
    yield from writing_project(result.atlas, project, job.request.themes)
    return project


def _samples(folder: Path) -> list[tuple[Path, Path]]:
    """Return project and atlas file of each sample, the oldest first, whether or not both are there."""
    numbers: dict[int, str] = {}
    for path in folder.glob(f"{STEM}*"):
        found = re.fullmatch(rf"{STEM}(?:-(\d+))?", path.stem)
        if found and path.suffix in {".gpkg", ".qgz"}:
            numbers[int(found[1] or 1)] = path.stem
    return [(folder / f"{numbers[n]}.qgz", folder / f"{numbers[n]}.gpkg") for n in sorted(numbers)]
