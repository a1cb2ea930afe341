r"""Read Eurostat's TSV: one row per series, one column per period.

Layout (``web-services.md`` §1.2): the first header cell is ``freq,indic_de,geo\TIME_PERIOD``, in older files
``indic_de,geo\time`` without frequency and with the newest year first; headers and cells end in a blank; a cell is a
value with or without flags (``-2.2 b``), ``:`` for missing, ``:c`` or ``: c`` for confidential. With
``compressed=true`` the body is gzip.
"""

from __future__ import annotations

import re

from .text import MAX_CELLS, Cell, Cells, lines_of, open_table, read_cell
from ...errors import PluginError
from ...gate import gate
from ...model.cube import TIME, Cube, Dimension, build_cube, period_code
from ...translation import tr

#: Printed cells that are read once: most figures of a dataset repeat.
_REMEMBERED = 50_000
#: Dimensions of a dataset; Eurostat's have ten at most.
_MAX_DIMENSIONS = 30
_MAX_PERIODS = 5_000

_TIME = ("time", "time_period")
#: A period of today (2024, 2024-07, 2024-Q1, 2024-S2, 2024-W05) or of the bulk files (2024M07).
_PERIOD = re.compile(r"\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]|S[12]|W\d{2})|M\d{2}|Q[1-4]|S[12]|W\d{2})?$", re.ASCII)


def read_tsv(body: bytes, code: str = "") -> Cube:
    """Return the dataset of a TSV body.

    :param code: code of the dataset, which the file itself does not hold
    :raises EurostatError: if the body is an error message instead of a table
    :raises PluginError: if it is no TSV of Eurostat, naming the line
    """
    with gate(lambda details: _invalid(tr("it cannot be read"), details)):
        return _read(body, code)


def _read(body: bytes, code: str) -> Cube:
    text, warnings = open_table(body)
    lines = lines_of(text)
    ids, periods = _header(next(lines, "").rstrip("\r\n"))
    cells = Cells([*ids, TIME])
    printed_before: dict[str, Cell] = {}
    seen: set[tuple[str, ...]] = set()
    unreadable = repeated = 0
    for place, line in enumerate(lines, start=2):
        if not line.strip():
            continue
        # Blanks and tabs at the end are cells of their own.
        head, *printed = line.rstrip("\r\n").split("\t")
        key = tuple(cells.same(part.strip()) for part in head.split(","))
        if len(key) != len(ids) or len(printed) != len(periods):
            raise _invalid(tr("line {n} has not the columns of the header; the file may be cut off").format(n=place))
        if key in seen:
            repeated += 1
            continue
        seen.add(key)
        for period, text_of_cell in zip(periods, printed):
            cell = printed_before.get(text_of_cell)
            if cell is None:
                cell = read_cell(text_of_cell)
                if len(printed_before) < _REMEMBERED:
                    printed_before[text_of_cell] = cell
            unreadable += not cell.readable
            if cell.value is None and not cell.flag and not cell.conf:
                continue
            cells.add((*key, period), cell.value, cell.flag, cell.conf)
        # Series without any figure take room as well.
        if len(cells) > MAX_CELLS or len(seen) * len(ids) > MAX_CELLS:
            raise _invalid(tr("it has more than {n} cells").format(n=MAX_CELLS))
    if unreadable:
        warnings.append(tr("{n} cells hold something that is no figure; they count as missing.").format(n=unreadable))
    if repeated:
        warnings.append(tr("{n} series stand more than once; the first is used.").format(n=repeated))
    dims = [Dimension(name, name, *(2 * (_codes(seen, place),))) for place, name in enumerate(ids)]
    ordered = tuple(sorted(periods))
    dims.append(Dimension(TIME, TIME, ordered, ordered))
    return build_cube(code, "", "", tuple(dims), cells.columns(), warnings)


def _header(line: str) -> tuple[list[str], list[str]]:
    first, *rest = line.split("\t")
    names, backslash, moving = first.partition("\\")
    ids = [name.strip().lower() for name in names.split(",")]
    periods = [period_code(cell.strip()) for cell in rest]
    if not backslash or moving.strip().lower() not in _TIME or not all(ids):
        raise _invalid(tr("its first line is not the header of such a table"))
    if len(ids) > _MAX_DIMENSIONS or len(periods) > _MAX_PERIODS:
        raise _invalid(tr("it has more than {n} dimensions or {m} periods").format(n=_MAX_DIMENSIONS, m=_MAX_PERIODS))
    wrong = [period for period in periods if not _PERIOD.match(period)]
    if wrong or len(set(periods)) != len(periods) or len(set(ids)) != len(ids) or TIME in ids:
        raise _invalid(tr("its header names something that is no period, or a column twice"), ", ".join(wrong[:20]))
    return ids, periods


def _codes(keys: set[tuple[str, ...]], place: int) -> tuple[str, ...]:
    return tuple(sorted({key[place] for key in keys}))


def _invalid(reason: str, details: str = "") -> PluginError:
    return PluginError(
        tr("This is no TSV file of Eurostat that can be used: {reason}.").format(reason=reason),
        details=details,
        remedy=tr("Download it again from Eurostat, as TSV."),
    )
