"""Counts in an atlas file: competences by basis, inferred ones, members, facts on the EU."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from .atlas import columns_in, tables_in
from .layout import DRAWN_COLUMN, REGION_THEMES
from .opening import reading
from ..model.vocabulary import PACT_SITUATION, Involvement, Theme

#: Code of the EU among those of countries.
_EU = "EU"


@dataclass(frozen=True)
class ThemeSums:
    """What is said in a theme.

    :param powers: powers of all regions, whatever they rest on
    :param by_rule: of them those that only a general rule gives
    :param inferred: regions drawn as *no competence, inferred*
    """

    powers: int = 0
    by_rule: int = 0
    inferred: int = 0


@dataclass(frozen=True)
class Fact:
    """A fact as the table of facts holds it."""

    name: str
    value: str
    date: str


@dataclass(frozen=True)
class PowerSums:
    """What a file says in sums.

    :param themes: themes of which nothing is said are left out
    :param members: regions that are confirmed members, of all *regions*
    :param union: facts on the EU as a whole
    :param determined: days on which the situations under the Pact were determined, the oldest first
    """

    themes: dict[Theme, ThemeSums] = field(default_factory=dict)
    members: int = 0
    regions: int = 0
    union: tuple[Fact, ...] = ()
    determined: tuple[str, ...] = ()

    def of(self, theme: Theme) -> ThemeSums:
        """Return what is said in a theme."""
        return self.themes.get(theme, ThemeSums())


def said_in(path: Path) -> PowerSums:
    """Return what an atlas file says in sums; what an older plugin did not write counts as nothing.

    :raises AtlasError: if the file cannot be read
    """
    with reading(path) as database:
        themes = {}
        if "rule_powers" in dict(columns_in(database, REGION_THEMES)):
            for theme, column in DRAWN_COLUMN.items():
                drawn = column if column in ("involvement", "documented") else "documented"
                query = (
                    "SELECT coalesce(sum(own_powers + rule_powers), 0), coalesce(sum(rule_powers), 0), "  # noqa: S608
                    f"coalesce(sum({drawn} = ?), 0) FROM {REGION_THEMES} WHERE theme = ?"
                )
                cells = database.execute(query, (Involvement.INFERRED_NONE.value, theme.value)).fetchone()
                themes[theme] = ThemeSums(*(int(cell) for cell in cells))
        query = "SELECT coalesce(sum(membership = 'member'), 0), count(*) FROM regions"
        members, regions = database.execute(query).fetchone()
        union, determined = (), ()
        if "country_facts" in tables_in(database):
            query = "SELECT fact, value, coalesce(date, '') FROM country_facts WHERE country = ? ORDER BY fid"
            union = tuple(Fact(*map(str, row)) for row in database.execute(query, (_EU,)))
            query = "SELECT DISTINCT max(date) FROM country_facts WHERE fact = ? GROUP BY country ORDER BY 1"
            determined = tuple(str(day) for (day,) in database.execute(query, (PACT_SITUATION,)) if day)
    return PowerSums(themes, int(members), int(regions), union, determined)
