"""Regions that share territory (a council inside a nation, two authorities of one island), and the drawing order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from .matching import Match
from .notes import note
from .units import overlap, same_territory


def mark_overlaps(matches: Sequence[Match], common: Iterable[Collection[str]] = ()) -> list[Match]:
    """Say in the notes which placed regions share territory.

    :param common: pairs of ids of units that were found to share land when they were drawn, because their pieces
        are not of one kind
    """
    found = _overlapping(matches, common)
    result = []
    for position, match in enumerate(matches):
        same: list[str] = []
        others: list[str] = []
        for other in sorted(found.get(position, ())):
            (same if _alike(match, matches[other]) else others).append(matches[other].name)
        shared = [("same_territory", same), ("overlaps", others)]
        notes = [note(code, names=", ".join(names)) for code, names in shared if names]
        result.append(replace(match, notes=(*match.notes, *notes)) if notes else match)
    return result


def draw_order(matches: Iterable[Match], areas: Mapping[str, float]) -> dict[str, int]:
    """Return the drawing order of placed regions, from 1: larger first, so that smaller ones stay visible.

    Regions of the same size, as those of one territory are, follow each other by their ids.

    :param areas: by id of the unit, km²
    """
    placed = [(match.unit.unit_id, match.region_id) for match in matches if match.unit is not None]
    placed.sort(key=lambda pair: (-round(areas.get(pair[0], 0.0), 3), pair[1]))
    return {region_id: position for position, (_, region_id) in enumerate(placed, start=1)}


def _alike(first: Match, second: Match) -> bool:
    return first.unit is not None and second.unit is not None and same_territory(first.unit, second.unit)


def _overlapping(matches: Sequence[Match], common: Iterable[Collection[str]]) -> dict[int, set[int]]:
    """Return, by position, the positions of the matches whose unit shares territory with that of a match."""
    holders: dict[str, list[int]] = defaultdict(list)
    places: dict[str, int] = {}
    whole: list[int] = []
    for position, match in enumerate(matches):
        if match.unit is not None:
            places[match.unit.unit_id] = position
            for member in match.unit.members:
                holders[member].append(position)
            if not match.unit.members:
                whole.append(position)
    groups = [positions for positions in holders.values() if len(positions) > 1]
    groups += [[places[unit_id] for unit_id in pair if unit_id in places] for pair in common]
    found: dict[int, set[int]] = defaultdict(set)
    for positions in groups:
        for position in positions:
            found[position].update(positions)
    for position in whole:  # nothing but their codes tells
        unit = matches[position].unit
        for other, match in enumerate(matches):
            if other != position and unit is not None and match.unit is not None and overlap(unit, match.unit):
                found[position].add(other)
                found[other].add(position)
    return {position: others - {position} for position, others in found.items()}
