"""Read an edition from a Data Package: a folder, a ``datapackage.json`` or a zip.

Format: https://datapackage.org/standard/data-package/ (version 2), and the Tabular Data Package of version 1,
https://specs.frictionlessdata.io/tabular-data-package/. What is read of them is written alike in both.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import pandas as pd

from .archive import Archive, TooLarge, larger, open_zip
from .path_rules import printable, reason_against
from .. import json_reading
from ..errors import PluginError
from ..gate import gate
from ..model.edition import Edition, EditionInfo, IndicatorInfo, SourceInfo, build_edition, refused
from ..model.problems import Problem
from ..model.schema import TABLES_BY_NAME
from ..model.validation import validate
from ..translation import tr

DESCRIPTOR = "datapackage.json"

#: Fields of a CSV may be long texts, never megabytes.
_MAX_FIELD = 1_000_000
#: Bytes of a description, and what it may become in memory.
_MAX_DESCRIPTOR, _MAX_DESCRIPTION = 4 * 1024**2, 60_000_000
#: Bytes of one table, and of all of a package.
_MAX_TABLE, _MAX_TABLES = 40 * 1024**2, 80 * 1024**2
#: Cells of all tables together; each takes some 100 bytes. All regions of NUTS, 20 figures for 40 years, are fewer.
MAX_CELLS = 2_000_000
MAX_COLUMNS = 500
#: Texts of which one object stands for all cells that hold them.
_MAX_SHARED = 100_000
#: Rows listed one by one that cannot be read, per table, before the rest is only counted.
_LISTED = 200

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")

Reader = Callable[[str, int], bytes]


@dataclass
class ReadLimits:
    """What is left of the limits of one package."""

    bytes: int = field(default_factory=lambda: _MAX_TABLES)
    cells: int = field(default_factory=lambda: MAX_CELLS)


def read_datapackage(path: Path) -> Edition:
    """Return the edition in the data package at *path*.

    :param path: the package's folder, its ``datapackage.json`` or a zip of it
    :raises PluginError: if there is no readable package
    :raises InvalidEdition: listing every problem with its tables
    """

    def told(details: str) -> PluginError:
        return PluginError(
            tr("The data package “{path}” cannot be read.").format(path=printable(str(path))),
            details=details,
            remedy=tr("Ask whoever made it for it again, and check that the file or folder may be opened."),
        )

    with gate(told):
        if path.name == DESCRIPTOR:
            path = path.parent
        if path.is_dir():
            return _read(_folder_reader(path), str(path))
        if not path.is_file():
            raise PluginError(
                tr("There is no data package at “{path}”.").format(path=path),
                remedy=tr("Choose a folder that holds a file “datapackage.json”, or a zip of it."),
            )
        with open_zip(path) as archive:
            return _read(_zip_reader(path, archive), str(path))


def read_info(folder: Path) -> EditionInfo:
    """Return what the data package in a folder says of itself, without reading its tables.

    :raises PluginError: if its description cannot be read
    """
    return _info(_descriptor(_folder_reader(folder), str(folder)), str(folder))


def _folder_reader(folder: Path) -> Reader:
    def read(name: str, limit: int) -> bytes:
        with (folder / PurePosixPath(name.replace("\\", "/"))).open("rb") as stream:
            data = stream.read(limit + 1)
        if len(data) > limit:
            raise TooLarge(larger(name, limit))
        return data

    return read


def _zip_reader(path: Path, archive: Archive) -> Reader:
    roots = [name[: -len(DESCRIPTOR)] for name in archive.names if PurePosixPath(name).name == DESCRIPTOR]
    if not roots:
        raise PluginError(
            tr("“{file}” holds no data package.").format(file=path.name),
            remedy=tr("A data package has a file “datapackage.json” beside its tables."),
        )
    root = min(roots, key=len)

    def read(name: str, limit: int) -> bytes:
        try:
            return archive.read(root + str(PurePosixPath(name)), limit)
        except KeyError:
            raise FileNotFoundError(name) from None

    return read


def _read(read: Reader, origin: str) -> Edition:
    descriptor = _descriptor(read, origin)
    tables: dict[str, pd.DataFrame] = {}
    unreadable: list[Problem] = []
    seen: set[str] = set()
    room = ReadLimits()
    for resource in descriptor.get("resources", []):
        name = str(resource.get("name", ""))
        if name not in TABLES_BY_NAME:
            continue
        if name in seen:
            unreadable.append(Problem(name, None, "", tr("the table stands more than once in the description")))
            continue
        seen.add(name)
        frame, problems = _table(read, name, resource, room)
        unreadable += problems
        if frame is not None:
            tables[name] = frame
    info = _info(descriptor, origin)
    if unreadable:
        broken = {problem.table for problem in unreadable}
        problems = unreadable + validate(tables, unreadable=broken)
        raise refused(
            info.title,
            problems,
            tr("Mend what is listed under Details and load the dataset again. Nothing was loaded."),
        )
    return build_edition(info, tables)


def _descriptor(read: Reader, origin: str) -> dict[str, Any]:
    try:
        descriptor = json_reading.parse(read(DESCRIPTOR, _MAX_DESCRIPTOR), _MAX_DESCRIPTION)
    except (OSError, ValueError) as error:  # ValueError: neither UTF-8 nor JSON, or too large
        raise PluginError(
            tr("The description of the dataset ({file}) cannot be read.").format(file=DESCRIPTOR),
            details=f"{origin}: {error}",
            remedy=tr("A data package has a file “datapackage.json” (JSON, UTF-8) beside its tables."),
        ) from error
    if not isinstance(descriptor, dict) or not isinstance(descriptor.get("resources", []), list):
        raise PluginError(tr("The description of the dataset ({file}) is not a data package.").format(file=DESCRIPTOR))
    descriptor["resources"] = _objects(descriptor, "resources")
    return descriptor


def _objects(parent: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Return the JSON objects in a list of a descriptor; what is not one is passed over."""
    items = parent.get(key)
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


