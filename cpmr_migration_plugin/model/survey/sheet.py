"""A sheet of a CSV file or workbook, before its columns are interpreted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..problems import Problem
from ...translation import tr


@dataclass(frozen=True)
class Sheet:
    """A header and rows of text.

    :param name: name of the sheet, or of the file without its ending
    :param header: the column names as they stand, not necessarily different or filled
    :param rows: one tuple per row that is not blank, each as long as the header, blanks around values removed
    :param lines: the line (CSV) or row (spreadsheet) each row stands in
    :param header_line: where the header stands
    :param problems: rows that could not be read
    :param warnings: what a user should know of the reading, translated
    :param links: web addresses that stand behind cells, by line and column (from 0)
    :param dropped: columns whose cells were not kept, since they tell of the user who answered
    :param notices: what a user should know of the file it stands in, translated
    :param origins: where each row stood, name of the sheet and line, if the sheet was joined from several
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    lines: tuple[int, ...] = ()
    header_line: int = 1
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()
    links: Mapping[tuple[int, int], str] = field(default_factory=dict)
    dropped: frozenset[int] = frozenset()
    origins: tuple[tuple[str, int], ...] = ()
    notices: tuple[str, ...] = ()

    def sample(self, number: int = 200) -> tuple[tuple[str, ...], ...]:
        """Return the first rows, enough to guess from."""
        return self.rows[:number]

    def without(self, columns: Iterable[int]) -> Sheet:
        """Return the sheet without the cells of some columns; their headers stay."""
        gone = frozenset(columns) - self.dropped
        if not gone:
            return self
        kept = [index not in gone for index in range(len(self.header))]
        rows = tuple(tuple([cell if keep else "" for cell, keep in zip(row, kept)]) for row in self.rows)
        links = {place: link for place, link in self.links.items() if place[1] not in gone}
        return replace(self, rows=rows, links=links, dropped=self.dropped | gone)

    def with_links(self, columns: Iterable[int], *, instead: bool = False) -> Sheet:
        """Return the sheet with the addresses behind the cells of some columns written into them.

        A cell that shows an address itself stays as it is.

        :param instead: whether an address takes the place of the words it stands behind
        """
        wanted = set(columns)
        behind: dict[int, list[tuple[int, str]]] = {}
        for (line, column), link in self.links.items():
            if column in wanted:
                behind.setdefault(line, []).append((column, link))
        if not behind:
            return self
        rows = list(self.rows)
        for place, line in enumerate(self.lines):
            for column, link in behind.get(line, ()):
                row = rows[place]
                if not row[column].lower().startswith(("http://", "https://", "www.")):
                    cell = link if instead else f"{row[column]} {link}".strip()
                    rows[place] = (*row[:column], cell, *row[column + 1 :])
        return replace(self, rows=tuple(rows))

    def told(self, problem: Problem) -> Problem:
        """Return a problem with the place a user finds it at, if the sheet was joined from several."""
        # Joined sheets are counted from line 2 on, one by one.
        if problem.row is None or not 0 <= problem.row - 2 < len(self.origins):
            return problem
        sheet, line = self.origins[problem.row - 2]
        return replace(problem, table=sheet, row=line)


def joined(sheets: Sequence[Sheet]) -> Sheet:
    """Return one sheet with the rows of several that have the same columns; its lines are counted anew.

    A row that stands in an earlier sheet in the same words is left out.
    """
    rows: list[tuple[str, ...]] = []
    origins: list[tuple[str, int]] = []
    links: dict[tuple[int, int], str] = {}
    seen: set[tuple[str, ...]] = set()
    warnings: list[str] = []
    for sheet in sheets:
        warnings += [f"{sheet.name}: {warning}" for warning in sheet.warnings]
        before, begin = frozenset(seen), len(rows) + 2
        anew: dict[int, int] = {}
        for line, row in zip(sheet.lines, sheet.rows):
            if row in before:
                continue
            anew[line] = begin + len(anew)
            rows.append(row)
            origins.append((sheet.name, line))
            seen.add(row)
        links.update({(anew[line], column): link for (line, column), link in sheet.links.items() if line in anew})
        if len(anew) < len(sheet.lines):
            message = tr("{n} rows stand in another sheet in the same words; they are read once.")
            warnings.append(f"{sheet.name}: " + message.format(n=len(sheet.lines) - len(anew)))
    first = sheets[0]
    return Sheet(
        ", ".join(sheet.name for sheet in sheets),
        first.header,
        tuple(rows),
        tuple(range(2, len(rows) + 2)),
        first.header_line,
        tuple(problem for sheet in sheets for problem in sheet.problems),
        tuple(warnings),
        links=links,
        origins=tuple(origins),
        notices=tuple(dict.fromkeys(notice for sheet in sheets for notice in sheet.notices)),
    )
