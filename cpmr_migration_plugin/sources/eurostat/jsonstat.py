"""Read JSON-stat 2.0: what Eurostat's Statistics API answers, and files of other publishers.

Format: https://json-stat.org/full/ (version 2.0). Eurostat's own ways are in ``web-services.md`` §1.1:
sparse values, ``OBS_FLAG|CONF_STATUS`` in the status, ``updated`` with an offset that lacks its colon,
annotations in ``extension``. The hierarchy of categories (``child``) is not used.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .errors import EurostatError, Problem, raise_if_error
from .text import number, open_body
from ...errors import PluginError
from ...model.cube import Cube, Dimension, build_cube, period_code
from ...translation import tr

#: The most cells a dataset may have, Eurostat's own limit for an extraction.
MAX_CELLS = 5_000_000
MAX_DIMENSIONS = 64
MAX_DATASETS = 50

#: More digits than the position of any cell has.
_DIGITS = 12

_OFFSET = re.compile(r"([+-]\d{2})(\d{2})$")


@dataclass(frozen=True)
class Dataset:
    """A dataset as it stands in the document, before its figures are put into a cube.

    :param values: what stands in a cell (number or text) by flat position, the last dimension moving fastest
    :param status: the status of a cell, as written, by flat position
    :param annotations: Eurostat's ``extension.annotation``: title, date, text or address by type
    """

    code: str
    title: str
    source: str
    updated: str
    dims: tuple[Dimension, ...]
    values: dict[int, Any]
    status: dict[int, str]
    annotations: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def read_jsonstat(body: bytes, max_cells: int = MAX_CELLS) -> Cube:
    """Return the one dataset of a JSON-stat body.

    :raises PluginError: if the body is not JSON-stat 2.0, or holds several datasets, saying why
    :raises EurostatError: if the body is one of Eurostat's error messages
    """
    datasets = parse(body, max_cells)
    if len(datasets) > 1:
        raise _invalid(tr("it holds {n} datasets").format(n=len(datasets)), tr("Choose a file with one dataset."))
    return to_cube(datasets[0])


def read_collection(body: bytes, max_cells: int = MAX_CELLS) -> list[Cube]:
    """Return every dataset of a JSON-stat body, embedded ones of a collection included.

    :raises PluginError: if the body is not JSON-stat 2.0, saying why
    """
    return [to_cube(dataset) for dataset in parse(body, max_cells)]


def parse(body: bytes, max_cells: int = MAX_CELLS) -> list[Dataset]:
    """Return the datasets of a body, at least one, with their cells as they are written.

    :raises PluginError: if the body is not JSON-stat 2.0, saying why
    """
    body = open_body(body)
    raise_if_error(body)
    try:
        # NaN and Infinity are no JSON: they count as missing.
        document = json.loads(body.decode("utf-8-sig"), parse_constant=lambda _: None)
    except RecursionError as error:
        raise _invalid(tr("it is nested too deeply")) from error
    except (ValueError, UnicodeDecodeError) as error:
        raise _invalid(tr("it is not JSON, or incomplete"), details=str(error)) from error
    if not isinstance(document, dict):
        raise _invalid(tr("it is JSON, but no JSON-stat"))
    found = list(_datasets(document))
    if not found:
        raise _invalid(tr("the collection holds no data, only links to them"))
    return [_dataset(entry, max_cells) for entry in found]


def to_cube(dataset: Dataset) -> Cube:
    """Return a dataset as a cube: figures as numbers, status split into flag and confidentiality."""
    filled, flagged = _sorted(dataset.values), _sorted(dataset.status)
    positions = np.union1d(filled, flagged) if len(flagged) else filled
    values = np.full(len(positions), np.nan)
    figures, texts = _figures([dataset.values[position] for position in filled.tolist()])
    values[np.searchsorted(positions, filled)] = figures
    columns: dict[str, Any] = {"value": values}
    # A million cells share a handful of statuses.
    marks = [dataset.status[position] for position in flagged.tolist()]
    parts = {mark: _status(mark) for mark in set(marks)}
    where = np.searchsorted(positions, flagged)
    for number_of_part, name in enumerate(("flag", "conf")):
        column = np.full(len(positions), "", dtype=object)
        column[where] = [parts[mark][number_of_part] for mark in marks]
        columns[name] = column
    shape = tuple(len(dim.codes) for dim in dataset.dims)
    indices = np.unravel_index(positions, shape) if len(positions) else [positions for _ in shape]
    for dim, index in zip(dataset.dims, indices):
        columns[dim.id] = np.array(dim.codes, dtype=object)[index]
    warnings = list(dataset.warnings)
    if texts:
        warnings.append(
            tr("{n} cells hold text or something else that is no figure; they count as missing.").format(n=texts)
        )
    if np.isnan(values).all():
        warnings.append(tr("The dataset holds no figures for this selection."))
    return build_cube(dataset.code, dataset.title, dataset.updated, dataset.dims, columns, warnings)


def _sorted(cells: dict[int, Any]) -> np.ndarray:
    """Return the positions of cells, ascending."""
    return np.sort(np.fromiter(cells, dtype=np.int64, count=len(cells)))


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
        raise EurostatError(
            Problem.TOO_BIG,
            tr("The dataset has {n} cells; at most {limit} are read.").format(n=cells, limit=max_cells),
            remedy=tr("Narrow the selection: one level of regions, one indicator, fewer years."),
        )
    if "value" not in entry:
        raise _invalid(tr("“value” is missing"))
    values = _cells(entry["value"], cells, "value")
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
        status=_statuses(entry.get("status"), cells, values),
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


def _cells(given: Any, cells: int, what: str) -> dict[int, Any]:
    """Return the filled cells by flat position, from a dense array or a sparse object."""
    if isinstance(given, list):
        if len(given) != cells:
            raise _invalid(
                tr("“{what}” has {n} entries where the dimensions make {cells} cells").format(
                    what=what, n=len(given), cells=cells
                )
            )
        return {position: entry for position, entry in enumerate(given) if entry is not None}
    if not isinstance(given, dict):
        raise _invalid(tr("“{what}” is neither an array nor an object").format(what=what))
    positions = _positions(given, cells)
    if positions is not None:
        return {position: entry for position, entry in zip(positions, given.values()) if entry is not None}
    found: dict[int, Any] = {}
    for key, entry in given.items():
        # The length is looked at first: digits without end would be a number without end.
        if not (len(key) <= _DIGITS and key.isascii() and key.isdigit() and int(key) < cells):
            raise _invalid(
                tr("“{what}” has an entry “{key}” outside the {cells} cells").format(
                    what=what, key=key[:40], cells=cells
                )
            )
        if entry is not None:
            found[int(key)] = entry
    return found


def _positions(keys: Collection[str], cells: int) -> list[int] | None:
    """Return keys as positions, or None if one of them is no position: all are looked at in one go."""
    if not keys or "" in keys or max(map(len, keys)) > _DIGITS:
        return None
    digits = "".join(keys)
    if not (digits.isascii() and digits.isdigit()):
        return None
    positions = list(map(int, keys))
    return positions if max(positions) < cells else None


def _statuses(given: Any, cells: int, values: dict[int, Any]) -> dict[int, str]:
    """Return the status of cells: one for all (a string, or an array of one), an array or an object."""
    if given is None:
        return {}
    if isinstance(given, list) and len(given) == 1:
        given = given[0]
    if given is None or isinstance(given, str):
        return dict.fromkeys(values, given) if given else {}
    return {position: _text(entry) for position, entry in _cells(given, cells, "status").items() if _text(entry)}


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


def _invalid(reason: str, remedy: str = "", details: str = "") -> PluginError:
    return PluginError(
        tr("This is no JSON-stat file that can be used: {reason}.").format(reason=reason),
        details=details,
        remedy=remedy or tr("Download it again from Eurostat, as JSON-stat 2.0."),
    )
