"""Place regions by hand: keep what a person decided in the atlas file and in the profile.

Placements are applied when the edition is loaded again. Nothing here draws.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from . import profile
from .report import read_report
from ..dependencies import require
from ..errors import PluginError, TargetError
from ..model.overrides import (
    Action,
    Override,
    Region,
    RegionIndex,
    Resolved,
    laid_over,
    newest,
    resolve,
)
from ..translation import tr

if TYPE_CHECKING:
    import pandas as pd

    from ..model.unit_search import UnitSearch
    from ..model.units import Unit
    from ..store.available import Spot, SpotFinder


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
    unused: tuple[tuple[Override, str], ...] = ()


def profile_file() -> Path:
    """Return where the placements of the profile are kept."""
    return profile.profile_folder() / "overrides.csv"


def profile_overrides() -> tuple[Override, ...]:
    """Return the placements of the profile.

    :raises PluginError: if they cannot be read
    """
    require("pandas")
    from ..store.overrides import read_overrides_csv

    path = profile_file()
    return read_overrides_csv(path) if path.exists() else ()


def atlas_overrides(atlas: Path) -> tuple[Override, ...]:
    """Return the placements kept in an atlas file.

    :raises AtlasError: if it cannot be read
    """
    require("pandas")
    from ..store.overrides import read_overrides

    return read_overrides(atlas)


def overrides_for(given: Sequence[Override] | None, atlas: Path) -> tuple[tuple[Override, ...], tuple[str, ...]]:
    """Return the placements an edition is loaded with, and what a person should know about them.

    The placements kept in the atlas file that is replaced are never lost. Where the profile names the
    same region what was decided last counts; placements given explicitly count before both.

    :param given: None for those of the profile
    :param atlas: the file to be written
    """
    warnings: list[str] = []

    def kept(read, where: str) -> tuple[Override, ...]:  # noqa: ANN001 - a function of this module
        try:
            return read()
        except PluginError as error:
            warnings.append(tr("The placements of {where} were not used: {why}").format(where=where, why=error.message))
            return ()

    before = kept(lambda: atlas_overrides(atlas), atlas.name) if _is_atlas(atlas) else ()
    if given is not None:
        return laid_over(before, given), tuple(warnings)
    return newest(before, kept(profile_overrides, tr("the profile"))), tuple(warnings)


def _is_atlas(path: Path) -> bool:
    from ..store.atlas import read_provenance

    try:
        return path.is_file() and bool(read_provenance(path))
    except PluginError:
        return False


# What an atlas file's regions are placed as.


def index_of(report: pd.DataFrame) -> RegionIndex:
    """Return the regions of a join report, by which placements find theirs."""
    columns = report[["region_id", "name", "country", "given_code"]]
    return RegionIndex(Region(*row) for row in columns.itertuples(index=False, name=None))


def placements(atlas: Path, report: pd.DataFrame | None = None) -> Resolved:
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
    """Keep what a person decided, in the atlas file and the profile; all of it or nothing.

    :param decided: by region id of the atlas; None goes back to the automatic match
    :raises PluginError: if one of the two cannot be written; both are then as they were
    """
    index = index_of(read_report(atlas))
    added = tuple(override for override in decided.values() if override is not None)

    def step(before: Sequence[Override]) -> tuple[tuple[Override, ...], tuple[Override, ...]]:
        return tuple(o for o in before if index.find(o) in decided), added

    before = atlas_overrides(atlas)
    result = Change(atlas, step(before), step(profile_overrides()) if profile else None)
    _apply(result, before)
    return result


def take_over(atlas: Path, source: Path, *, replace: bool = False, profile: bool = True) -> Change:
    """Keep the placements of a CSV file in an atlas file and the profile; all of them or nothing.

    :param replace: whether the atlas file loses the placements it has; the profile never loses any others
    :raises PluginError: listing what is wrong with the CSV, or if something cannot be written
    """
    from ..store.overrides import read_overrides_csv

    given = read_overrides_csv(source)
    index = index_of(read_report(atlas))
    meant = {index.find(override) for override in given} - {""}

    def step(before: Sequence[Override], every: bool) -> tuple[tuple[Override, ...], tuple[Override, ...]]:
        return tuple(o for o in before if every or o in given or index.find(o) in meant), given

    there = atlas_overrides(atlas)
    result = Change(
        atlas,
        step(there, replace),
        step(profile_overrides(), False) if profile else None,
        resolve(given, index).unused,
    )
    _apply(result, there)
    return result


def undo(step: Change) -> None:
    """Take a change back, in the atlas file and the profile.

    :raises PluginError: if one of the two cannot be written; both are then as they were
    """
    back = Change(step.path, step.atlas[::-1], step.profile[::-1] if step.profile is not None else None)
    _apply(back, atlas_overrides(step.path))


def _apply(step: Change, before: tuple[Override, ...]) -> None:
    from ..store.overrides import fill_csv, write_overrides
    from ..store.strays import sweep_once
    from ..store.target import Replacement

    after = _changed(before, step.atlas)
    if step.profile is None:
        write_overrides(step.path, after)
        return
    target = profile_file()
    kept = _changed(profile_overrides(), step.profile)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sweep_once(target.parent, own=True)
        replacement = Replacement(target)
        try:
            fill_csv(replacement.partial, kept)
            write_overrides(step.path, after)
        except BaseException:
            replacement.discard()
            raise
    except OSError as error:
        raise TargetError(
            tr("The placements could not be kept in the profile."),
            details=str(error),
            remedy=tr("Make sure that the folder of the profile can be written to: {folder}.").format(
                folder=target.parent
            ),
        ) from error
    try:
        replacement.commit()
    except BaseException:
        write_overrides(step.path, before)
        raise


def _changed(
    before: Sequence[Override], step: tuple[tuple[Override, ...], tuple[Override, ...]]
) -> tuple[Override, ...]:
    taken, added = step
    return (*(o for o in before if o not in taken and o not in added), *added)


# Tables of placements.


def save_placements(atlas: Path, target: Path) -> int:
    """Write the placements of an atlas file as CSV and return how many there are.

    :raises AtlasError: if the atlas file cannot be read
    :raises TargetError: if the CSV cannot be written; an older one stays as it was
    """
    from ..store.overrides import write_overrides_csv

    found = atlas_overrides(atlas)
    write_overrides_csv(target, found)
    return len(found)


def placements_from(source: Path | None, *, use_profile: bool) -> tuple[Override, ...]:
    """Return the placements of a CSV file and, below them, those of the profile if they are wanted.

    :param source: None for none
    :raises PluginError: listing everything that is wrong with them
    """
    require("pandas")
    from ..store.overrides import read_overrides_csv

    explicit = read_overrides_csv(source) if source is not None else ()
    return laid_over(profile_overrides(), explicit) if use_profile else explicit


# Units to choose from.


def unit_search(atlas: Path) -> UnitSearch:
    """Return a search over every unit of the boundaries an atlas file was made with.

    :raises AtlasError: if the file cannot be read or does not hold them
    """
    from ..model.unit_search import UnitSearch
    from ..store.atlas import read_provenance
    from ..store.available import read_available

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
    found = [*(by_id[s.unit_id] for s in spots if s.unit_id in by_id and s.unit_id not in known), *found]
    ids = [unit.unit_id for unit in found]
    wanted = (top.unit_id, f"NUTS{top.year}:{top.code}")
    return found, next((unit_id for unit_id in wanted if unit_id in ids), "")


def spot_finder(atlas: Path) -> SpotFinder:
    """Return what finds the units that an atlas file draws at a point; to be closed.

    :raises AtlasError: if the file cannot be read
    """
    from ..store.available import SpotFinder

    return SpotFinder(atlas)
