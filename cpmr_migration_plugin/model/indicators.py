"""Indicators on the units of an atlas: which figure each unit shows, of which time, in which classes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique

import pandas as pd

from .cube import latest_common
from .figures import EUROSTAT_COUNTRY, stored_period
from .notes import note, read_notes, shown, stored
from .nuts_years import UnplacedFigures, UnplacedReason, place_figures
from .recoding import Recoding
from .style.classes import rounded_breaks
from ..errors import PluginError
from ..numbers import long_date
from ..translation import tr

#: What a layer draws of each unit, one row per unit.
DRAWN_COLUMNS = ("unit_id", "status", "value", "time", "flag", "how", "from_codes", "note")

#: NUTS level of a code by its length, as ``geoLevel`` of the Statistics API names it.
LEVEL_OF_LENGTH = {2: "country", 3: "nuts1", 4: "nuts2", 5: "nuts3"}

#: Classes of one arm of a scale that runs from loss to gain; the palette has as many colours.
_ARM = 3
#: An arm with fewer figures is not parted.
_FEW = 6

#: Share of the units that a common period may give up for being later.
COMMON_TOLERANCE = 0.1

_NUTS = re.compile(r"[A-Z]{2}[0-9A-Z]{0,3}$")


#: Reasons that speak of the year most units have.
_REDRAWN = (
    UnplacedReason.SPLIT,
    UnplacedReason.BOUNDARY_SHIFT,
    UnplacedReason.JOINED_WITH_PARTS,
    UnplacedReason.DISCONTINUED,
    UnplacedReason.UNKNOWN,
)


@unique
class Territory(str, Enum):
    """What an indicator is drawn on."""

    REGIONS = "regions"
    COUNTRIES = "countries"


@unique
class Period(str, Enum):
    """Which figures are drawn; the series is kept whole."""

    #: The latest figure of each unit.
    LATEST = "latest"
    #: One period for all: the latest that nearly as many units have as any other, see :data:`COMMON_TOLERANCE`.
    COMMON = "common"
    #: One period that a user names.
    EXPLICIT = "explicit"


@dataclass(frozen=True)
class Target:
    """A unit of the atlas that an indicator is drawn on.

    :param codes: NUTS codes its figures may stand under: its own first, then those of the very same territory
    :param year: NUTS year of the codes
    """

    unit_id: str
    codes: tuple[str, ...]
    year: str


@dataclass(frozen=True)
class UnitSeries:
    """The series of an indicator on the units of an atlas.

    :param frame: one row per unit and period: unit_id, geo, time, value, flag, how, from_codes, note
    :param unplaced: what is on no unit
    """

    frame: pd.DataFrame
    unplaced: tuple[UnplacedFigures, ...]


@dataclass(frozen=True)
class DrawnSeries:
    """What a layer draws.

    :param values: one row per unit, :data:`DRAWN_COLUMNS`; status is ``value`` or ``not_available``
    :param period: the time as it is kept, see :func:`.figures.stored_period`
    """

    values: pd.DataFrame
    period: str

    @property
    def placed(self) -> int:
        """Number of units with a figure."""
        return int((self.values["status"] == "value").sum())


@dataclass(frozen=True)
class Scale:
    """Classes of a ratio.

    :param breaks: inner class breaks, ascending
    :param diverging: whether zero is one of them and parts loss from gain
    """

    breaks: tuple[float, ...]
    diverging: bool


@dataclass(frozen=True)
class IndicatorLayer:
    """An indicator in an atlas file, and all that is said about it.

    :param layer: id of the layer; its view is :attr:`view`
    :param indicator: id in the table of figures
    :param nature: ``ratio`` or ``total``
    :param unit: the unit in words
    :param dataset: code of the dataset, or the name of a file
    :param dataset_title: its title as the service gives it
    :param updated: ISO 8601 time of the dataset's last update; "" if unknown
    :param fetched: ISO 8601 time at which the figures were fetched or read
    :param period: the time of the figures that are drawn, as it is kept
    :param breaks: inner class breaks of a ratio
    :param smallest: smallest figure drawn
    :param largest: largest figure drawn, by its absolute value
    :param note: what a map must say beside its legend, as it is kept
    :param placed: units with a figure, of *units*
    :param definition: what was asked for, as JSON
    """

    layer: str
    indicator: str
    territory: Territory
    title: str
    nature: str
    unit: str
    dataset: str
    dataset_title: str
    updated: str
    fetched: str
    source_url: str
    period: str
    breaks: tuple[float, ...]
    diverging: bool
    smallest: float
    largest: float
    population: str
    note: str
    placed: int
    units: int
    definition: str = ""
    style_digest: str = ""

    @property
    def view(self) -> str:
        """Name of the view in the atlas file."""
        return layer_view_name(self.layer)

    @property
    def percent(self) -> bool:
        """Whether the figures are percentages, so that a legend may say so in each class."""
        return self.unit.strip() in ("%", "Percentage", "Pourcentage", "Prozent")

    @property
    def when(self) -> str:
        """The time of the figures that are drawn, in words."""
        return shown(self.period)

    @property
    def remarks(self) -> str:
        """What a map must say beside its legend, in words."""
        return shown(self.note)

    @property
    def text(self) -> str:
        """What the layer shows, with unit and time."""
        return ", ".join(part for part in (self.title, self.unit, self.when) if part)

    @property
    def source(self) -> str:
        """The source as a map names it, with the code of the dataset and its dates."""
        eurostat = "//ec.europa.eu/eurostat/" in self.source_url
        name = f"Eurostat ({self.dataset})" if eurostat else self.dataset
        dates = []
        if self.updated:
            dates.append(tr("updated {date}").format(date=long_date(self.updated[:10])))
        if self.fetched:
            dates.append(tr("extracted {date}").format(date=long_date(self.fetched[:10])))
        return ", ".join([name, *dates])


def layer_view_name(layer: str) -> str:
    """Return the name of a layer's view in the atlas file."""
    return f"indicator_{layer}"


