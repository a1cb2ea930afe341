"""Attribution and licence notices of boundaries, as notes: they are put into words where they are shown."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.notes import Note, note

#: How many regions a notice names.
_NAMED = 4


def natural_earth() -> Note:
    """Return the notice of the built-in boundaries."""
    return note("by_natural_earth")


def gisco_nuts() -> Note:
    """Return the notice that GISCO asks for beside NUTS regions."""
    return note("by_gisco")


def gisco_nuts_in_natural_earth() -> Note:
    """Return the notice of NUTS regions with Natural Earth around them."""
    return note("with_natural_earth_around", notice=gisco_nuts())


def gisco_world() -> Note:
    """Return the notice of NUTS regions with GISCO's countries around them."""
    return note("by_gisco_with_countries")


def with_filled(notice: Note, codes: Sequence[str]) -> Note:
    """Return a notice that says which regions are drawn from Natural Earth instead."""
    if not codes:
        return notice
    more = f" (+ {len(codes) - _NAMED})" if len(codes) > _NAMED else ""
    return note("filled_from_natural_earth", notice=notice, codes=", ".join(codes[:_NAMED]) + more)
