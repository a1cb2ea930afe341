"""Write tables and empty templates as CSV, XLSX, ODS or data package."""

from __future__ import annotations

import csv
import io
import json
import re
import uuid
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from ..package_description import FORMER_PROFILE, PACKAGE_PROFILE, table_resource
from ...errors import TargetError
from ...file_writing import close_remedy, exists_already, not_writable, write_file
from ...model.schema import TABLES
from ...model.vocabulary import FIELDS, INVOLVEMENT_THEMES, Level, Theme
from ...translation import tr

_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$")
_DRIVERS = {".xlsx": "XLSX", ".ods": "ODS"}
#: A fixed date in the archive: the same template has the same bytes.
_DATE = (2020, 1, 1, 0, 0, 0)

Grid = Sequence[Sequence[str]]
#: Cells of a workbook may be numbers too.
Cells = Sequence[Sequence[object]]


def save_template(path: Path, *, overwrite: bool = False) -> Path:
    """Write an empty survey (``.csv``, ``.xlsx``, ``.ods``) or an empty data package (``.zip``).

    :return: the file written
    :raises TargetError: if it exists and may not be overwritten, has another ending or cannot be written
    """
    ending = path.suffix.lower()
    if ending == ".zip":
        write_bytes(path, _package(), overwrite=overwrite)
    elif ending == ".csv":
        write_bytes(path, csv_bytes([survey_header()]), overwrite=overwrite)
    elif ending in _DRIVERS:
        sheets = {"Survey": [survey_header()], "How to": _explanations()}
        write_bytes(path, workbook_bytes(sheets, ending), overwrite=overwrite)
    else:
        raise TargetError(
            tr("A template cannot be written as “{ending}”.").format(ending=ending or path.name),
            remedy=tr("Choose a name that ends in .xlsx, .ods, .csv or .zip."),
        )
    return path


def survey_header() -> list[str]:
    """Return the columns of an empty survey, named so that :func:`..model.survey.guess` is certain of all."""
    header = ["Region", "Region id", "Local name", "Country", "NUTS code", "NUTS year", "CPMR commission"]
    header += ["Factsheet", "Source", "As of", "Notes"]
    for field in FIELDS:
        header += [f"{field.title} – {part}" for part in ("level", "in your words", "legal basis", "link")]
    themes = [(theme, "experience") for theme in INVOLVEMENT_THEMES]
    for theme, what in [(Theme.GOVERNANCE, "instrument"), *themes]:
        header += [f"{theme.title} – {what} 1: {part}" for part in ("title", "summary", "year", "link")]
    header += [f"Needs – {number}" for number in (1, 2, 3)]
    return header + [f"Cooperation interest – {number}" for number in (1, 2, 3)]


def _explanations() -> Grid:
    levels = "; ".join(f"{level.value}: {level.title}" for level in Level)
    return [
        ["Column", "What to write"],
        ["Region", "One row per region. The name as it should stand on the map."],
        ["Region id", "May stay empty; it is made of country and name."],
        ["Country", "Two letters (ISO 3166-1) or the country's name."],
        ["NUTS code, NUTS year", "The region's code and the year of that edition of NUTS, e.g. ES51 and 2024."],
        ["Source", "A web address (http or https). Every region needs one."],
        ["… level", f"One of these, or the words you use: {levels}. Empty is no answer; “none” is an answer."],
        ["… in your words", "What the region does in this field."],
        ["… year", "2024, or 2021-2024."],
    ]


def neutralised(cell: str) -> str:
    """Return a cell that no spreadsheet program takes for a formula.

    See https://owasp.org/www-community/attacks/CSV_Injection; plain numbers stay numbers.
    """
    if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.match(cell):
        return "'" + cell
    return cell


