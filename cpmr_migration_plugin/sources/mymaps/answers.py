"""Competences and experiences of a placemark."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .placemarks import without_links
from .report import NoteKind
from .roles import Role
from .rows import Row, Value, unique
from ...model.recognition.answers import AnswerMeaning, RecognisedAnswer, is_missing, read_answer, why_unused
from ...model.recognition.kinds import kind_of
from ...model.recognition.text import plain
from ...model.recognition.topics import exact_field
from ...model.vocabulary import FIELDS_BY_ID, Kind, Level, Theme
from ...translation import tr

Note = Callable[[NoteKind, str], None]

#: What a layer holds if the map does not say it.
_DEFAULT_KINDS = {Theme.GOVERNANCE: Kind.INSTRUMENT, Theme.NEEDS: Kind.NEED, Theme.COOPERATION: Kind.INTEREST}
#: A link in place of an answer: there is something, its kind is not stated.
_LINKED = RecognisedAnswer(AnswerMeaning.YES, Level.UNSPECIFIED)
_MAX_TITLE = 140
_YEAR = re.compile(r"\d{4}(?:\s*[-–/]\s*\d{4})?\Z", re.ASCII)
_DASH = re.compile(r"\s[–—-]\s")
_LIST_MARK = re.compile(r"[;\n•·,()]")
_BULLET = re.compile(r"^\s*(?:[•·▪*–-]|\d+[.)])\s+")


@dataclass(frozen=True)
class MapCompetence:
    """One competence of a region, before several of one field are merged."""

    field: str
    level: Level
    field_text: str
    level_text: str
    links: tuple[str, ...] = ()
    legal_basis: str = ""
    as_of: str = ""
    note: str = ""


@dataclass(frozen=True)
class MapEntry:
    """One experience, instrument, project, need or interest."""

    kind: Kind
    title: str
    summary: str
    links: tuple[str, ...] = ()
    year: str = ""


def answers(row: Row, note: Note) -> list[MapCompetence]:
    """Return the competences a placemark tells of."""
    found: list[MapCompetence] = []
    for field_id, value in row.fields:
        answer = _answer(field_id, value.label, value, note)
        if answer:
            found.append(answer)
    for level, value in row.levelled:
        found += _listed(value, note, level)
    for value in row.roles.get(Role.COMPETENCES, ()):
        found += _listed(value, note)
    named = row.roles.get(Role.FIELD, [])
    levels = row.roles.get(Role.LEVEL, [])
    extra = _extra(row) if named else ""
    for i, value in enumerate(named):
        level = levels[i] if i < len(levels) else Value("", "")
        for answer in _listed(value, note, understood=bool(level.text)):
            kind = _answer(answer.field, answer.field_text, level, note) if level.text else answer
            if kind:
                found.append(_with(kind, note=extra, links=row.all_links(Role.LINK)))
    if not named:  # “Competence: health, housing”: the heading of a level, the value of a list
        for value in levels:
            found += _listed(value, note)
    legal, as_of = row.first(Role.LEGAL), year_of(row.first(Role.YEAR))
    return [_with(answer, legal_basis=legal, as_of=as_of) for answer in found]


def _with(answer: MapCompetence, **values: object) -> MapCompetence:
    return MapCompetence(**{**answer.__dict__, **{key: value for key, value in values.items() if value}})


def _answer(field_id: str, field_text: str, value: Value, note: Note) -> MapCompetence | None:
    text = without_links(value.text)
    answer = read_answer(text, ticks=True) if text or not value.links else _LINKED
    told = tr("“{field}”: {why}.")
    if answer.level is None:
        kind = NoteKind.NOTHING_SAID if answer.says is AnswerMeaning.NOTHING else NoteKind.NOT_UNDERSTOOD
        note(kind, told.format(field=field_text, why=why_unused(answer, _short(value.text))))
        return None
    if answer.says is AnswerMeaning.OTHER:
        message = tr("“{field}”: “{text}” does not tell the kind of power; kept as “unspecified” with this wording.")
        note(NoteKind.NOT_UNDERSTOOD, message.format(field=field_text, text=_short(text)))
    return MapCompetence(field_id, answer.level, field_text, text, value.links)


def _listed(value: Value, note: Note, level: Level | None = None, *, understood: bool = False) -> list[MapCompetence]:
    """Return the fields that a list names, with the kind of power of each if it stands beside it."""
    if is_missing(value.text):
        return []
    found: list[MapCompetence] = []
    unknown: list[str] = []
    whole = exact_field(without_links(value.text))
    items = [value.text] if whole else _items(value.text)
    for item in (without_links(_BULLET.sub("", item)) for item in items):
        if not item:
            continue
        name, words = _name_and_level(item)
        field_id = exact_field(name)
        if not field_id:
            unknown.append(item)
        elif level is not None:
            found.append(MapCompetence(field_id, level, name, value.label, value.links))
        elif words and not understood:
            answer = _answer(field_id, name, Value(name, words, value.links), note)
            found += [answer] if answer else []
        else:
            found.append(MapCompetence(field_id, Level.UNSPECIFIED, name, "", value.links))
    if unknown:
        message = tr("Column “{column}”: no field is known by the name “{text}”; not used.")
        for item in unknown:
            note(NoteKind.NOT_UNDERSTOOD, message.format(column=value.label, text=_short(item)))
    return found


def _name_and_level(item: str) -> tuple[str, str]:
    """Part “Health (exclusive)”, “Health: exclusive” and “Health – exclusive”."""
    last = len(item) - 1
    found: list[tuple[str, str]] = []
    opened, colon = item.find("(", 1), item.find(":", 1)
    if item.endswith(")") and 0 < opened < last - 1:
        found.append((item[:opened].rstrip(), item[opened + 1 : last]))
    if 0 < colon < last:
        found.append((item[:colon].rstrip(), item[colon + 1 :].strip()))
    dash = _DASH.search(item, 1)
    if dash and dash.end() <= last:
        found.append((item[: dash.start()].rstrip(), item[dash.end() :]))
    # What stands first in the item parts it.
    name, words = min(found, key=lambda pair: len(pair[0]), default=("", ""))
    return (name, words) if name and words and not exact_field(item) else (item, "")


def _items(text: str) -> list[str]:
    """Return the items of a list; a comma within brackets parts none."""
    marks = list(_LIST_MARK.finditer(text))
    cuts, within = [], False
    # From the end, so that of each comma it is known whether the next bracket closes.
    for mark in reversed(marks):
        sign = mark.group()
        if sign in "()":
            within = sign == ")"
        elif sign != "," or not within:
            cuts.append(mark.start())
    starts = [0, *(cut + 1 for cut in reversed(cuts))]
    return [text[start:end] for start, end in zip(starts, [*reversed(cuts), len(text)])]


def experiences_of(row: Row, theme: Theme, note: Note, *, named_as_region: bool) -> list[MapEntry]:
    """Return the experiences a placemark tells of; its own text is one of them.

    :param named_as_region: whether its name is that of its region, and so no title
    """
    year = year_of(row.first(Role.YEAR))
    own_name = "" if named_as_region else row.placemark.name
    title = without_links(row.first(Role.TITLE))
    found: list[MapEntry] = []
    for kind, value in row.kinds:
        if is_missing(value.text):
            why = why_unused(read_answer(value.text), value.text)
            note(NoteKind.NOTHING_SAID, tr("“{field}”: {why}.").format(field=value.label, why=why))
            continue
        found += [_story(kind, "", text, links, year) for text, links in _parts(value)]
    told = bool(row.fields or row.levelled or row.roles.keys() & {Role.COMPETENCES, Role.FIELD, Role.LEVEL})
    text = "" if Role.FIELD in row.roles else _extra(row)
    links = unique((*row.all_links(Role.LINK, Role.TITLE, Role.SUMMARY), *row.description.links))
    links = tuple(link for link in links if link not in _elsewhere(row))
    if len(found) == 1 and not text and not told:  # the one practice of the row, its title and link beside it
        only = found[0]
        heading = title or own_name or only.title
        summary = only.summary or (only.title if heading != only.title else "")
        return [MapEntry(only.kind, heading, summary, unique((*only.links, *links)), year)]
    if title or text or (links and not told and not found) or (own_name and not told and not found):
        kind = _DEFAULT_KINDS.get(theme, Kind.EXPERIENCE)
        given = row.first(Role.KIND)
        kind = kind_of(given) or kind
        if given and kind_of(given) is None:
            message = tr("“{text}” is no kind of experience we know; not used.").format(text=_short(given))
            note(NoteKind.NOT_UNDERSTOOD, message)
        found.append(_story(kind, title or own_name, text, links, year))
    return found


def _elsewhere(row: Row) -> set[str]:
    """Return links that have a column of their own, so that they are not told twice."""
    values = [value for _, value in (*row.fields, *row.levelled, *row.kinds)]
    values += [value for role in (Role.FACTSHEET, Role.SOURCE, Role.MEDIA) for value in row.roles.get(role, ())]
    return {link for value in values for link in value.links}


def _extra(row: Row) -> str:
    """Return the running text of a placemark."""
    parts = [value.text for value in row.roles.get(Role.SUMMARY, ())] + row.text
    return "\n".join(part for part in parts if not is_missing(part))


def _story(kind: Kind, title: str, text: str, links: tuple[str, ...], year: str) -> MapEntry:
    words = without_links(text)
    heading = title or _heading(words) or (links[0].partition("://")[2] if links else "")
    summary = "" if plain(words) == plain(heading) else text
    return MapEntry(kind, _short(heading, _MAX_TITLE), summary, links, year)


def _heading(text: str) -> str:
    """Return the first sentence or line of a text."""
    return _short(re.split(r"\n|(?<=[.!?])\s", text, maxsplit=1)[0], _MAX_TITLE)


def _parts(value: Value) -> list[tuple[str, tuple[str, ...]]]:
    """Return the experiences a cell lists, one a line, if it is a list; else the whole."""
    lines = [line for line in value.text.split("\n") if line.strip()]
    shown = all(link in value.text for link in value.links)
    if len(lines) > 1 and shown and all(len(line) <= 200 for line in lines):
        parts = []
        for line in lines:
            parts.append((_BULLET.sub("", line), tuple(link for link in value.links if link in line)))
        return parts
    return [(value.text, value.links)]


def year_of(text: str) -> str:
    """Return a year or a span of years; empty if *text* is neither."""
    match = _YEAR.match(text.strip())
    if match:
        return "-".join(re.findall(r"\d{4}", match.group(), re.ASCII))
    # A full date tells its year.
    dated = re.match(r"(\d{4})-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](\d{4})", text.strip(), re.ASCII)
    return next((group for group in dated.groups() if group), "") if dated else ""


def theme_of(field_id: str) -> Theme:
    """Return the theme a field belongs to."""
    return FIELDS_BY_ID[field_id].theme


def _short(text: str, length: int = 300) -> str:
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    return (cut.rpartition(" ")[0] if " " in cut[length // 2 :] else cut) + "…"
