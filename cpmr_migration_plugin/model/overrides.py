"""Placements by hand: the unit a user chose for a region, or that it is not to be drawn.

A placement names its region so that it survives another edition: by id, else by the NUTS code the
dataset gives with the country, else by name and country. It names its unit by code and NUTS year too,
so that it survives boundaries of another year.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from enum import Enum, unique
from typing import TYPE_CHECKING

from .names import normalised_name
from .notes import Note, note
from .units import Unit
from ..translation import tr

if TYPE_CHECKING:
    from .problems import Problem

_COUNTRY = re.compile(r"[A-Z]{2}$")
_YEAR = re.compile(r"(19|20)\d{2}$", re.ASCII)

#: What problems call the table.
_TABLE = "placements"


@unique
class Action(str, Enum):
    """What a user decided for a region."""

    ASSIGN = "assign"
    REMOVE = "remove"


@dataclass(frozen=True)
class Override:
    """A decision of a user that comes before every automatic match.

    :param region_id: the region in the edition the placement was made with
    :param nuts_code: the code the dataset gave for it; may be empty
    :param unit_id: the unit chosen, as the boundaries name it; empty if the region is removed
    :param unit_code: NUTS code of the unit; empty outside NUTS
    :param unit_name: name of the unit, for users who read the table
    :param when: when it was decided, ISO 8601; may be empty
    """

    region_id: str
    name: str
    country: str
    nuts_code: str
    action: Action
    unit_id: str = ""
    unit_code: str = ""
    unit_year: str = ""
    unit_name: str = ""
    when: str = ""

    @property
    def unit_text(self) -> str:
        """The unit in words: code and name."""
        names = (self.unit_code, self.unit_name)
        return " ".join(part for part in names if part) or self.unit_id


#: Columns of a table of placements, in order.
COLUMNS = tuple(field.name for field in fields(Override))


@dataclass(frozen=True)
class Region:
    """What a placement may know a region by."""

    region_id: str
    name: str
    country: str
    nuts_code: str


def assign(region: Region, unit: Unit, when: str = "") -> Override:
    """Return the placement of a region as a unit."""
    return Override(
        region.region_id, region.name, region.country, region.nuts_code, Action.ASSIGN, unit.unit_id, unit.code,
        unit.year, unit.name, when or now(),
    )  # fmt: skip


def remove(region: Region, when: str = "") -> Override:
    """Return the decision that a region is not drawn."""
    return Override(region.region_id, region.name, region.country, region.nuts_code, Action.REMOVE, when=when or now())


def now() -> str:
    """Return the present moment as a placement holds it."""
    return dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds")


class RegionIndex:
    """Finds the region of an edition that a placement means."""

    def __init__(self, regions: Iterable[Region]) -> None:
        self.regions = {region.region_id: region for region in regions}
        self._codes: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._names: dict[tuple[str, str], list[str]] = defaultdict(list)
        for region in self.regions.values():
            if region.nuts_code:
                self._codes[region.nuts_code, region.country].append(region.region_id)
            if _plain(region.name):
                self._names[_plain(region.name), region.country].append(region.region_id)

    def find(self, override: Override) -> str:
        """Return the id of the region that a placement means; empty if it is none, or not clear which."""
        known = self.regions.get(override.region_id)
        if known is not None and override.country in ("", known.country):
            return known.region_id
        for found in (
            self._codes.get((override.nuts_code, override.country), []),
            self._names.get((_plain(override.name), override.country), []),
        ):
            if len(found) == 1:
                return found[0]
        return ""


def _plain(name: str) -> str:
    # Names in other scripts have nothing left when they are normalised.
    return normalised_name(name) or name.casefold().strip()


@dataclass(frozen=True)
class ResolvedPlacements:
    """Which placement counts for which region.

    :param by_region: the placement that counts, by region id of the edition
    :param unused: placements that count for none, and why
    """

    by_region: dict[str, Override]
    unused: tuple[tuple[Override, Note], ...]


def resolve(overrides: Sequence[Override], index: RegionIndex) -> ResolvedPlacements:
    """Find the region of each placement; of several for one region the last in the table counts."""
    by_region: dict[str, Override] = {}
    unused: list[tuple[Override, Note]] = []
    for override in overrides:
        region_id = index.find(override)
        if not region_id:
            unused.append((override, note("placement_of_none")))
            continue
        older = by_region.get(region_id)
        if older is not None:
            unused.append((older, note("later_placement")))
        by_region[region_id] = override
    return ResolvedPlacements(by_region, tuple(unused))


def merge_overrides(base: Sequence[Override], top: Sequence[Override]) -> tuple[Override, ...]:
    """Return the placements of both tables; where both name a region, the one on top."""
    named = {_identity(override) for override in top}
    return (*(override for override in base if _identity(override) not in named), *top)


def newest(*tables: Sequence[Override]) -> tuple[Override, ...]:
    """Return the placements of all tables; where several name a region, the one decided last."""
    found: dict[tuple[str, ...], Override] = {}
    for override in sorted((o for table in tables for o in table), key=lambda o: o.when):
        found[_identity(override)] = override
    return tuple(found.values())


def _identity(override: Override) -> tuple[str, ...]:
    return (
        (override.region_id,) if override.region_id else (override.nuts_code, _plain(override.name), override.country)
    )


def rows(overrides: Iterable[Override]) -> list[tuple[str, ...]]:
    """Return a table of placements, one row each, in the order of :data:`COLUMNS`."""
    return [tuple(v.value if isinstance(v, Action) else v for v in astuple(override)) for override in overrides]


def parse(
    header: Sequence[str], lines: Iterable[tuple[int, Sequence[str]]]
) -> tuple[tuple[Override, ...], list[Problem]]:
    """Return the placements of a table of text and everything that is wrong with it.

    :param header: names of the columns in any order; columns that are not ours are left alone
    :param lines: line number and cells of each row
    """
    from .problems import Problem

    names = [name.strip().casefold() for name in header]
    if "action" not in names or not {"region_id", "name", "nuts_code"} & set(names):
        wanted = ", ".join(COLUMNS)
        return (), [
            Problem(_TABLE, 1, "", tr("this is no table of placements; its columns are {names}").format(names=wanted))
        ]
    problems = [Problem(_TABLE, 1, name, tr("the column is there twice")) for name in COLUMNS if names.count(name) > 1]
    found: list[Override] = []
    seen: dict[tuple[str, ...], int] = {}
    for number, cells in lines:
        values = {name: _cell(text) for name, text in zip(names, cells) if name in COLUMNS}
        if not any(values.values()):
            continue
        wrong = _check(values)
        problems += [Problem(_TABLE, number, column, message) for column, message in wrong]
        if wrong:
            continue
        override = Override(
            **{name: values.get(name, "") for name in COLUMNS if name != "action"}, action=Action(values["action"])
        )
        first = seen.setdefault(_identity(override), number)
        if first != number:
            problems.append(
                Problem(_TABLE, number, "region_id", tr("the region is in row {row} already").format(row=first))
            )
        found.append(override)
    return tuple(found), problems


def _cell(text: str) -> str:
    text = text.strip()
    # Written in front of what a spreadsheet would take for a formula.
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text


def _check(values: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return column and message of everything that is wrong with one row."""

    def get(name: str) -> str:
        return values.get(name, "")

    wrong = []
    if not get("region_id") and not (get("country") and (get("name") or get("nuts_code"))):
        wrong.append(("region_id", tr("the region needs an id, or a country with a name or NUTS code")))
    if get("country") and not _COUNTRY.match(get("country")):
        wrong.append(
            ("country", tr("“{value}” is not a country code of two capital letters").format(value=get("country")))
        )
    known = [action.value for action in Action]
    if get("action") not in known:
        wrong.append(
            ("action", tr("“{value}” is not one of: {known}").format(value=get("action"), known=", ".join(known)))
        )
    elif get("action") == Action.ASSIGN.value and not get("unit_id") and not get("unit_code"):
        wrong.append(("unit_id", tr("a region that is assigned needs a unit, by id or code")))
    if get("unit_year") and not _YEAR.match(get("unit_year")):
        wrong.append(("unit_year", tr("“{value}” is not a year").format(value=get("unit_year"))))
    if get("when") and not _is_moment(get("when")):
        wrong.append(("when", tr("“{value}” is not a date such as 2026-11-22").format(value=get("when"))))
    return wrong


def _is_moment(text: str) -> bool:
    try:
        dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return False
    return True
