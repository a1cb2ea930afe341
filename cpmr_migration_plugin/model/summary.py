"""What each region says on each theme, in one row: the values the nine layers draw."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import pandas as pd

from .edition import Edition
from .vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Documented, Involvement, Kind, Level, Theme
from ..translation import labelled, tr

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

#: Some columns of some rows of a table.
_Rows = Sequence[tuple[str, ...]]

#: Entries listed by name in a map tip before the rest is only counted.
_LISTED = 8


def summarise(edition: Edition) -> pd.DataFrame:
    """Return one row per region and answer theme (themes 3 to 9).

    ``entries`` counts all rows of the experiences table; ``competences`` those competence rows
    whose level is not *none*. ``competence_text`` and ``entry_text`` are plain text, one item a line;
    ``links`` holds the addresses of the entries' documents, one a line.
    """
    competences = _by_region_and_theme(edition.competences, ("field", "level"))
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

    :param competences: field and level of each
    :param entries: kind, title, year and link of each
    """
    held = sum(level != Level.NONE.value for _, level in competences)
    stated_none = len(competences) - held
    count = Counter(kind for kind, *_ in entries)
    instruments, needs = count[Kind.INSTRUMENT.value], count[Kind.NEED.value]
    experiences, projects = count[Kind.EXPERIENCE.value], count[Kind.PROJECT.value]
    # A need or an interest is something said, not something done.
    done = instruments + experiences + projects
    top = max((level for _, level in competences), key=lambda level: LEVEL_RANK[level], default="")
    return (
        region,
        theme,
        _involvement(held, stated_none, done).value,
        _documented(theme, held, len(entries), instruments).value,
        _needs_class(needs, len(entries)),
        top,
        held,
        stated_none,
        len(entries),
        instruments,
        experiences,
        projects,
        needs,
        count[Kind.INTEREST.value],
        _competence_text(competences),
        _entry_text(entries),
        "\n".join(dict.fromkeys(link for *_, link in entries if link)),
    )


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


def _competence_text(competences: _Rows) -> str:
    return "\n".join(
        _shortened([labelled(tr(FIELDS_BY_ID[field].title), tr(Level(level).title)) for field, level in competences])
    )


def _entry_text(entries: _Rows) -> str:
    return "\n".join(_shortened([f"{title} ({year})" if year else title for _, title, year, _ in entries]))


def _shortened(lines: list[str]) -> list[str]:
    rest = len(lines) - _LISTED
    return lines if rest <= 0 else [*lines[:_LISTED], f"… +{rest}"]
