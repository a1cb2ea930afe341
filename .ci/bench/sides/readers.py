"""Readers of JSON-stat: the plugin's, pyjstat, and what a notebook does with plain pandas. All with the same pandas."""

from __future__ import annotations

import itertools
import json
import math
import sys
from collections.abc import Callable
from pathlib import Path


def ours(path: str) -> Callable[[], dict]:
    """Read a body with the plugin's reader: figures, flags, confidentiality; every cell checked."""
    from cpmr_migration_plugin.sources.eurostat.jsonstat import read_jsonstat

    body = Path(path).read_bytes()
    return lambda: {"rows": len(read_jsonstat(body).data)}


def pyjstat(path: str, packages: str) -> Callable[[], dict]:
    """Read a body with pyjstat; it makes a row for every cell, missing or not, and no flags.

    :param packages: the folder pyjstat is installed in; everything else comes from this Python
    """
    sys.path.append(packages)
    from pyjstat import pyjstat as library

    body = Path(path).read_text(encoding="utf-8")
    return lambda: {"rows": len(library.Dataset.read(body).write("dataframe"))}


def plain(path: str) -> Callable[[], dict]:
    """Read a body as pyjstat does, without it: a tuple of labels for every cell, then a frame."""
    import pandas as pd

    body = Path(path).read_bytes()

    def run() -> dict[str, float]:
        document = json.loads(body)
        names = document["id"]
        labels = []
        for name in names:
            category = document["dimension"][name]["category"]
            labels.append([category["label"][code] for code in category["index"]])
        values = document["value"]
        rows = [
            (*cell, values.get(str(number))) for number, cell in enumerate(itertools.product(*labels))
        ]  # fmt: skip
        return {"rows": len(pd.DataFrame(rows, columns=[*names, "value"]))}

    return run


def pivot(path: str) -> Callable[[], dict]:
    """Read a body into a wide table with pandas alone: no flags, nothing checked, no labels."""
    import numpy as np
    import pandas as pd

    body = Path(path).read_bytes()

    def run() -> dict[str, float]:
        document = json.loads(body)
        axes = [list(document["dimension"][name]["category"]["index"]) for name in document["id"]]
        values = np.full(math.prod(map(len, axes)), np.nan)
        given = document["value"]
        values[np.fromiter(map(int, given), dtype=np.int64, count=len(given))] = list(given.values())
        series = pd.Series(values, index=pd.MultiIndex.from_product(axes, names=document["id"]))
        return {"rows": len(series.unstack("time"))}

    return run