class _Unreadable(Exception):
    """A table cannot be read at all.

    :param line: where in its file, if one line is to blame
    """

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


def _table(
    read: Reader, name: str, resource: dict[str, Any], room: ReadLimits
) -> tuple[pd.DataFrame | None, list[Problem]]:
    """Return a table as a frame of strings indexed by line number, and what was unreadable."""
    try:
        text = _text(read, name, resource.get("path", f"{name}.csv"), room)
        delimiter = _delimiter(_dialect(read, resource.get("dialect")))
    except _Unreadable as error:
        return None, [Problem(name, error.line, "", str(error))]
    frame, problems = parse_csv(name, text, delimiter, room)
    missing = _missing_values(resource.get("schema"))
    if frame is not None and missing:
        frame = frame.where(~frame.isin(missing), "")
    return frame, problems


def _text(read: Reader, name: str, path: Any, room: ReadLimits) -> str:
    """Return the text of a table's file; *path* is one name, or a list of one."""
    if isinstance(path, list) and len(path) != 1:
        raise _Unreadable(tr("the table lies in {n} files; one can be read").format(n=len(path)))
    path = str(path[0] if isinstance(path, list) else path)
    # A descriptor may name files inside its own folder only, and such as every computer can have.
    reason = reason_against(path)
    if reason:
        raise _Unreadable(reason)
    try:
        data = read(path, min(_MAX_TABLE, room.bytes))
        room.bytes -= len(data)
        return data.decode("utf-8-sig")
    except TooLarge as error:
        raise _Unreadable(str(error)) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _Unreadable(tr("the file is not UTF-8 text (byte {n})").format(n=error.start), line) from error
    except (OSError, ValueError) as error:  # ValueError: a path that no file can have
        message = tr("the file “{path}” is missing or cannot be read").format(path=printable(path))
        raise _Unreadable(message) from error


def _delimiter(dialect: dict[str, Any] | None) -> str:
    """Return what separates the columns of a table that is written in this dialect; None is one that is not known."""
    if dialect is None or dialect.get("header") is False or dialect.get("quoteChar", '"') != '"':
        raise _Unreadable(tr("its dialect cannot be read: a header and double quotes are needed"))
    delimiter = str(dialect.get("delimiter", ","))
    if len(delimiter) != 1 or delimiter in '" \r\n\0':
        raise _Unreadable(tr("“{value}” cannot separate columns").format(value=delimiter))
    return delimiter


def _dialect(read: Reader, dialect: Any) -> dict[str, Any] | None:
    """Return how a table is written: said in the descriptor, or in a file beside it; None if that cannot be read."""
    if isinstance(dialect, dict):
        return dialect
    if not isinstance(dialect, str) or not dialect.endswith(".json"):
        return {}
    try:
        found = (
            None if reason_against(dialect) else json_reading.parse(read(dialect, _MAX_DESCRIPTOR), _MAX_DESCRIPTION)
        )
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _missing_values(schema: Any) -> list[str]:
    """Return the texts that stand for a value that is missing; an empty cell always does.

    Version 2 may label them: ``{"value": "-", "label": "not asked"}``.
    """
    listed = schema.get("missingValues") if isinstance(schema, dict) else None
    items = listed if isinstance(listed, list) else []
    values = [item.get("value") if isinstance(item, dict) else item for item in items]
    return [value for value in values if isinstance(value, str) and value]


