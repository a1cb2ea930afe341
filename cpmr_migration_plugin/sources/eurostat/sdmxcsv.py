"""Read the CSV files people download from Eurostat: SDMX-CSV in its header styles, and Data Explorer CSV.

Layouts (``web-services.md`` §1.2, the held ``databrowser_*`` and ``legacy2017_*`` files):

* ``DATAFLOW,LAST UPDATE,freq,…,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS`` with codes;
* the same header with labels in place of codes ("Austria"), which no map can be joined with;
* ``STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,…``: each code followed by its label;
* the Data Explorer of 2017: ``"TIME","GEO",…,"Value","Flag and Footnotes"``, thousands commas, ``:`` for missing.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from .text import MAX_CELLS, Cells, lines_of, open_table, read_cell
from ...errors import PluginError
from ...gate import gate
from ...model.cube import TIME, Cube, Dimension, build_cube, period_code
from ...translation import tr

_MAX_COLUMNS = 100

_PERIOD_COLUMN, _VALUE_COLUMN = "TIME_PERIOD", "OBS_VALUE"
_DATAFLOW = re.compile(r"(?:[^:]*:)?([^$(]+)")
_UPDATE = re.compile(r"(\d{2})/(\d{2})/(\d{2}) (\d{2}:\d{2}:\d{2})$", re.ASCII)
#: Frequencies are codes of one letter; anything longer is their label.
_FREQUENCY = re.compile(r"[A-Z]$")


@dataclass(frozen=True)
class _Layout:
    """Which column of the file holds what: places of columns, None where there is none.

    :param dims: place of the code and of the label (None if there is none), by dimension id
    :param names: text of each dimension, by id
    """

    dims: dict[str, tuple[int, int | None]]
    names: dict[str, str]
    value: int
    flag: int | None = None
    conf: int | None = None
    flow: int | None = None
    title: int | None = None
    updated: int | None = None


def read_sdmx_csv(body: bytes) -> Cube:
    """Return the dataset of a CSV body, whichever of the known layouts it has.

    Where the file holds labels only, they stand for the codes, and a warning says so.

    :raises EurostatError: if the body is an error message instead of a table
    :raises PluginError: if it is no CSV of Eurostat, naming the line
    """
    with gate(lambda details: _invalid(tr("it cannot be read"), details)):
        text, warnings = open_table(body)
        reader = csv.reader(lines_of(text), strict=True)
        try:
            header = [name.strip() for name in next(reader, [])]
            if len(header) > _MAX_COLUMNS:
                raise _invalid(tr("it has more than {n} columns").format(n=_MAX_COLUMNS))
            layout = _layout(header)
            return _read(reader, header, layout, warnings)
        except csv.Error as error:
            raise _invalid(tr("line {n} cannot be read").format(n=reader.line_num), str(error)) from error


def _layout(header: list[str]) -> _Layout:
    if len(set(header)) != len(header):
        repeated = {name for name, number in Counter(header).items() if number > 1}
        raise _invalid(tr("a column stands more than once"), ", ".join(sorted(repeated)))
    if _VALUE_COLUMN in header and _PERIOD_COLUMN in header and header[0] in ("DATAFLOW", "STRUCTURE"):
        return _sdmx(header)
    lower = [name.lower() for name in header]
    if {"time", "geo", "value"} <= set(lower):
        return _explorer(lower)
    raise _invalid(tr("its first line is not the header of such a table"), ", ".join(header[:20]))


def _sdmx(header: list[str]) -> _Layout:
    period, value = header.index(_PERIOD_COLUMN), header.index(_VALUE_COLUMN)
    fixed = {"DATAFLOW", "LAST UPDATE", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME"}
    first = next(place for place, name in enumerate(header) if name not in fixed)
    # With labels=both every code is followed by its label, the period too.
    step = 2 if value == period + 2 else 1
    if value not in (period + 1, period + 2) or first > period or (period - first) % step:
        raise _invalid(tr("its columns are not in the order of such a table"), ", ".join(header[:20]))
    dims: dict[str, tuple[int, int | None]] = {}
    names: dict[str, str] = {}
    for place in range(first, period + 1, step):
        dim_id = TIME if place == period else header[place]
        dims[dim_id] = (place, place + 1 if step > 1 else None)
        names[dim_id] = header[place + 1] if step > 1 else dim_id
    return _Layout(
        dims=dims,
        names=names,
        value=value,
        flag=_place(header, "OBS_FLAG"),
        conf=_place(header, "CONF_STATUS"),
        flow=_place(header, "STRUCTURE_ID") if header[0] == "STRUCTURE" else 0,
        title=_place(header, "STRUCTURE_NAME"),
        updated=_place(header, "LAST UPDATE"),
    )


def _explorer(lower: list[str]) -> _Layout:
    value, flag = lower.index("value"), _place(lower, "flag and footnotes")
    order = [place for place in range(len(lower)) if place not in (value, flag)]
    # Time last, as everywhere else.
    order.sort(key=lambda place: lower[place] == TIME)
    return _Layout(
        dims={lower[place]: (place, None) for place in order},
        names={lower[place]: lower[place] for place in order},
        value=value,
        flag=flag,
    )


def _place(header: list[str], name: str) -> int | None:
    return header.index(name) if name in header else None


def _read(reader: Any, header: list[str], layout: _Layout, warnings: list[str]) -> Cube:
    ids = list(layout.dims)
    labels: dict[str, dict[str, str]] = {dim_id: {} for dim_id in ids}
    cells = Cells(ids)
    rows = 0
    flows: dict[str, str] = {}
    updated, unreadable = "", 0
    for row in reader:
        if not any(row):
            continue
        if len(row) != len(header):
            raise _invalid(
                tr("line {n} has not the columns of the header; the file may be cut off").format(n=reader.line_num)
            )
        if layout.flow is not None and row[layout.flow] not in flows:
            flows[row[layout.flow]] = row[layout.title] if layout.title is not None else ""
            updated = updated or (row[layout.updated] if layout.updated is not None else "")
        key = tuple(map(cells.same, _key(row, layout, labels)))
        rows += 1
        if rows > MAX_CELLS:
            raise _invalid(tr("it has more than {n} rows").format(n=MAX_CELLS))
        cell = read_cell(row[layout.value])
        unreadable += not cell.readable
        flag = cell.flag + (row[layout.flag].strip() if layout.flag is not None else "")
        conf = cell.conf or (row[layout.conf].strip() if layout.conf is not None else "")
        if cell.value is None and not flag and not conf:
            continue
        cells.add(key, cell.value, cells.same(flag), cells.same(conf))
    code, title = _flow(flows)
    if unreadable:
        warnings.append(tr("{n} cells hold something that is no figure; they count as missing.").format(n=unreadable))
    if _holds_labels(layout, labels):
        warnings.append(
            tr("The file holds labels instead of codes. Regions cannot be found by code: download it with codes.")
        )
    dims = tuple(_dimension(dim_id, layout.names[dim_id], labels[dim_id]) for dim_id in ids)
    return _without_repeated(build_cube(code, title, _iso(updated), dims, cells.columns(), warnings))


def _without_repeated(cube: Cube) -> Cube:
    """Return a cube without the cells that stand more than once; to remember each key while reading takes more room."""
    repeated = cube.data.duplicated([dim.id for dim in cube.dims])
    if not repeated.any():
        return cube
    told = tr("{n} cells stand more than once; the first is used.").format(n=int(repeated.sum()))
    return replace(cube, data=cube.data[~repeated].reset_index(drop=True), warnings=(*cube.warnings, told))


def _key(row: list[str], layout: _Layout, labels: dict[str, dict[str, str]]) -> tuple[str, ...]:
    """Return the codes of one row and remember their labels."""
    key = []
    for dim_id, (place, label) in layout.dims.items():
        code = row[place].strip()
        if dim_id == TIME:
            code = period_code(code)
        if code not in labels[dim_id]:
            labels[dim_id][code] = (row[label].strip() if label is not None else "") or code
        key.append(code)
    return tuple(key)


def _dimension(dim_id: str, name: str, labels: dict[str, str]) -> Dimension:
    codes = sorted(labels) if dim_id == TIME else list(labels)
    return Dimension(dim_id, name, tuple(codes), tuple(labels[code] for code in codes))


def _holds_labels(layout: _Layout, labels: dict[str, dict[str, str]]) -> bool:
    if layout.flow is None:
        return True  # The Data Explorer of 2017 wrote labels; its files with codes had another header.
    return any(not _FREQUENCY.match(code) for code in labels.get("freq", {}))


def _flow(flows: dict[str, str]) -> tuple[str, str]:
    """Return code and title of the dataset: ``ESTAT:ILC_DI15$DEFAULTVIEW(1.0)`` is ILC_DI15."""
    known: dict[str, str] = {}
    for flow, title in flows.items():
        match = _DATAFLOW.match(flow)
        known.setdefault(match.group(1).strip() if match else flow, title)
    if len(known) > 1:
        raise _invalid(tr("it holds several datasets"), ", ".join(sorted(known)))
    return next(iter(known.items()), ("", ""))


def _iso(text: str) -> str:
    """Return ``27/03/25 23:00:00`` as ISO 8601; Eurostat began after 2000."""
    match = _UPDATE.match(text.strip())
    return f"20{match.group(3)}-{match.group(2)}-{match.group(1)}T{match.group(4)}" if match else text.strip()


def _invalid(reason: str, details: str = "") -> PluginError:
    return PluginError(
        tr("This is no CSV file of Eurostat that can be used: {reason}.").format(reason=reason),
        details=details,
        remedy=tr("Download it again from Eurostat, as SDMX-CSV with codes."),
    )
