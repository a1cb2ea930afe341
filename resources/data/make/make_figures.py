"""Make the figures of the bundled edition anew, from tables that are not part of the repository.

Run it when figures change, or regions come or go; ``make_edition.py`` takes the table of indicators as it stands.
The decisions are in ``2026-11-22/curation_figures.csv``, the regions and their codes in ``2026-11-30/regions.csv``.

Usage: ``python3 make_figures.py --figures DIR --nuts DIR``
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from making.figures import make_indicators
from making.nuts import read_nuts, same_territories
from making.tables import COLUMNS, EditionError, read_rows, write_rows

HERE = Path(__file__).resolve().parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    shared = HERE.parents[3] / "shared" / "data"
    parser = argparse.ArgumentParser(description="Make the figures of the bundled edition.")
    parser.add_argument("--figures", type=Path, default=shared / "figures")
    parser.add_argument("--nuts", type=Path, default=shared / "nuts")
    parser.add_argument("--out", type=Path, default=HERE.parent / "edition", help="where indicators.csv is written")
    parser.add_argument("--same", type=Path, default=HERE / "2026-11-30", help="where same_territory.csv is written")
    options = parser.parse_args(arguments)
    try:
        nuts = read_nuts(options.nuts)
        regions = read_rows(HERE / "2026-11-30" / "regions.csv")
        same = same_territories(regions, nuts)
        decisions = read_rows(HERE / "2026-11-22" / "curation_figures.csv")
        indicators = make_indicators(options.figures, decisions, regions, nuts)
    except EditionError as error:
        print(f"make_figures: {error}", file=sys.stderr)
        return 1
    write_rows(options.out / "indicators.csv", COLUMNS["indicators"], indicators)
    write_rows(options.same / "same_territory.csv", list(same[0]), same)
    print(f"indicators: {len(indicators)} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
