"""Notes on figures that belong to no unit, or were recoded."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from . import flags
from .indicators import DrawnSeries, UnitSeries
from .matching import Leftover
from .notes import Notes, note
from .nuts_years import FigureOrigin, UnplacedFigures, UnplacedReason

_BETWEEN = re.compile(r"(?<=\.) (?=\S)")

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
        found.append(Leftover(what, entry.code, title, (note("in_times", reason=entry.note, times=times),)))
    for entries in together.values():
        codes = list(dict.fromkeys(entry.code for entry in entries))
        shown = ", ".join(codes[:5]) + (" …" if len(codes) > 5 else "")
        why = note("of_codes", n=len(codes), reason=entries[0].note)
        found.append(Leftover(what, shown, title, (why,)))
    return found


def leftover_kind(layer: str) -> str:
    """Return by what the rows of an indicator are known in the table of what is left over."""
    return f"indicator:{layer}"


def of_catalogue(text: str) -> Notes:
    """Return a text of the bundled catalogue, a note for each sentence: sentences have translations."""
    return tuple(note("of_dataset", text=sentence) for sentence in _BETWEEN.split(text) if sentence)


def remarks(drawn: DrawnSeries, unplaced: Sequence[UnplacedFigures]) -> Notes:
    """Return what a map must say of how its figures came to be: sums, older codes, what is left out, flags."""
    rows = drawn.values[drawn.values["status"] == "value"]
    # Of regions that have long been redrawn nobody expects a figure on this map.
    oldest = min(rows["time"], default="")
    missed = [entry for entry in unplaced if entry.why not in (*_TOGETHER, UnplacedReason.SUPERSEDED)]
    counts = {
        "summed": int((rows["how"] == FigureOrigin.SUMMED.value).sum()),
        "recoded_figures": int((rows["how"] == FigureOrigin.RECODED.value).sum()),
        "of_other_borders": len({entry.code for entry in missed if entry.times[-1] >= oldest}),
    }
    told = [note(code, n=n) for code, n in counts.items() if n]
    found = flags.counted(rows["flag"])
    return (*told, *([note("flags", flags=found)] if found else []))
