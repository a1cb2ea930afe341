"""A problem of a dataset, and where it is."""

from __future__ import annotations

from dataclasses import dataclass

from ..translation import tr


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a dataset.

    :param table: name of the table (or file) concerned
    :param row: line in the file, the header being line 1; None for the table as a whole
    :param column: name of the column; empty for the row or table as a whole
    :param message: what is wrong, translated
    """

    table: str
    row: int | None
    column: str
    message: str

    def __str__(self) -> str:
        place = self.table
        if self.row is not None:
            place += ", " + tr("row {row}").format(row=self.row)
        if self.column:
            place += ", " + tr("column {column}").format(column=self.column)
        return f"{place}: {self.message}"
