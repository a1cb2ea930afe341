"""Ids by which rows of an edition are known for ever, in every file that is made from it."""

from __future__ import annotations

import uuid

import pandas as pd

from ..model.schema import Table

#: Ours, for names made of a table and the key of a row (RFC 9562, version 5).
_NAMESPACE = uuid.UUID("20fe7a23-4044-40ae-ad64-783585d04039")


def row_uuids(table: Table, frame: pd.DataFrame) -> list[str]:
    """Return the UUID of each row of a table: the same for the same key, whoever writes the file and when."""
    keys = zip(*(frame[name].astype(str) for name in table.key))
    return [str(uuid.uuid5(_NAMESPACE, "\x1f".join((table.name, *key)))) for key in keys]
