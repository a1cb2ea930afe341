"""Figures over time: a region's series beside its country's and the median region's."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import median

from .records import InspectData, addresses, eurostat_country
from ..edition import IndicatorInfo


@dataclass(frozen=True)
class Point:
    """One figure.

    :param value: None where the source gives none (Eurostat ``:``); *flag* may say why
    """

    time: str
    value: float | None
    flag: str = ""
    note: str = ""


@dataclass(frozen=True)
class MedianPoint:
    """The median of the regions that have a figure for one time.

    :param regions: how many they are
    """

    time: str
    value: float
    regions: int


@dataclass(frozen=True)
class Figure:
    """An indicator of a region: the latest figure and the series beside those it is compared with.

    The region's series and the median come from one dataset, as figures of different datasets need not
    agree; the country's comes from the same one if it has the country, or else from another dataset of
    the same indicator, which is named.

    :param geo: the code the figures stand under
    :param borrowed: True if *geo* is not the region's own id or code but one of the same territory
    :param latest: the newest point that has a value; None if the series has none
    :param sources: http(s) addresses
    :param country: the country's series; empty if the edition has none
    :param country_dataset: the dataset the country's series is from
    :param median: per time, the median of the edition's regions that have a figure
    """

    indicator: IndicatorInfo
    geo: str
    borrowed: bool
    unit: str
    dataset: str
    sources: tuple[str, ...]
    latest: Point | None
    series: tuple[Point, ...]
    country: tuple[Point, ...]
    country_dataset: str
    median: tuple[MedianPoint, ...]


class Series:
    """Figures of one edition by geo code, indicator and dataset. Built once, in a thread: medians take a moment."""

    def __init__(self, data: InspectData) -> None:
        self.data = data
        frame = data.indicators
        self._rows: dict[str, dict[tuple[str, str], list[int]]] = {}
        wanted = {geo for geos in data.geos for geo in geos}
        for country in data.countries:
            wanted |= {country, eurostat_country(country)}
        columns = zip(frame["geo"], frame["indicator"], frame["dataset"])
        for row, (geo, indicator, dataset) in enumerate(columns):
            if geo in wanted:
                self._rows.setdefault(geo, {}).setdefault((indicator, dataset), []).append(row)
        self._cells = {name: frame[name].tolist() for name in ("time", "value", "flag", "unit", "source_url", "note")}
        keys = dict.fromkeys(key for geos in data.geos for geo in geos for key in self._rows.get(geo, ()))
        self.medians = {key: self._median_of(*key) for key in keys}

    def figures(self, position: int) -> tuple[Figure, ...]:
        """Return the figures of a region, in the order the edition lists its indicators.

        An indicator stands under the first of the region's codes that has one (its own id, its code,
        its unit's code, codes of the same territory); nothing is handed down from a larger territory.
        If several datasets give an indicator, the one with the newest figure is taken, of equal ones the
        first in the edition.
        """
        found: dict[str, Figure] = {}
        geos = self.data.geos[position]
        own = {self.data.regions[name].iat[position] for name in ("region_id", "nuts_code", "unit_code")}
        for geo in geos:
            newest: dict[str, Figure] = {}
            for (indicator, dataset), rows in self._rows.get(geo, {}).items():
                if indicator in found:
                    continue
                figure = self._figure(position, geo, geo not in own, (indicator, dataset), rows)
                rival = newest.get(indicator)
                if rival is None or _newest(figure) > _newest(rival):
                    newest[indicator] = figure
            found.update(newest)
        order = {indicator: place for place, indicator in enumerate(self.data.indicator_info)}
        return tuple(sorted(found.values(), key=lambda f: (order.get(f.indicator.id, len(order)), f.indicator.title)))

    def _figure(self, position: int, geo: str, borrowed: bool, key: tuple[str, str], rows: list[int]) -> Figure:
        series = self._points(rows)
        country = self.data.regions["country"].iat[position]
        country_dataset, country_rows = self._country_rows(country, geo, key)
        last = max(rows, key=lambda row: self._cells["time"][row])
        return Figure(
            indicator=self.data.indicator(key[0]),
            geo=geo,
            borrowed=borrowed,
            unit=self.data.indicator(key[0]).unit_text or self._cells["unit"][last],
            dataset=key[1],
            sources=addresses(self._cells["source_url"][last]),
            latest=next((point for point in reversed(series) if point.value is not None), None),
            series=series,
            country=self._points(country_rows),
            country_dataset=country_dataset,
            median=self.medians[key],
        )

    def _country_rows(self, country: str, geo: str, key: tuple[str, str]) -> tuple[str, list[int]]:
        """Return dataset and rows of the country's series; nothing where the region is the country."""
        indicator, dataset = key
        for code in (eurostat_country(country), country):
            held = self._rows.get(code, {}) if code != geo else {}
            others = [d for i, d in held if i == indicator]
            if others:
                chosen = dataset if dataset in others else others[0]
                return chosen, held[indicator, chosen]
        return "", []

    def _points(self, rows: list[int]) -> tuple[Point, ...]:
        cells = self._cells
        points = []
        for row in sorted(rows, key=lambda row: cells["time"][row]):
            value = cells["value"][row]
            known = None if value != value else float(value)  # noqa: PLR0124 - NaN differs from itself
            points.append(Point(cells["time"][row], known, cells["flag"][row], cells["note"][row]))
        return tuple(points)

    def _median_of(self, indicator: str, dataset: str) -> tuple[MedianPoint, ...]:
        """Return the median per time over the regions of the edition; two regions of one code count once."""
        values: dict[str, list[float]] = defaultdict(list)
        seen: set[str] = set()
        for geos in self.data.geos:
            geo = next((g for g in geos if (indicator, dataset) in self._rows.get(g, {})), None)
            if geo is None or geo in seen:
                continue
            seen.add(geo)
            for row in self._rows[geo][indicator, dataset]:
                value = self._cells["value"][row]
                if value == value:  # noqa: PLR0124 - NaN differs from itself
                    values[self._cells["time"][row]].append(float(value))
        return tuple(MedianPoint(time, median(values[time]), len(values[time])) for time in sorted(values))


def _newest(figure: Figure) -> str:
    return figure.latest.time if figure.latest else ""
