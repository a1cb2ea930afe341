"""Columns and values of the tables of an edition, as they are worded in four languages."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from ...model.recognition.answers import AnswerMeaning, read_answer, why_unspecified, why_unused
from ...model.recognition.countries import country_code
from ...model.recognition.headers import headings
from ...model.recognition.kinds import kind_of
from ...model.recognition.text import plain
from ...model.recognition.topics import exact_field, exact_theme
from ...model.schema import Table
from ...model.survey.cells import as_title, read_links, read_nuts, read_year
from ...model.vocabulary import Actor, Basis, Level, SourceKind, Status, Tier
from ...translation import Language, TitledEnum, speaking, tr

#: Headings of other names than the column's.
_MORE = {"name": ("region_name",), "experience_id": ("id",), "as_of": ("date",)}


def column_name(text: str, table: Table) -> str:
    """Return the column of a table that a header names, exactly or in other words; empty if none."""
    if text in table.names:
        return text
    words = plain(text)
    for column in table.columns:
        if words in (plain(column.name), plain(column.title)):
            return column.name
    return next((c.name for c in table.columns if words in headings(c.name, *_MORE.get(c.name, ()))), "")


def with_known_values(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """Return a table with titles and wordings replaced by the ids they stand for.

    What is not known stays, for validation to name it.
    """
    readers: dict[str, Callable[[str], str]] = {
        "country": country_code,
        "nuts_code": read_nuts,
        "theme": lambda text: getattr(exact_theme(text), "value", ""),
        "field": exact_field,
        "level": _level,
        "kind": _kind,
        "basis": lambda text: _titled(Basis, text),
        "status": lambda text: _titled(Status, text),
        "actor": lambda text: _titled(Actor, text),
        "source_kind": lambda text: _titled(SourceKind, text),
        "tier": lambda text: _titled(Tier, text),
        "level_stated": _yes_no,
        "year_inferred": _yes_no,
        "year": read_year,
        "as_of": read_year,
        "source_url": _links,
        "link": _links,
        "factsheet_url": _links,
    }
    for name, reader in readers.items():
        if name not in frame.columns or name not in table.names:
            continue
        allowed = set(table.column(name).values)
        known = {value: value if value in allowed else reader(value) or value for value in set(frame[name]) if value}
        frame[name] = [known.get(value, "") for value in frame[name]]
    return frame


def with_answers(frame: pd.DataFrame) -> tuple[pd.DataFrame, list[tuple[int, str]]]:
    """Return the table of competences with every wording of a level read as in a survey, and what is told of rows.

    Words that tell no kind of power are *unspecified*, kept beside it; a row whose words are no answer, deny in words
    that are not known or tell of another authority is left out.

    :param frame: with a column ``level`` of ids and wordings, indexed by line
    """
    known = {level.value for level in Level}
    told: list[tuple[int, str]] = []
    levels, texts, kept = list(frame["level"]), list(frame.get("level_text", [""] * len(frame))), [True] * len(frame)
    for place, (line, text) in enumerate(zip(frame.index, list(levels))):
        if text in known or not text:
            continue
        answer, short = read_answer(text), as_title(text)[0]
        if answer.level is None:
            kept[place] = False
            told.append((int(line), why_unused(answer, short)))
            continue
        levels[place], texts[place] = answer.level.value, texts[place] or text
        if answer.says is AnswerMeaning.OTHER:
            told.append((int(line), why_unspecified(short)))
    return frame.assign(level=levels, level_text=texts).loc[kept], told


def _level(text: str) -> str:
    answer = read_answer(text)
    return answer.level.value if answer.level and answer.says is not AnswerMeaning.OTHER else ""


def _kind(text: str) -> str:
    return getattr(kind_of(text), "value", "")


def _titled(values: type[TitledEnum], text: str) -> str:
    """Return the id of a value that its title names, in any of our languages."""
    wanted = plain(text)
    for language in Language:
        with speaking(language):
            found = next((one.value for one in values if wanted in (plain(one.value), plain(tr(one.title)))), "")
        if found:
            return found
    return ""


def _yes_no(text: str) -> str:
    says = read_answer(text, ticks=True).says
    return says.value if says in (AnswerMeaning.YES, AnswerMeaning.NO) else ""


def _links(text: str) -> str:
    links, words = read_links(text)
    return "" if words else links
