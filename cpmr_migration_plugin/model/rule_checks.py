"""Checks of rules: unknown names, contradictions, rules that apply to no region."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from .problems import Problem
from .rules import (
    Agreement,
    Rule,
    agreement,
    applies_to,
    ids_in,
    members_by_kind,
    own_rows,
    read_rules,
    regions_of,
    rules_by_region,
)
from .vocabulary import Basis
from ..translation import some_of, tr

_TABLE = "rules"
#: Regions named in one problem before the rest is only counted.
_NAMED = 3


def check_rules(tables: Mapping[str, pd.DataFrame]) -> list[Problem]:
    """Return what is wrong with the rules of raw tables, and with what leads to them; each with table, row, column.

    :param tables: frames of strings by table name, indexed by the lines of their files
    """
    regions = tables.get("regions")
    if regions is None or "region_id" not in regions.columns:
        return []
    rules, lines = _rules_of(tables)
    kinds = _known_kinds(tables)
    problems = [*_unknown_kinds_of_regions(tables), *_competences_by_rule(tables, {rule.rule_id for rule in rules})]
    for rule, line in zip(rules, lines):
        problems += _check_rule(rule, line, kinds)
    return [*problems, *_disagreements(rules, lines, members_by_kind(regions))]


def notes_on_rules(tables: Mapping[str, pd.DataFrame]) -> list[str]:
    """Return what should be told of rules though nothing is wrong with them: of whom they speak, or do not."""
    rules, lines = _rules_of(tables)
    if not rules:
        return []
    members = members_by_kind(tables["regions"])
    if not members:
        return [
            str(
                Problem(
                    "regions", None, "authority_kind", tr("no region names its kind of authority: no rule is applied")
                )
            )
        ]
    notes = []
    for rule, line in zip(rules, lines):
        if not regions_of(rule, members):
            message = tr("rule “{rule}” applies to no region of the edition").format(rule=rule.rule_id)
            notes.append(str(Problem(_TABLE, line, "applies_to", message)))
    return notes


def _rules_of(tables: Mapping[str, pd.DataFrame]) -> tuple[list[Rule], list[int]]:
    frame = tables.get(_TABLE)
    if frame is None:
        return [], []
    return read_rules(frame), [int(line) for line in frame.index]


def _known_kinds(tables: Mapping[str, pd.DataFrame]) -> dict[str, tuple[str, set[str]]]:
    """Return country and known members of each kind of authority; no country where only regions name the kind."""
    known: dict[str, tuple[str, set[str]]] = {}
    kinds = tables.get("authority_kinds")
    if kinds is not None and "authority_kind" in kinds.columns:
        frame = kinds.reindex(columns=["authority_kind", "country", "members"], fill_value="")
        for kind, country, members in frame.itertuples(index=False):
            known[kind] = (country, set(ids_in(members)))
    for kind, ids in members_by_kind(tables["regions"]).items():
        known.setdefault(kind, ("", set()))[1].update(ids)
    return known


def _check_rule(rule: Rule, line: int, kinds: Mapping[str, tuple[str, set[str]]]) -> Iterator[Problem]:
    if not rule.authority_kind:
        return  # that a value is required is said elsewhere
    if rule.authority_kind not in kinds:
        message = tr("there is no kind of authority “{value}”").format(value=rule.authority_kind)
        yield Problem(_TABLE, line, "authority_kind", message)
        return
    country, members = kinds[rule.authority_kind]
    if country and rule.country and country != rule.country:
        message = tr("kind of authority “{kind}” is of country “{right}”, not “{country}”").format(
            kind=rule.authority_kind, right=country, country=rule.country
        )
        yield Problem(_TABLE, line, "country", message)
    whole, named = applies_to(rule.applies_to)
    if whole and not named and not rule.for_all:
        yield Problem(_TABLE, line, "applies_to", tr("“all except” names nobody"))
    for region in named:
        if region not in members:
            message = tr("there is no region “{value}” of kind of authority “{kind}”").format(
                value=region, kind=rule.authority_kind
            )
            yield Problem(_TABLE, line, "applies_to", message)


def _disagreements(rules: list[Rule], lines: list[int], members: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    """Yield the rules that contradict an earlier one on the same region and field."""
    first: dict[tuple[str, str], list[Rule]] = {}
    for rule, line in zip(rules, lines):
        against: dict[str, list[str]] = {}
        for region in regions_of(rule, members):
            earlier = first.setdefault((region, rule.field), [])
            for other in earlier:
                if agreement(other.level, rule.level) is Agreement.CONTRADICTION:
                    against.setdefault(other.rule_id, []).append(region)
            earlier.append(rule)
        for other_id, regions in against.items():
            message = tr("rule “{rule}” says “{level}”, but rule “{other}” says something else of: {regions}").format(
                rule=rule.rule_id, level=rule.level, other=other_id, regions=some_of(regions, _NAMED)
            )
            yield Problem(_TABLE, line, "level", message)


@dataclass(frozen=True)
class RuleConflict:
    """A power of a region's own source, and a rule that says otherwise of it."""

    region: str
    theme: str
    field: str
    level: str
    rule: Rule


def own_against_rules(regions: pd.DataFrame, competences: pd.DataFrame, rules: pd.DataFrame) -> list[RuleConflict]:
    """Return what regions' own sources say against the rules for their kind of authority, in the order of the table.

    :param competences: columns that an older plugin did not write may be missing
    """
    speaking = rules_by_region(read_rules(rules), regions)
    columns = ["region_id", "theme", "field", "level"]
    found = []
    for region, theme, name, level in own_rows(competences)[columns].itertuples(index=False):
        for rule in speaking.get((region, name), ()):
            if agreement(level, rule.level) is Agreement.CONTRADICTION:
                found.append(RuleConflict(region, theme, name, level, rule))
                break
    return found


def _unknown_kinds_of_regions(tables: Mapping[str, pd.DataFrame]) -> Iterator[Problem]:
    """Yield regions that name a kind the table of kinds does not have; a table without rows lists nothing."""
    kinds = tables.get("authority_kinds")
    regions = tables["regions"]
    if kinds is None or kinds.empty or "authority_kind" not in kinds.columns or "authority_kind" not in regions.columns:
        return
    known = set(kinds["authority_kind"])
    for line, text in regions["authority_kind"].items():
        for kind in ids_in(text):
            if kind not in known:
                message = tr("there is no kind of authority “{value}”").format(value=kind)
                yield Problem("regions", line, "authority_kind", message)


def _competences_by_rule(tables: Mapping[str, pd.DataFrame], rules: set[str]) -> Iterator[Problem]:
    """Yield competences that say they rest on a rule which is not there."""
    competences = tables.get("competences")
    if competences is None or not {"basis", "rule_id"} <= {*competences.columns}:
        return
    for line, basis, rule in zip(competences.index, competences["basis"], competences["rule_id"]):
        if basis == Basis.GENERAL_RULE.value and rule not in rules:
            yield Problem("competences", line, "rule_id", tr("there is no rule “{value}”").format(value=rule))
