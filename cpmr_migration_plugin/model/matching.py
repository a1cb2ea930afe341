"""Match the regions of an edition with boundary units, and report on every one of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, unique
from typing import Protocol

import pandas as pd

from .edition import Edition
from .notes import Notes, note, stored, words
from .overrides import Action, Override, Region, RegionIndex, ResolvedPlacements, resolve
from .recoding import Recoding, borders_changed, successor
from .recognition.gazetteer import Gazetteer
from .units import Unit, UnitCatalogue, UnitKind, shared


@unique
class MatchMethod(str, Enum):
    """How a region was matched with a unit."""

    MANUAL = "manual"
    EXACT = "exact_code"
    OTHER_YEAR = "code_of_other_year"
    RECODED = "recoded"
    ADMIN1 = "admin1"
    COUNTRY = "country"
    NOT_PLACED = "not_placed"
    BY_NAME = "by_name"


@dataclass(frozen=True)
class Match:
    """What became of one region.

    :param unit: the unit that is drawn for it; None if it is not placed
    :param how: how the unit was found
    :param notes: what a user should know
    :param suggestion: a unit of similar name, never drawn unless a user confirms it
    """

    region_id: str
    name: str
    country: str
    given_code: str
    given_year: str
    unit: Unit | None
    how: MatchMethod
    notes: Notes = ()
    suggestion: Unit | None = None

    @property
    def note(self) -> str:
        """What a user should know, in words."""
        return words(self.notes)


class _RegionRow(Protocol):
    """A row of the regions as ``itertuples`` gives it."""

    region_id: str
    name: str
    country: str
    nuts_code: str
    nuts_year: str


@dataclass(frozen=True)
class Leftover:
    """A boundary unit or a row of the dataset that is not on the map, and why.

    :param name: what it is called; a text, or notes as they are kept
    """

    what: str
    key: str
    name: str
    notes: Notes

    @property
    def reason(self) -> str:
        """Why, in words."""
        return words(self.notes)

    @property
    def row(self) -> tuple[str, str, str, str]:
        """The row of an atlas file."""
        return self.what, self.key, self.name, stored(self.notes)


def match_regions(
    regions: pd.DataFrame,
    catalogue: UnitCatalogue,
    recodings: Sequence[Recoding] = (),
    overrides: Sequence[Override] = (),
    known: Callable[[], Gazetteer] | None = None,
) -> list[Match]:
    """Match every region, in the order of the table.

    What a user decided comes first. Else tried in turn: the code in the NUTS year asked for; its
    successor in the official correspondence, where the territory is the same; the code in another year
    the boundaries know; the unit known for the region outside NUTS, by its id or its code; where there is no code, a
    name that no other region of the country has. A similar name is only ever a suggestion. Regions that share
    territory are told by :func:`..overlaps.mark_overlaps`, once shapes are known.

    :param known: gives names and codes of regions, where one is needed; without it no region is found by name
    """
    decided = resolve_overrides(regions, overrides).by_region
    matches = []
    for row in regions.itertuples(index=False):
        match, override = _unmatched(row), decided.get(row.region_id)
        if override is None:
            matches.append(_match(match, catalogue, recodings, known))
        else:
            matches.append(_by_hand(match, override, catalogue, recodings))
    return _share_repeats(matches)


def resolve_overrides(regions: pd.DataFrame, overrides: Sequence[Override]) -> ResolvedPlacements:
    """Return which placement counts for which region of an edition, and which count for none."""
    index = RegionIndex(
        Region(row.region_id, row.name, row.country, row.nuts_code) for row in regions.itertuples(index=False)
    )
    return resolve(overrides, index)


def _unmatched(row: _RegionRow) -> Match:
    return Match(
        region_id=row.region_id,
        name=row.name,
        country=row.country,
        given_code=row.nuts_code,
        given_year=row.nuts_year,
        unit=None,
        how=MatchMethod.NOT_PLACED,
    )


def _by_hand(match: Match, override: Override, catalogue: UnitCatalogue, recodings: Sequence[Recoding]) -> Match:
    """Do what a user decided; if it cannot be done say so, and do nothing else instead.

    An automatic match is what the user did not want.
    """
    if override.action is Action.REMOVE:
        return replace(match, notes=(note("removed_by_hand"),))
    unit = catalogue.by_id(override.unit_id)
    notes: Notes = ()
    if override.unit_code:
        # By code first: in another year's boundaries the same territory may have another id.
        wanted = replace(match, given_code=override.unit_code, given_year=override.unit_year)
        found = _by_code(wanted, catalogue, recodings)
        if found is not None:
            unit, notes = found.unit, found.notes
    if unit is None:
        year = f" (NUTS {override.unit_year})" if override.unit_year else ""
        notes = (note("unit_not_offered", unit=override.unit_text + year),)
        return replace(match, notes=notes, suggestion=catalogue.by_name(match.name, match.country))
    return replace(match, unit=unit, how=MatchMethod.MANUAL, notes=(note("placed_by_hand"), *notes))


def _match(
    match: Match, catalogue: UnitCatalogue, recodings: Sequence[Recoding], gazetteer: Callable[[], Gazetteer] | None
) -> Match:
    if match.given_code:
        found = _by_code(match, catalogue, recodings)
        if found is not None:
            return found
    known = catalogue.regions.get(match.region_id)
    if known is None and gazetteer is not None:
        return _by_gazetteer(match, catalogue, recodings, gazetteer())
    return _not_placed(match, catalogue) if known is None else _outside_nuts(match, known)


def _outside_nuts(match: Match, known: Unit) -> Match:
    how = MatchMethod.COUNTRY if known.kind is UnitKind.COUNTRY else MatchMethod.ADMIN1
    notes = [note("code_not_offered", code=match.given_code) if match.given_code else note("outside_nuts")]
    if known.note:
        notes.append(note("in_brackets", text=known.note))
    return replace(match, unit=known, how=how, notes=tuple(notes))


def _by_gazetteer(match: Match, catalogue: UnitCatalogue, recodings: Sequence[Recoding], gazetteer: Gazetteer) -> Match:
    """Match a region by what is known of its code, else of its name; a code that is not known is no name's."""
    if match.given_code:
        region = gazetteer.by_code(match.given_code)
        unit = catalogue.regions.get(region.region_id) if region is not None else None
        return _not_placed(match, catalogue) if unit is None else _outside_nuts(match, unit)
    region = gazetteer.by_name(match.name, match.country)
    if region is None:
        return _not_placed(match, catalogue)
    named = replace(match, given_code=region.nuts_code, given_year=region.nuts_year)
    found = _by_code(named, catalogue, recodings) if region.nuts_code else None
    unit = found.unit if found is not None else catalogue.regions.get(region.region_id)
    if unit is None:
        return _not_placed(match, catalogue)
    by_name = note("found_by_name", name=region.name, code=region.nuts_code or region.country)
    notes = (by_name, *(found.notes if found is not None else ()))
    return replace(match, unit=unit, how=MatchMethod.BY_NAME, notes=notes)


