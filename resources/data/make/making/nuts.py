"""The code lists of NUTS, and which codes stand for the same territory."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from .tables import EditionError, Row, parts, tidy

NUTS_YEARS = ("2016", "2021", "2024")


@dataclass(frozen=True)
class NutsLists:
    """The regions of the NUTS versions held.

    :param names: year → code → official name (levels 1 to 3)
    """

    names: dict[str, dict[str, str]]

    def same_territory(self, code: str, year: str) -> frozenset[str]:
        """Return the codes that stand for the same territory as *code*, itself included.

        A region with exactly one child at the next level *is* that child: DEF and DEF0, SE11 and SE110.
        """
        codes = self.names[year]
        same = {code}
        child = code
        while len(children := [c for c in codes if len(c) == len(child) + 1 and c.startswith(child)]) == 1:
            child = children[0]
            same.add(child)
        parent = code[:-1]
        while parent in codes and sum(len(c) == len(parent) + 1 and c.startswith(parent) for c in codes) == 1:
            same.add(parent)
            parent = parent[:-1]
        return frozenset(same)


def read_nuts(folder: Path) -> NutsLists:
    """Read codes and names from the GISCO region files (``YEAR/NUTS_RG_60M_YEAR_4326*.geojson``)."""
    names: dict[str, dict[str, str]] = {}
    for year in NUTS_YEARS:
        names[year] = {}
        for path in sorted((folder / year).glob(f"NUTS_RG_60M_{year}_4326*.geojson")):
            for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
                properties = feature["properties"]
                if len(properties["NUTS_ID"]) > 2:
                    name = properties.get("NUTS_NAME") or properties.get("NAME_LATN") or ""
                    names[year][properties["NUTS_ID"]] = tidy(name)
        if not names[year]:
            raise EditionError(f"no NUTS {year} code list in {folder / year}")
    return NutsLists(names)


def same_territories(regions: list[Row], nuts: NutsLists) -> list[Row]:
    """Return the codes of the same territory for every region that has a code.

    This table is kept beside the edition's sources, so that an edition is made without the code lists.

    :raises EditionError: if a code is not in the list of its year
    """
    rows = []
    for region in regions:
        code, year = region["nuts_code"], region["nuts_year"]
        if not code:
            continue
        if code not in nuts.names.get(year, {}):
            raise EditionError(f"regions: {code} is not in the code list of {year or 'any year'}")
        same = "; ".join(sorted(nuts.same_territory(code, year)))
        rows.append({"nuts_code": code, "nuts_year": year, "name": nuts.names[year][code], "same": same})
    return sorted(rows, key=lambda row: (row["nuts_code"], row["nuts_year"]))


def read_same(rows: list[Row]) -> dict[tuple[str, str], frozenset[str]]:
    """Return the codes of the same territory by (code, year)."""
    return {(row["nuts_code"], row["nuts_year"]): frozenset(parts(row["same"])) for row in rows}
