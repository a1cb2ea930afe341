"""Select the figures a layer draws, and describe exactly what they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from .atlas import MapFigures
from .edition import Edition
from .notes import Notes, note, stored, text_note
from .style.classes import rounded_breaks

#: What the two data layers draw, the first that an edition has: by colour and by symbol.
COUNTRY_RATIOS = ("foreign_citizens_share", "foreign_born_share")
REGIONAL_RATIOS = (
    "foreign_citizens_share_15_64",
    "foreign_born_share_15_64",
    "foreign_citizens_share",
    "foreign_born_share",
)
POPULATION = "population_1jan"

#: Figures by geo code, with the columns below.
_ByGeo = dict[str, dict[str, Any]]

COLUMNS = ("geo", "value", "time", "flag", "dataset", "source_url")

#: Columns of :attr:`MapFigures.values`.
VALUE_COLUMNS = (
    "unit_id", "status", "ratio", "ratio_time", "ratio_flag", "ratio_source",
    "total", "total_time", "total_flag", "note",
)  # fmt: skip

#: ISO 3166-1 codes that Eurostat writes differently.
EUROSTAT_COUNTRY = {"GR": "EL", "GB": "UK"}
ISO_COUNTRY = {eurostat: iso for iso, eurostat in EUROSTAT_COUNTRY.items()}


def latest(edition: Edition, indicator: str) -> pd.DataFrame:
    """Return the latest figure of each geo code, one row per code, indexed by ``geo``.

    Rows without a value are passed over: an older figure is kept with its own time, which the
    caller must show. If two datasets give a figure for the same time, the first in the edition wins.
    """
    rows = edition.indicators
    rows = rows[(rows["indicator"] == indicator) & rows["value"].notna()]
    rows = rows.sort_values("time", kind="stable", ascending=False).drop_duplicates("geo")
    return rows[list(COLUMNS)].set_index("geo")


def choose(edition: Edition, candidates: tuple[str, ...], geos: set[str]) -> str:
    """Return the first candidate indicator that has a figure for one of *geos*, or ""."""
    rows = edition.indicators
    have = set(rows.loc[rows["geo"].isin(geos) & rows["value"].notna(), "indicator"])
    return next((candidate for candidate in candidates if candidate in have), "")


def times_of(times: Iterable[str]) -> tuple[str, str]:
    """Return the latest and the oldest period of some figures; both empty if there are none."""
    known = sorted({time for time in times if time})
    return (known[-1], known[0]) if known else ("", "")


def period_of(latest: str, oldest: str) -> Notes:
    """Return the time of some figures: one period, or the latest and the oldest of them."""
    if oldest and oldest != latest:
        return (note("period", latest=latest, oldest=oldest),)
    return text_note(latest)


def stored_period(times: Iterable[str]) -> str:
    """Return the time of some figures as it is kept: one period, or a note of the latest and the oldest of them."""
    latest, oldest = times_of(times)
    return latest if oldest == latest else stored(period_of(latest, oldest))


def dataset_text(rows: pd.DataFrame) -> str:
    """Return the datasets of some figures as a map names them, e.g. "Eurostat (tgs00099)"."""
    codes = sorted(set(rows["dataset"]))
    text = ", ".join(codes)
    eurostat = len(rows) > 0 and rows["source_url"].str.contains("//ec.europa.eu/eurostat/", regex=False).all()
    return f"Eurostat ({text})" if eurostat else text


@dataclass(frozen=True)
class Place:
    """A territory that a data layer draws.

    :param geos: codes its figures may stand under, all of them the very same territory
    :param surveyed: False for territory that no region of the edition covers
    """

    unit_id: str
    geos: tuple[str, ...]
    surveyed: bool = True


def map_figures(edition: Edition, ratios: tuple[str, ...], places: Sequence[Place]) -> MapFigures:
    """Return the figures of one data layer.

    Each place takes the latest figure that stands under one of its own codes. Nothing is handed
    down from a larger territory: a place whose codes have no figure is *not available*.

    :param ratios: candidates for the indicator drawn by colour; the first one held is taken
    """
    geos = {geo for place in places if place.surveyed for geo in place.geos}
    ratio = choose(edition, ratios, geos)
    total = choose(edition, (POPULATION,), geos)
    ratio_rows, total_rows = latest(edition, ratio), latest(edition, total)
    by_geo = ratio_rows.to_dict("index"), total_rows.to_dict("index")
    rows = [_place_figures(place, *by_geo) for place in places]
    values = pd.DataFrame(rows, columns=list(VALUE_COLUMNS))
    drawn = values[values["status"] == "value"]
    used_ratio = ratio_rows.loc[[geo for geo in ratio_rows.index if geo in geos]]
    used_total = total_rows.loc[[geo for geo in total_rows.index if geo in geos]]
    return MapFigures(
        ratio=ratio,
        ratio_times=times_of(drawn["ratio_time"]) if ratio else ("", ""),
        ratio_dataset=dataset_text(used_ratio),
        total=total,
        total_times=times_of(values["total_time"]) if total else ("", ""),
        total_dataset=dataset_text(used_total),
        values=values,
        breaks=tuple(rounded_breaks([float(value) for value in drawn["ratio"]])),
    )


def _place_figures(place: Place, ratios: _ByGeo, totals: _ByGeo) -> tuple[object, ...]:
    if not place.surveyed:
        return (place.unit_id, "not_surveyed", None, "", "", "", None, "", "", "")
    ratio_geo = next((geo for geo in place.geos if geo in ratios), None)
    total_geo = next((geo for geo in place.geos if geo in totals), None)
    ratio = ratios[ratio_geo] if ratio_geo else None
    total = totals[total_geo] if total_geo else None
    borrowed = sorted({geo for geo in (ratio_geo, total_geo) if geo and geo != place.geos[0]})
    notes = [note("figures_of", codes=", ".join(borrowed))] if borrowed else []
    return (
        place.unit_id,
        "not_available" if ratio is None else "value",
        None if ratio is None else float(ratio["value"]),
        "" if ratio is None else ratio["time"],
        "" if ratio is None else ratio["flag"],
        "" if ratio is None else ratio["source_url"],
        None if total is None else float(total["value"]),
        "" if total is None else total["time"],
        "" if total is None else total["flag"],
        stored(notes),
    )
