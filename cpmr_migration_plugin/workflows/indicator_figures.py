"""The figures of one indicator: fetched or read, brought to the units of an atlas, with all that a map must say."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from .eurostat import Fetched, fetch_cube
from ..errors import PluginError
from ..progress import Progress
from ..translation import tr

if TYPE_CHECKING:
    import pandas as pd

    from ..model.cube import Cube
    from ..model.indicators import Drawn, IndicatorLayer, Target
    from ..model.matching import Leftover, Recoding
    from ..sources.eurostat.catalogue import CatalogueEntry
    from ..sources.http.cache import Cache


@dataclass(frozen=True)
class IndicatorChoice:
    """One indicator: of the catalogue, of any dataset, or of a file.

    :param entry: id in the catalogue; the rest is not needed then
    :param dataset: code of a dataset
    :param file: a JSON-stat, SDMX-CSV or TSV file instead of the service
    :param fixed: the code chosen for every dimension with several, but territory and time
    :param nature: ``ratio`` or ``total``; guessed from unit and title if empty
    :param title: its name on the map; taken from the source if empty
    :param unit: its unit in words; taken from the source if empty
    """

    entry: str = ""
    dataset: str = ""
    file: Path | None = None
    fixed: dict[str, str] = field(default_factory=dict)
    nature: str = ""
    title: str = ""
    unit: str = ""

    @property
    def name(self) -> str:
        """What it is called before anything is known of it."""
        return self.title or self.entry or self.dataset or (self.file.name if self.file else "")


@dataclass(frozen=True)
class IndicatorRequest:
    """What to add to an atlas.

    :param territory: ``regions`` (each on its own level) or ``countries``
    :param levels: of ``country``, ``nuts1``, ``nuts2``, ``nuts3``; those that the atlas draws if empty
    :param period: ``latest``, ``common`` or ``explicit``
    :param at: the period to draw if it is explicit, e.g. ``2022``
    :param since: first period of the series that is kept; all of it if empty
    :param lang: language of titles and units: EN, FR or DE
    """

    atlas: Path
    choices: tuple[IndicatorChoice, ...]
    territory: str = "regions"
    levels: tuple[str, ...] = ()
    period: str = "latest"
    at: str = ""
    since: str = ""
    lang: str = "EN"


@dataclass(frozen=True)
class Prepared:
    """An indicator that is ready to be written.

    :param rows: its series as rows of the table of figures
    :param levels: levels of territory that were asked for; their older figures are replaced
    """

    layer: IndicatorLayer
    drawn: Drawn
    rows: pd.DataFrame
    levels: tuple[str, ...]
    leftovers: tuple[Leftover, ...]


@dataclass(frozen=True)
class _Figures:
    """The figures of one choice as they came.

    :param fetched: ISO 8601 time
    :param levels: levels of territory that were asked for; none if they came from a file
    """

    cube: Cube
    fetched: str
    levels: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def prepare(
    request: IndicatorRequest,
    choice: IndicatorChoice,
    targets: Sequence[Target],
    recodings: Sequence[Recoding],
    progress: Progress,
    cache: Cache | None = None,
) -> tuple[Prepared, tuple[str, ...]]:
    """Fetch or read one indicator and bring it to the units of the atlas; returns it and warnings.

    :param cache: the job's own; by default that of the profile
    :raises PluginError: if there are no figures, or none that the atlas could draw
    :raises Cancelled: if the person cancelled
    """
    entry = _entry(choice)
    if choice.file is not None:
        figures = _read(choice, progress)
    else:
        figures = _fetch(request, choice, entry, targets, progress, cache)
    progress.step(tr("Placing {name} on the map").format(name=name_of(choice)), 0.9)
    return _placed(request, choice, entry, figures, targets, recodings), figures.warnings


def _read(choice: IndicatorChoice, progress: Progress) -> _Figures:
    from ..sources.eurostat.files import read_file

    progress.step(tr("Reading {file}").format(file=choice.file.name), 0.0)
    cube = read_file(choice.file)
    fixed = {dim: code for dim, code in choice.fixed.items() if dim in {d.id for d in cube.dims}}
    cube = cube.select(**fixed)
    warnings = tuple(f"{choice.file.name}: {warning}" for warning in cube.warnings)
    changed = dt.datetime.fromtimestamp(choice.file.stat().st_mtime, dt.timezone.utc)
    return _Figures(cube, changed.isoformat(timespec="seconds"), (), warnings)


def _fetch(
    request: IndicatorRequest,
    choice: IndicatorChoice,
    entry: CatalogueEntry | None,
    targets: Sequence[Target],
    progress: Progress,
    cache: Cache | None,
) -> _Figures:
    from ..sources.eurostat.errors import EurostatError, Problem
    from ..sources.eurostat.query import Query

    dataset = entry.dataset if entry is not None else choice.dataset.strip()
    fixed = dict(entry.fixed if entry is not None else choice.fixed)
    levels = _levels(request, entry, targets)
    found: list[tuple[str, Fetched]] = []
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
    return _Figures(cube, oldest, tuple(levels), tuple(dict.fromkeys(warnings)))


def _placed(
    request: IndicatorRequest,
    choice: IndicatorChoice,
    entry: CatalogueEntry | None,
    figures: _Figures,
    targets: Sequence[Target],
    recodings: Sequence[Recoding],
) -> Prepared:
    """Bring an indicator's figures to the units, and say everything a map must say of them."""
    from ..model import flags, indicator_report, indicators
    from ..sources.eurostat import titles
    from ..sources.eurostat.query import source_page

    cube = figures.cube
    fixed = _whole_choice(cube, dict(entry.fixed if entry is not None else choice.fixed))
    dataset = (entry.dataset if entry is not None else cube.code or choice.dataset or choice.name).lower()
    title = choice.title or titles.title_of(cube, fixed, request.lang, entry)
    unit = choice.unit or titles.unit_of(cube, fixed, request.lang, entry)
    nature = _nature(choice, entry, fixed, unit, title)
    indicator = entry.id if entry is not None else titles.indicator_id(dataset, fixed)
    territory = indicators.Territory(request.territory)
    layer_id = indicator if territory is indicators.Territory.REGIONS else f"{indicator}_countries"
    known = entry is not None or bool(cube.code) or choice.file is None
    source_url = source_page(dataset) if known else choice.file.name
    rows = indicators.own_codes(cube.to_indicator_rows(indicator, unit, dataset, source_url))
    if request.since:
        rows = rows[rows["time"] >= request.since].reset_index(drop=True)
    series = indicators.place_on_units(rows, nature, targets, recodings)
    drawn = indicators.draw(series, targets, indicators.Period(request.period), request.at)
    shown = drawn.values.loc[drawn.values["status"] == "value"]
    scale = indicators.scale(list(shown["value"])) if nature == "ratio" else indicators.Scale((), diverging=False)
    # What the catalogue says for choosing is not for the map.
    remarks = [entry.note.replace("Country level only.", "").strip()] if entry is not None else []
    remarks += indicator_report.remarks(drawn, series.unplaced)
    flagged = flags.counted(shown["flag"])
    if flagged:
        remarks.append(tr("Flags of the source: {flags}.").format(flags=flagged))
    layer = indicators.IndicatorLayer(
        layer=layer_id,
        indicator=indicator,
        territory=territory,
        title=title,
        nature=nature,
        unit=unit,
        dataset=dataset,
        dataset_title=cube.title,
        updated=cube.updated,
        fetched=figures.fetched,
        source_url=source_url,
        period=drawn.period,
        breaks=scale.breaks,
        diverging=scale.diverging,
        smallest=float(shown["value"].min()),
        largest=float(shown["value"].abs().max()),
        population=entry.population if entry is not None else "",
        note=" ".join(part for part in remarks if part),
        placed=drawn.placed,
        units=len(drawn.values),
        definition=_definition(request, choice),
    )
    left = indicator_report.leftovers(series, layer_id, title)
    return Prepared(layer, drawn, rows, figures.levels, tuple(left))