def csv_bytes(rows: Grid) -> bytes:
    """Return rows as CSV with a byte order mark, by which Excel knows UTF-8; formulas neutralised."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerows([neutralised(cell) for cell in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def workbook_bytes(sheets: dict[str, Cells], ending: str) -> bytes:
    """Return a workbook, the first row of each sheet being its header; formulas neutralised.

    A column that holds nothing but numbers becomes one of numbers; every other cell is text.

    :param ending: ``.xlsx`` or ``.ods``
    :raises TargetError: if GDAL cannot write it
    """
    from osgeo import gdal

    memory = f"/vsimem/{uuid.uuid4().hex}{ending}"
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        _write_workbook(memory, sheets, _DRIVERS[ending])
        return _content(memory)
    except (RuntimeError, AttributeError) as error:  # where GDAL's exceptions are off, it returns None
        raise TargetError(
            tr("The workbook cannot be written."), details=str(error), remedy=tr("Choose a name that ends in .csv.")
        ) from error
    finally:
        gdal.PopErrorHandler()
        gdal.Unlink(memory)


def _write_workbook(memory: str, sheets: dict[str, Cells], driver: str) -> None:
    from osgeo import gdal, ogr

    dataset = gdal.GetDriverByName(driver).Create(memory, 0, 0, 0, gdal.GDT_Unknown)
    for name, rows in sheets.items():
        layer = dataset.CreateLayer(name, None, ogr.wkbNone)
        for index, title in enumerate(rows[0]):
            kind = ogr.OFTReal if _is_numeric([row[index] for row in rows[1:]]) else ogr.OFTString
            layer.CreateField(ogr.FieldDefn(neutralised(str(title)), kind))
        # The driver writes the header with the first row, so that a sheet needs one, if a blank one.
        for row in list(rows[1:]) or [[]]:
            feature = ogr.Feature(layer.GetLayerDefn())
            for index, cell in enumerate(row):
                if cell not in ("", None):
                    feature.SetField(index, neutralised(cell) if isinstance(cell, str) else cell)
            layer.CreateFeature(feature)
        layer = None
    dataset.FlushCache()
    dataset = None  # GDAL writes the file when the dataset goes


def _is_numeric(cells: Sequence[object]) -> bool:
    given = [cell for cell in cells if cell not in ("", None)]
    return bool(given) and all(isinstance(cell, (int, float)) for cell in given)


def _content(memory: str) -> bytes:
    from osgeo import gdal

    size = gdal.VSIStatL(memory).size
    handle = gdal.VSIFOpenL(memory, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, size, handle))
    finally:
        gdal.VSIFCloseL(handle)


def save_package_folder(folder: Path, *, overwrite: bool = False) -> Path:
    """Write an empty data package as files in a folder, which is made if need be.

    :return: the folder
    :raises TargetError: if one of its files exists and may not be overwritten, or it cannot be written; the folder
        is then as it was
    """
    files = package_files()
    existing = [name for name in files if (folder / name).exists()]
    if existing and not overwrite:
        raise TargetError(
            tr("“{folder}” holds a data package already.").format(folder=folder.name),
            details="\n".join(existing),
            remedy=tr("Choose another folder, or allow overwriting."),
        )
    new = not folder.exists()
    written: dict[Path, bytes | None] = {}
    try:
        for name, data in files.items():
            path = folder / name
            before = path.read_bytes() if path.is_file() else None
            write_bytes(path, data, overwrite=True, make_folder=new)
            written[path] = before
    except (TargetError, OSError) as error:
        for path, before in written.items():
            with suppress(OSError):
                path.unlink() if before is None else path.write_bytes(before)
        if new:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, TargetError):
            raise
        raise not_writable(folder, str(error)) from error
    return folder


def package_files() -> dict[str, bytes]:
    """Return the files of an empty data package by name: the tables' headers, and last their description."""
    descriptor = {
        "$schema": PACKAGE_PROFILE,
        "profile": FORMER_PROFILE,
        "name": "my-edition",
        "title": "My edition",
        "resources": [table_resource(table) for table in TABLES],
    }
    files = {f"{table.name}.csv": csv_bytes([table.names]) for table in TABLES}
    return files | {"datapackage.json": json.dumps(descriptor, indent=2).encode()}


def _package() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in package_files().items():
            archive.writestr(zipfile.ZipInfo(name, _DATE), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def write_bytes(path: Path, data: bytes, *, overwrite: bool = False, make_folder: bool = False) -> None:
    """Write a file, all of it or nothing.

    :param make_folder: whether its folder is made if need be
    :raises TargetError: if the target exists and may not be overwritten, or cannot be written; it is then as it was
    """
    if path.exists() and not overwrite:
        raise exists_already(path)
    try:
        if make_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, data)
    except (OSError, UnicodeError) as error:
        raise not_writable(path, str(error), close_remedy()) from error
