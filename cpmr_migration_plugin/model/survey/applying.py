"""Convert a wide survey sheet to the tables of an edition, by its mapping."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

import pandas as pd

from .answers import ProblemNotes, Questions, competences_of, experiences_of
from .cells import read_links, read_nuts, read_year
from .mapping import ColumnMapping, ColumnRole, Mapping, fingerprint, mapping_problems
from .sheet import Sheet
from ..edition import Edition, EditionInfo, build_edition, refused
from ..problems import Problem
from ..recognition.answers import AnswerMeaning, read_answer
from ..recognition.countries import country_code, country_of_nuts
from ..recognition.membership import membership_of
from ..recognition.text import slug
from ..schema import REGIONS, TABLES
from ..validation import validate
from ...errors import PluginError
from ...translation import tr

#: Columns whose cells are checked here, where the sheet's own column can be named.
_CHECKED_HERE = {"region_id", "name", "country", "nuts_year", "membership", "source_url", "factsheet_url"}
#: A survey has a row for each region: all of NUTS 3 are fewer than 1,500. What has more is something else.
MAX_ROWS = 20_000
#: Columns in which the address behind a word counts.
_LINKS = {
    ColumnRole.SOURCE_URL, ColumnRole.FACTSHEET_URL, ColumnRole.FIELD_SOURCE, ColumnRole.EXPERIENCE_LINK,
}  # fmt: skip

Row = dict[str, str]


@dataclass(frozen=True)
class SurveyResult:
    """The tables a survey became.

    :param tables: frames of strings by table name, indexed by the line of the sheet they come from
    :param problems: what keeps the survey from being an edition, by line and column of the sheet
    :param notes: what was not used or needs a look, in the same form; it keeps nothing from being loaded
    :param sheet: the sheet they come from
    """

    tables: dict[str, pd.DataFrame]
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    sheet: Sheet | None = None

    def edition(self, info: EditionInfo) -> Edition:
        """Return the validated edition.

        :raises InvalidEdition: with every problem of the sheet and of the tables made from it
        """
        if not self.problems and not (self.sheet and self.sheet.origins):
            return build_edition(info, self.tables)
        told = self.sheet.told if self.sheet is not None else lambda problem: problem
        rest = validate(self.tables)
        if not self.problems and not rest:
            return build_edition(info, self.tables)
        lines = {problem.row for problem in self.problems}
        rest = [p for p in map(told, rest) if not (p.column in _CHECKED_HERE and (p.row in lines or None in lines))]
        problems = [*self.problems, *rest]
        raise refused(
            info.title,
            problems,
            tr("Mend the cells listed under Details, or say anew what the columns hold. Nothing was loaded."),
        )


def apply(sheet: Sheet, mapping: Mapping, *, default_source_url: str = "", nuts_year: str = "") -> SurveyResult:
    """Return the tables that a survey sheet holds.

    An empty cell is no answer and becomes no row; “no” to a field is level *none*; a wording that
    is not known is level *unspecified*, the wording kept. Nothing is made up.

    :param default_source_url: source of every row whose line names none
    :param nuts_year: NUTS year of the codes, where the sheet has no column for it
    :raises PluginError: if the mapping was made for another header, or there are too many rows
    """
    if len(sheet.rows) > MAX_ROWS:
        raise PluginError(
            tr("“{sheet}” has {n} rows; a survey has one for each region, {limit} at most.").format(
                sheet=sheet.name, n=len(sheet.rows), limit=MAX_ROWS
            ),
            remedy=tr("Keep the rows of the regions. Figures belong into a table of their own, “indicators”."),
        )
    if mapping.fingerprint != fingerprint(sheet.header) or len(mapping.columns) > len(sheet.header):
        raise PluginError(
            tr("The mapping does not belong to the columns of “{sheet}”.").format(sheet=sheet.name),
            remedy=tr("Say what each column holds for this table."),
        )
    sheet = sheet.with_links(column.index for column in mapping.columns if column.role in _LINKS)
    book = ProblemNotes(sheet)
    problems = [*sheet.problems, *mapping_problems(mapping, sheet.name)]
    columns = {column.role: column for column in reversed(mapping.columns) if column.role.is_single}
    if ColumnRole.SOURCE_URL not in columns and not default_source_url:
        message = tr("there is no source: choose the column that holds it, or give one web address for the whole table")
        problems.append(Problem(sheet.name, None, "", message))
    defaults = {"source_url": default_source_url, "nuts_year": nuts_year}
    regions = _regions(sheet, columns, defaults, book)
    rows: dict[str, list[tuple[int, Row]]] = {table.name: [] for table in TABLES}
    questions = Questions.of(mapping)
    for line, values in zip(sheet.lines, sheet.rows):
        region = regions.get(line)
        if region is None:
            continue
        as_of = _cell(values, columns.get(ColumnRole.AS_OF))
        if as_of and not read_year(as_of):
            book.note(line, columns[ColumnRole.AS_OF].header, tr("“{text}” is not a year; not used").format(text=as_of))
        rows["regions"].append((line, region))
        base = {"region_id": region["region_id"], "source_url": region["source_url"], "as_of": read_year(as_of)}
        rows["competences"] += [(line, row) for row in competences_of(questions, line, values, base, book)]
        rows["experiences"] += [(line, row) for row in experiences_of(questions, line, values, base, book)]
    _note_unused(sheet, mapping, book)
    return SurveyResult(
        {table.name: _frame(table.names, rows[table.name]) for table in TABLES if not table.optional},
        tuple(map(sheet.told, (*problems, *book.problems))),
        tuple(
            map(sheet.told, [Problem(sheet.name, None, "", warning) for warning in sheet.warnings] + book.all_notes())
        ),
        sheet,
    )


def _frame(names: list[str], rows: list[tuple[int, Row]]) -> pd.DataFrame:
    cells = [[row.get(name, "") for name in names] for _, row in rows]
    return pd.DataFrame(cells, columns=names, index=[line for line, _ in rows], dtype=str)


def _cell(values: tuple[str, ...], column: ColumnMapping | None) -> str:
    return values[column.index] if column is not None else ""


def _regions(
    sheet: Sheet, columns: dict[ColumnRole, ColumnMapping], defaults: dict[str, str], book: ProblemNotes
) -> dict[int, Row]:
    """Return the row of the regions table for each line that names a region."""
    if ColumnRole.REGION_NAME not in columns:
        return {}
    regions: dict[int, Row] = {}
    for line, values in zip(sheet.lines, sheet.rows):
        row = _region(line, {role: _cell(values, column) for role, column in columns.items()}, columns, defaults, book)
        if row is not None:
            regions[line] = row
    _give_ids(regions, columns, book)
    return regions


def _region(
    line: int,
    cells: dict[ColumnRole, str],
    columns: dict[ColumnRole, ColumnMapping],
    defaults: dict[str, str],
    book: ProblemNotes,
) -> Row | None:
    def header(role: ColumnRole) -> str:
        return columns[role].header if role in columns else ""

    name = " ".join(cells[ColumnRole.REGION_NAME].split())
    if not name:
        book.problem(line, header(ColumnRole.REGION_NAME), tr("the region's name is missing"))
        return None
    code = _nuts(line, cells.get(ColumnRole.NUTS_CODE, ""), header(ColumnRole.NUTS_CODE), book)
    year = cells.get(ColumnRole.NUTS_YEAR, "") or defaults["nuts_year"]
    allowed = REGIONS.column("nuts_year").values
    if year and year not in allowed:
        message = tr("“{value}” is not one of: {values}").format(value=year, values=", ".join(allowed))
        book.problem(line, header(ColumnRole.NUTS_YEAR), message)
    links = {}
    for role in (ColumnRole.SOURCE_URL, ColumnRole.FACTSHEET_URL):
        text = cells.get(role, "")
        links[role], words = read_links(text)
        if words or "www." in text.lower().replace("//www.", ""):
            book.note(
                line, header(role), tr("“{text}” is read as: {links}").format(text=text, links=links[role] or "–")
            )
    source = links[ColumnRole.SOURCE_URL] or defaults["source_url"]
    if not source and ColumnRole.SOURCE_URL in columns:
        message = tr("no web address (http or https): every line needs its source")
        book.problem(line, header(ColumnRole.SOURCE_URL), message)
    return {
        "region_id": cells.get(ColumnRole.REGION_ID, ""),
        "name": name,
        "name_local": cells.get(ColumnRole.NAME_LOCAL, ""),
        "country": _country(line, cells.get(ColumnRole.COUNTRY, ""), code, header(ColumnRole.COUNTRY), book),
        "nuts_code": code,
        "nuts_year": year if code else "",
        "commission": cells.get(ColumnRole.COMMISSION, ""),
        "membership": _membership(line, cells.get(ColumnRole.MEMBERSHIP, ""), header(ColumnRole.MEMBERSHIP), book),
        "factsheet_url": links[ColumnRole.FACTSHEET_URL],
        "source_url": source,
        "note": cells.get(ColumnRole.NOTE, ""),
    }


def _nuts(line: int, text: str, header: str, book: ProblemNotes) -> str:
    code = read_nuts(text)
    if text and not code and read_answer(text).says is not AnswerMeaning.NOTHING:
        book.note(line, header, tr("“{text}” is not a NUTS code; left empty").format(text=text))
    return code


def _country(line: int, text: str, nuts: str, header: str, book: ProblemNotes) -> str:
    of_code = country_of_nuts(nuts) if nuts else ""
    if not text:
        if of_code:
            book.count(header or tr("country"), tr("the country is taken from the NUTS code"))
        else:
            book.problem(line, header, tr("the country is missing, and there is no NUTS code to tell it"))
        return of_code
    country = country_code(text)
    if not country:
        book.problem(line, header, tr("“{value}” is not a country that is known").format(value=text))
    elif of_code and of_code != country:
        message = tr("country {country} and NUTS code {code} do not agree").format(country=country, code=nuts)
        book.note(line, header, message)
    return country


def _membership(line: int, text: str, header: str, book: ProblemNotes) -> str:
    found = membership_of(text) if text else ""
    if text and not found:
        book.note(line, header, tr("“{text}” is not a membership that is known; left empty").format(text=text))
    return found


def _give_ids(regions: dict[int, Row], columns: dict[ColumnRole, ColumnMapping], book: ProblemNotes) -> None:
    """Give every region without an id one made of country and name, the same whatever the order of rows."""
    column = columns.get(ColumnRole.REGION_ID) or columns[ColumnRole.REGION_NAME]
    wanted: dict[str, list[int]] = defaultdict(list)
    for line, row in regions.items():
        if not row["region_id"]:
            # A name in another script makes an id that few can type; the code makes a better one.
            own = slug(row["name"])
            stem = own if own.isascii() and own else slug(row["nuts_code"]) or own
            if not stem:
                book.problem(line, column.header, tr("no id can be made of this name; give one in a column of its own"))
                continue
            row["region_id"] = f"{row['country'].lower() or 'xx'}-{stem}"
            wanted[row["region_id"]].append(line)
    for identifier, lines in wanted.items():
        codes = [regions[line]["nuts_code"] for line in lines]
        # Two regions of one name are told apart by their codes, if all have one.
        if len(lines) > 1 and all(codes) and len(set(codes)) == len(codes):
            for line in lines:
                regions[line]["region_id"] = f"{identifier}-{regions[line]['nuts_code'].lower()}"
    first: dict[str, int] = {}
    for line, row in regions.items():
        identifier = row["region_id"]
        if identifier and first.setdefault(identifier, line) != line:
            message = tr("region “{name}” stands already in row {row}").format(
                name=row["name"], row=book.place(first[identifier])
            )
            book.problem(line, column.header, message)


def _note_unused(sheet: Sheet, mapping: Mapping, book: ProblemNotes) -> None:
    """Say which columns with answers were not used, and how many answers they hold."""
    about = [column.header or str(column.index + 1) for column in mapping.having(ColumnRole.ABOUT_ANSWER)]
    if about:
        book.note(None, "", tr("columns about the answer are not used: {names}").format(names=", ".join(about)))
    filled: Counter[int] = Counter()
    for row in sheet.rows:
        filled.update([index for index, value in enumerate(row) if value])
    for column in mapping.columns:
        number = filled[column.index]
        header = column.header or tr("column {n}").format(n=column.index + 1)
        if not number:
            continue
        if column.role is ColumnRole.IGNORE:
            book.note(None, header, tr("not used ({n} cells)").format(n=number))
        elif column.role.needs_field and not column.field:
            book.note(None, header, tr("not used: choose the field it is about ({n} cells)").format(n=number))
        elif column.role.needs_theme and column.theme is None:
            book.note(None, header, tr("not used: choose the theme it is about ({n} cells)").format(n=number))
