"""Correspondence of NUTS regions between two years, by territory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from .recoding import Recoding

#: Shares of area from which parts count as the whole; the correspondence leaves out pairs below 1 %.
WHOLE = 0.99


class Correspondence:
    """The steps between NUTS years, to be walked in both directions."""

    def __init__(self, recodings: Iterable[Recoding]) -> None:
        self._into: dict[tuple[str, str], list[Recoding]] = defaultdict(list)
        self._out_of: dict[tuple[str, str], list[Recoding]] = defaultdict(list)
        self._pairs: set[tuple[str, str]] = set()
        for step in recodings:
            self._pairs.add((step.from_year, step.to_year))
            self._into[step.to_year, step.to_code].append(step)
            self._out_of[step.from_year, step.from_code].append(step)

    def origins(self, code: str, year: str) -> list[tuple[str, ...]]:
        """Return the sets of codes of other NUTS years that are the territory of a region, the nearest year first."""
        found: list[tuple[str, ...]] = []
        for backwards in (True, False):
            parts: tuple[str, ...] | None = (code,)
            here = year
            while parts is not None:
                there = self._next(here, backwards)
                if not there:
                    break
                parts = self._step(parts, here, there, backwards)
                here = there
                if parts is not None and parts not in found and parts != (code,):
                    found.append(parts)
        return found

    def kinds_on_the_way(self, code: str, year: str) -> set[str]:
        """Return what happens to a code of an unknown NUTS year on its way to *year*, mere new codes passed over.

        Seen from a later year a merger is a split, and the other way round.
        """
        turned = {"merged": "split", "split": "merged"}
        kinds: set[str] = set()
        for forwards in (True, False):
            here, seen = code, {code}
            while here:
                if forwards:
                    steps = [s for (_, old), found in self._out_of.items() if old == here for s in found]
                    steps = [s for s in steps if s.to_year <= year]
                else:
                    steps = [s for (_, new), found in self._into.items() if new == here for s in found]
                    steps = [s for s in steps if s.from_year >= year]
                kinds |= {s.kind if forwards else turned.get(s.kind, s.kind) for s in steps if s.kind != "recoded"}
                names = [s.to_code if forwards else s.from_code for s in steps if s.kind == "recoded"]
                here = next((name for name in names if name not in seen), "")
                seen.add(here)
        return kinds

    def _next(self, year: str, backwards: bool) -> str:
        if backwards:
            return max((first for first, second in self._pairs if second == year), default="")
        return min((second for first, second in self._pairs if first == year), default="")

    def _step(self, parts: tuple[str, ...], here: str, there: str, backwards: bool) -> tuple[str, ...] | None:
        """Return the codes of the neighbouring year that make up *parts*, or None if they only overlap."""
        result: list[str] = []
        for part in parts:
            if backwards:
                steps = [step for step in self._into.get((here, part), ()) if step.from_year == there]
                names, whole = [step.from_code for step in steps], "merged"
            else:
                steps = [step for step in self._out_of.get((here, part), ()) if step.to_year == there]
                names, whole = [step.to_code for step in steps], "split"
            # "Recoded" is the correspondence's word for the same territory; slivers listed beside it change nothing.
            same = [name for name, step in zip(names, steps) if step.kind == "recoded"]
            if not steps:
                result.append(part)
            elif len(same) == 1:
                result += same
            elif _make_up(steps, whole):
                result += names
            else:
                return None
        return tuple(sorted(set(result)))


def _make_up(steps: list[Recoding], kind: str) -> bool:
    """Return whether several regions of one year wholly make up one of another.

    All pairs the correspondence knows must be of the *kind*: one of another kind is a part shared with
    a neighbour. Of a split the shares are known as well, and must add up.
    """
    if len(steps) < 2 or any(step.kind != kind for step in steps):
        return False
    shares = [step.area_share for step in steps if step.area_share is not None]
    return kind != "split" or len(shares) < len(steps) or sum(shares) >= WHOLE
