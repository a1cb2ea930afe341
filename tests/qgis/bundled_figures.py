"""Figures of the bundled edition, counted in its files: they stay right when the next edition comes.

The files are read with the csv module, not with the plugin's readers, so that a row a reader loses is missed.
"""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "data" / "edition"


def rows(table: str) -> list[dict[str, str]]:
    """Return the rows of one of the edition's files, e.g. ``rows("regions")``."""
    with (FOLDER / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


_DESCRIPTOR = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
#: "2026.12", and its day, "2026-11-30"
VERSION: str = _DESCRIPTOR["version"]
CREATED: str = _DESCRIPTOR["created"][:10]

REGION_IDS = [row["region_id"] for row in rows("regions")]
TOTAL = len(REGION_IDS)
#: What QGIS's own boundaries have no unit for.
NOT_DRAWN = frozenset({"be-german-speaking-community", "pt-lisbon-and-tagus-valley"})
DRAWN = TOTAL - len(NOT_DRAWN)
PLACED = f"{DRAWN} of {TOTAL} regions placed."

#: By region id. Competences of sources on the region itself; what rules add is not among them.
OWN_COMPETENCES = Counter(row["region_id"] for row in rows("competences"))
EXPERIENCES = Counter(row["region_id"] for row in rows("experiences"))
