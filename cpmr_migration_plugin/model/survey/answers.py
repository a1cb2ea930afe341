"""The answers of one region: its competences and its experiences, needs and interests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from .cells import as_title, read_links, read_year
from .mapping import ColumnMapping, ColumnRole, Mapping
from .sheet import Sheet
from ..problems import Problem
from ..recognition.answers import AnswerMeaning, RecognisedAnswer, are_ticks, read_answer, why_unspecified, why_unused
from ..recognition.headers import headings
from ..recognition.text import plain
from ..vocabulary import ANSWER_THEMES, FIELDS_BY_ID, Kind, Level, Theme
from ...translation import tr

#: What says that another level or none is meant, and not which.
_UNUSED = (AnswerMeaning.DENIAL, AnswerMeaning.ELSEWHERE)
#: Up to here a text is an answer; beyond, a description in which a “not” denies nothing by itself.
_ANSWER_LENGTH = 120

Row = dict[str, str]
Values = tuple[str, ...]


@dataclass(frozen=True)
class Questions:
    """What a mapping asks of every row, put in order once: a sheet may have thousands of rows.

    :param fields: the columns of each field by role, those of one role in the order of the sheet
    :param wishes: columns of needs and interests, and experiences by theme with their parts, in the order of the sheet
    """

    fields: tuple[tuple[str, tuple[tuple[ColumnRole, tuple[ColumnMapping, ...]], ...]], ...]
    wishes: tuple[tuple[ColumnMapping, dict[ColumnRole, ColumnMapping]], ...]

    @staticmethod
    def of(mapping: Mapping) -> Questions:
        """Return the questions of a mapping."""
        fields: dict[str, dict[ColumnRole, list[ColumnMapping]]] = {}
        groups: dict[tuple[Theme, str], tuple[ColumnMapping, dict[ColumnRole, ColumnMapping]]] = {}
        wishes: list[tuple[ColumnMapping, dict[ColumnRole, ColumnMapping]]] = []
        for column in mapping.columns:
            if column.role.needs_field and column.field in FIELDS_BY_ID:
                fields.setdefault(column.field, {}).setdefault(column.role, []).append(column)
            elif column.role in (ColumnRole.NEED, ColumnRole.INTEREST):
                wishes.append((column, {}))
            elif column.role.needs_theme and column.theme in ANSWER_THEMES:
                key = (column.theme, column.group)
                if key not in groups:
                    groups[key] = (column, {})
                    wishes.append(groups[key])
                groups[key][1].setdefault(column.role, column)
        return Questions(
            tuple(
                (field, tuple((role, tuple(held)) for role, held in roles.items())) for field, roles in fields.items()
            ),
            tuple(wishes),
        )


class ProblemNotes:
    """Collects what is wrong and what was not used, by line and column of the sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._counts: Counter[tuple[str, str]] = Counter()
        self._ticks: dict[int, bool] = {}
        self.problems: list[Problem] = []
        self.notes: list[Problem] = []

    def place(self, line: int) -> str:
        """Return the row a line stands in, and its sheet where there are several."""
        found = self._sheet.told(Problem(self._sheet.name, line, "", ""))
        return f"{found.row} ({found.table})" if self._sheet.origins else str(line)

    def problem(self, line: int | None, column: str, message: str) -> None:
        """Note what keeps the survey from being an edition."""
        self.problems.append(Problem(self._sheet.name, line, column, message))

    def note(self, line: int | None, column: str, message: str) -> None:
        """Note what a user should know."""
        self.notes.append(Problem(self._sheet.name, line, column, message))

    def count(self, column: str, message: str) -> None:
        """Note what happens in many lines, told once with their number."""
        self._counts[column, message] += 1

    def all_notes(self) -> list[Problem]:
        """Return the notes, those that were counted last."""
        counted = [
            Problem(self._sheet.name, None, column, tr("{message} ({n} rows)").format(message=message, n=number))
            for (column, message), number in self._counts.items()
        ]
        return self.notes + counted

    def answer(self, column: ColumnMapping, text: str) -> RecognisedAnswer:
        """Return what a cell of a column says."""
        if column.index not in self._ticks:
            self._ticks[column.index] = are_ticks([row[column.index] for row in self._sheet.rows])
        return read_answer(text, ticks=self._ticks[column.index])


