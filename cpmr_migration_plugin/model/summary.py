"""What each region says on each theme, in one row: the values the nine layers draw."""

from __future__ import annotations

import pandas as pd

from .edition import Edition
from .vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Documented, Involvement, Kind, Level, Theme
from ..translation import tr

#: Levels from the widest power to none; *unspecified* ranks below those whose kind is known.
LEVEL_RANK = {
    Level.EXCLUSIVE.value: 5,
    Level.SHARED.value: 4,
    Level.EXECUTIVE.value: 3,
    Level.CONSULTATIVE.value: 2,
    Level.UNSPECIFIED.value: 1,
    Level.NONE.value: 0,
}

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
    "competence_text",
    "entry_text",
    "links",
)

#: Entries listed by name in a map tip before the rest is only counted.
_LISTED = 8


def summarise(edition: Edition) -> pd.DataFrame:
    """Return one row per region and answer theme (themes 3 to 9).

    ``entries`` counts all rows of the experiences table; ``competences`` those competence rows
    whose level is not *none*. ``competence_text`` and ``entry_text`` are plain text, one item a line;
    ``links`` holds the addresses of the entries' documents, one a line.
    """
    competences = dict(tuple(edition.competences.groupby(["region_id", "theme"], sort=False)))
    entries = dict(tuple(edition.experiences.groupby(["region_id", "theme"], sort=False)))
    rows = [
        _row(
            region,
            theme.value,
            competences.get((region, theme.value), edition.competences.iloc[:0]),
            entries.get((region, theme.value), edition.experiences.iloc[:0]),
        )
        for region in edition.regions["region_id"]
        for theme in ANSWER_THEMES
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _row(region: str, theme: str, competences: pd.DataFrame, entries: pd.DataFrame) -> dict[str, object]:
    held = competences[competences["level"] != Level.NONE.value]
    stated_none = len(competences) - len(held)
    kinds = entries["kind"].value_counts()
    count = {kind: int(kinds.get(kind.value, 0)) for kind in Kind}
    # A need or an interest is something said, not something done.
    done = count[Kind.INSTRUMENT] + count[Kind.EXPERIENCE] + count[Kind.PROJECT]
    top = max(competences["level"], key=lambda level: LEVEL_RANK[level], default="")
    return {
        "region_id": region,
        "theme": theme,
        "involvement": _involvement(len(held), stated_none, done).value,
        "documented": _documented(theme, len(held), len(entries), count[Kind.INSTRUMENT]).value,
        "needs_class": _needs_class(count[Kind.NEED], len(entries)),
        "top_level": top,
        "competences": len(held),
        "stated_none": stated_none,
        "entries": len(entries),
        "instruments": count[Kind.INSTRUMENT],
        "experiences": count[Kind.EXPERIENCE],
        "projects": count[Kind.PROJECT],
        "needs": count[Kind.NEED],
        "interests": count[Kind.INTEREST],
        "competence_text": _competence_text(competences),
        "entry_text": _entry_text(entries),
        "links": "\n".join(dict.fromkeys(link for link in entries["link"] if link)),
    }


def _documented(theme: str, competences: int, entries: int, instruments: int) -> Documented:
    """Return whether what a theme asks for is documented: in governance an instrument, else any entry."""
    if theme != Theme.GOVERNANCE.value:
        return Documented.YES if entries else Documented.NO_ANSWER
    if instruments:
        return Documented.YES
    return Documented.OTHER if entries or competences else Documented.NO_ANSWER


def _involvement(competences: int, stated_none: int, done: int) -> Involvement:
    if competences and done:
        return Involvement.BOTH
    if competences:
        return Involvement.COMPETENCE
    if done:
        return Involvement.EXPERIENCE
    return Involvement.STATED_NONE if stated_none else Involvement.NO_ANSWER


def _needs_class(needs: int, entries: int) -> str:
    """Return which of needs and innovative practices are documented."""
    if not entries:
        return Documented.NO_ANSWER.value
    if needs == entries:
        return "needs"
    return "needs_and_practices" if needs else "practices"


def _competence_text(competences: pd.DataFrame) -> str:
    lines = [
        f"{tr(FIELDS_BY_ID[field].title)}: {tr(Level(level).title)}"
        for field, level in zip(competences["field"], competences["level"])
    ]
    return "\n".join(_shortened(lines))


def _entry_text(entries: pd.DataFrame) -> str:
    lines = [f"{title} ({year})" if year else title for title, year in zip(entries["title"], entries["year"])]
    return "\n".join(_shortened(lines))


def _shortened(lines: list[str]) -> list[str]:
    rest = len(lines) - _LISTED
    return lines if rest <= 0 else [*lines[:_LISTED], f"… +{rest}"]
