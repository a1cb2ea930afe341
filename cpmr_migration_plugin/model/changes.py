"""What differs between two copies of an edition: rows added, removed and changed, per table and region.

Ids are often made from names, or count rows: a region that is renamed, or a row put in above
another, would look like everything removed and added again. Regions are therefore matched by NUTS code
first, then by id, then by name and country; their rows follow them and are matched by what they say
before they are matched by an id.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, unique
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from .edition import Edition
from .rules import own_rows
from .schema import COMPETENCES, TABLES, TABLES_BY_NAME
from .vocabulary import FIELDS_BY_ID, Basis, Status
from ..translation import tr

Columns = Sequence[str]
Row = dict[str, Any]

#: Marks a figure that is the only one of its indicator and place: its time may be another now. Of a series a
#: year comes and another goes.
_SINGLE = "@single"

#: Tries to match the rows of a table, in turn: what is left over is matched by the next. Rows of an
#: experience or note are known by what they say; their ids may only count them.
_MATCHED_BY: dict[str, tuple[Columns, ...]] = {
    "regions": (("region_id",),),
    "competences": (("region_id", "field"),),
    "experiences": (
        ("region_id", "theme", "kind", "title"),
        ("region_id", "theme", "kind", "link"),
        ("region_id", "experience_id"),
    ),
    "indicators": (
        ("geo", "indicator", "time", "dataset"),
        ("geo", "indicator", "time"),
        ("geo", "indicator", "dataset", _SINGLE),
    ),
    "country_notes": (("country", "theme", "field", "scope", "text"), ("country", "note_id")),
    "rules": (("rule_id",), ("authority_kind", "field", "applies_to")),
    "authority_kinds": (("authority_kind",),),
    "country_facts": (("country", "fact", "value", "date"), ("country", "fact", "value"), ("country", "fact")),
}

#: Columns that only name a row; the id of a region, under its own table, is data that a user may use.
_NOT_COMPARED: dict[str, tuple[str, ...]] = {
    # Which rule stands beside a region's own source follows from the rules.
    "competences": ("region_id", "rule_id"),
    "experiences": ("region_id", "experience_id"),
    "indicators": ("geo",),
    "country_notes": ("note_id",),
}

#: What an empty cell means: files of 0.1.0 do not have these columns.
_MEANT: dict[str, dict[str, str]] = {
    "competences": {"basis": Basis.OWN_SOURCE.value, "level_stated": "yes"},
    "experiences": {"status": Status.DONE.value},
    "rules": {"level_stated": "yes"},
}

#: The column by which a row is named, where nothing better names it.
_NAMED_BY = {
    "experiences": "title", "country_notes": "text", "rules": "rule_id", "authority_kinds": "name",
    "country_facts": "fact",
}  # fmt: skip

#: The longest text by which a row is named.
_LABEL_LENGTH = 80


@unique
class Change(str, Enum):
    """What happened to a row."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class CellChange:
    """A value that is another now; empty where there is or was none."""

    column: str
    old: str
    new: str


@dataclass(frozen=True)
class RowChange:
    """A row that was added, removed or changed.

    :param table: table of the edition, or another word for what changed
    :param owner: id of the region the row is about, as the new edition has it, else a geo code;
        empty for what is about none
    :param owner_name: name of the region, or the geo code
    :param label: what the row is about within its region
    :param cells: the values that differ; for an added or removed row all that are not empty
    """

    table: str
    change: Change
    owner: str
    owner_name: str
    label: str
    cells: tuple[CellChange, ...]


