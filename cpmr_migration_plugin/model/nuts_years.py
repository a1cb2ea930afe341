"""Bring figures to the boundaries of one NUTS year, and account for every figure that does not fit.

A table of Eurostat mixes codes of several NUTS years. The rule, for each region of the target year and each period:

1. **exact**: a figure under the region's own code is kept.
2. Otherwise the region is traced through the official correspondence, year by year, backwards and
   forwards. Where it is the same territory under another code, the figure of that code is **recoded**.
3. Where it is wholly made up of several regions of another year (all of them *merged* into it; or, going
   forward, it was *split* into all of them), their totals are **summed**. Ratios are never summed.
4. Everything else is not placed: a territory that shares only a part, or a sum with a part missing,
   would be invented.

A code is never joined by its beginning or its length: aggregates (``EU27_2020``, ``EA20``), extra-regio territory
(``BEZZ``) and cities (``DE001C``) are recognised and reported.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, unique

import pandas as pd

from .notes import Note, note, stored
from .nuts_correspondence import Correspondence
from .recoding import Recoding
from ..errors import PluginError
from ..translation import tr

COLUMNS = ("geo", "time", "value", "flag", "how", "from_codes", "note")
_Row = tuple[str, str, float, str, str, str, str]

_EXTRA_REGIO = re.compile(r"[A-Z]{2}Z{1,3}$")
_CITY = re.compile(r"[A-Z]{2}\d{3}[A-Z]{1,2}\d?$|[A-Z]{2}_(CAP|NM)$")
_NUTS = re.compile(r"[A-Z]{2}[0-9A-Z]{0,3}$")
#: Groups of countries; no NUTS code begins like them or has an underscore.
_AGGREGATE = re.compile(r"(EU|EA|EEA|EFTA)(\d{0,2})(_\w+)?$|FX$|.*_.*")


@unique
class FigureOrigin(str, Enum):
    """How a figure came to a region of the target year."""

    EXACT = "exact"
    RECODED = "recoded"
    SUMMED = "summed"


@unique
class UnplacedReason(str, Enum):
    """Why a figure is on no region of the target year."""

    AGGREGATE = "aggregate"
    EXTRA_REGIO = "extra_regio"
    CITY = "city"
    OTHER_LEVEL = "other_level"
    SPLIT = "split"
    BOUNDARY_SHIFT = "boundary_shift"
    RATIO_OF_PARTS = "ratio_of_parts"
    PART_MISSING = "part_missing"
    JOINED_WITH_PARTS = "joined_with_parts"
    DISCONTINUED = "discontinued"
    SUPERSEDED = "superseded"
    BORDERS_CHANGED = "borders_changed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class UnplacedFigures:
    """Figures of one code that are on no region, and why.

    :param times: their periods, oldest first
    :param year: NUTS year of the regions
    """

    code: str
    times: tuple[str, ...]
    why: UnplacedReason
    year: str = ""

    @property
    def note(self) -> Note:
        """Why, as a note: its code is that of the reason."""
        return note(self.why.value, year=self.year)

    @property
    def reason(self) -> str:
        """Why, in words."""
        return self.note.words


@dataclass(frozen=True)
class PlacedFigures:
    """Figures on the regions of one NUTS year.

    :param frame: one row per region and period: ``geo`` (code of the target year), ``time``, ``value`` (float),
        ``flag``, ``how`` (a :class:`FigureOrigin`), ``from_codes`` (joined by ";"), ``note`` (as it is kept)
    :param unplaced: what is not in the frame, by code
    """

    frame: pd.DataFrame
    unplaced: tuple[UnplacedFigures, ...]


def place_figures(
    figures: pd.DataFrame,
    nature: str,
    target_codes: Collection[str],
    target_year: str,
    recodings: Sequence[Recoding] = (),
    figures_year: str = "",
) -> PlacedFigures:
    """Return the figures of one indicator on the regions of one NUTS year.

    :param figures: one row per code and period: ``geo``, ``time``, ``value`` (float, NaN missing), ``flag``
    :param nature: ``ratio`` or ``total``; only totals are ever summed
    :param target_codes: codes of the regions that are drawn
    :param figures_year: NUTS year of the figures if it is known; a code whose borders changed between the
        two years is then not taken for exact
    :raises PluginError: if a code has two figures for one period
    """
    rows = _rows(figures)
    steps = Correspondence(recodings)
    moved = _moved(target_codes, figures_year, target_year, recodings)
    origins = {code: steps.origins(code, target_year) for code in sorted(target_codes)}
    times: dict[str, list[str]] = defaultdict(list)
    for code, time in rows:
        times[code].append(time)
    placed: list[_Row] = []
    used: set[tuple[str, str]] = set()
    refused: dict[tuple[str, str], UnplacedReason] = {
        (code, time): UnplacedReason.BORDERS_CHANGED for code, time in rows if code in moved
    }
    for code in sorted(target_codes):
        sources: list[tuple[str, ...]] = [(code,)] if code not in moved else []
        sources += [parts for parts in origins[code] if parts != (code,)]
        for time in sorted({time for parts in sources for part in parts for time in times.get(part, ())}):
            _place(code, time, sources, rows, nature, placed, used, refused)
    frame = pd.DataFrame(placed, columns=list(COLUMNS)).astype({"value": float})
    unplaced = _unplaced(rows, used, refused, target_codes, target_year, steps)
    return PlacedFigures(frame.sort_values(["geo", "time"], kind="stable").reset_index(drop=True), unplaced)


def _rows(figures: pd.DataFrame) -> dict[tuple[str, str], tuple[float, str]]:
    rows: dict[tuple[str, str], tuple[float, str]] = {}
    for geo, time, value, flag in zip(figures["geo"], figures["time"], figures["value"], figures["flag"]):
        key = (str(geo).strip().upper(), str(time))
        if key in rows:
            raise PluginError(
                tr("{code} has more than one figure for {time}.").format(code=key[0], time=key[1]),
                remedy=tr("Choose one code of every dimension, so that one figure per region is left."),
            )
        rows[key] = (float(value), str(flag))
    return rows


def _place(
    code: str,
    time: str,
    sources: list[tuple[str, ...]],
    rows: dict[tuple[str, str], tuple[float, str]],
    nature: str,
    placed: list[_Row],
    used: set[tuple[str, str]],
    refused: dict[tuple[str, str], UnplacedReason],
) -> None:
    """Place the figure of one region and period from the first source that has it; mark the rest as refused."""
    done = False
    for parts in sources:
        keys = [(part, time) for part in parts if (part, time) in rows]
        there = [key for key in keys if not math.isnan(rows[key][0])]
        whole = len(there) == len(parts)
        if done or not whole or (len(parts) > 1 and nature != "total"):
            why = (
                UnplacedReason.SUPERSEDED
                if done
                else UnplacedReason.PART_MISSING
                if not whole
                else UnplacedReason.RATIO_OF_PARTS
            )
            for key in there:
                refused.setdefault(key, why)
            continue
        how = (
            FigureOrigin.SUMMED if len(parts) > 1 else FigureOrigin.EXACT if parts == (code,) else FigureOrigin.RECODED
        )
        flag = "".join(sorted({letter for key in there for letter in rows[key][1]}))
        value = sum(rows[key][0] for key in there)
        placed.append(
            (
                code,
                time,
                value,
                rows[there[0]][1] if len(parts) == 1 else flag,
                how.value,
                ";".join(parts),
                _note(how, parts),
            )
        )
        used.update(there)
        done = True
    if not done and (code, time) in rows and (code,) in sources:
        # No figure, but a row that says so, perhaps with a flag (confidential): it is the region's own.
        placed.append((code, time, float("nan"), rows[code, time][1], FigureOrigin.EXACT.value, code, ""))
        used.add((code, time))


def _note(how: FigureOrigin, parts: tuple[str, ...]) -> str:
    if how is FigureOrigin.RECODED:
        return stored([note("published_under", code=parts[0])])
    if how is FigureOrigin.SUMMED:
        return stored([note("sum_of", codes=", ".join(parts))])
    return ""


def _moved(codes: Collection[str], first: str, second: str, recodings: Iterable[Recoding]) -> set[str]:
    """Return the codes that exist in both years but stand for other borders."""
    if not first:
        return set()
    start, end = sorted((first, second))
    changed = set()
    for step in recodings:
        if start <= step.from_year and step.to_year <= end and step.kind != "recoded":
            changed.update({step.from_code} if first < second else {step.to_code})
    return changed & set(codes)


def _unplaced(
    rows: dict[tuple[str, str], tuple[float, str]],
    used: set[tuple[str, str]],
    refused: dict[tuple[str, str], UnplacedReason],
    target_codes: Collection[str],
    target_year: str,
    steps: Correspondence,
) -> tuple[UnplacedFigures, ...]:
    # A row without a figure leaves nothing to place, and nothing to report.
    left = [key for key, (value, _) in rows.items() if key not in used and not math.isnan(value)]
    levels = {len(code) for code in target_codes}
    groups: dict[tuple[str, UnplacedReason], list[str]] = defaultdict(list)
    for code, time in left:
        why = refused.get((code, time)) or _why(code, levels, target_codes, target_year, steps)
        groups[code, why].append(time)
    return tuple(
        UnplacedFigures(code, tuple(sorted(times)), why, target_year)
        for (code, why), times in sorted(groups.items(), key=lambda item: (item[0][0], item[0][1].value))
    )


def _why(
    code: str, levels: set[int], target_codes: Collection[str], target_year: str, correspondence: Correspondence
) -> UnplacedReason:
    special = (
        (is_aggregate(code), UnplacedReason.AGGREGATE),
        (_EXTRA_REGIO.match(code), UnplacedReason.EXTRA_REGIO),
        (_CITY.match(code), UnplacedReason.CITY),
        # Only to say why nothing is joined: within one NUTS year a code begins with those of its parents.
        (_NUTS.match(code) and any(code.startswith(target) for target in target_codes), UnplacedReason.OTHER_LEVEL),
    )
    for holds, why in special:
        if holds:
            return why
    kinds = correspondence.kinds_on_the_way(code, target_year)
    if kinds and len(code) in levels:
        for kind, why in (
            ("discontinued", UnplacedReason.DISCONTINUED),
            ("boundary_shift", UnplacedReason.BOUNDARY_SHIFT),
            ("split", UnplacedReason.SPLIT),
            ("merged", UnplacedReason.JOINED_WITH_PARTS),
        ):
            if kind in kinds:
                return why
    other_level = len(code) not in levels or any(target.startswith(code) for target in target_codes)
    return UnplacedReason.OTHER_LEVEL if _NUTS.match(code) and other_level else UnplacedReason.UNKNOWN


def is_aggregate(code: str) -> bool:
    """Return whether a code stands for a group of countries or a special unit, e.g. EU27_2020, EA20, EFTA, DE_TOT."""
    return _CITY.match(code) is None and _AGGREGATE.match(code) is not None
