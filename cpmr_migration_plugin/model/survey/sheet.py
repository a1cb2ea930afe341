"""A sheet: what a CSV file or one sheet of a workbook holds, before anyone says what it means."""

from __future__ import annotations

from dataclasses import dataclass

from ..validation import Problem


@dataclass(frozen=True)
class Sheet:
    """A header and rows of text.

    :param name: name of the sheet, or of the file without its ending
    :param header: the column names as they stand, not necessarily different or filled
    :param rows: one tuple per row that is not blank, each as long as the header, blanks around values removed
    :param lines: the line (CSV) or row (spreadsheet) each row stands in
    :param header_line: where the header stands
    :param problems: rows that could not be read
    :param warnings: what a person should know of the reading, translated
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    lines: tuple[int, ...] = ()
    header_line: int = 1
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()

    def sample(self, number: int = 200) -> tuple[tuple[str, ...], ...]:
        """Return the first rows, enough to guess from."""
        return self.rows[:number]
