"""Read the edition back from an atlas file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pandas as pd

from .atlas import read_provenance, read_table, tables_in
from .causes import unreadable
from .opening import reading
from ..gate import gate
from ..model.edition import Edition, EditionInfo
from ..model.schema import TABLES, Type


def read_edition(path: Path) -> Edition:
    """Return the edition that the atlas file at *path* holds, with the tables as they are now.

    What its indicators measure is not kept in the file: their ids stand for their titles.

    :raises AtlasError: if the file cannot be read
    """
    provenance = read_provenance(path)
    with reading(path) as database:
        held = tables_in(database)
    info = EditionInfo(
        name=provenance.get("edition_name", ""),
        title=provenance.get("edition_title", ""),
        version=provenance.get("edition_version", ""),
        created=provenance.get("edition_created", ""),
        description=provenance.get("edition_description", ""),
    )
    frames = {}
    for table in TABLES:
        if table.optional and table.name not in held:  # an older plugin did not write it
            frames[table.name] = pd.DataFrame(columns=table.names, dtype=str)
            continue
        # A column that an older plugin did not write is empty.
        frame = read_table(path, table.name).reindex(columns=table.names)
        with gate(partial(unreadable, path)):  # a program may have declared a column as something else
            for column in table.columns:
                if column.type is Type.NUMBER:
                    cells = frame[column.name]
                    frame[column.name] = (cells.mask(cells == "") if cells.dtype == object else cells).astype(float)
                else:
                    frame[column.name] = frame[column.name].fillna("").astype(str)
        frames[table.name] = frame
    return Edition(info=info, **frames)
