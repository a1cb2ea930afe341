"""Changes of a refresh in words, and as a file."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

from ..base.report_cells import neutral
from ...errors import TargetError
from ...model.schema import TABLES, TABLES_BY_NAME
from ...store.target import replacing
from ...translation import tr

if TYPE_CHECKING:
    from ...model.changes import Changes


def table_words() -> dict[str, str]:
    """Return what changes are about, in words, by table."""
    return {table.name: tr(table.title) for table in TABLES} | {
        "about": tr("About the atlas"),
        "placement": tr("Place on the map"),
        "indicator_layers": tr("About the indicators"),
    }


def column_words(table: str) -> dict[str, str]:
    """Return the columns of a table in words, by name."""
    if table in TABLES_BY_NAME:
        return {column.name: tr(column.title) for column in TABLES_BY_NAME[table].columns}
    return {
        "edition_title": tr("Title"), "edition_description": tr("Description"), "edition_licenses": tr("Licences"),
        "edition_sources": tr("Sources"), "edition_version": tr("Version"), "boundaries_title": tr("Boundaries"),
        "boundaries_year": tr("Year of the boundaries"), "boundaries_attribution": tr("Attribution of the boundaries"),
        "boundaries_license": tr("Licence of the boundaries"), "unit_code": tr("Drawn as"),
        "title": tr("Title"), "unit": tr("Unit"), "dataset_title": tr("Dataset"),
        "updated": tr("Updated by its source"),
    }  # fmt: skip


def change_words() -> dict[str, str]:
    """Return the kinds of change in words, by id."""
    return {"added": tr("added"), "removed": tr("removed"), "changed": tr("changed")}


def write_changes(changes: Changes, target: Path) -> None:
    """Write changes as CSV (UTF-8), one line per value.

    :raises TargetError: if it cannot be written; an older file stays as it was
    """

    def told(details: str) -> TargetError:
        return TargetError(
            tr("The list of changes could not be written."), details=details, remedy=tr("Choose another folder.")
        )

    columns = ("region_id", "region", "table", "change", "row", "column", "old", "new")
    with replacing(target, told) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([neutral(value) for value in line] for line in changes.lines())
