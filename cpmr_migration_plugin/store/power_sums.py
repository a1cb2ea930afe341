"""Counts in an atlas file: competences by basis, inferred ones, members, facts on the EU."""

from __future__ import annotations

from dataclasses import dataclass, field

from .layout import DRAWN_COLUMN, REGION_THEMES
from .reading import AtlasReader
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


def sums_in(reader: AtlasReader) -> PowerSums:
    """Return what an atlas file that is open says in sums; what an older plugin did not write counts as nothing."""
    themes = _themes(reader) if "rule_powers" in reader.columns(REGION_THEMES) else {}
    ((members, regions),) = reader.sql("SELECT coalesce(sum(membership = 'member'), 0), count(*) FROM regions")
    union, determined = (), ()
    if reader.has("country_facts"):
        query = "SELECT fact, value, coalesce(date, '') FROM country_facts WHERE country = ? ORDER BY fid"
        union = tuple(Fact(*map(str, row)) for row in reader.sql(query, _EU))
        query = "SELECT DISTINCT max(date) FROM country_facts WHERE fact = ? GROUP BY country ORDER BY 1"
        determined = tuple(str(day) for (day,) in reader.sql(query, PACT_SITUATION) if day)
    return PowerSums(themes, int(members), int(regions), union, determined)


def _themes(reader: AtlasReader) -> dict[Theme, ThemeSums]:
    """Return what is said in each theme that answers are drawn in."""
    none = Involvement.INFERRED_NONE.value
    query = (
        "SELECT theme, coalesce(sum(own_powers + rule_powers), 0), coalesce(sum(rule_powers), 0), "  # noqa: S608
        f"coalesce(sum(involvement = ?), 0), coalesce(sum(documented = ?), 0) FROM {REGION_THEMES} GROUP BY theme"
    )
    found = {theme: sums for theme, *sums in reader.sql(query, none, none)}
    themes = {}
    for theme, column in DRAWN_COLUMN.items():
        powers, by_rule, involvement, documented = map(int, found.get(theme.value, (0, 0, 0, 0)))
        themes[theme] = ThemeSums(powers, by_rule, involvement if column == "involvement" else documented)
    return themes