def _by_code(match: Match, catalogue: UnitCatalogue, recodings: Sequence[Recoding]) -> Match | None:
    code = match.given_code
    unit = catalogue.by_code(code, catalogue.year)
    # A code can live on with other borders: it is exact only if the region means this year's one.
    if unit is not None and not borders_changed(code, match.given_year, catalogue.year, recodings):
        return replace(match, unit=unit, how=MatchMethod.EXACT)
    renamed = successor(code, match.given_year, catalogue, recodings)
    if renamed is not None:
        recoded = note("recoded", old=code, new=renamed.code, year=renamed.year)
        return replace(match, unit=renamed, how=MatchMethod.RECODED, notes=(recoded,))
    for year in [y for y in (match.given_year, *catalogue.years[1:]) if y and y != catalogue.year]:
        unit = catalogue.by_code(code, year)
        if unit is not None and not borders_changed(code, match.given_year, year, recodings):
            older = note("borders_of_other_year", year=year, wanted=catalogue.year)
            return replace(match, unit=unit, how=MatchMethod.OTHER_YEAR, notes=(older,))
    return None


def _not_placed(match: Match, catalogue: UnitCatalogue) -> Match:
    notes = [note("none_agrees", code=match.given_code) if match.given_code else note("no_code")]
    suggestion = catalogue.by_name(match.name, match.country)
    if suggestion is not None:
        unit = suggestion.code or suggestion.unit_id
        notes.append(note("similar_name", name=suggestion.name, unit=unit))
    return replace(match, notes=tuple(notes), suggestion=suggestion)


