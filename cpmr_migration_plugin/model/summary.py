"""One row per region and theme: the values that the nine layers draw."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from .edition import Edition
from .vocabulary import (
    ANSWER_THEMES,
    FIELDS_BY_ID,
    INVOLVEMENT_THEMES,
    WIDEST_FIRST,
    Basis,
    Documented,
    Involvement,
    Kind,
    Level,
    Theme,
)

#: Levels from the widest power, 5, to none, 0.
LEVEL_RANK = {level.value: rank for rank, level in zip(reversed(range(len(WIDEST_FIRST))), WIDEST_FIRST)}

COLUMNS = (
    "region_id",
    "theme",
    "involvement",
    "documented",
    "needs_class",
    "top_level",
    "competences",
    "stated_none",
    "entries",
    "instruments",
    "experiences",
    "projects",
    "needs",
    "interests",
    "links",
    "inferred_none",
    "own_powers",
    "rule_powers",
    "by_basis",
    "level_class",
)

#: Some columns of some rows of a table.
_Rows = Sequence[tuple[str, ...]]


def summarise(edition: Edition) -> pd.DataFrame:
    """Return one row per region and answer theme (themes 3 to 9).

    ``entries`` counts all rows of the experiences table; ``competences`` those competence rows
    whose level is not *none*, ``own_powers`` and ``rule_powers`` of them those by the region's own source and by
    rule; ``stated_none`` and ``inferred_none`` those without a power. General fields count nowhere.
    ``by_basis`` is the class of the theme with *by own source* and *by rule* told apart, ``level_class`` the widest
    power held, or which kind of nothing.
    ``links`` holds the addresses of the entries' documents, one a line.
    """
    competences = _by_region_and_theme(edition.competences, ("field", "level", "basis", "level_stated"))
    entries = _by_region_and_theme(edition.experiences, ("kind", "title", "year", "link"))
    silent = {theme.value: _row("", theme.value, (), ())[1:] for theme in ANSWER_THEMES}
    rows = []
    for region in edition.regions["region_id"].tolist():
        for theme, nothing in silent.items():
            key = region, theme
            if key in competences or key in entries:
                rows.append(_row(*key, competences.get(key, ()), entries.get(key, ())))
            else:
                rows.append((region, *nothing))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _by_region_and_theme(frame: pd.DataFrame, columns: Sequence[str]) -> dict[tuple[str, str], list[tuple[str, ...]]]:
    """Return some columns of the rows of each region and theme. Plain lists: a frame for each would be slow."""
    found: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
    for region, theme, *values in zip(*(frame[name].tolist() for name in ("region_id", "theme", *columns))):
        found[region, theme].append(tuple(values))
    return found


def _row(region: str, theme: str, competences: _Rows, entries: _Rows) -> tuple[object, ...]:
    """Return a row with :data:`COLUMNS`.

    :param competences: field, level, basis and whether the level is stated, of each
    :param entries: kind, title, year and link of each
    """
    powers = _powers(competences)
    count = Counter(kind for kind, *_ in entries)
    instruments, needs = count[Kind.INSTRUMENT.value], count[Kind.NEED.value]
    experiences, projects = count[Kind.EXPERIENCE.value], count[Kind.PROJECT.value]
    # A need or an interest is something said, not something done.
    done = instruments + experiences + projects
    top = max((level for _, level, *_ in competences), key=lambda level: LEVEL_RANK[level], default="")
    involvement = _involvement(powers, done).value
    documented = _documented(theme, powers, len(entries), instruments).value
    drawn = involvement if Theme(theme) in INVOLVEMENT_THEMES else documented
    return (
        region,
        theme,
        involvement,
        documented,
        _needs_class(needs, len(entries)),
        top,
        powers.held,
        powers.stated_none,
        len(entries),
        instruments,
        experiences,
        projects,
        needs,
        count[Kind.INTEREST.value],
        "\n".join(dict.fromkeys(link for *_, link in entries if link)),
        powers.inferred_none,
        powers.own,
        powers.rule,
        _by_basis(drawn, powers),
        _level_class(powers),
    )


@dataclass(frozen=True)
class _Powers:
    """What the competences of a region in a theme come to; general fields left out.

    :param widest: the widest level held; empty if none is
    """

    own: int = 0
    rule: int = 0
    stated_none: int = 0
    inferred_none: int = 0
    widest: str = ""

    @property
    def held(self) -> int:
        """Number of powers."""
        return self.own + self.rule


def _powers(competences: _Rows) -> _Powers:
    own = rule = stated = inferred = 0
    levels = []
    for name, level, basis, level_stated in competences:
        known = FIELDS_BY_ID.get(name)
        if known is not None and known.general:
            continue
        if level == Level.NONE.value:
            inferred += level_stated == "no"
            stated += level_stated != "no"
            continue
        levels.append(level)
        rule += basis == Basis.GENERAL_RULE.value
        own += basis != Basis.GENERAL_RULE.value
    return _Powers(own, rule, stated, inferred, max(levels, key=lambda level: LEVEL_RANK[level], default=""))


def _documented(theme: str, powers: _Powers, entries: int, instruments: int) -> Documented:
    """Return whether what a theme asks for is documented: in governance an instrument, else any entry."""
    if theme != Theme.GOVERNANCE.value:
        return Documented.YES if entries else Documented.NO_ANSWER
    if instruments:
        return Documented.YES
    if entries or powers.held:
        return Documented.OTHER
    return Documented(_nothing(powers))


def _involvement(powers: _Powers, done: int) -> Involvement:
    if powers.held:
        return Involvement.BOTH if done else Involvement.COMPETENCE
    return Involvement.EXPERIENCE if done else Involvement(_nothing(powers))


def _nothing(powers: _Powers) -> str:
    """Return which kind of nothing it is that a region has: a source that says so leads one that lets infer it."""
    if powers.stated_none:
        return Involvement.STATED_NONE.value
    return Involvement.INFERRED_NONE.value if powers.inferred_none else Involvement.NO_ANSWER.value


#: Classes that a power is part of, and what they are called where its basis is told: by own source, by rule.
TOLD_APART = {
    Involvement.BOTH.value: ("both_own", "both_rule"),
    Involvement.COMPETENCE.value: ("competence_own", "competence_rule"),
    Documented.OTHER.value: ("other_own", "other_rule"),
}


def _by_basis(drawn: str, powers: _Powers) -> str:
    """Return the class a theme draws, told apart by basis: one power by own source is enough for *own source*."""
    own, rule = TOLD_APART.get(drawn, (drawn, drawn))
    return rule if powers.rule and not powers.own else own


def _level_class(powers: _Powers) -> str:
    return powers.widest or _nothing(powers)


def _needs_class(needs: int, entries: int) -> str:
    """Return which of needs and innovative practices are documented."""
    if not entries:
        return Documented.NO_ANSWER.value
    if needs == entries:
        return "needs"
    return "needs_and_practices" if needs else "practices"
