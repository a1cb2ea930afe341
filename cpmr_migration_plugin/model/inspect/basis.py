"""Basis of a competence in words: a source of the region, a rule of its kind of authority, or both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .records import InspectData, addresses, country_name, level_title, title_of
from ..rules import Agreement, Rule, agreement, applies_to, ids_in
from ..vocabulary import Basis, Level, SourceKind
from ...translation import tr, tr_data

#: Kinds of sources that are the law itself.
_LAW = (SourceKind.LAW.value, SourceKind.COURT.value)

#: What stands in the key of a sign beside the level.
BY_RULE, INFERRED = "rule", "inferred"


@dataclass(frozen=True)
class RuleStatement:
    """A rule that speaks of a region and field.

    :param words: whom it is for and by what, e.g. “by law for all regioner of Sweden, Act 2017:30”
    :param level_title: what it says, in words
    :param agrees: what it says of the statement that leads; *same* if it leads itself
    :param sources: http(s) addresses
    """

    rule_id: str
    words: str
    level: str
    level_title: str
    stated: bool
    level_text: str
    legal_basis: str
    as_of: str
    note: str
    sources: tuple[str, ...]
    agrees: Agreement = field(default=Agreement.SAME)

    @property
    def contradicts(self) -> bool:
        """Whether it says something else than the statement that leads."""
        return self.agrees is Agreement.CONTRADICTION


def label_with_basis(rule: RuleStatement) -> str:
    """Return what a rule that stands beside another statement is to it."""
    return {
        Agreement.SAME: tr("A rule says the same"),
        Agreement.COMPATIBLE: tr("A rule beside it"),
        Agreement.CONTRADICTION: tr("Contradicted by a rule"),
    }[rule.agrees]


def level_words(level: str, *, inferred: bool = False) -> str:
    """Return a level in words, and that it is inferred where it is.

    *Kind of power not stated* says so already.
    """
    if level == Level.NONE.value:
        return none_words(inferred=inferred)
    if inferred and level != Level.UNSPECIFIED.value:
        return tr("{level}, inferred").format(level=level_title(level))
    return level_title(level)


def none_words(*, inferred: bool) -> str:
    """Return that no competence is held, as a source states it or as it is inferred."""
    return tr("none, inferred") if inferred else tr("stated: none")


def with_basis(words: str, *, by_rule: bool) -> str:
    """Return a level in words, and that it rests on a rule where it does."""
    return tr("{level}, by rule").format(level=words) if by_rule else words


def inferred_meaning() -> str:
    """Return what *inferred* means, in a sentence."""
    return tr("Inferred: no source states it; it is inferred from the division of tasks.")


def sign_key(level: str, *, by_rule: bool = False, inferred: bool = False) -> str:
    """Return by what the sign of a level is drawn: ``shared``, ``shared.rule``, ``none.rule.inferred``."""
    if level == Level.UNSPECIFIED.value:
        inferred = False
    return ".".join([level, *([BY_RULE] if by_rule else []), *([INFERRED] if inferred else [])])


def basis_title(basis: str) -> str:
    """Return a basis in words; its id if it is not one of ours, *own source* if it is not said."""
    return title_of(Basis, basis or Basis.OWN_SOURCE.value)


def authority_name(data: InspectData, kind: str) -> str:
    """Return what authorities of a kind are called where they are, e.g. *regioner*; its id if nothing is known."""
    named = data.kinds.get(kind)
    if named is None:
        return kind
    # How many there are, or which, stands in brackets behind some names.
    return named.name_local or tr_data(named.name).partition(" (")[0] or kind


def authority_kind_words(data: InspectData, kinds: str) -> str:
    """Return the kinds of authority in a cell in words: English plural and local name."""
    said = []
    for kind in ids_in(kinds):
        named = data.kinds.get(kind)
        name = tr_data(named.name) if named is not None and named.name else kind
        local = named.name_local if named is not None else ""
        said.append(f"{name} – {local}" if local and local != name else name)
    return "; ".join(said)


def rule_words(data: InspectData, rule: Rule) -> str:
    """Return whom a rule is for, and by what: “by law for 3 of the comunidades autónomas of Spain, Act …”."""
    but, named = applies_to(rule.applies_to)
    text = _whom(rule.values.get("source_kind", "") in _LAW, but, len(named))
    words = text.format(
        authorities=authority_name(data, rule.authority_kind), country=country_name(rule.country), n=len(named)
    )
    basis = rule.values.get("legal_basis", "")
    return f"{words}, {basis}" if basis else words


def _whom(by_law: bool, but: bool, named: int) -> str:
    """Return whom a rule is for as a text to fill in."""
    if but and not named:
        return (
            tr("by law for all {authorities} of {country}")
            if by_law
            else tr("by general rule for all {authorities} of {country}")
        )
    if but:
        return (
            tr("by law for the {authorities} of {country}, {n} left out")
            if by_law
            else tr("by general rule for the {authorities} of {country}, {n} left out")
        )
    return (
        tr("by law for {n} of the {authorities} of {country}")
        if by_law
        else tr("by general rule for {n} of the {authorities} of {country}")
    )


def rules_said(data: InspectData, rules: Sequence[Rule], level: str) -> tuple[RuleStatement, ...]:
    """Return rules in words, in their order.

    :param level: of the statement that leads, with which each is compared
    """
    return tuple(
        RuleStatement(
            rule_id=rule.rule_id,
            words=rule_words(data, rule),
            level=rule.level,
            level_title=level_words(rule.level, inferred=not rule.stated),
            stated=rule.stated,
            level_text=rule.values.get("level_text", ""),
            legal_basis=rule.values.get("legal_basis", ""),
            as_of=rule.values.get("as_of", ""),
            note=rule.values.get("note", ""),
            sources=addresses(rule.values.get("source_url", "")),
            agrees=agreement(level, rule.level),
        )
        for rule in rules
    )