def _share_repeats(matches: list[Match]) -> list[Match]:
    """Give two regions matched with one unit a unit each, of the same pieces: neither may vanish.

    What a user placed keeps its unit for itself: whoever had it before lost it knowingly. Of several placed by hand
    the first does.
    """
    owners: dict[str, Match] = {}
    for match in matches:
        if match.unit is not None and match.how is MatchMethod.MANUAL:
            owners.setdefault(match.unit.unit_id, match)
    result = []
    for match in matches:
        unit = match.unit
        owner = owners.setdefault(unit.unit_id, match) if unit is not None else match
        if unit is None or owner is match:
            result.append(match)
        elif owner.how is MatchMethod.MANUAL:
            taken = note("taken_by_hand", unit=unit.code or unit.name, owner=owner.name)
            result.append(replace(match, unit=None, how=MatchMethod.NOT_PLACED, notes=(taken,)))
        else:
            result.append(replace(match, unit=shared(unit, match.region_id)))
    return result


def without_shape(matches: Sequence[Match], drawn: Collection[str]) -> list[Match]:
    """Take the units that turned out to have no shape from the regions matched with them.

    :param drawn: ids of the units that have one
    """
    result = []
    for match in matches:
        if match.unit is not None and match.unit.unit_id not in drawn:
            lacking = note("no_shape", unit=match.unit.code or match.unit.name)
            match = replace(match, unit=None, how=MatchMethod.NOT_PLACED, notes=(lacking,))  # noqa: PLW2901
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
            "note": stored(match.notes),
        }
        for match in matches
    ]


def _level_text(unit: Unit | None) -> str:
    if unit is None:
        return ""
    return f"NUTS {unit.level}" if unit.level is not None else ""


def codes_of(match: Match) -> list[str]:
    """Return the NUTS codes whose figures are those of a region's territory.

    Where a user placed a region as another NUTS region the code of the dataset means another territory.
    """
    code = match.unit.code if match.unit else ""
    given = "" if match.how is MatchMethod.MANUAL and code else match.given_code
    return [c for c in (given, code) if c]


def leftover_overrides(regions: pd.DataFrame, overrides: Sequence[Override]) -> list[Leftover]:
    """Return the placements by hand that count for no region of an edition, and why."""
    return [
        Leftover("placement", o.region_id or o.nuts_code or o.country, o.name or o.region_id, (why,))
        for o, why in resolve_overrides(regions, overrides).unused
    ]


def leftover_units(matches: Sequence[Match], catalogue: UnitCatalogue) -> list[Leftover]:
    """Return the boundary units of the year asked for that no region is drawn as, and why."""
    placed = [(match.name, match.unit) for match in matches if match.unit is not None]
    used = {unit.unit_id for _, unit in placed}
    owners: dict[str, str] = {}
    for name, unit in placed:
        for member in unit.members:
            owners.setdefault(member, name)
    leftovers = []
    for unit in catalogue.units:
        if unit.year != catalogue.year or unit.unit_id in used:
            continue
        names = sorted({owners[member] for member in unit.members if member in owners})
        if not names:
            why = note("no_region_here")
        elif all(member in owners for member in unit.members):
            why = note("at_other_level", names=", ".join(names))
        else:
            why = note("in_part", names=", ".join(names))
        leftovers.append(Leftover("unit", unit.code or unit.unit_id, unit.name, (why,)))
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
                why = note("region_not_placed", name=unplaced[region_id].name)
                leftovers.append(Leftover(table, region_id, value, (why,)))
    drawn: set[str] = set()
    not_drawn: dict[str, Match] = {}
    for match in matches:
        own = codes_of(match)
        own += [other for code in list(own) for other in (same_territory or {}).get(code, ())]
        if match.unit is not None:
            drawn.update(own, [match.region_id])
        else:
            not_drawn.update(dict.fromkeys([*own, match.region_id], match))
    regional = edition.indicators[edition.indicators["geo"].str.len() > 2]
    counts = regional.loc[~regional["geo"].isin(drawn), "geo"].value_counts(sort=False).sort_index()
    for geo, count in counts.items():
        owner = not_drawn.get(geo)
        why = note("code_of_none") if owner is None else note("region_not_placed", name=owner.name)
        leftovers.append(Leftover("indicators", str(geo), stored([note("figures", n=int(count))]), (why,)))
    return leftovers