@dataclass(frozen=True)
class Changes:
    """Everything that differs, in the order of the tables."""

    rows: tuple[RowChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rows)

    def __add__(self, other: Changes) -> Changes:
        return Changes((*self.rows, *other.rows))

    def count(self, change: Change, table: str = "") -> int:
        """Return the number of rows added, removed or changed, in one table or in all."""
        return sum(n for (name, kind), n in self._counts.items() if kind is change and table in ("", name))

    def tables(self) -> list[str]:
        """Return the tables in which something changed."""
        return list(dict.fromkeys(table for table, _ in self._counts))

    def owners(self) -> dict[tuple[str, str], list[RowChange]]:
        """Return the changes by id and name: the whole first, then regions by name, then other geo codes.

        Worked out once, like the counts: a series of figures may be a hundred thousand rows.
        """
        return self._owners

    @cached_property
    def _counts(self) -> dict[tuple[str, Change], int]:
        found: dict[tuple[str, Change], int] = {}
        for row in self.rows:
            key = row.table, row.change
            found[key] = found.get(key, 0) + 1
        return found

    @cached_property
    def _owners(self) -> dict[tuple[str, str], list[RowChange]]:
        found: dict[tuple[str, str], list[RowChange]] = {}
        for row in self.rows:
            found.setdefault((row.owner, row.owner_name), []).append(row)

        def place(item: tuple[tuple[str, str], list[RowChange]]) -> tuple[int, str, str]:
            owner, name = item[0]
            return (0 if not owner else 2 if owner == name else 1), name.casefold(), owner

        return dict(sorted(found.items(), key=place))

    def lines(self) -> Iterator[tuple[str, str, str, str, str, str, str, str]]:
        """Yield one line per value: region id, region, table, change, row, column, old, new."""
        for (owner, name), rows in self.owners().items():
            for row in rows:
                for cell in row.cells:
                    yield owner, name, row.table, row.change.value, row.label, cell.column, cell.old, cell.new


def compare_editions(old: Edition, new: Edition) -> Changes:
    """Return what differs between two copies of an edition, table by table.

    Ids that only name a row (of an experience or a note, or of the region in its rows) are not
    compared; that of a region is, in its own row.
    """
    regions = RegionNames.of(old.regions, new.regions)
    found: list[RowChange] = []
    for table in TABLES:
        before, after = old.table(table.name), new.table(table.name)
        if table is COMPETENCES:  # what a rule says of each region is told once, as a change of the rule
            before, after = own_rows(before), own_rows(after)
        found += compare_frames(table.name, before, after, regions, new)
    return Changes(tuple(found))


def compare_values(table: str, label: str, old: Mapping[str, str], new: Mapping[str, str]) -> Changes:
    """Return what differs between two sets of named values, as one changed row."""
    names = dict.fromkeys([*old, *new])
    cells = [CellChange(name, old.get(name, ""), new.get(name, "")) for name in names]
    cells = [cell for cell in cells if cell.old != cell.new]
    return Changes((RowChange(table, Change.CHANGED, "", "", label, tuple(cells)),) if cells else ())


@dataclass(frozen=True)
class RegionNames:
    """The regions of two editions and which of them are the same.

    :param same: id in the new edition by id in the old one
    :param names: name by id, of the new edition and, for regions that are gone, of the old one
    :param codes: id by NUTS code, where only one region has the code
    """

    same: dict[str, str]
    names: dict[str, str]
    codes: dict[str, str]

    @classmethod
    def of(cls, old: pd.DataFrame, new: pd.DataFrame) -> RegionNames:
        """Match the regions of two editions."""
        same = match_regions(old, new)
        gone = {
            _gone(row.region_id): (row.name, row.nuts_code) for row in old.itertuples() if row.region_id not in same
        }
        here = {row.region_id: (row.name, row.nuts_code) for row in new.itertuples()}
        codes: dict[str, list[str]] = {}
        for region, (_, code) in (here | gone).items():
            codes.setdefault(code, []).append(region)
        return cls(
            same,
            {region: name for region, (name, _) in (here | gone).items()},
            {code: regions[0] for code, regions in codes.items() if code and len(regions) == 1},
        )

    def translated(self, ids: pd.Series) -> pd.Series:
        """Return ids of the old edition as the new one has them."""
        known = set(self.names)
        return ids.map(lambda i: self.same.get(i) or (_gone(i) if _gone(i) in known else i))

    def owner(self, key: str) -> tuple[str, str]:
        """Return id and name of the region that an id or code stands for, else the code itself."""
        region = key if key in self.names else self.codes.get(key, key)
        return region[len(_GONE) :] if region.startswith(_GONE) else region, self.names.get(region, region)


