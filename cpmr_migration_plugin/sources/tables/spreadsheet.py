"""Read the sheets of an XLSX or ODS workbook through GDAL, which every QGIS has."""

from __future__ import annotations

import io
import re
import uuid
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal

from .text import MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, trimmed
from ..archive import read_zip
from ...errors import PluginError
from ...model.survey import Sheet
from ...progress import Progress
from ...translation import tr

_OLE = b"\xd0\xcf\x11\xe0"
#: Cells are read as they stand: what is a header and what is a number is for us to say.
_OPTIONS = {
    "OGR_XLSX_HEADERS": "DISABLE",
    "OGR_XLSX_FIELD_TYPES": "STRING",
    "OGR_ODS_HEADERS": "DISABLE",
    "OGR_ODS_FIELD_TYPES": "STRING",
}
_DATE = re.compile(r"(\d{4})/(\d{2})/(\d{2})(?: (\d{2}:\d{2}:\d{2})(?:\.\d+)?)?$")
_WHOLE = re.compile(r"(-?\d{1,15})\.0+$")
#: A number as a computer keeps it, not as anyone typed it: 17.199999999999999, 1E-3.
_BINARY = re.compile(r"-?\d+\.\d{10,}$|-?\d(\.\d+)?[eE][+-]\d{1,2}$")
_ERROR = re.compile(r"#(REF!|N/A|VALUE!|DIV/0!|NAME\?|NULL!|NUM!)$|Err:\d{3}$")
#: A formula of XLSX whose result was never stored, as programs write that do not calculate.
_NO_RESULT = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]{1,3}\d+)"[^>]*>\s*<f\b[^>]*?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>'
)
#: Blank rows that LibreOffice repeats to the end of a sheet; GDAL refuses so high a number.
_BLANK_ROWS = re.compile(
    rb'<table:table-row\b[^>]*?\btable:number-rows-repeated="\d{5,}"[^>]*?'
    rb"(?:/>|>(?:\s*<table:(?:covered-)?table-cell\b(?:(?!office:)[^>])*/>)*\s*</table:table-row>)"
)


def read_workbook(path: Path, progress: Progress | None = None) -> list[Sheet]:
    """Return the sheets of a workbook that hold anything, in their order.

    The first row that is not blank is the header. Dates become ISO dates, formulas their values,
    whole numbers have no decimals; of merged cells the first holds the value.

    :param path: an XLSX, XLSM or ODS file, recognised by its content
    :raises PluginError: if it is damaged, protected by a password or breaks a limit
    :raises Cancelled: if the person cancelled
    """
    progress = progress or Progress()
    driver, files = _inspect(path)
    warnings = _warnings(driver, files)
    # A copy in memory: it cannot change between inspection and reading, and GDAL asks for its ending.
    memory = f"/vsimem/{uuid.uuid4().hex}.{driver.lower()}"
    gdal.FileFromMemBuffer(memory, _without_blank_rows(files) if driver == "ODS" else path.read_bytes())
    try:
        with _quiet(), _options():
            return _read(memory, driver, path.name, warnings, progress)
    except RuntimeError as error:  # GDAL raises it where exceptions are on
        raise _damaged(path.name, str(error)) from error
    finally:
        gdal.Unlink(memory)


def _damaged(name: str, details: str) -> PluginError:
    return PluginError(
        tr("“{file}” is not a workbook that can be read.").format(file=name),
        details=details,
        remedy=tr("Open it in a spreadsheet program and save it again as XLSX or ODS."),
    )