def own_codes(rows: pd.DataFrame) -> pd.DataFrame:
    """Return figures under the codes Eurostat uses: ``EL`` for Greece, ``UK`` for the United Kingdom, no blanks.

    A figure under a foreign spelling gives way to one under Eurostat's own.
    """
    codes = rows["geo"].astype(str).str.strip().str.upper()
    foreign = codes.str[:2].isin(list(EUROSTAT_COUNTRY)) & codes.str.match(_NUTS.pattern)
    respelt = codes.str[:2].map(EUROSTAT_COUNTRY).fillna("") + codes.str[2:]
    frame = rows.assign(geo=codes.where(~foreign, respelt), _foreign=foreign)
    frame = frame.sort_values("_foreign", kind="stable")
    frame = frame[~(frame["_foreign"] & frame.duplicated(["geo", "time"]))]
    return frame.drop(columns="_foreign").sort_index().reset_index(drop=True)


def place_on_units(
    rows: pd.DataFrame, nature: str, targets: Sequence[Target], recodings: Sequence[Recoding]
) -> UnitSeries:
    """Return the series of an indicator on units of mixed levels and NUTS years.

    :param rows: ``geo, time, value, flag``, one row per code and period
    :raises PluginError: if a code has two figures for one period
    """
    rows = own_codes(rows)
    by_year: dict[str, list[Target]] = defaultdict(list)
    for target in targets:
        by_year[target.year].append(target)
    frames, reports = [], []
    used: set[tuple[str, str]] = set()
    for year, group in sorted(by_year.items(), key=lambda item: -len(item[1])):
        codes = {code for target in group for code in target.codes}
        result = place_figures(rows, nature, codes, year, recodings)
        for parts, time in zip(result.frame["from_codes"], result.frame["time"]):
            used.update((part, time) for part in parts.split(";"))
        frames.append(_to_units(result.frame, group))
        reports.append(result.unplaced)
    frame = pd.concat(frames, ignore_index=True) if frames else _to_units(_no_figures(), ())
    drawn = {code for target in targets for code in target.codes}
    return UnitSeries(frame, _left(reports[0] if reports else (), used, drawn))


def _no_figures() -> pd.DataFrame:
    return pd.DataFrame(columns=["geo", "time", "value", "flag", "how", "from_codes", "note"])


def _to_units(frame: pd.DataFrame, targets: Sequence[Target]) -> pd.DataFrame:
    """Return one row per unit and period: the figure of the first of its codes that has one."""
    pairs = [(target.unit_id, code, rank) for target in targets for rank, code in enumerate(target.codes)]
    links = pd.DataFrame(pairs, columns=["unit_id", "geo", "rank"])
    rows = links.merge(frame, on="geo")
    rows = rows.assign(missing=rows["value"].isna()).sort_values(["unit_id", "time", "missing", "rank"], kind="stable")
    rows = rows.drop_duplicates(["unit_id", "time"]).reset_index(drop=True)
    borrowed = rows["rank"] > 0
    if borrowed.any():
        pairs_of = zip(rows.loc[borrowed, "geo"], rows.loc[borrowed, "note"])
        rows.loc[borrowed, "note"] = [
            stored((note("figures_of", codes=code), *read_notes(kept))) for code, kept in pairs_of
        ]
    return rows[["unit_id", "geo", "time", "value", "flag", "how", "from_codes", "note"]]


