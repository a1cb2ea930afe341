"""Read an edition from a Tabular Data Package: a folder, a ``datapackage.json`` or a zip.

Format: https://specs.frictionlessdata.io/tabular-data-package/
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pandas as pd

from .archive import MAX_TOTAL_BYTES, read_zip
from ..errors import PluginError
from ..model.edition import Edition, EditionInfo, IndicatorInfo, SourceInfo, build_edition, refused
from ..model.schema import TABLES_BY_NAME
from ..model.validation import Problem, validate
from ..translation import tr

DESCRIPTOR = "datapackage.json"

#: Fields of a CSV may be long texts, never megabytes.
_MAX_FIELD = 1_000_000

Reader = Callable[[str], bytes]


def read_datapackage(path: Path) -> Edition:
    """Return the edition in the data package at *path*.

    :param path: the package's folder, its ``datapackage.json`` or a zip of it
    :raises PluginError: if there is no readable package
    :raises InvalidEdition: listing every problem with its tables
    """
    if path.name == DESCRIPTOR:
        path = path.parent
    if path.is_dir():
        return _read(_folder_reader(path), str(path))
    if not path.is_file():
        raise PluginError(
            tr("There is no data package at “{path}”.").format(path=path),
            remedy=tr("Choose a folder that holds a file “datapackage.json”, or a zip of it."),
        )
    files = read_zip(path)
    return _read(_zip_reader(path, files), str(path))


def read_info(folder: Path) -> EditionInfo:
    """Return what the data package in a folder says of itself, without reading its tables.

    :raises PluginError: if its description cannot be read
    """
    return _info(_descriptor(_folder_reader(folder), str(folder)), str(folder))


def _folder_reader(folder: Path) -> Reader:
    def read(name: str) -> bytes:
        # A descriptor may name files inside its own folder only.
        inside = PurePosixPath(name.replace("\\", "/"))
        if inside.is_absolute() or ".." in inside.parts or PureWindowsPath(name).drive:
            raise FileNotFoundError(name)
        with (folder / inside).open("rb") as stream:
            data = stream.read(MAX_TOTAL_BYTES + 1)
        if len(data) > MAX_TOTAL_BYTES:
            raise OSError(f"{name}: more than {MAX_TOTAL_BYTES} bytes")
        return data

    return read


def _zip_reader(path: Path, files: dict[str, bytes]) -> Reader:
    roots = [name[: -len(DESCRIPTOR)] for name in files if PurePosixPath(name).name == DESCRIPTOR]
    if not roots:
        raise PluginError(
            tr("“{file}” holds no data package.").format(file=path.name),
            remedy=tr("A data package has a file “datapackage.json” beside its tables."),
        )
    root = min(roots, key=len)

    def read(name: str) -> bytes:
        try:
            return files[root + str(PurePosixPath(name))]
        except KeyError:
            raise FileNotFoundError(name) from None

    return read


def _read(read: Reader, origin: str) -> Edition:
    descriptor = _descriptor(read, origin)
    tables: dict[str, pd.DataFrame] = {}
    unreadable: list[Problem] = []
    seen: set[str] = set()
    for resource in descriptor.get("resources", []):
        name = str(resource.get("name", ""))
        if name not in TABLES_BY_NAME:
            continue
        if name in seen:
            unreadable.append(Problem(name, None, "", tr("the table stands more than once in the description")))
            continue
        seen.add(name)
        frame, problems = _table(read, name, str(resource.get("path", f"{name}.csv")), resource)
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
        descriptor = json.loads(read(DESCRIPTOR).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:  # ValueError: neither UTF-8 nor JSON
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


def _table(read: Reader, name: str, path: str, resource: dict[str, Any]) -> tuple[pd.DataFrame | None, list[Problem]]:
    """Return a table as a frame of strings indexed by line number, and what was unreadable."""
    try:
        text = read(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return None, [Problem(name, line, "", tr("the file is not UTF-8 text (byte {n})").format(n=error.start))]
    except (OSError, ValueError):  # ValueError: a path that no file can have
        return None, [Problem(name, None, "", tr("the file “{path}” is missing or cannot be read").format(path=path))]
    dialect = resource.get("dialect") if isinstance(resource.get("dialect"), dict) else {}
    delimiter = str(dialect.get("delimiter", ","))
    if len(delimiter) != 1 or delimiter in '" \r\n\0':
        return None, [Problem(name, None, "", tr("“{value}” cannot separate columns").format(value=delimiter))]
    return parse_csv(name, text, delimiter)


def parse_csv(name: str, text: str, delimiter: str = ",") -> tuple[pd.DataFrame | None, list[Problem]]:
    """Parse the text of a table; see :func:`read_datapackage` for what the frame holds.

    :return: the frame (None if nothing could be read) and the rows that could not be read
    """
    if "\0" in text:  # the csv module of Python 3.9 refuses it, that of 3.11 takes it for text
        line = text[: text.index("\0")].count("\n") + 1
        return None, [Problem(name, line, "", tr("the file holds bytes that are not text"))]
    csv.field_size_limit(_MAX_FIELD)
    rows: list[list[str]] = []
    lines: list[int] = []
    problems: list[Problem] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    header: list[str] = []
    start = 1
    try:
        header = [column.strip() for column in next(reader, [])]
        start = reader.line_num + 1
        for row in reader:
            line, start = start, reader.line_num + 1
            if not any(row):
                continue
            if len(row) != len(header):
                message = tr("{n} values where the header has {m} columns").format(n=len(row), m=len(header))
                problems.append(Problem(name, line, "", message))
                continue
            rows.append([value.strip() for value in row])
            lines.append(line)
    except csv.Error as error:
        problems.append(Problem(name, start, "", tr("the line cannot be read: {error}").format(error=error)))
    if not header:
        return None, [Problem(name, 1, "", tr("the table is empty: it has no header"))]
    repeated = sorted({column for column in header if header.count(column) > 1})
    if repeated:
        problems.append(Problem(name, 1, ", ".join(repeated), tr("the column stands more than once")))
        return None, problems
    return pd.DataFrame(rows, columns=header, index=lines, dtype=str), problems


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
