"""Figures of the collected tables become the table of indicators."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from operator import itemgetter
from pathlib import Path

from .indicators import REFERENCES
from .nuts import NutsLists
from .tables import EditionError, Row, decide, read_rows

#: Sorted by indicator, as they are read most, so that differences between editions stay together.
ORDER = ("indicator", "geo", "time", "dataset")
#: What is said of the shares computed here, and the reference of both their parts.
SHARE_NOTE, SHARE_REFERENCE = "Foreign citizens and stateless persons as a share of the total.", "S8"


def is_country(geo: str) -> bool:
    """Tell whether a code is a country's, or the EU's that is kept as a reference."""
    return geo == "EU27_2020" or (re.fullmatch(r"[A-Z]{2}", geo) is not None and geo not in ("EU", "EA"))


def figure_row(source: Row, choice: Row) -> Row:
    """Return one row of the indicators table."""
    flags = list(dict.fromkeys(f"{choice['add_flag']} {source['flag']}".split()))
    # The facts write Eurostat's letters together (bp); one word per flag is easier to read and to search.
    letters = [letter for flag in flags if flag not in ("derived", "suspect") for letter in flag]
    words = [flag for flag in flags if flag in ("derived", "suspect")]
    return {
        "geo": source["geo"],
        "indicator": choice["id"],
        "time": source["time"],
        "value": source["value"],
        "unit": choice["unit_out"],
        "flag": " ".join(letters + words),
        "dataset": choice["dataset_out"],
        "source_url": choice["source_url"],
        # The reference (S1, S3 …) is for those who make an edition: the descriptor has it, a row has not.
        "note": choice["note"],
    }


def wanted_times(rows: list[Row], times: str, detailed: frozenset[str]) -> list[Row]:
    """Choose the periods of one indicator that are kept, so that the edition stays small.

    :param times: ``all``; ``december_and_last`` (end of each year, and the last month of the data set);
        ``series_edition`` (all years, but only countries and *detailed* codes);
        ``series`` (the same, and for other codes the last year each has: NUTS 1 and 2, and NUTS 3 in the
        countries where the edition has regions of that level)
    :param detailed: codes of the edition's regions and of the same territories
    """
    if times == "all":
        return rows
    last_of_all = max(row["time"] for row in rows)
    if times == "december_and_last":
        return [row for row in rows if row["time"].endswith("-12") or row["time"] == last_of_all]
    series = [row for row in rows if is_country(row["geo"]) or row["geo"] in detailed]
    if times == "series_edition":
        return series
    if times != "series":
        raise EditionError(f"figures: unknown choice of periods {times!r}")
    at_nuts3 = {code[:2] for code in detailed if len(code) == 5}
    last: dict[str, Row] = {}
    for row in rows:
        geo = row["geo"]
        if is_country(geo) or geo in detailed or (len(geo) == 5 and geo[:2] not in at_nuts3):
            continue
        if geo not in last or row["time"] > last[geo]["time"]:
            last[geo] = row
    return series + list(last.values())


def make_indicators(folder: Path, decisions: list[Row], regions: list[Row], nuts: NutsLists) -> list[Row]:
    """Return the table of indicators from all figure files in *folder*."""
    groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    names = ("file", "indicator", "dataset", "source_ref", "unit")
    for path in sorted(folder.glob("*.csv")):
        for row in read_rows(path):
            row["file"] = path.name
            groups[tuple(row[name] for name in names)].append(row)
    detailed = frozenset[str]().union(
        *(nuts.same_territory(r["nuts_code"], r["nuts_year"]) for r in regions if r["nuts_code"])
    )
    # Codes that only older versions know are superseded: kept for the edition's own regions alone.
    known = frozenset(nuts.names["2021"]) | frozenset(nuts.names["2024"]) | detailed
    result: list[Row] = []
    headers = [dict(zip(names, key, strict=True)) for key in groups]
    for header, choice in decide("figures", headers, decisions, lambda row: tuple(row[n] for n in names)):
        if choice["decision"] == "leave_out":
            continue
        rows = groups[tuple(header[name] for name in names)]
        if choice["geos"] not in ("countries", "regions", "all"):
            raise EditionError(f"figures: unknown choice of territories {choice['geos']!r}")
        rows = [
            row
            for row in rows
            if (choice["geos"] != "regions" and is_country(row["geo"]))
            or (choice["geos"] != "countries" and row["geo"] in known)
        ]
        result += [figure_row(row, choice) for row in wanted_times(rows, choice["times"], detailed)]
    return sorted(result + foreign_shares(result), key=itemgetter(*ORDER))


def foreign_shares(rows: list[Row]) -> list[Row]:
    """Compute foreign citizens as a share of the population, numerator and denominator from one table."""
    totals = {(r["geo"], r["time"]): r for r in rows if r["indicator"] == "population_by_citizenship_total"}
    shares = []
    for row in rows:
        total = totals.get((row["geo"], row["time"]))
        if row["indicator"] != "population_foreign" or total is None:
            continue
        share = Decimal(row["value"]) * 100 / Decimal(total["value"])
        share = share.quantize(Decimal("0.01"), ROUND_HALF_UP)
        shares.append(
            row
            | {"indicator": "foreign_citizens_share", "value": str(share), "unit": "PC", "flag": "derived"}
            | {"note": SHARE_NOTE}
        )
    return shares


def references(decisions: Iterable[Row]) -> list[Row]:
    """Return where the figures of each indicator came from, by indicator and data set.

    :raises EditionError: if a reference is not explained
    """
    found: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for choice in decisions:
        if choice["decision"] == "keep":
            for reference in choice["source_ref"].split("+"):
                found[choice["id"], choice["dataset_out"]][reference] = None
                if choice["id"] == "population_foreign":
                    found["foreign_citizens_share", choice["dataset_out"]][SHARE_REFERENCE] = None
    unknown = {reference for group in found.values() for reference in group} - set(REFERENCES)
    if unknown:
        raise EditionError(f"figures: no such references: {', '.join(sorted(unknown))}")
    return [
        {"indicator": indicator, "dataset": dataset, "reference": reference, "text": REFERENCES[reference]}
        for (indicator, dataset), group in sorted(found.items())
        for reference in group
    ]
