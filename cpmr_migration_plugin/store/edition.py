"""Read the edition back from an atlas file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pandas as pd

from .causes import unreadable
from .reading import AtlasReader, reader_of
from ..gate import gate
from ..model.edition import Edition, EditionInfo
from ..model.schema import TABLES, Table, Type


def read_edition(path: Path) -> Edition:
    """Return the edition that the atlas file at *path* holds, with the tables as they are now.

    What its indicators measure is not kept in the file: their ids stand for their titles.

    :raises AtlasError: if the file cannot be read
    """
    with reader_of(path) as reader:
        provenance = reader.provenance()
        frames = {table.name: _frame(reader, table) for table in TABLES}
    info = EditionInfo(
        name=provenance.get("edition_name", ""),
        title=provenance.get("edition_title", ""),
        version=provenance.get("edition_version", ""),
        created=provenance.get("edition_created", ""),
        description=provenance.get("edition_description", ""),
    )
    return Edition(info=info, **frames)


def _frame(reader: AtlasReader, table: Table) -> pd.DataFrame:
    if table.optional and not reader.has(table.name):  # an older plugin did not write it
        return pd.DataFrame(columns=table.names, dtype=str)
    # A column that an older plugin did not write is empty.
    frame = reader.frame(table.name).reindex(columns=table.names)
    with gate(partial(unreadable, reader.path)):  # a program may have declared a column as something else
        for column in table.columns:
            if column.type is Type.NUMBER:
                cells = frame[column.name]
                frame[column.name] = (cells.mask(cells == "") if cells.dtype == object else cells).astype(float)
            else:
                frame[column.name] = frame[column.name].fillna("").astype(str)
    return frame
