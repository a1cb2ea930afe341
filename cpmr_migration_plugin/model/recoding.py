"""Codes across NUTS years: the official correspondence, followed only where the territory is the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .units import Unit, UnitCatalogue


@dataclass(frozen=True)
class Recoding:
    """One step of the official correspondence between two NUTS years.

    :param kind: ``recoded`` means the same territory under a new code
    :param area_share: share of the old region's area that the new one takes, 0 to 1; None if unknown
    """

    from_year: str
    from_code: str
    to_year: str
    to_code: str
    kind: str
    area_share: float | None = None


def borders_changed(code: str, first: str, second: str, recodings: Sequence[Recoding]) -> bool:
    """Return whether a code stands for other borders in one NUTS year than in another.

    :param first: a NUTS year; empty if it is not known, which tells nothing
    """
    start, end = sorted((first, second))
    return bool(start) and any(
        r.from_code == code and r.to_code == code and r.kind != "recoded"
        for r in recodings
        if start <= r.from_year and r.to_year <= end
    )


def successor(code: str, year: str, catalogue: UnitCatalogue, recodings: Sequence[Recoding]) -> Unit | None:
    """Follow *recoded* steps (same territory, new code) until a unit on offer is met."""
    for _ in range(len(catalogue.years) + 8):
        step = next(
            (
                r
                for r in sorted(recodings, key=lambda r: r.from_year)
                if r.from_code == code and r.kind == "recoded" and (not year or r.from_year >= year)
            ),
            None,
        )
        if step is None:
            return None
        code, year = step.to_code, step.to_year
        for wanted in (catalogue.year, year):
            unit = catalogue.by_code(code, wanted)
            if unit is not None and not borders_changed(code, year, wanted, recodings):
                return unit
    return None
