"""Read JSON-stat 2.0: what Eurostat's Statistics API answers, and files of other publishers.

Format: https://json-stat.org/full/ (version 2.0). Eurostat's own ways are in ``web-services.md`` §1.1:
sparse values, ``OBS_FLAG|CONF_STATUS`` in the status, ``updated`` with an offset that lacks its colon,
annotations in ``extension``. The hierarchy of categories (``child``) is not used.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .errors import EurostatError, Problem, raise_if_error
from .text import MAX_JSON_BYTES, number, open_body
from ... import json_reading
from ...errors import PluginError
from ...gate import gate
from ...model.cube import Cube, Dimension, build_cube, period_code
from ...numbers import number as number_text
from ...translation import tr

#: The most cells a dataset may have, Eurostat's own limit for an extraction. Most of them are empty.
MAX_CELLS = 5_000_000
#: What the text may become, see :func:`...json_reading.weight`: some 1.2 million figures and marks.
MAX_MEMORY = 250_000_000
#: What the rows of figures may hold: filled cells times dimensions, value, flag and mark. Each takes eight bytes,
#: twice while they are put together.
MAX_ENTRIES = 8_000_000
MAX_DIMENSIONS = 64
MAX_DATASETS = 50

#: More digits than the position of any cell has.
_DIGITS = 12

_OFFSET = re.compile(r"([+-]\d{2})(\d{2})$")


@dataclass(frozen=True)
class Cells:
    """What stands in the filled cells of a dataset.

    :param positions: flat positions, ascending, the last dimension moving fastest
    :param entries: one per position
    """

    positions: np.ndarray
    entries: list[Any]

    def get(self, position: int, default: Any = None) -> Any:
        """Return what stands in a cell, *default* if it is empty."""
        place = int(np.searchsorted(self.positions, position))
        there = place < len(self.entries) and self.positions[place] == position
        return self.entries[place] if there else default


@dataclass(frozen=True)
class Dataset:
    """A dataset as it stands in the document, before its figures are put into a cube.

    :param values: what stands in the cells: numbers or texts
    :param status: the status of cells, as written
    :param annotations: Eurostat's ``extension.annotation``: title, date, text or address by type
    """

    code: str
    title: str
    source: str
    updated: str
    dims: tuple[Dimension, ...]
    values: Cells
    status: Cells
    annotations: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def read_jsonstat(body: bytes, max_cells: int = MAX_CELLS) -> Cube:
    """Return the one dataset of a JSON-stat body.

    :raises PluginError: if the body is not JSON-stat 2.0, or holds several datasets, saying why
    :raises EurostatError: if the body is one of Eurostat's error messages, or holds more than can be read
    """
    with gate(_unforeseen):
        datasets = parse(body, max_cells)
        if len(datasets) > 1:
            raise _invalid(tr("it holds {n} datasets").format(n=len(datasets)), tr("Choose a file with one dataset."))
        return to_cube(datasets.pop())


def read_collection(body: bytes, max_cells: int = MAX_CELLS) -> list[Cube]:
    """Return every dataset of a JSON-stat body, embedded ones of a collection included.

    :raises PluginError: if the body is not JSON-stat 2.0, saying why
    """
    with gate(_unforeseen):
        return [to_cube(dataset) for dataset in parse(body, max_cells)]


def parse(body: bytes, max_cells: int = MAX_CELLS) -> list[Dataset]:
    """Return the datasets of a body, at least one, with their cells as they are written.

    :raises PluginError: if the body is not JSON-stat 2.0, saying why
    :raises EurostatError: if it holds more than can be read; nothing of it is in memory then
    """
    body = open_body(body, MAX_JSON_BYTES)
    raise_if_error(body)
    try:
        # NaN and Infinity are no JSON: they count as missing.
        document = json_reading.parse(body, MAX_MEMORY, parse_constant=lambda _: None)
    except json_reading.JsonTooLarge as error:
        raise _too_much(tr("The dataset holds more figures than can be read at once."), str(error)) from error
    except ValueError as error:
        if isinstance(error.__cause__, RecursionError):
            raise _invalid(tr("it is nested too deeply")) from error
        raise _invalid(tr("it is not JSON, or incomplete"), details=str(error)) from error
    del body
    if not isinstance(document, dict):
        raise _invalid(tr("it is JSON, but no JSON-stat"))
    found = list(_datasets(document))
    if not found:
        raise _invalid(tr("the collection holds no data, only links to them"))
    datasets = [_dataset(entry, max_cells) for entry in found]
    entries = sum((len(dataset.dims) + 3) * _rows(dataset) for dataset in datasets)
    if entries > MAX_ENTRIES:
        raise _too_much(
            tr("The dataset holds more figures than can be read at once."),
            f"{number_text(entries)} > {number_text(MAX_ENTRIES)}",
        )
    return datasets


def _rows(dataset: Dataset) -> int:
    """Return how many rows the figures of a dataset have: filled cells, and those with a status only."""
    flagged = np.isin(dataset.status.positions, dataset.values.positions, assume_unique=True, invert=True)
    return len(dataset.values.entries) + int(flagged.sum())


def to_cube(dataset: Dataset) -> Cube:
    """Return a dataset as a cube: figures as numbers, status split into flag and confidentiality."""
    filled, flagged = dataset.values.positions, dataset.status.positions
    positions = np.union1d(filled, flagged) if len(flagged) else filled
    values = np.full(len(positions), np.nan)
    figures, texts = _figures(dataset.values.entries)
    values[np.searchsorted(positions, filled)] = figures
    columns: dict[str, Any] = {"value": values}
    # A million cells share a handful of statuses.
    marks = dataset.status.entries
    parts = {mark: _status(mark) for mark in set(marks)}
    where = np.searchsorted(positions, flagged)
    for number_of_part, name in enumerate(("flag", "conf")):
        column = np.full(len(positions), "", dtype=object)
        column[where] = [parts[mark][number_of_part] for mark in marks]
        columns[name] = column
    rest = positions
    # Not numpy's unravel_index, which knows 32 dimensions.
    for dim in reversed(dataset.dims):
        rest, places = np.divmod(rest, max(len(dim.codes), 1))
        columns[dim.id] = np.array(dim.codes, dtype=object)[places]
    warnings = list(dataset.warnings)
    if texts:
        warnings.append(
            tr("{n} cells hold text or something else that is no figure; they count as missing.").format(n=texts)
        )
    if np.isnan(values).all():
        warnings.append(tr("The dataset holds no figures for this selection."))
    return build_cube(dataset.code, dataset.title, dataset.updated, dataset.dims, columns, warnings)


def _figures(cells: list[Any]) -> tuple[np.ndarray, int]:
    """Return what cells hold as figures, NaN where it is none, and how many hold something that is none."""
    if set(map(type, cells)) <= {float, int}:
        try:
            figures = np.array(cells, dtype=float)
        except OverflowError:  # a whole number too large for any figure
            pass
        else:
            figures[~np.isfinite(figures)] = np.nan
            return figures, int(np.isnan(figures).sum())
    found = [_figure(cell) for cell in cells]
    return np.array(found, dtype=float), sum(value is None for value in found)


def _datasets(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    kind = document.get("class", "dataset")
    if kind == "collection":
        link = document.get("link")
        items = link.get("item") if isinstance(link, dict) else None
        if not isinstance(items, list):
            raise _invalid(tr("the collection has no list of items"))
        if len(items) > MAX_DATASETS:
            raise _invalid(tr("the collection has more than {n} items").format(n=MAX_DATASETS))
        # Items that are only an address are left to whoever may go to the network.
        yield from (item for item in items if isinstance(item, dict) and "value" in item)
    elif kind == "dataset":
        if "id" not in document and any(_is_version_1(part) for part in document.values()):
            raise _invalid(tr("it is version 1 of JSON-stat; only 2.0 is read"))
        yield document
    else:
        raise _invalid(tr("it is of class “{kind}”, which holds no data").format(kind=str(kind)[:40]))


def _is_version_1(part: Any) -> bool:
    return isinstance(part, dict) and isinstance(part.get("dimension"), dict) and "id" in part["dimension"]


def _dataset(entry: dict[str, Any], max_cells: int) -> Dataset:
    dims = _dimensions(entry)
    cells = 1
    for dim in dims:
        cells *= len(dim.codes)
    if cells > max_cells:
        # The product of 64 sizes may have hundreds of digits.
        n = cells if cells < 10**15 else f"10^{len(str(cells)) - 1}"
        raise _too_much(tr("The dataset has {n} cells; at most {limit} are read.").format(n=n, limit=max_cells))
    if "value" not in entry:
        raise _invalid(tr("“value” is missing"))
    # Taken out of the document, so that the one can go before the other is made.
    values = _cells(entry.pop("value"), cells, "value")
    extension = entry.get("extension")
    extension = extension if isinstance(extension, dict) else {}
    annotations = _annotations(extension.get("annotation"))
    return Dataset(
        code=_text(extension.get("id")),
        title=_text(entry.get("label")),
        source=_text(entry.get("source")),
        updated=_timestamp(_text(entry.get("updated")) or annotations.get("UPDATE_DATA", "")),
        dims=dims,
        values=values,
        status=_statuses(entry.pop("status", None), cells, values),
        annotations=annotations,
    )


def _dimensions(entry: dict[str, Any]) -> tuple[Dimension, ...]:
    ids, sizes, described = entry.get("id"), entry.get("size"), entry.get("dimension")
    if not isinstance(ids, list) or not ids or not all(isinstance(name, str) and name for name in ids):
        raise _invalid(tr("“id”, the list of dimensions, is missing or wrong"))
    if len(ids) > MAX_DIMENSIONS or len(set(ids)) != len(ids):
        raise _invalid(tr("“id” names a dimension twice, or too many"))
    if not isinstance(sizes, list) or len(sizes) != len(ids):
        raise _invalid(tr("“size” does not have one number per dimension"))
    if not all(isinstance(size, int) and not isinstance(size, bool) and size >= 0 for size in sizes):
        raise _invalid(tr("“size” holds something that is no number of categories"))
    if not isinstance(described, dict):
        raise _invalid(tr("“dimension” is missing"))
    return tuple(_dimension(name, size, described.get(name)) for name, size in zip(ids, sizes))


def _dimension(name: str, size: int, described: Any) -> Dimension:
    category = described.get("category") if isinstance(described, dict) else None
    if not isinstance(category, dict):
        raise _invalid(tr("the categories of dimension “{name}” are missing").format(name=name[:80]))
    given = category.get("label")
    labels = given if isinstance(given, dict) else {}
    codes = _codes(category.get("index"), labels)
    if codes is None or len(codes) != size:
        raise _invalid(
            tr("dimension “{name}” has {n} categories where “size” says {size}").format(
                name=name[:80], n=tr("wrongly numbered") if codes is None else len(codes), size=size
            )
        )
    texts = tuple(_text(labels.get(code)) or code for code in codes)
    if name == "time":
        codes = [period_code(code) for code in codes]
    return Dimension(name, _text(described.get("label")) or name, tuple(codes), texts)


def _codes(index: Any, labels: dict[str, Any]) -> list[str] | None:
    """Return the codes in order, or None if they are not numbered from 0 without gaps."""
    if index is None:
        # Only a dimension of one category may leave its index out; its label then names it.
        return list(labels) if len(labels) == 1 else None
    if isinstance(index, list):
        codes = [code for code in index if isinstance(code, str)]
        return codes if len(codes) == len(index) and len(set(codes)) == len(codes) else None
    if not isinstance(index, dict):
        return None
    if not all(isinstance(place, int) and not isinstance(place, bool) for place in index.values()):
        return None
    ordered = sorted(index, key=lambda code: index[code])
    return ordered if [index[code] for code in ordered] == list(range(len(ordered))) else None


def _cells(given: Any, cells: int, what: str) -> Cells:
    """Return the filled cells, from a dense array or a sparse object."""
    if isinstance(given, list):
        if len(given) != cells:
            raise _invalid(
                tr("“{what}” has {n} entries where the dimensions make {cells} cells").format(
                    what=what, n=len(given), cells=cells
                )
            )
        filled = [position for position, entry in enumerate(given) if entry is not None]
        return Cells(np.array(filled, dtype=np.int64), [entry for entry in given if entry is not None])
    if not isinstance(given, dict):
        raise _invalid(tr("“{what}” is neither an array nor an object").format(what=what))
    positions = _positions(given, cells)
    if positions is None:
        positions = [_position(key, cells, what) for key in given]
    entries = list(given.values())
    if None in entries or len(set(positions)) < len(positions):  # “7” and “07” are one cell: the later one counts
        kept = {position: entry for position, entry in zip(positions, entries) if entry is not None}
        positions, entries = list(kept), list(kept.values())
    places = np.array(positions, dtype=np.int64)
    if len(places) < 2 or (places[1:] > places[:-1]).all():
        return Cells(places, entries)
    order = np.argsort(places, kind="stable")
    return Cells(places[order], [entries[place] for place in order.tolist()])


def _position(key: str, cells: int, what: str) -> int:
    # The length is looked at first: digits without end would be a number without end.
    if len(key) <= _DIGITS and key.isascii() and key.isdigit() and int(key) < cells:
        return int(key)
    raise _invalid(
        tr("“{what}” has an entry “{key}” outside the {cells} cells").format(what=what, key=key[:40], cells=cells)
    )


def _positions(keys: Collection[str], cells: int) -> list[int] | None:
    """Return keys as positions, or None if one of them is no position: all are looked at in one go."""
    if not keys or "" in keys or max(map(len, keys)) > _DIGITS:
        return None
    digits = "".join(keys)
    if not (digits.isascii() and digits.isdigit()):
        return None
    positions = list(map(int, keys))
    return positions if max(positions) < cells else None


def _statuses(given: Any, cells: int, values: Cells) -> Cells:
    """Return the status of cells: one for all (a string, or an array of one), an array or an object."""
    if isinstance(given, list) and len(given) == 1:
        given = given[0]
    if given is None or isinstance(given, str):
        filled = values.positions if given else values.positions[:0]
        return Cells(filled, [given] * len(filled))
    found = _cells(given, cells, "status")
    marked = [place for place, entry in enumerate(found.entries) if _text(entry)]
    return Cells(found.positions[marked], [found.entries[place] for place in marked])


def _status(text: str) -> tuple[str, str]:
    """Return flag and confidentiality of a status such as ``p``, ``bep``, ``|C`` or ``u|C``."""
    flag, _, conf = text.partition("|")
    return flag.strip(" :"), conf.strip()


def _figure(raw: Any) -> float | None:
    if isinstance(raw, str):
        return number(raw.strip())
    if isinstance(raw, bool) or not isinstance(raw, (int, float)):
        return None
    try:
        value = float(raw)
    except OverflowError:
        return None
    return value if math.isfinite(value) else None


def _annotations(given: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in given if isinstance(given, list) else []:
        if isinstance(entry, dict) and isinstance(entry.get("type"), str):
            content = next((entry[key] for key in ("title", "date", "href", "text") if entry.get(key)), "")
            found.setdefault(entry["type"], _text(content))
    return found


def _timestamp(text: str) -> str:
    """Return an ISO 8601 time with a colon in its offset, which Eurostat leaves out."""
    return _OFFSET.sub(r"\1:\2", text) if "T" in text else text


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _too_much(message: str, details: str = "") -> EurostatError:
    remedy = tr("Narrow the selection: one level of regions, one indicator, fewer years.")
    return EurostatError(Problem.TOO_BIG, message, details=details, remedy=remedy)


def _unforeseen(details: str) -> PluginError:
    return _invalid(tr("it is damaged"), details=details)


def _invalid(reason: str, remedy: str = "", details: str = "") -> PluginError:
    return PluginError(
        tr("This is no JSON-stat file that can be used: {reason}.").format(reason=reason),
        details=details,
        remedy=remedy or tr("Download it again from Eurostat, as JSON-stat 2.0."),
    )
