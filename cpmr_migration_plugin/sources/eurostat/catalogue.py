"""Catalogue of Eurostat's indicators on migration, chosen by hand.

They are kept in ``resources/data/eurostat_catalogue.csv``. A dataset is a cube; an entry fixes every dimension but
territory and time, so that one figure per region is left. ``unverified`` names the dimensions whose code could not
be backed by a recorded answer or a request somebody published; the query says no if one is wrong, never shows
another figure.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ...gate import gate
from ...paths import EUROSTAT_CATALOGUE, damaged

NATURES = ("ratio", "total")
#: What ``geoLevel`` of the Statistics API takes (web-services.md §1.1); cities are no regions.
LEVELS = ("aggregate", "country", "nuts1", "nuts2", "nuts3")

COLUMNS = (
    "id", "dataset", "title_en", "unit", "unit_text", "nature", "levels", "fixed", "n_dims", "population", "note",
    "unverified", "backing",
)  # fmt: skip


@dataclass(frozen=True)
class CatalogueEntry:
    """One indicator on offer.

    :param id: id of the indicator in the table of figures
    :param dataset: code of the dataset, lower case
    :param unit: Eurostat's code of the unit, empty if the dataset has no such dimension
    :param nature: ``ratio`` (drawn by colour) or ``total`` (drawn by symbols)
    :param levels: levels of territory the dataset has, values of ``geoLevel``
    :param fixed: the code chosen for every dimension but geo and time
    :param n_dims: number of dimensions of the dataset, geo and time included
    :param unverified: dimensions whose code in ``fixed`` is not backed
    :param backing: what backs the others
    """

    id: str
    dataset: str
    title_en: str
    unit: str
    unit_text: str
    nature: str
    levels: tuple[str, ...]
    fixed: dict[str, str]
    n_dims: int
    population: str = ""
    note: str = ""
    unverified: tuple[str, ...] = ()
    backing: str = ""


def load_catalogue(path: Path = EUROSTAT_CATALOGUE) -> tuple[CatalogueEntry, ...]:
    """Return the entries, in the order of the file.

    :raises PluginError: if the file is missing or damaged
    """
    with gate(partial(damaged, path.name)), path.open(encoding="utf-8", newline="") as file:
        return tuple(_entry(row) for row in csv.DictReader(file))


def _entry(row: dict[str, str]) -> CatalogueEntry:
    fixed = dict(part.split("=", 1) for part in _parts(row["fixed"]))
    if row["nature"] not in NATURES or not set(_parts(row["levels"])) <= set(LEVELS):
        raise ValueError(f"{row['id']}: {row['nature']}, {row['levels']}")
    return CatalogueEntry(
        id=row["id"],
        dataset=row["dataset"],
        title_en=row["title_en"],
        unit=row["unit"],
        unit_text=row["unit_text"],
        nature=row["nature"],
        levels=_parts(row["levels"]),
        fixed=fixed,
        n_dims=int(row["n_dims"]),
        population=row["population"],
        note=row["note"],
        unverified=_parts(row["unverified"]),
        backing=row["backing"],
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())