#: Marks the id of a region that is gone: the new edition may give the id to another region.
_GONE = "\0"


def _gone(region_id: str) -> str:
    return _GONE + region_id


def match_regions(old: pd.DataFrame, new: pd.DataFrame) -> dict[str, str]:
    """Return the id in the new table of regions by the id in the old one, for regions that are in both.

    A NUTS code that several regions share tells nothing.
    """
    same: dict[str, str] = {}
    for key in (_code_key, _id_key, _name_key):
        before = _unique(old[~old["region_id"].isin(same)], key)
        after = _unique(new[~new["region_id"].isin(same.values())], key)
        same |= {before[value]: after[value] for value in before if value in after}
    return same


def _code_key(row: Any) -> Any:
    return row.nuts_code


def _id_key(row: Any) -> Any:
    return row.region_id


def _name_key(row: Any) -> Any:
    return (row.name.casefold().strip(), row.country) if row.name else ""


def _unique(regions: pd.DataFrame, key: Any) -> dict[Any, str]:
    found: dict[Any, list[str]] = {}
    for row in regions.itertuples():
        found.setdefault(key(row), []).append(row.region_id)
    return {value: ids[0] for value, ids in found.items() if value and len(ids) == 1}


def compare_frames(
    table: str, old: pd.DataFrame, new: pd.DataFrame, regions: RegionNames, titles: Edition | None = None
) -> list[RowChange]:
    """Return what differs between two copies of one table of an edition.

    :param old: columns of the schema; may lack some
    :param titles: the edition whose indicator titles name the rows
    """
    columns = TABLES_BY_NAME[table].names
    old, new = _comparable(table, old), _comparable(table, new)
    before = old
    for column in ("region_id", "geo"):
        if column in columns:
            before = before.assign(**{column: regions.translated(before[column])})
    pairs = _pairs(_marked(table, before), _marked(table, new), _MATCHED_BY[table])
    rows = [*_changed(table, old, new, pairs, before)]
    gone, come = _rest(len(old), pairs[:, 0]), _rest(len(new), pairs[:, 1])
    removed = [(Change.REMOVED, *both) for both in zip(_rows(old, gone), _rows(before, gone))]
    added = [(Change.ADDED, row, row) for row in _rows(new, come)]
    found = [_row_change(table, kind, row, key, cells, regions, titles) for kind, row, key, cells in rows]
    for kind, row, key in (*added, *removed):
        values = [(name, _text(row[name])) for name in columns if name not in _NOT_COMPARED.get(table, ())]
        is_new = kind is Change.ADDED
        cells = tuple(CellChange(n, "" if is_new else v, v if is_new else "") for n, v in values if v)
        found.append(_row_change(table, kind, row, key, cells, regions, titles))
    return found


