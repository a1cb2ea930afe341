"""Files that GISCO distributes, by year, scale and level: from its own listing or from our table of it.

The service's listing: ``nuts/datasets.json`` names a file for each year, ``nuts/nuts-2021-files.json``, which has the
files by format. Names: ``NUTS_RG_20M_2024_4326.geojson`` (regions, all levels), ``…_4326_LEVL_2.geojson`` (one level),
``NUTS_LB_2024_4326.geojson`` (points for labels), ``CNTR_RG_20M_2024_4326.geojson`` (countries).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from .... import json_reading
from ....gate import gate
from ....model.nuts_releases import LEVELS
from ....paths import RESOURCES, damaged

#: The distribution, which a setting can replace.
BASE = "https://gisco-services.ec.europa.eu/distribution/v2"

TABLE = RESOURCES / "data" / "gisco_files.csv"

#: Bytes of memory that a listing may become; those of GISCO are some kilobytes of text.
_MAX_LISTING = 30_000_000

_REGIONS = re.compile(r"NUTS_RG_(\d\dM)_(\d{4})_4326(?:_LEVL_([0-3]))?\.geojson$")
_RELEASE = re.compile(r"nuts-(\d{4})$")
_LISTED = re.compile(r"[A-Za-z0-9][\w.-]*\.json$", re.ASCII)


@dataclass(frozen=True)
class Listing:
    """Names of the GeoJSON files on offer, in longitude and latitude."""

    names: frozenset[str]

    def years(self) -> list[str]:
        """Return the NUTS years, newest first."""
        return sorted({year for _, year, _ in self._regions()}, reverse=True)

    def scales(self, year: str) -> list[str]:
        """Return the scales of a year, the finest first."""
        return sorted({scale for scale, of, _ in self._regions() if of == year})

    def levels(self, year: str, scale: str) -> list[int]:
        """Return the levels that have a file of their own."""
        found = {level for of_scale, of, level in self._regions() if (of, of_scale) == (year, scale) and level}
        return sorted(int(level) for level in found)

    def region_files(self, year: str, scale: str, levels: Iterable[int] = ()) -> list[str]:
        """Return the files to fetch for some levels; one with all of them if all or none are named."""
        wanted = sorted(set(levels))
        if not wanted or wanted == list(LEVELS):
            return [region_file(year, scale)]
        return [region_file(year, scale, level) for level in wanted]

    def country_file(self, year: str, scale: str) -> str:
        """Return the file of countries of the nearest year, not newer if possible, or nothing."""
        years = [match.group(1) for name in self.names if (match := re.match(rf"CNTR_RG_{scale}_(\d{{4}})_4326", name))]
        if not years:
            return ""
        nearest = min(years, key=lambda other: (other > year, abs(int(other) - int(year))))
        return f"CNTR_RG_{scale}_{nearest}_4326.geojson"

    def label_file(self, year: str) -> str:
        """Return the file of label points, or nothing."""
        name = f"NUTS_LB_{year}_4326.geojson"
        return name if name in self.names else ""

    def _regions(self) -> list[tuple[str, str, str]]:
        found = (_REGIONS.match(name) for name in self.names)
        return [(match.group(1), match.group(2), match.group(3) or "") for match in found if match]


def region_file(year: str, scale: str, level: int | None = None) -> str:
    """Return the name of a file of regions; of all levels if none is given."""
    return f"NUTS_RG_{scale}_{year}_4326{'' if level is None else f'_LEVL_{level}'}.geojson"


def address(base: str, name: str) -> str:
    """Return the address of a file."""
    theme = "countries" if name.startswith("CNTR") else "nuts"
    return f"{base.rstrip('/')}/{theme}/geojson/{name}"


def built_in() -> Listing:
    """Return the listing as it was when our table was made.

    :raises PluginError: if the table is missing or damaged
    """
    names = set()
    with gate(partial(damaged, TABLE.name)), TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if "geojson" not in row["formats"].split(";") or "4326" not in row["epsg"].split(";"):
                continue
            stem = "_".join(part for part in (row["kind"], row["scale"], row["year"], "4326") if part)
            for level in row["levels"].split(";"):
                names.add(f"{stem}.geojson" if level == "all" else f"{stem}_LEVL_{int(level)}.geojson")
    return Listing(frozenset(names))


def releases(content: bytes) -> dict[str, str]:
    """Return the listing's file of each NUTS year, newest first, from ``datasets.json``.

    :raises ValueError: if it is something else
    """
    found = {}
    for key, entry in _object(content).items():
        match = _RELEASE.match(key)
        name = entry.get("files") if isinstance(entry, dict) else None
        if match and isinstance(name, str) and _LISTED.match(name):
            found[match.group(1)] = name
    if not found:
        raise ValueError("datasets.json names no year of NUTS")
    return dict(sorted(found.items(), reverse=True))


def listed_names(content: bytes) -> frozenset[str]:
    """Return the GeoJSON files that the listing of a year names.

    :raises ValueError: if it is something else
    """
    files = _object(content).get("geojson")
    names = frozenset(name for name in files if isinstance(name, str)) if isinstance(files, dict) else frozenset()
    if not any(_REGIONS.match(name) for name in names):
        raise ValueError("the listing names no file of NUTS regions")
    return names


def _object(content: bytes) -> dict:
    found = json_reading.parse(content, _MAX_LISTING)
    if not isinstance(found, dict):
        raise ValueError("not a JSON object")
    return found
