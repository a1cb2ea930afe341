"""Competence by rule: what a law states for every authority of a kind, applied to each region of that kind.

A rule is data. It is applied when an edition is built, never written into a region's own rows: change the rule and
every region it speaks of follows. Where a region has a source of its own, that leads and the rule stands beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as given
from enum import Enum, unique
from typing import Any

import pandas as pd

from .schema import COMPETENCES, RULES
from .vocabulary import WIDEST_FIRST, Basis, Level

_ALL = "all"
_EXCEPT = "all except"
_NO = "no"


@dataclass(frozen=True)
class Rule:
    """One row of the table of rules.

    :param row: its place in the table, 0 for the first
    :param stated: whether a source states the level; False: it is inferred, from the division of tasks
    """

    row: int
    rule_id: str
    country: str
    authority_kind: str
    applies_to: str
    theme: str
    field: str
    level: str
    stated: bool
    values: Mapping[str, str] = given(repr=False, compare=False, default_factory=dict)

    @property
    def for_all(self) -> bool:
        """Whether it speaks of the whole kind, nobody named or left out."""
        return " ".join(self.applies_to.split()).casefold() == _ALL

    @property
    def names(self) -> tuple[str, ...]:
        """Ids of the regions it names: those it is for, or those it is not for."""
        return applies_to(self.applies_to)[1]


@unique
class Agreement(str, Enum):
    """What two statements on the same power of a region say of each other."""

    SAME = "same"
    #: One of them says less: it leaves open which kind of power it is.
    COMPATIBLE = "compatible"
    CONTRADICTION = "contradiction"


def applies_to(text: str) -> tuple[bool, tuple[str, ...]]:
    """Return whether a rule is for the whole kind but some, and the region ids it names.

    ``all`` gives (True, ()), ``all except a; b`` (True, (a, b)), ``a; b`` (False, (a, b)).
    """
    plain = " ".join(text.split())
    folded = plain.casefold()
    if folded == _ALL:
        return True, ()
    but = folded.startswith(_EXCEPT + " ") or folded == _EXCEPT
    return but, ids_in(plain[len(_EXCEPT) :] if but else plain)


def ids_in(text: str) -> tuple[str, ...]:
    """Return the ids in a cell that may hold several, parted by semicolons."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(";") if part.strip()))


def members_by_kind(regions: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """Return the ids of the edition's regions by kind of authority, in the order of the table.

    :param regions: with ``region_id`` and ``authority_kind``; a region may be of several kinds
    """
    found: dict[str, list[str]] = defaultdict(list)
    if "authority_kind" not in regions.columns:
        return {}
    for region, kinds in zip(regions["region_id"].tolist(), regions["authority_kind"].tolist()):
        for kind in ids_in(str(kinds)):
            found[kind].append(region)
    return {kind: tuple(ids) for kind, ids in found.items()}


def read_rules(rules: pd.DataFrame) -> list[Rule]:
    """Return the rows of the table of rules, in its order; columns that are missing count as empty."""
    frame = rules.reindex(columns=RULES.names, fill_value="")
    read = []
    for number, cells in enumerate(frame.itertuples(index=False)):
        row: dict[str, str] = dict(zip(RULES.names, map(str, cells)))
        read.append(
            Rule(
                row=number,
                rule_id=row["rule_id"],
                country=row["country"],
                authority_kind=row["authority_kind"],
                applies_to=row["applies_to"],
                theme=row["theme"],
                field=row["field"],
                level=row["level"],
                stated=row["level_stated"] != _NO,
                values=row,
            )
        )
    return read


def regions_of(rule: Rule, members: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the regions of the edition that a rule speaks of: always of its own kind of authority.

    :param members: ids of regions by kind, see :func:`members_by_kind`
    """
    of_kind = members.get(rule.authority_kind, ())
    whole, named = applies_to(rule.applies_to)
    return tuple(region for region in of_kind if (region in named) != whole)


def rules_by_region(rules: Iterable[Rule], regions: pd.DataFrame) -> dict[tuple[str, str], tuple[Rule, ...]]:
    """Return the rules that speak of each region and field, the one that leads first.

    A level that its source states leads one that is inferred; a known kind of power one that is not; then the order
    of the table decides.
    """
    members = members_by_kind(regions)
    found: dict[tuple[str, str], list[Rule]] = defaultdict(list)
    for rule in rules:
        for region in regions_of(rule, members):
            found[region, rule.field].append(rule)
    return {key: tuple(sorted(several, key=_precedence)) for key, several in found.items()}


def _precedence(rule: Rule) -> tuple[bool, bool, int]:
    return not rule.stated, rule.level == Level.UNSPECIFIED.value, rule.row


def agreement(one: str, other: str) -> Agreement:
    """Return what two levels on the same power of a region say of each other.

    *None* contradicts any power; two known kinds of power contradict each other; *unspecified* leaves the kind open.
    """
    if one == other:
        return Agreement.SAME
    if Level.NONE.value in (one, other):
        return Agreement.CONTRADICTION
    known = {level.value for level in WIDEST_FIRST if level is not Level.UNSPECIFIED}
    return Agreement.CONTRADICTION if {one, other} <= known else Agreement.COMPATIBLE


def own_rows(competences: pd.DataFrame) -> pd.DataFrame:
    """Return the competences that a region's own source gives, those by rule left out."""
    if "basis" not in competences.columns:
        return competences
    return competences[competences["basis"] != Basis.GENERAL_RULE.value]


def by_rule(competences: pd.DataFrame) -> pd.DataFrame:
    """Return the competences that a rule gives."""
    if "basis" not in competences.columns:
        return competences.iloc[:0]
    return competences[competences["basis"] == Basis.GENERAL_RULE.value]


def apply_rules(regions: pd.DataFrame, competences: pd.DataFrame, rules: pd.DataFrame) -> pd.DataFrame:
    """Return one row per region and field: the region's own, else that of the rule that leads.

    :param competences: columns of the schema; rows by rule are made anew
    :return: the own rows in their order, each with the id of the rule beside it, if there is one; then the rows by
        rule in the order of the regions and the rules
    """
    own = own_rows(competences).reset_index(drop=True)
    speaking = rules_by_region(read_rules(rules), regions)
    keys = list(zip(own["region_id"].tolist(), own["field"].tolist()))
    own = own.assign(
        basis=Basis.OWN_SOURCE.value,
        rule_id=[speaking[key][0].rule_id if key in speaking else "" for key in keys],
        level_stated=["yes" if value != _NO else _NO for value in own["level_stated"].tolist()],
    )
    said = set(keys)
    order = {region: position for position, region in enumerate(regions["region_id"].tolist())}
    silent = sorted((key for key in speaking if key not in said), key=lambda key: (order[key[0]], speaking[key][0].row))
    rows = [_competence(region, speaking[region, name][0]) for region, name in silent]
    if not rows:
        return own[COMPETENCES.names]
    derived = pd.DataFrame(rows, columns=COMPETENCES.names, dtype=object)
    return pd.concat([own[COMPETENCES.names], derived], ignore_index=True)


def _competence(region: str, rule: Rule) -> dict[str, Any]:
    """Return what a rule says of a region as a row of the competences."""
    values = {name: rule.values.get(name, "") for name in COMPETENCES.names}
    return values | {
        "region_id": region,
        "field_text": "",
        "basis": Basis.GENERAL_RULE.value,
        "level_stated": "yes" if rule.stated else _NO,
    }
