"""A synthetic answer of Eurostat's: regions × indicators × years as JSON-stat 2.0, sparse and with flags."""

from __future__ import annotations

import json
import random
from typing import Any


def jsonstat(regions: int, indicators: int, years: int, seed: int = 1) -> bytes:
    """Return a body; a tenth of the cells is missing, a twentieth has a flag. The same numbers make the same body."""
    rng = random.Random(seed)  # noqa: S311 - not for secrets
    codes = {
        "indic_de": [f"I{number:03d}" for number in range(indicators)],
        "geo": [f"R{number:04d}" for number in range(regions)],
        "time": [str(2000 + number) for number in range(years)],
    }
    cells = regions * indicators * years
    value = {str(cell): round(rng.uniform(0, 1e6), 1) for cell in range(cells) if rng.random() >= 0.1}
    status = {str(cell): rng.choice("bep") for cell in range(cells) if rng.random() < 0.05}
    body: dict[str, Any] = {
        "version": "2.0", "class": "dataset", "label": "Synthetic", "source": "ESTAT",
        "updated": "2026-01-01T11:00:00+0100", "id": list(codes), "size": [len(some) for some in codes.values()],
        "value": value, "status": status,
        "dimension": {
            name: {"label": name, "category": {"index": {code: n for n, code in enumerate(some)},
                                               "label": {code: f"Label of {code}" for code in some}}}
            for name, some in codes.items()
        },
    }  # fmt: skip
    return json.dumps(body).encode()
