"""Compute how NUTS codes changed between versions, and the list of all codes.

Reads the official workbooks of Eurostat (2013 to 2016, 2016 to 2021), the matrices of the JRC's NUTS
converter for area shares, and, since no official table of changes from 2021 to 2024 is held, an overlay
of GISCO polygons for the codes that appear or disappear with NUTS 2024. The rules are in
``../crosswalk/README.md``.

Usage::

    python3 make_recoding.py --nuts DIR --out DIR

Needs Python 3.9 and osgeo (GDAL 3.4 or later, with the XLSX driver), nothing else.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from make_crosswalk import (
    FILE_20M_2024,
    FILE_60M_2021,
    ISO_OF_NUTS,
    children,
    disjoint,
    read_nuts,
    text,
    to_equal_area,
    write,
)
from osgeo import ogr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

YEARS = (2013, 2016, 2021, 2024)
FILE_60M_2016 = Path("2016/NUTS_RG_60M_2016_4326.geojson")
CODE = re.compile(r"^[A-Z]{2}[0-9A-Z]{0,3}$")

#: A pair that shares less than this of both regions is noise of the sources.
MIN_SHARE = {"JRC": 0.01, "overlay": 0.05}
#: Shares from which a region counts as wholly inside; the polygons of the overlay are far coarser.
WHOLE = {"JRC": 0.99, "overlay": 0.95}
#: Shares of both from which a pair is the same region with another boundary, whatever else they exchange.
MOSTLY = {"JRC": 0.99, "overlay": 0.85}

OFFICIAL = {
    2016: ("correspondence/NUTS2013-NUTS2016.xlsx", "NUTS2013-NUTS2016", (1, 2, 7), (4, 5, 6)),
    2021: ("correspondence/NUTS2016-NUTS2021.xlsx", "Changes detailed NUTS 2016-2021", (0, 1, 7), (3, 4, 5)),
}
SOURCE_OFFICIAL = "Eurostat workbook NUTS {from_year}-{to_year}"
SOURCE_JRC = "JRC NUTS converter matrix {from_year}-{to_year}"
SOURCE_OVERLAY = "overlay of GISCO 2021 60M and 2024 20M"
SOURCE_LIST = "GISCO code lists 2021 and 2024"


@dataclass(frozen=True)
class OfficialRow:
    """A row of an official workbook: codes before and after (empty if none), name and comment."""

    before: str
    after: str
    name: str
    change: str


@dataclass
class Pair:
    """Part of region ``before`` that is part of region ``after``; shares are of the area of each."""

    before: str
    after: str
    share: float | None
    to_share: float | None
    kind: str
    source: str


def read_official(nuts: Path, to_year: int) -> list[OfficialRow]:
    """Rows of the sheet that lists every region of both versions."""
    file, sheet, columns, names = OFFICIAL[to_year]
    dataset = ogr.Open(str(nuts / file))
    layer = dataset.GetLayerByName(sheet)
    rows = []
    for feature in layer:
        before, after, change = (text(feature.GetField(i)) for i in columns)
        if (before or after) and all(CODE.match(code) for code in (before, after) if code):
            name = next((text(feature.GetField(i)) for i in names if feature.GetField(i)), "")
            rows.append(OfficialRow(before, after, name, change))
    return rows


def read_jrc(nuts: Path, from_year: int, to_year: int, later: dict[str, str]) -> dict[tuple[str, str], float]:
    """Area in km² common to a region of one version and a region of the next, all levels.

    :param later: codes the matrices use before they were introduced, to the code they replaced.
    """
    areas: dict[tuple[str, str], float] = defaultdict(float)
    for level in (1, 2, 3):
        path = nuts / f"correspondence/jrc_n{level}_cm_v{from_year}_v{to_year}.csv"
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                after = row[f"code_v{to_year}"]
                areas[row[f"code_v{from_year}"], later.get(after, after)] += float(row["areaKm"])
    return areas


def overlay(nuts: Path, gone: set[str], new: set[str]) -> dict[tuple[str, str], float]:
    """Area in km² common to codes of 2021 that are gone and codes of 2024 that are new, of the same level.

    Codes of both versions have kept their territory; what the coarse polygons share with them is noise.
    """
    transformation = to_equal_area()
    before = read_nuts([nuts / FILE_60M_2021], transformation)
    after = read_nuts([nuts / FILE_20M_2024], transformation)
    areas = {}
    for old in sorted(gone & set(before)):
        polygon = before[old]
        for code in sorted(new & set(after)):
            if len(old) != len(code) or old[:2] != code[:2] or len(code) < 4:
                continue
            if not disjoint(polygon.GetEnvelope(), after[code].GetEnvelope()):
                areas[old, code] = polygon.Intersection(after[code]).GetArea() / 1e6
    return areas


def shares(areas: dict[tuple[str, str], float]) -> dict[tuple[str, str], tuple[float, float]]:
    """Pair of codes to the share of the first and of the second that they have in common."""
    of_before: dict[str, float] = defaultdict(float)
    of_after: dict[str, float] = defaultdict(float)
    for (before, after), area in areas.items():
        of_before[before] += area
        of_after[after] += area
    return {
        (before, after): (area / of_before[before], area / of_after[after])
        for (before, after), area in areas.items()
        if area > 0.0
    }


def kind_of(share: float, to_share: float, whole: float, mostly: float) -> str:
    """What became of the first region, from the shares of a pair."""
    if share >= whole and to_share >= whole:
        return "recoded"
    if share >= mostly and to_share >= mostly:
        return "boundary_shift"
    if share >= whole:
        return "merged"
    return "split" if to_share >= whole else "boundary_shift"


def official_kind(row: OfficialRow) -> str:
    """Kind of a row that has both codes, as the workbook words it; empty if it leaves it open."""
    change = row.change.lower()
    if "merge" in change or not row.before or not row.after or row.before == row.after:
        return ""
    if "boundary" in change or "made of" in change:
        return "boundary_shift"
    return "recoded" if "recode" in change else ""


def absorbed(official: dict[int, list[OfficialRow]]) -> list[tuple[str, str, tuple[int, int]]]:
    """Codes the workbooks call discontinued, with the code they are "now part of"."""
    years = {2016: (2013, 2016), 2021: (2016, 2021)}
    found = []
    for year, rows in official.items():
        for row in rows:
            match = re.search(r"now part of (\w+)", row.change)
            if match and row.before and not row.after:
                found.append((row.before, match[1], years[year]))
    return found


def changes(
    codes: dict[int, set[str]],
    from_year: int,
    to_year: int,
    *,
    areas: dict[tuple[str, str], float],
    method: str,
    official: Iterable[OfficialRow],
    parts: Iterable[tuple[str, str, tuple[int, int]]] = (),
) -> list[Pair]:
    """Pairs of codes that changed from one version to the next.

    :param parts: code, code it is now part of and the workbook that says so, for codes nothing else tells of.
    """
    gone, new = codes[from_year] - codes[to_year], codes[to_year] - codes[from_year]
    source = SOURCE_JRC if method == "JRC" else SOURCE_OVERLAY
    source = source.format(from_year=from_year, to_year=to_year)
    pairs: dict[tuple[str, str], Pair] = {}
    for (before, after), (share, to_share) in shares(areas).items():
        known = before in codes[from_year] and after in codes[to_year]
        if before == after or not known or (before not in gone and after not in new):
            continue
        if max(share, to_share) >= MIN_SHARE[method]:
            kind = kind_of(share, to_share, WHOLE[method], MOSTLY[method])
            pairs[before, after] = Pair(before, after, share, to_share, kind, source)
    for row in official:
        kind = official_kind(row)
        if not kind:
            continue
        name = SOURCE_OFFICIAL.format(from_year=from_year, to_year=to_year)
        pair = pairs.get((row.before, row.after))
        if pair is None:
            pairs[row.before, row.after] = Pair(row.before, row.after, None, None, kind, name)
        else:
            pair.kind, pair.source = kind, f"{name}; {source}"
    for code, after, year in parts:
        if code in gone and after in codes[to_year] and not any(before == code for before, _ in pairs):
            name = SOURCE_OFFICIAL.format(from_year=year[0], to_year=year[1])
            pairs[code, after] = Pair(code, after, 1.0, None, "merged", name)
    for code in gone - {before for before, _ in pairs}:
        pairs[code, ""] = Pair(code, "", None, None, "discontinued", SOURCE_LIST if to_year == 2024 else source)
    return [pairs[key] for key in sorted(pairs)]


def read_names(path: Path) -> dict[str, str]:
    """Code to name in Latin letters, from a GISCO file."""
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    properties = [feature["properties"] for feature in features]
    return {p["NUTS_ID"]: text(p.get("NAME_LATN") or p.get("NUTS_NAME")) for p in properties}


def codes_2013(nuts: Path, codes_2016: set[str]) -> set[str]:
    """Codes of 2013: those of 2016 without what was added, with what was removed."""
    codes = set(codes_2016)
    with (nuts / "correspondence/derived_code_set_differences.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if (row["from"], row["to"]) == ("2013", "2016"):
                (codes.discard if row["change"] == "added" else codes.add)(row["code"])
    countries = {code[:2] for code in codes if len(code) > 2}
    return {code for code in codes if code[:2] in countries}


def same_as(code: str, below: dict[str, list[str]]) -> list[str]:
    """Other codes of the same territory: single parents and single children, from the country downwards."""
    found = []
    parent = code
    while len(parent) > 2 and below[parent[:-1]] == [parent]:
        parent = parent[:-1]
        found.insert(0, parent)
    while len(below[code]) == 1:
        code = below[code][0]
        found.append(code)
    return found


def code_rows(codes: dict[int, set[str]], names: dict[int, dict[str, str]]) -> list[list[object]]:
    """Rows of ``nuts_codes.csv``."""
    below = {year: children(codes[year]) for year in (2021, 2024)}
    rows = []
    for code in sorted(set().union(*codes.values())):
        years = [year for year in YEARS if code in codes[year]]
        name = next((names[year][code] for year in reversed(YEARS) if names[year].get(code)), "")
        hierarchy = next((below[year] for year in (2024, 2021) if code in codes[year]), None)
        same = same_as(code, hierarchy) if hierarchy else []
        country = ISO_OF_NUTS.get(code[:2], code[:2])
        rows.append([code, len(code) - 2, country, name, ";".join(map(str, years)), ";".join(same)])
    return rows


def share_text(share: float | None) -> str:
    """Share with three decimals, empty if unknown."""
    return "" if share is None else f"{share:.3f}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write ``recoding.csv`` and ``nuts_codes.csv``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--nuts", type=Path, required=True, help="folder with the GISCO files and correspondence tables"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder to write the tables to")
    options = parser.parse_args(arguments)
    nuts: Path = options.nuts

    official = {year: read_official(nuts, year) for year in OFFICIAL}
    names = {
        2013: {row.before: row.name for row in (*official[2021], *official[2016]) if row.before},
        2016: read_names(nuts / FILE_60M_2016),
        2021: read_names(nuts / FILE_60M_2021),
        2024: read_names(nuts / FILE_20M_2024),
    }
    codes = {year: set(names[year]) for year in YEARS if year != 2013}
    codes[2013] = codes_2013(nuts, codes[2016])
    later = {
        row.after: row.before
        for row in official[2021]
        if row.before in codes[2016] and row.after not in codes[2016] and official_kind(row) == "recoded"
    }
    parts = absorbed(official)
    gone, new = codes[2021] - codes[2024], codes[2024] - codes[2021]
    steps = (
        (2013, 2016, read_jrc(nuts, 2013, 2016, later), "JRC", official[2016]),
        (2016, 2021, read_jrc(nuts, 2016, 2021, {}), "JRC", official[2021]),
        (2021, 2024, overlay(nuts, gone, new), "overlay", []),
    )
    rows = []
    for from_year, to_year, areas, method, table in steps:
        for pair in changes(codes, from_year, to_year, areas=areas, method=method, official=table, parts=parts):
            level = len(pair.before) - 2
            numbers = (share_text(pair.share), pair.source, share_text(pair.to_share))
            rows.append([from_year, pair.before, to_year, pair.after, level, pair.kind, *numbers])
        sys.stdout.write(f"{from_year}-{to_year}: {sum(row[0] == from_year for row in rows)} pairs\n")

    options.out.mkdir(parents=True, exist_ok=True)
    header = [
        "from_year",
        "from_code",
        "to_year",
        "to_code",
        "level",
        "kind",
        "area_share",
        "source",
        "to_share",
    ]
    write(options.out / "recoding.csv", header, rows)
    header = ["code", "level", "country", "name", "years", "same_as"]
    write(options.out / "nuts_codes.csv", header, code_rows(codes, names))
    return 0


if __name__ == "__main__":
    sys.exit(main())
