"""Manual placement of regions, kept in the atlas file and in the profile.

Placements are applied when the edition is loaded again. Nothing here draws.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .join_report import read_report
from ..base import profile
from ...dependencies import require
from ...errors import NotAnAtlas, PluginError, TargetError
from ...leftover_files import sweep_once
from ...model.notes import Note
from ...model.overrides import (
    Action,
    Override,
    Region,
    RegionIndex,
    ResolvedPlacements,
    merge_overrides,
    newest,
    resolve,
)
from ...model.unit_search import UnitSearch
from ...store.available import SpotFinder, read_available
from ...store.basis import changed
from ...store.overrides import edit_overrides, fill_csv, read_overrides, read_overrides_csv, write_overrides_csv
from ...store.reading import read_provenance
from ...store.target import Replacement
from ...translation import tr

if TYPE_CHECKING:
    import pandas as pd

    from ...model.units import Unit
    from ...store.available import Spot


@dataclass(frozen=True)
class Change:
    """What one step changed, so that it can be undone.

    :param atlas: placements taken out of and put into the atlas file
    :param profile: the same for the profile; None if it was left alone
    :param unused: placements among the new ones that mean no region of the atlas, and why
    """

    path: Path
    atlas: tuple[tuple[Override, ...], tuple[Override, ...]]
    profile: tuple[tuple[Override, ...], tuple[Override, ...]] | None
    unused: tuple[tuple[Override, Note], ...] = ()


def profile_file() -> Path:
    """Return where the placements of the profile are kept."""
    return profile.profile_folder() / "overrides.csv"


def profile_overrides() -> tuple[Override, ...]:
    """Return the placements of the profile.

    :raises PluginError: if they cannot be read
    """
    require("pandas")

    path = profile_file()
    return read_overrides_csv(path) if path.exists() else ()


def atlas_overrides(atlas: Path) -> tuple[Override, ...]:
    """Return the placements kept in an atlas file.

    :raises AtlasError: if it cannot be read
    """
    require("pandas")

    return read_overrides(atlas)


def overrides_for(given: Sequence[Override] | None, atlas: Path) -> tuple[tuple[Override, ...], tuple[str, ...]]:
    """Return the placements an edition is loaded with, and what a user should know about them.

    The placements kept in the atlas file that is replaced are never lost. Where the profile names the
    same region what was decided last counts; placements given explicitly count before both.

    :param given: None for those of the profile
    :param atlas: the file to be written
    :raises AtlasError: if there is one that cannot be read, e.g. because another program is using it
    """
    warnings: list[str] = []

    def kept(read, where: str) -> tuple[Override, ...]:  # noqa: ANN001 - a function of this module
        try:
            return read()
        except PluginError as error:
            warnings.append(tr("The placements of {where} were not used: {why}").format(where=where, why=error.message))
            return ()

    before = _kept_before(atlas)
    if given is not None:
        return merge_overrides(before, given), tuple(warnings)
    return newest(before, kept(profile_overrides, tr("the profile"))), tuple(warnings)


def _kept_before(atlas: Path) -> tuple[Override, ...]:
    """Return the placements of a file that is to be replaced; none if there is none, or it is something else.

    :raises AtlasError: if it is there and cannot be read: they would be lost
    """
    try:
        return atlas_overrides(atlas) if atlas.is_file() else ()
    except NotAnAtlas:
        return ()


# What an atlas file's regions are placed as.


def index_of(report: pd.DataFrame) -> RegionIndex:
    """Return the regions of a join report, by which placements find theirs."""
    columns = report[["region_id", "name", "country", "given_code"]]
    return RegionIndex(Region(*row) for row in columns.itertuples(index=False, name=None))


def placements(atlas: Path, report: pd.DataFrame | None = None) -> ResolvedPlacements:
    """Return the placements kept in an atlas file, by region.

    :raises AtlasError: if it cannot be read
    """
    report = read_report(atlas) if report is None else report
    return resolve(atlas_overrides(atlas), index_of(report))


def is_applied(row: Mapping[str, object], override: Override | None) -> bool:
    """Return whether a region of the join report is drawn as its placement says.

    :param row: a row of the join report
    """
    if override is None:
        # A placement that could not be followed, or was, says so in the note; the report keeps no other sign.
        return row["how"] != "manual"
    if override.action is Action.REMOVE:
        return not row["unit_id"]
    if row["how"] != "manual":
        return False
    return row["unit_id"] == override.unit_id or bool(override.unit_code and row["unit_code"] == override.unit_code)


def change(atlas: Path, decided: Mapping[str, Override | None], *, profile: bool = True) -> Change:
    """Keep what a user decided, in the atlas file and the profile; all of it or nothing.

    :param decided: by region id of the atlas; None goes back to the automatic match
    :raises PluginError: if one of the two cannot be written; both are then as they were
    """
    added = tuple(override for override in decided.values() if override is not None)

    def step(index: RegionIndex, before: Sequence[Override]) -> _Step:
        return tuple(o for o in before if index.find(o) in decided), added

    return _apply(atlas, step, step if profile else None)


def take_over(atlas: Path, source: Path, *, replace: bool = False, profile: bool = True) -> Change:
    """Keep the placements of a CSV file in an atlas file and the profile; all of them or nothing.

    :param replace: whether the atlas file loses the placements it has; the profile never loses any others
    :raises PluginError: listing what is wrong with the CSV, or if something cannot be written
    """
    given = read_overrides_csv(source)

    def step(index: RegionIndex, before: Sequence[Override], every: bool = False) -> _Step:
        meant = {index.find(override) for override in given} - {""}
        return tuple(o for o in before if every or o in given or index.find(o) in meant), given

    def in_atlas(index: RegionIndex, before: Sequence[Override]) -> _Step:
        return step(index, before, replace)

    result = _apply(atlas, in_atlas, step if profile else None)
    return dataclasses.replace(result, unused=resolve(given, index_of(read_report(atlas))).unused)


def undo(step: Change) -> None:
    """Take a change back, in the atlas file and the profile.

    :raises PluginError: if one of the two cannot be written, or what the change put into the atlas file is not in it
        any more; both are then as they were
    """

    def back(index: RegionIndex, before: Sequence[Override]) -> _Step:
        old, new = step.atlas
        meant = {index.find(override) for override in old} - {""}
        # Somebody may have decided anew since, about the same region.
        if not {*new} <= {*before} or any(index.find(o) in meant for o in before if o not in new and o not in old):
            raise changed(step.path, tr("What was decided there since is kept: decide anew."))
        return new, old

    in_profile = step.profile[::-1] if step.profile is not None else None
    _apply(step.path, back, None if in_profile is None else lambda *_: in_profile)


#: Placements taken out and put in.
_Step = tuple[tuple[Override, ...], tuple[Override, ...]]
#: Works a step out: from the regions of the atlas file and the placements there are.
_Maker = Callable[[RegionIndex, Sequence[Override]], _Step]


def _apply(atlas: Path, in_atlas: _Maker, in_profile: _Maker | None) -> Change:
    """Take a step in the atlas file and the profile; all of it or nothing.

    It is worked out from what the atlas file holds while nobody else can change that.
    """
    done: Change | None = None
    replacement: Replacement | None = None

    def edit(before: tuple[Override, ...]) -> tuple[Override, ...]:
        nonlocal done, replacement
        index = index_of(read_report(atlas))
        there = in_atlas(index, before)
        beside = None
        if in_profile is not None:
            kept = profile_overrides()
            beside = in_profile(index, kept)
            profile_file().parent.mkdir(parents=True, exist_ok=True)
            sweep_once(profile_file().parent, own=True)
            replacement = Replacement(profile_file())
            fill_csv(replacement.partial, _changed(kept, beside))
        done = Change(atlas, there, beside)
        return _changed(before, there)

    try:
        try:
            edit_overrides(atlas, edit)
        except BaseException:
            if replacement is not None:
                replacement.discard()
            raise
    except OSError as error:
        target = profile_file()
        raise TargetError(
            tr("The placements could not be kept in the profile."),
            details=str(error),
            remedy=tr("Make sure that the folder of the profile can be written to: {folder}.").format(
                folder=target.parent
            ),
        ) from error
    if replacement is not None:
        try:
            replacement.commit()
        except BaseException:
            # What others have placed since stays.
            edit_overrides(atlas, lambda now: _changed(now, done.atlas[::-1]))
            raise
    return done


def _changed(before: Sequence[Override], step: _Step) -> tuple[Override, ...]:
    taken, added = step
    return (*(o for o in before if o not in taken and o not in added), *added)


# Tables of placements.


def save_placements(atlas: Path, target: Path) -> int:
    """Write the placements of an atlas file as CSV and return how many there are.

    :raises AtlasError: if the atlas file cannot be read
    :raises TargetError: if the CSV cannot be written; an older one stays as it was
    """
    found = atlas_overrides(atlas)
    write_overrides_csv(target, found)
    return len(found)


def placements_from(source: Path | None, *, use_profile: bool) -> tuple[Override, ...]:
    """Return the placements of a CSV file and, below them, those of the profile if they are wanted.

    :param source: None for none
    :raises PluginError: listing everything that is wrong with them
    """
    require("pandas")

    explicit = read_overrides_csv(source) if source is not None else ()
    return merge_overrides(profile_overrides(), explicit) if use_profile else explicit


# Units to choose from.


def unit_search(atlas: Path) -> UnitSearch:
    """Return a search over every unit of the boundaries an atlas file was made with.

    :raises AtlasError: if the file cannot be read or does not hold them
    """
    return UnitSearch(read_available(atlas), read_provenance(atlas).get("boundaries_year", ""))


def units_at(search: UnitSearch, spots: Sequence[Spot]) -> tuple[list[Unit], str]:
    """Return the units that a place on the map may mean, and the id of the likeliest.

    :param spots: what is drawn there, the topmost first
    """
    top = spots[0]
    codes = [(spot.code, spot.year) for spot in spots if spot.code]
    found = search.around(codes[:1], top.country)
    by_id = {unit.unit_id: unit for unit in search.units}
    known = {unit.unit_id for unit in found}
    # A region outside NUTS is drawn as a unit of its own on top of what is counted to NUTS.
    drawn = dict.fromkeys(spot.unit_id for spot in spots)
    found = [*(by_id[unit_id] for unit_id in drawn if unit_id in by_id and unit_id not in known), *found]
    ids = [unit.unit_id for unit in found]
    wanted = (top.unit_id, f"NUTS{top.year}:{top.code}")
    return found, next((unit_id for unit_id in wanted if unit_id in ids), "")


def spot_finder(atlas: Path) -> SpotFinder:
    """Return what finds the units that an atlas file draws at a point; to be closed.

    :raises AtlasError: if the file cannot be read
    """
    return SpotFinder(atlas)