def _whole_choice(cube: Cube, fixed: dict[str, str]) -> dict[str, str]:
    """Return the choice of every dimension but territory and time, those with one code only included."""
    from ..model.cube import GEO, TIME

    single = {dim.id: dim.codes[0] for dim in cube.dims if dim.id not in (GEO, TIME) and len(dim.codes) == 1}
    return {**single, **fixed}


def _nature(choice: IndicatorChoice, entry: CatalogueEntry | None, fixed: dict[str, str], unit: str, title: str) -> str:
    from ..sources.eurostat.titles import guess_nature

    if entry is not None:
        return entry.nature
    return choice.nature or guess_nature(fixed.get("unit", ""), unit, title)


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
    from ..model.indicators import LEVEL_OF_LENGTH, Territory

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


def read_fixed(text: str) -> dict[str, str]:
    """Return a code per dimension from text such as ``freq=A;sex=T``.

    :raises PluginError: if a part of it is none
    """
    parts = [part.strip() for part in text.replace(",", ";").split(";") if part.strip()]
    pairs = [part.partition("=") for part in parts]
    wrong = [part for part, (dim, sign, code) in zip(parts, pairs) if not (dim.strip() and sign and code.strip())]
    if wrong:
        raise PluginError(
            tr("“{text}” is no choice of a dimension.").format(text=wrong[0]),
            remedy=tr("Write one code for each dimension, as in “freq=A;sex=T;unit=NR”."),
        )
    return {dim.strip(): code.strip() for dim, _, code in pairs}


def level_words(level: str) -> str:
    """Return a level of territory in words."""
    words = {"country": tr("countries"), "aggregate": tr("groups of countries")}
    return words.get(level, f"NUTS {level[-1:]}")


def _entry(choice: IndicatorChoice) -> CatalogueEntry | None:
    from ..sources.eurostat.catalogue import load_catalogue

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
        from ..sources.eurostat.catalogue import load_catalogue

        entry = next((one for one in load_catalogue() if one.id == choice.entry), None)
    return entry.title_en if entry is not None else choice.name


def _definition(request: IndicatorRequest, choice: IndicatorChoice) -> str:
    """Return what was asked for as JSON, so that it can be asked for again."""
    parts = asdict(choice) | {"file": str(choice.file) if choice.file is not None else ""}
    options = {name: getattr(request, name) for name in ("territory", "period", "at", "since", "lang")}
    return json.dumps(parts | options | {"levels": list(request.levels)}, ensure_ascii=False, sort_keys=True)
