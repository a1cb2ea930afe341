"""Ids by which rows of an edition are known for ever, in every file that is made from it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..model.schema import Table

if TYPE_CHECKING:
    import pandas as pd

#: Ours, for names made of a table and the key of a row (RFC 9562, version 5).
_NAMESPACE = uuid.UUID("20fe7a23-4044-40ae-ad64-783585d04039")


def row_uuids(table: Table, frame: pd.DataFrame) -> list[str]:
    """Return the UUID of each row of a table: the same for the same key, whoever writes the file and when."""
    return [row_uuid(table, key) for key in zip(*(frame[name].astype(str) for name in table.key))]


def row_uuid(table: Table, key: Iterable[str]) -> str:
    """Return the UUID of a row by the values of the columns of its key, in their order."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join((table.name, *key))))