def _left(
    report: Sequence[UnplacedFigures], used: set[tuple[str, str]], drawn: set[str]
) -> tuple[UnplacedFigures, ...]:
    """Return what no NUTS year could place; reasons as seen from the year most units have."""
    left = []
    for entry in report:
        times = tuple(time for time in entry.times if (entry.code, time) not in used)
        if not times:
            continue
        why, year = entry.why, entry.year
        # Part of a unit that is drawn with its borders of another year: of another level, not lost.
        parents = [entry.code[:length] for length in range(2, len(entry.code))]
        if why in _REDRAWN and not drawn.isdisjoint(parents):
            why, year = UnplacedReason.OTHER_LEVEL, ""
        left.append(UnplacedFigures(entry.code, times, why, year))
    return tuple(left)


def draw(series: UnitSeries, targets: Sequence[Target], mode: Period, period: str = "") -> DrawnSeries:
    """Return the figure each unit shows.

    :param period: the period wanted, with :attr:`Period.EXPLICIT`
    :raises PluginError: if no unit has a figure, or none for that period
    """
    rows = series.frame[series.frame["value"].notna()]
    if rows.empty:
        raise PluginError(
            tr("None of the figures is of a territory that the atlas draws."),
            details="\n".join(f"{entry.code}: {entry.reason}" for entry in series.unplaced[:100]),
            remedy=tr("Choose another level, or draw the indicator on countries instead of regions (or the reverse)."),
        )
    if mode is not Period.LATEST:
        counts = rows.groupby("time")["unit_id"].nunique()
        if mode is Period.COMMON:
            period = latest_common(counts, COMMON_TOLERANCE)
        elif period not in counts.index:
            raise PluginError(
                tr("There are no figures for {period}.").format(period=period or "–"),
                details=", ".join(sorted(counts.index)),
                remedy=tr("Choose one of the periods listed under Details, or the latest available."),
            )
        rows = rows[rows["time"] == period]
    rows = rows.sort_values("time", kind="stable", ascending=False).drop_duplicates("unit_id")
    order = pd.DataFrame({"unit_id": [target.unit_id for target in targets]}).drop_duplicates()
    values = order.merge(rows, on="unit_id", how="left")
    values["status"] = values["value"].notna().map({True: "value", False: "not_available"})
    values = values.reindex(columns=list(DRAWN_COLUMNS))
    texts = [column for column in DRAWN_COLUMNS if column != "value"]
    values[texts] = values[texts].fillna("")
    return DrawnSeries(values, stored_period(rows["time"]))


def nothing_drawn(targets: Sequence[Target], period: str) -> DrawnSeries:
    """Return what a layer shows whose figures are all of other territories."""
    values = pd.DataFrame({"unit_id": list(dict.fromkeys(target.unit_id for target in targets))})
    values = values.reindex(columns=list(DRAWN_COLUMNS)).assign(status="not_available")
    texts = [column for column in DRAWN_COLUMNS if column != "value"]
    values[texts] = values[texts].fillna("")
    values["value"] = values["value"].astype(float)
    return DrawnSeries(values, period)


def scale(values: Sequence[float]) -> Scale:
    """Return the classes of a ratio: quantiles rounded; where it runs through zero, zero parts two scales.

    :param values: figures without missing values
    """
    numbers = [float(value) for value in values]
    losses, gains = [n for n in numbers if n < 0], [n for n in numbers if n >= 0]
    if not losses or not any(n > 0 for n in gains):
        return Scale(tuple(rounded_breaks(numbers)), diverging=False)
    below = [b for b in rounded_breaks(losses, _arm(len(losses), len(numbers))) if b < 0]
    above = [b for b in rounded_breaks(gains, _arm(len(gains), len(numbers))) if b > 0]
    return Scale((*below, 0.0, *above), diverging=True)


def _arm(count: int, of: int) -> int:
    """Return how many classes one arm of a scale gets: as many as its share of the figures fills."""
    return 1 if count < _FEW else min(_ARM, max(1, round(2 * _ARM * count / of)))


def figures_of(figures: pd.DataFrame, layers: Sequence[IndicatorLayer]) -> pd.Series:
    """Return which rows of a table of figures are those of some indicators, as booleans."""
    keys = {(layer.indicator, layer.dataset.lower()) for layer in layers}
    pairs = zip(figures["indicator"], figures["dataset"].str.lower())
    return pd.Series([pair in keys for pair in pairs], index=figures.index, dtype=bool)
