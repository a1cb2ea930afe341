"""Read a file, folder or workbook of tables and recognise it: tables of an edition, or a wide survey."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, unique
from pathlib import Path

import pandas as pd

from .grid import is_called
from .names import column_name, with_answers, with_known_values
from .text import MAX_BYTES, read_text_table, with_decimal_points
from ..archive import lists_too_many
from ...errors import PluginError
from ...gate import gate
from ...model.edition import Edition, EditionInfo, build_edition, refused
from ...model.problems import Problem
from ...model.recognition.table_titles import table_of_title
from ...model.recognition.text import plain
from ...model.schema import TABLES_BY_NAME, Type
from ...model.survey import ColumnRole, Mapping, Sheet, apply, fingerprint, guess, personal_columns
from ...model.survey.sheet import joined
from ...model.validation import validate
from ...progress import Progress
from ...translation import tr

_TEXT_ENDINGS = {".csv", ".tsv", ".tab", ".txt"}
_BOOK_ENDINGS = {".xlsx", ".xlsm", ".ods"}
_MAX_FILES = 50
_SURVEY_WORDS = {"survey", "questionnaire", "answers", "responses", "enquete", "reponses", "encuesta", "respuestas"} | {
    "cuestionario", "sondaggio", "questionario", "risposte", "indagine",
}  # fmt: skip


@unique
class Shape(str, Enum):
    """How a dataset lies in its sheets."""

    TABLES = "tables"  # one sheet or file per table of the edition
    SURVEY = "survey"  # one row per region, one column per question


@dataclass(frozen=True)
class Columns:
    """What the columns of a survey hold.

    :param saved: whether that was said for its header before
    :param notes: what is to be told of it, translated
    """

    mapping: Mapping
    saved: bool = False
    notes: tuple[str, ...] = ()


#: Says what the columns of a survey hold, given its sheet and a guess.
Asking = Callable[[Sheet, Mapping], Columns]


@dataclass(frozen=True)
class RecognisedSheets:
    """What the sheets of a file or folder are.

    :param tables: the sheet of each table by its name, for :attr:`Shape.TABLES`
    :param survey: the survey's sheet, for :attr:`Shape.SURVEY`, without the cells that tell of who answered
    :param unused: names of sheets that are neither
    :param told: what was left out, read together or chosen, translated
    :param columns: what the survey's columns hold
    :param guessed: the same as a guess, made while all cells were there
    """

    shape: Shape
    tables: dict[str, Sheet]
    survey: Sheet | None = None
    unused: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    columns: Columns | None = None
    guessed: Mapping | None = None


class SeveralSurveys(PluginError):
    """Which of several surveys is to be read must be asked.

    :param names: of the sheets
    """

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(
            tr("There are several different surveys: {names}.").format(names=_listed(names)),
            details="\n".join(names),
            remedy=tr("Say which sheet is to be read. An algorithm is told by its parameter SHEET."),
        )
        self.names = tuple(names)


def read_sheets(path: Path, progress: Progress | None = None, wanted: str = "") -> list[Sheet]:
    """Return the sheets of a CSV file, a workbook, or of the tables in a folder.

    :param wanted: name of a sheet that is read also if it is hidden
    :raises PluginError: if nothing can be read, or a limit is broken
    :raises Cancelled: if the user cancelled
    """
    progress = progress or Progress()
    if not path.is_dir():
        return _read_file(path, progress, wanted)
    with gate(lambda details: _unreadable(path, details)):
        files = sorted(file for file in path.iterdir() if file.suffix.lower() in _TEXT_ENDINGS | _BOOK_ENDINGS)
        # Spreadsheet programs leave such a file beside one that is open.
        files = [file for file in files if file.is_file() and not file.name.startswith((".", "~$"))]
    if not files or len(files) > _MAX_FILES:
        raise PluginError(
            tr("The folder “{folder}” holds no tables, or more than {n}.").format(folder=path.name, n=_MAX_FILES),
            remedy=tr("Choose a folder with one CSV file per table, or a single file."),
        )
    return _named([(file, sheet) for file in files for sheet in _read_file(file, progress, wanted)])


def _named(read: Sequence[tuple[Path, Sheet]]) -> list[Sheet]:
    """Return the sheets of several files; those of one name are called after their file as well."""
    count = Counter(sheet.name for _, sheet in read)
    return [
        sheet if count[sheet.name] == 1 else replace(sheet, name=f"{file.stem} – {sheet.name}") for file, sheet in read
    ]


def _read_file(path: Path, progress: Progress, wanted: str) -> list[Sheet]:
    progress.check()
    if path.name.startswith(("~$", ".~lock.")):
        raise PluginError(
            tr("“{file}” is what a spreadsheet program leaves beside an open workbook, not the workbook.").format(
                file=path.name
            ),
            remedy=tr("Choose “{file}”.").format(file=path.name.removeprefix("~$").removeprefix(".~lock.").rstrip("#")),
        )
    with gate(lambda details: _unreadable(path, details)):
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        # The content decides, not the ending: people rename files.
        if data.startswith((b"PK", b"\xd0\xcf\x11\xe0")) or path.suffix.lower() in _BOOK_ENDINGS:
            if _is_package(data):
                raise PluginError(
                    tr("“{file}” is a data package, not a table.").format(file=path.name),
                    remedy=tr("Load it as a data package."),
                )
            from .spreadsheet import read_workbook

            return read_workbook(path, progress, wanted)
        return [read_text_table(data, path.stem, progress)]


def _unreadable(path: Path, details: str) -> PluginError:
    return PluginError(
        tr("“{file}” cannot be read.").format(file=path.name),
        details=details,
        remedy=tr("Look whether the file is there and may be read."),
    )


def _is_package(data: bytes) -> bool:
    if lists_too_many(data):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(name.rsplit("/", 1)[-1] == "datapackage.json" for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False  # whoever reads it says what is wrong


def recognise(sheets: Sequence[Sheet], wanted: str = "", asking: Asking | None = None) -> RecognisedSheets:
    """Return what the sheets are.

    Tables are recognised by name and columns together: a survey's sheet may well be called “Regions”.
    Surveys with the same columns are read together. Cells of a survey that tell of who answered are dropped here,
    unless *asking* says that their column holds something else.

    :param wanted: name of the only sheet that is looked at; all if it is empty
    :param asking: says what the columns of the survey hold; they are guessed if it is None
    :raises SeveralSurveys: if there are surveys with different columns, and none is wanted
    :raises PluginError: if there is nothing, or not the sheet that is wanted
    """
    notices = list(dict.fromkeys(notice for sheet in sheets for notice in sheet.notices))
    looked_at = _wanted(sheets, wanted, notices) if wanted else list(sheets)
    tables, others, told = _tables(looked_at)
    taken = set(map(id, looked_at))
    left = [sheet.name for sheet in sheets if id(sheet) not in taken]
    if not tables:
        return _survey(looked_at, left, notices, asking or _guessed)
    unused = [sheet.name for sheet in others] + left
    return RecognisedSheets(Shape.TABLES, tables, unused=tuple(unused), told=(*notices, *told))


def _guessed(_: Sheet, mapping: Mapping) -> Columns:
    return Columns(mapping)


def _wanted(sheets: Sequence[Sheet], wanted: str, notices: Sequence[str]) -> list[Sheet]:
    found = [sheet for sheet in sheets if is_called(sheet.name, wanted)]
    if not found:
        raise PluginError(
            tr("There is no sheet “{sheet}” with anything in it.").format(sheet=wanted),
            # Hidden ones may be named as well.
            details="\n".join([*(sheet.name for sheet in sheets), *notices]),
            remedy=tr("Give the name of one of those listed under Details."),
        )
    return found


def _tables(sheets: Sequence[Sheet]) -> tuple[dict[str, Sheet], list[Sheet], list[str]]:
    """Return the tables among some sheets, the others, and what is to be told."""
    found: dict[str, list[Sheet]] = {}
    others: list[Sheet] = []
    for sheet in sheets:
        name = table_of_title(sheet.name)
        if not name or not _has_columns(sheet, name):
            name = next((other for other in TABLES_BY_NAME if _has_columns(sheet, other, wholly=True)), "")
        same = found.get(name, [])
        if name and (not same or fingerprint(same[0].header) == fingerprint(sheet.header)):
            found.setdefault(name, []).append(sheet)
        else:
            others.append(sheet)
    # Regions alone are no edition; with answers beside them they are a survey, whatever it is called.
    if set(found) == {"regions"} and _is_survey(guess(found["regions"][0].header, found["regions"][0].sample(20))):
        return {}, list(sheets), []
    told = [_together(same) for same in found.values() if len(same) > 1]
    return {name: same[0] if len(same) == 1 else joined(same) for name, same in found.items()}, others, told


def _survey(sheets: Sequence[Sheet], left: Sequence[str], notices: Sequence[str], asking: Asking) -> RecognisedSheets:
    guesses = {id(sheet): guess(sheet.header, sheet.sample()) for sheet in sheets}
    surveys = [sheet for sheet in sheets if _is_survey(guesses[id(sheet)])]
    # A form that nobody has filled in is none, if another one has rows.
    surveys = [sheet for sheet in surveys if sheet.rows] or surveys
    if len({fingerprint(sheet.header) for sheet in surveys}) > 1:
        raise SeveralSurveys([sheet.name for sheet in surveys])
    chosen = surveys or sorted(sheets, key=lambda sheet: _likeness(sheet, guesses[id(sheet)]), reverse=True)[:1]
    if not chosen or not any(sheet.header for sheet in sheets):
        raise PluginError(
            tr("It is empty: there is no table to read."), remedy=tr("Choose another file, or ask for it again.")
        )
    sheet = chosen[0] if len(chosen) == 1 else joined(chosen)
    guessed = guesses[id(sheet)] if len(chosen) == 1 else guess(sheet.header, sheet.sample())
    columns = asking(sheet, guessed)
    mapping = columns.mapping
    used = {column.index for column in mapping.columns if column.role.is_used}
    sheet = sheet.without(set(personal_columns(guessed, sheet.sample())) - used)
    read = set(map(id, chosen))
    unused = [other.name for other in sheets if id(other) not in read] + list(left)
    told = [*notices]
    if len(chosen) > 1:
        told.append(_together(chosen))
    if unused:
        told.append(tr("Sheets not used: {names}").format(names=_listed(unused)))
    return RecognisedSheets(Shape.SURVEY, {}, sheet, tuple(unused), tuple(told), columns, guessed)


def _placed(problem: Problem, recognised: RecognisedSheets) -> Problem:
    """Return a problem of a table with the sheet and row a user finds it at."""
    sheet = recognised.tables.get(problem.table)
    return sheet.told(problem) if sheet is not None else problem


def _together(sheets: Sequence[Sheet]) -> str:
    names = _listed([sheet.name for sheet in sheets])
    return tr("Read together, since they have the same columns: {names}").format(names=names)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:20]) + (", …" if len(names) > 20 else "")


def _has_columns(sheet: Sheet, name: str, *, wholly: bool = False) -> bool:
    """Return whether most of a sheet's columns are a table's, and two thirds of what must be there is (or all)."""
    table = TABLES_BY_NAME[name]
    found = {column_name(header, table) for header in sheet.header}
    required = {column.name for column in table.columns if column.required}
    known = sum(1 for header in sheet.header if column_name(header, table))
    enough = required <= found if wholly else len(required & found) * 3 >= len(required) * 2
    return enough and known * 2 >= len(sheet.header)


def _is_survey(mapping: Mapping) -> bool:
    """Return whether columns name regions and what they answered."""
    answers = (ColumnRole.NEED, ColumnRole.INTEREST)
    return bool(mapping.having(ColumnRole.REGION_NAME)) and any(
        column.role.needs_field or column.role.needs_theme or column.role in answers for column in mapping.columns
    )


def _likeness(sheet: Sheet, mapping: Mapping) -> tuple[bool, bool, int]:
    """Return how much a sheet is like a survey, for none that is one for sure."""
    used = sum(1 for column in mapping.columns if column.role.is_used)
    named = bool(_SURVEY_WORDS.intersection(plain(sheet.name).split()))
    return bool(mapping.having(ColumnRole.REGION_NAME)), named, used


def frames(recognised: RecognisedSheets) -> tuple[dict[str, pd.DataFrame], list[Problem], list[str]]:
    """Return the tables as frames of strings indexed by line, what is wrong with the sheets, and warnings.

    Columns are renamed to those of the schema; titles of themes, fields, levels and countries become
    their ids; decimal commas of number columns become points.
    """
    tables: dict[str, pd.DataFrame] = {}
    problems: list[Problem] = []
    warnings: list[str] = []
    for name, sheet in recognised.tables.items():
        problems += [replace(problem, table=name) for problem in sheet.problems]
        sheet = _with_links(sheet, name)  # noqa: PLW2901
        warnings += [f"{sheet.name}: {warning}" for warning in sheet.warnings]
        frame, repeated = _frame(name, sheet)
        problems += repeated
        if frame is None:
            continue
        if name == "competences" and "level" in frame.columns:
            frame, told = with_answers(frame)
            warnings += [str(sheet.told(Problem(sheet.name, line, "level", message))) for line, message in told]
        tables[name] = frame
        for column in TABLES_BY_NAME[name].columns:
            if column.type is Type.NUMBER and column.name in frame.columns:
                values, changed = with_decimal_points(list(frame[column.name]))
                frame[column.name] = values
                if changed:
                    message = tr("{table}, column {column}: decimal commas are read as decimal points.")
                    warnings.append(message.format(table=sheet.name, column=column.name))
    warnings += recognised.told
    if recognised.unused:
        warnings.append(tr("Sheets not used: {names}").format(names=_listed(recognised.unused)))
    return tables, problems, warnings


def _with_links(sheet: Sheet, name: str) -> Sheet:
    """Return a table with the addresses that stand behind the words of its columns of addresses."""
    urls = {column.name for column in TABLES_BY_NAME[name].columns if column.type is Type.URL}
    headers = [column_name(header, TABLES_BY_NAME[name]) for header in sheet.header]
    places = [index for index, header in enumerate(headers) if header in urls]
    # Words have no place in such a column; an address that is seen stays.
    return sheet.with_links(places, instead=True)


def _frame(name: str, sheet: Sheet) -> tuple[pd.DataFrame | None, list[Problem]]:
    table = TABLES_BY_NAME[name]
    names = [column_name(header, table) or header for header in sheet.header]
    problems = []
    for column in dict.fromkeys(names):
        if column and names.count(column) > 1:
            headers = [header for header, other in zip(sheet.header, names) if other == column]
            message = tr("the column stands more than once: {headers}").format(headers=", ".join(headers))
            problems.append(Problem(name, sheet.header_line, column, message))
    if problems:
        return None, problems
    kept = [index for index, column in enumerate(names) if column]
    rows = [[row[index] for index in kept] for row in sheet.rows]
    frame = pd.DataFrame(rows, columns=[names[index] for index in kept], index=list(sheet.lines), dtype=str)
    unnamed = len(names) - len(kept)
    if unnamed and any(row[index] for row in sheet.rows for index in range(len(names)) if not names[index]):
        problems.append(Problem(name, sheet.header_line, "", tr("a column with values has no name")))
    return with_known_values(frame, table), problems


def read_edition(
    path: Path,
    info: EditionInfo,
    *,
    mapping: Mapping | None = None,
    default_source_url: str = "",
    nuts_year: str = "",
    progress: Progress | None = None,
) -> Edition:
    """Return the edition in a file or folder of tables, or in a survey.

    :param mapping: what the columns of a survey hold; guessed if None
    :param default_source_url: source of a survey's rows that name none
    :raises PluginError: if nothing can be read
    :raises InvalidEdition: with every problem found
    """
    asking = None if mapping is None else lambda _sheet, _guessed: Columns(mapping)
    recognised = recognise(read_sheets(path, progress), asking=asking)
    return edition_of(recognised, info, mapping=mapping, default_source_url=default_source_url, nuts_year=nuts_year)


def edition_of(
    recognised: RecognisedSheets,
    info: EditionInfo,
    *,
    mapping: Mapping | None = None,
    default_source_url: str = "",
    nuts_year: str = "",
) -> Edition:
    """Return the edition that sheets hold; see :func:`read_edition`.

    :raises InvalidEdition: with every problem found
    """
    if recognised.survey is not None:
        sheet = recognised.survey
        if mapping is None:
            mapping = recognised.columns.mapping if recognised.columns else guess(sheet.header, sheet.sample())
        result = apply(sheet, mapping, default_source_url=default_source_url, nuts_year=nuts_year)
        edition = result.edition(info)
        told = [*recognised.told, *(recognised.columns.notes if recognised.columns else ())]
        return replace(edition, warnings=(*edition.warnings, *told, *(str(note) for note in result.notes)))
    tables, problems, warnings = frames(recognised)
    # An edition without figures is one: Eurostat's can be added later.
    tables.setdefault("indicators", pd.DataFrame(columns=TABLES_BY_NAME["indicators"].names, dtype=str))
    are_joined = any(sheet.origins for sheet in recognised.tables.values())
    if problems or are_joined:
        broken = {problem.table for problem in problems}
        problems = problems + [_placed(problem, recognised) for problem in validate(tables, unreadable=broken)]
    if problems:
        raise refused(
            info.title,
            problems,
            tr("Mend what is listed under Details and load the dataset again. Nothing was loaded."),
        )
    edition = build_edition(info, tables)
    return replace(edition, warnings=(*edition.warnings, *warnings))
