"""Match the regions of an edition with boundary units, and account for every one of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, unique

import pandas as pd

from .edition import Edition
from .units import Unit, UnitCatalogue, UnitKind, overlap
from ..translation import tr

#: Letters whose stroke is no accent that Unicode would part from them.
_STROKES = str.maketrans("øłđħ", "oldh")


@unique
class How(str, Enum):
    """How a region was matched with a unit."""

    EXACT = "exact_code"
    OTHER_YEAR = "code_of_other_year"
    RECODED = "recoded"
    ADMIN1 = "admin1"
    COUNTRY = "country"
    NOT_PLACED = "not_placed"


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


@dataclass(frozen=True)
class Match:
    """What became of one region.

    :param unit: the unit that is drawn for it; None if it is not placed
    :param how: how the unit was found
    :param note: what a person should know, translated
    :param suggestion: a unit of similar name, never drawn unless a person confirms it
    """

    region_id: str
    name: str
    country: str
    given_code: str
    given_year: str
    unit: Unit | None
    how: How
    note: str = ""
    suggestion: Unit | None = None


@dataclass(frozen=True)
class Leftover:
    """A boundary unit or a row of the dataset that is not on the map, and why."""

    what: str
    key: str
    name: str
    reason: str


def match_regions(regions: pd.DataFrame, catalogue: UnitCatalogue, recodings: Sequence[Recoding] = ()) -> list[Match]:
    """Match every region, in the order of the table.

    Tried in turn: the code in the NUTS year asked for; its successor in the official correspondence,
    where the territory is the same; the code in another year the boundaries know; the unit known for
    the region outside NUTS. A similar name is only ever a suggestion.
    """
    matches = [_match(row, catalogue, recodings) for row in regions.itertuples(index=False)]
    return _mark_overlaps(_refuse_repeats(matches))


def _match(row: tuple, catalogue: UnitCatalogue, recodings: Sequence[Recoding]) -> Match:
    match = Match(
        region_id=row.region_id,
        name=row.name,
        country=row.country,
        given_code=row.nuts_code,
        given_year=row.nuts_year,
        unit=None,
        how=How.NOT_PLACED,
    )
    if row.nuts_code:
        found = _by_code(match, catalogue, recodings)
        if found is not None:
            return found
    known = catalogue.regions.get(row.region_id)
    if known is not None:
        how = How.COUNTRY if known.kind is UnitKind.COUNTRY else How.ADMIN1
        if match.given_code:
            note = tr("The boundaries offer no {code}; drawn directly from administrative units.").format(
                code=match.given_code
            )
        else:
            note = tr("No NUTS region; drawn directly from administrative units.")
        if known.note:
            note += f" ({known.note})"
        return replace(match, unit=known, how=how, note=note)
    return _not_placed(match, catalogue)


def _by_code(match: Match, catalogue: UnitCatalogue, recodings: Sequence[Recoding]) -> Match | None:
    code = match.given_code
    unit = catalogue.by_code(code, catalogue.year)
    # A code can live on with other borders: it is exact only if the region means this year's one.
    if unit is not None and not _borders_changed(code, match.given_year, catalogue.year, recodings):
        return replace(match, unit=unit, how=How.EXACT)
    successor = _successor(match, catalogue, recodings)
    if successor is not None:
        note = tr("{old} is {new} in NUTS {year}, the same territory.").format(
            old=code, new=successor.code, year=successor.year
        )
        return replace(match, unit=successor, how=How.RECODED, note=note)
    for year in [y for y in (match.given_year, *catalogue.years[1:]) if y and y != catalogue.year]:
        unit = catalogue.by_code(code, year)
        if unit is not None and not _borders_changed(code, match.given_year, year, recodings):
            note = tr("Drawn with its borders of NUTS {year}; {wanted} has no such region.").format(
                year=year, wanted=catalogue.year
            )
            return replace(match, unit=unit, how=How.OTHER_YEAR, note=note)
    return None


def _borders_changed(code: str, first: str, second: str, recodings: Sequence[Recoding]) -> bool:
    """Return whether a code stands for other borders in one NUTS year than in another.

    :param first: a NUTS year; empty if it is not known, which tells nothing
    """
    start, end = sorted((first, second))
    return bool(start) and any(
        r.from_code == code and r.to_code == code and r.kind != "recoded"
        for r in recodings
        if start <= r.from_year and r.to_year <= end
    )


def _successor(match: Match, catalogue: UnitCatalogue, recodings: Sequence[Recoding]) -> Unit | None:
    """Follow *recoded* steps (same territory, new code) until a unit on offer is met."""
    code, year = match.given_code, match.given_year
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
            if unit is not None and not _borders_changed(code, year, wanted, recodings):
                return unit
    return None


def _not_placed(match: Match, catalogue: UnitCatalogue) -> Match:
    if match.given_code:
        note = tr("No boundary on offer agrees with {code} well enough.").format(code=match.given_code)
    else:
        note = tr("The dataset gives no code, and the boundaries have no unit of its own for it.")
    suggestion = _suggest(match, catalogue)
    if suggestion is not None:
        note += " " + tr("Similar name: {name} ({unit}).").format(
            name=suggestion.name, unit=suggestion.code or suggestion.unit_id
        )
    return replace(match, note=note, suggestion=suggestion)


def _suggest(match: Match, catalogue: UnitCatalogue) -> Unit | None:
    wanted = normalised_name(match.name)
    for unit in catalogue.in_country(match.country):
        names = (normalised_name(part) for part in unit.name.split("/"))
        if wanted and wanted in names:
            return unit
    return None


def normalised_name(name: str) -> str:
    """Return a name for comparing: no accents, no case, no punctuation, no word "region"."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_STROKES))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.split(r"[^a-z0-9]+", plain)
    return " ".join(word for word in words if word and word not in {"region", "county", "the", "of"})


