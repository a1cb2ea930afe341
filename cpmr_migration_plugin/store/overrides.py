"""Placements by hand, in an atlas file and as CSV."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from . import columns, layout
from .reading import AtlasReader, reader_of
from .target import replacing
from .updating import updating
from ..errors import AtlasError, PluginError, TargetError
from ..gate import gate
from ..model.overrides import COLUMNS, Override, parse, rows
from ..model.problems import Problem
from ..sources.tables.text import read_text_table
from ..translation import tr

#: No edition has as many regions by far.
_MAX_BYTES = 5 * 1024 * 1024
#: Problems told one by one.
_LISTED = 500
_FORMULA_SIGNS = ("=", "+", "-", "@")


def read_overrides(atlas: Path) -> tuple[Override, ...]:
    """Return the placements kept in an atlas file; none if it was made before there were any.

    :raises AtlasError: if the file cannot be read, or its table is damaged
    """
    with reader_of(atlas) as reader:
        reader.provenance()
        return _held(reader)


def _held(reader: AtlasReader) -> tuple[Override, ...]:
    if not reader.has(layout.OVERRIDES):
        return ()
    table = reader.rows(layout.OVERRIDES, COLUMNS)
    found, problems = parse(COLUMNS, list(enumerate(table, start=1)))
    if problems:
        raise AtlasError(
            tr("The placements kept in “{file}” are damaged.").format(file=reader.path.name),
            details=_listed(problems),
            remedy=tr("Load the edition again."),
        )
    return found


#: Makes of the placements that an atlas file has those that it is to have.
Edit = Callable[[tuple[Override, ...]], Sequence[Override]]


def edit_overrides(atlas: Path, edit: Edit) -> None:
    """Change the placements kept in an atlas file, in one transaction; layers may have it open.

    What *edit* is given nobody else can change until what it returns is written.

    :raises AtlasError: if it is no atlas file, or its table is damaged
    :raises TargetError: if it cannot be written to; it is then as it was
    """
    with updating(atlas, partial(_refused, atlas)) as updater:
        updater.provenance()
        after = rows(edit(_held(updater)))
        if updater.has(layout.OVERRIDES):
            updater.refill(layout.OVERRIDES, after, COLUMNS)
        else:
            updater.table(layout.OVERRIDES, columns.OVERRIDES, after)


def write_overrides(atlas: Path, overrides: Sequence[Override]) -> None:
    """Replace the placements kept in an atlas file, whatever they are; see :func:`edit_overrides`."""
    edit_overrides(atlas, lambda _: overrides)


def _refused(atlas: Path, details: str) -> TargetError:
    return TargetError(
        tr("The placements could not be written into “{file}”.").format(file=atlas.name),
        details=details,
        remedy=tr("Close the file in other programs, or make room on the disk, and try again."),
    )


def read_overrides_csv(path: Path) -> tuple[Override, ...]:
    """Return the placements in a CSV file of any usual encoding and separator.

    :raises PluginError: listing everything that is wrong with it
    """

    def told(details: str) -> PluginError:
        return PluginError(
            tr("The placements in “{file}” cannot be read.").format(file=path.name),
            details=details,
            remedy=tr("Choose another file."),
        )

    with gate(told):
        with path.open("rb") as stream:
            data = stream.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            raise PluginError(
                tr("“{file}” is too large for a table of placements.").format(file=path.name),
                remedy=tr("Choose another file."),
            )
        sheet = read_text_table(data, path.name)
        found, problems = parse(sheet.header, zip(sheet.lines, sheet.rows))
        problems = [*sheet.problems, *problems]
    if problems:
        raise PluginError(
            tr("The placements in “{file}” cannot be used. Problems found: {n}.").format(
                file=path.name, n=len(problems)
            ),
            details=_listed(problems),
            remedy=tr("Correct them in a spreadsheet or text editor. Nothing was changed."),
        )
    return found


def write_overrides_csv(path: Path, overrides: Sequence[Override]) -> None:
    """Write placements as CSV (UTF-8).

    :raises TargetError: if it cannot be written; an older file stays as it was
    """

    def told(details: str) -> TargetError:
        return TargetError(
            tr("The placements could not be written to “{file}”.").format(file=path.name),
            details=details,
            remedy=tr("Choose another folder."),
        )

    with replacing(path, told) as partial:
        fill_csv(partial, overrides)


def fill_csv(path: Path, overrides: Sequence[Override]) -> None:
    """Write placements as CSV at *path* itself.

    :raises OSError: if it cannot be written
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([_neutral(cell) for cell in row] for row in rows(overrides))


def _neutral(text: str) -> str:
    """Return text that no spreadsheet takes for a formula; reading it takes the sign away again."""
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text


def _listed(problems: Sequence[Problem]) -> str:
    listed = [str(problem) for problem in problems[:_LISTED]]
    return "\n".join([*listed, "…"] if len(problems) > _LISTED else listed)