def competences_of(questions: Questions, line: int, values: Values, base: Row, book: ProblemNotes) -> Iterator[Row]:
    """Yield the competences one region answered to.

    :param base: region, source and date of the line
    """
    for field, roles in questions.fields:
        columns: dict[ColumnRole, ColumnMapping] = {}
        for role, held in roles:
            filled = next((column for column in held if values[column.index]), None)
            if filled is not None:
                columns[role] = filled
        if not columns:
            continue
        level, level_text, field_text = _level(line, columns, values, book)
        if level is None:
            # What is noted is no answer, whatever words it holds.
            noted = (ColumnRole.FIELD_TEXT,) if _is_note(columns.get(ColumnRole.FIELD_TEXT)) else ()
            for role in (*noted, ColumnRole.LEGAL_BASIS, ColumnRole.FIELD_SOURCE):
                if role in columns:
                    book.note(line, columns[role].header, tr("not used: the field itself has no answer"))
            continue
        row = {**base, "theme": FIELDS_BY_ID[field].theme.value, "field": field, "level": level.value}
        row |= {"level_text": level_text, "field_text": field_text}
        if ColumnRole.LEGAL_BASIS in columns:
            row["legal_basis"] = values[columns[ColumnRole.LEGAL_BASIS].index]
        if ColumnRole.FIELD_SOURCE in columns:
            column = columns[ColumnRole.FIELD_SOURCE]
            links, words = read_links(values[column.index])
            row["source_url"] = links or base["source_url"]
            row["note"] = words
        yield row


def _level(
    line: int, columns: dict[ColumnRole, ColumnMapping], values: Values, book: ProblemNotes
) -> tuple[Level | None, str, str]:
    """Return level, its wording and the description of the field; no level where nothing is answered."""
    asked, told = columns.get(ColumnRole.LEVEL), columns.get(ColumnRole.FIELD_TEXT)
    text = values[told.index] if told else ""
    if asked is not None:
        wording = values[asked.index]
        answer = book.answer(asked, wording)
        if answer.says in _UNUSED:
            _note_unused(line, asked, wording, answer, book)
        elif answer.says is AnswerMeaning.OTHER:
            book.count(asked.header, why_unspecified(as_title(wording)[0]))
        if answer.level is not None:
            return answer.level, "" if wording in ("0", "1") else wording, text
        if answer.says is AnswerMeaning.NOTHING and wording:
            book.count(asked.header, why_unused(answer, wording))
        if answer.says in _UNUSED:
            return None, "", ""
    if told is None or _is_note(told):
        return None, "", ""
    answer = book.answer(told, text)
    if len(text) > _ANSWER_LENGTH and answer.says is not AnswerMeaning.NO:
        return Level.UNSPECIFIED, "", text
    if answer.says in _UNUSED:
        _note_unused(line, told, text, answer, book)
    if answer.says in (AnswerMeaning.NO, AnswerMeaning.LEVEL, AnswerMeaning.YES):
        return answer.level, text, ""
    return answer.level, "", text if answer.level else ""


def _is_note(column: ColumnMapping | None) -> bool:
    return column is not None and plain(column.header) in headings("note")


def _note_unused(line: int, column: ColumnMapping, text: str, answer: RecognisedAnswer, book: ProblemNotes) -> None:
    book.note(line, column.header, why_unused(answer, as_title(text)[0]))


def experiences_of(questions: Questions, line: int, values: Values, base: Row, book: ProblemNotes) -> Iterator[Row]:
    """Yield the experiences, needs and interests one region wrote down, each with its id."""
    numbers: Counter[str] = Counter()
    for row in _experiences(questions, line, values, book):
        numbers[row["theme"]] += 1
        identifier = f"{base['region_id']}-{row['theme']}-{numbers[row['theme']]:02d}"
        yield {"region_id": base["region_id"], "source_url": base["source_url"], "experience_id": identifier, **row}


