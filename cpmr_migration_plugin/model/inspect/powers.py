"""Who may do what: kinds of authority by country × fields of competence, from the rules of an edition.

A cell says what the law gives *every* authority of a kind, or those it names. What single regions say of themselves
stands beside it and never changes it. No rule is no answer: it is not *none*.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

import pandas as pd

from .folding import fold
from .power_cells import (
    NOTE,
    FieldGroups,
    Footnote,
    OwnPower,
    Part,
    PowerCell,
    PowerColumn,
    PowerRow,
    Powers,
    Scope,
    Statement,
)
from .records import InspectData, addresses, country_name, field_title, theme_title
from ..rules import Rule, agreement, applies_to, ids_in, members_by_kind, read_rules, rules_by_region
from ..summary import LEVEL_RANK
from ..vocabulary import ANSWER_THEMES, FIELDS, FIELDS_BY_ID, PACT_BLOCKS, Level, Tier
from ...translation import tr_data

_IN_BRACKETS = re.compile(r"\([^()]*\)")


def columns_of(groups: FieldGroups, themes: Collection[str] = ()) -> tuple[PowerColumn, ...]:
    """Return the fields, those of a group beside each other.

    :param themes: ids of the themes wanted; empty for all
    """
    fields = [field for field in FIELDS if not themes or field.theme.value in themes]
    if groups is FieldGroups.THEME:
        return tuple(
            PowerColumn(field.id, field_title(field.id), theme.value, theme_title(theme.value))
            for theme in ANSWER_THEMES
            for field in fields
            if field.theme is theme
        )
    return tuple(
        PowerColumn(field.id, field_title(field.id), str(block), f"{block} {tr_data(title)}")
        for block, title in PACT_BLOCKS.items()
        for field in fields
        if field.pact_block == block
    )


def has_powers(data: InspectData) -> bool:
    """Return whether an edition names kinds of authority or has rules: older ones do not."""
    return bool(len(data.rules) or len(data.authority_kinds) or (data.regions["authority_kind"] != "").any())


def countries_of(data: InspectData) -> dict[str, str]:
    """Return names by ISO code of the countries with a kind of authority, in order of name."""
    codes = {*data.authority_kinds["country"], *data.rules["country"]}
    codes |= set(data.regions.loc[data.regions["authority_kind"] != "", "country"])
    return dict(sorted(((code, country_name(code)) for code in codes if code), key=lambda pair: fold(pair[1])))


def powers(
    data: InspectData,
    groups: FieldGroups = FieldGroups.THEME,
    *,
    countries: Collection[str] = (),
    themes: Collection[str] = (),
) -> Powers:
    """Return who may do what.

    :param countries: ISO codes of the countries wanted; empty for all
    :param themes: ids of the themes wanted; empty for all
    """
    columns = columns_of(groups, themes)
    made = _Maker(data, columns)
    kinds = [kind for kind in made.kinds.values() if not countries or kind["country"] in countries]
    rows, silent = [], []
    for kind in sorted(kinds, key=lambda kind: (fold(country_name(kind["country"])), tier_rank(kind["tier"]))):
        row = made.row(kind)
        if row.regions or row.speaks:
            rows.append(row)
        else:
            silent.append(f"{row.name}, {row.country_title}")
    regions = data.regions
    lone = regions[(regions["authority_kind"] == "") & (regions["country"].isin(countries) | (not countries))]
    shown = {column.field for column in columns}
    unblocked = [f for f in FIELDS if f.id not in shown and (not themes or f.theme.value in themes)]
    spoken = {
        column.field
        for place, column in enumerate(columns)
        if any(row.cells[place].parts or row.cells[place].own for row in rows)
    }
    found = Powers(
        groups,
        columns,
        tuple(rows),
        made.footnotes(countries, themes),
        tuple(silent),
        tuple(map(tr_data, lone["name"])),
        tuple(field_title(field.id) for field in unblocked),
        tuple(column.title for column in columns if column.field not in spoken),
    )
    return found.of_columns(spoken)


def tier_rank(tier: str) -> int:
    """Return the place of a tier in their order; one that is not stated comes last."""
    tiers = [one.value for one in Tier]
    return tiers.index(tier) if tier in tiers else len(tiers)


class _OwnRow(Protocol):
    """A row of the competences as ``itertuples`` gives it."""

    region_id: str
    field: str
    level: str
    level_stated: str
    legal_basis: str
    as_of: str
    source_url: str


class _Maker:
    """Makes rows of one edition."""

    def __init__(self, data: InspectData, columns: Sequence[PowerColumn]) -> None:
        self.data, self.columns = data, columns
        self.names: dict[str, str] = dict(zip(data.regions["region_id"], map(tr_data, data.regions["name"])))
        rules = read_rules(data.rules)
        self.drawn = members_by_kind(data.regions)
        self.kinds = _kinds(data, rules, self.drawn)
        self.members = self._members(rules)
        self.speaking = rules_by_region(rules, _of_kinds(self.members))
        own = data.competences[~data.by_rule]
        self.own: dict[tuple[str, str], _OwnRow] = {
            (row.region_id, row.field): row for row in own.itertuples(index=False)
        }
        self.notes: dict[tuple[str, str], list[Statement]] = defaultdict(list)
        self.loose: list[Footnote] = []
        self._sort_notes()

    def _members(self, rules: Iterable[Rule]) -> dict[str, tuple[str, ...]]:
        """Return the known members of each kind: those listed, those of the edition, those that rules name."""
        found: dict[str, list[str]] = {kind: list(ids_in(row["members"])) for kind, row in self.kinds.items()}
        for kind, regions in self.drawn.items():
            found[kind] += regions
        for rule in rules:
            found[rule.authority_kind] += rule.names
        # A kind without known members is one member without a name, so that a rule for all finds somebody.
        return {kind: tuple(dict.fromkeys(ids)) or (f"*{kind}",) for kind, ids in found.items()}

    def _sort_notes(self) -> None:
        """Give notes to the kind they name, where it is of one no rule can speak of for want of a region."""
        by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
        for kind, row in self.kinds.items():
            if not self.drawn.get(kind):
                for name in {_plain(row["name"]), _plain(row["name_local"])} - {""}:
                    by_name[row["country"], name].append(kind)
        for note in self.data.country_notes.itertuples(index=False):
            said = Statement("", note.level, False, note.text, note.legal_basis, "", "", "", addresses(note.source_url))
            kinds = by_name.get((note.country, _plain(note.scope)), [])
            if len(kinds) == 1 and note.field in FIELDS_BY_ID and note.level:
                self.notes[kinds[0], note.field].append(said)
                continue
            about = field_title(note.field) if note.field else theme_title(note.theme)
            self.loose.append(
                Footnote(note.country, country_name(note.country), note.scope, note.theme, about, note.level,
                         note.text, note.legal_basis, said.sources)
            )  # fmt: skip

    def footnotes(self, countries: Collection[str], themes: Collection[str]) -> tuple[Footnote, ...]:
        """Return the notes that stand in no cell, by country."""
        kept = [
            n for n in self.loose if (not countries or n.country in countries) and (not themes or n.theme in themes)
        ]
        return tuple(sorted(kept, key=lambda note: fold(note.country_title)))

    def row(self, kind: Mapping[str, str]) -> PowerRow:
        """Return the row of a kind."""
        name = kind["authority_kind"]
        return PowerRow(
            country=kind["country"],
            country_title=country_name(kind["country"]),
            kind=name,
            name=tr_data(kind["name"]) or name,
            name_local=kind["name_local"],
            tier=kind["tier"],
            note=kind["note"],
            regions=tuple(self.names[region] for region in self.drawn.get(name, ())),
            cells=tuple(self._cell(name, column.field) for column in self.columns),
        )

    def _cell(self, kind: str, field: str) -> PowerCell:
        leading = {
            member: rules
            for member in self.members[kind]
            if (rules := tuple(r for r in self.speaking.get((member, field), ()) if r.authority_kind == kind))
        }
        own = tuple(
            self._own_power(self.own[region, field], leading.get(region, ()))
            for region in self.drawn.get(kind, ())
            if (region, field) in self.own
        )
        parts = self._parts(kind, leading)
        if not parts and (kind, field) in self.notes:
            return PowerCell(_noted(self.notes[kind, field]), own, by_note=True)
        return PowerCell(parts, own)

    def _own_power(self, row: _OwnRow, rules: Sequence[Rule]) -> OwnPower:
        agreed = agreement(row.level, rules[0].level) if rules else None
        return OwnPower(
            row.region_id, self.names[row.region_id], row.level,
            row.level_stated == "no" and row.level != Level.UNSPECIFIED.value, agreed, row.legal_basis,
            row.as_of, addresses(row.source_url),
        )  # fmt: skip

    def _parts(self, kind: str, leading: Mapping[str, tuple[Rule, ...]]) -> tuple[Part, ...]:
        alike: dict[tuple[str, bool], list[str]] = defaultdict(list)
        for member, rules in leading.items():
            alike[rules[0].level, _is_inferred(rules[0])].append(member)
        parts = []
        for (level, inferred), members in alike.items():
            first = dict.fromkeys(leading[member][0] for member in members)
            further = dict.fromkeys(rule for member in members for rule in leading[member][1:])
            statements = tuple(_statement(rule) for rule in dict.fromkeys([*first, *further]))
            scope, named = self._scope(kind, members, first)
            parts.append(Part(level, inferred, scope, named, statements))
        return tuple(sorted(parts, key=lambda part: (-LEVEL_RANK.get(part.level, -1), part.inferred)))

    def _scope(self, kind: str, members: Sequence[str], rules: Iterable[Rule]) -> tuple[Scope, tuple[str, ...]]:
        every = self.members[kind]
        rest = [member for member in every if member not in set(members)]
        whole = any(applies_to(rule.applies_to)[0] for rule in rules)
        if not rest:
            return (Scope.ALL, ()) if whole else (Scope.EACH, self._named(members))
        if whole and len(rest) <= len(members):
            return Scope.ALL_BUT, self._named(rest)
        return Scope.ONLY, self._named(members)

    def _named(self, members: Iterable[str]) -> tuple[str, ...]:
        """Return names. Of members that the edition does not have only ids are known: names in plain letters."""
        return tuple(self.names.get(member) or _of_id(member) for member in members)


def _of_id(region_id: str) -> str:
    return region_id.partition("-")[2].replace("-", " ").title() or region_id


def _kinds(data: InspectData, rules: Iterable[Rule], drawn: Mapping[str, Sequence[str]]) -> dict[str, dict[str, str]]:
    """Return the kinds by id: those of the table, then those that only rules or regions name."""
    found: dict[str, dict[str, str]] = {
        str(row["authority_kind"]): {str(key): str(value) for key, value in row.items()}
        for row in data.authority_kinds.to_dict("records")
    }
    empty = dict.fromkeys(data.authority_kinds.columns, "")
    for rule in rules:
        found.setdefault(rule.authority_kind, {**empty, "authority_kind": rule.authority_kind, "country": rule.country})
    for kind, regions in drawn.items():
        country = str(data.regions["country"].iat[data.position(regions[0])])
        found.setdefault(kind, {**empty, "authority_kind": kind, "country": country})
    return found


def _of_kinds(members: Mapping[str, Sequence[str]]) -> pd.DataFrame:
    """Return members as the regions to which rules are applied, those that the edition does not draw included."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for kind, ids in members.items():
        for member in ids:
            kinds[member].append(kind)
    return pd.DataFrame({"region_id": list(kinds), "authority_kind": ["; ".join(one) for one in kinds.values()]})


def _is_inferred(rule: Rule) -> bool:
    """Return whether a rule names a kind of power, or none, that no source states. *Not stated* is no inference."""
    return not rule.stated and rule.level != Level.UNSPECIFIED.value


def _statement(rule: Rule) -> Statement:
    said = rule.values
    return Statement(
        rule.rule_id, rule.level, _is_inferred(rule), said["level_text"], said["legal_basis"], said["as_of"],
        said["source_kind"], said["note"], addresses(said["source_url"]),
    )  # fmt: skip


def _noted(statements: Sequence[Statement]) -> tuple[Part, ...]:
    """Return what notes say of a kind: one that names no kind of power is no claim that there is one."""
    levels: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        levels[NOTE if one.level == Level.UNSPECIFIED.value else one.level].append(one)
    parts = (Part(level, False, Scope.ALL, (), tuple(said)) for level, said in levels.items())
    return tuple(sorted(parts, key=lambda part: -LEVEL_RANK.get(part.level, -1)))


def _plain(name: str) -> str:
    """Return a name as scopes and kinds are compared by: “voivodes (State)” is “voivodes”."""
    return " ".join(fold(_IN_BRACKETS.sub(" ", name)).split())
