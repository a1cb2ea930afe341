"""The join report: read it from an atlas file, filter it, write it as CSV."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

from ..base.report_cells import neutral
from ...dependencies import require
from ...errors import TargetError
from ...model.notes import shown
from ...store import layout
from ...store.reading import read_table
from ...store.target import replacing
from ...translation import tr

if TYPE_CHECKING:
    import pandas as pd

#: Columns of the exported report, in order.
COLUMNS = (
    "region_id", "name", "country", "given_code", "given_year", "unit_code", "unit_year", "unit_name",
    "level", "how", "agreement", "note",
)  # fmt: skip


def read_report(atlas: Path) -> pd.DataFrame:
    """Return the join report of an atlas file, one row per region; its notes in the language that is spoken.

    :raises AtlasError: if the file cannot be read
    """
    require("pandas")

    return _in_words(read_table(atlas, layout.JOIN_REPORT), "note")


def read_leftovers(atlas: Path) -> pd.DataFrame:
    """Return the boundary units and rows that are on no map: what, key, name, reason, in the language that is spoken.

    :raises AtlasError: if the file cannot be read
    """
    require("pandas")

    return _in_words(read_table(atlas, layout.LEFTOVERS), "name", "reason")


def _in_words(table: pd.DataFrame, *columns: str) -> pd.DataFrame:
    # Of thousands of rows most say the same.
    said = {text: shown(text) for column in columns for text in table[column].unique()}
    return table.assign(**{column: table[column].map(said) for column in columns})


def write_report(atlas: Path, target: Path) -> None:
    """Write the join report of an atlas file as CSV (UTF-8): regions first, then what is left over.

    :raises AtlasError: if the atlas file cannot be read
    :raises TargetError: if the CSV cannot be written; an older one stays as it was
    """
    report, leftovers = read_report(atlas), read_leftovers(atlas)

    def told(details: str) -> TargetError:
        return TargetError(
            tr("The join report could not be written."), details=details, remedy=tr("Choose another folder.")
        )

    with replacing(target, told) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("what", *COLUMNS))
        for row in report[list(COLUMNS)].itertuples(index=False):
            writer.writerow(["region", *(neutral(value) for value in row)])
        for row in leftovers.itertuples(index=False):
            values = dict.fromkeys(COLUMNS, "") | {"unit_code": row.key, "name": row.name, "note": row.reason}
            writer.writerow([row.what, *(neutral(value) for value in values.values())])
