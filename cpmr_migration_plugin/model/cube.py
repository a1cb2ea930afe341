"""A statistical cube: figures by several dimensions, with their flags, as a service publishes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Union

import pandas as pd

from .schema import INDICATORS
from ..errors import PluginError
from ..translation import tr

#: Dimensions every Eurostat dataset with a map has; a cube from elsewhere may lack them.
GEO, TIME = "geo", "time"

#: What each row of :attr:`Cube.data` holds beside one code per dimension.
VALUE, FLAG, CONF = "value", "flag", "conf"

Choice = Union[str, Iterable[str]]

_OLD_PERIOD = re.compile(r"(\d{4})(?:M(\d{2})|Q([1-4])|S([12])|W(\d{2}))$", re.ASCII)


@dataclass(frozen=True)
class Dimension:
    """One dimension of a cube.

    :param codes: codes of its categories, in the order of the source
    :param labels: one text per code, the code itself where the source gives none
    """

    id: str
    label: str
    codes: tuple[str, ...]
    labels: tuple[str, ...]

    def label_of(self, code: str) -> str:
        """Return the text of a code, or the code if it is not of this dimension."""
        return self.labels[self.codes.index(code)] if code in self.codes else code


@dataclass(frozen=True)
class Cube:
    """Figures of one dataset.

    :param code: code of the dataset, e.g. ``DEMO_R_GIND3``; empty if the source does not say
    :param updated: ISO 8601 time of the last update; empty if the source does not say
    :param dims: the dimensions, in the order of the source
    :param data: one row per cell that has a value, a flag or a mark of confidentiality; every other
        combination of codes is missing. Columns: one per dimension id (str), ``value`` (float, NaN
        missing), ``flag`` (Eurostat's letters, "" none), ``conf`` (``C`` confidential, "" none)
    :param warnings: what a user should know of the source, translated
    """

    code: str
    title: str
    updated: str
    dims: tuple[Dimension, ...]
    data: pd.DataFrame
    warnings: tuple[str, ...] = field(default=())

    def dimension(self, dim_id: str) -> Dimension:
        """Return a dimension by its id.

        :raises PluginError: if the cube has none of that id
        """
        for dim in self.dims:
            if dim.id == dim_id:
                return dim
        raise PluginError(
            tr("The dataset “{title}” has no dimension “{dimension}”.").format(
                title=self.title or self.code, dimension=dim_id
            ),
            details=", ".join(dim.id for dim in self.dims),
            remedy=tr("Choose one of the dimensions listed under Details."),
        )

    def select(self, **fixed: Choice) -> Cube:
        """Return the cube of some codes only; dimensions stay, with the codes that were asked for.

        :param fixed: a code, or several, by dimension id
        :raises PluginError: if there is no such dimension or code
        """
        data, dims = self.data, list(self.dims)
        for dim_id, choice in fixed.items():
            dim = self.dimension(dim_id)
            wanted = (choice,) if isinstance(choice, str) else tuple(choice)
            unknown = [code for code in wanted if code not in dim.codes]
            if unknown:
                raise PluginError(
                    tr("“{dimension}” of the dataset has no code {codes}.").format(
                        dimension=dim.label, codes=", ".join(unknown)
                    ),
                    details=", ".join(dim.codes[:200]),
                    remedy=tr("Choose one of the codes listed under Details."),
                )
            kept = [(code, label) for code, label in zip(dim.codes, dim.labels) if code in wanted]
            codes, labels = tuple(code for code, _ in kept), tuple(label for _, label in kept)
            dims[dims.index(dim)] = replace(dim, codes=codes, labels=labels)
            data = data[data[dim_id].isin(wanted)]
        return replace(self, dims=tuple(dims), data=data.reset_index(drop=True))

    def periods_with_values(self) -> list[str]:
        """Return the periods that have at least one value, oldest first.

        A discontinued table keeps its time axis and its date of update, so that only this tells
        how old the figures are.
        """
        self.dimension(TIME)
        return sorted(set(self.data.loc[self.data[VALUE].notna(), TIME]))

    def common_period(self, tolerance: float = 0.0) -> str:
        """Return the latest period with the most territories, or "" if there is no value at all.

        :param tolerance: see :func:`latest_common`
        :raises PluginError: if a dimension other than geo and time is left open
        """
        rows = self._series()
        return latest_common(rows[rows[VALUE].notna()].groupby(TIME)[GEO].nunique(), tolerance)

    def to_indicator_rows(
        self, indicator_id: str, unit: str, dataset: str, source_url: str, note: str = ""
    ) -> pd.DataFrame:
        """Return the figures as rows of the table of indicators.

        Confidential cells have no value and the flag ``c``, as Eurostat writes it where it has one
        field for both.

        :return: a frame with the columns of :data:`.schema.INDICATORS`; ``value`` is float, NaN missing
        :raises PluginError: if a dimension other than geo and time is left open
        """
        rows = self._series()
        flag = rows[FLAG] + rows[CONF].str.lower()
        frame = pd.DataFrame(
            {
                "geo": rows[GEO],
                "indicator": indicator_id,
                "time": rows[TIME],
                "value": rows[VALUE],
                "unit": unit,
                "flag": flag,
                "dataset": dataset,
                "source_url": source_url,
                "note": note,
            },
            columns=INDICATORS.names,
        )
        return frame.sort_values(["geo", "time"], kind="stable").reset_index(drop=True)

    def open_dimensions(self) -> list[Dimension]:
        """Return the dimensions besides geo and time that have more than one code."""
        return [dim for dim in self.dims if dim.id not in (GEO, TIME) and len(dim.codes) > 1]

    def _series(self) -> pd.DataFrame:
        """Return the rows as one series per territory: ``geo, time, value, flag, conf``."""
        self.dimension(GEO)
        self.dimension(TIME)
        left_open = self.open_dimensions()
        if left_open:
            raise PluginError(
                tr("Choose one code of {dimensions} first.").format(
                    dimensions=", ".join(f"“{dim.label}”" for dim in left_open)
                ),
                details="\n".join(f"{dim.id}: {', '.join(dim.codes[:50])}" for dim in left_open),
                remedy=tr("A map shows one figure per region: every other dimension needs one choice."),
            )
        return self.data[[GEO, TIME, VALUE, FLAG, CONF]]


def latest_common(counts: pd.Series, tolerance: float = 0.0) -> str:
    """Return the latest period that nearly as many territories have as any other, or "" if there is none.

    With n(p) the number of territories that have a value in period p and N the largest n(p), this is
    the latest p for which n(p) ≥ (1 − tolerance) · N.

    :param counts: n(p), by period
    :param tolerance: share of the territories that may be given up for a later period, 0 to 1
    """
    return "" if counts.empty else str(max(counts.index[counts >= (1 - tolerance) * counts.max()]))


def period_code(text: str) -> str:
    """Return a period as Eurostat writes it today, e.g. ``2024-07`` for the older ``2024M07``."""
    match = _OLD_PERIOD.match(text)
    if match is None:
        return text
    year, month, quarter, half, week = match.groups()
    if month:
        return f"{year}-{month}"
    letter, number = next((x, y) for x, y in (("Q", quarter), ("S", half), ("W", week)) if y)
    return f"{year}-{letter}{number}"


def build_cube(
    code: str,
    title: str,
    updated: str,
    dims: tuple[Dimension, ...],
    columns: Mapping[str, Sequence[Any]],
    warnings: Iterable[str] = (),
) -> Cube:
    """Put a cube together from the columns a reader found.

    :param columns: equally long lists or arrays: one of codes per dimension id, and ``value`` (float or None),
        ``flag`` and ``conf``
    :raises PluginError: if a dimension is called like one of our own columns
    """
    clash = [dim.id for dim in dims if dim.id in (VALUE, FLAG, CONF)]
    if clash:
        raise PluginError(
            tr("The dataset cannot be read: it has a dimension called “{name}”.").format(name=clash[0]),
            remedy=tr("Rename the dimension in the file."),
        )
    texts = {name: pd.Series(column, dtype=object) for name, column in columns.items() if name != VALUE}
    values = pd.Series(columns[VALUE], dtype=float)
    named = {**texts, VALUE: values}
    # Not copied: a dataset may have millions of cells, and the reader has no more use for its columns.
    data = pd.DataFrame({name: named[name] for name in (*(dim.id for dim in dims), VALUE, FLAG, CONF)}, copy=False)
    return Cube(code=code, title=title, updated=updated, dims=dims, data=data, warnings=tuple(warnings))
