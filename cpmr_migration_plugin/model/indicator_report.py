"""Notes on figures that belong to no unit, or were recoded."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from . import flags
from .indicators import DrawnSeries, UnitSeries
from .matching import Leftover
from .nuts_years import FigureOrigin, UnplacedFigures, UnplacedReason
from ..translation import retold, tr, tr_data

#: Reasons that are told once with the number of codes, not code by code: they hold for whole kinds of territory.
_TOGETHER = (UnplacedReason.AGGREGATE, UnplacedReason.EXTRA_REGIO, UnplacedReason.CITY, UnplacedReason.OTHER_LEVEL)


def leftovers(series: UnitSeries, layer: str, title: str) -> list[Leftover]:
    """Return what is on no unit, for the join report; whole kinds of territory in one row."""
    what = leftover_kind(layer)
    together: dict[UnplacedReason, list[UnplacedFigures]] = defaultdict(list)
    found = []
    for entry in series.unplaced:
        if entry.why in _TOGETHER:
            together[entry.why].append(entry)
            continue
        times = entry.times[0] if len(entry.times) == 1 else f"{entry.times[0]} … {entry.times[-1]}"
        found.append(Leftover(what, entry.code, title, f"{entry.reason} ({times})"))
    for entries in together.values():
        codes = list(dict.fromkeys(entry.code for entry in entries))
        shown = ", ".join(codes[:5]) + (" …" if len(codes) > 5 else "")
        reason = tr("{n} codes: {reason}").format(n=len(codes), reason=entries[0].reason)
        found.append(Leftover(what, shown, title, reason))
    return found


def leftover_kind(layer: str) -> str:
    """Return by what the rows of an indicator are known in the table of what is left over."""
    return f"indicator:{layer}"


def remarks(drawn: DrawnSeries, unplaced: Sequence[UnplacedFigures]) -> list[str]:
    """Return what a map must say of how its figures came to be: sums, older codes, what is left out."""
    rows = drawn.values[drawn.values["status"] == "value"]
    told = []
    summed = int((rows["how"] == FigureOrigin.SUMMED.value).sum())
    if summed:
        told.append(_summed().format(n=summed))
    recoded = int((rows["how"] == FigureOrigin.RECODED.value).sum())
    if recoded:
        told.append(_recoded().format(n=recoded))
    # Of regions that have long been redrawn nobody expects a figure on this map.
    oldest = min(rows["time"], default="")
    missed = [entry for entry in unplaced if entry.why not in (*_TOGETHER, UnplacedReason.SUPERSEDED)]
    lost = {entry.code for entry in missed if entry.times[-1] >= oldest}
    if lost:
        told.append(_of_other_borders().format(n=len(lost)))
    return told


def flag_remark(found: Sequence[str]) -> str:
    """Return how often each flag stands beside the figures of a map; "" if there is none."""
    counted = flags.counted(found)
    return _flags().format(flags=counted) if counted else ""


def remarks_again(note: str) -> str:
    """Return the remarks that an atlas file keeps, sentence by sentence, in the language that is spoken.

    Sentences of the bundled catalogue have translations; others are a user's own and stay.
    """
    return " ".join(_again(sentence) for sentence in re.split(r"(?<=\.) (?=\S)", note))


def _again(sentence: str) -> str:
    told = flags.counted_again(retold(sentence, _summed, _recoded, _of_other_borders, _flags))
    return told if told != sentence else tr_data(sentence)


def _summed() -> str:
    return tr("Sums of the regions that make up the territory: {n}.")


def _recoded() -> str:
    return tr("Published under another NUTS code of the same territory: {n}.")


def _of_other_borders() -> str:
    return tr("Regions of other borders, whose figures are not shown: {n}.")


def _flags() -> str:
    return tr("Flags of the source: {flags}.")
