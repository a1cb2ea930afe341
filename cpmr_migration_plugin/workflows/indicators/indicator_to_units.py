"""Place the figures of one indicator on the units of an atlas, with the notes a map needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .indicator_choice import IndicatorChoice, IndicatorRequest
from .indicator_figures import Figures, ReadyIndicator, entry_of, gather, name_of
from .indicator_requests import definition_of
from ...errors import PluginError
from ...model import indicator_report, indicators
from ...model.cube import GEO, TIME
from ...model.notes import stored
from ...progress import Progress
from ...sources.eurostat import titles
from ...sources.eurostat.catalogue import load_catalogue
from ...sources.eurostat.query import source_page
from ...sources.eurostat.titles import guess_nature
from ...translation import tr

if TYPE_CHECKING:
    import pandas as pd

    from ...model.cube import Cube
    from ...model.indicators import DrawnSeries, IndicatorLayer, Period, Target, UnitSeries
    from ...model.matching import Leftover, Recoding
    from ...sources.eurostat.catalogue import CatalogueEntry
    from ...sources.http.cache import Cache


def prepare(
    request: IndicatorRequest,
    choice: IndicatorChoice,
    targets: Sequence[Target],
    recodings: Sequence[Recoding],
    progress: Progress,
    cache: Cache | None = None,
) -> tuple[ReadyIndicator, tuple[str, ...]]:
    """Fetch or read one indicator and bring it to the units of the atlas; returns it and warnings.

    :param cache: the job's own; by default that of the profile
    :raises PluginError: if there are no figures, or none that the atlas could draw
    :raises Cancelled: if the user cancelled
    """
    figures = gather(request, choice, targets, progress, cache)
    progress.step(tr("Placing {name} on the map").format(name=name_of(choice)), 0.9)
    return place(request, choice, figures, targets, recodings), figures.warnings


def place(
    request: IndicatorRequest,
    choice: IndicatorChoice,
    figures: Figures,
    targets: Sequence[Target],
    recodings: Sequence[Recoding],
) -> ReadyIndicator:
    """Bring an indicator's figures to the units, and say everything a map must say of them.

    :raises PluginError: if the atlas can draw none of them
    """
    entry = entry_of(choice)
    cube = figures.cube
    fixed = _whole_choice(cube, dict(entry.fixed if entry is not None else choice.fixed))
    dataset = (entry.dataset if entry is not None else cube.code or choice.dataset).lower()
    if not dataset:
        # A file that does not tell whose figures it holds is its own source, under its own name.
        dataset = choice.file.name if choice.file is not None else choice.name
        cube = replace(cube, title=cube.title or Path(dataset).stem)
    title = choice.title or titles.title_of(cube, fixed, request.lang, entry)
    unit = choice.unit or titles.unit_of(cube, fixed, request.lang, entry)
    indicator = entry.id if entry is not None else titles.indicator_id(dataset, fixed)
    territory = indicators.Territory(request.territory)
    known = entry is not None or bool(cube.code) or choice.file is None
    source_url = source_page(dataset) if known else choice.file.name
    rows = indicators.own_codes(cube.to_indicator_rows(indicator, unit, dataset, source_url))
    if request.since:
        rows = rows[rows["time"] >= request.since].reset_index(drop=True)
    definition, places = definition_of(request, choice)
    layer = indicators.IndicatorLayer(
        layer=indicator if territory is indicators.Territory.REGIONS else f"{indicator}_countries",
        indicator=indicator,
        territory=territory,
        title=title,
        nature=_nature(choice, entry, fixed, unit, title),
        unit=unit,
        dataset=dataset,
        dataset_title=figures.cube.title,
        updated=cube.updated,
        fetched=figures.fetched,
        source_url=source_url,
        period="",
        breaks=(),
        diverging=False,
        smallest=0.0,
        largest=0.0,
        population=entry.population if entry is not None else "",
        note="",
        placed=0,
        units=0,
        definition=definition,
    )
    series = indicators.place_on_units(rows, layer.nature, targets, recodings)
    drawn = indicators.draw(series, targets, indicators.Period(request.period), request.at)
    layer, left = _described(layer, series, drawn, entry)
    return ReadyIndicator(layer, drawn, rows, figures.levels, tuple(left), places)


def place_stored(
    layer: IndicatorLayer,
    rows: pd.DataFrame,
    targets: Sequence[Target],
    recodings: Sequence[Recoding],
    period: Period,
    at: str = "",
) -> ReadyIndicator:
    """Bring figures that an atlas file holds to the units of another one.

    :param rows: the series, as in the table of figures
    :param period: what is drawn of it
    """
    series = indicators.place_on_units(rows, layer.nature, targets, recodings)
    try:
        drawn = indicators.draw(series, targets, period, at)
    except PluginError:  # the new units are others altogether
        drawn = indicators.nothing_drawn(targets, layer.period)
    entry = _catalogue().get(layer.indicator)
    layer, left = _described(layer, series, drawn, entry)
    return ReadyIndicator(layer, drawn, rows, (), tuple(left))


def _described(
    layer: IndicatorLayer, series: UnitSeries, drawn: DrawnSeries, entry: CatalogueEntry | None
) -> tuple[IndicatorLayer, list[Leftover]]:
    """Return a layer with its classes and all that must be said of what it draws, and what is left over."""
    shown = drawn.values.loc[drawn.values["status"] == "value"]
    # What the catalogue says for choosing is not for the map.
    said = entry.note.replace("Country level only.", "").strip() if entry is not None else ""
    notes = (*indicator_report.of_catalogue(said), *indicator_report.remarks(drawn, series.unplaced))
    layer = replace(layer, period=drawn.period, note=stored(notes), placed=drawn.placed, units=len(drawn.values))
    if not shown.empty:
        ratio = layer.nature == "ratio"
        scale = indicators.scale(list(shown["value"])) if ratio else indicators.Scale((), diverging=False)
        layer = replace(
            layer, breaks=scale.breaks, diverging=scale.diverging, smallest=float(shown["value"].min()),
            largest=float(shown["value"].abs().max()),
        )  # fmt: skip
    return layer, indicator_report.leftovers(series, layer.layer, layer.title)


def _catalogue() -> dict[str, CatalogueEntry]:
    return {entry.id: entry for entry in load_catalogue()}


def _whole_choice(cube: Cube, fixed: dict[str, str]) -> dict[str, str]:
    """Return the choice of every dimension but territory and time, those with one code only included."""
    single = {dim.id: dim.codes[0] for dim in cube.dims if dim.id not in (GEO, TIME) and len(dim.codes) == 1}
    return {**single, **fixed}


def _nature(choice: IndicatorChoice, entry: CatalogueEntry | None, fixed: dict[str, str], unit: str, title: str) -> str:
    if entry is not None:
        return entry.nature
    return choice.nature or guess_nature(fixed.get("unit", ""), unit, title)
