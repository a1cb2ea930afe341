"""Figures of one indicator: query, download or file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from .eurostat import FetchedFigures, fetch_cube
from .indicator_choice import IndicatorChoice, IndicatorRequest, level_words
from ...errors import PluginError
from ...model.indicators import LEVEL_OF_LENGTH, Territory
from ...progress import Progress
from ...sources.eurostat.catalogue import load_catalogue
from ...sources.eurostat.errors import EurostatError, Problem
from ...sources.eurostat.files import read_file
from ...sources.eurostat.query import Query
from ...translation import tr

if TYPE_CHECKING:
    import pandas as pd

    from ...model.cube import Cube
    from ...model.indicators import DrawnSeries, IndicatorLayer, Target
    from ...model.matching import Leftover
    from ...sources.eurostat.catalogue import CatalogueEntry
    from ...sources.http.cache import Cache


@dataclass(frozen=True)
class ReadyIndicator:
    """An indicator that is ready to be written.

    :param rows: its series as rows of the table of figures
    :param levels: levels of territory that were asked for; their older figures are replaced
    :param places: where its file is, to be remembered in the profile
    """

    layer: IndicatorLayer
    drawn: DrawnSeries
    rows: pd.DataFrame
    levels: tuple[str, ...]
    leftovers: tuple[Leftover, ...]
    places: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Figures:
    """The figures of one choice as they came.

    :param fetched: ISO 8601 time
    :param levels: levels of territory that were asked for; none if they came from a file
    :param stale: whether some of them are not of now
    :param trouble: why, if it is not that the user works offline
    """

    cube: Cube
    fetched: str
    levels: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    stale: bool = False
    trouble: PluginError | None = None


def gather(
    request: IndicatorRequest,
    choice: IndicatorChoice,
    targets: Sequence[Target],
    progress: Progress,
    cache: Cache | None = None,
) -> Figures:
    """Fetch or read the figures of one indicator, of the levels that the atlas draws.

    :param cache: the job's own; by default that of :func:`..base.web.staging`, or of the profile
    :raises PluginError: if there are none
    :raises Cancelled: if the user cancelled
    """
    if choice.file is not None:
        return _read(choice, progress)
    return _fetch(request, choice, entry_of(choice), targets, progress, cache)


def _read(choice: IndicatorChoice, progress: Progress) -> Figures:
    progress.step(tr("Reading {file}").format(file=choice.file.name), 0.0)
    cube = read_file(choice.file)
    fixed = {dim: code for dim, code in choice.fixed.items() if dim in {d.id for d in cube.dims}}
    cube = cube.select(**fixed)
    warnings = tuple(f"{choice.file.name}: {warning}" for warning in cube.warnings)
    changed = dt.datetime.fromtimestamp(choice.file.stat().st_mtime, dt.timezone.utc)
    return Figures(cube, changed.isoformat(timespec="seconds"), (), warnings)


def _fetch(
    request: IndicatorRequest,
    choice: IndicatorChoice,
    entry: CatalogueEntry | None,
    targets: Sequence[Target],
    progress: Progress,
    cache: Cache | None,
) -> Figures:
    dataset = entry.dataset if entry is not None else choice.dataset.strip()
    fixed = dict(entry.fixed if entry is not None else choice.fixed)
    levels = _levels(request, entry, targets)
    found: list[tuple[str, FetchedFigures]] = []
    warnings: list[str] = []
    refusal: EurostatError | None = None
    for position, level in enumerate(levels):
        part = progress.part(0.85 * position / len(levels), 0.85 * (position + 1) / len(levels))
        part.step(tr("Asking Eurostat for {name}, {level}").format(name=name_of(choice), level=level_words(level)), 0)
        query = Query(
            dataset, {dim: (code,) for dim, code in fixed.items()}, geo_level=level, since=request.since,
            lang=request.lang,
        )  # fmt: skip
        try:
            answer = fetch_cube(query, part, cache)
        except EurostatError as error:
            # A dataset without this level says so; the others may have figures.
            if error.problem not in (Problem.NO_RESULTS, Problem.BAD_SELECTION):
                raise
            refusal = refusal or error
            continue
        if answer.warning:
            warnings.append(f"{name_of(choice)}: {answer.warning}")
        if answer.cube.data["value"].notna().any():
            found.append((level, answer))
    if not found:
        raise refusal or EurostatError(
            Problem.NO_RESULTS,
            tr("Eurostat has no figures in {dataset} for this selection.").format(dataset=dataset),
            details=f"{fixed}\n{', '.join(levels)}",
            remedy=tr("Choose another year, another level of regions or another category."),
        )
    cube = _joined([answer.cube for _, answer in found])
    oldest = min(answer.fetched for _, answer in found)
    troubles = [answer.trouble for _, answer in found if answer.trouble is not None]
    return Figures(
        cube, oldest, tuple(levels), tuple(dict.fromkeys(warnings)), stale=bool(warnings),
        trouble=troubles[0] if troubles else None,
    )  # fmt: skip


def _joined(cubes: Sequence[Cube]) -> Cube:
    """Return the cubes of several levels as one; a code that two of them hold is taken from the first."""
    import pandas as pd

    first = cubes[0]
    if len(cubes) == 1:
        return first
    keys = [dim.id for dim in first.dims]
    data = pd.concat([cube.data for cube in cubes], ignore_index=True).drop_duplicates(keys).reset_index(drop=True)
    updated = max(cube.updated for cube in cubes)
    dims = []
    for dim in first.dims:
        words = {code: label for cube in reversed(cubes) for code, label in _labels(cube, dim.id)}
        dims.append(replace(dim, codes=tuple(words), labels=tuple(words.values())))
    return replace(first, dims=tuple(dims), data=data, updated=updated)


def _labels(cube: Cube, dim_id: str) -> list[tuple[str, str]]:
    dim = cube.dimension(dim_id)
    return list(zip(dim.codes, dim.labels))


def _levels(request: IndicatorRequest, entry: CatalogueEntry | None, targets: Sequence[Target]) -> list[str]:
    """Return the levels to ask for: those the atlas draws, as far as the dataset has them."""
    own = {LEVEL_OF_LENGTH[len(t.codes[0])] for t in targets if t.codes and len(t.codes[0]) in LEVEL_OF_LENGTH}
    offered = set(LEVEL_OF_LENGTH.values()) if entry is None else set(entry.levels)
    # A unit whose own level the dataset lacks may be the very same territory as a region of another level.
    lacking = [t for t in targets if t.codes and LEVEL_OF_LENGTH.get(len(t.codes[0])) not in offered]
    same = {LEVEL_OF_LENGTH[len(code)] for t in lacking for code in t.codes[1:] if len(code) in LEVEL_OF_LENGTH}
    wanted = set(request.levels) or (own | same)
    levels = [level for level in LEVEL_OF_LENGTH.values() if level in wanted & offered]
    if request.territory == Territory.REGIONS.value and offered == {"country"}:
        # A country or two may be drawn among the regions; that makes no map of regions.
        levels = []
    if not levels:
        title = entry.title_en if entry is not None else ""
        raise PluginError(
            tr("“{title}” is published for {levels} only.").format(
                title=title, levels=", ".join(level_words(level) for level in (entry.levels if entry else ()))
            ),
            remedy=tr("Draw it on countries instead of regions, or choose another indicator."),
        )
    return levels


def entry_of(choice: IndicatorChoice) -> CatalogueEntry | None:
    """Return the entry of the catalogue that is chosen, if it is one.

    :raises PluginError: if there is none of that id
    """
    if not choice.entry:
        return None
    found = next((entry for entry in load_catalogue() if entry.id == choice.entry), None)
    if found is None:
        raise PluginError(
            tr("There is no indicator “{name}” in the catalogue.").format(name=choice.entry),
            details="\n".join(entry.id for entry in load_catalogue()),
            remedy=tr("Choose one of those listed under Details."),
        )
    return found


def name_of(choice: IndicatorChoice) -> str:
    """Return what a choice is called before anything has been fetched."""
    entry = None
    if choice.entry:
        entry = next((one for one in load_catalogue() if one.id == choice.entry), None)
    return entry.title_en if entry is not None else choice.name