def _comparable(table: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table with the columns of the schema; what a row leaves unsaid counts as what it then means."""
    frame = frame.reindex(columns=TABLES_BY_NAME[table].names, fill_value="").reset_index(drop=True)
    meant = {name: frame[name].where(frame[name] != "", value) for name, value in _MEANT.get(table, {}).items()}
    return frame.assign(**meant)


def _marked(table: str, frame: pd.DataFrame) -> pd.DataFrame:
    if table != "indicators":
        return frame
    several = frame.duplicated(["geo", "indicator", "dataset"], keep=False)
    return frame.assign(**{_SINGLE: np.where(several, "", "x")})


def _rows(frame: pd.DataFrame, positions: Iterable[int]) -> list[Row]:
    """Return some rows as dicts: to take them from the frame one by one would be slow."""
    rows: list[Row] = frame.iloc[positions].to_dict("records")
    return rows


def _rest(count: int, taken: np.ndarray) -> np.ndarray:
    return np.setdiff1d(np.arange(count), taken)


def _pairs(old: pd.DataFrame, new: pd.DataFrame, tries: Sequence[Columns]) -> np.ndarray:
    """Return the positions of rows that are the same row, one pair of old and new per line.

    Rows that a key does not tell apart are matched in their order.
    """
    found: list[np.ndarray] = [np.empty((0, 2), dtype=int)]
    for columns in tries:
        taken = np.concatenate(found)
        left = _keyed(old, columns, _rest(len(old), taken[:, 0]))
        right = _keyed(new, columns, _rest(len(new), taken[:, 1]))
        both = left.merge(right, on=[*columns, "#"], suffixes=("_old", "_new"))
        found.append(both[["@_old", "@_new"]].to_numpy(dtype=int))
    return np.concatenate(found)


def _keyed(frame: pd.DataFrame, columns: Columns, positions: Iterable[int]) -> pd.DataFrame:
    """Return the key columns of some rows with their position (``@``) and number among equals (``#``)."""
    keys = frame.iloc[positions][list(columns)]
    keys = keys[keys[columns[-1]] != ""]
    return keys.assign(**{"@": keys.index, "#": keys.groupby(list(columns)).cumcount()})


def _changed(
    table: str, old: pd.DataFrame, new: pd.DataFrame, pairs: np.ndarray, before: pd.DataFrame
) -> Iterator[tuple[Change, Row, Row, tuple[CellChange, ...]]]:
    """Yield the rows that are in both copies and differ, in the order of the new one."""
    pairs = pairs[np.argsort(pairs[:, 1], kind="stable")]
    columns = [name for name in new.columns if name not in _NOT_COMPARED.get(table, ())]
    left, right = old.iloc[pairs[:, 0]][columns], new.iloc[pairs[:, 1]][columns]
    a, b = left.to_numpy(dtype=object), right.to_numpy(dtype=object)
    # Column by column: all at once would keep Python's lock, and with it a window, for 0.1 s.
    empty = np.column_stack([_missing(left, c) & _missing(right, c) for c in range(len(columns))])
    differ = (a != b) & ~empty
    lines = np.flatnonzero(differ.any(axis=1))
    rows, keys = _rows(new, pairs[lines, 1]), _rows(before, pairs[lines, 0])
    for line, row, key in zip(lines, rows, keys):
        cells = tuple(
            CellChange(columns[c], _text(a[line, c]), _text(b[line, c])) for c in np.flatnonzero(differ[line])
        )
        yield Change.CHANGED, row, key, cells


def _missing(frame: pd.DataFrame, column: int) -> np.ndarray:
    return frame.iloc[:, column].isna().to_numpy()


def _text(value: Any) -> str:
    """Return a value as a user reads it; nothing for a missing one."""
    if isinstance(value, float):
        return "" if value != value else f"{value:.12g}"  # noqa: PLR0124 - NaN
    return "" if value is None else str(value)


def _row_change(
    table: str,
    change: Change,
    row: Row,
    key: Row,
    cells: tuple[CellChange, ...],
    regions: RegionNames,
    titles: Edition | None,
) -> RowChange:
    column = next(name for name in ("region_id", "geo", "country") if name in row)
    owner, name = regions.owner(key[column])
    return RowChange(table, change, owner, name, _label(table, row, titles), cells)


def _label(table: str, row: Row, titles: Edition | None) -> str:
    text: str
    if table == "regions":
        text = row["name"]
        return text
    if table == "competences":
        text = row["field"]
        known = FIELDS_BY_ID.get(text)
        return tr(known.title) if known is not None else text
    if table == "indicators":
        title = titles.indicator(row["indicator"]).title if titles is not None else row["indicator"]
        return f"{title}, {row['time']}"
    text = row[_NAMED_BY[table]]
    return text if len(text) <= _LABEL_LENGTH else text[: _LABEL_LENGTH - 1] + "…"
