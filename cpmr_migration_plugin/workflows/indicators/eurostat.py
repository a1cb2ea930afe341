"""Query Eurostat: figures, and the dimensions of a dataset."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..base.web import ask, own_cache, stale_text
from ...__about__ import SLUG
from ...errors import Cancelled, PluginError
from ...model.cube import GEO, TIME
from ...progress import Progress
from ...sources.eurostat.errors import EurostatError, Problem, explain
from ...sources.eurostat.files import read_file
from ...sources.eurostat.jsonstat import read_jsonstat
from ...sources.eurostat.query import LARGEST_CELLS, STATISTICS, Query, build_url, estimate
from ...sources.http.cache import CacheError
from ...sources.http.errors import HttpError
from ...sources.http.staging import StagedCache
from ...translation import tr

if TYPE_CHECKING:
    from ...model.cube import Cube, Dimension
    from ...sources.http.cache import Cache

#: Key of an advanced setting: another address of the Statistics API, e.g. a mirror.
BASE = f"{SLUG}/eurostat/base"

ORIGIN = "Eurostat"

#: What is asked for to learn the dimensions of a dataset: one period of a few territories, so that the answer stays
#: small. Tried in turn, because not every dataset has countries.
_PROBES: tuple[dict, ...] = ({"geo": ("DE", "FR", "ES")}, {"geo_level": "nuts2"}, {"geo_level": "nuts3"})


@dataclass(frozen=True)
class FetchedFigures:
    """Figures as the service gave them.

    :param fetched: when the service gave or confirmed them, ISO 8601 in UTC
    :param warning: what to tell of an answer that is not of now; "" otherwise
    :param trouble: why it is not of now, unless the user works offline
    """

    cube: Cube
    fetched: str
    warning: str = ""
    trouble: PluginError | None = None


@dataclass(frozen=True)
class Shape:
    """What a dataset can be asked.

    :param dims: every dimension but territory and time, with codes and labels
    """

    dataset: str
    title: str
    dims: tuple[Dimension, ...]
    latest: str = ""
    warning: str = ""


def service_base() -> str:
    """Return the address of the Statistics API that is in use."""
    from qgis.core import QgsSettings

    return str(QgsSettings().value(BASE, "", type=str)).strip() or STATISTICS


def fetch_cube(query: Query, progress: Progress, cache: Cache | None = None) -> FetchedFigures:
    """Return what a query gives, or the last good answer if the service is away.

    :raises EurostatError: if the service says no, saying why
    :raises PluginError: if there is no answer that can be used
    :raises Cancelled: if the user cancelled
    """
    size = estimate(query)
    if size.cells is not None and size.cells > LARGEST_CELLS:
        raise EurostatError(Problem.TOO_BIG, size.warning, remedy=_narrow())
    read: list[Cube] = []
    try:
        answer = ask(
            build_url(query, service_base()),
            progress,
            cache=cache,
            validate=lambda body: read.append(read_jsonstat(body)),
            origin=ORIGIN,
        )
    except HttpError as error:
        said = explain(error.content, error.status, query.dataset) if error.content else None
        if said is None:
            raise
        said.details = "\n".join(part for part in (said.details, error.details) if part)
        raise said from error
    if answer.stale or not read:
        read = [read_jsonstat(answer.content)]
    return FetchedFigures(read[-1], answer.fetched_at, stale_text(answer), answer.trouble if answer.stale else None)


def read_shape(dataset: str, lang: str, progress: Progress, cache: Cache | None = None) -> Shape:
    """Return the dimensions of a dataset with their labels, learnt from a small query.

    :raises PluginError: if there is no such dataset, or no answer
    :raises Cancelled: if the user cancelled
    """
    staged = StagedCache(own_cache() if cache is None else cache)
    progress.step(tr("Asking Eurostat for the dimensions of {dataset}").format(dataset=dataset), 0.0)
    failure: PluginError | None = None
    for probe in _PROBES:
        query = replace(Query(dataset, lang=lang, last_periods=1), **probe)
        try:
            found = fetch_cube(query, progress, staged)
        except Cancelled:
            raise
        except EurostatError as error:
            failure = failure or error
            if error.problem not in (Problem.BAD_SELECTION, Problem.NO_RESULTS, Problem.TOO_BIG):
                raise
            continue
        dims = tuple(dim for dim in found.cube.dims if dim.id not in (GEO, TIME))
        if all(dim.codes for dim in dims) and GEO in {dim.id for dim in found.cube.dims}:
            times = found.cube.periods_with_values()
            with suppress(CacheError):  # the dimensions are known all the same
                staged.commit()
            return Shape(dataset, found.cube.title, dims, times[-1] if times else "", found.warning)
    raise failure or PluginError(
        tr("{dataset} has no figures by country or region.").format(dataset=dataset),
        remedy=tr("Choose a dataset with the dimension “geo”, e.g. from Eurostat's regional statistics."),
    )


def read_file_shape(path: Path, progress: Progress) -> Shape:
    """Return the dimensions of a file with figures, with their labels.

    :raises PluginError: if the file cannot be read, or has no territories or periods
    """
    progress.step(tr("Reading {file}").format(file=path.name), 0.0)
    cube = read_file(path)
    cube.dimension(GEO)
    times = cube.periods_with_values()
    dims = tuple(dim for dim in cube.dims if dim.id not in (GEO, TIME))
    title = " – ".join(part for part in (cube.code, cube.title) if part)
    return Shape(cube.code or path.name, title, dims, times[-1] if times else "", " ".join(cube.warnings))


def _narrow() -> str:
    return tr("Narrow the selection: one level of regions, one indicator, fewer years.")
