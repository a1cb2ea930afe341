"""Read CSV of any usual encoding, separator and line end."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Sequence
from itertools import islice

from ...errors import PluginError
from ...model.problems import Problem
from ...model.survey import Sheet
from ...progress import Progress
from ...translation import tr

MAX_BYTES = 50 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 2_000
MAX_CELLS = 2_000_000
#: Rows that cannot be read, listed one by one before the rest is only counted.
_LISTED = 200
_MAX_FIELD = 1_000_000
_SEPARATORS = ",;\t|"
_SNIFFED_ROWS = 60
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECIMAL_COMMA = re.compile(r"[+-]?(\d{1,3}([.\s'’]\d{3})+|\d+),\d+$")
_GROUPED = re.compile(r"[+-]?\d{1,3}([.\s'’]\d{3})+$")
_WHOLE = re.compile(r"[+-]?\d+$")


def read_text_table(data: bytes, name: str, progress: Progress | None = None) -> Sheet:
    """Return the table in the bytes of a CSV file.

    Rows that have more or fewer values than the header are listed in the sheet's problems.

    :param name: name of the sheet, e.g. the file's name without its ending
    :raises PluginError: if this is no text table, or it breaks a limit
    :raises Cancelled: if the user cancelled
    """
    if len(data) > MAX_BYTES:
        raise _refused(name, tr("the file is larger than {n} MB").format(n=MAX_BYTES // 1024**2))
    text, warnings = decode(data, name)
    if text.lstrip()[:15].lower().startswith(("<!doctype html", "<html", "<?xml")):
        raise PluginError(
            tr("“{name}” is a web page, not a table.").format(name=name),
            remedy=tr("The address may ask for a login. Download the table as CSV and choose the file."),
        )
    text, separator = _declared_separator(text)
    separator = separator or sniff_separator(text)
    return _parse(text, name, separator, warnings, progress or Progress())


def _refused(name: str, reason: str) -> PluginError:
    return PluginError(
        tr("“{name}” cannot be read as a table: {reason}.").format(name=name, reason=reason),
        details=reason,
        remedy=tr("Open it in a spreadsheet program and save it as “CSV UTF-8” or XLSX."),
    )


def decode(data: bytes, name: str) -> tuple[str, list[str]]:
    """Return the text of a file and what a user should know of how it was read.

    Without a byte order mark UTF-8 is tried, then Windows-1252.

    :raises PluginError: if the bytes are not text
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return _without_nul(data[len(mark) :].decode(encoding), name), []
            except UnicodeDecodeError as error:
                raise _refused(
                    name, tr("the file says it is {encoding} but is not").format(encoding=encoding)
                ) from error
    if b"\0" in data:
        raise _refused(name, _nul(data[: data.index(b"\0")].count(b"\n") + 1))
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        broken = error
    # A Latin text hardly ever makes valid UTF-8 beyond ASCII; a damaged UTF-8 text does nearly everywhere.
    kept = data.decode("utf-8", errors="ignore")
    valid = sum(1 for c in kept if ord(c) > 127)
    damaged = data.decode("utf-8", errors="replace").count("\ufffd") - kept.count("\ufffd")
    if valid > damaged:
        line = data[: broken.start].count(b"\n") + 1
        raise _refused(name, tr("line {line}: the text is UTF-8, but damaged here").format(line=line))
    encoding = "cp1252"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:  # five bytes have no letter in it
        encoding = "latin-1"
        text = data.decode(encoding)
    title = {"cp1252": "Windows-1252", "latin-1": "Latin-1"}[encoding]
    return text, [
        tr("The file is not UTF-8; read as {encoding}. Look whether accents are right.").format(encoding=title)
    ]


def _without_nul(text: str, name: str) -> str:
    if "\0" in text:
        raise _refused(name, _nul(text[: text.index("\0")].count("\n") + 1))
    return text


def _nul(line: int) -> str:
    return tr("line {line}: bytes that are not text").format(line=line)


def _declared_separator(text: str) -> tuple[str, str]:
    """Return the text and the separator that Excel's first line ``sep=;`` declares, if there is one.

    The line is emptied, not removed: line numbers stay those of the file.
    """
    found = re.match(r'"?sep=(.)"?(?=\r|\n|$)', text)
    return (text[found.end() :], found[1]) if found else (text, "")


