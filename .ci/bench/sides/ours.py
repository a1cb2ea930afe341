"""The plugin's side: jobs as the window and the algorithms run them, without a window."""

from __future__ import annotations

import cProfile
import pstats
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from .qgis_app import application

#: Functions that a profile tells of.
TOP = 12


def load(folder: str, nuts: str = "", package: str = "", layer: str = "", project: bool = True) -> Callable[[], dict]:
    """Load an edition: dataset, boundaries and their join become an atlas file and a styled project.

    :param nuts: a file of GISCO's; the world map of QGIS if empty
    :param package: a data package; the bundled edition if empty
    :param layer: a layer of one's own, with the field ``code``
    """
    application()
    from cpmr_migration_plugin.progress import Progress, finish
    from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind, LayerRef
    from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
    from cpmr_migration_plugin.workflows.loading.load import LoadJob, LoadRequest, write_project

    target = Path(folder)
    boundaries = BoundaryChoice()
    if nuts:
        boundaries = BoundaryChoice(BoundaryKind.GISCO, path=Path(nuts))
    elif layer:
        boundaries = BoundaryChoice(BoundaryKind.LAYER, layer=LayerRef(layer, code_field="code", name_field="name"))
    dataset = Dataset(DatasetKind.DATAPACKAGE, package) if package else Dataset()

    def run() -> dict[str, float]:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        started = time.perf_counter()
        job = LoadJob(LoadRequest(target / "atlas.gpkg", dataset=dataset, boundaries=boundaries, overrides=()))
        job.work(Progress())
        worked = time.perf_counter()
        result = finish(job.publishing())
        styled = time.perf_counter()
        if project:
            write_project(target / "atlas.gpkg", target / "atlas.qgz")
        return {
            "file": styled - started, "work": worked - started, "styles": styled - worked,
            "project": time.perf_counter() - styled, "placed": result.placed, "total": result.total,
        }  # fmt: skip

    return run


def refresh(atlas: str) -> Callable[[], None]:
    """Ask what a refresh of an atlas file would change."""
    application()
    from cpmr_migration_plugin.progress import Progress
    from cpmr_migration_plugin.workflows.refreshing.refresh import RefreshJob

    return lambda: RefreshJob(Path(atlas), dry_run=True).work(Progress()) and None


def world() -> Callable[[], dict]:
    """Tell where this QGIS keeps its world map."""
    application()
    from cpmr_migration_plugin.sources.boundaries.builtin import world_map_path

    return lambda: {"path": str(world_map_path())}


def profile(folder: str, nuts: str) -> Callable[[], dict]:
    """Load once to fill caches, once more under Python's profiler, and tell where the time goes."""
    run = load(folder, nuts)
    run()

    def profiled() -> dict:
        profiler = cProfile.Profile()
        profiler.runcall(run)
        stats = pstats.Stats(profiler).stats  # type: ignore[attr-defined]
        longest = sorted(stats.items(), key=lambda item: -item[1][2])[:TOP]
        return {"top": [[_where(place), calls, own] for place, (calls, _, own, *_) in longest]}

    return profiled


def _where(place: tuple[str, int, str]) -> str:
    """Return a function as people know it: no folders of this machine."""
    file, line, name = place
    return name.strip("{}<>") if file == "~" else f"{'/'.join(Path(file).parts[-2:])}:{line} {name}"
