"""Read a file, folder or workbook of tables, and tell what it is: tables of an edition, or a wide survey."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, unique
from pathlib import Path

import pandas as pd

from .names import column_name, table_name, with_known_values
from .text import MAX_BYTES, read_text_table, with_decimal_points
from ...errors import PluginError
from ...model.edition import Edition, EditionInfo, build_edition, refused
from ...model.schema import TABLES_BY_NAME, Type
from ...model.survey import ColumnRole, Mapping, Sheet, apply, guess
from ...model.survey.words import plain
from ...model.validation import Problem, validate
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
class Recognised:
    """What the sheets of a file or folder are.

    :param tables: the sheet of each table by its name, for :attr:`Shape.TABLES`
    :param survey: the survey's sheet, for :attr:`Shape.SURVEY`
    :param unused: names of sheets that are neither
    """

    shape: Shape
    tables: dict[str, Sheet]
    survey: Sheet | None = None
    unused: tuple[str, ...] = ()


def read_sheets(path: Path, progress: Progress | None = None) -> list[Sheet]:
    """Return the sheets of a CSV file, a workbook, or of the tables in a folder.

    :raises PluginError: if nothing can be read, or a limit is broken
    :raises Cancelled: if the person cancelled
    """
    progress = progress or Progress()
    if not path.is_dir():
        return _read_file(path, progress)
    files = sorted(file for file in path.iterdir() if file.suffix.lower() in _TEXT_ENDINGS | _BOOK_ENDINGS)
    # Spreadsheet programs leave such a file beside one that is open.
    files = [file for file in files if file.is_file() and not file.name.startswith((".", "~$"))]
    if not files or len(files) > _MAX_FILES:
        raise PluginError(
            tr("The folder “{folder}” holds no tables, or more than {n}.").format(folder=path.name, n=_MAX_FILES),
            remedy=tr("Choose a folder with one CSV file per table, or a single file."),
        )
    return [sheet for file in files for sheet in _read_file(file, progress)]


def _read_file(path: Path, progress: Progress) -> list[Sheet]:
    progress.check()
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise PluginError(
            tr("“{file}” cannot be read.").format(file=path.name),
            details=str(error),
            remedy=tr("Look whether the file is there and may be read."),
        ) from error
    # The content decides, not the ending: people rename files.
    if data.startswith((b"PK", b"\xd0\xcf\x11\xe0")) or path.suffix.lower() in _BOOK_ENDINGS:
        if _is_package(data):
            raise PluginError(
                tr("“{file}” is a data package, not a table.").format(file=path.name),
                remedy=tr("Load it as a data package."),
            )
        from .spreadsheet import read_workbook

        return read_workbook(path, progress)
    return [read_text_table(data, path.stem, progress)]


def _is_package(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(name.rsplit("/", 1)[-1] == "datapackage.json" for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError):
        return False  # whoever reads it says what is wrong


def recognise(sheets: Sequence[Sheet]) -> Recognised:
    """Return what the sheets are.

    Tables are recognised by name and columns together: a survey's sheet may well be called “Regions”.
    """
    tables: dict[str, Sheet] = {}
    unused: list[str] = []
    for sheet in sheets:
        name = table_name(sheet.name)
        if not name or not _has_columns(sheet, name):
            name = next((other for other in TABLES_BY_NAME if _has_columns(sheet, other, wholly=True)), "")
        if name and name not in tables:
            tables[name] = sheet
        else:
            unused.append(sheet.name)
    if tables:
        return Recognised(Shape.TABLES, tables, unused=tuple(unused))
    survey = max(sheets, key=_survey_likeness, default=None)
    if survey is None or not any(sheet.header for sheet in sheets):
        raise PluginError(
            tr("It is empty: there is no table to read."), remedy=tr("Choose another file, or ask for it again.")
        )
    return Recognised(Shape.SURVEY, {}, survey, tuple(sheet.name for sheet in sheets if sheet is not survey))


def _has_columns(sheet: Sheet, name: str, *, wholly: bool = False) -> bool:
    """Return whether most of a sheet's columns are a table's, and two thirds of what must be there is (or all)."""
    table = TABLES_BY_NAME[name]
    found = {column_name(header, table) for header in sheet.header}
    required = {column.name for column in table.columns if column.required}
    known = sum(1 for header in sheet.header if column_name(header, table))
    enough = required <= found if wholly else len(required & found) * 3 >= len(required) * 2
    return enough and known * 2 >= len(sheet.header)


def _survey_likeness(sheet: Sheet) -> tuple[bool, bool, int]:
    mapping = guess(sheet.header, sheet.sample(20))
    used = sum(1 for column in mapping.columns if column.role is not ColumnRole.IGNORE)
    named = bool(_SURVEY_WORDS.intersection(plain(sheet.name).split()))
    return bool(mapping.having(ColumnRole.REGION_NAME)), named, used


def frames(recognised: Recognised) -> tuple[dict[str, pd.DataFrame], list[Problem], list[str]]:
    """Return the tables as frames of strings indexed by line, what is wrong with the sheets, and warnings.

    Columns are renamed to those of the schema; titles of themes, fields, levels and countries become
    their ids; decimal commas of number columns become points.
    """
    tables: dict[str, pd.DataFrame] = {}
    problems: list[Problem] = []
    warnings: list[str] = []
    for name, sheet in recognised.tables.items():
        problems += [replace(problem, table=name) for problem in sheet.problems]
        warnings += [f"{sheet.name}: {warning}" for warning in sheet.warnings]
        frame, repeated = _frame(name, sheet)
        problems += repeated
        if frame is None:
            continue
        tables[name] = frame
        for column in TABLES_BY_NAME[name].columns:
            if column.type is Type.NUMBER and column.name in frame.columns:
                values, changed = with_decimal_points(list(frame[column.name]))
                frame[column.name] = values
                if changed:
                    message = tr("{table}, column {column}: decimal commas are read as decimal points.")
                    warnings.append(message.format(table=sheet.name, column=column.name))
    if recognised.unused:
        warnings.append(tr("Sheets not used: {names}").format(names=", ".join(recognised.unused)))
    return tables, problems, warnings


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
    recognised = recognise(read_sheets(path, progress))
    return edition_of(recognised, info, mapping=mapping, default_source_url=default_source_url, nuts_year=nuts_year)


def edition_of(
    recognised: Recognised,
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
        mapping = mapping or guess(sheet.header, sheet.sample())
        result = apply(sheet, mapping, default_source_url=default_source_url, nuts_year=nuts_year)
        edition = result.edition(info)
        return replace(edition, warnings=(*edition.warnings, *(str(note) for note in result.notes)))
    tables, problems, warnings = frames(recognised)
    # An edition without figures is one: Eurostat's can be added later.
    tables.setdefault("indicators", pd.DataFrame(columns=TABLES_BY_NAME["indicators"].names, dtype=str))
    if problems:
        broken = {problem.table for problem in problems}
        problems = problems + validate(tables, unreadable=broken)
        raise refused(
            info.title,
            problems,
            tr("Mend what is listed under Details and load the dataset again. Nothing was loaded."),
        )
    edition = build_edition(info, tables)
    return replace(edition, warnings=(*edition.warnings, *warnings))