def sniff_separator(text: str) -> str:
    """Return what separates the columns: the sign that gives most rows the header's number of columns."""
    best, best_score = ",", 0.0
    for separator in _SEPARATORS:
        try:
            rows = [row for row in islice(_reader(text, separator, strict=False), _SNIFFED_ROWS) if any(row)]
        except csv.Error:
            continue
        if not rows or len(rows[0]) < 2:
            continue
        agreeing = sum(len(row) == len(rows[0]) for row in rows) / len(rows)
        score = agreeing * (1 - 1 / len(rows[0]))
        if score > best_score:
            best, best_score = separator, score
    return best


def _reader(text: str, separator: str, *, strict: bool) -> csv.reader:
    csv.field_size_limit(_MAX_FIELD)
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict)


def _parse(text: str, name: str, separator: str, warnings: list[str], progress: Progress) -> Sheet:
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    problems: list[Problem] = []
    header: tuple[str, ...] = ()
    header_line = start = 1
    ragged = 0
    reader = _reader(text, separator, strict=True)
    try:
        for row in reader:
            line, start = start, reader.line_num + 1
            cells = tuple(cell.strip() for cell in row)
            if not any(cells):
                continue
            if not header:
                header, header_line = cells, line
                if len(header) > MAX_COLUMNS:
                    raise _refused(name, tr("it has more than {n} columns").format(n=MAX_COLUMNS))
                continue
            # Spreadsheet programs write empty cells beyond the last column.
            if len(cells) > len(header) and not any(cells[len(header) :]):
                cells = cells[: len(header)]
            if len(cells) != len(header):
                ragged += 1
                if ragged <= _LISTED:
                    message = tr("{n} values where the header has {m} columns").format(n=len(cells), m=len(header))
                    problems.append(Problem(name, line, "", message))
                continue
            rows.append(cells)
            lines.append(line)
            if len(rows) % 1000 == 0:
                progress.check()
            if len(rows) > MAX_ROWS or len(rows) * len(header) > MAX_CELLS:
                raise _refused(name, tr("it has more than {n} rows or {m} cells").format(n=MAX_ROWS, m=MAX_CELLS))
    except csv.Error as error:
        problems.append(Problem(name, start, "", tr("the line cannot be read: {error}").format(error=error)))
    if ragged > _LISTED:
        problems.append(Problem(name, None, "", tr("{n} more rows of another length").format(n=ragged - _LISTED)))
    if not header:
        problems.append(Problem(name, 1, "", tr("the table is empty: it has no header")))
    return trimmed(Sheet(name, header, tuple(rows), tuple(lines), header_line, tuple(problems), tuple(warnings)))


def trimmed(sheet: Sheet) -> Sheet:
    """Return the sheet without the last columns that have neither a name nor a value."""
    width = len(sheet.header)
    while width and not sheet.header[width - 1] and not any(row[width - 1] for row in sheet.rows):
        width -= 1
    rows = tuple(row[:width] for row in sheet.rows)
    return Sheet(sheet.name, sheet.header[:width], rows, sheet.lines, sheet.header_line, sheet.problems, sheet.warnings)


def with_decimal_points(values: Sequence[str]) -> tuple[list[str], bool]:
    """Return the values of a number column with points for decimal commas, and whether any was changed.

    A column is changed only as a whole: every value must be a number, and at least one comma must
    stand where no thousands separator can. ``1,234`` alone says neither; it is left for validation
    to refuse.

    :param values: the cells of one column; empty ones do not matter
    """
    filled = [value for value in values if value]
    commas = [value for value in filled if _DECIMAL_COMMA.match(value)]
    others = [value for value in filled if "," not in value]
    certain = any(len(value.split(",")[1]) != 3 or re.search(r"[.\s'’]", value) for value in commas)
    known = all(_WHOLE.match(value) or _GROUPED.match(value) for value in others)
    if not certain or not known or len(commas) + len(others) != len(filled):
        return list(values), False
    return [re.sub(r"[.\s'’]", "", value).replace(",", ".") for value in values], True
