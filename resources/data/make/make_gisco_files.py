"""Make ``gisco_files.csv``: which files GISCO distributes, in short.

Facts only (names of files), from an index of GISCO's distribution as crawled on 2026-06-19. The full index is
not part of the repository.

    python3 resources/data/make/make_gisco_files.py --index gisco_files_index_nuts_countries.csv --out resources/data
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from pathlib import Path

COLUMNS = ("kind", "scale", "year", "levels", "epsg", "formats")
KINDS = {("nuts", "RG"): "NUTS_RG", ("nuts", "LB"): "NUTS_LB", ("countries", "RG"): "CNTR_RG"}


def rows(index: Path) -> list[dict[str, str]]:
    """Return the rows of the table: one for each kind, scale and year."""
    found: dict[tuple[str, str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    with index.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            kind = KINDS.get((row["id_giscor"], row["spatialtype"]))
            folder, _, name = row["api_file"].partition("/")
            if kind is None or folder == "csv":
                continue
            scale = name.split("_")[2] if kind.endswith("RG") else ""
            entry = found[kind, scale, str(int(float(row["year"])))]
            entry["levels"].add(row["nuts_level"] or "all")
            entry["epsg"].add(str(int(float(row["epsg"]))))
            entry["formats"].add(folder)
    return [
        {"kind": kind, "scale": scale, "year": year, **{key: ";".join(sorted(entry[key])) for key in COLUMNS[3:]}}
        for (kind, scale, year), entry in sorted(found.items())
    ]


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--index", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    with (arguments.out / "gisco_files.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows(arguments.index))


if __name__ == "__main__":
    main()