def _experiences(questions: Questions, line: int, values: Values, book: ProblemNotes) -> Iterator[Row]:
    for column, parts in questions.wishes:
        if not parts:
            if values[column.index]:
                yield from _wish(column, line, values[column.index], book)
        elif column.theme is not None and any(values[part.index] for part in parts.values()):
            yield from _experience(column.theme, column, parts, line, values, book)


def _wish(column: ColumnMapping, line: int, text: str, book: ProblemNotes) -> Iterator[Row]:
    """Yield a need or an interest; a bare yes is worded as the question is."""
    need = column.role is ColumnRole.NEED
    answer = book.answer(column, text)
    if answer.says in (AnswerMeaning.NOTHING, AnswerMeaning.NO):
        if answer.says is AnswerMeaning.NO:
            book.count(column.header, tr("“no” becomes no row"))
        return
    if not need and answer.says is AnswerMeaning.DENIAL and len(text) <= _ANSWER_LENGTH:
        _note_unused(line, column, text, answer, book)
        return
    title, summary = as_title(column.header if answer.says is AnswerMeaning.YES else text)
    if answer.says is AnswerMeaning.YES and len(text) > 3:
        summary = text
    theme = Theme.NEEDS if need else Theme.COOPERATION
    kind = Kind.NEED if need else Kind.INTEREST
    yield {"theme": theme.value, "kind": kind.value, "title": title, "summary": summary}


def _experience(
    theme: Theme,
    first: ColumnMapping,
    parts: dict[ColumnRole, ColumnMapping],
    line: int,
    values: Values,
    book: ProblemNotes,
) -> Iterator[Row]:
    cells = {role: values[column.index] for role, column in parts.items()}
    title, summary = _title(cells, parts, book)
    note = ""
    link, words = read_links(cells.get(ColumnRole.EXPERIENCE_LINK, ""))
    year_text = cells.get(ColumnRole.EXPERIENCE_YEAR, "")
    year = read_year(year_text)
    if not title:
        unused = [parts[role].header for role, text in cells.items() if text and book.answer(parts[role], text).level]
        if unused:
            message = tr("not used: there is neither a title nor a summary")
            book.note(line, ", ".join(unused), message)
        return
    # What does not fit its column is kept in words, and said.
    for text, role in ((words, ColumnRole.EXPERIENCE_LINK), ("" if year else year_text, ColumnRole.EXPERIENCE_YEAR)):
        if text:
            note = "; ".join(part for part in (note, f"{parts[role].header}: {text}") if part)
            book.note(line, parts[role].header, tr("“{text}” is kept as a note").format(text=text))
    yield {
        "theme": theme.value,
        "kind": parts.get(ColumnRole.EXPERIENCE_TITLE, first).kind.value,
        "title": title,
        "summary": summary,
        "year": year,
        "link": link,
        "note": note,
    }


def _title(cells: dict[ColumnRole, str], parts: dict[ColumnRole, ColumnMapping], book: ProblemNotes) -> tuple[str, str]:
    """Return title and summary; no title where nothing is told."""
    named, told = cells.get(ColumnRole.EXPERIENCE_TITLE, ""), cells.get(ColumnRole.EXPERIENCE_SUMMARY, "")
    if told and book.answer(parts[ColumnRole.EXPERIENCE_SUMMARY], told).says in (
        AnswerMeaning.NO,
        AnswerMeaning.NOTHING,
    ):
        told = ""
    if named:
        column = parts[ColumnRole.EXPERIENCE_TITLE]
        says = book.answer(column, named).says
        if says is AnswerMeaning.NO:
            book.count(column.header, tr("“no” becomes no row"))
            return "", ""
        if says is AnswerMeaning.YES and not told:
            return as_title(column.header)[0], ""
        if says not in (AnswerMeaning.YES, AnswerMeaning.NOTHING):
            title, whole = as_title(named)
            return title, "\n".join(part for part in (whole, told) if part)
    return as_title(told)