def parse_csv(
    name: str, text: str, delimiter: str = ",", room: ReadLimits | None = None
) -> tuple[pd.DataFrame | None, list[Problem]]:
    """Parse the text of a table; see :func:`read_datapackage` for what the frame holds.

    :param room: how many cells it may have, and less of it is left afterwards
    :return: the frame (None if nothing could be read) and the rows that could not be read
    """
    room = ReadLimits() if room is None else room
    if "\0" in text:  # the csv module of Python 3.9 refuses it, that of 3.11 takes it for text
        line = text[: text.index("\0")].count("\n") + 1
        return None, [Problem(name, line, "", tr("the file holds bytes that are not text"))]
    csv.field_size_limit(_MAX_FIELD)
    problems: list[Problem] = []
    # Not from io.StringIO, which takes four bytes for each letter.
    reader = csv.reader(_lines(text), delimiter=delimiter, strict=True)
    try:
        header = [column.strip() for column in next(reader, [])]
    except csv.Error as error:
        return None, [_unreadable(name, 1, error)]
    if not header:
        return None, [Problem(name, 1, "", tr("the table is empty: it has no header"))]
    if len(header) > MAX_COLUMNS:
        return None, [Problem(name, 1, "", tr("the table has more than {n} columns").format(n=MAX_COLUMNS))]
    repeated = sorted(column for column, times in Counter(header).items() if times > 1)
    rows, lines = _rows(name, reader, len(header), room, problems)
    if repeated:
        problems.append(Problem(name, 1, ", ".join(repeated), tr("the column stands more than once")))
        return None, problems
    return pd.DataFrame(rows, columns=header, index=lines, dtype=str), problems


def _rows(
    name: str, reader: Any, width: int, room: ReadLimits, problems: list[Problem]
) -> tuple[list[list[str]], list[int]]:
    """Return the rows of a table and their lines; what is wrong with them goes to *problems*."""
    rows: list[list[str]] = []
    lines: list[int] = []
    shared: dict[str, str] = {}
    unlike = 0
    start = reader.line_num + 1
    try:
        for row in reader:
            line, start = start, reader.line_num + 1
            if not any(row):
                continue
            if len(row) != width:
                unlike += 1
                if unlike <= _LISTED:
                    message = tr("{n} values where the header has {m} columns").format(n=len(row), m=width)
                    problems.append(Problem(name, line, "", message))
                continue
            room.cells -= width
            if room.cells < 0:
                message = tr("the tables have more than {n} cells together").format(n=MAX_CELLS)
                problems.append(Problem(name, line, "", message))
                break
            # Ids, codes and sources repeat in every row.
            share = shared.setdefault if len(shared) < _MAX_SHARED else shared.get
            rows.append([share(value, value) for value in map(str.strip, row)])
            lines.append(line)
    except csv.Error as error:
        problems.append(_unreadable(name, start, error))
    if unlike > _LISTED:
        problems.append(Problem(name, None, "", tr("{n} more rows like these").format(n=unlike - _LISTED)))
    return rows, lines


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of a text with their ends, whatever they end with."""
    return (line.group() for line in _LINE.finditer(text))


def _unreadable(name: str, line: int, error: csv.Error) -> Problem:
    return Problem(name, line, "", tr("the line cannot be read: {error}").format(error=error))


def _info(descriptor: dict[str, Any], origin: str) -> EditionInfo:
    indicators: list[IndicatorInfo] = []
    for resource in descriptor["resources"]:
        for item in _objects(resource, "cpmr:indicators"):
            if item.get("id"):
                known = {key: str(item.get(key, "")) for key in IndicatorInfo.__dataclass_fields__}
                indicators.append(IndicatorInfo(**known))
    sources = tuple(
        SourceInfo(str(item.get("title", "")), str(item.get("path", ""))) for item in _objects(descriptor, "sources")
    )
    licenses = tuple(str(item.get("title") or item.get("name") or "") for item in _objects(descriptor, "licenses"))
    name = str(descriptor.get("name", "")) or Path(origin).stem
    return EditionInfo(
        name=name,
        title=str(descriptor.get("title", "")) or name,
        version=str(descriptor.get("version", "")),
        created=str(descriptor.get("created", ""))[:10],
        description=str(descriptor.get("description", "")),
        licenses=licenses,
        sources=sources,
        indicators=tuple(indicators),
        origin=origin,
    )
