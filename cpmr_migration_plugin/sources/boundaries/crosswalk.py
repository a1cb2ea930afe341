"""Crosswalk tables: admin-1 units of each NUTS region, and recodings between NUTS years."""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from ...errors import BoundaryError
from ...gate import gate
from ...model.figures import ISO_COUNTRY
from ...model.matching import Recoding
from ...paths import CROSSWALK, damaged

#: NUTS years the crosswalk knows, newest first.
YEARS = ("2024", "2021")
LEVELS = (3, 2, 1, 0)


@dataclass(frozen=True)
class Admin1:
    """One row of the crosswalk: an admin-1 unit of the world map.

    :param lon: with *lat* a point in the unit, only where its key is not unique in the file
    :param codes: NUTS code by (year, level), only where the NUTS region is claimed
    """

    unit: str
    country: str
    admin: str
    name: str
    fips: str
    lon: float | None
    lat: float | None
    codes: dict[tuple[str, int], str]


@dataclass(frozen=True)
class RegionPart:
    """One unit of a region outside NUTS.

    ``unit`` is a key of the crosswalk, ``part|<key>`` for the one polygon of a unit at lon/lat, or
    ``country|<ISO>|`` for a country of the world map.
    """

    region_id: str
    unit: str
    lon: float | None
    lat: float | None
    note: str = ""


@dataclass(frozen=True)
class RegionCodes:
    """NUTS regions of one year that together are a region without a code of its own."""

    region_id: str
    year: str
    codes: tuple[str, ...]
    note: str = ""


def read_admin1() -> list[Admin1]:
    """Return the crosswalk."""
    with _reading("admin1_nuts.csv"):
        return [
            Admin1(
                unit="@".join(part for part in (row["unit"], row["lon"], row["lat"]) if part),
                country=row["iso_a2"],
                admin=row["admin"],
                name=row["name"],
                fips=row["fips"],
                lon=_number(row["lon"]),
                lat=_number(row["lat"]),
                codes={
                    (year, level): row[f"nuts{level}_{year}"]
                    for year in YEARS
                    for level in LEVELS
                    if row[f"nuts{level}_{year}"]
                },
            )
            for row in _rows("admin1_nuts.csv")
        ]


def read_agreement() -> dict[tuple[str, str], float]:
    """Return the measured agreement of every claimed NUTS region, by year and code."""
    with _reading("nuts_agreement.csv"):
        return {
            (row["year"], row["code"]): float(row["iou"])
            for row in _rows("nuts_agreement.csv")
            if row["claimed"] == "yes"
        }


def read_region_parts() -> dict[str, list[RegionPart]]:
    """Return the units of regions outside NUTS, by region id."""
    with _reading("region_admin1.csv"):
        parts: dict[str, list[RegionPart]] = defaultdict(list)
        for row in _rows("region_admin1.csv"):
            part = RegionPart(row["region_id"], row["unit"], _number(row["lon"]), _number(row["lat"]), row["note"])
            parts[part.region_id].append(part)
        return dict(parts)


def read_region_nuts() -> list[RegionCodes]:
    """Return the regions that are several NUTS regions together, once for every year that is known."""
    with _reading("region_nuts.csv"):
        codes: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for row in _rows("region_nuts.csv"):
            codes[row["region_id"], row["year"], row["note"]].append(row["code"])
        return [RegionCodes(region, year, tuple(found), note) for (region, year, note), found in codes.items()]


def read_names() -> dict[str, str]:
    """Return the names of NUTS regions by code."""
    with _reading("nuts_codes.csv"):
        return {row["code"]: row["name"] for row in _rows("nuts_codes.csv")}


def read_code_years() -> dict[str, frozenset[str]]:
    """Return the NUTS years (2013 to 2024) in which each code is one."""
    with _reading("nuts_codes.csv"):
        return {row["code"]: frozenset(row["years"].split(";")) for row in _rows("nuts_codes.csv")}


def read_places() -> list[tuple[str, float, float, float, float]]:
    """Return boxes in degrees: code of a country (ISO) or region (NUTS), west, south, east, north; several for a code.

    Codes of both tell apart: a country has two letters, a region of the table three or four.
    """
    sides = ("west", "south", "east", "north")
    rows = ((row["code"], [float(row[side]) for side in sides]) for row in _rows("places.csv"))
    return [(code, *box) for code, box in rows]


def read_same_territory() -> dict[str, list[str]]:
    """Return, for a NUTS code, the codes of other levels that are the very same territory."""
    with _reading("nuts_codes.csv"):
        return {row["code"]: row["same_as"].split(";") for row in _rows("nuts_codes.csv") if row["same_as"]}


def read_recodings() -> list[Recoding]:
    """Return the steps of the official correspondence between NUTS years."""
    with _reading("recoding.csv"):
        return [
            Recoding(
                from_year=row["from_year"],
                from_code=row["from_code"],
                to_year=row["to_year"],
                to_code=row["to_code"],
                kind=row["kind"],
                area_share=_number(row["area_share"]),
            )
            for row in _rows("recoding.csv")
        ]


def iso_country(code: str) -> str:
    """Return the ISO country of a NUTS code, e.g. GR for EL43."""
    return ISO_COUNTRY.get(code[:2], code[:2])


def normalised(value: object) -> str:
    """Return text as the crosswalk's keys hold it: composed, without stray blanks."""
    return unicodedata.normalize("NFC", str(value or "")).strip()


def _number(text: str) -> float | None:
    return float(text) if text else None


def _rows(name: str) -> list[dict[str, str]]:
    path: Path = CROSSWALK / name
    with _reading(name), path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _reading(name: str) -> AbstractContextManager[None]:
    """Tell of everything that is wrong with one of our tables that it is damaged, e.g. that a column is missing."""
    return gate(lambda details: damaged(name, details, BoundaryError))
