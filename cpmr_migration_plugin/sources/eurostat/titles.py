"""Title of an indicator in the language of the service, and whether it is a ratio or a total."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from .catalogue import CatalogueEntry
from ...model.cube import GEO, TIME, Cube

#: Dimensions whose choice is said elsewhere, or goes without saying.
_UNSAID_DIMS = ("freq", "unit", GEO, TIME)
#: Codes that stand for everything: a title does not name them.
_EVERYTHING = ("TOTAL", "T", "A", "TOT", "_T", "TOTAL_XX")

#: Codes and words of units that make a figure a ratio.
_RATIO_CODE = re.compile(r"(PC|PCH|PT|RT|RAT|RATIO|IND?X|I\d\d|P_?(K|1000|100000|H)|PER_K|AVG|YR|EUR_HAB|PPS_HAB)(_|$)")
_RATIO_WORDS = re.compile(
    r"\b(per|rate|ratio|share|percent\w*|index|density|average|median|taux|part|anteil|quote)\b|%", re.I
)


def title_of(cube: Cube, fixed: Mapping[str, str], lang: str, entry: CatalogueEntry | None = None) -> str:
    """Return the title of an indicator.

    English titles of the catalogue are curated and win; otherwise the service's words are put together: the
    indicator's own label if the dataset has a dimension of indicators, else the dataset's title and its choices.
    """
    if entry is not None and (lang == "EN" or not cube.title):
        return entry.title_en
    chosen = {dim.id: dim.label_of(fixed[dim.id]) for dim in cube.dims if dim.id in fixed}
    named = next((chosen[dim_id] for dim_id in chosen if dim_id.startswith("indic")), "")
    if named and named != fixed.get(next(d for d in chosen if d.startswith("indic"))):
        return named
    told = [
        label for dim_id, label in chosen.items() if dim_id not in _UNSAID_DIMS and fixed[dim_id] not in _EVERYTHING
    ]
    title = cube.title or (entry.title_en if entry is not None else cube.code)
    return f"{title} – {', '.join(told)}" if told else title


def unit_of(cube: Cube, fixed: Mapping[str, str], lang: str, entry: CatalogueEntry | None = None) -> str:
    """Return the unit in words: the catalogue's in English, else the service's label."""
    if entry is not None and (lang == "EN" or not entry.unit):
        return entry.unit_text
    dim = next((dim for dim in cube.dims if dim.id == "unit"), None)
    if dim is None:
        return entry.unit_text if entry is not None else ""
    code = fixed.get("unit", dim.codes[0] if dim.codes else "")
    return dim.label_of(code)


def guess_nature(unit_code: str, unit_label: str, title: str) -> str:
    """Return whether figures look like a ratio or a total, by their unit first and their title second."""
    if unit_code and unit_code.upper() not in ("NR", "PER", "THS", "THS_PER"):
        if _RATIO_CODE.match(unit_code.upper()) or _RATIO_WORDS.search(unit_label):
            return "ratio"
        return "total"
    if unit_code:
        return "total"
    return "ratio" if _RATIO_WORDS.search(title) else "total"


def indicator_id(dataset: str, fixed: Mapping[str, str]) -> str:
    """Return an id for a choice from a dataset, the same for the same choice, e.g. ``lfst_r_lfe2emprc_for_1a2b3c``."""
    said = [code for dim, code in sorted(fixed.items()) if dim not in _UNSAID_DIMS and code not in _EVERYTHING]
    words = re.sub(r"[^a-z0-9]+", "_", "_".join([dataset, *said]).lower()).strip("_")[:40].rstrip("_")
    whole = "&".join([dataset.lower(), *(f"{dim}={code}" for dim, code in sorted(fixed.items()))])
    return f"{words}_{hashlib.sha256(whole.encode()).hexdigest()[:6]}"
