"""Collect the rows of an edition: one per region, per region and field, per experience, per figure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pandas as pd

from .answers import MapCompetence, answers, experiences_of, theme_of, year_of
from .figures import FigureProblem, read_figure
from .report import NoteKind
from .roles import Role
from .rows import Row, Value, unique
from ...model.figures import EUROSTAT_COUNTRY
from ...model.recognition.gazetteer import KnownRegion, gazetteer, same_name
from ...model.recognition.membership import membership_of
from ...model.schema import COMPETENCES, EXPERIENCES, INDICATORS, REGIONS, Table
from ...model.vocabulary import ANSWER_THEMES, WIDEST_FIRST, Level, Theme
from ...translation import tr

Note = Callable[[NoteKind, str], None]


class _Parts:
    """A cell that several placemarks add to; put together at the end, since a region may have thousands."""

    def __init__(self, text: str, separator: str = " | ") -> None:
        self._first = text
        self._separator = separator
        self._parts = dict.fromkeys(part for part in text.split(separator) if part)
        self._merged = False

    def add(self, text: str) -> None:
        """Add the parts of a text that are not there yet."""
        self._parts.update(dict.fromkeys(part for part in text.split(self._separator) if part))
        self._merged = True

    def __str__(self) -> str:
        """Return the whole: as it stood where nothing was added, else each part once."""
        return self._separator.join(self._parts) if self._merged else self._first


#: Columns of competences that are merged, with what stands between the parts.
_MERGED = {"legal_basis": " | ", "source_url": " | ", "field_text": " | ", "level_text": " | ", "note": "\n"}


class Tables:
    """The tables while they grow.

    :param title: name of the map, which stands for the dataset its figures are from
    :param year: year of figures whose column and row name none
    """

    def __init__(self, title: str, year: str) -> None:
        self._title = title
        self._year = year
        self._regions: dict[str, dict[str, str]] = {}
        self._region_sources: dict[str, _Parts] = {}
        self._competences: dict[tuple[str, str], dict[str, str]] = {}
        self._merged: dict[tuple[str, str], dict[str, _Parts]] = {}
        self._experiences: dict[tuple[str, ...], dict[str, str]] = {}
        self._indicators: dict[tuple[str, ...], dict[str, str]] = {}
        self._numbers: dict[tuple[str, str], int] = {}
        self.without_year = 0
        self.count = 0

    def frames(self) -> dict[str, pd.DataFrame]:
        """Return the tables as frames of strings with the columns of the schema."""
        for region_id, sources in self._region_sources.items():
            self._regions[region_id]["source_url"] = str(sources)
        for key, merged in self._merged.items():
            self._competences[key].update({column: str(parts) for column, parts in merged.items()})
        groups = (
            (REGIONS, self._regions), (COMPETENCES, self._competences),
            (EXPERIENCES, self._experiences), (INDICATORS, self._indicators),
        )  # fmt: skip
        return {table.name: _frame(table, rows.values()) for table, rows in groups}

    def region(self, region: KnownRegion, row: Row, source: str, note: Note) -> None:
        """Add a region, or what another of its placemarks tells of it."""
        kept = self._regions.setdefault(
            region.region_id,
            {
                "region_id": region.region_id, "name": region.name, "name_local": region.name_local,
                "country": region.country, "nuts_code": region.nuts_code, "nuts_year": region.nuts_year,
            },
        )  # fmt: skip
        self._region_sources.setdefault(region.region_id, _Parts("")).add(source)
        year = row.first(Role.NUTS_YEAR)
        told = {
            "name_local": row.first(Role.NAME_LOCAL),
            "commission": row.first(Role.COMMISSION),
            "membership": membership_of(row.first(Role.MEMBERSHIP)) if row.first(Role.MEMBERSHIP) else "",
            "factsheet_url": " | ".join(row.all_links(Role.FACTSHEET)),
        }
        if year and year not in REGIONS.column("nuts_year").values:
            note(NoteKind.NOT_UNDERSTOOD, tr("“{text}” is no NUTS year; not used.").format(text=year))
        elif year and region.nuts_code and year != kept["nuts_year"]:
            told["nuts_year"] = year
            kept["nuts_year"] = ""
        if row.first(Role.MEMBERSHIP) and not told["membership"]:
            text = row.first(Role.MEMBERSHIP)
            note(NoteKind.NOT_UNDERSTOOD, tr("“{text}” is no kind of CPMR membership; not used.").format(text=text))
        if row.first(Role.FACTSHEET) and not told["factsheet_url"]:
            text = row.first(Role.FACTSHEET)
            note(NoteKind.NOT_UNDERSTOOD, tr("“{text}” is no web address of a factsheet; not used.").format(text=text))
        for column, text in told.items():
            if text and kept.get(column) and kept[column] != text:
                message = tr("{column}: “{new}” here, “{old}” before; the first is kept.")
                note(NoteKind.CONFLICT, message.format(column=column, new=text, old=kept[column]))
            elif text:
                kept[column] = text
                self.count += 1

    def answers(self, region: KnownRegion, row: Row, theme: Theme, source: str, note: Note) -> None:
        """Add the competences and experiences a placemark tells of."""
        source = _sources(source, *row.all_links(Role.SOURCE))
        for answer in answers(row, note):
            self.count += 1
            self._competence(region, answer, theme, source, note)
        if theme not in ANSWER_THEMES:
            _text_without_place(row, note)
            return
        for story in experiences_of(row, theme, note, named_as_region=_named_as(region, row)):
            link = " | ".join(story.links)
            key = (region.region_id, theme.value, story.title, story.summary, link)
            if key in self._experiences:
                note(NoteKind.MERGED, tr("“{title}” stands in the map twice; kept once.").format(title=story.title))
                continue
            self._experiences[key] = {
                "experience_id": self._next_id(region.region_id, theme), "region_id": region.region_id,
                "theme": theme.value, "kind": story.kind.value, "title": story.title, "summary": story.summary,
                "year": story.year, "link": link, "source_url": source,
            }  # fmt: skip
            self.count += 1

    def _next_id(self, region_id: str, theme: Theme) -> str:
        number = self._numbers[region_id, theme.value] = self._numbers.get((region_id, theme.value), 0) + 1
        return f"{region_id}-{theme.value}-{number:02d}"

    def _competence(self, region: KnownRegion, answer: MapCompetence, theme: Theme, source: str, note: Note) -> None:
        own = theme_of(answer.field)
        if own is not theme and theme in ANSWER_THEMES:
            message = tr("“{field}” belongs to the theme “{own}”, not to “{theme}”; kept there.")
            text = message.format(field=answer.field_text, own=tr(own.title), theme=tr(theme.title))
            note(NoteKind.OTHER_THEME, text)
        links = tr("Links: {links}").format(links=" | ".join(answer.links)) if answer.links else ""
        new = {
            "region_id": region.region_id, "theme": own.value, "field": answer.field, "level": answer.level.value,
            "legal_basis": answer.legal_basis, "source_url": source, "as_of": answer.as_of,
            "field_text": answer.field_text, "level_text": answer.level_text,
            "note": "\n".join(filter(None, (answer.note, links))),
        }  # fmt: skip
        key = (region.region_id, answer.field)
        old = self._competences.get(key)
        if old is None:
            self._competences[key] = new
            self._merged[key] = {column: _Parts(new[column], separator) for column, separator in _MERGED.items()}
            return
        stronger = min((old, new), key=lambda item: WIDEST_FIRST.index(Level(item["level"])))
        kind = NoteKind.MERGED if old["level"] == new["level"] else NoteKind.CONFLICT
        message = tr("{region}, “{field}” stands in the map more than once; merged, the strongest level is kept.")
        note(kind, message.format(region=region.name, field=answer.field_text))
        old.update(level=stronger["level"], as_of=stronger["as_of"])
        for column, parts in self._merged[key].items():
            parts.add(new[column])

    def country_figures(self, country: str, row: Row, source: str, note: Note) -> None:
        """Add the figures of a country."""
        self._figures(EUROSTAT_COUNTRY.get(country, country), row, source, note)
        _text_without_place(row, note, with_answers=True)

    def region_figures(self, region: KnownRegion, row: Row, source: str, note: Note) -> None:
        """Add the figures of a region, under its NUTS code if it has one."""
        self._figures(region.nuts_code or region.region_id, row, source, note)

    def _figures(self, geo: str, row: Row, source: str, note: Note) -> None:
        row_year = year_of(row.first(Role.YEAR))
        row_year = row_year if len(row_year) == 4 else ""  # a span is no time of a figure
        for value in _pop_figures(row):
            figure = read_figure(value, row_year)
            if isinstance(figure, FigureProblem):
                if figure is FigureProblem.AMBIGUOUS:
                    message = tr("“{column}”: “{text}” may be thousands or decimals; not used.")
                    note(NoteKind.NOT_UNDERSTOOD, message.format(column=value.label, text=value.text))
                else:
                    row.others.append(value)
                continue
            time = figure.year or self._year
            if not time:
                self.without_year += 1
                message = tr("“{column}”: {text} names no year; it waits for an answer.")
                note(NoteKind.NOT_UNDERSTOOD, message.format(column=value.label, text=value.text[:80]))
                continue
            self._indicator(geo, time, figure.indicator, figure.value, figure.unit, figure.label, source, note)

    def _indicator(
        self, geo: str, time: str, indicator: str, value: str, unit: str, label: str, source: str, note: Note
    ) -> None:
        key = (geo, indicator, time)
        old = self._indicators.get(key)
        if old is not None:
            if old["value"] != value:
                message = tr("“{column}” of {time}: {new} here, {old} before; the first is kept.")
                note(NoteKind.CONFLICT, message.format(column=label, time=time, new=value, old=old["value"]))
            return
        self.count += 1
        wording = tr("“{column}” in the map").format(column=label)
        self._indicators[key] = {
            "geo": geo, "indicator": indicator, "time": time, "value": value, "unit": unit, "flag": "",
            "dataset": self._title, "source_url": source, "note": wording,
        }  # fmt: skip


def _named_as(region: KnownRegion, row: Row) -> bool:
    """Whether a placemark bears the name of its region, in any language in which we know it."""
    own = row.placemark.name
    found = gazetteer().by_name(own, region.country)
    if found is not None and found.region_id == region.region_id:
        return True
    return any(same_name(own, name) for name in (region.name, region.name_local, row.first(Role.REGION)) if name)


def _text_without_place(row: Row, note: Note, *, with_answers: bool = False) -> None:
    """Report text in a layer of figures.

    :param with_answers: whether answers have no place there either, as in the layer of countries
    """
    values = [value for _, value in row.kinds]
    if with_answers:
        values += [value for _, value in (*row.fields, *row.levelled)] + row.roles.get(Role.COMPETENCES, [])
    values += row.roles.get(Role.SUMMARY, [])
    lines = [*(f"{value.label}: {value.text}" for value in values), *row.text]
    if lines:
        message = tr("A layer of figures has no place for text: “{text}”.")
        note(NoteKind.NOT_UNDERSTOOD, message.format(text=" ".join(lines)[:300]))


def _pop_figures(row: Row) -> list[Value]:
    """Take from a row the values that may be figures: unknown columns, and lines of the description."""
    values, row.others = row.others, []
    kept = []
    for line in row.description.lines:
        if line.text in row.text and line.label and any(c.isdigit() for c in line.value[:6]):
            values.append(Value(line.label, line.value))
        elif line.text in row.text:
            kept.append(line.text)
    row.text = kept
    return values


def _sources(*texts: str) -> str:
    return " | ".join(unique(part for text in texts for part in text.split(" | ")))


def _frame(table: Table, rows: Iterable[dict[str, str]]) -> pd.DataFrame:
    data = [{name: row.get(name, "") for name in table.names} for row in rows]
    return pd.DataFrame(data, columns=table.names, dtype=str)