def _inspect(path: Path) -> tuple[str, dict[str, bytes]]:
    """Return GDAL's driver for a workbook and the files inside it, once they have proved harmless."""
    try:
        with path.open("rb") as stream:
            start = stream.read(8)
        size = path.stat().st_size
    except OSError as error:
        raise _damaged(path.name, str(error)) from error
    if start.startswith(_OLE):
        raise PluginError(
            tr("“{file}” is protected by a password, or is a workbook of the old XLS kind.").format(file=path.name),
            remedy=tr("Open it in a spreadsheet program and save it as XLSX without a password."),
        )
    if size > MAX_BYTES:
        raise _damaged(path.name, tr("the file is larger than {n} MB").format(n=MAX_BYTES // 1024**2))
    try:
        files = read_zip(path)
    except PluginError as error:  # that a workbook is an archive is nothing a person must know
        raise _damaged(path.name, error.details) from error
    if "xl/workbook.xml" in files:
        driver = "XLSX"
    elif "content.xml" in files:
        driver = "ODS"
    else:
        raise _damaged(path.name, tr("it is neither XLSX nor ODS"))
    if b"encryption-data" in files.get("META-INF/manifest.xml", b""):
        raise PluginError(
            tr("“{file}” is protected by a password.").format(file=path.name),
            remedy=tr("Open it in a spreadsheet program and save it without a password."),
        )
    if any(b"<!ENTITY" in data or b"<!DOCTYPE" in data for name, data in files.items() if name.endswith(".xml")):
        raise _damaged(path.name, tr("its XML declares entities, which no workbook does"))
    if gdal.GetDriverByName(driver) is None:
        raise PluginError(
            tr("This QGIS cannot read {format} files.").format(format=driver),
            remedy=tr("Save the table as CSV and choose that file."),
        )
    return driver, files


def _warnings(driver: str, files: dict[str, bytes]) -> tuple[str, ...]:
    if driver != "XLSX":
        return ()
    cells = [
        match[1].decode()
        for name, data in files.items()
        if name.startswith("xl/worksheets/")
        for match in _NO_RESULT.finditer(data)
    ]
    if not cells:
        return ()
    message = tr(
        "{n} formulas have no stored result and are read as empty (first: {cell}). "
        "Open the workbook in a spreadsheet program and save it."
    )
    return (message.format(n=len(cells), cell=cells[0]),)


def _without_blank_rows(files: dict[str, bytes]) -> bytes:
    """Return an ODS file whose sheets end with their last filled row; nothing but its cells matters to us."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", files.get("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"))
        for name in ("content.xml", "settings.xml", "styles.xml"):
            if name in files:
                archive.writestr(name, _BLANK_ROWS.sub(b"", files[name]) if name == "content.xml" else files[name])
    return stream.getvalue()


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep GDAL's messages to ourselves; the handlers are a stack of this thread."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def _options() -> Iterator[None]:
    """Set the options of the drivers for this thread, where GDAL can (3.5 and later), and take them back."""
    get = getattr(gdal, "GetThreadLocalConfigOption", gdal.GetConfigOption)
    put = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
    before = {key: get(key) for key in _OPTIONS}
    for key, value in _OPTIONS.items():
        put(key, value)
    try:
        yield
    finally:
        for key, value in before.items():
            put(key, value)


def _read(memory: str, driver: str, name: str, warnings: tuple[str, ...], progress: Progress) -> list[Sheet]:
    gdal.ErrorReset()
    dataset = gdal.OpenEx(memory, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=[driver])
    if dataset is None:
        raise _damaged(name, gdal.GetLastErrorMsg())
    sheets = []
    number = dataset.GetLayerCount()  # parses the workbook, or part of it if it is broken
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise _damaged(name, gdal.GetLastErrorMsg())
    for index in range(number):
        progress.check()
        layer = dataset.GetLayer(index)
        sheet = _sheet(layer, name, progress)
        # A sheet is parsed when it is first asked for; what is broken shows now.
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _damaged(name, gdal.GetLastErrorMsg())
        if sheet is not None:
            sheets.append(sheet)
    if not sheets:
        raise PluginError(
            tr("“{file}” has no sheet with anything in it.").format(file=name), remedy=tr("Choose another file.")
        )
    first = sheets[0]
    sheets[0] = Sheet(
        first.name,
        first.header,
        first.rows,
        first.lines,
        first.header_line,
        first.problems,
        (*first.warnings, *warnings),
    )
    return sheets


def _sheet(layer: object, workbook: str, progress: Progress) -> Sheet | None:
    width = layer.GetLayerDefn().GetFieldCount()
    if width > MAX_COLUMNS:
        raise _too_large(workbook)
    header: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    errors: list[str] = []
    header_line = 1
    layer.ResetReading()
    while (feature := layer.GetNextFeature()) is not None:
        line = int(feature.GetFID())
        cells = tuple(_cell(feature.GetField(i)) for i in range(width))
        wrong = [value for value in cells if _ERROR.match(value)]
        if wrong:
            errors += wrong
            cells = tuple("" if _ERROR.match(value) else value for value in cells)
        if not any(cells):
            continue
        if not header:
            header, header_line = cells, line
            continue
        rows.append(cells)
        lines.append(line)
        if len(rows) % 1000 == 0:
            progress.check()
        if len(rows) > MAX_ROWS or len(rows) * width > MAX_CELLS:
            raise _too_large(workbook)
    if not header:
        return None
    warnings = ()
    if errors:
        message = tr("{n} cells hold errors of formulas ({first}) and are read as empty.")
        warnings = (message.format(n=len(errors), first=errors[0]),)
    return trimmed(Sheet(layer.GetName(), header, tuple(rows), tuple(lines), header_line, (), warnings))


def _too_large(name: str) -> PluginError:
    limits = tr("more than {rows} rows, {columns} columns or {cells} cells").format(
        rows=MAX_ROWS, columns=MAX_COLUMNS, cells=MAX_CELLS
    )
    return PluginError(
        tr("A sheet of “{file}” is too large.").format(file=name),
        details=limits,
        remedy=tr("Keep the rows and columns that matter, or delete formatted empty ones."),
    )


def _cell(value: object) -> str:
    """Return a cell as a person reads it."""
    text = str(value).strip() if value is not None else ""
    if not text or not (text[0].isdigit() or text[0] == "-"):
        return text
    date = _DATE.match(text)
    if date:
        day = f"{date[1]}-{date[2]}-{date[3]}"
        return day if date[4] in (None, "00:00:00") else f"{day}T{date[4]}"
    whole = _WHOLE.match(text)
    if whole:
        return whole[1]
    if _BINARY.match(text):
        number = float(text)
        text = repr(number)
        return _WHOLE.sub(r"\1", text)
    return text