def _refuse_repeats(matches: list[Match]) -> list[Match]:
    """Two regions cannot be drawn as the same unit: the first keeps it."""
    owners: dict[str, Match] = {}
    result = []
    for match in matches:
        if match.unit is not None:
            owner = owners.setdefault(match.unit.unit_id, match)
            if owner is not match:
                note = tr("{unit} is already taken by {owner}.").format(
                    unit=match.unit.code or match.unit.name, owner=owner.name
                )
                result.append(replace(match, unit=None, how=How.NOT_PLACED, note=note))
                continue
        result.append(match)
    return result


def _mark_overlaps(matches: list[Match]) -> list[Match]:
    """Say in the note which placed regions share territory."""
    placed = [match for match in matches if match.unit is not None]
    partners: dict[str, list[str]] = {}
    for i, first in enumerate(placed):
        for second in placed[i + 1 :]:
            if first.unit and second.unit and overlap(first.unit, second.unit):
                partners.setdefault(first.region_id, []).append(second.name)
                partners.setdefault(second.region_id, []).append(first.name)
    result = []
    for match in matches:
        names = partners.get(match.region_id)
        if names:
            text = tr("Overlaps with {names}; what has an answer is drawn on top, then the smaller one.").format(
                names=", ".join(names)
            )
            result.append(replace(match, note=" ".join(part for part in (match.note, text) if part)))
        else:
            result.append(match)
    return result


def report_rows(matches: Iterable[Match], draw_order: dict[str, int]) -> list[dict[str, object]]:
    """Return the join report: one row per region, ready for a table or CSV."""
    return [
        {
            "region_id": match.region_id,
            "name": match.name,
            "country": match.country,
            "given_code": match.given_code,
            "given_year": match.given_year,
            "unit_id": match.unit.unit_id if match.unit else "",
            "unit_code": match.unit.code if match.unit else "",
            "unit_year": match.unit.year if match.unit else "",
            "unit_name": match.unit.name if match.unit else "",
            "level": _level_text(match.unit),
            "how": match.how.value,
            "agreement": match.unit.agreement if match.unit else None,
            "draw_order": draw_order.get(match.region_id),
            "note": match.note,
        }
        for match in matches
    ]


def _level_text(unit: Unit | None) -> str:
    if unit is None:
        return ""
    return f"NUTS {unit.level}" if unit.level is not None else ""


def leftover_units(matches: Sequence[Match], catalogue: UnitCatalogue) -> list[Leftover]:
    """Return the boundary units of the year asked for that no region is drawn as, and why."""
    placed = [match for match in matches if match.unit is not None]
    used = {match.unit.unit_id for match in placed}
    owners: dict[str, str] = {}
    for match in placed:
        for member in match.unit.members:
            owners.setdefault(member, match.name)
    leftovers = []
    for unit in catalogue.units:
        if unit.year != catalogue.year or unit.unit_id in used:
            continue
        names = sorted({owners[member] for member in unit.members if member in owners})
        if not names:
            reason = tr("No region of the edition lies here.")
        elif all(member in owners for member in unit.members):
            reason = tr("Drawn at another level, as {names}.").format(names=", ".join(names))
        else:
            reason = tr("Drawn in part, as {names}.").format(names=", ".join(names))
        leftovers.append(Leftover("unit", unit.code or unit.unit_id, unit.name, reason))
    return leftovers


def leftover_rows(
    edition: Edition, matches: Sequence[Match], same_territory: Mapping[str, Sequence[str]] | None = None
) -> list[Leftover]:
    """Return the rows of an edition that are on no map because their region is not placed.

    :param same_territory: for a NUTS code, the codes of other levels that are the very same territory
        and whose figures are therefore drawn for it
    """
    unplaced = {match.region_id: match for match in matches if match.unit is None}
    leftovers = []
    for table, key in (("competences", "field"), ("experiences", "title")):
        frame = edition.table(table)
        for region_id, value in zip(frame["region_id"], frame[key]):
            if region_id in unplaced:
                reason = tr("Region “{name}” is not placed.").format(name=unplaced[region_id].name)
                leftovers.append(Leftover(table, region_id, value, reason))
    drawn: set[str] = set()
    not_drawn: dict[str, Match] = {}
    for match in matches:
        own = [code for code in (match.given_code, match.unit.code if match.unit else "") if code]
        own += [other for code in list(own) for other in (same_territory or {}).get(code, ())]
        if match.unit is not None:
            drawn.update(own, [match.region_id])
        else:
            not_drawn.update(dict.fromkeys([*own, match.region_id], match))
    regional = edition.indicators[edition.indicators["geo"].str.len() > 2]
    counts = regional.loc[~regional["geo"].isin(drawn), "geo"].value_counts(sort=False).sort_index()
    for geo, count in counts.items():
        if geo in not_drawn:
            reason = tr("Region “{name}” is not placed.").format(name=not_drawn[geo].name)
        else:
            reason = tr("No region of the edition has this code; kept in the table of figures.")
        leftovers.append(Leftover("indicators", str(geo), tr("figures: {n}").format(n=count), reason))
    return leftovers
